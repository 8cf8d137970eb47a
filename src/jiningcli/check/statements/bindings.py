"""Whose a word is: words of a claim that the source has with another figure, name or clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables
from jiningcli.check.statements.figures import alike_in_role, relation
from jiningcli.patterns import Pattern
from jiningcli.quantity import Relation
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jiningcli.check.statements.figures import Match
    from jiningcli.check.statements.said import Figure, Part, Said

_JOINED = Pattern(r"(?:\b(?:and|or|with|while)\b|;)[^,;]*$")
"""What stands before the last member of a list."""
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
            yield from _strange(part, source, pairs, homes.get(part.clause), topics, known)
        elif not part.light and not part.keys & topics:
            spread.setdefault(part.clause, set()).add(other.clause)
            yield from _of_another(part, other, source, figures, told, topics)
    yield from _beside_another(source, pairs)
    yield from _of_other_owner(source, pairs, topics)
    yield from _other_predicate(source, pairs, topics)
    for match in figures:
        if match.placed and match.stated is not None:
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


def _strange(
    part: Part,
    source: Said,
    pairs: Sequence[tuple[Part, Part | None]],
    home: int | None,
    topics: frozenset[str],
    known: frozenset[str],
) -> Iterator[Fault]:
    """A word that only the context bears out, in the place of one of the source's own."""
    told = {id(p) for _, p in pairs if p is not None}
    first = not any(o is not None and p.start < part.start for p, o in pairs)
    spoken = bool(part.keys & known)
    if part.name and not part.leading and not spoken and _other_name(source, home, told):
        yield Fault(part, why="a name of its own")
    elif part.name and spoken and not first and not part.keys & topics:
        yield Fault(part, why="the speaker's name")
    elif first and not spoken and _other_subject(source, pairs, topics):
        yield Fault(part, why="another subject")


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
    noun = not stated.counted and part.keys & mine.claimed.counted  # 13.5 billion, with its unit
    if not rivals or noun:
        return
    named = part.name and not (part.leading and other.leading)
    bound = named or other.clause > stated.clause or part.text in ORDINALS
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


def _other_subject(
    source: Said, pairs: Sequence[tuple[Part, Part | None]], topics: frozenset[str]
) -> bool:
    """Whether the source's clause opens with something of its own, where the claim has the topic."""
    first = next((o for p, o in pairs if o is not None and not p.light), None)
    if first is None:
        return False
    if source.whole.startswith(tables.GOES_ON, source.start):
        return False
    before = [
        p
        for p in source.parts
        if p.clause == first.clause and p.start < first.start and not p.keys & topics and not p.marker
    ]
    if len(before) == 1 and first.start - before[0].end <= 1 and not before[0].name:
        return bool(tables.direction(first.keys)) or first.text.endswith("ed")
    return any(not p.text.endswith("ing") and not tables.direction(p.keys) for p in before)


def _other_name(source: Said, home: int | None, told: set[int]) -> bool:
    """Whether a clause names somebody of its own, of whom the claim does not speak."""
    return any(
        p.clause == (home if home is not None else p.clause)
        and p.name
        and not (p.leading or p.text.endswith("day"))
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


def _beside_another(source: Said, pairs: Sequence[tuple[Part, Part | None]]) -> Iterator[Fault]:
    """A word told of one name, that the source has in a later clause, with another name."""
    told = {id(o) for _, o in pairs if o is not None}
    strange = {p.clause for p in source.parts if p.name and not p.leading and id(p) not in told}
    for part, other in pairs:
        if other is None or other.clause not in strange or part.name or part.light:
            continue
        names = [o for p, o in pairs if o is not None and o.name and p.clause == part.clause]
        if names and all(name.clause < other.clause for name in names):
            yield Fault(part, why="beside another name")


def _of_other_owner(
    source: Said, pairs: Sequence[tuple[Part, Part | None]], topics: frozenset[str]
) -> Iterator[Fault]:
    """What the source's list gives to one name, told of another: CATL's base, Komatsu's works."""
    items = _items(source)
    owners = {n: {p.start for p in parts if p.name and not p.leading and not p.keys & topics}
              for n, parts in items.items()}  # fmt: skip
    owned = [n for n, names in owners.items() if names and len(items[n]) > len(names)]
    if len(owned) < 2 or not _JOINED.search(source.whole, 0, items[owned[-1]][0].start):
        return
    home = {p.start: n for n in owned for p in items[n]}
    names = [(p, home[o.start]) for p, o in pairs
             if o is not None and o.start in home and o.start in owners[home[o.start]]]  # fmt: skip
    for part, other in pairs:
        if other is None or other.light or other.keys & topics or not names:
            continue
        at = home.get(other.start)
        if at is None or other.start in owners[at]:
            continue
        before = [n for p, n in names if p.start < part.start]
        if (before[-1] if before else names[0][1]) != at and (not before or at not in before[-1:]):
            yield Fault(part, why="another owner")


def _items(source: Said) -> dict[int, list[Part]]:
    """The members of a sentence's list by the clause that each begins with; brackets go on with it."""
    items: dict[int, list[Part]] = {}
    first, last = -1, None
    for part in source.every:
        if part.clause in source.finite:
            last = None
            continue
        between = source.whole[last.end : part.start] if last is not None else ""
        if last is None or (part.clause != last.clause and not set(between) & set("()")):
            first = part.clause
        items.setdefault(first, []).append(part)
        last = part
    return items


def _other_predicate(
    source: Said, pairs: Sequence[tuple[Part, Part | None]], topics: frozenset[str]
) -> Iterator[Fault]:
    """A subject of whom the source says something else, and says this of another."""
    told = {id(o) for _, o in pairs if o is not None}
    for clause in dict.fromkeys(p.clause for p, _ in pairs):
        own = [(p, o) for p, o in pairs if p.clause == clause and o is not None and not p.light]
        if len(own) < 2:
            continue
        subject, other = own[0]
        rest = {o.clause for _, o in own[1:]}
        if other.clause in rest or other.clause not in source.finite or subject.keys & topics:
            continue
        after = [p for p in source.parts if p.clause == other.clause and p.start > other.end]
        if rest & source.finite and any(id(p) not in told for p in after):
            yield Fault(subject, why="another predicate")
