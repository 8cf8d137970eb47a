"""How far a thing has come: what is still to come told as done, and the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.align.nearness import one_space_before
from jiningcli.check.evidence.progress import AGREED, is_done
from jiningcli.check.evidence.ruling import Mark, Ruling, found
from jiningcli.check.words.lexicon import PRESENT as PRESENT_FORMS
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Project, Statement, Status, status_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.vocabulary import Term
    from jiningcli.facts.model import Source

BEGUN = (Status.SIGNED, Status.INITIATED, Status.LAUNCHED)
"""What has been begun, and may be finished or not: the source does not say."""


_PARTICIPLES = ("ed", "en", "ght", "made", "set up", "lt", "come", "wn")


def judge_status(case: Case) -> Iterator[Ruling]:
    """What the source tells as coming, told as done; and the other way round."""
    for i, term in enumerate(case.terms):
        if i in case.accounted:
            continue
        ruling = None
        if term.word.role & Role.DONE or term.text in PRESENT_FORMS or _perfect(case, i):
            ruling = None if _is_no_claim(case, i) else _told_as_done(case, i)
        elif term.word.role & Role.PLANNED:
            ruling = _told_as_coming(case, i)
        if ruling is not None:
            yield ruling
            case = case.after([ruling])


def _is_no_claim(case: Case, at: int) -> bool:
    """Whether a word for what is done does not say that it is: denied, or of another sense."""
    term = case.terms[at]
    counted = any(one_space_before(m.end, term.start) for m in case.alignment.reading.mentions)
    denied = [t for t in case.terms[:at] if t.word.role & Role.NEGATION]
    if not counted and any(t.clause == term.clause for t in denied):
        return True  # "Has not yet built"; but "not one of the 44 completed projects".
    before = case.terms[at - 1].text if at else ""
    if term.text == "complete" and before not in ("is", "are", "was", "were", "now"):
        return True  # "A complete chain."
    return before.endswith(("being", "to be"))  # "Is being built up", "has to be closed".


def _told_as_done(case: Case, at: int) -> Ruling | None:
    """What comes of a word that tells of something as done."""
    term = case.terms[at]
    done = case.nearest(at, topic=True)
    if done is not None and at in done.covered and is_done(done.proposition.fact):
        return None
    target = case.nearest(at, [a for a in case.aligned if _unfinished(a, term)])
    if target is not None and not case.having(Role.PLANNED, clause=term.clause):
        fact = target.proposition.fact
        message = f"the source says that it is still to come: {fact.statement}"
        return found(case.of_terms("not-yet", at, fact, message=message), at)
    if target is None and _is_unsaid(case, at):
        message = f"the source does not say that this is {term.text}"
        return found(case.of_terms("not-in-source", at, message=message))
    return None


def _told_as_coming(case: Case, at: int) -> Ruling | None:
    """What comes of a word that foretells: the source must tell of it as coming, too."""
    named = [a for a in case.aligned if a.topic - {at}]
    target = case.nearest(at, named or None)
    if target is None or (
        _coming(target, at, case.facts.source) and not _only_planned(case, target, at)
    ):
        return None
    message = "the source says nothing about the future here"
    finding = case.of_terms("not-in-source", at, target.proposition.fact, message=message)
    return found(finding, mark=Mark.FORETOLD)


def _is_unsaid(case: Case, at: int) -> bool:
    """Whether a word such as "opened" tells a state that the source does not give what it is about."""
    term = case.terms[at]
    state = term.word.role & Role.DONE and any(key.startswith("@") for key in term.word.keys)
    near = case.nearest(at, topic=True)
    if not state or near is None or case.covering(at):
        return False
    fact = near.proposition.fact
    if (
        not isinstance(fact, Project)
        and {"@open", "@setup"} <= term.word.keys | near.proposition.vocabulary
    ):
        return False  # Who has set up a laboratory has opened it.
    finished = status_of(fact) is Status.COMPLETED
    return not is_done(fact) or (finished and "@open" in term.word.keys)  # Repaired is not opened.


def _coming(aligned: Aligned, at: int, source: Source) -> bool:
    """Whether the source, too, tells of something that is to come, or has the very word."""
    fact = aligned.proposition.fact
    end = fact.period.end if isinstance(fact, Statement) and fact.period is not None else ""
    later = end > source.date.isoformat()[: len(end)]
    return later or aligned.proposition.pending or at in aligned.covered


def _only_planned(case: Case, aligned: Aligned, at: int) -> bool:
    """Whether what has begun is said to be planned: over 1,000 projects were planned."""
    fact = aligned.proposition.fact
    begun = status_of(fact) in BEGUN
    following = case.terms[at + 1].text if at + 1 < len(case.terms) else ""
    return begun and case.terms[at].text.endswith("ed") and following != "to"


def _unfinished(aligned: Aligned, term: Term) -> bool:
    """Whether what a fact tells of is not yet as far as a word tells it."""
    proposition, told = aligned.proposition, term.text
    fact = proposition.fact
    if status_of(fact) in BEGUN and "@complete" in term.word.keys:
        return True
    opened = "@open" in term.word.keys and term.word.role & Role.DONE
    if opened and status_of(fact) in (Status.SIGNED, Status.INITIATED):
        return True
    if told.endswith((" made", " turned")) and proposition.aims:
        return True
    if told in PRESENT_FORMS:
        return proposition.pending and status_of(fact) is not None
    return proposition.pending if told == "broken" else proposition.unfinished


def _perfect(case: Case, at: int) -> bool:
    """``has brought``, ``have been built``: a verb of the fact, in the perfect."""
    term = case.terms[at]
    if not term.text.endswith(_PARTICIPLES):
        return False
    if term.word.role & ~Role.NEUTRAL or term.word.keys & AGREED:
        return False
    covering = case.covering(at)
    if not any(a.proposition.pending for a in covering):
        return False
    verbs = [w.word.keys for a in covering for w in a.proposition.predicate]
    if not any(term.word.keys & keys for keys in verbs):
        return False
    ahead = [t.text for t in case.terms[max(at - 3, 0) : at] if t.clause == term.clause]
    before = [text.partition(" ")[0] for text in ahead]  # "Has been" is one term.
    return any(text in ("has", "have", "had") for text in before)
