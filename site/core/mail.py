"""Mail to one person: put into the database's queue, sent by the worker.

A mail is three templates side by side: `<name>.subject.txt`, `<name>.txt` and `<name>.mjml`.
"""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

from core.mjml import render_mjml
from core.models import HomePage


def mail_frame(language: str) -> dict:
    """Return what the frame of every mail in `language` shows: who sends it, and where the site is.

    Keys: `base_url`, `home_url`, `language`, `site_name` and `publisher`.
    """
    homes = HomePage.objects.live().filter(depth=2).order_by("path").select_related("locale")
    by_language = {home.locale.language_code: home for home in homes}
    home = by_language.get(language) or next(iter(by_language.values()), None)
    return {
        "base_url": settings.BASE_URL,
        "home_url": f"{settings.BASE_URL}/{language}/",
        "language": language,
        "site_name": home.site_name if home else settings.WAGTAIL_SITE_NAME,
        "publisher": home.publisher if home else settings.WAGTAIL_SITE_NAME,
    }


def queue_headers(language: str) -> dict[str, str]:
    """Return the headers of every mail that a program sends: no holiday notice shall answer it (RFC 3834)."""
    return {"Auto-Submitted": "auto-generated", "Content-Language": language}


def queue_mail(*, template: str, to: str, language: str, context: dict, headers: dict | None = None) -> None:
    """Put one mail into the queue, in the receiver's language.

    Args:
        template: path without its ending, such as `newsletter/email/confirm`.
        to: the receiver's address.
        language: code of the receiver's language, such as `fi`.
        context: what the templates show; the keys of `mail_frame` and `subject` are added.
        headers: further mail headers.

    Raises:
        MailMarkupError: when the template's MJML is broken.
    """
    with translation.override(language):
        context = {**mail_frame(language), **context}
        subject = " ".join(render_to_string(f"{template}.subject.txt", context).split())
        context["subject"] = subject
        message = EmailMultiAlternatives(
            subject,
            render_to_string(f"{template}.txt", context).strip() + "\n",
            to=[to],
            headers={**queue_headers(language), **(headers or {})},
        )
        message.attach_alternative(render_mjml(f"{template}.mjml", context), "text/html")
    message.send()
