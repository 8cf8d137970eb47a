"""Facts that belong together: in one role, of one company, in one place of the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.evidence.reversal import ROLES
from jiningcli.facts.model import Statement

if TYPE_CHECKING:
    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.align.propositions import Proposition
    from jiningcli.check.evidence.case import Case


AIMED = frozenset({"@aim", "@plan", *ROLES})
"""Classes of words that say for whom something is meant, or which of the roles."""


class Family(Struct, frozen=True):
    """Facts that belong together, by their ids, and the terms that they cover."""

    facts: frozenset[str]
    covered: frozenset[int]


def families(case: Case) -> list[Family]:
    """The facts of a sentence that belong together: in one role, of one company, in one place."""
    held: dict[str, tuple[frozenset[str], frozenset[int]]] = {}

    def hold(name: str, *members: Aligned) -> None:
        facts, covered = held.get(name, (frozenset(), frozenset()))
        ids = {a.proposition.fact.id for a in members}
        held[name] = facts | ids, covered.union(*(a.covered for a in members))

    for a in case.aligned:
        p = a.proposition
        for name in (p.group, p.company, p.fact.id):
            if name is not None:
                hold(name, a)
    aimed = any(t.word.keys & AIMED for t in case.terms)
    for a in case.aligned:
        label = a.proposition.fact.passage.label
        for b in case.aligned:
            same = b.proposition.fact.passage.label == label
            if same and (aimed or not _counted(a, b)) and _tied(a.proposition, b.proposition):
                hold(f"{a.proposition.fact.id} {label}", a, b)
    placed = frozenset().union(*(m.covered for m in case.alignment.misplaced))
    return [
        Family(facts, covered | placed)
        for facts, covered in (*held.values(), (frozenset(), frozenset()))
    ]


def _counted(a: Aligned, b: Aligned) -> bool:
    """Whether one is a member of a role, and the other so many: 1,000 projects are not all in rubber."""
    counts = any(it.proposition.fact.count is not None for it in (a, b))
    return counts and any(it.proposition.group is not None for it in (a, b))


def _tied(a: Proposition, b: Proposition) -> bool:
    """Whether what stands in one place of the source belongs together.

    So do the members of a role and what is said of the role, and two amounts of one thing; not two
    counts of the same kind of thing, and not two states of affairs.
    """
    if isinstance(a.fact, Statement) or isinstance(b.fact, Statement):
        return a is b  # Each says what it says: "74 percent" of one is not the other's "first dose".
    one, other = a.fact.count, b.fact.count
    if one is not None and other is not None and one.unit == other.unit:
        return a is b
    if any(p.group not in (None, "recognition") for p in (a, b)):
        return all(count is None or count.of is None for count in (one, other))
    return all(p.fact.count or p.fact.value or p.fact.passage.caption for p in (a, b))
