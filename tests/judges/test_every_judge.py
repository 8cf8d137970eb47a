"""Each judge has claims that it must decide, and claims that it must leave alone."""

from __future__ import annotations

from functools import cache
from importlib import import_module

import pytest

from decided import judgements
from jiningcli.check.judgement import JUDGES, Judge

NAMES = [judge.name for judge in JUDGES] + ["remainder", "doubt"]

CLAIMS = [
    (source, claim)
    for name in NAMES
    for source, claims in import_module(f"judges.test_{name}").DECIDES.items()
    for claim in claims
]


@pytest.mark.parametrize("name", NAMES)
def test_a_judge_has_claims_of_both_kinds(name: str) -> None:
    specification = import_module(f"judges.test_{name}")
    assert any(specification.DECIDES.values())
    assert any(specification.LEAVES_ALONE.values())


def test_a_judge_comes_after_those_that_it_must() -> None:
    before: set[str] = set()
    for judge in JUDGES:
        assert before.issuperset(judge.after)
        before.add(judge.name)


def _last_first() -> tuple[Judge, ...]:
    """The judges from the last to the first, as far as they may stand in that order."""
    order: list[Judge] = []
    waiting = list(reversed(JUDGES))
    while waiting:
        done = {judge.name for judge in order}
        following = next(judge for judge in waiting if done.issuperset(judge.after))
        order.append(following)
        waiting.remove(following)
    return tuple(order)


@cache
def _found(judges: tuple[Judge, ...]) -> list[object]:
    """What they find in each claim."""
    return [_findings(claim, source, judges) for source, claim in CLAIMS]


@cache
def _findings(claim: str, source: str, judges: tuple[Judge, ...]) -> list[object]:
    return [judged.findings for judged in judgements(claim, source, judges)]


def test_another_order_changes_no_finding() -> None:
    other = _last_first()
    assert [a.name for a in JUDGES] != [a.name for a in other]
    assert _found(other) == _found(JUDGES)


PAIRS = [(before, judge.name) for judge in JUDGES for before in judge.after]


@pytest.mark.parametrize(("before", "name"), PAIRS)
def test_each_pair_that_is_said_to_depend_does(before: str, name: str) -> None:
    """Without the decisions of the first, the second finds something else somewhere."""
    alone = tuple(
        Judge(j.name, j.decide, tuple(b for b in j.after if (b, j.name) != (before, name)))
        for j in JUDGES
    )
    assert any(
        _findings(claim, source, alone) != _findings(claim, source, JUDGES) for source, claim in CLAIMS
    )
