"""Composes a picture: out of doors, in a room, or as a still life.

The important things stay between x = 350 and x = 1250, because cards show the
pictures cropped to 3:2 and to squares.
"""

import random

from .brief import Brief
from .canvas import Canvas
from .interiors import inside
from .land import GROUND
from .palettes import mix
from .stage import (
    backdrop,
    corners,
    extras,
    floating,
    group,
    on_table,
    put,
    seated,
    standing,
    table,
    weather,
)
from .still_life import from_above, still_life
from .vocabulary import VOCABULARY, Element, Kind


def compose(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """Choose the kind of scene a brief needs and draw it."""
    things = [e for e in brief.things if e.kind in (Kind.TABLE, Kind.SIGN, Kind.WALL, Kind.AIR)]
    if not brief.inside:
        outside(c, brief, rng)
    elif brief.people or (brief.of(Kind.ROOM) and (not things or brief.says("hall", "room", "classroom", "canteen"))):
        inside(c, brief, rng)
    elif brief.says("hand", "hands", "flat") and brief.of(Kind.TABLE) + brief.of(Kind.WALL):
        from_above(c, brief, rng)
    else:
        still_life(c, brief, rng)


def outside(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """Landscape, buildings behind, people and things in front."""
    p, side = brief.palette, rng.choice((-1, 1))
    land = backdrop(c, brief, rng, Kind.LAND, ("field", "town", "forest"))
    places = brief.of(Kind.PLACE)
    if not places and land.name in ("field", "forest", "fells"):
        places = [VOCABULARY[name] for name in rng.choice((["cottage"], ["village"], ["village"], []))]
    things = sorted(brief.of(Kind.GROUND) + brief.of(Kind.YARD), key=lambda e: e.name not in brief.text)
    things += [
        standing_board(e)
        for e in brief.of(Kind.WALL)
        if e.name in brief.text and e.name != "window" and not (e.name == "door" and places)
    ][:1]
    at_table = brief.says("table", "tables") and brief.of(Kind.TABLE)
    buildings(c, brief, rng, places[:2], side * (1 if brief.people else 0.35), land.name)
    crowd = group(brief, rng, table=bool(at_table))
    if crowd and at_table:
        seated(c, p, crowd, 800, 660, 1.36)
        table(c, p, rng, 660, 290, 1310, rounded=brief.says("round"))
        on_table(c, brief, rng, extras(rng, brief.of(Kind.TABLE), 4), 800, 744, 250, 170)
    else:
        in_front(c, brief, rng, things, places, crowd, side)
    floating(c, brief, rng, 800 + side * 230, 330)
    corners(c, p, rng)
    weather(c, brief, rng)


def in_front(
    c: Canvas,
    brief: Brief,
    rng: random.Random,
    things: list[Element],
    places: list[Element],
    crowd: list,
    side: int,
) -> None:
    """People at one third of the width, the first thing across from them."""
    p = brief.palette
    if not crowd:
        if things and brief.says("row", "rows"):
            things = things[:1] * 3
        if not places and len(things) < 2:
            things = things + [VOCABULARY["signpost"], VOCABULARY["bench"]][: 2 - len(things)]
        for x, thing in zip((800 + side * 330, 800 - side * 270, 800 + side * 30), things, strict=False):
            put(c, p, rng, thing, x, 850, height=300, width=350)
        return
    for x, thing in zip((800 - side * 310, 800 - side * 640), things, strict=False):
        put(
            c,
            p,
            rng,
            thing,
            x,
            862,
            height=380 if x == 800 - side * 310 else 250,
            width=380 if x == 800 - side * 310 else 240,
            largest=1.35,
        )
    middle = 800 + side * (230 if places or things else 0)
    standing(c, p, crowd, middle, 880, 1.24 if len(crowd) < 4 else 1.1)


def buildings(c: Canvas, brief: Brief, rng: random.Random, places: list[Element], side: float, land: str) -> None:
    """One building at a third of the width, a smaller one across from it."""
    base = {"sea": GROUND + 10, "lake": 600}.get(land, GROUND + 18)
    for i, place in reversed(list(enumerate(places))):
        wide = place.name == "bridge"
        x = 800 if wide else 800 - side * 240 if i == 0 else 800 + (1 if side > 0 else -1) * 480
        big = 1 if brief.people else 1.12
        put(
            c,
            brief.palette,
            rng,
            place,
            x,
            base - i * 14,
            height=460 * big if i == 0 else 300,
            width=1100 if wide else 760 * big if i == 0 else 460,
            flip=side > 0,
            shadow=9,
        )


def standing_board(thing: Element) -> Element:
    """Something that usually hangs on a wall, standing on two posts."""

    def draw(c: Canvas, p, rng: random.Random) -> None:
        for x in (-thing.width * 0.32, thing.width * 0.32):
            c.rect(x - 7, -100, 14, 100, mix(p.wood, p.ink, 0.3))
        with c.at(0, -70):
            thing.draw(c, p, rng)

    if thing.name == "door":
        return thing
    return Element(thing.name, Kind.GROUND, thing.width, thing.height + 70, thing.words, draw)
