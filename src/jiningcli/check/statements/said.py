"""What a sentence says in parts: words, figures, periods, what it denies, and who says it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables
from jiningcli.check.statements.attribution import Attribution, attribute
from jiningcli.check.statements.hedging import as_meant, hedges
from jiningcli.check.statements.quantities import quantities
from jiningcli.check.statements.superlatives import with_superlatives
from jiningcli.check.words.word import Role
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.words.vocabulary import Term, Vocabulary
    from jiningcli.text.mentions import Mention
    from jiningcli.text.periods import Span
    from jiningcli.text.reading import Reading


REACH = 40
"""So many characters after a negation still stand under it."""


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
    light: bool = False
    """Whether it adds nothing to check: it may bear a word of a claim out, and needs no other."""


class Denial(Struct, frozen=True):
    """A negation: where it stands, the word that it comes before, whether it is no more than a "not"."""

    clause: int
    start: int
    target: Part | None
    plain: bool
    reach: int
    """Where what stands under it ends."""


class Figure(Struct, frozen=True):
    """A quantity with what is counted by it, the word before it, and the direction it goes in."""

    mention: Mention
    clause: int
    marker: str = ""
    counted: frozenset[str] = frozenset()
    noun: str = ""
    base: bool = False
    """Whether it is what another is measured against: from 36, than the 36 of the year before."""
    delta: bool = False
    """Whether it is how much something changed, and no level: by 18, 21 more."""
    direction: str | None = None

    @property
    def start(self) -> int:
        """Where it begins in its sentence's text."""
        return self.mention.start


class Said(Struct, frozen=True):
    """A sentence in parts. ``text`` is the sentence, offsets are those of the text it stands in."""

    text: str
    whole: str
    """The text that it stands in."""
    start: int
    end: int
    every: tuple[Part, ...]
    """All words but the small ones; `parts` are those that need a counterpart."""
    figures: tuple[Figure, ...]
    spans: tuple[tuple[int, Span], ...]
    """Periods with the number of their clause."""
    denials: tuple[Denial, ...]
    hedge_words: tuple[tuple[int, str, str, int], ...]
    """By clause, words that say less than that it is so, with kind and place: planned, likely, most."""
    excepted: tuple[Part, ...]
    sole: bool
    """Whether it tells of the only one that does not: the one is left out, as by "except"."""
    finite: frozenset[int]
    """The clauses that have a verb, as far as their words tell."""
    speaker: Attribution | None
    voice: tuple[Part, ...]
    """The words of the attribution, names and offices."""
    quoted: bool
    goes_on: bool
    """Whether it speaks of something by a pronoun or "such", told before it."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """The words that carry content."""
        return tuple(part for part in self.every if not part.light)

    @property
    def keys(self) -> frozenset[str]:
        """All that its words may be matched by."""
        return frozenset(key for part in self.every for key in part.keys)

    @property
    def denied(self) -> frozenset[int]:
        """The clauses that hold a negation."""
        return frozenset(denial.clause for denial in self.denials)

    @property
    def hedges(self) -> tuple[tuple[int, str], ...]:
        """The kinds of hedge by clause."""
        return tuple((clause, kind) for clause, kind, _, _ in self.hedge_words)

    def whole_of(self, figure: Figure) -> str:
        """A figure as it is written, with its bound."""
        return self.whole[figure.mention.outer : figure.mention.end].strip()

    def word(self, part: Part) -> str:
        """A word as it is written."""
        return self.whole[part.start : part.end]

    def text_of(self, figure: Figure) -> str:
        """A figure as it is written, without the words of its bound."""
        return self.whole[figure.mention.start : figure.mention.end].strip()


class Heard(Struct, frozen=True):
    """The words of a sentence, before it is settled what they do: the terms that are no figure's."""

    terms: list[Term]
    mentions: Sequence[Mention]
    speaker: Attribution | None
    voice: tuple[Part, ...]
    every: tuple[Part, ...]


def said_by(reading: Reading, vocabulary: Vocabulary) -> Said:
    """The statement of a sentence as read."""
    return said_of(reading, heard(reading, vocabulary))


