"""Pages are tied across languages by wagtail-localize, texts in every block included."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import (
    String,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from tests.factories import BlogPostPageFactory

pytestmark = pytest.mark.django_db

TABLE = {
    "caption": "Tiistain ohjelma",
    "columns": [{"type": "text", "heading": "Kello"}, {"type": "text", "heading": "Mitä"}],
    "rows": [{"values": ["17", "Kahvia"]}],
}


def _translate_everything(source, target: Locale) -> Translation:
    """Translate each text of a page by putting its language before it."""
    translation = Translation.objects.create(source=source, target_locale=target)
    for segment in StringSegment.objects.filter(source=source).select_related("string", "context"):
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=target,
            context=segment.context,
            defaults={"data": f"sv: {segment.string.data}"},
        )
    return translation


def _post(**fields):
    return BlogPostPageFactory(
        title="Kielikahvila",
        lead="Kahvia ja puhetta.",
        body=[("heading", {"text": "Näin se alkoi", "level": "2"}), ("text", "<p>Kellarissa.</p>"), ("table", TABLE)],
        **fields,
    )


def test_a_translated_page_carries_every_text_over():
    post = _post()
    swedish = Locale.objects.get(language_code="sv")
    source, _created = TranslationSource.update_or_create_from_instance(post)

    _translate_everything(source, swedish).save_target()

    copy = post.get_translation(swedish)
    heading, text, table = copy.body
    assert copy.title == "sv: Kielikahvila"
    assert copy.lead == "sv: Kahvia ja puhetta."
    assert heading.value["text"] == "sv: Näin se alkoi"
    assert "sv: Kellarissa." in text.value.source
    assert table.value.caption == "sv: Tiistain ohjelma"
    assert [column["heading"] for column in table.value.columns] == ["sv: Kello", "sv: Mitä"]
    assert list(table.value.row_data[0]["values"]) == ["sv: 17", "sv: Kahvia"]


def test_an_untranslated_copy_is_never_live(client):
    post = _post(slug="kielikahvila")
    swedish = Locale.objects.get(language_code="sv")
    source, _created = TranslationSource.update_or_create_from_instance(post)

    Translation.objects.create(source=source, target_locale=swedish).save_target(publish=False)

    assert not post.get_translation(swedish).live
    assert String.objects.exists()
    assert client.get("/sv/blogg/kielikahvila/").status_code == 404
