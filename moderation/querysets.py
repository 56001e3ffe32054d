"""How comments, terms and decisions are asked for."""

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from wagtail.models import Page

from moderation.enums import CommentState, Verdict


class CommentQuerySet(models.QuerySet):
    """Comments."""

    def public(self):
        """Keep what any reader may see: published, by a decision on exactly this text, on a live public page."""
        return self.filter(
            state=CommentState.PUBLISHED,
            last_decision__verdict=Verdict.PUBLISH,
            comment=F("last_decision__text"),
            user_name=F("last_decision__name"),
            page__in=Page.objects.live().public(),
        )

    def awaiting(self):
        """Keep what waits for a decision, the oldest first."""
        return self.filter(state=CommentState.WAITING).order_by("pk")

    def on(self, page):
        """Keep the comments of one page."""
        return self.filter(page_id=page.pk)

    def by_address(self, email: str):
        """Keep the comments whose writer gave this e-mail address; an empty one is nobody's."""
        email = email.strip()
        return self.filter(user_email__iexact=email) if email else self.none()

    def containing(self, words: str):
        """Keep the comments that hold `words` in their text, name, address or page's title."""
        found = Q(comment__icontains=words) | Q(user_name__icontains=words)
        return self.filter(found | Q(user_email__iexact=words) | Q(page__title__icontains=words))

    def in_thread_order(self):
        return self.order_by("thread_id", "order")

    def with_context(self):
        """Load what a moderator sees beside the comment."""
        return self.select_related("page__locale", "last_decision__decider")


class TermsQuerySet(models.QuerySet):
    """Versions of the terms."""

    def valid(self):
        """Keep the versions that hold now or held before, the newest first."""
        return self.filter(valid_from__lte=timezone.now()).order_by("-valid_from", "-number")

    def current(self):
        """Return the version that holds now.

        Raises:
            DoesNotExist: when none does; the first migration makes one.
        """
        version = self.valid().first()
        if version is None:
            raise self.model.DoesNotExist("no version of the terms is valid")
        return version


class GuardedQuerySet(models.QuerySet):
    """Rows that are not changed in bulk: what the model's own `save` and `delete` refuse, this refuses too."""

    def update(self, **kwargs):
        raise self.model.refusal(f"{self.model._meta.verbose_name_plural} are not changed in bulk")

    def delete(self):
        raise self.model.refusal(f"{self.model._meta.verbose_name_plural} are not deleted in bulk")

    delete.alters_data = True
    delete.queryset_only = True


class DecisionQuerySet(GuardedQuerySet):
    """The log of decisions."""

    def forget_words(self) -> int:
        """Blank the words of a person who asked to be erased; who decided what and when stays. Return the number."""
        return models.QuerySet.update(self, name="", text="", note="")


class GuardedTermsQuerySet(TermsQuerySet, GuardedQuerySet):
    """Versions of the terms, not changed in bulk."""
