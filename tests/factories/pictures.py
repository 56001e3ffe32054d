"""Pictures for tests."""

from io import BytesIO

import factory
from django.core.files.images import ImageFile
from factory.django import DjangoModelFactory
from PIL import Image

from core.models import Picture


def drawn_file(size: tuple[int, int] = (1600, 900)) -> ImageFile:
    """Return a one-coloured PNG file of `size` in pixels."""
    content = BytesIO()
    Image.new("RGB", size, "#0f4a3c").save(content, "PNG")
    return ImageFile(content, name="picture.png")


class PictureFactory(DjangoModelFactory):
    class Meta:
        model = Picture

    title = factory.Sequence(lambda number: f"Kuva {number}")
    credit = "Kaisa Kuvaaja"
    file = factory.LazyFunction(drawn_file)
