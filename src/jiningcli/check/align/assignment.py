"""Which number of a sentence is about which fact: by the words around it, all numbers at once."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from jiningcli.check.align.earlier import STEP, WAS
from jiningcli.check.align.fitting import fits, head, is_own_of_several
from jiningcli.check.align.pairs import told_again
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Statement
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.align.aligned import Aligned, Alignment
    from jiningcli.check.words.vocabulary import Term

FADE = 0.85
"""How much a word's bearing on a number fades with each word between them."""

ACROSS = 0.5
"""And with each comma or conjunction between them."""

SLOTS = {
    Measure.COUNT: ("count", "whole", WAS, STEP),
    Measure.SHARE: ("count",),
    Measure.REMAINDER: ("count",),
    Measure.PERCENT: ("change", "share"),
    Measure.FRACTION: ("share",),
    Measure.MONEY: ("value", WAS, STEP),
    Measure.POINTS: ("change",),
    Measure.RANK: ("count",),
}
"""What a number can be of a fact; of the other measures nothing is one."""


def assign(alignment: Alignment, weights: Sequence[float]) -> None:
    """Give each number to the fact that it is about: by the words around it, all numbers at once."""
    options = []
    mentions, terms = alignment.reading.mentions, alignment.terms
    pairs = itertools.pairwise(mentions)
    text = alignment.reading.text
    again = [False, *(told_again(a, b, terms, text) for a, b in pairs), False]
    labelled = [_is_labelled(mention, alignment) for mention in mentions]
    for number, mention in enumerate(mentions):
        if again[number]:
            continue
        same = range(number, number + 1 + again[number + 1])
        for aligned in () if _is_sum(mention, alignment) else alignment.aligned:
            for slot in SLOTS.get(mention.measure, ()):
                if fits(mention, aligned, slot, terms):
                    near = max(
                        _nearness(mentions[n], aligned, terms, weights, labelled=labelled[n])
                        for n in same
                    )
                    own = slot == "count" and is_own_of_several(mention, aligned)
                    options.append((near * (3 if slot == "whole" or own else 1), number, slot, aligned))
    in_order = [(math.inf, number, "count", aligned) for number, aligned in _in_order(alignment)]
    options += in_order
    alignment.in_order = bool(in_order)
    options.sort(key=lambda option: (-option[0], option[2] != "whole"))
    given: set[int] = set()
    used: set[tuple[int, str]] = set()
    for _, number, slot, aligned in options:
        if number not in given and (id(aligned), slot) not in used:
            given.add(number)
            used.add((id(aligned), slot))
            aligned.mentions.append((mentions[number], slot))
    alignment.unassigned = [m for number, m in enumerate(mentions) if number not in given]


def _in_order(alignment: Alignment) -> Iterator[tuple[int, Aligned]]:
    """``Contracts and launches numbered 44 and 144``: the first number is that of the first topic."""
    counted = [a for a in alignment.aligned if a.topic and _has_plain_count(a)]
    if len(counted) != 2:
        return
    a, b = counted
    if not (a.topic - b.topic and b.topic - a.topic):
        return
    first, second = (a, b) if min(a.topic - b.topic) < min(b.topic - a.topic) else (b, a)
    numbers = list(enumerate(alignment.reading.mentions))
    for (i, m), (j, n) in itertools.pairwise(numbers):
        between = alignment.reading.text[m.end : n.outer]
        alike = m.measure is n.measure is Measure.COUNT and m.unit is n.unit is None
        if alike and between in (" and ", ", and "):
            yield from ((i, first), (j, second))


def _has_plain_count(aligned: Aligned) -> bool:
    count = aligned.proposition.fact.count
    return count is not None and count.of is None


def _is_labelled(mention: Mention, alignment: Alignment) -> bool:
    """Whether a number comes after its words: ``contracts: 44``, ``contracts, 44; projects, 144``."""
    reading = alignment.reading
    before = reading.text[reading.start : mention.outer].rstrip()
    after = reading.text[mention.end : reading.end].lstrip()
    return before.endswith(":") or (before.endswith(",") and after[:1] in {";", ".", ""})


def _is_sum(mention: Mention, alignment: Alignment) -> bool:
    """Whether a number without a word for what it counts may be that of two facts together."""
    told = any(t.word.role & (Role.TOGETHER | Role.SUM) for t in alignment.terms)
    if told and mention.measure is Measure.MONEY:
        facts = [a.proposition.fact for a in alignment.aligned]
        return sum(isinstance(fact, Statement) and fact.value is not None for fact in facts) > 1
    if not told or mention.measure is not Measure.COUNT or head(mention, alignment.terms) is not None:
        return False
    return sum(a.proposition.fact.count is not None for a in alignment.aligned) > 1


def _nearness(
    mention: Mention,
    aligned: Aligned,
    terms: Sequence[Term],
    weights: Sequence[float],
    *,
    labelled: bool,
) -> float:
    """How close the words of a topic stand to a number, the rarer ones counting more.

    What comes after a number that is ``labelled`` (``contracts: 44``) is farther away.
    """
    position = sum(1 for t in terms if t.start < mention.start)
    near = 0.0
    for i in aligned.topic or aligned.covered:
        steps = position - 1 - i if i < position else i - position
        breaks = abs(terms[i].clause - mention.clause) + 2 * (labelled and i >= position)
        near += weights[i] * FADE**steps * ACROSS**breaks
    return near * aligned.coverage
