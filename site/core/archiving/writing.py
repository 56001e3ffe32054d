"""Write the archive of a site."""

import io
import json
import os
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone

from core.archiving import ArchiveError, databases

FORMAT = 1


@dataclass(frozen=True)
class Written:
    """What went into an archive: its size in bytes, and how many media files it holds."""

    size: int
    media: int


def write_archive(target: Path, *, replace: bool = False) -> Written:
    """Write database and media into the new file `target`, readable by its owner alone.

    The database is copied first and at one moment: every medium that it names is then still to come.

    Raises:
        ArchiveError: when `target` exists and `replace` is false, or anything cannot be read or written.
    """
    if target.exists() and not replace:
        raise ArchiveError(f"{target} exists already (--force replaces it)")
    try:
        with tempfile.TemporaryDirectory(prefix=".backup-", dir=target.resolve().parent) as folder:
            copy, part = Path(folder) / "database", Path(folder) / "archive"
            databases.dump(copy)
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
                media = _fill(stream, copy)
                stream.flush()
                os.fsync(stream.fileno())
            written = Written(part.stat().st_size, media)
            _put_in_place(part, target, replace=replace)
    except OSError as error:
        raise ArchiveError(f"{target} cannot be written: {error.strerror or error}") from error
    return written


def _put_in_place(part: Path, target: Path, *, replace: bool) -> None:
    if not replace:
        try:
            target.touch(mode=0o600, exist_ok=False)  # fails when somebody else made the file meanwhile
        except FileExistsError as error:
            raise ArchiveError(f"{target} exists already (--force replaces it)") from error
    part.replace(target)


def _fill(stream, copy: Path) -> int:
    """Write the tar; return the number of media files in it."""
    media = 0
    with tarfile.open(fileobj=stream, mode="w:gz", compresslevel=6) as archive:
        content = json.dumps(_manifest(), indent=1).encode()
        entry = tarfile.TarInfo("manifest.json")
        entry.size, entry.mode = len(content), 0o600
        archive.addfile(entry, io.BytesIO(content))
        archive.add(copy, "database")
        root = Path(settings.MEDIA_ROOT)
        for path in sorted(root.rglob("*")):
            if path.is_file() and not path.is_symlink():
                try:
                    archive.add(path, f"media/{path.relative_to(root)}")
                except FileNotFoundError:  # deleted in the admin meanwhile
                    continue
                media += 1
    return media


def _manifest() -> dict:
    loader = MigrationLoader(connection)
    applied = sorted(set(loader.applied_migrations) & set(loader.disk_migrations))
    return {
        "format": FORMAT,
        "made": timezone.now().isoformat(timespec="seconds"),
        "database": connection.vendor,
        "migrations": [f"{app}.{name}" for app, name in applied],
    }
