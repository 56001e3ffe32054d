"""What the pictures can show, and the words that call for it.

Drawing functions enter the vocabulary with the ``element`` decorator. A motif
is searched for their words, so "a bus at the harbour" finds a bus and ships.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from functools import cache

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


def element(name: str, kind: Kind, words: str, width: int = 1600, height: int = 900) -> Callable[[Draw], Draw]:
    """Enter the decorated drawing function into the vocabulary."""

    def enter(draw: Draw) -> Draw:
        if name in VOCABULARY:
            raise ValueError(f"two elements are called {name}")
        VOCABULARY[name] = Element(name, kind, width, height, tuple(words.split()), draw)
        return draw

    return enter


@cache
def _pattern(word: str) -> re.Pattern:
    """The word in its usual forms; an underscore is a space or a hyphen."""
    return re.compile(rf"\b{re.escape(word).replace('_', '[ -]?')}(?:'s|s|es|'|ing|ed|er|ers)?\b")


def _match(word: str, text: str) -> re.Match | None:
    return _pattern(word).search(text)


def position(word: str, text: str) -> int | None:
    """Where the word begins in the text."""
    found = _match(word, text)
    return found.start() if found else None


def first_position(words: tuple[str, ...], text: str) -> int | None:
    """Where the first of the words begins in the text, if any is there."""
    places = [at for word in words if (at := position(word, text)) is not None]
    return min(places, default=None)


def meant_by(text: str) -> list[Element]:
    """The elements a motif calls for, in the order it names them."""
    text = text.lower()
    found = [
        (match.span(), item) for item in VOCABULARY.values() for word in item.words if (match := _match(word, text))
    ]
    spans = {span for span, _ in found}

    def inside_a_longer_term(span: tuple[int, int]) -> bool:
        """Whether the word only belongs to a term: "paper boats" are not boats."""
        return any(a <= span[0] and span[1] <= b and (a, b) != span and b - a > span[1] - span[0] + 2 for a, b in spans)

    found = sorted((hit for hit in found if not inside_a_longer_term(hit[0])), key=lambda hit: hit[0][0])
    return list(dict.fromkeys(item for _, item in found))
