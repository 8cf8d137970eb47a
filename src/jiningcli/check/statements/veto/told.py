"""When a claim has it and who says it, beside the source: and what forbids to call it supported."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.statements.said import keys_of
from jiningcli.check.statements.veto.laid import APART, lay
from jiningcli.check.statements.veto.words import CHECKS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jiningcli.check.statements.attribution import Attribution
    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.said import Said
    from jiningcli.check.statements.source import Told
    from jiningcli.check.statements.veto.laid import Beside
    from jiningcli.text.periods import Span

NOT_IN_SOURCE, DROPPED = "not-in-source", "dropped-bound"


def veto(claim: Said, it: Comparison) -> tuple[str, str] | None:
    """The rule and the message of what forbids to call a claim supported; None where nothing does."""
    beside = lay(claim, it)
    for check in (*_OF_TIME_AND_SPEAKER, *CHECKS):
        if (why := next(check(beside), None)) is not None:
            return NOT_IN_SOURCE, why
    why = next(_dropped(beside), None)
    return (DROPPED, why) if why is not None else None


def _periods(beside: Beside) -> Iterator[str]:
    """A year that the source does not tell, and that is not the article's."""
    told = beside.it.told
    for _, span in beside.claim.spans:
        if span.year is None or span.first is None:
            continue
        own = [s for _, s in beside.source.spans if s.first == span.first and s.day == span.day]
        if own and all(s.year is None for s in own) and span.year not in (told.published, told.year):
            yield f"the source's article is of {told.published}"


def _of_time(beside: Beside) -> Iterator[str]:
    """The preposition before a period: from, until."""
    for _, span in beside.claim.spans:
        before = _preposition(beside.claim, span)
        for _, other in beside.source.spans:
            if _like(span, other):
                theirs = _preposition(beside.source, other)
                if before != theirs and any({before, theirs} <= group for group in APART):
                    yield f"the source says “{theirs} {beside.source.whole[other.start : other.end]}”"


def _like(one: Span, other: Span) -> bool:
    return (one.first, one.day) == (other.first, other.day) and (
        one.year == other.year or None in (one.year, other.year)
    )


def _preposition(said: Said, span: Span) -> str:
    whole = said.whole[span.start : span.end].lower().split()
    if whole and whole[0] in tables.PREPOSITIONS:
        return whole[0]
    words = said.whole[max(0, span.start - 20) : span.start].lower().split()
    return words[-1] if words else ""


def _speakers(beside: Beside) -> Iterator[str]:
    """A speaker by office or as a body, who is not the source's."""
    if beside.claim.speaker is not None:
        who = strange_speaker(beside.claim.speaker, beside.it.told)
        if who is not None:
            yield f"the source does not have “{who}” say this"


def strange_speaker(speaker: Attribution, told: Told) -> str | None:
    """The word of an attribution that the source does not tell of who says it."""
    known = told.speaker_words
    if told.said.speaker is None and not told.named:
        known = known | told.said.keys | told.topics
    for word in speaker.words:
        name = word.text.lower().removesuffix("'s")
        if word.text in tables.PRONOUNS or name in told.speaker_names or keys_of(word) & known:
            continue
        return word.text
    return None


_LIMITS = r"(?:at least|at most|about|around|up to|nearly|almost|roughly|more than|no later than)"
_BEFORE = re.compile(rf"\b({_LIMITS})(?: the)? $")


def _dropped(beside: Beside) -> Iterator[str]:
    """A limit before a period or a place, that the claim leaves away."""
    own = beside.claim.whole[beside.claim.start : beside.claim.end].lower()
    mine = [span for _, span in beside.claim.spans]
    places = [s.start for _, s in beside.source.spans if any(_like(m, s) for m in mine)]
    places += [o.start for _, o in beside.it.pairs if o is not None and o.name]
    for start in places:
        limit = _BEFORE.search(beside.source.whole[max(0, start - 20) : start].lower())
        if limit and limit[1] not in own:
            yield f"the source says “{limit[1]}”"


_OF_TIME_AND_SPEAKER: tuple[Callable[[Beside], Iterator[str]], ...] = (_of_time, _periods, _speakers)
