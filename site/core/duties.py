"""The worker's regular duties, and how an app hands in its own.

An app writes a module `duties.py` with functions marked `@duty(every=…)`. A duty is run by one worker
at a time, however many run: a row in the database is leased for as long as it works.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.core.management import call_command
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from post_office.models import STATUS, Email

from core.models import DutyState

logger = logging.getLogger(__name__)

# Long enough for any duty; a worker that was killed is replaced after this time.
LEASE = timedelta(minutes=5)

# Long enough to answer "did you write to me?"; a waiting mail is never deleted.
MAIL_KEPT = timedelta(days=30)


@dataclass(frozen=True)
class Duty:
    """Something the worker does again and again."""

    name: str
    run: Callable[[], object]
    every: timedelta


DUTIES: list[Duty] = []


def duty(*, every: float):
    """Register the decorated function as a duty that is run every `every` seconds."""

    def register(function: Callable[[], object]):
        DUTIES.append(Duty(f"{function.__module__}.{function.__name__}", function, timedelta(seconds=every)))
        return function

    return register


def run_due(*, now=None) -> int:
    """Run each duty whose time has come and that no other worker has in hand; return how many ran.

    A duty that fails is logged and tried again when its time comes next: one broken duty stops no other.
    """
    ran = 0
    for each in DUTIES:
        if _lease(each, now or timezone.now()):
            try:
                each.run()
            except Exception:
                logger.exception("The duty %s failed and will be tried again", each.name)
            finally:
                DutyState.objects.filter(name=each.name).update(leased_until=None)
            ran += 1
    return ran


def _lease(each: Duty, now) -> bool:
    """Take the duty for this worker; false when it is not due or another worker has it."""
    with transaction.atomic():
        DutyState.objects.get_or_create(name=each.name)
        due = Q(last_run=None) | Q(last_run__lte=now - each.every)
        free = Q(leased_until=None) | Q(leased_until__lt=now)
        taken = DutyState.objects.filter(due & free, name=each.name).update(last_run=now, leased_until=now + LEASE)
    return bool(taken)


@duty(every=60)
def publish_scheduled_pages() -> None:
    """Publish and unpublish pages at the times their editors set."""
    call_command("publish_scheduled", verbosity=0)


@duty(every=1)
def send_queued_mail() -> None:
    """Send the transactional mail that waits in the database."""
    from post_office.mail import send_queued

    send_queued(processes=1, log_level=1)


@duty(every=24 * 60 * 60)
def forget_old_mail() -> None:
    """Delete transactional mails that are done with: they hold addresses and links that nobody needs any more."""
    cutoff = timezone.now() - MAIL_KEPT
    Email.objects.filter(status__in=(STATUS.sent, STATUS.failed), created__lt=cutoff).delete()
