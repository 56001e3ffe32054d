"""Sending over real SMTP: each reader once, whatever the server does."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from core.duties import DUTIES
from newsletter.approving import approve
from newsletter.courier import Outcome
from newsletter.enums import DeliveryState
from newsletter.models import Delivery, Mailing, Subscriber
from newsletter.rendering import TOKEN_MARK
from newsletter.sending import LEASE, claim, send_due, settle
from newsletter.subscribing import unsubscribe
from tests.factories.newsletter import IssueFactory, SubscriberFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def mailing():
    """A mailing that has just been approved, to three readers."""
    for name in ("aino", "bertta", "cecilia"):
        SubscriberFactory(email=f"{name}@example.org")
    return approve(issue=IssueFactory(title="Ääkkösiä – ja “lainauksia”"))


def later(**span):
    return time_machine.travel(timezone.now() + timedelta(**span), tick=False)


def state_of(name: str) -> Delivery:
    return Delivery.objects.get(address=f"{name}@example.org")


def adds_up(mailing) -> bool:
    return sum(mailing.deliveries.counts().values()) == mailing.recipients


def test_every_reader_gets_one_message_over_one_connection(mailing, smtp):
    assert send_due() == 3
    assert send_due() == 0

    assert sorted(smtp.recipients) == ["aino@example.org", "bertta@example.org", "cecilia@example.org"]
    assert smtp.connections == 1
    assert mailing.deliveries.counts()["sent"] == 3 and adds_up(mailing)


def test_a_message_says_what_mail_programs_need_to_know(mailing, smtp):
    send_due()

    message = next(message for message in smtp.messages if message["To"] == "aino@example.org")
    row = state_of("aino")
    assert message["Subject"] == "Ääkkösiä – ja “lainauksia”"
    assert message["From"] == "Kotokanava <noreply@example.org>"
    assert message["Message-ID"] == row.message_id == f"<{mailing.key}.{row.pk}@example.org>"
    leave = f"http://127.0.0.1:8000/fi/subscription/unsubscribe/{row.subscriber.token}/"
    assert message["List-Unsubscribe"] == f"<{leave}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["List-Id"] and message["Date"]
    assert (message["Content-Language"], message["Auto-Submitted"]) == ("fi", "auto-generated")
    assert not message.defects


def test_what_arrives_is_what_was_frozen_with_the_readers_own_link(mailing, smtp):
    send_due()

    for message in smtp.messages:
        token = Delivery.objects.get(address=message["To"]).subscriber.token
        html = message.get_body(("html",)).get_content()
        text = message.get_body(("plain",)).get_content()
        assert html.replace("\r\n", "\n").strip() == mailing.html.replace(TOKEN_MARK, token).strip()
        assert text.replace("\r\n", "\n").strip() == mailing.text.replace(TOKEN_MARK, token).strip()
        others = Delivery.objects.exclude(address=message["To"]).values_list("subscriber__token", flat=True)
        assert not any(other in html + text for other in others)


def test_opening_every_link_of_an_issue_twice_changes_nothing(mailing, smtp, client, links_in):
    send_due()
    message = smtp.messages[0]
    bodies = [message.get_body((kind,)).get_content() for kind in ("plain", "html")]
    links = {link for text in [*bodies, message["List-Unsubscribe"]] for link in links_in(text)}
    before = [list(model.objects.order_by("pk").values()) for model in (Subscriber, Delivery, Mailing)]

    for link in [*links, *links]:
        assert client.get(link, follow=True).status_code == 200

    assert any("/unsubscribe/" in link for link in links)
    assert [list(model.objects.order_by("pk").values()) for model in (Subscriber, Delivery, Mailing)] == before


def test_the_message_is_plain_ascii_in_short_lines(mailing, smtp):
    send_due()

    _head, _blank, body = smtp.raw[0].partition(b"\r\n\r\n")
    assert max(len(line) for line in body.split(b"\r\n")) <= 76
    for line in smtp.raw[0].split(b"\r\n"):
        assert len(line) <= 200 and line.isascii() and b"\n" not in line


def test_the_issue_goes_into_the_archive_when_the_last_row_is_settled(mailing, smtp, client):
    smtp.answers["bertta@example.org"] = "451 Come back later"
    send_due()
    mailing.issue.refresh_from_db()
    assert mailing.issue.state == "sending"
    assert client.get(mailing.issue.get_url()).status_code == 404

    smtp.answers.clear()
    with later(minutes=2):
        send_due()

    mailing.refresh_from_db(), mailing.issue.refresh_from_db()
    assert (mailing.state, mailing.issue.state, mailing.issue.live) == ("sent", "sent", True)
    assert client.get(mailing.issue.get_url()).status_code == 200


def test_a_refused_address_ends_with_the_servers_words_and_holds_nobody_up(mailing, smtp):
    smtp.answers["bertta@example.org"] = "550 5.1.1 No such user here"

    assert send_due() == 2

    row = state_of("bertta")
    assert (row.state, row.words) == ("failed", "550 5.1.1 No such user here")
    mailing.refresh_from_db()
    assert mailing.state == "sent" and adds_up(mailing)


def test_a_message_refused_after_it_was_read_ends_too(mailing, smtp):
    smtp.answers_to_data["bertta@example.org"] = "554 5.7.1 Looks like junk"

    assert send_due() == 2
    assert state_of("bertta").state == "failed" and "junk" in state_of("bertta").words


def test_a_temporary_refusal_is_tried_again_after_growing_pauses(mailing, smtp):
    smtp.answers["bertta@example.org"] = "450 4.2.1 Mailbox busy"
    pauses, now = [], timezone.now()
    for _attempt in range(4):
        with time_machine.travel(now, tick=False):
            send_due()
            row = state_of("bertta")
            pauses.append(row.next_try_at - timezone.now())
        now = row.next_try_at + timedelta(seconds=1)

    assert row.state == "queued" and row.attempts == 4 and "busy" in row.words
    assert pauses == sorted(pauses) and pauses[0] < pauses[-1]
    assert smtp.recipients.count("aino@example.org") == 1


def test_temporary_refusals_end_some_day(mailing, smtp):
    smtp.answers["bertta@example.org"] = "450 4.2.1 Mailbox busy"
    for day in range(6):
        with later(days=day):
            for _round in range(4):
                with later(hours=5 * _round):
                    send_due()

    assert state_of("bertta").state == "failed"
    mailing.refresh_from_db()
    assert mailing.state == "sent"


def test_a_server_that_is_down_costs_nothing_and_is_asked_less_and_less_often(mailing, no_smtp, client):
    assert send_due() == 0

    mailing.refresh_from_db()
    assert "refused" in mailing.trouble.lower() and mailing.next_try_at > timezone.now()
    assert mailing.deliveries.counts()["queued"] == 3
    assert not mailing.deliveries.filter(attempts__gt=0).exists()
    assert client.get("/fi/uutiskirje/").status_code == 200
    first = mailing.next_try_at - timezone.now()
    with later(minutes=2):
        send_due()
        mailing.refresh_from_db()
        assert mailing.next_try_at - timezone.now() > first


def test_sending_goes_on_when_the_server_is_back(mailing, no_smtp, request):
    send_due()
    smtp = request.getfixturevalue("smtp")

    with later(minutes=2):
        assert send_due() == 3

    mailing.refresh_from_db()
    assert (len(smtp.messages), mailing.trouble, mailing.state) == (3, "", "sent")


def test_one_who_left_after_approval_gets_nothing(mailing, smtp):
    unsubscribe(token=state_of("bertta").subscriber.token)

    assert send_due() == 2
    assert "bertta@example.org" not in smtp.recipients
    assert state_of("bertta").state == "suppressed" and adds_up(mailing)


def test_one_who_was_erased_after_approval_gets_nothing(mailing, smtp):
    from newsletter.person import erase

    erase("bertta@example.org")

    assert send_due() == 2
    assert mailing.deliveries.counts()["suppressed"] == 1 and adds_up(mailing)


def test_a_worker_killed_in_the_middle_leaves_one_uncertain_row_that_is_never_sent_again(mailing, smtp):
    lost = claim(mailing)
    assert lost.state == "in_flight"

    send_due()
    mailing.refresh_from_db()
    assert mailing.state == "sending" and lost.address not in smtp.recipients
    with later(seconds=LEASE.total_seconds() + 1):
        send_due()
        send_due()

    lost.refresh_from_db(), mailing.refresh_from_db()
    assert lost.state == "uncertain" and lost.words
    assert lost.address not in smtp.recipients
    assert mailing.state == "sent" and adds_up(mailing)


def test_a_server_that_hangs_up_after_taking_the_message_leaves_it_uncertain(mailing, smtp):
    smtp.hang_up_after_data = True

    with later(seconds=0):
        send_due()

    assert mailing.deliveries.counts()["uncertain"] == len(smtp.messages) >= 1
    addresses = set(mailing.deliveries.filter(state="uncertain").values_list("address", flat=True))
    smtp.hang_up_after_data = False
    with later(hours=1):
        send_due()
    assert all(smtp.recipients.count(address) == 1 for address in addresses) and adds_up(mailing)


def test_a_late_answer_of_a_slow_worker_still_counts(mailing):
    slow = claim(mailing)
    Delivery.objects.filter(pk=slow.pk).update(state=DeliveryState.UNCERTAIN)

    settle(slow, Outcome(DeliveryState.SENT))

    slow.refresh_from_db()
    assert slow.state == "sent"


def test_no_row_is_claimed_twice(mailing):
    claimed = [claim(mailing).pk for _number in range(3)]

    assert len(set(claimed)) == 3 and claim(mailing) is None


def test_a_slice_ends_when_its_time_is_up(mailing, smtp):
    assert send_due(seconds=0) == 0
    assert mailing.deliveries.counts()["queued"] == 3


def test_two_languages_are_two_mailings(smtp):
    SubscriberFactory(email="fi@example.org")
    SubscriberFactory(email="sv@example.org", language="sv")
    issue = IssueFactory()
    approve(issue=issue)
    approve(issue=IssueFactory(language="sv", translation_key=issue.translation_key))

    assert send_due() == 2
    assert {(message["To"], message["Content-Language"]) for message in smtp.messages} == {
        ("fi@example.org", "fi"),
        ("sv@example.org", "sv"),
    }
    assert Mailing.objects.filter(state="sent").count() == 2


def test_a_subject_cannot_put_headers_into_the_message(smtp):
    SubscriberFactory()
    approve(issue=IssueFactory(title="Hei\r\nBcc: kaikki@example.org\nX: y"))
    send_due()

    [message] = smtp.messages
    assert message["Bcc"] is None and message["X"] is None
    assert "Bcc: kaikki@example.org" in message["Subject"]


def test_an_address_cannot_put_headers_into_the_message(mailing, smtp):
    Delivery.objects.filter(address="aino@example.org").update(address="aino@example.org\nBcc: x@example.org")

    assert send_due() == 2
    assert mailing.deliveries.get(state="failed").address.startswith("aino")


def test_an_internationalised_domain_is_written_to_in_its_ascii_form(smtp):
    SubscriberFactory(email="aino@xn--nekoski-4waa.fi")
    approve(issue=IssueFactory())

    assert send_due() == 1
    assert smtp.recipients == ["aino@xn--nekoski-4waa.fi"]


def test_the_worker_has_it_among_its_duties():
    assert "newsletter.duties.send_newsletters" in {duty.name for duty in DUTIES}
