"""Sentences: where one ends, and where a stop only shortens a word."""

from __future__ import annotations

import pytest

from jiningcli.text.draft import Draft

ONE = [
    "In vol. 4 it has 44 ants.", "See Vol. IV and figs. 2 and 3.", "It is No. 3, nos. 4 and 5 are bees.",
    "He met Dr. Li and Prof. Wang.", "Mt. Tai and St. Anne are near.", "At 9 a.m. Monday it began.",
    "It ran to 5 p.m. Beijing time.", "The U.S. Army of J. R. Lee has it.", "The U.S. Treasury said so.",
    "In Sept. Jining launched it.", "By Sept. 3 it rose.", "Komatsu Ltd. President Li has it.",
    "It has ants, e.g. Red Ants, i.e. Formica.", "Lee et al. Found it.", "It is approx. 44 to 45.",
]  # fmt: skip
TWO = {
    "It sells in the U.S.A. Jining has ants.": "It sells in the U.S.A.",
    "It sells to the U.S. Jining launched it.": "It sells to the U.S.",
    "He lives in Washington, D.C. Ants live there.": "He lives in Washington, D.C.",
    "It began at 9 a.m. Jining launched it.": "It began at 9 a.m.",
    "Is it so? No. It is not.": "Is it so?",
    "It was made by Komatsu Ltd. Jining launched it.": "It was made by Komatsu Ltd.",
    "It has ants, bees, etc. Jining has more.": "It has ants, bees, etc.",
    "It has 44 ants．Bees are there.": "It has 44 ants．",
    "It has 44 ants。Bees are there.": "It has 44 ants。",
}


@pytest.mark.parametrize("text", ONE)
def test_a_shortened_word_ends_no_sentence(text: str) -> None:
    assert [s.text for s in Draft(text).sentences] == [text]


@pytest.mark.parametrize(("text", "first"), TWO.items())
def test_a_sentence_may_end_with_one(text: str, first: str) -> None:
    sentences = Draft(text).sentences
    assert sentences[0].text == first
    assert len(sentences) > 1
