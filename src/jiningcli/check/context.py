"""What carries over from one sentence of a draft to the next: the place, the facts, the roles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.report import Finding, Verdict
from jiningcli.check.words.lexicon import AUXILIARIES, GOING_ON, NOT_PLACES, POINTING_BACK, THEIRS
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.align.aligned import Alignment
    from jiningcli.check.align.propositions import Index, Proposition
    from jiningcli.check.judgement import Judgement
    from jiningcli.check.words.vocabulary import Term
    from jiningcli.check.words.word import Word
    from jiningcli.text.draft import Draft
    from jiningcli.text.reading import Reading

_GOING_ON = GOING_ON | THEIRS

SUBJECT = 3
"""A name among so many first words of a sentence is its subject."""

_INNER_NAME = re.compile(r"[A-Z](?:(?<=[a-z,;] [A-Z])[^\W\d_]+|(?<!\w[A-Z])[A-Z]{3,}\b)")


def _is_own_name(word: Word) -> bool:
    """Whether the source speaks of what a word names: its subject, a company, somebody it names."""
    return bool(word.role & (Role.PLACE | Role.COMPANY)) or (not word.role and word.named)


def _counts_on(reading: Reading) -> bool:
    """``Three are missing``: so many of what the sentence before spoke of."""
    number = next((m for m in reading.mentions if m.outer == reading.start), None)
    after = (t for t in reading.tokens if number is not None and t.start > number.end)
    return next((t.text in AUXILIARIES for t in after), False)


class Context:
    """The state of one reading of a draft, from its first sentence to its last."""

    def __init__(self, index: Index, draft: Draft) -> None:
        self._index = index
        self._names = {name.lower() for name in _INNER_NAME.findall(draft.document.visible)}
        self._elsewhere: str | None = None
        self._stranger: str | None = None
        self._under: str | None = None
        self._end = 0
        self._companies: set[str] = set()
        self._before: tuple[Proposition, ...] = ()

    def carried(self, reading: Reading) -> Sequence[Proposition]:
        """The facts of the sentence before, where this one goes on about them: It …, They …."""
        texts = [token.text for token in reading.tokens[:SUBJECT]]
        goes_on = not GOING_ON.isdisjoint(texts[:1]) or not POINTING_BACK.isdisjoint(texts)
        return self._before if goes_on or _counts_on(reading) else ()

    @property
    def here(self) -> bool:
        """Whether the draft speaks of nothing here that the source does not mention."""
        return self._elsewhere is None and self._stranger is None

    @property
    def roles(self) -> frozenset[str | None]:
        """The roles that the sentence before spoke of: a list may go on."""
        return frozenset(p.group for p in self._before) - {None}

    def doubted(self, alignment: Alignment, judgement: Judgement) -> list[Finding]:
        """The findings in the light of the place that the draft speaks of here."""
        reading = alignment.reading
        new = "\n" in reading.text[self._end : reading.start]
        if new and not self._refers_back(alignment):
            self._elsewhere = self._under  # A paragraph starts from what its heading speaks of.
        known = self._names_own(alignment)
        if known:
            self._elsewhere = None
        else:
            self._elsewhere = self._subject(alignment) or self._elsewhere
        if reading.sentence.heading:
            self._under = self._elsewhere
        self._end = reading.end
        self._before = tuple(a.proposition for a in alignment.aligned)
        if new or known or not self._goes_on(reading):
            self._stranger = self._opening(alignment)
            about = self._elsewhere
        else:
            about = self._elsewhere or self._stranger
        findings = [*judgement.findings, *self._of_others(alignment)]
        spoken_of = alignment.aligned or alignment.misplaced or judgement.converted
        if about is None or not spoken_of:
            return findings
        doubt = f"this may be about {about}, which the source does not mention"
        softened = [
            replace(f, verdict=Verdict.UNVERIFIED, rule="not-in-source", message=doubt)
            for f in findings
            if f.verdict is not Verdict.UNVERIFIED
        ]
        rest = [f for f in findings if f.verdict is Verdict.UNVERIFIED]
        return rest + softened or [self._doubt(alignment, doubt)]

    def _of_others(self, alignment: Alignment) -> Iterator[Finding]:
        """What the source does not say of the company that the sentence before was about: It …."""
        tokens, before = alignment.reading.tokens, self._companies
        named = [t for t in alignment.terms if t.word.role & (Role.PLACE | Role.COMPANY)]
        led = bool(named) and bool(named[0].word.role & Role.COMPANY)
        self._companies = set(alignment.companies) if led else set()
        if not before or named or not tokens or tokens[0].text not in THEIRS:
            return
        self._companies = before
        if any(a.proposition.company not in before for a in alignment.aligned):
            yield self._doubt(alignment, "the source does not say this of the company named before")

    def _names_own(self, alignment: Alignment) -> bool:
        """Whether a sentence names what the source speaks of."""
        named = alignment.roles & (Role.PLACE | Role.COMPANY)
        if not named and alignment.keys.isdisjoint(self._index.vocabulary.marks):
            return False
        return any(_is_own_name(t.word) for t in alignment.terms)

    @staticmethod
    def _refers_back(alignment: Alignment) -> bool:
        """Whether a sentence speaks of what was named before: It …, The city …."""
        tokens = alignment.reading.tokens
        like = ("#place" in t.word.keys and not t.word.role & Role.PLACE for t in alignment.terms)
        return (bool(tokens) and tokens[0].text in GOING_ON) or any(like)

    def _subject(self, alignment: Alignment) -> str | None:
        """A name in the place of the subject that the fact file does not know."""
        for i, term in enumerate(alignment.terms[:SUBJECT]):
            if term.at < SUBJECT and i in alignment.leftover and self._is_name(term, alignment):
                return term.text.capitalize()
        return None

    @staticmethod
    def _goes_on(reading: Reading) -> bool:
        """Whether a sentence goes on about what the one before began with: It …, Its …, … there."""
        tokens = reading.tokens
        return bool(tokens) and (
            tokens[0].text in _GOING_ON or "there" in (tokens[0].text, tokens[-1].text)
        )

    @staticmethod
    def _opening(alignment: Alignment) -> str | None:
        """What a sentence begins with, where the source does not speak of it."""
        for i, term in enumerate(alignment.terms):
            if term.clause != alignment.terms[0].clause or term.text in AUXILIARIES:
                break
            if not term.word.role:
                return term.text if i in alignment.leftover else None
        return None

    def _is_name(self, term: Term, alignment: Alignment) -> bool:
        if not term.unknown or term.text.lower() in NOT_PLACES:
            return False
        inner = term.at > 0
        return (inner and not alignment.reading.sentence.heading) or term.text.lower() in self._names

    def _doubt(self, alignment: Alignment, message: str) -> Finding:
        return Finding(
            rule="not-in-source",
            verdict=Verdict.UNVERIFIED,
            message=message,
            start=alignment.reading.start,
            end=alignment.reading.end,
            source=self._index.facts.source,
        )
