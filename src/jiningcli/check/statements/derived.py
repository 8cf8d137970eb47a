"""Figures that follow from others: differences, shares, changes in percent, conversions."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, permutations, product
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.check.statements import tables
from jiningcli.quantity import Bound, interval
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jiningcli.check.statements.said import Figure, Said
    from jiningcli.check.statements.source import Told
    from jiningcli.money import Rate
    from jiningcli.text.mentions import Mention

HUNDRED = Decimal(100)
PARTS = (Measure.PERCENT, Measure.FRACTION)
NEAR = Decimal("0.002")
"""A result without a word of rounding is no farther than this share from the claim's figure."""
BESIDE = 1
"""So many paragraphs on either side are looked through."""
AROUND = 30
"""No more sentences before or after are looked at."""
MOST = 40
"""More figures are not combined: any number follows from them."""


class Result(NamedTuple):
    """A number that follows, how it does, and whether it is a rise or a fall."""

    value: Decimal
    how: str
    direction: str | None = None


def derive(mine: Figure, source: Said, rate: Rate | None) -> Result | None:
    """How a claim's figure follows from the source's in one sentence; None where it does not."""
    for result in _results(mine, source, rate):
        agree = result.direction is None or mine.direction in (None, result.direction)
        if agree and _is(mine, result.value):
            return result
    return None


def _results(mine: Figure, source: Said, rate: Rate | None) -> Iterator[Result]:
    plainly = [f for f in source.figures if f.mention.high is None and _is_plain(f, source)]
    alike = [f for f in plainly if of_one_kind(mine, f)]
    measure = mine.mention.measure
    if measure is Measure.POINTS:
        yield from _differences([f for f in plainly if f.mention.measure is Measure.PERCENT])
    elif mine.delta and measure not in PARTS:
        yield from _differences(alike)
    if mine.base:
        yield from _origins(alike, source)
    if measure is Measure.PERCENT and mine.direction:
        yield from _changes(plainly)
    elif measure in (Measure.PERCENT, Measure.FRACTION):
        yield from _shares(source.figures)
    elif measure is Measure.MONEY and rate is not None:
        yield from _converted(mine, plainly, rate)


def _is_plain(figure: Figure, source: Said) -> bool:
    """Whether a figure is one number: what another is above, as in "above the 22 million", is one."""
    before = source.whole[max(0, figure.mention.start - 24) : figure.mention.start].lower()
    return figure.mention.bound is Bound.EXACT or bool(tables.ABOVE_THE.search(before))


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
        way = change.direction or trend(source)
        if way is not None:
            before = value(level) - value(change) * (1 if way == "up" else -1)
            sign = "-" if way == "up" else "+"
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


def kind(figure: Figure) -> tuple[object, ...]:
    """What two figures must share to be added or set against each other."""
    mention = figure.mention
    measure = Measure.PERCENT if mention.measure in PARTS else mention.measure
    return measure, mention.currency, mention.unit.dimension if mention.unit else None


def of_one_kind(one: Figure, other: Figure) -> bool:
    """Whether two figures can be added or set against each other."""
    return kind(one) == kind(other)


def trend(source: Said) -> str | None:
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
        return rounds_to(mention, given, true)
    allowed = interval(given, mention.bound)
    above = allowed.low is None or allowed.low < true
    return above and (allowed.high is None or true < allowed.high)


def rounds_to(mention: Mention, given: Decimal, true: Decimal) -> bool:
    """Whether a result is a figure to its digits; what is counted is told in full."""
    if mention.measure in (*PARTS, Measure.TIMES):
        exponent = mention.value.as_tuple().exponent
        places = (
            min(0, exponent)
            if isinstance(exponent, int) and mention.measure is not Measure.FRACTION
            else 0
        )
        return abs(given - true) <= Decimal(1).scaleb(places) / 2
    if mention.measure is Measure.COUNT and mention.unit is None and given < tables.LARGE:
        return given == true
    step = Decimal(1).scaleb(given.normalize().adjusted() - max(mention.digits, 1) + 1)
    return abs(given - true) <= min(step / 2, abs(true) * NEAR)


# What may follow, by whatever step


def may_follow(mine: Figure, told: Told, every: Sequence[Told]) -> bool:
    """Whether a claim's figure is what some step of arithmetic makes of the figures near a place."""
    window = every[max(0, told.number - AROUND) : told.number + AROUND]
    near = [
        f
        for other in window
        if abs(other.paragraph - told.paragraph) <= BESIDE
        for f in other.said.figures
    ][:MOST]
    return any(_close(mine, number) for number in _possible(mine, near, told))


def _possible(mine: Figure, near: Sequence[Figure], told: Told) -> Iterator[Decimal]:
    parts = [value(f) for f in near if f.mention.measure in PARTS]
    alike = [value(f) for f in near if of_one_kind(f, mine)]
    if mine.mention.measure in PARTS:  # percentages are of one whole in one sentence, if anywhere
        alike = [value(f) for f in told.said.figures if of_one_kind(f, mine)]
    for a, b in combinations(alike, 2):
        yield from (a + b, abs(a - b))
    for a, b, c in combinations(alike[:15], 3):
        yield a + b + c
    for a, part in product(alike, parts):
        yield from (a * part / HUNDRED, a * (HUNDRED - part) / HUNDRED)
        yield from (a * HUNDRED / (HUNDRED + part), a * (HUNDRED + part) / HUNDRED)
    if mine.mention.measure in PARTS:
        yield from _of_a_hundred(near)
    yield from _in_other_currency(mine, near, told)
    counts = [value(f) for f in near if f.mention.measure not in PARTS and value(f)]
    for a, b in permutations(counts, 2):
        if a / b < 10**6:
            yield a / b
    for a in alike:
        yield from (a / b for b in (2, 3, 4, 12))


def _in_other_currency(mine: Figure, near: Sequence[Figure], told: Told) -> Iterator[Decimal]:
    if told.rate is None or mine.mention.currency is None:
        return
    amounts = {s.currency: s.amount for s in (told.rate.base, told.rate.quote)}
    to = amounts.get(mine.mention.currency)
    for f in near:
        of = amounts.get(f.mention.currency or "")
        if of and to:
            yield value(f) * to / of


def _of_a_hundred(near: Sequence[Figure]) -> Iterator[Decimal]:
    parts = [value(f) for f in near if f.mention.measure in PARTS]
    yield from (HUNDRED - part for part in parts)
    for a, b in permutations([f for f in near if value(f)], 2):
        if of_one_kind(a, b):
            yield value(a) / value(b) * HUNDRED
            yield abs(value(a) - value(b)) / value(b) * HUNDRED


def _close(mine: Figure, number: Decimal) -> bool:
    mention, given = mine.mention, value(mine)
    slack = given / 200 if mention.bound is Bound.EXACT else given / 20
    return given > 0 and abs(given - number) <= slack
