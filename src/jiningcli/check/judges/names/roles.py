"""Which part an industry plays: put into a role that the source gives to others."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jiningcli.check.align.members import EXCLUSIVE
from jiningcli.check.evidence.ruling import Ruling, accounted, found
from jiningcli.check.report import Verdict
from jiningcli.check.words.lexicon import OF_EACH_OTHER
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case


def judge_roles(case: Case) -> Iterator[Ruling]:
    """An industry put into a role that the source gives to others."""
    related = list(_of_each_other(case))
    yield from related
    negations = case.having(Role.NEGATION)
    for misplaced in case.alignment.misplaced:
        both = {misplaced.group, misplaced.proposition.group}
        unlike = misplaced.at - 1
        if unlike >= 0 and case.terms[unlike].text == "unlike":
            yield accounted([unlike])  # "Unlike machine tools, papermaking is traditional."
            continue
        clause = case.terms[misplaced.at].clause
        denied = {i for i in negations if case.terms[i].clause == clause}
        denied.update(_denying(case, f"@{misplaced.group}"))
        twice = sum(case.terms[i].text != "nor" for i in denied) > 1  # "Neither … nor" denies once.
        if denied and not twice and both in EXCLUSIVE:
            # "Robotics is not a traditional industry": it is emerging.
            yield Ruling(words=frozenset(denied), fact=misplaced.proposition.fact.id)
            continue
        excluded = misplaced.told and not (twice or related) and both in EXCLUSIVE
        verdict = Verdict.CONTRADICTED if excluded else Verdict.UNVERIFIED
        fact = misplaced.proposition.fact
        yield found(case.of_terms("wrong-role", misplaced.at, fact, verdict=verdict))


def _of_each_other(case: Case) -> Iterator[Ruling]:
    """``Rubber for new energy vehicles``, ``… is turned into textiles``: one member told of another."""
    members = [a for a in case.aligned if a.proposition.group not in (None, "recognition") and a.topic]
    placed = [a.topic for a in members] + [m.named for m in case.alignment.misplaced]
    for first, then in itertools.permutations(dict.fromkeys(placed), 2):
        one, other = max(first), min(then)
        joined = [t.text for t in case.terms[max(one + 1, other - 2) : other]]
        same = case.terms[one].clause == case.terms[other].clause
        if one < other and same and not OF_EACH_OTHER.isdisjoint(joined):
            message = "the source does not connect these"
            yield found(case.of_terms("not-in-source", one, last=other, message=message))
            return


def _denying(case: Case, role: str) -> list[int]:
    """The negation of ``to the emerging industries, not the traditional ones``."""
    return [
        i
        for i, term in enumerate(case.terms)
        if term.word.role & Role.NEGATION
        and any(role in later.word.keys for later in case.terms[i + 1 : i + 3])
    ]
