"""Management commands: backup, restore, person, worker."""

import gzip
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tarfile
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone
from post_office import mail
from post_office.models import Email
from wagtail.models import Page

from config.settings.environment import ROOT
from core import duties
from core.archiving import ArchiveError, databases
from core.models import DutyState


def run(name: str, *arguments: str, **options) -> str:
    out = io.StringIO()
    call_command(name, *arguments, stdout=out, **options)
    return out.getvalue()


@pytest.fixture(autouse=True)
def media(settings, tmp_path) -> Path:
    """A media folder with one picture in it."""
    settings.MEDIA_ROOT = tmp_path / "media"
    picture = tmp_path / "media" / "original_images" / "lighthouse.png"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"a picture")
    return tmp_path / "media"


@pytest.fixture
def outside(django_db_setup, django_db_blocker):
    """The started site outside a test's transaction, as commands find it; nothing may be written to it."""
    with django_db_blocker.unblock():
        yield


@pytest.fixture
def archive(outside, media, tmp_path) -> Path:
    """A backup of the started site."""
    run("backup", str(tmp_path / "site.tar.gz"))
    return tmp_path / "site.tar.gz"


def rewrite(archive: Path, **changes: bytes | None) -> None:
    """Replace members of an archive, or leave them out."""
    with tarfile.open(archive) as old:
        members = {entry.name: old.extractfile(entry).read() for entry in old}
    members |= {name.replace("__", "/"): content for name, content in changes.items()}
    with tarfile.open(archive, "w:gz") as new:
        for name, content in members.items():
            if content is not None:
                entry = tarfile.TarInfo(name)
                entry.size = len(content)
                new.addfile(entry, io.BytesIO(content))


def manifest(archive: Path) -> dict:
    with tarfile.open(archive) as opened:
        return json.load(opened.extractfile("manifest.json"))


# backup ------------------------------------------------------------------------------------------


def test_a_backup_holds_database_and_media_and_says_so(outside, tmp_path):
    said = run("backup", str(tmp_path / "site.tar.gz"))
    with tarfile.open(tmp_path / "site.tar.gz") as opened:
        assert opened.getnames() == ["manifest.json", "database", "media/original_images/lighthouse.png"]
    assert "site.tar.gz" in said
    assert "1 media file" in said


def test_a_backup_can_be_read_by_its_owner_alone(archive):
    assert archive.stat().st_mode & 0o777 == 0o600


def test_a_backup_does_not_hold_the_secret(archive, settings):
    with gzip.open(archive) as content:
        assert settings.SECRET_KEY.encode() not in content.read()


def test_a_backup_replaces_no_file_unless_told_to(archive):
    before = archive.read_bytes()
    with pytest.raises(CommandError, match="exists already"):
        run("backup", str(archive))
    assert archive.read_bytes() == before
    run("backup", str(archive), "--force")
    assert archive.stat().st_mode & 0o777 == 0o600


def test_a_backup_that_fails_leaves_nothing_behind(outside, tmp_path, monkeypatch):
    def fail(target):
        raise ArchiveError("the disk is full")

    monkeypatch.setattr(databases, "dump", fail)
    with pytest.raises(CommandError, match="the disk is full"):
        run("backup", str(tmp_path / "site.tar.gz"))
    assert [path.name for path in tmp_path.iterdir()] == ["media"]


def test_a_backup_into_a_missing_folder_says_so(outside, tmp_path):
    with pytest.raises(CommandError, match="cannot be written"):
        run("backup", str(tmp_path / "nowhere" / "site.tar.gz"))


# restore: what is refused, before anything is touched -----------------------------------------------


def assert_refused(archive: Path, reason: str, media: Path) -> None:
    with pytest.raises(CommandError, match=reason):
        run("restore", str(archive), "--yes")
    assert (media / "original_images" / "lighthouse.png").read_bytes() == b"a picture"
    assert Page.objects.count() > 2
    assert not list(media.parent.glob(".restore-*"))


def test_restoring_over_content_asks_for_yes(archive):
    with pytest.raises(CommandError, match="Give --yes"):
        run("restore", str(archive))


def test_a_missing_archive_is_refused(outside, tmp_path, media):
    assert_refused(tmp_path / "no.tar.gz", "No such file", media)


def test_a_file_that_is_no_archive_is_refused(outside, tmp_path, media):
    (tmp_path / "letter.tar.gz").write_text("Dear all")
    assert_refused(tmp_path / "letter.tar.gz", "not a whole archive", media)


