"""Addresses for machines, and the error pages."""

from datetime import date, timedelta

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.db.models import Q
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.models import DutyState, SiteSettings

WORKER_SEEN_WITHIN = timedelta(minutes=2)


@never_cache
@require_safe
def healthz(request) -> HttpResponse:
    """Say that the process is alive."""
    return HttpResponse("ok\n", content_type="text/plain")


@never_cache
@require_safe
def readyz(request) -> JsonResponse:
    """Say whether database, cache and worker are there: status 200 when all are, else 503."""
    checks = {"database": _database_answers, "cache": _cache_answers, "worker": _worker_was_seen}
    result = {}
    for name, check in checks.items():
        try:
            result[name] = bool(check())
        except Exception:  # whatever is wrong there, the answer is: not ready
            result[name] = False
    return JsonResponse(result, status=200 if all(result.values()) else 503)


def _database_answers() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return cursor.fetchone() == (1,)


def _cache_answers() -> bool:
    cache.set("readyz", "ok", 10)
    return cache.get("readyz") == "ok"


def _worker_was_seen() -> bool:
    now = timezone.now()
    # A long duty holds its lease all the while and begins no other.
    at_work = Q(last_run__gte=now - WORKER_SEEN_WITHIN) | Q(leased_until__gte=now)
    return DutyState.objects.filter(at_work).exists()


@require_safe
def robots_txt(request) -> HttpResponse:
    """Tell robots what not to walk through."""
    lines = ["User-agent: *", "Disallow: /admin/", "Allow: /", "", f"Sitemap: {settings.BASE_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def security_txt(request) -> HttpResponse:
    """Tell where security flaws are reported (RFC 9116).

    It is the same text for half a year, and expires five to eleven months ahead: the RFC recommends under a year.
    """
    site_settings = SiteSettings.for_request(request)
    contact = site_settings.security_contact or site_settings.contact_email
    today = timezone.now().date()
    expires = date(today.year, 12, 1) if today.month < 7 else date(today.year + 1, 6, 1)
    lines = [
        f"Contact: mailto:{contact}" if contact else f"Contact: {settings.BASE_URL}/",
        f"Expires: {expires.isoformat()}T00:00:00Z",
        f"Preferred-Languages: {', '.join(code for code, _name in settings.LANGUAGES)}",
        f"Canonical: {settings.BASE_URL}/.well-known/security.txt",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def _language_of(request) -> str:
    return translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE


def bad_request(request, exception=None) -> HttpResponse:
    """Answer 400 in the language of the address."""
    return _error_page(request, 400)


def permission_denied(request, exception=None) -> HttpResponse:
    """Answer 403 in the language of the address."""
    return _error_page(request, 403)


def csrf_failure(request, reason="") -> HttpResponse:
    """Answer a form whose token is missing or stale: 403, in the words of 400, for signing in would not help."""
    return _error_page(request, 403, template="400.html")


def page_not_found(request, exception=None) -> HttpResponse:
    """Answer 404 in the language of the address."""
    return _error_page(request, 404)


def server_error(request) -> HttpResponse:
    """Answer 500 in the language of the address; the page asks nothing of the database."""
    return _error_page(request, 500)


def _error_page(request, status: int, *, template: str = "") -> HttpResponse:
    with translation.override(_language_of(request)):
        return render(request, template or f"{status}.html", status=status)
