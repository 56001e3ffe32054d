"""Copy a whole database into a file and back, at one moment, for each kind of database."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import connection
from django.db.backends.postgresql.client import DatabaseClient

from core.archiving import ArchiveError

# What a dump does not remove by itself: tables that a newer version of the site has added.
EMPTY_SCHEMA = """
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
    EXECUTE format('DROP TABLE %I CASCADE', one.tablename);
  END LOOP;
END $$;
"""


def dump(target: Path) -> None:
    """Write the whole database, as it is at one moment, into the new file `target`."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        with _told_plainly(), closing(sqlite3.connect(target)) as copy:
            connection.connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
    else:
        _run_postgres("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={target}")


def check(source: Path) -> None:
    """Raise ArchiveError when the file is not a whole database of the kind in use."""
    if connection.vendor == "sqlite":
        with _told_plainly(), closing(sqlite3.connect(source.as_uri() + "?mode=ro", uri=True)) as copy:
            if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise ArchiveError("the database in the archive is broken")
    else:
        _run(["pg_restore", "--list", str(source)])


def load(source: Path) -> None:
    """Replace the whole database with the one in the file: all of it or, when that fails, nothing."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        with _told_plainly(), closing(sqlite3.connect(source.as_uri() + "?mode=ro", uri=True)) as copy:
            copy.backup(connection.connection)
        connection.close()
    else:
        connection.close()
        script = source.with_suffix(".sql")
        _run(["pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(source)])
        steps = source.with_suffix(".steps.sql")
        steps.write_text(f"{EMPTY_SCHEMA}\n\\i {script}\n")
        _run_postgres(
            "psql", "--quiet", "--no-psqlrc", "--single-transaction", "--set=ON_ERROR_STOP=1", f"--file={steps}"
        )


@contextmanager
def _told_plainly() -> Iterator[None]:
    """Turn an error of SQLite into one for the operator."""
    try:
        yield
    except sqlite3.Error as error:
        raise ArchiveError(f"SQLite: {error}") from error


def _run_postgres(program: str, *arguments: str) -> None:
    """Run one of PostgreSQL's programs on the database in use."""
    command, environment = DatabaseClient.settings_to_cmd_args_env(connection.settings_dict, [])
    *flags, name = command[1:]
    _run([program, *flags, *arguments, f"--dbname={name}"], environment)


def _run(command: list[str], environment: dict | None = None) -> None:
    program = _program(command[0])
    done = subprocess.run(
        [program, *command[1:]],
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    if done.returncode:
        raise ArchiveError(f"{command[0]}: {' '.join(done.stderr.split())}")


def _program(name: str) -> str:
    """Return the path of a PostgreSQL program: on the PATH, else the newest that Debian has installed."""
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: path.parts[4].zfill(3))
    found = shutil.which(name) or (str(installed[-1]) if installed else None)
    if not found:
        raise ArchiveError(f"the program {name} is needed (on Debian and Ubuntu: apt-get install postgresql-client)")
    return found
