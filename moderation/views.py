"""What readers meet: the form, the writer's private status page, and the terms."""

from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.cache import patch_vary_headers
from django.utils.decorators import method_decorator
from django.utils.formats import number_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from wagtail.models import Page

from core.addresses import comes_from_another_site
from core.context import SiteContext
from moderation import posting
from moderation.forms import CommentForm, without_controls
from moderation.limiting import WINDOW, TooManyComments, address_of
from moderation.models import Comment, TermsVersion
from moderation.tokens import BadToken, StaleToken, new_token, read_token


class Refused(Exception):
    """The comment is not taken as it came; the form is shown again with all that was typed.

    `status` is the answer's HTTP status; `fresh` asks for a new token in the form.
    """

    def __init__(self, message: str, *, status: int = 422, fresh: bool = True):
        super().__init__(message)
        self.message, self.status, self.fresh = message, status, fresh


@method_decorator(csrf_exempt, name="dispatch")
class CommentFormView(View):
    """The comment form: on a page of its own, or as a fragment where htmx asks for it.

    Exempt from CSRF tokens: there is no login or session to ride on, and the page sets no cookie.
    """

    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, **kwargs) -> HttpResponse:
        """Turn away what cannot be answered with a form; what was typed is shown so that it can be saved."""
        try:
            if comes_from_another_site(request):
                return self._keep(_("The comment came from a form on another site and was not taken."), status=403)
            self.page = posting.open_page(kwargs["page_id"])
            return super().dispatch(request, *args, **kwargs)
        except posting.PageGone:
            if request.method != "POST":
                raise Http404 from None
            return self._keep(_("The page you commented on is not public any more."), status=404)
        except posting.CommentsClosed as closed:
            self.page = closed.page
            return self._keep(_("Comments on this page are closed."), status=403)
        except RequestDataTooBig:
            limit = number_format(posting.LONGEST_TEXT, force_grouping=True)
            message = _("What you sent is far too long to be read. The limit is %(limit)s characters.")
            return self._answer("kept", {"message": message % {"limit": limit}}, status=413)

    def get(self, request, page_id: int) -> HttpResponse:
        """Show an empty form."""
        try:
            return self._form(CommentForm(**self._ids()), reply_to=self._answered())
        except Refused as refused:
            return self._form(CommentForm(**self._ids()), message=refused.message)

    def post(self, request, page_id: int) -> HttpResponse:
        """Store the comment and lead to its status page, or show the form again and say what is wrong."""
        form = CommentForm(request.POST, **self._ids())
        form.is_valid()
        answered = None
        try:
            # The token first: what was stored already is shown as sent, whatever has changed since.
            sent, ticket, problem = self._read_ticket(form)
            if sent is not None:
                return self._thank(sent)
            answered = self._answered()
            if problem is not None:
                raise problem
            if form.errors:
                return self._form(form, reply_to=answered, token=request.POST["token"], status=422)
            return self._thank(self._post(form, answered, ticket))
        except Refused as refused:
            token = None if refused.fresh else request.POST.get("token")
            return self._form(form, message=refused.message, status=refused.status, reply_to=answered, token=token)

    def _read_ticket(self, form):
        """Return what this form has brought already, its ticket, and what is wrong with it; None for what is not."""
        try:
            ticket = read_token(self.request.POST.get("token", ""), page_id=self.page.pk)
            sent = posting.already_sent(form_key=ticket.key, text=form.cleaned_data.get("text", ""))
        except StaleToken:
            problem = _("The form was opened more than a week ago. Please check your comment and send it again.")
            return None, None, Refused(problem)
        except BadToken:
            problem = _("The form could not be recognised. Please check your comment and send it again.")
            return None, None, Refused(problem)
        except posting.FormAlreadySent:
            raise _already_sent() from None
        if ticket.terms != TermsVersion.objects.current().number:
            form.untick_terms()
            problem = _("The terms of commenting have changed meanwhile. Please read them and accept them.")
            return sent, None, Refused(problem)
        return sent, ticket, None

    def _answered(self) -> Comment | None:
        """Return the comment to be answered, if one is named."""
        asked = self.request.POST.get("reply_to") or self.request.GET.get("reply_to")
        if not asked:
            return None
        try:
            if not asked.isdecimal() or len(asked) > 18:
                raise posting.NotReplyable
            return posting.comment_to_answer(page=self.page, comment_id=int(asked))
        except posting.NotReplyable:
            raise _not_replyable() from None

    def _post(self, form, answered, ticket) -> Comment:
        try:
            return posting.post(
                page=self.page,
                name=form.cleaned_data["name"],
                text=form.cleaned_data["text"],
                email=form.cleaned_data["email"],
                language=get_language(),
                terms=TermsVersion.objects.get(number=ticket.terms),
                reply_to=answered.pk if answered else None,
                form_key=ticket.key,
                address=address_of(self.request),
            )
        except posting.NotReplyable:
            raise _not_replyable() from None
        except posting.FormAlreadySent:
            raise _already_sent() from None
        except TooManyComments:
            message = _(
                "Many comments have come from your network in a short time. "
                "Your text is kept here: please send it again in ten minutes."
            )
            raise Refused(message, status=429, fresh=False) from None

    def _ids(self) -> dict:
        """Ids of the fields: several forms may be open on one page."""
        asked = self.request.POST.get("reply_to") or self.request.GET.get("reply_to") or ""
        return {"auto_id": f"reply-{asked}-%s" if asked.isdecimal() else "comment-%s"}

    def _form(self, form, *, message="", reply_to=None, token=None, status=200) -> HttpResponse:
        version = TermsVersion.objects.current()
        context = {
            "form": form,
            "message": message,
            "reply_to": reply_to,
            "token": token or new_token(page_id=self.page.pk, terms=version.number),
            "clauses": version.clauses_in(get_language(), _publisher(self.request)),
        }
        return self._answer("form", context, status=status)

    def _keep(self, message: str, *, status: int) -> HttpResponse:
        text = without_controls(self.request.POST.get("text", ""))
        return self._answer("kept", {"message": message, "text": text}, status=status)

    def _thank(self, comment: Comment) -> HttpResponse:
        if self.request.htmx:
            return self._answer("thanks", {"comment": comment})
        return redirect(comment.status_path)

    def _answer(self, name: str, context: dict, *, status: int = 200) -> HttpResponse:
        """Show a page, or for htmx its fragment: with status 200, because htmx shows no other."""
        context["article"] = getattr(self, "page", None)
        if self.request.htmx:
            response = render(self.request, f"moderation/partials/{name}.html", context)
        else:
            response = render(self.request, f"moderation/{name}.html", context, status=status)
        if status == 429:
            response["Retry-After"] = int(WINDOW.total_seconds())
        # Not `no-store`: a browser that goes back shall find what was typed.
        response["Cache-Control"] = "private, no-cache"
        patch_vary_headers(response, ["HX-Request"])
        return response


