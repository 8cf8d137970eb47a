"""The article that a claim is laid beside: each of its sentences as a statement, with its context."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables
from jiningcli.check.statements.said import Said, said_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jiningcli.check.words.vocabulary import Vocabulary
    from jiningcli.money import Rate
    from jiningcli.text.reading import Reading

TOPICS = 12
"""So many words of the title may be left out by any sentence, as what the article is about."""


class Told(Struct, frozen=True):
    """A sentence of the article: where it stands, what it says, and what is understood with it."""

    number: int
    paragraph: int
    """From 1; 0 for the title."""
    said: Said
    context: frozenset[str]
    """What may be taken from the title and the sentence before."""
    topics: frozenset[str]
    """What may be taken from the title alone."""
    rate: Rate | None
    year: int
    published: int
    speaker_names: frozenset[str]
    speaker_words: frozenset[str]


def tell(
    readings: Iterable[tuple[int, Reading]],
    vocabulary: Vocabulary,
    title: Sequence[str],
    published: int,
    rate: Rate | None = None,
) -> list[Told]:
    """The sentences of an article; ``readings`` are with the numbers of their paragraphs."""
    topics = frozenset(key for word in title for key in vocabulary.word(word.lower()).keys)
    topics |= frozenset(key for word in title for key in tables.nation(word))
    result: list[Told] = []
    before: Told | None = None
    year = published
    offices: dict[str, frozenset[str]] = {}
    for number, (paragraph, reading) in enumerate(readings):
        said = said_by(reading, vocabulary)
        near = before if before is not None and before.paragraph == paragraph else None
        context = topics
        if near is not None or said.goes_on:
            last = near or before
            context = context | (last.said.keys if last is not None else frozenset())
            context = context | (near.context if near is not None and said.goes_on else frozenset())
        year = next((s.year for _, s in said.spans if s.year is not None), year if near else published)
        names = _names(said)
        if said.speaker is not None:
            words = frozenset(k for t in said.speaker.words for k in t.word.keys)
            for name in said.speaker.names:
                offices[name] = offices.get(name, frozenset()) | words
            if not said.speaker.names and before is not None:
                names |= before.speaker_names
                words |= before.speaker_words
        else:
            words = frozenset()
            names |= _names_in_parts(said)
        for name in names:
            words |= offices.get(name, frozenset())
        told = Told(
            number, paragraph, said, context, topics, rate, year, published, names | _plain(words), words
        )
        result.append(told)
        before = told
    return result


def _names(said: Said) -> frozenset[str]:
    return said.speaker.names if said.speaker is not None else frozenset()


def _names_in_parts(said: Said) -> frozenset[str]:
    return frozenset(p.text.lower().removesuffix("'s") for p in said.parts if p.name)


def _plain(words: frozenset[str]) -> frozenset[str]:
    return frozenset(re.sub(r"^\^", "", w).lower() for w in words)
