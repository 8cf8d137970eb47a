"""Periods, companies, roles, and how far a thing has come: what a sentence says beside its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.figures import LOWER
from jiningcli.check.lexicon import EXCEPT, PRESENT, TELLING
from jiningcli.check.members import EXCLUSIVE
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.vocabulary import Role, Term
from jiningcli.facts import Fact, Project, Status
from jiningcli.periods import BASIS, RUN, Span
from jiningcli.records import period_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jiningcli.check.aligned import Aligned
    from jiningcli.check.case import Case

AGREED = frozenset(
    {
        "@confirm",
        "@approve",
        "@plan",
        "@sign",
        "@aim",
        "@foster",
        "@allocate",
        "@fund",
        "@recognition",
        "@announce",
        "@intensify",
    }
)
"""What may have been done to a thing that is still to come: it has been confirmed, planned."""

PRESENT_FORMS = frozenset(form.replace("-", " ") for form in PRESENT.split())


ADDED = frozenset(
    ("another", "a further", "further", "additional", "an additional", "extra", "an extra")
)
"""Words that add to what was there before."""

AUXILIARIES = frozenset("are were is was be been have has had do did".split())

FEW = 12
"""Two things may well have happened so many times each."""

BEGUN = (Status.SIGNED, Status.INITIATED, Status.LAUNCHED)
"""What has been begun, and may be finished or not: the source does not say."""


def judge_periods(case: Case) -> Iterator[Finding]:
    """Each period of the sentence beside that of the nearest fact."""
    for span in case.alignment.reading.spans:
        near = _nearest_to_span(case, span)
        if near is None or _of_report(case, span):
            continue
        fact = near.proposition.fact
        verdict = _period(case, near, span)
        if verdict is None:
            continue
        if verdict and _has_another_figure(near):
            verdict = _of_other_time(case, near, span)
        if case.draft[: span.start].lower().endswith(("before ", "after ", "prior to ")):
            verdict = Verdict.UNVERIFIED
        if verdict is Verdict.UNVERIFIED:
            case.elsewhere.add(fact.id)
        stated = period_text(fact.period) if fact.period else None
        yield Finding(
            rule="wrong-period" if fact.period else "added-period",
            verdict=verdict,
            message=f"the source says {stated}" if stated else "the source gives no period for this",
            start=span.start,
            end=span.end,
            fact=fact,
            source=case.facts.source,
            stated=stated,
            claimed=case.draft[span.start : span.end],
            suggestion=stated,
        )


def _of_report(case: Case, span: Span) -> bool:
    """``China Daily reported on 3 July that``: the day of the source, and not of what it tells."""
    date = case.facts.source.date
    this = (span.first, span.last, span.day) == (date.month, date.month, date.day)
    before = [t.text for t in case.terms if t.end <= span.start and span.start - t.end < 8]
    return this and bool(TELLING.intersection(before[-2:])) and span.year in (None, date.year)


def _has_another_figure(aligned: Aligned) -> bool:
    """Whether a sentence has another figure for a fact: of another time, it may be right."""
    fact = aligned.proposition.fact
    own = {quantity.value for quantity in (fact.count, fact.change) if quantity is not None}
    told = {mention.value for mention, slot in aligned.mentions if slot in ("count", "change")}
    return bool(told - own)


def _of_other_time(case: Case, aligned: Aligned, span: Span) -> Verdict:
    """At least so many in a longer time is not established; so many in another time not spoken of."""
    period = aligned.proposition.fact.period
    limited = all(m.bound in LOWER for m, slot in aligned.mentions if slot == "count")
    first, last = (int(period.start[5:7] or 1), int(period.end[5:7] or 12)) if period else (0, 0)
    wider = span.first is not None and span.first <= first and last <= (span.last or 12)
    return Verdict.IMPRECISE if limited and wider else Verdict.UNVERIFIED


def _nearest_to_span(case: Case, span: Span) -> Aligned | None:
    def distance(aligned: Aligned) -> int:
        places = [case.terms[i].start for i in aligned.topic or aligned.covered]
        places += [m.start for m, _ in aligned.mentions]
        return min(abs(place - span.start) for place in places)

    dated = [a for a in case.aligned if a.proposition.fact.period]
    return min(dated or case.aligned, key=distance, default=None)


def _period(case: Case, aligned: Aligned, span: Span) -> Verdict | None:
    """What the period of a claim comes to beside a fact's; None where they agree."""
    fact, this = aligned.proposition.fact, case.facts.source.date
    year = span.year_from(this.year)
    if span.length == BASIS:
        case.accounted.update(case.having(Role.COMPARED))
        return None if "year" in aligned.proposition.vocabulary else Verdict.IMPRECISE
    if fact.period is None:
        if aligned.proposition.pending and isinstance(fact, Project):
            return Verdict.UNVERIFIED
        return _undated(fact, year, this, span)
    start, end = fact.period.start, fact.period.end
    if span.length == RUN:
        return Verdict.IMPRECISE
    if year is not None and not int(start[:4]) <= year <= int(end[:4]):
        return Verdict.CONTRADICTED if aligned.proposition.pending else Verdict.UNVERIFIED
    if span.first is None and span.length is None:
        whole = len(start) == 4 or start == end or start[:4] != end[:4]
        return None if whole else Verdict.IMPRECISE
    if len(start) == 4:
        return Verdict.IMPRECISE
    first, last = int(start[5:7]), int(end[5:7])
    spans = case.alignment.reading.spans
    if span.last is None and any(other.last == last for other in spans):
        span = span._replace(last=last)  # "Since January", and elsewhere "by the end of April".
    opening = case.draft[span.start : span.start + 8].lower()
    if span.first == 1 == first and span.last == last + 1 and opening.startswith(("by ", "before ")):
        return None  # "By May" is what was done from January to April.
    verdict = _months(span, first, last, until=opening.startswith(("until", "till")))
    if verdict is Verdict.UNVERIFIED and not case.alignment.leftover and _has_its_count(aligned):
        return Verdict.CONTRADICTED  # The very figure, put into other months.
    return verdict


