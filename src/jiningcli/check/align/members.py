"""The members of a role, such as the bases: which role a sentence gives each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.align.aligned import SURE, Aligned, Misplaced, Words
from jiningcli.facts.model import Company, Project

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from jiningcli.check.align.propositions import Index, Proposition
    from jiningcli.check.words.vocabulary import Term

EXCLUSIVE = (frozenset({"traditional", "emerging"}),)
"""Roles of which an industry has one or the other."""


def place_members(
    found: list[Aligned],
    words: Words,
    index: Index,
    carried: Sequence[Proposition],
    before: Container[str | None],
) -> tuple[list[Aligned], list[Misplaced]]:
    """Members stay where the sentence names their role; else they are put into the nearest one."""
    terms = words.terms
    marks = [
        (i, name)
        for name, group in index.groups.items()
        if name != "recognition"
        for i in words.at(group.marks)
    ]
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
        outside = [
            (i, name)
            for i, name in marks
            if i not in topic
            and (not exclusive or (i, name) in labels or (name in groups and not _is_exclusive(name)))
        ]
        if any(topic < other for other in items):
            continue
        if not outside:
            kept += [a for a in candidates if a.proposition.group in before]
            continue
        if any(topic <= a.covered for a in kept if a.proposition.company is not None):
            continue  # "A pharmaceutical company, Cisen": the word is said of the company.
        if named := groups & {name for _, name in outside}:
            kept += [a for a in candidates if a.proposition.group in named]
            wrong = {name for _, name in outside if _is_exclusive(name)}
            if wrong.isdisjoint(groups) and any(map(_is_exclusive, groups)):
                misplaced += [
                    _misplaced(candidates, name, topic, words, index, told=True)
                    for name in sorted(wrong)
                ]  # "An emerging industry, with a base of its own."
        else:
            near = min(_distance(terms, topic, i) for i, _ in outside)
            nearest = {name for i, name in outside if _distance(terms, topic, i) == near}
            clauses = {terms[i].clause for i in topic}
            told = {
                name
                for i, name in marks
                if terms[i].clause in clauses or ((i, name) in labels and terms[i].text == name)
            }
            misplaced += [
                _misplaced(candidates, name, topic, words, index, told=name in told)
                for name in sorted(nearest)
            ]
    return kept, misplaced


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
    return Misplaced(proposition, name, told, min(topic), topic | role)


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
