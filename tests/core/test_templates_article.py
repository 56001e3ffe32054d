"""An article as its reader meets it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.factories import (
    BlogPostPageFactory,
    OrganisationPageFactory,
    SeriesPageFactory,
    ShowcasePageFactory,
    TopicFactory,
)
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def show(client, page) -> str:
    return client.get(page.get_url()).content.decode()


def author(**fields) -> list:
    return [("author", {"name": "Aino Esimerkki", "job_title": "", "organisation": ""} | fields)]


def test_tells_when_it_was_published_to_the_minute(client):
    at = datetime(2023, 6, 22, 8, 41, tzinfo=ZoneInfo("Europe/Helsinki"))
    html = show(client, BlogPostPageFactory(published_at=at))
    assert '<time datetime="2023-06-22T08:41:00+03:00">22. kesäkuuta 2023 kello 8.41</time>' in html


def test_names_the_writer_the_job_and_the_organisation(client):
    html = show(client, BlogPostPageFactory(authors=author(job_title="tutkija", organisation="Muu talo")))
    for text in ("Aino Esimerkki", "tutkija", "Muu talo"):
        assert text in html


def test_a_writer_without_an_organisation_belongs_to_the_one_whose_text_it_is(client):
    page = OrganisationPageFactory(title="Koko pitkä nimi ry")
    html = show(client, BlogPostPageFactory(organisation=page.organisation, authors=author()))
    assert "<span>Koko pitkä nimi ry</span>" in html
    assert f'href="{page.get_url()}"' in html


def test_describes_and_credits_its_picture(client):
    html = show(
        client, BlogPostPageFactory(lead_image=PictureFactory(credit="Iiris"), lead_image_alt="Kaksi ihmistä pöydässä")
    )
    assert 'alt="Kaksi ihmistä pöydässä"' in html
    assert "Iiris</figcaption>" in html
    assert "1216w" in html


def test_leads_through_its_series(client):
    series = SeriesPageFactory(title="Sarja")
    parts = [BlogPostPageFactory(title=f"Osa {number}", series=series, series_part=number) for number in (1, 2, 3)]
    html = show(client, parts[1])
    assert f'href="{parts[0].get_url()}" rel="prev"' in html
    assert f'href="{parts[2].get_url()}" rel="next"' in html
    assert '<strong aria-current="page">Osa 2</strong>' in html
    assert 'rel="prev"' not in show(client, parts[0])


def test_a_series_that_is_not_public_is_not_shown(client):
    series = SeriesPageFactory(title="Salainen sarja", live=False)
    assert "Salainen sarja" not in show(client, BlogPostPageFactory(series=series, series_part=1))


def test_offers_where_to_go_on_and_what_to_read_next(client):
    other = BlogPostPageFactory(title="Toinen kirjoitus")
    further = [("link", {"title": "Hankkeen sivut", "page": None, "url": "https://example.org/", "description": ""})]
    html = show(client, BlogPostPageFactory(further=further))
    assert '<a href="https://example.org/">Hankkeen sivut</a>' in html
    assert f'href="{other.get_url()}"' in html


def test_a_link_to_a_page_that_is_not_public_is_left_out(client):
    hidden = BlogPostPageFactory(title="Piilossa", live=False)
    further = [("link", {"title": "Luonnos", "page": hidden, "url": "", "description": ""})]
    assert "Luonnos" not in show(client, BlogPostPageFactory(further=further))


def test_its_topics_lead_to_the_listing_of_their_kind(client):
    topic = TopicFactory(name="Työ", slug="tyo")
    assert 'href="/fi/blogi/?topic=tyo"' in show(client, BlogPostPageFactory(topics=[topic]))
    assert 'href="/fi/uutiset/?kind=showcases&amp;topic=tyo"' in show(client, ShowcasePageFactory(topics=[topic]))


def test_search_engines_get_its_data(client):
    assert '<script type="application/ld+json">' in show(client, BlogPostPageFactory())
