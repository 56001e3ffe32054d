"""Settings that an administrator changes in the admin, for all languages at once."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


@register_setting(icon="cog")
class SiteSettings(BaseSiteSetting):
    """What the publishing body is reached by, and its mark. Texts by language are on the home pages."""

    contact_email = models.EmailField(_("editors’ e-mail address"), blank=True)
    security_contact = models.EmailField(
        _("e-mail address for reports of security flaws"),
        blank=True,
        help_text=_("Shown at /.well-known/security.txt. The editors’ address is used when this is empty."),
    )
    logo = models.ForeignKey(
        "core.Picture",
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Replaces the mark in the header. A square picture works best."),
    )

    panels = [FieldPanel("contact_email"), FieldPanel("security_contact"), FieldPanel("logo")]

    class Meta:
        verbose_name = _("site settings")
