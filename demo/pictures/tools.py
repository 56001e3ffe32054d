"""Tools of crafts and trades, keys and money."""

import random

from .canvas import Canvas
from .palettes import Palette, mix
from .vocabulary import Kind, element


@element(
    "sewing machine",
    Kind.TABLE,
    "sewing sew thread textile fabric tailor seamstress handicraft quilt",
    270,
    200,
)
def sewing_machine(c: Canvas, p: Palette, rng: random.Random) -> None:
    tone = rng.choice((p.accent, p.second, p.near))
    c.rect(-136, -36, 260, 36, mix(tone, p.ink, 0.3), 8)
    c.rect(56, -150, 60, 120, tone, 10)
    c.rect(-110, -168, 226, 54, tone, 22)
    c.rect(-110, -150, 46, 78, tone, 12)
    c.line([(-87, -72), (-87, -36)], p.ink, 5)
    c.ellipse(122, -130, 26, mix(tone, p.paper, 0.4))
    c.ellipse(122, -130, 9, p.ink)
    c.rect(-20, -200, 26, 34, p.paper, 4)
    c.curve([(-7, -198), (-60, -210), (-100, -150), (-88, -74)], p.paper, 3)
    c.blob([(-150, -38), (-60, -50), (-20, -36), (-60, -20), (-160, 8)], mix(p.paper, p.accent, 0.4))


@element(
    "thread spools",
    Kind.TABLE,
    "thread yarn wool knitting knit craft crochet sewing spool",
    200,
    110,
)
def spools(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, tone in ((-68, p.accent), (0, p.second), (68, p.paper)):
        c.rect(x - 26, -84, 52, 72, tone)
        for y in range(-76, -14, 13):
            c.line([(x - 24, y + 5), (x + 24, y)], mix(tone, p.ink, 0.25), 3)
        for y in (-96, -14):
            c.rect(x - 32, y, 64, 14, p.wood, 4)


@element(
    "toolbox",
    Kind.TABLE,
    "tool toolbox hammer workshop repair mend fix mechanic carpenter plumber tap bench "
    "overalls apprentice construction",
    240,
    160,
)
def toolbox(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(-50, -80), (-64, -158)], p.wood, 12)
    c.rect(-94, -176, 62, 28, p.ink, 5)
    c.line([(44, -80), (58, -140)], mix(p.paper, p.ink, 0.35), 14)
    c.arc(62, -152, 17, mix(p.paper, p.ink, 0.35), -20, 240, 12)
    c.line([(-60, -92), (-60, -112), (60, -112), (60, -92)], p.ink, 8)
    c.rect(-112, -92, 224, 92, p.accent, 8)
    c.rect(-112, -92, 224, 26, mix(p.accent, p.ink, 0.25), 8)
    c.rect(-18, -76, 36, 24, p.second, 4)


@element(
    "welding",
    Kind.TABLE,
    "weld welding welder metal soldering electric electrician spark",
    220,
    170,
)
def welding(c: Canvas, p: Palette, rng: random.Random) -> None:
    for turn in range(0, 360, 30):
        with c.at(26, -58, turn=turn):
            c.line([(26, 0), (58 + turn % 60 * 0.4, 0)], p.second, 6)
    c.ellipse(26, -58, 21, p.paper)
    c.line([(36, -66), (104, -150)], p.ink, 15)
    c.rect(-110, -40, 220, 20, mix(p.paper, p.ink, 0.4), 3)
    c.rect(-80, -20, 30, 20, mix(p.paper, p.ink, 0.55))
    c.rect(50, -20, 30, 20, mix(p.paper, p.ink, 0.55))


@element(
    "hard hat",
    Kind.TABLE,
    "hard_hat helmet construction site safety builder factory",
    170,
    110,
)
def hard_hat(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.pie(0, -22, 70, p.second, 180, 360, 78)
    c.rect(-13, -104, 26, 84, mix(p.second, p.paper, 0.4), 8)
    c.rect(-88, -26, 176, 22, mix(p.second, p.ink, 0.2), 10)


@element(
    "paint",
    Kind.TABLE,
    "paint painting art brush drawing crayon colour exhibition artist creative",
    190,
    170,
)
def paint(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, turn, tone in ((-26, -14, p.accent), (0, 2, p.second), (26, 16, p.mid)):
        with c.at(x, -80, turn=turn):
            c.line([(0, 0), (0, -64)], p.wood, 8)
            c.blob([(-9, -62), (9, -62), (3, -92)], tone)
    c.rect(-46, -92, 92, 92, p.paper, 8)
    c.rect(-46, -60, 92, 26, p.accent)
    c.ellipse(76, -12, 22, p.second, 12)


@element("keys", Kind.TABLE, "key keys lock apartment rent housing tenant", 180, 120)
def keys(c: Canvas, p: Palette, rng: random.Random) -> None:
    for turn, tone in ((18, p.second), (-24, p.accent)):
        with c.at(-40, -64, turn=turn):
            c.line([(0, 0), (112, 0)], tone, 13)
            c.line([(90, 0), (90, 24)], tone, 11)
            c.line([(110, 0), (110, 20)], tone, 11)
            c.arc(-20, 0, 26, tone, 0, 360, 14)
    c.arc(-66, -64, 22, p.ink, 0, 360, 5)


@element(
    "money",
    Kind.TABLE,
    "money coin euro budget funding cost bank bill tax wage salary salaries grant",
    190,
    120,
)
def coins(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, n in ((-60, 3), (0, 6), (60, 4)):
        for i in range(n):
            c.ellipse(x, -12 - i * 15, 33, mix(p.second, p.ink, 0.3), 12)
            c.ellipse(x, -17 - i * 15, 33, p.second, 12)
