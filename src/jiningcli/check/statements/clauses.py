"""A claim in stretches between conjunctions, each of which may say something that is not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from jiningcli.check.statements.said import Said

_JOINT = Pattern(r"[;:]|\b(?:and|but|while|whereas)\b")
FEWEST = 2
"""The words of the shortest clause that says something by itself."""


def clauses(said: Said) -> list[Said]:
    """The stretches of a claim that its conjunctions part, each with words of its own.

    They may be accused; one that is half a list bears nothing out.
    """
    numbers = sorted({p.clause for p in said.parts} | {f.clause for f in said.figures})
    groups: list[list[int]] = []
    for number in numbers:
        if groups and not _opens(said, groups[-1], number):
            groups[-1].append(number)
        else:
            groups.append([number])
    return [_piece(said, frozenset(group)) for group in groups] if len(groups) > 1 else []


def _opens(said: Said, before: list[int], number: int) -> bool:
    """Whether a clause is joined by a conjunction, and both sides say something."""
    last = max((p.end for p in said.every if p.clause in before), default=0)
    last = max(last, *(f.mention.end for f in said.figures if f.clause in before), 0, 0)
    own = [p.start for p in said.every if p.clause == number]
    own += [f.mention.outer for f in said.figures if f.clause == number]
    if not own or not _JOINT.search(said.whole[last : min(own)].lower()):
        return False
    return _says(said, set(before)) and _says(said, {n for n in _numbers(said) if n >= number})


def _numbers(said: Said) -> set[int]:
    return {p.clause for p in said.parts}


def _says(said: Said, numbers: set[int]) -> bool:
    words = [p for p in said.parts if p.clause in numbers and not tables.direction(p.keys)]
    return len(words) >= FEWEST


def _piece(said: Said, numbers: frozenset[int]) -> Said:
    every = tuple(p for p in said.every if p.clause in numbers)
    figures = tuple(f for f in said.figures if f.clause in numbers)
    spans = tuple((c, s) for c, s in said.spans if c in numbers)
    starts = [p.start for p in every] + [f.mention.outer for f in figures] + [s.start for _, s in spans]
    ends = [p.end for p in every] + [f.mention.end for f in figures] + [s.end for _, s in spans]
    return replace(
        said,
        start=min(starts), end=max(ends), every=every, figures=figures,
        spans=spans,
        denials=tuple(d for d in said.denials if d.clause in numbers),
        hedge_words=tuple(h for h in said.hedge_words if h[0] in numbers),
        excepted=tuple(p for p in said.excepted if p.clause in numbers),
    )  # fmt: skip