def heard(reading: Reading, vocabulary: Vocabulary) -> Heard:
    """The words of a sentence as read."""
    terms = as_meant(vocabulary.terms(reading.tokens), reading)
    terms = with_superlatives(terms, vocabulary.word, reading)
    speaker = attribute(reading, terms)
    voice = tuple(
        _part(terms, i, -1)
        for i, t in enumerate(terms)
        if speaker is not None and speaker.holds(t.start) and t in speaker.words
    )
    terms = [t for t in terms if speaker is None or not speaker.holds(t.start)]
    mentions = quantities(reading)
    terms = [t for t in terms if not any(m.start <= t.start < m.end for m in mentions)]
    opening = reading.tokens[0].start if reading.tokens else 0
    every = tuple(_part(terms, i, opening) for i, t in enumerate(terms) if not _small(t))
    return Heard(terms, mentions, speaker, voice, every)


def said_of(reading: Reading, words: Heard) -> Said:
    """The statement that some words make."""
    terms, every = words.terms, words.every
    figures = tuple(_figure(m, terms, reading) for m in words.mentions)
    turns = [t for t in terms if _is_negation(t)]
    if any("neither" in t.text.split() for t in turns):
        turns = [t for t in turns if t.text != "nor"]
    return Said(
        text=reading.sentence.text,
        whole=reading.text,
        start=reading.start,
        end=reading.end,
        every=every,
        figures=figures,
        spans=tuple((_clause_at(terms, s.start), s) for s in reading.spans),
        denials=tuple(d for t in turns if (d := _denial(t, terms, every)) is not None),
        hedge_words=tuple(hedges(terms, reading)),
        excepted=_excepted(terms, [p for p in every if not p.light]),
        sole=_sole(terms, turns),
        finite=frozenset(t.clause for t in terms if _finite(t)),
        speaker=words.speaker,
        voice=words.voice,
        quoted=reading.sentence.quoted,
        goes_on=any(t.text in tables.GOING_ON for t in terms),
    )


def _finite(term: Term) -> bool:
    """Whether a word is likely a verb with a tense."""
    last = term.text.split()[-1]
    turn = tables.direction(term.word.keys) is not None and last not in tables.PARTICLES
    return turn or any(
        word in tables.AUXILIARIES or word in tables.PAST or word.endswith("ed")
        for word in term.text.split()
    )


def _denial(term: Term, terms: Sequence[Term], every: Sequence[Part]) -> Denial | None:
    """A negation with the words under it; behind a verb, "no" denies the thing that it stands before."""
    own = [t for t in terms if t.clause == term.clause]
    before = [t for t in own if t.start < term.start]
    target, plain, reach = _after(term, every), _is_not(term), term.start + REACH
    if target is None and (not plain or any(t.text == "than" for t in before)):
        return None  # more than those who do not
    of_thing = term.text in ("no", "without") and any(_finite(t) for t in before)
    ends = (t.start for t in own if t.start > term.start and (_reasons(t) or (of_thing and _small(t))))
    reach = min(next(ends, reach), reach)
    return Denial(term.clause, term.start, target, plain, reach)


def _reasons(term: Term) -> bool:
    """Whether a word leads to a reason, which is so whatever is denied before it."""
    return bool(term.word.role & Role.CAUSE)


def _after(term: Term, every: Sequence[Part]) -> Part | None:
    """The word that a negation comes before."""
    own = [p for p in every if p.clause == term.clause and not p.light]
    later = [p for p in own if p.start >= term.end]
    if later or _is_not(term):
        return later[0] if later else None
    return own[-1] if own else None  # the plan was scrapped


def _is_not(term: Term) -> bool:
    """Whether a negation says nothing else, as "cancel" and "miss" do."""
    words = {term.text, *term.text.split()}
    return term.text.endswith(("n't", "n’t")) or not tables.NOT.isdisjoint(words)


def _small(term: Term) -> bool:
    """Whether a word only joins others: what it says is read as marker, hedge or negation."""
    if term.name and term.text.isupper() and len(term.text) > 1:
        return False
    return (
        _is_negation(term)
        or term.text in tables.SMALL
        or tables.AUXILIARIES.issuperset(term.text.split())
    )


def _light(term: Term) -> bool:
    if term.name and term.text.isupper() and len(term.text) > 1:
        return False
    return term.text in tables.WEAK or (term.word.neutral and term.text not in tables.TELLING_NEUTRAL)


def _is_negation(term: Term) -> bool:
    role = term.word.role
    return term.text == "rather than" or (bool(role & Role.NEGATION) and not role & Role.ASIDE)


def _part(terms: Sequence[Term], at: int, opening: int) -> Part:
    term = terms[at]
    return Part(
        keys=keys_of(term), text=term.text, start=term.start, end=term.end, clause=term.clause,
        name=term.name, marker=_marker(terms, at), leading=term.start == opening, light=_light(term),
    )  # fmt: skip


