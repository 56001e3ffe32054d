"""The blog's listing: what it shows, filters, pages."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from tests.factories import BlogPostPageFactory, OrganisationPageFactory, TopicFactory
from tests.queries import count_queries

pytestmark = pytest.mark.django_db


def titles(client, address: str) -> list[str]:
    """Return the titles that a listing shows, in order."""
    return [article.title for article in client.get(address).context["listing"].articles]


def test_shows_the_posts_of_its_own_language_newest_first(client):
    BlogPostPageFactory(title="Vanha", published_at=timezone.now() - timedelta(days=2))
    BlogPostPageFactory(title="Uusi")
    BlogPostPageFactory(title="På svenska", language="sv")

    assert titles(client, "/fi/blogi/") == ["Uusi", "Vanha"]


def test_leaves_out_what_is_not_public(client):
    BlogPostPageFactory(title="Luonnos", live=False)
    hidden = BlogPostPageFactory(title="Salasanan takana")
    hidden.view_restrictions.create(restriction_type="password", password="x")

    assert titles(client, "/fi/blogi/") == []


def test_filters_by_topic_organisation_and_year_together(client):
    topic, organisation = TopicFactory(slug="kieli"), OrganisationPageFactory(organisation__slug="silta").organisation
    year_ago = datetime(2024, 5, 1, tzinfo=UTC)
    BlogPostPageFactory(title="Kaikki täsmää", topics=[topic], organisation=organisation, published_at=year_ago)
    BlogPostPageFactory(title="Väärä vuosi", topics=[topic], organisation=organisation)
    BlogPostPageFactory(title="Väärä aihe", organisation=organisation, published_at=year_ago)
    BlogPostPageFactory(title="Väärä järjestö", topics=[topic], published_at=year_ago)

    assert titles(client, "/fi/blogi/?topic=kieli&organisation=silta&year=2024") == ["Kaikki täsmää"]


@pytest.mark.parametrize("query", ["topic=ei-ole", "organisation=ei-ole", "year=1999", "year=eilen", "year=99999"])
def test_a_filter_that_finds_nothing_says_so_and_offers_a_way_out(client, query):
    BlogPostPageFactory()

    answer = client.get(f"/fi/blogi/?{query}")

    assert answer.status_code == 200
    assert answer.context["listing"].articles == []
    assert 'href="/fi/blogi/"' in answer.content.decode()


def test_offers_the_filters_that_lead_somewhere(client):
    used, unused = TopicFactory(name="Työ"), TopicFactory(name="Tyhjä")
    BlogPostPageFactory(topics=[used], published_at=datetime(2025, 3, 1, tzinfo=UTC))

    listing = client.get("/fi/blogi/").context["listing"]

    assert [option.label for option in listing.topics] == ["Työ"]
    assert unused.name not in [option.label for option in listing.topics]
    assert [option.value for option in listing.years] == ["2025"]


def test_cuts_a_long_listing_into_pages_and_keeps_the_filter(client):
    organisation = OrganisationPageFactory(organisation__slug="silta").organisation
    for _number in range(13):
        BlogPostPageFactory(organisation=organisation)

    listing = client.get("/fi/blogi/?organisation=silta").context["listing"]

    assert len(listing.articles) == 12
    assert listing.pages.next_address == "?organisation=silta&page=2"
    assert len(titles(client, "/fi/blogi/?organisation=silta&page=2")) == 1


@pytest.mark.parametrize("page", ["0", "999", "toinen", "-1"])
def test_a_page_number_that_does_not_exist_shows_the_nearest(client, page):
    BlogPostPageFactory(title="Ainoa")

    assert titles(client, f"/fi/blogi/?page={page}") == ["Ainoa"]


def test_takes_the_same_number_of_queries_for_one_post_and_twenty(client):
    counts = []
    for rows in (1, 19):
        for _row in range(rows):
            BlogPostPageFactory(organisation=OrganisationPageFactory().organisation, topics=[TopicFactory()])
        client.get("/fi/blogi/")  # what is cached once is cached
        counts.append(count_queries(lambda: client.get("/fi/blogi/")))

    assert counts[0] == counts[1]
