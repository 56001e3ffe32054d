"""What moves and what stands by the road."""

import random

from .canvas import Canvas
from .palettes import Palette, mix
from .vocabulary import Kind, element


def wheel(c: Canvas, p: Palette, x: float, y: float, r: float) -> None:
    """A tyre with its hub."""
    c.ellipse(x, y, r, p.ink)
    c.ellipse(x, y, r * 0.5, mix(p.paper, p.ink, 0.25))


@element(
    "bus",
    Kind.PLACE,
    "bus school_bus minibus coach public_transport transport stop timetable",
    560,
    240,
)
def bus(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-280, -230, 560, 206, p.accent, 30)
    c.rect(-280, -96, 560, 34, mix(p.paper, p.accent, 0.1))
    glass = mix(p.paper, p.far, 0.4) if not p.dark else mix(p.accent, p.paper, 0.6)
    for i in range(5):
        c.rect(-256 + i * 82, -200, 70, 86, glass, 10)
    c.rect(160, -200, 50, 176, mix(glass, p.paper, 0.3), 8)
    c.rect(222, -200, 58, 100, glass, 12)
    c.rect(-230, -226, 180, 20, p.ink, 6)
    for x in (-160, 90):
        wheel(c, p, x, -26, 38)
    c.rect(256, -60, 24, 18, p.paper, 6)


@element("train", Kind.PLACE, "train railway rail station platform metro commuter", 700, 230)
def train(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(-900, 6), (900, 6)], mix(p.ink, p.far, 0.3), 8)
    c.rect(-360, -216, 640, 196, p.paper, 20)
    c.blob(
        [(240, -212), (300, -196), (350, -110), (356, -34), (330, -20), (230, -20), (220, -120)],
        p.paper,
    )
    c.rect(-360, -84, 704, 40, p.second)
    for i in range(6):
        c.rect(-334 + i * 92, -186, 66, 66, p.accent if p.dark else mix(p.near, p.far, 0.2), 10)
    c.polygon([(254, -184), (288, -176), (322, -112), (254, -112)], mix(p.near, p.ink, 0.3))
    for x in (-290, -190, 130, 230):
        wheel(c, p, x, -18, 24)


@element("tram", Kind.PLACE, "tram light_rail", 480, 250)
def tram(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(-900, -300), (900, -300)], p.ink, 3)
    c.line([(-40, -226), (0, -298), (40, -226)], p.ink, 5)
    c.rect(-250, -230, 500, 210, mix(p.second, p.near, 0.25), 34)
    c.rect(-250, -104, 500, 26, p.accent)
    for i in range(5):
        c.rect(-226 + i * 92, -200, 76, 78, mix(p.paper, p.far, 0.25), 12)
    for x in (-140, 140):
        wheel(c, p, x, -14, 26)


@element("car", Kind.YARD, "car van driving driver taxi licence traffic delivery", 300, 160)
def van(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-150, -150, 210, 126, p.second, 16)
    c.polygon([(50, -150), (96, -150), (130, -90), (150, -82), (150, -24), (50, -24)], p.second)
    c.polygon([(66, -136), (90, -136), (116, -88), (66, -88)], mix(p.paper, p.far, 0.3))
    c.rect(-150, -80, 200, 16, p.paper)
    for x in (-90, 90):
        wheel(c, p, x, -24, 27)


@element("bicycle", Kind.GROUND, "bicycle bike cycle cycling wheel cyclist repair", 290, 190)
def bicycle(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x in (-92, 92):
        c.arc(x, -66, 60, p.ink, 0, 360, 8)
        for turn in range(0, 180, 36):
            with c.at(x, -66, turn=turn):
                c.line([(-56, 0), (56, 0)], mix(p.ink, p.sky, 0.55), 2)
        c.ellipse(x, -66, 8, p.ink)
    c.line([(-92, -66), (-44, -146), (58, -146), (-6, -62), (-92, -66)], p.accent, 9)
    c.line([(-6, -62), (-50, -164)], p.accent, 9)
    c.line([(92, -66), (52, -178), (84, -190)], p.accent, 9)
    c.rect(-80, -176, 60, 14, p.ink, 7)
    c.ellipse(-6, -62, 14, p.ink)


@element(
    "signpost",
    Kind.GROUND,
    "signpost sign direction guidance guide crossroads route arrow path advice",
    260,
    380,
)
def signpost(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-9, -370, 18, 370, mix(p.wood, p.ink, 0.35), 5)
    for y, side, colour in ((-340, 1, p.accent), (-270, -1, p.second), (-200, 1, p.paper)):
        with c.at(0, y, flip=side < 0):
            c.polygon([(-46, -24), (96, -24), (128, 0), (96, 24), (-46, 24)], colour)
            c.line([(-26, -5), (60, -5)], mix(colour, p.ink, 0.6), 5)
            c.line([(-26, 8), (30, 8)], mix(colour, p.ink, 0.6), 5)


@element("bus stop", Kind.YARD, "bus_stop stop shelter timetable waiting", 330, 330)
def bus_stop(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-120, -270, 240, 210, mix(p.paper, p.far, 0.35))
    c.rect(-150, -292, 300, 24, p.near, 6)
    for x in (-124, 112):
        c.rect(x, -270, 12, 270, p.near)
    c.rect(-90, -90, 180, 14, p.wood)
    for x in (-76, 66):
        c.rect(x, -78, 10, 78, p.near)
    c.rect(150, -330, 10, 330, p.ink)
    c.rect(126, -340, 58, 66, p.second, 8)
    c.rect(138, -318, 34, 26, p.ink, 5)


@element("pushchair", Kind.GROUND, "pram pushchair stroller baby toddler", 180, 200)
def pushchair(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(60, -80), (-60, -20)], p.ink, 7)
    c.line([(-50, -90), (60, -20)], p.ink, 7)
    c.line([(60, -90), (96, -190), (120, -190)], p.ink, 7)
    c.pie(0, -100, 78, p.accent, 0, 180, 64)
    c.pie(0, -100, 78, mix(p.accent, p.paper, 0.3), 180, 300)
    for x in (-58, 58):
        wheel(c, p, x, -22, 22)
