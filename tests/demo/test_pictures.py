"""The sample pictures: repeatable, of one size, and true to their motifs."""

import random

import pytest

from demo.pictures import LOGOS, SIZE, draw, draw_logo
from demo.pictures.brief import read
from demo.pictures.vocabulary import VOCABULARY, meant_by, position
from demo.pictures.words import count_people

MOTIF = "people around a coffee table with speech bubbles in a cellar café, autumn"


def test_a_picture_has_the_agreed_size():
    picture = draw("first", MOTIF)
    assert (picture.size, picture.mode) == (SIZE, "RGB")


def test_the_same_key_gives_the_same_picture():
    assert draw("first", MOTIF).tobytes() == draw("first", MOTIF).tobytes()


def test_different_keys_give_different_pictures_of_one_motif():
    assert draw("first", MOTIF).tobytes() != draw("second", MOTIF).tobytes()


@pytest.mark.parametrize("motif", ["", "quantum entanglement", "...", "ÄÖÅ 123"])
def test_an_unknown_motif_still_draws(motif):
    picture = draw("unknown", motif)
    assert len(picture.resize((160, 90)).getcolors(160 * 90)) > 20, "the picture is nearly empty"


@pytest.mark.parametrize("name", VOCABULARY)
def test_every_word_of_an_element_calls_for_it(name):
    for word in VOCABULARY[name].words:
        assert VOCABULARY[name] in meant_by(f"a {word.replace('_', ' ')} here"), word


@pytest.mark.parametrize("name", VOCABULARY)
def test_every_element_can_be_drawn(name):
    assert draw("element", VOCABULARY[name].words[0].replace("_", " ")).size == SIZE


def test_words_are_found_whole():
    assert position("bus", "the business") is None
    assert position("bus", "two buses? no, a bus") is not None
    assert position("coffee_pot", "coffee-pots on the table") == 0


@pytest.mark.parametrize(
    ("motif", "adults", "children"),
    [
        ("two people at a table", 2, 0),
        ("a nurse, a patient and a teacher", 3, 0),
        ("a mother with a child", 1, 1),
        ("a family by a lake", 2, 1),
        ("nine people of different ages", 5, 0),
        ("an empty table", 0, 0),
    ],
)
def test_people_are_counted(motif, adults, children):
    assert count_people(motif) == (adults, children)


def test_the_season_chooses_the_colours():
    chance = random.Random(1)
    assert read("snow on the street", chance).palette.name == "winter"
    assert read("a snowy evening in the street", chance).palette.name == "night"
    assert read("leaves in October", chance).palette.name == "autumn"


def test_a_view_through_a_window_stays_in_the_room():
    chance = random.Random(1)
    assert read("two people at a desk, a lake behind the window", chance).inside
    assert not read("a long table with coffee by a river under budding trees", chance).inside


@pytest.mark.parametrize("key", LOGOS)
def test_a_logo_is_square_and_repeatable(key):
    logo = draw_logo(key)
    assert logo.size == (480, 480)
    assert logo.tobytes() == draw_logo(key).tobytes()


def test_every_organisation_has_its_own_logo():
    assert len({draw_logo(key).tobytes() for key in LOGOS}) == len(LOGOS) == 8
