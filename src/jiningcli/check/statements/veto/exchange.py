"""Figures of a claim that have changed places: beside the words of another one in the source."""

from __future__ import annotations

import re
from itertools import permutations
from typing import TYPE_CHECKING

from jiningcli.check.statements.derived import of_one_kind
from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.statements.said import Figure
    from jiningcli.check.statements.veto.laid import Beside

BESIDE = 2
"""So many words next to a figure say what it is of."""
_JOINTS = Pattern(r"[;:]|\b(?:and|but|while|or)\b"), re.compile(",")

Place = tuple[int, int]


def figures_exchanged(beside: Beside) -> Iterator[str]:
    """A figure whose words stand with another figure of its kind in the source."""
    ends = {id(m.stated): m for m in beside.it.figures if m.stated is not None}
    for match in beside.it.figures:
        stated = match.stated
        if stated is None:
            continue
        for rival in beside.source.figures:
            alike = rival is not stated and of_one_kind(stated, rival)
            if not alike or rival.mention.value == stated.mention.value:
                continue
            other = ends.get(id(rival))
            if (
                other is not None
                and match.claimed.base != other.claimed.base
                and stated.base != rival.base
            ):
                if match.claimed.base != stated.base:
                    yield f"the source says {beside.source.whole_of(rival)} there"
                continue
            if _strays(beside, match.claimed, stated, rival):
                yield f"the source says {beside.source.whole_of(rival)} of this"


def figures_crossed(beside: Beside) -> Iterator[str]:
    """Two figures that stand the other way round than in the source, beside words that do not."""
    for one, two in permutations(beside.it.figures, 2):
        a, b = one.stated, two.stated
        if a is None or b is None or one.claimed.start > two.claimed.start or a.start <= b.start:
            continue
        if of_one_kind(one.claimed, two.claimed) and a.mention.value != b.mention.value:
            first, second = _around(beside, one.claimed), _around(beside, two.claimed)
            if first and second and sum(first) * len(second) < sum(second) * len(first):
                yield f"the source says {beside.source.whole_of(b)} there"


def _around(beside: Beside, mine: Figure) -> list[int]:
    """Where in the source the words are that stand nearest to a figure in the claim."""
    figures = [f for f in beside.claim.figures if f.mention.measure is mine.mention.measure]
    return [
        there[0]
        for here, there in _places(beside, mine)
        if min(figures, key=lambda f: _distance(f, here)) is mine
    ]


def _strays(beside: Beside, mine: Figure, stated: Figure, rival: Figure) -> bool:
    """Whether what stands next to a figure, and to no other, is all nearer to a rival in the source."""
    others = [f for f in beside.claim.figures if f is not mine and of_one_kind(f, mine)]
    near = [
        (here, there)
        for here, there in _places(beside, mine)
        if all(_distance(mine, here) < _distance(figure, here) for figure in others)
    ]
    near.sort(key=lambda pair: _distance(mine, pair[0]))
    if _shares_opening(beside, stated, rival):
        near = [(here, there) for here, there in near if there[0] > rival.start]
    return bool(near) and all(
        _distance(rival, there) < _distance(stated, there) for _, there in near[:BESIDE]
    )


def _places(beside: Beside, mine: Figure) -> Iterator[tuple[Place, Place]]:
    """Where the words and periods around a figure of the claim stand in both."""
    for part, theirs in beside.it.pairs:
        if theirs is not None and not part.light and part.clause in (mine.clause, mine.clause - 1):
            yield (part.start, part.end), (theirs.start, theirs.end)
    for _, span in beside.claim.spans:
        for _, other in beside.source.spans:
            if (span.first, span.day) == (other.first, other.day) and span.year == other.year:
                yield (span.start, span.end), (other.start, other.end)


def _shares_opening(beside: Beside, stated: Figure, rival: Figure) -> bool:
    """Whether the words before two figures are of both: 3 percent in April and 4 in May."""
    if rival.start > stated.start:
        return False
    low, high = rival.mention.end, stated.mention.outer
    ends = ([m.end() for m in joint.finditer(beside.source.whole, low, high)] for joint in _JOINTS)
    opening = next((found[-1] for found in ends if found), low)
    told = {o.start for _, o in beside.it.pairs if o is not None}
    return not any(
        opening <= p.start < stated.start and p.start not in told for p in beside.source.parts
    )


def _distance(figure: Figure, place: Place) -> int:
    """How many characters lie between a figure and a word."""
    return max(place[0] - figure.mention.end, figure.mention.outer - place[1], 0)
