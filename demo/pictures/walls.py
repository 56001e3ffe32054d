"""What hangs on walls and stands against them; origin in the middle of the lower edge."""

import math
import random

from .boards import frame
from .canvas import Canvas
from .palettes import Palette, mix, rgb
from .vocabulary import Kind, element


@element(
    "clock",
    Kind.WALL,
    "clock time evening hour schedule deadline waiting queue punctual minute",
    190,
    200,
)
def clock(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.ellipse(0, -96, 94, p.near if not p.dark else p.far)
    c.ellipse(0, -96, 80, p.paper)
    for k in range(12):
        t = math.radians(k * 30)
        c.line(
            [
                (math.sin(t) * 64, -96 - math.cos(t) * 64),
                (math.sin(t) * 72, -96 - math.cos(t) * 72),
            ],
            p.ink,
            5,
        )
    hour = rng.randint(1, 11) * 30
    for turn, length, tone, w in (
        (hour, 40, p.ink, 9),
        (rng.choice((0, 90, 180, 240)), 58, p.accent, 6),
    ):
        with c.at(0, -96, turn=turn):
            c.line([(0, 0), (0, -length)], tone, w)
    c.ellipse(0, -96, 8, p.ink)


@element(
    "calendar",
    Kind.WALL,
    "calendar month week day date autumn_programme schedule event year season monday tuesday wednesday thursday friday",
    240,
    260,
)
def calendar(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-115, -240, 230, 240, p.paper, 8)
    c.rect(-115, -240, 230, 58, p.accent, 8)
    for x in (-60, 60):
        c.line([(x, -256), (x, -222)], p.ink, 9)
    marked = rng.randint(5, 16)
    for i in range(20):
        x, y = -86 + i % 5 * 43, -158 + i // 5 * 38
        c.rect(x - 14, y - 12, 28, 24, p.second if i == marked else mix(p.paper, p.far, 0.35), 5)
    c.arc(-86 + marked % 5 * 43, -158 + marked // 5 * 38, 24, p.ink, -40, 300, 4)


@element(
    "bookshelf",
    Kind.WALL,
    "bookshelf library shelf shelves book archive hardware store shop warehouse storage",
    380,
    300,
)
def bookshelf(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-190, -300, 380, 300, mix(p.wood, p.ink, 0.3), 4)
    tones = (p.accent, p.second, p.paper, p.mid, p.far, p.near)
    for row in range(3):
        y = -204 + row * 96
        c.rect(-178, y - 84, 356, 84, mix(p.wood, p.ink, 0.55))
        x = -172.0
        while x < 150:
            w, h = rng.uniform(14, 30), rng.uniform(52, 78)
            if rng.random() < 0.12:
                x += 26
            c.rect(x, y - h, w, h, rng.choice(tones), 2)
            x += w + 2


@element(
    "pegboard",
    Kind.WALL,
    "workshop tool hammer repair wrench carpenter mechanic welding toolbox garage overalls",
    380,
    230,
)
def pegboard(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 360, 210, mix(p.far, p.paper, 0.2))
    steel = mix(p.paper, p.ink, 0.45)
    c.line([(-140, -60), (-140, -160)], p.wood, 13)
    c.rect(-174, -184, 68, 28, p.ink, 5)
    c.line([(-64, -60), (-64, -140)], steel, 15)
    c.arc(-64, -160, 20, steel, -50, 230, 13)
    c.polygon([(0, -180), (70, -60), (0, -60)], steel)
    c.rect(-8, -80, 30, 40, p.accent, 6)
    c.line([(110, -60), (110, -110)], p.accent, 19)
    c.line([(110, -110), (110, -180)], steel, 8)
    c.ellipse(150, -120, 20, p.second)
    c.ellipse(150, -120, 8, mix(p.far, p.paper, 0.2))


@element(
    "screen",
    Kind.WALL,
    "screen video remote online presentation webinar interpreter computer digital film television call",
    400,
    250,
)
def wall_screen(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-190, -236, 380, 230, p.ink, 10)
    c.rect(-178, -224, 356, 206, mix(p.second, p.paper, 0.3))
    c.pie(0, -18, 96, p.accent, 180, 360, 84)
    c.ellipse(0, -132, 42, rgb("8F5836"), 50)
    c.pie(0, -142, 50, rgb("241B1C"), 180, 360, 50)
    c.arc(0, -132, 55, p.paper, 180, 360, 8)
    for side in (-1, 1):
        c.ellipse(side * 52, -126, 13, p.paper)
        c.ellipse(side * 15, -130, 5, p.ink)
    c.arc(0, -116, 16, p.ink, 30, 150, 4)


@element(
    "hooks",
    Kind.WALL,
    "coat coats daycare kindergarten wardrobe cloakroom preschool corridor",
    360,
    220,
)
def coat_hooks(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-180, -210, 360, 24, p.wood, 5)
    for i, tone in enumerate((p.accent, p.second, p.paper, p.mid)):
        x = -130 + i * 86
        c.polygon(
            [
                (x - 16, -190),
                (x + 16, -190),
                (x + 36, -60 + i % 2 * 20),
                (x - 36, -60 + i % 2 * 20),
            ],
            tone,
        )
        c.line([(x, -186), (x, -64 + i % 2 * 20)], mix(tone, p.ink, 0.3), 3)
        c.ellipse(x, -196, 7, p.ink)
