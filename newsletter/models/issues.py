"""Issues of the newsletter and their archive."""

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page, PageManager, PagePermissionTester
from wagtail.search import index
from wagtail_localize.fields import TranslatableField

from core.content import article_models
from core.listing import Pages
from core.models import BasePage
from newsletter.enums import OUT_OF_THE_HOUSE, IssueState
from newsletter.querysets import IssueQuerySet
from newsletter.sections import sections_of


class NewsletterIndexPage(BasePage):
    """The archive of the newsletter: every issue that was sent in its language."""

    parent_page_types = ["core.HomePage"]
    subpage_types = ["newsletter.NewsletterIssuePage"]
    max_count_per_parent = 1
    template = "newsletter/newsletter_index_page.html"

    class Meta:
        verbose_name = _("newsletter")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        issues = NewsletterIssuePage.objects.in_language(self.locale_id).in_archive()
        context["pages"] = Pages(issues.select_related("locale"), request)
        return context


class IssuePermissionTester(PagePermissionTester):
    """An issue becomes public by being sent, and what was approved stays as it was approved."""

    def can_publish(self) -> bool:
        return super().can_publish() and self.page.state == IssueState.SENT

    def can_edit(self) -> bool:
        return super().can_edit() and self.page.state != IssueState.SENDING

    def can_delete(self, ignore_bulk=False) -> bool:
        return super().can_delete(ignore_bulk) and self.page.state == IssueState.DRAFT


class NewsletterIssuePage(BasePage):
    """One issue in one language; the title is the mail's subject. Editions share their `translation_key`."""

    preheader = models.CharField(
        _("preview text"),
        max_length=150,
        blank=True,
        help_text=_("Shown after the subject in the list of mails. One sentence that says why to open this one."),
    )
    greeting = RichTextField(
        _("greeting"),
        blank=True,
        features=["bold", "italic", "link", "ol", "ul"],
        help_text=_("A few words of your own before the items."),
    )
    period_from = models.DateTimeField(_("published after"), null=True, blank=True)
    period_until = models.DateTimeField(_("published until"), default=timezone.now)
    state = models.CharField(
        _("state"), max_length=12, choices=IssueState, default=IssueState.DRAFT, editable=False, db_index=True
    )
    sent_at = models.DateTimeField(_("sent"), null=True, editable=False)

    objects = PageManager.from_queryset(IssueQuerySet)()

    content_panels = [
        *Page.content_panels,
        FieldPanel("preheader"),
        FieldPanel("greeting"),
        InlinePanel("items", heading=_("Items"), label=_("Item")),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("period_from"), FieldPanel("period_until")])],
            heading=_("Period"),
            classname="collapsed",
        ),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("greeting"), index.FilterField("state")]
    parent_page_types = ["newsletter.NewsletterIndexPage"]
    subpage_types: list[str] = []
    preview_modes = [("web", _("Web page")), ("mail", _("Mail")), ("text", _("Mail as plain text"))]
    default_preview_mode = "web"
    template = "newsletter/newsletter_issue_page.html"
    # A copy is a new issue: it has not been sent, and its language's own items are compiled for it.
    exclude_fields_in_copy = ["state", "sent_at", "items"]
    translatable_fields = [
        TranslatableField("title"),
        TranslatableField("slug"),
        TranslatableField("preheader"),
        TranslatableField("greeting"),
        TranslatableField("search_description"),
    ]

    class Meta:
        verbose_name = _("newsletter issue")
        verbose_name_plural = _("newsletter issues")
        permissions = [("send_issue", "Can send newsletter issues")]

    @property
    def description(self) -> str:
        return self.search_description or self.preheader

    @property
    def is_draft(self) -> bool:
        return self.state == IssueState.DRAFT

    @cached_property
    def sections(self) -> list:
        """What readers see in this issue: its public items by kind, in the editor's order."""
        return sections_of(self)

    @cached_property
    def items_sent_before(self) -> list["IssueItem"]:
        """Items that another issue has brought to readers already."""
        earlier = IssueItem.objects.filter(issue__state__in=OUT_OF_THE_HOUSE).exclude(issue=self.pk)
        repeated = set(earlier.values_list("page_id", flat=True))
        return [item for item in self.items.all() if item.page_id in repeated]

    def clean(self) -> None:
        """Refuse a period that ends before it begins.

        Raises:
            ValidationError: on `period_until`.
        """
        super().clean()
        if self.period_from and self.period_until and self.period_from >= self.period_until:
            raise ValidationError({"period_until": _("The period ends before it begins.")})

    def get_workflow(self) -> None:
        """Offer no page workflow: an issue is approved at its desk, where it is frozen and sent."""

    def permissions_for_user(self, user) -> IssuePermissionTester:
        return IssuePermissionTester(user, self)

    def with_content_json(self, content):
        """Take the texts from a revision, but never the state: what was sent stays sent."""
        issue = super().with_content_json(content)
        issue.state, issue.sent_at = self.state, self.sent_at
        return issue

    def serve(self, request, *args, **kwargs) -> HttpResponse:
        if self.state != IssueState.SENT:
            raise Http404
        return super().serve(request, *args, **kwargs)

    def serve_preview(self, request, mode_name: str) -> HttpResponse:
        if mode_name == "web":
            return super().serve_preview(request, mode_name)
        from newsletter.rendering import render_sample

        edition = render_sample(self)
        if mode_name == "mail":
            return HttpResponse(edition.html)
        return HttpResponse(edition.text, content_type="text/plain; charset=utf-8")


class IssueItem(Orderable):
    """An article in an issue, with its own words for this issue where the editor wrote any."""

    issue = ParentalKey(NewsletterIssuePage, on_delete=models.CASCADE, related_name="items")
    page = models.ForeignKey(Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="+")
    own_title = models.CharField(
        _("title in this issue"), max_length=200, blank=True, help_text=_("Empty: the page’s own title.")
    )
    own_summary = models.TextField(
        _("summary in this issue"), max_length=600, blank=True, help_text=_("Empty: the page’s own lead.")
    )

    panels = [FieldPanel("page"), FieldPanel("own_title"), FieldPanel("own_summary")]

    class Meta(Orderable.Meta):
        verbose_name = _("item")
        verbose_name_plural = _("items")

    def __str__(self) -> str:
        return self.own_title or str(self.page)

    def clean(self) -> None:
        """Refuse a page that is no article.

        Raises:
            ValidationError: on `page`.
        """
        super().clean()
        if self.page_id and self.page.specific_class not in article_models():
            raise ValidationError({"page": _("Choose an article: a blog post, a piece of news or a showcase.")})
