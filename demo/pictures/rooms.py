"""Insides of buildings, drawn as the whole background. The floor begins at FLOOR."""

import random

from .canvas import Canvas, Colour
from .palettes import Palette, mix
from .vocabulary import Kind, element

FLOOR = 690


def wall_colour(p: Palette, rng: random.Random) -> Colour:
    """One of the light tints; evening rooms are lit, not as dark as the night outside."""
    if p.dark:
        return mix(p.far, p.second, 0.3)
    return rng.choice(
        (
            p.sky,
            p.sky,
            mix(p.far, p.paper, 0.45),
            mix(p.second, p.paper, 0.62),
            mix(p.accent, p.paper, 0.68),
        )
    )


def shell(c: Canvas, p: Palette, wall: Colour, floor: Colour) -> None:
    """Wall, floor and skirting board."""
    c.rect(0, 0, 1600, 900, wall)
    with c.lifted(5, 0.15):
        c.rect(-10, FLOOR, 1620, 220, floor)
    c.rect(0, FLOOR - 14, 1600, 14, mix(wall, p.paper, 0.5))


def boards(c: Canvas, floor: Colour, p: Palette) -> None:
    """Floor boards running towards the viewer."""
    for i in range(-8, 9):
        c.line([(800 + i * 120, FLOOR + 2), (800 + i * 190, 900)], mix(floor, p.ink, 0.14), 3)


def lamp(c: Canvas, p: Palette, x: float, y: float, colour: Colour, wall: Colour, size: float = 1) -> None:
    """A pendant lamp and its light."""
    with c.at(x, y, size):
        c.polygon([(-50, 0), (50, 0), (150, 240), (-150, 240)], mix(wall, p.paper, 0.35))
        with c.lifted(5, 0.2):
            c.line([(0, -400), (0, -50)], p.ink, 4)
            c.pie(0, 0, 70, colour, 180, 360, 62)
            c.ellipse(0, 2, 24, mix(p.paper, p.second, 0.4), 9)


@element("café", Kind.ROOM, "café cafe coffee cellar restaurant canteen language_café")
def cafe(c: Canvas, p: Palette, rng: random.Random) -> None:
    """A vaulted cellar with pendant lamps."""
    wall, floor = mix(wall_colour(p, rng), p.far, 0.55), mix(p.near, p.mid, 0.3)
    shell(c, p, wall, floor)
    for x in (-60, 480, 1020):
        c.rect(x + 40, 260, 560, FLOOR - 274, mix(wall, p.paper, 0.34))
        c.pie(x + 320, 262, 280, mix(wall, p.paper, 0.34), 180, 360, 230)
    for row in range(8):
        for x in range(rng.randint(0, 40), 1600, 210):
            if row % 3 == 0 or x % 4 == 0:
                c.rect(x + row % 2 * 60, 30 + row * 80, 54, 18, mix(wall, p.ink, 0.1), 8)
    boards(c, floor, p)
    for x in (260, 800, 1340):
        lamp(c, p, x, 130, p.accent if x != 800 else p.second, wall, 0.9)


