"""Who wrote it."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class AuthorBlock(blocks.StructBlock):
    """One name of the byline."""

    name = blocks.CharBlock(label=_("Name"), max_length=120)
    job_title = blocks.CharBlock(label=_("Job title"), max_length=160, required=False)
    organisation = blocks.CharBlock(
        label=_("Organisation"),
        max_length=250,
        required=False,
        help_text=_("Full name; leave empty when it is the article’s own organisation."),
    )

    class Meta:
        icon = "user"
        group = _("People")
        label = _("Author")
        description = _("Name, job title and organisation.")
        template = "core/blocks/author.html"
        preview_value = {
            "name": "Laila Hietanen",
            "job_title": _("language teacher"),
            "organisation": "Satamasilta ry",
        }
