"""The vocabulary of an article: the lexicon, and classes and phrases of general news English."""

from __future__ import annotations

from datetime import date
from functools import cache

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.words.prepare import in_words
from jiningcli.check.words.vocabulary import Vocabulary
from jiningcli.check.words.word import Word
from jiningcli.facts.model import FactFile, Source
from jiningcli.text.words import stem


class ArticleWords(Vocabulary):
    """A vocabulary that knows no fact file's names, and the classes of `tables.general_classes`."""

    def __init__(self) -> None:
        source = Source(title="", publisher="", date=date.min, url="", subject="an article")
        super().__init__(FactFile(source=source))
        self._names = {}
        for phrase in (*tables.general_classes(), *tables.PHRASES):
            stems = " ".join(map(stem, phrase.split(" ")))
            known = self._lexicon.word(stems) or Word(stems, frozenset({stems}))
            classes = tables.general_classes().get(phrase, frozenset())
            before = self._names.get(stems, known)
            self._names[stems] = replace(before, keys=before.keys | classes)
            first, *rest = stems.split(" ")
            if rest:
                lengths = self._lengths.get(f"{first} {rest[0]}", "").split()
                self._lengths[f"{first} {rest[0]}"] = in_words({1 + len(rest), *map(int, lengths)})


@cache
def article_words() -> ArticleWords:
    """The vocabulary, made once."""
    return ArticleWords()
