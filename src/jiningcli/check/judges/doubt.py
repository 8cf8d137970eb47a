"""When a contradiction is doubtful: the sentence may be about something else than the fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.align.aligned import NONE
from jiningcli.check.evidence.families import families
from jiningcli.check.evidence.places import elsewhere
from jiningcli.check.evidence.ruling import Mark
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.words.lexicon import ADDED, RECKONING, SOME_OF
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Project, Statement
from jiningcli.patterns import Pattern
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case

OF_WORDS = ("wrong-conversion", "wrong-role", "wrong-attribution", "wrong-place")
"""Rules whose findings rest on the words themselves, whatever else the clause has."""

PARTITIVE = (["of", "the"], ["of", "its"], ["of", "these"], ["of", "them"], ["of", "those"])
"""What stands after a number that counts some of a whole."""

_OTHER = Pattern(r"\bothers?\b", "other")
"""The source's own fact may stand beside what is told of others."""

OF_FIGURES = ("wrong-number", "wrong-scale", "wrong-unit", "wrong-currency")
"""Rules about the figure alone."""

OF_PERIODS = ("wrong-period", "added-period")
"""Rules about periods."""

OF_THE_REST = ("wrong-number", "negated")
"""Rules for which it matters what else is said: of which part a figure is, what is denied."""


def doubts(case: Case) -> Iterator[tuple[Finding, Finding]]:
    """The contradictions that are doubtful when all is decided, each with what to tell instead."""
    accusing = [r.finding for r in case.rulings if r.finding and _accuses(r.finding)]
    blocked = bool(accusing) and _about_somebody_else(case)
    for finding in accusing:
        if (blocked or _doubtful(case, finding)) and not _of_place(case, finding):
            yield finding, _softened(finding)


def _accuses(finding: Finding) -> bool:
    return finding.verdict is Verdict.CONTRADICTED


def _softened(finding: Finding) -> Finding:
    message = f"{finding.message}; but the sentence may be about something else"
    return replace(finding, verdict=Verdict.UNVERIFIED, rule="not-in-source", message=message)


def _about_somebody_else(case: Case) -> bool:
    """Whether a sentence has another place, or a name that the fact file does not know."""
    return bool(elsewhere(case)) or any(
        t.unknown and i in case.alignment.leftover and i not in case.accounted
        for i, t in enumerate(case.terms)
    )


def _of_place(case: Case, finding: Finding) -> bool:
    """Whether a contradiction denies the source's own place: another name beside it is no doubt."""
    place = [case.terms[i].end for i in case.having(Role.PLACE)]
    return finding.rule == "negated" and finding.end in place


def _doubtful(case: Case, finding: Finding) -> bool:
    """Whether the clause of a finding has a sign that another year, a forecast, or a part is meant."""
    if _is_of_other_time(case, finding):
        return True
    if finding.rule == "wrong-number" and _is_reckoned(case, finding):
        return True
    if Mark.SILENT in case.marks and finding.rule in ("wrong-period", "negated"):
        return True
    if Mark.APART in case.marks and _is_of_a_count(finding):
        return True
    if finding.rule == "wrong-number" and _is_another(case, finding):
        return True
    clause = _clause(case, finding)
    if _is_foretold(case, finding, clause) or _is_of_others(case, finding, clause):
        return True
    if any(not case.terms[i].text.startswith("need") for i in case.having(Role.MODAL, clause=clause)):
        return True
    return _of_a_part(case, finding, clause) or _of_other_words(case, finding, clause)


def _is_of_a_count(finding: Finding) -> bool:
    """Whether it is about how many there are, and of no whole: the same may be told of another part."""
    count = finding.fact.count if finding.fact is not None else None
    return finding.rule == "wrong-number" and count is not None and count.of is None


def _is_another(case: Case, finding: Finding) -> bool:
    """Whether a number may be that of something else: of a sum, of what is named in part, or is done."""
    fact, mentions = finding.fact, case.alignment.reading.mentions
    counted = any(m.outer == finding.start and m.measure is Measure.COUNT for m in mentions)
    amount = fact is not None and fact.count is None and fact.value is not None
    if (counted or amount) and case.having(Role.SUM) and not case.worked_out:
        return True
    told = frozenset(key for t in case.terms for key in t.word.keys)
    own = next((a.proposition for a in case.aligned if a.proposition.fact is fact), None)
    if own is None or not isinstance(fact, Statement | Project):
        return False
    named = all(w.word.keys & told for w in own.topic)
    unit = frozenset() if fact.count is None else case.index.vocabulary.word(fact.count.unit).keys
    said = any(w.word.stem in told for w in own.predicate if w.word.keys.isdisjoint(unit))
    done = "@complete" in told and own.unfinished
    loose = isinstance(fact, Statement) or (counted and own.pending)
    return done or (loose and not (named or said))


