"""Helpers of the scenes: placing things, tables, groups of people, weather."""

import random
import zlib
from collections.abc import Sequence

from .brief import Brief
from .canvas import Canvas, Colour
from .nature import leaf_fall, snowfall, sprig
from .palettes import Palette, mix
from .people import Person, draw_person, invent, posed
from .vocabulary import VOCABULARY, Element, Kind


def put(
    c: Canvas,
    p: Palette,
    rng: random.Random,
    thing: Element,
    x: float,
    y: float,
    *,
    height: float = 1000,
    width: float = 2000,
    flip: bool = False,
    shadow: float = 7,
    largest: float = 9,
) -> None:
    """Place a thing standing at (x, y), no larger than asked for."""
    scale = min(height / thing.height, width / thing.width, largest)
    with c.at(x, y, scale, flip=flip), c.lifted(shadow, 0.24):
        thing.draw(c, p, rng)


def backdrop(c: Canvas, brief: Brief, rng: random.Random, kind: Kind, otherwise: Sequence[str]) -> Element:
    """Draw the background the motif asks for, or one of those that fit always."""
    named = brief.of(kind)
    chosen = named[0] if named else VOCABULARY[rng.choice(otherwise)]
    chosen.draw(c, brief.palette, rng)
    return chosen


def spread(count: int, middle: float, gap: float) -> list[float]:
    """Positions beside each other around a middle."""
    return [middle + (i - (count - 1) / 2) * gap for i in range(count)]


def group(brief: Brief, rng: random.Random, *, table: bool = False) -> list[Person]:
    """The people of a picture, adults and children mixed, with something to do."""
    people = invent(
        rng,
        brief.palette,
        brief.people,
        children=brief.children,
        wear=brief.headwear,
        heads=brief.heads,
        winter=brief.winter and not brief.inside,
    )
    rng.shuffle(people)
    poses = ("table", "talk", "hold") if table else ("down", "wave", "talk", "hold")
    start = rng.randrange(len(poses))
    middle = (len(people) - 1) / 2
    return [
        posed(
            person,
            poses[(start + i) % len(poses)],
            facing=1 if i < middle else -1 if i > middle else person.facing,
        )
        for i, person in enumerate(people)
    ]


def standing(c: Canvas, p: Palette, people: list[Person], middle: float, y: float, scale: float = 1.05) -> None:
    """People side by side, those in the second row a little higher."""
    gap = (150 if len(people) < 5 else 132) * scale
    places = list(zip(spread(len(people), middle, gap), people, strict=False))
    for row in (1, 0):
        for i, (x, person) in enumerate(places):
            if i % 2 == row:
                with c.at(x, y - row * 22, scale):
                    draw_person(c, person, p)


def seated(c: Canvas, p: Palette, people: list[Person], middle: float, top: float, scale: float = 1.14) -> None:
    """People behind a table whose far edge is at ``top``."""
    gap = min(230, 900 / max(1, len(people)))
    for x, person in zip(spread(len(people), middle, gap), people, strict=False):
        with c.at(x, top + (138 if person.child else 192) * scale, scale):
            draw_person(c, person, p)


def table(
    c: Canvas,
    p: Palette,
    rng: random.Random,
    top: float,
    left: float,
    right: float,
    *,
    rounded: bool,
) -> None:
    """A table seen slightly from above, with a cloth or a wooden front."""
    board = p.wood if rng.random() < 0.55 else mix(p.paper, p.far, 0.25)
    front = rng.choice((p.second, p.accent, mix(p.near, p.far, 0.25), mix(board, p.ink, 0.3)))
    middle, depth = (left + right) / 2, 96
    with c.lifted(9, 0.3):
        if rounded:
            half = (right - left) / 2
            c.rect(left, top + depth / 2, right - left, 500, front)
            c.ellipse(middle, top + depth / 2 + 8, half, mix(board, p.ink, 0.2), depth * 0.62)
            c.ellipse(middle, top + depth / 2, half, board, depth * 0.62)
            drop = [(left + (right - left) * i / 10, top + 150 + i % 2 * 26) for i in range(11)]
            c.line(drop, mix(front, p.paper, 0.35), 7)
            return
        c.rect(left - 40, top + depth + 14, right - left + 80, 400, front)
        c.polygon([(left, top), (right, top), (right + 60, top + depth), (left - 60, top + depth)], board)
        c.rect(left - 60, top + depth, right - left + 120, 20, mix(board, p.ink, 0.24), 6)
    for i in range(1, 4):
        y = top + depth * i / 4
        c.line([(left - 60 * i / 4 + 30, y), (right + 60 * i / 4 - 30, y)], mix(board, p.ink, 0.06), 3)
    embroider(c, mix(front, p.paper, 0.3), rng, top + 146, left, right)


