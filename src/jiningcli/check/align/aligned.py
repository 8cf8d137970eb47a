"""A sentence laid beside the facts: its words by their keys, and what it was found to speak of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from jiningcli.check.align.propositions import Index, Phrase, Proposition, Weighted
    from jiningcli.check.words.vocabulary import Term
    from jiningcli.check.words.word import Word
    from jiningcli.text.mentions import Mention
    from jiningcli.text.reading import Reading

GENERAL = frozenset({"@rise", "@fall", "@launch", "@complete", "@open", "@plan", "@aim", "@operate"})
"""Classes of words that may be said of any topic, and so name none."""

NONE: frozenset[int] = frozenset()
"""No terms."""

SURE = 0.6
"""The share of a topic's weight that a sentence must hold to speak of it."""


class Aligned(Struct, eq=False):
    """A proposition that a sentence speaks of.

    ``topic`` and ``covered`` are the numbers of the sentence's terms that match its name or terms,
    and any of its words; ``mentions`` the quantities that are about it, each with its slot.
    """

    proposition: Proposition
    coverage: float
    topic: frozenset[int]
    covered: frozenset[int]
    mentions: list[tuple[Mention, str]] = field(default_factory=list)


class Misplaced(Struct, eq=False):
    """A member of one role that the sentence puts into another.

    It is ``told`` where that role is named, or marked in the very clause.
    """

    proposition: Proposition
    group: str
    told: bool
    at: int
    named: frozenset[int]
    covered: frozenset[int]


class Alignment(Struct, eq=False):
    """A sentence with all that it speaks of, and the numbers of the terms that are left over.

    ``weak`` are the facts that it may speak of, not surely; ``in_order`` is set where it tells two
    figures in the order of the facts that they are of. ``roles`` and ``keys`` are those that any of the
    terms has, to see at a glance that there is none of a kind.
    """

    reading: Reading
    terms: list[Term]
    roles: int
    keys: frozenset[str]
    aligned: list[Aligned]
    misplaced: list[Misplaced]
    unassigned: list[Mention]
    leftover: frozenset[int]
    weak: list[Aligned]
    in_order: bool = False

    @property
    def companies(self) -> dict[str, int]:
        """The ids of the companies that the sentence names, each with the number of its last term."""
        return {
            key[1:]: i
            for i, term in enumerate(self.terms)
            if term.word.role & Role.COMPANY
            for key in term.word.keys
            if key.startswith("#")
        }

    def settled(self, starts: Container[int], moved: Mapping[int, Mention]) -> Alignment:
        """The same without some numbers, and with others in the place of those that are ``moved``."""

        def without(aligned: Aligned) -> Aligned:
            kept = [(moved.get(m.start, m), s) for m, s in aligned.mentions if m.start not in starts]
            return replace(aligned, mentions=kept)

        anew = {id(a): without(a) for a in (*self.aligned, *self.weak)}
        return replace(
            self,
            aligned=[anew[id(a)] for a in self.aligned],
            weak=[anew[id(a)] for a in self.weak],
            unassigned=[m for m in self.unassigned if m.start not in starts],
        )

    def leftover_beside(self, term: int) -> bool:
        """Whether anything else is left over in the clause of a term."""
        clause = self.terms[term].clause
        return any(self.terms[i].clause == clause and i != term for i in self.leftover)


class Words:
    """The terms of a sentence, and where each key that the index knows stands among them."""

    def __init__(self, terms: list[Term], index: Index) -> None:
        self.terms = terms
        self.index = index
        self.rate = index.facts.rate
        self.places = index.places(terms)
        self.keys = frozenset(self.places)
        self.contents = frozenset([i for i, term in enumerate(terms) if carries(term)])

    @cached_property
    def telling(self) -> frozenset[int]:
        """The terms that may tell which fact is meant."""
        return frozenset(i for i in self.contents if tells(self.terms[i].word))

    def at(self, keys: frozenset[str]) -> frozenset[int]:
        """The numbers of the terms that have one of some keys."""
        held = self.keys & keys
        return frozenset([i for key in held for i in self.places[key]]) if held else NONE

    def share(self, covered: frozenset[int], own: frozenset[str]) -> float:
        """How much of what a clause says some terms are, by weight: that of the clause with the most.

        Words that may be said of any topic, and names, tell nothing of what is meant; a clause must have
        one of the fact's own words, and not only one of its class, or what is known of a name in it.
        """
        pointed = {self.terms[i].clause for i in self.stems(covered & self.telling, own)}
        whole: dict[int, float] = {}
        held: dict[int, float] = {}
        for i in self.telling:
            term = self.terms[i]
            weight = self.index.weight(term.word)
            whole[term.clause] = whole.get(term.clause, 0.0) + weight
            if i in covered:
                held[term.clause] = held.get(term.clause, 0.0) + weight
        return max((held[clause] / whole[clause] for clause in pointed if whole[clause]), default=0.0)

    def stems(self, covered: frozenset[int], keys: frozenset[str]) -> frozenset[int]:
        """The words of content that stand among some keys themselves, and not only by their class."""
        return frozenset(
            i
            for i in covered & self.contents
            if any(key in keys for key in self.terms[i].word.keys if key[0] not in "@~")
        )

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


def tells(word: Word) -> bool:
    """Whether a word may tell which fact is meant: a rise may be that of anything, a name not."""
    return word.keys.isdisjoint(GENERAL) and (bool(word.role) or not word.named)


def carries(term: Term) -> bool:
    """Whether a term has content of its own that some proposition must account for."""
    return not term.word.role & ~Role.COMPANY
