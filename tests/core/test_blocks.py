"""The blocks of the body: each is easy to choose, and refuses what would not work."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from core.blocks import BODY_BLOCKS
from core.blocks.media import PictureBlock, VideoBlock
from core.blocks.text import LinkBlock
from tests.factories import BlogPostPageFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("name", "block"), BODY_BLOCKS, ids=[name for name, _block in BODY_BLOCKS])
def test_every_block_has_icon_group_description_and_preview(name, block):
    assert block.meta.icon != "placeholder"
    assert str(block.meta.group)
    assert str(block.get_description())
    assert block.is_previewable
    assert block.get_preview_template(block.get_preview_value(), {})


@pytest.mark.parametrize(
    ("address", "service", "player"),
    [
        (
            "https://www.youtube.com/watch?v=abcdefghijk",
            "YouTube",
            "https://www.youtube-nocookie.com/embed/abcdefghijk",
        ),
        ("https://youtu.be/abcdefghijk?t=3", "YouTube", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
        ("https://vimeo.com/12345", "Vimeo", "https://player.vimeo.com/video/12345"),
    ],
)
def test_a_video_on_a_known_service_is_accepted(address, service, player):
    block = VideoBlock()

    value = block.clean(block.to_python({"title": "Video", "url": address}))

    assert value.service == service
    assert value.player_url.startswith(player)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/video.mp4",
        "https://www.youtube.com.example.org/watch?v=abcdefghijk",
        'https://vimeo.com/12345" onload="x',
        "javascript:alert(1)",
    ],
)
def test_a_video_from_elsewhere_is_refused(address):
    block = VideoBlock()

    with pytest.raises(ValidationError):
        block.clean(block.to_python({"title": "Video", "url": address}))


def test_nothing_of_a_video_is_loaded_before_the_reader_asks(client):
    post = BlogPostPageFactory(
        body=[
            ("video", {"title": "Päivä kahvilassa", "url": "https://vimeo.com/12345", "poster": None, "transcript": ""})
        ]
    )

    html = client.get(post.url).content.decode()

    assert "<iframe" not in html
    assert "Päivä kahvilassa" in html
    assert "https://vimeo.com/12345" in html


@pytest.mark.parametrize("both", [True, False])
def test_a_link_leads_to_exactly_one_place(both):
    block = LinkBlock()
    page = BlogPostPageFactory() if both else None
    value = block.to_python(
        {"title": "Linkki", "page": page.pk if page else None, "url": "https://example.org/" * both}
    )

    with pytest.raises(ValidationError):
        block.clean(value)


def test_a_picture_needs_a_description_unless_it_is_decorative():
    image = get_image_model().objects.create(title="Kuva", file=get_test_image_file())
    block = PictureBlock()

    with pytest.raises(ValidationError):
        block.clean(block.to_python({"image": {"image": image.pk, "decorative": False, "alt_text": ""}}))
    block.clean(block.to_python({"image": {"image": image.pk, "decorative": True, "alt_text": ""}}))


def test_a_table_names_its_rows_and_columns(client):
    table = {
        "caption": "Tiistain ohjelma",
        "columns": [{"type": "text", "heading": "Kello"}, {"type": "text", "heading": "Mitä"}],
        "rows": [{"values": ["17", "Kahvia"]}],
    }
    post = BlogPostPageFactory(body=[("table", table)])

    html = client.get(post.url).content.decode()

    assert "Tiistain ohjelma</caption>" in html.replace("\n", "")
    assert 'scope="col"' in html
    assert 'scope="row"' in html


def test_text_with_script_is_never_shown_as_script(client):
    attack = "<script>alert(1)</script>"
    post = BlogPostPageFactory(
        title=attack,
        lead=attack,
        body=[
            ("heading", {"text": attack, "level": "2"}),
            ("quote", {"text": attack, "name": attack, "role": attack}),
            ("key_figures", {"figures": [{"figure": "1", "label": attack}], "source": attack}),
        ],
    )

    assert attack not in client.get(post.url).content.decode()
