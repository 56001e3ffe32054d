"""Subscribing: double opt-in, limits, links, and what it must never tell."""

from datetime import timedelta

import pytest
import time_machine
from django.apps import apps
from django.db import IntegrityError
from django.test import Client
from django.utils import timezone

from newsletter import subscribing
from newsletter.exceptions import UnknownLink
from newsletter.models import Subscriber
from tests.factories.newsletter import SubscriberFactory
from tests.texts import said

pytestmark = pytest.mark.django_db

LANGUAGES = ["fi", "sv", "en"]


@pytest.fixture
def ask(client, queued_mail):
    """Ask for the newsletter as a reader does."""

    def post(email="aino@example.org", language="fi", **more):
        return client.post(f"/{language}/subscription/", {"email": email, "language": language, **more})

    return post


@pytest.fixture
def newest_link(queued_mail, links_in):
    """Return the newest mail's link that holds a word."""
    return lambda word: next(link for link in links_in(queued_mail()[-1].message) if word in link)


def test_no_form_needs_a_token_or_a_session(queued_mail):
    strict = Client(enforce_csrf_checks=True)
    subscriber = SubscriberFactory()

    assert strict.post("/fi/subscription/", {"email": "aino@example.org"}).status_code == 302
    assert strict.post(f"/fi/subscription/unsubscribe/{subscriber.token}/").status_code == 302
    assert not strict.cookies


def everything() -> dict:
    """Return every row of every table of the newsletter and the mail queue."""
    models = [*apps.get_app_config("newsletter").get_models(), *apps.get_app_config("post_office").get_models()]
    return {model: list(model.objects.order_by("pk").values()) for model in models}


def test_an_address_gets_nothing_but_the_question_before_it_is_confirmed(ask, queued_mail):
    ask()

    subscriber = Subscriber.objects.get()
    assert subscriber.state == "unconfirmed"
    assert [mail.to for mail in queued_mail()] == [["aino@example.org"]]


def test_the_proof_of_consent_says_which_wording_when_where_and_when_confirmed(ask, client, newest_link):
    ask(form="footer")
    client.post(newest_link("/confirm/"))

    subscriber = Subscriber.objects.get()
    assert subscriber.consent_wording == subscribing.CONSENT_WORDING
    assert subscriber.consent_form == "footer"
    assert subscriber.asked_at <= subscriber.confirmed_at


def test_confirming_twice_kindly_says_it_is_done(ask, client, newest_link):
    ask()
    link = newest_link("/confirm/")
    client.post(link)
    first = Subscriber.objects.get().confirmed_at

    again = client.post(link, follow=True)

    assert said("Done: you subscribe to the newsletter") in again.text
    assert Subscriber.objects.get().confirmed_at == first


def test_a_link_older_than_thirty_days_says_so_and_brings_a_new_one(ask, client, newest_link, queued_mail):
    with time_machine.travel(timezone.now() - timedelta(days=31), tick=False):
        ask()
    old = newest_link("/confirm/")

    page = client.get(old)
    assert page.status_code == 410
    assert said("This link is too old") in page.text
    assert client.post(old, follow=True).status_code == 200
    assert Subscriber.objects.get().state == "unconfirmed"
    assert len(queued_mail()) == 2
    client.post(newest_link("/confirm/"))
    assert Subscriber.objects.get().state == "confirmed"


def test_an_address_is_asked_once_a_day_and_three_times_ever(ask, queued_mail):
    start = timezone.now()
    for day in range(10):
        with time_machine.travel(start + timedelta(days=day, minutes=day), tick=False):
            ask()
            ask("AINO@example.org", language="sv", form="footer")

    assert len(queued_mail()) == 3
    assert Subscriber.objects.count() == 1


def test_the_answer_is_the_same_for_every_address(ask, client, queued_mail):
    SubscriberFactory(email="tuttu@example.org")
    SubscriberFactory(email="poissa@example.org", state="unsubscribed")

    answers = {
        (answer.status_code, answer.headers["Location"])
        for email in ("uusi@example.org", "tuttu@example.org", "poissa@example.org", "uusi@example.org")
        for answer in [ask(email)]
    }

    assert len(answers) == 1


def test_a_subscriber_is_told_so_and_stays_one(ask, queued_mail, newest_link):
    SubscriberFactory(email="tuttu@example.org", language="fi")

    ask("Tuttu@example.org", language="sv")

    [mail] = queued_mail()
    assert mail.headers["Content-Language"] == "fi"
    assert "/unsubscribe/" in newest_link("/unsubscribe/")
    subscriber = Subscriber.objects.get()
    assert (subscriber.state, subscriber.language) == ("confirmed", "fi")


@pytest.mark.parametrize(
    "address",
    ["", "aino", "aino@", "@example.org", "aino@example", "a b@example.org", "aino@example.org\nBcc: b@example.org",
     "aino@example.org\r\nSubject: x", "äiti@example.org", "x" * 250 + "@example.org", "aino@" + "a" * 70 + ".org"],
)  # fmt: skip
def test_an_address_that_cannot_be_is_refused_and_kept_in_the_form(ask, queued_mail, address):
    page = ask(address)

    assert page.status_code == 422
    assert 'role="alert"' in page.text and 'aria-invalid="true"' in page.text
    assert page.context["form"]["email"].value() == address
    assert not queued_mail() and not Subscriber.objects.exists()


