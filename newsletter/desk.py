"""The editors' desk: an issue looked at, tested, approved and followed."""

from datetime import datetime, time, timedelta

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn, LocaleColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton

from core.mjml import MailMarkupError
from newsletter.approving import approve, cancel, send_test
from newsletter.compiling import compile_issue
from newsletter.enums import DeliveryState, IssueState
from newsletter.exceptions import NewsletterError
from newsletter.forms import CompileForm, TestMailForm
from newsletter.models import NewsletterIssuePage, Subscriber
from newsletter.permissions import compilable_locales, may_see_desk, may_see_issue, may_send
from newsletter.rendering import frozen_sample, render_sample

# More failures than this are counted and not listed on the desk.
FAILURES_SHOWN = 200


def desk_url(issue: NewsletterIssuePage) -> str:
    """Return the address of an issue's desk."""
    return reverse("newsletter-desk:issue", args=[issue.pk])


class DeskMixin(WagtailAdminTemplateMixin):
    """A page of the desk, for those who have to do with the newsletter."""

    header_icon = "mail"

    def dispatch(self, request, *args, **kwargs) -> HttpResponse:
        if not may_see_desk(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class IssueListView(DeskMixin, BaseListingView):
    """Every issue in every language, the newest first."""

    page_title = gettext_lazy("Newsletter issues")
    index_url_name = "newsletter-desk:index"
    paginate_by = 30
    verbose_name_plural = gettext_lazy("newsletter issues")
    columns = [
        TitleColumn("title", label=gettext_lazy("Issue"), accessor="draft_title", get_url=desk_url),
        LocaleColumn(label=gettext_lazy("Language")),
        Column("state", label=gettext_lazy("State"), accessor="get_state_display"),
        DateColumn("period_until", label=gettext_lazy("Published until")),
        DateColumn("sent_at", label=gettext_lazy("Sent")),
    ]

    def get_base_queryset(self):
        return NewsletterIssuePage.objects.select_related("locale").order_by("-period_until", "-pk")

    @property
    def header_buttons(self) -> list:
        if not compilable_locales(self.request.user).exists():
            return []
        return [HeaderButton(_("Compile an issue"), url=reverse("newsletter-desk:compile"), icon_name="plus")]


class DeskPageMixin(DeskMixin):
    """A page that the list leads to."""

    def get_breadcrumbs_items(self) -> list:
        listing = {"url": reverse("newsletter-desk:index"), "label": IssueListView.page_title}
        return [*self.breadcrumbs_items, listing, *self.get_own_breadcrumbs()]

    def get_own_breadcrumbs(self) -> list:
        """Return where this page stands below the list."""
        return [{"url": "", "label": self.get_page_title()}]


class CompileView(DeskPageMixin, View):
    """Compile an issue of one language."""

    template_name = "newsletter/admin/compile.html"
    page_title = gettext_lazy("Compile an issue")

    def get(self, request) -> HttpResponse:
        return self._show(CompileForm(locales=self._locales))

    def post(self, request) -> HttpResponse:
        form = CompileForm(request.POST, locales=self._locales)
        if not form.is_valid():
            return self._show(form)
        try:
            issue = compile_issue(
                locale=form.cleaned_data["locale"], until=_end_of(form.cleaned_data["until"]), user=request.user
            )
        except NewsletterError as error:
            form.add_error(None, str(error))
            return self._show(form)
        messages.success(request, _("“%(title)s” is ready for you to finish.") % {"title": issue.title})
        return redirect(desk_url(issue))

    @cached_property
    def _locales(self):
        locales = compilable_locales(self.request.user)
        if not locales:
            raise PermissionDenied
        return locales

    def _show(self, form) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form, list_url=reverse("newsletter-desk:index")))


class IssueMixin(DeskPageMixin):
    """A page about one issue, in its newest version."""

    def dispatch(self, request, *args, **kwargs) -> HttpResponse:
        if not may_see_issue(request.user, self.issue):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def issue(self) -> NewsletterIssuePage:
        page = get_object_or_404(NewsletterIssuePage.objects.select_related("locale"), pk=self.kwargs["pk"])
        return page.get_latest_revision_as_object()

    @cached_property
    def mailing(self):
        """Its mailing; `None` before approval."""
        return getattr(self.issue, "mailing", None)

    def refuse(self, message) -> HttpResponse:
        """Go back to the desk with one clear message."""
        messages.error(self.request, message)
        return redirect(desk_url(self.issue))


