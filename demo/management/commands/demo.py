"""`manage.py demo`: a site full of sample content."""

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from demo.accounts import ACCOUNTS, DEMO_PASSWORD, is_local, make_accounts
from demo.filling import fill_pages, is_filled


class Command(BaseCommand):
    """Prepare the database and fill it, unless it is full already."""

    help = (
        "Prepare the database and the static files, and fill the site with sample content in Finnish, Swedish "
        "and English, with accounts to sign in with. Run again, it keeps what is there."
    )

    def handle(self, *, verbosity: int, **options) -> None:
        call_command("migrate", verbosity=0, interactive=False)
        call_command("collectstatic", verbosity=0, interactive=False)
        if not is_filled():
            self.stdout.write("Making the sample pages and drawing their pictures …")
            fill_pages()
        new = {account.username: password for account, password in make_accounts()}
        for account in ACCOUNTS:
            password = new.get(account.username) or (DEMO_PASSWORD if is_local() else "(as before)")
            self.stdout.write(f"  {account.username:<10} {password}   {account.role}")
        self.stdout.write(f"The site is at {settings.BASE_URL}/ and its admin at {settings.BASE_URL}/admin/")
