"""What a fact leaves out: all regions but one, told of that one, or of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.evidence.extent import first_of_all
from jiningcli.check.evidence.ruling import Ruling, accounted, found
from jiningcli.check.report import Verdict
from jiningcli.check.words.lexicon import LEAVING_OUT
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.vocabulary import Term


def judge_exceptions(case: Case) -> Iterator[Ruling]:
    """``All regions, including the Americas``: what the source leaves out, or that it leaves any out."""
    for aligned in case.aligned:
        if aligned.proposition.excluded:
            rulings = list(_exception(case, aligned))
            yield from rulings
            case = case.after(rulings)


def _exception(case: Case, aligned: Aligned) -> Iterator[Ruling]:
    """What comes of what one fact leaves out."""
    excluded, fact = aligned.proposition.excluded, aligned.proposition.fact
    told = [i for i, t in enumerate(case.terms) if not t.word.keys.isdisjoint(excluded)]
    leaving = [i for i, t in enumerate(case.terms) if _leaves_out(t)]
    message = f"the source leaves {fact.excluding[0]} out: {fact.statement}"
    every = first_of_all(case)
    if before := [i for i in leaving if told and i < told[0]]:
        yield accounted(before[-1:], aligned)
    elif told:
        denied = case.having(Role.NEGATION)  # "The Americas had none": more than is said.
        verdict = Verdict.UNVERIFIED if denied else Verdict.CONTRADICTED
        finding = case.of_terms("negated", told[0], fact, verdict=verdict, message=message)
        yield found(finding, *denied, *told)
    elif every is not None and not leaving:
        yield found(case.of_terms("negated", every, fact, message=message))


def _leaves_out(term: Term) -> bool:
    return term.text in LEAVING_OUT or term.word.stem == "with the except of"
