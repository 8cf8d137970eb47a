"""The vocabulary of an article: the lexicon, and classes and phrases of general news English."""

from __future__ import annotations

import re
from copy import copy
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.words.general import classes_in, decisive, general_words, phrases_for
from jiningcli.check.words.prepare import in_words
from jiningcli.check.words.vocabulary import Vocabulary
from jiningcli.check.words.word import Role, Word
from jiningcli.facts.model import FactFile, Source
from jiningcli.text.words import WORD, stem_each

if TYPE_CHECKING:
    from collections.abc import Iterator


class ArticleWords(Vocabulary):
    """A vocabulary that knows no fact file's names, and the classes of general news English."""

    def __init__(self) -> None:
        source = Source(title="", publisher="", date=date.min, url="", subject="an article")
        super().__init__(FactFile(source=source))
        self._names = {}
        for stems, keys in general_words().items():
            if " " not in stems:
                self._know(stems, keys)
        for phrase in tables.PHRASES:
            self._know(" ".join(stem_each(phrase.split(" "))), frozenset())

    def _know(self, stems: str, classes: frozenset[str]) -> None:
        """Have a word or phrase of more classes than the lexicon knows."""
        known = self._names.get(stems) or self._lexicon.word(stems) or Word(stems, frozenset({stems}))
        role = known.role & ~Role.NEUTRAL if decisive(classes) else known.role
        self._names[stems] = replace(known, keys=known.keys | classes, role=role)
        first, *rest = stems.split(" ")
        if rest:
            lengths = self._lengths.get(f"{first} {rest[0]}", "").split()
            self._lengths[f"{first} {rest[0]}"] = in_words({1 + len(rest), *map(int, lengths)})

    def of_article(self, text: str) -> ArticleWords:
        """The same for an article: with its long names that have initials, and phrases that it bears on.

        A phrase is taken as one where the article has it, or a word of its class; else its words stand
        for themselves. A word that denies is a deed where the article tells of it: closed, shut.
        """
        own = copy(self)
        own._names, own._lengths = dict(self._names), dict(self._lengths)  # noqa: SLF001
        own._forget()  # noqa: SLF001
        there = classes_in(stem_each(WORD.findall(text)))
        for stems, keys in phrases_for(there).items():
            own._know(stems, keys)  # noqa: SLF001
        for stems, word in own._names.items():  # noqa: SLF001
            if word.role & Role.NEGATION and word.keys & there:
                own._names[stems] = replace(word, role=word.role & ~Role.NEGATION)  # noqa: SLF001
        for short, long in {m[2]: m[1] for m in _LONG.finditer(text) if _initials(m[1], m[2])}.items():
            words = [w for w in long.split() if w not in ("the", "The", "of", "for", "and")]
            starts = [i for i, w in enumerate(long.split()) if w == words[0]]
            stems = " ".join(stem_each(long.split()[starts[0] :]))
            own._know(stems, frozenset({f"^{short}", *stem_each(short.lower().split())}))  # noqa: SLF001
        return own

    def of_source(self) -> ArticleWords:
        """The same for the article's own sentences: a word of a phrase bears out that word by itself.

        The words of a claim's phrase do not: an interest rate is no unemployment rate.
        """
        own = copy(self)
        own._forget()  # noqa: SLF001
        own._names = {  # noqa: SLF001
            stems: word
            if " " not in stems or decisive(word.keys)
            else replace(word, keys=word.keys.union(_weighty(stems)))
            for stems, word in self._names.items()
        }
        return own


def _weighty(stems: str) -> Iterator[str]:
    return (part for part in stems.split(" ") if part not in _PARTICLES and len(part) > 2)


_PARTICLES = frozenset(
    "about across after ahead along around away back behind below between down for from into off out "
    "over the through under with".split()
)
"""Words of phrases that say little by themselves."""
_LONG = re.compile(
    r"(?<![\w’'-])((?:[A-Z][\w’'-]*(?: (?:of|for|and|the|in)){0,2} ){1,12})\(([A-Z]{2,7})\)"
)


def _initials(long: str, short: str) -> bool:
    """Whether an acronym is made of the first letters of a name's words."""
    letters = "".join(word[0] for word in long.split() if word[0].isupper())
    return letters.endswith(short) or "".join(w[0] for w in long.split()).upper().endswith(short)


@cache
def article_words() -> ArticleWords:
    """The vocabulary, made once."""
    return ArticleWords()
