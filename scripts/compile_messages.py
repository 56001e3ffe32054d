"""Compile the translations (*.po to *.mo) without gettext's own programs; what is up to date is left alone."""

import os
from pathlib import Path

import polib

LOCALE = Path(__file__).resolve().parents[1] / "site" / "locale"


def main() -> None:
    """Compile every catalogue that changed since it was compiled last."""
    for source in LOCALE.glob("*/LC_MESSAGES/*.po"):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            part = target.with_suffix(".mo.part")
            polib.pofile(str(source)).save_as_mofile(str(part))
            os.replace(part, target)  # never half a catalogue under a running site


if __name__ == "__main__":
    main()
