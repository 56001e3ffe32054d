"""The blocks that a page's content is made of, one module per family."""

from core.blocks.data import KeyFiguresBlock, TableBlock
from core.blocks.media import DocumentBlock, PictureBlock, VideoBlock
from core.blocks.people import AuthorBlock
from core.blocks.text import CalloutBlock, HeadingBlock, LinkBlock, LinkCardsBlock, QuoteBlock, TextBlock

BODY_BLOCKS = [
    ("heading", HeadingBlock()),
    ("text", TextBlock()),
    ("picture", PictureBlock()),
    ("quote", QuoteBlock()),
    ("callout", CalloutBlock()),
    ("key_figures", KeyFiguresBlock()),
    ("table", TableBlock()),
    ("document", DocumentBlock()),
    ("link_cards", LinkCardsBlock()),
    ("video", VideoBlock()),
]
AUTHOR_BLOCKS = [("author", AuthorBlock())]
FURTHER_BLOCKS = [("link", LinkBlock())]

__all__ = ["AUTHOR_BLOCKS", "BODY_BLOCKS", "FURTHER_BLOCKS"]
