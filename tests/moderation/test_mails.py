"""The mails that tell of a decision: each in the language of the form, as text and as HTML."""

from html import unescape

import pytest
from django.conf import settings
from django.utils import translation
from post_office.models import Email

from moderation import deciding
from moderation.enums import Ground
from tests.factories import BlogPostPageFactory
from tests.factories.comments import CommentFactory, ModeratorFactory
from tests.texts import said

pytestmark = pytest.mark.django_db

LANGUAGES = ["fi", "sv", "en"]
NOTE = "Ystävällisesti <b>toimitus</b> & co"


@pytest.fixture(autouse=True)
def _queue(settings):
    """Queue mail as the running site does; Django's test runner puts its own backend there."""
    settings.EMAIL_BACKEND = "post_office.EmailBackend"


def decided(language, verb, **verdict) -> tuple:
    """Decide on a comment written in `language`; return it with the mail that was queued."""
    page = BlogPostPageFactory(language=language, title="Arki & juhla")
    text = "SALAINEN <script>alert(1)</script>"
    state = "published" if verb is deciding.remove else "waiting"
    comment = CommentFactory(page=page, language=language, text=text, name="SALANIMI", state=state)
    type(comment).objects.filter(pk=comment.pk).update(user_email="lukija@example.org")
    with translation.override("en"):  # the moderator's language
        verb(comment=comment, by=ModeratorFactory(), **verdict)
    return comment, Email.objects.get()


def body_of(mail) -> str:
    return unescape(mail.html_message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_published(language):
    comment, mail = decided(language, deciding.publish)

    title = "Arki & juhla"
    assert mail.to == ["lukija@example.org"]
    assert mail.subject == said(
        "Your comment on “%(page_title)s” has been published", language=language, page_title=title
    )
    link = f"{settings.BASE_URL}{comment.page.url}#comment-{comment.pk}"
    sentence = "your comment on the article “%(page_title)s” has been published."
    for body in (mail.message, body_of(mail)):
        assert link in body
        assert f"/{language}/" in link
        assert said(sentence, language=language, page_title=title) in body
        assert "SALA" not in body
    assert f'lang="{language}"' in mail.html_message
    assert "SALA" not in mail.subject
    assert mail.headers["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ground", Ground)
def test_declined(language, ground):
    comment, mail = decided(language, deciding.decline, ground=ground, note=NOTE)

    subject = "Your comment on “%(page_title)s” has not been published"
    assert mail.subject == said(subject, language=language, page_title="Arki & juhla")
    with translation.override(language):
        reason = ground.reason
    for body in (mail.message, body_of(mail)):
        assert reason in body
        assert NOTE in body
        assert f"{settings.BASE_URL}/{language}/comments/sent/{comment.token}/" in body
        assert "SALA" not in body
    assert "<b>toimitus" not in mail.html_message
    assert "<script" not in mail.html_message
    assert "SALA" not in mail.subject


@pytest.mark.parametrize("language", LANGUAGES)
def test_removed(language):
    comment, mail = decided(language, deciding.remove, ground=Ground.UNLAWFUL)
    subject = "Your comment on “%(page_title)s” has been removed"
    assert mail.subject == said(subject, language=language, page_title="Arki & juhla")
    assert comment.status_path in mail.message
    assert said("The editors write:", language=language) not in mail.message


def test_without_an_address_nothing_is_sent():
    CommentFactory(state="removed")
    assert not Email.objects.exists()


def test_a_title_with_a_line_break_makes_one_line_of_subject():
    page = BlogPostPageFactory(title="Kaksi\nriviä")
    comment = CommentFactory(page=page, email="lukija@example.org")
    deciding.publish(comment=comment, by=ModeratorFactory())
    assert "Kaksi riviä" in Email.objects.get().subject


def test_a_verdict_that_fails_sends_nothing():
    comment = CommentFactory(email="lukija@example.org", state="declined")
    Email.objects.all().delete()
    with pytest.raises(deciding.AlreadyDecided):
        deciding.publish(comment=comment, by=ModeratorFactory())
    assert not Email.objects.exists()
