"""An empty site, ready to be filled: languages, front pages, and the sections of each language."""

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from blog.models import BlogIndexPage
from core.models import HomePage
from demo.roles import give_rights
from news.models import NewsIndexPage
from newsletter.models import NewsletterIndexPage
from partners.models import PartnerIndexPage

FIRST_LANGUAGE = settings.LANGUAGE_CODE
OTHER_LANGUAGES = [code for code, _name in settings.LANGUAGES if code != FIRST_LANGUAGE]


@dataclass(frozen=True)
class Section:
    """One index page under each front page: slug and title by language."""

    model: type[Page]
    slugs: dict[str, str]
    titles: dict[str, str]


SECTIONS = [
    Section(
        BlogIndexPage,
        {"fi": "blogi", "sv": "blogg", "en": "blog"},
        {"fi": "Blogi", "sv": "Blogg", "en": "Blog"},
    ),
    Section(
        NewsIndexPage,
        {"fi": "uutiset", "sv": "nyheter", "en": "news"},
        {"fi": "Ajankohtaista", "sv": "Aktuellt", "en": "News"},
    ),
    Section(
        PartnerIndexPage,
        {"fi": "kumppanit", "sv": "partner", "en": "partners"},
        {"fi": "Kumppanit", "sv": "Partner", "en": "Partners"},
    ),
    Section(
        NewsletterIndexPage,
        {"fi": "uutiskirje", "sv": "nyhetsbrev", "en": "newsletter"},
        {"fi": "Uutiskirje", "sv": "Nyhetsbrev", "en": "Newsletter"},
    ),
]


@transaction.atomic
def start_site() -> dict[str, HomePage]:
    """Make what is missing of the languages, front pages, sections and rights; return the front pages by language.

    Safe to call again: what is there stays as it is.
    """
    for language in (FIRST_LANGUAGE, *OTHER_LANGUAGES):
        Locale.objects.get_or_create(language_code=language)
    first = HomePage.objects.filter(locale__language_code=FIRST_LANGUAGE, depth=2).first() or _first_home()
    homes = {FIRST_LANGUAGE: first}
    for language in OTHER_LANGUAGES:
        homes[language] = in_language(first, language, slug=language)
    for section in SECTIONS:
        _start_section(section, homes)
    give_rights()
    # Asked for anew: a page that has got children since must not be saved as it was before.
    return {language: HomePage.objects.get(pk=home.pk) for language, home in homes.items()}


def in_language(page: Page, language: str, **fields) -> Page:
    """Return the live copy of `page` in `language`; make it with `fields` when there is none."""
    locale = Locale.objects.get(language_code=language)
    copy = page.get_translation_or_none(locale)
    if copy is None:
        copy = page.copy_for_translation(locale)
        for name, value in fields.items():
            setattr(copy, name, value)
        copy.save_revision().publish()
    return copy.specific


def _first_home() -> HomePage:
    root = Page.get_first_root_node()
    home = HomePage(
        title=settings.WAGTAIL_SITE_NAME,
        slug=FIRST_LANGUAGE,
        locale=Locale.objects.get(language_code=FIRST_LANGUAGE),
        publisher=settings.WAGTAIL_SITE_NAME,
    )
    root.add_child(instance=home)
    home.save_revision().publish()
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True, hostname="localhost")
    welcome = site.root_page if site.root_page_id else None
    site.root_page = home
    site.site_name = settings.WAGTAIL_SITE_NAME
    site.save()
    if welcome is not None and welcome.specific_class is Page:
        welcome.delete()  # the page that Wagtail's own migrations make
    return home


def _start_section(section: Section, homes: dict[str, HomePage]) -> None:
    home = homes[FIRST_LANGUAGE]
    page = section.model.objects.child_of(home).first()
    if page is None:
        page = section.model(
            title=section.titles[FIRST_LANGUAGE],
            slug=section.slugs[FIRST_LANGUAGE],
            locale=home.locale,
            show_in_menus=True,
        )
        home.add_child(instance=page)
        page.save_revision().publish()
    for language in OTHER_LANGUAGES:
        in_language(page, language, slug=section.slugs[language], title=section.titles[language])
