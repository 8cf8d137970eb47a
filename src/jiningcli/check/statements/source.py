"""The article that a claim is laid beside: each of its sentences as a statement, with its context."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables
from jiningcli.check.statements.attribution import own_name
from jiningcli.check.statements.said import Said, keys_of, said_by
from jiningcli.check.statements.subjects import opening
from jiningcli.check.statements.times import is_main
from jiningcli.text.words import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jiningcli.check.statements.attribution import Attribution
    from jiningcli.check.statements.said import Part
    from jiningcli.check.words.vocabulary import Term, Vocabulary
    from jiningcli.money import Rate
    from jiningcli.text.periods import Span
    from jiningcli.text.reading import Reading

OPENING = 3
"""The name that a sentence is about is among so many of its first words."""
QUOTES = ("“", '"', "‘", "«", "「")


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
    year: int | None
    """The year that it is of: the last one told in its paragraph, else that of the article."""
    published: int | None
    """The article's year; None where it has no date."""
    speaker_names: frozenset[str]
    """Who says it; of what nobody is told to say, the names in it."""
    speaker_words: frozenset[str]
    """What their names, and the offices that they are told with anywhere, may be matched by."""
    before: tuple[Span, ...]
    """The periods that the first paragraph and the sentence before tell."""
    named: bool
    """Whether somebody is named who says it."""
    lead: tuple[frozenset[str], ...]
    """The words of the first name in the sentence before: "it" and "they" may be that."""

    def owners(self, speaker: Attribution) -> frozenset[str]:
        """Whose a speaker of this may be, beside the name that the source has: its lawyer."""
        known = not speaker.names.isdisjoint(self.speaker_names)
        return frozenset().union(*self.lead) if known else frozenset()

    @property
    def year_before(self) -> int | None:
        """The year before that which it is of."""
        return self.year - 1 if self.year is not None else None


def tell(
    readings: Iterable[tuple[int, Reading]],
    vocabulary: Vocabulary,
    title: Sequence[str],
    published: int | None,
    rate: Rate | None = None,
) -> list[Told]:
    """The sentences of an article; ``readings`` are with the numbers of their paragraphs."""
    topics = frozenset(key for word in title for key in vocabulary.word(word.lower()).keys)
    topics |= frozenset(key for word in title for key in tables.nation(word))
    readings = list(readings)
    own = {token.text for _, reading in readings for token in reading.tokens}
    topics |= frozenset(k for word in tables.GENERIC & own for k in vocabulary.word(word).keys)
    result: list[Told] = []
    before: Told | None = None
    year = published
    first: list[Span] = []
    speakers = Speakers()
    every = [said_by(reading, vocabulary) for _, reading in readings]
    main = _main_names([(said, r) for said, (at, r) in zip(every, readings, strict=True) if at])
    for number, ((paragraph, reading), said) in enumerate(zip(readings, every, strict=True)):
        if paragraph == 1:
            topics |= _apposed(said, topics)
        near = before if before is not None and before.paragraph == paragraph else None
        context = topics
        last = (near or before) if near is not None or said.goes_on else None
        if near is not None or said.goes_on:
            context = context | (last.said.keys if last is not None else frozenset())
            context = context | (near.context if near is not None and said.goes_on else frozenset())
        year = next(
            (
                s.year
                for _, s in said.spans
                if s.year is not None and s.role is None and is_main(s, said)
            ),
            year if near else published,
        )
        lead = (_first_name(last.said) or last.lead) if last is not None else ()
        known = topics
        if paragraph == 0 or (_of_the_main(said) and (near is None or _all_among(lead, main))):
            context, known = context.union(*main), topics.union(*main if paragraph == 0 else ())
            lead += main
        names, words, named = speakers.of(said, paragraph, opening(reading))
        if said.speaker is not None and said.speaker.general:
            words = words.union(*lead)  # the company said
        before = Told(
            number, paragraph, said, context, known, rate, year, published, names, words,
            (*first, *(span for _, span in (near.said.spans if near is not None else ()))), named, lead,
        )  # fmt: skip
        first += [span for _, span in said.spans] if paragraph <= 1 else []
        result.append(before)
    return result


