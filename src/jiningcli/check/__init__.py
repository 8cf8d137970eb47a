"""`check`: a linter for facts. A claim is laid beside the facts; findings give its verdict."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.check.align.alignment import align
from jiningcli.check.align.propositions import Index
from jiningcli.check.context import Context
from jiningcli.check.judgement import judge
from jiningcli.check.report import Claim, Verdict, in_draft, worst
from jiningcli.check.words.word import Role
from jiningcli.check.working.hints import may_be_worked_out
from jiningcli.facts.model import FactFile
from jiningcli.text.reading import HAN, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.api import Source
    from jiningcli.check.align.aligned import Alignment
    from jiningcli.check.beside.checker import ArticleChecker
    from jiningcli.check.chinese import Chinese, Gloss
    from jiningcli.check.judgement import Judgement
    from jiningcli.check.report import Finding
    from jiningcli.check.working.of_facts import Arithmetic
    from jiningcli.text.draft import Draft
    from jiningcli.text.reading import Reading

OF_A_FIGURE = frozenset({"wrong-number", "dropped-bound", "added-bound", "not-in-source"})
"""Rules that say no more of a sentence than that the source has not this figure, or not these words."""


class Decided(NamedTuple):
    """A sentence laid beside the facts, what the judges made of it, and what is amiss in the end."""

    alignment: Alignment
    judgement: Judgement
    findings: Sequence[Finding]

    @property
    def verdict(self) -> Verdict:
        """The worst of the findings' verdicts."""
        return worst([finding.verdict for finding in self.findings] or [Verdict.SUPPORTED])


class Checker:
    """Checks drafts against one fact file; the index over its facts is built once."""

    def __init__(self, facts: FactFile) -> None:
        self.index = Index(facts)
        self._chinese: Chinese | None = None
        self._arithmetic: Arithmetic | None = None

    def check(self, draft: Draft, *, explain: bool = False) -> list[Claim]:
        """Every sentence of a draft with its verdict, and on request how it was come to."""
        if explain:
            from jiningcli.check.explain import explain as explained
        claims = []
        before: Alignment | None = None
        context = Context(self.index, draft)
        for reading in read(draft, self.index.facts.currencies, self.index.facts.units):
            told = self._in_english(reading)
            alignment = align(
                told.reading if told else reading, self.index, context.carried(reading), context.roles
            )
            judgement, here = judge(alignment, self.index), context.here
            found = context.doubted(alignment, judgement) if told is None else told.found(judgement)
            it = Decided(alignment, judgement, found)
            worked = self._worked_out(reading, it) if told is None else None
            if worked is not None:
                it = Decided(alignment, judgement, [])
            elif told is None and before is not None and here:
                it = self._as_pointed(reading, before, it)
            before = it.alignment
            s, findings = reading.sentence, tuple(in_draft(f, reading, draft) for f in it.findings)
            claims.append(
                Claim(text=s.text, start=s.start, end=s.end, verdict=it.verdict, findings=findings,
                      facts=tuple(a.proposition.fact for a in it.alignment.aligned), quoted=s.quoted,
                      heading=s.heading, source=self.index.facts.source,
                      explanation=(*(told.read_as if told else ()),
                                   *explained(it.alignment, it.judgement),
                                   *([worked] if worked else ())) if explain else ())
            )  # fmt: skip
        return claims

    def _in_english(self, reading: Reading) -> Gloss | None:
        """A sentence in Chinese, word by word in English; None where it is in English anyway."""
        if reading.text.isascii() or HAN.search(reading.text, reading.start, reading.end) is None:
            return None
        if self._chinese is None:
            from jiningcli.check.chinese import Chinese

            self._chinese = Chinese(self.index.facts)
        return self._chinese.gloss(reading)

    def _as_pointed(self, reading: Reading, before: Alignment, it: Decided) -> Decided:
        """What comes of a sentence by what it points at, where that is needed: The first of them …."""
        if it.verdict is not Verdict.UNVERIFIED:
            return it
        from jiningcli.check.pointing import retold  # few sentences need what it imports

        for told in retold(reading, before):
            alignment = align(told.reading, self.index)
            judgement = judge(alignment, self.index)
            new = Decided(alignment, judgement, judgement.findings)
            if self._worked_out(told.reading, new) is not None:
                new = Decided(alignment, judgement, [])
            if new.verdict is Verdict.SUPPORTED or (
                told.pronoun and new.verdict is not Verdict.UNVERIFIED
            ):
                return Decided(alignment, judgement, [told.placed(f) for f in new.findings])
        return it

    def _worked_out(self, reading: Reading, it: Decided) -> str | None:
        """How a figure that no fact has follows from those of facts, where all that is amiss is that."""
        amiss = {finding.rule for finding in it.findings}
        aligned = it.alignment.aligned or it.alignment.weak
        if not amiss or amiss - OF_A_FIGURE or not (reading.mentions and aligned):
            return None
        if not may_be_worked_out(reading, denied=bool(it.alignment.roles & Role.NEGATION)):
            return None
        from jiningcli.check.working.of_facts import Arithmetic  # few sentences need what it imports

        self._arithmetic = self._arithmetic or Arithmetic(self.index.facts)
        return self._arithmetic.bears_out(reading)


def checker(facts: FactFile) -> Checker | ArticleChecker:
    """What checks drafts against a source: facts that somebody wrote, or an article as it is."""
    if type(facts) is FactFile:  # what lays sentences beside an article's is not imported for it
        return Checker(facts)
    from jiningcli.check.beside.checker import ArticleChecker
    from jiningcli.check.statements.article import Article

    return ArticleChecker(facts) if isinstance(facts, Article) else Checker(facts)


class _Callable(ModuleType):
    """A package that is a function too: `jiningcli.check` is what Python calls, and holds this code."""

    def __call__(self, text: str, *, facts: Source = None, explain: bool = False) -> list[Claim]:
        """Each sentence of a claim or draft with its verdict; see `jiningcli.api.check`."""
        claims: list[Claim] = import_module("jiningcli.api").check(text, facts=facts, explain=explain)
        return claims


sys.modules[__name__].__class__ = _Callable
