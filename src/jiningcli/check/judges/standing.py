"""How far a thing has come: what is still to come told as done, and the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.words.lexicon import PRESENT as PRESENT_FORMS
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Fact, Project, Status, status_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.report import Finding
    from jiningcli.check.words.vocabulary import Term

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


BEGUN = (Status.SIGNED, Status.INITIATED, Status.LAUNCHED)
"""What has been begun, and may be finished or not: the source does not say."""


def judge_status(case: Case) -> Iterator[Finding]:
    """What the source tells as coming, told as done; and the other way round."""
    for i, term in enumerate(case.terms):
        if i in case.accounted:
            continue
        if term.word.role & Role.DONE or term.text in PRESENT_FORMS or _perfect(case, i):
            counted = any(m.end + 1 == term.start for m in case.alignment.reading.mentions)
            denied = [t for t in case.terms[:i] if t.word.role & Role.NEGATION]
            if not counted and any(t.clause == term.clause for t in denied):
                continue  # "Has not yet built"; but "not one of the 44 completed projects".
            before = case.terms[i - 1].text if i else ""
            if term.text == "complete" and before not in ("is", "are", "was", "were", "now"):
                continue  # "A complete chain."
            if before.endswith(("being", "to be")):
                continue  # "Is being built up", "has to be closed".
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
            elif target is None and _is_unsaid(case, i):
                message = f"the source does not say that this is {term.text}"
                yield case.of_terms("not-in-source", i, message=message)
        elif term.word.role & Role.PLANNED:
            named = [a for a in case.aligned if a.topic - {i}]
            target = case.nearest(i, named or None)
            if target is not None and (_only_planned(case, target, i) or not _coming(target, i)):
                case.foretold.add(term.clause)
                message = "the source says nothing of what is to come here"
                yield case.of_terms("not-in-source", i, target.proposition.fact, message=message)


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


def _coming(aligned: Aligned, at: int) -> bool:
    """Whether the source, too, tells of something that is to come, or has the very word."""
    return aligned.proposition.pending or at in aligned.covered


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


def is_done(fact: Fact) -> bool:
    """Whether a thing is finished or at work, as the source tells it."""
    return status_of(fact) in (Status.COMPLETED, Status.OPERATING)


def _perfect(case: Case, at: int) -> bool:
    """``has brought``, ``have been built``: a verb of the fact, in the perfect."""
    term = case.terms[at]
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
    participle = term.text.endswith(("ed", "en", "ght", "made", "set up", "lt", "come", "wn"))
    return participle and any(text in ("has", "have", "had") for text in before)
