"""Fill a started site with the sample content."""

import io
import zoneinfo
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from django.conf import settings
from django.core.files.images import ImageFile
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Page, Site, TranslatableMixin

from blog.models import BlogIndexPage, BlogPostPage, SeriesPage
from core.models import ArticlePage, HomePage, Picture, SiteSettings, StandardPage, Topic
from demo.blocks import stored_authors, stored_body, stored_links
from demo.pictures import draw, draw_logo
from demo.reading import read, read_folder
from demo.starting import start_site
from news.models import NewsIndexPage, NewsPage, ShowcasePage
from newsletter.models import NewsletterIndexPage
from partners.models import Organisation, OrganisationPage, PartnerIndexPage

LANGUAGES = [code for code, _name in settings.LANGUAGES]
FOLDERS = {"posts": BlogPostPage, "news": NewsPage, "showcases": ShowcasePage}


@dataclass
class Sample:
    """What has been made so far, by the keys of the sample content."""

    now: datetime
    locales: dict[str, Locale]
    topics: dict[tuple[str, str], Topic] = field(default_factory=dict)
    organisations: dict[str, Organisation] = field(default_factory=dict)
    series: dict[tuple[str, str], SeriesPage] = field(default_factory=dict)
    articles: dict[tuple[str, str, str], Page] = field(default_factory=dict)


def is_filled() -> bool:
    """Tell whether the sample content is here already."""
    return Organisation.objects.filter(slug="satamasilta").exists()


@transaction.atomic
def fill_pages(*, now: datetime | None = None) -> Sample:
    """Make every sample page in every language; all of them or, when something fails, none."""
    homes = start_site()
    sample = Sample(now or timezone.now(), {locale.language_code: locale for locale in Locale.objects.all()})
    _fill_texts_of_the_frame(homes)
    _fill_topics(sample)
    _fill_organisations(sample)
    _fill_series(sample)
    for folder, model in FOLDERS.items():
        for key, text in read_folder(folder).items():
            _fill_article(sample, folder, model, key, text)
    return sample


def _publish(page: Page, parent: Page, when: datetime) -> Page:
    page.first_published_at = page.last_published_at = page.latest_revision_created_at = when
    return parent.add_child(instance=page)


def _parent(model: type[Page], locale: Locale) -> Page:
    return model.objects.get(locale=locale)


def _html_body(html: str) -> str:
    return stored_body([{"type": "text", "html": html}], "")


def _in_each_language(make: Callable[[str], TranslatableMixin]) -> Iterator[tuple[str, TranslatableMixin]]:
    """Yield each language and what `make` makes for it, tied together as translations of one another."""
    key = None
    for language in LANGUAGES:
        made = make(language)
        made.translation_key = key = key or made.translation_key
        yield language, made


def _fill_texts_of_the_frame(homes: dict[str, HomePage]) -> None:
    pages = read("pages")
    for language, home in homes.items():
        text = pages["home"][language]
        for name in ("title", "lead", "site_name", "publisher", "tagline", "footer_text"):
            setattr(home, name, text[name])
        home.save()
        for key, model in (
            ("blog_index", BlogIndexPage),
            ("news_index", NewsIndexPage),
            ("partner_index", PartnerIndexPage),
            ("newsletter_index", NewsletterIndexPage),
        ):
            index = _parent(model, home.locale)
            index.title, index.lead = pages[key][language]["title"], pages[key][language]["lead"]
            index.save()
    _fill_standard_pages(homes, pages)
    site = Site.objects.get(is_default_site=True)
    SiteSettings.objects.update_or_create(site=site, defaults={"contact_email": "contact@example.org"})


def _fill_standard_pages(homes: dict[str, HomePage], pages: dict) -> None:
    for key in ("about", "accessibility", "privacy", "contact"):

        def make(language: str, key=key) -> StandardPage:
            text = pages[key][language]
            return StandardPage(
                title=text["title"],
                slug=text["slug"],
                lead=text["lead"],
                body=stored_body(text["body"], language),
                locale=homes[language].locale,
                show_in_menus=key == "about",
            )

        for language, page in _in_each_language(make):
            _publish(page, homes[language], timezone.now())


