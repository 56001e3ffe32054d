"""The house itself: `make` answers clearly, and the checks of the house find what they are for."""

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import polib
import pytest

from config.settings.environment import ROOT

sys.path.insert(0, str(ROOT / "scripts"))

import check_lengths
import check_messages
import compile_messages
import serve


def make(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(["make", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60)


def test_make_help_lists_every_job():
    listed = make("help").stdout
    for job in ("demo", "test", "test-all", "test-postgres", "browser-test", "lint", "lock", "messages", "clean"):
        assert f"  {job} " in listed


@pytest.mark.parametrize("port", ["eighty", "0", "65536", "-1", ""])
def test_a_port_that_is_none_is_one_clear_line(port):
    done = make("demo", f"PORT={port}")
    assert done.returncode != 0
    assert done.stderr.splitlines()[0].startswith(f"PORT={port} is not a port")
    assert "Traceback" not in done.stderr


def test_a_busy_port_is_one_clear_line_that_names_it():
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        done = make("demo", f"PORT={port}")
    assert done.returncode != 0
    first = done.stderr.splitlines()[0]
    assert f"port {port} is in use" in first
    assert "PORT=" in first


def test_a_free_port_is_fine():
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    serve.require_free(port)


def test_the_secret_is_written_once_for_its_owner_alone(tmp_path):
    serve.write_secret(tmp_path / "var")
    file = tmp_path / "var" / "secret-key"
    first = file.read_text()
    assert len(first) > 50
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    serve.write_secret(tmp_path / "var")
    assert file.read_text() == first


def test_an_empty_secret_is_written_anew(tmp_path):
    (tmp_path / "secret-key").touch()
    serve.write_secret(tmp_path)
    assert len((tmp_path / "secret-key").read_text()) > 50


def test_a_python_that_is_too_old_is_one_clear_line(tmp_path):
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    done = subprocess.run(
        ["scripts/find-python"], cwd=ROOT, env={**os.environ, "PYTHON": str(old)}, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "Python 3.11" in done.stderr


def test_the_locks_name_no_host():
    for name in ("run", "dev"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text()
        assert "--hash=sha256:" in text
        assert "://" not in text


def catalogue(folder: Path, *entries: polib.POEntry) -> Path:
    path = folder / "fi" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    catalogue.extend(entries)
    catalogue.save(str(path))
    return path


def test_an_unfinished_translation_is_found(tmp_path):
    path = catalogue(
        tmp_path,
        polib.POEntry(msgid="Send", msgstr="Lähetä"),
        polib.POEntry(msgid="Decline", msgstr=""),
        polib.POEntry(msgid="Publish", msgstr="Julkaistu", flags=["fuzzy"]),
        polib.POEntry(msgid="Vanished", msgstr="Kadonnut", obsolete=True),
    )
    assert check_messages.unfinished(path) == [
        "not translated: Decline",
        "fuzzy: Publish",
        "no longer used: Vanished",
    ]


def test_translations_compile_without_gettext(tmp_path, monkeypatch):
    path = catalogue(tmp_path, polib.POEntry(msgid="Send", msgstr="Lähetä"))
    monkeypatch.setattr(compile_messages, "LOCALE", tmp_path)
    compile_messages.main()
    assert polib.mofile(str(path.with_suffix(".mo"))).find("Send").msgstr == "Lähetä"


def test_a_file_that_is_too_long_is_named(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    subprocess.run(["git", "init", "-q"], check=True)
    (tmp_path / "long.py").write_text("x = 1\n" * 401)
    (tmp_path / "short.py").write_text("x = 1\n" * 400)
    subprocess.run(["git", "add", "."], check=True)
    assert check_lengths.main() == 1
    assert capsys.readouterr().err == "long.py: 401 lines, more than 400\n"
