"""Two counts beside each other, without a number: more launches than contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.evidence.counts import tied, told_comparison, two_counts
from jiningcli.check.evidence.ruling import Ruling, found
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case


def judge_comparisons(case: Case) -> Iterator[Ruling]:
    """``more launches than contracts``: two counts beside each other, without a number."""
    settled = case.worked_out or case.unassigned or case.having(Role.NEGATION)
    told = None if settled else told_comparison(case)
    pair = two_counts(case) if told else None
    if pair is None or told is None:
        return
    between = max([told.at, *case.having(Role.COMPARED)])
    ends = (min(pair.first.topic, default=told.at), max(pair.second.topic, default=told.at))
    both = case.terms[told.at].text == "equal in number"
    if not (both or ends[0] < between < ends[1]):
        return  # "44 signed and 144 launched, it beat its target": neither is measured by the other.
    yield tied(case, pair)
    a, b = pair.counts
    if (a > b) - (a < b) != told.sign:
        message = f"the source gives {a} for one and {b} for the other"
        yield found(case.of_terms("wrong-number", told.at, pair.first.proposition.fact, message=message))
