"""Figures that follow from others of a sentence: differences, shares, changes in percent, conversions."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.quantity import Bound, interval
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.said import Figure, Said
    from jiningcli.money import Rate


def derive(mine: Figure, source: Said, rate: Rate | None) -> str | None:
    """How a claim's figure follows from the source's in one sentence; None where it does not."""
    for result, how, direction in _results(mine, source, rate):
        if direction is not None and mine.direction not in (None, direction):
            continue
        if _is(mine, result):
            return how
    return None


def _results(mine: Figure, source: Said, rate: Rate | None) -> Iterator[tuple[Decimal, str, str | None]]:
    measure = mine.mention.measure
    if mine.delta or mine.base:
        for one, other in _pairs(mine, source):
            a, b = value(one), value(other)
            if mine.delta and not one.delta and not other.delta:
                main, base = (a, b) if other.base else (b, a) if one.base else (None, None)
                direction = None if main is None or base is None else ("up" if main > base else "down")
                yield abs(a - b), f"{plain(max(a, b))} - {plain(min(a, b))} = {plain(abs(a - b))}", direction
            if mine.base and one.delta != other.delta:
                change, level = (a, b) if one.delta else (b, a)
                grown = (one if one.delta else other).direction or _trend(source)
                if grown == "up":
                    yield level - change, f"{plain(level)} - {plain(change)} = {plain(level - change)}", None
                elif grown == "down":
                    yield level + change, f"{plain(level)} + {plain(change)} = {plain(level + change)}", None
    if measure is Measure.PERCENT and mine.direction:
        for one, other in combinations([f for f in source.figures if _countable(f)], 2):
            if other.base != one.base and comparable_units(one, other):
                main, base = (value(one), value(other)) if other.base else (value(other), value(one))
                if base:
                    change = (main - base) / base * 100
                    how = f"{plain(main)} / {plain(base)} is {'up' if change > 0 else 'down'} {change:.1f}%"
                    yield abs(change), how, "up" if change > 0 else "down"
    if measure in (Measure.PERCENT, Measure.FRACTION) and mine.direction is None:
        for figure in source.figures:
            if figure.mention.measure is Measure.SHARE and figure.mention.of:
                share = figure.mention.value / figure.mention.of * 100
                yield share, f"{plain(figure.mention.value)} / {plain(figure.mention.of)} = {share:.1f}%", None
    if measure is Measure.MONEY and rate is not None:
        yield from _converted(mine, source, rate)


def _converted(
    mine: Figure, source: Said, rate: Rate
) -> Iterator[tuple[Decimal, str, str | None]]:
    currencies = {rate.base.currency: rate.base.amount, rate.quote.currency: rate.quote.amount}
    to = mine.mention.currency
    for figure in source.figures:
        of = figure.mention.currency
        if of in currencies and to in currencies and of != to and figure.mention.bound is Bound.EXACT:
            amount = figure.mention.value * currencies[to] / currencies[of]
            yield amount, f"{plain(figure.mention.value)} {of} = {amount:.6g} {to} at the source's ratio", None


def _pairs(mine: Figure, source: Said) -> Sequence[tuple[Figure, Figure]]:
    alike = [f for f in source.figures if _countable(f) and comparable_units(mine, f)]
    return list(combinations(alike, 2))


def _countable(figure: Figure) -> bool:
    mention = figure.mention
    return mention.high is None and mention.bound is Bound.EXACT


def comparable_units(one: Figure, other: Figure) -> bool:
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
    if mention.high is not None or not given:
        return _in_range(mine, true)
    if mention.bound is Bound.EXACT:
        step = Decimal(1).scaleb(given.normalize().adjusted() - max(mention.digits, 1) + 1)
        return abs(given - true) <= step / 2
    allowed = interval(given, mention.bound)
    low = allowed.low is None or allowed.low < true
    return low and (allowed.high is None or true < allowed.high)


def _in_range(mine: Figure, true: Decimal) -> bool:
    """Whether a result lies in a claim's range."""
    high = mine.mention.high
    return high is not None and mine.mention.value <= true <= high
