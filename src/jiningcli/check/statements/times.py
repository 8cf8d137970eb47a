"""The periods of a claim beside those of the source."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jiningcli.check.statements.said import Said
    from jiningcli.check.statements.source import Told
    from jiningcli.text.periods import Span

COMPARED = Pattern(
    r"\b(?:as [a-z]+ as|than|compared with|compared to|versus|against)"
    r"(?: (?:in|for|at|that of|those of))? $",
    "as ",
    "than",
    "compared",
    "against",
    "versus",
)

"""What opens a period that another is measured against: the source may call it the year before."""
EARLIER = Pattern(r"before|earlier|previous|prior|ago", *"before earlier previous prior ago".split())
YEARLY = Pattern(
    r"year[- ]on[- ]year|(?:than|compared with|compared to|from|over)"
    r" (?:in )?(?:a|the) (?:year (?:earlier|before|ago)|previous year|same (?:period|quarter))",
    "year",
    "same",
)
OPEN = Pattern(r"\b(?:since|until|till)\b", "since", "until", "till")
"""What opens a period that is told of one thing, and not of all that follows."""
BEFORE = Pattern(r"\b(?:previous|prior|preceding) year|\byear (?:before|earlier|ago)", "year")
OF_YEARS = Pattern(
    r"\byear|\bearlier|\bannual|same (?:period|quarter)", "year", "earlier", "annual", "same"
)
SINCE = Pattern(r"\bsince\b(?: [a-z'’-]+){0,6} (?:in )?\S+$", "since")
LENGTH = Pattern(r"[- ](year|decade)s?\b(?! ago)", "year", "decade")
WAS = Pattern(
    r"\b(?:compared with|compared to|from|against|than|versus)"
    r" (?:[a-z]+ ){0,3}[$€£]?\d[\d.,]*[^,;.\d]{0,20}$|\bas [a-z]+ as (?:in )?$",
    "compared",
    "from",
    "against",
    "than",
    "versus",
    "as ",
)
"""What stands before the time at which something was so much: compared with 94% in 2019."""
JOINED = Pattern(r" ?(?:and|to|until|till|through|[-–—])(?: the (?:end|start|beginning))?(?: of)? ?")
FROM_THEN = 48
"""So many characters before a year may say that something is counted from it."""
YEARS_BACK = Pattern(r"(\w+) (decades?|years?) (ago|earlier|before|back)", "year", "decade")
NUMBERS = {
    word: number
    for number, word in enumerate("a one two three four five six seven eight nine ten".split())
    if number
} | {"a": 1, "twenty": 20}
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
        words, said = claim.whole[span.start : span.end].lower(), told.said
        if YEARS_BACK.fullmatch(words) and words in said.whole[said.start : said.end].lower():
            continue
        mine = _counted_back(span, claim, told) or _resolve(span, told, claim.whole)
        if mine is None:
            worst = worst if _told_alike(span, told) else Time.UNTOLD
            continue
        found = _compare_one(mine, (clause, span), claim, told, homes)
        if found is Time.OTHER:
            return found
        worst = found if found is Time.UNTOLD or worst is Time.SAME else worst
    return worst


def _compare_one(
    mine: Resolved, placed: tuple[int, Span], claim: Said, told: Told, homes: Mapping[int, int]
) -> Time:
    """One period of a claim beside those of the clause that it is laid to, and what reaches there."""
    clause, span = placed
    told_there = {p.clause for p in claim.parts} | {f.clause for f in claim.figures}
    home = homes.get(clause if clause in told_there else clause + 1)  # "From January," opens what comes
    theirs = list(_theirs(told, dated=mine[0] is not None))
    reaching = _reaching(home, told)
    main = is_main(span, claim)
    compared = [s for _, s, _ in theirs if not main and not is_main(s, told.said)]
    here = [r for c, s, r in theirs if c == home or s in reaching or s in compared]
    if any(_agree(mine, r) for r in here):
        return Time.SAME if any(mine == r or mine[1:] == r[1:] for r in here) else Time.PART
    own = [r for c, s, r in theirs if c == home and (not main or is_main(s, told.said))]
    if not own and len(theirs) == len(claim.spans) == 1:
        own = [theirs[0][2]]
    figured = {f.clause for f in told.said.figures}
    elsewhere = any(_agree(mine, r) for c, s, r in theirs if c not in figured)
    if own and not any(_agree(mine, r) for r in own):
        return Time.UNTOLD if elsewhere else Time.OTHER
    if elsewhere:
        return Time.SAME
    if is_since(span, claim) and mine[0] in _begun(told):
        return Time.SAME
    if span.shift == -1 and _year_before(span, claim, told):
        return Time.SAME
    opened = OPEN.search(claim.whole, max(0, span.start - len("since ")), span.end)
    return Time.SAME if not opened and any(_agree(mine, r) for r in _around(told)) else Time.UNTOLD


def is_main(span: Span, said: Said) -> bool:
    """Whether something is told of a period: it is none that is compared with, or counted from."""
    earlier = EARLIER.search(said.whole[span.start : span.end].lower())
    before = said.whole[max(0, span.start - FROM_THEN) : span.start].lower()
    was = WAS.search(before) and not said.whole.startswith((", when", " when"), span.end)
    return not (span.role == "basis" or earlier or was or is_since(span, said))


def is_since(span: Span, said: Said) -> bool:
    """Whether a period is what something is counted from: since the roof was renewed in 2009."""
    return bool(SINCE.search(said.whole[max(0, span.start - FROM_THEN) : span.end].lower()))


def _begun(told: Told) -> set[int]:
    """The years in which lengths of time began that a sentence tells: the driest winter for 20 years."""
    if told.published is None:
        return set()
    after = ((f, LENGTH.match(told.said.whole, f.mention.end)) for f in told.said.figures)
    years = ((f.mention.value, 10 if unit[1] == "decade" else 1) for f, unit in after if unit)
    return {told.published - int(value * unit) for value, unit in years}


def _reaching(home: int | None, told: Told) -> list[Span]:
    """The periods that a clause is of: its own, or else those of the one that its verb stands in."""
    said = told.said
    main = [(c, s) for c, s in _joined(said) if is_main(s, said) and s.role is None]
    if home is None:
        return [s for _, s in main]
    verb = max((c for c in said.finite if c < home), default=home)
    carried = home not in said.finite and not any(verb < f.clause < home for f in said.figures)
    own = [s for clause, s in main if clause == home]
    return own or [s for clause, s in main if carried and verb <= clause < home]


def _theirs(told: Told, *, dated: bool) -> Iterator[tuple[int, Span, Resolved]]:
    """The periods of a sentence by clause; where they have to be ``dated``, those of a known year."""
    for clause, span in _joined(told.said):
        found = _resolve(span, told, told.said.whole)
        if found is not None and dated and found[0] is None:
            found = (told.year, *found[1:]) if told.year is not None else None
        if found is not None:
            yield clause, span, found


def _joined(said: Said) -> Iterator[tuple[int, Span]]:
    """The periods of a sentence by clause: from one day to another, both are of the first one's."""
    last = None
    for clause, span in said.spans:
        if last is not None and JOINED.fullmatch(said.whole, last[1].end, span.start):
            clause = last[0]  # noqa: PLW2901
        last = clause, span
        yield last


def _counted_back(span: Span, claim: Said, told: Told) -> Resolved | None:
    """The year that lies so many years before that of a claim, or of the article."""
    text = claim.whole[span.start : span.end].lower()
    counted = YEARS_BACK.fullmatch(text)
    if counted is None:
        return None
    number = int(counted[1]) if counted[1].isdigit() else NUMBERS.get(counted[1], 0)
    years = number * (10 if counted[2].startswith("decade") else 1)
    told_years = [y for _, s in claim.spans if s is not span and (y := s.year_from(told.published))]
    now = told_years[0] if told_years and counted[3] in ("earlier", "before") else told.published
    return (now - years, None, None, None, _CALENDAR) if now is not None and years else None


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
    if any(is_main(s, told.said) and _resolve(s, told, told.said.whole) for _, s in told.said.spans):
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
