"""`manage.py start_site`: an empty site, ready to be filled."""

from django.core.management.base import BaseCommand

from demo.starting import start_site


class Command(BaseCommand):
    """Make languages, front pages, sections and roles."""

    help = (
        "Make what an empty site needs: the languages, a front page and the sections in each, and the roles. "
        "What is there already stays as it is."
    )

    def handle(self, **options) -> None:
        for language, home in start_site().items():
            self.stdout.write(f"{language}: {home.title} at {home.get_url()}")
