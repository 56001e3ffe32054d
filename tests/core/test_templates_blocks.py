"""The body's blocks as a reader meets them, and their previews in the editor's picker."""

import re

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse

from blog.models import BlogPostPage
from core.models import Attachment
from tests.factories import BlogPostPageFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db

VIDEO = {"title": "Päivä kahvilassa", "url": "https://vimeo.com/76979871", "transcript": ""}
BLOCKS = [
    (field, name)
    for field in ("body", "authors", "further")
    for name in BlogPostPage._meta.get_field(field).stream_block.child_blocks
]


def show(client, *blocks) -> str:
    """Return the HTML of a post whose body is `blocks`, given as they are stored."""
    stream = BlogPostPage._meta.get_field("body").stream_block
    page = BlogPostPageFactory(body=stream.to_python([{"type": kind, "value": value} for kind, value in blocks]))
    return client.get(page.get_url()).content.decode()


def test_two_headings_of_the_same_words_have_addresses_of_their_own(client):
    heading = ("heading", {"text": "Lopuksi", "level": "2"})
    ids = re.findall(r'<h2 id="(lopuksi[^"]*)"', show(client, heading, heading))
    assert len(set(ids)) == 2


def test_a_heading_in_another_script_has_an_address_too(client):
    assert re.search(r'<h3 id="[^"]*القصة', show(client, ("heading", {"text": "القصة", "level": "3"})))


def test_a_picture_has_a_description_sizes_and_the_credit_stored_with_it(client):
    image = {"image": PictureFactory(credit="Kaisa").pk, "alt_text": "Ihmisiä puistossa", "decorative": False}
    html = show(client, ("picture", {"image": image, "caption": "Puisto", "credit": ""}))
    assert 'alt="Ihmisiä puistossa"' in html
    assert "800w" in html
    assert "Kaisa" in html


def test_a_table_names_its_rows_columns_and_itself(client):
    table = {
        "columns": [{"type": "text", "heading": "Kunta"}, {"type": "text", "heading": "Kursseja"}],
        "rows": [{"values": ["Turku", "4"]}],
        "caption": "Kurssit",
    }
    html = show(client, ("table", table))
    assert 'role="region" tabindex="0" aria-label="Kurssit"' in html
    assert '<th scope="col">Kunta</th>' in html
    assert '<th scope="row">Turku</th>' in html
    assert "<caption>Kurssit</caption>" in html


def test_a_document_tells_its_kind_and_size(client):
    document = Attachment.objects.create(title="Raportti", file=ContentFile(b"x" * 2048, name="raportti.pdf"))
    html = show(client, ("document", {"document": document.pk, "title": "Loppuraportti", "summary": ""}))
    assert re.search(r"PDF, 2,0\s", html)


def test_a_video_loads_nothing_before_it_is_asked_for(client):
    html = show(client, ("video", VIDEO))
    assert "<iframe" not in html
    assert 'href="https://vimeo.com/76979871"' in html
    assert 'data-player="https://player.vimeo.com/video/76979871?dnt=1"' in html


def test_markup_in_a_plain_field_is_shown_as_text(client):
    html = show(client, ("quote", {"text": "<script>alert(1)</script>", "name": '"><b>', "role": ""}))
    assert "<script>alert" not in html
    assert '"><b>' not in html


@pytest.mark.parametrize(("field", "name"), BLOCKS)
def test_has_a_preview_in_the_editors_picker(admin_client, field, name):
    block = BlogPostPage._meta.get_field(field).stream_block.child_blocks[name]
    response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    assert block.is_previewable
    assert response.status_code == 200
    assert "css/tokens.css" in response.content.decode()
