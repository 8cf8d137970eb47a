"""What follows from the figures of an article: sums, differences, shares, levels before a change."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations, permutations
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.check.statements import tables
from jiningcli.check.statements.derived import HUNDRED, PARTS, kind, of_one_kind, plain, trend
from jiningcli.quantity import Bound, Interval
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.said import Figure, Said
    from jiningcli.check.working.operands import Operand

FAR = 3
"""Operands are of one passage: no more paragraphs lie between them."""


class Sum(NamedTuple):
    """A result with its operands, how it is told, and the words of the claim that stand for the step."""

    value: Interval
    how: str
    operands: tuple[Operand, ...]
    cues: tuple[str, ...]
    direction: str | None = None
    """Whether the first operand is above the second."""
    rough: bool = False
    whole: bool = False
    """Whether the second operand is the whole that the first is of: their words are partly the same."""


def results(mine: Figure, claim: Said, every: Sequence[Operand]) -> Iterator[Sum]:
    """All that follows and may be the claim's figure, by the steps that its words point to."""
    text = claim.whole[claim.start : claim.end].lower()
    cues = {name for name, cue in tables.CUES.items() if cue.search(text)}
    alike = [o for o in every if of_one_kind(mine, o.figure) and o.figure.mention.high is None]
    levels = [o for o in alike if not o.figure.delta]
    if mine.delta or cues & {"up", "down", "apart"}:
        compared = levels
        if mine.mention.measure is Measure.POINTS:
            compared = [o for o in every if o.figure.mention.measure is Measure.PERCENT]
        yield from _differences(compared, cues)
    if "margin" in cues:
        yield from _margins(every)
    if "sum" in cues:
        yield from _totals(levels)
    if "rest" in cues or any(denial.plain for denial in claim.denials):
        yield from _rests(mine, levels, every)
    if not mine.delta and (cues & {"earlier", "now"} or claim.spans):
        yield from _origins(levels, every)
    if mine.mention.measure in (*PARTS, Measure.SHARE):
        yield from _shares(every)
    elif not mine.delta:
        yield from _parts(levels, every)
    if mine.mention.currency is not None:
        yield from _converted(mine, every)


def _differences(levels: Sequence[Operand], cues: set[str]) -> Iterator[Sum]:
    """How far one is above the other, or below it."""
    names = ("up", "down", "apart", "earlier", "now")
    for one, other in permutations(levels, 2):
        value = _minus(_span(one), _span(other))
        if not _near(one, other) or value.low is None or value.low <= 0:
            continue
        how = f"{_plain(one)} - {_plain(other)} = {_told(value)}"
        rough = _rough(one, other)
        if other.earlier or "down" not in cues:
            yield Sum(value, how, (one, other), names, "up", rough)
        if one.earlier or "up" not in cues:
            yield Sum(value, how, (other, one), names, "down", rough)


def _margins(every: Sequence[Operand]) -> Iterator[Sum]:
    """By how many votes something was carried: 29 to 21."""
    for one, other in permutations(every, 2):
        beside = one.told is other.told and one.figure.clause == other.figure.clause
        votes = "vote" in one.figure.noun and other.figure.marker == "to" and one.figure.marker == "by"
        if beside and votes and one.figure.start < other.figure.start:
            value = _minus(_span(one), _span(other))
            how = f"{_plain(one)} - {_plain(other)} = {_told(value)}"
            yield Sum(value, how, (one,), ("margin",))


def _totals(levels: Sequence[Operand]) -> Iterator[Sum]:
    """Two or three together."""
    for size in (2, 3):
        for some in combinations(levels[:30], size):
            if (
                all(_near(some[0], other) for other in some[1:])
                and len({kind(o.figure) for o in some}) == 1
            ):
                value = _span(some[0])
                for other in some[1:]:
                    value = _plus(value, _span(other))
                how = f"{' + '.join(map(_plain, some))} = {_told(value)}"
                yield Sum(value, how, some, ("sum",), rough=_rough(*some))


def _rests(mine: Figure, levels: Sequence[Operand], every: Sequence[Operand]) -> Iterator[Sum]:
    """What is left of a whole, in numbers or of a hundred."""
    if mine.mention.measure in PARTS:
        for part in every:
            if part.figure.mention.measure in PARTS and part.figure.mention.high is None:
                value = _minus(Interval(HUNDRED, HUNDRED), _span(part))
                yield Sum(value, f"100% - {_plain(part)}% = {_told(value)}%", (part,), ("rest",),
                          rough=_rough(part))  # fmt: skip
        return
    for whole, part in permutations(levels, 2):
        value = _minus(_span(whole), _span(part))
        if _near(whole, part) and value.low is not None and value.low > 0:
            how = f"{_plain(whole)} - {_plain(part)} = {_told(value)}"
            yield Sum(value, how, (part, whole), ("rest",), rough=_rough(whole, part), whole=True)


def _origins(levels: Sequence[Operand], every: Sequence[Operand]) -> Iterator[Sum]:
    """Where something stood before it changed by so much, in numbers or in percent."""
    for level in levels:
        for change in every:
            figure = change.figure
            if change.told is not level.told or figure is level.figure or change.earlier:
                continue
            way = _way(change)
            if way is None or abs(figure.clause - level.figure.clause) > 1 or level.earlier:
                continue
            now, by = _span(level), _span(change)
            sign = 1 if way == "up" else -1
            if _of_change(level.figure, figure):
                value = _minus(now, by) if sign > 0 else _plus(now, by)
                how = f"{_plain(level)} {'-' if sign > 0 else '+'} {_plain(change)} = {_told(value)}"
            elif figure.mention.measure is Measure.PERCENT and figure.mention.measure is not (
                level.figure.mention.measure
            ):
                if now.low is None or now.low != now.high or by.low is None or by.low != by.high:
                    continue
                before = now.low / (1 + sign * by.low / HUNDRED)
                value = Interval(before, before)
                how = f"{_plain(level)} after {_plain(change)}% {way} is from {before:,.6g}"
            else:
                continue
            yield Sum(value, how, (level, change), ("earlier", "now"), "before",
                      _rough(level, change))  # fmt: skip


