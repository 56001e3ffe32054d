"""The sitemap: every public page of every language."""

from django.contrib.sitemaps import Sitemap
from wagtail.models import Page

from core.models import HomePage


class PageSitemap(Sitemap):
    """Public pages below the front pages, in the order of the tree."""

    def items(self):
        pages = Page.objects.none()
        for home in HomePage.objects.live():
            pages |= Page.objects.descendant_of(home, inclusive=True)
        return pages.live().public().order_by("path").select_related("locale")

    def location(self, page) -> str:
        return page.get_url()

    def lastmod(self, page):
        return page.last_published_at
