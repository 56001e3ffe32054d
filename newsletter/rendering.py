"""An issue as a mail: HTML made from MJML, and a plain-text twin with the same content."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

import nh3
from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString, mark_safe
from wagtail.rich_text import expand_db_html

from core.addresses import absolute
from core.mail import mail_frame
from core.mjml import render_mjml
from newsletter.models.subscribers import TOKEN_LENGTH
from newsletter.sections import sections_of
from newsletter.subscribing import public_url, unsubscribe_url

# Stands in the frozen content where each reader's own token comes: letters alone, so that no encoding changes it.
TOKEN_MARK = "TOKENOFTHEREADER".ljust(TOKEN_LENGTH, "X")

# What the editor's toolbar can make; anything else that got in is taken out, so that no markup stops the mail.
GREETING_TAGS = {"p", "br", "b", "strong", "i", "em", "a", "ul", "ol", "li"}
DEEPEST_LIST = 6


@dataclass(frozen=True)
class Edition:
    """The content of one edition as it goes out, with `TOKEN_MARK` in place of the reader's token."""

    subject: str
    html: str
    text: str


def render_edition(issue) -> Edition:
    """Render `issue` as it is frozen: personal only by `TOKEN_MARK` in its unsubscribe link.

    Raises:
        MailMarkupError: when the markup is broken.
    """
    return _render(issue, unsubscribe_url(TOKEN_MARK, issue.locale.language_code))


def render_sample(issue) -> Edition:
    """Render `issue` for a preview or a test mail: its unsubscribe link leads to the subscription page."""
    return _render(issue, public_url("newsletter:subscribe", issue.locale.language_code))


def frozen_sample(mailing) -> Edition:
    """Return what was frozen in `mailing` for a preview: its unsubscribe link leads to the subscription page."""
    own, harmless = unsubscribe_url(TOKEN_MARK, mailing.language), public_url("newsletter:subscribe", mailing.language)
    return Edition(mailing.subject, mailing.html.replace(own, harmless), mailing.text.replace(own, harmless))


def _render(issue, leave_url: str) -> Edition:
    language = issue.locale.language_code
    with translation.override(language):
        greeting = greeting_html(issue.greeting)
        archive = issue.get_parent() if issue.depth else None
        context = {
            **mail_frame(language),
            "issue": issue,
            "sections": sections_of(issue),
            "greeting": greeting,
            "greeting_text": plain_text(greeting),
            "unsubscribe_url": leave_url,
            "archive_url": absolute(archive.get_url()) if archive and archive.live else "",
        }
        text = render_to_string("newsletter/email/issue.txt", context)
        return Edition(
            subject=" ".join(issue.title.split()),
            html=render_mjml("newsletter/email/issue.mjml", context),
            text=re.sub(r"\n{3,}", "\n\n", text).strip() + "\n",
        )


def greeting_html(source: str) -> SafeString:
    """Return the editor's greeting as sound HTML with absolute links."""
    html = nh3.clean(
        expand_db_html(source),
        tags=GREETING_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
    )
    if _depth(html) > DEEPEST_LIST * 2:
        # Very deep markup would end the program that renders MJML.
        html = nh3.clean(html, tags={"p", "br", "a"}, attributes={"a": {"href"}}, link_rel=None)
    return mark_safe(re.sub(r'href="/', f'href="{settings.BASE_URL}/', html))  # noqa: S308  (cleaned above)


def _depth(html: str) -> int:
    depth = deepest = 0
    for closing in re.findall(r"<(/?)(?:ul|ol|li|b|strong|i|em)\b", html):
        depth += -1 if closing else 1
        deepest = max(deepest, depth)
    return deepest


def plain_text(html: str) -> str:
    """Return what `html` says as text: paragraphs, list marks, and links with their address after them."""
    reader = _TextReader()
    reader.feed(html)
    reader.close()
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(reader.parts))).strip()


class _TextReader(HTMLParser):
    """Reads the few tags of a greeting."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._addresses: list[str] = []
        self._counters: list[int | None] = []

    def handle_starttag(self, tag, attrs) -> None:
        if tag == "a":
            self._addresses.append(dict(attrs).get("href") or "")
        elif tag in ("ul", "ol"):
            self._counters.append(0 if tag == "ol" else None)
            self.parts.append("\n")
        elif tag == "li":
            self.parts.append(f"\n{self._mark()} ")
        elif tag == "br":
            self.parts.append("\n")

    def handle_endtag(self, tag) -> None:
        if tag == "a" and self._addresses and (address := self._addresses.pop()):
            self.parts.append(f" ({address})")
        elif tag in ("ul", "ol") and self._counters:
            self._counters.pop()
            self.parts.append("\n\n")
        elif tag == "p":
            self.parts.append("\n\n")

    def handle_data(self, data) -> None:
        self.parts.append(re.sub(r"\s+", " ", data))

    def _mark(self) -> str:
        if not self._counters or self._counters[-1] is None:
            return "-"
        self._counters[-1] += 1
        return f"{self._counters[-1]}."
