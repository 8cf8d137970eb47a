"""What takes a "supported" back: words in another's place, role, time or mouth than in the source."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables
from jiningcli.check.statements.said import keys_of
from jiningcli.text.words import stem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.said import Part, Said
    from jiningcli.text.periods import Span

NOT_IN_SOURCE, DROPPED = "not-in-source", "dropped-bound"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_POINTS = re.compile(r"[,;:()–—]")
APART = tuple(
    frozenset(row.split())
    for row in (
        "for against", "before after", "from until till", "from to", "with without", "over under", "above below",
        "up down", "inside outside", "full part", "new old former current", "earlier later",
        "first last second third", "early late", "north south east west", "northern southern eastern western",
        "upper lower", "inner outer", "on off", "since until", "more fewer", "more less",
        "open close", "opened closed", "opens closes", "high low", "higher lower", "highest lowest",
        "men women", "boys girls", "male female", "public private", "domestic foreign", "long short",
        "morning afternoon evening night", "left right", "most least", "best worst", "win lose", "won lost",
        "rural urban", "always never", "next last",
    )
)
"""Words that are never said for each other."""
TELLS_APART = frozenset(
    "full part new old former current earlier later first second third last early late next only own"
    " main joint permanent temporary".split()
)
"""Words that a sentence is not the same without."""
HAVE = frozenset("is are was were be had has have".split())
"""Verbs that say another thing by themselves than the verb that the source has: had, lost."""


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


def veto(claim: Said, it: Comparison) -> tuple[str, str] | None:
    """The rule and the message of what forbids to call a claim supported; None where nothing does."""
    beside = _lay(claim, it)
    for check in _CHECKS:
        if (why := next(check(beside), None)) is not None:
            return NOT_IN_SOURCE, why
    why = next(_dropped(beside), None)
    return (DROPPED, why) if why is not None else None


def _lay(claim: Said, it: Comparison) -> Beside:
    source = it.told.said
    theirs = _items(source)
    at_start = [item.start for item in theirs]
    own = {id(p): o for p, o in it.pairs}
    used: set[int] = set()
    mine: list[Pair] = []
    for item in _items(claim):
        other = own.get(id(item.part)) if item.part is not None else None
        if other is not None:
            at = min(bisect_left(at_start, other.start), len(theirs) - 1)
            used.update(n for n, t in enumerate(theirs) if other.start <= t.start < other.end)
        else:
            at = _same(item, theirs, used)
            if at >= 0:
                used.add(at)
        mine.append(Pair(item, at))
    return Beside(claim, it, mine, theirs, frozenset(used))


def _same(item: Item, theirs: Sequence[Item], used: set[int]) -> int:
    """The place of the source's same word: one not yet taken, where there is one."""
    root = stem(item.text)
    found = [n for n, other in enumerate(theirs) if stem(other.text) == root]
    if not found and item.part is not None:
        keys = item.part.keys
        found = [n for n, other in enumerate(theirs) if other.part and keys & other.part.keys]
    free = [n for n in found if n not in used]
    return (free or found or [-1])[0]


def _items(said: Said) -> list[Item]:
    """The words of a sentence outside its figures, periods and attribution; a phrase is one."""
    skipped = [(f.mention.outer, f.mention.end) for f in said.figures]
    skipped += [(s.start, s.end) for _, s in said.spans]
    if said.speaker is not None:
        skipped += said.speaker.spans
    parts = {p.start: p for p in said.every}
    result: list[Item] = []
    for match in _WORD.finditer(said.whole, said.start, said.end):
        start, end = match.span()
        if (result and start < result[-1].end) or any(a <= start < b for a, b in skipped):
            continue
        part = parts.get(start)
        end = part.end if part is not None else end
        text = said.whole[start:end].lower()
        small = part is None or (part.light and not _tells(text))
        result.append(Item(text, start, end, part, small))
    return result


def _tells(text: str) -> bool:
    """Whether a word that adds nothing by itself tells one thing from another: full, later."""
    return text in TELLS_APART


