"""Whose a word is, and who does what to whom: words of a claim that the source binds otherwise."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables
from jiningcli.check.statements.figures import alike_in_role, relation
from jiningcli.check.statements.said import Figure, Part
from jiningcli.quantity import Relation
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jiningcli.check.statements.figures import Match
    from jiningcli.check.statements.said import Said

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
    known: frozenset[str],
) -> Iterator[Fault]:
    """Words that the source has in another clause, one with a figure or a direction of its own."""
    told = {id(p) for _, p in pairs if p is not None}
    spread: dict[int, set[int]] = {}
    for part, other in pairs:
        if other is None:
            home = homes.get(part.clause)
            own = part.name and not part.leading and not part.keys & known
            if own and _other_name(source, home, told):
                yield Fault(part, why="a name of its own")
        elif not part.light and not part.keys & topics:
            spread.setdefault(part.clause, set()).add(other.clause)
            yield from _of_another(part, other, source, figures, told, topics)
    for match in figures:
        if match.good and match.stated is not None:
            spread.setdefault(match.claimed.clause, set()).add(match.stated.clause)
            if _stands_apart(match, source, told):
                yield Fault(match.claimed, swap=True, why="the figure counts something else")
            if _other_end(match) or (match.claimed.base != match.stated.base and _two_ends(figures)):
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


def _other_end(match: Match) -> bool:
    """Whether a change is told as what something came to, or the reverse."""
    mine, theirs = match.claimed, match.stated
    if theirs is None or (mine.marker == "to") == (theirs.marker == "to"):
        return False
    changes = mine.mention.measure in (Measure.PERCENT, Measure.POINTS) and mine.direction is not None
    return changes or "from" in (mine.marker, theirs.marker)


def _two_ends(figures: Sequence[Match]) -> bool:
    """Whether a claim tells what something changed from and to."""
    return len({m.claimed.base for m in figures}) > 1


def _other_name(source: Said, home: int | None, told: set[int]) -> bool:
    """Whether a clause names somebody of its own, of whom the claim does not speak."""
    return any(
        p.clause == (home if home is not None else p.clause)
        and p.name
        and not p.leading
        and id(p) not in told
        for p in source.parts
    )


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
    figures: Sequence[Match],
    voices: Sequence[tuple[Part, Part]],
    topics: frozenset[str],
) -> Iterator[Fault]:
    """Agents and objects that have changed places."""
    for clause in dict.fromkeys(part.clause for part, _ in pairs):
        own = [(p, o) for p, o in pairs if p.clause == clause and o is not None]
        yield from _agents(claim, source, own)
        yield from _of_other_subject(claim, source, clause, own, topics)
    yield from displaced(source, pairs, figures, voices)


Item = tuple["Part | Figure", "Part | Figure"]


def displaced(
    source: Said,
    pairs: Sequence[tuple[Part, Part | None]],
    figures: Sequence[Match],
    voices: Sequence[tuple[Part, Part]],
) -> Iterator[Fault]:
    """Words that have neither the one before nor the one after them that they have in the source.

    Only what both sides have is looked at. Where a part of a sentence is moved as a whole, its words
    keep their neighbours; where two words are exchanged, both lose them.
    """
    items: list[Item] = [(p, o) for p, o in pairs if o is not None]
    items += [(m.claimed, m.stated) for m in figures if m.stated is not None and m.good]
    items += voices
    mine = sorted({o.start: (p, o) for p, o in reversed(items)}.values(), key=lambda item: item[0].start)
    theirs = sorted(mine, key=lambda item: item[1].start)
    here, there = _neighbours(mine), _neighbours(theirs)
    lost = [
        item
        for item in mine
        if here[item[1].start][0] != there[item[1].start][0]
        and here[item[1].start][1] != there[item[1].start][1]
        and not _by_itself(item)
    ]
    if not lost or _turned_about(mine):
        return
    if not figures and len(lost) > 1:
        yield Fault(lost[0][0], why="order")
    told = {o.start for _, o in mine}
    for part, other in lost:
        first = here[other.start][0] == -1 and isinstance(part, Part)
        if (first or getattr(other, "name", False)) and _for_another(
            source, here[other.start], there, told
        ):
            yield Fault(part, why="in the place of another")
    for one, two in combinations(lost, 2):
        x, y = one[1].start, two[1].start
        placed = _in_place(here[x], there[y]) and _in_place(here[y], there[x])
        if placed and not _compound(one, two) and (_alike(one, two) or _explains(mine, one, two, there)):
            yield Fault(one[0], why="exchanged")
            yield Fault(two[0], why="exchanged")


def _for_another(
    source: Said, here: tuple[int, int], there: dict[int, tuple[int, int]], told: set[int]
) -> bool:
    """Whether the source has another word, not in the claim, where one stands in the claim."""
    before, after = here
    if before >= 0 and after >= 0 and there[before][1] != after:
        return False
    ends = [p.clause for p in source.parts if p.start in (before, after)]
    ends += [f.clause for f in source.figures if f.start in (before, after)]
    clauses = range(min(ends), max(ends) + 1) if ends else ()
    low = before if before >= 0 else -1
    high = after if after >= 0 else source.end
    return any(
        low < p.start < high and p.start not in told and p.clause in clauses and not p.marker
        for p in source.parts
    )


def _alike(one: Item, two: Item) -> bool:
    """Whether two figures, or two names, may have been mistaken for each other."""
    if all(isinstance(item[0], Figure) for item in (one, two)):
        return True
    return all(getattr(item[1], "name", False) for item in (one, two))


def _explains(mine: Sequence[Item], one: Item, two: Item, there: dict[int, tuple[int, int]]) -> bool:
    """Whether all stands in the source's order once two words have changed their places back."""
    back = [two if item is one else one if item is two else item for item in mine]
    here = _neighbours(back)
    return all(here[at][0] == there[at][0] or here[at][1] == there[at][1] for at in there)


