"""Words of a claim in the place of others of the source, or in another part than theirs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.statements.veto.laid import OPENS, TO_DO, WORD, content, quote
from jiningcli.patterns import BEFORE, Pattern
from jiningcli.text.words import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.statements.said import Said
    from jiningcli.check.statements.veto.laid import Beside, Item, Pair

_OF = Pattern(r" (?:in|of) (?:the |its |their )?")
_OPENS = Pattern(
    r"\b(?:while|whereas|but|when|where|as|because|although|though|if) (?:the |its |their |an? )$"
)
"""What stands before the subject of a later clause."""
_POINTING = frozenset({"that", "this"})
"""What only the first word of a sentence is told by to go on."""
NEXT = 12
_PASSIVE = Pattern(r" (?:is|are|was|were|has been|have been) ")
HAD = "had"
REACH = 6
"""A word and the one next to it in the claim are no farther apart in the source."""
ALIKE = 4
"""Words that begin with so many letters alike are forms of one word."""


def understood(beside: Beside) -> Iterator[str]:
    """A subject that only the title or the sentence before has, where the source has its own."""
    if _opens_on(beside.source):
        return
    own = content(beside)
    first = min((p.at for p in own if p.at >= 0), default=len(beside.theirs))
    spoken = frozenset(key for part in beside.claim.voice for key in part.keys)
    before = [
        i
        for i in beside.unused(-1, first)
        if i.part is not None
        and not i.part.marker
        and i.text not in tables.GENERIC
        and i.part.keys.isdisjoint(spoken)
    ]
    for pair in own:
        if pair.at >= 0 or not before:
            return
        if pair.mine.part is not None and not _stands_for(pair, beside):
            yield f"the source says this of {quote(before, beside.source)}"


def _opens_on(source: Said) -> bool:
    """Whether a sentence is of something told before it: Nearly all of them …, But the method …."""
    first, *after = (
        w.lower() for w in WORD.findall(source.whole, source.start, source.end)[: OPENS + 1]
    )
    return first in tables.GOING_ON or not (tables.GOING_ON - _POINTING).isdisjoint(after)


def _stands_for(pair: Pair, beside: Beside) -> bool:
    """Whether the claim's word is a name of the article's subject, or of who is speaking."""
    part = pair.mine.part
    told = beside.it.told
    if part is None:
        return False
    return bool(part.keys & told.speaker_words) or (part.name and bool(part.keys & told.topics))


def deeds(beside: Beside) -> Iterator[str]:
    """What the claim has somebody do, where neither the sentence nor the title has that word."""
    told = beside.it.told
    for part, other in beside.it.pairs:
        if other is not None or part.marker or tables.direction(part.keys):
            continue
        known = {key for key in part.keys & (told.topics | told.speaker_words) if key[0] not in "&@"}
        passive = tables.PASSIVE.search(beside.claim.whole, max(part.start - BEFORE, 0), part.start)
        if not known and (passive or part.text in tables.PAST):
            yield f"the source does not say “{beside.claim.word(part)}” of this"


def carried(beside: Beside) -> Iterator[str]:
    """A word that only the context has, between two that in the source have another one between them."""
    own = content(beside)
    for n, pair in enumerate(own):
        part = pair.mine.part
        if pair.at >= 0 or part is None or part.keys & beside.it.told.topics:
            continue
        if tables.direction(part.keys):
            continue
        low = next((p.at for p in own[n - 1 : n] if p.at >= 0), None)
        high = next((p.at for p in own[n + 1 : n + 2] if p.at >= 0), None)
        if low is None or (high is not None and high < low):
            continue
        after = beside.unused(low, len(beside.theirs) if high is None else high)[:1]
        there = [i for i in after if i.part is not None and i.part.marker == part.marker]
        if there and (high is not None or not beside.unused_between(low, there[0])):
            has, mine = quote(there, beside.source), quote([pair.mine], beside.claim)
            yield f"the source says {has}, not {mine}"


def of_another_clause(beside: Beside) -> Iterator[str]:
    """An object that the source has in a later clause, where the verb has one of its own."""
    for one, two in pairwise(pair for pair in content(beside) if pair.at >= 0):
        verb, thing = beside.theirs[one.at], beside.theirs[two.at]
        opens = _OPENS.search(beside.source.whole, verb.end, thing.start)
        if one.mine.clause != two.mine.clause or verb.clause >= thing.clause or opens is None:
            continue
        bare = _is_thing(beside.claim, two.mine) and not getattr(thing.part, "marker", "")
        own = [i for i in beside.unused(one.at, two.at) if i.clause == verb.clause]
        if bare and own and not any(i.part is None or i.part.marker for i in own[:1]):
            has, mine = quote(own, beside.source), quote([two.mine], beside.claim)
            yield f"the source says {has}, not {mine}"


def _is_thing(said: Said, item: Item) -> bool:
    """Whether a determiner stands before a word, and no preposition."""
    before = said.whole[max(0, item.start - NEXT) : item.start].lower().split()[-1:]
    return item.part is not None and not item.part.marker and not tables.DETERMINERS.isdisjoint(before)


def to_do(beside: Beside) -> Iterator[str]:
    """What somebody refused, agreed or hopes to do, of which the claim has only the object."""
    mine = beside.mine
    for n, pair in enumerate(mine):
        does = beside.theirs[pair.at + 1 : pair.at + 3] if stem(pair.mine.text) in TO_DO else []
        if pair.at < 0 or len(does) < 2 or does[0].text != "to" or pair.at + 2 in beside.used:
            continue
        said = {stem(p.mine.text) for p in mine}
        if stem(does[1].text) not in said and "to" not in {p.mine.text for p in mine[n + 1 : n + 2]}:
            yield f"the source says “{pair.mine.text} to {does[1].text}”"


def agents(beside: Beside) -> Iterator[str]:
    """Who does it and to whom: "by X" against what stands before and after the verb."""
    pairs = [(p, o) for p, o in beside.it.pairs if o is not None and not p.light]
    if any(p.text in tables.UNDERGO for p in (*beside.claim.parts, *beside.source.parts)):
        return
    mine = [(p, o) for p, o in pairs if p.marker == "by" != o.marker]
    theirs = [(p, o) for p, o in pairs if o.marker == "by" != p.marker]
    if mine and theirs:
        yield f"the source says “by {beside.source.word(theirs[0][1])}”"
    for part, other in (*mine, *theirs):
        before = [o for p, o in pairs if p.clause == part.clause and p.start < part.start
                  and not (p.marker or o.marker)]  # fmt: skip
        behind = beside.claim.whole[part.end : part.end + NEXT]
        passive = not (before or part.marker) and _PASSIVE.match(behind)
        if passive or (before and before[0].start < other.start and not (theirs and part.marker)):
            yield f"the source does not say this of “{beside.claim.word(part)}”"


def subjects_exchanged(beside: Beside) -> Iterator[str]:
    """What rises or falls in the claim comes behind that in the source, and something else rises."""
    told = [(p, o) for p, o in beside.it.pairs if o is not None and not p.light]
    turns = [(p, o) for p, o in told if tables.direction(p.keys) and tables.direction(o.keys)]
    for turn, other in turns:
        one = next((o for p, o in told if p.clause == turn.clause and p.start < turn.start), None)
        subject = next((o for _, o in told if o.clause == other.clause and o.start < other.start), None)
        behind = [o for p, o in told if p.start > turn.start]
        if one is None or _OF.fullmatch(beside.source.whole, other.end, one.start):
            continue
        if one.start > other.start and any(o is subject for o in behind):
            yield f"the source says this of “{beside.source.word(subject or other)}”"


def had(beside: Beside) -> Iterator[str]:
    """That somebody had something, where the source has a verb of its own: lost it."""
    for one, two in pairwise(content(beside)):
        here = set(beside.claim.whole[one.mine.end : two.mine.start].lower().split())
        if one.at < 0 or two.at <= one.at or HAD not in here or here & (tables.BE | {"to"}):
            continue
        between = beside.theirs[one.at : two.at]
        verbs = [
            i for i in beside.unused(one.at, two.at) if i.part and not (i.part.marker or i.part.name)
        ]
        if verbs and one.mine.clause == two.mine.clause and all(i.text != HAD for i in between):
            yield f"the source says {quote(verbs, beside.source)}"


def synonyms(beside: Beside) -> Iterator[str]:
    """A word of like sense that stands nowhere near the claim's other words: earned, for a profit."""
    own = [
        pair
        for pair in beside.mine
        if pair.at >= 0 and not pair.mine.small and not (pair.mine.part and pair.mine.part.name)
    ]
    for n, pair in enumerate(own):
        there = beside.theirs[pair.at]
        mine = pair.mine.part
        if mine is None or there.part is None or " " in mine.text:
            continue
        if (
            tables.direction(mine.keys) == tables.direction(there.part.keys) is not None
            or stem(pair.mine.text)[:ALIKE] == stem(there.text)[:ALIKE]
        ):
            continue
        around = [p.at for p in (*own[max(0, n - 1) : n], *own[n + 1 : n + 2])]
        near = any(abs(at - pair.at) <= REACH for at in around)
        beside_it = [p.at for p in own if p is not pair and abs(p.at - pair.at) <= 2]
        if around and not near and not beside_it:
            yield f"the source says {quote([there], beside.source)} of something else"
