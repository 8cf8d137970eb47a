"""Who says what a sentence says: ``X said``, ``according to X``, ``said X, the director of Y``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.words.vocabulary import Term
    from jiningcli.text.reading import Reading

NEAR = 5
"""Among so many words after "said" there is a name, where no article opens them."""
MOST = 9
"""The words of the longest speaker with an office."""


class Attribution(Struct, frozen=True):
    """The words that name a speaker, and where the whole of the attribution stands."""

    words: tuple[Term, ...]
    spans: tuple[tuple[int, int], ...]

    def holds(self, offset: int) -> bool:
        """Whether an offset lies in the attribution."""
        return any(start <= offset < end for start, end in self.spans)

    @property
    def names(self) -> frozenset[str]:
        """The keys of the names in it."""
        return frozenset(w.text.lower().removesuffix("'s") for w in self.words if w.name)


def attribute(reading: Reading, terms: Sequence[Term]) -> Attribution | None:
    """Who a sentence says it from; None where nobody is told."""
    figures = [(m.outer, m.end) for m in reading.mentions]
    if (headed := _headline(reading, terms, figures)) is not None:
        return headed
    for at, term in enumerate(terms):
        if term.text == "according to":
            return _according(terms, at, figures)
        if term.text in tables.TELLING:
            found = _before(terms, at, figures) or _after(terms, at, figures)
            if found is not None:
                return found
    return None


def _headline(
    reading: Reading, terms: Sequence[Term], figures: list[tuple[int, int]]
) -> Attribution | None:
    """``Mills to miss quota: ISMA``."""
    at = reading.text.find(": ", reading.start, reading.end)
    if at < 0 or reading.text.find(": ", at + 1, reading.end) >= 0:
        return None
    words = [t for t in terms if t.start > at]
    if not 0 < len(words) <= 3 or not all(t.name and not t.word.role for t in words):
        return None
    end = words[-1].end
    if any(at <= figure < end for figure, _ in figures):
        return None
    return Attribution(tuple(words), ((at, end),))


def _according(terms: Sequence[Term], at: int, figures: list[tuple[int, int]]) -> Attribution | None:
    words = []
    for term in terms[at + 1 :]:
        if term.clause != terms[at].clause and not _apposition(terms, at, term):
            break
        words.append(term)
    return _made(words, terms[at], figures)


def _apposition(terms: Sequence[Term], at: int, term: Term) -> bool:
    """Whether a later clause only says who the speaker is, to the end of the sentence."""
    rest = [t for t in terms if t.start >= term.start and t.clause >= term.clause]
    return at > 2 and len(rest) <= MOST and not any(t.text in tables.AUXILIARIES for t in rest)


def _before(terms: Sequence[Term], at: int, figures: list[tuple[int, int]]) -> Attribution | None:
    """``The WHO stressed``: all of the clause before the verb names a speaker."""
    own = [t for t in terms[:at] if t.clause == terms[at].clause]
    if terms[at - 1].text.split()[-1] in tables.BE:
        return None
    own = [t for t in own if not tables.AUXILIARIES.issuperset(t.text.split())]
    if not own or len(own) > MOST:
        return None
    if not any(
        (t.name and not t.word.neutral and not t.word.role)
        or t.text in tables.SPEAKERS
        or t.text in tables.PRONOUNS
        for t in own
    ):
        return None
    return _made(own, terms[at], figures, back=True)


def _after(terms: Sequence[Term], at: int, figures: list[tuple[int, int]]) -> Attribution | None:
    """``, said X, the director of Y``: the verb opens its clause."""
    own = [t for t in terms[:at] if t.clause == terms[at].clause]
    after = terms[at + 1 :]
    named = any(t.name for t in after[:NEAR])
    if own or not after or not (named or after[0].text in tables.SPEAKER_OPENS):
        return None
    if len(after) > 2 * MOST or any(t.text in tables.AUXILIARIES for t in after):
        after = [t for t in after if t.clause == terms[at].clause]
    return _made(list(after), terms[at], figures)


def _made(
    words: list[Term], verb: Term, figures: list[tuple[int, int]], *, back: bool = False
) -> Attribution | None:
    if not words:
        return None
    start = min(verb.start, words[0].start)
    end = max(verb.end, words[-1].end)
    if any(start <= figure < end for figure, _ in figures):
        return None
    telling = tuple(w for w in words if w.name or not w.word.neutral)
    return Attribution(telling, ((start, verb.end if back else end),))
