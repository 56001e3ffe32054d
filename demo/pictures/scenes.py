"""Composes a picture: out of doors, in a room, or as a still life.

The important things stay between x = 350 and x = 1250, because cards show the
pictures cropped to 3:2 and to squares.
"""

import random

from .brief import Brief
from .canvas import Canvas
from .landscapes import GROUND
from .palettes import mix
from .rooms import FLOOR, wall_colour
from .stage import backdrop, corners, group, on_table, put, seated, spread, standing, table, weather
from .vocabulary import VOCABULARY, Element, Kind

TABLE_TOP = 640


def compose(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """Choose the kind of scene a brief needs and draw it."""
    if not brief.inside:
        outside(c, brief, rng)
    elif brief.people or brief.of(Kind.ROOM) and not brief.of(Kind.TABLE) + brief.of(Kind.SIGN) + brief.of(Kind.WALL):
        inside(c, brief, rng)
    else:
        still_life(c, brief, rng)


def outside(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """Landscape, buildings behind, people and things in front."""
    p, side = brief.palette, rng.choice((-1, 1))
    land = backdrop(c, brief, rng, Kind.LAND, ("field", "town", "forest"))
    places, things = brief.of(Kind.PLACE), brief.of(Kind.GROUND) + [standing_board(e) for e in brief.of(Kind.WALL)[:1]]
    buildings(c, brief, rng, places[:2], side if brief.people else side * 0.4, land.name)
    crowd = group(brief, rng, table=bool(brief.of(Kind.TABLE)))
    if crowd and brief.of(Kind.TABLE):
        seated(c, p, crowd, 800, TABLE_TOP + 10)
        table(c, p, rng, TABLE_TOP + 10, 330, 1270, rounded=brief.says("round"))
        on_table(c, brief, rng, (brief.of(Kind.TABLE) * 2)[:4], 800, TABLE_TOP + 84, 236, 130)
    else:
        if not crowd and not places:
            things = things + [VOCABULARY["signpost"], VOCABULARY["bench"]]
        middle = 800 + side * (210 if places or things else 0)
        if things:
            put(c, p, rng, things[0], 800 - side * 300 if crowd else 800, 846, height=330 if crowd else 290, width=400)
        if len(things) > 1:
            put(c, p, rng, things[1], 800 + side * 610 if len(crowd) > 2 else 800 + side * 470, 838, height=270, width=300)
        standing(c, p, crowd, middle, 856)
    floating(c, brief, rng, 800 + side * 200, 400 if crowd else 330)
    corners(c, p, rng)
    weather(c, brief, rng)


def buildings(c: Canvas, brief: Brief, rng: random.Random, places: list[Element], side: float, land: str) -> None:
    """One building at a third of the width, a smaller one across from it."""
    p = brief.palette
    base = {"sea": GROUND + 10, "lake": 600}.get(land, GROUND + 18)
    for i, place in reversed(list(enumerate(places))):
        wide = place.name == "bridge"
        x = 800 if wide else 800 - side * 240 if i == 0 else 800 + side * 480
        put(c, p, rng, place, x, base - i * 14, height=430 if i == 0 else 300, width=1100 if wide else 720 if i == 0 else 460,
            flip=side > 0, shadow=9)


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


def inside(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """A room with things on the wall and people at a table or on their feet."""
    p = brief.palette
    backdrop(c, brief, rng, Kind.ROOM, ("office", "hall", "classroom"))
    crowd, items = group(brief, rng, table=True), brief.of(Kind.TABLE)
    air, walls = brief.of(Kind.AIR), on_the_wall(brief, rng)
    tall = [w for w in walls if w.height > 400][:1]
    walls = [w for w in walls if w not in tall]
    if tall:
        put(c, p, rng, tall[0], rng.choice((330, 1270)), FLOOR, height=460)
    slots = [x for x in (800, 390, 1210) if not (air and x == 800)]
    if len(walls) < 3:
        slots = [x for x in (400, 1200, 800) if x in slots] if rng.random() < 0.5 else [1200, 400]
    for x, thing in zip(slots, walls):
        if not (tall and x != 800):
            put(c, p, rng, thing, x, 372, height=262, width=370, shadow=5)
    floating(c, brief, rng, 800, 372)
    floor_things = brief.of(Kind.GROUND)
    if not items and (tall or floor_things or not brief.says("table", "desk", "café", "coffee")):
        people = group(brief, rng)
        put_beside(c, brief, rng, floor_things, 850)
        standing(c, p, people, 800, 862, 1.1)
        return
    seated(c, p, crowd, 800, TABLE_TOP)
    table(c, p, rng, TABLE_TOP, 250, 1350, rounded=brief.says("round", "café", "small table"))
    arranged = items[:4] or [VOCABULARY["coffee"], VOCABULARY["notebook"]]
    if len(arranged) < 3:
        arranged = (arranged * 2)[:3]
    on_table(c, brief, rng, arranged, 800, TABLE_TOP + 76, 250, 150)
    put_beside(c, brief, rng, floor_things, 880)


def put_beside(c: Canvas, brief: Brief, rng: random.Random, things: list[Element], y: float) -> None:
    """Up to two things on the floor beside the people."""
    for x, thing in zip(rng.sample((260, 1340), 2), things):
        put(c, brief.palette, rng, thing, x, y, height=260, width=330)


def on_the_wall(brief: Brief, rng: random.Random) -> list[Element]:
    """What hangs on the wall: named things first, then posters, a window, a clock."""
    walls = [w for w in brief.of(Kind.WALL)]
    walls += [poster(sign) for sign in brief.of(Kind.SIGN)]
    window = VOCABULARY["window"]
    if (brief.of(Kind.LAND) or brief.winter) and window not in walls:
        walls.insert(min(1, len(walls)), window)
    spare = [window, VOCABULARY["calendar"], VOCABULARY["clock"], VOCABULARY["map"]]
    if len(walls) < 2:
        walls += rng.sample([s for s in spare if s not in walls], 2 - len(walls))
    return walls[:4]


def poster(sign: Element) -> Element:
    """A symbol as a framed print."""

    def draw(c: Canvas, p, rng: random.Random) -> None:
        c.rect(-180, -370, 360, 370, p.wood, 6)
        c.rect(-168, -358, 336, 346, mix(p.paper, p.far, 0.2))
        with c.at(0, -50, 0.8):
            sign.draw(c, p, rng)

    return Element(sign.name, Kind.WALL, 360, 370, sign.words, draw)


def floating(c: Canvas, brief: Brief, rng: random.Random, x: float, y: float) -> None:
    """Bubbles and other things in the air above the people."""
    for i, thing in enumerate(brief.of(Kind.AIR)[:2]):
        put(c, brief.palette, rng, thing, x + i * 330 * (-1 if x > 800 else 1), y - 24, height=190, width=430)


def still_life(c: Canvas, brief: Brief, rng: random.Random) -> None:
    """One large thing before a plain shape, smaller ones beside it."""
    p = brief.palette
    wall = wall_colour(p)
    c.rect(0, 0, 1600, 900, wall)
    shape, tone = rng.choice(("disc", "arch", "rays", "window")), mix(p.far, wall, 0.25)
    if shape == "disc":
        c.ellipse(800, 440, 390, tone)
    elif shape == "arch":
        c.rect(400, 90, 800, 800, tone, 400)
        c.rect(460, 150, 680, 760, mix(tone, p.paper, 0.2), 340)
    elif shape == "rays":
        for turn in range(180, 361, 20):
            c.pie(800, 730, 1100, tone, turn, turn + 10)
    else:
        for i in range(4):
            c.rect(390 + i % 2 * 420, 70 + i // 2 * 330, 400, 310, mix(tone, p.paper, 0.12 * (i % 3)), 12)
    board = p.wood if rng.random() < 0.5 else mix(p.second, p.near, 0.3)
    with c.lifted(8, 0.25):
        c.rect(-20, 716, 1640, 220, board)
    c.rect(0, 716, 1600, 12, mix(board, p.paper, 0.25))
    heroes = brief.of(Kind.SIGN) + brief.of(Kind.WALL) + brief.of(Kind.TABLE) + brief.of(Kind.GROUND)
    if not heroes:
        heroes = [VOCABULARY["books"], VOCABULARY["coffee"], VOCABULARY["notebook"]]
    if brief.says("row", "rows", "line of") and brief.of(Kind.TABLE):
        hero, *others = brief.of(Kind.TABLE)
        for x in spread(3, 800, 400):
            put(c, p, rng, hero, x, 760, height=330, width=370)
        on_table(c, brief, rng, others[:3], 800, 870, 360, 130)
    else:
        put(c, p, rng, heroes[0], 800, 772, height=560, width=540, shadow=10)
        for x, thing in zip((420, 1190, 130, 1470), (heroes[1:] * 2)[: 2 if len(heroes) < 4 else 4]):
            put(c, p, rng, thing, x, 806, height=270 if abs(x - 800) < 500 else 200, width=290)
    floating(c, brief, rng, 470, 280)
