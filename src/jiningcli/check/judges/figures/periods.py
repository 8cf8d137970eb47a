"""The periods of a sentence beside those of the facts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.align.earlier import STEP, WAS
from jiningcli.check.align.figures import LOWER
from jiningcli.check.align.fitting import noun_of
from jiningcli.check.evidence.ruling import Ruling, accounted, found
from jiningcli.check.evidence.source import of_report
from jiningcli.check.evidence.statements import has_period, other_period
from jiningcli.check.report import Verdict
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Project
from jiningcli.facts.records import period_text
from jiningcli.text.periods import BASIS, RUN, Span
from jiningcli.text.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.facts.model import Period

FEW = 12
"""Two things may well have happened so many times each."""


def judge_periods(case: Case) -> Iterator[Ruling]:
    """Each period of the sentence beside that of the nearest fact."""
    for span in case.alignment.reading.spans:
        near = _nearest_to_span(case, span)
        if counted := _counts(case, span):
            yield _may_be_a_count(case, counted, span)
            continue
        if near is None or of_report(case, span) or _is_earlier(case, near, span):
            continue
        if _is_called(case, near, span):
            continue
        if has_period(case, near, span):
            continue
        if other := other_period(case, near, span):
            yield _of_statement(case, near, span, other)
            continue
        if span.length == BASIS:
            yield accounted(case.having(Role.COMPARED), near)
        verdict = _verdict(case, near, span)
        if verdict is not None:
            fact = near.proposition.fact
            stated = period_text(fact.period) if fact.period else None
            rule = "wrong-period" if fact.period else "added-period"
            message = f"the source says {stated}" if stated else "the source gives no period for this"
            yield found(case.of_span(rule, verdict, span, fact, stated=stated, message=message))


def _counts(case: Case, span: Span) -> Aligned | None:
    """``2024 projects were launched``: a year in the place of a fact's count.

    "The 2024 projects" are those of the year, where that is the fact's; not if a year is told besides.
    """
    *opening, figures = fold(case.text[span.start : span.end]).split()
    again = sum(other.year is not None for other in case.alignment.reading.spans) > 1
    alone = again or opening in ([], ["the"], ["of"])
    if span.first or span.length or not (figures.isdigit() and alone):
        return None
    first = next((i for i, t in enumerate(case.terms) if t.start > span.end), None)
    beside = first is not None and case.text[span.end : case.terms[first].start] == " "
    if first is None or not beside or case.terms[first].word.role:
        return None
    keys = case.terms[noun_of(first, case.terms)].word.keys
    for aligned in case.alignment.weak:
        fact = aligned.proposition.fact
        told = any(slot in ("count", "whole") for _, slot in aligned.mentions)
        its_year = opening and not again and fact.period and fact.period.start.startswith(figures)
        if fact.count and not (told or its_year) and keys & aligned.proposition.units:
            return aligned
    return None


def _may_be_a_count(case: Case, aligned: Aligned, span: Span) -> Ruling:
    """What is counted is told with another number, unless it is that of a year."""
    fact = aligned.proposition.fact
    message = "this may be a year or a number; the source has another number"
    verdict = Verdict.UNVERIFIED
    return found(case.of_span("not-in-source", verdict, span, fact, stated=None, message=message))


def _of_statement(case: Case, aligned: Aligned, span: Span, other: str) -> Ruling:
    """Another period than that which a statement names."""
    whole = not case.alignment.leftover and not aligned.proposition.pending
    verdict = Verdict.CONTRADICTED if whole else Verdict.UNVERIFIED
    message = f"the source says {other}"
    fact = aligned.proposition.fact
    return found(case.of_span("wrong-period", verdict, span, fact, stated=other, message=message))


def _is_called(case: Case, aligned: Aligned, span: Span) -> bool:
    """``The second quarter``, where the source calls its months so, whichever they are."""
    period = aligned.proposition.fact.period
    own = fold((period.name if period is not None else None) or "").removeprefix("the ")
    words = fold(case.text[span.start : span.end])
    return bool(own) and re.sub(r"^(?:(?:in|for|during) )?(?:the )?", "", words) == own


def _is_earlier(case: Case, aligned: Aligned, span: Span) -> bool:
    """``From 36 the year before``: the time of the earlier figure, which the source has as well."""
    fact, this = aligned.proposition.fact, case.facts.source.date
    year = span.year_from(this.year)
    beside = min(aligned.mentions, key=lambda told: abs(told[0].start - span.start), default=None)
    told = beside is not None and beside[1] in (WAS, STEP)
    own = int(fact.period.start[:4]) if fact.period is not None else this.year
    return told and (year is None or year == own - 1)


def _verdict(case: Case, near: Aligned, span: Span) -> Verdict | None:
    """What a period comes to, where it is also seen how sure the sentence is that it means the fact."""
    fact = near.proposition.fact
    verdict = _period(case, near, span)
    if _is_apart(case, span):
        return Verdict.UNVERIFIED
    if verdict is None:  # On which day of a month, the source does not say.
        in_month = span.day is not None and fact.period is not None and fact.period.start[7:] == ""
        return Verdict.UNVERIFIED if in_month else None
    some = fact.period is not None and fact.period.start != fact.period.end and not near.mentions
    limited = verdict is Verdict.CONTRADICTED and (some or _is_limited(near))
    return _of_other_time(near, span) if limited or _has_another_figure(near) else verdict


def _is_apart(case: Case, span: Span) -> bool:
    """``before 2024``, ``after May``: another time than the one that is named."""
    opening = case.text[max(span.start - 9, 0) : span.start].lower()
    after = opening.endswith("after ") and (span.length is None or span.year is None)
    return after or opening.endswith(("before ", "prior to "))


def _nearest_to_span(case: Case, span: Span) -> Aligned | None:
    def distance(aligned: Aligned) -> int:
        places = [case.terms[i].start for i in aligned.topic or aligned.covered]
        places += [m.start for m, _ in aligned.mentions]
        return min(abs(place - span.start) for place in places)

    told = [a for a in case.aligned if a.mentions] or case.aligned
    dated = [a for a in told if a.proposition.fact.period]
    return min(dated or told, key=distance, default=None)


def _has_another_figure(aligned: Aligned) -> bool:
    """Whether a sentence has another figure for a fact: of another time, it may be right."""
    fact = aligned.proposition.fact
    own = {quantity.value for quantity in (fact.count, fact.change) if quantity is not None}
    told = {mention.value for mention, slot in aligned.mentions if slot in ("count", "change")}
    return bool(told - own)


def _is_limited(aligned: Aligned) -> bool:
    """Whether a sentence says of a count that it is so many at least."""
    counts = [mention.bound for mention, slot in aligned.mentions if slot == "count"]
    return bool(counts) and LOWER.issuperset(counts)


def _of_other_time(aligned: Aligned, span: Span) -> Verdict:
    """At least so many in a longer time is not established; so many in another time not spoken of."""
    period = aligned.proposition.fact.period
    limited = _is_limited(aligned)
    first, last = _of_fact(period) if period else (0, 0)
    wider = span.first is not None and span.first <= first and last <= (span.last or 12)
    return Verdict.IMPRECISE if limited and wider else Verdict.UNVERIFIED


def _period(case: Case, aligned: Aligned, span: Span) -> Verdict | None:
    """What the period of a claim comes to beside a fact's; None where they agree."""
    fact, this = aligned.proposition.fact, case.facts.source.date
    if span.fiscal is not None:
        return Verdict.UNVERIFIED  # Which months that has, nobody says.
    if span.length == BASIS:
        return None if "year" in aligned.proposition.vocabulary else Verdict.IMPRECISE
    year = span.year_from(this.year)
    if fact.period is None:
        if aligned.proposition.pending and isinstance(fact, Project):
            return Verdict.UNVERIFIED
        return Verdict.IMPRECISE if year in (None, this.year) else Verdict.UNVERIFIED
    start, end = fact.period.start, fact.period.end
    if span.length == RUN:
        return Verdict.IMPRECISE
    if year is None and span.first is not None and _is_told_of_this_year(case, aligned):
        return Verdict.UNVERIFIED
    if span.until is not None and span.first and (year, span.until) != (int(start[:4]), int(end[:4])):
        return Verdict.UNVERIFIED
    if year is not None and not int(start[:4]) <= year <= int(end[:4]):
        return Verdict.CONTRADICTED if aligned.proposition.pending else Verdict.UNVERIFIED
    if span.first is None and span.length is None:
        whole = len(start) == 4 or start == end or start[:4] != end[:4]
        narrowed = any(_of_fact(fact.period) == (s.first, s.last) for s in case.alignment.reading.spans)
        return None if whole or narrowed else Verdict.IMPRECISE  # "In 2024, from January to April."
    return _within_year(case, aligned, span, fact.period)


