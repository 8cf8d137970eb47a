"""Figures that follow from others: differences, shares, changes in percent, conversions."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, permutations
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.check.statements import tables
from jiningcli.quantity import Bound, interval
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jiningcli.check.statements.said import Figure, Said
    from jiningcli.money import Rate

HUNDRED = Decimal(100)


class Result(NamedTuple):
    """A number that follows, how it does, and whether it is a rise or a fall."""

    value: Decimal
    how: str
    direction: str | None = None


def derive(mine: Figure, source: Said, rate: Rate | None) -> str | None:
    """How a claim's figure follows from the source's in one sentence; None where it does not."""
    for result in _results(mine, source, rate):
        agree = result.direction is None or mine.direction in (None, result.direction)
        if agree and _is(mine, result.value):
            return result.how
    return None


def _results(mine: Figure, source: Said, rate: Rate | None) -> Iterator[Result]:
    plainly = [f for f in source.figures if f.mention.high is None and f.mention.bound is Bound.EXACT]
    alike = [f for f in plainly if of_one_kind(mine, f)]
    if mine.delta:
        yield from _differences(alike)
    if mine.base:
        yield from _origins(alike, source)
    measure = mine.mention.measure
    if measure is Measure.PERCENT and mine.direction:
        yield from _changes(plainly)
    elif measure in (Measure.PERCENT, Measure.FRACTION):
        yield from _shares(source.figures)
    elif measure is Measure.MONEY and rate is not None:
        yield from _converted(mine, plainly, rate)


def _differences(alike: Iterable[Figure]) -> Iterator[Result]:
    """How far two levels are apart: 57 countries after 36 are 21 more."""
    for one, other in combinations([f for f in alike if not f.delta], 2):
        high, low = max(value(one), value(other)), min(value(one), value(other))
        direction = None
        if one.base != other.base:
            direction = "down" if (one if one.base else other) is _larger(one, other) else "up"
        yield Result(high - low, f"{plain(high)} - {plain(low)} = {plain(high - low)}", direction)


def _larger(one: Figure, other: Figure) -> Figure:
    return one if value(one) >= value(other) else other


def _origins(alike: Iterable[Figure], source: Said) -> Iterator[Result]:
    """Where something stood before it rose by so much: up 2 to 31 is from 29."""
    for level, change in permutations(alike, 2):
        if level.delta or not change.delta:
            continue
        trend = change.direction or _trend(source)
        if trend is not None:
            before = value(level) - value(change) * (1 if trend == "up" else -1)
            sign = "-" if trend == "up" else "+"
            yield Result(
                before, f"{plain(value(level))} {sign} {plain(value(change))} = {plain(before)}"
            )


def _changes(plainly: Iterable[Figure]) -> Iterator[Result]:
    """By how many percent one is more than the other, that it is measured against."""
    for main, base in permutations(plainly, 2):
        if main.base or not base.base or not value(base) or not of_one_kind(main, base):
            continue
        change = (value(main) - value(base)) / value(base) * HUNDRED
        direction = "up" if change > 0 else "down"
        how = f"{plain(value(main))} is {abs(change):.1f}% {direction} on {plain(value(base))}"
        yield Result(abs(change), how, direction)


def _shares(figures: Iterable[Figure]) -> Iterator[Result]:
    """So many of so many, in percent."""
    for mention in (f.mention for f in figures):
        if mention.measure is Measure.SHARE and mention.of:
            share = mention.value / mention.of * HUNDRED
            yield Result(share, f"{plain(mention.value)} of {plain(mention.of)} is {share:.1f}%")


def _converted(mine: Figure, plainly: Iterable[Figure], rate: Rate) -> Iterator[Result]:
    """An amount in the other currency, at the ratio that the article states."""
    amounts = {side.currency: side.amount for side in (rate.base, rate.quote)}
    to = mine.mention.currency
    for mention in (f.mention for f in plainly):
        of = mention.currency
        if of in amounts and to in amounts and of != to:
            amount = mention.value * amounts[to] / amounts[of]
            how = f"{plain(mention.value)} {of} is {amount:.6g} {to} at the source's ratio"
            yield Result(amount, how)


def of_one_kind(one: Figure, other: Figure) -> bool:
    """Whether two figures can be added or set against each other."""
    a, b = one.mention, other.mention
    if a.measure is not b.measure or a.currency != b.currency or (a.unit is None) != (b.unit is None):
        return False
    return a.unit is None or b.unit is None or a.unit.dimension == b.unit.dimension


def _trend(source: Said) -> str | None:
    """Up or down, where all of a sentence goes one way."""
    found = {tables.direction(part.keys) for part in source.every} - {None}
    return found.pop() if len(found) == 1 else None


def value(figure: Figure) -> Decimal:
    """A figure in the base unit of its dimension."""
    return figure.mention.value * (figure.mention.unit.size if figure.mention.unit is not None else 1)


def plain(number: Decimal) -> str:
    """A number as people read it."""
    return f"{number.normalize():,f}"


def _is(mine: Figure, true: Decimal) -> bool:
    """Whether a claim's figure is a result, to its digits or within its bound."""
    mention, given = mine.mention, value(mine)
    if mention.high is not None:
        return given <= true <= mention.high
    if mention.bound is Bound.EXACT:
        step = Decimal(1).scaleb(given.normalize().adjusted() - max(mention.digits, 1) + 1)
        return abs(given - true) <= step / 2
    allowed = interval(given, mention.bound)
    above = allowed.low is None or allowed.low < true
    return above and (allowed.high is None or true < allowed.high)
