"""Figures side by side: which rule one breaks beside what the source states."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from jiningcli.check.align.figures import Stated, broken, rounded, same, stated
from jiningcli.facts.model import Passage, Project
from jiningcli.money import Money, Rate
from jiningcli.quantity import Bound, Quantity
from jiningcli.text.mentions import Measure, Mention
from jiningcli.text.units import named

EXACT, OVER, LEAST, UNDER, MOST, ABOUT, NEARLY = Bound


def mention(
    value: str, bound: Bound = EXACT, measure: Measure = Measure.COUNT, **more: object
) -> Mention:
    """A figure as a sentence has it, with as many digits as it is written with."""
    digits = len(value.replace(".", "").rstrip("0") or "0") if "." not in value else len(value) - 1
    plain = Mention(measure, Decimal(value), bound, 0, 1, 0, digits, 0)
    return replace(plain, **more)


CASES = [
    # what the source states, what the sentence has, the rule
    ("44", EXACT, "44", EXACT, None),
    ("44", EXACT, "45", EXACT, "wrong-number"),
    ("44", EXACT, "440", EXACT, "wrong-scale"),
    ("44", EXACT, "4.4", EXACT, "wrong-scale"),
    ("44", EXACT, "44", OVER, "added-bound"),
    ("44", EXACT, "44", UNDER, "added-bound"),
    ("44", EXACT, "44", NEARLY, "added-bound"),
    ("44", EXACT, "44", ABOUT, None),
    ("44", EXACT, "44", LEAST, None),
    ("44", EXACT, "44", MOST, "added-bound"),
    ("44", EXACT, "40", OVER, None),
    ("44", EXACT, "50", OVER, "wrong-number"),
    ("44", EXACT, "50", UNDER, None),
    ("44", EXACT, "40", UNDER, "wrong-number"),
    ("44", EXACT, "45", ABOUT, None),
    ("44", EXACT, "60", ABOUT, "wrong-number"),
    ("44", EXACT, "45", NEARLY, None),
    ("1000", OVER, "1000", OVER, None),
    ("1000", OVER, "1000", EXACT, "dropped-bound"),
    ("1000", OVER, "1000", LEAST, None),
    ("1000", OVER, "1000", UNDER, "wrong-number"),
    ("1000", OVER, "1000", MOST, "wrong-number"),
    ("1000", OVER, "1000", ABOUT, "added-bound"),
    ("1000", OVER, "900", EXACT, "wrong-number"),
    ("1000", OVER, "1200", EXACT, "added-bound"),
    ("1000", OVER, "900", OVER, None),
    ("1000", OVER, "1200", OVER, "added-bound"),
    ("1000", OVER, "100", EXACT, "wrong-scale"),
    ("1000", UNDER, "1000", OVER, "wrong-number"),
    ("1000", UNDER, "1000", EXACT, "dropped-bound"),
    ("1000", ABOUT, "1000", EXACT, "dropped-bound"),
    ("17.5", EXACT, "18", EXACT, "silent-rounding"),
    ("17.5", EXACT, "17", EXACT, "silent-rounding"),
    ("17.5", EXACT, "21", EXACT, "wrong-number"),
    ("144", EXACT, "140", EXACT, "silent-rounding"),
    ("144", EXACT, "150", EXACT, "wrong-number"),
    ("0", EXACT, "10", EXACT, "wrong-number"),
]


@pytest.mark.parametrize(("source", "limit", "claimed", "bound", "rule"), CASES)
def test_a_figure_breaks_the_rule_that_names_its_fault(
    source: str, limit: Bound, claimed: str, bound: Bound, rule: str | None
) -> None:
    assert broken(Stated(Decimal(source), limit), mention(claimed, bound)) == rule


@pytest.mark.parametrize(
    ("low", "high", "rule"), [("40", "50", None), ("44", "44", None), ("45", "50", "wrong-number")]
)
def test_a_range_holds_the_figure_or_not(low: str, high: str, rule: str | None) -> None:
    assert broken(Stated(Decimal(44), EXACT), mention(low, high=Decimal(high))) == rule


def test_a_range_that_a_limit_only_allows_is_an_added_bound() -> None:
    assert broken(Stated(Decimal(44), OVER), mention("40", high=Decimal(50))) == "added-bound"


def test_another_threshold_for_an_amount_is_another_amount() -> None:
    claimed = mention("2000000000", OVER, Measure.MONEY, currency="CNY")
    assert broken(Stated(Decimal(10**9), OVER), claimed) == "wrong-number"


@pytest.mark.parametrize(
    ("source", "claimed", "measure", "expected"),
    [
        (Stated(Decimal("66.667"), EXACT, derived=True), "66.7", Measure.PERCENT, True),
        (Stated(Decimal("66.667"), EXACT, derived=True), "66.6", Measure.PERCENT, True),
        (Stated(Decimal("66.667"), EXACT, derived=True), "67", Measure.PERCENT, False),
        (Stated(Decimal("66.667"), EXACT), "66.7", Measure.PERCENT, False),
        (Stated(Decimal("137.53"), OVER, derived=True), "137.5", Measure.MONEY, True),
        (Stated(Decimal("137.53"), OVER, derived=True), "138", Measure.MONEY, False),
        (Stated(Decimal(100), EXACT, low=Decimal(99), high=Decimal(101)), "99", Measure.COUNT, True),
        (Stated(Decimal(100), EXACT, low=Decimal(99), high=Decimal(101)), "98", Measure.COUNT, False),
    ],
)
def test_what_is_worked_out_is_the_same_to_the_digits_given(
    source: Stated, claimed: str, measure: Measure, expected: bool
) -> None:
    assert same(source, mention(claimed, measure=measure)) is expected


@pytest.mark.parametrize(
    ("source", "claimed", "expected"),
    [("144", "140", True), ("144", "100", False), ("17.5", "18", True), ("17.5", "17.4", False)],
)
def test_rounded(source: str, claimed: str, expected: bool) -> None:
    assert rounded(Stated(Decimal(source), EXACT), mention(claimed)) is expected


FACT = Project(
    id="one", name="One", statement="One.", passage=Passage(paragraph=1, start="One"),
    count=Quantity(value=Decimal(38), unit="kilometer", of=Decimal(41)),
    change=Quantity(value=Decimal("17.5"), unit="percent"), direction="up",
    value=Money(amount=Decimal(10**9), currency="CNY", bound=OVER),
)  # fmt: skip
RATE = Rate(
    base=Money(amount=Decimal(10**9), currency="CNY"),
    quote=Money(amount=Decimal(137_530_000), currency="USD"),
)


@pytest.mark.parametrize(
    ("slot", "claimed", "rate", "expected"),
    [
        ("count", mention("38"), None, Stated(Decimal(38), EXACT)),
        ("count", mention("3", measure=Measure.REMAINDER), None, Stated(Decimal(3), EXACT)),
        ("count", mention("92", measure=Measure.PERCENT), None,
         Stated(Decimal(3800) / 41, EXACT, derived=True)),
        ("count", mention("38", unit=named("km")), None, Stated(Decimal(38), EXACT)),
        ("count", mention("38000", unit=named("meters")), None, Stated(Decimal(38000), EXACT)),
        ("count", mention("38", unit=named("hectares")), None, None),
        ("change", mention("17.5", measure=Measure.PERCENT), None, Stated(Decimal("17.5"), EXACT)),
        ("value", mention("1", currency="CNY"), None, Stated(Decimal(10**9), OVER)),
        ("value", mention("1", currency="USD"), RATE, Stated(Decimal(137_530_000), OVER, derived=True)),
        ("value", mention("1", currency="USD"), None, None),
        ("value", mention("1", currency="EUR"), RATE, None),
        ("value", mention("1"), RATE, None),
    ],
)  # fmt: skip
def test_a_fact_is_told_in_the_unit_of_the_mention(
    slot: str, claimed: Mention, rate: Rate | None, expected: Stated | None
) -> None:
    assert stated(FACT, slot, claimed, rate) == expected
