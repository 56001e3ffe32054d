"""An organisation's page lists all that is its own."""

import pytest

from tests.factories import BlogPostPageFactory, NewsPageFactory, OrganisationPageFactory, ShowcasePageFactory
from tests.queries import count_queries

pytestmark = pytest.mark.django_db


def test_lists_its_articles_of_every_kind_in_its_language(client):
    page = OrganisationPageFactory()
    own = [
        factory(organisation=page.organisation)
        for factory in (BlogPostPageFactory, NewsPageFactory, ShowcasePageFactory)
    ]
    BlogPostPageFactory(organisation=page.organisation, language="sv")
    BlogPostPageFactory(organisation=OrganisationPageFactory().organisation)

    shown = client.get(page.url).context["articles"]

    assert {article.pk for article in shown} == {article.pk for article in own}


def test_takes_the_same_number_of_queries_for_one_article_and_twenty(client):
    page = OrganisationPageFactory()
    counts = []
    for rows in (1, 19):
        for _row in range(rows):
            BlogPostPageFactory(organisation=page.organisation)
        client.get(page.url)  # what is cached once is cached
        counts.append(count_queries(lambda: client.get(page.url)))

    assert counts[0] == counts[1]


def test_the_list_of_partners_takes_the_same_number_of_queries_for_one_and_twenty(client):
    counts = []
    for rows in (1, 19):
        for _row in range(rows):
            OrganisationPageFactory()
        client.get("/fi/kumppanit/")
        counts.append(count_queries(lambda: client.get("/fi/kumppanit/")))

    assert counts[0] == counts[1]
