"""How issues, subscribers and deliveries are asked for."""

from datetime import datetime

from django.db.models import Count, Q, QuerySet
from wagtail.models import PageQuerySet

from newsletter.enums import (
    OPEN_DELIVERIES,
    OUT_OF_THE_HOUSE,
    DeliveryState,
    IssueState,
    MailingState,
    SubscriberState,
)


class IssueQuerySet(PageQuerySet):
    """Issues of the newsletter, one row per language."""

    def in_archive(self):
        """Keep what readers find in the archive: issues that were sent, newest first."""
        return self.live().public().filter(state=IssueState.SENT).order_by("-sent_at", "-pk")

    def in_language(self, locale):
        """Keep one language's issues (`locale`: a `Locale` or its id)."""
        return self.filter(locale=locale)

    def approved(self):
        """Keep what was sent or is on its way."""
        return self.filter(state__in=OUT_OF_THE_HOUSE)


class SubscriberQuerySet(QuerySet):
    """Addresses that asked for the newsletter."""

    def confirmed(self, language: str):
        """Keep those who get issues in `language`."""
        return self.filter(state=SubscriberState.CONFIRMED, language=language)

    def with_email(self, email: str):
        """Keep the one with this address; upper and lower case are the same."""
        return self.filter(email__iexact=email)


class MailingQuerySet(QuerySet):
    """Mailings."""

    def due(self, now: datetime):
        """Keep those that a worker may go on with now, oldest first."""
        waited = Q(next_try_at=None) | Q(next_try_at__lte=now)
        return self.filter(waited, state=MailingState.SENDING).order_by("approved_at", "pk")


class DeliveryQuerySet(QuerySet):
    """Rows of the ledger."""

    def due(self, now: datetime):
        """Keep the rows that wait and whose time has come, those that waited longest first."""
        return self.filter(state=DeliveryState.QUEUED, next_try_at__lte=now).order_by("next_try_at", "pk")

    def open(self):
        """Keep the rows whose end is not known yet."""
        return self.filter(state__in=OPEN_DELIVERIES)

    def counts(self) -> dict[str, int]:
        """Return the number of rows in every state, in the states' order; they add up to all rows."""
        found = dict(self.order_by().values_list("state").annotate(number=Count("pk")))
        return {state.value: found.get(state.value, 0) for state in DeliveryState}
