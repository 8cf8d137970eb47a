"""What is so much of another figure: shares, changes in percent, multiples, totals, averages, paces."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING

from jiningcli.check.statements.derived import HUNDRED, PARTS, of_one_kind, plain
from jiningcli.check.working.sums import (
    FAR,
    Sum,
    are_near,
    are_rough,
    as_told,
    larger_first,
    near_pairs,
    number_of,
    one_number,
    plainly,
    share_of,
    span_of,
)
from jiningcli.quantity import Interval
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from jiningcli.check.statements.said import Figure
    from jiningcli.check.working.operands import Operand
    from jiningcli.text.periods import Span


def of_measure(
    mine: Figure, cues: set[str], levels: Sequence[Operand], every: Sequence[Operand]
) -> Iterator[Sum]:
    """What may be a percentage, a multiple, or a part, a whole or a total in numbers."""
    if mine.mention.measure is Measure.SHARE and mine.mention.of != HUNDRED:
        return  # of so many in all, no percentage
    if mine.mention.measure in (*PARTS, Measure.SHARE):
        yield from _shares(every)
        if mine.direction or cues & {"up", "down"}:
            yield from _changes(every)
    elif mine.mention.measure is Measure.TIMES:
        yield from _multiples(every)
    elif not mine.delta:
        yield from _parts(levels, every, rest="rest" in cues)
        if "sum" in cues:
            yield from _products(mine, every)
        if "each" in cues:
            yield from _averages(levels, every)
        if cues & {"monthly", "daily"}:
            yield from _paces(levels, daily="daily" in cues)


def _shares(every: Sequence[Operand]) -> Iterator[Sum]:
    """So many of so many, in percent."""
    for part in every:
        mention, share = part.figure.mention, share_of(part)
        if share is not None and mention.of is not None:
            how = f"{plain(mention.value)} of {plain(mention.of)} is {share:.1f}%"
            yield one_number(share, how, (part,), whole=True)
    amounts = [o for o in every if o.figure.mention.measure in (Measure.COUNT, Measure.MONEY)]
    for part, whole, one, other in larger_first(amounts):
        share = other / one * HUNDRED
        how = f"{plainly(whole)} of {plainly(part)} is {share:.1f}%"
        yield one_number(share, how, (whole, part), whole=True)


def _changes(every: Sequence[Operand]) -> Iterator[Sum]:
    """By how many percent one is above or below the other."""
    for large, small, one, other in larger_first(every):
        for first, second, base, way in ((large, small, other, "up"), (small, large, one, "down")):
            change = (one - other) / base * HUNDRED
            how = f"{plainly(first)} is {change:.1f}% {way} on {plainly(second)}"
            yield one_number(change, how, (first, second), ("up", "down", "earlier"), way)


def _multiples(every: Sequence[Operand]) -> Iterator[Sum]:
    """How many times one is the other."""
    for large, small, one, other in larger_first(every):
        how = f"{plainly(large)} is {one / other:.3g} times {plainly(small)}"
        yield one_number(one / other, how, (large, small), ("up", "earlier"), "times")


def _parts(levels: Sequence[Operand], every: Sequence[Operand], *, rest: bool) -> Iterator[Sum]:
    """A share of a whole, or the rest of it, in numbers; the whole that something is so much of."""
    for share in every:
        of, figure = number_of(share), share.figure
        if figure.mention.measure not in PARTS or of is None or not 0 < of < HUNDRED:
            continue
        for level in levels:
            total = number_of(level)
            if total is None or abs(share.told.paragraph - level.told.paragraph) > FAR:
                continue
            if not figure.direction:
                told = HUNDRED - of if rest else of
                amount = total * told / HUNDRED
                how = f"{told:.4g}% of {plainly(level)} is {amount:,.6g}"
                yield one_number(amount, how, (share, level), ("rest",) if rest else (), whole=True)
            if share.told is level.told and not figure.delta:
                whole = total / of * HUNDRED
                how = f"{plainly(level)} is {of:.4g}% of {whole:,.6g}"
                yield one_number(whole, how, (level, share), (), "of")._replace(rough=True)


def _products(mine: Figure, every: Sequence[Operand]) -> Iterator[Sum]:
    """So many, each of so much: a total, or the least or most that it is."""
    for count, each in near_pairs(every):
        many, other = _count(count), span_of(each)
        if many is None or count.told is not each.told or not of_one_kind(each.figure, mine):
            continue
        if each.figure.delta or each.figure.start < count.figure.start:
            continue
        ends = [many * end if end is not None else None for end in (other.low, other.high)]
        value = Interval(ends[0], ends[1], other.low_open, other.high_open)
        how = f"{plainly(count)} times {plainly(each)} = {as_told(value)}"
        yield Sum(value, how, (count, each), ("sum", "each"), "each", are_rough(count, each))


def _averages(levels: Sequence[Operand], every: Sequence[Operand]) -> Iterator[Sum]:
    """How much of it there is to each of so many."""
    counts = [(o, many) for o in every if (many := _count(o)) is not None and many > 1]
    for total in levels:
        one = number_of(total)
        for count, many in counts:
            if one is not None and are_near(total, count):
                how = f"{plainly(total)} / {plainly(count)} = {one / many:,.6g}"
                yield one_number(one / many, how, (total, count), ("each",))


def _count(operand: Operand) -> Decimal | None:
    """How many things an operand counts, where it is one number of them and no measure."""
    mention = operand.figure.mention
    counts = mention.measure is Measure.COUNT and mention.unit is None
    return number_of(operand) if counts else None


def _paces(levels: Sequence[Operand], *, daily: bool) -> Iterator[Sum]:
    """How much of it there is to a month, or a day, of the months that it is told of."""
    for total in levels:
        said, amount = total.told.said, number_of(total)
        spans = [s for clause, s in said.spans if clause == total.figure.clause]
        if amount is None or len(spans) != 1:
            continue
        months = _months(spans[0])
        year = spans[0].year_from(total.told.published) or total.told.year
        if daily and year is None:
            continue  # how long was its February?
        parts = len(months)
        if daily and year is not None:
            parts = sum(monthrange(year, month)[1] for month in months)
        if parts > 1:
            how = f"{plainly(total)} / {parts} {'days' if daily else 'months'} = {amount / parts:,.6g}"
            yield one_number(amount / parts, how, (total,), ("daily" if daily else "monthly", "each"))


def _months(span: Span) -> range:
    """The months that a span tells from the first to the last, within a year."""
    return range(0) if span.first is None or span.last is None else range(span.first, span.last + 1)