def _is_of_other_time(case: Case, finding: Finding) -> bool:
    """Whether the sentence speaks of the fact in another year, or other months."""
    others = {
        f.fact.id
        for f in (ruling.finding for ruling in case.rulings)
        if f is not None and f.rule in OF_PERIODS and f.verdict is Verdict.UNVERIFIED and f.fact
    }
    if finding.fact is not None and finding.fact.id in others:
        return True
    return bool(others) and len(case.alignment.reading.spans) == 1 and finding.rule != "wrong-period"


def _is_foretold(case: Case, finding: Finding, clause: int) -> bool:
    """Whether the clause tells of what is to come, where the fact does not."""
    if finding.rule in OF_FIGURES and any(
        ruling.mark is Mark.FORETOLD and ruling.finding and _clause(case, ruling.finding) == clause
        for ruling in case.rulings
    ):
        return True
    return bool(case.having(Role.PLANNED, clause=clause)) and any(
        a.proposition.fact is finding.fact and not (a.proposition.pending or a.proposition.aims)
        for a in case.aligned
    )


def _is_of_others(case: Case, finding: Finding, clause: int) -> bool:
    """``Other orders: 20 were signed``, ``more than any other``."""
    first = clause - (finding.rule in OF_FIGURES)  # "Among others, 20 were signed."
    others = [t for t in case.terms if first <= t.clause <= clause and _OTHER.search(t.text)]
    return any(t.start < finding.start or t.word.role & (Role.COMPARED | Role.EXCLUSIVE) for t in others)


def _clause(case: Case, finding: Finding) -> int:
    """The clause that a finding begins in."""
    own = [m.clause for m in case.alignment.reading.mentions if m.outer == finding.start]
    before = (t.clause for t in reversed(case.terms) if t.start <= finding.start)
    return own[0] if own else next(before, 0)


def _is_reckoned(case: Case, finding: Finding) -> bool:
    """``four dozen minus four``: a number that is reckoned with another, which no fact has."""
    others = [m for m in case.unassigned if m.measure is Measure.COUNT]
    between = [(m.end, finding.start) for m in others] + [(finding.end, m.outer) for m in others]
    return any(case.text[end:start].strip() in RECKONING for end, start in between)


def _of_a_part(case: Case, finding: Finding, clause: int) -> bool:
    """Whether a number is that of some of those counted: 300 of the projects, a further 30."""
    if case.worked_out or finding.rule not in ("wrong-number", "wrong-scale"):
        return False
    count = finding.fact.count if finding.fact is not None else None
    mentions = case.alignment.reading.mentions
    if count is not None and any(m.value < m.of == count.value for m in mentions if m.of):
        return True  # "Six of the 44 exceed 5 billion yuan."
    after = case.text[finding.end : finding.end + 12].lower().split()
    if count is not None and count.of is None and after[:2] in PARTITIVE:
        return True
    here = [(i, t.text) for i, t in enumerate(case.terms) if t.clause == clause]
    return any(text in SOME_OF or (text in ADDED and not case.goes_on(i)) for i, text in here)


def _of_other_words(case: Case, finding: Finding, clause: int) -> bool:
    """Whether the clause has words that the fact does not: ``10 of the 41 industries are booming``.

    One such word before what is contradicted may be a verb that `check` does not know; one after it
    is what is said of the figure, or what is denied, unless the figure has the source's digits.
    """
    here = [i for i, t in enumerate(case.terms) if t.clause == clause and i not in case.accounted]
    beside = [i for i in here if case.terms[i].start != finding.start]
    unknown = {i for i in beside if i in case.alignment.leftover}
    if any(case.terms[i].text.endswith("est") or "@average" in case.terms[i].word.keys for i in unknown):
        return True  # "The biggest of the contracts", "on average": one figure of many.
    own = _words_of_fact(case, finding)
    if own:
        foreign = {i for i in beside if not case.terms[i].word.role & ~Role.COMPANY} - own
        if any(case.terms[i].word.role & Role.COMPANY for i in foreign):
            return True  # "Cisen has signed 5 contracts": its own, not the city's.
        unknown |= foreign
    after = any(case.terms[i].start > finding.start for i in unknown)
    another = bool(unknown) and _is_named_in_part(case, finding)
    return len(unknown) > 1 or another or (after and finding.rule in OF_THE_REST)


def _words_of_fact(case: Case, finding: Finding) -> frozenset[int]:
    """The words of a fact and of those that belong to it, or that the source tells in one breath."""
    fact = finding.fact
    if finding.rule in OF_WORDS or case.worked_out or fact is None:
        return NONE
    own = NONE.union(*(f.covered for f in families(case) if fact.id in f.facts))
    told = (a for a in case.aligned if a.proposition.fact.passage.label == fact.passage.label)
    return own.union(*(a.covered for a in told)) if own else own


def _is_named_in_part(case: Case, finding: Finding) -> bool:
    """Whether what changes is not named whole: core digital costs, where revenue has changed."""
    for a in case.aligned:
        if a.proposition.fact is finding.fact and a.proposition.fact.change is not None:
            keys = frozenset().union(*(case.terms[i].word.keys for i in a.covered))
            return any(keys.isdisjoint(w.word.keys) for w in a.proposition.topic)
    return False
