"""Swimming hall and greenhouse: rooms whose floor is not to stand on."""

import random

from .canvas import Canvas
from .palettes import Palette, mix, rgb
from .rooms import FLOOR, shell, wall_colour
from .vocabulary import Kind, element


@element("swimming hall", Kind.ROOM, "swimming swim pool")
def swimming_hall(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall, water = mix(wall_colour(p, rng), p.paper, 0.35), rgb("4FA7B5")
    shell(c, p, wall, mix(p.paper, p.far, 0.3))
    for x in range(60, 1600, 310):
        c.rect(x, 90, 240, 290, mix(p.far, p.paper, 0.3), 120)
    c.polygon([(160, 560), (1440, 560), (1680, 920), (-80, 920)], mix(p.paper, p.ink, 0.06))
    c.polygon([(200, 580), (1400, 580), (1620, 920), (-20, 920)], water)
    for i in range(1, 5):
        x0, x1 = 200 + i * 240, -20 + i * 328
        for k in range(12):
            t, u = k / 12, (k + 0.6) / 12
            c.line(
                [(x0 + (x1 - x0) * t, 580 + 340 * t), (x0 + (x1 - x0) * u, 580 + 340 * u)],
                p.accent if k % 2 else p.paper,
                7 + k,
            )
    for _ in range(14):
        x, y = rng.uniform(160, 1440), rng.uniform(600, 880)
        c.curve([(x, y), (x + 24, y - 7), (x + 48, y), (x + 72, y - 7)], mix(water, p.paper, 0.5), 4)


@element("glasshouse", Kind.ROOM, "greenhouse glasshouse tomato nursery_garden")
def glasshouse(c: Canvas, p: Palette, rng: random.Random) -> None:
    """Between rows of plants under a roof of glass."""
    wall, floor = mix(wall_colour(p, rng), p.paper, 0.45), mix(p.wood, p.paper, 0.3)
    shell(c, p, wall, floor)
    for x in range(-100, 1701, 200):
        c.line([(800 + (x - 800) * 0.5, 0), (x, 210), (x, FLOOR)], mix(p.second, p.paper, 0.5), 8)
    c.line([(0, 210), (1600, 210)], mix(p.second, p.paper, 0.5), 10)
    green = mix(p.second, rgb("3F7F45"), 0.65)
    for x in range(40, 1600, 76):
        top = 330 + abs(x - 800) * -0.12 + rng.uniform(-20, 20)
        c.line([(x, FLOOR), (x, top)], mix(green, p.ink, 0.2), 6)
        for k in range(int((FLOOR - top) / 44)):
            y = top + 20 + k * 44
            c.ellipse(x + (-20 if k % 2 else 20), y, 27, mix(green, p.paper, 0.12 * (k % 3)), 17)
            if k % 3 == 1:
                c.ellipse(x + (16 if k % 2 else -16), y + 6, 11, p.accent)
    c.rect(0, FLOOR - 50, 1600, 50, mix(p.wood, p.ink, 0.25))
