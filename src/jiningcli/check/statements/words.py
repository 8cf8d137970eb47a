"""The vocabulary of an article: the lexicon, and classes and phrases of general news English."""

from __future__ import annotations

import re
from copy import copy
from datetime import date
from functools import cache

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.words.prepare import in_words
from jiningcli.check.words.vocabulary import Vocabulary
from jiningcli.check.words.word import Word
from jiningcli.facts.model import FactFile, Source
from jiningcli.text.words import stem_each


class ArticleWords(Vocabulary):
    """A vocabulary that knows no fact file's names, and the classes of `tables.general_classes`."""

    def __init__(self) -> None:
        source = Source(title="", publisher="", date=date.min, url="", subject="an article")
        super().__init__(FactFile(source=source))
        self._names = {}
        for phrase, classes in tables.general_classes().items():
            for form in _forms(phrase):
                self._know(form, classes)
        for phrase in tables.PHRASES:
            self._know(phrase, frozenset())

    def _know(self, phrase: str, classes: frozenset[str]) -> None:
        """Have a word or phrase of more classes than the lexicon knows."""
        stems = " ".join(stem_each(phrase.split(" ")))
        parts = frozenset({stems, *(part for part in stems.split(" ") if len(part) > 3)})
        known = self._names.get(stems) or self._lexicon.word(stems) or Word(stems, parts)
        self._names[stems] = replace(known, keys=known.keys | classes)
        first, *rest = stems.split(" ")
        if rest:
            lengths = self._lengths.get(f"{first} {rest[0]}", "").split()
            self._lengths[f"{first} {rest[0]}"] = in_words({1 + len(rest), *map(int, lengths)})

    def with_names(self, text: str) -> ArticleWords:
        """The same, with the long names of a text whose initials stand behind them in brackets."""
        found = {m[2]: m[1] for m in _LONG.finditer(text) if _initials(m[1], m[2])}
        if not found:
            return self
        own = copy(self)
        own._names, own._lengths, own._words = dict(self._names), dict(self._lengths), {}  # noqa: SLF001
        for short, long in found.items():
            words = [w for w in long.split() if w not in ("the", "The", "of", "for", "and")]
            starts = [i for i, w in enumerate(long.split()) if w == words[0]]
            phrase = " ".join(long.split()[starts[0] :]).lower()
            own._know(phrase, frozenset({f"^{short}", *stem_each(short.lower().split())}))  # noqa: SLF001
        return own


_LONG = re.compile(
    r"(?<![\w’'-])((?:[A-Z][\w’'-]*(?: (?:of|for|and|the|in)){0,2} ){1,12})\(([A-Z]{2,7})\)"
)


def _initials(long: str, short: str) -> bool:
    """Whether an acronym is made of the first letters of a name's words."""
    letters = "".join(word[0] for word in long.split() if word[0].isupper())
    return letters.endswith(short) or "".join(w[0] for w in long.split()).upper().endswith(short)


def _forms(word: str) -> tuple[str, ...]:
    """A word with the endings that its stem may differ by: experience, experienced."""
    if " " in word or not word.isalpha():
        return (word,)
    root = word.removesuffix("e")
    return word, f"{root}ed", f"{root}ing"


@cache
def article_words() -> ArticleWords:
    """The vocabulary, made once."""
    return ArticleWords()
