"""Words of a claim that have another place or role in the source: what each check finds is said."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.statements.veto.compared import told_of_the_compared
from jiningcli.check.statements.veto.exchange import figures_exchanged
from jiningcli.check.statements.veto.laid import (
    APART,
    CODE,
    HAVE,
    TELLS_APART,
    TO_DO,
    WORD,
    content,
    in_order,
    quote,
)
from jiningcli.text.words import stem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jiningcli.check.statements.said import Said
    from jiningcli.check.statements.veto.laid import Beside, Item, Pair


_REST = re.compile(r"(?:(?! and | but )[^,;:.!?\n])*")


def _apart(beside: Beside) -> Iterator[str]:
    """Small words that tell one thing from another: full, part; for, against; before, after."""
    mine, theirs = Counter(_raw(beside.claim)), Counter(_raw(beside.source))
    added, lost = mine - theirs, theirs - mine
    for group in APART:
        strange, left = group & added.keys(), group & lost.keys()
        if strange and left:
            yield f"the source says “{min(left)}”, not “{min(strange)}”"
    for word in TELLS_APART & mine.keys() - theirs.keys():
        if not any(pair.at >= 0 for pair in beside.mine if pair.mine.text == word):
            yield f"the source does not say “{word}”"


def _raw(said: Said) -> list[str]:
    """All words of a statement; a clause's last ones may stand after its last word of content."""
    rest = _REST.match(said.whole, said.end)
    return WORD.findall(said.whole[said.start : rest.end() if rest else said.end].lower())


def _codes(beside: Beside) -> Iterator[str]:
    """Names of letters and digits: A38, M5, 5G."""
    theirs = CODE.findall(beside.source.whole[beside.source.start : beside.source.end])
    known = {code.lower() for code in theirs}
    for code in CODE.findall(beside.claim.whole[beside.claim.start : beside.claim.end]):
        if theirs and code.lower() not in known:
            yield f"the source says “{theirs[0]}”, not “{code}”"


def _markers(beside: Beside) -> Iterator[str]:
    """A word under a preposition that says the reverse of the source's."""
    for part, other in beside.it.pairs:
        if other is None or not part.marker or not other.marker or part.marker == other.marker:
            continue
        if any({part.marker, other.marker} <= group for group in APART):
            yield f"the source says “{other.marker} {beside.source.word(other)}”"


def _replaced(beside: Beside) -> Iterator[str]:
    """A word that stands beside the same words as another one in the source."""
    own = content(beside)
    held = {id(pair) for pair in in_order(own)}
    for n, pair in enumerate(own):
        if id(pair) in held:
            continue
        low = own[n - 1].at if n and id(own[n - 1]) in held else None
        after = own[n + 1] if n + 1 < len(own) else None
        high = after.at if after is not None and id(after) in held else None
        there = _between(beside, -1 if n == 0 else low, high)
        there = [i for i in there if _takes(pair, i, beside, first=n == 0)]
        if there and not _stands_for(pair, there, beside):
            has = quote(there, beside.source)
            yield f"the source says {has}, not {quote([pair.mine], beside.claim)}"


def _between(beside: Beside, low: int | None, high: int | None) -> list[Item]:
    """The word of content that the source has right after a word, or right before another."""
    theirs = beside.theirs
    found: list[Item] = []
    if low is not None:
        found += [i for i in theirs[low + 1 :] if not i.small][:1]
    if high is not None and (low is None or low < high):
        found += [i for i in theirs[:high] if not i.small][-1:]
    within = beside.unused(-1 if low is None else low, len(theirs) if high is None else high)
    return [i for i in within if i in found]


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
    """A word that only the title or the sentence before has, where the source has its own."""
    own = content(beside)
    for n, pair in enumerate(own):
        if pair.at >= 0 or pair.mine.part is None:
            continue
        if n and any(p.at >= 0 for p in own[:n]):
            continue
        first = min((p.at for p in own if p.at >= 0), default=len(beside.theirs))
        before = [i for i in beside.unused(-1, first) if i.part is not None and not i.part.marker]
        if before and not _stands_for(pair, before, beside):
            yield f"the source says this of {quote(before, beside.source)}"


def _skipped(beside: Beside) -> Iterator[str]:
    """Two words side by side in the claim, between which the source has a verb of its own."""
    own = content(beside)
    for one, two in pairwise(own):
        if one.at < 0 or two.at <= one.at or one.mine.clause != two.mine.clause:
            continue
        between = beside.unused(one.at, two.at)
        here = beside.claim.whole[one.mine.end : two.mine.start].lower().split()
        a, b = beside.theirs[one.at], beside.theirs[two.at]
        joined = not set(here) & tables.PREPOSITIONS
        other_clause = [
            i for i in between if i.clause == b.clause != a.clause and i.part and not i.part.marker
        ]
        infinitive = [
            i for i in between if joined and i.part and i.part.marker == "to" and not i.part.name
        ]
        is_name = one.mine.part is not None and one.mine.part.name
        if other_clause and joined and not is_name:
            yield f"the source says {quote(other_clause, beside.source)}"
        if infinitive and not is_name and b.part and b.part.marker != "to":
            yield f"the source says {quote(infinitive, beside.source)}"
        if set(here) & HAVE and not _has(beside, one.at, two.at):
            verbs = [i for i in between if i.part and not i.part.marker and not i.part.name]
            if verbs:
                yield f"the source says {quote(verbs, beside.source)}"


