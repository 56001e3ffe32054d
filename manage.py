#!/usr/bin/env python3
"""Run a management command of Kotokanava: `manage.py help` lists them."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def main() -> None:
    """Put the two source roots on the path and hand over to Django."""
    # `site/` is a source root, not a package: Python's own library has a module named `site`.
    sys.path[:0] = [str(ROOT), str(ROOT / "site")]
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.active")

    from django.core.management import execute_from_command_line
    from django.db import OperationalError

    try:
        execute_from_command_line(sys.argv)
    except OperationalError as error:
        if "--traceback" in sys.argv:
            raise
        reason = " ".join(str(error).split())
        sys.exit(f"The database cannot be used: {reason} (the option --traceback shows where)")


if __name__ == "__main__":
    main()
