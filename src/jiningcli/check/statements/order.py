"""Whose a word is, and who does what to whom: words of a claim that the source binds otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jiningcli.check.statements.figures import Match
    from jiningcli.check.statements.statement import Figure, Part, Statement

Pairs = "Sequence[tuple[Part, Part | None]]"


class Fault(Struct, frozen=True):
    """A word of the claim that stands with something else in the source; ``swap`` of two like it."""

    part: Part | Figure
    swap: bool = False


def misplaced(
    claim: Statement,
    source: Statement,
    pairs: Sequence[tuple[Part, Part | None]],
    figures: Sequence[Match],
    homes: Mapping[int, int],
) -> Iterator[Fault]:
    """Words that the source has in another clause, one with a figure or a direction of its own."""
    told = {id(p) for _, p in pairs if p is not None}
    values = _valued(source)
    names_of_home: dict[int, list[Part]] = {}
    for part, other in pairs:
        home = homes.get(part.clause)
        if home is None:
            continue
        if other is None:
            own = names_of_home.setdefault(
                home,
                [p for p in source.parts if p.clause == home and p.name and not p.leading
                 and id(p) not in told],
            )  # fmt: skip
            if part.name and not part.leading and own:
                yield Fault(part)
            continue
        if other.clause == home or home not in values or other.clause not in values:
            continue
        later = other.clause > home
        if later and any(f.clause == part.clause and f.direction is None for f in claim.figures) is None:
            continue
        if later or not _elliptical(source, home, told):
            yield Fault(part, swap=True)
    for match in figures:
        if match.good and match.stated is not None and _stands_apart(match, claim, source, told, homes):
            yield Fault(match.claimed, swap=True)


def _valued(source: Statement) -> frozenset[int]:
    """The clauses that tell a figure or a direction of their own."""
    clauses = {f.clause for f in source.figures}
    clauses |= {p.clause for p in source.parts if tables.direction(p.keys)}
    return frozenset(clauses | source.denied)


def _elliptical(source: Statement, home: int, told: set[int]) -> bool:
    """Whether a clause names nothing of its own before its figure, and so goes on about the one before."""
    figures = [f for f in source.figures if f.clause == home]
    at = min((f.mention.outer for f in figures), default=None)
    for part in source.parts:
        if part.clause != home or id(part) in told or tables.direction(part.keys):
            continue
        if at is None or part.end <= at:
            return False
    return all(
        not f.counted or any(id(p) in told and p.keys & f.counted for p in source.parts) for f in figures
    )


def _stands_apart(
    match: Match, claim: Statement, source: Statement, told: set[int], homes: Mapping[int, int]
) -> bool:
    """Whether a figure's counterpart counts something that the claim does not speak of."""
    stated, claimed = match.stated, match.claimed
    if stated is None or not stated.counted:
        return False
    if stated.counted & claimed.counted:
        return False
    words = [p for p in source.parts if p.keys & stated.counted and p.clause == stated.clause]
    return bool(words) and not any(id(p) in told for p in words)


def reordered(
    claim: Statement, source: Statement, pairs: Sequence[tuple[Part, Part | None]]
) -> Iterator[Fault]:
    """Agents and objects that have changed places."""
    for clause in dict.fromkeys(part.clause for part, _ in pairs):
        own = [(p, o) for p, o in pairs if p.clause == clause and o is not None]
        yield from _agents(claim, source, own)
        if _descents(own) > 2:
            yield Fault(own[0][0])
        yield from _exchanged(own)


def _descents(own: Sequence[tuple[Part, Part]]) -> int:
    starts = [o.start for _, o in own]
    return sum(b < a for a, b in zip(starts, starts[1:], strict=False))


def _agents(
    claim: Statement, source: Statement, own: Sequence[tuple[Part, Part]]
) -> Iterator[Fault]:
    """Who a thing is done by: ``by X`` on one side has to be X's deed on the other."""
    for part, other in own:
        if (part.marker == "by") == (other.marker == "by") or tables.direction(part.keys):
            continue
        mine = [p for p in claim.parts if p.clause == part.clause]
        theirs = [p for p in source.parts if p.clause == other.clause]
        active, passive = (theirs, other) if part.marker == "by" else (mine, part)
        before = [p for p in active if p.start < passive.start and not p.marker]
        if len(before) > 1:
            yield Fault(part, swap=True)


def _exchanged(own: Sequence[tuple[Part, Part]]) -> Iterator[Fault]:
    """Two words that have changed the prepositions that they stand under, or names their order."""
    for i, (x, a) in enumerate(own):
        for y, b in own[i + 1 :]:
            if a.start < b.start:
                continue
            markers = x.marker, y.marker, a.marker, b.marker
            crossed = (x.marker and x.marker == b.marker != a.marker) or (
                y.marker and y.marker == a.marker != b.marker
            )
            named = x.name and y.name and not x.leading and a.name and b.name and "by" not in markers
            if crossed or (named and a.end < b.start and not _listed(a, b)) or (
                named and b.end < a.start and not _listed(b, a) and not any(markers)
            ):
                yield Fault(x, swap=True)


def _listed(first: Part, second: Part) -> bool:
    """Whether two names stand in one list, whose order tells nothing."""
    return second.clause - first.clause in (1, 2) and second.start - first.end < 8
