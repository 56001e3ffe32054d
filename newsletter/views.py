"""Pages where readers subscribe and leave. No GET changes anything: mail scanners open every link."""

from functools import wraps

from django.http import HttpResponse, HttpResponseForbidden
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from core.addresses import comes_from_another_site
from newsletter import subscribing
from newsletter.exceptions import ExpiredLink, UnknownLink
from newsletter.forms import SubscribeForm


def from_this_site(view):
    """Refuse a form that a browser says another site has sent.

    There is no login or session that such a form could ride on, so no token is needed, and the page with the form
    stays the same for everyone.
    """

    @wraps(view)
    def checked(request, *args, **kwargs):
        if comes_from_another_site(request):
            return HttpResponseForbidden(render(request, "newsletter/refused.html").content)
        return view(request, *args, **kwargs)

    return csrf_exempt(checked)


def personal_page(view):
    """Keep the page behind a personal link out of every cache and search engine; answer 404 to a wrong link."""

    @wraps(view)
    def answered(request, *args, **kwargs):
        try:
            response = view(request, *args, **kwargs)
        except UnknownLink:
            response = render(request, "newsletter/unknown_link.html", status=404)
        response["X-Robots-Tag"] = "noindex, nofollow"
        response["Referrer-Policy"] = "no-referrer"
        return response

    return never_cache(answered)


@from_this_site
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request) -> HttpResponse:
    """Show the form, and take it from here and from the foot of every page."""
    if request.method != "POST":
        return render(request, "newsletter/subscribe.html", {"form": SubscribeForm()})
    form = SubscribeForm(request.POST)
    if form.is_from_a_machine:
        return redirect("newsletter:check-your-mail")
    if not form.is_valid():
        return render(request, "newsletter/subscribe.html", {"form": form}, status=422)
    subscribing.subscribe(
        email=form.cleaned_data["email"],
        language=form.cleaned_data["language"],
        form="footer" if request.POST.get("form") == "footer" else "page",
    )
    return redirect("newsletter:check-your-mail")


@require_safe
def check_your_mail(request) -> HttpResponse:
    """Say what happens next, the same to everyone."""
    return render(request, "newsletter/check_your_mail.html", {"days": subscribing.LINK_LIFE.days})


@from_this_site
@personal_page
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request, token: str) -> HttpResponse:
    """Show the button that confirms a subscription, and take it."""
    try:
        if request.method == "POST":
            subscribing.confirm(token=token)
            return redirect("newsletter:confirm", token)
        subscriber = subscribing.subscriber_of_confirmation(token)
    except ExpiredLink:
        if request.method == "POST":
            subscribing.renew_confirmation(token=token)
            return redirect("newsletter:check-your-mail")
        return render(request, "newsletter/expired_link.html", {"days": subscribing.LINK_LIFE.days}, status=410)
    return render(request, "newsletter/confirm.html", {"subscriber": subscriber})


@csrf_exempt
@personal_page
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request, token: str) -> HttpResponse:
    """Show the button that ends a subscription, and take it; also the mail program's own POST (RFC 8058).

    A POST from elsewhere is welcome here: who knows the token may leave, and mail programs are elsewhere.
    """
    if request.method == "POST":
        subscribing.unsubscribe(token=token)
        if request.POST.get("List-Unsubscribe") == "One-Click":
            # RFC 8058 forbids a redirect, and no person reads the answer.
            return HttpResponse("OK\n", content_type="text/plain")
        return redirect("newsletter:unsubscribe", token)
    subscriber = subscribing.subscriber_of_token(token)
    return render(request, "newsletter/unsubscribe.html", {"subscriber": subscriber})
