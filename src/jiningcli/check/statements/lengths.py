"""How long a thing takes: lengths of time in a claim beside those of the source."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.check.statements import tables
from jiningcli.check.statements.times import is_since
from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound, Interval
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.said import Figure, Part, Said
    from jiningcli.check.statements.source import Told
    from jiningcli.text.mentions import Mention

DAY = 86_400
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 365.25, "decade": 3652.5}
_YEARS = Pattern(r"[- ](year|decade)s?\b", "year", "decade")
_MONTHS = Pattern(r"\S+[- ]months?", "month")
_WITHIN = Pattern(r"\b(?:within|for) (?:a|one) (week|month|year)\b", "within", "for")
_AGO = Pattern(r" (year|decade)s? ago\b", " ago")
_NO_LENGTH = Pattern(
    r"(?:[- ](?:year|decade)s?)?(?:[- ]olds?\b| (?:ago|earlier|before|previously|later)\b)"
)
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
        return Length(float(mention.value) * _DAYS[after[1]], mention.start, end, figure.clause)
    if whole := tables.AND_A_HALF.match(said.whole, mention.start):
        return Length(1.5 * _DAYS[whole[1]], mention.start, end, figure.clause)
    return None


def lasted(figure: Figure, claim: Said, told: Told) -> str | None:
    """How a length of time follows: it is the same in another unit, or so long since a year."""
    mine, source, mention = length_of(figure, claim), told.said, figure.mention
    ago = _AGO.match(claim.whole, mention.end)
    if mine is None and ago is None:
        return None
    same = [other for other in lengths(source) if mine is not None and mine.same(other)]
    if same and mention.bound is Bound.EXACT:
        return source.whole[same[0].start : same[0].end]
    after = ago or _YEARS.match(claim.whole, mention.end)
    if after is None or mention.measure is not Measure.COUNT or told.published is None:
        return None
    for _, span in source.spans:
        opens = span.role is None if ago is not None else is_since(span, source)
        passed = told.published - span.year if opens and span.year is not None else 0
        if passed > 0 and _is_long(mention, Decimal(passed) / (10 if after[1] == "decade" else 1)):
            return f"{told.published} - {span.year} = {passed}"
    return None


def _is_long(mention: Mention, true: Decimal) -> bool:
    """Whether so many years, or decades, are those of a claim, within its bound."""
    if mention.bound is Bound.EXACT:
        return abs(mention.value - true) < Decimal("0.01") * true
    point = Interval(true, true)
    return point.inside(mention.interval) and true < mention.value * Decimal("1.5")


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
