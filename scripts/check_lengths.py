"""Fail when a source file is longer than 400 lines: it has outgrown one reader's head."""

import subprocess
import sys
from pathlib import Path

LIMIT = 400
SOURCES = (".py", ".html", ".mjml", ".css", ".js", ".sh", ".md")
# Written by a program.
GENERATED = ("/migrations/", "/locale/", "requirements/")


def main() -> int:
    """Name every file that is too long; return the exit status."""
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True, check=True).stdout
    names = [name for name in listed.split("\0") if name.endswith(SOURCES) and not any(g in name for g in GENERATED)]
    lengths = {name: len(Path(name).read_text().splitlines()) for name in names if Path(name).exists()}
    too_long = {name: length for name, length in lengths.items() if length > LIMIT}
    for name, length in too_long.items():
        print(f"{name}: {length} lines, more than {LIMIT}", file=sys.stderr)
    return 1 if too_long else 0


if __name__ == "__main__":
    sys.exit(main())
