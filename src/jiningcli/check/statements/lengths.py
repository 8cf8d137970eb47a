"""How long a thing takes: lengths of time in a claim beside those of the source."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.said import Figure, Part, Said

DAY = 86_400
_DAYS = {"week": 7.0, "month": 30.4, "year": 365.25}
_YEARS = re.compile(r"[- ]years?\b")
_MONTHS = re.compile(r"\S+[- ]months?")
_WITHIN = re.compile(r"\b(?:within|for) (?:a|one) (week|month|year)\b")
_NO_LENGTH = re.compile(r"(?:[- ]years?)?(?:[- ]olds?\b| (?:ago|earlier|before|previously|later)\b)")
"""What makes an age or a point in time of it."""
FAR = 60
"""Lengths of which one is so many times the other are of different things."""
APART = 0.05
"""Two lengths that lie no farther apart are the same: 60 days, two months."""


class Length(NamedTuple):
    """A length of time in days, with its place in the text."""

    days: float
    start: int
    end: int
    clause: int

    def same(self, other: Length) -> bool:
        """Whether it is another one, in whatever unit."""
        return abs(self.days - other.days) <= APART * max(self.days, other.days)


def length_of(figure: Figure, said: Said) -> Length | None:
    """The length of time that a figure tells; None where it counts something else."""
    mention = figure.mention
    after = _YEARS.match(said.whole, mention.end)
    end = after.end() if after else mention.end
    if mention.high is not None or _NO_LENGTH.match(said.whole, mention.end):
        return None
    if mention.unit is not None and mention.unit.dimension == "time":
        return Length(float(mention.value * mention.unit.size) / DAY, mention.start, end, figure.clause)
    if mention.measure is Measure.COUNT and mention.unit is None and after:
        return Length(float(mention.value) * _DAYS["year"], mention.start, end, figure.clause)
    return None


def lengths(said: Said) -> list[Length]:
    """All lengths of time that a sentence tells."""
    return [*_of_figures(said), *_of_months(said)]


def _of_figures(said: Said) -> Iterator[Length]:
    for figure in said.figures:
        if (length := length_of(figure, said)) is not None:
            yield length


def _of_months(said: Said) -> Iterator[Length]:
    for clause, span in said.spans:
        only = span.first is None and span.year is None
        written = _MONTHS.fullmatch(said.whole, span.start, span.end)
        if span.length is not None and only and written and not _NO_LENGTH.match(said.whole, span.end):
            yield Length(span.length * _DAYS["month"], span.start, span.end, clause)
    for match in _WITHIN.finditer(said.whole, said.start, said.end):
        clause = max((p.clause for p in said.every if p.start < match.start()), default=0)
        yield Length(_DAYS[match[1]], match.start(), match.end(), clause)


def differing(
    claim: Said, source: Said, pairs: Sequence[tuple[Part, Part | None]]
) -> tuple[Length, Length] | None:
    """A claim's length and that of the source's same clause, where none of the source is the same."""
    mine, theirs = lengths(claim), lengths(source)
    if len(mine) != 1:
        return None
    told = Counter(other.clause for _, other in pairs if other is not None and not other.light)
    if any(mine[0].same(other) for other in theirs if told[other.clause]):
        return None
    most = max((told[other.clause] for other in theirs), default=0)
    near = [other for other in theirs if told[other.clause] == most > 0]
    if len(near) != 1 or max(mine[0].days, near[0].days) > FAR * min(mine[0].days, near[0].days):
        return None
    return mine[0], near[0]