def _in_place(here: tuple[int, int], there: tuple[int, int]) -> bool:
    """Whether a word stands where another one stood: between the same two, or beside one of them."""
    return here == there or any(a == b >= 0 for a, b in zip(here, there, strict=True))


def in_slot(match: Match, pairs: Sequence[tuple[Part, Part | None]]) -> bool:
    """Whether a figure has a word beside it, before or after, that its counterpart has there too."""
    if match.stated is None:
        return False
    items: list[Item] = [(p, o) for p, o in pairs if o is not None]
    items.append((match.claimed, match.stated))
    mine = sorted({o.start: (p, o) for p, o in reversed(items)}.values(), key=lambda item: item[0].start)
    here = _neighbours(mine)[match.stated.start]
    there = _neighbours(sorted(mine, key=lambda item: item[1].start))[match.stated.start]
    return any(a == b >= 0 for a, b in zip(here, there, strict=True))


def _neighbours(items: Sequence[Item]) -> dict[int, tuple[int, int]]:
    """For each item, by its place in the source, the places of the one before and the one after."""
    starts = [-1, *(other.start for _, other in items), -2]
    return {at: (starts[n], starts[n + 2]) for n, at in enumerate(starts[1:-1])}


def _by_itself(item: Item) -> bool:
    """Whether a word stands under the same preposition at both ends, and so may stand anywhere."""
    part, other = item
    return bool(part.marker) and part.marker == other.marker and part.marker not in ("of", "by")


def _compound(one: Item, two: Item) -> bool:
    """Whether two words stand side by side at both ends: cases of measles, measles cases."""
    if not all(isinstance(part, Part) for item in (one, two) for part in item):
        return False
    gaps = [abs(b.start - a.start) - len(getattr(min(a, b, key=lambda p: p.start), "text", ""))
            for a, b in ((one[0], two[0]), (one[1], two[1]))]  # fmt: skip
    if all(getattr(part, "name", False) for item in (one, two) for part in item):
        return False
    markers = {part.marker for item in (one, two) for part in item}
    adverb = any(getattr(part, "text", "").endswith("ly") for part in (one[0], two[0]))
    return max(gaps) <= 8 and (bool(markers & {"of", "in", "for"}) or adverb)


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


def _turned_about(own: Sequence[Item]) -> bool:
    """Whether one side tells in the passive what the other tells in the active."""
    sides = [{getattr(item[side], "marker", "") for item in own} for side in (0, 1)]
    return ("by" in sides[0]) != ("by" in sides[1])


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
