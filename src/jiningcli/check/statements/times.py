"""The periods of a claim beside those of the source."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jiningcli.check.statements.said import Said
    from jiningcli.check.statements.source import Told
    from jiningcli.text.periods import Span

COMPARED = re.compile(
    r"\b(?:than|compared with|compared to|versus|against)(?: (?:in|for|at|that of|those of))? $"
)

"""What opens a period that another is measured against: the source may call it the year before."""
EARLIER = re.compile(r"before|earlier|previous|prior|ago")
YEARLY = re.compile(
    r"year[- ]on[- ]year|(?:than|compared with|compared to|from|over)"
    r" (?:in )?(?:a|the) (?:year (?:earlier|before|ago)|previous year|same (?:period|quarter))"
)
BEFORE = re.compile(r"\b(?:previous|prior|preceding) year|\byear (?:before|earlier|ago)")
OF_YEARS = re.compile(r"\byear|\bearlier|\bannual|same (?:period|quarter)")
Resolved = tuple[int | None, int | None, int | None, int | None, tuple[int | None, str | None]]


_CALENDAR = (None, None)
"""A period of one year of the calendar."""


class Time(Enum):
    """How the periods of a claim lie to the source's."""

    SAME = "same"
    OTHER = "other"
    """The source tells another period in the same clause."""
    PART = "part"
    """The claim's is wider or narrower than the source's."""
    UNTOLD = "untold"
    """The source tells no such period there."""


def compare_times(claim: Said, told: Told, homes: Mapping[int, int]) -> Time:
    """The periods that a claim names, beside the clause that it is laid to."""
    worst = Time.SAME if _compared_alike(claim, told) else Time.UNTOLD
    for clause, span in claim.spans:
        if COMPARED.search(claim.whole[max(0, span.start - 20) : span.start].lower()):
            continue
        mine = _resolve(span, told, claim.whole)
        if mine is None:
            worst = worst if _told_alike(span, told) else Time.UNTOLD
            continue
        home = homes.get(clause)
        theirs = list(_theirs(told, dated=mine[0] is not None))
        if any(_agree(mine, s) for c, s in theirs if c == home):
            if not any(mine == s or mine[1:] == s[1:] for c, s in theirs if c == home):
                worst = Time.PART if worst is Time.SAME else worst
            continue
        own = [s for c, s in theirs if c == home] or (
            [theirs[0][1]] if len(theirs) == len(claim.spans) == 1 else []
        )
        if own and not any(_agree(mine, s) for s in own):
            return Time.OTHER
        if span.shift == -1 and _year_before(span, claim, told):
            continue
        figured = {f.clause for f in told.said.figures}
        if any(_agree(mine, s) for c, s in theirs if c not in figured) or any(
            _agree(mine, s) for s in _around(told)
        ):
            continue
        worst = Time.UNTOLD
    return worst


def _theirs(told: Told, *, dated: bool) -> Iterator[tuple[int, Resolved]]:
    """The periods of a sentence by clause; where they have to be ``dated``, those of a known year."""
    for clause, span in told.said.spans:
        found = _resolve(span, told, told.said.whole)
        if found is not None and dated and found[0] is None:
            found = (told.year, *found[1:]) if told.year is not None else None
        if found is not None:
            yield clause, found


def _told_alike(span: Span, told: Told) -> bool:
    """Whether a period of no known year is only a length, or the source says the same: last year."""
    mine = span.shift, span.first, span.last
    return span.shift is None or any((s.shift, s.first, s.last) == mine for _, s in told.said.spans)


def _compared_alike(claim: Said, told: Told) -> bool:
    """Whether a claim that measures a change over a year has the source's word for that."""
    if not YEARLY.search(claim.whole[claim.start : claim.end].lower()):
        return True
    said = told.said
    return bool(said.spans or told.before or OF_YEARS.search(said.whole[said.start : said.end].lower()))


def _year_before(span: Span, claim: Said, told: Told) -> bool:
    """Whether both tell of the year before the one that the sentence is of, in whatever words."""
    said = told.said
    mine = EARLIER.search(claim.whole, span.start, span.end)
    return mine is not None and bool(BEFORE.search(said.whole[said.start : said.end].lower()))


def _around(told: Told) -> list[Resolved]:
    """What a sentence without a period may be of: its year, and the periods told before it."""
    if any(_resolve(s, told, told.said.whole) for _, s in told.said.spans):
        return [(told.year, None, None, None, _CALENDAR)] if told.year is not None else []
    found = [r for s in told.before if (r := _resolve(s, told, told.said.whole))]
    found = [(told.year, *r[1:]) if r[0] is None and _reported(r) else r for r in found]
    before = [r for r in found if r[0] is not None]
    before = [r for r in before if r[0] == told.year] or before
    return [r if r[1] is None or _reported(r) else (r[0], None, None, None, r[4]) for r in before]


def _reported(period: Resolved) -> bool:
    """Whether it is a quarter or half of a year, for which all of a report's figures are."""
    first, last = period[1], period[2]
    if first is None or last is None:
        return False
    length = last - first + 1
    return length in (3, 6) and first % length == 1


def _resolve(span: Span, told: Told, text: str) -> Resolved | None:
    """Year and months of a period; None for one that is only a length, or of an unknown year."""
    if span.length is not None and span.first is None and span.year is None:
        return None
    when = span.year_from(told.published)
    if span.shift == -1 and EARLIER.search(text, span.start, span.end):
        when = told.year_before  # that of which the sentence speaks
    elif span.shift == -1 and told.year not in (told.published, when):
        when = None
    if when is None and (span.first is None or (span.shift is not None and told.published is None)):
        return None
    return when, span.first, span.last, span.day, (span.until, span.fiscal)


def _agree(mine: Resolved, theirs: Resolved) -> bool:
    """Whether a period is the source's, or a part of what it leaves open."""
    same_year = mine[0] is None or theirs[0] is None or mine[0] == theirs[0]
    months = mine[1] is None or (theirs[1], theirs[2]) == (mine[1], mine[2])
    if mine[4] != theirs[4]:
        return False  # 2018-19 is neither 2018 nor fiscal 2019.
    return same_year and months and (mine[3] is None or mine[3] == theirs[3])
