"""Landscapes: sky, distance and ground of the outdoor pictures."""

import math
import random

from .canvas import Canvas, Colour
from .nature import birch, spruce
from .palettes import Palette, mix
from .vocabulary import Kind, element

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
    c.ellipse(x, y, rng.randint(85, 130), mix(p.second, p.sky, 0.25) if p.name != "autumn"
              else mix(p.accent, p.sky, 0.35))
    for _ in range(3):
        cx, cy, w = rng.uniform(100, 1500), rng.uniform(70, 300), rng.uniform(120, 240)
        pale = mix(p.paper, p.sky, 0.25)
        c.rect(cx - w / 2, cy, w, 34, pale, 17)
        c.rect(cx - w / 4, cy - 24, w * 0.6, 40, pale, 20)


def ridge(c: Canvas, rng: random.Random, y: float, swing: float, colour: Colour) -> None:
    """A rolling line of hills down to the picture's edge."""
    points = [(x, y - swing * (0.5 + 0.5 * math.sin(x / 190 + rng.random() * 1.4)) - rng.uniform(0, swing * 0.2))
              for x in range(-100, 1800, 170)]
    with c.lifted(5, 0.16):
        c.blob([(-200, 1000), *points, (1900, 1000)], colour)


def ground(c: Canvas, p: Palette, rng: random.Random) -> None:
    """The field in front, with a lighter path through it."""
    winter = p.name in ("winter", "night")
    colour = (mix(p.paper, p.sky, 0.12) if not p.dark else mix(p.far, p.paper, 0.18)) if winter \
        else mix(p.mid, p.far, 0.45)
    with c.lifted(5, 0.2):
        c.blob([(-200, 1100), (-200, GROUND - 6), (300, GROUND - 26), (800, GROUND - 10), (1250, GROUND - 24),
                (1800, GROUND - 4), (1800, 1100)], colour)
    lighter = mix(colour, p.paper, 0.22)
    c.blob([(-120, 960), (-80, 790), (420, 735), (900, 770), (1300, 735), (1720, 770), (1720, 980)], lighter)


def tree_line(c: Canvas, p: Palette, rng: random.Random, y: float, colour: Colour, big: float = 1) -> None:
    """Spruces side by side along the horizon."""
    snow = mix(p.paper, colour, 0.15) if p.name in ("winter", "night") else None
    x = -30.0
    while x < 1640:
        with c.at(x, y + rng.uniform(-6, 10)):
            spruce(c, mix(colour, p.far, rng.uniform(0, 0.3)), rng.uniform(90, 190) * big, snow)
        x += rng.uniform(38, 84) * big


@element("fells", Kind.LAND, "fell lapland northern northern_lights arctic tundra mountain inari rovaniemi aurora reindeer hill")
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
            c.blob([(x - w, 760), (x - w * 0.5, y + 180), (x - w * 0.16, y + 14), (x, y), (x + w * 0.18, y + 26),
                    (x + w * 0.55, y + 190), (x + w, 760)], tone)
        c.blob([(x - w * 0.21, y + 50), (x - w * 0.12, y + 8), (x, y), (x + w * 0.14, y + 14), (x + w * 0.25, y + 62),
                (x + w * 0.1, y + 46), (x, y + 84), (x - w * 0.09, y + 44)], snow)
    tree_line(c, p, rng, GROUND, mix(p.near, p.mid, 0.2), 0.55)
    ground(c, p, rng)


@element("forest", Kind.LAND, "forest wood mushroom berry berries blueberry lingonberry hike spruce pine trail nature")
def forest(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    ridge(c, rng, 470, 110, mix(p.far, p.sky, 0.35))
    tree_line(c, p, rng, 600, mix(p.far, p.mid, 0.4), 1.5)
    tree_line(c, p, rng, GROUND + 10, mix(p.mid, p.near, 0.5), 1.9)
    ground(c, p, rng)
    for x in (60, 190, 1430, 1560):
        with c.at(x, 800, rng.uniform(1.5, 1.8)), c.lifted(6, 0.2):
            birch(c, p, None, 520)


@element("lake", Kind.LAND, "lake shore lakeside river beach pier jetty boat rowing swim water sauna ice")
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
        c.blob([(-200, 1100), (-200, 640), (240, 690), (640, 740), (1000, 735), (1400, 690), (1800, 650),
                (1800, 1100)], mix(p.mid, p.far, 0.5))
    for x in (40, 1500):
        with c.at(x, 760), c.lifted(6, 0.2):
            birch(c, p, None if p.name in ("winter", "night") else mix(p.accent, p.second, 0.4), 440)


@element("sea", Kind.LAND, "sea harbour harbor port coast archipelago ferry island quay crane")
def sea(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    for x, w in ((200, 300), (1320, 380)):
        c.blob([(x - w, 480), (x - w * 0.4, 440), (x, 424), (x + w * 0.5, 446), (x + w, 480)], mix(p.far, p.mid, 0.3))
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


@element("town", Kind.LAND, "city town street skyline square tram downtown helsinki tampere turku municipality district "
         "capital market market_hall block suburb station stop crossing pavement airport")
def town(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    for depth, (base, tone) in enumerate(((600, mix(p.far, p.sky, 0.4)), (GROUND, mix(p.far, p.mid, 0.45)))):
        x = -40.0 - depth * 60
        while x < 1640:
            w, h = rng.uniform(110, 200), rng.uniform(150, 300) - depth * 70
            with c.lifted(4, 0.12):
                house_front(c, p, rng, x, base, w, h, mix(tone, p.accent, rng.choice((0, 0.12, 0.25))), bool(depth))
            x += w + rng.choice((0, 0, 14))
    ground(c, p, rng)


def house_front(c: Canvas, p: Palette, rng: random.Random, x: float, base: float, w: float, h: float,
                tone: Colour, windows: bool) -> None:
    """One house of a street: flat, gabled or with a little tower."""
    top = base - h
    roof = rng.choice("flat gable gable slope".split())
    if roof == "gable":
        c.polygon([(x - 4, top), (x + w / 2, top - 54), (x + w + 4, top)], mix(tone, p.ink, 0.25))
    elif roof == "slope":
        c.polygon([(x, top), (x + w, top - 40), (x + w, top)], tone)
    c.rect(x, top, w, h + 20, tone)
    if windows:
        for wy in range(int(top + 22), int(base - 40), 52):
            for wx in range(int(x + 18), int(x + w - 28), 44):
                lit = rng.random() < (0.55 if p.dark else 0.2)
                c.rect(wx, wy, 22, 30, p.accent if lit and p.dark else p.second if lit
                       else mix(tone, p.ink, 0.3))


@element("field", Kind.LAND, "field countryside village farm rural meadow yard park playground cottage outdoors outdoor grass summer "
         "midsummer path road snowy")
def field(c: Canvas, p: Palette, rng: random.Random) -> None:
    sky(c, p, rng)
    ridge(c, rng, 470, 100, mix(p.far, p.sky, 0.4))
    tree_line(c, p, rng, 560, mix(p.mid, p.near, 0.2), 0.6)
    ridge(c, rng, 590, 60, mix(p.far, p.mid, 0.25))
    ground(c, p, rng)
