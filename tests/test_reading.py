"""Reading a sentence: its quantities with what they measure, its words, its names."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import asdict

from jiningcli.quantity import Bound, Interval
from jiningcli.text.draft import Draft
from jiningcli.text.mentions import Measure
from jiningcli.text.reading import Reading, read
from jiningcli.text.units import unit_after

MENTIONS: dict[str, list[tuple[str, dict[str, object]]]] = {
    "44 projects": [("44", {"measure": Measure.COUNT, "value": Decimal(44)})],
    "over 44 projects": [
        ("over 44", {"measure": Measure.COUNT, "value": Decimal(44), "bound": Bound.OVER})
    ],
    "no fewer than 44": [
        ("no fewer than 44", {"measure": Measure.COUNT, "value": Decimal(44), "bound": Bound.AT_LEAST})
    ],
    "44-50 projects": [("44-50", {"measure": Measure.COUNT, "value": Decimal(44), "high": Decimal(50)})],
    "17.5 percent": [("17.5 percent", {"measure": Measure.PERCENT, "value": Decimal("17.5")})],
    "17.5 percentage points": [
        ("17.5 percentage points", {"measure": Measure.POINTS, "value": Decimal("17.5")})
    ],
    "8 percent fewer riders": [
        ("8 percent fewer", {"measure": Measure.PERCENT, "value": Decimal(8), "direction": "down"})
    ],
    "8 percent more": [
        ("8 percent more", {"measure": Measure.PERCENT, "value": Decimal(8), "direction": "up"})
    ],
    "12% or so": [
        ("12% or so", {"measure": Measure.PERCENT, "value": Decimal(12), "bound": Bound.ABOUT})
    ],
    "38 of 41": [("38 of 41", {"measure": Measure.SHARE, "value": Decimal(38), "of": Decimal(41)})],
    "38 of the 41": [
        ("38 of the 41", {"measure": Measure.SHARE, "value": Decimal(38), "of": Decimal(41)})
    ],
    "38/41": [("38/41", {"measure": Measure.SHARE, "value": Decimal(38), "of": Decimal(41)})],
    "38 out of 41 industries": [
        ("38 out of 41", {"measure": Measure.SHARE, "value": Decimal(38), "of": Decimal(41)})
    ],
    "all but three of the 41": [
        (
            "all but three of the 41",
            {"measure": Measure.SHARE, "value": Decimal(38), "of": Decimal(41)},
        )
    ],
    "all but three": [("all but three", {"measure": Measure.REMAINDER, "value": Decimal(3)})],
    "two thirds": [
        ("two thirds", {"measure": Measure.FRACTION, "value": Decimal("66.66666666666666666666666667")})
    ],
    "three in ten": [("three in ten", {"measure": Measure.FRACTION, "value": Decimal(30)})],
    "half of them": [("half", {"measure": Measure.FRACTION, "value": Decimal(50)})],
    "half a billion yuan": [
        (
            "half a billion yuan",
            {"measure": Measure.MONEY, "value": Decimal(500000000), "currency": "CNY"},
        )
    ],
    "a quarter": [("a quarter", {"measure": Measure.FRACTION, "value": Decimal(25)})],
    "three quarters": [("three quarters", {"measure": Measure.FRACTION, "value": Decimal(75)})],
    "by a third": [
        ("a third", {"measure": Measure.PERCENT, "value": Decimal("33.33333333333333333333333333")})
    ],
    "dozens of firms": [
        ("dozens", {"measure": Measure.COUNT, "value": Decimal(24), "bound": Bound.AT_LEAST})
    ],
    "tens of thousands": [
        (
            "tens of thousands",
            {"measure": Measure.COUNT, "value": Decimal(20000), "bound": Bound.AT_LEAST},
        )
    ],
    "over 1 billion yuan": [
        (
            "over 1 billion yuan",
            {
                "measure": Measure.MONEY,
                "value": Decimal(1000000000),
                "bound": Bound.OVER,
                "currency": "CNY",
            },
        )
    ],
    "tops 1 billion yuan": [
        (
            "tops 1 billion yuan",
            {
                "measure": Measure.MONEY,
                "value": Decimal(1000000000),
                "bound": Bound.OVER,
                "currency": "CNY",
            },
        )
    ],
    "above the 1-billion-yuan mark": [
        (
            "above the 1-billion-yuan",
            {
                "measure": Measure.MONEY,
                "value": Decimal(1000000000),
                "bound": Bound.OVER,
                "currency": "CNY",
            },
        )
    ],
    "1.5-2 billion yuan": [
        (
            "1.5-2 billion yuan",
            {
                "measure": Measure.MONEY,
                "value": Decimal(1500000000),
                "high": Decimal(2000000000),
                "currency": "CNY",
            },
        )
    ],
    "$50 million": [
        ("$50 million", {"measure": Measure.MONEY, "value": Decimal(50000000), "currency": "USD"})
    ],
    "page 44": [],
    "the 44th project": [],
    "one of the bases": [],
    "5G": [],
    "120 kilometers": [
        ("120 kilometers", {"measure": Measure.COUNT, "value": Decimal(120), "unit": "kilometers"})
    ],
    "120 sq km": [("120 sq km", {"measure": Measure.COUNT, "value": Decimal(120), "unit": "sq-km"})],
    "44 projects in 2024": [("44", {"measure": Measure.COUNT, "value": Decimal(44)})],
    "thousands": [
        ("thousands", {"measure": Measure.COUNT, "value": Decimal(2000), "bound": Bound.AT_LEAST})
    ],
    "92.7 percent of the 41": [
        (
            "92.7 percent of the 41",
            {"measure": Measure.PERCENT, "value": Decimal("92.7"), "of": Decimal(41)},
        )
    ],
    "10亿元": [("10亿元", {"measure": Measure.MONEY, "value": Decimal(1000000000), "currency": "CNY"})],
    "50 square meters": [
        ("50 square meters", {"measure": Measure.COUNT, "value": Decimal(50), "unit": "square-meters"})
    ],
    "three tenths": [("three tenths", {"measure": Measure.FRACTION, "value": Decimal(30)})],
    "seven eighths": [("seven eighths", {"measure": Measure.FRACTION, "value": Decimal("87.5")})],
    "a half": [("a half", {"measure": Measure.FRACTION, "value": Decimal(50)})],
}


def reading(text: str) -> Reading:
    """The one sentence of a text, as read."""
    (only,) = read(Draft(text))
    return only


@pytest.mark.parametrize(("text", "expected"), MENTIONS.items(), ids=MENTIONS)
def test_a_quantity_is_read_with_what_it_measures(
    text: str, expected: list[tuple[str, dict[str, object]]]
) -> None:
    plain = {
        "bound": Bound.EXACT,
        "high": None,
        "of": None,
        "currency": None,
        "direction": None,
        "unit": None,
    }
    mentions = reading(text).mentions
    found = [{**asdict(m), "unit": m.unit and m.unit.name} for m in mentions]
    assert [text[m.outer : m.end] for m in mentions] == [words for words, _ in expected]
    assert [{key: m[key] for key in (*plain, "measure", "value")} for m in found] == [
        plain | values for _, values in expected
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jining’s gigabit city", ["jining's", "gigabit", "city"]),
        ("CATL builds on", ["CATL", "builds", "on"]),
        ("the 44th of 5G sites", ["the", "44th", "of", "5g", "sites"]),
        ("44 projects in May 2024 rose", ["projects", "in", "rose"]),
    ],
)
def test_words_are_what_is_neither_number_nor_period(text: str, words: list[str]) -> None:
    assert [token.text for token in reading(text).tokens] == words


def test_a_comma_or_a_conjunction_begins_a_clause() -> None:
    read_so = reading("Exports rose, and 44 firms grew")
    assert [(token.text, token.clause) for token in read_so.tokens] == [
        ("exports", 0), ("rose", 0), ("and", 2), ("firms", 2), ("grew", 2)
    ]  # fmt: skip
    assert [mention.clause for mention in read_so.mentions] == [2]


def test_a_capital_makes_a_name() -> None:
    assert [token.text for token in reading("many firms of Saltmere grew").tokens if token.name] == [
        "saltmere"
    ]


def test_the_interval_of_a_range_has_both_its_ends() -> None:
    (ranged,) = reading("44-50 projects").mentions
    (limited,) = reading("over 44 projects").mentions
    assert ranged.interval == Interval(Decimal(44), Decimal(50))
    assert limited.interval == Interval(Decimal(44), None, low_open=True)


@pytest.mark.parametrize(
    ("text", "name", "size", "end"),
    [
        ("44 km", "km", 1000, 5), ("44km", "km", 1000, 4), ("44 sq. km", "sq-km", 1_000_000, 9),
        ("44 square kilometers of it", "square-kilometers", 1_000_000, 20),
        ("44-hectare", "hectare", 10_000, 10),
        ("44 kilowatt-hours", "kilowatt-hours", 1, 17), ("44 metric tons", "metric-tons", 1000, 14),
    ],
)  # fmt: skip
def test_a_unit_is_read_in_all_its_spellings(text: str, name: str, size: int, end: int) -> None:
    found = unit_after(text, 2)
    assert found is not None
    assert (found[0].name, found[0].size, found[1]) == (name, Decimal(size), end)


@pytest.mark.parametrize("text", ["44 projects", "44 square dances", "44 square", "44"])
def test_what_is_counted_is_no_unit(text: str) -> None:
    assert unit_after(text, 2) is None
