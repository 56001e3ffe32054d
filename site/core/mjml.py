"""MJML into the HTML of mails.

Traps of mjml-python 1.4 that are closed here: it links a foreign font service unless `fonts` is empty,
and lets unknown `mj-` tags through in silence.
"""

from django.template.loader import render_to_string
from mjml import mjml2html


class MailMarkupError(ValueError):
    """The MJML of a mail cannot be turned into HTML."""


def render_mjml(template: str, context: dict) -> str:
    """Render a Django template of MJML to HTML.

    Args:
        template: its path, such as `core/email/notice.mjml`.
        context: what it shows; the language in use is the mail's.

    Raises:
        MailMarkupError: when the markup is broken or holds a tag that MJML does not know.
    """
    markup = render_to_string(template, context)
    try:
        html = mjml2html(markup, fonts={}, disable_comments=True)
    except ValueError as error:
        raise MailMarkupError(f"{template}: {error}") from error
    if "<mj-" in html:
        raise MailMarkupError(f"{template}: an unknown MJML tag remains")
    return html
