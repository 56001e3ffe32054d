"""Parts of landscapes: sky, ridges, ground, rows of trees and of houses."""

import math
import random

from .canvas import Canvas, Colour
from .nature import spruce
from .palettes import Palette, mix

GROUND = 650  # where buildings stand


def sky(c: Canvas, p: Palette, rng: random.Random) -> None:
    """Flat sky with a sun or moon, and clouds or stars."""
    c.rect(0, 0, 1600, 900, p.sky)
    x, y = rng.choice((330, 520, 1080, 1270)), rng.randint(150, 240)
    if p.dark:
        for _ in range(60):
            c.ellipse(rng.uniform(0, 1600), rng.uniform(0, 480), rng.choice((1.6, 2.4, 3.4)), p.paper)
        c.ellipse(x, y, 62, p.paper)
        c.ellipse(x - 26, y - 12, 56, p.sky)
        return
    c.ellipse(
        x,
        y,
        rng.randint(85, 130),
        mix(p.second, p.sky, 0.25) if p.name != "autumn" else mix(p.accent, p.sky, 0.35),
    )
    for _ in range(3):
        cx, cy, w = rng.uniform(100, 1500), rng.uniform(70, 300), rng.uniform(120, 240)
        pale = mix(p.paper, p.sky, 0.25)
        c.rect(cx - w / 2, cy, w, 34, pale, 17)
        c.rect(cx - w / 4, cy - 24, w * 0.6, 40, pale, 20)


def ridge(c: Canvas, rng: random.Random, y: float, swing: float, colour: Colour) -> None:
    """A rolling line of hills down to the picture's edge."""
    points = [
        (
            x,
            y - swing * (0.5 + 0.5 * math.sin(x / 190 + rng.random() * 1.4)) - rng.uniform(0, swing * 0.2),
        )
        for x in range(-100, 1800, 170)
    ]
    with c.lifted(5, 0.16):
        c.blob([(-200, 1000), *points, (1900, 1000)], colour)


def ground(c: Canvas, p: Palette, rng: random.Random) -> None:
    """The field in front, with a lighter path through it."""
    winter = p.name in ("winter", "night")
    colour = (
        (mix(p.paper, p.sky, 0.12) if not p.dark else mix(p.far, p.paper, 0.18)) if winter else mix(p.mid, p.far, 0.45)
    )
    with c.lifted(5, 0.2):
        c.blob(
            [
                (-200, 1100),
                (-200, GROUND - 6),
                (300, GROUND - 26),
                (800, GROUND - 10),
                (1250, GROUND - 24),
                (1800, GROUND - 4),
                (1800, 1100),
            ],
            colour,
        )
    lighter = mix(colour, p.paper, 0.22)
    c.blob(
        [(-120, 960), (-80, 790), (420, 735), (900, 770), (1300, 735), (1720, 770), (1720, 980)],
        lighter,
    )


def tree_line(c: Canvas, p: Palette, rng: random.Random, y: float, colour: Colour, big: float = 1) -> None:
    """Spruces side by side along the horizon."""
    snow = mix(p.paper, colour, 0.15) if p.name in ("winter", "night") else None
    x = -30.0
    while x < 1640:
        with c.at(x, y + rng.uniform(-6, 10)):
            spruce(c, mix(colour, p.far, rng.uniform(0, 0.3)), rng.uniform(90, 190) * big, snow)
        x += rng.uniform(38, 84) * big


def house_front(
    c: Canvas,
    p: Palette,
    rng: random.Random,
    x: float,
    base: float,
    w: float,
    h: float,
    tone: Colour,
    windows: bool,
) -> None:
    """One house of a street: flat, gabled or with a little tower."""
    top = base - h
    roof = rng.choice(["flat", "gable", "gable", "slope"])
    if roof == "gable":
        c.polygon([(x - 4, top), (x + w / 2, top - 54), (x + w + 4, top)], mix(tone, p.ink, 0.25))
    elif roof == "slope":
        c.polygon([(x, top), (x + w, top - 40), (x + w, top)], tone)
    c.rect(x, top, w, h + 20, tone)
    if windows:
        for wy in range(int(top + 22), int(base - 40), 52):
            for wx in range(int(x + 18), int(x + w - 28), 44):
                lit = rng.random() < (0.55 if p.dark else 0.2)
                c.rect(
                    wx,
                    wy,
                    22,
                    30,
                    p.accent if lit and p.dark else p.second if lit else mix(tone, p.ink, 0.3),
                )
