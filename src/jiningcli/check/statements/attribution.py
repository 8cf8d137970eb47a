"""Who says what a sentence says: ``X said``, ``according to X``, ``said X, the director of Y``."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.statements.said import Part
    from jiningcli.check.words.vocabulary import Term
    from jiningcli.text.reading import Reading

NEAR = 5
"""Among so many words after "said" there is a name, where no article opens them."""
BESIDE = 4
"""So many characters at most lie between two names of one person."""
SMALL = 3
"""The letters of what may stand within a name: van, de."""
FEWEST = 3
"""The words of the shortest subject with a verb and an "and" after it."""
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
        """The speaker's own name, without those of the office: Moravia's director, Ann Lee."""
        return own_name(self.words)

    @property
    def general(self) -> bool:
        """Whether it names nobody, and may be of whom the article is about: the company."""
        return bool(self.words) and all(word.text in tables.GENERIC for word in self.words)


def own_name(words: Sequence[Term] | Sequence[Part]) -> frozenset[str]:
    """The longest name among the words for somebody, without those of the office."""
    runs: list[list[Term | Part]] = []
    for word in [w for w in words if not _owns(w)] or words:
        if runs and (word.name or len(word.text) <= SMALL) and _goes_on_from(runs[-1][-1], word):
            runs[-1].append(word)
        elif word.name:
            runs.append([word])
    longest = max(
        runs, key=lambda run: (not any(w.text in tables.SPEAKERS for w in run), len(run)), default=[]
    )
    return frozenset(word.text.lower().removesuffix("'s") for word in longest)


def _goes_on_from(word: Term | Part, after: Term | Part) -> bool:
    """Whether two words stand together, with no comma: behind a short word there may be a stop."""
    return after.start - word.end <= (BESIDE if len(word.text) <= SMALL else 1)


def owner(word: Term, speaker: Attribution) -> bool:
    """Whether a word only tells whose speaker it is: Ann Lee, Moravia's director."""
    return _owns(word) and word.text.lower().removesuffix("'s") not in speaker.names


def attribute(reading: Reading, terms: Sequence[Term]) -> Attribution | None:
    """Who a sentence says it from; None where nobody is told."""
    figures = [(m.outer, m.end) for m in reading.mentions]
    if (headed := _headline(reading, terms, figures)) is not None:
        return headed
    for at, term in enumerate(terms):
        if term.text == "according to":
            return _according(terms, at, figures)
        if term.text in tables.TELLING and not _is_noun(terms, at):
            found = (
                _before(terms, at, figures)
                or _apposed(reading.text, terms, at, figures)
                or _going_on(terms, at)
                or _after(terms, at, figures)
            )
            if found is not None:
                return found
    return None


def _is_noun(terms: Sequence[Term], at: int) -> bool:
    """Whether a word that may tell is a name or a noun: the United States, a country's states."""
    before = terms[at - 1].text
    opens = before in tables.DETERMINERS | tables.PREPOSITIONS and terms[at].text in tables.OR_NOUNS
    return at > 0 and (terms[at].name or opens or _owns(terms[at - 1]))


def _owns(term: Term | Part) -> bool:
    """Whether a word is a genitive, and no pronoun."""
    return term.text.replace("’", "'").endswith("'s") and term.text[:-2] not in tables.PRONOUNS


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


def _apposed(
    text: str, terms: Sequence[Term], at: int, figures: list[tuple[int, int]]
) -> Attribution | None:
    """``X, the director of Y, told``: the verb opens its clause after a name and an office."""
    if not at or terms[at - 1].clause == terms[at].clause:
        return None
    inner = [t for t in terms[:at] if t.clause == terms[at - 1].clause]
    outer = [t for t in terms[: at - len(inner)] if t.clause == terms[at - len(inner) - 1].clause]
    names = [all(t.name for t in own) for own in (inner, outer)]
    words = [*(outer if outer and _joined(text, outer[-1], inner[0]) else ()), *inner]
    if not any(names) or len(words) > MOST or not _joined(text, inner[-1], terms[at]):
        return None
    if not names[0] and len(words) == len(inner):
        return None
    return _made(words, terms[at], figures, back=True)


def _going_on(terms: Sequence[Term], at: int) -> Attribution | None:
    """``X apologised and said``: the subject that the sentence opens with."""
    if at < FEWEST or terms[at - 1].text not in ("and", "but"):
        return None
    opening = list(takewhile(lambda t: t.text not in tables.PREPOSITIONS, terms[: at - 1]))
    last = max(
        (n for n, t in enumerate(opening) if t.name and t.text not in tables.GOING_ON), default=-1
    )
    found = _made(opening[: last + 1], terms[at], [])
    return Attribution(found.words, ((terms[at].start, terms[at].end),)) if found else None


def _joined(text: str, one: Term, other: Term) -> bool:
    """Whether there is nothing but a comma between two words, and the end of no quotation."""
    return text[one.end : other.start].strip() == ","


def _tensed(term: Term) -> bool:
    """Whether a word is a verb in the past, or an auxiliary."""
    word = term.text.split()[-1]
    past = word in tables.PAST or (word.endswith("ed") and not term.name)
    return past or word in tables.AUXILIARIES


def _after(terms: Sequence[Term], at: int, figures: list[tuple[int, int]]) -> Attribution | None:
    """``, said X, the director of Y``: the verb opens its clause."""
    own = [t for t in terms[:at] if t.clause == terms[at].clause]
    after = terms[at + 1 :]
    if any(_tensed(t) for t in after if t.clause == terms[at].clause):
        return None
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
    small = tables.GOING_ON | tables.DETERMINERS
    telling = tuple(w for w in words if (w.name or not w.word.neutral) and w.text not in small)
    return Attribution(telling, ((start, verb.end if back else end),))
