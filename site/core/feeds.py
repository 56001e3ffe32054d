"""The Atom feed of each language."""

from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.content import latest_articles
from core.models import HomePage


class ArticleFeed(Feed):
    """The newest articles of every kind in the language of the address."""

    feed_type = Atom1Feed

    def get_object(self, request) -> HomePage | None:

        return HomePage.objects.live().filter(locale__language_code=get_language()).first()

    def title(self, home) -> str:
        return home.site_name if home else "Kotokanava"

    def subtitle(self, home) -> str:
        return home.lead if home else _("Articles")

    def link(self, home) -> str:
        return home.get_full_url() if home else "/"

    def items(self, home) -> list:
        return latest_articles(Locale.get_active(), limit=20)

    def item_title(self, article) -> str:
        return article.title

    def item_description(self, article) -> str:
        return escape(article.lead)  # the feed calls a summary HTML

    def item_link(self, article) -> str:
        return article.get_full_url()

    def item_author_name(self, article) -> str:
        names = [author.value["name"] for author in article.authors]
        return ", ".join(names) or (article.organisation.public_name if article.organisation else "")

    def item_pubdate(self, article):
        return article.published_at

    def item_updateddate(self, article):
        return article.last_published_at or article.published_at

    def item_categories(self, article) -> list[str]:
        return [topic.name for topic in article.topics.all()]
