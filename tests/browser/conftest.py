"""A whole site for the browser tests: its own data, a web server, a worker and a mail server, each a real one."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import psycopg
import pytest
from aiosmtpd.controller import Controller
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / "var" / "screenshots"
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
MISSING = "No Chromium was found, so the browser tests cannot run. On Debian: apt-get install -y chromium"


@dataclass
class MailSink:
    """An SMTP server that keeps what it gets."""

    messages: list[EmailMessage] = field(default_factory=list)

    async def handle_DATA(self, server, session, envelope) -> str:
        message = message_from_bytes(envelope.content, policy=policy.default)
        message["X-Sink-Recipient"] = ", ".join(envelope.rcpt_tos)
        self.messages.append(message)
        return "250 OK"

    def wait_for(self, recipient: str, *, count: int = 1, seconds: float = 60) -> list[EmailMessage]:
        """Return what came for `recipient`, once at least `count` messages have come."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = [message for message in self.messages if message["X-Sink-Recipient"] == recipient]
            if len(found) >= count:
                return found
            time.sleep(0.2)
        raise AssertionError(f"No {count}. message for {recipient} came in {seconds} s")


@dataclass
class RunningSite:
    """The site under test."""

    url: str
    mail: MailSink
    environment: dict[str, str]

    def manage(self, *arguments: str) -> str:
        """Run a management command against the site's data and return what it printed."""
        result = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return result.stdout


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def _own_database() -> dict[str, str]:
    """Return a DATABASE_URL for a new database where the tests run on PostgreSQL, else nothing."""
    url = os.environ.get("DATABASE_URL", "")
    if not url.startswith("postgres"):
        return {}
    name = f"kotokanava_browser_{os.getpid()}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    base, _slash, rest = url.rpartition("/")
    query = rest.partition("?")[2]
    return {"DATABASE_URL": f"{base}/{name}" + (f"?{query}" if query else "")}


def _wait_until_ready(url: str, processes: list[subprocess.Popen], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if ended := [process for process in processes if process.poll() is not None]:
            raise AssertionError(f"{ended[0].args} ended with status {ended[0].returncode}")
        try:
            with urllib.request.urlopen(f"{url}/readyz", timeout=5) as answer:  # noqa: S310
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.3)
    raise AssertionError(f"{url}/readyz did not answer with 200 in {seconds} s")


@pytest.fixture(scope="session")
def running_site(tmp_path_factory) -> Iterator[RunningSite]:
    """The demo site with its worker, and mail going to a real SMTP server of ours."""
    sink = MailSink()
    smtp_port, port = _free_port(), _free_port()
    controller = Controller(sink, hostname="127.0.0.1", port=smtp_port)
    controller.start()
    url = f"http://127.0.0.1:{port}"
    inherited = {name: value for name, value in os.environ.items() if name not in ("DEBUG", "DJANGO_SETTINGS_MODULE")}
    environment = {
        **inherited,
        "SECRET_KEY": "of-the-browser-tests",
        "BASE_URL": url,
        "EMAIL_URL": f"smtp://127.0.0.1:{smtp_port}",
        "DATA_DIR": str(tmp_path_factory.mktemp("site")),
        **_own_database(),
    }
    site = RunningSite(url, sink, environment)
    site.manage("demo")
    commands = [
        [sys.executable, "-m", "gunicorn", "config.wsgi", "--pythonpath", "site", "--bind", f"127.0.0.1:{port}",
         "--workers", "1", "--worker-class", "gthread", "--threads", "4", "--log-level", "warning"],
        [sys.executable, "manage.py", "worker"],
    ]  # fmt: skip
    processes = [subprocess.Popen(command, cwd=ROOT, env=environment) for command in commands]
    try:
        _wait_until_ready(url, processes)
        yield site
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(timeout=30)
        controller.stop()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the browser's tests in one of the processes that share the tests: each would start a site of its own."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("browser"))


# For this folder alone: while it is open, Playwright's event loop would stop other tests at the database.
@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium without a window."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@dataclass
class Watched:
    """A browser window, and what it did that a reader would not want."""

    page: Page
    context: BrowserContext
    foreign_requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture
def open_window(chromium, running_site) -> Iterator:
    """A function that opens a new window; its arguments are Playwright's for a browser context."""
    contexts: list[BrowserContext] = []

    def open_one(**options) -> Watched:
        context = chromium.new_context(base_url=running_site.url, **options)
        contexts.append(context)
        watched = Watched(context.new_page(), context)
        watched.page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((running_site.url, "data:", "blob:"))
                else watched.foreign_requests.append(request.url)
            ),
        )
        watched.page.on(
            "console",
            lambda message: watched.complaints.append(message.text) if message.type in ("error", "warning") else None,
        )
        watched.page.on("pageerror", lambda error: watched.complaints.append(str(error)))
        return watched

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def screenshots() -> Path:
    """The folder where the tests leave what they saw."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    return SCREENSHOTS
