"""Whose a word is, and who does what to whom: words of a claim that the source binds otherwise."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables
from jiningcli.check.statements.figures import alike_in_role, relation
from jiningcli.quantity import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jiningcli.check.statements.figures import Match
    from jiningcli.check.statements.said import Figure, Part, Said

ORDINALS = frozenset("first second third fourth fifth sixth last".split())


class Fault(Struct, frozen=True):
    """A word of the claim that stands with something else in the source; ``swap`` of two like it."""

    part: Part | Figure
    swap: bool = False
    why: str = ""
    rival: Figure | None = None
    """The source's other figure, that it does stand with."""


def misplaced(
    source: Said,
    pairs: Sequence[tuple[Part, Part | None]],
    figures: Sequence[Match],
    homes: Mapping[int, int],
    topics: frozenset[str],
) -> Iterator[Fault]:
    """Words that the source has in another clause, one with a figure or a direction of its own."""
    told = {id(p) for _, p in pairs if p is not None}
    spread: dict[int, set[int]] = {}
    for part, other in pairs:
        if other is None:
            home = homes.get(part.clause)
            if part.name and not part.leading and _other_name(source, home, told):
                yield Fault(part, why="a name of its own")
        elif not part.light and not part.keys & topics:
            spread.setdefault(part.clause, set()).add(other.clause)
            yield from _of_another(part, other, source, figures, told, topics)
    for match in figures:
        if match.good and match.stated is not None:
            spread.setdefault(match.claimed.clause, set()).add(match.stated.clause)
            if _stands_apart(match, source, told):
                yield Fault(match.claimed, swap=True, why="the figure counts something else")
            if match.claimed.base != match.stated.base and _two_ends(figures):
                yield Fault(match.claimed, swap=True, why="from and to")
    for clause, over in spread.items():
        finite = {c for c in over if c in source.finite}
        strange = [c for c in finite if _opens_otherwise(source, c, told, topics)]
        if len(finite) > 1 and strange:
            yield Fault(next(p for p, _ in pairs if p.clause == clause), why="another clause")


def _of_another(
    part: Part,
    other: Part,
    source: Said,
    figures: Sequence[Match],
    told: set[int],
    topics: frozenset[str],
) -> Iterator[Fault]:
    """A word that goes with one figure in the claim and with another one in the source."""
    own = [m for m in figures if m.claimed.clause == part.clause and m.stated is not None]
    if not own:
        return
    mine = min(
        own,
        key=lambda m: min(
            abs(m.claimed.mention.outer - part.end), abs(part.start - m.claimed.mention.end)
        ),
    )
    stated = mine.stated
    if (
        stated is None
        or stated.clause == other.clause
        or any(m.stated is not None and m.stated.clause == other.clause for m in own)
    ):
        return
    rivals = [f for f in source.figures if f.clause == other.clause and alike_in_role(mine.claimed, f)]
    if not rivals:
        return
    bound = part.name or other.clause > stated.clause or part.text in ORDINALS
    if bound or _opens_otherwise(source, stated.clause, told, topics):
        apart = all(relation(mine.claimed, f) is Relation.DISJOINT for f in rivals)
        yield Fault(part, swap=apart, rival=rivals[0] if apart else None, why="beside another figure")


def _two_ends(figures: Sequence[Match]) -> bool:
    """Whether a claim tells what something changed from and to."""
    return len({m.claimed.base for m in figures}) > 1


def _other_name(source: Said, home: int | None, told: set[int]) -> bool:
    """Whether a clause names somebody of its own, of whom the claim does not speak."""
    return any(p.clause == home and p.name and not p.leading and id(p) not in told for p in source.parts)


def _opens_otherwise(source: Said, clause: int, told: set[int], topics: frozenset[str]) -> bool:
    """Whether a clause of the source opens with something of which the claim does not speak."""
    own = [p for p in source.parts if p.clause == clause and not tables.direction(p.keys)]
    figures = [f.mention.outer for f in source.figures if f.clause == clause]
    reached = [p.start for p in own if id(p) in told] + figures
    first = min(reached, default=0)
    before = [p for p in own if p.start < first and not p.keys & topics]
    if len(before) == 1 and first - before[0].end <= 1 and not before[0].name:
        turn = next((p for p in source.every if p.start == first), None)
        return turn is None or bool(tables.direction(turn.keys)) or turn.text.endswith("ed")
    return bool(before)


def _stands_apart(match: Match, source: Said, told: set[int]) -> bool:
    """Whether a figure's counterpart counts something that the claim does not speak of."""
    stated, claimed = match.stated, match.claimed
    if stated is None or not stated.counted:
        return False
    if stated.counted & claimed.counted:
        return False
    words = [p for p in source.parts if p.keys & stated.counted and p.clause == stated.clause]
    return bool(words) and not any(id(p) in told for p in words)