def _has_its_count(aligned: Aligned) -> bool:
    """Whether a sentence has the very count of a fact, and not a small one that others may have too."""
    count = aligned.proposition.fact.count
    told = {mention.value for mention, slot in aligned.mentions if slot == "count"}
    return count is not None and count.value in told and count.value > FEW


def _undated(fact: Fact, year: int | None, this: date, span: Span) -> Verdict | None:
    if year not in (None, this.year):
        return Verdict.UNVERIFIED
    if span.length == RUN or span.first is not None or fact.count or fact.value or fact.change:
        return Verdict.IMPRECISE
    return None


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


def judge_companies(case: Case) -> Iterator[Finding]:
    """A project told of another company than the source's."""
    named = {
        key[1:]: i
        for i, term in enumerate(case.terms)
        if term.word.role & Role.COMPANY
        for key in term.word.keys
        if key[0] == "#"
    }
    yield from _unsaid_of_a_company(case)
    own = frozenset().union(*(a.topic for a in case.aligned if a.proposition.company in named))
    for aligned in case.aligned:
        company = aligned.proposition.company
        if company in named and (other := _company_beside(case, aligned)) is not None:
            verdict = Verdict.UNVERIFIED
            case.accounted.add(other)
            yield case.of_terms("wrong-attribution", other, aligned.proposition.fact, verdict=verdict)
        if aligned.topic <= own:
            continue  # Its words are those of another project, of a company that is named.
        if not named or company is None or company in named:
            continue
        places = aligned.topic or aligned.covered
        nearest = min(named, key=lambda c: min(abs(named[c] - i) for i in places))
        case.accounted.add(named[nearest])
        denied = case.having(Role.NEGATION, clause=case.terms[named[nearest]].clause)
        verdict = Verdict.UNVERIFIED if denied else None
        fact = aligned.proposition.fact
        yield case.of_terms("wrong-attribution", named[nearest], fact, verdict=verdict)


def _unsaid_of_a_company(case: Case) -> Iterator[Finding]:
    """A company that is named beside another, whose facts have nothing of what the sentence says."""
    contents = {i for i, t in enumerate(case.terms) if not t.word.role and case.covering(i)}
    for i in case.having(Role.COMPANY):
        own = [a for a in case.aligned if f"#{a.proposition.company}" in case.terms[i].word.keys]
        if contents and own and not any(contents & a.covered for a in own):
            message = f"the source does not say this of {case.words(i)}"
            yield case.of_terms("not-in-source", i, own[0].proposition.fact, message=message)


