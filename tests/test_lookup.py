"""Finding facts: filters, search with its ranking, and what somebody may have meant."""

from __future__ import annotations

import pytest

from facts import SOURCE, fact
from jiningcli import load, loads
from jiningcli.facts.lookup import marks, matcher, nearest, search, vocabulary, words

HARBOUR = loads(
    SOURCE
    + fact(
        id='"berths"', name='"New berths"', statement='"Eleven berths for ferries."', terms='["dock"]'
    )
    + fact(id='"cranes"', name='"Cranes"', statement='"Two cranes beside the berths, 1,500 tons each."')
    + fact(id='"cafe"', name='"Café des Docks"', statement='"A café opens."', notes='["Near a crane."]')
)
FACTS = list(HARBOUR.projects)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("The city's 17.5 percent", ["the", "city's", "17.5", "percent"]),
        ("Over 1,000 large-scale", ["over", "1000", "large", "scale"]),
        ("Café ＡＢ", ["cafe", "ab"]),
        ("12,5", ["12", "5"]),
    ],
)
def test_words_are_folded_and_numbers_whole(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ([], ["berths", "cranes", "cafe"]),
        ([""], ["berths", "cranes", "cafe"]),
        (["berth"], ["berths", "cranes"]),
        (["BERTHS"], ["berths", "cranes"]),
        (["erth"], []),
        (["berths", "ferries"], ["berths"]),
        (["berths ferries"], ["berths"]),
        (["dock"], ["berths", "cafe"]),
        (["cafe"], ["cafe"]),
        (["1500"], ["cranes"]),
        (["500"], []),
        (["near"], []),
        (["!"], []),
    ],
)
def test_a_filter_wants_every_word_at_the_start_of_a_word(
    wanted: list[str], expected: list[str]
) -> None:
    holds = matcher(wanted)
    assert [fact.id for fact in FACTS if holds(fact)] == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (["berth"], ["berths", "cranes"]),
        (["dock"], ["cafe", "berths"]),
        (["crane"], ["cranes", "cafe"]),
        (["ferry"], ["berths"]),
        (["ferry", "berths"], ["berths"]),
        (["crane", "zeppelin"], ["cranes", "cafe"]),
        (["zeppelin"], []),
        ([""], []),
    ],
)
def test_a_search_finds_stems_and_puts_the_best_first(wanted: list[str], expected: list[str]) -> None:
    assert [FACTS[index].id for index in search(FACTS, wanted)] == expected


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("solar", "catl-photovoltaic-base"),
        ("textile", "base-textiles-garments"),
        ("EV", "emerging-new-energy-vehicles"),
        ("gigabit", "gigabit-city"),
        ("144", "new-projects"),
    ],
)
def test_a_search_of_the_article_finds_what_a_person_means(word: str, first: str) -> None:
    facts = [fact for _, fact in load()]
    assert facts[search(facts, [word])[0]].id == first


def test_marks_are_where_words_of_the_same_stem_stand() -> None:
    assert marks("A ferry, two ferries.", ["ferries"]) == [(2, 7), (13, 20)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [("berhts", ["berths"]), ("CRANE", ["crane", "cranes"]), ("zzzzzz", [])],
)
def test_the_nearest_words_are_those_that_the_facts_hold(word: str, expected: list[str]) -> None:
    assert nearest(word, sorted(vocabulary(FACTS))) == expected
