"""Tags and filters that every template has without loading them."""

import json

from django import template
from django.conf import settings
from django.urls import translate_url
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.text import slugify
from django.utils.translation import get_language, get_language_info
from wagtail.models import Page

from core.addresses import absolute
from core.content import related_articles
from core.structured_data import article_data

register = template.Library()


@register.simple_tag(takes_context=True)
def language_links(context) -> list[dict]:
    """Return where the page stands in each language: `{"code", "name", "url", "current", "exists"}`.

    A page that has no translation leads to the front page of that language, with `exists` false.
    """
    request, page = context.get("request"), context.get("page")
    urls: dict[str, str] = {}
    if isinstance(page, Page) and page.pk:
        for translation in page.get_translations(inclusive=True).live().public().select_related("locale"):
            urls[translation.locale.language_code] = translation.get_url(request)
    elif request is not None:
        urls = {code: translate_url(request.path, code) for code, _name in settings.LANGUAGES}
    return [
        {
            "code": code,
            "name": get_language_info(code)["name_local"].capitalize(),
            "url": urls.get(code) or f"/{code}/",
            "current": code == get_language(),
            "exists": code in urls,
        }
        for code, _name in settings.LANGUAGES
    ]


@register.simple_tag
def text_direction() -> str:
    """Return `rtl` or `ltr` for the language in use."""
    return "rtl" if get_language_info(get_language())["bidi"] else "ltr"


@register.simple_tag
def social_locale() -> str:
    """Return the language in use as social media write it (Open Graph: language_TERRITORY)."""
    return {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}.get(get_language(), get_language())


@register.simple_tag
def related_to(article, limit=3) -> list:
    """Return articles to read after `article`."""
    return related_articles(article, limit=limit)


@register.simple_tag
def absolute_url(path: str) -> str:
    """Return `path` with the site's public address before it."""
    return absolute(path)


@register.simple_tag(takes_context=True)
def structured_data(context, article) -> str:
    """Return the article's schema.org data as a script element that is data, not script."""
    data = json.dumps(article_data(article, context.get("request")), ensure_ascii=False)
    for character, escaped in (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026")):
        data = data.replace(character, escaped)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(data))  # noqa: S308  (escaped above)


@register.filter
def page_url(page, request) -> str:
    """Return a page's address without a query for each page."""
    return page.get_url(request) if page else ""


@register.filter
def is_within(page, section) -> bool:
    """Tell whether `page` is `section` or stands below it in the tree."""
    return isinstance(page, Page) and bool(page.path) and page.path.startswith(section.path)


@register.filter
def anchor(text: str, ending: str | None = None) -> str:
    """Return an id for a heading, to link to: its words, and `ending` where two headings may say the same."""
    return "-".join(part for part in (slugify(str(text), allow_unicode=True) or "h", ending) if part)


@register.simple_tag
def neighbours(page, pages) -> dict:
    """Return what comes before and after `page` in the list `pages`: `{"previous", "next"}`, None at an end."""
    keys = [other.pk for other in pages]
    if page.pk not in keys:
        return {"previous": None, "next": None}
    place = keys.index(page.pk)
    return {
        "previous": pages[place - 1] if place else None,
        "next": pages[place + 1] if place + 1 < len(pages) else None,
    }
