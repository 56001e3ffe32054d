"""The states things of the newsletter are in."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class IssueState(TextChoices):
    """Where an issue stands between its making and the archive."""

    DRAFT = "draft", _("draft")
    SENDING = "sending", _("approved, being sent")
    SENT = "sent", _("sent")
    CANCELLED = "cancelled", _("cancelled")


class SubscriberState(TextChoices):
    """What an address has agreed to."""

    UNCONFIRMED = "unconfirmed", _("not confirmed")
    CONFIRMED = "confirmed", _("confirmed")
    UNSUBSCRIBED = "unsubscribed", _("unsubscribed")


class MailingState(TextChoices):
    """Whether the worker still has something to do for a mailing."""

    SENDING = "sending", _("being sent")
    SENT = "sent", _("sent")
    CANCELLED = "cancelled", _("cancelled")


class DeliveryState(TextChoices):
    """What is known of one recipient's message."""

    QUEUED = "queued", _("waiting")
    IN_FLIGHT = "in_flight", _("being handed over")
    SENT = "sent", _("sent")
    FAILED = "failed", _("failed")
    UNCERTAIN = "uncertain", _("uncertain")
    SUPPRESSED = "suppressed", _("held back")


# What was approved counts as sent: its items do not come again, and the next period begins where it ended.
OUT_OF_THE_HOUSE = (IssueState.SENDING, IssueState.SENT)
OPEN_DELIVERIES = (DeliveryState.QUEUED, DeliveryState.IN_FLIGHT)