def keys_of(term: Term) -> frozenset[str]:
    """What a word may be matched by; names of places and their peoples alike."""
    keys = frozenset(k for k in term.word.keys if not k.startswith("~"))
    return keys | tables.nation(term.text) if term.name else keys


def _marker(terms: Sequence[Term], at: int) -> str:
    """The preposition that a word stands under: the nearest before it, with no verb between."""
    for i in range(at - 1, max(at - 6, -1), -1):
        term = terms[i]
        if term.clause != terms[at].clause:
            return ""
        first = term.text.split(" ")[-1]
        if first in tables.PREPOSITIONS:
            return first
        if term.word.neutral and first not in tables.DETERMINERS:
            return ""
        if not term.word.neutral and not (term.name and terms[at].name):
            return ""
    return ""


def _figure(mention: Mention, terms: Sequence[Term], reading: Reading) -> Figure:
    clause = mention.clause
    after = [t for t in terms if t.start >= mention.end and t.clause == clause]
    counted: set[str] = set()
    noun = ""
    for term in after[:4] if mention.measure in (Measure.COUNT, Measure.SHARE) else ():
        if term.text.split(" ")[0] in tables.PREPOSITIONS and term.text != "of":
            break
        if term.text.endswith("ed"):
            continue
        if not _small(term) and not _light(term):
            counted |= keys_of(term)
            noun = term.text
    before_text = reading.text[max(0, mention.outer - 24) : mention.outer]
    before = reading.text[max(0, mention.outer - 12) : mention.outer].lower().split()
    near = before[-2:] if before and before[-1] in tables.ABOUT else before[-1:]
    marker = next((w for w in reversed(near) if w in ("from", "to", "by", "than")), "")
    after_text = reading.text[mention.end : mention.end + 40].lower()
    more = tables.MORE.match(after_text)
    way = tables.WAY.get(more[1]) if more else None
    direction = mention.direction or way or _signed(mention, reading) or _direction(mention, terms)
    base = marker in ("from", "than") or bool(tables.BASE.search(before_text.lower()))
    base = base or bool(tables.EARLIER.search(reading.text[mention.start : mention.end + 40].lower()))
    apart = mention.change == "by" and mention.direction is not None
    delta = bool(more or apart or tables.DELTA.search(before_text.lower()))
    if marker == "by" and noun and direction is None:
        delta = False  # signed by 7,600 residents
    return Figure(mention, clause, marker, frozenset(counted), noun, base, delta, direction)


def _signed(mention: Mention, reading: Reading) -> str | None:
    """Up or down, as the sign before a figure has it: −17.5%."""
    sign = reading.text[max(0, mention.start - 2) : mention.start + 1].strip()
    changes = mention.measure in (Measure.PERCENT, Measure.POINTS)
    return {"−": "down", "-": "down", "+": "up"}.get(sign[:1]) if sign and changes else None


def _direction(mention: Mention, terms: Sequence[Term]) -> str | None:
    """Up or down, as the nearest word of change in the clause has it."""
    near = [t for t in terms if t.clause == mention.clause and tables.direction(t.word.keys)]
    if not near:
        return None
    before = [t for t in near if t.end <= mention.outer]
    behind = next((t for t in near if t.start >= mention.end), None)
    nearest = before[-1] if before else behind
    return tables.direction(nearest.word.keys) if nearest is not None else None


def _clause_at(terms: Sequence[Term], offset: int) -> int:
    """The clause that an offset lies in: that of the word before it."""
    before = [t for t in terms if t.start <= offset]
    return before[-1].clause if before else (terms[0].clause if terms else 0)


def _sole(terms: Sequence[Term], turns: Sequence[Term]) -> bool:
    """Whether "the only" one is told not to: the only route that did not grow."""
    only = [b.start for a, b in pairwise(terms) if (a.text, b.text) == ("the", "only")]
    return any(t.start > at and _is_not(t) for t in turns for at in only)


def _excepted(terms: Sequence[Term], parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts that a sentence leaves out: all but …, every region except …."""
    result: list[Part] = []
    for term in terms:
        if term.text in tables.EXCEPT:
            after = [p for p in parts if p.start >= term.end and p.clause == term.clause]
            result += after[:1] if after and not after[0].name else [p for p in after if p.name][:3]
    return tuple(result)
