"""Pictures without people: one large thing, or a table seen from above."""

import math
import random

from .brief import Brief
from .canvas import Canvas
from .palettes import SKINS, Palette, mix
from .rooms import wall_colour
from .stage import extras, floating, on_table, put, spread
from .vocabulary import Kind


def still_life(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """One large thing before a plain shape, smaller ones beside it."""
    p = brief.palette
    plain_shape(c, p, rng)
    board = p.wood if rng.random() < 0.5 else mix(p.second, p.near, 0.3)
    with c.lifted(8, 0.25):
        c.rect(-20, 716, 1640, 220, board)
    c.rect(0, 716, 1600, 12, mix(board, p.paper, 0.25))
    shown = (Kind.SIGN, Kind.WALL, Kind.TABLE, Kind.GROUND, Kind.YARD)
    heroes = sorted((e for e in brief.things if e.kind in shown), key=lambda e: e.name not in brief.text)
    if brief.says("row", "rows", "line of") and brief.of(Kind.TABLE):
        hero, *others = brief.of(Kind.TABLE)
        for x in spread(3, 800, 430):
            put(c, p, rng, hero, x, 756, height=380, width=410, shadow=10)
        on_table(c, brief, rng, extras(rng, others, 3), 800, 872, 380, 130)
    else:
        heroes = extras(rng, heroes, 3)
        put(c, p, rng, heroes[0], 800, 786, height=620, width=620, shadow=12)
        put(c, p, rng, heroes[1], 370, 836, height=330, width=330)
        put(c, p, rng, heroes[2], 1235, 842, height=330, width=330)
        for x, thing in zip((128, 1474), heroes[3:], strict=False):
            put(c, p, rng, thing, x, 800, height=230, width=210)
    floating(c, brief, rng, 450, 330)


def plain_shape(c: Canvas, p: Palette, rng: random.Random) -> None:
    """The geometric ground of a poster."""
    wall = wall_colour(p, rng)
    tone = mix(p.far, wall, 0.08)
    c.rect(0, 0, 1600, 900, wall)
    shape = rng.choice(("disc", "arch", "rays", "panes", "hills"))
    if shape == "disc":
        c.ellipse(800, 430, 410, tone)
        c.ellipse(800, 430, 330, mix(tone, p.paper, 0.16))
    elif shape == "arch":
        for i in range(4):
            c.rect(330 + i * 64, 40 + i * 64, 940 - i * 128, 900, mix(tone, p.paper, 0.13 * i), 470)
    elif shape == "rays":
        for turn in range(180, 361, 20):
            c.pie(800, 730, 1100, tone, turn, turn + 10)
    elif shape == "panes":
        for i in range(12):
            x, y = i % 4 * 400, i // 4 * 240
            c.rect(x, y, 400, 240, mix(wall, tone, (0.2, 0.9, 0.5)[(i + i // 4) % 3]))
            c.pie(
                x + (i % 2) * 400,
                y + 240,
                240,
                mix(wall, tone, (0.7, 0.3, 1)[(i + i // 4) % 3]),
                180 + 90 * (1 - i % 2),
                270 + 90 * (1 - i % 2),
            )
    else:
        tone = mix(p.far, p.mid, 0.45)
        for i in range(5):
            y = 200 + i * 100
            c.blob(
                [
                    (-300, 1000),
                    (-300, y),
                    (200, y - 60 + i % 2 * 90),
                    (800, y + 50 - i % 2 * 90),
                    (1400, y - 50 + i % 2 * 80),
                    (1900, y),
                    (1900, 1000),
                ],
                mix(wall, tone, 0.25 + i * 0.17),
            )


def from_above(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """A table seen from above: things laid out, hands reaching in from the edges."""
    p = brief.palette
    ground = rng.choice((mix(p.wood, p.paper, 0.25), mix(p.second, p.paper, 0.35), mix(p.far, p.paper, 0.1)))
    c.rect(0, 0, 1600, 900, ground)
    for y in range(0, 900, 150):
        c.line([(0, y), (1600, y)], mix(ground, p.ink, 0.12), 4)
        for _k in range(3):
            x = rng.uniform(0, 1500)
            c.line(
                [(x, y + rng.uniform(30, 120))] * 1 + [(x + rng.uniform(60, 220), y + 75)],
                mix(ground, p.ink, 0.05),
                3,
            )
    things = [e for kind in (Kind.WALL, Kind.TABLE, Kind.SIGN) for e in brief.of(kind)]
    things = extras(rng, things, 4)
    with c.at(800, 680, turn=rng.uniform(-3, 3)):
        put(c, p, rng, things[0], 0, 0, height=500, width=560, shadow=8)
    for (x, y), thing in zip(((330, 400), (1290, 470), (1240, 860), (360, 850)), things[1:], strict=False):
        with c.at(x, y, turn=rng.uniform(-9, 9)):
            put(c, p, rng, thing, 0, 0, height=270, width=300)
    skins = rng.sample(SKINS, 3)
    reaches = [((60, 1000), (560, 640)), ((1600, 120), (1080, 330)), ((240, -120), (600, 270))]
    for i, ((x0, y0), (x1, y1)) in enumerate(reaches[: 3 if brief.says("hands") else 1 + rng.randint(0, 1)]):
        arm(
            c,
            p,
            (x0, y0),
            (x1, y1),
            skins[i],
            p.clothes[i],
            i == 0 and brief.says("pen", "letter", "write", "underlined"),
        )


def arm(c: Canvas, p: Palette, start, end, skin, sleeve, pen: bool) -> None:
    """An arm lying on the table, the fingers pointing at something."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    with c.at(*start, turn=math.degrees(math.atan2(dy, dx))), c.lifted(10, 0.28):
        if pen:
            with c.at(length - 14, -10, turn=34):
                c.line([(-80, 0), (62, 0)], p.accent, 14)
                c.line([(62, 0), (80, 0)], p.ink, 7)
        c.line([(length - 210, 0), (length - 70, 0)], skin, 54)
        c.ellipse(length - 66, 0, 47, skin, 40)
        for i, reach in enumerate((0, 26, 20, 2)):
            y = -27 + i * 18
            c.line([(length - 66, y), (length - 14 + reach, y * 0.9)], skin, 19)
            if i:
                c.line(
                    [(length - 40, y - 9), (length - 20 + reach, y * 0.9 - 9)],
                    mix(skin, p.ink, 0.2),
                    2,
                )
        c.curve([(length - 96, 30), (length - 60, 60), (length - 22, 58)], skin, 20)
        c.polygon([(-60, -74), (length - 190, -48), (length - 190, 48), (-60, 74)], sleeve)
        c.rect(length - 206, -54, 36, 108, mix(sleeve, p.paper, 0.35), 8)