def test_half_an_archive_is_refused(archive, media):
    archive.write_bytes(archive.read_bytes()[:-200])
    assert_refused(archive, "not a whole archive", media)


def test_someone_elses_archive_is_refused(outside, tmp_path, media):
    with tarfile.open(tmp_path / "photos.tar.gz", "w:gz") as other:
        other.add(media, "photos")
    assert_refused(tmp_path / "photos.tar.gz", "manage.py backup", media)


def test_an_archive_without_a_database_is_refused(archive, media):
    rewrite(archive, database=None)
    assert_refused(archive, "holds no database", media)


def test_an_archive_with_a_broken_database_is_refused(archive, media):
    rewrite(archive, database=b"not a database" * 1000)
    assert_refused(archive, "Nothing was restored", media)


@pytest.mark.parametrize("change", [{"format": 99}, {"migrations": ["core.0001_initial", "core.9999_from_the_future"]}])
def test_an_archive_from_a_newer_version_is_refused(archive, media, change):
    rewrite(archive, **{"manifest.json": json.dumps(manifest(archive) | change).encode()})
    assert_refused(archive, "newer version", media)


def test_an_archive_of_another_kind_of_database_is_refused(archive, media):
    rewrite(archive, **{"manifest.json": json.dumps(manifest(archive) | {"database": "oracle"}).encode()})
    assert_refused(archive, "oracle", media)


def test_an_archive_that_writes_elsewhere_is_refused(archive, media):
    rewrite(archive, **{"media/../../outside": b"x"})
    assert_refused(archive, "does not belong there", media)


def test_a_database_that_refuses_puts_the_media_back(archive, media, monkeypatch):
    def fail(source):
        raise ArchiveError("the database is away")

    monkeypatch.setattr(databases, "load", fail)
    (media / "later.png").write_bytes(b"made after the backup")
    assert_refused(archive, "the database is away", media)
    assert (media / "later.png").exists()


# restore: into a site of its own ---------------------------------------------------------------------


@pytest.fixture
def empty_site(tmp_path):
    """Run management commands on a site that has neither tables nor media yet."""
    folder = tmp_path / "other"
    environment = {**os.environ, "DATA_DIR": str(folder), "SECRET_KEY": "x" * 60}
    environment.pop("DATABASE_URL", None)
    name = f"restored_{os.getpid()}"
    if connection.vendor == "postgresql":
        values = connection.settings_dict
        host = quote(values["HOST"], safe="")
        port = f":{values['PORT']}" if values["PORT"] else ""
        access = f"{values['USER']}:{quote(values['PASSWORD'], safe='')}" if values["PASSWORD"] else values["USER"]
        environment["DATABASE_URL"] = f"postgres://{access}@{host}{port}/{name}"
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name}")

    def manage(*arguments: str) -> subprocess.CompletedProcess:
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)

    yield manage
    if connection.vendor == "postgresql":
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"DROP DATABASE {name}")


def test_a_restored_site_is_the_site_that_was_backed_up(archive, empty_site, tmp_path):
    done = empty_site("restore", str(archive))
    assert done.returncode == 0, done.stderr
    assert "1 media file" in done.stdout
    picture = tmp_path / "other" / "media" / "original_images" / "lighthouse.png"
    assert picture.read_bytes() == b"a picture"
    question = "from core.models import HomePage; print(HomePage.objects.count())"
    counted = empty_site("shell", "--no-imports", "-c", question)
    assert counted.stdout.split() == ["3"], counted.stderr

    refused = empty_site("restore", str(archive))
    assert refused.returncode == 1
    assert "Give --yes" in refused.stderr
    (picture.parent / "later.png").write_bytes(b"made after the backup")
    again = empty_site("restore", str(archive), "--yes")
    assert again.returncode == 0, again.stderr
    assert [path.name for path in picture.parent.iterdir()] == ["lighthouse.png"]
    assert not list((tmp_path / "other").glob(".restore-*"))


# person ----------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_export_tells_everything_kept_about_an_address():
    mail.send("aino@example.org", subject="Please confirm", message="…")
    mail.send("other@example.org", subject="For somebody else", message="…")
    get_user_model().objects.create_user("aino", "Aino@example.org", first_name="Aino", last_name="Aalto")
    kept = json.loads(run("person", "export", "aino@example.org"))
    assert [entry.get("subject") or entry["name"] for entry in kept["core"]] == ["Please confirm", "Aino Aalto"]