def reordered(
    claim: Said,
    source: Said,
    pairs: Sequence[tuple[Part, Part | None]],
    topics: frozenset[str],
) -> Iterator[Fault]:
    """Agents and objects that have changed places."""
    for clause in dict.fromkeys(part.clause for part, _ in pairs):
        own = [(p, o) for p, o in pairs if p.clause == clause and o is not None]
        yield from _agents(claim, source, own)
        yield from _of_other_subject(claim, source, clause, own, topics)
        if _descents(own) > 2 and not _turned_about(own):
            yield Fault(own[0][0], why="order")
        yield from _exchanged(own)


def _of_other_subject(
    claim: Said,
    source: Said,
    clause: int,
    own: Sequence[tuple[Part, Part]],
    topics: frozenset[str],
) -> Iterator[Fault]:
    """What a claim has as its subject, where the source has it after the verb, and another before."""
    told = {id(o) for _, o in own}
    for number in {o.clause for _, o in own}:
        theirs = [p for p in source.every if p.clause == number]
        at = _pivot(source, number, told)
        mine = _pivot(claim, clause, None)
        if at is None or mine is None:
            continue
        subject = [p for p in theirs if p.start < at and not p.light and not p.keys & topics]
        if any(id(p) in told for p in subject) or not subject:
            continue
        for part, other in own:
            after = other.start > at and (other.marker or other.start > _last_figure(source, number))
            if part.start < mine and other.clause == number and after and not part.light:
                yield Fault(part, swap=True, why="agent")


def _pivot(said: Said, clause: int, told: set[int] | None) -> int | None:
    """Where a clause turns from its subject to what happens to that: its word of change, its figure."""
    turns = [
        p.start
        for p in said.every
        if p.clause == clause and tables.direction(p.keys) and (told is None or id(p) in told)
    ]
    if not turns or told is None:
        turns += [f.mention.outer for f in said.figures if f.clause == clause]
    return min(turns, default=None)


def _last_figure(said: Said, clause: int) -> int:
    return max((f.mention.end for f in said.figures if f.clause == clause), default=0)


def _turned_about(own: Sequence[tuple[Part, Part]]) -> bool:
    """Whether one side tells in the passive what the other tells in the active."""
    by = [(p, o) for p, o in own if (p.marker == "by") != (o.marker == "by")]
    return bool(by) and by[0] in (own[0], own[1] if len(own) > 1 else own[0])


def _descents(own: Sequence[tuple[Part, Part]]) -> int:
    starts = [o.start for _, o in own]
    return sum(b < a for a, b in pairwise(starts))


def _agents(claim: Said, source: Said, own: Sequence[tuple[Part, Part]]) -> Iterator[Fault]:
    """Who a thing is done by: ``by X`` on one side has to be X's deed on the other."""
    for part, other in own:
        if (part.marker == "by") == (other.marker == "by") or tables.direction(part.keys):
            continue
        mine = [p for p in claim.parts if p.clause == part.clause]
        theirs = [p for p in source.parts if p.clause == other.clause]
        if any(p.text in tables.UNDERGO for p in (*mine, *theirs)):
            continue
        active, passive = (theirs, other) if part.marker == "by" else (mine, part)
        before = [p for p in active if p.start < passive.start and not p.marker]
        if len(before) > 1:
            yield Fault(part, swap=True, why="another subject")


def _exchanged(own: Sequence[tuple[Part, Part]]) -> Iterator[Fault]:
    """Two words that have changed the prepositions that they stand under, or names their order."""
    for i, (x, a) in enumerate(own):
        for y, b in own[i + 1 :]:
            if a.start < b.start:
                continue
            markers = x.marker, y.marker, a.marker, b.marker
            if 0 <= a.start - b.end <= 1:
                continue  # the outbreaks of measles are the measles outbreaks
            crossed = (x.marker and x.marker == b.marker != a.marker) or (
                y.marker and y.marker == a.marker != b.marker
            )
            named = x.name and y.name and not x.leading and a.name and b.name and "by" not in markers
            if (
                crossed
                or (named and a.end < b.start and not _listed(a, b))
                or (named and b.end < a.start and not _listed(b, a) and not any(markers))
            ):
                yield Fault(x, swap=True, why="exchanged")


def _listed(first: Part, second: Part) -> bool:
    """Whether two names stand in one list, whose order tells nothing."""
    return second.clause - first.clause in (1, 2) and second.start - first.end < 8
