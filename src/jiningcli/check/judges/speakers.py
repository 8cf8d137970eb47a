"""Who says it, and who does it to whom: names in the places of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.report import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case
    from jiningcli.check.report import Finding


def judge_speakers(case: Case) -> Iterator[Finding]:
    """What one says told as said by another, whom the source names too."""
    spoken = [a for a in case.aligned if a.proposition.fact.speaker]
    for i in sorted(case.alignment.leftover - case.accounted):
        term = case.terms[i]
        if not term.word.named or (aligned := case.nearest(i, spoken)) is None:
            continue
        case.accounted.add(i)
        fact = aligned.proposition.fact
        speaker = case.facts.speakers[fact.speaker or ""]
        message = f"the source has this from {speaker}, not from {case.words(i)}"
        yield case.of_terms(
            "wrong-attribution", i, fact, verdict=Verdict.UNVERIFIED, message=message, stated=speaker
        )


def judge_agents(case: Case) -> Iterator[Finding]:
    """``ISEC was set up by ISMA``: who does it and who it is done to, exchanged."""
    by = next((i for i, t in enumerate(case.terms) if t.text.split()[-1] == "by"), None)
    if by is None:
        return
    told = [{k for k in t.word.keys if k.startswith("#")} for t in case.terms if not t.word.role]
    count = sum(not t.word.role for t in case.terms[:by])
    first, then = set().union(*told[:count]), set().union(*told[count:])
    for aligned in case.aligned:
        before, _, after = aligned.proposition.fact.statement.partition(" by ")
        words = case.index.vocabulary.words
        done_to, doers = (
            {k for w in words(part) if not w.role for k in w.keys if k.startswith("#")}
            for part in (before, after)
        )
        if (first & doers) - done_to and (then & done_to) - doers:
            yield case.of_terms("wrong-attribution", by, aligned.proposition.fact)
