"""A missing or wrong value in the environment is one clear line and exit status 1, never a traceback."""

import os
import subprocess
import sys

import pytest

from config.settings.environment import ROOT

GOOD = {"SECRET_KEY": "long-and-random-" * 4, "BASE_URL": "https://blog.example.org"}
MANAGE = [sys.executable, "manage.py"]
GUNICORN = [sys.executable, "-m", "gunicorn", "--bind", "127.0.0.1:0"]

WRONG = [
    ("DEBUG", "perhaps", "true or false"),
    ("DEBUG", "", "true or false"),
    ("BASE_URL", "blog.example.org", "public address"),
    ("BASE_URL", "https://blog.example.org/fi", "public address"),
    ("BASE_URL", "https://user:word@blog.example.org", "public address"),
    ("BASE_URL", "https://blog.example.org:99999", "public address"),
    ("ALLOWED_HOSTS", "", "host names"),
    ("ALLOWED_HOSTS", "https://blog.example.org", "host names"),
    ("ALLOWED_HOSTS", "blog.example.org,", "host names"),
    ("DATABASE_URL", "", "sqlite:///PATH"),
    ("DATABASE_URL", "mysql://u:p@localhost/blog", "postgres://"),
    ("DATABASE_URL", "sqlite:///", "sqlite:///PATH"),
    ("DATABASE_URL", "postgres://u:p@localhost", "postgres://"),
    ("DATABASE_URL", "postgres://u:p@localhost:port/blog", "postgres://"),
    ("CACHE_URL", "memcached://localhost", "redis://"),
    ("CACHE_URL", "redis://", "redis://"),
    ("CACHE_URL", "redis://localhost:port/0", "redis://"),
    ("CACHE_URL", "redis://localhost/zero", "redis://"),
    ("EMAIL_URL", "mail.example.org", "smtp://"),
    ("EMAIL_URL", "smtp://", "smtp://"),
    ("EMAIL_URL", "smtp://mail.example.org:port", "smtp://"),
    ("EMAIL_URL", "imap://mail.example.org", "smtp://"),
    ("EMAIL_URL", "file://", "file:///FOLDER"),
    ("DEFAULT_FROM_EMAIL", "the editors", "an e-mail address"),
    ("DEFAULT_FROM_EMAIL", "Blog <blog@example.org>\nBcc: x@example.org", "an e-mail address"),
    ("DATA_DIR", "", "a folder's path"),
    ("DATA_DIR", "/proc/kotokanava", "cannot be made"),
    ("DATA_DIR", f"{ROOT}/manage.py", "cannot be made"),
    ("SECRET_KEY", "", "long random text"),
    ("SECRET_KEY", None, "long random text"),
]


@pytest.fixture
def run(tmp_path):
    """Run a program of the project with nothing but `GOOD` and the given values in its environment."""

    def run(command: list[str], **values: str | None) -> subprocess.CompletedProcess:
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
        values = kept | GOOD | {"DATA_DIR": str(tmp_path)} | values
        environment = {name: value for name, value in values.items() if value is not None}
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)

    return run


def assert_one_clear_line(done: subprocess.CompletedProcess, *expected: str) -> None:
    assert done.returncode == 1, done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    for words in expected:
        assert words in done.stderr


@pytest.mark.parametrize(("name", "value", "expected"), WRONG)
def test_a_wrong_value_ends_a_command_with_one_line(run, name, value, expected):
    assert_one_clear_line(run([*MANAGE, "check"], **{name: value}), name, expected)


@pytest.mark.parametrize(("name", "value"), [("SECRET_KEY", None), ("DATABASE_URL", "mysql://u:p@localhost/blog")])
def test_a_wrong_value_ends_the_web_server_with_one_line(run, name, value):
    assert_one_clear_line(run(GUNICORN, **{name: value}), name)


