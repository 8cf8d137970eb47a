"""The members of a role, such as the bases: which role a sentence gives each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align.aligned import SURE, Aligned, Misplaced, Words
from jiningcli.facts.model import Company, Project

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from jiningcli.check.align.propositions import Index, Proposition
    from jiningcli.check.words.vocabulary import Term

EXCLUSIVE = (frozenset({"traditional", "emerging"}),)
"""Roles of which an industry has one or the other."""


class Marks(Struct, frozen=True):
    """The terms that speak of a role, each with its name; ``labels`` are those that say it outright."""

    all: list[tuple[int, str]]
    labels: list[tuple[int, str]]

    def outside(self, topic: frozenset[int], groups: Container[str | None]) -> list[tuple[int, str]]:
        """The marks that are not the name of a member itself.

        Where roles exclude each other, and one is said outright, only that tells which it is.
        """
        exclusive = self.labels and any(name in groups for pair in EXCLUSIVE for name in pair)
        return [
            (i, name)
            for i, name in self.all
            if i not in topic
            and (
                not exclusive or (i, name) in self.labels or (name in groups and not _is_exclusive(name))
            )
        ]


def place_members(
    found: list[Aligned],
    words: Words,
    index: Index,
    carried: Sequence[Proposition],
    before: Container[str | None],
) -> tuple[list[Aligned], list[Misplaced]]:
    """Members stay where the sentence names their role; else they are put into the nearest one."""
    marks = _marks(words, index)
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
        outside = marks.outside(topic, groups)
        if any(topic < other for other in items):
            continue
        if not outside:
            kept += [a for a in candidates if a.proposition.group in before]
        elif any(topic <= a.covered for a in kept if a.proposition.company is not None):
            continue  # "A pharmaceutical company, Cisen": the word is said of the company.
        elif named := groups & {name for _, name in outside}:
            kept += [a for a in candidates if a.proposition.group in named]
            misplaced += [
                _misplaced(candidates, name, topic, words, index, told=True)
                for name in _also_excluded(groups, outside)
            ]
        else:
            told = _told(words.terms, topic, marks)
            misplaced += [
                _misplaced(candidates, name, topic, words, index, told=name in told)
                for name in _nearest(words.terms, topic, outside)
            ]
    return kept, misplaced


def _marks(words: Words, index: Index) -> Marks:
    """The words of a sentence that speak of a role."""
    marks = [
        (i, name)
        for name, group in index.groups.items()
        if name != "recognition"
        for i in words.at(group.marks)
    ]
    return Marks(marks, [(i, name) for i, name in marks if "@" + name in words.terms[i].word.keys])


def _also_excluded(groups: set[str | None], outside: list[tuple[int, str]]) -> list[str]:
    """``An emerging industry, with a base of its own``: beside its role, one that it cannot have."""
    wrong = {name for _, name in outside if _is_exclusive(name)}
    return sorted(wrong) if wrong.isdisjoint(groups) and any(map(_is_exclusive, groups)) else []


def _nearest(terms: Sequence[Term], topic: frozenset[int], outside: list[tuple[int, str]]) -> list[str]:
    """The roles whose words stand nearest to a member."""
    near = min(_distance(terms, topic, i) for i, _ in outside)
    return sorted({name for i, name in outside if _distance(terms, topic, i) == near})


def _told(terms: Sequence[Term], topic: frozenset[int], marks: Marks) -> set[str]:
    """The roles that are named, or marked in the very clause of a member."""
    clauses = {terms[i].clause for i in topic}
    return {
        name
        for i, name in marks.all
        if terms[i].clause in clauses or ((i, name) in marks.labels and terms[i].text == name)
    }


def _is_exclusive(name: str | None) -> bool:
    return any(name in pair for pair in EXCLUSIVE)


def _misplaced(
    candidates: list[Aligned],
    name: str,
    topic: frozenset[int],
    words: Words,
    index: Index,
    *,
    told: bool,
) -> Misplaced:
    role = words.at(index.groups[name].shared)
    excluding = [a for a in candidates if {a.proposition.group, name} in EXCLUSIVE]
    proposition = (excluding or candidates)[0].proposition
    return Misplaced(proposition, name, told, min(topic), topic, topic | role)


def _distance(terms: Sequence[Term], topic: frozenset[int], other: int) -> int:
    return min(abs(i - other) + 3 * abs(terms[i].clause - terms[other].clause) for i in topic)


def wholes(aligned: Sequence[Aligned], words: Words, index: Index, given: set[str]) -> list[Aligned]:
    """Roles that a sentence speaks of without naming a member: ``no effort in emerging industries``."""
    present = {a.proposition.group for a in aligned}
    excluded = frozenset().union(*(pair for pair in EXCLUSIVE if present & pair))
    groups = [g for g in index.groups.values() if g.name not in present | excluded | given]
    facts = [a.proposition.fact for a in aligned]
    if not any(isinstance(fact, (Project, Company)) and fact.count is None for fact in facts):
        covered = frozenset().union(*(a.covered for a in aligned))
        groups += [
            g
            for g in index.statuses.values()
            if (g.whole.pending or not aligned) and not words.at(g.marks) <= covered
        ]
    wholes = []
    for group in groups:
        shared, marked = words.at(group.shared), words.at(group.marks)
        if marked and len(shared) > 1:
            wholes.append(Aligned(group.whole, SURE, marked, shared))
    return wholes
