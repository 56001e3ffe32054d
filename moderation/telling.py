"""Telling the writer of a decision by mail."""

from urllib.parse import urljoin

from django.conf import settings
from django.utils import translation

from core.addresses import absolute
from core.mail import queue_mail
from moderation.enums import Verdict
from moderation.models import Decision


def tell_of(decision: Decision) -> None:
    """Queue a mail on the decision, in the language of the form, if an address was given.

    The mail never holds the comment's own words: an address may be another person's.
    """
    comment = decision.comment
    if not comment.user_email:
        return
    published = decision.verdict == Verdict.PUBLISH
    with translation.override(comment.terms_language):
        page_url = urljoin(settings.BASE_URL, comment.page.get_url()) if published else ""
        context = {
            "decision": decision,
            "removed": decision.verdict == Verdict.REMOVE,
            "reason": decision.reason,
            "page_title": comment.page.title if comment.page else "",
            "comment_url": f"{page_url}#comment-{comment.pk}",
            "status_url": absolute(comment.status_path),
        }
    queue_mail(
        template="moderation/email/published" if published else "moderation/email/declined",
        to=comment.user_email,
        language=comment.terms_language,
        context=context,
        headers={"Auto-Submitted": "auto-generated"},
    )
