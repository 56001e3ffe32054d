"""Devices of study and of work with language."""

import random

from .canvas import Canvas
from .palettes import Palette, mix, rgb
from .vocabulary import Kind, element


@element(
    "laptop",
    Kind.TABLE,
    "laptop computer web_page website page keyboard digital online internet screen software "
    "database remote testing code",
    240,
    170,
)
def laptop(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-96, -158, 192, 142, p.ink, 10)
    c.rect(-86, -148, 172, 120, p.paper)
    c.rect(-86, -148, 172, 22, p.accent)
    c.rect(-74, -114, 70, 74, mix(p.second, p.paper, 0.2))
    for i in range(5):
        c.line([(10, -110 + i * 16), (72 - i % 2 * 20, -110 + i * 16)], mix(p.ink, p.paper, 0.4), 5)
    c.polygon([(-104, -16), (104, -16), (122, 0), (-122, 0)], mix(p.paper, p.ink, 0.3))


@element(
    "tablet",
    Kind.TABLE,
    "tablet screen video interpreter interpreting interpretation remote video_call",
    200,
    190,
)
def tablet(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.polygon([(20, -20), (70, 0), (-70, 0), (-20, -20)], p.near)
    c.rect(-96, -184, 192, 160, p.ink, 16)
    c.rect(-84, -172, 168, 136, mix(p.second, p.paper, 0.35))
    c.pie(0, -36, 52, p.accent, 180, 360, 48)
    c.ellipse(0, -112, 26, rgb("B67748"), 31)
    c.pie(0, -118, 30, rgb("241B1C"), 180, 360, 32)
    c.arc(0, -112, 33, p.ink, 180, 360, 6)
    c.ellipse(-31, -108, 9, p.ink)


@element("phone", Kind.TABLE, "phone telephone mobile app call smartphone messaging chat", 110, 190)
def phone(c: Canvas, p: Palette, rng: random.Random) -> None:
    with c.at(0, -94, turn=8):
        c.rect(-50, -92, 100, 184, p.ink, 16)
        c.rect(-42, -76, 84, 150, p.paper, 4)
        c.rect(-34, -64, 54, 30, p.second, 10)
        c.rect(-18, -26, 52, 30, p.accent, 10)
        c.rect(-34, 12, 60, 30, p.second, 10)


@element(
    "headset",
    Kind.TABLE,
    "headset headphones interpreter interpreting listening hearing podcast radio",
    160,
    170,
)
def headset(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.arc(0, -84, 66, p.ink, 180, 360, 13)
    c.curve([(-62, -40), (-50, -10), (-14, -8)], p.ink, 6)
    c.ellipse(-12, -8, 10, p.accent)
    for side in (-1, 1):
        c.rect(side * 66 - 20, -92, 40, 70, p.accent, 16)


@element(
    "microphone",
    Kind.TABLE,
    "microphone podcast radio interview panel seminar conference singing choir broadcast",
    110,
    210,
)
def microphone(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-5, -110, 10, 104, p.ink)
    c.rect(-42, -12, 84, 12, p.ink, 6)
    c.arc(0, -132, 44, p.ink, 0, 180, 8)
    c.rect(-29, -206, 58, 98, p.accent, 29)
    for y in (-180, -164, -148):
        c.line([(-20, y), (20, y)], mix(p.accent, p.paper, 0.5), 5)


@element(
    "magnifying glass",
    Kind.TABLE,
    "magnifying magnifying_glass search research study evaluation analysis investigate",
    190,
    190,
)
def magnifier(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(34, -66), (86, -10)], p.wood, 20)
    c.ellipse(-14, -114, 72, p.ink)
    c.ellipse(-14, -114, 60, mix(p.paper, p.far, 0.25))
    c.line([(-44, -92), (-14, -150), (16, -92)], p.accent, 9)
    c.line([(-32, -112), (4, -112)], p.accent, 8)
