"""What a statement leaves out, and what it says of a part: told of all, or of that very one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.report import Verdict
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case
    from jiningcli.check.report import Finding
    from jiningcli.check.words.vocabulary import Term

_LEAVING_OUT = frozenset(
    "except|except for|apart from|other than|but|excluding|exclude|bar|save|save for".split("|")
)
"""Words that leave out what comes after them, beside those of contrast: all regions but this."""


def judge_exceptions(case: Case) -> Iterator[Finding]:
    """``All regions, including the Americas``: what the source leaves out, or that it leaves any out."""
    for aligned in case.aligned:
        excluded, fact = aligned.proposition.excluded, aligned.proposition.fact
        if not excluded:
            continue
        told = [i for i, t in enumerate(case.terms) if not t.word.keys.isdisjoint(excluded)]
        leaving = [i for i, t in enumerate(case.terms) if _leaves_out(t)]
        if told:
            before = [i for i in leaving if i < told[0]]
            if before:
                case.accounted.update(before[-1:])
            else:
                message = f"the source leaves {fact.excluding[0]} out: {fact.statement}"
                denied = case.having(Role.NEGATION)
                case.accounted.update(denied)  # "The Americas had none": more than is said.
                verdict = Verdict.UNVERIFIED if denied else Verdict.CONTRADICTED
                case.accounted.update(told)
                yield case.of_terms("negated", told[0], fact, verdict=verdict, message=message)
        elif not leaving and (every := _every(case)) is not None:
            message = f"the source leaves {fact.excluding[0]} out: {fact.statement}"
            yield case.of_terms("negated", every, fact, message=message)


def judge_wholes(case: Case) -> Iterator[Finding]:
    """``All of the contracts``, where the source says most."""
    every = _every(case)
    if every is None or any(t.text in _PARTS for t in case.terms):
        return
    for aligned in case.aligned:
        fact = aligned.proposition.fact
        if isinstance(fact, Statement) and not _PARTS.isdisjoint(fact.statement.lower().split()):
            yield case.of_terms("added-bound", every, fact)


_PARTS = frozenset("most some many several mostly mainly".split())
"""Words that speak of a part."""


def _leaves_out(term: Term) -> bool:
    return term.text in _LEAVING_OUT or term.word.stem == "with the except of"


def _every(case: Case) -> int | None:
    """The word of a sentence that takes in all."""
    return next((i for i, t in enumerate(case.terms) if t.text in _EVERY), None)


_EVERY = frozenset("all every each".split())
