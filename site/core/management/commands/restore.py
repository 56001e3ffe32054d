"""`manage.py restore FILE`: put back what `backup` wrote."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from core.archiving import ArchiveError
from core.archiving.restoring import has_content, restore_archive


class Command(BaseCommand):
    """Replace database and media with those of an archive."""

    help = (
        "Replace the database and all media with those in an archive that `backup` wrote, and bring an older "
        "database up to date. Stop the web server and the workers first. Either all is restored or nothing changes. "
        "An archive goes back into the kind of database it came from."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE", help="the archive")
        parser.add_argument("--yes", action="store_true", help="replace the content that the database has now")

    def handle(self, *, file: Path, yes: bool, **options) -> None:
        if not yes and has_content():
            raise CommandError("The database has content, which would be lost. Give --yes to replace it.")
        try:
            restored = restore_archive(file)
        except ArchiveError as error:
            raise CommandError(f"Nothing was restored: {error}") from error
        self.stdout.write(f"Restored the site of {restored.made}: the database and {restored.media} media files.")
