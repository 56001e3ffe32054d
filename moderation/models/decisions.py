"""The log of decisions: rows are added, never changed, never deleted."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from moderation.enums import Ground, Verdict
from moderation.querysets import DecisionQuerySet


class LogIsAppendOnly(Exception):
    """Someone tried to change or delete a row of the log of decisions."""


class Decision(models.Model):
    """One change of a comment's state: who, when, what, why, and the exact text decided on."""

    refusal = LogIsAppendOnly

    comment = models.ForeignKey(
        "moderation.Comment", verbose_name=_("comment"), null=True, on_delete=models.SET_NULL, related_name="decisions"
    )
    verdict = models.CharField(_("verdict"), max_length=20, choices=Verdict)
    ground = models.CharField(_("ground"), max_length=30, choices=Ground, blank=True)
    note = models.TextField(_("note to the writer"), blank=True)
    name = models.CharField(_("name decided on"), max_length=50, blank=True)
    text = models.TextField(_("text decided on"), blank=True)
    # The name stays when the account goes; both are empty when the writer withdrew the comment.
    decider = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("decided by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    decider_name = models.CharField(_("name of the one who decided"), max_length=160, blank=True)
    made_at = models.DateTimeField(_("decided"), default=timezone.now, db_index=True)

    objects = models.Manager.from_queryset(DecisionQuerySet)()

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(verdict__in=[Verdict.DECLINE, Verdict.REMOVE]) | ~models.Q(ground=""),
                name="decision_refusal_has_its_ground",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_verdict_display()} {self.made_at:%Y-%m-%d %H:%M}"

    def save(self, *args, **kwargs) -> None:
        """Add the row.

        Raises:
            LogIsAppendOnly: when it is there already.
        """
        if not self._state.adding:
            raise LogIsAppendOnly("a decision is not changed: make a new one")
        kwargs["force_insert"] = True
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Refuse.

        Raises:
            LogIsAppendOnly: always.
        """
        raise LogIsAppendOnly("a decision is not deleted")

    @property
    def reason(self) -> str:
        """Why, as a sentence to the writer; empty when it was published."""
        return Ground(self.ground).reason if self.ground else ""
