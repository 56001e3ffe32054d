"""Marks of the partner organisations in the demonstration data."""

import math
from collections.abc import Callable

from PIL import Image

from .canvas import Canvas, Colour, smooth
from .palettes import mix, rgb
from .stage import seed

SIDE = 480
PAPER = rgb("FBF8F0")
Mark = Callable[[Canvas, Colour, Colour], None]


def _bars(c: Canvas, main: Colour, extra: Colour) -> None:
    """Data: rising columns with a point above each."""
    for i, h in enumerate((90, 150, 210)):
        c.rect(-125 + i * 90, 110 - h, 66, h, main, 8)
        c.ellipse(-92 + i * 90, 76 - h, 22, extra)


def _bridge(c: Canvas, main: Colour, extra: Colour) -> None:
    """Harbour bridge: two arches over water."""
    for x in (-70, 70):
        c.pie(x, 40, 70, main, 180, 360)
        c.pie(x, 40, 38, mix(PAPER, extra, 0.16), 180, 360)
    c.rect(-150, -50, 300, 26, main, 13)
    for i in range(2):
        c.curve(
            [
                (-140, 76 + i * 40),
                (-70, 60 + i * 40),
                (0, 76 + i * 40),
                (70, 60 + i * 40),
                (140, 76 + i * 40),
            ],
            extra,
            16,
        )


def _frost(c: Canvas, main: Colour, extra: Colour) -> None:
    """Hoarfrost: a six-armed crystal."""
    for turn in range(0, 360, 60):
        with c.at(0, 0, turn=turn):
            c.line([(0, -20), (0, -140)], main, 18)
            c.line([(-38, -124), (0, -86), (38, -124)], main, 16)
            c.ellipse(0, -56, 15, extra)


def _coast(c: Canvas, main: Colour, extra: Colour) -> None:
    """Coast: a sun half in the sea."""
    c.pie(0, 10, 120, extra, 180, 360)
    for i in range(3):
        c.rect(-140 + i * 26, 26 + i * 44, 280 - i * 52, 24, main, 12)


def _spruces(c: Canvas, main: Colour, extra: Colour) -> None:
    """Spruce hill: three trees on a rise."""
    for x, h, tone in ((-84, 170, extra), (84, 170, extra), (0, 250, main)):
        for k in range(3):
            top = 90 - h + k * h * 0.24
            c.polygon(
                [(x, top), (x + 30 + k * 16, top + h * 0.42), (x - 30 - k * 16, top + h * 0.42)],
                tone,
            )
    c.pie(0, 140, 150, main, 180, 360, 66)


def _leaf(c: Canvas, main: Colour, extra: Colour) -> None:
    """Woodland: one leaf of two halves."""
    half = smooth([(0, -160), (58, -90), (82, -10), (60, 70), (0, 120)], closed=False)
    c.line([(0, 156), (0, 100)], main, 14)
    c.polygon(half, main)
    c.polygon([(-x, y) for x, y in half], extra)
    c.line([(0, 110), (0, -100)], PAPER, 10)
    for y in (-60, 0, 60):
        c.line([(-44, y - 34), (0, y), (44, y - 34)], PAPER, 9)


def _heather(c: Canvas, main: Colour, extra: Colour) -> None:
    """Heather: a circle of small bells."""
    for k in range(8):
        with c.at(0, 0, turn=k * 45):
            c.pie(0, -92, 46, main if k % 2 else extra, 0, 180, 60)
            c.ellipse(0, -96, 46, main if k % 2 else extra, 20)
    c.ellipse(0, 0, 30, PAPER)
    c.ellipse(0, 0, 16, extra)


def _steps(c: Canvas, main: Colour, extra: Colour) -> None:
    """Step: a stair and the one who climbs it."""
    for i in range(3):
        c.rect(-135 + i * 90, 60 - i * 72, 90, 80 + i * 72, main)
    c.ellipse(-8, -92, 34, extra)


LOGOS: dict[str, tuple[Mark, str, str]] = {
    "tietokeskus": (_bars, "1F4E79", "E3A21F"),
    "satamasilta": (_bridge, "C4472F", "2F7A86"),
    "hallavaara": (_frost, "35608A", "8FC1D6"),
    "rannikko": (_coast, "1D6A78", "F1803F"),
    "kuusilampi": (_spruces, "23543F", "6C9A5B"),
    "metsola": (_leaf, "5B7A2C", "A8B84B"),
    "kanerva": (_heather, "7B3B74", "D07BA4"),
    "askel": (_steps, "C9562C", "2A3F5F"),
}


def draw_logo(key: str) -> Image.Image:
    """Draw an organisation's mark, 480 × 480; an unknown key gets one of the forms."""
    known = key if key in LOGOS else sorted(LOGOS)[seed(key, "") % len(LOGOS)]
    mark, main, extra = LOGOS[known]
    canvas = Canvas(SIDE, SIDE, PAPER)
    canvas.ellipse(SIDE / 2, SIDE / 2, 226, mix(PAPER, rgb(extra), 0.16))
    with canvas.at(SIDE / 2, SIDE / 2, math.sqrt(1.1)):
        mark(canvas, rgb(main), rgb(extra))
    return canvas.finished()
