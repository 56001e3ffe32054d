"""What floats in the air above people."""

import random

from .canvas import Canvas
from .palettes import Palette, mix
from .vocabulary import Kind, element


@element("flying envelope", Kind.AIR, "envelope flap flaps newsletter", 300, 190)
def flying_envelope(c: Canvas, p: Palette, rng: random.Random) -> None:
    for i, tone in enumerate((p.mid, p.second, p.accent)):
        c.polygon([(-84 + i * 26, -96), (84 - i * 26, -96), (0, -190 + i * 28)], tone)
    for side in (-1, 1):
        c.polygon(
            [
                (side * 84, -70),
                (side * 150, -120),
                (side * 140, -76),
                (side * 160, -66),
                (side * 84, -40),
            ],
            mix(p.paper, p.sky, 0.3),
        )
    c.rect(-84, -100, 168, 100, p.paper, 4)
    c.line([(-80, -96), (0, -36), (80, -96)], mix(p.paper, p.ink, 0.4), 4)


@element("paper plane", Kind.AIR, "send sent flying plane message email subscribe", 190, 130)
def paper_plane(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.curve([(-190, -6), (-150, -40), (-120, -10), (-86, -34)], mix(p.paper, p.sky, 0.2), 5)
    c.polygon([(-90, -60), (96, -130), (20, 0)], p.paper)
    c.polygon([(-90, -60), (96, -130), (-24, -34)], mix(p.paper, p.far, 0.35))
    c.polygon([(-24, -34), (96, -130), (-10, 6)], mix(p.paper, p.ink, 0.25))


@element(
    "speech bubbles",
    Kind.AIR,
    "speech bubble bubbles talk talking conversation discussion language chat interpreter "
    "discuss speaking question questions answer dialogue debate interview feedback word",
    420,
    150,
)
def speech_bubbles(c: Canvas, p: Palette, rng: random.Random) -> None:
    """Two voices: different marks stand for different languages."""
    c.rect(-200, -140, 180, 110, p.paper, 40)
    c.polygon([(-150, -40), (-100, -40), (-150, 0)], p.paper)
    c.rect(20, -156, 170, 104, p.accent, 40)
    c.polygon([(96, -62), (146, -62), (150, -18)], p.accent)
    mark = rng.randint(0, 2)
    if mark == 0:
        for i in range(3):
            c.ellipse(-150 + i * 40, -85, 12, p.second)
    else:
        for i in range(3):
            c.line([(-164, -112 + i * 26), (-60 - i * 22 * (mark - 1), -112 + i * 26)], p.second, 9)
    c.curve([(54, -100), (74, -124), (96, -92), (120, -122), (152, -98)], p.paper, 9)


@element("question", Kind.AIR, "question ask asking quiz unsure exam wonder", 130, 160)
def question(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.ellipse(0, -80, 76, p.second)
    c.polygon([(-40, -30), (-4, -14), (-50, 4)], p.second)
    c.arc(0, -96, 26, p.ink, -190, 60, 12)
    c.line([(10, -72), (0, -56)], p.ink, 12)
    c.ellipse(0, -32, 8, p.ink)


@element("music", Kind.AIR, "music song singing choir concert dance band guitar", 230, 150)
def music(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, y, tone in ((-70, 0, p.accent), (50, -26, p.paper)):
        for dx in (0, 52):
            c.ellipse(x + dx, y - 16, 19, tone, 15)
            c.line([(x + dx + 15, y - 18), (x + dx + 15, y - 108)], tone, 7)
        c.line([(x + 15, y - 108), (x + 67, y - 108)], tone, 16)
