"""General news English: the classes of words and phrases beside an article, and their contraries."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from jiningcli.check.words import tables
from jiningcli.check.words.tables import TableError, rows
from jiningcli.check.words.verbs import FORMS
from jiningcli.text.words import stem_each

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GENERAL = "&"
"""Begins the name of a class of general words."""
_FOLDER = "general"
_CONTRARIES, _CONVERSES = "contraries.txt", "converses.txt"
_BY_FORM = ("nouns", "spelling")
"""Tables whose classes are forms of one word, and not words of one sense."""
_ENOUGH = 5
"""The letters of a word whose stem may lose more than that of its other forms: experience."""


@cache
def general_words() -> dict[str, frozenset[str]]:
    """Words and phrases by their stems, with spaces between: what each may be matched by.

    That is the classes, the stem of an irregular form's base and, of a loose phrase, those of its words.
    """
    classes: dict[str, set[str]] = {}
    for name, word in _entries():
        classes.setdefault(word, set()).add(GENERAL + name)
    forms: dict[str, set[str]] = {}
    loose: dict[str, list[str]] = {}
    for word, keys in classes.items():
        phrase = word.replace("+", "-")
        parts = phrase.split("-")
        for form in _forms(parts):
            forms.setdefault(form, set()).update(keys)
            if "+" in word:
                loose.setdefault(form, []).extend(parts)
    irregular = {form: base for base, others in FORMS.items() for form in others}
    words = sorted({w for form in (*forms, *irregular, *irregular.values()) for w in form.split(" ")})
    stem_of = dict(zip(words, stem_each(words), strict=True))
    found: dict[str, set[str]] = {}
    for form, keys in forms.items():
        stems = " ".join(stem_of[w] for w in form.split(" "))
        found.setdefault(stems, set()).update(keys, (stem_of[w] for w in loose.get(form, ())))
    for form, base in irregular.items():
        found.setdefault(stem_of[form], set()).add(stem_of[base])
    return {stems: frozenset(keys) for stems, keys in found.items()}


def classes_in(stems: Sequence[str]) -> frozenset[str]:
    """The classes of which a text, given by its stems, has a word or phrase."""
    words, pairs = set(stems), {f"{a} {b}" for a, b in pairwise(stems)}
    whole = f" {' '.join(stems)} "
    there: set[str] = set()
    for entry, keys in general_words().items():
        first, *rest = entry.split(" ", 2)
        if (f"{first} {rest[0]}" in pairs and f" {entry} " in whole) if rest else entry in words:
            there.update(key for key in keys if key[0] == GENERAL)
    return frozenset(there)


def phrases_for(there: frozenset[str]) -> dict[str, frozenset[str]]:
    """The phrases of the classes that a text has a word of, and of their contraries."""
    reverse = (_contraries(_CONTRARIES), _contraries(_CONVERSES))
    wanted = there.union(*(table.get(key, ()) for key in there for table in reverse))
    return {entry: keys for entry, keys in general_words().items() if " " in entry and keys & wanted}


def _entries() -> Iterator[tuple[str, str]]:
    """The words of all general tables with their classes; raises `TableError` for a class told twice."""
    begun: dict[str, str] = {}
    nouns = rows(f"{_FOLDER}/nouns.txt")
    for path in sorted((tables.FOLDER / _FOLDER).glob("*.txt")):
        if path.name in (_CONTRARIES, _CONVERSES):
            continue
        for row, words in rows(f"{_FOLDER}/{path.name}").items():
            name = f"{row}.{path.stem}" if path.stem in _BY_FORM else row
            if name in begun:
                raise TableError(f"{path.name}: “{name}” has a row in {begun[name]} already")
            begun[name] = path.name
            if path.stem == "nouns":
                yield name, row
            for word in words:
                yield name, word
                yield from ((name, noun) for noun in nouns.get(word, ()) if noun not in words)


def _forms(parts: list[str]) -> Iterator[str]:
    """A word or phrase with its irregular forms, and those that its stem may differ by: experienced."""
    first, *rest = parts
    tail = "".join(f" {word}" for word in rest)
    for form in (first, *FORMS.get(first, ())):
        yield form + tail
    if not rest and len(first) > _ENOUGH and first.endswith("e"):
        yield first + "d"
        yield first[:-1] + "ing"


@cache
def _contraries(table: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, others in rows(f"{_FOLDER}/{table}").items():
        for other in others:
            for one, two in ((name, other), (other, name)):
                found[GENERAL + one] = found.get(GENERAL + one, frozenset()) | {GENERAL + two}
    return found


def contrary(one: frozenset[str], two: frozenset[str], *, converse: bool = False) -> bool:
    """Whether a word says the reverse of another, and is none that stands for it.

    With ``converse``, whether it tells the same from the other side: to buy, to sell.
    """
    table = _contraries(_CONVERSES if converse else _CONTRARIES)
    return not one & two and any(not two.isdisjoint(table[key]) for key in one & table.keys())


def decisive(keys: frozenset[str]) -> bool:
    """Whether a word has a contrary, so that it always tells something."""
    return any(not keys.isdisjoint(_contraries(table)) for table in (_CONTRARIES, _CONVERSES))
