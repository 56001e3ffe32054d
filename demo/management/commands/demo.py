"""`manage.py demo`: a site full of sample content."""

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction

from demo.accounts import make_accounts
from demo.conversation import fill_comments
from demo.filling import fill_pages, is_filled
from demo.mailing import fill_newsletter
from demo.starting import start_site


@transaction.atomic
def fill_everything() -> None:
    """Make all the sample content or, when something fails, none of it."""
    sample = fill_pages()
    fill_comments(sample)
    fill_newsletter(sample)


class Command(BaseCommand):
    """Prepare the database and fill it, unless it is full already."""

    help = (
        "Prepare the database and the static files, and fill the site with sample content in Finnish, Swedish "
        "and English, with accounts to sign in with. Run again, it keeps what is there."
    )

    def handle(self, **options) -> None:
        call_command("migrate", verbosity=0, interactive=False)
        call_command("collectstatic", verbosity=0, interactive=False)
        start_site()
        accounts = make_accounts()
        if not is_filled():
            self.stdout.write("Making the sample pages and drawing their pictures …")
            fill_everything()
        self.stdout.write(f"The site:  {settings.BASE_URL}/")
        self.stdout.write(f"Its admin: {settings.BASE_URL}/admin/ – sign in as")
        for account, password in accounts:
            self.stdout.write(f"  {account.username:<10} {password or '(as set before)':<22} {account.role}")
