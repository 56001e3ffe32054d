"""Tools and devices of work, health, study and hobbies."""

import random

from .canvas import Canvas
from .palettes import Palette, mix, rgb
from .vocabulary import Kind, element


@element("laptop", Kind.TABLE, "laptop computer web_page website page keyboard digital online internet screen software database remote "
         "testing code", 240, 170)
def laptop(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-96, -158, 192, 142, p.ink, 10)
    c.rect(-86, -148, 172, 120, p.paper)
    c.rect(-86, -148, 172, 22, p.accent)
    c.rect(-74, -114, 70, 74, mix(p.second, p.paper, 0.2))
    for i in range(5):
        c.line([(10, -110 + i * 16), (72 - i % 2 * 20, -110 + i * 16)], mix(p.ink, p.paper, 0.4), 5)
    c.polygon([(-104, -16), (104, -16), (122, 0), (-122, 0)], mix(p.paper, p.ink, 0.3))


@element("tablet", Kind.TABLE, "tablet screen video interpreter interpreting interpretation remote video_call", 200, 190)
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


@element("headset", Kind.TABLE, "headset headphones interpreter interpreting listening hearing podcast radio", 160, 170)
def headset(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.arc(0, -84, 66, p.ink, 180, 360, 13)
    c.curve([(-62, -40), (-50, -10), (-14, -8)], p.ink, 6)
    c.ellipse(-12, -8, 10, p.accent)
    for side in (-1, 1):
        c.rect(side * 66 - 20, -92, 40, 70, p.accent, 16)


@element("microphone", Kind.TABLE, "microphone podcast radio interview panel seminar conference singing choir broadcast", 110, 210)
def microphone(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-5, -110, 10, 104, p.ink)
    c.rect(-42, -12, 84, 12, p.ink, 6)
    c.arc(0, -132, 44, p.ink, 0, 180, 8)
    c.rect(-29, -206, 58, 98, p.accent, 29)
    for y in (-180, -164, -148):
        c.line([(-20, y), (20, y)], mix(p.accent, p.paper, 0.5), 5)


@element("scale", Kind.TABLE, "scale weigh balance justice maternity", 200, 170)
def scale(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.pie(0, -112, 86, mix(p.paper, p.ink, 0.14), 0, 180, 40)
    c.rect(-96, -124, 192, 13, p.paper, 6)
    c.polygon([(-40, -80), (40, -80), (70, 0), (-70, 0)], p.second)
    c.ellipse(0, -40, 29, p.paper)
    c.line([(0, -40), (14, -58)], p.accent, 5)


@element("stethoscope", Kind.TABLE, "stethoscope health doctor nurse hospital clinic patient medical care nursing midwife dentist", 200, 150)
def stethoscope(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.curve([(-84, -128), (-88, -60), (-48, -30), (-8, -60), (-12, -128)], p.ink, 9)
    c.curve([(-48, -32), (-30, -6), (30, -8), (56, -56)], p.ink, 9)
    c.ellipse(62, -74, 31, mix(p.paper, p.ink, 0.2))
    c.ellipse(62, -74, 19, p.accent)
    for x in (-84, -12):
        c.ellipse(x, -132, 9, p.accent)


@element("first aid", Kind.TABLE, "health first_aid medicine pharmacy vaccination hospital safety care patient", 170, 140)
def first_aid(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(-30, -110), (-30, -136), (30, -136), (30, -110)], p.ink, 9)
    c.rect(-84, -112, 168, 112, p.paper, 14)
    c.rect(-84, -60, 168, 8, mix(p.paper, p.ink, 0.15))
    c.rect(-12, -92, 24, 72, p.accent)
    c.rect(-36, -68, 72, 24, p.accent)


@element("sewing machine", Kind.TABLE, "sewing sew thread textile fabric tailor seamstress handicraft quilt", 270, 200)
def sewing_machine(c: Canvas, p: Palette, rng: random.Random) -> None:
    tone = rng.choice((p.accent, p.second, p.near))
    c.rect(-136, -36, 260, 36, mix(tone, p.ink, 0.3), 8)
    c.rect(56, -150, 60, 120, tone, 10)
    c.rect(-110, -168, 226, 54, tone, 22)
    c.rect(-110, -150, 46, 78, tone, 12)
    c.line([(-87, -72), (-87, -36)], p.ink, 5)
    c.ellipse(122, -130, 26, mix(tone, p.paper, 0.4))
    c.ellipse(122, -130, 9, p.ink)
    c.rect(-20, -200, 26, 34, p.paper, 4)
    c.curve([(-7, -198), (-60, -210), (-100, -150), (-88, -74)], p.paper, 3)
    c.blob([(-150, -38), (-60, -50), (-20, -36), (-60, -20), (-160, 8)], mix(p.paper, p.accent, 0.4))


@element("thread spools", Kind.TABLE, "thread yarn wool knitting knit craft crochet sewing spool", 200, 110)
def spools(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, tone in ((-68, p.accent), (0, p.second), (68, p.paper)):
        c.rect(x - 26, -84, 52, 72, tone)
        for y in range(-76, -14, 13):
            c.line([(x - 24, y + 5), (x + 24, y)], mix(tone, p.ink, 0.25), 3)
        for y in (-96, -14):
            c.rect(x - 32, y, 64, 14, p.wood, 4)


@element("toolbox", Kind.TABLE, "tool toolbox hammer workshop repair mend fix mechanic carpenter plumber tap bench overalls apprentice "
         "construction", 240, 160)
def toolbox(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(-50, -80), (-64, -158)], p.wood, 12)
    c.rect(-94, -176, 62, 28, p.ink, 5)
    c.line([(44, -80), (58, -140)], mix(p.paper, p.ink, 0.35), 14)
    c.arc(62, -152, 17, mix(p.paper, p.ink, 0.35), -20, 240, 12)
    c.line([(-60, -92), (-60, -112), (60, -112), (60, -92)], p.ink, 8)
    c.rect(-112, -92, 224, 92, p.accent, 8)
    c.rect(-112, -92, 224, 26, mix(p.accent, p.ink, 0.25), 8)
    c.rect(-18, -76, 36, 24, p.second, 4)


@element("welding", Kind.TABLE, "weld welding welder metal soldering electric electrician spark", 220, 170)
def welding(c: Canvas, p: Palette, rng: random.Random) -> None:
    for turn in range(0, 360, 30):
        with c.at(26, -58, turn=turn):
            c.line([(26, 0), (58 + turn % 60 * 0.4, 0)], p.second, 6)
    c.ellipse(26, -58, 21, p.paper)
    c.line([(36, -66), (104, -150)], p.ink, 15)
    c.rect(-110, -40, 220, 20, mix(p.paper, p.ink, 0.4), 3)
    c.rect(-80, -20, 30, 20, mix(p.paper, p.ink, 0.55))
    c.rect(50, -20, 30, 20, mix(p.paper, p.ink, 0.55))


@element("hard hat", Kind.TABLE, "hard_hat helmet construction site safety builder factory", 170, 110)
def hard_hat(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.pie(0, -22, 70, p.second, 180, 360, 78)
    c.rect(-13, -104, 26, 84, mix(p.second, p.paper, 0.4), 8)
    c.rect(-88, -26, 176, 22, mix(p.second, p.ink, 0.2), 10)


@element("magnifying glass", Kind.TABLE, "magnifying magnifying_glass search research study evaluation analysis investigate", 190, 190)
def magnifier(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.line([(34, -66), (86, -10)], p.wood, 20)
    c.ellipse(-14, -114, 72, p.ink)
    c.ellipse(-14, -114, 60, mix(p.paper, p.far, 0.25))
    c.line([(-44, -92), (-14, -150), (16, -92)], p.accent, 9)
    c.line([(-32, -112), (4, -112)], p.accent, 8)


@element("paint", Kind.TABLE, "paint painting art brush drawing crayon colour exhibition artist creative", 190, 170)
def paint(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, turn, tone in ((-26, -14, p.accent), (0, 2, p.second), (26, 16, p.mid)):
        with c.at(x, -80, turn=turn):
            c.line([(0, 0), (0, -64)], p.wood, 8)
            c.blob([(-9, -62), (9, -62), (3, -92)], tone)
    c.rect(-46, -92, 92, 92, p.paper, 8)
    c.rect(-46, -60, 92, 26, p.accent)
    c.ellipse(76, -12, 22, p.second, 12)


@element("keys", Kind.TABLE, "key keys lock apartment rent housing tenant", 180, 120)
def keys(c: Canvas, p: Palette, rng: random.Random) -> None:
    for turn, tone in ((18, p.second), (-24, p.accent)):
        with c.at(-40, -64, turn=turn):
            c.line([(0, 0), (112, 0)], tone, 13)
            c.line([(90, 0), (90, 24)], tone, 11)
            c.line([(110, 0), (110, 20)], tone, 11)
            c.arc(-20, 0, 26, tone, 0, 360, 14)
    c.arc(-66, -64, 22, p.ink, 0, 360, 5)


@element("money", Kind.TABLE, "money coin euro budget funding cost bank bill tax wage salary salaries grant", 190, 120)
def coins(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, n in ((-60, 3), (0, 6), (60, 4)):
        for i in range(n):
            c.ellipse(x, -12 - i * 15, 33, mix(p.second, p.ink, 0.3), 12)
            c.ellipse(x, -17 - i * 15, 33, p.second, 12)


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
