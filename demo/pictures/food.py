"""Coffee and food on the tables."""

import random

from .canvas import Canvas
from .palettes import Palette, mix, rgb
from .vocabulary import Kind, element


def cup(c: Canvas, p: Palette, colour, steam: bool = True) -> None:
    """A cup on its saucer."""
    c.ellipse(0, -4, 46, mix(p.paper, p.ink, 0.1), 8)
    c.arc(34, -38, 15, colour, -90, 90, 8)
    c.pie(0, -62, 36, colour, 0, 180, 56)
    c.ellipse(0, -62, 36, mix(colour, p.paper, 0.35), 8)
    c.ellipse(0, -61, 30, rgb("4A2C1E"), 5)
    if steam:
        for x in (-10, 10):
            c.curve([(x, -80), (x + 7, -94), (x - 5, -108), (x + 4, -122)], mix(p.paper, p.sky, 0.3), 4)


@element("coffee", Kind.TABLE, "coffee cup café cafe tea teacup break mug coffee_table", 250, 130)
def coffee(c: Canvas, p: Palette, rng: random.Random) -> None:
    with c.at(-66, 0):
        cup(c, p, p.accent)
    with c.at(66, 4, flip=True):
        cup(c, p, p.second)


@element("coffee pot", Kind.TABLE, "coffee_pot pot teapot kettle coffee tea", 150, 180)
def coffee_pot(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.arc(54, -86, 34, p.ink, -90, 90, 11)
    c.polygon([(-50, -70), (-92, -130), (-76, -136), (-40, -100)], p.second)
    c.polygon([(-42, -140), (42, -140), (58, 0), (-58, 0)], p.second)
    c.polygon([(-52, -46), (52, -46), (56, -16), (-56, -16)], p.paper)
    c.pie(0, -138, 42, mix(p.second, p.ink, 0.25), 180, 360, 22)
    c.ellipse(0, -164, 9, p.ink)


@element(
    "buns",
    Kind.TABLE,
    "bun bread cake baking baker bake loaf loaves pastry cinnamon food pancake",
    200,
    100,
)
def buns(c: Canvas, p: Palette, rng: random.Random) -> None:
    crust = rgb("C98845")
    for x, y in ((-52, -20), (0, -20), (52, -20), (-26, -52), (26, -52)):
        c.ellipse(x, y, 31, crust, 25)
        c.arc(x, y + 2, 14, mix(crust, p.ink, 0.4), 150, 420, 4)
    c.polygon([(-104, -16), (104, -16), (74, 0), (-74, 0)], p.paper)


@element(
    "cooking pot",
    Kind.TABLE,
    "cooking cook soup kitchen stove pot meal lunch dinner eating recipe food restaurant",
    230,
    160,
)
def cooking_pot(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-112, -84, 224, 18, p.ink, 9)
    c.rect(-84, -104, 168, 104, p.accent, 16)
    c.rect(-84, -54, 168, 14, mix(p.accent, p.paper, 0.35))
    c.rect(-94, -116, 188, 16, mix(p.accent, p.ink, 0.3), 8)
    c.ellipse(0, -124, 12, p.ink)
    for x in (-36, 34):
        c.curve([(x, -136), (x + 9, -150), (x - 7, -164), (x + 5, -178)], mix(p.paper, p.sky, 0.3), 5)


@element(
    "vegetables",
    Kind.TABLE,
    "vegetable fruit apple harvest potato potatoes food tomato groceries shop berry berries",
    220,
    120,
)
def vegetables(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, y, r, colour in (
        (-60, -64, 27, rgb("C94A35")),
        (-6, -74, 30, rgb("E0A63A")),
        (52, -64, 27, rgb("6E9A4E")),
    ):
        c.ellipse(x, y, r, colour)
        c.line([(x, y - r), (x + 5, y - r - 12)], p.near, 5)
    c.polygon([(-110, -62), (110, -62), (82, 0), (-82, 0)], mix(p.wood, p.paper, 0.15))
    for x in range(-80, 90, 32):
        c.line([(x, -58), (x * 0.8, -4)], mix(p.wood, p.ink, 0.3), 4)
