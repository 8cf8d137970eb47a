"""General news English: the classes of words and phrases beside an article, and their contraries."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from jiningcli.check.words.classes import (
    CONTRARIES,
    CONVERSES,
    DETERMINERS,
    FOLDER,
    GAP,
    GENERAL,
    NARROWER,
    OPEN,
    any_determiner,
    own_stem,
)
from jiningcli.check.words.prepared import GENERAL as PREPARED
from jiningcli.check.words.prepared import content
from jiningcli.check.words.tables import rows
from jiningcli.text.words import stem_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class General:
    """The general words by stem, as they are prepared; looked up one by one, as few are ever needed."""

    def __init__(self, words: str) -> None:
        self._words = words.split("\n")
        self._found: dict[str, dict[str, int]] = {}

    def keys(self, stems: str) -> frozenset[str]:
        """What a word or phrase may be matched by; nothing where it is in no class."""
        at = bisect_left(self._words, f"{stems}\t")
        line = self._words[at] if at < len(self._words) else ""
        return frozenset(line.split("\t")[1:]) if line.startswith(f"{stems}\t") else frozenset()

    def phrases_at(self, stems: Sequence[str], at: int) -> list[tuple[str, int]]:
        """The phrases that begin at a place of a text, as the table has them, with their lengths."""
        known = self._phrases_from(f"{stems[at]} {stems[at + 1]}")
        if not known:
            return []
        there: set[str] = set()
        for length in set(known.values()):
            if at + length <= len(stems):
                here = " ".join(stems[at : at + length])
                there.update((here, any_determiner(here)))
        return [] if there.isdisjoint(known) else [both for both in known.items() if both[0] in there]

    def parted_at(self, stems: Sequence[str], at: int) -> Iterator[tuple[str, list[int]]]:
        """The phrases that begin at a place and have other words inside: put the rise down to."""
        for phrase in self._phrases_from(f"{stems[at]} {GAP}"):
            places = [at]
            for part in phrase.split(f" {GAP} ")[1:]:
                inside = part.split(" ")
                near = range(places[-1] + 1, min(places[-1] + REACH, len(stems)))
                begin = next((i for i in near if list(stems[i : i + len(inside)]) == inside), None)
                if begin is None:
                    break
                places += range(begin, begin + len(inside))
            else:
                yield phrase, places

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The stems that phrases begin with."""
        for line in self._words:
            if " " not in line:
                continue
            first, _, rest = line.partition("\t")[0].partition(" ")
            second = rest.partition(" ")[0]
            yield from ((first, stem) for stem in (DETERMINERS if second == OPEN else (second,)) if rest)

    def _phrases_from(self, pair: str) -> dict[str, int]:
        """The phrases that begin with two stems, with their lengths."""
        found = self._found.get(pair)
        if found is None:
            found = self._found[pair] = {}
            for begin in dict.fromkeys((pair, any_determiner(pair))):
                at = bisect_left(self._words, f"{begin}\t")
                while at < len(self._words) and self._words[at].startswith((f"{begin}\t", f"{begin} ")):
                    phrase = self._words[at].partition("\t")[0]
                    found[phrase] = 1 + phrase.count(" ")
                    at += 1
        return found


REACH = 6
"""So far on the next part of a phrase may stand that has other words inside."""
LONGEST = 8
"""More words than any phrase has."""


@cache
def general() -> General:
    """The general words, as they are prepared or as their tables say."""
    return General(content(PREPARED))


def classes_in(texts: Sequence[str]) -> frozenset[str]:
    """The classes of which some words in their order have one or a phrase; also as narrower ones."""
    words, stems = general(), stem_each(texts)
    roots = {own_stem(text) or root for text, root in zip(texts, stems, strict=True)}
    for at in range(len(stems) - 1):
        roots.update(phrase for phrase, _ in words.phrases_at(stems, at))
        roots.update(phrase for phrase, _ in words.parted_at(stems, at))
    return frozenset(key for root in roots for key in words.keys(root) if key[0] in (GENERAL, NARROWER))


def bearing_on(there: frozenset[str]) -> frozenset[str]:
    """The classes whose phrases are taken as one beside a text: those that it has, and their contraries.

    Of words that are narrower ones also what they are narrower than.
    """
    rows_of = {GENERAL + key[1:].partition("/")[0] for key in there if key[0] == NARROWER}
    reverse = (_contraries(CONTRARIES), _contraries(CONVERSES))
    return there.union(rows_of, *(table.get(key, ()) for key in there for table in reverse))


def wider(there: Iterable[str]) -> dict[str, frozenset[str]]:
    """For words that are narrower ones, by that key: what a claim may say for them.

    Where a text has two that a word is wider than, it may count both, and stands for neither.
    """
    found: dict[str, set[str]] = {}
    for key in there:
        if key[0] == NARROWER:
            found.setdefault(key.partition("/")[0], set()).add(key)
    names = {keys.pop(): row[1:] for row, keys in found.items() if len(keys) == 1}
    return {
        key: frozenset({GENERAL + name, " ".join(stem_each(name.split("-")))})
        for key, name in names.items()
    }


@cache
def _contraries(table: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, others in rows(f"{FOLDER}/{table}").items():
        for other in others:
            for one, two in ((name, other), (other, name)):
                found[GENERAL + one] = found.get(GENERAL + one, frozenset()) | {GENERAL + two}
    return found


def contrary(one: frozenset[str], two: frozenset[str], *, converse: bool = False) -> bool:
    """Whether a word says the reverse of another, and is none that stands for it.

    With ``converse``, whether it tells the same from the other side: to buy, to sell.
    """
    table = _contraries(CONVERSES if converse else CONTRARIES)
    return not one & two and any(not two.isdisjoint(table[key]) for key in one & table.keys())


def decisive(keys: frozenset[str]) -> bool:
    """Whether a word has a contrary, so that it always tells something."""
    return any(not keys.isdisjoint(_contraries(table)) for table in (CONTRARIES, CONVERSES))
