"""Which facts a sentence speaks of: its words laid beside those of the propositions."""

from __future__ import annotations

import itertools
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jiningcli.check.propositions import GENERAL
from jiningcli.check.vocabulary import Role, Term
from jiningcli.facts import Project
from jiningcli.quantity import Bound
from jiningcli.reading import Measure, Mention, Reading
from jiningcli.units import named

if TYPE_CHECKING:
    from jiningcli.check.propositions import Index, Phrase, Proposition, Weighted

EXCLUSIVE = (frozenset({"traditional", "emerging"}),)
"""Roles of which an industry has one or the other."""

NONE: frozenset[int] = frozenset()

SURE = 0.6
"""The share of a topic's weight that a sentence must hold to speak of it."""

WEAK = 0.35
"""The share from which it may speak of it: enough to doubt that another topic is meant."""

ALIAS = 0.45
"""What a single other word for the topic is worth: not enough alone."""

NAMED = 0.35
"""What the name of a project's company is worth beside a word of its topic."""

FADE = 0.85
"""How much a word's bearing on a number fades with each word between them."""

SHARING = frozenset({"@cover", "@share", "@absent", "@tally"})
"""Classes of words beside which a percentage is a share."""

LEVELS = frozenset("to at reach reaches reached hit hits".split())
"""Words before a figure that says where something stands."""

PARTS = frozenset({"made up", "make up", "makes up", "account for", "accounts for", "accounted for"})
"""Words before a percentage that is a share of something."""

ACROSS = 0.5
"""And with each comma or conjunction between them."""


@dataclass(slots=True, eq=False)
class Aligned:
    """A proposition that a sentence speaks of.

    ``topic`` and ``covered`` are the numbers of the sentence's terms that match its name or terms,
    and any of its words; ``mentions`` the quantities that are about it, each with its slot.
    """

    proposition: Proposition
    coverage: float
    topic: frozenset[int]
    covered: frozenset[int]
    mentions: list[tuple[Mention, str]] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Misplaced:
    """A member of one role that the sentence puts into another."""

    proposition: Proposition
    group: str
    term: Term
    covered: frozenset[int]


@dataclass(slots=True, eq=False)
class Alignment:
    """A sentence with all that it speaks of, and what is left over.

    ``weak`` are the facts that it may speak of, not surely; ``converted`` is set where an amount is
    another one in another currency, ``of_source`` where it is about the source itself,
    ``worked_out`` where it puts two facts together by arithmetic.
    """

    reading: Reading
    terms: list[Term]
    aligned: list[Aligned]
    misplaced: list[Misplaced]
    unassigned: list[Mention]
    leftover: list[Term]
    weak: list[Aligned]
    converted: bool = False
    of_source: bool = False
    worked_out: bool = False

    def leftover_beside(self, term: int) -> bool:
        """Whether anything else is left over in the clause of a term."""
        clause = self.terms[term].clause
        return any(t.clause == clause and t is not self.terms[term] for t in self.leftover)


def align(
    reading: Reading,
    index: Index,
    carried: Sequence[Proposition] = (),
    before: Container[str | None] = (),
) -> Alignment:
    """Lay a sentence beside the propositions.

    ``carried`` are those of the sentence before, where this one goes on about them (It …, They …);
    ``before`` are the roles that it spoke of.
    """
    terms = index.vocabulary.terms(reading.tokens)
    words = _Words(terms, index)
    candidates = index.candidates(words.places)
    for proposition in carried:
        candidates.setdefault(proposition, [])
    laid = (_lay(p, phrases, words, reading, carried=p in carried) for p, phrases in candidates.items())
    weak = [aligned for aligned in laid if aligned is not None]
    sure = [aligned for aligned in weak if aligned.coverage >= SURE]
    denied = _denied_companies(terms)
    spoken_of = [a for a in sure if f"#{a.proposition.company}" not in denied]
    aligned, misplaced = _members(spoken_of, words, index, carried, before)
    aligned += _wholes(aligned, words, index, {m.group for m in misplaced})
    aligned = _undominated(aligned, words, reading.mentions)
    alignment = Alignment(reading, terms, aligned, misplaced, [], [], weak)
    if reading.mentions:
        _assign(alignment, [index.weight(term.word) for term in terms])
    covered = frozenset().union(*(a.covered for a in aligned), *(m.covered for m in misplaced))
    alignment.leftover = [t for i, t in enumerate(terms) if carries(t) and i not in covered]
    return alignment


