"""What the pictures can show, and the words that call for it.

Drawing functions enter the vocabulary with the ``element`` decorator. A motif
is searched for their words, so "a bus at the harbour" finds a bus and ships.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from .canvas import Canvas
from .palettes import Palette

Draw = Callable[[Canvas, Palette, random.Random], None]


class Kind(Enum):
    """Where in a picture something belongs."""

    ROOM = "the inside of a building, the whole background"
    LAND = "a landscape, the whole background"
    PLACE = "a building or a large vehicle in the middle ground"
    GROUND = "something standing on the ground or floor"
    YARD = "something standing only out of doors"
    WALL = "something hanging on a wall"
    TABLE = "something lying or standing on a table"
    SIGN = "a symbol; the hero of a still life or a poster on a wall"
    AIR = "something floating above people"


@dataclass(frozen=True)
class Element:
    """A thing to draw, standing on its origin (hanging around it on walls).

    ``width`` and ``height`` are those of the unscaled drawing. Rooms and
    landscapes fill the whole picture instead.
    """

    name: str
    kind: Kind
    width: int
    height: int
    words: tuple[str, ...]
    draw: Draw = field(compare=False)


VOCABULARY: dict[str, Element] = {}


def element(name: str, kind: Kind, words: str, width: int = 1600,
            height: int = 900) -> Callable[[Draw], Draw]:
    """Enter the decorated drawing function into the vocabulary."""

    def enter(draw: Draw) -> Draw:
        if name in VOCABULARY:
            raise ValueError(f"two elements are called {name}")
        VOCABULARY[name] = Element(name, kind, width, height, tuple(words.split()), draw)
        return draw

    return enter


def position(word: str, text: str) -> int | None:
    """Where the word (in one of its usual forms) begins in the text.

    An underscore in the word stands for a space or a hyphen.
    """
    pattern = re.escape(word).replace("_", "[ -]?")
    found = re.search(rf"\b{pattern}(?:'s|s|es|'|ing|ed|er|ers)?\b", text)
    return found.start() if found else None


def first_position(words: tuple[str, ...], text: str) -> int | None:
    """Where the first of the words begins in the text, if any is there."""
    places = [at for word in words if (at := position(word, text)) is not None]
    return min(places, default=None)


def meant_by(text: str) -> list[Element]:
    """The elements a motif calls for, in the order it names them."""
    text = text.lower()
    found = [(at, order, item) for order, item in enumerate(VOCABULARY.values())
             if (at := first_position(item.words, text)) is not None]
    return [item for _, _, item in sorted(found, key=lambda hit: hit[:2])]
