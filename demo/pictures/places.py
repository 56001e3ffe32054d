"""Buildings and works that stand in the middle ground of a landscape."""

import random

from .canvas import Canvas, Colour
from .nature import spruce
from .palettes import Palette, mix, rgb
from .vocabulary import Kind, element


def windows(
    c: Canvas,
    p: Palette,
    x: float,
    y: float,
    columns: int,
    rows: int,
    step: tuple[float, float],
    size: tuple[float, float],
    wall: Colour,
) -> None:
    """A grid of windows; by night every second one is lit."""
    for row in range(rows):
        for column in range(columns):
            lit = (p.dark and (row * 3 + column * 2) % 5 != 1) or (row + column * 2) % 5 == 0
            pane = p.accent if lit and p.dark else p.second if lit else mix(p.near, wall, 0.15)
            wx, wy = x + column * step[0], y + row * step[1]
            c.rect(wx - 4, wy - 4, size[0] + 8, size[1] + 8, mix(p.paper, wall, 0.15))
            c.rect(wx, wy, *size, pane)
            c.line(
                [(wx + size[0] / 2, wy), (wx + size[0] / 2, wy + size[1])],
                mix(p.paper, wall, 0.15),
                3,
            )


def roof_colour(p: Palette) -> Colour:
    """Snow lies on the roofs in winter."""
    return mix(p.paper, p.sky, 0.1) if p.name in ("winter", "night") else mix(p.near, p.ink, 0.2)


