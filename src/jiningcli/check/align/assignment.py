"""Which number of a sentence is about which fact: by the words around it, all numbers at once."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from jiningcli.check.align.aligned import SURE, Aligned, Alignment
from jiningcli.check.align.earlier import STEP, WAS, slot_of
from jiningcli.check.align.pairs import told_again
from jiningcli.check.words.lexicon import APART_FROM, FORMS, GAINS, LEVELS, MOVING, SHARES
from jiningcli.check.words.vocabulary import ahead
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Statement
from jiningcli.quantity import RANK, Bound
from jiningcli.text.mentions import Measure, Mention
from jiningcli.text.units import named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.words.vocabulary import Term
    from jiningcli.facts.model import Fact

FADE = 0.85
"""How much a word's bearing on a number fades with each word between them."""

ACROSS = 0.5
"""And with each comma or conjunction between them."""

SHARING = frozenset({"@cover", "@share", "@absent", "@tally"})
"""Classes of words beside which a percentage is a share."""

MOVES = frozenset({"@rise", "@fall", "@flat", "@improve", "@worsen", "@exceed", "@trend"})
"""Classes of words that tell of a change."""

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
                    own = slot == "count" and _is_own_of_several(mention, aligned)
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


def _is_own_of_several(mention: Mention, aligned: Aligned) -> bool:
    """``29 votes to 21``: a statement may have other figures of one kind besides that of its fact."""
    fact = aligned.proposition.fact
    return isinstance(fact, Statement) and fact.count is not None and mention.value == fact.count.value


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
        if m.measure is n.measure is Measure.COUNT and between in (" and ", ", and "):
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


def fits(mention: Mention, aligned: Aligned, slot: str, terms: Sequence[Term]) -> bool:
    """Whether a number can be about one of the quantities of a fact, by its kind and unit."""
    fact = aligned.proposition.fact
    if (mention.measure is Measure.RANK) is not (slot == "count" and _is_rank(fact)):
        return False
    if mention.measure is Measure.RANK:
        return True
    own = slot_of(mention, fact, terms)
    if own is not None or slot in (WAS, STEP):
        return slot == own
    if (slot == "value") is not (mention.measure is Measure.MONEY):
        return False
    if isinstance(fact, Statement) and slot == "count" and mention.measure is Measure.COUNT:
        if _is_told_by(mention, terms) and not _is_own_of_several(mention, aligned):
            return False
        counted = head(mention, terms)
        if counted is not None and terms[counted].word.keys.isdisjoint(aligned.proposition.units):
            return False  # "54 councillors": not of the votes.
    if mention.of is not None or slot == "whole":
        noun = _first_plural(mention, terms)
        if noun is not None and not terms[noun].word.keys & aligned.proposition.units:
            return False  # "38 of the 41 clusters": not of what the fact counts.
    if slot == "whole":
        return fact.count is not None and fact.count.of == mention.value and mention.bound is Bound.EXACT
    if slot == "share":
        count = fact.count
        if count is not None and count.unit == "percent":
            return True
        if _is_of_another(mention, aligned, terms):
            return False
        told = mention.of is not None or _is_part(mention, terms)
        told = told or (mention.measure is Measure.FRACTION and head(mention, terms) in aligned.topic)
        told = told or (aligned.coverage > SURE and any(t.word.keys & SHARING for t in terms))
        return count is not None and count.of is not None and told
    if getattr(fact, slot) is None:
        return False
    if slot == "count" and fact.count is not None:
        if mention.measure is Measure.SHARE and fact.count.of is None:
            return mention.value == mention.of
        if mention.measure is Measure.REMAINDER and fact.count.of is None:
            return False
    if mention.measure is Measure.COUNT and _is_ratio(terms):
        return False
    if slot == "change" and _is_part(mention, terms):
        return False
    if slot == "change" and mention.direction is None:
        moves = any(t.word.keys & MOVES for t in terms)  # "Revenue is 17.5 percent" tells of no change.
        if not moves or _is_level(mention, terms):
            return False
    if slot == "count" and mention.unit is None and fact.count is not None and named(fact.count.unit):
        return mention.measure is Measure.COUNT and head(mention, terms) is None
    if mention.unit is not None and slot == "count" and fact.count is not None:
        unit = named(fact.count.unit)
        following = next((t.text for t in terms if t.start >= mention.end), "")
        same = unit is not None and unit.dimension == mention.unit.dimension
        return same and following not in APART_FROM
    if mention.measure is Measure.COUNT:
        if fact.count is not None and fact.count.unit == "percent":
            return False
        if is_difference(mention, terms) and not _is_own_of_several(mention, aligned):
            return False
        counted = head(mention, terms)
        if counted is None and _is_label(mention, aligned, terms):
            return False
        if counted is None:
            absent = any("@absent" in t.word.keys for t in terms)
            return absent or fact.count is None or fact.count.of is None
        noun = _noun(counted, terms)
        share = fact.count is not None and fact.count.of is not None and not terms[noun].possessive
        if share and not terms[noun].word.keys & aligned.proposition.units:
            return False  # "38 large companies": not of what the fact counts.
        return {counted, noun} <= aligned.covered and not terms[noun].word.keys & {"@photo", "#place"}
    return True


