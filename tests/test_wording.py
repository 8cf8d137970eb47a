"""Words of two texts side by side: made comparable the same way, and found as whole words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jiningcli.article.wording import nearest, normal, normalise, occurrences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two \t words\n", "two words"),
        ("the town\u2019s \u201cguild\u201d", 'the town\'s "guild"'),
        ("rope\u2011making \u2012 salt\u2013panning", "rope-making - salt-panning"),
        ("\u221217.5", "-17.5"),
        ("quay\u2014old", "quay - old"),
        ("quay \u2014 old", "quay - old"),
        ("work\u00adshops\u200b", "workshops"),
        ("23\u00a0contracts", "23 contracts"),
        ("90\u202f000 and 1\u00a0234\u00a0567", "90,000 and 1,234,567"),
        ("in 2024\u00a0123 came", "in 2024 123 came"),
        ("\uff11\uff12\uff0e\uff15\uff05", "12.5%"),
        ("o\ufb03ce\u2026", "office..."),
        ("10\u00b2 and \u00bd", "10\u00b2 and \u00bd"),
    ],
)
def test_normalise(text: str, expected: str) -> None:
    assert normalise(text) == expected


@given(st.text())
def test_normalise_leaves_what_is_normal_and_knows_the_way_back(text: str) -> None:
    whole = normal(text)
    assert normalise(whole.text) == whole.text == normalise(text)
    assert len(whole.origin) == len(whole.text)
    assert list(whole.origin) == sorted(whole.origin)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("44", "with 44 projects"),
        ("44", "(44)"),
        ("44", "there are 44, or 44."),
        ("44", "44: so many"),
        ("17.5 percent", "up 17.5 percent."),
        ("1 billion yuan", "over 1 billion yuan"),
        ("$137.53 million", "yuan ($137.53 million)"),
        ("NWC", "NWC's slipway"),
        ("salt-panning", "boat-building and salt-panning"),
        ("2024", "in 2024 - and"),
    ],
)
def test_whole_words_stand(words: str, text: str) -> None:
    assert occurrences(words, text)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("44", "144"),
        ("44", "443"),
        ("44", "44.5"),
        ("44", "4.44"),
        ("44", "44,000"),
        ("44", "1,44"),
        ("44", "-44"),
        ("44", "+44"),
        ("44", "$44"),
        ("44", "\u20ac44"),
        ("44", "44%"),
        ("44", "44-50"),
        ("50", "44-50"),
        ("44", "44th"),
        ("44", "A44"),
        ("44", "1/44"),
        ("44", "44/45"),
        ("44", "44:30"),
        ("17.5", "-17.5"),
        ("17.5", "17.55"),
        ("17.5", "117.5"),
        ("17.5 percent", "17.5 percentage points"),
        ("1 billion yuan", "11 billion yuan"),
        ("1 billion yuan", "2.1 billion yuan"),
        ("1 million", "1 millions"),
        ("energy", "bioenergy"),
        ("energy", "energy-saving"),
        ("energy", "non-energy"),
        ("medicine", "biomedicine"),
        ("NWC", "nwc"),
    ],
)
def test_no_figure_and_no_word_stands_in_another(words: str, text: str) -> None:
    assert occurrences(words, text) == []


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_number_stands_only_in_itself(one: int, other: int) -> None:
    assert bool(occurrences(str(one), f"with {other} projects")) == (one == other)


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("signed 23 contracts", "Saltmere signed 24 contracts in spring", "signed 24 contracts"),
        ("more than 400 million yuan", "worth 400 million yuan", "worth 400 million yuan"),
        ("more than 400 million", "worth less than 400 million", "less than 400 million"),
        ("signed 23 contracts", "signed nearly 23 contracts", "signed nearly 23 contracts"),
        ("up 12 percent", "came, up 12 points from", "up 12 points"),
        ("rubber", "paper, rope and salt", None),
        ("new energy", "green energy, new materials", None),
        ("signed 23 contracts", "the harbour office said", None),
    ],
)
def test_nearest_is_what_took_the_place_of_the_words(
    words: str, text: str, expected: str | None
) -> None:
    reading = nearest(words, text)
    assert (reading and reading.text) == expected
