"""What lies on the tables: books, letters, games, candles."""

import random

from .canvas import Canvas
from .palettes import Palette, mix
from .vocabulary import Kind, element


@element(
    "books",
    Kind.TABLE,
    "book library reading read textbook language study learn learning course finnish dictionary story",
    200,
    140,
)
def books(c: Canvas, p: Palette, rng: random.Random) -> None:
    for i, (dx, w) in enumerate(((0, 190), (-12, 166), (10, 178))):
        y, tone = -40 * (i + 1), (p.accent, p.second, p.near if not p.dark else p.far)[i]
        c.rect(-w / 2 + dx, y, w, 38, tone, 5)
        c.rect(-w / 2 + dx + 14, y + 6, w - 14, 26, mix(p.paper, p.ink, 0.06))
        c.rect(-w / 2 + dx, y, 26, 38, mix(tone, p.ink, 0.22), 5)


@element(
    "notebook",
    Kind.TABLE,
    "notebook note notes writing write homework diary form application pen pencil questionnaire checklist plan course",
    210,
    90,
)
def notebook(c: Canvas, p: Palette, rng: random.Random) -> None:
    for side in (-1, 1):
        c.polygon(
            [(0, -12), (side * 96, -22), (side * 112, -82), (0, -72)],
            mix(p.paper, p.ink, 0.02 if side < 0 else 0.09),
        )
        for i in range(4):
            y = -66 + i * 13
            c.line([(side * 16, y), (side * (92 - i * 3), y - 8)], mix(p.second, p.paper, 0.3), 3)
    c.line([(0, -12), (0, -72)], mix(p.paper, p.ink, 0.4), 3)
    c.line([(36, -24), (104, -96)], p.accent, 10)
    c.line([(36, -24), (28, -15)], p.ink, 5)


@element(
    "letters",
    Kind.TABLE,
    "letter envelope newsletter mail post invitation message email",
    230,
    150,
)
def letters(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, y, turn, tone in ((-40, -70, -12, p.second), (36, -66, 9, p.paper)):
        with c.at(x, y, turn=turn):
            c.rect(-80, -54, 160, 108, tone, 4)
            c.polygon([(-80, -52), (80, -52), (0, 14)], mix(tone, p.ink, 0.12))
            c.line([(-80, -52), (0, 14), (80, -52)], mix(tone, p.ink, 0.4), 3)
            c.ellipse(0, 12, 13, p.accent)


@element(
    "newspaper",
    Kind.TABLE,
    "newspaper news magazine article journalist publication report editor press brochure leaflet law",
    220,
    150,
)
def newspaper(c: Canvas, p: Palette, rng: random.Random) -> None:
    ink = mix(p.ink, p.paper, 0.25)
    with c.at(0, -72, turn=-5):
        c.rect(-84, -74, 190, 140, mix(p.paper, p.ink, 0.14), 3)
        c.rect(-104, -70, 196, 142, p.paper, 3)
        c.rect(-90, -58, 168, 18, ink)
        c.rect(-90, -30, 78, 56, p.accent)
        for i in range(6):
            c.line([(6, -26 + i * 13), (76, -26 + i * 13)], ink, 4)
        for i in range(2):
            c.line([(-88, 40 + i * 14), (76, 40 + i * 14)], ink, 4)


@element("boats of paper", Kind.TABLE, "paper_boat boats origami", 240, 110)
def paper_boats(c: Canvas, p: Palette, rng: random.Random) -> None:
    for x, s, tone in ((-60, 1, p.paper), (66, 0.8, p.accent)):
        with c.at(x, 0, s):
            c.polygon([(-30, -44), (0, -104), (30, -44)], mix(tone, p.ink, 0.12))
            c.polygon([(-84, -52), (0, -34), (84, -52), (46, 0), (-46, 0)], tone)
            c.polygon([(0, -34), (84, -52), (46, 0), (0, 0)], mix(tone, p.ink, 0.1))


@element(
    "word cards",
    Kind.TABLE,
    "card cards tile letter_tile game vocabulary alphabet word words picture_card board_game label pictogram",
    240,
    120,
)
def word_cards(c: Canvas, p: Palette, rng: random.Random) -> None:
    for i, (x, turn, tone) in enumerate(
        ((-82, -10, p.second), (-28, 4, p.paper), (28, -4, p.accent), (82, 9, p.paper))
    ):
        with c.at(x, -56, turn=turn):
            c.rect(-32, -46, 64, 92, tone, 8)
            dark = mix(tone, p.ink, 0.75)
            if i == 0:
                c.line([(-14, 22), (0, -22), (14, 22)], dark, 7)
                c.line([(-8, 6), (8, 6)], dark, 6)
            elif i == 1:
                c.ellipse(0, -8, 15, p.accent)
                c.line([(-14, 24), (14, 24)], dark, 5)
            elif i == 2:
                c.arc(0, 0, 16, dark, 0, 360, 7)
                for dx in (-9, 9):
                    c.ellipse(dx, -27, 5, dark)
            else:
                c.polygon([(-16, 14), (0, -20), (16, 14)], p.second)
                c.line([(-14, 26), (14, 26)], dark, 5)


@element("candle", Kind.TABLE, "candle lantern evening christmas advent cellar dark light", 90, 170)
def candle(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.ellipse(0, -132, 42, mix(p.second, p.sky, 0.55))
    c.blob([(0, -166), (12, -134), (0, -118), (-12, -134)], p.accent)
    c.rect(-17, -116, 34, 106, p.paper, 5)
    c.rect(-38, -14, 76, 14, p.near, 6)


@element("hourglass", Kind.TABLE, "hourglass time deadline patience", 110, 180)
def hourglass(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.polygon(
        [(-36, -160), (36, -160), (5, -90), (36, -18), (-36, -18), (-5, -90)],
        mix(p.paper, p.far, 0.25),
    )
    c.polygon([(-22, -130), (22, -130), (2, -92), (-2, -92)], p.accent)
    c.polygon([(-32, -18), (32, -18), (0, -60)], p.accent)
    for y in (-174, -18):
        c.rect(-50, y, 100, 18, p.wood, 5)


@element(
    "globe",
    Kind.TABLE,
    "globe world earth global countries international language ukraine origin",
    150,
    200,
)
def globe(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.arc(0, -112, 82, p.wood, -60, 120, 9)
    c.ellipse(0, -112, 68, mix(p.far, (60, 130, 170), 0.4))
    land = mix(p.second, (90, 140, 80), 0.5)
    c.blob([(-44, -142), (-10, -166), (8, -140), (-14, -116), (-34, -112)], land)
    c.blob([(10, -122), (44, -130), (52, -98), (26, -72), (8, -92)], land)
    c.rect(-7, -44, 14, 34, p.wood)
    c.rect(-46, -14, 92, 14, p.wood, 7)