def test_a_password_in_a_wrong_value_is_not_shown(run):
    done = run([*MANAGE, "check"], DATABASE_URL="mysql://blog:hunter2@localhost/blog")
    assert "hunter2" not in done.stderr + done.stdout


@pytest.mark.parametrize("command", ["migrate", "worker", "backup"])
def test_a_postgresql_server_that_is_away_is_one_line(run, command, tmp_path):
    arguments = [str(tmp_path / "site.tar.gz")] if command == "backup" else []
    if command == "worker":
        arguments = ["--once"]
    done = run([*MANAGE, command, *arguments], DATABASE_URL="postgres://u:p@127.0.0.1:1/blog")
    assert_one_clear_line(done, "database", "Connection refused")


def test_a_database_file_in_a_missing_folder_is_one_line(run):
    assert_one_clear_line(run([*MANAGE, "migrate"], DATABASE_URL="sqlite:////nowhere/blog.sqlite3"), "database")


def shown(done: subprocess.CompletedProcess) -> list[str]:
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def setting(run, expression: str, **values: str) -> list[str]:
    code = f"import sys; sys.path.insert(0, 'site'); from config.settings import active as s; print({expression})"
    return shown(run([sys.executable, "-c", code], **values))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtp://mail.example.org", "smtp.EmailBackend mail.example.org 25 False False"),
        ("smtp+tls://u:p%40ss@mail.example.org", "smtp.EmailBackend mail.example.org 587 True False"),
        ("smtp+ssl://mail.example.org:4650", "smtp.EmailBackend mail.example.org 4650 False True"),
        ("console:", "console.EmailBackend 25 False False"),
    ],
)
def test_mail_leaves_as_its_address_says(run, url, expected):
    parts = "s.MAIL_TRANSPORT, s.EMAIL_HOST, s.EMAIL_PORT, s.EMAIL_USE_TLS, s.EMAIL_USE_SSL"
    words = setting(run, parts, EMAIL_URL=url)
    assert " ".join(words) == f"django.core.mail.backends.{expected}"


def test_a_password_may_hold_any_character(run):
    assert setting(run, "s.EMAIL_HOST_PASSWORD", EMAIL_URL="smtp://u:p%40s%2Fs@mail.example.org") == ["p@s/s"]


def test_mail_to_a_folder_keeps_its_absolute_path(run, tmp_path):
    assert setting(run, "s.EMAIL_FILE_PATH", EMAIL_URL=f"file://{tmp_path}/mail") == [f"{tmp_path}/mail"]


def test_an_empty_environment_keeps_everything_under_data_dir(run, tmp_path):
    assert setting(run, "s.DATABASES['default']['NAME'], s.MEDIA_ROOT, s.EMAIL_FILE_PATH") == [
        f"{tmp_path}/db.sqlite3",
        f"{tmp_path}/media",
        f"{tmp_path}/mail",
    ]


def test_production_is_the_default_and_https_follows_the_base_url(run):
    assert setting(run, "s.DEBUG, s.SECURE_SSL_REDIRECT, s.SESSION_COOKIE_SECURE") == ["False", "True", "True"]
    http = setting(run, "s.DEBUG, getattr(s, 'SECURE_SSL_REDIRECT', False)", BASE_URL="http://127.0.0.1:8000")
    assert http == ["False", "False"]


def test_redis_keeps_its_user_and_password(run):
    url = "redis://blog:word@cache.example.org:6380/2"
    assert setting(run, "s.CACHES['default']['LOCATION']", CACHE_URL=url) == [url]


def test_the_secret_may_stand_in_the_data_folder(run, tmp_path):
    (tmp_path / "secret-key").write_text("from-the-file\n")
    assert setting(run, "s.SECRET_KEY", SECRET_KEY=None) == ["from-the-file"]


def test_production_settings_pass_djangos_deployment_check(run):
    done = run([*MANAGE, "check", "--deploy", "--fail-level", "WARNING"])
    assert done.returncode == 0, done.stderr
