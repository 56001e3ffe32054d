"""What hangs on walls and stands against them; origin in the middle of the lower edge."""

import math
import random

from .canvas import Canvas
from .nature import spruce
from .palettes import Palette, mix, rgb
from .vocabulary import Kind, element


def frame(c: Canvas, p: Palette, w: float, h: float, fill) -> None:
    """An empty board in a wooden frame."""
    c.rect(-w / 2 - 10, -h - 10, w + 20, h + 20, p.wood, 6)
    c.rect(-w / 2, -h, w, h, fill)


@element("blackboard", Kind.WALL, "blackboard classroom school teacher lesson course pupil student grammar alphabet training trainer", 400, 230)
def blackboard(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 380, 210, rgb("2F4F48"))
    chalk = rgb("E9EDE2")
    for i, x in enumerate((-150, -84, -18)):
        c.line([(x, -120), (x + 20, -176), (x + 40, -120)][: 3 if i != 1 else 2], chalk, 6)
        c.line([(x + 8, -138), (x + 32, -138)], chalk, 5)
    c.arc(100, -140, 30, chalk, 0, 360, 5)
    c.line([(80, -78), (150, -78)], p.accent, 6)
    for i in range(3):
        c.line([(-160, -86 + i * 24), (40 - i * 46, -86 + i * 24)], mix(chalk, rgb("2F4F48"), 0.4), 5)


@element("whiteboard", Kind.WALL, "whiteboard workshop planning meeting office training brainstorm presentation process", 380, 220)
def whiteboard(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 360, 200, mix(p.paper, p.sky, 0.08))
    for x, tone in ((-110, p.accent), (0, p.second), (110, p.mid)):
        c.rect(x - 40, -150, 80, 50, tone, 10)
    for x in (-56, 54):
        c.line([(x - 12, -125), (x + 12, -125)], p.ink, 5)
    for i in range(2):
        c.line([(-140, -64 + i * 24), (120 - i * 80, -64 + i * 24)], mix(p.ink, p.paper, 0.5), 6)


