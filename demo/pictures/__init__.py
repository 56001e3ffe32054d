"""Sample pictures for the demonstration site, drawn with Pillow alone.

``draw`` turns a short English motif into an illustration, ``draw_logo`` makes
the mark of a partner organisation. Both give the same picture for the same
key on every machine.
"""

import random

from PIL import Image

# Importing these modules enters their drawings into the vocabulary.
from . import (  # noqa: F401
    air,
    boards,
    care,
    devices,
    food,
    furniture,
    landscapes,
    nature,
    openings,
    outdoors,
    places,
    rooms,
    signs,
    tabletop,
    tools,
    traffic,
    walls,
    wet_rooms,
    workplaces,
)
from .brief import read
from .canvas import Canvas
from .logos import LOGOS, draw_logo
from .paper import with_grain
from .scenes import compose
from .stage import seed

__all__ = ["LOGOS", "SIZE", "draw", "draw_logo"]

SIZE = (1600, 900)


def draw(key: str, motif: str) -> Image.Image:
    """Draw the illustration of a motif, 1600 × 900, always the same for a key."""
    rng = random.Random(seed(key, motif))
    brief = read(motif, rng)
    canvas = Canvas(*SIZE, brief.palette.sky, shade=brief.palette.ink)
    compose(canvas, brief, rng)
    return with_grain(canvas.finished())
