"""Partners where a page of another kind shows them."""

from django import template
from wagtail.models import Locale

from partners.models import OrganisationPage

register = template.Library()


@register.simple_tag
def newest_partners(limit: int = 8) -> list[OrganisationPage]:
    """Return the presentations of the organisations that joined last, in the language in use, by name."""
    pages = OrganisationPage.objects.public_in(Locale.get_active()).select_related("organisation__logo", "locale")
    newest = pages.prefetch_related("organisation__logo__renditions").order_by("-first_published_at", "-pk")[:limit]
    return sorted(newest, key=lambda page: page.title.casefold())
