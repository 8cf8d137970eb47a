"""Names of a claim that the source has in another place, or does not put together so."""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.statements.veto.laid import WORD, quote_parts
from jiningcli.patterns import Pattern
from jiningcli.text.words import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.statements.said import Part, Said
    from jiningcli.check.statements.veto.laid import Beside

_AND = Pattern(r",? (?:and |or )?")
_BETWEEN = r"\W+(?:\w+\W+){0,%d}"
"""So many words may stand between two words of one name."""


def names_apart(beside: Beside) -> Iterator[str]:
    """Two names side by side that the article has nowhere near each other: a name that nobody bears."""
    article = beside.source.whole
    text = beside.claim.whole
    words = list(WORD.finditer(text, beside.claim.start, beside.claim.end))
    for one, two in pairwise(words):
        joined = one[0][0].isupper() and two[0][0].isupper() and text[one.end() : two.start()] == " "
        if not joined or one[0].lower() in tables.SMALL:
            continue
        a, b = (re.escape(re.sub("['’]s$", "", match[0])) for match in (one, two))
        known = [re.search(rf"\b{word}\b", article) for word in (a, b)]
        near = rf"\b{a}{_BETWEEN % 2}{b}\b|\b{b}{_BETWEEN % 3}{a}\b"
        if all(known) and not re.search(near, article):
            yield f"the source does not have “{one[0]} {two[0]}”"


def name_in_place(beside: Beside) -> Iterator[str]:
    """A name where the source has another one, of which the claim does not speak."""
    free = _free(beside)
    for part, other in beside.it.pairs:
        if part.light or not _is_name(part, beside.source.whole):
            continue
        if other is not None and not (other.name or _alike(part, other)):
            other = None  # noqa: PLW2901  (a common noun of like sense is no name)
        rivals = list(_beside_the_same(beside, part, other, free))
        if other is not None and part.marker and other.marker != part.marker:
            rivals += [name for name in free if name.marker == part.marker]
            rivals += _generic(beside, part)
        if other is None:
            rivals += _under_the_same(beside, part, free)
            if not rivals and not _goes_on(beside, part):
                yield f"the source does not say this of “{beside.claim.word(part)}”"
        if rivals:
            has, mine = quote_parts(rivals, beside.source), quote_parts([part], beside.claim)
            yield f"the source says {has}, not {mine}"


def _is_name(part: Part, article: str) -> bool:
    """Whether a word is a name: of a first word, the lexicon or the rest of the article tells."""
    if not (part.name and part.leading):
        return part.name
    known = any(key[0] in "@&" for key in part.keys)
    return not known and not re.search(rf"\b{re.escape(part.text)}\b", article)


def _alike(part: Part, other: Part) -> bool:
    """Whether a common noun is a name's word, or what its initials stand for."""
    return part.text.isupper() or stem(part.text) == stem(other.text)


def names_exchanged(beside: Beside) -> Iterator[str]:
    """Two names of which each stands under the other's preposition, and in the other's place."""
    for (x, a), (y, b) in combinations(_told(beside), 2):
        markers = x.marker, y.marker
        if a.start < b.start or markers != (b.marker, a.marker) or "by" in markers:
            continue
        if not _listed(beside.claim.whole[x.end : y.start]):
            yield f"the source has “{beside.source.word(b)}” first"


def names_in_list(beside: Beside) -> Iterator[str]:
    """A name in a list of which the source has the others under another preposition."""
    free = _free(beside)
    for (x, a), (y, b) in pairwise(_told(beside)):
        listed = _AND.fullmatch(beside.claim.whole, x.end, y.start)
        rivals = [f for f in free if f.marker and f.marker in (a.marker, b.marker)]
        if listed and a.marker != b.marker and rivals:
            yield f"the source says {quote_parts(rivals, beside.source)} there"


def _told(beside: Beside) -> list[tuple[Part, Part]]:
    """The claim's names, each with the source's."""
    return [(p, o) for p, o in beside.it.pairs if o is not None and p.name and o.name and not p.light]


def _listed(between: str) -> bool:
    """Whether names stand in one list, or are one name: nothing but names is between them."""
    words = WORD.findall(between)
    return all(word[0].isupper() or word in ("and", "or", "of", "the") for word in words)


def _free(beside: Beside) -> list[Part]:
    """The source's names that the claim does not have."""
    told = {o.start for _, o in beside.it.pairs if o is not None}
    own = frozenset(key for part in beside.claim.every for key in part.keys)
    return [
        p
        for p in beside.source.parts
        if p.start not in told and not p.keys & own and _is_name(p, beside.source.whole)
    ]


def _beside_the_same(beside: Beside, part: Part, other: Part | None, free: list[Part]) -> Iterator[Part]:
    """Names next to a word of the source as the claim's name is next to the same word."""
    pairs = {id(p): o for p, o in beside.it.pairs}
    for near, before in _neighbours(beside.claim, part):
        there = pairs.get(id(near))
        if there is None or near.light:
            continue
        around = _neighbours(beside.source, there)
        if other is not None and any(p is other for p, _ in around):
            continue
        yield from (
            p
            for p, earlier in around
            if earlier is not before and p.marker == part.marker and any(p is f for f in free)
        )


def _generic(beside: Beside, part: Part) -> Iterator[Part]:
    """What the source calls by a noun alone, under the same preposition: in the city."""
    spoken = any(o is None or p.keys & beside.it.told.topics for p, o in beside.it.pairs if p.name)
    for noun in beside.source.every if not spoken else ():
        words = noun.text.split()
        marker = noun.marker or words[0]
        if words[-1] in tables.GENERIC and marker == part.marker:
            yield noun


def _neighbours(said: Said, part: Part) -> list[tuple[Part, bool]]:
    """The words of content next to a word in its clause, and whether each comes before it."""
    own = [p for p in said.parts if p.clause == part.clause]
    at = next((n for n, p in enumerate(own) if p is part), None)
    if at is None:
        return []
    return [(p, True) for p in own[max(0, at - 1) : at]] + [(p, False) for p in own[at + 1 : at + 2]]


def _under_the_same(beside: Beside, part: Part, free: list[Part]) -> Iterator[Part]:
    """Names with the preposition that an understood name has in the claim; or without, and first."""
    direct = [(p, o) for p, o in beside.it.pairs if o is not None and not p.light]
    clauses = {o.clause for _, o in direct}
    clauses |= {m.stated.clause for m in beside.it.figures if m.stated is not None}
    first = not any(p.start < part.start for p, _ in direct)
    opening = min((o.start for _, o in direct), default=beside.source.end)
    for name in free:
        near = any(abs(name.clause - clause) <= 1 for clause in clauses)
        if near and name.marker == part.marker and (part.marker or first == (name.start < opening)):
            yield name


def _goes_on(beside: Beside, part: Part) -> bool:
    """Whether a sentence that does not name somebody may yet be about them."""
    told = beside.it.told
    mine = _named(part.keys)
    if mine & (told.topics | told.speaker_words):
        return True
    joined = any(o is None and p.name and 0 <= part.start - p.end <= 1 for p, o in beside.it.pairs)
    return joined or any(mine & keys for keys in told.lead)


def _named(keys: frozenset[str]) -> frozenset[str]:
    """The keys by which names are told from common nouns."""
    return frozenset(key for key in keys if key[0] in "=^#")
