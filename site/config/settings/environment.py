"""Read the environment: the one place where it is read, and where a wrong value is answered.

Every setting an operator may change is listed in `docs/operators/environment.md`.
"""

import sys
from pathlib import Path
from urllib.parse import urlsplit

from environs import Env, EnvError
from marshmallow import ValidationError

ROOT = Path(__file__).resolve().parents[3]

env = Env()


def stop(message: str) -> None:
    """End the program with one clear line on standard error and exit status 1."""
    sys.exit(f"Kotokanava cannot start: {message}")


def _read(name: str, reader, default, expected: str):
    """Read the variable `name`; an unreadable value ends the program and says what is expected."""
    try:
        return reader(name, default)
    except (EnvError, ValueError, ValidationError, KeyError):
        stop(f"the environment variable {name} has a value that cannot be used. Expected: {expected}")


def _base_url(name: str, default: str) -> str:
    value = env.str(name, default).rstrip("/")
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path or parts.query:
        raise ValueError(value)
    parts.port  # noqa: B018  (raises ValueError for a port that is no number)
    return value


def _email(name: str, default: str) -> dict:
    value = env.str(name, default)
    if not value.startswith(("smtp://", "smtps://", "smtp+tls://", "smtp+ssl://", "file:///", "console:", "memory:")):
        raise ValueError(value)
    return env.dj_email_url(name, default)


def _database(name: str, default: str) -> dict:
    value = env.str(name, default)
    if not value.startswith(("sqlite:///", "postgres://", "postgresql://")):
        raise ValueError(value)
    return env.dj_db_url(name, default)


DEBUG = _read("DEBUG", env.bool, False, "true or false")
DATA_DIR = Path(_read("DATA_DIR", env.str, str(ROOT / "var"), "a folder's path")).resolve()

try:
    DATA_DIR.mkdir(parents=True, exist_ok=True)
except OSError as error:
    stop(f"the folder DATA_DIR ({DATA_DIR}) cannot be made: {error.strerror}")

BASE_URL = _read(
    "BASE_URL", _base_url, "http://127.0.0.1:8000", "the site's public address, such as https://blog.example.org"
)
ALLOWED_HOSTS = _read(
    "ALLOWED_HOSTS",
    env.list,
    [urlsplit(BASE_URL).hostname, "localhost", "127.0.0.1"],
    "host names with commas between them",
)
DATABASE = _read(
    "DATABASE_URL",
    _database,
    f"sqlite:///{DATA_DIR / 'db.sqlite3'}",
    "sqlite:///PATH or postgres://USER:PASSWORD@HOST:PORT/NAME",
)
CACHE = _read("CACHE_URL", env.dj_cache_url, "locmem://", "locmem:// or redis://HOST:PORT/NUMBER")
EMAIL = _read(
    "EMAIL_URL",
    _email,
    f"file://{DATA_DIR / 'mail'}",
    "smtp://USER:PASSWORD@HOST:PORT (smtp+tls:// for STARTTLS, smtp+ssl:// for TLS), console: or file:///FOLDER",
)
DEFAULT_FROM_EMAIL = _read(
    "DEFAULT_FROM_EMAIL", env.str, "Kotokanava <noreply@example.org>", "an address such as Blog <blog@example.org>"
)
if "\n" in DEFAULT_FROM_EMAIL or "@" not in DEFAULT_FROM_EMAIL:
    stop("DEFAULT_FROM_EMAIL is not an e-mail address. Expected: an address such as Blog <blog@example.org>")


def secret_key() -> str:
    """Return SECRET_KEY from the environment, else from the file that `make demo` writes to DATA_DIR."""
    if key := env.str("SECRET_KEY", ""):
        return key
    file = DATA_DIR / "secret-key"
    if file.is_file() and (key := file.read_text().strip()):
        return key
    stop("SECRET_KEY is not set. Set it to a long random text, or try things out with DEBUG=true.")
