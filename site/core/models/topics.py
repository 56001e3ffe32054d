"""Topics: the few subjects that articles are sorted under."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin


class Topic(TranslatableMixin, models.Model):
    """A subject in one language, tied to the same subject in the other languages."""

    name = models.CharField(_("name"), max_length=60)
    slug = models.SlugField(_("address part"), max_length=60)

    panels = [FieldPanel("name"), FieldPanel("slug")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["locale", "slug"],
                name="topic_slug_once_per_language",
                violation_error_message=_("Another topic in this language has this address part already."),
            ),
        ]

    def __str__(self) -> str:
        return self.name
