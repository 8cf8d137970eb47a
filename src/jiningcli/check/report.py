"""What `check` gives back: a verdict for each claim, and the findings that it rests on."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from jiningcli.facts.model import Fact, Source
    from jiningcli.text.draft import Draft
    from jiningcli.text.reading import Reading


class Verdict(Enum):
    """How the source bears on a claim, from the best to the worst."""

    SUPPORTED = "supported"
    IMPRECISE = "imprecise"
    UNVERIFIED = "unverified"
    CONTRADICTED = "contradicted"

    @property
    def rank(self) -> int:
        """0 is best; of several parts a claim takes its worst."""
        return _RANKS[self]


_RANKS = {verdict: rank for rank, verdict in enumerate(Verdict)}


class Finding(Struct, frozen=True, kw_only=True):
    """One reason for a verdict: a rule, the words of the draft, the fact and its passage.

    ``start`` and ``end`` are offsets in the draft. ``stated`` and ``claimed`` are what the source
    and the claim say; ``suggestion`` is a wording that the source bears out, where there is one.
    """

    rule: str
    verdict: Verdict
    message: str
    start: int
    end: int
    fact: Fact | None = None
    source: Source | None = None
    stated: str | None = None
    claimed: str | None = None
    suggestion: str | None = None

    def __str__(self) -> str:
        return f"{self.verdict.value}: {self.message} [{self.rule}]"


class Claim(Struct, frozen=True, kw_only=True):
    """A sentence of a draft with its verdict; ``facts`` are those that it was laid beside.

    ``ignored`` are findings that the user wants to hear nothing of; ``explanation`` says in plain
    words how the verdict was reached, where that was asked for.
    """

    text: str
    start: int
    end: int
    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    facts: tuple[Fact, ...] = ()
    quoted: bool = False
    heading: bool = False
    source: Source
    ignored: tuple[Finding, ...] = ()
    explanation: tuple[str, ...] = ()

    def __str__(self) -> str:
        why = "; ".join(dict.fromkeys(finding.message for finding in self.findings))
        return f"{self.verdict.value}: {self.text}" + (f" ({why})" if why else "")


def in_draft(finding: Finding, reading: Reading, draft: Draft) -> Finding:
    """A finding, which has the offsets of the visible words, with those of the draft."""
    start, end = finding.start, finding.end
    if (start, end) == (reading.start, reading.end):
        start, end = reading.sentence.start, reading.sentence.end
    else:
        start, end = draft.document.whole(start, end)
        start, end = max(start, reading.sentence.start), min(end, reading.sentence.end)
    return replace(finding, start=start, end=end)


def worst(verdicts: list[Verdict]) -> Verdict:
    """The verdict of a whole from those of its parts; of nothing it is unverified."""
    if len(verdicts) == 1:  # as of most claims
        return verdicts[0]
    return max(verdicts, key=lambda v: v.rank, default=Verdict.UNVERIFIED)


def summary(claims: list[Claim]) -> dict[str, int]:
    """How many claims have each verdict."""
    counts = Counter(claim.verdict for claim in claims)
    return {verdict.value: counts[verdict] for verdict in Verdict}