def _way(change: Operand) -> str | None:
    """Up or down, as the word after a change has it, or those of its sentence."""
    figure, said = change.figure, change.told.said
    after = said.whole[figure.mention.end : figure.mention.end + 24].lower()
    if found := re.match(r"(?: [a-z]+){0,2} (?:(more|higher)|fewer|less|lower)\b", after):
        return "up" if found[1] else "down"
    return figure.direction or trend(said)


def _of_change(level: Figure, change: Figure) -> bool:
    """Whether one figure tells how much another changed."""
    if level.mention.measure is Measure.PERCENT:
        return change.mention.measure is Measure.POINTS
    return change.delta and of_one_kind(level, change)


def _shares(every: Sequence[Operand]) -> Iterator[Sum]:
    """So many of so many, in percent."""
    amounts = [o for o in every if o.figure.mention.measure in (Measure.COUNT, Measure.MONEY)]
    for part, whole in permutations(amounts, 2):
        one, other = _span(part), _span(whole)
        if not of_one_kind(part.figure, whole.figure) or not _near(part, whole):
            continue
        if one.low is None or one.low != one.high or other.low is None or other.low != other.high:
            continue
        if 0 < one.low < other.low:
            share = one.low / other.low * HUNDRED
            how = f"{_plain(part)} of {_plain(whole)} is {share:.1f}%"
            yield Sum(
                Interval(share, share), how, (part, whole), (), rough=_rough(part, whole), whole=True
            )


def _parts(levels: Sequence[Operand], every: Sequence[Operand]) -> Iterator[Sum]:
    """A share of a whole, in numbers."""
    for part in every:
        of = _span(part)
        if part.figure.mention.measure not in PARTS or part.figure.direction or of.low is None:
            continue
        for whole in levels:
            total = _span(whole)
            if of.low != of.high or total.low is None or total.low != total.high:
                continue
            if abs(part.told.paragraph - whole.told.paragraph) > FAR or of.low >= HUNDRED:
                continue
            amount = total.low * of.low / HUNDRED
            how = f"{of.low:.4g}% of {_plain(whole)} is {amount:,.6g}"
            yield Sum(
                Interval(amount, amount), how, (part, whole), (), rough=_rough(part, whole), whole=True
            )


def _converted(mine: Figure, every: Sequence[Operand]) -> Iterator[Sum]:
    """An amount in the other currency, at the ratio of an amount and the one in brackets after it."""
    for quote in every:
        main = quote.main
        if not quote.bracketed or main is None or quote.figure.mention.currency != mine.mention.currency:
            continue
        for amount in every:
            value = _span(amount)
            if amount.figure.mention.currency != main.mention.currency or amount.figure is main:
                continue
            if value.low is not None and value.low == value.high:
                result = value.low * quote.figure.mention.value / main.mention.value
                how = f"{_plain(amount)} {main.mention.currency} at {main.mention.value:,} to "
                how += f"{quote.figure.mention.value:,} is {result:,.6g}"
                yield Sum(Interval(result, result), how, (amount,), (), "ratio", rough=True)


def _near(one: Operand, other: Operand) -> bool:
    same = one.figure is other.figure and one.told is other.told
    return not same and abs(one.told.paragraph - other.told.paragraph) <= FAR


def _rough(*some: Operand) -> bool:
    return any(o.figure.mention.bound in (Bound.ABOUT, Bound.NEARLY) for o in some)


def _span(operand: Operand) -> Interval:
    """The numbers that an operand allows in its base unit; of one that is rounded, the one it tells."""
    mention = operand.figure.mention
    size = mention.unit.size if mention.unit is not None else Decimal(1)
    if mention.bound in (Bound.ABOUT, Bound.NEARLY) and mention.high is None:
        return Interval(mention.value * size, mention.value * size)
    span = mention.interval
    return Interval(
        span.low * size if span.low is not None else None,
        span.high * size if span.high is not None else None,
        span.low_open,
        span.high_open,
    )


def _plus(a: Interval, b: Interval) -> Interval:
    return Interval(
        a.low + b.low if a.low is not None and b.low is not None else None,
        a.high + b.high if a.high is not None and b.high is not None else None,
        a.low_open or b.low_open,
        a.high_open or b.high_open,
    )


def _minus(a: Interval, b: Interval) -> Interval:
    return Interval(
        a.low - b.high if a.low is not None and b.high is not None else None,
        a.high - b.low if a.high is not None and b.low is not None else None,
        a.low_open or b.high_open,
        a.high_open or b.low_open,
    )


def _plain(operand: Operand) -> str:
    return plain(operand.figure.mention.value * (operand.figure.mention.unit.size
                 if operand.figure.mention.unit else 1))  # fmt: skip


def _told(value: Interval) -> str:
    low, high = (plain(end) if end is not None else None for end in (value.low, value.high))
    if low == high:
        return str(low)
    return (
        f"at least {low}" if high is None else f"at most {high}" if low is None else f"{low} to {high}"
    )
