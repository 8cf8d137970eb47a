"""Whether a number can be about one of the quantities of a fact: by its kind, its unit, its noun."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jiningcli.check.align.aligned import SURE, Aligned
from jiningcli.check.align.earlier import STEP, WAS, slot_of
from jiningcli.check.align.nearness import directly_before, one_space_before
from jiningcli.check.words.lexicon import APART_FROM, FORMS, GAINS, LEVELS, MOVING, SHARES
from jiningcli.check.words.vocabulary import ahead
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Statement
from jiningcli.quantity import RANK, Bound
from jiningcli.text.mentions import Measure, Mention
from jiningcli.text.units import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.words.vocabulary import Term
    from jiningcli.quantity import Quantity

SHARING = frozenset({"@cover", "@share", "@absent", "@tally"})
"""Classes of words beside which a percentage is a share."""

MOVES = frozenset({"@rise", "@fall", "@flat", "@improve", "@worsen", "@exceed", "@trend"})
"""Classes of words that tell of a change."""

FAR_AHEAD = 30
"""What a number counts does not stand more characters after it."""


def fits(mention: Mention, aligned: Aligned, slot: str, terms: Sequence[Term]) -> bool:
    """Whether a number can be about one of the quantities of a fact."""
    fact = aligned.proposition.fact
    rank = slot == "count" and fact.count is not None and fact.count.unit == RANK
    if rank or mention.measure is Measure.RANK:
        return rank and mention.measure is Measure.RANK
    own = slot_of(mention, fact, terms)
    if own is not None or slot in (WAS, STEP):
        return slot == own
    money = mention.measure is Measure.MONEY
    if (slot == "value") is not money or _counts_another(mention, aligned, slot, terms):
        return False
    if slot == "value":
        return fact.value is not None
    if slot == "whole":
        return fact.count is not None and fact.count.of == mention.value and mention.bound is Bound.EXACT
    if slot == "share":
        return _fits_share(mention, aligned, terms)
    if mention.measure is Measure.COUNT and _is_ratio(terms):
        return False
    if slot == "change":
        return _fits_change(mention, aligned, terms)
    return fact.count is not None and _fits_count(mention, aligned, fact.count, terms)


def _counts_another(mention: Mention, aligned: Aligned, slot: str, terms: Sequence[Term]) -> bool:
    """Whether what a number counts, or counts a part of, is not what the fact counts."""
    units = aligned.proposition.units
    statement = isinstance(aligned.proposition.fact, Statement) and slot == "count"
    if statement and mention.measure is Measure.COUNT:
        if _is_told_by(mention, terms) and not is_own_of_several(mention, aligned):
            return True
        counted = head(mention, terms)
        if counted is not None and terms[counted].word.keys.isdisjoint(units):
            return True  # "54 councillors": not of the votes.
    if mention.of is None and slot != "whole":
        return False
    noun = _first_plural(mention, terms)  # "38 of the 41 clusters".
    return noun is not None and terms[noun].word.keys.isdisjoint(units)


def _fits_share(mention: Mention, aligned: Aligned, terms: Sequence[Term]) -> bool:
    """Whether a percentage can be the share that a fact gives."""
    count = aligned.proposition.fact.count
    if count is not None and count.unit == "percent":
        return True
    if count is None or count.of is None or _is_of_another(mention, aligned, terms):
        return False
    told = mention.of is not None or _is_part(mention, terms)
    told = told or (mention.measure is Measure.FRACTION and head(mention, terms) in aligned.topic)
    return told or (aligned.coverage > SURE and any(t.word.keys & SHARING for t in terms))


def _fits_change(mention: Mention, aligned: Aligned, terms: Sequence[Term]) -> bool:
    """Whether a number can say by how much something has changed."""
    if aligned.proposition.fact.change is None or _is_part(mention, terms):
        return False
    if mention.direction is None:
        moves = any(t.word.keys & MOVES for t in terms)  # "Revenue is 17.5 percent" tells of no change.
        if not moves or _is_level(mention, terms):
            return False
    return mention.measure is not Measure.COUNT or _is_counted(mention, aligned, terms)


def _fits_count(mention: Mention, aligned: Aligned, count: Quantity, terms: Sequence[Term]) -> bool:
    """Whether a number can be the count of a fact."""
    if count.of is None and mention.measure in (Measure.SHARE, Measure.REMAINDER):
        return mention.measure is Measure.SHARE and mention.value == mention.of
    unit = named(count.unit)
    if mention.unit is not None:
        following = next((t.text for t in terms if t.start >= mention.end), "")
        same = unit is not None and unit.dimension == mention.unit.dimension
        return same and following not in APART_FROM
    if unit is not None:
        return mention.measure is Measure.COUNT and head(mention, terms) is None
    return mention.measure is not Measure.COUNT or _is_counted(mention, aligned, terms)


def _is_counted(mention: Mention, aligned: Aligned, terms: Sequence[Term]) -> bool:
    """Whether a number counts what the fact is about."""
    count = aligned.proposition.fact.count
    if count is not None and count.unit == "percent":
        return False
    if is_difference(mention, terms) and not is_own_of_several(mention, aligned):
        return False
    counted = head(mention, terms)
    if counted is None:
        absent = any("@absent" in t.word.keys for t in terms)
        whole = count is None or count.of is None
        return (absent or whole) and not _is_label(mention, aligned, terms)
    noun = noun_of(counted, terms)
    share = count is not None and count.of is not None and not terms[noun].possessive
    if share and terms[noun].word.keys.isdisjoint(aligned.proposition.units):
        return False  # "38 large companies": not of what the fact counts.
    return {counted, noun} <= aligned.covered and not terms[noun].word.keys & {"@photo", "#place"}


def is_own_of_several(mention: Mention, aligned: Aligned) -> bool:
    """``29 votes to 21``: a statement may have other figures of one kind besides that of its fact."""
    fact = aligned.proposition.fact
    return isinstance(fact, Statement) and fact.count is not None and mention.value == fact.count.value


def _is_of_another(mention: Mention, aligned: Aligned, terms: Sequence[Term]) -> bool:
    """``45 percent of the output``: a share of what the fact does not speak of."""
    after = [i for i, t in enumerate(terms) if t.start >= mention.end and t.clause == mention.clause]
    if mention.of is not None or not after or terms[after[0]].text != "of":
        return False
    whole = [i for i in after if not terms[i].word.role]
    return bool(whole) and aligned.topic.isdisjoint(whole)


def _is_label(mention: Mention, aligned: Aligned, terms: Sequence[Term]) -> bool:
    """``project 144``: which one it is, and not how many."""
    before = [i for i, t in enumerate(terms) if one_space_before(t.end, mention.outer)]
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
    after = noun_of(counted, terms) + 1
    beside = (terms[counted], *terms[after : after + 1])
    return any(t.text in ("more", "fewer") and t.clause == mention.clause for t in beside)


def _is_told_by(mention: Mention, terms: Sequence[Term]) -> bool:
    """``outnumbered by 100``, ``by a mere 100``, ``by a margin of 100``."""
    before = ahead(terms, mention.outer)
    if not before or not directly_before(before[-1].end, mention.outer):
        return False
    last = [t.text for t in before[-3:]]
    mere = last[:2] == ["by", "a"] and len(last) == 3 and not last[2].endswith(" of")
    return last[-1] == "by" or last == ["a", "margin", "of"] or mere


def _is_ratio(terms: Sequence[Term]) -> bool:
    """``more than three launches for every contract``."""
    pairs = itertools.pairwise(terms)
    return any(
        a.text == "for" and b.text in ("every", "each") and directly_before(a.end, b.start)
        for a, b in pairs
    )


def _is_level(mention: Mention, terms: Sequence[Term]) -> bool:
    """``rose to 17.5 percent``, ``reached 17.5 percent``: where it stands, not by how much it rose."""
    before = ahead(terms, mention.outer)
    if not before or not directly_before(before[-1].end, mention.outer) or before[-1].text not in LEVELS:
        return False
    return before[-1].text in MOVING or not any(t.text in GAINS for t in before)


def _is_part(mention: Mention, terms: Sequence[Term]) -> bool:
    """``make up 26 percent of the visits``: a share, not a change."""
    following = next((t for t in terms if t.start >= mention.end), None)
    of = (
        following is not None
        and following.text == "of"
        and directly_before(mention.end, following.start)
    )
    here = [t for t in ahead(terms, mention.outer) if t.clause == mention.clause]
    return of or any(t.text in SHARES for t in here)


def head(mention: Mention, terms: Sequence[Term]) -> int | None:
    """The term that a count counts: the first word with content after it, if one follows closely."""
    for i, term in enumerate(terms):
        if term.start >= mention.end:
            if term.clause != mention.clause or term.start > mention.end + FAR_AHEAD:
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
    noun = noun_of(first, terms)
    return noun if terms[noun].text.endswith("s") else None


def noun_of(first: int, terms: Sequence[Term]) -> int:
    """The noun of what a count counts: the first plural of the words that follow without a break."""
    for i in range(first, len(terms)):
        term = terms[i]
        if term.word.role or term.clause != terms[first].clause:
            break
        if term.text.endswith("s"):
            return i
    return first