def _content(beside: Beside) -> list[Pair]:
    return [pair for pair in beside.mine if not pair.mine.small]


def _in_order(pairs: Sequence[Pair]) -> list[Pair]:
    """The most words that both sides have in the same order."""
    best: list[tuple[int, int]] = []
    for n, pair in enumerate(pairs):
        before = [(best[m][0], m) for m in range(n) if 0 <= pairs[m].at < pair.at]
        length, last = max(before, default=(0, -1), key=lambda b: (b[0], b[1]))
        best.append((length + (1 if pair.at >= 0 else 0), last) if pair.at >= 0 else (0, -1))
    at = max(range(len(best)), key=lambda n: best[n][0], default=-1)
    result: list[Pair] = []
    while at >= 0 and pairs[at].at >= 0:
        result.append(pairs[at])
        at = best[at][1]
    return result[::-1]


def _quote(items: Sequence[Item], said: Said) -> str:
    return " ".join(f"“{said.whole[i.start : i.end]}”" for i in items[:2])


# The checks, each with what the source has instead


def _apart(beside: Beside) -> Iterator[str]:
    """Small words that tell one thing from another: full, part; for, against; before, after."""
    mine = {pair.mine.text for pair in beside.mine}
    theirs = {item.text for item in beside.theirs}
    voice = set(_WORD.findall(beside.source.whole[beside.source.start : beside.source.end].lower()))
    own = set(_WORD.findall(beside.claim.whole[beside.claim.start : beside.claim.end].lower()))
    for group in APART:
        strange, left = (group & mine) - theirs - voice, (group & theirs) - mine - own
        if strange and left:
            yield f"the source says “{min(left)}”, not “{min(strange)}”"
    for word in (TELLS_APART & mine) - voice:
        if not any(pair.at >= 0 for pair in beside.mine if pair.mine.text == word):
            yield f"the source does not say “{word}”"


def _markers(beside: Beside) -> Iterator[str]:
    """A word under a preposition that says the reverse of the source's."""
    for part, other in beside.it.pairs:
        if other is None or not part.marker or not other.marker or part.marker == other.marker:
            continue
        if any({part.marker, other.marker} <= group for group in APART):
            yield f"the source says “{other.marker} {beside.source.word(other)}”"


def _replaced(beside: Beside) -> Iterator[str]:
    """A word that stands where the source has another one."""
    content = _content(beside)
    kept = _in_order(content)
    held = {id(pair) for pair in kept}
    for n, pair in enumerate(content):
        if id(pair) in held:
            continue
        low = next((p.at for p in content[n::-1] if id(p) in held), -1)
        high = next((p.at for p in content[n:] if id(p) in held), len(beside.theirs))
        first = low < 0
        there = beside.unused(low, high)
        there = [i for i in there if _takes(pair, i, beside, first=first)]
        if there and not _stands_for(pair, there, beside):
            yield f"the source says {_quote(there, beside.source)}, not {_quote([pair.mine], beside.claim)}"


def _takes(pair: Pair, item: Item, beside: Beside, *, first: bool) -> bool:
    """Whether a word of the source stands in the place of the claim's: under the same preposition."""
    part, other = pair.mine.part, item.part
    if part is None or other is None:
        return part is other
    if pair.at >= 0 and part.marker and beside.theirs[pair.at].part is not None:
        own = beside.theirs[pair.at].part
        if own is not None and own.marker == part.marker:
            return False  # it has moved with its preposition
    return part.marker == other.marker or (first and not part.marker)


def _stands_for(pair: Pair, there: Sequence[Item], beside: Beside) -> bool:
    """Whether the claim's word is the subject of the article, that the source's noun goes on about."""
    part = pair.mine.part
    if part is None or not part.keys & beside.it.told.topics:
        return False
    return part.name and all(item.text.removesuffix("'s") in tables.GENERIC for item in there)


