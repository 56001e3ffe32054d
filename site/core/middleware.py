"""What is added to every answer."""

from django.conf import settings
from django.middleware.locale import LocaleMiddleware
from django.utils.cache import patch_cache_control
from django.utils.deprecation import MiddlewareMixin

PRIVATE_PATHS = ("/admin/", "/healthz", "/readyz")


def is_private_path(path: str) -> bool:
    """Tell whether an address belongs to the staff or the operator rather than to readers."""
    return path.startswith(PRIVATE_PATHS)


class PublicPageMiddleware(MiddlewareMixin):
    """Let anyone keep a public page, and ask each time whether it is still the same (its ETag tells).

    A public page is the same bytes for every reader (docs/decisions/0003), so an answer that sets a
    cookie or says its own `Cache-Control` is left alone.
    """

    def process_response(self, request, response):
        keepable = request.method in ("GET", "HEAD") and response.status_code in (200, 304)
        if keepable and not response.cookies and not response.has_header("Cache-Control"):
            if not is_private_path(request.path):
                patch_cache_control(response, public=True, no_cache=True)
        return response


class AdminPolicyMiddleware(MiddlewareMixin):
    """Give Wagtail's admin, which needs inline scripts, its own Content-Security-Policy."""

    def process_response(self, request, response):
        if request.path.startswith("/admin/"):
            # A page's preview comes out of an inner request with the public policy, which forbids framing it.
            del response["Content-Security-Policy"]
            response._csp_config = settings.ADMIN_CONTENT_SECURITY_POLICY
        return response


class LanguageMiddleware(LocaleMiddleware):
    """Take the language from the address; lead from `/` to the front page in the reader's language.

    Django's own middleware leads from every unknown address to one with a language before it, and Wagtail
    answers for any of those: a missing picture or API row would become a redirect instead of a 404.
    """

    def process_response(self, request, response):
        if response.status_code == 404 and request.path_info != "/":
            response.headers.setdefault("Content-Language", request.LANGUAGE_CODE)
            return response
        return super().process_response(request, response)