def embroider(c: Canvas, thread: Colour, rng: random.Random, y: float, left: float, right: float) -> None:
    """A border along a table's front."""
    pattern = rng.choice(("diamonds", "waves", "stripes", "crosses", "plain"))
    for x in range(int(left), int(right) + 1, 60):
        if pattern == "diamonds":
            c.polygon([(x - 12, y + 18), (x, y), (x + 12, y + 18), (x, y + 36)], thread)
        elif pattern == "waves":
            c.pie(x, y, 30, thread, 0, 180)
        elif pattern == "stripes":
            c.rect(x - 8, y - 14, 16, 300, thread)
        elif pattern == "crosses":
            c.line([(x - 10, y + 8), (x + 10, y + 28)], thread, 5)
            c.line([(x + 10, y + 8), (x - 10, y + 28)], thread, 5)


def on_table(
    c: Canvas,
    brief: Brief,
    rng: random.Random,
    things: Sequence[Element],
    middle: float,
    y: float,
    gap: float,
    height: float,
) -> None:
    """Things in a row on a table, never standing in front of each other."""
    for i, (x, thing) in enumerate(zip(spread(len(things), middle, gap), things, strict=False)):
        put(
            c,
            brief.palette,
            rng,
            thing,
            x,
            y + (i % 2) * 12,
            height=height,
            width=gap * 0.86,
            shadow=6,
        )


def corners(c: Canvas, p: Palette, rng: random.Random) -> None:
    """Large leaves in the lower corners close the picture to the sides."""
    tone = mix(p.near, p.ink, 0.25)
    for x, flip in ((50, False), (1550, True)):
        if rng.random() < 0.75:
            with c.at(x, 925, flip=flip), c.lifted(8, 0.25):
                for turn, h in ((-16, 170), (6, 230), (30, 190)):
                    sprig(
                        c,
                        mix(tone, p.mid, 0.3),
                        rng.choice((tone, mix(tone, p.mid, 0.55))),
                        h,
                        turn,
                    )


def weather(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """Snow or falling leaves over an outdoor scene."""
    if brief.winter:
        snowfall(c, brief.palette, rng)
    elif brief.autumn:
        leaf_fall(c, brief.palette, rng)


def seed(key: str, motif: str) -> int:
    """The same number on every machine."""
    return zlib.crc32(f"{key}\0{motif}".encode())


def extras(rng: random.Random, things: Sequence[Element], count: int) -> list[Element]:
    """At least ``count`` things, filled up with small ones that fit everywhere."""
    spare = [VOCABULARY[name] for name in ("coffee", "notebook", "potted plant", "books", "bouquet")]
    rng.shuffle(spare)
    spare = [thing for thing in spare if thing not in things]
    return [*things, *spare[: max(0, count - len(things))]]


def floating(c: Canvas, brief: Brief, rng: random.Random, x: float, y: float) -> None:
    """Bubbles and other things in the air above the people."""
    for i, thing in enumerate(brief.of(Kind.AIR)[:2]):
        put(
            c,
            brief.palette,
            rng,
            thing,
            x + i * 330 * (-1 if x > 800 else 1),
            y - 24,
            height=200,
            width=440,
        )
