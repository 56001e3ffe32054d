"""Send approved mailings from the ledger: claim a row, hand the message over, settle the row.

A row is marked *in flight* before SMTP and settled after it, each in a transaction of its own and one message at a
time. A worker that dies in between leaves one row that nobody can know the end of: it becomes *uncertain* when its
lease has run out, is shown, and never sent again by itself. Any number of workers may do this at once.
"""

import logging
import time
from datetime import timedelta

from django.core.mail import BadHeaderError
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsletter.courier import Courier, MailServerAway, Outcome
from newsletter.enums import DeliveryState, IssueState, MailingState
from newsletter.letter import Letter
from newsletter.models import Delivery, Mailing

logger = logging.getLogger(__name__)

# Longer than any server may take over one message (settings.EMAIL_TIMEOUT holds for each of its few answers).
LEASE = timedelta(minutes=10)
PAUSES = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240)]
# With the pauses above: about two days.
ATTEMPTS_EVER = 16
SLICE_SECONDS = 20


def send_due(*, seconds: float = SLICE_SECONDS) -> int:
    """Send what is due for at most `seconds`, then return how many messages left.

    A server that is away costs nothing: its mailing waits, and is tried again after growing pauses.
    """
    give_up_lost_claims()
    deadline = time.monotonic() + seconds
    sent = 0
    for mailing in Mailing.objects.due(timezone.now()):
        sent += _send_mailing(mailing, deadline)
        finish_if_settled(mailing)
    return sent


def give_up_lost_claims() -> int:
    """Call uncertain what a worker claimed and never settled; return how many rows that are."""
    now = timezone.now()
    sending = Mailing.objects.filter(state=MailingState.SENDING)
    lost = Delivery.objects.filter(mailing__in=sending, state=DeliveryState.IN_FLIGHT, claimed_at__lt=now - LEASE)
    if not lost.exists():
        # The usual case, looked at every second: it takes no lock from anyone who writes.
        return 0
    return lost.update(
        state=DeliveryState.UNCERTAIN,
        settled_at=now,
        words=_("The program ended while this message was being handed over. It may have arrived or not."),
    )


def claim(mailing: Mailing) -> Delivery | None:
    """Take the next row that is due and mark it in flight; return it, or `None` when there is none.

    A row whose reader has left since approval, or was erased, comes back as suppressed and must not be sent.
    """
    now = timezone.now()
    with transaction.atomic():
        waiting = mailing.deliveries.due(now).select_related("subscriber")
        free = waiting.select_for_update(
            of=("self",), skip_locked=connection.features.has_select_for_update_skip_locked
        )
        delivery = free.first()
        if delivery is None:
            return None
        delivery.mailing = mailing
        if delivery.subscriber is None or not delivery.subscriber.is_confirmed:
            delivery.state, delivery.settled_at = DeliveryState.SUPPRESSED, now
        else:
            delivery.state, delivery.claimed_at = DeliveryState.IN_FLIGHT, now
            delivery.attempts += 1
        delivery.save(update_fields=["state", "claimed_at", "settled_at", "attempts"])
    return delivery


def settle(delivery: Delivery, outcome: Outcome) -> None:
    """Write down what became of a claimed message.

    A claim that was given up meanwhile is still settled by the worker that made it: now the end is known after all.
    """
    now = timezone.now()
    changes = {"state": outcome.state, "words": outcome.words[:2000], "settled_at": now}
    if outcome.state == DeliveryState.QUEUED and delivery.attempts >= ATTEMPTS_EVER:
        changes["state"] = DeliveryState.FAILED
    elif outcome.state == DeliveryState.QUEUED:
        changes |= {"settled_at": None, "next_try_at": now + _pause(delivery.attempts)}
    Delivery.objects.filter(
        pk=delivery.pk,
        state__in=(DeliveryState.IN_FLIGHT, DeliveryState.UNCERTAIN),
        claimed_at=delivery.claimed_at,
    ).update(**changes)


def finish_if_settled(mailing: Mailing) -> bool:
    """End a mailing that has nothing open: its issue is sent, and its page goes into the archive."""
    if mailing.deliveries.open().exists():
        return False
    with transaction.atomic():
        mailing = Mailing.objects.select_for_update().get(pk=mailing.pk)
        if mailing.state != MailingState.SENDING or mailing.deliveries.open().exists():
            return False
        now = timezone.now()
        mailing.state, mailing.finished_at = MailingState.SENT, now
        mailing.save(update_fields=["state", "finished_at"])
        issue = mailing.issue
        issue.state, issue.sent_at = IssueState.SENT, now
        issue.save(update_fields=["state", "sent_at"])
        issue.save_revision(user=mailing.approved_by).publish(user=mailing.approved_by, skip_permission_checks=True)
    return True


def _send_mailing(mailing: Mailing, deadline: float) -> int:
    """Send a mailing's due rows until `deadline` (of `time.monotonic`); return how many left."""
    if not mailing.deliveries.due(timezone.now()).exists():
        return 0
    letter, courier, sent = Letter(mailing), Courier(), 0
    try:
        while time.monotonic() < deadline:
            courier.open()
            delivery = claim(mailing)
            if delivery is None:
                break
            if delivery.state == DeliveryState.SUPPRESSED:
                continue
            outcome = _hand_over(courier, letter, delivery)
            settle(delivery, outcome)
            sent += outcome.state == DeliveryState.SENT
            if outcome.server_is_unwell:
                _postpone(mailing, outcome.words)
                break
            if mailing.troubles and outcome.state == DeliveryState.SENT:
                _forget_trouble(mailing)
    except MailServerAway as error:
        _postpone(mailing, str(error))
    finally:
        courier.close()
    return sent


def _hand_over(courier: Courier, letter: Letter, delivery: Delivery) -> Outcome:
    try:
        message = letter.to(delivery)
    except (BadHeaderError, UnicodeError) as error:
        return Outcome(DeliveryState.FAILED, str(error))
    return courier.send(message)


def _pause(attempts: int) -> timedelta:
    """Return how long to wait after the `attempts`-th try that failed."""
    return PAUSES[min(attempts, len(PAUSES)) - 1]


def _postpone(mailing: Mailing, words: str) -> None:
    mailing.troubles += 1
    mailing.trouble = words[:2000]
    mailing.next_try_at = timezone.now() + _pause(mailing.troubles)
    mailing.save(update_fields=["trouble", "troubles", "next_try_at"])
    logger.warning("The mail server takes no mail, mailing %s waits until %s", mailing.pk, mailing.next_try_at)


def _forget_trouble(mailing: Mailing) -> None:
    mailing.trouble, mailing.troubles, mailing.next_try_at = "", 0, None
    mailing.save(update_fields=["trouble", "troubles", "next_try_at"])
