"""News, and showcases of the actors of the integration field."""

from django.utils.translation import gettext_lazy as _

from core.listing import ArticleListing
from core.models import ArticlePage, BasePage
from moderation.models import CommentableMixin


class NewsIndexPage(BasePage):
    """The news page: news by default, showcases at `?kind=showcases`."""

    parent_page_types = ["core.HomePage"]
    subpage_types = ["news.NewsPage", "news.ShowcasePage"]
    max_count_per_parent = 1
    template = "news/news_index_page.html"

    class Meta:
        verbose_name = _("news page")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        shows_showcases = request.GET.get("kind") == "showcases"
        context["shows_showcases"] = shows_showcases
        context["listing"] = ArticleListing(ShowcasePage if shows_showcases else NewsPage, self.locale, request)
        return context


class NewsPage(CommentableMixin, ArticlePage):
    """A piece of news of the field or of the service itself."""

    parent_page_types = ["news.NewsIndexPage"]
    settings_panels = [*ArticlePage.settings_panels, *CommentableMixin.comment_panels]
    template = "news/news_page.html"

    class Meta(ArticlePage.Meta):
        verbose_name = _("news item")
        verbose_name_plural = _("news")


class ShowcasePage(CommentableMixin, ArticlePage):
    """An actor presented: what it does and, above all, how it works with others."""

    parent_page_types = ["news.NewsIndexPage"]
    settings_panels = [*ArticlePage.settings_panels, *CommentableMixin.comment_panels]
    template = "news/showcase_page.html"

    class Meta(ArticlePage.Meta):
        verbose_name = _("showcase")
        verbose_name_plural = _("showcases")
