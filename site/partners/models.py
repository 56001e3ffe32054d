"""Organisations, and the pages that present them in each language."""

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from core.blocks import BODY_BLOCKS
from core.content import keys_of_public_articles, load_articles
from core.listing import Pages
from core.models import BasePage
from partners.enums import OrganisationKind
from partners.querysets import OrganisationPageManager


class Organisation(index.Indexed, models.Model):
    """An organisation that writes: one row for all languages, because it is one body that owns its content."""

    name = models.CharField(_("official name"), max_length=200, unique=True)
    slug = models.SlugField(
        _("key"), max_length=60, unique=True, help_text=_("Used in the addresses of filtered listings.")
    )
    kind = models.CharField(_("kind"), max_length=30, choices=OrganisationKind, default=OrganisationKind.NGO)
    municipality = models.CharField(_("municipality"), max_length=60, blank=True)
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(_("e-mail address shown to readers"), blank=True)
    logo = models.ForeignKey(
        "core.Picture", verbose_name=_("logo"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("municipality")]),
        MultiFieldPanel(
            [FieldPanel("website"), FieldPanel("email"), FieldPanel("logo")], heading=_("Shown on its page")
        ),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @cached_property
    def _public_pages(self) -> dict[str, "OrganisationPage"]:
        """Its live pages by language; costs nothing after `prefetch_related("…pages__locale")`."""
        is_prefetched = "pages" in getattr(self, "_prefetched_objects_cache", {})
        pages = self.pages.all() if is_prefetched else self.pages.select_related("locale")
        return {page.locale.language_code: page for page in pages if page.live}

    @property
    def public_page(self) -> "OrganisationPage | None":
        """Its public page in the language in use."""
        return self._public_pages.get(get_language())

    @property
    def public_name(self) -> str:
        """Its name in the language in use, else the official one."""
        page = self.public_page
        return page.title if page else self.name


class PartnerIndexPage(BasePage):
    """The list of the organisations that write here."""

    parent_page_types = ["core.HomePage"]
    subpage_types = ["partners.OrganisationPage"]
    max_count_per_parent = 1
    template = "partners/partner_index_page.html"

    class Meta:
        verbose_name = _("list of partners")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context["organisations"] = (
            OrganisationPage.objects.public_in(self.locale_id).select_related("organisation__logo", "locale")
        ).prefetch_related("organisation__logo__renditions")
        return context


class OrganisationPage(BasePage):
    """An organisation presented in one language; everything that is its own is listed here."""

    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.PROTECT, related_name="pages"
    )
    short_name = models.CharField(_("short name"), max_length=60, blank=True)
    body = StreamField(BODY_BLOCKS, verbose_name=_("presentation"), blank=True)

    objects = OrganisationPageManager()

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("organisation"), FieldPanel("short_name")]),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types = ["partners.PartnerIndexPage"]
    subpage_types: list[str] = []
    template = "partners/organisation_page.html"

    class Meta:
        verbose_name = _("organisation’s page")

    @cached_property
    def article_keys(self):
        """Keys of all that is this organisation's own in this language, newest first."""
        return keys_of_public_articles(self.locale_id, organisation=self.organisation_id)

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        pages = Pages(self.article_keys, request)
        context |= {"pages": pages, "articles": load_articles(pages.rows)}
        return context
