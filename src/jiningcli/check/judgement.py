"""From an alignment to findings: the judges in their order, and when a contradiction is doubtful."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.case import Case
from jiningcli.check.circumstances import (
    judge_companies,
    judge_exclusiveness,
    judge_periods,
    judge_roles,
    judge_status,
)
from jiningcli.check.polarity import judge_polarity
from jiningcli.check.provenance import judge_provenance
from jiningcli.check.quantities import judge_quantities
from jiningcli.check.remainder import CITIES, judge_remainder
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.sums import judge_comparisons, judge_conversions, judge_sums
from jiningcli.check.vocabulary import Role

if TYPE_CHECKING:
    from jiningcli.check.aligned import Alignment
    from jiningcli.check.propositions import Index

JUDGES = (
    judge_conversions,
    judge_sums,
    judge_comparisons,
    judge_quantities,
    judge_polarity,
    judge_periods,
    judge_companies,
    judge_roles,
    judge_status,
    judge_exclusiveness,
    judge_remainder,
)
"""In this order: each may account for words that those after it need not look at again."""

JUDGES_OF_NOTHING = (judge_conversions, judge_quantities, judge_remainder)
"""Where a sentence speaks of no fact, or of the source, there is nothing for the others to look at."""


def judge(alignment: Alignment, index: Index, draft: str) -> list[Finding]:
    """The findings on one sentence; none where the source bears all of it out."""
    case = Case(alignment, index, draft)
    found = list(judge_provenance(case))
    spoken_of = (alignment.aligned or alignment.misplaced) and not alignment.of_source
    judges = JUDGES if spoken_of else JUDGES_OF_NOTHING
    found += [finding for judge_one in judges for finding in judge_one(case)]
    blocked = _about_somebody_else(case)
    found = [
        _softened(f) if (blocked or _doubtful(case, f)) and not _of_place(case, f) else f for f in found
    ]
    return sorted(found, key=lambda f: (f.start, f.rule))


def _about_somebody_else(case: Case) -> bool:
    """Whether a sentence has a name that the fact file does not know: it may speak of that."""
    wider = case.having(Role.REGION) and not case.having(Role.PLACE | Role.COMPANY)
    if wider and not any(t.text in CITIES for t in case.terms):
        return True
    return any(
        t.name and t in case.alignment.leftover and i not in case.accounted
        for i, t in enumerate(case.terms)
    )


def _of_place(case: Case, finding: Finding) -> bool:
    """Whether a contradiction denies the source's own place: another name beside it is no doubt."""
    place = [case.terms[i].end for i in case.having(Role.PLACE)]
    return finding.rule == "negated" and finding.end in place


def _doubtful(case: Case, finding: Finding) -> bool:
    """Whether a contradiction may be about something else: another year, a forecast, other words."""
    if finding.verdict is not Verdict.CONTRADICTED:
        return False
    fact = finding.fact
    if fact is not None and fact.id in case.elsewhere:
        return True
    if case.elsewhere and len(case.alignment.reading.spans) == 1 and finding.rule != "wrong-period":
        return True
    if case.silent and finding.rule in ("wrong-period", "negated"):
        return True
    clause = next((t.clause for t in reversed(case.terms) if t.start <= finding.start), 0)
    if case.having(Role.PLANNED, clause=clause) and any(
        a.proposition.fact is fact and not a.proposition.pending for a in case.aligned
    ):
        return True
    if any(
        t.word.role & (Role.COMPARED | Role.EXCLUSIVE) and t.clause == clause and "other" in t.text
        for t in case.terms
    ):
        return True
    if any(not case.terms[i].text.startswith("need") for i in case.having(Role.MODAL, clause=clause)):
        return True
    unknown = [
        t
        for i, t in enumerate(case.terms)
        if t.clause == clause
        and t in case.alignment.leftover
        and i not in case.accounted
        and t.start != finding.start
    ]
    alone = any("@average" in t.word.keys or t.text.endswith("est") for t in unknown)
    return len(unknown) > 1 or alone  # "The biggest of the contracts": one figure of many.


def _softened(finding: Finding) -> Finding:
    if finding.verdict is not Verdict.CONTRADICTED:
        return finding
    message = f"{finding.message}; but the sentence may be about something else"
    return replace(finding, verdict=Verdict.UNVERIFIED, rule="not-in-source", message=message)
