"""Blocks of text."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

TEXT_FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul"]
TEXT = _("Text")


class HeadingBlock(blocks.StructBlock):
    """A heading inside the article: the title is level 1, so these are 2 and 3."""

    text = blocks.CharBlock(label=_("Heading"), max_length=120)
    level = blocks.ChoiceBlock(
        choices=[("2", _("Heading")), ("3", _("Subheading"))], default="2", label=_("Level"), required=True
    )

    class Meta:
        icon = "title"
        group = TEXT
        label = _("Heading")
        description = _("Divides a long text; readers and screen readers find their way by headings.")
        template = "core/blocks/heading.html"
        preview_value = {"text": _("How it began"), "level": "2"}


class TextBlock(blocks.RichTextBlock):
    """Running text."""

    def __init__(self, **kwargs):
        kwargs.setdefault("features", TEXT_FEATURES)
        super().__init__(**kwargs)

    class Meta:
        icon = "pilcrow"
        group = TEXT
        label = _("Text")
        description = _("Running text with lists, links and emphasis.")
        template = "core/blocks/text.html"
        preview_value = "<p>Every Tuesday at five the chairs of the library’s café are turned towards each other.</p>"


class QuoteBlock(blocks.StructBlock):
    """Somebody's words, lifted out of the text."""

    text = blocks.TextBlock(label=_("Quotation"), max_length=500, rows=3)
    name = blocks.CharBlock(label=_("Who said it"), max_length=120, required=False)
    role = blocks.CharBlock(label=_("Job title or role"), max_length=120, required=False)

    class Meta:
        icon = "openquote"
        group = TEXT
        label = _("Quotation")
        description = _("Somebody’s words, with who said them.")
        template = "core/blocks/quote.html"
        preview_value = {
            "text": _("I stopped rehearsing my sentences on the tram."),
            "name": "Samira",
            "role": _("guest of the language café"),
        }


class CalloutBlock(blocks.StructBlock):
    """A box beside the story."""

    title = blocks.CharBlock(label=_("Title"), max_length=120)
    text = blocks.RichTextBlock(label=_("Text"), features=["bold", "italic", "link", "ul", "ol"])

    class Meta:
        icon = "info-circle"
        group = TEXT
        label = _("Call-out")
        description = _("A box for what the reader should not miss.")
        template = "core/blocks/callout.html"
        preview_value = {"title": _("Good to know"), "text": "<p>The café is free of charge and needs no booking.</p>"}


class LinkBlock(blocks.StructBlock):
    """A link with a title that tells where it leads."""

    title = blocks.CharBlock(label=_("Title"), max_length=120)
    page = blocks.PageChooserBlock(label=_("Page on this site"), required=False)
    url = blocks.URLBlock(label=_("Address elsewhere"), required=False)
    description = blocks.CharBlock(label=_("Description"), max_length=250, required=False)

    def clean(self, value):
        """Refuse a link that leads nowhere, or to two places.

        Raises:
            StructBlockValidationError: on `url`.
        """
        value = super().clean(value)
        if bool(value["page"]) == bool(value["url"]):
            raise blocks.StructBlockValidationError(
                block_errors={"url": ValidationError(_("Give a page on this site or an address: one of them."))}
            )
        return value

    class Meta:
        icon = "link"
        group = TEXT
        label = _("Link")
        description = _("A link with a title of its own.")
        template = "core/blocks/link.html"
        preview_template = "core/blocks/preview_link.html"
        preview_value = {
            "title": _("The project’s pages"),
            "url": "https://example.org/",
            "description": _("Where the method was made, with its forms and instructions."),
        }


class LinkCardsBlock(blocks.StructBlock):
    """Links worth following, side by side."""

    links = blocks.ListBlock(LinkBlock(), label=_("Links"), min_num=1, max_num=6)

    class Meta:
        icon = "grip"
        group = TEXT
        label = _("Link cards")
        description = _("One to six links with a title and a description each.")
        template = "core/blocks/link_cards.html"
        preview_value = {
            "links": [
                {"title": _("The project’s pages"), "url": "https://example.org/", "description": _("How it began.")},
                {"title": _("Language café evenings"), "url": "https://example.org/", "description": _("On Tuesdays.")},
            ],
        }