@element("school", Kind.PLACE, "school schoolyard kindergarten daycare pupil", 640, 400)
def school(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall = mix(p.second, p.paper, 0.15) if not p.dark else mix(p.far, p.accent, 0.3)
    c.rect(-320, -250, 640, 250, wall)
    c.polygon([(-340, -250), (-300, -310), (300, -310), (340, -250)], roof_colour(p))
    windows(c, p, -290, -215, 4, 2, (52, 100), (34, 62), wall)
    windows(c, p, 108, -215, 4, 2, (52, 100), (34, 62), wall)
    gable = mix(wall, p.paper, 0.3)
    c.rect(-82, -300, 164, 300, gable)
    c.polygon([(-100, -300), (0, -392), (100, -300)], p.accent)
    c.ellipse(0, -318, 28, p.paper)
    c.line([(0, -318), (0, -336)], p.ink, 5)
    c.line([(0, -318), (13, -312)], p.ink, 5)
    windows(c, p, -50, -250, 2, 1, (66, 0), (34, 62), gable)
    c.rect(-38, -120, 76, 120, p.near)
    c.line([(0, -118), (0, 0)], gable, 4)
    c.rect(-70, -10, 140, 14, mix(p.paper, p.ink, 0.2))


@element("church", Kind.PLACE, "church chapel parish congregation", 380, 480)
def church(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall = mix(p.paper, p.sky, 0.12)
    c.rect(-60, -190, 250, 190, wall)
    c.polygon([(-70, -190), (-30, -290), (160, -290), (206, -190)], p.accent)
    c.rect(-170, -290, 120, 290, mix(wall, p.paper, 0.4))
    c.polygon([(-186, -290), (-110, -450), (-34, -290)], mix(p.accent, p.ink, 0.18))
    c.line([(-110, -490), (-110, -450)], p.ink, 6)
    c.line([(-124, -476), (-96, -476)], p.ink, 6)
    for x in (-12, 56, 124):
        c.rect(x, -140, 34, 90, p.near, 17)
    c.rect(-134, -90, 48, 90, p.near, 22)
    c.ellipse(-110, -220, 20, p.near)


@element(
    "cottage",
    Kind.PLACE,
    "cottage village cabin home house homes farm rural countryside",
    420,
    290,
)
def cottage(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall = rgb("A83C32") if p.name not in ("berry", "autumn") else mix(p.second, p.ink, 0.1)
    c.rect(-190, -150, 380, 150, wall)
    for x in range(-178, 190, 24):
        c.line([(x, -148), (x, -3)], mix(wall, p.ink, 0.16), 3)
    c.rect(88, -300, 44, 90, mix(wall, p.ink, 0.4))
    c.polygon([(-216, -146), (-130, -258), (130, -258), (216, -146)], roof_colour(p))
    windows(c, p, -150, -112, 2, 1, (84, 0), (50, 56), wall)
    windows(c, p, 104, -112, 1, 1, (84, 0), (50, 56), wall)
    c.rect(18, -112, 58, 112, p.paper)
    c.rect(24, -106, 46, 106, p.near)
    for i in range(3):
        c.ellipse(112 + i * 20, -326 - i * 34, 18 + i * 7, mix(p.paper, p.sky, 0.4))


@element(
    "apartment block",
    Kind.PLACE,
    "apartment block suburb housing flats tenant neighbour neighbourhood residents home rent",
    420,
    470,
)
def apartment_block(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall = mix(p.paper, p.far, 0.3) if not p.dark else p.far
    c.rect(-200, -440, 400, 440, wall)
    c.rect(-210, -456, 420, 22, mix(p.near, p.ink, 0.2))
    windows(c, p, -174, -404, 5, 5, (76, 74), (42, 44), wall)
    for row in range(4):
        for column in (1, 3):
            x, y = -184 + column * 76, -366 + row * 74
            c.rect(x, y + 8, 62, 26, (p.accent, p.second, p.mid)[(row + column) % 3])
    c.rect(-30, -76, 60, 76, p.near)
    c.rect(-46, -88, 92, 14, p.accent)


@element(
    "town hall",
    Kind.PLACE,
    "town_hall municipality ministry parliament government election museum library "
    "university college office centre hospital clinic authority law",
    560,
    420,
)
def town_hall(c: Canvas, p: Palette, rng: random.Random) -> None:
    wall = mix(p.paper, p.second, 0.22) if not p.dark else mix(p.far, p.paper, 0.25)
    c.rect(-280, -220, 560, 220, wall)
    c.rect(-292, -240, 584, 26, mix(wall, p.ink, 0.3))
    windows(c, p, -252, -190, 3, 2, (58, 96), (34, 60), wall)
    windows(c, p, 102, -190, 3, 2, (58, 96), (34, 60), wall)
    c.rect(-90, -236, 180, 236, mix(wall, p.paper, 0.5))
    c.polygon([(-112, -236), (0, -318), (112, -236)], p.accent)
    for x in (-76, -32, 18, 62):
        c.rect(x, -226, 14, 206, wall)
    c.rect(-22, -130, 44, 110, p.near, 20)
    for i in range(3):
        c.rect(-104 - i * 14, -22 + i * 8, 208 + i * 28, 10, mix(wall, p.ink, 0.12 * (i + 1)))
    c.line([(0, -318), (0, -420)], p.ink, 5)
    c.rect(2, -418, 80, 50, (250, 250, 248))
    c.rect(2, -400, 80, 13, rgb("1F4E8C"))
    c.rect(22, -418, 13, 50, rgb("1F4E8C"))


@element("bridge", Kind.PLACE, "bridge crossing span", 1100, 330)
def bridge(c: Canvas, p: Palette, rng: random.Random) -> None:
    steel = mix(p.accent, p.ink, 0.05)
    for x in (-300, 300):
        c.rect(x - 20, -330, 40, 330, steel)
        c.rect(x - 40, -26, 80, 36, mix(p.paper, p.ink, 0.35))
        for i in range(1, 6):
            for side in (-1, 1):
                c.line([(x, -320 + i * 8), (x + side * i * 50, -106)], mix(steel, p.paper, 0.2), 4)
    c.rect(-1200, -110, 2400, 26, mix(p.near, p.ink, 0.1))
    for x in range(-1190, 1200, 44):
        c.line([(x, -132), (x, -110)], p.near, 4)
    c.line([(-1200, -132), (1200, -132)], p.near, 5)


@element("ship", Kind.PLACE, "ship ferry harbour harbor port boat sail vessel shipyard", 640, 330)
def ship(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-210, -220, 400, 110, p.paper)
    c.rect(-150, -276, 280, 60, mix(p.paper, p.sky, 0.25))
    for _row, (y, n) in enumerate(((-196, 9), (-152, 9))):
        for i in range(n):
            c.rect(-190 + i * 42, y, 24, 22, p.accent if p.dark else p.near, 6)
    c.polygon([(20, -274), (96, -274), (84, -350), (34, -350)], p.accent)
    c.rect(30, -334, 58, 16, p.paper)
    c.polygon([(-320, -120), (320, -120), (262, 0), (-270, 0)], p.near)
    c.polygon([(-302, -84), (-286, -50), (286, -50), (303, -84)], p.accent)
    c.polygon([(-280, -22), (-270, 4), (262, 4), (272, -22)], mix(p.near, p.ink, 0.5))


@element(
    "village",
    Kind.PLACE,
    "village small_houses municipality hamlet rural northern countryside lapland",
    760,
    260,
)
def village(c: Canvas, p: Palette, rng: random.Random) -> None:
    walls = (rgb("A83C32"), mix(p.second, p.paper, 0.1), mix(p.paper, p.far, 0.3), p.mid)
    for i, (x, w, h) in enumerate(((-370, 170, 96), (-170, 140, 130), (10, 190, 110), (240, 150, 92))):
        wall = walls[i] if not p.dark else mix(walls[i], p.sky, 0.25)
        c.rect(x, -h, w, h, wall)
        c.polygon([(x - 16, -h), (x + w / 2, -h - 84), (x + w + 16, -h)], roof_colour(p))
        windows(c, p, x + 22, -h + 26, max(2, int(w / 64)), 1, (58, 0), (30, 36), wall)
        with c.at(x + w + 22, 6):
            spruce(
                c,
                mix(p.near, p.mid, 0.3),
                130,
                roof_colour(p) if p.name in ("winter", "night") else None,
            )
