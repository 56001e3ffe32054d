"""Trees, plants, weather: small natural things used all over the pictures."""

import math
import random

from .canvas import Canvas, Colour
from .palettes import Palette, mix
from .vocabulary import Kind, element


def spruce(c: Canvas, colour: Colour, height: float = 200, snow: Colour | None = None) -> None:
    """A spruce of three tiers, one side in shadow."""
    c.rect(-height * 0.03, -height * 0.12, height * 0.06, height * 0.12, mix(colour, (50, 30, 20), 0.6))
    for _i, (top, bottom, half) in enumerate(((1.0, 0.62, 0.15), (0.8, 0.36, 0.22), (0.58, 0.1, 0.29))):
        t, b, w = -top * height, -bottom * height, half * height
        c.polygon([(0, t), (w, b), (-w, b)], colour)
        c.polygon([(0, t), (w, b), (w * 0.1, b)], mix(colour, (10, 15, 30), 0.16))
        if snow:
            c.polygon(
                [
                    (0, t),
                    (w * 0.42, t + (b - t) * 0.42),
                    (w * 0.1, t + (b - t) * 0.34),
                    (-w * 0.12, t + (b - t) * 0.5),
                    (-w * 0.42, t + (b - t) * 0.42),
                ],
                snow,
            )


def birch(c: Canvas, p: Palette, crown: Colour | None, height: float = 300) -> None:
    """A birch; without a crown colour it is bare."""
    trunk = mix(p.paper, p.sky, 0.1)
    c.polygon([(-9, 0), (9, 0), (4, -height * 0.9), (-4, -height * 0.9)], trunk)
    for i in range(6):
        y = -height * (0.08 + i * 0.13)
        c.line([(-6 + i % 2 * 6, y), (0 + i % 2 * 6, y - 2)], p.ink, 4)
    for side, at in ((-1, 0.5), (1, 0.62), (-1, 0.74)):
        c.line([(0, -height * at), (side * height * 0.16, -height * (at + 0.16))], trunk, 5)
    if crown:
        h = height
        c.ellipse(0, -h * 0.78, h * 0.24, crown, h * 0.34)
        c.pie(0, -h * 0.78, h * 0.24, mix(crown, p.ink, 0.12), -90, 90, h * 0.34)
        for i in range(9):
            t = i * 2.4
            x, y = (
                math.cos(t) * h * 0.15 * (i % 3 + 1) / 3,
                -h * 0.78 + math.sin(t) * h * 0.24 * (i % 4 + 1) / 4,
            )
            leaf(c, x, y, h * 0.035, mix(crown, p.paper, 0.35), t * 57)


def leaf(c: Canvas, x: float, y: float, size: float, colour: Colour, turn: float) -> None:
    """One pointed leaf."""
    with c.at(x, y, size, turn=turn):
        c.polygon([(-1.3, 0), (-0.5, -0.55), (0.5, -0.5), (1.3, 0), (0.5, 0.5), (-0.5, 0.55)], colour)


def sprig(c: Canvas, stem: Colour, leaves: Colour, height: float, turn: float = 0) -> None:
    """A stem with paired leaves, the classic of Nordic prints."""
    with c.at(0, 0, turn=turn):
        c.curve([(0, 0), (height * 0.05, -height / 2), (0, -height)], stem, 5)
        steps = 5
        for i in range(steps):
            y = -height * (0.25 + 0.7 * i / steps)
            size = height * (0.09 - 0.008 * i)
            for side in (-1, 1):
                leaf(c, side * size * 1.25, y - size * 0.7, size, leaves, -side * 38)
        leaf(c, 0, -height * 1.03, height * 0.06, leaves, 90)


def snowfall(c: Canvas, p: Palette, rng: random.Random, amount: int = 90) -> None:
    """Large and small flakes over the whole picture."""
    flake = (255, 255, 255) if p.dark else p.paper
    for _ in range(amount):
        c.ellipse(rng.uniform(0, 1600), rng.uniform(0, 880), rng.choice((2, 3, 3, 5)), flake)


def leaf_fall(c: Canvas, p: Palette, rng: random.Random, amount: int = 26) -> None:
    """Leaves in the air and on the ground."""
    for i in range(amount):
        low = i % 2
        leaf(
            c,
            rng.uniform(20, 1580),
            rng.uniform(800, 885) if low else rng.uniform(60, 640),
            rng.uniform(6, 11),
            rng.choice((p.accent, p.mid, p.far)),
            rng.uniform(0, 180),
        )


@element("potted plant", Kind.TABLE, "plant houseplant flower seedling sprout", 130, 190)
def potted_plant(c: Canvas, p: Palette, rng: random.Random) -> None:
    green = mix(p.second, (60, 130, 80), 0.4)
    for turn, h in ((-34, 100), (34, 100), (-14, 125), (15, 120)):
        with c.at(0, -62):
            sprig(c, p.near, green, h, turn)
    c.polygon([(-44, -70), (44, -70), (32, 0), (-32, 0)], p.accent)
    c.rect(-50, -78, 100, 20, mix(p.accent, p.ink, 0.18), 4)


@element("tree", Kind.YARD, "tree birch maple linden", 220, 400)
def tree(c: Canvas, p: Palette, rng: random.Random) -> None:
    bare = p.name in ("winter", "night")
    birch(c, p, None if bare else rng.choice((p.accent, p.second, p.mid)), 380)


@element(
    "raised bed",
    Kind.YARD,
    "garden plot gardener gardening allotment vegetable seedling soil planting cultivate harvest potato rhubarb",
    320,
    150,
)
def raised_bed(c: Canvas, p: Palette, rng: random.Random) -> None:
    green = mix((70, 130, 80), p.second, 0.35)
    for i in range(6):
        with c.at(-125 + i * 50, -70):
            sprig(c, green, mix(green, p.paper, 0.15 * (i % 3)), 60 + i % 3 * 16)
    for i in range(3):
        c.ellipse(-100 + i * 100, -82, 15, p.accent)
    c.rect(-160, -78, 320, 78, p.wood, 4)
    for y in (-52, -26):
        c.line([(-154, y), (154, y)], mix(p.wood, p.ink, 0.35), 3)
    for x in (-150, 138):
        c.rect(x, -86, 14, 86, mix(p.wood, p.ink, 0.25), 2)


@element("bouquet", Kind.TABLE, "bouquet flowers tulip rose rosebud", 120, 200)
def bouquet(c: Canvas, p: Palette, rng: random.Random) -> None:
    for i, turn in enumerate((-26, -9, 9, 26)):
        with c.at(0, -70, turn=turn):
            c.line([(0, 0), (0, -80 - i % 2 * 20)], p.near, 5)
            bloom = (p.accent, p.paper, p.second, p.accent)[i]
            for k in range(5):
                t = k * 1.257
                c.ellipse(math.cos(t) * 11, -90 - i % 2 * 20 + math.sin(t) * 11, 10, bloom)
            c.ellipse(0, -90 - i % 2 * 20, 7, p.ink)
    c.polygon([(-26, -84), (26, -84), (36, 0), (-36, 0)], mix(p.far, p.paper, 0.35))
    c.polygon([(4, -84), (26, -84), (36, 0), (4, 0)], mix(p.far, p.paper, 0.15))
