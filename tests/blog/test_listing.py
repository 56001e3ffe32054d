"""The blog's listing."""

import pytest

from tests.factories import BlogPostPageFactory, OrganisationPageFactory, TopicFactory

pytestmark = pytest.mark.django_db


def test_shows_the_posts_of_its_own_language_alone(client):
    BlogPostPageFactory(title="Suomenkielinen")
    BlogPostPageFactory(title="På svenska", language="sv")

    listing = client.get("/fi/blogi/").context["listing"]

    assert [article.title for article in listing.articles] == ["Suomenkielinen"]


@pytest.mark.parametrize("rows", [1, 20])
def test_takes_the_same_number_of_queries_whatever_the_number_of_posts(client, rows, django_assert_num_queries):
    for _row in range(rows):
        BlogPostPageFactory(organisation=OrganisationPageFactory().organisation, topics=[TopicFactory()])
    client.get("/fi/blogi/")

    with django_assert_num_queries(20):
        client.get("/fi/blogi/")
