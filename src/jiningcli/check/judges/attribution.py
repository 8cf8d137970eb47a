"""Whose a project is, and which part an industry plays: other companies and roles than the source's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.align.members import EXCLUSIVE
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case


def judge_companies(case: Case) -> Iterator[Finding]:
    """A project told of another company than the source's."""
    named = case.alignment.companies
    yield from _unsaid_of_a_company(case)
    yield from _in_another_order(case, named)
    own = frozenset().union(*(a.topic for a in case.aligned if a.proposition.company in named))
    for aligned in case.aligned:
        company = aligned.proposition.company
        if company in named and (other := _company_beside(case, aligned)) is not None:
            case.accounted.add(other)
            fact = aligned.proposition.fact
            yield case.of_terms("wrong-attribution", other, fact, verdict=Verdict.UNVERIFIED)
        if aligned.topic <= own:
            continue  # Its words are those of another project, of a company that is named.
        if not named or company is None or company in named:
            continue
        places = aligned.topic or aligned.covered
        nearest = min(named, key=lambda c: min(abs(named[c] - i) for i in places))
        case.accounted.add(named[nearest])
        denied = case.having(Role.NEGATION, clause=case.terms[named[nearest]].clause)
        photos = case.with_key("@photo")  # "Photos of a lab of Cisen and of a photovoltaic base."
        verdict = Verdict.UNVERIFIED if denied or photos else None
        fact = aligned.proposition.fact
        yield case.of_terms("wrong-attribution", named[nearest], fact, verdict=verdict)


def _in_another_order(case: Case, named: dict[str, int]) -> Iterator[Finding]:
    """``Komatsu (photovoltaic base), CATL (…)``: the projects, and the companies in another order."""
    projects = [a for a in case.aligned if isinstance(a.proposition.fact, Project) and a.topic]
    projects.sort(key=lambda a: min(a.topic))
    owners = [a.proposition.company for a in projects if a.proposition.company in named]
    order = list(dict.fromkeys(owners))
    if len(order) > 1 and order != sorted(order, key=lambda company: named[company or ""]):
        fact, at = projects[0].proposition.fact, named[order[0] or ""]
        message = "whose project each is, is told in another order"
        yield case.of_terms("wrong-attribution", at, fact, verdict=Verdict.UNVERIFIED, message=message)


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
    if any(own in case.terms[i].word.keys for i in beside):
        return None
    return next(iter(beside), None)


def judge_roles(case: Case) -> Iterator[Finding]:
    """An industry put into a role that the source gives to others."""
    negations = case.having(Role.NEGATION)
    for misplaced in case.alignment.misplaced:
        both = {misplaced.group, misplaced.proposition.group}
        unlike = misplaced.at - 1
        if unlike >= 0 and case.terms[unlike].text == "unlike":
            case.accounted.add(unlike)  # "Unlike machine tools, papermaking is traditional."
            continue
        clause = case.terms[misplaced.at].clause
        denied = {i for i in negations if case.terms[i].clause == clause}
        denied.update(_denying(case, f"@{misplaced.group}"))
        twice = sum(case.terms[i].text != "nor" for i in denied) > 1  # "Neither … nor" denies once.
        if denied and not twice and both in EXCLUSIVE:
            case.accounted.update(denied)  # "Robotics is not a traditional industry": it is emerging.
            continue
        excluded = misplaced.told and not twice and both in EXCLUSIVE
        verdict = Verdict.CONTRADICTED if excluded else Verdict.UNVERIFIED
        yield case.of_terms("wrong-role", misplaced.at, misplaced.proposition.fact, verdict=verdict)


def _denying(case: Case, role: str) -> list[int]:
    """The negation of ``to the emerging industries, not the traditional ones``."""
    return [
        i
        for i, term in enumerate(case.terms)
        if term.word.role & Role.NEGATION
        and any(role in later.word.keys for later in case.terms[i + 1 : i + 3])
    ]
