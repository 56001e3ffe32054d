"""Pictures of people in a room, in several arrangements."""

import random

from .brief import Brief
from .canvas import Canvas
from .palettes import mix, rgb
from .people import draw_person
from .rooms import FLOOR
from .stage import backdrop, extras, floating, group, on_table, put, seated, spread, standing, table
from .vocabulary import VOCABULARY, Element, Kind

TABLE_TOP = 662


def inside(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """A room with things on the wall and people in it."""
    room = backdrop(c, brief, rng, Kind.ROOM, ("office", "hall", "classroom"))
    items, crowd = brief.of(Kind.TABLE), brief.people
    if room.name == "swimming hall":
        in_the_water(c, brief, rng)
    elif (
        (
            crowd
            and crowd <= 4
            and (tall_things(brief) or (brief.of(Kind.GROUND) and not items))
            and not brief.says("table", "desk")
        )
        or (crowd and brief.says("carry", "stand", "walk", "queue", "queueing", "entering", "pushing"))
        or (crowd and not items and not brief.says("table", "desk", "café"))
    ):
        on_their_feet(c, brief, rng)
    elif crowd >= 4 and brief.says("tables", "pairs", "café"):
        small_tables(c, brief, rng)
    elif 0 < crowd <= 3 and rng.random() < 0.6:
        by_the_side(c, brief, rng)
    else:
        around_a_table(c, brief, rng)


def around_a_table(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """People behind a wide table, things on it, the wall above them."""
    p = brief.palette
    if brief.people:
        hang(
            c,
            brief,
            rng,
            (340, 1260) if brief.of(Kind.AIR) or brief.people > 3 else (330, 1270, 800),
            330,
            250,
        )
    else:
        hang(c, brief, rng, (480, 1120), 420, 320)
        if VOCABULARY["chairs"] in brief.things:
            for x in spread(3, 800, 380):
                put(c, p, rng, VOCABULARY["chairs"], x, TABLE_TOP + 70, height=250)
    floating(c, brief, rng, 800, 300)
    seated(c, p, group(brief, rng, table=True), 800, TABLE_TOP, 1.5 if brief.people < 5 else 1.36)
    table(c, p, rng, TABLE_TOP, 210, 1390, rounded=brief.says("round", "café"))
    on_table(
        c,
        brief,
        rng,
        extras(rng, brief.of(Kind.TABLE)[:4], 3),
        800,
        TABLE_TOP + 84,
        280,
        190 if brief.people else 260,
    )
    beside(c, brief, rng, 886, (1330, 270))


def by_the_side(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """Few people, large, at one third of the width; the wall speaks beside them."""
    p, side = brief.palette, rng.choice((-1, 1))
    airy = bool(brief.of(Kind.AIR))
    hang(c, brief, rng, (800 - side * 360,), 480, 370 if not airy else 290)
    floating(c, brief, rng, 800 + side * 230, 268)
    seated(
        c,
        p,
        group(brief, rng, table=True),
        800 + side * 230,
        TABLE_TOP,
        1.72 if brief.people < 3 else 1.5,
    )
    left, right = (330, 1660) if side > 0 else (-60, 1270)
    table(c, p, rng, TABLE_TOP, left, right, rounded=False)
    things = extras(rng, brief.of(Kind.TABLE)[:3], 2)
    on_table(c, brief, rng, things, 800 - side * 130, TABLE_TOP + 92, 330, 230)
    beside(c, brief, rng, 892, (800 + side * 560,))


def on_their_feet(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """People standing, whole figures, with things on the floor around them."""
    p, tall = brief.palette, tall_things(brief)
    side = rng.choice((-1, 1))
    if tall:
        put(c, p, rng, tall[0], 800 - side * 430, FLOOR + 20, height=540, width=500)
        hang(
            c,
            brief,
            rng,
            (800 + side * 480,) if brief.of(Kind.AIR) else (800 + side * 60, 800 + side * 500),
            320,
            240,
        )
    else:
        hang(c, brief, rng, (800 - side * 400,) if brief.of(Kind.AIR) else (330, 800, 1270), 330, 260)
    floating(c, brief, rng, 800 + side * 230, 290)
    items = brief.of(Kind.TABLE)
    if items and not tall:
        x = 800 - side * 380
        with c.lifted(7, 0.25):
            c.rect(x - 170, 690, 340, 22, p.wood, 6)
            for leg in (-150, 132):
                c.rect(x + leg, 710, 18, 160, mix(p.wood, p.ink, 0.25))
        on_table(c, brief, rng, items[:2], x, 694, 170, 170)
    elif items:
        on_table(c, brief, rng, items[:2], 800 + side * 520, 880, 190, 120)
    if not items or brief.of(Kind.GROUND):
        beside(
            c,
            brief,
            rng,
            866,
            (800 + side * 520, 800 - side * 560) if not tall else (800 + side * 520,),
        )
    middle = 800 + side * (200 if items or tall else 0)
    standing(c, p, group(brief, rng), middle, 884, 1.3 if brief.people < 4 else 1.18)


def small_tables(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """Pairs at small round tables, one table farther away."""
    p, people = brief.palette, group(brief, rng, table=True)
    hang(c, brief, rng, (250, 1350), 300, 210)
    floating(c, brief, rng, 800, 280)
    things = extras(rng, brief.of(Kind.TABLE), 4)
    people += group(brief, rng, table=True)
    for n, (x, top, scale) in enumerate(((800, 560, 1.05), (430, 690, 1.36), (1170, 690, 1.36))):
        seated(c, p, people[n * 2 : n * 2 + 2], x, top, scale)
        with c.at(x, top, scale), c.lifted(9, 0.28):
            c.rect(-14, 40, 28, 230, p.ink)
            c.ellipse(0, 38, 205, mix(p.wood, p.ink, 0.25), 46)
            c.ellipse(0, 28, 205, p.wood if n % 2 else mix(p.paper, p.far, 0.2), 44)
        on_table(c, brief, rng, [things[n], things[n + 1]], x, top + 46 * scale, 150 * scale, 118 * scale)


def in_the_water(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """Swimmers up to their chests in the pool."""
    p, water = brief.palette, rgb("4FA7B5")
    people = group(brief, rng)
    for i, (x, person) in enumerate(zip(spread(len(people), 800, 300), people, strict=False)):
        surface = 700 + i % 2 * 80
        with c.at(x, surface + 235 * 1.65 * person.size, 1.65):
            draw_person(c, person, p)
        c.rect(x - 190, surface, 380, 260, water)
        for k, width in enumerate((170, 120, 70)):
            c.curve(
                [
                    (x - width, surface + k * 22),
                    (x - width / 2, surface - 9 + k * 22),
                    (x, surface + k * 22),
                    (x + width / 2, surface - 9 + k * 22),
                    (x + width, surface + k * 22),
                ],
                mix(water, p.paper, 0.6),
                7,
            )
    hang(c, brief, rng, (800,), 340, 220)


def tall_things(brief: Brief) -> list[Element]:
    """Things as high as a door."""
    return [wall for wall in brief.of(Kind.WALL) if wall.height > 400]


def hang(c: Canvas, brief: Brief, rng: random.Random, places: tuple[float, ...], y: float, height: float) -> None:
    """Named things on the wall first, then a window and others that fit."""
    walls = [
        w for w in brief.of(Kind.WALL) if w.height <= 400 and not (w.name == "bookshelf" and brief.says("library"))
    ] + [poster(sign) for sign in brief.of(Kind.SIGN)]
    window = VOCABULARY["window"]
    if (brief.of(Kind.LAND) or brief.winter or brief.says("window")) and window not in walls:
        walls.insert(min(1, len(walls)), window)
    spare = [
        e
        for e in (
            window,
            VOCABULARY["calendar"],
            VOCABULARY["clock"],
            *(poster(VOCABULARY[name]) for name in ("heart", "light bulb", "joined hands", "steps")),
        )
        if e not in walls
    ]
    if len(walls) < 2:
        walls += rng.sample(spare, 2 - len(walls))
    for x, thing in zip(places, walls, strict=False):
        put(c, brief.palette, rng, thing, x, y, height=height, width=height * 1.6, shadow=5)


def poster(sign: Element) -> Element:
    """A symbol as a framed print."""

    def draw(c: Canvas, p, rng: random.Random) -> None:
        c.rect(-180, -370, 360, 370, p.wood, 6)
        c.rect(-168, -358, 336, 346, mix(p.paper, p.far, 0.2))
        with c.at(0, -50, 0.8):
            sign.draw(c, p, rng)

    return Element(sign.name, Kind.WALL, 360, 370, sign.words, draw)


def beside(c: Canvas, brief: Brief, rng: random.Random, y: float, places: tuple[float, ...]) -> None:
    """Things on the floor beside the people; seats would stand in a table's way."""
    things = [thing for thing in brief.of(Kind.GROUND) if y < 880 or thing.name not in ("chairs", "sofa", "floor lamp")]
    for x, thing in zip(places, things, strict=False):
        put(c, brief.palette, rng, thing, x, y, height=300, width=300)