@pytest.mark.django_db
def test_erase_removes_what_was_kept_and_leaves_other_people_alone():
    mail.send("Aino@example.org", subject="Please confirm", message="…")
    mail.send("other@example.org", subject="For somebody else", message="…")
    assert "core: 1 erased" in run("person", "erase", "aino@example.org")
    assert [kept.to for kept in Email.objects.all()] == [["other@example.org"]]


@pytest.mark.django_db
def test_every_app_that_keeps_something_is_asked(monkeypatch):
    import moderation.person

    monkeypatch.setattr(moderation.person, "export", lambda email: [{"text": f"by {email}"}])
    monkeypatch.setattr(moderation.person, "erase", lambda email: 3)
    assert json.loads(run("person", "export", "a@example.org"))["moderation"] == [{"text": "by a@example.org"}]
    assert "moderation: 3 erased" in run("person", "erase", "a@example.org")


@pytest.mark.django_db
def test_an_app_that_cannot_erase_stops_the_others_too(monkeypatch):
    import moderation.person

    def fail(email):
        raise RuntimeError("the database is away")

    mail.send("aino@example.org", subject="Please confirm", message="…")
    monkeypatch.setattr(moderation.person, "erase", fail)
    with pytest.raises(RuntimeError):
        run("person", "erase", "aino@example.org")
    assert Email.objects.count() == 1


@pytest.mark.django_db
def test_nothing_kept_is_an_empty_answer():
    assert not any(json.loads(run("person", "export", "nobody@example.org")).values())


def test_something_that_is_no_address_is_refused():
    with pytest.raises(CommandError, match="not an e-mail address"):
        run("person", "export", "aino")


# worker ----------------------------------------------------------------------------------------------


@pytest.fixture
def work(monkeypatch):
    """Let a worker look once, on the test's own connection."""
    for module in ("core.management.commands.worker", "django_tasks_db.management.commands.db_worker"):
        monkeypatch.setattr(f"{module}.close_old_connections", lambda: None)
    return lambda: call_command("worker", "--once")


@pytest.mark.django_db
def test_the_worker_does_what_is_due_and_is_seen(client, work):
    assert client.get("/readyz").status_code == 503
    work()
    assert DutyState.objects.filter(last_run__isnull=False).exists()
    assert client.get("/readyz").status_code == 200


@pytest.mark.django_db
def test_the_worker_sends_waiting_mail(mailoutbox, work):
    mail.send("aino@example.org", subject="Please confirm", message="…")
    assert not mailoutbox
    work()
    assert [sent.to for sent in mailoutbox] == [["aino@example.org"]]


@pytest.mark.django_db
def test_the_worker_leaves_signals_as_they_were(work):
    before = signal.getsignal(signal.SIGTERM)
    work()
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.mark.django_db
def test_a_duty_that_fails_stops_no_other(monkeypatch, work):
    done = []

    def fail():
        raise RuntimeError("broken")

    every = timedelta(seconds=1)
    monkeypatch.setattr(
        duties, "DUTIES", [duties.Duty("bad", fail, every), duties.Duty("good", lambda: done.append(1), every)]
    )
    work()
    assert done == [1]
    assert not DutyState.objects.filter(leased_until__gt=timezone.now()).exists()


@pytest.mark.parametrize("interval", ["-1", "often"])
def test_a_wrong_interval_is_refused(interval):
    with pytest.raises(CommandError, match="interval"):
        call_command("worker", f"--interval={interval}")


def test_sigterm_ends_the_worker_cleanly(archive, empty_site, tmp_path):
    if connection.vendor != "sqlite":
        pytest.skip("the database makes no difference here")
    assert empty_site("restore", str(archive)).returncode == 0
    environment = {**os.environ, "DATA_DIR": str(tmp_path / "other"), "SECRET_KEY": "x" * 60}
    worker = subprocess.Popen(
        [sys.executable, "manage.py", "worker"], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    with closing(sqlite3.connect(tmp_path / "other" / "db.sqlite3", timeout=20)) as database:
        while not database.execute("SELECT 1 FROM core_dutystate WHERE last_run IS NOT NULL").fetchone():
            assert worker.poll() is None, worker.stderr.read()
            time.sleep(0.1)
    worker.terminate()
    _out, errors = worker.communicate(timeout=20)
    assert worker.returncode == 0, errors
    assert "Traceback" not in errors


@pytest.mark.parametrize("command", ["backup", "restore", "person", "worker"])
def test_help_is_worth_reading(command, capsys):
    with pytest.raises(SystemExit):
        call_command(command, "--help")
    assert len(capsys.readouterr().out) > 600
