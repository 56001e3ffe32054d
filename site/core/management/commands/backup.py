"""`manage.py backup FILE`: the whole site in one file."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.template.defaultfilters import filesizeformat

from core.archiving import ArchiveError
from core.archiving.writing import write_archive


class Command(BaseCommand):
    """Write database and media into one archive."""

    help = (
        "Write the database and all media into one gzipped tar archive that only its owner can read. The site may "
        "go on running. The archive holds personal data; it does not hold SECRET_KEY or anything else of the "
        "environment: keep those apart. `restore` puts it back."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE", help="where to write, such as backup-2026-03-01.tar.gz")
        parser.add_argument("--force", action="store_true", help="replace the file when it exists")

    def handle(self, *, file: Path, force: bool, **options) -> None:
        try:
            written = write_archive(file, replace=force)
        except ArchiveError as error:
            raise CommandError(f"No backup was written: {error}") from error
        size = filesizeformat(written.size)
        self.stdout.write(f"Wrote {file} ({size}): the database and {written.media} media files.")
