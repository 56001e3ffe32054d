"""The feed and the sitemap."""

import pytest

from tests.factories import BlogPostPageFactory, NewsPageFactory

pytestmark = pytest.mark.django_db


def test_the_feed_of_a_language_holds_its_articles_of_every_kind(client):
    BlogPostPageFactory(title="Kirjoitus")
    NewsPageFactory(title="Uutinen")
    NewsPageFactory(title="Nyhet", language="sv")

    finnish, swedish = client.get("/fi/feed/").content.decode(), client.get("/sv/feed/").content.decode()

    assert "Kirjoitus" in finnish
    assert "Uutinen" in finnish
    assert "Nyhet" not in finnish
    assert "Nyhet" in swedish
    assert 'xml:lang="sv"' in swedish


def test_the_feed_leaves_drafts_out_and_gives_whole_addresses(client):
    BlogPostPageFactory(title="Luonnos", live=False)
    post = BlogPostPageFactory(slug="kirjoitus")

    feed = client.get("/fi/feed/").content.decode()

    assert "Luonnos" not in feed
    assert f"http://127.0.0.1:8000{post.url}" in feed


def test_the_sitemap_holds_the_public_pages_of_every_language(client):
    public = [BlogPostPageFactory(slug="kirjoitus"), BlogPostPageFactory(slug="text", language="sv")]
    draft = BlogPostPageFactory(slug="luonnos", live=False)

    sitemap = client.get("/sitemap.xml").content.decode()

    assert all(page.url in sitemap for page in public)
    assert draft.url not in sitemap


def test_a_lead_is_text_in_the_feed_whatever_it_holds(client):
    BlogPostPageFactory(lead="Kun <b> on merkki & ei koodia")

    assert "Kun &amp;lt;b&amp;gt; on merkki &amp;amp; ei koodia" in client.get("/fi/feed/").content.decode()
