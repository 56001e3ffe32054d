"""The ledger: what was approved, and what became of each recipient's message."""

from email.utils import parseaddr

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext_lazy as _

from newsletter.enums import DeliveryState, MailingState
from newsletter.models.issues import NewsletterIssuePage
from newsletter.models.subscribers import Subscriber
from newsletter.querysets import DeliveryQuerySet, MailingQuerySet


def new_key() -> str:
    return get_random_string(16).lower()


class Mailing(models.Model):
    """An approved edition: its content and recipients as they were at that moment."""

    issue = models.OneToOneField(
        NewsletterIssuePage, verbose_name=_("issue"), on_delete=models.PROTECT, related_name="mailing"
    )
    # Part of every Message-ID: a database that was restored or copied never makes the same one for another mail.
    key = models.CharField(max_length=16, unique=True, default=new_key, editable=False)
    language = models.CharField(_("language"), max_length=10)
    subject = models.CharField(_("subject"), max_length=255)
    html = models.TextField(_("mail"))
    text = models.TextField(_("mail as plain text"))
    recipients = models.PositiveIntegerField(_("recipients"), default=0)
    state = models.CharField(
        _("state"), max_length=12, choices=MailingState, default=MailingState.SENDING, db_index=True
    )
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("approved by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    approved_at = models.DateTimeField(_("approved"), default=timezone.now)
    finished_at = models.DateTimeField(_("finished"), null=True)

    # While the mail server does not take mail: what it said, and when it is asked again.
    trouble = models.TextField(_("the mail server’s words"), blank=True)
    troubles = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField(_("next try"), null=True)

    objects = MailingQuerySet.as_manager()

    class Meta:
        verbose_name = _("mailing")
        verbose_name_plural = _("mailings")
        default_permissions: list[str] = []

    def __str__(self) -> str:
        return f"{self.subject} ({self.language})"


class Delivery(models.Model):
    """One recipient's message: claimed before SMTP, settled after it."""

    mailing = models.ForeignKey(Mailing, on_delete=models.PROTECT, related_name="deliveries")
    # Empty once the person has been erased; the row stays, so that the sums still hold.
    subscriber = models.ForeignKey(Subscriber, null=True, on_delete=models.SET_NULL, related_name="deliveries")
    address = models.EmailField(_("e-mail address"), blank=True)
    language = models.CharField(_("language"), max_length=10)
    state = models.CharField(_("state"), max_length=10, choices=DeliveryState, default=DeliveryState.QUEUED)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    claimed_at = models.DateTimeField(_("claimed"), null=True)
    settled_at = models.DateTimeField(_("settled"), null=True)
    next_try_at = models.DateTimeField(_("next try"), default=timezone.now)
    words = models.TextField(_("the mail server’s words"), blank=True)

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        default_permissions: list[str] = []
        constraints = [models.UniqueConstraint(fields=["mailing", "subscriber"], name="one_delivery_per_subscriber")]
        indexes = [models.Index(fields=["mailing", "state", "next_try_at", "id"], name="delivery_queue")]

    def __str__(self) -> str:
        return f"{self.address or '–'}: {self.get_state_display()}"

    @property
    def message_id(self) -> str:
        """The Message-ID, the same on every attempt: a doubled message can be told from two."""
        domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
        return f"<{self.mailing.key}.{self.pk}@{domain}>"
