"""Two counts that a sentence puts together, and the words by which it measures one by the other."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align.nearness import directly_before
from jiningcli.check.evidence.ruling import Mark, Ruling
from jiningcli.check.words.word import Role
from jiningcli.quantity import Bound
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case


class Pair(Struct, frozen=True):
    """The two facts with an exact count that a sentence speaks of, the one that is measured first."""

    first: Aligned
    second: Aligned

    @property
    def counts(self) -> tuple[Decimal, Decimal]:
        """What the source has of each."""
        return _exact(self.first), _exact(self.second)


class Comparison(Struct, frozen=True):
    """Where a sentence says that a count is above another (1), below it (-1) or the same (0)."""

    at: int
    sign: int


def two_counts(case: Case) -> Pair | None:
    """The two facts with an exact count that a sentence speaks of, the one that is measured first.

    That is the first in the sentence, or the one that does not come after "for every"; where the
    words do not tell the two apart, the greater. Single words, such as launches, are enough here.
    """
    counted = [a for a in case.aligned if _is_exact(a)]
    if len(counted) < 2:
        counted = [a for a in case.alignment.weak if _is_exact(a) and a.topic]
    if len(counted) != 2:
        return None
    first, second = sorted(counted, key=lambda a: min(_own(a, counted), default=99))
    if not (_own(first, counted) and _own(second, counted)):
        first, second = sorted(counted, key=_exact, reverse=True)
    elif (per := for_every(case)) and min(_own(first, counted)) > per[0]:
        first, second = second, first
    return Pair(first, second)


def told_comparison(case: Case) -> Comparison | None:
    """Where a sentence says that one count is above, below or the same as another."""
    compared = [i for i, t in enumerate(case.terms) if t.word.role & Role.COMPARED]
    for i, term in enumerate(case.terms):
        if term.word.role & (Role.MORE | Role.FEWER):
            by = i + 1 < len(case.terms) and case.terms[i + 1].text == "by"
            return Comparison(i, -1 if by == bool(term.word.role & Role.MORE) else 1)
        if compared and i < compared[-1] and term.text in ("more", "fewer"):
            return Comparison(i, 1 if term.text == "more" else -1)
        if term.text.startswith(("as many", "just as many", "match", "equal", "the same number")):
            return Comparison(i, 0)
    return None


def for_every(case: Case) -> list[int]:
    """The words of ``for every``, where no count follows."""
    mentions = case.alignment.reading.mentions
    starts = [m.outer for m in mentions if m.measure is Measure.COUNT]
    for (i, a), (j, b) in itertools.pairwise(enumerate(case.terms)):
        beside = a.text == "for" and b.word.role & Role.EACH and directly_before(a.end, b.start)
        if beside and b.end + 1 not in starts:
            return [i, j]
    return []


def tied(case: Case, pair: Pair) -> Ruling:
    """Two facts put together by words for it need no other tie."""
    words = case.having(Role.COMPARED | Role.MORE | Role.FEWER | Role.SUM | Role.TOGETHER)
    words += for_every(case) + case.with_key("@average")
    if told := told_comparison(case):
        words.append(told.at)
    covered = pair.first.covered | pair.second.covered | frozenset(words)
    return Ruling(words=covered, fact=pair.first.proposition.fact.id, mark=Mark.WORKED_OUT)


def _is_exact(aligned: Aligned) -> bool:
    count = aligned.proposition.fact.count
    return count is not None and count.of is None and count.bound is Bound.EXACT


def _exact(aligned: Aligned) -> Decimal:
    count = aligned.proposition.fact.count
    return count.value if count is not None else Decimal(0)


def _own(aligned: Aligned, counted: list[Aligned]) -> frozenset[int]:
    """The words that name this one of two topics, and not the other."""
    return aligned.topic.difference(*(o.topic for o in counted if o is not aligned))
