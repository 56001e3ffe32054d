"""What every article is: blog posts, news and showcases subclass this."""

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from core.blocks import AUTHOR_BLOCKS, BODY_BLOCKS, FURTHER_BLOCKS
from core.models.pages import BasePage
from core.models.topics import Topic
from core.querysets import ArticleQuerySet


class ArticleForm(WagtailAdminPageForm):
    """The form that an article is edited with."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "topics" in self.fields:
            # Every language has topics of its own.
            self.fields["topics"].queryset = Topic.objects.filter(locale=self.instance.locale_id)


class ArticlePage(BasePage):
    """An article: found by listings, feeds, search, the API and the newsletter through this class alone."""

    published_at = models.DateTimeField(
        _("publication date and time"),
        default=timezone.now,
        db_index=True,
        help_text=_("Shown with the article and used to order listings."),
    )
    lead_image = models.ForeignKey(
        "core.Picture",
        verbose_name=_("lead picture"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    lead_image_alt = models.CharField(
        _("what the lead picture shows"),
        max_length=250,
        blank=True,
        help_text=_("Read aloud to those who cannot see the picture. Leave empty only when it is mere decoration."),
    )
    body = StreamField(BODY_BLOCKS, verbose_name=_("content"), blank=True)
    authors = StreamField(
        AUTHOR_BLOCKS, verbose_name=_("authors"), blank=True, help_text=_("In the order of the byline.")
    )
    organisation = models.ForeignKey(
        "partners.Organisation",
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Whose text this is."),
    )
    topics = ParentalManyToManyField("core.Topic", verbose_name=_("topics"), blank=True, related_name="+")
    further = StreamField(
        FURTHER_BLOCKS,
        verbose_name=_("where to go on"),
        blank=True,
        help_text=_("The project’s page, its workspace, a report: where the reader can go on."),
    )

    objects = PageManager.from_queryset(ArticleQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("published_at"), FieldPanel("organisation")]),
        MultiFieldPanel([FieldPanel("lead_image"), FieldPanel("lead_image_alt")], heading=_("Lead picture")),
        FieldPanel("authors"),
        FieldPanel("body"),
        FieldPanel("further"),
        FieldPanel("topics", widget=CheckboxSelectMultiple),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("authors"),
        index.FilterField("published_at"),
    ]
    base_form_class = ArticleForm
    subpage_types: list[str] = []

    class Meta:
        abstract = True
        ordering = ["-published_at", "-pk"]

    def clean(self) -> None:
        """Refuse a publication date in the future that no schedule stands behind.

        Raises:
            ValidationError: on `published_at`, saying where the schedule is.
        """
        super().clean()
        latest = max(timezone.now(), self.go_live_at or timezone.now())
        if self.published_at and self.published_at > latest:
            raise ValidationError(
                {"published_at": _("This is in the future. To publish later, set the time under “Set schedule” too.")}
            )

    @property
    def kind(self) -> str:
        """The article's kind as a reader calls it, for labels on cards."""
        return self._meta.verbose_name
