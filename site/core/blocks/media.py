"""Pictures, documents and videos."""

import re

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

MEDIA = _("Pictures and files")

# The players are framed only after the reader has pressed play (`Content-Security-Policy: frame-src`).
VIDEO_PLAYERS = {
    "YouTube": (
        re.compile(r"^https://(?:www\.)?(?:youtube\.com/watch\?v=|youtu\.be/)([\w-]{11})(?:[&?#].*)?$"),
        "https://www.youtube-nocookie.com/embed/{}?autoplay=1",
    ),
    "Vimeo": (re.compile(r"^https://vimeo\.com/(\d+)(?:[/?#].*)?$"), "https://player.vimeo.com/video/{}?dnt=1"),
}


class PictureBlock(blocks.StructBlock):
    """A picture inside the text."""

    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=250, required=False)
    credit = blocks.CharBlock(
        label=_("Credit"),
        max_length=160,
        required=False,
        help_text=_("Leave empty to use the credit stored with the picture."),
    )

    class Meta:
        icon = "image"
        group = MEDIA
        label = _("Picture")
        description = _("A picture with its description for those who cannot see it, caption and credit.")
        template = "core/blocks/picture.html"
        preview_template = "core/blocks/preview_picture.html"


class DocumentBlock(blocks.StructBlock):
    """A file to take away: a project's results and outputs."""

    document = DocumentChooserBlock(label=_("Document"))
    title = blocks.CharBlock(label=_("Title"), max_length=160)
    summary = blocks.TextBlock(label=_("What it holds"), max_length=400, rows=2, required=False)

    class Meta:
        icon = "doc-full"
        group = MEDIA
        label = _("Results and outputs")
        description = _("A document to download: a report, a guide, material of a project.")
        template = "core/blocks/document.html"
        preview_template = "core/blocks/preview_document.html"


class VideoValue(blocks.StructValue):
    """A video's address, understood."""

    @cached_property
    def service(self) -> str:
        """Name of the service the video is on; empty when the address is none of a known one."""
        return next(
            (name for name, (pattern, _to) in VIDEO_PLAYERS.items() if pattern.match(self.get("url") or "")), ""
        )

    @cached_property
    def player_url(self) -> str:
        """Address of the service's player, which sets no cookie before it plays."""
        if not self.service:
            return ""
        pattern, player = VIDEO_PLAYERS[self.service]
        return player.format(pattern.match(self["url"]).group(1))


class VideoBlock(blocks.StructBlock):
    """A video on another service; nothing of it is loaded before the reader asks."""

    title = blocks.CharBlock(label=_("Title"), max_length=160)
    url = blocks.URLBlock(label=_("Address on YouTube or Vimeo"))
    poster = ImageBlock(label=_("Still picture"), required=False)
    transcript = blocks.RichTextBlock(
        label=_("Text alternative"),
        features=["bold", "ul", "ol", "link"],
        required=False,
        help_text=_("What is said and seen, for those who cannot hear or see the video."),
    )

    def clean(self, value):
        """Refuse an address that is on neither service.

        Raises:
            StructBlockValidationError: on `url`.
        """
        value = super().clean(value)
        if not value.service:
            raise blocks.StructBlockValidationError(
                block_errors={"url": ValidationError(_("Give the address of a video on YouTube or Vimeo."))}
            )
        return value

    class Meta:
        icon = "media"
        group = MEDIA
        label = _("Video")
        description = _("A video on YouTube or Vimeo; nothing is loaded from there before the reader asks.")
        template = "core/blocks/video.html"
        value_class = VideoValue
        preview_value = {
            "title": _("A day at the language café"),
            "url": "https://vimeo.com/76979871",
            "transcript": "",
        }