class _Words:
    """The terms of a sentence, and where each key that the index knows stands among them."""

    __slots__ = ("keys", "places", "terms")

    def __init__(self, terms: list[Term], index: Index) -> None:
        self.terms = terms
        self.places: dict[str, list[int]] = {}
        for i, term in enumerate(terms):
            for key in index.known(term.word):
                self.places.setdefault(key, []).append(i)
        self.keys = frozenset(self.places)

    def at(self, keys: frozenset[str]) -> frozenset[int]:
        """The numbers of the terms that have one of some keys."""
        held = self.keys & keys
        return frozenset([i for key in held for i in self.places[key]]) if held else NONE

    def matching(self, words: Iterable[Weighted]) -> dict[Weighted, frozenset[int]]:
        """The terms that match each word; words without a match are left out."""
        return {w: hits for w in words if (hits := self.at(w.word.keys))}

    def together(self, phrase: Phrase) -> frozenset[int]:
        """The terms that match all words of a phrase, side by side in any order; else none."""
        matches = []
        for keys in phrase.words:
            hits = self.at(keys)
            if not hits:
                return NONE
            matches.append(hits)
        if len(matches) == 1:
            return matches[0]
        found = NONE
        for first in NONE.union(*matches):
            window = range(first, first + len(matches) + 2)
            inside = [hits.intersection(window) for hits in matches]
            if all(inside):
                found = found.union(*inside)
        return found


def carries(term: Term) -> bool:
    """Whether a term has content of its own that some proposition must account for."""
    return not term.word.role & ~Role.COMPANY


def _lay(
    proposition: Proposition,
    phrases: Sequence[Phrase],
    words: _Words,
    reading: Reading,
    *,
    carried: bool,
) -> Aligned | None:
    covered = words.at(proposition.vocabulary)
    if not covered:
        return None
    if proposition.group is not None:
        topic = NONE.union(*(words.together(phrase) for phrase in phrases))
        coverage = 1.0 if topic or carried else 0.0
    else:
        topic, coverage = _topic(proposition, phrases, words)
        evidence = _equal_quantities(proposition, reading.mentions)
        if proposition.fact.change is not None and coverage < SURE:
            evidence = 0.0  # "Revenue rose 17.5 percent" may be another revenue.
        coverage += evidence + (SURE if carried else 0.0)
        coverage += _counted(proposition, reading.mentions, words.terms, topic)
        if proposition.company is not None and isinstance(proposition.fact, Project):
            coverage += _company(proposition, words, topic)
    if coverage < WEAK:
        return None
    return Aligned(proposition, min(coverage, 1.0), topic, covered)


def _company(proposition: Proposition, words: _Words, topic: frozenset[int]) -> float:
    """What the name of a project's company adds: all, with words of what is said of the project."""
    if f"#{proposition.company}" not in words.keys:
        return 0.0
    if topic:
        return NAMED
    return SURE if words.matching(proposition.predicate) else 0.0


def _topic(
    proposition: Proposition, phrases: Sequence[Phrase], words: _Words
) -> tuple[frozenset[int], float]:
    """The terms that name the topic, and how much of it they name.

    A term of the fact file is another name of the topic: one of several words names it whole, a
    single word stands for one word of the name, and alone for half of it.
    """
    total = sum(w.weight for w in proposition.topic) or 1.0
    matches = words.matching(proposition.topic)
    held = sum(w.weight for w in matches)
    topic = NONE.union(*matches.values())
    if not phrases:
        return topic, held / total
    missing = sorted((w.weight for w in proposition.topic if w not in matches), reverse=True)
    alias, credit = 0.0, 0.0
    for phrase in phrases:
        hits = words.together(phrase)
        if not hits:
            continue
        length = len(phrase.words)
        alias = max(alias, ALIAS if length == 1 else SURE)
        if hits - topic:
            credit += sum(missing[:length])
            del missing[:length]
        topic |= hits
    return topic, max((held + credit) / total if held else 0.0, alias)


def _counted(
    proposition: Proposition,
    mentions: Sequence[Mention],
    terms: Sequence[Term],
    topic: frozenset[int],
) -> float:
    """``144 launches``: a word that may be said of any topic names this one beside its very count."""
    count = proposition.fact.count
    for mention in mentions if count is not None and topic else ():
        if mention.measure is Measure.COUNT and count is not None and mention.value == count.value:
            head = _head(mention, terms)
            if head in topic and terms[head].word.keys & GENERAL:
                return ALIAS
    return 0.0


def _equal_quantities(proposition: Proposition, mentions: Sequence[Mention]) -> float:
    """A sentence that has a fact's very figures speaks of it with fewer words."""
    fact = proposition.fact
    evidence = 0.0
    for mention in mentions:
        if mention.measure is Measure.MONEY and fact.value is not None:
            evidence += 0.2 * (mention.value == fact.value.amount)
        if mention.measure is Measure.COUNT and fact.count is not None:
            evidence += 0.2 * (mention.value == fact.count.value)
        if mention.measure is Measure.PERCENT and fact.change is not None:
            evidence += 0.2 * (mention.value == fact.change.value)
        if mention.of is not None and fact.count is not None:
            evidence += 0.3 * (fact.count.of in (mention.of, mention.value))
            evidence += 0.3 * (mention.value == fact.count.value)
    return min(evidence, 0.4)


