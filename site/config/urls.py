"""Every address of the site. Apps are named by strings: nothing under `site/` imports them."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.sitemaps.views import sitemap
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from core import views
from core.feeds import ArticleFeed
from core.sitemaps import PageSitemap

handler400 = "core.views.bad_request"
handler403 = "core.views.permission_denied"
handler404 = "core.views.page_not_found"
handler500 = "core.views.server_error"

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("api/v1/", include("api.urls")),
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    path("robots.txt", views.robots_txt, name="robots"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": PageSitemap}}, name="sitemap"),
    path(".well-known/security.txt", views.security_txt, name="security-txt"),
    # A web server in front answers these itself; without one the site still works. Pictures alone: documents go
    # through Wagtail's view above, which knows who may read them.
    re_path(
        r"^media/(?P<path>(?:avatar_images|images|original_images)/[^/]+)$",
        serve,
        {"document_root": settings.MEDIA_ROOT},
    ),
]

urlpatterns += i18n_patterns(
    path("feed/", ArticleFeed(), name="feed"),
    path("search/", include("search.urls")),
    path("comments/", include("moderation.urls")),
    path("subscription/", include("newsletter.urls")),
    path("", include(wagtail_urls)),
)
