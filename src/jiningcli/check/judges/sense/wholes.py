"""A part told as the whole: all of the contracts, where the source says most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.evidence.extent import first_of_all
from jiningcli.check.evidence.ruling import Ruling, found
from jiningcli.check.words.lexicon import PARTS
from jiningcli.facts.model import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case


def judge_wholes(case: Case) -> Iterator[Ruling]:
    """``All of the contracts``, where the source says most."""
    every = first_of_all(case)
    if every is None or any(t.text in PARTS for t in case.terms):
        return
    for aligned in case.aligned:
        fact = aligned.proposition.fact
        if isinstance(fact, Statement) and not PARTS.isdisjoint(fact.statement.lower().split()):
            yield found(case.of_terms("added-bound", every, fact))
