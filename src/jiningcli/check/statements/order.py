"""Who does what to whom: words of a claim in another order than the source has them in."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.statements.bindings import Fault
from jiningcli.check.statements.said import Figure, Part
from jiningcli.patterns import BEFORE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.figures import Match
    from jiningcli.check.statements.said import Said


PLACE = "in the place of another"


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
    yield from _crossed([(p, o) for p, o in pairs if o is not None and p.name and o.name])
    moved = displaced(source, pairs, figures, voices)
    yield from (fault for fault in moved if fault.why != PLACE or not _of_object(claim, source, pairs))


def _of_object(claim: Said, source: Said, pairs: Sequence[tuple[Part, Part | None]]) -> bool:
    """Whether a claim tells in the passive of what the source has something done to."""
    verbs = [(p, o) for p, o in pairs if o is not None and p.text.endswith("ed")]
    return any(
        tables.PASSIVE.search(claim.whole, max(part.start - BEFORE, 0), part.start)
        and not tables.PASSIVE.search(source.whole, max(other.start - BEFORE, 0), other.start)
        and all(o.start > other.start for p, o in pairs if o is not None and p.start < part.start)
        for part, other in verbs
    )


def _crossed(names: Sequence[tuple[Part, Part]]) -> Iterator[Fault]:
    """Two names that have exchanged the prepositions that they stand under: from A to B, from B to A."""
    for (x, a), (y, b) in combinations(names, 2):
        if a.start > b.start and (
            (x.marker and x.marker == b.marker != a.marker)
            or (y.marker and y.marker == a.marker != b.marker)
        ):
            yield Fault(x, swap=True, why="exchanged")


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
    items += [(m.claimed, m.stated) for m in figures if m.stated is not None and m.placed]
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
    told = {o.start for _, o in mine}
    for part, other in lost:
        first = here[other.start][0] == -1 and isinstance(part, Part)
        if (first or getattr(other, "name", False)) and _for_another(
            source, here[other.start], there, told
        ):
            yield Fault(part, why=PLACE)
    for one, two in combinations(lost, 2):
        x, y = one[1].start, two[1].start
        least = -2 if _unmarked(one) and _unmarked(two) else 0
        placed = _in_place(here[x], there[y], least) and _in_place(here[y], there[x], least)
        if not placed or _compound(one, two):
            continue
        if _alike(one, two) or (_does(mine, one, two) and _explains(mine, one, two, there)):
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


def _does(mine: Sequence[Item], one: Item, two: Item) -> bool:
    """Whether two words may be who does a thing and who it is done to: bare, with another between."""
    bare = not any(getattr(end, "marker", "") for item in (one, two) for end in item)
    return bare and abs(mine.index(one) - mine.index(two)) > 1


def _explains(mine: Sequence[Item], one: Item, two: Item, there: dict[int, tuple[int, int]]) -> bool:
    """Whether all stands in the source's order once two words have changed their places back."""
    back = [two if item is one else one if item is two else item for item in mine]
    here = _neighbours(back)
    return all(here[at][0] == there[at][0] or here[at][1] == there[at][1] for at in there)


def _in_place(here: tuple[int, int], there: tuple[int, int], least: int) -> bool:
    """Whether a word stands where another one stood: between the same two, or beside one of them.

    With ``least`` below 0, to open or to end the sentence counts as a place, too.
    """
    return here == there or any(a == b >= least for a, b in zip(here, there, strict=True))


def _unmarked(item: Item) -> bool:
    """Whether it is a figure that no "from" or "to" tells from another."""
    return isinstance(item[0], Figure) and not item[0].marker


def in_slot(match: Match, pairs: Sequence[tuple[Part, Part | None]]) -> bool:
    """Whether a figure has a word beside it, before or after, that its counterpart has there too."""
    if match.stated is None:
        return False
    if match.claimed.base and match.stated.base:
        return True  # both are what it was before
    items: list[Item] = [(p, o) for p, o in pairs if o is not None]
    items.append((match.claimed, match.stated))
    mine = sorted({o.start: (p, o) for p, o in reversed(items)}.values(), key=lambda item: item[0].start)
    theirs = sorted(mine, key=lambda item: item[1].start)
    at = [o.start for _, o in mine].index(match.stated.start)
    there = [o.start for _, o in theirs].index(match.stated.start)
    beside = {o.start for _, o in (*mine[max(0, at - 1) : at], *mine[at + 1 : at + 2])}
    around = {o.start for _, o in (*theirs[max(0, there - 2) : there], *theirs[there + 1 : there + 3])}
    return bool(beside & around)


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
        early = {id(o) for p, o in own if p.start < mine}
        if any(id(p) in early for p in subject) or not subject:
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
