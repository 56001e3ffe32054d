"""What every page carries: its head, header and footer."""

import re

import pytest
from django.conf import settings
from django.test import Client

from core.models import HomePage
from core.views import server_error
from tests.factories import (
    BlogPostPageFactory,
    NewsPageFactory,
    OrganisationPageFactory,
    SeriesPageFactory,
    ShowcasePageFactory,
    StandardPageFactory,
)
from tests.factories.pictures import PictureFactory
from tests.queries import count_queries

pytestmark = pytest.mark.django_db

INDEXES = ["/fi/", "/fi/blogi/", "/fi/uutiset/", "/fi/uutiset/?kind=showcases", "/fi/kumppanit/", "/fi/search/?q=kieli"]
PAGES = [
    BlogPostPageFactory,
    NewsPageFactory,
    OrganisationPageFactory,
    SeriesPageFactory,
    ShowcasePageFactory,
    StandardPageFactory,
]


def address(page) -> str:
    return page.get_url()


@pytest.fixture(params=[*INDEXES, *PAGES, "/fi/ei-ole/"], ids=str)
def shown(request, client) -> str:
    """The HTML of one page of each type."""
    path = request.param if isinstance(request.param, str) else address(request.param())
    return client.get(path).content.decode()


def test_has_one_main_heading_and_a_way_past_the_header(shown):
    assert len(re.findall(r"<h1[ >]", shown)) == 1
    assert shown.index('<a class="skip" href="#main">') < shown.index("<header>")
    assert '<main id="main"' in shown


def test_holds_no_inline_script_or_style_and_nothing_of_another_host(shown):
    assert not re.search(r"<style|\sstyle=|\son\w+=", shown)
    assert all("src=" in script or "application/ld+json" in script for script in re.findall(r"<script[^>]*>", shown))
    assert not re.findall(r'<(?:script|img|iframe|link rel="stylesheet")[^>]*(?:src|href)="(?:https?:)?//', shown)


def test_leaves_no_placeholder_of_a_template_unfilled(shown):
    assert not re.search(r"\{[{%#]|None<", shown)


def test_sets_no_cookie_and_is_the_same_for_every_reader():
    BlogPostPageFactory()
    first, second = Client().get("/fi/blogi/"), Client(headers={"user-agent": "another"}).get("/fi/blogi/")
    assert not first.cookies
    assert first.content == second.content


def test_marks_the_section_that_the_reader_is_in(client):
    post = BlogPostPageFactory()
    assert '<a href="/fi/blogi/" aria-current="page">' in client.get("/fi/blogi/").content.decode()
    assert '<a href="/fi/blogi/" aria-current="true">' in client.get(address(post)).content.decode()


def test_says_where_a_page_is_missing_in_a_language(client):
    post = BlogPostPageFactory()
    html = client.get(address(post)).content.decode()
    menu = html[html.index('<ul class="languages">') : html.index("</nav>")]
    assert 'href="/sv/" hreflang="sv"' in menu
    assert menu.count("<small>") == 2
    assert 'rel="alternate" hreflang="sv"' not in html


def test_names_the_page_in_its_other_languages_by_absolute_addresses(client):
    html = client.get("/fi/blogi/").content.decode()
    assert f'<link rel="canonical" href="{settings.BASE_URL}/fi/blogi/">' in html
    for language, path in (("fi", "/fi/blogi/"), ("sv", "/sv/blogg/"), ("en", "/en/blog/")):
        assert f'<link rel="alternate" hreflang="{language}" href="{settings.BASE_URL}{path}">' in html


def test_gives_social_media_a_card_with_a_picture(client):
    post = BlogPostPageFactory(title="Otsikko", lead="Mistä on kyse.", lead_image=PictureFactory())
    html = client.get(address(post)).content.decode()
    assert '<meta property="og:title" content="Otsikko">' in html
    assert '<meta property="og:description" content="Mistä on kyse.">' in html
    assert '<meta name="twitter:card" content="summary_large_image">' in html
    assert re.search(
        rf'<meta property="og:image" content="{settings.BASE_URL}/media/[^"]*fill-1200x630[^"]*\.jpg">', html
    )


def test_carries_what_the_publisher_says_of_itself(client):
    HomePage.objects.filter(locale__language_code="fi").update(
        publisher="Tietokeskus", tagline="Tekijöiltä", footer_text="<p>Lainata saa.</p>"
    )
    html = client.get("/fi/blogi/").content.decode()
    for text in ("Tietokeskus", "Tekijöiltä", "Lainata saa."):
        assert text in html
    assert 'action="/fi/subscription/"' in html


def test_tells_of_a_missing_page_in_the_language_of_the_address(client):
    response = client.get("/sv/finns-inte/")
    assert response.status_code == 404
    assert '<html lang="sv" dir="ltr">' in response.content.decode()
    assert 'href="/sv/blogg/"' in response.content.decode()


def test_tells_of_a_fault_without_asking_the_database(rf, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = server_error(rf.get("/sv/"))
    assert response.status_code == 500
    assert '<html lang="sv"' in response.content.decode()


def test_an_empty_listing_offers_a_way_out(client):
    html = client.get("/fi/blogi/?year=1999").content.decode()
    assert '<a class="button" href="/fi/blogi/">' in html


def test_the_front_page_takes_no_more_queries_for_many_articles(client):
    def fill(number):
        for _row in range(number):
            organisation = OrganisationPageFactory().organisation
            BlogPostPageFactory(lead_image=PictureFactory(), organisation=organisation)

    fill(3)
    client.get("/fi/")
    few = count_queries(lambda: client.get("/fi/"))
    fill(6)
    client.get("/fi/")
    assert count_queries(lambda: client.get("/fi/")) == few


@pytest.mark.parametrize(("path", "factory"), [("/fi/blogi/", BlogPostPageFactory), ("/fi/uutiset/", NewsPageFactory)])
def test_a_listing_with_pictures_takes_the_same_number_of_queries_for_one_row_and_twelve(client, path, factory):
    def fill(number):
        for _row in range(number):
            factory(lead_image=PictureFactory())

    fill(1)
    client.get(path)
    few = count_queries(lambda: client.get(path))
    fill(11)
    client.get(path)
    assert count_queries(lambda: client.get(path)) == few
