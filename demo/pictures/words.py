"""The words that tell people, places and seasons in a motif."""

import re


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


NUMBERS = dict(a=1, an=1, one=1, two=2, both=2, pair=2, three=3, four=4, five=5, six=6) | dict(
    seven=7, eight=8, nine=9, ten=10, many=6, several=4
)
ADULTS = _words(
    "man men woman women person people mother father parent grandmother grandfather someone adult "
    "teacher trainer tutor student trainee apprentice nurse midwife doctor patient coach mentor "
    "worker employee employer foreman colleague volunteer clerk officer adviser interpreter baker "
    "cook welder mechanic driver cleaner farmer gardener builder neighbour friend pensioner "
    "resident participant singer player guest visitor speaker researcher editor customer passenger "
    "commuter choir panel"
)
CHILDREN = _words("child children kid pupil toddler boy girl schoolchild baby teenager youth")
FAMILY = _words("family families")
# Groups count only where no single people are named: "four groups of women" are women.
COLLECTIVE = dict(group=4, groups=5, couple=2, team=4, staff=3, crowd=5, audience=5) | {
    "class": 4,
    "queue": 4,
}
MANY = dict(people=4, men=2, women=3, choir=5, panel=3, commuters=3)

INDOOR = _words("indoors inside room desk corridor stairwell bench shop store sofa")
OUTDOOR = _words("outdoors outdoor yard street garden trees snowy campfire market park landscape")
AT_A_WINDOW = re.compile(
    r"(?:behind|outside|through|in|from) (?:the |a )?(?:\w+ )?window|window behind"
    r"|\boutside\W*$|\bindoors\b|\binside\b"
)
BEFORE_A_HOUSE = re.compile(r"\bentering|in front of|far apart")

WINTER = _words(
    "winter snow snowy ice icy frost january february december christmas ski skate sled sledge "
    "sand slippery fell reindeer"
)
EVENING = _words("evening dusk dawn sunset sunrise twilight morning glowing")
NIGHT = _words("night northern_lights aurora dark moon star polar")
AUTUMN = _words("autumn october september november leaves harvest mushroom")
SPRING = _words("spring april may march easter budding blossom tulip")
SUMMER = _words("summer july june august midsummer beach swimming strawberry")

HEADWEAR = {
    "hardhat": _words("hard_hat construction welder welding shipyard builder factory sawmill"),
    "helmet": _words("cycling cyclist bicycle"),
    "cap": _words("baker cap cook"),
}


def count_people(text: str) -> tuple[int, int]:
    """How many adults and children a motif names, at most five together."""
    words = re.findall(r"[a-zåäöé'-]+", text)
    adults = children = together = 0
    for i, word in enumerate(words):
        forms = {word, word.removesuffix("s")}
        before = words[max(0, i - 3) : i]
        number = next((NUMBERS[w] for w in reversed(before) if w in NUMBERS), 0)
        if word in FAMILY:
            adults, children = adults + 2, children + 1
        elif word in COLLECTIVE:
            together = COLLECTIVE[word]
        elif forms & set(CHILDREN):
            children += number or (3 if word.endswith("s") or word == "children" else 1)
        elif forms & set(ADULTS):
            plural = word in MANY or word.endswith("s")
            usual = MANY.get(word, 3 if plural else 1)
            adults += number if plural and number > 1 else usual
    adults = min(adults or together * (not children), 5)
    return adults, min(children, max(5 - adults, 1 if children else 0))