def _understood(beside: Beside) -> Iterator[str]:
    """A word that only the title or the sentence before has, where the source has a subject of its own."""
    content = _content(beside)
    for n, pair in enumerate(content):
        if pair.at >= 0 or pair.mine.part is None:
            continue
        if n and any(p.at >= 0 for p in content[:n]):
            continue
        first = min((p.at for p in content if p.at >= 0), default=len(beside.theirs))
        before = [i for i in beside.unused(-1, first) if i.part is not None and not i.part.marker]
        if before and not _stands_for(pair, before, beside):
            yield f"the source says this of {_quote(before, beside.source)}"


def _skipped(beside: Beside) -> Iterator[str]:
    """Two words side by side in the claim, between which the source has a verb of its own."""
    content = _content(beside)
    for one, two in pairwise(content):
        if one.at < 0 or two.at <= one.at or one.mine.clause != two.mine.clause:
            continue
        between = beside.unused(one.at, two.at)
        here = beside.claim.whole[one.mine.end : two.mine.start].lower().split()
        a, b = beside.theirs[one.at], beside.theirs[two.at]
        joined = not set(here) & tables.PREPOSITIONS
        other_clause = [
            i for i in between if i.clause == b.clause != a.clause and i.part and not i.part.marker
        ]
        infinitive = [i for i in between if joined and i.part and i.part.marker == "to" and not i.part.name]
        is_name = one.mine.part is not None and one.mine.part.name
        if other_clause and joined and not is_name:
            yield f"the source says {_quote(other_clause, beside.source)}"
        if infinitive and not is_name and b.part and b.part.marker != "to":
            yield f"the source says {_quote(infinitive, beside.source)}"
        if set(here) & HAVE and not _has(beside, one.at, two.at):
            verbs = [i for i in between if i.part and not i.part.marker and not i.part.name]
            if verbs:
                yield f"the source says {_quote(verbs, beside.source)}"


def _has(beside: Beside, low: int, high: int) -> bool:
    return any(item.text in HAVE for item in beside.theirs[low:high])


def _beside_noun(beside: Beside) -> Iterator[str]:
    """An adjective, a place or an owner before a noun that has another one in the source."""
    for one, two in pairwise(beside.mine):
        gap = beside.claim.whole[one.mine.end : two.mine.start]
        if one.mine.small or two.mine.small or two.at <= 0 or gap.strip():
            continue
        if one.at == two.at - 1:
            continue
        there = beside.theirs[two.at - 1]
        apart = beside.source.whole[there.end : beside.theirs[two.at].start].strip()
        if not there.small and not apart and (two.at - 1) not in beside.used:
            if not _stands_for(one, [there], beside) and not _verb(one, two):
                yield f"the source says {_quote([there], beside.source)} before “{two.mine.text}”"


def _verb(one: Pair, two: Pair) -> bool:
    """Whether the first of two words is likely a verb, of which the second is no part."""
    last = one.mine.text.split()[-1]
    return last.endswith(("ed", "ing")) or (one.mine.part is not None and bool(tables.direction(one.mine.part.keys)))


def _agents(beside: Beside) -> Iterator[str]:
    """Who does it and to whom: "by X" against what stands before and after the verb."""
    pairs = [(p, o) for p, o in beside.it.pairs if o is not None and not p.light]
    mine = [p for p, _ in pairs if p.marker == "by"]
    theirs = [o for _, o in pairs if o.marker == "by"]
    for part, other in pairs:
        if part.marker == "by" and other.marker != "by":
            before = [o for p, o in pairs if p.clause == part.clause and p.start < part.start and p.marker == ""]
            if theirs or any(o.start < other.start for o in before[:1]):
                yield f"the source does not say this of “{beside.claim.word(part)}”"
        elif other.marker == "by" and part.marker != "by" and mine:
            yield f"the source says “by {beside.source.word(other)}”"
        elif other.marker == "by" and not part.marker:
            before = [p for p, o in pairs if o.clause == other.clause and o.start < other.start and o.marker == ""]
            if any(p.start < part.start for p in before[:1]):
                yield f"the source says “by {beside.source.word(other)}”"


