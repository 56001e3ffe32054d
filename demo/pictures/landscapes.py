"""Landscapes: sky, distance and ground of the outdoor pictures."""

import math
import random

from .canvas import Canvas
from .land import GROUND, ground, house_front, ridge, sky, tree_line
from .nature import birch
from .palettes import Palette, mix
from .vocabulary import Kind, element


@element(
    "fells",
    Kind.LAND,
    "fell lapland northern northern_lights arctic tundra mountain inari rovaniemi aurora reindeer hill",
)
def fells(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    if p.dark:
        for i, glow in enumerate((p.second, mix(p.second, p.accent, 0.4))):
            base = 190 + i * 70
            top = [(x, base - 90 + 50 * math.sin(x / 210 + i)) for x in range(-60, 1720, 60)]
            low = [(x, base + 40 + 55 * math.sin(x / 210 + i + 0.5)) for x in range(1680, -120, -60)]
            c.polygon(top + low, mix(p.sky, glow, 0.42 - i * 0.14))
    snow = mix(p.paper, p.sky, 0.1 if not p.dark else 0.35)
    for x, y, w, tone in ((360, 300, 560, p.far), (1180, 270, 640, p.far), (790, 380, 560, p.mid)):
        with c.lifted(6, 0.16):
            c.blob(
                [
                    (x - w, 760),
                    (x - w * 0.5, y + 180),
                    (x - w * 0.16, y + 14),
                    (x, y),
                    (x + w * 0.18, y + 26),
                    (x + w * 0.55, y + 190),
                    (x + w, 760),
                ],
                tone,
            )
        c.blob(
            [
                (x - w * 0.21, y + 50),
                (x - w * 0.12, y + 8),
                (x, y),
                (x + w * 0.14, y + 14),
                (x + w * 0.25, y + 62),
                (x + w * 0.1, y + 46),
                (x, y + 84),
                (x - w * 0.09, y + 44),
            ],
            snow,
        )
    tree_line(c, p, rng, GROUND, mix(p.near, p.mid, 0.2), 0.55)
    ground(c, p, rng)


@element(
    "forest",
    Kind.LAND,
    "forest wood mushroom berry berries blueberry lingonberry hike spruce pine trail nature",
)
def forest(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    ridge(c, rng, 470, 110, mix(p.far, p.sky, 0.35))
    tree_line(c, p, rng, 600, mix(p.far, p.mid, 0.4), 1.5)
    tree_line(c, p, rng, GROUND + 10, mix(p.mid, p.near, 0.5), 1.9)
    ground(c, p, rng)
    for x in (60, 190, 1430, 1560):
        with c.at(x, 800, rng.uniform(1.5, 1.8)), c.lifted(6, 0.2):
            birch(c, p, None, 520)


@element(
    "lake",
    Kind.LAND,
    "lake shore lakeside river beach pier jetty boat rowing swim water sauna ice",
)
def lake(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    ridge(c, rng, 420, 90, mix(p.far, p.sky, 0.3))
    tree_line(c, p, rng, 470, mix(p.mid, p.near, 0.35), 0.6)
    water = mix(p.far, (70, 140, 170), 0.35)
    c.rect(0, 462, 1600, 440, water)
    for _ in range(26):
        x, y = rng.uniform(0, 1500), rng.uniform(486, 680)
        c.line([(x, y), (x + rng.uniform(40, 160), y)], mix(water, p.paper, 0.4), 4)
    with c.lifted(6, 0.2):
        c.blob(
            [
                (-200, 1100),
                (-200, 640),
                (240, 690),
                (640, 740),
                (1000, 735),
                (1400, 690),
                (1800, 650),
                (1800, 1100),
            ],
            mix(p.mid, p.far, 0.5),
        )
    for x in (40, 1500):
        with c.at(x, 760), c.lifted(6, 0.2):
            birch(c, p, None if p.name in ("winter", "night") else mix(p.accent, p.second, 0.4), 440)


@element("sea", Kind.LAND, "sea harbour harbor port coast archipelago ferry island quay crane")
def sea(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    for x, w in ((200, 300), (1320, 380)):
        c.blob(
            [(x - w, 480), (x - w * 0.4, 440), (x, 424), (x + w * 0.5, 446), (x + w, 480)],
            mix(p.far, p.mid, 0.3),
        )
    water = mix(p.far, (60, 130, 170), 0.4)
    for i in range(5):
        y = 470 + i * 52
        tone = mix(water, p.near, i * 0.12)
        wave = [(x, y + 9 * math.sin(x / 42 + i * 2)) for x in range(0, 1640, 20)]
        c.polygon([(0, 900), *wave, (1640, 900)], tone)
    with c.lifted(6, 0.25):
        c.rect(-20, 730, 1640, 200, mix(p.paper, p.far, 0.35))
    for x in range(-20, 1640, 130):
        c.line([(x, 748), (x - 40, 900)], mix(p.paper, p.far, 0.6), 3)
    c.rect(-20, 724, 1640, 16, mix(p.near, p.mid, 0.3))


@element(
    "town",
    Kind.LAND,
    "city town street skyline square tram downtown helsinki tampere turku municipality "
    "district capital market market_hall block suburb station stop crossing pavement "
    "airport",
)
def town(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    for depth, (base, tone) in enumerate(((600, mix(p.far, p.sky, 0.4)), (GROUND, mix(p.far, p.mid, 0.45)))):
        x = -40.0 - depth * 60
        while x < 1640:
            w, h = rng.uniform(110, 200), rng.uniform(150, 300) - depth * 70
            with c.lifted(4, 0.12):
                house_front(
                    c,
                    p,
                    rng,
                    x,
                    base,
                    w,
                    h,
                    mix(tone, p.accent, rng.choice((0, 0.12, 0.25))),
                    bool(depth),
                )
            x += w + rng.choice((0, 0, 14))
    ground(c, p, rng)


@element(
    "field",
    Kind.LAND,
    "field countryside village farm rural meadow yard park playground cottage outdoors "
    "outdoor grass summer midsummer path road snowy",
)
def field(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    ridge(c, rng, 470, 100, mix(p.far, p.sky, 0.4))
    tree_line(c, p, rng, 560, mix(p.mid, p.near, 0.2), 0.6)
    ridge(c, rng, 590, 60, mix(p.far, p.mid, 0.25))
    ground(c, p, rng)
