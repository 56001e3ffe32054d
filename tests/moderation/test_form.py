"""The comment form: every way it can go wrong gets one clear message, and nothing typed is lost."""

from datetime import timedelta
from html import unescape

import pytest
import time_machine
from django.utils import timezone

from moderation.enums import CommentState
from moderation.models import Comment, PostingMark, TermsVersion
from tests.factories import BlogPostPageFactory, StandardPageFactory
from tests.factories.comments import CommentFactory
from tests.moderation.helpers import filled_in, form_address, send
from tests.texts import said

pytestmark = pytest.mark.django_db

TEXT = "Minulla on <b>asiaa</b> & mielipide."

# What the form says, as the source has it.
NOT_AN_ADDRESS = "This is not a valid e-mail address. Correct it, or leave the field empty."
FILLED_IN = "A field that must stay empty was filled in. It has been emptied: please send the comment again."
NOT_RECOGNISED = "The form could not be recognised. Please check your comment and send it again."
NOT_REPLYABLE = (
    "The comment you were answering cannot be answered any more. You can send yours as a comment of its own."
)


@pytest.fixture
def article():
    return BlogPostPageFactory()


def shown(answer) -> str:
    return unescape(answer.content.decode())


def test_a_comment_waits_and_remembers_what_was_accepted(client, article):
    send(client, article, language="sv", text="Hej!\r\nTvå rader", email="lukija@example.org", name=" Lukija  L. ")

    comment = Comment.objects.get()
    assert (comment.state, comment.is_public) == (CommentState.WAITING, False)
    assert (comment.user_name, comment.text, comment.user_email) == (
        "Lukija L.",
        "Hej!\nTvå rader",
        "lukija@example.org",
    )
    assert (comment.terms.number, comment.terms_language, comment.language) == (1, "sv", "sv")
    assert comment.ip_address is None


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"text": ""}, "Write your comment."),
        ({"text": " \n\u200b\u00a0 "}, "Write your comment."),
        ({"name": ""}, "Write your name or a pseudonym."),
        ({"name": "x" * 51}, "This is %(length)s characters long. The limit is %(limit)s."),
        ({"terms": None}, "Accept the terms of commenting to send your comment."),
        ({"email": "lukija@"}, NOT_AN_ADDRESS),
        ({"email": "x" * 250 + "@example.org"}, NOT_AN_ADDRESS),
        ({"website": "https://spam.example"}, FILLED_IN),
        ({"token": "forged"}, NOT_RECOGNISED),
        ({"token": ""}, NOT_RECOGNISED),
        ({"token": None}, NOT_RECOGNISED),
        ({"reply_to": "999999"}, NOT_REPLYABLE),
        ({"reply_to": "x' OR 1=1"}, NOT_REPLYABLE),
        ({"reply_to": "9" * 40}, NOT_REPLYABLE),
    ],
)
def test_what_cannot_be_taken_is_said_and_kept(client, article, changes, message):
    answer = send(client, article, **{"text": TEXT, "name": "Aino", "email": "a@example.org", **changes})

    assert answer.status_code == 422
    html = shown(answer)
    assert said(message, length=51, limit=50) in html  # only the one about the length names them
    assert html.count('role="alert"') == 1
    for field in ("text", "name", "email"):
        typed = changes.get(field, {"text": TEXT, "name": "Aino", "email": "a@example.org"}[field])
        assert typed in html
    assert not Comment.objects.exists()


def test_a_text_of_20_000_characters_is_told_its_length_and_the_limit(client, article):
    text = "ä" * 20_000

    answer = send(client, article, language="en", text=text)

    assert "This is 20,000 characters long. The limit is 5,000." in shown(answer)
    assert text in shown(answer)


def test_the_browser_is_not_told_to_cut_a_pasted_text(client, article):
    assert "maxlength" not in shown(client.get(form_address(article))).split("<textarea")[1].split(">")[0]


def test_5_000_characters_are_taken(client, article):
    assert send(client, article, text="ä" * 5000).status_code == 302


