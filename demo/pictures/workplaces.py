"""Places of work and travel in the middle ground: factory, harbour, greenhouse, airport."""

import random

from .canvas import Canvas
from .palettes import Palette, mix
from .places import roof_colour, windows
from .vocabulary import Kind, element


@element(
    "factory",
    Kind.PLACE,
    "factory industry industrial warehouse plant_hall mill shipyard manufacture logistics company sawmill construction",
    620,
    420,
)
def factory(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall = mix(p.accent, p.mid, 0.4)
    for x, h in ((170, 400), (240, 340)):
        c.polygon([(x, 0), (x + 48, 0), (x + 40, -h), (x + 8, -h)], mix(p.near, p.ink, 0.1))
        c.rect(x + 9, -h + 20, 31, 24, p.paper)
        for i in range(3):
            c.ellipse(x + 40 + i * 34, -h - 26 - i * 20, 22 + i * 9, mix(p.paper, p.sky, 0.35))
    c.rect(-310, -170, 620, 170, wall)
    for i in range(4):
        x = -310 + i * 118
        c.polygon([(x, -168), (x, -262), (x + 118, -168)], wall)
        c.polygon([(x + 12, -176), (x + 12, -236), (x + 84, -176)], mix(p.second, p.paper, 0.4))
    windows(c, p, -284, -124, 6, 1, (72, 0), (48, 56), wall)
    c.rect(180, -118, 100, 118, mix(p.paper, p.ink, 0.3))
    for y in range(-106, 0, 20):
        c.line([(184, y), (276, y)], mix(p.paper, p.ink, 0.45), 4)


@element(
    "harbour cranes",
    Kind.PLACE,
    "crane dock shipyard terminal cargo container quay",
    420,
    420,
)
def cranes(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, h, tone in ((-110, 400, p.accent), (120, 320, mix(p.accent, p.near, 0.4))):
        c.line([(x - 40, 0), (x - 10, -h), (x + 40, 0)], tone, 14)
        c.line([(x - 28, -h * 0.4), (x + 28, -h * 0.4)], tone, 8)
        c.line([(x - 110, -h + 30), (x + 170, -h - 60)], tone, 12)
        c.line([(x + 150, -h - 52), (x + 150, -h + 90)], p.ink, 4)
        c.rect(x + 122, -h + 90, 56, 40, p.second)
    for i in range(6):
        c.rect(-200 + i % 3 * 92, -44 - i // 3 * 44, 86, 40, (p.mid, p.second, p.near, p.accent)[i % 4])


@element("airport", Kind.PLACE, "airport terminal aeroplane plane flight", 700, 330)
def airport(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall = mix(p.paper, p.far, 0.35)
    c.rect(150, -300, 50, 300, wall)
    c.polygon([(116, -330), (234, -330), (212, -260), (138, -260)], p.second)
    c.rect(-340, -120, 680, 120, wall)
    c.rect(-352, -134, 704, 22, roof_colour(p))
    windows(c, p, -316, -92, 9, 1, (72, 0), (50, 50), wall)
    with c.at(-190, -40):
        c.polygon([(-150, -30), (-196, -130), (-160, -130), (-96, -50)], p.accent)
        c.rect(-160, -62, 330, 62, p.paper, 30)
        c.polygon([(-30, -30), (60, -30), (-40, 34), (-80, 34)], mix(p.paper, p.ink, 0.2))
        for x in range(-90, 110, 34):
            c.ellipse(x, -40, 7, p.near)
        c.rect(-160, -20, 330, 9, p.accent)


@element("greenhouse", Kind.PLACE, "greenhouse glasshouse tomato conservatory", 560, 300)
def greenhouse(c: Canvas, p: Palette, rng: random.Random) -> None:
    glass = mix(p.paper, p.second, 0.3) if not p.dark else mix(p.accent, p.paper, 0.3)
    c.polygon([(-270, 0), (-270, -150), (0, -280), (270, -150), (270, 0)], glass)
    for i in range(9):
        x = -236 + i * 59
        c.line([(x, 0), (x + 6, -90)], mix(p.second, (60, 120, 70), 0.6), 10)
        for k in range(3):
            c.ellipse(x + (-14, 16, -8)[k], -36 - k * 26, 15, mix(p.second, (60, 120, 70), 0.6))
        c.ellipse(x + 10, -50, 9, p.accent)
    for x in range(-270, 271, 90):
        c.line([(x, 0), (x, -280 + abs(x) * 0.48)], p.paper, 7)
    c.line([(-270, -150), (0, -280), (270, -150)], p.paper, 10)
    c.line([(-270, -150), (270, -150)], p.paper, 6)
    c.rect(-280, -16, 560, 18, p.near)
