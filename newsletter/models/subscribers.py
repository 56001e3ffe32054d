"""Those who asked for the newsletter."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext_lazy as _

from newsletter.enums import SubscriberState
from newsletter.querysets import SubscriberQuerySet

TOKEN_LENGTH = 32


def new_token() -> str:
    """Return a secret of 190 bits in letters and digits alone: it must survive any mail program."""
    return get_random_string(TOKEN_LENGTH)


class Subscriber(models.Model):
    """An address, what it agreed to, and the proof of it."""

    email = models.EmailField(_("e-mail address"))
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES)
    state = models.CharField(
        _("state"), max_length=12, choices=SubscriberState, default=SubscriberState.UNCONFIRMED, db_index=True
    )
    token = models.CharField(max_length=TOKEN_LENGTH, unique=True, default=new_token, editable=False)
    created_at = models.DateTimeField(_("first asked"), default=timezone.now)

    consent_wording = models.CharField(_("version of the wording agreed to"), max_length=20, blank=True)
    consent_form = models.CharField(_("form"), max_length=40, blank=True)
    asked_at = models.DateTimeField(_("asked"), default=timezone.now)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, blank=True)
    unsubscribed_at = models.DateTimeField(_("unsubscribed"), null=True, blank=True)

    # Mails that any form made us send to this address since its owner last answered one.
    notices_sent = models.PositiveSmallIntegerField(default=0, editable=False)
    last_notice_at = models.DateTimeField(null=True, editable=False)

    objects = SubscriberQuerySet.as_manager()

    class Meta:
        verbose_name = _("subscriber")
        verbose_name_plural = _("subscribers")
        ordering = ["email"]
        # Subscribers come by their own wish alone: the admin looks and does not touch.
        default_permissions = ["view"]
        constraints = [models.UniqueConstraint(Lower("email"), name="subscriber_once_per_address")]
        indexes = [models.Index(fields=["language", "state"], name="subscriber_by_language_state")]

    def __str__(self) -> str:
        return self.email

    @property
    def is_confirmed(self) -> bool:
        return self.state == SubscriberState.CONFIRMED
