"""Intervals: what a bound allows, and how two sets of numbers lie to each other."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jiningcli.quantity import Bound, Interval, Quantity, Relation, interval

INSIDE, OVERLAP, DISJOINT = Relation
FORTY, FIFTY = Decimal(40), Decimal(50)


@pytest.mark.parametrize(
    ("bound", "expected"),
    [
        (Bound.EXACT, Interval(FORTY, FORTY)),
        (Bound.OVER, Interval(FORTY, None, low_open=True)),
        (Bound.AT_LEAST, Interval(FORTY, None)),
        (Bound.UNDER, Interval(None, FORTY, high_open=True)),
        (Bound.AT_MOST, Interval(None, FORTY)),
        (Bound.ABOUT, Interval(Decimal(38), Decimal(42))),
        (Bound.NEARLY, Interval(Decimal(38), FORTY, high_open=True)),
    ],
)
def test_what_a_bound_allows(bound: Bound, expected: Interval) -> None:
    assert interval(FORTY, bound) == expected
    assert Quantity(value=FORTY, unit="ship", bound=bound).interval == expected


def test_a_range_is_limited_at_both_ends() -> None:
    assert interval(FORTY, Bound.ABOUT, FIFTY) == Interval(Decimal(38), Decimal("52.5"))
    assert Quantity(value=FORTY, high=FIFTY, unit="ship").interval == Interval(FORTY, FIFTY)


def test_about_a_negative_number_lies_on_both_sides_of_it() -> None:
    assert interval(-FORTY, Bound.ABOUT) == Interval(Decimal(-42), Decimal(-38))
    assert interval(-FORTY, Bound.NEARLY) == Interval(Decimal(-42), -FORTY, high_open=True)


EVERY = Interval(None, None)


@pytest.mark.parametrize(
    ("source", "claimed", "expected"),
    [
        (Interval(FORTY, FORTY), Interval(FORTY, FORTY), INSIDE),
        (Interval(FORTY, FORTY), Interval(FIFTY, FIFTY), DISJOINT),
        (Interval(FORTY, FIFTY), Interval(FORTY, FORTY), OVERLAP),
        (Interval(FORTY, FIFTY), EVERY, INSIDE),
        (EVERY, Interval(FORTY, FIFTY), OVERLAP),
        (EVERY, EVERY, INSIDE),
        (Interval(FORTY, None), Interval(FORTY, None), INSIDE),
        (Interval(FORTY, None), Interval(FORTY, None, low_open=True), OVERLAP),
        (Interval(FORTY, None, low_open=True), Interval(FORTY, None), INSIDE),
        (Interval(FORTY, None, low_open=True), Interval(FORTY, None, low_open=True), INSIDE),
        (Interval(FORTY, None), Interval(None, FORTY), OVERLAP),
        (Interval(FORTY, None, low_open=True), Interval(None, FORTY), DISJOINT),
        (Interval(FORTY, None), Interval(None, FORTY, high_open=True), DISJOINT),
        (Interval(None, FORTY, high_open=True), Interval(FORTY, FORTY), DISJOINT),
        (Interval(None, FORTY), Interval(None, FIFTY), INSIDE),
        (Interval(None, FIFTY), Interval(None, FORTY), OVERLAP),
        (Interval(None, FORTY), Interval(None, FORTY, high_open=True), OVERLAP),
        (Interval(None, FORTY, high_open=True), Interval(None, FORTY), INSIDE),
        (Interval(None, FORTY, high_open=True), Interval(None, FORTY, high_open=True), INSIDE),
        (Interval(None, FORTY), Interval(FIFTY, None), DISJOINT),
        (Interval(FIFTY, None), Interval(None, FORTY), DISJOINT),
        (Interval(None, FIFTY), Interval(FORTY, None), OVERLAP),
        (Interval(FORTY, FIFTY), Interval(FORTY, None), INSIDE),
        (Interval(FORTY, FIFTY), Interval(None, FIFTY), INSIDE),
    ],
)
def test_how_the_source_lies_to_a_claim(source: Interval, claimed: Interval, expected: Relation) -> None:
    assert source.relation(claimed) is expected


@given(
    st.tuples(st.integers(-5, 5), st.sampled_from(Bound)),
    st.tuples(st.integers(-5, 5), st.sampled_from(Bound)),
)
def test_disjoint_is_the_same_from_either_side(a: tuple[int, Bound], b: tuple[int, Bound]) -> None:
    first, second = interval(Decimal(a[0]), a[1]), interval(Decimal(b[0]), b[1])
    assert first.disjoint(second) is second.disjoint(first)
    assert first.inside(first)
