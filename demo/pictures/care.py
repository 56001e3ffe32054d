"""Health, care and company."""

import random

from .canvas import Canvas
from .palettes import Palette, mix
from .vocabulary import Kind, element


@element("scale", Kind.TABLE, "scale weigh balance justice maternity", 200, 170)
def scale(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.pie(0, -112, 86, mix(p.paper, p.ink, 0.14), 0, 180, 40)
    c.rect(-96, -124, 192, 13, p.paper, 6)
    c.polygon([(-40, -80), (40, -80), (70, 0), (-70, 0)], p.second)
    c.ellipse(0, -40, 29, p.paper)
    c.line([(0, -40), (14, -58)], p.accent, 5)


@element(
    "stethoscope",
    Kind.TABLE,
    "stethoscope health doctor nurse hospital clinic patient medical care nursing midwife dentist",
    200,
    150,
)
def stethoscope(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.curve([(-84, -128), (-88, -60), (-48, -30), (-8, -60), (-12, -128)], p.ink, 9)
    c.curve([(-48, -32), (-30, -6), (30, -8), (56, -56)], p.ink, 9)
    c.ellipse(62, -74, 31, mix(p.paper, p.ink, 0.2))
    c.ellipse(62, -74, 19, p.accent)
    for x in (-84, -12):
        c.ellipse(x, -132, 9, p.accent)


@element(
    "first aid",
    Kind.TABLE,
    "health first_aid medicine pharmacy vaccination hospital safety care patient",
    170,
    140,
)
def first_aid(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(-30, -110), (-30, -136), (30, -136), (30, -110)], p.ink, 9)
    c.rect(-84, -112, 168, 112, p.paper, 14)
    c.rect(-84, -60, 168, 8, mix(p.paper, p.ink, 0.15))
    c.rect(-12, -92, 24, 72, p.accent)
    c.rect(-36, -68, 72, 24, p.accent)


@element("dog", Kind.GROUND, "dog pet", 180, 170)
def dog(c: Canvas, p: Palette, rng: random.Random) -> None:
    fur = mix(p.wood, p.paper, 0.15)
    c.curve([(-60, -50), (-90, -70), (-96, -104)], fur, 14)
    c.blob([(-64, -6), (-60, -70), (0, -110), (40, -100), (48, -6)], fur)
    c.ellipse(40, -122, 36, fur, 33)
    c.rect(52, -124, 46, 28, mix(fur, p.paper, 0.3), 14)
    c.ellipse(94, -118, 8, p.ink)
    c.ellipse(48, -132, 4.5, p.ink)
    c.blob([(14, -146), (32, -140), (22, -90), (6, -96)], mix(fur, p.ink, 0.4))
    c.rect(18, -96, 44, 11, p.accent, 5)
