"""The interface's texts as a reader gets them."""

from datetime import datetime

from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext


def said(text: str, *, language: str = "fi", **values) -> str:
    """Return an interface text in a language, its placeholders filled.

    Args:
        text: the text as the source has it, whole.
        language: code of the language.
        values: what stands for the placeholders.
    """
    with translation.override(language):
        translated = gettext(text)
    return translated % values if values else translated


def said_of(number: int, one: str, many: str, /, *, language: str = "fi", **values) -> str:
    """Return an interface text that depends on a number, in a language, its placeholders filled."""
    with translation.override(language):
        return ngettext(one, many, number) % {"count": number, **values}


def said_moment(when: datetime, *, language: str = "fi") -> str:
    """Return a moment as the texts of a language write it in short."""
    with translation.override(language):
        return date_format(timezone.localtime(when), "SHORT_DATETIME_FORMAT")
