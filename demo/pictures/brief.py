"""Reads a motif: what the picture shows, in which season, with how many people."""

import random
from dataclasses import dataclass

from . import words
from .palettes import EVERYDAY, PALETTES, Palette
from .vocabulary import VOCABULARY, Element, Kind, first_position, meant_by


@dataclass(frozen=True)
class Brief:
    """What the illustrator is asked for."""

    text: str
    palette: Palette
    things: tuple[Element, ...]
    inside: bool
    adults: int
    children: int
    headwear: str

    @property
    def people(self) -> int:
        return self.adults + self.children

    @property
    def heads(self) -> str:
        """Whether the motif names only women, only men, or anybody."""
        women = self.says("woman", "women", "mother", "girl")
        men = self.says("man", "men", "father", "boy")
        return "women" if women and not men else "men" if men and not women else "all"

    @property
    def winter(self) -> bool:
        return says(self.text, words.WINTER)

    @property
    def autumn(self) -> bool:
        return self.palette.name == "autumn"

    def of(self, kind: Kind) -> list[Element]:
        """The things of one kind: those named outright first, then in the motif's order."""
        things = (thing for thing in self.things if thing.kind is kind)
        return sorted(things, key=lambda thing: thing.name not in self.text)

    def says(self, *wanted: str) -> bool:
        return says(self.text, wanted)


def says(text: str, wanted: tuple[str, ...]) -> bool:
    """Whether any of the words is in the text."""
    return first_position(wanted, text) is not None


def read(motif: str, rng: random.Random) -> Brief:
    """Understand a motif; what it leaves open is decided by the picture's own chance."""
    text = motif.lower()
    things = meant_by(text)
    adults, children = words.count_people(text)
    if not things:
        fitting = [e for e in VOCABULARY.values() if e.kind in (Kind.TABLE, Kind.SIGN)]
        things = rng.sample(fitting, 3)
        adults = adults or rng.choice((0, 3))
    headwear = next((name for name, why in words.HEADWEAR.items() if says(text, why)), "")
    return Brief(
        text,
        choose_palette(text, rng),
        tuple(things),
        is_inside(text, things),
        adults,
        children,
        headwear,
    )


def choose_palette(text: str, rng: random.Random) -> Palette:
    """The season's or the hour's colours, or any of the everyday ones."""
    everyday = rng.choice(EVERYDAY)
    winter, evening = says(text, words.WINTER), says(text, words.EVENING)
    if says(text, words.NIGHT) or (winter and evening):
        return PALETTES["night"]
    if winter or evening:
        return PALETTES["winter" if winter else "dusk"]
    seasons = {"autumn": words.AUTUMN, "spring": words.SPRING, "summer": words.SUMMER}
    return PALETTES[next((name for name, why in seasons.items() if says(text, why)), everyday)]


def is_inside(text: str, things: list[Element]) -> bool:
    """Whether the scene is in a room; a view through a window keeps it there."""
    kinds = {thing.kind for thing in things}
    outdoors = says(text, words.OUTDOOR)
    if words.BEFORE_A_HOUSE.search(text):
        return False
    if not (outdoors or kinds & {Kind.LAND, Kind.PLACE}):
        return Kind.GROUND not in kinds or Kind.ROOM in kinds or says(text, words.INDOOR)
    if words.AT_A_WINDOW.search(text):
        return True
    return Kind.ROOM in kinds and not outdoors
