"""Figures and tables."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail_localize.segments import StringSegmentValue

DATA = _("Figures and tables")


class KeyFigureBlock(blocks.StructBlock):
    """One figure and what it counts."""

    figure = blocks.CharBlock(label=_("Figure"), max_length=20)
    label = blocks.CharBlock(label=_("What it counts"), max_length=120)

    class Meta:
        icon = "plus-inverse"
        label = _("Key figure")


class KeyFiguresBlock(blocks.StructBlock):
    """Figures that carry the story."""

    figures = blocks.ListBlock(KeyFigureBlock(), label=_("Figures"), min_num=1, max_num=6)
    source = blocks.CharBlock(label=_("Source"), max_length=200, required=False)

    class Meta:
        icon = "order"
        group = DATA
        label = _("Key figures")
        description = _("One to six figures with what they count.")
        template = "core/blocks/key_figures.html"
        preview_value = {
            "figures": [
                {"figure": "37", "label": _("evenings a year")},
                {"figure": "942", "label": _("cups of coffee")},
                {"figure": "14", "label": _("languages")},
            ],
            "source": _("the café’s own count"),
        }


class TableBlock(TypedTableBlock):
    """A table of text with a caption; its first column names the rows."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("required", False)
        super().__init__([("text", blocks.CharBlock(required=False, label=_("Text")))], *args, **kwargs)

    def deconstruct(self):
        return ("core.blocks.data.TableBlock", [], {})

    def get_translatable_segments(self, value) -> list[StringSegmentValue]:
        """Tell wagtail-localize the caption, headings and cells (it does not know tables itself)."""
        texts = {"caption": value.caption}
        texts |= {f"heading.{number}": column["heading"] for number, column in enumerate(value.columns)}
        for number, row in enumerate(value.row_data):
            texts |= {f"cell.{number}.{place}": cell for place, cell in enumerate(row["values"])}
        return [StringSegmentValue(path, text) for path, text in texts.items() if text]

    def restore_translated_segments(self, value, segments):
        """Put translated texts back into the places that `get_translatable_segments` named."""
        for segment in segments:
            kind, *place = segment.path.split(".")
            text = segment.render_text()
            if kind == "caption":
                value.caption = text
            elif kind == "heading":
                value.columns[int(place[0])]["heading"] = text
            else:
                value.row_data[int(place[0])]["values"][int(place[1])] = text
        return value

    class Meta:
        icon = "table"
        group = DATA
        label = _("Table")
        description = _("A table of text with a caption; the first column names the rows.")
        template = "core/blocks/table.html"
        preview_template = "core/blocks/preview_table.html"
