"""The steps by which a claim's figure may follow: from its words, or from its digits alone."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.statements.derived import HUNDRED, PARTS, kind, of_one_kind, plain, trend
from jiningcli.check.working.hints import PRECISE, digits
from jiningcli.check.working.portions import of_measure
from jiningcli.check.working.sums import (
    Sum,
    are_near,
    are_rough,
    as_told,
    minus,
    near_pairs,
    number_of,
    one_number,
    plainly,
    plus,
    share_of,
    span_of,
)
from jiningcli.quantity import Bound, Interval
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.said import Figure, Said
    from jiningcli.check.working.operands import Operand


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
    if cues & {"sum", "and"} or is_precise(mine):
        yield from _totals(levels)
    if "rest" in cues or len(claim.denials) % 2:
        yield from _rests(mine, levels, every)
    if not mine.delta and (cues & {"earlier", "now"} or claim.spans or is_precise(mine)):
        yield from _origins(levels, every)
    yield from of_measure(mine, cues, levels, ends)
    if mine.mention.currency is not None:
        yield from _converted(mine, every)


def cues_of(claim: Said) -> set[str]:
    """The steps that a claim's words point to; the words of a bound point to none."""
    text = claim.whole[claim.start : claim.end].lower()
    for figure in claim.figures:
        outer, start = (at - claim.start for at in (figure.mention.outer, figure.mention.start))
        text = text[:outer] + " " * (start - outer) + text[start:]
    return {name for name, cue in tables.CUES.items() if cue.search(text)} | (
        {"and"} if " and " in text else set()
    )


def is_precise(figure: Figure) -> bool:
    """Whether few sums come to a figure by chance: it has several digits, and is no bound."""
    exact = figure.mention.bound in (Bound.EXACT, Bound.ABOUT) and figure.mention.high is None
    return exact and digits(figure.mention) >= PRECISE


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
    for one, other in near_pairs(levels):
        value = minus(span_of(one), span_of(other))
        if value.low is None or value.low <= 0:
            continue
        how = f"{plainly(one)} - {plainly(other)} = {as_told(value)}"
        rough = are_rough(one, other)
        if other.earlier or "down" not in cues:
            yield Sum(value, how, (one, other), names, "up", rough)
        if one.earlier or "up" not in cues:
            yield Sum(value, how, (other, one), names, "down", rough)


def _margins(every: Sequence[Operand]) -> Iterator[Sum]:
    """By how many votes something was carried: 29 to 21."""
    for one, other in near_pairs(every):
        beside = one.told is other.told and one.figure.clause == other.figure.clause
        votes = "vote" in one.figure.noun and other.figure.marker == "to" and one.figure.marker == "by"
        if beside and votes and one.figure.start < other.figure.start:
            value = minus(span_of(one), span_of(other))
            how = f"{plainly(one)} - {plainly(other)} = {as_told(value)}"
            yield Sum(value, how, (one,), ("margin",))


def _totals(levels: Sequence[Operand]) -> Iterator[Sum]:
    """Two or three together."""
    for size in (2, 3):
        for some in combinations(levels[:30], size):
            if (
                all(are_near(some[0], other) for other in some[1:])
                and len({kind(o.figure) for o in some}) == 1
            ):
                value = span_of(some[0])
                for other in some[1:]:
                    value = plus(value, span_of(other))
                how = f"{' + '.join(map(plainly, some))} = {as_told(value)}"
                yield Sum(value, how, some, ("sum",), rough=are_rough(*some))


def _rests(mine: Figure, levels: Sequence[Operand], every: Sequence[Operand]) -> Iterator[Sum]:
    """What is left of a whole, in numbers or of a hundred."""
    if mine.mention.measure in PARTS:
        for part in every:
            share = share_of(part)
            if share is not None:
                how = f"100% - {share:.4g}% = {HUNDRED - share:.4g}%"
                yield one_number(HUNDRED - share, how, (part,), ("rest",))
        return
    yield from _left(mine, every)
    for whole, part in near_pairs(levels):
        value = minus(span_of(whole), span_of(part))
        if value.low is not None and value.low > 0:
            how = f"{plainly(whole)} - {plainly(part)} = {as_told(value)}"
            yield Sum(value, how, (part, whole), ("rest",), rough=are_rough(whole, part), whole=True)


def _left(mine: Figure, every: Sequence[Operand]) -> Iterator[Sum]:
    """So many of so many leave the others: 14 of 17 leave three."""
    for share in every:
        mention = share.figure.mention
        if mention.measure is not Measure.SHARE or mention.of is None:
            continue
        if mine.mention.measure is Measure.COUNT or mine.mention.of == mention.of:
            left = mention.of - mention.value
            how = f"{plain(mention.of)} - {plain(mention.value)} = {plain(left)}"
            yield Sum(Interval(left, left), how, (share,), ("rest",), rough=are_rough(share), whole=True)


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
            now, by = span_of(level), span_of(change)
            sign = 1 if way == "up" else -1
            if _of_change(level.figure, figure):
                value = minus(now, by) if sign > 0 else plus(now, by)
                how = f"{plainly(level)} {'-' if sign > 0 else '+'} {plainly(change)} = {as_told(value)}"
            elif figure.mention.measure is Measure.PERCENT and figure.mention.measure is not (
                level.figure.mention.measure
            ):
                level_now, percent = number_of(level), number_of(change)
                if level_now is None or percent is None or sign * percent <= -HUNDRED:
                    continue
                before = level_now / (1 + sign * percent / HUNDRED)
                value = Interval(before, before)
                how = f"{plainly(level)} after {plainly(change)}% {way} is from {before:,.6g}"
            else:
                continue
            yield Sum(value, how, (level, change), ("earlier", "now"), "before",
                      are_rough(level, change))  # fmt: skip


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


def _converted(mine: Figure, every: Sequence[Operand]) -> Iterator[Sum]:
    """An amount in the other currency, at the ratio of an amount and the one in brackets after it."""
    for quote in every:
        main = quote.main
        if not quote.bracketed or main is None or quote.figure.mention.currency != mine.mention.currency:
            continue
        for amount in every:
            value, same = number_of(amount), amount.figure.mention.currency == main.mention.currency
            if same and value is not None and amount.figure is not main:
                result = value * quote.figure.mention.value / main.mention.value
                how = f"{plainly(amount)} {main.mention.currency} at {main.mention.value:,} to "
                how += f"{quote.figure.mention.value:,} is {result:,.6g}"
                yield Sum(Interval(result, result), how, (amount,), (), "ratio", rough=True)
