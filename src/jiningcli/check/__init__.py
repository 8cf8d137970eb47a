"""`check`: a linter for facts. A claim is laid beside the facts; findings give its verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.alignment import align
from jiningcli.check.context import Context
from jiningcli.check.judgement import judge
from jiningcli.check.propositions import Index
from jiningcli.check.report import Claim, Verdict, worst
from jiningcli.reading import read

if TYPE_CHECKING:
    from jiningcli.draft import Draft
    from jiningcli.facts import FactFile


class Checker:
    """Checks drafts against one fact file; the index over its facts is built once."""

    def __init__(self, facts: FactFile) -> None:
        self.index = Index(facts)

    def check(self, draft: Draft, *, explain: bool = False) -> list[Claim]:
        """Every sentence of a draft with its verdict, and on request how it was come to."""
        if explain:
            from jiningcli.check.explain import explain as explained
        claims = []
        context = Context(self.index, draft)
        for reading in read(draft):
            alignment = align(reading, self.index, context.carried(reading), context.roles)
            findings = context.doubted(alignment, judge(alignment, self.index))
            verdict = worst([f.verdict for f in findings] or [Verdict.SUPPORTED])
            s = reading.sentence
            claims.append(
                Claim(text=s.text, start=s.start, end=s.end, verdict=verdict, findings=tuple(findings),
                      facts=tuple(a.proposition.fact for a in alignment.aligned), quoted=s.quoted,
                      source=self.index.facts.source,
                      explanation=explained(alignment, draft.text) if explain else ())
            )  # fmt: skip
        return claims
