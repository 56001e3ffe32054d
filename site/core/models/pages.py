"""The ground that every page stands on, and the plainest pages."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from core.blocks import BODY_BLOCKS


class BasePage(Page):
    """A page with a lead: what comes right under the title, and in listings and search results."""

    lead = models.TextField(
        _("lead"),
        max_length=400,
        blank=True,
        help_text=_("One or two sentences under the title; shown in listings too."),
    )

    content_panels = [*Page.content_panels, FieldPanel("lead")]
    search_fields = [*Page.search_fields, index.SearchField("lead")]

    class Meta:
        abstract = True

    @property
    def description(self) -> str:
        """Text for search engines and social-media cards."""
        return self.search_description or self.lead


class HomePage(BasePage):
    """The front page of one language, and the texts that name the site in that language."""

    site_name = models.CharField(_("site’s name"), max_length=60, default="Kotokanava")
    tagline = models.CharField(_("tagline"), max_length=120, blank=True)
    publisher = models.CharField(
        _("publisher"), max_length=160, help_text=_("Full name of the body that answers for the site.")
    )
    footer_text = RichTextField(_("footer"), blank=True, features=["link", "bold"])

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [FieldPanel("site_name"), FieldPanel("tagline"), FieldPanel("publisher"), FieldPanel("footer_text")],
            heading=_("Texts shown on every page"),
        ),
    ]
    parent_page_types = ["wagtailcore.Page"]
    template = "core/home_page.html"

    class Meta:
        verbose_name = _("front page")

    def clean(self) -> None:
        super().clean()
        languages = [code for code, _name in settings.LANGUAGES]
        if self.slug and self.slug not in languages and not self.alias_of_id:
            raise ValidationError({"slug": _("A front page’s address part is its language’s code.")})

    def get_context(self, request, *args, **kwargs) -> dict:
        from core.content import latest_articles

        context = super().get_context(request, *args, **kwargs)
        context["articles"] = latest_articles(self.locale, limit=9)
        return context


class StandardPage(BasePage):
    """A page of text: about the service, accessibility, data protection, contact."""

    body = StreamField(BODY_BLOCKS, verbose_name=_("content"), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    template = "core/standard_page.html"

    class Meta:
        verbose_name = _("standard page")
