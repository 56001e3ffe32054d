"""`manage.py person export|erase EMAIL`: answer a person who asks what is kept, or asks to be forgotten."""

import json

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.serializers.json import DjangoJSONEncoder
from django.core.validators import validate_email

from core.person import erase_person, export_person


class Command(BaseCommand):
    """Export or erase what is kept about an e-mail address."""

    help = (
        "Export everything kept about a person as JSON on standard output, or erase it: comments, subscriptions, "
        "mails. The person is known by e-mail address alone: make sure first that it is theirs. What the law or a "
        "contract obliges to keep, and accounts for the admin, stay (see docs/operators)."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("what", choices=["export", "erase"], help="what to do")
        parser.add_argument("email", metavar="EMAIL", help="the person's e-mail address")

    def handle(self, *, what: str, email: str, **options) -> None:
        email = email.strip()
        try:
            validate_email(email)
        except ValidationError as error:
            raise CommandError(f"{email} is not an e-mail address.") from error
        if what == "export":
            kept = export_person(email)
            self.stdout.write(json.dumps(kept, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2))
            return
        for app, number in erase_person(email).items():
            self.stdout.write(f"{app}: {number} erased")
