"""What a sentence of a draft takes over from those before it: It …, the company …, her ….

Such a sentence is told again with the words that it stands for, and read as any other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.statements.subjects import LEADING, LONGEST, is_verb, subject_at
from jiningcli.patterns import Pattern
from jiningcli.text.document import Builder
from jiningcli.text.draft import Draft
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.report import Finding
    from jiningcli.check.statements.said import Said
    from jiningcli.text.reading import Reading, Token

THINGS, PERSONS = frozenset({"it", "they"}), frozenset({"he", "she"})
OWNERS = frozenset({"its", "their", "his", "her"})
_OF_ALL = Pattern(r"it (?:is|was) (?:the|an?)\b", flags=re.IGNORECASE)
"""How "it" is told of what the sentence before says, and of no thing in it: It was the largest."""


class Piece(Struct, frozen=True):
    """Words of a retold sentence, and the stretch of the draft that they stand for."""

    text: str
    start: int
    end: int


class Retold(Struct, frozen=True):
    """A sentence with its pronoun replaced; ``pronoun`` is whether it was one, and no noun."""

    reading: Reading
    pieces: tuple[Piece, ...]
    pronoun: bool

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the draft a stretch of the retold sentence stands."""
        return self._offset(start, first=True), self._offset(end, first=False)

    def placed(self, finding: Finding) -> Finding:
        """A finding of the retold sentence, where it stands in the draft."""
        start, end = self.place(finding.start, finding.end)
        return replace(finding, start=start, end=end)

    def _offset(self, offset: int, *, first: bool) -> int:
        at = 0
        for piece in self.pieces:
            if at + len(piece.text) > offset or piece is self.pieces[-1]:
                if len(piece.text) == piece.end - piece.start:
                    return min(piece.start + offset - at, piece.end)
                return piece.start if first else piece.end
            at += len(piece.text)
        return offset


def reread(text: str) -> Reading | None:
    """A sentence read by itself; None where it is read as several."""
    builder = Builder(text)
    builder.add(text, 0, len(text))
    builder.part()
    readings = list(read(Draft(builder.build(), claim=True)))
    return readings[0] if len(readings) == 1 else None


def with_words(reading: Reading, place: tuple[int, int], words: str, *, pronoun: bool) -> Retold | None:
    """A sentence with other words at a place of the draft; None where it is read as several then."""
    start, end = place
    pieces = (
        Piece(reading.text[reading.start : start], reading.start, start),
        Piece(words, start, end),
        Piece(reading.text[end : reading.end], end, reading.end),
    )
    new = reread("".join(piece.text for piece in pieces))
    return Retold(new, pieces, pronoun) if new is not None else None


class Thread:
    """What a draft is about, from one sentence to the next."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._subject: str | None = None
        self._named: str | None = None
        self._speaker: str | None = None

    def retold(self, reading: Reading) -> Retold | None:
        """A sentence with what it takes over; None where it takes over nothing that is known."""
        at = _opening(reading)
        if at is None or _speaks(reading):
            return None
        token = reading.tokens[at]
        start = token.start
        if _OF_ALL.match(reading.text, start):
            return None
        if token.text in tables.GENERIC:
            stands_for, start = self._named, reading.tokens[at - 1].start
        elif token.text in PERSONS or token.text in ("his", "her"):
            stands_for = self._speaker or (self._subject if self._subject == self._named else None)
        else:
            stands_for = self._subject
        if stands_for is None:
            return None
        if start != reading.start and stands_for.split()[0].lower() not in self._names:
            stands_for = stands_for[0].lower() + stands_for[1:]
        owner = token.text in OWNERS or token.text.endswith(("'s", "’s"))
        return with_words(
            reading, (start, token.end), stands_for + ("'s" if owner else ""),
            pronoun=token.text not in tables.GENERIC,
        )  # fmt: skip

    def go_on(self, reading: Reading, said: Said, *, retold: bool) -> None:
        """Take in a sentence, as it was retold: what the next one may go on about."""
        names = [t for t in said.speaker.words if t.name] if said.speaker is not None else []
        speaker = reading.text[names[0].start : names[-1].end] if names else None
        self._speaker = speaker.split(",")[0] if speaker is not None else None
        about = None if _speaks(reading) else subject(reading)
        self._subject = about or (self._subject if retold else None)
        if self._subject is not None and self._is_named(self._subject, reading):
            self._named = self._subject

    def _is_named(self, words: str, reading: Reading) -> bool:
        own = [t for t in reading.tokens if t.name and reading.text[t.start : t.end] in words]
        return any(t.text.lower().removesuffix("'s") in self._names for t in own)


def _speaks(reading: Reading) -> bool:
    """Whether a sentence has words of somebody's own."""
    return any(mark in reading.sentence.text for mark in '“"«')


def _opening(reading: Reading) -> int | None:
    """The pronoun, or the noun with "the", that is a sentence's subject; None where there is none."""
    tokens = reading.tokens
    for at, token in enumerate(tokens[:LONGEST]):
        if token.text in THINGS | PERSONS or (token.text in OWNERS and at == 0):
            return at if _begins(tokens, at) else None
        generic = token.text.removesuffix("'s").removesuffix("’s") in tables.GENERIC
        if generic and at and tokens[at - 1].text == "the":
            return at if _begins(tokens, at - 1) else None
        if is_verb(reading, at):
            return None
    return None


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a subject may stand at a place: at the start, or behind what leads in to it."""
    leads = tables.PREPOSITIONS | LEADING
    return at == 0 or (tokens[0].text in leads and tokens[at - 1].text not in tables.PREPOSITIONS)


def subject(reading: Reading) -> str | None:
    """The words before the first verb of a sentence, as far as they are one thing."""
    at = subject_at(reading)
    return reading.text[at[0] : at[1]] if at is not None else None
