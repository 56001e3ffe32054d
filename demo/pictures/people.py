"""Stylised people: who they are, how they stand and what they wear."""

import random
from dataclasses import dataclass, replace

from .canvas import Canvas, Colour, smooth
from .heads import draw_head
from .palettes import HAIRS, SKINS, Palette, mix

HAIRSTYLES = {
    "all": ("short", "bob", "bun", "curly", "long", "afro", "bald", "scarf", "scarf", "side"),
    "women": ("bob", "scarf", "bun", "long", "scarf", "curly", "afro"),
    "men": ("short", "side", "bald", "short", "afro", "side"),
}
# Hands of a standing figure: (elbow, hand) of the left arm and of the right arm.
POSES = {
    "down": (((-62, -228), (-56, -172)), ((62, -228), (56, -172))),
    "wave": (((-62, -228), (-56, -172)), ((84, -258), (88, -332))),
    "table": (((-66, -222), (-24, -200)), ((66, -222), (24, -200))),
    "talk": (((-66, -222), (-24, -200)), ((78, -226), (104, -262))),
    "hold": (((-64, -232), (-16, -226)), ((64, -232), (16, -226))),
    "lead": (((-62, -228), (-56, -172)), ((74, -226), (92, -170))),
    "reach": (((-62, -228), (-56, -172)), ((86, -290), (128, -306))),
}


@dataclass(frozen=True)
class Person:
    """One figure; the origin is between the feet, adults are 400 units high."""

    skin: Colour
    hair: Colour
    head: str
    cover: Colour
    top: Colour
    bottom: Colour
    pose: str = "down"
    garment: str = "jacket"
    pattern: str = "plain"
    glasses: bool = False
    beard: bool = False
    facing: int = 0
    size: float = 1.0
    child: bool = False


def invent(
    rng: random.Random,
    palette: Palette,
    count: int,
    *,
    wear: str = "",
    heads: str = "all",
    children: int = 0,
    winter: bool = False,
) -> list[Person]:
    """A mixed group: different skins, heads and clothes, no two alike in a row."""
    skins, styles = list(SKINS), list(HAIRSTYLES[heads])
    rng.shuffle(skins)
    rng.shuffle(styles)
    clothes = list(palette.clothes)
    rng.shuffle(clothes)
    group = []
    for i in range(count):
        skin, head = skins[(i * 3) % len(skins)], styles[i % len(styles)]
        child = i >= count - children
        if wear:
            head = wear
        elif winter and (i + count) % 3 != 1:
            head = "beanie"
        elif child and head in ("bald", "side"):
            head = "curly"
        fair = SKINS.index(skin) < 2
        hair = rng.choice(HAIRS if fair else HAIRS[:2])
        top = clothes[i % len(clothes)]
        group.append(
            Person(
                skin=skin,
                hair=hair,
                head=head,
                cover=clothes[(i + 2) % len(clothes)],
                top=top,
                bottom=mix(
                    palette.second
                    if palette.dark
                    else rng.choice((palette.near, palette.near, palette.mid, palette.second)),
                    palette.ink,
                    0.5,
                ),
                garment=rng.choice(("dress", "coat"))
                if head in ("bob", "bun", "long", "scarf")
                else rng.choice(("jacket", "jumper", "coat") if not winter else ("coat", "jacket")),
                pattern=rng.choice(("plain", "plain", "stripes", "dots", "yoke")),
                glasses=not child and rng.random() < 0.25,
                beard=not child and head in ("short", "side", "bald") and rng.random() < 0.55,
                facing=rng.choice((-1, 1)),
                size=rng.uniform(0.95, 1.05) * (0.66 if child else 1),
                child=child,
            )
        )
    return group


def draw_person(c: Canvas, person: Person, palette: Palette) -> None:
    """Draw the figure on the current origin."""
    with c.at(0, 0, person.size), c.lifted(6, 0.22):
        _legs(c, person, palette)
        _body(c, person)
        _arms(c, person)
        big = 1.22 if person.child else 1.0
        with c.at(0, -312, big):
            draw_head(c, person, palette)


def _legs(c: Canvas, who: Person, palette: Palette) -> None:
    skirt = who.garment == "dress"
    leg = mix(who.bottom, palette.ink, 0.35) if skirt else who.bottom
    for side in (-1, 1):
        c.line([(side * 22, -170), (side * 23, -20)], leg, 20 if skirt else 34)
        c.pie(side * 30, 0, 25, palette.ink, 180, 360, 20)


def _body(c: Canvas, who: Person) -> None:
    hem, width = {
        "jacket": (-158, 56),
        "jumper": (-162, 54),
        "coat": (-104, 64),
        "dress": (-84, 78),
    }[who.garment]
    outline = smooth(
        [
            (-width, hem),
            (-52, -225),
            (-55, -285),
            (-24, -314),
            (24, -314),
            (55, -285),
            (52, -225),
            (width, hem),
        ],
        closed=False,
    )
    c.polygon(outline, who.top)
    detail = mix(who.top, (255, 255, 255), 0.45)
    dark = mix(who.top, (15, 15, 35), 0.35)
    if who.pattern == "stripes":
        for y in range(-270, -170, 26):
            c.line([(-44, y), (44, y)], detail, 8)
    elif who.pattern == "dots":
        for row, y in enumerate(range(-270, -170, 24)):
            for x in range(-36 + row % 2 * 12, 40, 24):
                c.ellipse(x, y, 4, detail)
    elif who.pattern == "yoke":
        c.polygon(
            [
                (-50, -290),
                (-24, -313),
                (24, -313),
                (50, -290),
                (40, -268),
                (20, -256),
                (0, -268),
                (-20, -256),
                (-40, -268),
            ],
            detail,
        )
    if who.garment in ("jacket", "coat") and who.pattern == "plain":
        c.line([(0, -300), (0, hem + 6)], dark, 3)
        c.polygon([(-20, -316), (0, -286), (-32, -282)], dark)
        c.polygon([(20, -316), (0, -286), (32, -282)], dark)
        for y in (-262, -228, -194):
            c.ellipse(10, y, 4, dark)


def _arms(c: Canvas, who: Person) -> None:
    sleeve = mix(who.top, (15, 15, 35), 0.14)
    for side, (elbow, hand) in zip((-1, 1), POSES[who.pose], strict=False):
        cuff = (hand[0] + (elbow[0] - hand[0]) * 0.36, hand[1] + (elbow[1] - hand[1]) * 0.36)
        c.curve([(side * 45, -284), elbow, cuff], sleeve, 27)
        c.line([cuff, hand], who.skin, 17)
        c.ellipse(*hand, 11, who.skin)


def posed(person: Person, pose: str, facing: int | None = None) -> Person:
    """The same person with other hands or looking another way."""
    return replace(person, pose=pose, facing=person.facing if facing is None else facing)