def _exchanged(beside: Beside) -> Iterator[str]:
    """Two names or nouns that stand in each other's place on both sides of what is between them."""
    content = [p for p in _content(beside) if p.at >= 0 and p.mine.part is not None]
    passive = "by" in {p.mine.part.marker for p in content if p.mine.part} ^ {
        i.part.marker for i in beside.theirs if i.part
    }
    if passive:
        return
    for n, one in enumerate(content):
        for m in range(n + 2, len(content)):
            two = content[m]
            if one.at <= two.at or one.mine.clause != two.mine.clause:
                continue
            x, y = one.mine.part, two.mine.part
            a, b = beside.theirs[one.at].part, beside.theirs[two.at].part
            if not (x and y and a and b):
                continue
            between = [p for p in content[n + 1 : m] if two.at < p.at < one.at]
            if between and not x.marker and not b.marker and (not y.marker or y.marker == a.marker):
                yield f"the source has {_quote([beside.theirs[two.at]], beside.source)} first"


def _periods(beside: Beside) -> Iterator[str]:
    """A year that the source does not tell, and that is not the article's."""
    told = beside.it.told
    for _, span in beside.claim.spans:
        if span.year is None or span.first is None:
            continue
        own = [s for _, s in beside.source.spans if s.first == span.first and s.day == span.day]
        if own and all(s.year is None for s in own) and span.year not in (told.published, told.year):
            yield f"the source's article is of {told.published}"


def _of_time(beside: Beside) -> Iterator[str]:
    """The preposition before a period: from, until."""
    for _, span in beside.claim.spans:
        before = _preposition(beside.claim, span)
        for _, other in beside.source.spans:
            if _like(span, other):
                theirs = _preposition(beside.source, other)
                if before != theirs and any({before, theirs} <= group for group in APART):
                    yield f"the source says “{theirs} {beside.source.whole[other.start : other.end]}”"


def _like(one: Span, other: Span) -> bool:
    return (one.first, one.day) == (other.first, other.day) and (
        one.year == other.year or None in (one.year, other.year)
    )


def _preposition(said: Said, span: Span) -> str:
    whole = said.whole[span.start : span.end].lower().split()
    if whole and whole[0] in tables.PREPOSITIONS:
        return whole[0]
    words = said.whole[max(0, span.start - 20) : span.start].lower().split()
    return words[-1] if words else ""


def _speakers(beside: Beside) -> Iterator[str]:
    """A speaker by office or as a body, who is not the source's."""
    speaker, told = beside.claim.speaker, beside.it.told
    if speaker is None:
        return
    known = told.speaker_words
    if told.said.speaker is None and not told.named:
        known = known | told.said.keys | told.topics
    for word in speaker.words:
        name = word.text.lower().removesuffix("'s")
        if word.text not in tables.PRONOUNS and not keys_of(word) & known and name not in told.speaker_names:
            yield f"the source does not have “{word.text}” say this"


_LIMITS = r"(?:at least|at most|about|around|up to|nearly|almost|roughly|more than|no later than)"
_BEFORE = re.compile(rf"\b({_LIMITS})(?: the)? $")


def _dropped(beside: Beside) -> Iterator[str]:
    """A limit before a period or a place, that the claim leaves away."""
    own = beside.claim.whole[beside.claim.start : beside.claim.end].lower()
    mine = [span for _, span in beside.claim.spans]
    places = [s.start for _, s in beside.source.spans if any(_like(m, s) for m in mine)]
    places += [o.start for _, o in beside.it.pairs if o is not None and o.name]
    for start in places:
        limit = _BEFORE.search(beside.source.whole[max(0, start - 20) : start].lower())
        if limit and limit[1] not in own:
            yield f"the source says “{limit[1]}”"


_CHECKS: tuple[Callable[[Beside], Iterator[str]], ...] = (
    _apart, _markers, _of_time, _periods, _speakers, _understood, _replaced, _beside_noun,
    _skipped, _agents, _exchanged,
)  # fmt: skip
