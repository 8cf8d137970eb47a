"""Numbers under a negation, or seen from the other end: not below 1 billion, all but three of 41."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.align import figures
from jiningcli.check.align.aligned import NONE
from jiningcli.check.align.fitting import head
from jiningcli.check.words.word import Role
from jiningcli.quantity import Bound
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from decimal import Decimal

    from jiningcli.check.evidence.case import Case
    from jiningcli.facts.model import Fact

TURNED = {
    Bound.OVER: Bound.AT_MOST,
    Bound.AT_LEAST: Bound.UNDER,
    Bound.UNDER: Bound.AT_LEAST,
    Bound.AT_MOST: Bound.OVER,
}
"""A bound under a negation: not one below 1 billion is at least 1 billion."""

MIRRORED = {
    Bound.OVER: Bound.UNDER,
    Bound.UNDER: Bound.OVER,
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.AT_MOST: Bound.AT_LEAST,
}
"""A bound seen from the other end: at most three missing is at least 38 present."""

OF_ALL = (" of the ", " of its ")
"""What stands before the number of all of them."""


def present(case: Case, mention: Mention, fact: Fact) -> tuple[Mention, frozenset[int]]:
    """Three missing of 41 are 38 present: the number as that, and the words that say so."""
    count = fact.count
    if count is None or count.of is None or mention.measure is Measure.REMAINDER:
        return mention, NONE
    absent = case.with_key("@absent", clause=mention.clause)
    if not absent and mention.measure is Measure.COUNT and head(mention, case.terms) is None:
        absent = case.with_key("@absent")  # "Three, to be exact, are missing."
    denied = case.having(Role.NEGATION, clause=mention.clause)
    mirrored = _mirrored(mention, count.of)
    source = figures.stated(fact, "count", mirrored, None)
    if not absent and len(denied) == 1 and source and figures.broken(source, mirrored) is None:
        absent = denied  # "Ten of the 14 do not" are the four that do.
    return (mirrored, frozenset(absent)) if absent else (mention, NONE)


def _mirrored(mention: Mention, of: Decimal) -> Mention:
    """So many of the missing as so many of those that are there."""
    if mention.measure not in (Measure.SHARE, Measure.COUNT):
        return replace(mention, measure=Measure.REMAINDER_PERCENT)
    bound, high = MIRRORED.get(mention.bound, mention.bound), mention.high
    if high is not None:
        return replace(mention, value=of - high, bound=bound, high=of - mention.value)
    return replace(mention, value=of - mention.value, bound=bound)


def negated(case: Case, mention: Mention) -> tuple[Mention, frozenset[int]]:
    """``None is below 1 billion``: a negation right before a bound turns it."""
    if mention.bound not in TURNED or mention.high is not None:
        return mention, NONE
    negations = case.having(Role.NEGATION, clause=mention.clause)
    if len(negations) % 2 == 0 or case.text.endswith(OF_ALL, 0, mention.outer):
        return mention, NONE  # "None of the over 1,000": the number is of all of them.
    for i in reversed(negations):
        if "@absent" in case.terms[i].word.keys:
            continue  # "Lacks at least four": so many are missing; see `present`.
        between = [j for j in case.alignment.leftover if i < j]
        unknown = [j for j in between if case.terms[j].end + 1 < mention.outer]
        if case.terms[i].end <= mention.outer and not unknown:
            return replace(mention, bound=TURNED[mention.bound]), frozenset({i})
    return mention, NONE
