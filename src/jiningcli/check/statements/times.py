"""The periods of a claim beside those of the source."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jiningcli.check.statements.source import Told
    from jiningcli.check.statements.statement import Statement
    from jiningcli.text.periods import Span

Resolved = tuple[int | None, int | None, int | None, int | None]


class Time(Enum):
    """How the periods of a claim lie to the source's."""

    SAME = "same"
    OTHER = "other"
    """The source tells another period in the same clause."""
    UNTOLD = "untold"
    """The source tells no such period there."""


def compare_times(claim: Statement, told: Told, homes: Mapping[int, int]) -> Time:
    """The periods that a claim names, beside the clause that it is laid to."""
    worst = Time.SAME
    for clause, span in claim.spans:
        mine = _resolve(span, told.year, told.published)
        if mine is None:
            continue
        home = homes.get(clause)
        theirs = [
            (c, found)
            for c, s in told.statement.spans
            if (found := _resolve(s, told.year, told.published)) is not None
        ]
        if any(_agree(mine, s) for c, s in theirs if c == home):
            continue
        own = [s for c, s in theirs if c == home]
        if own and not any(_agree(mine, s) for s in own):
            return Time.OTHER
        if any(_agree(mine, s) for _, s in theirs) or _agree(mine, (told.year, None, None, None)):
            continue
        worst = Time.UNTOLD
    return worst


def _resolve(span: Span, year: int, published: int) -> Resolved | None:
    """Year and months of a period; None for one that is only a length."""
    if span.length is not None and span.first is None and span.year is None:
        return None
    when = published + span.shift if span.shift is not None else span.year
    if span.shift == -1 and year != published:
        when = None
    return when, span.first, span.last, span.day


def _agree(mine: Resolved, theirs: Resolved) -> bool:
    """Whether a period is the source's, or a part of what it leaves open."""
    same_year = mine[0] is None or theirs[0] is None or mine[0] == theirs[0]
    months = mine[1] is None or (theirs[1], theirs[2]) == (mine[1], mine[2])
    return same_year and months and (mine[3] is None or mine[3] == theirs[3])