def test_far_too_much_to_read_is_answered_too(client, article, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    answer = send(client, article, text="x" * 2000)
    assert answer.status_code == 413
    message = "What you sent is far too long to be read. The limit is %(limit)s characters."
    assert said(message, limit="5\u00a0000") in shown(answer)


@pytest.mark.parametrize("bad", ["a\x00b", "a\x08b", "a\x9fb"])
@pytest.mark.parametrize("field", ["text", "name"])
def test_control_characters_are_named_and_taken_out(client, article, bad, field):
    answer = send(client, article, **{field: bad})

    assert answer.status_code == 422
    message = (
        "The text held control characters, which cannot be shown. They have been taken out: "
        "please check the text and send it again."
    )
    assert said(message) in shown(answer)
    assert ">ab<" in shown(answer).replace("\n", "") or 'value="ab"' in shown(answer)
    assert bad not in shown(answer)


@pytest.mark.parametrize("email", ["a\x00@example.org", "a\n@example.org"])
def test_control_characters_in_an_address_do_no_harm(client, article, email):
    assert send(client, article, email=email).status_code in (302, 422)


@pytest.mark.parametrize("text", ["مرحبا بكم", "👩‍👩‍👧 hei", "\u202eevil\u202c", "日本語", "a\u200cb"])
def test_every_script_is_taken_as_it_is(client, article, text):
    assert send(client, article, text=text).status_code == 302
    assert Comment.objects.get().text == text


def test_a_form_opened_more_than_a_week_ago_keeps_the_text_and_works_at_the_next_try(client, article):
    old = filled_in(client, article, text=TEXT)

    with time_machine.travel(timezone.now() + timedelta(days=7, minutes=1)):
        answer = client.post(form_address(article), old)
        assert answer.status_code == 422
        message = "The form was opened more than a week ago. Please check your comment and send it again."
        assert said(message) in shown(answer)
        assert TEXT in shown(answer)
        fresh = shown(answer).split('name="token" value="')[1].split('"')[0]
        assert client.post(form_address(article), {**old, "token": fresh}).status_code == 302


def test_a_form_opened_six_days_ago_is_taken(client, article):
    old = filled_in(client, article)
    with time_machine.travel(timezone.now() + timedelta(days=6)):
        assert client.post(form_address(article), old).status_code == 302


def test_a_token_of_another_page_is_refused_and_the_text_kept(client, article):
    token = filled_in(client, BlogPostPageFactory())["token"]
    answer = send(client, article, token=token, text=TEXT)
    assert answer.status_code == 422
    assert said(NOT_RECOGNISED) in shown(answer)
    assert TEXT in shown(answer)


def test_terms_that_changed_meanwhile_are_accepted_anew(client, article):
    old = filled_in(client, article, text=TEXT)
    version = TermsVersion.objects.create(number=2, valid_from=timezone.now() + timedelta(hours=1))
    version.clauses.create(key="new", position=1, language="fi", summary="Uusi ehto", text="Uusi ehto.")

    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        answer = client.post(form_address(article), old)

    assert answer.status_code == 422
    message = "The terms of commenting have changed meanwhile. Please read them and accept them."
    assert said(message) in shown(answer)
    assert "Uusi ehto" in shown(answer)
    assert TEXT in shown(answer)
    assert "checked" not in shown(answer)


def test_sending_twice_makes_one_comment_and_leads_to_the_same_page(client, article):
    form = filled_in(client, article)
    first, second = client.post(form_address(article), form), client.post(form_address(article), form)
    assert first.url == second.url
    assert Comment.objects.count() == 1


def test_another_text_from_the_same_form_is_asked_about_and_then_taken(client, article):
    form = filled_in(client, article, text="Ensimmäinen")
    client.post(form_address(article), form)

    answer = client.post(form_address(article), {**form, "text": "Toinen"})

    assert answer.status_code == 422
    message = "This form has already brought another comment, which is kept. Send again to send this one as well."
    assert said(message) in shown(answer)
    fresh = shown(answer).split('name="token" value="')[1].split('"')[0]
    assert client.post(form_address(article), {**form, "text": "Toinen", "token": fresh}).status_code == 302
    assert Comment.objects.count() == 2


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_page_that_never_was_or_takes_no_comments(client, method):
    for pk in (999_999, StandardPageFactory().pk):
        answer = getattr(client, method)(f"/fi/comments/form/{pk}/", {"text": TEXT} if method == "post" else {})
        assert answer.status_code == 404
        if method == "post":
            assert TEXT in shown(answer)


def test_a_page_unpublished_meanwhile_gives_the_text_back(client, article):
    form = filled_in(client, article, text=TEXT)
    article.unpublish()
    answer = client.post(form_address(article), form)
    assert answer.status_code == 404
    assert said("The page you commented on is not public any more.") in shown(answer)
    assert TEXT in shown(answer)


def test_a_page_deleted_meanwhile_gives_the_text_back(client, article):
    form = filled_in(client, article, text=TEXT)
    address = form_address(article)
    article.delete()
    answer = client.post(address, form)
    assert answer.status_code == 404
    assert TEXT in shown(answer)


def test_comments_closed_meanwhile_give_the_text_back(client, article):
    form = filled_in(client, article, text=TEXT)
    article.comments_open = False
    article.save()
    answer = client.post(form_address(article), form)
    assert answer.status_code == 403
    assert said("Comments on this page are closed.") in shown(answer)
    assert TEXT in shown(answer)
    assert client.get(form_address(article)).status_code == 403


@pytest.mark.parametrize("state", [state for state in CommentState if state != CommentState.PUBLISHED])
def test_a_reply_to_what_is_not_public_may_be_sent_as_a_comment_of_its_own(client, article, state):
    target = CommentFactory(page=article, state=state)

    answer = send(client, article, reply_to=target.pk, text=TEXT)

    assert answer.status_code == 422
    assert said(NOT_REPLYABLE) in shown(answer)
    assert TEXT in shown(answer)
    assert 'name="reply_to"' not in shown(answer)
    assert target.text not in shown(answer)


def test_a_reply_to_a_comment_on_another_page_or_to_a_reply_is_refused(client, article):
    elsewhere = CommentFactory(state="published")
    root = CommentFactory(page=article, state="published")
    reply = CommentFactory(page=article, state="published", reply_to=root)
    for target in (elsewhere, reply):
        assert send(client, article, reply_to=target.pk).status_code == 422


def test_a_reply_is_put_under_what_it_answers(client, article):
    root = CommentFactory(page=article, state="published")
    form = client.get(form_address(article) + f"?reply_to={root.pk}")
    assert root.text in shown(form)
    assert send(client, article, reply_to=root.pk, text="Vastaus").status_code == 302
    reply = Comment.objects.get(comment="Vastaus")
    assert (reply.parent_id, reply.thread_id, reply.level) == (root.pk, root.pk, 1)


def test_the_eleventh_comment_from_one_place_in_ten_minutes_waits_and_is_kept(client, article):
    forms = [filled_in(client, article, text=f"{TEXT} {number}") for number in range(11)]
    answers = [client.post(form_address(article), form) for form in forms]

    assert [answer.status_code for answer in answers] == [302] * 10 + [429]
    assert f"{TEXT} 10" in shown(answers[-1])
    assert answers[-1]["Retry-After"] == "600"
    assert client.post(form_address(article), forms[0]).status_code == 302, "what was sent already is not refused"
    with time_machine.travel(timezone.now() + timedelta(minutes=11)):
        assert client.post(form_address(article), forms[10]).status_code == 302


def test_the_limit_counts_each_place_for_itself_and_keeps_no_address(client, article):
    for number in range(10):
        CommentFactory(page=article, address=f"185.60.1.{number}")
    assert send(client, article, headers={"X-Forwarded-For": "185.60.1.200"}).status_code == 429
    assert send(client, article, headers={"X-Forwarded-For": "185.60.1.200, 91.152.3.7"}).status_code == 302
    assert not [mark for mark in PostingMark.objects.all() if "." in mark.block]


def test_a_form_on_another_site_is_refused_and_the_text_given_back(client, article):
    answer = send(client, article, text=TEXT, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert TEXT in shown(answer)
    assert not Comment.objects.exists()


def test_no_cookie_is_set_and_the_form_is_not_kept_by_caches(client, article):
    form, refused, sent = client.get(form_address(article)), send(client, article, text=""), send(client, article)
    assert not (form.cookies or refused.cookies or sent.cookies or client.get(sent.url).cookies)
    assert form["Cache-Control"] == refused["Cache-Control"] == "private, no-cache"


def test_other_methods_are_not_allowed(client, article):
    assert client.put(form_address(article)).status_code == 405


class TestInPlace:
    """With htmx the form comes as a fragment, and so do its errors and the thanks."""

    headers = {"HX-Request": "true"}

    def test_the_form_comes_as_a_fragment_and_posts_in_place(self, client, article):
        html = shown(client.get(form_address(article), headers=self.headers))
        assert "<html" not in html
        assert f'hx-post="{form_address(article)}"' in html

    def test_errors_come_with_a_status_that_htmx_shows(self, client, article):
        answer = send(client, article, text="", headers=self.headers)
        assert answer.status_code == 200
        assert said("Write your comment.") in shown(answer)
        assert "<html" not in shown(answer)

    def test_thanks_come_in_place_with_the_private_address(self, client, article):
        answer = send(client, article, headers=self.headers)
        assert answer.status_code == 200
        assert Comment.objects.get().status_path in shown(answer)
        assert "HX-Request" in answer["Vary"]

    def test_two_forms_on_one_page_do_not_share_ids(self, client, article):
        root = CommentFactory(page=article, state="published")
        reply = shown(client.get(form_address(article) + f"?reply_to={root.pk}", headers=self.headers))
        assert f'id="reply-{root.pk}-text"' in reply
        assert 'id="comment-text"' in shown(client.get(form_address(article), headers=self.headers))