class IssueView(IssueMixin, View):
    """The desk of one issue."""

    template_name = "newsletter/admin/issue.html"

    def get(self, request, pk: int) -> HttpResponse:
        return self.show(TestMailForm(initial={"address": request.user.email}))

    def show(self, form) -> HttpResponse:
        issue, user = self.issue, self.request.user
        shown = {entry.item.page_id for section in issue.sections for entry in section.entries}
        context = self.get_context_data(
            issue=issue,
            mailing=self.mailing,
            left_out=[item for item in issue.items.all() if item.page_id not in shown],
            readers=Subscriber.objects.confirmed(issue.locale.language_code).count(),
            editions=issue.get_translations().select_related("locale"),
            may_send=may_send(user),
            may_edit=issue.permissions_for_user(user).can_edit(),
            form=form,
            list_url=reverse("newsletter-desk:index"),
            **self._progress(),
        )
        return self.render_to_response(context)

    def get_page_title(self) -> str:
        return self.issue.title

    def _progress(self) -> dict:
        if self.mailing is None:
            return {}
        counts = self.mailing.deliveries.counts()
        unsettled = (DeliveryState.FAILED, DeliveryState.UNCERTAIN)
        waiting_with_words = self.mailing.deliveries.filter(state=DeliveryState.QUEUED).exclude(words="")
        troubled = self.mailing.deliveries.filter(state__in=unsettled) | waiting_with_words
        return {
            "counts": [(DeliveryState(state).label, number) for state, number in counts.items()],
            "troubled": troubled.order_by("state", "address")[:FAILURES_SHOWN],
            "may_cancel": self.issue.state == IssueState.SENDING
            and counts[DeliveryState.QUEUED] == self.mailing.recipients,
        }


class PreviewView(IssueMixin, View):
    """An issue as readers will see it, for the frames of the desk. What was approved is shown as it was frozen."""

    def get(self, request, pk: int, mode: str) -> HttpResponse:
        if mode == "web":
            return self.issue.make_preview_request(request, "web")
        try:
            edition = frozen_sample(self.mailing) if self.mailing else render_sample(self.issue)
        except MailMarkupError as error:
            return HttpResponse(str(error), content_type="text/plain; charset=utf-8", status=500)
        if mode == "mail":
            return HttpResponse(edition.html)
        if mode == "text":
            return HttpResponse(edition.text, content_type="text/plain; charset=utf-8")
        raise Http404


class TestMailView(IssueView):
    """Send a test mail."""

    http_method_names = ["post"]

    def post(self, request, pk: int) -> HttpResponse:
        form = TestMailForm(request.POST)
        if not form.is_valid():
            return self.show(form)
        address = form.cleaned_data["address"]
        try:
            send_test(issue=self.issue, address=address)
        except MailMarkupError as error:
            return self.refuse(str(error))
        messages.success(request, _("A test mail is on its way to %(address)s.") % {"address": address})
        return redirect(desk_url(self.issue))


class SendMixin(IssueMixin):
    """What only those may do who may send."""

    def dispatch(self, request, *args, **kwargs) -> HttpResponse:
        if not may_send(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class ApproveView(SendMixin, View):
    """Ask once more, then approve and send."""

    template_name = "newsletter/admin/approve.html"
    page_title = gettext_lazy("Approve and send")

    def get_own_breadcrumbs(self) -> list:
        return [{"url": desk_url(self.issue), "label": self.issue.title}, *super().get_own_breadcrumbs()]

    def get(self, request, pk: int) -> HttpResponse:
        readers = Subscriber.objects.confirmed(self.issue.locale.language_code).count()
        return self.render_to_response(
            self.get_context_data(issue=self.issue, readers=readers, desk_url=desk_url(self.issue))
        )

    def post(self, request, pk: int) -> HttpResponse:
        try:
            mailing = approve(issue=self.issue, user=request.user)
        except (NewsletterError, MailMarkupError) as error:
            return self.refuse(str(error))
        number = mailing.recipients
        told = ngettext(
            "Approved. The issue is being sent to %(number)s subscriber.",
            "Approved. The issue is being sent to %(number)s subscribers.",
            number,
        )
        messages.success(request, told % {"number": number})
        return redirect(desk_url(self.issue))


class CancelView(SendMixin, View):
    """Call an issue back before the first message leaves."""

    http_method_names = ["post"]

    def post(self, request, pk: int) -> HttpResponse:
        try:
            cancel(issue=self.issue)
        except NewsletterError as error:
            return self.refuse(str(error))
        messages.success(request, _("The issue is cancelled. Nothing was sent."))
        return redirect(desk_url(self.issue))


def _end_of(day) -> datetime | None:
    """Return the moment up to which `day` counts; `None`, for now, while it goes on."""
    if day is None or day >= timezone.localdate():
        return None
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min))
