"""A real SMTP server on this machine, that can be told to behave badly."""

import re
import socket
from email import message_from_bytes, policy

import pytest
import time_machine
from aiosmtpd.controller import Controller
from django.utils import timezone
from post_office.models import Email

from newsletter.compiling import FIRST_PERIOD
from tests.texts import said, said_moment


class Sink:
    """Keeps every message; `answers` maps a recipient to the answer that is given instead of taking the message."""

    def __init__(self):
        self.messages = []
        self.raw = []
        self.connections = 0
        self.answers = {}
        self.answers_to_data = {}
        self.hang_up_after_data = False

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        self.connections += 1
        session.host_name = hostname
        return responses

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address in self.answers:
            return self.answers[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        answer = self.answers_to_data.get(envelope.rcpt_tos[0])
        if answer:
            return answer
        self.raw.append(envelope.original_content)
        self.messages.append(message_from_bytes(envelope.original_content, policy=policy.default))
        if self.hang_up_after_data:
            server.transport.abort()
        return "250 Taken"

    @property
    def recipients(self) -> list[str]:
        return [message["To"] for message in self.messages]


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture
def sink():
    return Sink()


@pytest.fixture
def smtp(sink, settings):
    """Send through a server on a free port of this machine; what it took is in `sink`."""
    controller = Controller(sink, hostname="127.0.0.1", port=_free_port())
    controller.start()
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    yield sink
    controller.stop()


@pytest.fixture
def no_smtp(settings):
    """Send to a port where nothing listens."""
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False


@pytest.fixture
def queued_mail(settings):
    """Queue mail as a running site does (Django's test runner puts a dummy in its place), and return what waits."""
    settings.EMAIL_BACKEND = "post_office.EmailBackend"
    return lambda: list(Email.objects.order_by("pk"))


@pytest.fixture
def links_in():
    """Return the paths of this site's addresses in a text, in order."""
    return lambda text: re.findall(r"http://127\.0\.0\.1:8000(/[^\s\"'<>)]*)", text)


@pytest.fixture
def told_of_no_news():
    """Stop the clock, and return what someone is told in Finnish who compiles a first issue of nothing."""
    now = timezone.now()
    with time_machine.travel(now, tick=False):
        yield said(
            "Nothing new was published between %(since)s and %(until)s, so there is nothing to compile.",
            since=said_moment(now - FIRST_PERIOD),
            until=said_moment(now),
        )
