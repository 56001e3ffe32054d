"""One reused connection to the mail server, which tells how far a message got."""

import smtplib
from dataclasses import dataclass

from django.conf import settings
from django.core.mail import get_connection

from newsletter.enums import DeliveryState

TEMPORARY = range(400, 500)


class MailServerAway(Exception):
    """The mail server cannot be reached or does not let us in; its text is what it said."""


@dataclass(frozen=True)
class Outcome:
    """What is known of a message after it was handed over.

    `state` is SENT, FAILED, UNCERTAIN, or QUEUED for one that shall be tried again; `server_is_unwell` when the
    trouble was not with this recipient.
    """

    state: DeliveryState
    words: str = ""
    server_is_unwell: bool = False


class Courier:
    """Carries messages one by one; opens its connection when needed and again when it was lost."""

    def __init__(self):
        self._connection = get_connection(backend=settings.MAIL_TRANSPORT)
        self._handing_over = False

    def open(self) -> None:
        """Be connected.

        Raises:
            MailServerAway: with what the server said.
        """
        if self._lost():
            self.close()
        try:
            if self._connection.open():
                self._watch()
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise MailServerAway(_words(error)) from error

    def send(self, message) -> Outcome:
        """Hand one message over and tell what became of it; never raises for what the server does."""
        self._handing_over = False
        try:
            self._connection.send_messages([message])
        except smtplib.SMTPRecipientsRefused as error:
            code, text = next(iter(error.recipients.values()))
            return self._refused(code, _decoded(code, text))
        except smtplib.SMTPDataError as error:
            return self._refused(error.smtp_code, _words(error))
        except smtplib.SMTPResponseException as error:
            # The sender, the greeting or the login was refused: nothing that this recipient could help.
            return Outcome(DeliveryState.QUEUED, _words(error), server_is_unwell=True)
        except (OSError, smtplib.SMTPException) as error:
            return self._broken_off(error)
        return Outcome(DeliveryState.SENT)

    def close(self) -> None:
        """Say goodbye; a server that has gone is let go."""
        try:
            self._connection.close()
        except (OSError, smtplib.SMTPException):
            self._connection.connection = None

    def _refused(self, code: int, words: str) -> Outcome:
        if code in TEMPORARY:
            return Outcome(DeliveryState.QUEUED, words, server_is_unwell=code == 421)
        return Outcome(DeliveryState.FAILED, words)

    def _broken_off(self, error: Exception) -> Outcome:
        is_smtp = self._smtp() is not None
        self.close()
        if is_smtp and not self._handing_over:
            return Outcome(DeliveryState.QUEUED, _words(error), server_is_unwell=True)
        # The message was on its way: the server may have taken it without our hearing so.
        return Outcome(DeliveryState.UNCERTAIN, _words(error))

    def _smtp(self) -> smtplib.SMTP | None:
        connection = getattr(self._connection, "connection", None)
        return connection if isinstance(connection, smtplib.SMTP) else None

    def _lost(self) -> bool:
        smtp = self._smtp()
        return smtp is not None and smtp.sock is None

    def _watch(self) -> None:
        """Note the moment from which the server has the message: before it, a lost connection loses nothing."""
        smtp = self._smtp()
        if smtp is None:
            return
        hand_over = smtp.data

        def data(text):
            self._handing_over = True
            return hand_over(text)

        smtp.data = data


def _decoded(code: int, text) -> str:
    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
    return f"{code} {text}".strip()


def _words(error: Exception) -> str:
    """Return an error in the server's own words where it said any."""
    if isinstance(error, smtplib.SMTPResponseException):
        return _decoded(error.smtp_code, error.smtp_error)
    return str(error) or type(error).__name__