def _fill_topics(sample: Sample) -> None:
    for key, names in read("topics").items():

        def make(language: str, names=names) -> Topic:
            return Topic(**names[language], locale=sample.locales[language])

        for language, topic in _in_each_language(make):
            topic.save()
            sample.topics[key, language] = topic


def _fill_organisations(sample: Sample) -> None:
    for key, text in read("organisations").items():
        organisation = Organisation.objects.create(
            name=text["fi"]["name"],
            slug=key,
            kind=text["kind"],
            municipality=text["municipality"],
            website=text["website"],
            email=text["email"],
            logo=_store(draw_logo(key), title=text["fi"]["name"], name=f"logo-{key}"),
        )
        sample.organisations[key] = organisation

        def make(language: str, text=text, organisation=organisation) -> OrganisationPage:
            own = text[language]
            return OrganisationPage(
                title=own["name"],
                short_name=own["short_name"],
                slug=own["slug"],
                lead=own["lead"],
                body=_html_body(own["html"]),
                organisation=organisation,
                locale=sample.locales[language],
            )

        for _language, page in _in_each_language(make):
            _publish(page, _parent(PartnerIndexPage, page.locale), sample.now)


def _fill_series(sample: Sample) -> None:
    for key, text in read_folder("series").items():

        def make(language: str, text=text) -> SeriesPage:
            own = text[language]
            return SeriesPage(title=own["title"], slug=own["slug"], lead=own["intro"], locale=sample.locales[language])

        for language, page in _in_each_language(make):
            sample.series[key, language] = _publish(page, _parent(BlogIndexPage, page.locale), sample.now)


def _fill_article(sample: Sample, folder: str, model: type[ArticlePage], key: str, text: dict) -> None:
    published_at = _moment(sample.now, text["days_ago"], text["time"])
    picture = _store(draw(key, text["motif"]), title=text["fi"]["title"], name=key, credit=text["photographer"])

    def make(language: str) -> ArticlePage:
        own = text[language]
        return model(
            title=own["title"],
            slug=own["slug"],
            lead=own["lead"],
            published_at=published_at,
            lead_image=picture,
            lead_image_alt=own["picture_alt"],
            body=stored_body(own["body"], language),
            further=stored_links(own.get("further", [])),
            authors=stored_authors(text.get("authors", []), language),
            organisation=sample.organisations[text["organisation"]],
            locale=sample.locales[language],
        )

    for language, page in _in_each_language(make):
        if series := text.get("series"):
            page.series, page.series_part = sample.series[series, language], text["part"]
        page.topics.set([sample.topics[topic, language] for topic in text["topics"]])
        _publish(page, _parent(BlogIndexPage if model is BlogPostPage else NewsIndexPage, page.locale), published_at)
        sample.articles[folder, key, language] = page


def _moment(now: datetime, days_ago: float, clock: str) -> datetime:
    """Return the time `clock` of the day that was `days_ago` days before, never after `now`."""
    zone = zoneinfo.ZoneInfo(settings.TIME_ZONE)
    day = (now.astimezone(zone) - timedelta(days=days_ago)).date()
    return min(datetime.combine(day, time.fromisoformat(clock), tzinfo=zone), now)


def _store(image, *, title: str, name: str, credit: str = "") -> Picture:
    """Keep a drawn picture as an uploaded one."""
    buffer = io.BytesIO()
    image.save(buffer, "PNG" if name.startswith("logo") else "JPEG", quality=88)
    suffix = "png" if name.startswith("logo") else "jpg"
    return Picture.objects.create(
        title=title, file=ImageFile(io.BytesIO(buffer.getvalue()), name=f"{name}.{suffix}"), credit=credit
    )
