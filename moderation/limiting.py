"""A generous limit on comments from one place, kept in the database so that it holds when the cache is down.

No address is stored: a block of addresses is known by a hash under a key that changes daily.
"""

from datetime import timedelta
from ipaddress import ip_address, ip_network

from django.utils import timezone
from django.utils.crypto import salted_hmac

from moderation.models import PostingMark

MOST_COMMENTS = 10
WINDOW = timedelta(minutes=10)
_PREFIX = {4: 24, 6: 56}  # about what one household, office or library has


class TooManyComments(Exception):
    """Too many comments came from the same place lately."""


def address_of(request) -> str:
    """Return the reader's address: the connection's, or what the reverse proxy says of it.

    Only a peer on a private address is taken for our own proxy; the last public address it names is the reader's.
    """
    peer = request.META.get("REMOTE_ADDR", "")
    if not peer or _is_private(peer):
        hops = request.headers.get("X-Forwarded-For", "").split(",")
        public = [hop.strip() for hop in hops if _is_private(hop.strip()) is False]
        return public[-1] if public else peer
    return peer


def count_comment(address: str) -> None:
    """Count one comment from `address`.

    Raises:
        TooManyComments: when `MOST_COMMENTS` came from there within `WINDOW` already.
    """
    now = timezone.now()
    block = _block_of(address)
    # The key changes at midnight: what came just before it counts under the day's old key.
    keys = {_hashed(block, now), _hashed(block, now - WINDOW)}
    if PostingMark.objects.filter(block__in=keys, made_at__gt=now - WINDOW).count() >= MOST_COMMENTS:
        raise TooManyComments
    PostingMark.objects.create(block=_hashed(block, now), made_at=now)


def forget_old_marks() -> int:
    """Delete the marks that no limit asks for any more; return how many."""
    return PostingMark.objects.filter(made_at__lte=timezone.now() - WINDOW).delete()[0]


def _is_private(address: str) -> bool | None:
    try:
        return ip_address(address).is_private
    except ValueError:
        return None


def _block_of(address: str) -> str:
    try:
        ip = ip_address(address)
    except ValueError:
        return "unknown"
    ip = getattr(ip, "ipv4_mapped", None) or ip
    return str(ip_network(f"{ip}/{_PREFIX[ip.version]}", strict=False))


def _hashed(block: str, moment) -> str:
    return salted_hmac(f"moderation.limiting {moment.date().isoformat()}", block, algorithm="sha256").hexdigest()
