"""Results of arithmetic over figures of the source, and the numbers that these allow."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.check.statements.derived import HUNDRED, PARTS, of_one_kind, plain
from jiningcli.quantity import Bound, Interval
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    """Whether the first operand is above the second; "of", where the result is what both
    are told of; "each", where the second is told of each of the first; "times", so many times it."""
    rough: bool = False
    whole: bool = False
    """Whether the second operand is the whole that the first is of: their words are partly the same."""


def one_number(
    value: Decimal, how: str, some: tuple[Operand, ...], cues: tuple[str, ...] = (),
    direction: str | None = None, *, whole: bool = False,
) -> Sum:  # fmt: skip
    """A result that is one number."""
    return Sum(Interval(value, value), how, some, cues, direction, are_rough(*some), whole)


def larger_first(every: Sequence[Operand]) -> Iterator[tuple[Operand, Operand, Decimal, Decimal]]:
    """Two figures of a kind, the larger first, with the numbers that they are."""
    for large, small in near_pairs(every):
        one, other = number_of(large), number_of(small)
        alike = of_one_kind(large.figure, small.figure)
        if alike and one is not None and other is not None and 0 < other < one:
            yield large, small, one, other


def are_near(one: Operand, other: Operand) -> bool:
    """Whether two figures are of one passage."""
    same = one.figure is other.figure and one.told is other.told
    return not same and abs(one.told.paragraph - other.told.paragraph) <= FAR


def near_pairs(every: Sequence[Operand]) -> Iterator[tuple[Operand, Operand]]:
    """Each two figures of one passage, in both orders."""
    every = sorted(every, key=lambda o: o.told.paragraph)
    paragraphs = [o.told.paragraph for o in every]
    for one in every:
        first = bisect_left(paragraphs, one.told.paragraph - FAR)
        end = bisect_right(paragraphs, one.told.paragraph + FAR)
        yield from ((one, other) for other in every[first:end] if are_near(one, other))


def are_rough(*some: Operand) -> bool:
    """Whether one of several is told as about so much."""
    return any(o.figure.mention.bound in (Bound.ABOUT, Bound.NEARLY) for o in some)


def share_of(operand: Operand) -> Decimal | None:
    """What share of a hundred an operand is, where it is one."""
    mention = operand.figure.mention
    if mention.measure is Measure.SHARE and mention.of:
        return mention.value / mention.of * HUNDRED
    changes = operand.figure.direction is not None or operand.figure.delta
    return number_of(operand) if mention.measure in PARTS and not changes else None


def number_of(operand: Operand) -> Decimal | None:
    """The one number that an operand is, where it is one."""
    span = span_of(operand)
    return span.low if span.low == span.high else None


def span_of(operand: Operand) -> Interval:
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


def plus(a: Interval, b: Interval) -> Interval:
    """The numbers that a sum allows."""
    return Interval(
        a.low + b.low if a.low is not None and b.low is not None else None,
        a.high + b.high if a.high is not None and b.high is not None else None,
        a.low_open or b.low_open,
        a.high_open or b.high_open,
    )


def minus(a: Interval, b: Interval) -> Interval:
    """The numbers that a difference allows."""
    return Interval(
        a.low - b.high if a.low is not None and b.high is not None else None,
        a.high - b.low if a.high is not None and b.low is not None else None,
        a.low_open or b.high_open,
        a.high_open or b.low_open,
    )


def plainly(operand: Operand) -> str:
    """An operand as people read it, in its base unit."""
    return plain(operand.figure.mention.value * (operand.figure.mention.unit.size
                 if operand.figure.mention.unit else 1))  # fmt: skip


def as_told(value: Interval) -> str:
    """A result as people read it: a number, or the least or most that it is."""
    low, high = (plain(end) if end is not None else None for end in (value.low, value.high))
    if low == high:
        return str(low)
    return (
        f"at least {low}" if high is None else f"at most {high}" if low is None else f"{low} to {high}"
    )
