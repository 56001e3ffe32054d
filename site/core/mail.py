"""Mail to one person: put into the database's queue, sent by the worker.

A mail is three templates side by side: `<name>.subject.txt`, `<name>.txt` and `<name>.mjml`.
"""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

from core.mjml import render_mjml


def queue_mail(*, template: str, to: str, language: str, context: dict, headers: dict | None = None) -> None:
    """Put one mail into the queue, in the receiver's language.

    Args:
        template: path without its ending, such as `newsletter/email/confirm`.
        to: the receiver's address.
        language: code of the receiver's language, such as `fi`.
        context: what the templates show; `base_url` and `language` are added.
        headers: further mail headers.
    """
    with translation.override(language):
        context = {"base_url": settings.BASE_URL, "language": language, **context}
        subject = " ".join(render_to_string(f"{template}.subject.txt", context).split())
        message = EmailMultiAlternatives(
            subject, render_to_string(f"{template}.txt", context), to=[to], headers=headers or {}
        )
        message.attach_alternative(render_mjml(f"{template}.mjml", context), "text/html")
    message.send()