def _to_do(beside: Beside) -> Iterator[str]:
    """What somebody refused, agreed or hopes to do, of which the claim has only the object."""
    mine = beside.mine
    for n, pair in enumerate(mine):
        does = beside.theirs[pair.at + 1 : pair.at + 3] if stem(pair.mine.text) in TO_DO else []
        if pair.at < 0 or len(does) < 2 or does[0].text != "to":
            continue
        said = {stem(p.mine.text) for p in mine}
        if stem(does[1].text) not in said and "to" not in {p.mine.text for p in mine[n + 1 : n + 2]}:
            yield f"the source says “{pair.mine.text} to {does[1].text}”"


def _has(beside: Beside, low: int, high: int) -> bool:
    return any(item.text in HAVE for item in beside.theirs[low:high])


def _beside_noun(beside: Beside) -> Iterator[str]:
    """An adjective, a place or an owner before a noun that has another one in the source."""
    for one, two in pairwise(beside.mine):
        gap = beside.claim.whole[one.mine.end : two.mine.start]
        if one.mine.small or two.mine.small or two.at <= 0 or gap.strip():
            continue
        if 0 <= one.at < two.at and not beside.unused(one.at, two.at):
            continue
        there = beside.theirs[two.at - 1]
        apart = beside.source.whole[there.end : beside.theirs[two.at].start].strip()
        if there.small or apart or (two.at - 1) in beside.used:
            continue
        if not _stands_for(one, [there], beside) and not _verb(one):
            yield f"the source says {quote([there], beside.source)} before “{two.mine.text}”"


def _verb(one: Pair) -> bool:
    """Whether the first of two words is likely a verb, of which the second is no part."""
    last = one.mine.text.split()[-1]
    return last.endswith(("ed", "ing")) or (
        one.mine.part is not None and bool(tables.direction(one.mine.part.keys))
    )


def _agents(beside: Beside) -> Iterator[str]:
    """Who does it and to whom: "by X" against what stands before and after the verb."""
    pairs = [(p, o) for p, o in beside.it.pairs if o is not None and not p.light]
    mine = [p for p, _ in pairs if p.marker == "by"]
    theirs = [o for _, o in pairs if o.marker == "by"]
    for part, other in pairs:
        if part.marker == "by" and other.marker != "by":
            before = [
                o
                for p, o in pairs
                if p.clause == part.clause and p.start < part.start and p.marker == ""
            ]
            if theirs or any(o.start < other.start for o in before[:1]):
                yield f"the source does not say this of “{beside.claim.word(part)}”"
        elif other.marker == "by" and part.marker != "by" and mine:
            yield f"the source says “by {beside.source.word(other)}”"
        elif other.marker == "by" and not part.marker:
            before = [
                p
                for p, o in pairs
                if o.clause == other.clause and o.start < other.start and o.marker == ""
            ]
            if any(p.start < part.start for p in before[:1]):
                yield f"the source says “by {beside.source.word(other)}”"


def _exchanged(beside: Beside) -> Iterator[str]:
    """Two names or nouns that stand in each other's place on both sides of what is between them."""
    own = [p for p in content(beside) if p.at >= 0 and p.mine.part is not None]
    passive = "by" in {p.mine.part.marker for p in own if p.mine.part} ^ {
        i.part.marker for i in beside.theirs if i.part
    }
    if passive:
        return
    for n, one in enumerate(own):
        for m in range(n + 2, len(own)):
            two = own[m]
            if one.at <= two.at:
                continue
            x, y = one.mine.part, two.mine.part
            a, b = beside.theirs[one.at].part, beside.theirs[two.at].part
            if not (x and y and a and b):
                continue
            traded = x.name and y.name and (x.marker, y.marker) == (b.marker, a.marker)
            if traded and not _listed(beside.claim.whole[one.mine.end : two.mine.start]):
                yield f"the source has {quote([beside.theirs[two.at]], beside.source)} first"
            if one.mine.clause != two.mine.clause:
                continue
            between = [p for p in own[n + 1 : m] if two.at < p.at < one.at]
            if between and not x.marker and not b.marker and (not y.marker or y.marker == a.marker):
                yield f"the source has {quote([beside.theirs[two.at]], beside.source)} first"


def _listed(between: str) -> bool:
    """Whether names stand in one list: nothing but names is between them."""
    words = WORD.findall(between)
    parted = "," in between or not {"and", "or"}.isdisjoint(words)
    return parted and all(word[0].isupper() or word in ("and", "or") for word in words)


CHECKS: tuple[Callable[[Beside], Iterator[str]], ...] = (
    _apart, _codes, _markers, _understood, _replaced, _beside_noun, _skipped, _to_do, _agents,
    _exchanged, figures_exchanged, told_of_the_compared,
)  # fmt: skip
