"""The grain of the paper the pictures are printed on."""

import random
from functools import cache

from PIL import Image, ImageChops, ImageFilter


@cache
def _grain(width: int, height: int) -> Image.Image:
    """Fine noise with soft, larger clouds in it, around a neutral grey."""
    rng = random.Random(1863)
    fine = Image.frombytes("L", (width, height), rng.randbytes(width * height))
    fine = fine.filter(ImageFilter.GaussianBlur(0.7))
    small = (width // 40 + 1, height // 8 + 1)  # wider than high: the paper's fibres
    cloud = Image.frombytes("L", small, rng.randbytes(small[0] * small[1]))
    cloud = cloud.resize((width, height), Image.Resampling.BICUBIC)
    grain = Image.blend(fine, cloud, 0.16).point(lambda v: round(128 + (v - 128) * 0.16))
    return Image.merge("RGB", (grain, grain, grain))


def with_grain(picture: Image.Image) -> Image.Image:
    """The picture as if printed on slightly rough paper."""
    return ImageChops.add(picture, _grain(*picture.size), 1, -128)
