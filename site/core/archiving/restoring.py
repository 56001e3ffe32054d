"""Put a site back from its archive: all of it or nothing."""

import json
import shutil
import tarfile
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from wagtail.models import Page

from core.archiving import ArchiveError, databases
from core.archiving.writing import FORMAT


@dataclass(frozen=True)
class Restored:
    """What came out of an archive: when it was made (ISO 8601), and how many media files it held."""

    made: str
    media: int


def has_content() -> bool:
    """Tell whether the database holds anything that a restoring would lose."""
    tables = connection.introspection.table_names()
    # Wagtail's own migrations make a root and one page below it.
    pages = Page._meta.db_table in tables and Page.objects.count() > 2
    users = get_user_model()._meta.db_table in tables and get_user_model().objects.exists()
    return pages or users


def restore_archive(source: Path) -> Restored:
    """Replace database and media with those in the archive, and bring an older database up to date.

    The archive is unpacked and checked beside the media before anything is touched.

    Raises:
        ArchiveError: when the archive is missing, broken, from a newer version or from another kind of database.
    """
    media_root = Path(settings.MEDIA_ROOT)
    try:
        media_root.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".restore-", dir=media_root.parent) as folder:
            unpacked = Path(folder)
            manifest, media = _unpack(source, unpacked)
            databases.check(unpacked / "database")
            _exchange(unpacked, media_root)
    except OSError as error:
        raise ArchiveError(f"{error.filename or source}: {error.strerror or error}") from error
    call_command("migrate", interactive=False, verbosity=0)
    cache.clear()
    return Restored(manifest["made"], media)


def _exchange(unpacked: Path, media_root: Path) -> None:
    """Swap media and database for the unpacked ones; put the media back when the database refuses."""
    before = unpacked / "media-before"
    if media_root.exists():
        media_root.rename(before)
    try:
        (unpacked / "media").rename(media_root)
        databases.load(unpacked / "database")
    except BaseException:
        if media_root.exists():
            shutil.rmtree(media_root)
        if before.exists():
            before.rename(media_root)
        raise


def _unpack(source: Path, folder: Path) -> tuple[dict, int]:
    """Unpack into `folder`; return the manifest and the number of media files."""
    media = 0
    (folder / "media").mkdir()
    try:
        with tarfile.open(source, mode="r:gz") as archive:
            manifest = _read_manifest(archive)
            for entry in archive:
                if not entry.isfile() or entry.name == "manifest.json":
                    continue
                target = folder / _safe_name(entry.name)
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.extractfile(entry) as content, target.open("wb") as stream:
                    shutil.copyfileobj(content, stream)
                media += entry.name != "database"
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise ArchiveError(f"{source} is not a whole archive of a site") from error
    if not (folder / "database").exists():
        raise ArchiveError(f"{source} holds no database")
    return manifest, media


def _read_manifest(archive: tarfile.TarFile) -> dict:
    entry = archive.next()
    try:
        if entry is None or entry.name != "manifest.json":
            raise ValueError(entry)
        manifest = json.load(archive.extractfile(entry))
        form, vendor, migrations = manifest["format"], manifest["database"], manifest["migrations"]
    except (ValueError, KeyError, TypeError) as error:
        raise ArchiveError("this is not an archive that `manage.py backup` has written") from error
    known = {f"{app}.{name}" for app, name in MigrationLoader(None).disk_migrations}
    if form > FORMAT or set(migrations) - known:
        raise ArchiveError("the archive was made by a newer version of Kotokanava; upgrade this one first")
    if vendor != connection.vendor:
        raise ArchiveError(f"the archive holds a database of {vendor}, and this site uses {connection.vendor}")
    return manifest


def _safe_name(name: str) -> PurePosixPath:
    """Return the name when it may stand in an archive of ours."""
    path = PurePosixPath(name)
    if name != "database" and (path.parts[:1] != ("media",) or ".." in path.parts or path.is_absolute()):
        raise ArchiveError(f"the archive holds a file that does not belong there: {name}")
    return path