def _denied_companies(terms: Sequence[Term]) -> frozenset[str]:
    """``…, not Komatsu's``: the companies that a sentence names only to say that it is not them."""
    denied: frozenset[str] = frozenset()
    for negation, company in itertools.pairwise(terms):
        if negation.word.role & (Role.NEGATION | Role.CONTRAST) and company.word.role & Role.COMPANY:
            denied |= company.word.keys
    return denied


def _wholes(aligned: Sequence[Aligned], words: _Words, index: Index, given: set[str]) -> list[Aligned]:
    """Roles that a sentence speaks of without naming a member: ``no effort in emerging industries``."""
    wholes = []
    present = {a.proposition.group for a in aligned}
    excluded = frozenset().union(*(pair for pair in EXCLUSIVE if present & pair))
    for group in index.groups.values():
        if group.name in present | excluded | given:
            continue
        covered, marked = words.at(group.shared), words.at(group.marks)
        if marked and len(covered) > 1:
            wholes.append(Aligned(group.whole, SURE, marked, covered))
    for group in () if aligned else index.statuses.values():
        covered, marked = words.at(group.shared), words.at(group.marks)
        if marked and len(covered) > 1:
            wholes.append(Aligned(group.whole, SURE, marked, covered))
    return wholes


def _members(
    found: list[Aligned],
    words: _Words,
    index: Index,
    carried: Sequence[Proposition],
    before: Container[str | None],
) -> tuple[list[Aligned], list[Misplaced]]:
    """Members stay where the sentence names their role, the nearest one to their name."""
    terms = words.terms
    marks = [(i, name) for name, group in index.groups.items() for i in words.at(group.marks)]
    labels = [(i, name) for i, name in marks if "@" + name in terms[i].word.keys]
    items: dict[frozenset[int], list[Aligned]] = {}
    kept = []
    for aligned in found:
        group = aligned.proposition.group
        if group is None or group == "recognition" or aligned.proposition in carried:
            kept.append(aligned)
        else:
            items.setdefault(aligned.topic, []).append(aligned)
    misplaced = []
    for topic, candidates in items.items():
        groups = {a.proposition.group for a in candidates}
        exclusive = labels and any(groups & pair for pair in EXCLUSIVE)
        outside = [(i, name) for i, name in (labels if exclusive else marks) if i not in topic]
        if any(topic < other for other in items):
            continue
        if not outside:
            kept += [a for a in candidates if a.proposition.group in before]
            continue
        near = min(_distance(terms, topic, i) for i, _ in outside)
        nearest = {name for i, name in outside if _distance(terms, topic, i) == near}
        if groups & nearest:
            kept += [a for a in candidates if a.proposition.group in nearest]
        elif groups & {name for _, name in outside}:
            kept += [a for a in candidates if a.proposition.group in {n for _, n in outside}]
        else:
            misplaced += [_misplaced(candidates, name, topic, words, index) for name in nearest]
    return kept, misplaced


def _misplaced(
    candidates: list[Aligned], name: str, topic: frozenset[int], words: _Words, index: Index
) -> Misplaced:
    role = words.at(index.groups[name].shared)
    excluding = [a for a in candidates if {a.proposition.group, name} in EXCLUSIVE]
    proposition = (excluding or candidates)[0].proposition
    return Misplaced(proposition, name, words.terms[min(topic)], topic | role)


def _distance(terms: Sequence[Term], topic: frozenset[int], other: int) -> int:
    return min(abs(i - other) + 3 * abs(terms[i].clause - terms[other].clause) for i in topic)


def _undominated(aligned: list[Aligned], words: _Words, mentions: Sequence[Mention]) -> list[Aligned]:
    """Leave out what covers only words that another covers too, and names its topic with fewer."""
    contents = {i for i, t in enumerate(words.terms) if carries(t)}

    def weight(a: Aligned) -> float:
        return sum(w.weight for w in words.matching(a.proposition.topic))

    def dominated(a: Aligned, b: Aligned) -> bool:
        own = a.covered & contents
        if a.proposition.group is not None or not a.topic <= b.covered or not own <= b.covered:
            return False
        if _equal_quantities(a.proposition, mentions):
            return False
        return own < b.covered & contents or weight(a) < weight(b)

    return [a for a in aligned if not any(dominated(a, b) for b in aligned if b is not a)]