@element("sticky notes", Kind.WALL, "sticky note notes post-it ideas sorting brainstorm feedback wish", 380, 240)
def sticky_notes(c: Canvas, p: Palette, rng: random.Random) -> None:
    tones = (p.accent, p.second, p.paper, mix(p.mid, p.paper, 0.3))
    for group, (gx, gy) in enumerate(((-120, -170), (70, -180), (-110, -50), (90, -56))):
        for i in range(4):
            with c.at(gx + i % 2 * 58, gy + i // 2 * 52, turn=rng.uniform(-7, 7)):
                c.rect(-24, -24, 48, 46, tones[group])
                c.line([(-14, -8), (14, -8)], mix(tones[group], p.ink, 0.5), 4)
                c.line([(-14, 4), (6, 4)], mix(tones[group], p.ink, 0.5), 4)


@element("chart", Kind.WALL, "chart graph statistics data bar figures numbers survey indicator percentage result report employment economy "
         "research trend measure", 380, 260)
def chart(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 360, 240, p.paper)
    for y in range(-210, -30, 34):
        c.line([(-160, y), (160, y)], mix(p.paper, p.far, 0.4), 2)
    heights = [50, 80, 70, 110, 140, 175]
    for i, h in enumerate(heights):
        c.rect(-148 + i * 52, -30 - h, 36, h, p.accent if i % 2 else p.second)
    c.line([(-130 + i * 52, -52 - h) for i, h in enumerate(heights)], p.ink, 5)
    c.line([(-160, -220), (-160, -28), (164, -28)], p.ink, 5)


@element("graph paper", Kind.WALL, "graph_paper curve line_chart pie_chart share circle_diagram diagram data dots", 340, 260)
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


@element("map", Kind.WALL, "map finland municipalities municipality region regional path route pin area atlas country", 300, 290)
def map_of_paths(c: Canvas, p: Palette, rng: random.Random) -> None:
    frame(c, p, 280, 270, mix(p.far, p.paper, 0.55))
    shape = [(-10, -255), (34, -240), (40, -200), (66, -150), (86, -80), (40, -26), (-30, -18), (-56, -60), (-44, -108),
             (-8, -142), (-30, -186), (-62, -226)]
    c.blob(shape, mix(p.second, p.paper, 0.25))
    c.curve([(-34, -44), (14, -70), (30, -112), (6, -160), (18, -220)], p.paper, 6)
    c.curve([(14, -70), (62, -92)], p.paper, 5)
    for x, y in ((-34, -44), (14, -70), (62, -92), (30, -140), (18, -222)):
        c.polygon([(x - 11, y - 20), (x + 11, y - 20), (x, y + 2)], p.accent)
        c.ellipse(x, y - 24, 13, p.accent)
        c.ellipse(x, y - 24, 5, p.paper)


@element("clock", Kind.WALL, "clock time evening hour schedule deadline waiting queue punctual minute", 190, 200)
def clock(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.ellipse(0, -96, 94, p.near if not p.dark else p.far)
    c.ellipse(0, -96, 80, p.paper)
    for k in range(12):
        t = math.radians(k * 30)
        c.line([(math.sin(t) * 64, -96 - math.cos(t) * 64), (math.sin(t) * 72, -96 - math.cos(t) * 72)], p.ink, 5)
    hour = rng.randint(1, 11) * 30
    for turn, length, tone, w in ((hour, 40, p.ink, 9), (rng.choice((0, 90, 180, 240)), 58, p.accent, 6)):
        with c.at(0, -96, turn=turn):
            c.line([(0, 0), (0, -length)], tone, w)
    c.ellipse(0, -96, 8, p.ink)


@element("calendar", Kind.WALL, "calendar month week day date autumn_programme schedule event year season monday tuesday wednesday thursday "
         "friday", 240, 260)
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


@element("bookshelf", Kind.WALL, "bookshelf library shelf shelves book archive hardware store shop warehouse storage", 380, 300)
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


@element("pegboard", Kind.WALL, "workshop tool hammer repair wrench carpenter mechanic welding toolbox garage overalls", 380, 230)
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


@element("door", Kind.WALL, "door doorway entrance open threshold welcome gate exit key", 240, 460)
def door(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-110, -440, 220, 440, p.paper)
    c.rect(-96, -426, 192, 426, mix(p.second, p.paper, 0.6))
    c.pie(0, -120, 96, mix(p.accent, p.paper, 0.25), 180, 360)
    c.rect(-96, -122, 192, 122, mix(p.mid, p.far, 0.5))
    c.polygon([(-96, -426), (0, -396), (0, 26), (-96, 0)], p.accent)
    c.polygon([(-80, -400), (-18, -380), (-18, -230), (-80, -236)], mix(p.accent, p.ink, 0.18))
    c.polygon([(-80, -206), (-18, -200), (-18, -20), (-80, -30)], mix(p.accent, p.ink, 0.18))
    c.ellipse(-16, -190, 9, p.second)


@element("window", Kind.WALL, "window view outside", 330, 300)
def window(c: Canvas, p: Palette, rng: random.Random) -> None:
    """A window onto the season outside."""
    c.rect(-165, -300, 330, 300, p.paper)
    day = mix(p.far, p.paper, 0.55) if not p.dark else mix(p.sky, p.ink, 0.5)
    c.rect(-150, -285, 300, 270, day)
    if p.dark:
        for i in range(3):
            c.curve([(-140, -190 - i * 26), (-60, -230 - i * 20), (30, -196 - i * 22), (140, -240 - i * 12)],
                    mix(day, p.second, 0.75 - i * 0.2), 20)
    else:
        c.ellipse(70, -220, 36, p.second)
    winter = p.name in ("winter", "night")
    snow = mix(p.paper, p.sky, 0.1) if winter else None
    c.polygon([(-150, -100), (-60, -150), (40, -110), (150, -160), (150, -15), (-150, -15)], mix(p.far, p.mid, 0.5))
    for x, h in ((-110, 130), (-60, 100), (100, 120)):
        with c.at(x, -40):
            spruce(c, mix(p.mid, p.near, 0.4), h, snow)
    c.rect(-150, -48, 300, 33, snow or mix(p.mid, p.far, 0.3))
    if winter:
        for _ in range(22):
            c.ellipse(rng.uniform(-144, 144), rng.uniform(-280, -60), 4, p.paper)
    c.rect(-6, -300, 12, 300, p.paper)
    c.rect(-165, -168, 330, 11, p.paper)
    c.rect(-182, -8, 364, 18, mix(p.paper, p.ink, 0.12), 4)


@element("screen", Kind.WALL, "screen video remote online presentation webinar interpreter computer digital film television call", 400, 250)
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


@element("hooks", Kind.WALL, "coat coats daycare kindergarten wardrobe cloakroom preschool corridor", 360, 220)
def coat_hooks(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-180, -210, 360, 24, p.wood, 5)
    for i, tone in enumerate((p.accent, p.second, p.paper, p.mid)):
        x = -130 + i * 86
        c.polygon([(x - 16, -190), (x + 16, -190), (x + 36, -60 + i % 2 * 20), (x - 36, -60 + i % 2 * 20)], tone)
        c.line([(x, -186), (x, -64 + i % 2 * 20)], mix(tone, p.ink, 0.3), 3)
        c.ellipse(x, -196, 7, p.ink)