def _already_sent() -> Refused:
    return Refused(
        _("This form has already brought another comment, which is kept. Send again to send this one as well.")
    )


def _not_replyable() -> Refused:
    return Refused(
        _("The comment you were answering cannot be answered any more. You can send yours as a comment of its own.")
    )


def _publisher(request) -> str:
    home = SiteContext(request).home
    return home.publisher if home else ""


@require_safe
def sent(request, token: str) -> HttpResponse:
    """Tell the writer, at an address nobody else knows, what became of the comment."""
    comment = get_object_or_404(Comment.objects.with_context(), token=token)
    # What has been made private since is not named: not even by its title.
    page = Page.objects.live().public().filter(pk=comment.page_id).select_related("locale").first()
    is_public = Comment.objects.public().filter(pk=comment.pk).exists()
    context = {"comment": comment, "article": page, "decision": comment.last_decision, "is_public": is_public}
    response = render(request, "moderation/sent.html", context)
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response


@require_safe
def terms(request) -> HttpResponse:
    """Show the terms that hold now, and those that held before."""
    publisher, language = _publisher(request), get_language()
    versions = [(version, version.clauses_in(language, publisher)) for version in TermsVersion.objects.valid()]
    context = {"current": versions[0], "earlier": versions[1:]}
    return render(request, "moderation/terms.html", context)
