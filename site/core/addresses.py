"""Addresses as the outside sees them."""

from django.conf import settings


def absolute(address: str) -> str:
    """Return `address` with the site's public address (BASE_URL) before it, where it has none of its own."""
    return settings.BASE_URL + address if address.startswith("/") else address


def comes_from_another_site(request) -> bool:
    """Tell whether a browser says that another site's page has sent this form (Fetch Metadata: Sec-Fetch-Site).

    Public forms hold no token, because there is no login or session to ride on: docs/decisions/0003.
    """
    return request.method == "POST" and request.headers.get("Sec-Fetch-Site") == "cross-site"
