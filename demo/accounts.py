"""The people of the demo: one account for each role."""

import secrets
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

# Known to everyone, and therefore only for a site that answers on this machine alone.
DEMO_PASSWORD = "kotokanava-demo"  # noqa: S105
LOCAL_HOSTS = {"127.0.0.1", "localhost", "::1"}


@dataclass(frozen=True)
class Account:
    """Somebody who signs in to the admin."""

    username: str
    first_name: str
    last_name: str
    role: str
    groups: tuple[str, ...] = ()
    is_superuser: bool = False


ACCOUNTS = [
    Account("admin", "Aada", "Ahtola", "administrator", is_superuser=True),
    Account(
        "editor",
        "Outi",
        "Onnela",
        "editor-in-chief",
        ("Editors", "Moderators", "Comment moderators", "Newsletter senders"),
    ),
    Account("moderator", "Mika", "Mäenpää", "moderator of comments", ("Comment moderators",)),
    Account("sender", "Sanna", "Sirola", "sender of the newsletter", ("Newsletter senders",)),
]


def make_accounts() -> list[tuple[Account, str]]:
    """Make the accounts that are missing; return all with the password each was made with, if known.

    On a site with a public address the passwords are random: nobody must be able to guess them.
    """
    is_local = urlsplit(settings.BASE_URL).hostname in LOCAL_HOSTS
    accounts = []
    for account in ACCOUNTS:
        if get_user_model().objects.filter(username=account.username).exists():
            # Not checked whether it was changed since: a hash is slow on purpose, and `make demo` should not be.
            accounts.append((account, DEMO_PASSWORD if is_local else ""))
            continue
        password = DEMO_PASSWORD if is_local else secrets.token_urlsafe(12)
        user = get_user_model().objects.create_user(
            account.username,
            f"{account.username}@example.org",
            password,
            first_name=account.first_name,
            last_name=account.last_name,
            is_superuser=account.is_superuser,
        )
        user.groups.set(Group.objects.filter(name__in=account.groups))
        accounts.append((account, password))
    return accounts
