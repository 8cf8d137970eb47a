"""General news English as its tables have it: classes of words, and words for narrower ones."""

from __future__ import annotations

from functools import cache
from itertools import chain, product
from typing import TYPE_CHECKING

from jiningcli.check.words.tables import TableError, general_files, rows, sound_rows
from jiningcli.check.words.verbs import FORMS
from jiningcli.text.words import stem_each

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GENERAL = "&"
"""Begins the name of a class of general words."""
NARROWER = ">"
"""Begins what a word is a narrower one for: of ``>vehicle/car`` the row, and the word or class in it."""
FOLDER = "general"
CONTRARIES, CONVERSES = "contraries.txt", "converses.txt"
_WIDER = "wider.txt"
_APART = "apart.txt"
_NO_CLASSES = (CONTRARIES, CONVERSES, _WIDER, _APART)
_BY_FORM = ("nouns", "spelling")
"""Tables whose classes are forms of one word, and not words of one sense."""
_ENOUGH = 5
"""The letters of a word whose stem may lose more than that of its other forms: experience."""
OPEN = "*"
"""In a phrase, the place of a determiner or of none: take a decision, take its decision."""
_OF_BE = tuple("am is are was were been being".split())
GAP = "~"
"""In a phrase, the place of other words: put the rise down to."""
DETERMINERS = frozenset("a an the it their his her our my your".split())
"""Stems of determiners."""


@cache
def _apart() -> dict[str, str]:
    return {word: row for row, words in rows(f"{FOLDER}/{_APART}").items() for word in words}


def own_stem(word: str) -> str | None:
    """What a word stands under that a stemmer takes for a form of another: important is not import."""
    row = _apart().get(word.lower().removesuffix("'s").removesuffix("’s"))
    return None if row is None else f"={row}"


def general_words() -> dict[str, frozenset[str]]:
    """Words and phrases by their stems, with spaces between: what each may be matched by.

    That is the classes, the stem of an irregular form's base and, of a loose phrase, those of its words.
    """
    classes: dict[str, set[str]] = {}
    for key, word in (*_entries(), *_narrower()):
        classes.setdefault(word, set()).add(key)
    forms: dict[str, set[str]] = {}
    loose: dict[str, list[str]] = {}
    for word, keys in classes.items():
        parts = _parts(word)
        for form in _forms(parts):
            forms.setdefault(form, set()).update(keys)
            if "+" in word:
                loose.setdefault(form, []).extend(parts)
    irregular = {form: base for base, others in FORMS.items() for form in others}
    words = sorted({w for form in (*forms, *irregular, *irregular.values()) for w in form.split(" ")})
    stem_of = dict(zip(words, stem_each(words), strict=True))
    found: dict[str, set[str]] = {}
    for form, keys in forms.items():
        stems = own_stem(form) or " ".join(stem_of[w] for w in form.split(" "))
        stems = any_determiner(stems) if OPEN in stems else stems
        found.setdefault(stems, set()).update(keys, (stem_of[w] for w in loose.get(form, ())))
    for form, base in irregular.items():
        found.setdefault(stem_of[form], set()).add(stem_of[base])
    return {stems: frozenset(keys) for stems, keys in found.items()}


def any_determiner(stems: str) -> str:
    """A phrase by its stems, with the sign of an open place for each determiner."""
    return " ".join(OPEN if stem in DETERMINERS else stem for stem in stems.split(" "))


def general_parts() -> set[str]:
    """All words of the tables, also those of phrases."""
    words = (part for _, word in (*_entries(), *_narrower()) for part in _parts(word))
    return {*words, *FORMS, *chain(*FORMS.values())}


def _parts(word: str) -> list[str]:
    return word.replace("+", "-").split("-")


def _entries() -> Iterator[tuple[str, str]]:
    """The classes with their words; raises `TableError` for a class told twice."""
    begun: dict[str, str] = {}
    nouns = sound_rows(f"{FOLDER}/nouns.txt")
    for path in general_files():
        if path.name in _NO_CLASSES:
            continue
        for row, words in sound_rows(f"{FOLDER}/{path.name}").items():
            name = f"{row}.{path.stem}" if path.stem in _BY_FORM else row
            if name in begun:
                raise TableError(f"{path.name}: “{name}” has a row in {begun[name]} already")
            begun[name] = path.name
            if path.stem == "nouns":
                yield GENERAL + name, row
            for word in words:
                yield GENERAL + name, word
                yield from ((GENERAL + name, noun) for noun in nouns.get(word, ()) if noun not in words)


def _narrower() -> Iterator[tuple[str, str]]:
    """The words that a wider one may stand for, and those of the classes of their names."""
    members: dict[str, list[str]] = {}
    for key, word in _entries():
        members.setdefault(key, []).append(word)
    for wider, words in sound_rows(f"{FOLDER}/{_WIDER}").items():
        for word in words:
            key = f"{NARROWER}{wider}/{word}"
            yield from ((key, member) for member in members.get(GENERAL + word, (word,)))


def _forms(parts: Sequence[str]) -> Iterator[str]:
    """A word or phrase with its irregular forms, and those that its stem may differ by: experienced."""
    first, *rest = parts
    choices = [
        (first, *FORMS.get(first, _OF_BE if first == "be" else ())),
        *(("", w) if w == OPEN else (w,) for w in rest),
    ]
    for form in product(*choices):
        yield " ".join(filter(None, form))
    if not rest and len(first) > _ENOUGH and first.endswith("e"):
        yield first + "d"
        yield first[:-1] + "ing"
