"""What happens when something else happens."""

from urllib.parse import urlsplit

from django.conf import settings


def set_public_address(sender, **kwargs) -> None:
    """Write BASE_URL into the tables where Wagtail and Django look for the site's address.

    Runs after every `migrate`, so that a changed BASE_URL takes hold with the next upgrade or restart script.
    """
    from django.contrib.sites.models import Site as DjangoSite
    from wagtail.models import Site as WagtailSite

    address = urlsplit(settings.BASE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    WagtailSite.objects.filter(is_default_site=True).update(hostname=address.hostname, port=port)
    WagtailSite.clear_site_root_paths_cache()
    DjangoSite.objects.update_or_create(
        pk=settings.SITE_ID, defaults={"domain": address.netloc, "name": settings.WAGTAIL_SITE_NAME}
    )
    DjangoSite.objects.clear_cache()
