"""Search: what a reader types is words, whatever characters come with them."""

import pytest

from tests.factories import BlogPostPageFactory, NewsPageFactory
from tests.queries import count_queries

pytestmark = pytest.mark.django_db


def titles(client, query: str) -> list[str]:
    """Return the titles found in Finnish."""
    return [article.title for article in client.get("/fi/search/", {"q": query}).context["articles"]]


def test_finds_articles_of_every_kind_in_the_language_of_the_address(client):
    BlogPostPageFactory(title="Kielikahvila avautui")
    NewsPageFactory(title="Uutinen", lead="Kielikahvila täytti vuoden.")
    NewsPageFactory(title="Kielikahvila på svenska", language="sv")

    assert sorted(titles(client, "kielikahvila")) == ["Kielikahvila avautui", "Uutinen"]


def test_finds_nothing_that_is_not_public(client):
    BlogPostPageFactory(title="Kielikahvila", live=False)

    assert titles(client, "kielikahvila") == []


@pytest.mark.parametrize(
    "query",
    [
        '"',
        '"kielikahvila',
        'kieli"kahvila',
        "kielikahvila*",
        "(kielikahvila",
        "kielikahvila AND",
        "-",
        "^",
        "\\",
        "'",
        "%",
    ],
)
def test_odd_characters_are_no_error(client, query):
    BlogPostPageFactory(title="Kielikahvila")

    assert client.get("/fi/search/", {"q": query}).status_code == 200


def test_what_was_typed_stays_in_the_field_as_text(client):
    html = client.get("/fi/search/", {"q": '"><script>alert(1)</script>'}).content.decode()

    assert "<script>alert(1)" not in html
    assert "&gt;&lt;script&gt;alert(1)" in html


def test_takes_the_same_number_of_queries_for_one_find_and_ten(client):
    counts = []
    for rows in (1, 9):
        for _row in range(rows):
            BlogPostPageFactory(title="Kielikahvila")
        titles(client, "kielikahvila")
        counts.append(count_queries(lambda: titles(client, "kielikahvila")))

    assert counts[0] == counts[1]
