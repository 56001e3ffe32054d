"""How organisations' pages are asked for."""

from wagtail.models import PageManager, PageQuerySet


class OrganisationPageQuerySet(PageQuerySet):
    """Organisations' pages."""

    def public_in(self, locale):
        """Keep what an anonymous reader of one language may see, by name."""
        return self.live().public().filter(locale=locale).order_by("title")


OrganisationPageManager = PageManager.from_queryset(OrganisationPageQuerySet)
