"""Reads a motif: what the picture shows, in which season, with how many people."""

import random
import re
from dataclasses import dataclass

from .palettes import EVERYDAY, PALETTES, Palette
from .vocabulary import VOCABULARY, Element, Kind, first_position, meant_by

NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "both": 2, "pair": 2, "three": 3, "four": 4, "five": 5, "six": 6,
           "seven": 7, "eight": 8, "nine": 9, "ten": 10, "many": 6, "several": 4}
ADULTS = ("man men woman women person people mother father parent grandmother grandfather teacher trainer nurse midwife doctor "
          "patient student worker employee employer coach mentor volunteer clerk officer foreman adviser interpreter baker cook "
          "welder mechanic driver cleaner farmer gardener neighbour friend pensioner resident participant singer player "
          "guest speaker researcher editor customer apprentice builder passenger queue group couple colleague "
          "someone adult team staff singers crowd audience commuter choir panel class visitor father woman parent trainee colleague tutor").split()
CHILDREN = "child children kid pupil toddler boy girl schoolchild baby teenager youth family".split()
COLLECTIVE = ("group", "groups", "couple", "team", "staff", "crowd", "audience", "class", "queue")
MANY = {"people": 4, "men": 2, "women": 3, "group": 4, "queue": 4, "groups": 5, "couple": 2, "team": 4, "staff": 3, "crowd": 5, "audience": 5, "choir": 5, "panel": 3, "class": 4,
        "commuters": 3}
INDOOR_WORDS = ("indoors", "inside", "room", "desk", "corridor", "stairwell", "bench", "shop", "store", "sofa")
OUTDOOR_WORDS = ("outdoors", "outdoor", "yard", "street", "garden", "trees", "snowy", "campfire", "market", "park", "landscape")
HEADWEAR = (("hardhat", ("hard_hat", "construction", "welder", "welding", "shipyard", "builder", "factory", "sawmill")),
            ("helmet", ("cycling", "cyclist", "bicycle")), ("cap", ("baker", "cap", "cook")))
WINTER = ("winter snow snowy ice icy frost january february december christmas ski skate sled sledge sand slippery fell "
          "reindeer").split()
EVENING = "evening dusk dawn sunset sunrise twilight morning glowing".split()
NIGHT = "night northern_lights aurora dark moon star polar".split()
AUTUMN = "autumn october september november leaves harvest mushroom".split()
SPRING = "spring april may march easter budding blossom tulip".split()
SUMMER = "summer july june august midsummer beach swimming strawberry".split()


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
        women, men = self.says("woman", "women", "mother", "girl"), self.says("man", "men", "father", "boy")
        return "women" if women and not men else "men" if men and not women else "all"

    @property
    def winter(self) -> bool:
        return says(self.text, WINTER)

    @property
    def autumn(self) -> bool:
        return self.palette.name == "autumn"

    def of(self, kind: Kind) -> list[Element]:
        """The things of one kind: those named outright first, then in the motif's order."""
        return sorted((thing for thing in self.things if thing.kind is kind), key=lambda thing: thing.name not in self.text)

    def says(self, *words: str) -> bool:
        return says(self.text, words)


def says(text: str, words) -> bool:
    """Whether any of the words is in the text."""
    return first_position(tuple(words), text) is not None


def read(motif: str, rng: random.Random) -> Brief:
    """Understand a motif; what it leaves open is decided by the picture's own chance."""
    text = motif.lower()
    things = meant_by(text)
    adults, children = count_people(text)
    if not things:
        things = rng.sample([e for e in VOCABULARY.values() if e.kind in (Kind.TABLE, Kind.SIGN)], 3)
        adults = adults or rng.choice((0, 3))
    headwear = next((name for name, words in HEADWEAR if says(text, words)), "")
    return Brief(text, choose_palette(text, rng), tuple(things), is_inside(text, things), adults, children, headwear)


def choose_palette(text: str, rng: random.Random) -> Palette:
    """The season's or the hour's colours, or any of the everyday ones."""
    everyday = rng.choice(EVERYDAY)
    winter = says(text, WINTER)
    if says(text, NIGHT) or winter and says(text, EVENING):
        name = "night"
    else:
        name = next((name for name, words in (("winter", WINTER), ("dusk", EVENING), ("autumn", AUTUMN),
                                              ("spring", SPRING), ("summer", SUMMER)) if says(text, words)), everyday)
    return PALETTES[name]


def is_inside(text: str, things: list[Element]) -> bool:
    """Whether the scene is in a room; a view through a window keeps it there."""
    kinds = {thing.kind for thing in things}
    outdoor = kinds & {Kind.LAND, Kind.PLACE} or says(text, OUTDOOR_WORDS)
    if re.search(r"\bentering|in front of|far apart", text):
        return False
    if not outdoor:
        return Kind.GROUND not in kinds or Kind.ROOM in kinds or says(text, INDOOR_WORDS)
    if re.search(r"(?:behind|outside|through|in|from) (?:the |a )?(?:\w+ )?window|window behind|\boutside\W*$|\bindoors\b|\binside\b", text):
        return True
    return Kind.ROOM in kinds and not says(text, OUTDOOR_WORDS)


def count_people(text: str) -> tuple[int, int]:
    """How many adults and children a motif names, at most five together."""
    words = re.findall(r"[a-zåäöé'-]+", text)
    adults = children = together = 0
    for i, word in enumerate(words):
        single = {word, word.removesuffix("s")}
        number = next((NUMBERS[w] for w in reversed(words[max(0, i - 3):i]) if w in NUMBERS), None)
        if word == "family" or word == "families":
            adults, children = adults + 2, children + 1
        elif word in COLLECTIVE:
            together = MANY.get(word, 4)
        elif single & set(CHILDREN):
            children += number or (3 if word.endswith("s") or word == "children" else 1)
        elif single & set(ADULTS):
            plural = word in MANY or word.endswith("s")
            adults += max(number or 0, 2) if plural and number and number > 1 else MANY.get(word, 3 if plural else 1)
    adults = min(adults or together * (not children), 5)
    return adults, min(children, max(5 - adults, 1 if children else 0))