def _is_told_of_this_year(case: Case, aligned: Aligned) -> bool:
    """``At the end of September``: without a year this one's is meant, where the source has both."""
    own, this = aligned.proposition.fact.period, str(case.facts.source.date.year)
    if own is None or own.start[:4] >= this:
        return False
    periods = (a.proposition.fact.period for a in case.alignment.weak)
    return any(p.start == this + own.start[4:] for p in periods if p is not None)


def _within_year(case: Case, aligned: Aligned, span: Span, period: Period) -> Verdict | None:
    """What the months of a claim come to beside the period of a fact."""
    this = case.facts.source.date
    began = span.year_from(this.year) or this.year
    if len(period.start) == 4:
        since = span.first == 1 and span.last is None and int(period.start) == began
        return None if since else Verdict.IMPRECISE
    first, last = _of_fact(period)
    if span.last is None and any(other.last == last for other in case.alignment.reading.spans):
        span = replace(span, last=last)  # "Since January", and elsewhere "by the end of April".
    opening = case.text[span.start : span.start + 8].lower()
    if span.first == 1 == first and span.last == last + 1 and opening.startswith(("by ", "before ")):
        return None  # "By May" is what was done from January to April.
    since = span.last is None and (began, span.first) == (int(period.start[:4]), first)
    if since and (int(period.end[:4]), last) == (this.year, this.month):
        return None  # Since then, up to the day of the source.
    verdict = _months(span, first, last, until=opening.startswith(("until", "till")))
    if verdict is Verdict.UNVERIFIED and not case.alignment.leftover and _has_its_count(aligned):
        return Verdict.CONTRADICTED  # The very figure, put into other months.
    return verdict


