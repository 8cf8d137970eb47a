"""What follows from the figures of an article: sums, differences, shares, levels before a change."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations, permutations
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.statements.derived import HUNDRED, PARTS, kind, of_one_kind, plain, trend
from jiningcli.quantity import Bound, Interval
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.said import Figure, Said
    from jiningcli.check.working.operands import Operand

PRECISE = 3
"""A figure of so many digits hardly comes of two others by chance."""
FAR = 3
"""Operands are of one passage: no more paragraphs lie between them."""


class Sum(NamedTuple):
    """A result with its operands, how it is told, and the words of the claim that stand for the step."""

    value: Interval
    how: str
    operands: tuple[Operand, ...]
    cues: tuple[str, ...]
    direction: str | None = None
    """Whether the first operand is above the second; "of", where the result is what both are told of."""
    rough: bool = False
    whole: bool = False
    """Whether the second operand is the whole that the first is of: their words are partly the same."""


def results(mine: Figure, claim: Said, every: Sequence[Operand]) -> Iterator[Sum]:
    """All that follows and may be the claim's figure: by a step that the claim's words point to.

    A figure of several digits comes of few pairs, so that it points to its step by itself.
    """
    cues = cues_of(claim)
    ends = [end for o in every for end in _ends(o, cues)]
    levels = [o for o in ends if of_one_kind(mine, o.figure) and not o.figure.delta]
    yield from _apart(mine, cues, levels, ends)
    if "margin" in cues:
        yield from _margins(every)
    if "sum" in cues or is_precise(mine):
        yield from _totals(levels)
    if "rest" in cues or any(denial.plain for denial in claim.denials):
        yield from _rests(mine, levels, every)
    if not mine.delta and (cues & {"earlier", "now"} or claim.spans or is_precise(mine)):
        yield from _origins(levels, every)
    if mine.mention.measure in (*PARTS, Measure.SHARE):
        yield from _shares(ends)
    elif mine.mention.measure is Measure.TIMES:
        yield from _multiples(ends)
    elif not mine.delta:
        yield from _parts(levels, every)
    if mine.mention.currency is not None:
        yield from _converted(mine, every)


def cues_of(claim: Said) -> set[str]:
    """The steps that a claim's words point to; the words of a bound point to none."""
    text = claim.whole[claim.start : claim.end].lower()
    for figure in claim.figures:
        outer, start = (at - claim.start for at in (figure.mention.outer, figure.mention.start))
        text = text[:outer] + " " * (start - outer) + text[start:]
    return {name for name, cue in tables.CUES.items() if cue.search(text)}


def is_precise(figure: Figure) -> bool:
    """Whether few sums come to a figure by chance: it has several digits, and is no bound."""
    exact = figure.mention.bound in (Bound.EXACT, Bound.ABOUT) and figure.mention.high is None
    return exact and digits(figure) >= PRECISE


def digits(figure: Figure) -> int:
    """How many digits a figure has that tell something."""
    return len(figure.mention.value.normalize().as_tuple().digits)


def _ends(operand: Operand, cues: set[str]) -> Iterator[Operand]:
    """A figure, or of a range the end that a claim is of."""
    mention = operand.figure.mention
    if mention.high is None:
        yield operand
        return
    for cue, number in (("top", mention.high), ("bottom", mention.value)):
        if cue in cues:
            end = replace(mention, value=number, high=None)
            yield replace(operand, figure=replace(operand.figure, mention=end))


def _apart(
    mine: Figure, cues: set[str], levels: Sequence[Operand], every: Sequence[Operand]
) -> Iterator[Sum]:
    """How far two levels are apart; two in percent, by so many points."""
    if mine.mention.measure is Measure.POINTS:
        levels = [o for o in every if o.figure.mention.measure is Measure.PERCENT]
    elif not (mine.delta or cues & {"up", "down", "apart"}):
        return
    yield from _differences(levels, cues)


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
    yield from _left(mine, every)
    for whole, part in permutations(levels, 2):
        value = _minus(_span(whole), _span(part))
        if _near(whole, part) and value.low is not None and value.low > 0:
            how = f"{_plain(whole)} - {_plain(part)} = {_told(value)}"
            yield Sum(value, how, (part, whole), ("rest",), rough=_rough(whole, part), whole=True)


