"""Read the environment: the one place where it is read, and where a wrong value is answered.

Every setting an operator may change is listed in `docs/operators/environment.md`.
"""

import os
import re
import sys
from email.utils import parseaddr
from pathlib import Path
from typing import NoReturn
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from environs import Env, EnvError

ROOT = Path(__file__).resolve().parents[3]

ADDRESS = re.compile(r"https?://([\w.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?", re.IGNORECASE)
HOST = re.compile(r"\*|\.?[\w-][\w.-]*|\[[0-9a-f:.]+\]", re.IGNORECASE)
SMTP_SCHEMES = {"smtp": ("", 25), "smtp+tls": ("EMAIL_USE_TLS", 587), "smtp+ssl": ("EMAIL_USE_SSL", 465)}
PLAIN_SCHEMES = {"console": "console", "memory": "locmem"}

env = Env()


def stop(message: str) -> NoReturn:
    """End the program with one clear line on standard error and exit status 1."""
    sys.exit(f"Kotokanava cannot start: {message}")


def read(name: str, reader, expected: str, default=None):
    """Return what `reader` makes of the variable `name`, or `default` when it is not set.

    A value that the reader refuses ends the program and says what is expected. The value itself is never
    shown: it may hold a password.
    """
    if name not in os.environ:
        return default
    try:
        return reader(name)
    except (EnvError, ValueError, ValidationError):
        stop(f"the environment variable {name} has a value that cannot be used. Expected: {expected}")


def base_url(name: str) -> str:
    """Read a site's address: scheme, host and port, nothing more."""
    value = env.str(name).rstrip("/")
    if not ADDRESS.fullmatch(value):
        raise ValueError(name)
    urlsplit(value).port  # noqa: B018  (raises ValueError for a port above 65535)
    return value


def hosts(name: str) -> list[str]:
    """Read host names with commas between them; at least one."""
    values = [value.strip() for value in env.str(name).split(",")]
    if not all(HOST.fullmatch(value) for value in values):
        raise ValueError(name)
    return values


def database(name: str) -> dict:
    """Read the address of a SQLite file or a PostgreSQL database."""
    value = env.str(name)
    found = env.dj_db_url(name) if value.startswith(("sqlite:///", "postgres://", "postgresql://")) else {}
    if found.get("NAME") in (None, "", ":memory:"):
        raise ValueError(name)
    return found


def cache(name: str) -> dict:
    """Read the address of the cache: this process's memory, or Redis."""
    value = env.str(name)
    if value == "locmem://":
        return IN_MEMORY
    parts = urlsplit(value)
    if parts.scheme not in ("redis", "rediss") or not parts.hostname or not re.fullmatch(r"(/\d*)?", parts.path):
        raise ValueError(name)
    parts.port  # noqa: B018  (raises ValueError for a port that is no number)
    return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": value}


def email(name: str) -> dict:
    """Read how mail leaves the house, as Django's settings EMAIL_*."""
    parts = urlsplit(env.str(name))
    if parts.scheme == "file" and not parts.netloc and len(parts.path) > 1:
        return mail_in_files(unquote(parts.path))
    if parts.scheme in PLAIN_SCHEMES:
        return {"EMAIL_BACKEND": f"django.core.mail.backends.{PLAIN_SCHEMES[parts.scheme]}.EmailBackend"}
    if parts.scheme not in SMTP_SCHEMES or not parts.hostname or parts.path.strip("/") or parts.query:
        raise ValueError(name)
    security, port = SMTP_SCHEMES[parts.scheme]
    found = {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or port,
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
    }
    return found | ({security: True} if security else {})


def mail_in_files(folder: str) -> dict:
    """Return settings that write every mail into a file of its own."""
    return {"EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend", "EMAIL_FILE_PATH": folder}


def sender(name: str) -> str:
    """Read an address with or without a name before it."""
    value = env.str(name)
    if "\n" in value or "\r" in value:
        raise ValueError(name)
    validate_email(parseaddr(value)[1])
    return value


def folder(name: str) -> Path:
    """Read a folder's path."""
    if not (value := env.str(name).strip()):
        raise ValueError(name)
    return Path(value).resolve()


def secret_key() -> str:
    """Return SECRET_KEY from the environment, else from the file that `make demo` writes to DATA_DIR."""
    if key := env.str("SECRET_KEY", "").strip():
        return key
    file = DATA_DIR / "secret-key"
    try:
        key = file.read_text().strip()
    except FileNotFoundError:
        key = ""
    except OSError as error:
        stop(f"SECRET_KEY is not set, and the file {file} cannot be read: {error.strerror}")
    return key or stop("SECRET_KEY is not set. Set it to a long random text, or try things out with DEBUG=true.")


DEBUG = read("DEBUG", env.bool, "true or false", default=False)
DATA_DIR = read("DATA_DIR", folder, "a folder's path", default=ROOT / "var")
try:
    DATA_DIR.mkdir(parents=True, exist_ok=True)
except OSError as error:
    stop(f"the folder DATA_DIR ({DATA_DIR}) cannot be made: {error.strerror}")
if not os.access(DATA_DIR, os.W_OK | os.X_OK):
    stop(f"the folder DATA_DIR ({DATA_DIR}) cannot be written to by this user")

BASE_URL = read(
    "BASE_URL",
    base_url,
    "the site's public address without a path, such as https://blog.example.org",
    default="http://127.0.0.1:8000",
)
ALLOWED_HOSTS = read(
    "ALLOWED_HOSTS",
    hosts,
    "host names with commas between them, such as blog.example.org,localhost",
    default=[urlsplit(BASE_URL).hostname, "localhost", "127.0.0.1"],
)
DATABASE = read(
    "DATABASE_URL",
    database,
    "sqlite:///PATH or postgres://USER:PASSWORD@HOST:PORT/NAME",
    default={"ENGINE": "django.db.backends.sqlite3", "NAME": str(DATA_DIR / "db.sqlite3")},
)
IN_MEMORY = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
CACHE = read("CACHE_URL", cache, "locmem:// or redis://USER:PASSWORD@HOST:PORT/NUMBER", default=IN_MEMORY)
EMAIL = read(
    "EMAIL_URL",
    email,
    "smtp://USER:PASSWORD@HOST:PORT (smtp+tls:// for STARTTLS, smtp+ssl:// for TLS), file:///FOLDER or console:",
    default=mail_in_files(str(DATA_DIR / "mail")),
)
DEFAULT_FROM_EMAIL = read(
    "DEFAULT_FROM_EMAIL",
    sender,
    "an e-mail address such as Blog <blog@example.org>",
    default="Kotokanava <noreply@example.org>",
)
