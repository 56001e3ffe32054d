"""The terms of commenting: versions that never change once they hold."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from moderation.querysets import GuardedQuerySet, GuardedTermsQuerySet

PUBLISHER = "{publisher}"


class TermsAreFixed(Exception):
    """Someone tried to change terms that hold, or held: people have accepted them."""


class TermsVersion(models.Model):
    """A version of the terms, from the moment it holds. Write its clauses before that moment."""

    refusal = TermsAreFixed

    number = models.PositiveIntegerField(_("number"), unique=True)
    valid_from = models.DateTimeField(_("holds from"), unique=True)

    objects = models.Manager.from_queryset(GuardedTermsQuerySet)()

    class Meta:
        verbose_name = _("version of the terms")
        verbose_name_plural = _("versions of the terms")
        ordering = ["-valid_from"]
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.number)

    def save(self, *args, **kwargs) -> None:
        """Store a version that does not hold yet.

        Raises:
            TermsAreFixed: when the stored version holds already.
        """
        self._refuse_if_fixed()
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Delete a version that does not hold yet.

        Raises:
            TermsAreFixed: when it holds already.
        """
        self._refuse_if_fixed()
        return super().delete(*args, **kwargs)

    def _refuse_if_fixed(self) -> None:
        if self.pk and TermsVersion.objects.valid().filter(pk=self.pk).exists():
            raise TermsAreFixed(f"version {self.number} of the terms holds already: make a new version")

    def clauses_in(self, language: str, publisher: str) -> list["TermsClause"]:
        """Return its clauses in order, with the publisher's name in its place.

        A language that has been switched on since, and has no clauses yet, gets the site's first language's.
        """
        rows = list(self.clauses.filter(language__in=[language, settings.LANGUAGE_CODE]).order_by("position"))
        clauses = [row for row in rows if row.language == language] or rows
        for clause in clauses:
            clause.summary = clause.summary.replace(PUBLISHER, publisher)
            clause.text = clause.text.replace(PUBLISHER, publisher)
        return clauses


class TermsClause(models.Model):
    """One clause of a version in one language; `key` names the clause in every version and language."""

    refusal = TermsAreFixed

    version = models.ForeignKey(TermsVersion, on_delete=models.CASCADE, related_name="clauses")
    key = models.SlugField(_("key"), max_length=40)
    position = models.PositiveSmallIntegerField(_("position"))
    language = models.CharField(_("language"), max_length=12)
    summary = models.CharField(_("in short"), max_length=200)
    text = models.TextField(_("in full"))

    objects = models.Manager.from_queryset(GuardedQuerySet)()

    class Meta:
        verbose_name = _("clause of the terms")
        verbose_name_plural = _("clauses of the terms")
        ordering = ["position"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["version", "key", "language"], name="clause_once_a_language")]

    def __str__(self) -> str:
        return f"{self.key} ({self.language})"

    def save(self, *args, **kwargs) -> None:
        """Store a clause of a version that does not hold yet.

        Raises:
            TermsAreFixed: when the version holds already.
        """
        self._refuse_if_fixed()
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Delete a clause of a version that does not hold yet.

        Raises:
            TermsAreFixed: when the version holds already.
        """
        self._refuse_if_fixed()
        return super().delete(*args, **kwargs)

    def _refuse_if_fixed(self) -> None:
        # The version it would belong to, and the one it is stored under.
        if TermsVersion.objects.valid().filter(Q(pk=self.version_id) | Q(clauses=self.pk or 0)).exists():
            raise TermsAreFixed(f"version {self.version_id} of the terms holds already: make a new version")