def _of_fact(period: Period) -> tuple[int, int]:
    """The first and the last month of a fact's period; of a whole year, all of it."""
    return int(period.start[5:7] or 1), int(period.end[5:7] or 12)


def _has_its_count(aligned: Aligned) -> bool:
    """Whether a sentence has the very count of a fact, and not a small one that others may have too."""
    count = aligned.proposition.fact.count
    told = {mention.value for mention, slot in aligned.mentions if slot == "count"}
    return count is not None and count.value in told and count.value > FEW


def _months(span: Span, first: int, last: int, *, until: bool) -> Verdict | None:
    if span.length is not None:
        return None if span.length == (last - first) % 12 + 1 else Verdict.CONTRADICTED
    if span.first is None or (span.first, span.last) == (first, last):
        return None
    if span.last is None and span.first == first:
        return None if first == last else Verdict.IMPRECISE
    if span.last is None:
        return Verdict.UNVERIFIED
    if first == last and first in _in_year(span.first, span.last) and not until:
        return None  # What was in May was in the first half.
    apart = _in_year(span.first, span.last).isdisjoint(_in_year(first, last))
    return Verdict.UNVERIFIED if apart else Verdict.CONTRADICTED


def _in_year(first: int, last: int) -> set[int]:
    """The months from one to another, over the turn of the year where the last comes first."""
    return {(month - 1) % 12 + 1 for month in range(first, last + 1 + 12 * (last < first))}
