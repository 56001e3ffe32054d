"""What is kept about a commenter can be handed out and erased."""

import json

import pytest

from moderation import person
from moderation.models import Comment, Decision
from tests.factories.comments import CommentFactory

pytestmark = pytest.mark.django_db


def test_everything_under_the_address_is_exported_as_plain_values():
    mine = CommentFactory(email="Minä@example.org", state="declined", text="Oma teksti")
    CommentFactory(email="toinen@example.org")

    [row] = person.export(" minä@EXAMPLE.org ")

    assert (row["text"], row["email"], row["state"]) == ("Oma teksti", mine.user_email, "declined")
    assert row["decisions"][0]["ground"] == "off_topic"
    assert row["terms_version"] == 1
    json.dumps(row)


def test_erasing_takes_the_words_and_the_address_and_leaves_the_verdicts():
    root = CommentFactory(email="m@example.org", state="published", text="Pois", name="Pois Nimi")
    reply = CommentFactory(page=root.page, reply_to=root, state="published")
    other = CommentFactory(email="t@example.org", state="published")

    assert person.erase("M@example.org") == 1

    assert person.export("m@example.org") == []
    root = Comment.objects.get(pk=root.pk)
    assert (root.text, root.user_name, root.user_email, root.state) == ("", "", "", "withdrawn")
    assert [decision.verdict for decision in root.decisions.all()] == ["publish", "withdraw"]
    assert not Decision.objects.filter(text="Pois").exists()
    assert set(Comment.objects.public()) == {reply, other}


@pytest.mark.parametrize("email", ["", " ", "nobody@example.org"])
def test_an_unknown_or_empty_address_touches_nothing(email):
    CommentFactory(state="published")
    assert person.export(email) == []
    assert person.erase(email) == 0
    assert Comment.objects.public().exists()
