"""Heads of the stylised people: faces, hair and what is worn over it.

The origin is where the neck meets the shoulders.
"""

from typing import TYPE_CHECKING

from .canvas import Canvas
from .palettes import Palette, mix

if TYPE_CHECKING:
    from .people import Person

FRINGE = [
    (-33, -38),
    (-33, -62),
    (-20, -80),
    (0, -85),
    (20, -80),
    (33, -62),
    (33, -38),
    (26, -54),
    (10, -62),
    (-10, -58),
    (-25, -54),
]
SWEEP = [
    (-33, -36),
    (-34, -62),
    (-18, -84),
    (8, -87),
    (30, -72),
    (34, -44),
    (26, -58),
    (4, -56),
    (-20, -62),
    (-27, -50),
]


def draw_head(c: Canvas, who: "Person", palette: Palette) -> None:
    """Neck, head, hair or head cover, and a simple face."""
    shade = mix(who.skin, (60, 20, 20), 0.16)
    _behind(c, who)
    c.rect(-13, -24, 26, 34, shade, 10)
    if who.head == "scarf":
        _scarf(c, who)
        _face(c, who, palette, 0.9)
        return
    for side in (-1, 1):
        c.ellipse(side * 31, -42, 7, shade)
    c.ellipse(0, -44, 31, who.skin, 37)
    if who.beard:
        c.polygon(
            [
                (-31, -44),
                (-24, -34),
                (-10, -30),
                (10, -30),
                (24, -34),
                (31, -44),
                (29, -22),
                (14, -6),
                (0, -3),
                (-14, -6),
                (-29, -22),
            ],
            who.hair,
        )
    _face(c, who, palette, 1)
    _before(c, who)


def _face(c: Canvas, who: "Person", palette: Palette, scale: float) -> None:
    turn = who.facing * 7
    line = mix(who.skin, (25, 12, 20), 0.82)
    with c.at(turn, -42, scale):
        for side in (-1, 1):
            c.ellipse(side * 11, -3, 3.3, line)
            c.ellipse(side * 17, 9, 5.5, mix(who.skin, (225, 80, 70), 0.26))
            if who.glasses:
                c.arc(side * 12, -3, 10, line, 0, 360, 2.4)
        if who.glasses:
            c.line([(-2, -4), (2, -4)], line, 2.4)
        c.line([(0, 0), (who.facing * 4, 8), (0, 9)], mix(who.skin, (60, 20, 20), 0.4), 2.6)
        c.arc(0, 11, 9, palette.paper if who.beard else line, 30, 150, 3)


def _behind(c: Canvas, who: "Person") -> None:
    """What is seen of the hair behind the face."""
    hair = who.hair
    if who.head == "bob":
        c.rect(-42, -88, 84, 78, hair, 38)
    elif who.head == "long":
        c.blob(
            [(-36, -70), (0, -90), (36, -70), (44, -30), (46, 16), (0, 24), (-46, 16), (-44, -30)],
            hair,
        )
    elif who.head == "afro":
        c.ellipse(0, -58, 53, hair, 50)
    elif who.head == "bun":
        c.ellipse(-who.facing * 14, -92, 17, hair)
    elif who.head == "curly":
        for x, y, r in (
            (-34, -42, 15),
            (34, -42, 15),
            (-36, -62, 17),
            (36, -62, 17),
            (-20, -80, 18),
            (20, -80, 18),
            (0, -86, 18),
        ):
            c.ellipse(x, y, r, hair)
    elif who.head in ("beanie", "hardhat", "helmet", "cap"):
        c.rect(-36, -70, 72, 50, hair, 24)


def _scarf(c: Canvas, who: "Person") -> None:
    fold = mix(who.cover, (15, 15, 35), 0.18)
    c.blob(
        [
            (-50, 18),
            (-42, -30),
            (-40, -66),
            (0, -92),
            (40, -66),
            (42, -30),
            (50, 18),
            (20, 40),
            (-20, 40),
        ],
        who.cover,
    )
    c.ellipse(who.facing * 3, -42, 26, who.skin, 33)
    c.blob([(-30, -28), (-14, -10), (6, -8), (28, -24), (42, 6), (14, 28), (-30, 22), (-46, 4)], fold)


def _before(c: Canvas, who: "Person") -> None:
    """Hair and hats in front of the forehead."""
    dark, light = mix(who.cover, (15, 15, 35), 0.22), mix(who.cover, (255, 255, 255), 0.4)
    if who.head == "beanie":
        c.pie(0, -64, 36, who.cover, 180, 360, 42)
        c.rect(-38, -74, 76, 19, dark, 9)
        c.ellipse(0, -107, 11, light)
    elif who.head in ("hardhat", "helmet"):
        c.pie(0, -60, 38, who.cover, 180, 360, 38)
        c.rect(-8, -101, 16, 42, light, 6)
        if who.head == "hardhat":
            c.rect(-46 + who.facing * 4, -66, 92, 11, dark, 5)
    elif who.head == "cap":
        c.pie(0, -58, 35, who.cover, 180, 360, 34)
        c.rect(-34 + who.facing * 22, -64, 68, 10, dark, 5)
    elif who.head == "bald":
        pass
    elif who.head == "curly":
        for x, y, r in ((-20, -70, 13), (0, -75, 14), (20, -70, 13)):
            c.ellipse(x, y, r, who.hair)
    elif who.head == "side":
        with c.at(0, 0, flip=who.facing < 0):
            c.blob(SWEEP, who.hair)
    else:
        c.blob(FRINGE, who.hair)
