"""The signed token of a comment form: for which page, under which terms, and when it was given out.

It makes a form that is sent twice one comment; it proves nothing about the person.
"""

import secrets
from dataclasses import dataclass
from datetime import timedelta

from django.core import signing

SALT = "moderation.form"
VALID_FOR = timedelta(days=7)


class BadToken(Exception):
    """The token is not ours, or is another page's."""


class StaleToken(Exception):
    """The token is older than `VALID_FOR`."""


@dataclass(frozen=True)
class Ticket:
    """What a token says: the form's own key, and the number of the terms shown with it."""

    key: str
    terms: int


def new_token(*, page_id: int, terms: int) -> str:
    """Return a token for a form that is given out now."""
    return signing.dumps([page_id, secrets.token_urlsafe(16), terms], salt=SALT)


def read_token(token: str, *, page_id: int) -> Ticket:
    """Return what the token says.

    Raises:
        StaleToken: when it is too old.
        BadToken: when it is forged, cut, or made for another page.
    """
    try:
        page, key, terms = signing.loads(token, salt=SALT, max_age=VALID_FOR)
    except signing.SignatureExpired as error:
        raise StaleToken from error
    except (signing.BadSignature, ValueError, TypeError) as error:
        raise BadToken from error
    if page != page_id:
        raise BadToken
    return Ticket(key=key, terms=terms)
