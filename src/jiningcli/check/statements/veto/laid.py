"""A claim's words and a sentence's, each with its counterpart, for what may forbid support."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables
from jiningcli.patterns import Pattern
from jiningcli.text.words import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.said import Part, Said

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
CODE = re.compile(r"\b[A-Za-z]+-?\d[\w-]*|\b\d+[A-Za-z][\w-]*")
_POINTS = Pattern(r"[,;:()–—]")
APART = tuple(
    frozenset(row.split())
    for row in (
        "for against",
        "before after",
        "from until till",
        "from to",
        "with without",
        "over under",
        "above below",
        "up down",
        "inside outside",
        "full part",
        "new old former current",
        "earlier later",
        "first last second third",
        "early late",
        "north south east west",
        "northern southern eastern western",
        "upper lower",
        "inner outer",
        "on off",
        "since until",
        "more fewer",
        "more less",
        "open close",
        "opened closed",
        "opens closes",
        "high low",
        "higher lower",
        "highest lowest",
        "men women",
        "boys girls",
        "male female",
        "public private",
        "domestic foreign",
        "long short",
        "morning afternoon evening night",
        "left right",
        "most least",
        "best worst",
        "win lose",
        "won lost",
        "rural urban",
        "always never",
        "next last",
        "daily weekly monthly quarterly annual",
        "daily weekly monthly quarterly yearly",
    )
)
"""Words that are never said for each other."""
REVERSED = {
    word: others - {word}
    for others in APART
    if others
    & frozenset("for before over above up inside highest higher more most best always with".split())
    for word in others
}
"""Those that say the reverse of one another."""
STRONG = frozenset({"against", "until"})
"""Words of a claim that the source has to have, too."""
TELLS_APART = frozenset(
    "new old former current earlier later first second third last early late next own"
    " main sole complete full joint permanent temporary".split()
)
"""Words that a sentence is not the same without."""
TO_DO = frozenset(
    map(
        stem,
        "refuse decline agree fail promise offer want hope try seek threaten vote choose decide".split(),
    )
)
"""Verbs that say another thing of a deed than of a thing: refused to comment on it, refused it."""


class Item(Struct, frozen=True):
    """A word of the source or the claim, with what the claim's one is matched with."""

    text: str
    start: int
    end: int
    part: Part | None
    small: bool

    @property
    def clause(self) -> int:
        """The clause of the word, as far as it is known."""
        return self.part.clause if self.part is not None else -1


class Pair(Struct, frozen=True):
    """A word of the claim and the place of its counterpart among the source's words, or -1."""

    mine: Item
    at: int


class Beside(Struct, frozen=True):
    """A claim's words and those of the sentence of the source that it is laid beside."""

    claim: Said
    it: Comparison
    mine: list[Pair]
    theirs: list[Item]
    used: frozenset[int]

    @property
    def source(self) -> Said:
        """The sentence of the source."""
        return self.it.told.said

    def unused(self, low: int, high: int) -> list[Item]:
        """The source's words of content between two of its words that the claim does not have."""
        return [
            item
            for at, item in enumerate(self.theirs[low + 1 : high], low + 1)
            if at not in self.used and not item.small
        ]

    def unused_between(self, low: int, item: Item) -> list[Item]:
        """The source's words of content between a word and another one, used or not."""
        return [i for i in self.theirs[low + 1 : self.theirs.index(item)] if not i.small]


OPENS = 4
"""Among so many words at the start of a sentence is one by which it goes on about the one before."""


def opens_on(said: Said) -> bool:
    """Whether a sentence goes on about the one before: It …, There …, The method …, Of these …."""
    first = [word.lower() for word in WORD.findall(said.whole, said.start, said.end)[:OPENS]]
    return not (tables.GOING_ON | {"the", "there", "of"}).isdisjoint(first)


def lay(claim: Said, it: Comparison) -> Beside:
    """A claim and the sentence that it was compared with, word by word."""
    source = it.told.said
    theirs = _items(source)
    at_start = [item.start for item in theirs]
    own = {id(p): o for p, o in it.pairs}
    used: set[int] = set()
    mine: list[Pair] = []
    for item in _items(claim):
        other = own.get(id(item.part)) if item.part is not None else None
        if other is not None and stem(item.text) != stem(other.text) and _root(item, theirs):
            other = None  # the very word is told, too
        if other is not None:
            at = min(bisect_left(at_start, other.start), len(theirs) - 1)
            used.update(n for n, t in enumerate(theirs) if other.start <= t.start < other.end)
        else:
            at = _same(item, theirs, used)
            at = _generic(item, theirs, used, it.told.topics.union(*it.told.lead)) if at < 0 else at
            if at >= 0:
                used.add(at)
        mine.append(Pair(item, at))
    return Beside(claim, it, mine, theirs, frozenset(used))


def _root(item: Item, theirs: Sequence[Item]) -> bool:
    return any(stem(item.text) == stem(other.text) for other in theirs)


def _same(item: Item, theirs: Sequence[Item], used: set[int]) -> int:
    """The place of the source's same word: one not yet taken, where there is one."""
    root = stem(item.text)
    found = [n for n, other in enumerate(theirs) if stem(other.text) == root]
    if not found and item.part is not None:
        keys = item.part.keys
        found = [n for n, other in enumerate(theirs) if other.part and keys & other.part.keys]
    free = [n for n in found if n not in used]
    return (free or found or [-1])[0]


def _generic(item: Item, theirs: Sequence[Item], used: set[int], topics: frozenset[str]) -> int:
    """The place of "the city", where a claim has the name that the title has."""
    if item.part is None or not item.part.name or not item.part.keys & topics:
        return -1
    return next(
        (
            n
            for n, other in enumerate(theirs)
            if n and n not in used and other.text.removesuffix("'s") in tables.GENERIC
            and theirs[n - 1].text == "the"
        ),
        -1,
    )  # fmt: skip


def _items(said: Said) -> list[Item]:
    """The words of a sentence outside its figures, periods and attribution; a phrase is one."""
    skipped = [(f.mention.outer, f.mention.end) for f in said.figures]
    skipped += [(s.start, s.end) for _, s in said.spans]
    if said.speaker is not None:
        skipped += said.speaker.spans
    parts = {p.start: p for p in said.every}
    result: list[Item] = []
    for match in WORD.finditer(said.whole, said.start, said.end):
        start, end = match.span()
        if (result and start < result[-1].end) or any(a <= start < b for a, b in skipped):
            continue
        part = parts.get(start)
        end = part.end if part is not None else end
        text = said.whole[start:end].lower()
        small = part is None or (part.light and not tells(text))
        result.append(Item(text, start, end, part, small))
    return result


def tells(text: str) -> bool:
    """Whether a word that adds nothing by itself tells one thing from another: full, later."""
    return text in TELLS_APART


def content(beside: Beside) -> list[Pair]:
    """The claim's words that carry content."""
    return [pair for pair in beside.mine if not pair.mine.small]


def quote_parts(parts: Sequence[Part], said: Said) -> str:
    """The first of several words, as they are written."""
    return " ".join(f"“{said.word(part)}”" for part in parts[:2])


def quote(items: Sequence[Item], said: Said) -> str:
    """The first words of several, as they are written."""
    return " ".join(f"“{said.whole[i.start : i.end]}”" for i in items[:2])
