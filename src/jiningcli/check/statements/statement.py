"""What a sentence says, in parts: its words, figures, periods, what it denies, hedges, and who says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.statements.attribution import Attribution, attribute
from jiningcli.check.words.word import Role
from jiningcli.quantity import Bound
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.words.vocabulary import Term, Vocabulary
    from jiningcli.text.mentions import Mention
    from jiningcli.text.periods import Span
    from jiningcli.text.reading import Reading


class Part(Struct, frozen=True):
    """A word that carries content; ``marker`` is the preposition before it, ``owner`` a genitive's."""

    keys: frozenset[str]
    text: str
    start: int
    end: int
    clause: int
    name: bool = False
    marker: str = ""
    leading: bool = False
    """Whether it opens the sentence, so that its capital tells nothing."""


class Figure(Struct, frozen=True):
    """A quantity with what is counted by it, the word before it, and the direction it goes in."""

    mention: Mention
    clause: int
    marker: str = ""
    counted: frozenset[str] = frozenset()
    direction: str | None = None

    @property
    def start(self) -> int:
        """Where it begins in its sentence's text."""
        return self.mention.start


class Statement(Struct, frozen=True):
    """A sentence in parts. ``text`` is the sentence, offsets are those of the text it stands in."""

    text: str
    start: int
    end: int
    parts: tuple[Part, ...]
    figures: tuple[Figure, ...]
    spans: tuple[tuple[int, Span], ...]
    """Periods with the number of their clause."""
    denied: frozenset[int]
    """The clauses that hold an odd number of negations."""
    hedges: tuple[tuple[int, str], ...]
    """By clause, words that say less than that it is so: planned, likely, most."""
    excepted: tuple[Part, ...]
    speaker: Attribution | None
    quoted: bool
    goes_on: bool
    """Whether it speaks of something by a pronoun or "such", told before it."""

    @property
    def keys(self) -> frozenset[str]:
        """All that its words may be matched by."""
        return frozenset(key for part in self.parts for key in part.keys)


def statement(reading: Reading, vocabulary: Vocabulary) -> Statement:
    """The statement of a sentence as read."""
    terms = vocabulary.terms(reading.tokens)
    speaker = attribute(reading, terms)
    terms = [t for t in terms if speaker is None or not speaker.holds(t.start)]
    opening = reading.tokens[0].start if reading.tokens else 0
    parts = tuple(_part(terms, i, opening) for i, t in enumerate(terms) if _content(t))
    figures = tuple(_figure(m, terms, reading) for m in _sound(reading.mentions))
    turns = [t for t in terms if _is_negation(t)]
    return Statement(
        text=reading.sentence.text,
        start=reading.start,
        end=reading.end,
        parts=parts,
        figures=figures,
        spans=tuple((_clause_at(terms, s.start), s) for s in reading.spans),
        denied=frozenset(c for c in {t.clause for t in turns} if sum(t.clause == c for t in turns) % 2),
        hedges=tuple(_hedges(terms, reading)),
        excepted=_excepted(terms, parts),
        speaker=speaker,
        quoted=reading.sentence.quoted,
        goes_on=any(t.text in tables.GOING_ON for t in terms),
    )


def _content(term: Term) -> bool:
    """Whether a word has to be borne out by the other side."""
    if _is_negation(term) or term.text in tables.HEDGED or term.text in tables.WEAK:
        return False
    if term.name and term.text.isupper() and len(term.text) > 1:
        return True
    return not term.word.neutral or term.text in tables.TELLING_NEUTRAL


def _is_negation(term: Term) -> bool:
    role = term.word.role
    return bool(role & Role.NEGATION) and not role & Role.ASIDE


def _part(terms: Sequence[Term], at: int, opening: int) -> Part:
    term = terms[at]
    keys = {k for k in term.word.keys if not k.startswith("~")} | tables.general(term.word.stem)
    return Part(
        keys=frozenset(keys), text=term.text, start=term.start, end=term.end, clause=term.clause,
        name=term.name, marker=_marker(terms, at), leading=term.start == opening,
    )  # fmt: skip


def _marker(terms: Sequence[Term], at: int) -> str:
    """The preposition that a word stands under: the nearest before it, with no verb between."""
    for i in range(at - 1, max(at - 6, -1), -1):
        term = terms[i]
        if term.clause != terms[at].clause:
            return ""
        first = term.text.split(" ")[-1] if term.word.neutral else term.text
        if first in tables.PREPOSITIONS:
            return first
        if term.word.neutral and first not in tables.DETERMINERS:
            return ""
        if not term.word.neutral and not (term.name and terms[at].name):
            return ""
    return ""


def _sound(mentions: Sequence[Mention]) -> list[Mention]:
    """The quantities; of "60% more than the 36", the second is no bound."""
    result: list[Mention] = []
    for mention in mentions:
        if result and mention.outer < result[-1].end:
            mention = replace(mention, outer=mention.start, bound=Bound.EXACT)  # noqa: PLW2901
        result.append(mention)
    return result


def _figure(mention: Mention, terms: Sequence[Term], reading: Reading) -> Figure:
    clause = mention.clause
    after = [t for t in terms if t.start >= mention.end and t.clause == clause]
    counted: set[str] = set()
    for term in after[:4]:
        if term.text in tables.PREPOSITIONS and term.text != "of":
            break
        if _content(term):
            counted |= {k for k in term.word.keys if not k.startswith("~")}
            counted |= tables.general(term.word.stem)
    before = reading.text[max(0, mention.outer - 12) : mention.outer].lower().split()
    marker = next((w for w in reversed(before[-2:]) if w in ("from", "to", "by", "than")), "")
    direction = mention.direction or _direction(mention, terms)
    return Figure(mention, clause, marker, frozenset(counted), direction)


def _direction(mention: Mention, terms: Sequence[Term]) -> str | None:
    """Up or down, as the nearest word of change in the clause has it."""
    near = [t for t in terms if t.clause == mention.clause and tables.direction(t.word.keys)]
    if not near or mention.measure not in (Measure.PERCENT, Measure.POINTS, Measure.FRACTION):
        return None
    nearest = min(near, key=lambda t: min(abs(t.end - mention.outer), abs(t.start - mention.end)))
    return tables.direction(nearest.word.keys)


def _clause_at(terms: Sequence[Term], offset: int) -> int:
    """The clause that an offset lies in: that of the word before it."""
    before = [t for t in terms if t.start <= offset]
    return before[-1].clause if before else (terms[0].clause if terms else 0)


def _hedges(terms: Sequence[Term], reading: Reading) -> list[tuple[int, str]]:
    """The hedges by clause, each kind once; that of an amount is in its bound."""
    found = {}
    for term in terms:
        kind = tables.HEDGED.get(term.text)
        if kind is not None and not any(m.outer <= term.start < m.end for m in reading.mentions):
            found[term.clause, kind] = None
    return list(found)


def _excepted(terms: Sequence[Term], parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts that a sentence leaves out: all but …, every region except …."""
    result: list[Part] = []
    for term in terms:
        if term.text in tables.EXCEPT:
            after = [p for p in parts if p.start >= term.end and p.clause == term.clause]
            result += after[:1] if after and not after[0].name else [p for p in after if p.name][:3]
    return tuple(result)