def test_an_internationalised_domain_is_one_address_in_both_spellings(ask, queued_mail):
    ask("aino@Äänekoski.fi")
    ask("aino@xn--nekoski-4waa.fi")

    assert Subscriber.objects.get().email == "aino@xn--nekoski-4waa.fi"
    assert [mail.to for mail in queued_mail()] == [["aino@xn--nekoski-4waa.fi"]]


def test_a_machine_that_fills_in_every_field_gets_the_same_answer_and_nothing_happens(ask, queued_mail):
    assert ask(website="https://spam.example").headers["Location"] == "/fi/subscription/check-your-mail/"
    assert not Subscriber.objects.exists()


def test_a_form_sent_from_another_site_is_refused(client):
    answer = client.post("/fi/subscription/", {"email": "a@example.org"}, headers={"Sec-Fetch-Site": "cross-site"})

    assert answer.status_code == 403
    assert not Subscriber.objects.exists()


def test_leaving_is_one_button_and_leads_back(client):
    subscriber = SubscriberFactory()
    address = f"/fi/subscription/unsubscribe/{subscriber.token}/"

    main = client.get(address).text.partition("<main")[2].partition("</main>")[0]
    assert main.count("<button") == 1
    page = client.post(address, follow=True)

    subscriber.refresh_from_db()
    assert subscriber.state == "unsubscribed" and subscriber.unsubscribed_at
    assert 'href="/fi/subscription/"' in page.text


def test_one_click_leaving_takes_the_mail_programs_own_post_without_a_redirect(client):
    subscriber = SubscriberFactory()

    answer = client.post(
        f"/fi/subscription/unsubscribe/{subscriber.token}/",
        "List-Unsubscribe=One-Click",
        content_type="application/x-www-form-urlencoded",
    )

    assert answer.status_code == 200
    subscriber.refresh_from_db()
    assert subscriber.state == "unsubscribed"


def test_leaving_twice_keeps_the_first_time(client):
    subscriber = SubscriberFactory()
    first = subscribing.unsubscribe(token=subscriber.token).unsubscribed_at

    assert subscribing.unsubscribe(token=subscriber.token).unsubscribed_at == first


@pytest.mark.parametrize("page", ["confirm", "unsubscribe"])
@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_link_says_so_clearly_and_tells_nothing(client, page, method, language):
    answer = getattr(client, method)(f"/{language}/subscription/{page}/{'x' * 32}/")

    assert answer.status_code == 404
    assert f'<html lang="{language}"' in answer.text
    assert said("This link does not work", language=language) in answer.text


def test_one_who_left_does_not_come_back_by_an_old_link(ask, client, newest_link):
    ask()
    link = newest_link("/confirm/")
    client.post(link)
    subscribing.unsubscribe(token=Subscriber.objects.get().token)

    client.post(link)

    assert Subscriber.objects.get().state == "unsubscribed"


def test_one_who_left_comes_back_with_a_new_confirmation(ask, client, newest_link):
    ask()
    client.post(newest_link("/confirm/"))
    subscribing.unsubscribe(token=Subscriber.objects.get().token)

    with time_machine.travel(timezone.now() + timedelta(days=2), tick=False):
        ask(language="sv")
        client.post(newest_link("/confirm/"))

    subscriber = Subscriber.objects.get()
    assert (subscriber.state, subscriber.language, subscriber.unsubscribed_at) == ("confirmed", "sv", None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_opening_every_link_of_every_mail_twice_changes_nothing(ask, client, queued_mail, links_in, language):
    SubscriberFactory(email="tuttu@example.org", language=language)
    ask("uusi@example.org", language=language)
    ask("tuttu@example.org", language=language)
    links = {link for mail in queued_mail() for part in (mail.message, mail.html_message) for link in links_in(part)}
    assert {"confirm", "unsubscribe"} <= {link.split("/")[3] for link in links if link.count("/") > 3}
    before = everything()

    for link in [*links, *links]:
        assert client.get(link, follow=True).status_code == 200
        assert client.head(link, follow=True).status_code == 200

    assert everything() == before


@pytest.mark.parametrize("path", ["", "check-your-mail/"])
def test_public_pages_set_no_cookie_and_are_the_same_for_everyone(client, path):
    first, second = client.get(f"/fi/subscription/{path}"), client.get(f"/fi/subscription/{path}")

    assert first.content == second.content
    assert not first.cookies and "csrfmiddlewaretoken" not in first.text


def test_a_personal_page_is_kept_out_of_caches_and_search_engines(client):
    answer = client.get(f"/fi/subscription/unsubscribe/{SubscriberFactory().token}/")

    assert "no-store" in answer.headers["Cache-Control"]
    assert "noindex" in answer.headers["X-Robots-Tag"]


def test_an_unknown_token_is_an_error_of_its_own():
    with pytest.raises(UnknownLink):
        subscribing.unsubscribe(token="x")


def test_two_spellings_of_one_address_cannot_both_be_stored():
    SubscriberFactory(email="Aino@example.org")
    with pytest.raises(IntegrityError):
        SubscriberFactory(email="aino@example.org")


def test_a_mail_server_that_is_down_keeps_no_reader_waiting(ask, no_smtp, queued_mail):
    assert ask().status_code == 302
    assert len(queued_mail()) == 1
