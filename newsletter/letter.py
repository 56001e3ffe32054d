"""A mailing's message, made once and cut where each recipient's own part comes.

Python's `email` package needs milliseconds for a message of this size, filling in a ready one a fraction of a tenth of
one. The parts are quoted-printable with the token alone on its line, so that the filled message is as valid as the
one it was cut from, whatever server carries it.
"""

import quopri
from email.header import Header
from email.utils import format_datetime, formataddr, parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.mail.message import forbid_multi_line_headers
from django.utils import timezone

from newsletter.models import Delivery, Mailing
from newsletter.rendering import TOKEN_MARK
from newsletter.subscribing import unsubscribe_url

LINE = b"\r\n"
MARK = TOKEN_MARK.encode()


class Letter:
    """The message of one mailing, ready to be addressed."""

    def __init__(self, mailing: Mailing):
        self._mailing = mailing
        self._boundary = f"part-{mailing.key}"
        fixed = "\r\n".join(f"{name}: {value}" for name, value in self._fixed_headers())
        self._rest = LINE.join(
            [
                fixed.encode("ascii"),
                b"",
                self._part("text/plain", mailing.text),
                self._part("text/html", mailing.html),
                f"--{self._boundary}--".encode("ascii"),
                b"",
            ]
        )

    def to(self, delivery: Delivery) -> "ReadyMessage":
        """Return the message for one recipient.

        Args:
            delivery: its row, with `subscriber` loaded.

        Raises:
            BadHeaderError: the address would break the header.
        """
        token = delivery.subscriber.token
        leave = unsubscribe_url(token, delivery.language)
        headers = {
            "To": delivery.address,
            "Message-ID": delivery.message_id,
            "Date": format_datetime(timezone.now()),
            "List-Unsubscribe": f"<{leave}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
        for name, value in headers.items():
            forbid_multi_line_headers(name, value, "utf-8")
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items()).encode("ascii")
        message = ReadyMessage(
            self._mailing.subject,
            self._mailing.text.replace(TOKEN_MARK, token),
            to=[delivery.address],
            headers={**dict(self._fixed_headers()), **headers},
        )
        message.attach_alternative(self._mailing.html.replace(TOKEN_MARK, token), "text/html")
        message.ready = head + self._rest.replace(MARK, token.encode("ascii"))
        return message

    def _fixed_headers(self) -> list[tuple[str, str]]:
        name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
        host = urlsplit(settings.BASE_URL).hostname
        return [
            ("From", formataddr((name, address))),
            ("Subject", Header(self._mailing.subject, "utf-8", header_name="Subject").encode(linesep="\r\n")),
            ("List-Id", f"<newsletter-{self._mailing.language}.{host}>"),
            ("Precedence", "bulk"),
            ("Auto-Submitted", "auto-generated"),
            ("Content-Language", self._mailing.language),
            ("MIME-Version", "1.0"),
            ("Content-Type", f'multipart/alternative; boundary="{self._boundary}"'),
        ]

    def _part(self, kind: str, content: str) -> bytes:
        head = f"--{self._boundary}\r\nContent-Type: {kind}; charset=utf-8\r\n"
        return (head + "Content-Transfer-Encoding: quoted-printable\r\n\r\n").encode("ascii") + quoted_printable(
            content
        )


def quoted_printable(content: str) -> bytes:
    """Return `content` as quoted-printable lines, each `TOKEN_MARK` on a line of its own."""
    content = content.replace("\r\n", "\n")
    pieces = [quopri.encodestring(piece.encode()) for piece in content.split(TOKEN_MARK)]
    return (b"=\n" + MARK + b"=\n").join(pieces).replace(b"\n", LINE)


class ReadyMessage(EmailMultiAlternatives):
    """A message that any of Django's mail backends can send, without building its text again."""

    ready: bytes = b""

    def message(self, *args, **kwargs) -> "ReadyText":
        return ReadyText(self.ready)


class ReadyText:
    """The text of a message with the one method by which backends read it."""

    def __init__(self, text: bytes):
        self._text = text

    def as_bytes(self, *args, **kwargs) -> bytes:
        return self._text

    def get_charset(self) -> None:
        return None
