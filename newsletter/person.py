"""What the newsletter keeps about a person, for `manage.py person`."""

from django.db import transaction

from newsletter.addresses import canonical_address
from newsletter.enums import DeliveryState
from newsletter.models import Delivery, Subscriber


def export(email: str) -> list[dict]:
    """Return everything kept under the address `email` as plain data."""
    email = _spelling(email)
    subscriptions = [
        {
            "what": "newsletter subscription",
            "email": row.email,
            "language": row.language,
            "state": row.state,
            "first_asked_at": _iso(row.created_at),
            "asked_at": _iso(row.asked_at),
            "form": row.consent_form,
            "wording": row.consent_wording,
            "confirmed_at": _iso(row.confirmed_at),
            "unsubscribed_at": _iso(row.unsubscribed_at),
        }
        for row in Subscriber.objects.with_email(email)
    ]
    deliveries = [
        {
            "what": "newsletter message",
            "email": row.address,
            "language": row.language,
            "subject": row.mailing.subject,
            "state": row.state,
            "settled_at": _iso(row.settled_at),
            "words": row.words,
        }
        for row in Delivery.objects.filter(address__iexact=email).select_related("mailing").order_by("pk")
    ]
    return subscriptions + deliveries


@transaction.atomic
def erase(email: str) -> int:
    """Forget the person behind the address `email`; return how many rows were deleted or made nameless.

    Rows of the ledger stay without the address, so that a mailing's sums still hold; what waits is not sent.
    """
    email = _spelling(email)
    rows = Delivery.objects.filter(address__iexact=email)
    rows.filter(state=DeliveryState.QUEUED).update(state=DeliveryState.SUPPRESSED)
    nameless = rows.update(address="", words="", subscriber=None)
    deleted, _by_model = Subscriber.objects.with_email(email).delete()
    return nameless + deleted


def _spelling(email: str) -> str:
    try:
        return canonical_address(email)
    except ValueError:
        return email.strip()


def _iso(moment) -> str | None:
    return moment.isoformat() if moment else None
