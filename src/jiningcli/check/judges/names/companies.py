"""Whose a project is: told of another company than the source's."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jiningcli.check.evidence.ruling import Ruling, found
from jiningcli.check.report import Verdict
from jiningcli.check.words.lexicon import COMING_FROM
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Project

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case


def judge_companies(case: Case) -> Iterator[Ruling]:
    """A project told of another company than the source's."""
    named = case.alignment.companies
    yield from _unsaid_of_a_company(case)
    yield from _in_another_order(case, named)
    yield from _of_the_place(case)
    own = frozenset().union(*(a.topic for a in case.aligned if a.proposition.company in named))
    beside = {id(a): _company_beside(case, a) for a in case.aligned if a.proposition.company in named}
    exchanged = len([at for at in beside.values() if at is not None]) > 1
    for aligned in case.aligned:
        company = aligned.proposition.company
        other = beside.get(id(aligned))
        if other is not None:
            ruling = _wrong(case, aligned, other, verdict=None if exchanged else Verdict.UNVERIFIED)
            yield ruling
            case = case.after([ruling])
        if aligned.topic <= own:
            continue  # Its words are those of another project, of a company that is named.
        if named and company is not None and company not in named:
            ruling = _of_another(case, aligned, named)
            yield ruling
            case = case.after([ruling])
    yield from _shared(case)


def _of_another(case: Case, aligned: Aligned, named: Mapping[str, int]) -> Ruling:
    """The nearest company that is named, which is not the project's own."""
    places = aligned.topic or aligned.covered
    nearest = min(named.values(), key=lambda at: min(abs(at - i) for i in places))
    denied = case.having(Role.NEGATION, clause=case.terms[nearest].clause)
    photos = case.with_key("@photo")  # "Photos of a lab of Cisen and of a photovoltaic base."
    return _wrong(case, aligned, nearest, verdict=Verdict.UNVERIFIED if denied or photos else None)


def _wrong(case: Case, aligned: Aligned, at: int, *, verdict: Verdict | None) -> Ruling:
    fact = aligned.proposition.fact
    return found(case.of_terms("wrong-attribution", at, fact, verdict=verdict), at)


def _in_another_order(case: Case, named: Mapping[str, int]) -> Iterator[Ruling]:
    """``Komatsu (photovoltaic base), CATL (…)``: the projects, and the companies in another order."""
    projects = [a for a in case.aligned if isinstance(a.proposition.fact, Project) and a.topic]
    projects.sort(key=lambda a: min(a.topic))
    owners = [a.proposition.company for a in projects if a.proposition.company in named]
    order = list(dict.fromkeys(owners))
    if len(order) > 1 and order != sorted(order, key=lambda company: named[company or ""]):
        fact, at = projects[0].proposition.fact, named[order[0] or ""]
        message = "the companies and projects are paired differently than in the source"
        yield found(case.of_terms("wrong-attribution", at, fact, message=message))


def _unsaid_of_a_company(case: Case) -> Iterator[Ruling]:
    """``Komatsu and CATL plan the base``: the facts of one have nothing of what the sentence says."""
    companies = case.having(Role.COMPANY)
    told = enumerate(case.terms) if companies else ()
    contents = {i for i, t in told if not t.word.role and case.covering(i)}
    for i in companies:
        own = [a for a in case.aligned if f"#{a.proposition.company}" in case.terms[i].word.keys]
        if contents and own and not any(contents & a.covered for a in own):
            message = f"the source does not say this of {case.words(i)}"
            yield found(case.of_terms("not-in-source", i, own[0].proposition.fact, message=message))


def _company_beside(case: Case, aligned: Aligned) -> int | None:
    """The company in the very clause of a project's topic, where it is another than its own."""
    topic = {i for i in aligned.topic if not case.terms[i].word.role & Role.COMPANY}
    clauses = {case.terms[i].clause for i in topic}
    beside = [i for i in case.having(Role.COMPANY) if case.terms[i].clause in clauses]
    own = f"#{aligned.proposition.company}"
    if any(own in case.terms[i].word.keys for i in beside):
        return None
    # "CATL, Komatsu and GWM Energy all have projects": the same is said of each.
    alike = {f"#{a.proposition.company}" for a in case.aligned if topic <= a.covered}
    return next((i for i in beside if alike.isdisjoint(case.terms[i].word.keys)), None)


def _of_the_place(case: Case) -> Iterator[Ruling]:
    """``Jining's own CATL``, ``CATL, based in Jining``: where a company is from, the source has not."""
    for company, place in itertools.product(case.having(Role.COMPANY), case.having(Role.PLACE)):
        first, last = sorted((company, place))
        between = case.terms[first + 1 : last]
        from_it = [t for t in between if t.text in COMING_FROM]
        if place < company and not case.terms[place].possessive:
            from_it = [t for t in from_it if t.text == "based"]  # "Coming to Jining from CATL."
        told = from_it or (place < company and case.terms[place].possessive)
        if _is_there(case, company):
            continue
        if told and all(t in from_it or t.word.neutral or "@company" in t.word.keys for t in between):
            message = f"the source does not say where {case.words(company)} is from"
            yield found(case.of_terms("not-in-source", first, last=last, message=message))
            return


def _is_there(case: Case, company: int) -> bool:
    """Whether the source has a company in its place: ``Cisen in Jining``."""
    own = [a.proposition.fact for a in case.covering(company)]
    places = [f"{fact.name} in {place}" for fact in own for place in case.facts.source.subjects]
    return any(place in fact.statement for fact in own for place in places)


def _shared(case: Case) -> Iterator[Ruling]:
    """``CATL and Komatsu's base``: a project of one told as that of two."""
    for i, j in itertools.pairwise(case.having(Role.COMPANY)):
        between = case.text[case.terms[i].end : case.terms[j].start]
        if between not in (" and ", " with ") or case.terms[i].possessive:
            continue
        projects = [a for a in case.aligned if isinstance(a.proposition.fact, Project)]
        told = [a for a in projects if a.topic - {i, j} and not {i, j} <= a.covered]
        own = [
            [a for a in told if f"#{a.proposition.company}" in case.terms[n].word.keys] for n in (i, j)
        ]
        if bool(own[0]) is not bool(own[1]):
            fact, at = (own[0] or own[1])[0].proposition.fact, j if own[0] else i
            yield found(case.of_terms("wrong-attribution", at, fact, verdict=Verdict.UNVERIFIED))