def _company_beside(case: Case, aligned: Aligned) -> int | None:
    """The company in the very clause of a project's topic, where it is another than its own."""
    clauses = {case.terms[i].clause for i in aligned.topic if not case.terms[i].word.role & Role.COMPANY}
    beside = [i for i in case.having(Role.COMPANY) if case.terms[i].clause in clauses]
    own = f"#{aligned.proposition.company}"
    if not beside or any(own in case.terms[i].word.keys for i in beside):
        return None
    return beside[0] if isinstance(aligned.proposition.fact, Project) else None


def judge_roles(case: Case) -> Iterator[Finding]:
    """An industry put into a role that the source gives to others."""
    for misplaced in case.alignment.misplaced:
        both = {misplaced.group, misplaced.proposition.group}
        denied = case.having(Role.NEGATION, clause=misplaced.term.clause)
        if denied and both in EXCLUSIVE:
            case.accounted.update(denied)  # "Robotics is not a traditional industry": it is emerging.
            continue
        excluded = misplaced.told and both in EXCLUSIVE
        verdict = Verdict.CONTRADICTED if excluded else Verdict.UNVERIFIED
        at = case.terms.index(misplaced.term)
        yield case.of_terms("wrong-role", at, misplaced.proposition.fact, verdict=verdict)


def judge_status(case: Case) -> Iterator[Finding]:
    """What the source tells as coming, told as done; and the other way round."""
    for i, term in enumerate(case.terms):
        if i in case.accounted:
            continue
        if term.word.role & Role.DONE or term.text in PRESENT_FORMS or _perfect(case, i):
            if any(t.word.role & Role.NEGATION and t.clause == term.clause for t in case.terms[:i]):
                continue  # "Has not yet built."
            if i and case.terms[i - 1].text.endswith("being"):
                continue  # "Is being built up."
            done = case.nearest(i, topic=True)
            if done is not None and i in done.covered and is_done(done.proposition.fact):
                continue
            target = case.nearest(i, [a for a in case.aligned if _unfinished(a, term)])
            coming = case.having(Role.PLANNED, clause=term.clause)
            if target is not None and not coming:
                case.accounted.add(i)
                fact = target.proposition.fact
                message = f"the source tells it as coming, not as done: {fact.statement}"
                yield case.of_terms("not-yet", i, fact, message=message)
        elif term.word.role & Role.PLANNED and not case.covering(i):
            target = case.nearest(i)
            if target is not None and not target.proposition.pending:
                message = "the source says nothing of what is to come here"
                yield case.of_terms("not-in-source", i, target.proposition.fact, message=message)


def _unfinished(aligned: Aligned, term: Term) -> bool:
    """Whether what a fact tells of is not yet as far as a word tells it."""
    proposition, told = aligned.proposition, term.text
    fact = proposition.fact
    if isinstance(fact, Project) and fact.status in BEGUN and "@complete" in term.word.keys:
        return True
    if told.endswith((" made", " turned")) and proposition.aims:
        return True
    if told in PRESENT_FORMS:
        return proposition.pending and isinstance(proposition.fact, Project)
    return proposition.pending if told == "broken" else proposition.unfinished


def is_done(fact: Fact) -> bool:
    """Whether a project is finished or at work, as the source tells it."""
    return isinstance(fact, Project) and fact.status in (Status.COMPLETED, Status.OPERATING)


def _perfect(case: Case, at: int) -> bool:
    """``has brought``, ``have been built``: a verb of the fact, in the perfect."""
    term = case.terms[at]
    if term.word.role & ~Role.NEUTRAL or term.word.keys & AGREED:
        return False
    verbs = [w.word.keys for a in case.covering(at) for w in a.proposition.predicate]
    pending = any(a.proposition.pending for a in case.covering(at))
    if not pending or not any(term.word.keys & keys for keys in verbs):
        return False
    ahead = [t.text for t in case.terms[max(at - 3, 0) : at] if t.clause == term.clause]
    before = [text.partition(" ")[0] for text in ahead]  # "Has been" is one term.
    participle = term.text.endswith(("ed", "en", "ght", "made", "set up", "lt"))
    return participle and any(text in ("has", "have", "had") for text in before)


