"""Approve an issue: its content and its recipients are frozen, and the worker begins."""

from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from core.mail import queue_headers
from newsletter.enums import DeliveryState, IssueState, MailingState
from newsletter.exceptions import AlreadyApproved, IssueIsCancelled, IssueIsEmpty, NoSubscribers, TooLateToCancel
from newsletter.models import Delivery, Mailing, NewsletterIssuePage, Subscriber
from newsletter.rendering import render_edition, render_sample
from newsletter.sections import sections_of

BATCH = 1000


@transaction.atomic
def approve(*, issue: NewsletterIssuePage, user=None) -> Mailing:
    """Freeze the newest version of `issue` and a row for each confirmed subscriber of its language.

    From here on the ledger is the truth: who subscribes later gets the next issue, and what is edited later does not
    reach this mailing.

    Args:
        issue: the edition; its newest draft counts.
        user: who approves.

    Raises:
        AlreadyApproved, IssueIsCancelled, IssueIsEmpty, NoSubscribers: nothing was changed.
    """
    locked = NewsletterIssuePage.objects.select_for_update(of=("self",)).get(pk=issue.pk)
    if locked.state == IssueState.CANCELLED:
        raise IssueIsCancelled
    if locked.state != IssueState.DRAFT:
        raise AlreadyApproved
    newest = locked.get_latest_revision_as_object()
    if not sections_of(newest):
        raise IssueIsEmpty
    language = newest.locale.language_code
    readers = Subscriber.objects.confirmed(language)
    if not readers.exists():
        raise NoSubscribers
    newest.state = IssueState.SENDING
    newest.save()
    edition = render_edition(newest)
    mailing = Mailing.objects.create(
        issue=newest,
        language=language,
        subject=edition.subject,
        html=edition.html,
        text=edition.text,
        approved_by=user,
    )
    mailing.recipients = _freeze(mailing, readers)
    mailing.save(update_fields=["recipients"])
    return mailing


def _freeze(mailing: Mailing, readers) -> int:
    """Write a row of the ledger for each of `readers`; return how many."""
    number = 0
    batch: list[Delivery] = []
    for pk, email, language in readers.order_by("pk").values_list("pk", "email", "language").iterator(BATCH):
        batch.append(
            Delivery(
                mailing=mailing,
                subscriber_id=pk,
                address=email,
                language=language,
                next_try_at=mailing.approved_at,
            )
        )
        if len(batch) == BATCH:
            number += len(Delivery.objects.bulk_create(batch))
            batch = []
    return number + len(Delivery.objects.bulk_create(batch))


@transaction.atomic
def cancel(*, issue: NewsletterIssuePage) -> None:
    """Call an approved issue back, as long as no message has left.

    Raises:
        TooLateToCancel: a message has left, or the issue is not being sent.
    """
    mailing = Mailing.objects.select_for_update().filter(issue=issue.pk, state=MailingState.SENDING).first()
    if mailing is None:
        raise TooLateToCancel
    waiting = mailing.deliveries.select_for_update().filter(state=DeliveryState.QUEUED, attempts=0)
    if len(waiting.values_list("pk")) < mailing.recipients:
        raise TooLateToCancel
    now = timezone.now()
    mailing.deliveries.update(state=DeliveryState.SUPPRESSED, settled_at=now)
    mailing.state, mailing.finished_at = MailingState.CANCELLED, now
    mailing.save(update_fields=["state", "finished_at"])
    NewsletterIssuePage.objects.filter(pk=issue.pk).update(state=IssueState.CANCELLED)


def send_test(*, issue: NewsletterIssuePage, address: str) -> None:
    """Queue a mail of `issue` as it is now to one address; the ledger knows nothing of it.

    Raises:
        MailMarkupError: when the markup is broken.
    """
    edition = render_sample(issue)
    language = issue.locale.language_code
    with translation.override(language):
        subject = _("Test: %(subject)s") % {"subject": edition.subject}
    message = EmailMultiAlternatives(subject, edition.text, to=[address], headers=queue_headers(language))
    message.attach_alternative(edition.html, "text/html")
    message.send()
