"""Who says it: what one says, told as said by another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.evidence.ruling import Ruling, found
from jiningcli.check.report import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case


def judge_speakers(case: Case) -> Iterator[Ruling]:
    """What one says told as said by another, whom the source names too."""
    spoken = [a for a in case.aligned if a.proposition.fact.speaker]
    for i in sorted(case.alignment.leftover - case.accounted.keys()):
        aligned = case.nearest(i, spoken) if case.terms[i].word.named else None
        if aligned is not None:
            fact = aligned.proposition.fact
            speaker = case.facts.speakers[fact.speaker or ""]
            message = f"the source has this from {speaker}, not from {case.words(i)}"
            verdict = Verdict.UNVERIFIED
            finding = case.of_terms(
                "wrong-attribution", i, fact, verdict=verdict, message=message, stated=speaker
            )
            yield found(finding, i)
