"""Symbols: heroes of still lifes and posters in rooms."""

import math
import random

from .canvas import Canvas
from .nature import leaf
from .palettes import SKINS, Palette, mix
from .vocabulary import Kind, element


@element(
    "joined hands",
    Kind.SIGN,
    "hands joined_hands handshake together cooperation partner partnership trust agreement "
    "support peer mentor volunteer",
    360,
    300,
)
def joined_hands(c: Canvas, p: Palette, rng: random.Random) -> None:
    tones = rng.sample(SKINS, 4)
    for i, turn in enumerate((45, 135, 225, 315)):
        with c.at(0, -150, turn=turn):
            c.rect(-150, -34, 74, 68, p.clothes[i], 8)
            c.rect(-96, -25, 74, 50, tones[i], 14)
            for k in range(4):
                c.rect(
                    -44,
                    -27 + k * 14,
                    52 - abs(k - 1.5) * 7,
                    12,
                    mix(tones[i], p.paper, 0.06 * (k % 2)),
                    6,
                )
            c.rect(-70, 14, 36, 17, mix(tones[i], p.ink, 0.08), 8)


@element(
    "heart",
    Kind.SIGN,
    "heart health care love wellbeing mental welfare family kindness",
    300,
    290,
)
def heart(c: Canvas, p: Palette, rng: random.Random) -> None:
    outline = [
        (
            16 * math.sin(t) ** 3 * 9,
            -150 - (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)) * 9,
        )
        for t in (i * math.tau / 60 for i in range(60))
    ]
    c.polygon(outline, p.accent)
    c.polygon([(x, y) for x, y in outline if x >= 0], mix(p.accent, p.ink, 0.12))
    for side in (-1, 1):
        for k in range(4):
            leaf(c, side * (20 + k * 13), -110 - k * 30, 19, mix(p.paper, p.accent, 0.12), side * -50)
    c.line([(0, -60), (0, -215)], mix(p.paper, p.accent, 0.12), 6)


@element(
    "puzzle",
    Kind.SIGN,
    "puzzle jigsaw piece pieces merge integrate integration combine model whole",
    340,
    300,
)
def puzzle(c: Canvas, p: Palette, rng: random.Random) -> None:
    for i, (x, y, tone) in enumerate(
        ((-74, -224, p.accent), (74, -224, p.second), (-74, -76, p.paper), (84, -66, p.mid))
    ):
        with c.at(x, y, turn=8 if i == 3 else 0):
            c.rect(-73, -73, 146, 146, tone, 6)
            if i in (0, 2):
                c.ellipse(73, 0, 26, tone)
            if i in (0, 1):
                c.ellipse(0, 73, 26, tone)
    c.ellipse(-148, -224, 20, mix(p.accent, p.ink, 0.2))


@element(
    "steps",
    Kind.SIGN,
    "step steps ladder stairs career path progress employment job work skills growth unemployed employer",
    360,
    300,
)
def steps(c: Canvas, p: Palette, rng: random.Random) -> None:
    for i, tone in enumerate((p.second, mix(p.second, p.accent, 0.35), mix(p.second, p.accent, 0.7), p.accent)):
        c.rect(-176 + i * 88, -60 - i * 58, 88, 60 + i * 58, tone)
        c.rect(-176 + i * 88, -60 - i * 58, 88, 10, mix(tone, p.paper, 0.4))
    c.line([(132, -236), (132, -330)], p.ink, 7)
    c.polygon([(134, -330), (192, -306), (134, -284)], p.paper)


@element(
    "light bulb",
    Kind.SIGN,
    "idea bulb innovation pilot develop development experiment lamp insight",
    220,
    320,
)
def light_bulb(c: Canvas, p: Palette, rng: random.Random) -> None:
    for turn in range(-150, -20, 26):
        with c.at(0, -190, turn=turn):
            c.line([(124, 0), (158, 0)], p.accent, 9)
    c.ellipse(0, -190, 98, p.second)
    c.polygon([(-62, -124), (62, -124), (38, -62), (-38, -62)], p.second)
    c.curve([(-20, -66), (-30, -160), (0, -130), (30, -160), (20, -66)], p.ink, 6)
    for y in (-62, -40, -18):
        c.rect(-36, y, 72, 16, mix(p.paper, p.ink, 0.4), 8)


@element(
    "megaphone",
    Kind.SIGN,
    "megaphone campaign announce announcement call invitation hear publish launch open_call",
    330,
    260,
)
def megaphone(c: Canvas, p: Palette, rng: random.Random) -> None:
    with c.at(-20, -130, turn=-14):
        c.rect(-60, 20, 46, 90, p.ink, 12)
        c.polygon([(-100, -34), (90, -104), (90, 104), (-100, 34)], p.accent)
        c.rect(-140, -38, 66, 76, mix(p.accent, p.ink, 0.25), 12)
        c.ellipse(92, 0, 26, mix(p.accent, p.ink, 0.3), 104)
        for i in range(3):
            with c.at(130, 0, turn=-28 + i * 28):
                c.line([(10, 0), (56, 0)], p.second, 11)


@element(
    "web pages",
    Kind.SIGN,
    "pipes connected connect network linked link open_data interface cable telephone_lines",
    420,
    320,
)
def linked_pages(c: Canvas, p: Palette, rng: random.Random) -> None:
    pages = (
        (-140, -50, 0.5, p.accent),
        (-150, -180, 0.5, p.second),
        (-120, -300, 0.5, p.mid),
        (110, -90, 1, p.accent),
    )
    for x, y, _, _ in pages[:3]:
        c.line([(x, y), (-40, y), (-40, -160), (100, -160)], p.ink, 16)
        c.line([(x, y), (-40, y), (-40, -160), (100, -160)], p.second, 8)
    for x, y, size, tone in pages:
        with c.at(x, y, size):
            c.rect(-96, -150, 192, 210, p.paper, 8)
            c.rect(-96, -150, 192, 36, tone, 8)
            c.rect(-76, -94, 70, 70, mix(tone, p.paper, 0.4))
            for i in range(4):
                c.line(
                    [(14, -90 + i * 20), (76 - i % 2 * 18, -90 + i * 20)],
                    mix(p.ink, p.paper, 0.45),
                    6,
                )
            for i in range(2):
                c.line([(-74, 6 + i * 24), (74 - i * 40, 6 + i * 24)], mix(p.ink, p.paper, 0.45), 6)
