"""One address of every public page type in each language, taken from the running site."""

import json
import re
import urllib.request

SECTIONS = {
    "fi": {"blog": "blogi", "news": "uutiset", "partners": "kumppanit", "newsletter": "uutiskirje"},
    "sv": {"blog": "blogg", "news": "nyheter", "partners": "partner", "newsletter": "nyhetsbrev"},
    "en": {"blog": "blog", "news": "news", "partners": "partners", "newsletter": "newsletter"},
}
SERIES = {"fi": "tieto-ohjaa", "sv": "kunskap-som-styr", "en": "knowledge-as-a-guide"}


def _articles(site_url: str, language: str) -> list[dict]:
    with urllib.request.urlopen(f"{site_url}/api/v1/articles?limit=100&language={language}") as answer:  # noqa: S310
        return json.load(answer)["articles"]


def page_types(site_url: str, language: str) -> dict[str, str]:
    """Return the path of one page of each type, by the type's name."""
    articles = _articles(site_url, language)
    organisations = _read(f"{site_url}/api/v1/organisations?language={language}")
    sections = SECTIONS[language]

    def path(url: str) -> str:
        return url.removeprefix(site_url)

    def first(kind: str) -> str:
        return path(next(article["url"] for article in articles if article["kind"] == kind))

    archive = f"/{language}/{sections['newsletter']}/"
    return {
        "home": f"/{language}/",
        "blog index": f"/{language}/{sections['blog']}/",
        "blog index filtered to nothing": f"/{language}/{sections['blog']}/?year=1999",
        "blog post": first("blog.blogpostpage"),
        "series": f"/{language}/{sections['blog']}/{SERIES[language]}/",
        "news index": f"/{language}/{sections['news']}/",
        "showcases": f"/{language}/{sections['news']}/?kind=showcases",
        "news": first("news.newspage"),
        "showcase": first("news.showcasepage"),
        "partner index": f"/{language}/{sections['partners']}/",
        "organisation": path(organisations[0]["url"]),
        "newsletter archive": archive,
        "newsletter issue": _first_link(site_url + archive, archive),
        "standard page": _standard_page(site_url, language),
        "search": f"/{language}/search/?q=a",
        "comment form": _first_link(site_url + first("blog.blogpostpage"), f"/{language}/comments/form/"),
        "terms": f"/{language}/comments/terms/",
        "subscribe": f"/{language}/subscription/",
        "not found": f"/{language}/this-is-not-here/",
    }


def _read(url: str):
    with urllib.request.urlopen(url) as answer:  # noqa: S310
        return json.load(answer)


def _first_link(url: str, beginning: str) -> str:
    """Return the first address on the page that begins with `beginning` and goes further."""
    with urllib.request.urlopen(url) as answer:  # noqa: S310
        html = answer.read().decode()
    found = re.search(rf'(?:href|hx-get)="(?:https?://[^/"]+)?({re.escape(beginning)}[^"]+)"', html)
    assert found, f"{url} has no link to {beginning}…"
    return found.group(1)


def _standard_page(site_url: str, language: str) -> str:
    slugs = {"fi": "saavutettavuus", "sv": "tillganglighet", "en": "accessibility"}
    return f"/{language}/{slugs[language]}/"
