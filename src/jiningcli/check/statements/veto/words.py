"""Words of a claim that tell one thing from another, where the source has others in their place."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from jiningcli.check.statements.veto.compared import told_of_the_compared
from jiningcli.check.statements.veto.exchange import figures_crossed, figures_exchanged
from jiningcli.check.statements.veto.laid import (
    APART,
    CODE,
    STRONG,
    TELLS_APART,
    WORD,
)
from jiningcli.check.statements.veto.names import (
    name_in_place,
    names_apart,
    names_exchanged,
    names_in_list,
)
from jiningcli.check.statements.veto.places import (
    agents,
    carried,
    deeds,
    had,
    of_another_clause,
    subjects_exchanged,
    synonyms,
    to_do,
    understood,
)
from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jiningcli.check.statements.said import Said
    from jiningcli.check.statements.veto.laid import Beside


_GOVERNING = frozenset("for against before after from until till to on off since".split())
"""Prepositions that tell one thing from another by the word under them alone."""
_WORD = re.compile(r"\w+")
_REST = Pattern(r"(?:(?! and | but )[^,;:.!?\n])*")
_THE_REST = Pattern(r"\bthe (?:rest|remainder|others?)\b", flags=re.IGNORECASE)
_OF = Pattern(r" (?:of|in|to)\b")


def _apart(beside: Beside) -> Iterator[str]:
    """Small words that tell one thing from another: full, part; for, against; before, after."""
    told = [(part, other) for part, other in beside.it.pairs if other is not None]
    mine = Counter(_raw(beside.claim, [(part.start, part.end) for part, _ in told]))
    theirs = Counter(_raw(beside.source, [(other.start, other.end) for _, other in told]))
    added, lost = mine - theirs, theirs - mine
    for group in APART:
        if group <= _GOVERNING:
            continue
        strange, left = group & added.keys(), group & lost.keys()
        if strange and left:
            yield f"the source says “{min(left)}”, not “{min(strange)}”"
    for word in STRONG & added.keys():
        yield f"the source does not say “{word}”"
    periods = [
        (s.start, s.end) for _, s in beside.claim.spans if not (s.first is s.shift is s.year is None)
    ]
    for word in TELLS_APART & set(_raw(beside.claim, periods)) - set(_raw(beside.source)):
        if not any(pair.at >= 0 for pair in beside.mine if pair.mine.text == word):
            yield f"the source does not say “{word}”"


def _put_in(beside: Beside) -> Iterator[str]:
    """A name, or a word that tells one thing from another, in the place of the source's own one."""
    theirs: dict[tuple[str, str], set[str]] = {}
    for before, word, after in _threes(beside.source):
        theirs.setdefault((before.lower(), after.lower()), set()).add(word)
    told = {word for _, word, _ in _threes(beside.source)}
    for before, word, after in _threes(beside.claim):
        for other in theirs.get((before.lower(), after.lower()), set()) - {word, word.lower()}:
            two = {word.lower(), other.lower()}
            name = word[0].isupper() and before and word not in told
            if (name and other[0].isupper()) or any(two <= group for group in APART):
                yield f"the source says “{other}”, not “{word}”"


def _threes(said: Said) -> Iterator[tuple[str, str, str]]:
    """Each word with the one before it and the one after; nothing at the ends."""
    words = ["", *_WORD.findall(said.whole, said.start, said.end), ""]
    return zip(words, words[1:], words[2:], strict=False)


def _raw(said: Said, besides: Sequence[tuple[int, int]] = ()) -> Iterator[str]:
    """The words outside bounds and attribution; the last ones may stand after the last clause."""
    rest = _REST.match(said.whole, said.end)
    skipped = [*besides, *((f.mention.outer, f.mention.start) for f in said.figures)]
    skipped += said.speaker.spans if said.speaker is not None else ()
    for match in WORD.finditer(said.whole, said.start, rest.end() if rest else said.end):
        word = match[0].lower()
        if any(a <= match.start() < b for a, b in skipped):
            continue
        if word in ("part", "full") and _OF.match(said.whole, match.end()):
            continue  # part of it
        yield word


def _codes(beside: Beside) -> Iterator[str]:
    """Names of letters and digits: A38, M5, 5G."""
    theirs = CODE.findall(beside.source.whole[beside.source.start : beside.source.end])
    known = {code.lower() for code in theirs}
    for code in CODE.findall(beside.claim.whole[beside.claim.start : beside.claim.end]):
        if theirs and code.lower() not in known:
            yield f"the source does not say “{code}”"


def _markers(beside: Beside) -> Iterator[str]:
    """A word under a preposition that says the reverse of the source's."""
    for part, other in beside.it.pairs:
        if other is None or not part.marker or not other.marker or part.marker == other.marker:
            continue
        if any({part.marker, other.marker} <= group for group in APART):
            yield f"the source says “{other.marker} {beside.source.word(other)}”"


def _of_the_rest(beside: Beside) -> Iterator[str]:
    """What the source says of the rest, told of the first part, or the other way round."""
    mine, theirs = (_THE_REST.search(s.whole, s.start, s.end) for s in (beside.claim, beside.source))
    for part, other in beside.it.pairs if mine and theirs else ():
        if other is None or part.light or mine is None or theirs is None:
            continue
        if (part.start > mine.start()) != (other.start > theirs.start()):
            yield f"the source does not say “{beside.claim.word(part)}” of that part"


CHECKS: tuple[Callable[[Beside], Iterator[str]], ...] = (
    names_apart, names_exchanged, names_in_list, name_in_place, _put_in, _apart, _codes, _markers,
    _of_the_rest, understood, carried, deeds, agents, to_do, had, of_another_clause, synonyms,
    figures_exchanged, figures_crossed, subjects_exchanged, told_of_the_compared,
)  # fmt: skip
FORBIDDING = (
    names_apart, names_exchanged, name_in_place, _put_in, _codes, _markers, _of_the_rest, agents,
    to_do, had, of_another_clause, figures_crossed, subjects_exchanged, told_of_the_compared,
)  # fmt: skip
"""Those of them that tell another statement, whatever else of a claim is the source's."""