def _apposed(said: Said, topics: frozenset[str]) -> frozenset[str]:
    """What stands right before a name of the title: Portuguese airline Lusavia."""
    found: set[str] = set()
    words = _in_order(said)
    for at, (one, two) in enumerate(pairwise(words)):
        if two.name and two.keys & topics and 0 <= two.start - one.end <= 1 and not one.light:
            found |= one.keys
            before = words[at - 1] if at else None
            if before is not None and before.name and 0 <= one.start - before.end <= 1:
                found |= before.keys
    return frozenset(found)


def _in_order(said: Said) -> list[Part]:
    """All words of a sentence, those that tell who says it, too."""
    return sorted((*said.every, *said.voice), key=lambda part: part.start)


def _main_names(body: Sequence[tuple[Said, Reading]]) -> tuple[frozenset[str], ...]:
    """The names that the first sentence of an article has as its subject: what it is about."""
    for said, reading in body:
        start, end = opening(reading)
        own = [p for p in _in_order(said) if start <= p.start < end and p.name and not p.marker]
        if start < end:
            return tuple(p.keys for p in own if p.start > start or not any(k[0] in "&@" for k in p.keys))
    return ()


def _of_the_main(said: Said) -> bool:
    """Whether a sentence speaks of what the article is about by a noun alone: the company."""
    words = [word.lower() for word in WORD.findall(said.whole[said.start : said.end])]
    return any(one == "the" and two in tables.GENERIC for one, two in pairwise(words))


def _all_among(names: Sequence[frozenset[str]], main: Sequence[frozenset[str]]) -> bool:
    return all(any(keys & own for own in main) for keys in names)


def _first_name(said: Said) -> tuple[frozenset[str], ...]:
    """The name that a sentence opens with, or has first."""
    opening = [p.keys for p in said.every[:OPENING] if p.name and not p.marker]
    return tuple(opening or [p.keys for p in said.every if p.name][:1])


class Speakers:
    """Who is speaking, from the first sentence to the last: a quotation runs on, and so does "he"."""

    def __init__(self) -> None:
        self._offices: dict[str, frozenset[str]] = {}
        self._last: frozenset[str] = frozenset()
        self._subject: frozenset[str] = frozenset()
        self._paragraph = 0
        self._open = False

    def of(
        self, said: Said, paragraph: int, opening: tuple[int, int]
    ) -> tuple[frozenset[str], frozenset[str], bool]:
        """The names of the speaker, what they may be matched by, and whether one is told.

        ``opening`` is where the sentence has its subject: "he" in the next one may be that.
        """
        if paragraph != self._paragraph:
            self._open, self._subject = False, frozenset()
        within = self._within(said) and paragraph == self._paragraph
        self._paragraph = paragraph
        if said.speaker is not None:
            return self._told(said.speaker)
        if within:
            return self._subject, self._known(self._subject), bool(self._subject)
        names = frozenset(p.text.lower().removesuffix("'s") for p in said.parts if p.name)
        if said.whole.startswith(("He ", "She "), said.start):
            return names, self._known(names | self._subject), False
        own = [part for part in said.every if opening[0] <= part.start < opening[1]]
        self._subject = self._learn(own, (p.keys for p in own)) or self._subject
        return names, self._known(names), False

    def _within(self, said: Said) -> bool:
        """Whether a sentence is of a quotation, or opens one."""
        text = said.whole[said.start : said.end]
        within = self._open or text.startswith(QUOTES)
        opens = sum(text.count(mark) for mark in '“"') - text.count("”")
        self._open = (self._open + opens) % 2 == 1
        return within

    def _told(self, speaker: Attribution) -> tuple[frozenset[str], frozenset[str], bool]:
        """The speaker of an attribution; "he", "the minister" and the like are who spoke last."""
        names = self._learn(speaker.words, map(keys_of, speaker.words))
        words = frozenset().union(*map(keys_of, speaker.words))
        if not names and (not words or words & self._known(self._last)):
            names = self._last
        self._last = self._subject = names
        return names, words | self._known(names), bool(names)

    def _learn(
        self, words: Sequence[Term] | Sequence[Part], keys: Iterable[frozenset[str]]
    ) -> frozenset[str]:
        """The name among some words, which tell of its office."""
        names, own = own_name(words), frozenset[str]().union(*keys)
        for name in names:
            self._offices[name] = self._offices.get(name, frozenset()) | own
        return names

    def _known(self, names: frozenset[str]) -> frozenset[str]:
        """What names and the offices that they are told with may be matched by."""
        return frozenset().union(*(self._offices.get(name, ()) for name in names))
