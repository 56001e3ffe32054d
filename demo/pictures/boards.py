"""Boards, charts and maps; origin in the middle of the lower edge."""

import random

from .canvas import Canvas
from .palettes import Palette, mix, rgb
from .vocabulary import Kind, element


def frame(c: Canvas, p: Palette, w: float, h: float, fill) -> None:
    """An empty board in a wooden frame."""
    c.rect(-w / 2 - 10, -h - 10, w + 20, h + 20, p.wood, 6)
    c.rect(-w / 2, -h, w, h, fill)


@element(
    "blackboard",
    Kind.WALL,
    "blackboard classroom school teacher lesson course pupil student grammar alphabet training trainer",
    400,
    230,
)
def blackboard(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 380, 210, rgb("2F4F48"))
    chalk = rgb("E9EDE2")
    lesson = rng.randint(0, 2)
    if lesson == 0:  # the letters Ä and Ö
        for x in (-140, 10):
            c.line(
                [(x, -100), (x + 30, -170), (x + 60, -100)] if x < 0 else [(x + 5, -100), (x + 55, -100)],
                chalk,
                7,
            )
            for dot in (16, 44):
                c.ellipse(x + dot, -188, 5, chalk)
        c.line([(-128, -124), (-92, -124)], chalk, 6)
        c.arc(40, -136, 33, chalk, 0, 360, 7)
        c.line([(100, -140), (160, -140)], p.accent, 7)
    elif lesson == 1:  # a house and its word
        c.line(
            [(-140, -92), (-140, -140), (-100, -182), (-60, -140), (-60, -92), (-140, -92)],
            chalk,
            6,
        )
        c.line([(-20, -134), (20, -134), (8, -146)], p.accent, 6)
        for x in (50, 82, 114, 146):
            c.line([(x, -112), (x + 16, -112)], chalk, 6)
            c.arc(x + 8, -132, 9, chalk, 0, 360, 5)
    else:  # a tree of sentences
        c.line([(0, -186), (-90, -146), (-130, -104)], chalk, 5)
        c.line([(0, -186), (90, -146), (130, -104)], chalk, 5)
        c.line([(-90, -146), (-50, -104)], chalk, 5)
        c.line([(90, -146), (50, -104)], chalk, 5)
        for x, y in (
            (0, -186),
            (-90, -146),
            (90, -146),
            (-130, -104),
            (-50, -104),
            (50, -104),
            (130, -104),
        ):
            c.ellipse(x, y, 13, p.accent if y == -146 else chalk)
    for i in range(3):
        c.line([(-160, -86 + i * 24), (40 - i * 46, -86 + i * 24)], mix(chalk, rgb("2F4F48"), 0.4), 5)


@element(
    "whiteboard",
    Kind.WALL,
    "whiteboard workshop planning meeting office training brainstorm presentation process",
    380,
    220,
)
def whiteboard(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 360, 200, mix(p.paper, p.sky, 0.08))
    if rng.random() < 0.5:
        for x, tone in ((-110, p.accent), (0, p.second), (110, p.mid)):
            c.rect(x - 40, -150, 80, 50, tone, 10)
        for x in (-56, 54):
            c.line([(x - 12, -125), (x + 12, -125)], p.ink, 5)
    else:
        c.arc(-90, -132, 44, p.accent, -80, 200, 9)
        c.arc(-40, -132, 44, p.second, 60, 340, 9)
        for i in range(3):
            c.ellipse(52, -168 + i * 34, 9, p.mid)
            c.line([(74, -168 + i * 34), (150 - i * 14, -168 + i * 34)], p.ink, 6)
    for i in range(2):
        c.line([(-140, -64 + i * 24), (120 - i * 80, -64 + i * 24)], mix(p.ink, p.paper, 0.5), 6)


@element(
    "sticky notes",
    Kind.WALL,
    "sticky note notes post-it ideas sorting brainstorm feedback wish",
    380,
    240,
)
def sticky_notes(c: Canvas, p: Palette, rng: random.Random) -> None:
    tones = (p.accent, p.second, p.paper, mix(p.mid, p.paper, 0.3))
    for group, (gx, gy) in enumerate(((-120, -170), (70, -180), (-110, -50), (90, -56))):
        for i in range(4):
            with c.at(gx + i % 2 * 58, gy + i // 2 * 52, turn=rng.uniform(-7, 7)):
                c.rect(-24, -24, 48, 46, tones[group])
                c.line([(-14, -8), (14, -8)], mix(tones[group], p.ink, 0.5), 4)
                c.line([(-14, 4), (6, 4)], mix(tones[group], p.ink, 0.5), 4)


@element(
    "chart",
    Kind.WALL,
    "chart graph statistics data bar figures numbers survey indicator percentage result "
    "report employment economy research trend measure",
    380,
    260,
)
def chart(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 360, 240, p.paper)
    for y in range(-210, -30, 34):
        c.line([(-160, y), (160, y)], mix(p.paper, p.far, 0.4), 2)
    heights = [50, 80, 70, 110, 140, 175]
    for i, h in enumerate(heights):
        c.rect(-148 + i * 52, -30 - h, 36, h, p.accent if i % 2 else p.second)
    c.line([(-130 + i * 52, -52 - h) for i, h in enumerate(heights)], p.ink, 5)
    c.line([(-160, -220), (-160, -28), (164, -28)], p.ink, 5)


@element(
    "graph paper",
    Kind.WALL,
    "graph_paper curve line_chart pie_chart share circle_diagram diagram data dots",
    340,
    260,
)
def graph_paper(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 320, 240, p.paper)
    for x in range(-160, 161, 20):
        c.line([(x, -240), (x, 0)], mix(p.paper, p.far, 0.35), 1.5)
    for y in range(-240, 1, 20):
        c.line([(-160, y), (160, y)], mix(p.paper, p.far, 0.35), 1.5)
    c.pie(-60, -120, 84, p.second, -90, 130)
    c.pie(-60, -120, 84, p.accent, 130, 220)
    c.pie(-60, -120, 84, p.near, 220, 270)
    c.curve([(40, -50), (80, -90), (110, -80), (146, -190)], p.accent, 6)


@element(
    "map",
    Kind.WALL,
    "map finland municipalities municipality region regional path route pin area atlas country",
    300,
    290,
)
def map_of_paths(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 280, 270, mix(p.far, p.paper, 0.55))
    shape = [
        (-10, -255),
        (34, -240),
        (40, -200),
        (66, -150),
        (86, -80),
        (40, -26),
        (-30, -18),
        (-56, -60),
        (-44, -108),
        (-8, -142),
        (-30, -186),
        (-62, -226),
    ]
    c.blob(shape, mix(p.second, p.paper, 0.25))
    c.curve([(-34, -44), (14, -70), (30, -112), (6, -160), (18, -220)], p.paper, 6)
    c.curve([(14, -70), (62, -92)], p.paper, 5)
    for x, y in ((-34, -44), (14, -70), (62, -92), (30, -140), (18, -222)):
        c.polygon([(x - 11, y - 20), (x + 11, y - 20), (x, y + 2)], p.accent)
        c.ellipse(x, y - 24, 13, p.accent)
        c.ellipse(x, y - 24, 5, p.paper)
