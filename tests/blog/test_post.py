"""A blog post: what a reader finds on it, and what an editor may not save."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from tests.factories import (
    BlogPostPageFactory,
    NewsPageFactory,
    OrganisationPageFactory,
    SeriesPageFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db

LONG_NAME = "Elinkeino- ja kotoutumisasioiden kehittämis- ja hallintakeskus (EKKO-keskus)"


def page_text(client, post) -> str:
    """Return the page's text without markup, white space folded."""
    html = client.get(post.url).content.decode()
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_the_byline_names_person_job_title_and_the_organisation_in_full(client):
    organisation = OrganisationPageFactory(title=LONG_NAME).organisation
    post = BlogPostPageFactory(
        organisation=organisation,
        authors=[
            ("author", {"name": "Antti Esimerkki", "job_title": "projektipäällikkö", "organisation": ""}),
            ("author", {"name": "Vieras Kirjoittaja", "job_title": "", "organisation": "Toinen talo ry"}),
        ],
    )

    text = page_text(client, post)

    assert "Antti Esimerkki" in text
    assert "projektipäällikkö" in text
    assert LONG_NAME in text
    assert "Toinen talo ry" in text


def test_shows_the_date_and_the_time_of_publication_in_finnish_time(client):
    post = BlogPostPageFactory(published_at=datetime(2023, 6, 22, 5, 41, tzinfo=UTC))

    html = client.get(post.url).content.decode()

    assert 'datetime="2023-06-22T08:41' in html
    assert "8.41" in html


def test_leads_to_the_other_parts_of_its_series(client):
    series = SeriesPageFactory(title="Tieto ohjaa")
    first = BlogPostPageFactory(title="Ensimmäinen osa", series=series, series_part=1)
    second = BlogPostPageFactory(title="Toinen osa", series=series, series_part=2)

    html = client.get(first.url).content.decode()

    assert series.url in html
    assert second.url in html


def test_lists_related_content_of_the_same_topic_first(client):
    topic = TopicFactory()
    post = BlogPostPageFactory(topics=[topic])
    for number in range(5):
        NewsPageFactory(title=f"Muu uutinen {number}")
    sister = NewsPageFactory(
        title="Samasta aiheesta", topics=[topic], published_at=timezone.now() - timedelta(days=400)
    )

    assert sister.url in client.get(post.url).content.decode()


def test_tells_search_engines_what_it_is(client):
    post = BlogPostPageFactory(title="Otsikko </script><script>alert(1)</script>")

    html = client.get(post.url).content.decode()
    data = json.loads(re.search(r'<script type="application/ld\+json">(.+?)</script>', html).group(1))

    assert data["@type"] == "Article"
    assert data["headline"] == post.title
    assert data["author"][0]["name"] == "Aino Esimerkki"
    assert data["inLanguage"] == "fi"


def test_refuses_a_date_in_the_future_without_a_schedule():
    post = BlogPostPageFactory()
    post.published_at = timezone.now() + timedelta(days=1)

    with pytest.raises(ValidationError) as caught:
        post.full_clean()

    assert "published_at" in caught.value.message_dict


def test_accepts_a_date_in_the_future_with_a_schedule():
    post = BlogPostPageFactory()
    post.published_at = post.go_live_at = timezone.now() + timedelta(days=1)

    post.full_clean()


@pytest.mark.parametrize(("has_series", "part"), [(True, None), (False, 2)])
def test_refuses_half_a_place_in_a_series(has_series, part):
    post = BlogPostPageFactory()
    post.series, post.series_part = SeriesPageFactory() if has_series else None, part

    with pytest.raises(ValidationError) as caught:
        post.full_clean()

    assert "series_part" in caught.value.message_dict
