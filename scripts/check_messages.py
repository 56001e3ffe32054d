"""Fail when a text of the interface is not translated, or the catalogues are not up to date with the sources."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("fi", "sv")
SHOWN = 5


def catalogue(language: str) -> Path:
    """Return the path of a language's catalogue."""
    return ROOT / "site" / "locale" / language / "LC_MESSAGES" / "django.po"


def texts(path: Path) -> set[tuple[str | None, str]]:
    """Return the texts that a catalogue holds, each with its context."""
    return {(entry.msgctxt, entry.msgid) for entry in polib.pofile(str(path)) if not entry.obsolete}


def unfinished(path: Path) -> list[str]:
    """Say what is missing in one catalogue."""
    found = []
    for entry in polib.pofile(str(path)):
        if entry.obsolete:
            found.append(f"no longer used: {entry.msgid}")
        elif entry.fuzzy:
            found.append(f"fuzzy: {entry.msgid}")
        elif not entry.translated():
            found.append(f"not translated: {entry.msgid}")
    return found


def out_of_date() -> list[str]:
    """Collect the sources' texts anew, put the catalogues back, and say where they differ."""
    paths = [catalogue(language) for language in LANGUAGES]
    before = {path: (path.read_bytes(), texts(path)) for path in paths}
    command = [sys.executable, "manage.py", "makemessages", *(f"--locale={language}" for language in LANGUAGES)]
    try:
        done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True)
        if done.returncode:
            return [done.stderr.strip()]
        found = []
        for path, (_content, known) in before.items():
            now, language = texts(path), path.parts[-3]
            found += [f"{language}: not in the catalogue: {text}" for _context, text in now - known]
            found += [f"{language}: no longer in the sources: {text}" for _context, text in known - now]
        return found
    finally:
        for path, (content, _known) in before.items():
            path.write_bytes(content)


def main() -> int:
    """Check all catalogues; return the exit status."""
    problems = []
    for language in LANGUAGES:
        path = catalogue(language)
        if path.exists():
            problems += [f"{language}: {text}" for text in unfinished(path)]
        else:
            problems.append(f"{language}: there is no catalogue")
    if not shutil.which("xgettext"):
        print("Skipped: whether the catalogues hold every text of the sources (apt-get install gettext)")
    elif all(catalogue(language).exists() for language in LANGUAGES):
        problems += out_of_date()
    for problem in problems[:SHOWN]:
        print(f"Translations: {problem}", file=sys.stderr)
    if len(problems) > SHOWN:
        print(f"Translations: … and {len(problems) - SHOWN} more", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