def judge_exclusiveness(case: Case) -> Iterator[Finding]:
    """``The only ones``: that there are no others, a list in the source does not say."""
    for i in case.having(Role.EACH):
        counted = [
            a
            for a in case.covering(i + 1)
            if a.proposition.fact.count and i + 1 in a.topic and not _is_part_only(a)
        ]
        told = {slot for a in counted for _, slot in a.mentions}
        if case.terms[i].text in ("every", "each") and counted and "count" not in told:
            message = "the source speaks of so many, and does not say that they are all there are"
            yield case.of_terms("added-bound", i, counted[0].proposition.fact, message=message)
    for i, term in enumerate(case.terms[:-1]):
        almost = i > 0 and case.terms[i - 1].text in ("nearly", "almost", "virtually", "practically")
        if almost or term.text not in ("all", "every", "every single", "each"):
            continue
        rest = range(i + 1, len(case.terms))
        j = next((k for k in rest if not _leads_on(case.terms[k])), i + 1)
        verb = case.terms[j].word.role & ~Role.NEUTRAL or case.terms[j].text in AUXILIARIES
        listed = [k for k in (j, j + 1)[: 1 if verb else 2] if _is_listed(case, k)]
        are = i > 0 and case.terms[i - 1].text in ("are", "were", "not")  # "A and B are all bases"
        share = _part_told_whole(case, i, j)
        if share is not None:
            denials = case.having(Role.NEGATION)
            case.accounted.update(denials)  # "Not all industries": so the source has it.
            if not denials:
                yield case.of_terms("wrong-number", i, share.proposition.fact, last=j)
        elif (
            listed
            and term.text != "each"
            and not (are and j == i + 1)
            and _no_number(case, i, listed[-1])
        ):
            message = "the source does not say that these are all"
            fact = case.covering(listed[-1])[0].proposition.fact
            yield case.of_terms("added-bound", i, fact, message=message)
    for i, term in enumerate(case.terms):
        if term.text in ADDED and i not in case.accounted and not _goes_on(case, i):
            target = case.nearest(i)
            if target is not None and term.text not in target.proposition.fact.statement:
                message = "the source does not say that there were others before"
                yield case.of_terms("added-bound", i, target.proposition.fact, message=message)
    besides = [i for i, t in enumerate(case.terms) if t.text in EXCEPT and case.having(Role.NEGATION)]
    for i in (*case.having(Role.EXCLUSIVE), *besides):
        target = case.nearest(i)
        if target is None:
            continue
        clause = None if i in besides else case.terms[i].clause
        for j in case.having(Role.NEGATION, clause=clause):
            case.accounted.add(j)  # "No industries other than these."
        message = "the source does not say that there are no others"
        yield case.of_terms("added-bound", i, target.proposition.fact, message=message)


def _is_part_only(aligned: Aligned) -> bool:
    """Whether the source gives a share that is not the whole, and the sentence no number for it."""
    count = aligned.proposition.fact.count
    return count is not None and count.of is not None and count.value < count.of and not aligned.mentions


def _part_told_whole(case: Case, at: int, then: int) -> Aligned | None:
    """The share that a word such as "all" makes a whole of: all crafts, the crafts are all …."""
    after = at > 0 and case.terms[at - 1].text in ("are", "were")
    near = (then, *range(at)) if after else (then,)
    for j in near:
        for a in case.covering(j):
            if _is_part_only(a) and _counts(case, a, j) and (after or _no_number(case, at, then)):
                return a
    return None


def _leads_on(term: Term) -> bool:
    """Whether a word stands between "all" and what all of it are: all of CATL's projects."""
    return term.text in ("of", "the", "its", "their") or bool(
        term.word.role & (Role.COMPANY | Role.PLACE)
    )


def _counts(case: Case, aligned: Aligned, at: int) -> bool:
    """Whether a word is of a fact's topic, or what the fact counts."""
    count = aligned.proposition.fact.count
    unit = case.index.vocabulary.words(count.unit) if count is not None else ()
    return at in aligned.topic or any(case.terms[at].word.keys & word.keys for word in unit)


def _goes_on(case: Case, at: int) -> bool:
    """Whether a fact stands before a word such as "another", which then only goes on from it."""
    return any(max(a.topic or a.covered) < at for a in case.aligned)


def _is_listed(case: Case, at: int) -> bool:
    """Whether a word names what the members of a list are: the industries, the bases."""
    kinds = {"@project", "@sector", "@base", "@company"}
    return at < len(case.terms) and bool(kinds & case.terms[at].word.keys and case.covering(at))


def _no_number(case: Case, at: int, until: int) -> bool:
    """Whether no number stands between two terms."""
    start, end = case.terms[at].end, case.terms[until].start
    return not any(start <= m.start < end for m in case.alignment.reading.mentions)
