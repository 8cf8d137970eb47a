"""Figures of a claim that have changed places: beside the words of another one in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.statements.derived import of_one_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.statements.said import Figure, Part
    from jiningcli.check.statements.veto.laid import Beside

BESIDE = 2
"""So many words next to a figure say what it is of."""


def figures_exchanged(beside: Beside) -> Iterator[str]:
    """A figure whose words stand with another figure of its kind in the source."""
    for match in beside.it.figures:
        stated = match.stated
        if stated is None:
            continue
        for rival in beside.source.figures:
            alike = rival is not stated and of_one_kind(stated, rival)
            if (
                alike
                and rival.mention.value != stated.mention.value
                and _strays(beside, match.claimed, stated, rival)
            ):
                yield f"the source says {beside.source.whole_of(rival)} of this"


def _strays(beside: Beside, mine: Figure, stated: Figure, rival: Figure) -> bool:
    """Whether the words next to a figure, and to no other, are all nearer to a rival in the source."""
    others = [f for f in beside.claim.figures if f is not mine and of_one_kind(f, mine)]
    words = [
        (part, theirs)
        for part, theirs in beside.it.pairs
        if theirs is not None and not part.light and part.clause in (mine.clause, mine.clause - 1)
        and all(_distance(mine, part) < _distance(figure, part) for figure in others)
    ]  # fmt: skip
    words.sort(key=lambda pair: _distance(mine, pair[0]))
    return bool(words) and all(
        _distance(rival, theirs) < _distance(stated, theirs) for _, theirs in words[:BESIDE]
    )


def _distance(figure: Figure, part: Part) -> int:
    """How many characters lie between a figure and a word."""
    return max(part.start - figure.mention.end, figure.mention.outer - part.end, 0)
