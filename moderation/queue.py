"""The moderators' desk in Wagtail's admin: the queue, one comment, and the verdicts."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse_lazy
from django.utils.formats import date_format, number_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin

from moderation import deciding
from moderation.enums import CommentState, Verdict
from moderation.forms import RefusalForm
from moderation.models import Comment, Decision
from moderation.permissions import ModeratorsOnly

PAGE_SIZE = 20
QUEUE = reverse_lazy("comment_queue:index")
LANGUAGES = dict(settings.LANGUAGES)


@dataclass
class Row:
    """A comment with what a moderator needs beside it."""

    comment: Comment
    answered: Comment | None
    refusal: RefusalForm

    @property
    def language(self):
        return LANGUAGES.get(self.comment.language, self.comment.language)

    @property
    def verdicts(self) -> list[str]:
        """The verdicts that are open on the comment as it stands."""
        return {CommentState.WAITING: ["publish", "decline"], CommentState.PUBLISHED: ["remove"]}.get(
            self.comment.state, []
        )


def _rows(comments: list[Comment], *, refusal: RefusalForm | None = None) -> list[Row]:
    """Return the comments with what they answer, in one query for them all."""
    answered = Comment.objects.in_bulk([comment.parent_id for comment in comments if comment.is_reply])
    return [
        Row(comment, answered.get(comment.parent_id), refusal or RefusalForm(auto_id=f"refusal-{comment.pk}-%s"))
        for comment in comments
    ]


class QueueView(ModeratorsOnly, BaseListingView):
    """Comments by state, the oldest that waits first; state, language and search live in the address."""

    model = Comment
    template_name = "moderation/queue/index.html"
    results_template_name = "moderation/queue/results.html"
    page_title = gettext_lazy("Comments")
    header_icon = "comment"
    paginate_by = PAGE_SIZE
    index_url_name = "comment_queue:index"

    def get_queryset(self):
        comments = Comment.objects.with_context()
        if self.language:
            comments = comments.filter(language=self.language)
        if self.words:
            comments = comments.containing(self.words)
        if self.state == CommentState.WAITING:
            return comments.awaiting()
        if self.state:
            comments = comments.filter(state=self.state)
        return comments.order_by("-last_decision", "-pk") if self.state else comments.order_by("-pk")

    def paginate_queryset(self, queryset, page_size) -> tuple:
        paginator, page, _rows_of_page, has_others = super().paginate_queryset(queryset, page_size)
        page.object_list = list(page.object_list)
        return paginator, page, page.object_list, has_others

    @property
    def state(self) -> str:
        """The state asked for; the waiting ones unless told; empty for all."""
        asked = self.request.GET.get("state", CommentState.WAITING)
        return "" if asked == "all" else asked if asked in CommentState.values else CommentState.WAITING

    @property
    def language(self) -> str:
        asked = self.request.GET.get("language", "")
        return asked if asked in LANGUAGES else ""

    @property
    def words(self) -> str:
        return self.request.GET.get("q", "").replace("\x00", "").strip()[:200]

    def tabs(self) -> list[dict]:
        """One link for each state, with the number of comments in it."""
        numbers = dict(Comment.objects.order_by().values_list("state").annotate(Count("pk")))
        others = {key: value for key, value in (("language", self.language), ("q", self.words)) if value}
        states = [*((state.value, state.label) for state in CommentState), ("all", _("All"))]
        return [
            {
                "label": label,
                "number": number_format(numbers.get(value, 0) if value != "all" else sum(numbers.values())),
                "address": "?" + urlencode({"state": value, **others}),
                "current": (self.state or "all") == value,
            }
            for value, label in states
        ]

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        return context | {
            "rows": _rows(context["object_list"]),
            "tabs": self.tabs(),
            "state": self.state or "all",
            "words": self.words,
            "languages": [(code, name, code == self.language) for code, name in settings.LANGUAGES],
            "here": self.request.get_full_path(),
        }


class CommentView(ModeratorsOnly, WagtailAdminTemplateMixin, View):
    """One comment, in its context, with everything that was decided on it."""

    template_name = "moderation/queue/comment.html"
    header_icon = "comment"

    def get(self, request, pk: int) -> HttpResponse:
        return self.show(request, pk)

    def show(self, request, pk: int, *, refusal=None, verdict="", status: int = 200) -> HttpResponse:
        """Show the comment; `refusal` is a filled-in form that could not be used, `verdict` what it was for."""
        comment = get_object_or_404(Comment.objects.with_context(), pk=pk)
        self.page_title = str(comment)
        row = _rows([comment], refusal=refusal)[0]
        context = self.get_context_data() | {
            "row": row,
            "decisions": comment.decisions.all(),
            "here": get_valid_next_url_from_request(request) or QUEUE,
            "unsent_note": refusal["note"].value() if refusal and verdict not in row.verdicts else "",
        }
        return render(request, self.template_name, context, status=status)

    def get_breadcrumbs_items(self) -> list[dict]:
        queue = {"url": QUEUE, "label": _("Comments")}
        return [*self.breadcrumbs_items, queue, {"url": "", "label": self.page_title}]


class DecisionView(CommentView):
    """A moderator's verdict on one comment; then back to where the moderator came from."""

    http_method_names = ["post"]
    verdict: Verdict | None = None

    def post(self, request, pk: int) -> HttpResponse:
        comment = get_object_or_404(Comment, pk=pk)
        refusal = None
        if self.verdict != Verdict.PUBLISH:
            refusal = RefusalForm(request.POST, auto_id=f"refusal-{pk}-%s")
            if not refusal.is_valid():
                return self.show(request, pk, refusal=refusal, verdict=self.verdict.value, status=422)
        try:
            self._decide(comment, refusal)
        except deciding.AlreadyDecided as already:
            messages.error(request, _told(already.decision))
            if refusal and refusal.cleaned_data["note"]:
                return self.show(request, pk, refusal=refusal, verdict=self.verdict.value, status=409)
        except deciding.PageNotPublic:
            messages.error(request, _("The article is not public: a comment on it cannot be published."))
        else:
            messages.success(request, self._done(comment))
        return redirect(get_valid_next_url_from_request(request) or QUEUE)

    def _decide(self, comment: Comment, refusal: RefusalForm | None) -> None:
        verbs = {
            Verdict.PUBLISH: deciding.publish,
            Verdict.DECLINE: deciding.decline,
            Verdict.REMOVE: deciding.remove,
        }
        verbs[self.verdict](comment=comment, by=self.request.user, **(refusal.cleaned_data if refusal else {}))

    def _done(self, comment: Comment) -> str:
        sentences = {
            Verdict.PUBLISH: _("The comment by %(name)s is published."),
            Verdict.DECLINE: _("The comment by %(name)s is declined."),
            Verdict.REMOVE: _("The comment by %(name)s is removed."),
        }
        return sentences[self.verdict] % {"name": comment.user_name}


def _told(decision: Decision | None) -> str:
    """Say who decided what and when; Wagtail's messages escape it."""
    if decision is None:
        return _("The comment is not published, so it cannot be removed. Nothing was changed.")
    when = date_format(localtime(decision.made_at), "DATETIME_FORMAT")
    verdict = decision.get_verdict_display()
    if not decision.decider_name:
        return _("%(verdict)s on %(when)s. Nothing was changed.") % {"verdict": verdict, "when": when}
    return _("%(name)s has decided on this comment already: %(verdict)s, %(when)s. Nothing was changed.") % {
        "name": decision.decider_name,
        "verdict": verdict,
        "when": when,
    }
