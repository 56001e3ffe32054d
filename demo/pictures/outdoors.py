"""Things people gather around out of doors."""

import math
import random

from .canvas import Canvas
from .palettes import Palette, mix
from .vocabulary import Kind, element


@element(
    "market stall",
    Kind.YARD,
    "market fair festival stand kiosk flea bazaar tent event",
    380,
    340,
)
def stall(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x in (-168, 156):
        c.rect(x, -300, 12, 300, mix(p.wood, p.ink, 0.3))
    c.rect(-180, -120, 360, 120, p.wood, 4)
    c.rect(-190, -134, 380, 20, mix(p.wood, p.paper, 0.25), 4)
    for i in range(7):
        x = -150 + i * 50
        colour = (p.accent, p.second, mix(p.second, (80, 140, 70), 0.6))[i % 3]
        for dx, dy in ((-13, 0), (13, 0), (0, -18)):
            c.ellipse(x + dx, -146 + dy, 15, colour)
    for i in range(8):
        x = -200 + i * 50
        tone = p.accent if i % 2 else p.paper
        c.polygon(
            [(x + (20 if i < 4 else 20 - i * 0), -340), (x + 50, -340), (x + 50, -270), (x, -270)],
            tone,
        )
        c.pie(x + 25, -270, 25, tone, 0, 180)


@element(
    "football",
    Kind.YARD,
    "football sport soccer game play playing match goal team hobby",
    340,
    210,
)
def football(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x in range(-130, 150, 28):
        c.line([(x, -196), (x, 0)], mix(p.paper, p.far, 0.5), 2)
    for y in range(-180, 0, 28):
        c.line([(-150, y), (150, y)], mix(p.paper, p.far, 0.5), 2)
    c.line([(-150, 0), (-150, -200), (150, -200), (150, 0)], p.paper, 12)
    c.ellipse(60, 10, 32, p.paper)
    for k in range(5):
        t = k * 1.257 - 1.57
        c.ellipse(60 + math.cos(t) * 22, 10 + math.sin(t) * 22, 7, p.ink)
    c.ellipse(60, 10, 9, p.ink)


@element("swings", Kind.YARD, "swing playground play playing children", 320, 300)
def swings(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x in (-130, 130):
        c.line([(x - 36, 0), (x, -290), (x + 36, 0)], p.accent, 11)
    c.line([(-130, -288), (130, -288)], p.accent, 12)
    for x in (-50, 56):
        c.line([(x - 18, -284), (x - 22, -90), (x + 22, -90), (x + 18, -284)], p.ink, 4)
        c.rect(x - 28, -94, 56, 11, p.second, 4)


@element("bench", Kind.YARD, "park_bench sitting park pensioner elderly older", 300, 140)
def bench(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x in (-110, 96):
        c.rect(x, -130, 14, 130, p.ink, 4)
    for y in (-130, -104, -62):
        c.rect(-146, y, 292, 18, p.wood, 6)


@element("snowman", Kind.YARD, "snowman", 140, 220)
def snowman(c: Canvas, p: Palette, rng: random.Random) -> None:
    white = mix(p.paper, p.sky, 0.08)
    for y, r in ((-52, 58), (-126, 42), (-184, 30)):
        c.ellipse(0, y, r, white)
    c.polygon([(0, -186), (34, -178), (0, -174)], p.accent)
    for x in (-10, 10):
        c.ellipse(x, -194, 4, p.ink)
    c.rect(-32, -160, 64, 13, p.accent, 6)
    c.rect(-22, -222, 44, 16, p.near, 4)


@element("kicksled", Kind.YARD, "sled kicksled sledge ski skiing skate ice snowy", 230, 210)
def kicksled(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(-120, -4), (90, -4), (116, -26)], p.ink, 7)
    c.line([(-50, -6), (-60, -190), (-30, -204)], p.accent, 10)
    c.line([(50, -6), (40, -100)], p.accent, 10)
    c.rect(-58, -100, 110, 14, p.wood, 5)
    c.line([(-50, -150), (-54, -92)], p.accent, 10)


@element("campfire", Kind.YARD, "fire campfire bonfire sausage lean-to midsummer", 200, 170)
def campfire(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.blob([(-50, -20), (-44, -80), (-14, -110), (0, -170), (26, -110), (50, -70), (46, -20)], p.accent)
    c.blob([(-26, -20), (-20, -60), (4, -104), (24, -56), (24, -20)], p.second)
    for turn in (-14, 14):
        with c.at(0, -14, turn=turn):
            c.rect(-86, -12, 172, 24, mix(p.wood, p.ink, 0.3), 12)


@element(
    "suitcase",
    Kind.GROUND,
    "suitcase luggage travel arrival arrive move moving newcomer journey refugee airport",
    170,
    190,
)
def suitcase(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(-28, -140), (-28, -186), (28, -186), (28, -140)], p.ink, 9)
    c.rect(-84, -146, 168, 146, p.accent, 16)
    for x in (-54, 38):
        c.rect(x, -146, 16, 146, mix(p.accent, p.ink, 0.3))
    c.ellipse(2, -84, 22, p.paper)
    c.ellipse(2, -84, 10, p.second)


@element(
    "boxes",
    Kind.GROUND,
    "box boxes parcel package pallet warehouse storage logistics donation crate shelf hardware",
    320,
    240,
)
def boxes(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, y, w, h in ((-150, 0, 150, 110), (4, 0, 140, 130), (-100, -110, 130, 100)):
        tone = mix(p.wood, p.paper, 0.25)
        c.rect(x, y - h, w, h, tone, 3)
        c.rect(x, y - h, w, 14, mix(tone, p.ink, 0.12), 3)
        c.rect(x + w / 2 - 10, y - h, 20, h * 0.45, mix(tone, p.paper, 0.5))
        c.rect(x + 14, y - 36, 40, 22, p.paper, 2)


@element("mailbox", Kind.GROUND, "post postal mailbox mail newsletter", 150, 230)
def mailbox(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-8, -120, 16, 120, mix(p.wood, p.ink, 0.3))
    c.rect(-70, -200, 140, 84, p.accent, 20)
    c.rect(-46, -180, 92, 10, p.ink, 4)
    c.rect(40, -228, 9, 50, p.paper)
    c.rect(40, -228, 32, 22, p.second)


@element(
    "broom and sand",
    Kind.GROUND,
    "sand sanding gritting shovel spade clearing sweeping bucket cleaning cleaner",
    200,
    240,
)
def bucket(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.arc(-30, -92, 46, p.ink, 180, 360, 5)
    c.polygon([(-80, -94), (20, -94), (6, 0), (-66, 0)], p.second)
    c.ellipse(-30, -94, 50, mix(p.wood, p.paper, 0.4), 14)
    c.line([(60, -80), (90, -240)], p.wood, 10)
    c.polygon([(40, -84), (84, -76), (78, -10), (58, 0), (34, -14)], mix(p.near, p.paper, 0.25))


@element("telephone poles", Kind.YARD, "telephone telephone_lines pole wire electricity", 400, 380)
def poles(c: Canvas, p: Palette, rng: random.Random) -> None:
    for i in range(-3, 3):
        start = (i * 330, -330)
        for k in range(24):
            t = k / 24
            c.ellipse(start[0] + 330 * t, -330 + 220 * t * (1 - t), 4, p.paper if p.dark else p.ink)
        c.rect(i * 330 - 7, -360, 14, 360, mix(p.wood, p.ink, 0.4))
        c.rect(i * 330 - 44, -338, 88, 12, mix(p.wood, p.ink, 0.4))
