"""A claim in sentences that can each be laid beside one of the article, each with its subject.

``The port grew and hired 40 people`` says of the port that it grew, and that it hired 40 people.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.beside.carried import OWNERS, PERSONS, THINGS, Piece, Retold, reread
from jiningcli.check.statements import tables
from jiningcli.check.statements.said import said_by
from jiningcli.check.statements.subjects import JOINTS, is_verb, subject_at
from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.said import Said
    from jiningcli.check.words.vocabulary import Vocabulary
    from jiningcli.text.reading import Reading

_JOINED = Pattern(r"[,;]|\b(?:and|but|while|whereas)\b")
MEMBER = 4
"""The words of the longest member of a list that is told of one by one."""


def cut(said: Said, vocabulary: Vocabulary) -> list[tuple[Retold, Said]]:
    """The sentences that a claim is made of; none where it is one, or no subject is plain."""
    text = said.whole[said.start : said.end]
    reading = reread(text) if _JOINED.search(text) and not said.denials else None
    if reading is None or not reading.tokens:
        return []
    joints = list(_joints(reading))
    about = subject_at(reading)
    found: list[tuple[Piece, ...]] = []
    if about is not None and (told_of := list(_told_of(reading, about))):
        found = told_of
    elif joints and about is not None:
        found = list(_sentences(reading, joints, about))
    elif not said.figures:
        found = list(_members(reading))
    return [part for pieces in found if (part := _part(pieces, said, vocabulary)) is not None]


def _joints(reading: Reading) -> Iterator[int]:
    """The words that open a clause with a verb, behind one that has a verb."""
    tokens, text = reading.tokens, reading.text
    last = 0
    for at in range(1, len(tokens) - 1):
        if not any(is_verb(reading, n) for n in range(last, at)):
            continue
        word = tokens[at].text in JOINTS
        between = text[tokens[at - 1].end : tokens[at].start]
        if word and any(is_verb(reading, n) for n in range(at + 1, len(tokens))):
            yield at
            last = at + 1
        elif not word and (";" in between or ("," in between and is_verb(reading, at))):
            yield at
            last = at


def _sentences(
    reading: Reading, joints: Sequence[int], about: tuple[int, int]
) -> Iterator[tuple[Piece, ...]]:
    """The clauses, with the subject of the first where they have none or a pronoun for it."""
    tokens, text = reading.tokens, reading.text
    opens = [0, *(at + (tokens[at].text in JOINTS) for at in joints)]
    ends = [*(tokens[at].start for at in joints), len(text)]
    for number, (at, end) in enumerate(zip(opens, ends, strict=True)):
        first = tokens[at]
        start = first.start if number else 0
        if number and first.text in OWNERS:
            yield _pieces(text, about, "'s ", (first.end + 1, end))
        elif number and first.text in THINGS | PERSONS:
            yield _pieces(text, about, " ", (first.end + 1, end))
        elif number and is_verb(reading, at):
            yield _pieces(text, about, " ", (start, end))
        else:
            yield _pieces(text, None, "", (start, end))


def _told_of(reading: Reading, about: tuple[int, int]) -> Iterator[tuple[Piece, ...]]:
    """What is told of a subject between commas, and of it in the sentence: X, which …, rose."""
    tokens, text = reading.tokens, reading.text
    at = next((n for n, t in enumerate(tokens) if t.start > about[1]), 0)
    if tokens[at].text not in ("which", "who") or "," not in text[about[1] : tokens[at].start]:
        return
    for n in range(at + 2, len(tokens)):
        comma = text.find(",", tokens[n - 1].end, tokens[n].start)
        if comma >= 0 and is_verb(reading, n):
            yield _pieces(text, about, " ", (tokens[at].end + 1, comma))
            yield _pieces(text, about, " ", (tokens[n].start, len(text)))
            return


def _members(reading: Reading) -> Iterator[tuple[Piece, ...]]:
    """The members of a list that is the subject, each with the predicate."""
    tokens, text = reading.tokens, reading.text
    verb = next((n for n in range(len(tokens)) if is_verb(reading, n)), len(tokens))
    own = tokens[:verb]
    marks = [0]
    for one, two in pairwise(range(len(own))):
        if own[two].text == "and" or "," in text[own[one].end : own[two].start]:
            marks.append(two + (own[two].text == "and"))
    listed = any(token.text == "and" for token in own)
    if verb == len(tokens) or not listed or tables.CUES["sum"].search(text.lower()):
        return
    for first, last in pairwise([*marks, verb]):
        member = own[first:last]
        if member and member[-1].text == "and":
            member = member[:-1]
        if not 0 < len(member) <= MEMBER:
            return
        named = member[0].start, member[-1].end
        yield _pieces(text, named, " ", (tokens[verb].start, len(text)))


def _pieces(
    text: str, before: tuple[int, int] | None, between: str, own: tuple[int, int]
) -> tuple[Piece, ...]:
    """Words of a claim behind its subject, if that is given."""
    start, end = own
    last = Piece(text[start:end].rstrip(" ,;"), start, end)
    if before is None:
        return (last,)
    at, to = before
    return Piece(text[at:to], at, to), Piece(between, to, to), last


def _part(pieces: tuple[Piece, ...], said: Said, vocabulary: Vocabulary) -> tuple[Retold, Said] | None:
    """A sentence as it is read by itself; who says the whole says it, too."""
    reading = reread("".join(piece.text for piece in pieces))
    if reading is None:
        return None
    own = said_by(reading, vocabulary)
    if own.speaker is None:
        own = replace(own, speaker=said.speaker, voice=said.voice)
    moved = tuple(Piece(p.text, p.start + said.start, p.end + said.start) for p in pieces)
    return Retold(reading, moved, pronoun=False), own
