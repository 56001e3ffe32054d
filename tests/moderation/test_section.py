"""The comments as readers see them under an article."""

from html import unescape

import pytest
import time_machine

from moderation import deciding
from moderation.enums import Ground
from tests.factories import BlogPostPageFactory
from tests.factories.comments import CommentFactory, ModeratorFactory
from tests.moderation.helpers import form_address, section
from tests.texts import said, said_of

pytestmark = pytest.mark.django_db

PAYLOADS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "<svg/onload=alert(1)>",
    "{{ request }}{% debug %}",
    "<a href='https://spam.example'>x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "' onmouseover='alert(1)",
]


@pytest.fixture
def article():
    return BlogPostPageFactory()


def heading_for(number: int) -> str:
    """Return the heading's text and end, so that nothing may stand around the number of comments."""
    return f">{said_of(number, '%(count)s comment', '%(count)s comments')}</h2>"


def test_only_what_is_published_is_shown(article, rf):
    for state in ("waiting", "published", "declined", "removed", "withdrawn"):
        CommentFactory(page=article, state=state, text=f"on {state}")
    CommentFactory(state="published", text="on muualla")

    html = section(article, rf)

    assert "on published" in html
    assert not [word for word in ("waiting", "declined", "removed", "withdrawn", "muualla") if f"on {word}" in html]
    assert heading_for(1) in html


def test_replies_stand_under_what_they_answer_in_the_order_they_came(article, rf):
    first = CommentFactory(page=article, state="published", text="A")
    second = CommentFactory(page=article, state="published", text="B")
    for text, root in (("A1", first), ("B1", second), ("A2", first)):
        CommentFactory(page=article, state="published", text=text, reply_to=root)

    html = section(article, rf)

    places = [html.index(f"<p>{text}</p>") for text in ("A", "A1", "A2", "B", "B1")]
    assert places == sorted(places)
    assert heading_for(5) in html


def test_a_reply_to_something_removed_stays_and_says_so(article, rf):
    root = CommentFactory(page=article, state="published", text="Poistettava")
    CommentFactory(page=article, state="published", text="Vastaus", reply_to=root)
    deciding.remove(comment=root, by=ModeratorFactory(), ground=Ground.SPAM)

    html = section(article, rf)

    assert "Poistettava" not in html
    assert "Vastaus" in html
    assert said("The comment that is answered here is not shown any more.") in html


def test_every_comment_has_its_permalink_language_direction_and_local_time(article, rf):
    with time_machine.travel("2026-03-05T10:07:00Z"):
        comment = CommentFactory(page=article, state="published", language="sv", text="Hej")

    html = section(article, rf)

    assert f'id="comment-{comment.pk}"' in html
    assert f'href="#comment-{comment.pk}"' in html
    assert 'lang="sv" dir="auto"' in html
    assert "5. maaliskuuta 2026 kello 12.07" in html
    assert 'datetime="2026-03-05T12:07+0200"' in html


def test_paragraphs_and_line_breaks_are_kept_and_links_are_not_made(article, rf):
    CommentFactory(page=article, state="published", text="Yksi\nkaksi\n\nkolme https://example.org")
    html = section(article, rf)
    assert "<p>Yksi<br>kaksi</p>" in html
    assert "<p>kolme https://example.org</p>" in html


def test_closed_comments_are_shown_without_ways_to_write(article, rf):
    CommentFactory(page=article, state="published", text="Ennen sulkemista")
    article.comments_open = False
    article.save()
    html = section(article, rf)
    assert "Ennen sulkemista" in html
    assert said("Comments on this page are closed.") in html
    assert form_address(article) not in html


def test_only_first_level_comments_can_be_answered(article, rf):
    root = CommentFactory(page=article, state="published")
    reply = CommentFactory(page=article, state="published", reply_to=root)
    html = section(article, rf)
    assert f"{form_address(article)}?reply_to={root.pk}" in html
    assert f"reply_to={reply.pk}" not in html


def test_every_reader_gets_the_same_bytes(article, rf):
    CommentFactory(page=article, state="published")
    html = section(article, rf)
    assert html == section(article, rf)
    assert "token" not in html


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_a_writer_sends_is_text_and_never_markup(article, rf, client, payload):
    comment = CommentFactory(page=article, state="published", text=payload, name=payload[:50])
    waiting = CommentFactory(page=article, text=payload, name=payload[:50], reply_to=comment)
    client.force_login(ModeratorFactory())

    for html in (
        section(article, rf),
        client.get("/admin/comments/").content.decode(),
        client.get(f"/admin/comments/{waiting.pk}/").content.decode(),
        client.post(f"/admin/comments/{waiting.pk}/decline/", {"note": payload}).content.decode(),
        client.get(f"/admin/comments/?q={payload}&state=all").content.decode(),
        client.get(comment.status_path).content.decode(),
        client.get(f"{form_address(article)}?reply_to={comment.pk}").content.decode(),
        client.post(form_address(article), {"text": payload, "name": payload, "email": payload}).content.decode(),
        client.post(f"/admin/comments/{waiting.pk}/publish/", follow=True).content.decode(),
    ):
        assert payload in unescape(html)
        if "<" in payload or "'" in payload or '"' in payload:
            assert payload not in html


@pytest.mark.parametrize("rows", [1, 50])
def test_takes_the_same_number_of_queries_whatever_the_number_of_comments(article, rf, rows, django_assert_num_queries):
    moderator = ModeratorFactory()
    for _row in range(rows):
        root = CommentFactory(page=article, state="published", by=moderator)
        CommentFactory(page=article, state="published", by=moderator, reply_to=root)
    fresh = type(article).objects.get(pk=article.pk)

    with django_assert_num_queries(2):
        assert fresh.comment_threads.count == 2 * rows
    with django_assert_num_queries(3):  # the page itself, then its comments
        section(article, rf)
