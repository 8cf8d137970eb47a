"""A figure that the source only compares with, told as the thing's own: 19, against 35 by bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.statements.derived import of_one_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.statements.figures import Match
    from jiningcli.check.statements.veto.laid import Beside


def told_of_the_compared(beside: Beside) -> Iterator[str]:
    """A figure after "compared with", where the claim names neither another time nor what it is of."""
    for match in beside.it.figures:
        stated, mine = match.stated, match.claimed
        if stated is None or not stated.base or mine.base or _is_marked(beside, match):
            continue
        main = next((f for f in beside.source.figures if not f.base and of_one_kind(f, stated)), None)
        if main is not None:
            yield f"the source says {beside.source.whole_of(main)} of this"


def _is_marked(beside: Beside, match: Match) -> bool:
    """Whether a claim has a time, or one before, or a word that the source has after this figure."""
    claim, stated = beside.claim, match.stated
    text = claim.whole[claim.start : claim.end].lower()
    if claim.spans or tables.CUES["earlier"].search(text) or stated is None:
        return True
    return any(
        other is not None and other.start >= stated.mention.end and not part.keys & beside.it.told.topics
        for part, other in beside.it.pairs
    )
