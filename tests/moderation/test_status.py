"""The writer's private page."""

import pytest

from moderation import deciding
from moderation.enums import Ground
from tests.factories.comments import CommentFactory, ModeratorFactory
from tests.texts import said

pytestmark = pytest.mark.django_db


def html_of(client, comment) -> str:
    return client.get(comment.status_path).content.decode()


def test_it_is_private_and_kept_by_nobody(client):
    comment = CommentFactory()
    answer = client.get(comment.status_path)
    assert answer["Cache-Control"] == "no-store"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["X-Robots-Tag"] == "noindex"
    assert 'name="robots" content="noindex"' in answer.content.decode()
    assert len(comment.token) >= 32
    assert not answer.cookies


def test_an_unknown_address_is_not_found(client):
    assert client.get("/fi/comments/sent/nonsense/").status_code == 404


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("waiting", "Waiting."),
        ("published", "Published."),
        ("declined", "Not published."),
        ("removed", "Removed."),
        ("withdrawn", "Withdrawn."),
    ],
)
def test_it_tells_what_became_of_the_comment(client, state, words):
    comment = CommentFactory(state=state)
    html = html_of(client, comment)
    assert f"<strong>{said(words)}</strong>" in html
    assert comment.text in html
    assert (said("See it under the article") in html) == (state == "published")


def test_a_refusal_comes_with_its_reason_and_note(client):
    comment = CommentFactory()
    deciding.decline(comment=comment, by=ModeratorFactory(), ground=Ground.PERSONAL_SITUATION, note="Kysy <Kelasta>.")
    html = html_of(client, comment)
    reason = (
        "The text asks about one person’s own situation. The writers of this site cannot answer such questions "
        "or take a stand on them. Please contact the authority that handles the matter."
    )
    assert said(reason) in html
    assert "Kysy &lt;Kelasta&gt;." in html


def test_the_moderator_is_not_named_to_the_writer(client):
    comment = CommentFactory(state="declined", by=ModeratorFactory(last_name="Salainen"))
    assert "Salainen" not in html_of(client, comment)


def test_it_stays_when_the_page_is_unpublished_or_deleted(client):
    comment = CommentFactory(state="published")
    comment.page.unpublish()
    html = html_of(client, comment)
    assert said("Published, but not shown now.") in html
    assert comment.page.title not in html
    comment.page.delete()
    assert said("Published, but not shown now.") in html_of(client, comment)


def test_looking_changes_nothing(client, django_assert_num_queries):
    comment = CommentFactory()
    assert client.post(comment.status_path).status_code == 405
    html_of(client, comment)
    comment.refresh_from_db()
    assert comment.state == "waiting"