# Numbers

SLOTS = {
    Measure.COUNT: ("count", "whole"),
    Measure.SHARE: ("count",),
    Measure.REMAINDER: ("count",),
    Measure.PERCENT: ("change", "share"),
    Measure.FRACTION: ("share",),
    Measure.MONEY: ("value",),
    Measure.POINTS: ("change",),
}


def _assign(alignment: Alignment, weights: Sequence[float]) -> None:
    """Give each number to the fact that it is about: by the words around it, all numbers at once."""
    options = []
    for number, mention in enumerate(alignment.reading.mentions):
        for aligned in alignment.aligned:
            for slot in SLOTS[mention.measure]:
                if fits(mention, aligned, slot, alignment.terms):
                    near = _nearness(mention, aligned, alignment.terms, weights) * (
                        3 if slot == "whole" else 1
                    )
                    options.append((near, number, slot, aligned))
    options.sort(key=lambda option: (-option[0], option[2] != "whole"))
    given: set[int] = set()
    used: set[tuple[int, str]] = set()
    for _, number, slot, aligned in options:
        if number not in given and (id(aligned), slot) not in used:
            given.add(number)
            used.add((id(aligned), slot))
            aligned.mentions.append((alignment.reading.mentions[number], slot))
    mentions = enumerate(alignment.reading.mentions)
    alignment.unassigned = [mention for number, mention in mentions if number not in given]


def fits(mention: Mention, aligned: Aligned, slot: str, terms: Sequence[Term]) -> bool:
    """Whether a number can be about one of the quantities of a fact, by its kind and unit."""
    fact = aligned.proposition.fact
    if slot == "whole":
        return fact.count is not None and fact.count.of == mention.value and mention.bound is Bound.EXACT
    if slot == "share":
        count = fact.count
        if count is not None and count.unit == "percent":
            return True
        told = mention.of is not None or _is_part(mention, terms)
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
    if slot == "change" and (_is_part(mention, terms) or _is_level(mention, terms)):
        return False
    if slot == "count" and mention.unit is None and fact.count is not None and named(fact.count.unit):
        return mention.measure is Measure.COUNT and _head(mention, terms) is None
    if mention.unit is not None and slot == "count" and fact.count is not None:
        unit = named(fact.count.unit)
        return unit is not None and unit.dimension == mention.unit.dimension
    if mention.measure is Measure.COUNT:
        if _is_difference(mention, terms):
            return False
        head = _head(mention, terms)
        if head is None:
            absent = any("@absent" in t.word.keys for t in terms)
            return absent or fact.count is None or fact.count.of is None
        return head in aligned.covered
    return True


def _is_difference(mention: Mention, terms: Sequence[Term]) -> bool:
    """Whether a count says by how much one number is above another: ``outnumbered by 100``."""
    before = [t for t in terms if t.end <= mention.outer]
    return bool(before) and before[-1].text == "by" and before[-1].end + 2 > mention.outer


def _is_ratio(terms: Sequence[Term]) -> bool:
    """``more than three launches for every contract``."""
    pairs = itertools.pairwise(terms)
    return any((a.text, b.text) == ("for", "every") for a, b in pairs)


def _is_level(mention: Mention, terms: Sequence[Term]) -> bool:
    """``rose to 17.5 percent``, ``reached 17.5 percent``: where it stands, not by how much it rose."""
    before = [t for t in terms if t.end <= mention.outer and mention.outer - t.end < 3]
    return bool(before) and before[-1].text in LEVELS


def _is_part(mention: Mention, terms: Sequence[Term]) -> bool:
    """``make up 26 percent of the visits``: a share, not a change."""
    following = next((t for t in terms if t.start >= mention.end), None)
    of = following is not None and following.text == "of" and following.start - mention.end < 3
    return of or any(t.text in PARTS for t in terms if t.end <= mention.outer)


def _head(mention: Mention, terms: Sequence[Term]) -> int | None:
    """The term that a count counts: the first word with content after it, if one follows closely."""
    for i, term in enumerate(terms):
        if term.start >= mention.end:
            if term.clause != mention.clause or term.start > mention.end + 30:
                return None
            if not term.word.role:
                return i
    return None


def _nearness(
    mention: Mention, aligned: Aligned, terms: Sequence[Term], weights: Sequence[float]
) -> float:
    """How close the words of a topic stand to a number, the rarer ones counting more."""
    position = sum(1 for t in terms if t.start < mention.start)
    near = 0.0
    for i in aligned.topic or aligned.covered:
        steps = position - 1 - i if i < position else i - position
        near += weights[i] * FADE**steps * ACROSS ** abs(terms[i].clause - mention.clause)
    return near * aligned.coverage
