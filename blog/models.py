"""The partner blog: posts and series."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from core.listing import ArticleListing
from core.models import ArticlePage, BasePage
from moderation.models import CommentableMixin


class BlogIndexPage(BasePage):
    """The blog's front: every post of its language, filtered as the reader asks."""

    parent_page_types = ["core.HomePage"]
    subpage_types = ["blog.BlogPostPage", "blog.SeriesPage"]
    max_count_per_parent = 1
    template = "blog/blog_index_page.html"

    class Meta:
        verbose_name = _("blog")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context["listing"] = ArticleListing(BlogPostPage, self.locale, request)
        return context


class SeriesPage(BasePage):
    """A series: posts that belong together and are read in order."""

    parent_page_types = ["blog.BlogIndexPage"]
    subpage_types: list[str] = []
    template = "blog/series_page.html"

    class Meta:
        verbose_name = _("series")

    @cached_property
    def parts(self) -> list["BlogPostPage"]:
        """Its public posts in the order of their part numbers."""
        return list(self.posts.public().order_by("series_part", "published_at").for_cards())


class BlogPostPage(CommentableMixin, ArticlePage):
    """A post by a partner or by the publisher's own experts."""

    series = models.ForeignKey(
        SeriesPage, verbose_name=_("series"), null=True, blank=True, on_delete=models.SET_NULL, related_name="posts"
    )
    series_part = models.PositiveSmallIntegerField(_("part"), null=True, blank=True)

    content_panels = [
        *ArticlePage.content_panels,
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("series"), FieldPanel("series_part")])], heading=_("Part of a series")
        ),
    ]
    settings_panels = [*ArticlePage.settings_panels, *CommentableMixin.comment_panels]
    parent_page_types = ["blog.BlogIndexPage"]
    template = "blog/blog_post_page.html"

    class Meta(ArticlePage.Meta):
        verbose_name = _("blog post")
        verbose_name_plural = _("blog posts")

    def clean(self) -> None:
        """Refuse half a place in a series.

        Raises:
            ValidationError: on `series_part`, when one of series and part is given without the other.
        """
        super().clean()
        if bool(self.series_id) != bool(self.series_part):
            raise ValidationError({"series_part": _("A post in a series needs both the series and its part number.")})
