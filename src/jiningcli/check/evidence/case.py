"""One sentence under judgement: its alignment, and what has been decided of it so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from jiningcli.check.evidence.ruling import Mark, Ruling
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.rules import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jiningcli.check.align.aligned import Aligned, Alignment
    from jiningcli.check.align.propositions import Index
    from jiningcli.check.words.vocabulary import Term
    from jiningcli.facts.model import Fact, FactFile
    from jiningcli.text.mentions import Mention
    from jiningcli.text.periods import Span

CLAUSE = 4
"""How many words a comma or conjunction counts for, when distances are measured."""


class Case(Struct, frozen=True, eq=False):
    """A sentence as a judge takes it up: what it was laid beside, and what earlier judges decided.

    ``rulings`` are what was decided before, ``accounted`` the terms that need no fact any more, each
    with the id of the fact that accounts for it, and ``marks`` what was said of the whole sentence.
    A case is never changed: `after` gives the next one.
    """

    alignment: Alignment
    index: Index
    rulings: tuple[Ruling, ...] = ()
    accounted: Mapping[int, str | None] = field(default_factory=dict)
    marks: frozenset[Mark] = frozenset()

    def after(self, rulings: Iterable[Ruling]) -> Case:
        """The case as it stands when some more has been decided."""
        added = tuple(rulings)
        if not added:
            return self
        words = dict(self.accounted)
        marks = set(self.marks)
        alignment = self.alignment
        for ruling in added:
            for at in ruling.words:
                words.setdefault(at, ruling.fact)
            if ruling.mark is not None:
                marks.add(ruling.mark)
            if ruling.settled or ruling.moved:
                alignment = alignment.settled(ruling.settled, dict(ruling.moved))
        return Case(alignment, self.index, self.rulings + added, words, frozenset(marks))

    @property
    def worked_out(self) -> bool:
        """Whether the sentence puts two facts together, by arithmetic or in one order."""
        return self.alignment.in_order or Mark.WORKED_OUT in self.marks

    @property
    def facts(self) -> FactFile:
        """The fact file."""
        return self.index.facts

    @property
    def text(self) -> str:
        """The text of the whole draft without its markup: where all offsets point."""
        return self.alignment.reading.text

    @property
    def terms(self) -> list[Term]:
        """The words of the sentence."""
        return self.alignment.terms

    @property
    def aligned(self) -> list[Aligned]:
        """The facts that the sentence speaks of."""
        return self.alignment.aligned

    @property
    def unassigned(self) -> list[Mention]:
        """The numbers that no fact has a figure for."""
        return self.alignment.unassigned

    def words(self, first: int, last: int | None = None) -> str:
        """The words of the draft from one term to another, as they stand there."""
        return self.text[self.terms[first].start : self.terms[first if last is None else last].end]

    def covering(self, at: int) -> list[Aligned]:
        """The aligned propositions that have a term among their words."""
        return [a for a in self.aligned if at in a.covered]

    def having(self, role: int, *, clause: int | None = None) -> list[int]:
        """The terms in a role that are not accounted for, in one clause or in all."""
        if not self.alignment.roles & role:
            return []
        return [
            i
            for i, t in enumerate(self.terms)
            if t.word.role & role and i not in self.accounted and clause in (None, t.clause)
        ]

    def with_key(self, key: str, *, clause: int | None = None) -> list[int]:
        """The terms of a class of synonyms."""
        if key not in self.alignment.keys:
            return []
        return [i for i, t in enumerate(self.terms) if key in t.word.keys and clause in (None, t.clause)]

    def goes_on(self, at: int) -> bool:
        """Whether a fact stands before a word such as "another", which then only goes on from it."""
        told_before = not self.alignment.reading.first
        return told_before or any(max(a.topic or a.covered) < at for a in self.aligned)

    def nearest(
        self, at: int, among: Iterable[Aligned] | None = None, *, topic: bool = False
    ) -> Aligned | None:
        """The aligned proposition whose words are closest to a term; what follows is closer.

        With ``topic``, the words of its topic count where the sentence has any.
        """
        clause = self.terms[at].clause

        def distance(aligned: Aligned) -> float:
            return min(
                abs(i - at) + 0.5 * (i < at) + CLAUSE * abs(self.terms[i].clause - clause)
                for i in (topic and aligned.topic) or aligned.covered
            )

        return min(self.aligned if among is None else among, key=distance, default=None)

    def of_mention(
        self, rule: str, mention: Mention, fact: Fact | None, *, stated: str | None, message: str = ""
    ) -> Finding:
        """A finding about a number."""
        claimed = self.text[mention.outer : mention.end]
        return Finding(
            rule=rule,
            verdict=VERDICTS[rule],
            message=message or f"the source says {stated}, not {claimed}",
            start=mention.outer,
            end=mention.end,
            fact=fact,
            source=self.facts.source,
            stated=stated,
            claimed=claimed,
            suggestion=stated,
        )

    def of_span(
        self,
        rule: str,
        verdict: Verdict,
        span: Span,
        fact: Fact | None,
        *,
        stated: str | None,
        message: str,
    ) -> Finding:
        """A finding about a period."""
        return Finding(
            rule=rule,
            verdict=verdict,
            message=message,
            start=span.start,
            end=span.end,
            fact=fact,
            source=self.facts.source,
            stated=stated,
            claimed=self.text[span.start : span.end],
            suggestion=stated,
        )

    def of_terms(
        self,
        rule: str,
        first: int,
        fact: Fact | None = None,
        *,
        last: int | None = None,
        verdict: Verdict | None = None,
        message: str = "",
        stated: str | None = None,
    ) -> Finding:
        """A finding about words, from one term to another; without a message, what the fact says."""
        statement = fact.statement if fact is not None else None
        return Finding(
            rule=rule,
            verdict=verdict or VERDICTS[rule],
            message=message or f"the source says: {statement}",
            start=self.terms[first].start,
            end=self.terms[first if last is None else last].end,
            fact=fact,
            source=self.facts.source,
            stated=stated or statement,
            claimed=self.words(first, last),
        )

    def of_all(self, rule: str, message: str) -> Finding:
        """A finding about the whole sentence."""
        reading, verdict = self.alignment.reading, VERDICTS[rule]
        return Finding(
            rule=rule,
            verdict=verdict,
            message=message,
            start=reading.start,
            end=reading.end,
            source=self.facts.source,
        )
