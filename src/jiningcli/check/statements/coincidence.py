"""Whether a figure may follow from others of the article, so that another one does not belie it."""

from __future__ import annotations

from itertools import combinations, permutations
from typing import TYPE_CHECKING

from jiningcli.check.statements.derived import HUNDRED, value
from jiningcli.check.statements.figures import PARTS
from jiningcli.quantity import Bound

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from jiningcli.check.statements.said import Figure
    from jiningcli.check.statements.source import Told

BESIDE = 1
"""So many paragraphs on either side are looked through."""
MOST = 40
"""More figures are not combined: any number follows from them."""


def may_follow(mine: Figure, told: Told, every: Sequence[Told]) -> bool:
    """Whether a claim's figure is what some step of arithmetic makes of the figures near a place."""
    near = [
        f
        for other in every
        if abs(other.paragraph - told.paragraph) <= BESIDE
        for f in other.said.figures
    ][:MOST]
    return any(_is(mine, number) for number in _results(mine, near, told))


def _results(mine: Figure, near: Sequence[Figure], told: Told) -> Iterator[Decimal]:
    parts = [value(f) for f in near if f.mention.measure in PARTS]
    alike = [value(f) for f in near if _kind(f) == _kind(mine)]
    for a, b in combinations(alike, 2):
        yield from (a + b, abs(a - b))
    for a, b, c in combinations(alike[:15], 3):
        yield a + b + c
    for a in alike:
        for part in parts:
            yield from (a * part / HUNDRED, a * (HUNDRED - part) / HUNDRED)
            yield from (a * HUNDRED / (HUNDRED + part), a * (HUNDRED + part) / HUNDRED)
    if mine.mention.measure in PARTS:
        yield from _of_a_hundred(near)
    if told.rate is not None and mine.mention.currency is not None:
        amounts = {s.currency: s.amount for s in (told.rate.base, told.rate.quote)}
        to = amounts.get(mine.mention.currency)
        for f in near:
            of = amounts.get(f.mention.currency or "")
            if of and to:
                yield value(f) * to / of
    counts = [value(f) for f in near if f.mention.measure not in PARTS and value(f)]
    for a, b in permutations(counts, 2):
        if a / b < 10**6:
            yield a / b
    for a in alike:
        yield from (a / b for b in (2, 3, 4, 12))


def _of_a_hundred(near: Sequence[Figure]) -> Iterator[Decimal]:
    parts = [value(f) for f in near if f.mention.measure in PARTS]
    yield from (HUNDRED - part for part in parts)
    for a, b in permutations([f for f in near if value(f)], 2):
        if _kind(a) == _kind(b):
            yield value(a) / value(b) * HUNDRED
            yield abs(value(a) - value(b)) / value(b) * HUNDRED


def _kind(figure: Figure) -> tuple[object, ...]:
    mention = figure.mention
    return mention.measure, mention.currency, mention.unit.dimension if mention.unit else None


def _is(mine: Figure, number: Decimal) -> bool:
    mention, given = mine.mention, value(mine)
    slack = given / 200 if mention.bound is Bound.EXACT else given / 20
    return given > 0 and abs(given - number) <= slack
