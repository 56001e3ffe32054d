"""What the whole site keeps about one person, by e-mail address: for the rights of access and erasure.

An app that keeps something about people writes a module `person.py` with two functions:

- `export(email) -> list[dict]`: everything it keeps, as plain values that JSON can hold;
- `erase(email) -> int`: remove it, and return how many things were removed.
"""

import sys
from types import ModuleType

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import QuerySet
from post_office.models import Email


def export_person(email: str) -> dict[str, list[dict]]:
    """Return what every app keeps about an address, by app."""
    return {name: module.export(email) for name, module in _keepers().items()}


@transaction.atomic
def erase_person(email: str) -> dict[str, int]:
    """Erase what every app keeps about an address, all or nothing; return how many things, by app."""
    return {name: module.erase(email) for name, module in _keepers().items()}


def _keepers() -> dict[str, ModuleType]:
    """Return the apps' modules named `person` that keep to the convention (core.apps imports them)."""
    modules = {app.label: sys.modules.get(f"{app.name}.person") for app in apps.get_app_configs()}
    return {name: module for name, module in modules.items() if hasattr(module, "export") and hasattr(module, "erase")}


def export(email: str) -> list[dict]:
    """Return core's own part: the mails in the queue's memory, and accounts for the admin."""
    mails = [
        {
            "kind": "mail",
            "subject": mail.subject,
            "state": dict(Email.STATUS_CHOICES).get(mail.status, "new"),
            "made": mail.created.isoformat(),
        }
        for mail in _mails(email).order_by("created")
    ]
    accounts = [
        {
            "kind": "account",
            "username": user.get_username(),
            "name": user.get_full_name(),
            "joined": user.date_joined.isoformat(),
            "last_login": user.last_login.isoformat() if user.last_login else None,
        }
        for user in get_user_model().objects.filter(email__iexact=email)
    ]
    return mails + accounts


def erase(email: str) -> int:
    """Erase the mails; an account belongs to the staff and is removed in the admin."""
    mails = _mails(email)
    number = mails.count()
    mails.delete()
    return number


def _mails(email: str) -> QuerySet:
    # A mail of ours goes to one address, which stands alone in the column.
    return Email.objects.filter(to__iexact=email)
