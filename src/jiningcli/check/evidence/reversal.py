"""Words that say the reverse of a fact: fell where it rose, cancelled where it is confirmed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align.aligned import NONE, Aligned
from jiningcli.check.align.members import EXCLUSIVE
from jiningcli.check.words.lexicon import TELLING
from jiningcli.check.words.tables import rows
from jiningcli.check.words.word import Role
from jiningcli.quantity import Bound

if TYPE_CHECKING:
    from jiningcli.check.evidence.case import Case

ROLES = frozenset(f"@{name}" for pair in EXCLUSIVE for name in pair)
"""Classes of words that say which of two roles an industry has."""

DIRECTIONS = frozenset({"@rise", "@fall", "@flat"})


@cache
def _opposites() -> dict[str, frozenset[str]]:
    opposites: dict[str, frozenset[str]] = {}
    for a, others in rows("opposites.txt").items():
        for one, other in ((x, y) for b in others for x, y in ((a, b), (b, a))):
            opposites["@" + one] = opposites.get("@" + one, frozenset()) | {"@" + other}
    return opposites


@cache
def opposites(keys: frozenset[str]) -> frozenset[str]:
    """The classes of words that mean the reverse of any of these."""
    table = _opposites()
    return frozenset().union(*(table.get(key, frozenset()) for key in keys))


class Reversal(Struct, frozen=True):
    """What a word reverses: a fact, and the rule that this breaks; or nothing.

    ``words`` are accounted for: they look like a reversal, and are none.
    """

    target: Aligned | None = None
    rule: str = ""
    words: frozenset[int] = NONE


NOTHING = Reversal()


def reversed_fact(case: Case, at: int) -> Reversal:
    """The fact that a word is the reverse of, and the rule that this breaks."""
    term = case.terms[at]
    if not opposites(term.word.keys):
        return NOTHING
    if term.word.keys & DIRECTIONS and _before_bound(case, at):
        return Reversal(words=frozenset({at}))
    for key in sorted(term.word.keys):
        reverse = opposites(frozenset({key}))
        if not reverse or (key in ROLES and _is_vague(case, at)):
            continue
        target = _nearest_concerned(case, at, key, reverse | {key})
        if target is None or key in target.proposition.vocabulary:
            continue
        if term.word.role & Role.DONE and target.proposition.unfinished:
            continue  # Under construction, and told as finished: that is not yet, and no reverse.
        if key in DIRECTIONS:
            return NOTHING if _of_something_else(case, at) else Reversal(target, "wrong-direction")
        if not case.alignment.leftover_beside(at):
            return Reversal(target, "negated")
    return NOTHING


def _nearest_concerned(case: Case, at: int, key: str, either: frozenset[str]) -> Aligned | None:
    """The fact that a word, or its reverse, is said of; of a member, only where its label is wrong."""
    concerned = [a for a in case.aligned if not a.proposition.vocabulary.isdisjoint(either)]
    labels = _labels(case, either) if key in ROLES and not case.alignment.roles & Role.NEGATION else []
    if len(labels) < 2:
        return case.nearest(at, concerned, topic=True)
    wrong = (a for a in concerned if a.topic and _is_mislabelled(a, at, labels, case))
    return next(wrong, None)


def _labels(case: Case, keys: frozenset[str]) -> list[int]:
    """The words that say which of two roles is meant."""
    topics = frozenset().union(*(a.topic for a in case.aligned))
    return [i for i, t in enumerate(case.terms) if t.word.keys & keys and i not in topics]


def _is_vague(case: Case, at: int) -> bool:
    """Whether it is denied that a label is told, or it is a word such as "old" in another clause."""
    term = case.terms[at]
    for i in case.having(Role.NEGATION, clause=term.clause):
        if any(t.text in TELLING for t in case.terms[i + 1 : at]):
            return True  # "Is not named among the emerging industries."
    clauses = {case.terms[i].clause for a in case.aligned for i in a.topic}
    return "@" + term.text not in ROLES and term.clause not in clauses


def _is_mislabelled(aligned: Aligned, at: int, labels: list[int], case: Case) -> bool:
    """Whether a label is the one beside a member, and none of those beside it is its own."""
    first = min(aligned.topic)
    beside = [i for i in labels if i < first][-1:] + [i for i in labels if i > first][:1]
    own = [i for i in beside if case.terms[i].word.keys & aligned.proposition.vocabulary & ROLES]
    return not own and beside[:1] == [at]


def _of_something_else(case: Case, at: int) -> bool:
    """``lower interest rates``: a word that no fact knows comes right after."""
    following = case.terms[at + 1] if at + 1 < len(case.terms) else None
    if following is None or following.clause != case.terms[at].clause:
        return False
    same = following.word.keys & case.terms[at].word.keys & DIRECTIONS  # "A downward slide."
    return at + 1 in case.alignment.leftover and not same


def _before_bound(case: Case, at: int) -> bool:
    """``falls below 1 billion`` is a bound, not a fall."""
    end = case.terms[at].end
    mentions = case.alignment.reading.mentions
    return any(0 <= m.outer - end <= 1 and m.bound is not Bound.EXACT for m in mentions)
