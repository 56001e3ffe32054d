"""How articles are asked for."""

from wagtail.models import PageQuerySet


class ArticleQuerySet(PageQuerySet):
    """Articles, newest first."""

    def public(self):
        """Keep what an anonymous reader may see: live, and behind no password or login."""
        return super().public().live()

    def in_language(self, locale):
        """Keep one language's articles (`locale`: a `Locale` or its id)."""
        return self.filter(locale=locale)

    def newest_first(self):
        return self.order_by("-published_at", "-pk")

    def for_cards(self):
        """Load what a card shows in a fixed number of queries, and leave the long body behind."""
        return (
            self.select_related("lead_image", "organisation", "locale")
            .prefetch_related("lead_image__renditions", "organisation__pages__locale", "topics")
            .defer("body", "further")
        )
