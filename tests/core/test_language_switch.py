"""The language switch keeps the page."""

import pytest
from wagtail.models import Locale

from tests.factories import BlogPostPageFactory

pytestmark = pytest.mark.django_db


def links(client, address: str) -> dict[str, dict]:
    """Return the switch's links by language."""
    from core.templatetags.core_tags import language_links

    answer = client.get(address)
    return {link["code"]: link for link in language_links(answer.context)}


def test_leads_to_the_same_page_in_the_other_language(client):
    post = BlogPostPageFactory(slug="kirjoitus")
    copy = post.copy_for_translation(Locale.objects.get(language_code="sv"))
    copy.slug = "text"
    copy.save_revision().publish()

    swedish = links(client, "/fi/blogi/kirjoitus/")["sv"]

    assert swedish["url"] == "/sv/blogg/text/"
    assert swedish["exists"]


def test_leads_to_the_front_page_where_there_is_no_translation(client):
    BlogPostPageFactory(slug="kirjoitus")

    english = links(client, "/fi/blogi/kirjoitus/")["en"]

    assert english["url"] == "/en/"
    assert not english["exists"]


def test_keeps_a_view_that_is_no_page(client):
    assert links(client, "/fi/search/?q=kahvila")["sv"]["url"].startswith("/sv/search/")