def _left(mine: Figure, every: Sequence[Operand]) -> Iterator[Sum]:
    """So many of so many leave the others: 14 of 17 leave three."""
    for share in every:
        mention = share.figure.mention
        if mention.measure is not Measure.SHARE or mention.of is None:
            continue
        if mine.mention.measure is Measure.COUNT or mine.mention.of == mention.of:
            left = mention.of - mention.value
            how = f"{plain(mention.of)} - {plain(mention.value)} = {plain(left)}"
            yield Sum(Interval(left, left), how, (share,), ("rest",), rough=_rough(share), whole=True)


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
                level_now, percent = _number(level), _number(change)
                if level_now is None or percent is None or sign * percent <= -HUNDRED:
                    continue
                before = level_now / (1 + sign * percent / HUNDRED)
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
    for share in every:
        mention = share.figure.mention
        if mention.measure is Measure.SHARE and mention.of:
            of = mention.value / mention.of * HUNDRED
            how = f"{plain(mention.value)} of {plain(mention.of)} is {of:.1f}%"
            yield Sum(Interval(of, of), how, (share,), (), rough=_rough(share), whole=True)
    amounts = [o for o in every if o.figure.mention.measure in (Measure.COUNT, Measure.MONEY)]
    for part, whole, one, other in _larger(amounts):
        share_of = other / one * HUNDRED
        how = f"{_plain(whole)} of {_plain(part)} is {share_of:.1f}%"
        yield _sum(share_of, how, (whole, part), whole=True)


def _multiples(every: Sequence[Operand]) -> Iterator[Sum]:
    """How many times one is the other."""
    for large, small, one, other in _larger(every):
        if large.told is not small.told:
            how = f"{_plain(large)} is {one / other:.3g} times {_plain(small)}"
            yield _sum(one / other, how, (large, small), ("up", "earlier"), "up")


def _larger(every: Sequence[Operand]) -> Iterator[tuple[Operand, Operand, Decimal, Decimal]]:
    """Two figures of a kind, the larger first, with the numbers that they are."""
    for large, small in permutations(every, 2):
        one, other = _number(large), _number(small)
        alike = of_one_kind(large.figure, small.figure) and _near(large, small)
        if alike and one is not None and other is not None and 0 < other < one:
            yield large, small, one, other


def _sum(
    value: Decimal, how: str, some: tuple[Operand, ...], cues: tuple[str, ...] = (),
    direction: str | None = None, *, whole: bool = False,
) -> Sum:  # fmt: skip
    """A result that is one number."""
    return Sum(Interval(value, value), how, some, cues, direction, _rough(*some), whole)


def _parts(levels: Sequence[Operand], every: Sequence[Operand]) -> Iterator[Sum]:
    """A share of a whole, in numbers; and the whole that something is so many percent of."""
    for share in every:
        of, figure = _number(share), share.figure
        if figure.mention.measure not in PARTS or of is None or not 0 < of < HUNDRED:
            continue
        for level in levels:
            total = _number(level)
            if total is None or abs(share.told.paragraph - level.told.paragraph) > FAR:
                continue
            if not figure.direction:
                amount = total * of / HUNDRED
                how = f"{of:.4g}% of {_plain(level)} is {amount:,.6g}"
                yield _sum(amount, how, (share, level), whole=True)
            if share.told is level.told and not figure.delta:
                whole = total / of * HUNDRED
                how = f"{_plain(level)} is {of:.4g}% of {whole:,.6g}"
                yield _sum(whole, how, (level, share), (), "of")._replace(rough=True)


def _converted(mine: Figure, every: Sequence[Operand]) -> Iterator[Sum]:
    """An amount in the other currency, at the ratio of an amount and the one in brackets after it."""
    for quote in every:
        main = quote.main
        if not quote.bracketed or main is None or quote.figure.mention.currency != mine.mention.currency:
            continue
        for amount in every:
            value, same = _number(amount), amount.figure.mention.currency == main.mention.currency
            if same and value is not None and amount.figure is not main:
                result = value * quote.figure.mention.value / main.mention.value
                how = f"{_plain(amount)} {main.mention.currency} at {main.mention.value:,} to "
                how += f"{quote.figure.mention.value:,} is {result:,.6g}"
                yield Sum(Interval(result, result), how, (amount,), (), "ratio", rough=True)


def _number(operand: Operand) -> Decimal | None:
    """The one number that an operand is, where it is one."""
    span = _span(operand)
    return span.low if span.low == span.high else None


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