@element(
    "classroom",
    Kind.ROOM,
    "classroom school lesson course teacher pupil student class training desk college exam",
)
def classroom(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall, floor = mix(wall_colour(p, rng), p.paper, 0.2), mix(p.wood, p.paper, 0.4)
    shell(c, p, wall, floor)
    c.rect(0, 440, 1600, FLOOR - 454, mix(wall, p.second, 0.35))
    c.rect(0, 434, 1600, 10, mix(wall, p.second, 0.6))
    boards(c, floor, p)


@element(
    "office",
    Kind.ROOM,
    "office desk meeting clerk authority employment_service service municipality data "
    "company official minister counselling appointment advice seminar",
)
def office(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall, floor = wall_colour(p, rng), mix(p.far, p.paper, 0.25)
    shell(c, p, wall, floor)
    style = rng.choice(("panel", "half", "arches"))
    with c.at(800, 0, flip=rng.random() < 0.5):
        if style == "panel":
            c.rect(380, 0, 420, FLOOR - 14, mix(wall, p.far, 0.35))
            for x in range(400, 800, 40):
                c.line([(x, 0), (x, FLOOR - 14)], mix(wall, p.far, 0.6), 4)
            c.ellipse(-800, FLOOR, 330, mix(wall, p.accent, 0.22))
        elif style == "half":
            c.rect(-800, 380, 1600, FLOOR - 394, mix(wall, p.second, 0.3))
            c.polygon(
                [(-800, 380), (200, 380), (800, 150), (800, FLOOR - 14), (-800, FLOOR - 14)],
                mix(wall, p.second, 0.3),
            )
        else:
            for x, r, tone in ((-520, 420, p.far), (330, 520, p.accent), (700, 300, p.second)):
                c.pie(x, FLOOR - 14, r, mix(wall, tone, 0.28), 180, 360)
    c.rect(0, FLOOR, 1600, 220, floor)
    for x in (420, 800) if style != "arches" else ():
        lamp(c, p, x, 70, p.near if not p.dark else p.second, wall, 0.7)


@element(
    "kitchen",
    Kind.ROOM,
    "kitchen cooking cook baking baker bakery soup tap stove food meal home",
)
def kitchen(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall, floor = wall_colour(p, rng), mix(p.far, p.paper, 0.1)
    shell(c, p, wall, floor)
    for row in range(6):
        for column in range(21):
            x, y = column * 78 - row % 2 * 39, 300 + row * 62
            c.rect(
                x,
                y,
                74,
                58,
                mix(p.paper, (p.far, p.second, p.sky)[(row * 2 + column * 3) % 3], 0.3),
                3,
            )
    c.rect(0, 270, 1600, 22, p.wood)
    for i in range(14):
        x = 60 + i * 116 + rng.randint(-14, 14)
        tone = rng.choice((p.accent, p.second, p.mid, p.paper))
        with c.lifted(4, 0.2):
            if i % 3:
                c.rect(x, 190, 50, 80, tone, 10)
                c.rect(x - 2, 182, 54, 16, mix(tone, p.ink, 0.3), 4)
            else:
                c.pie(x + 26, 214, 42, tone, 0, 180, 54)
    c.rect(0, FLOOR - 14, 1600, 240, floor)


@element(
    "workshop",
    Kind.ROOM,
    "workshop tool bench welding repair sewing craft hardware carpentry apprentice garage "
    "factory warehouse industrial store",
)
def workshop(c: Canvas, p: Palette, rng: random.Random) -> None:
    """A hall with high factory windows under steel beams."""
    wall, floor = mix(wall_colour(p, rng), p.mid, 0.22), mix(p.far, p.ink, 0.25)
    shell(c, p, wall, floor)
    for x in (70, 450, 830, 1210):
        c.rect(x, 130, 320, 330, mix(p.paper, wall, 0.2))
        for i in range(4):
            for j in range(4):
                c.rect(
                    x + 10 + i * 76,
                    140 + j * 79,
                    70,
                    73,
                    mix(p.sky if not p.dark else p.ink, p.second, 0.12 * ((i + j) % 3)),
                )
    beam = mix(p.near, p.ink, 0.2)
    c.rect(0, 66, 1600, 16, beam)
    c.rect(0, 6, 1600, 12, beam)
    c.line([(x, 14 if i % 2 else 72) for i, x in enumerate(range(-40, 1680, 60))], beam, 7)


@element("library", Kind.ROOM, "library bookshelf books reading archive shelf shelves bookshop")
def library(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall, floor = mix(p.wood, p.ink, 0.42), mix(p.mid, p.near, 0.3)
    shell(c, p, wall, floor)
    tones = (p.accent, p.second, p.paper, p.mid, p.far, mix(p.far, p.paper, 0.5))
    for row in range(5):
        y = 140 + row * 132
        x = -10.0
        while x < 1600:
            if int(x) % 400 < 24:
                c.rect(x, y - 132, 22, 140, mix(p.wood, p.ink, 0.15))
                x += 24
            w, h = rng.uniform(15, 36), rng.uniform(70, 112)
            if rng.random() > 0.1:
                c.rect(x, y - h, w, h, mix(rng.choice(tones), wall, 0.3), 2)
            x += w + 2
        c.rect(0, y, 1600, 12, mix(p.wood, p.ink, 0.15))
    c.rect(0, FLOOR, 1600, 220, floor)


@element(
    "clinic",
    Kind.ROOM,
    "clinic nurse health hospital doctor midwife patient health_centre maternity ward dentist pharmacy",
)
def clinic(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall, floor = mix(wall_colour(p, rng), p.paper, 0.5), mix(p.second, p.paper, 0.55)
    shell(c, p, wall, floor)
    c.blob(
        [
            (-100, 600),
            (200, 470),
            (620, 560),
            (1000, 440),
            (1400, 540),
            (1700, 420),
            (1700, 690),
            (-100, 690),
        ],
        mix(wall, p.second, 0.28),
    )
    for x, tone in ((130, p.accent), (1400, p.second)):
        c.rect(x - 80, 100, 160, 210, mix(p.paper, wall, 0.1), 8)
        c.rect(x - 18, 140, 36, 110, tone, 6)
        c.rect(x - 56, 178, 112, 36, tone, 6)
    c.rect(0, FLOOR - 14, 1600, 14, mix(p.second, p.ink, 0.1))
    c.rect(0, FLOOR, 1600, 220, floor)


@element(
    "hall",
    Kind.ROOM,
    "hall gym sports_hall assembly conference seminar circle association clubhouse "
    "living_room home sofa room library_hall panel stage audience festivity",
)
def hall(c: Canvas, p: Palette, rng: random.Random) -> None:
    """A panelled assembly room with bunting."""
    wall, floor = mix(wall_colour(p, rng), p.accent, 0.12), mix(p.wood, p.paper, 0.2)
    shell(c, p, wall, floor)
    for x in range(0, 1600, 64):
        c.rect(x, 420, 58, FLOOR - 434, mix(wall, p.mid, 0.3))
    c.rect(0, 408, 1600, 14, mix(wall, p.mid, 0.55))
    boards(c, floor, p)
    string = [(x, 40 + 60 * (1 - ((x % 534) / 267 - 1) ** 2)) for x in range(0, 1620, 20)]
    c.line(string, p.ink, 3)
    for i, (x, y) in enumerate(string[2::4]):
        c.polygon([(x - 22, y), (x + 22, y), (x, y + 46)], (p.accent, p.second, p.paper, p.mid)[i % 4])
