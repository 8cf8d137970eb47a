"""Where no verdict is safe: the nearest place in the article, and what it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jiningcli.check.statements.figures import comparable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.said import Said
    from jiningcli.check.statements.source import Told

LEAST = 2
"""So many words must be the same for a place to be called near."""
MOST = 3
"""The figures of a place that are told."""


class Near(NamedTuple):
    """What to say of the nearest place, and whether there is one."""

    message: str
    found: bool


def nearest(said: Said, it: Comparison, told: Sequence[Told]) -> Near:
    """The nearest place with its figures; or the words that stand nowhere in the article."""
    known = frozenset().union(*(t.said.keys | t.speaker_words for t in told))
    strange = [said.word(p) for p in it.bare if not p.keys & known]
    same = sum(1 for _, other in it.pairs if other is not None) + sum(m.good for m in it.figures)
    near = it.told.paragraph > 0 and same >= LEAST
    parts = []
    if strange:
        parts.append("the article does not have " + " or ".join(f"“{w}”" for w in strange[:MOST]))
    if near:
        here = it.told.said
        kinds = [f.mention for f in said.figures]
        same_kind = [f for f in here.figures if any(comparable(f.mention, kind) for kind in kinds)]
        figures = [f"{here.whole_of(f)} {f.noun}".strip() for f in same_kind[:MOST]]
        has = f", which has {', '.join(figures)}" if figures else ""
        parts.append(f"nearest is ¶{it.told.paragraph}{has}")
    elif not strange:
        parts.append("no sentence of the article says this")
    return Near("; ".join(parts), near)
