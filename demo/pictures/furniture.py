"""Furniture that stands on the floor of a room."""

import random

from .canvas import Canvas
from .nature import sprig
from .palettes import Palette, mix
from .vocabulary import Kind, element


@element("chairs", Kind.GROUND, "chair chairs empty_chair seat waiting_room circle", 330, 220)
def chairs(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, tone in ((-84, p.accent), (84, p.second)):
        for leg in (-50, 42):
            c.rect(x + leg, -90, 9, 90, p.ink, 3)
        c.rect(x - 56, -104, 112, 20, tone, 8)
        c.rect(x - 52, -216, 104, 76, tone, 14)
        for leg in (-42, 34):
            c.rect(x + leg, -150, 8, 50, p.ink)


@element("floor lamp", Kind.GROUND, "floor_lamp lamp sleep dim cosy living_room cushion", 170, 400)
def floor_lamp(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.ellipse(0, -330, 150, mix(p.second, p.sky, 0.6), 130)
    c.rect(-5, -300, 10, 296, p.ink)
    c.rect(-50, -12, 100, 12, p.ink, 6)
    c.polygon([(-50, -400), (50, -400), (84, -290), (-84, -290)], p.accent)
    c.polygon([(-84, -290), (84, -290), (80, -302), (-80, -302)], mix(p.accent, p.paper, 0.5))


@element("sofa", Kind.GROUND, "sofa couch armchair living_room", 340, 190)
def sofa(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x in (-130, 120):
        c.rect(x, -30, 12, 30, p.wood)
    c.rect(-160, -180, 320, 150, p.second, 26)
    c.rect(-130, -96, 260, 66, mix(p.second, p.paper, 0.2), 14)
    for x in (-172, 122):
        c.rect(x, -124, 50, 100, mix(p.second, p.ink, 0.2), 20)
    with c.at(-70, -120, turn=12):
        c.rect(-34, -34, 68, 68, p.accent, 12)


@element("floor plant", Kind.GROUND, "rubber_plant palm", 190, 330)
def floor_plant(c: Canvas, p: Palette, rng: random.Random) -> None:
    green = mix(p.second, (50, 110, 70), 0.55)
    for turn, h in ((-30, 190), (28, 200), (-10, 240), (12, 220)):
        with c.at(0, -86):
            sprig(c, p.near, green, h, turn)
    c.polygon([(-56, -96), (56, -96), (42, 0), (-42, 0)], mix(p.paper, p.far, 0.2))
    c.rect(-62, -106, 124, 22, p.accent, 4)
