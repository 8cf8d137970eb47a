"""Every word must be accounted for: what of a sentence no fact covers, or no fact ties together."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jiningcli.check.evidence.families import families
from jiningcli.check.evidence.lists import size_of_list
from jiningcli.check.evidence.places import elsewhere
from jiningcli.check.evidence.ruling import Mark, Ruling, found
from jiningcli.check.words.lexicon import ARTICLE, OWN_DEEDS, SEQUENCE, TELLING
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.vocabulary import Term

RESTING = Role.CAUSE | Role.MORE | Role.FEWER | Role.NEGATION | Role.COMPARED | Role.CONVERSION
"""Words that say something of their own, unless a judge has found what they rest on."""

_SAYING = RESTING | Role.MODAL
_SOURCE = frozenset(("#source", "#photos"))


def judge_remainder(case: Case) -> Iterator[Ruling]:
    """The words that nothing accounts for; where there are none, whether the rest hangs together."""
    left = sorted(
        {
            *_left(case),
            *elsewhere(case),
            *_said_by(case),
            *_in_sequence(case),
            *_done_by_source(case),
        }
    )
    if left:
        yield found(case.of_terms("not-in-source", left[0], message=_unsaid(case, left)))
    elif not _is_known(case):
        yield found(case.of_all("not-in-source", "the source does not speak of this"))
    elif not case.worked_out:
        yield from _apart(case)


def _unsaid(case: Case, left: Sequence[int]) -> str:
    """What the source does not have at all, or else what it has, and not of what is told here."""
    terms, text, has = case.terms, case.text, case.index.has
    new = [i for i in left if not has(terms[i].word)]
    words = ", ".join([f"“{text[terms[i].start : terms[i].end]}”" for i in new or left])
    return f"the source does not speak of {words}" if new else f"the source does not say {words} of this"


def _is_known(case: Case) -> bool:
    """Whether a sentence speaks of anything that the source does."""
    alignment = case.alignment
    about = bool(alignment.aligned or alignment.misplaced) or _is_of_place_only(case)
    return about or not case.marks.isdisjoint((Mark.CONVERTED, Mark.OF_SOURCE))


def _is_of_place_only(case: Case) -> bool:
    """``Jining lies in Shandong``: the source's own place, and what contains it, and nothing else."""
    timeless = Mark.SILENT not in case.marks and not case.alignment.reading.spans
    return bool(case.having(Role.PLACE) and case.having(Role.REGION)) and timeless


def _said_by(case: Case) -> list[int]:
    """A company that is told as the one who says something, or in one clause with another."""
    companies = case.having(Role.COMPANY)
    if not companies:
        return []
    found = [i for i in companies if i and case.terms[i - 1].text == "according to"]
    for i, j in itertools.pairwise(companies):
        between = [t.text for t in case.terms[i + 1 : j]]
        apart = between and "nor" not in between and case.terms[i].clause == case.terms[j].clause
        if apart and case.terms[i].word.keys.isdisjoint(case.terms[j].word.keys):
            found.append(j)  # "CATL confirmed that Komatsu …": no fact has two companies.
    return found


def _done_by_source(case: Case) -> list[int]:
    """``China Daily launched 144 projects``: the publisher tells of it, and has not done it."""
    if case.alignment.keys.isdisjoint(_SOURCE):
        return []
    for i, term in enumerate(case.terms[:2]):
        after = case.terms[i + 1 : i + 3]
        acts = bool(after) and not after[0].word.role and after[0].clause == term.clause
        source = not term.word.keys.isdisjoint(_SOURCE) and not term.possessive
        if source and acts and after[0].text not in TELLING | ARTICLE:
            return [i]
    return []


def _in_sequence(case: Case) -> list[int]:
    """``After revenue rose, …``: two facts told as one after the other, which no fact is."""
    clauses = {case.terms[i].clause for a in case.aligned for i in a.topic}
    if len(clauses) < 2:
        return []
    return [
        i
        for i, term in enumerate(case.terms)
        if term.text in SEQUENCE
        and term.clause in clauses
        and (i == 0 or case.terms[i - 1].clause != term.clause)
        and not _is_one_statement(case, i)
    ]


def _is_one_statement(case: Case, at: int) -> bool:
    """Whether one statement tells the two in that order itself: it has the very word, and all around."""
    around = {case.terms[at].clause, case.terms[at].clause - 1}
    contents = {i for i, t in enumerate(case.terms) if t.clause in around and not t.word.role}
    return any(
        isinstance(a.proposition.fact, Statement) and contents | {at} <= a.covered for a in case.aligned
    )


def _left(case: Case) -> Iterator[int]:
    """The words that no fact covers, and those that say something by what they are."""
    yield from case.alignment.leftover.difference(case.accounted)
    for i, term in enumerate(case.terms):
        if (term.word.role & _SAYING or term.text == "alone") and _is_left(case, i, term):
            yield i


def _is_left(case: Case, at: int, term: Term) -> bool:
    if at in case.accounted:
        return False
    if term.text == "alone" and at and not (case.terms[at - 1].word.role or case.covering(at)):
        return True  # "In the textile industry alone."
    if term.word.role & Role.MODAL:
        covering = case.covering(at)  # "Can turn out", as the source says.
        own = term.text == "can" or any(isinstance(a.proposition.fact, Statement) for a in covering)
        return not (own and covering)
    if term.text == "due to" and at + 1 < len(case.terms) and case.terms[at + 1].word.keys & OWN_DEEDS:
        return False  # "Due to open" gives no cause.
    resting = term.word.role & RESTING and not (term.word.neutral or case.covering(at))
    return at in case.alignment.leftover or bool(resting)


def _apart(case: Case) -> Iterator[Ruling]:
    """A clause whose words are spread over facts that the source does not tie together."""
    tied = families(case)
    for clause in dict.fromkeys(t.clause for t in case.terms):
        wanted = {
            i
            for i, t in enumerate(case.terms)
            if t.clause == clause and not t.word.role & ~Role.COMPANY and i not in case.accounted
        }
        counted = {
            a.proposition.fact.id
            for a in case.aligned
            for m, _ in a.mentions
            if m.clause == clause and size_of_list(case, m) is None
        }
        if wanted and not any(wanted <= f.covered and counted <= f.facts for f in tied):
            message = "the source does not connect these"
            finding = case.of_terms("not-in-source", min(wanted), last=max(wanted), message=message)
            yield found(finding, mark=Mark.APART)
            return