def _is_rank(fact: Fact) -> bool:
    return fact.count is not None and fact.count.unit == RANK


def _is_of_another(mention: Mention, aligned: Aligned, terms: Sequence[Term]) -> bool:
    """``45 percent of the output``: a share of what the fact does not speak of."""
    after = [i for i, t in enumerate(terms) if t.start >= mention.end and t.clause == mention.clause]
    if mention.of is not None or not after or terms[after[0]].text != "of":
        return False
    whole = [i for i in after if not terms[i].word.role]
    return bool(whole) and aligned.topic.isdisjoint(whole)


def _is_label(mention: Mention, aligned: Aligned, terms: Sequence[Term]) -> bool:
    """``project 144``: which one it is, and not how many."""
    before = [i for i, t in enumerate(terms) if t.end == mention.outer - 1]
    if not before or before[0] not in aligned.topic:
        return False
    return not terms[before[0]].text.endswith(("s", "ed", "ing"))


def is_difference(mention: Mention, terms: Sequence[Term]) -> bool:
    """Whether a count says by how much one number is above another."""
    return _is_told_more(mention, terms) or _is_told_by(mention, terms)


def _is_told_more(mention: Mention, terms: Sequence[Term]) -> bool:
    """``100 more projects than``, ``100 projects more than``."""
    counted = head(mention, terms)
    if counted is None or not any(t.word.role & Role.COMPARED for t in terms):
        return False
    after = _noun(counted, terms) + 1
    beside = (terms[counted], *terms[after : after + 1])
    return any(t.text in ("more", "fewer") and t.clause == mention.clause for t in beside)


def _is_told_by(mention: Mention, terms: Sequence[Term]) -> bool:
    """``outnumbered by 100``, ``by a mere 100``, ``by a margin of 100``."""
    before = ahead(terms, mention.outer)
    if not before or before[-1].end + 2 <= mention.outer:
        return False
    last = [t.text for t in before[-3:]]
    mere = last[:2] == ["by", "a"] and len(last) == 3 and not last[2].endswith(" of")
    return last[-1] == "by" or last == ["a", "margin", "of"] or mere


def _is_ratio(terms: Sequence[Term]) -> bool:
    """``more than three launches for every contract``."""
    pairs = itertools.pairwise(terms)
    return any(a.text == "for" and b.text in ("every", "each") and b.start - a.end < 3 for a, b in pairs)


def _is_level(mention: Mention, terms: Sequence[Term]) -> bool:
    """``rose to 17.5 percent``, ``reached 17.5 percent``: where it stands, not by how much it rose."""
    before = ahead(terms, mention.outer)
    if not before or mention.outer - before[-1].end > 2 or before[-1].text not in LEVELS:
        return False
    return before[-1].text in MOVING or not any(t.text in GAINS for t in before)


def _is_part(mention: Mention, terms: Sequence[Term]) -> bool:
    """``make up 26 percent of the visits``: a share, not a change."""
    following = next((t for t in terms if t.start >= mention.end), None)
    of = following is not None and following.text == "of" and following.start - mention.end < 3
    here = [t for t in ahead(terms, mention.outer) if t.clause == mention.clause]
    return of or any(t.text in SHARES for t in here)


def head(mention: Mention, terms: Sequence[Term]) -> int | None:
    """The term that a count counts: the first word with content after it, if one follows closely."""
    for i, term in enumerate(terms):
        if term.start >= mention.end:
            if term.clause != mention.clause or term.start > mention.end + 30:
                return None
            thing = term.start - mention.end < 2 and term.word.neutral and term.text.endswith("s")
            if (thing and term.text not in FORMS) or "@photo" in term.word.keys:
                return i
            if not (term.word.role or term.word.keys & {"@monthly", "@average"}):
                return i
    return None


def _first_plural(mention: Mention, terms: Sequence[Term]) -> int | None:
    """The noun right after a share: of what it is one."""
    first = next((i for i, t in enumerate(terms) if t.start >= mention.end), None)
    if first is None or terms[first].clause != mention.clause or terms[first].word.role:
        return None
    noun = _noun(first, terms)
    return noun if terms[noun].text.endswith("s") else None


def _noun(first: int, terms: Sequence[Term]) -> int:
    """The noun of what a count counts: the first plural of the words that follow without a break."""
    for i in range(first, len(terms)):
        term = terms[i]
        if term.word.role or term.clause != terms[first].clause:
            break
        if term.text.endswith("s"):
            return i
    return first


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
