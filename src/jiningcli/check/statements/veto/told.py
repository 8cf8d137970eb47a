"""When a claim has it and who says it, beside the source: and what forbids to call it supported."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.statements.attribution import owner
from jiningcli.check.statements.said import keys_of
from jiningcli.check.statements.times import BEFORE, EARLIER
from jiningcli.check.statements.veto.laid import WORD, lay
from jiningcli.check.statements.veto.words import CHECKS, FORBIDDING
from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jiningcli.check.statements.attribution import Attribution
    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.said import Said
    from jiningcli.check.statements.source import Told
    from jiningcli.check.statements.veto.laid import Beside
    from jiningcli.text.periods import Span

_YEAR = re.compile(r"(?<![\d.,/–-])(?:19|20)\d\d(?![\d/–-]|[.,]\d)")
_DAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_SAME = Pattern(r"\bsame\b|" + EARLIER.source, "same", *EARLIER.needs)
_WHOLE = Pattern(r"\b(?:full|whole|entire) (?:year|month|week|day|decade)\b", "full", "whole", "entire")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = re.compile(
    r"\b(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)"
    r"(?=(?:t|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b)"
)
_KINDS = {
    word: kind
    for kind, words in (
        ("from", "from since"), ("until", "until till to through"), ("before", "before"),
        ("after", "after"), ("by", "by"), ("against", "against"), ("under", "under"),
    )
    for word in words.split()
}  # fmt: skip
"""Prepositions of time that say the same; those of one kind with "in" are left out."""
NOT_IN_SOURCE, DROPPED = "not-in-source", "dropped-bound"


def veto(claim: Said, it: Comparison) -> tuple[str, str] | None:
    """The rule and the message of what forbids to call a claim supported; None where nothing does."""
    beside = lay(claim, it)
    for check in (*_OF_TIME_AND_SPEAKER, *CHECKS):
        if (why := next(check(beside), None)) is not None:
            return NOT_IN_SOURCE, why
    why = next(chain(_dropped(beside), _bracketed(beside)), None)
    return (DROPPED, why) if why is not None else None


def _periods(beside: Beside) -> Iterator[str]:
    """A year that the source does not tell, and that is not the article's."""
    told = beside.it.told
    for _, span in beside.claim.spans:
        if span.year is None or span.first is None:
            continue
        own = [s for _, s in beside.source.spans if s.first == span.first and s.day == span.day]
        if own and all(s.year is None for s in own) and span.year not in (told.published, told.year):
            of = f"the source's article is of {told.published}"
            yield of if told.published is not None else "the source does not tell the year"


def _lengths(beside: Beside) -> Iterator[str]:
    """So many months, where the source tells of no period of that length."""
    spans = [*(s for _, s in beside.source.spans), *beside.it.told.before]
    known = {s.length for s in spans} | {
        1 + (s.last or s.first or 0) - (s.first or 0) for s in spans if s.first is not None
    }
    mine, theirs = (said.whole[said.start : said.end].lower() for said in (beside.claim, beside.source))
    if (whole := _WHOLE.search(mine)) and not _WHOLE.search(theirs):
        yield f"the source does not say “{whole[0]}”"
    for _, span in beside.claim.spans:
        alone = span.length is not None and span.first is None and span.year is None
        compared = _SAME.search(beside.claim.whole, span.start, span.end)
        if alone and not compared and span.length not in known:
            yield "the source tells no period of that length"


def _calendar(beside: Beside) -> Iterator[str]:
    """Years, months and days of the week in the claim, where the source has others."""
    mine, theirs = (said.whole[said.start : said.end].lower() for said in (beside.claim, beside.source))
    for form in (_YEAR, _DAY):
        added = Counter(form.findall(mine)) - Counter(form.findall(theirs))
        lost = Counter(form.findall(theirs)) - Counter(form.findall(mine))
        if (year := beside.it.told.year) is not None and BEFORE.search(theirs):
            added.pop(str(year - 1), None)
        if any(span.shift == 0 for _, span in beside.source.spans):
            added.pop(str(beside.it.told.published), None)
        if added and lost:
            yield f"the source says “{min(lost).title()}”, not “{min(added).title()}”"
    told = {_MONTHS.index(month) + 1 for month in _MONTH.findall(theirs)}
    for span in (*(s for _, s in beside.source.spans), *beside.it.told.before):
        ends = {span.first, span.last or span.first}
        if ends <= {_MONTHS.index(month) + 1 for month in _MONTH.findall(mine)}:
            told |= {end for end in ends if end is not None}
    for month in _MONTH.findall(mine):
        if _MONTHS.index(month) + 1 not in told:
            yield f"the source does not say “{month.title()}” of this"


def _place_of_time(beside: Beside) -> Iterator[str]:
    """A word where the source has a period: from School, from April."""
    missing = [
        other
        for _, other in beside.source.spans
        if not any(_like(span, other) for _, span in beside.claim.spans)
    ]
    opens = {_preposition(beside.source, span): span for span in missing}
    for pair in beside.mine:
        words = _before(beside.claim, pair.mine.start)
        if pair.mine.part is None or not words or words[-1] not in opens:
            continue
        there = beside.theirs[pair.at] if pair.at >= 0 else None
        if there is None or _before(beside.source, there.start) != words[-1:]:
            span = opens[words[-1]]
            yield f"the source says “{beside.source.whole[span.start : span.end]}” there"


def _of_time(beside: Beside) -> Iterator[str]:
    """The preposition before a period: from, until."""
    for _, span in beside.claim.spans:
        before = _preposition(beside.claim, span)
        own = [_preposition(beside.source, s) for _, s in beside.source.spans if _like(span, s)]
        kinds = {_KINDS.get(word, "") for word in own}
        kind = _KINDS.get(before, "")
        if own and kind and "" not in kinds and kind not in kinds:
            yield f"the source says “{own[0]}” before the time"


def _like(one: Span, other: Span) -> bool:
    return (one.first, one.day) == (other.first, other.day) and (
        one.year == other.year or None in (one.year, other.year)
    )


def _preposition(said: Said, span: Span) -> str:
    whole = said.whole[span.start : span.end].lower().split()
    if whole and whole[0] in tables.PREPOSITIONS:
        return whole[0]
    return "".join(_before(said, span.start))


def _before(said: Said, start: int) -> list[str]:
    """The word before a place, if any."""
    return said.whole[max(0, start - 20) : start].lower().split()[-1:]


def _speakers(beside: Beside) -> Iterator[str]:
    """A speaker by office or as a body, who is not the source's."""
    if beside.claim.speaker is not None:
        who = strange_speaker(beside.claim.speaker, beside.it.told)
        if who is not None:
            yield f"the source does not have “{who}” say this"


def strange_speaker(speaker: Attribution, told: Told) -> str | None:
    """The word of an attribution that the source does not tell of who says it."""
    known = told.speaker_words | told.owners(speaker)
    offices = tables.SPEAKERS.intersection(WORD.findall(told.said.text.lower()))
    if told.said.speaker is None and not told.named:
        known = known | told.said.keys | told.topics
    for word in speaker.words:
        name = word.text.lower().removesuffix("'s")
        if name in (tables.PRONOUNS | told.speaker_names | offices) or keys_of(word) & known:
            continue
        if not (owner(word, speaker) and keys_of(word) & told.context):
            return word.text
    return None


_LIMITS = r"(?:at least|at most|about|around|up to|nearly|almost|roughly|more than|no later than)"
_BEFORE = Pattern(rf"\b({_LIMITS})(?: the)? $")


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


def _bracketed(beside: Beside) -> Iterator[str]:
    """A conversion in brackets has the bound of what it converts: over 1 billion yuan ($137 million)."""
    claimed = {id(m.stated): m.claimed for m in beside.it.figures if m.stated is not None}
    for one, two in pairwise(beside.source.figures):
        between = beside.source.whole[one.mention.end : two.mention.outer].strip()
        mine = claimed.get(id(two))
        if (
            between != "("
            or mine is None
            or id(one) in claimed
            or not (one.mention.currency and two.mention.currency)
        ):
            continue
        if one.mention.bound is not Bound.EXACT and mine.mention.bound in (Bound.EXACT, Bound.ABOUT):
            yield f"the source says {beside.source.whole_of(one)}"


_OF_TIME_AND_SPEAKER: tuple[Callable[[Beside], Iterator[str]], ...] = (
    _of_time, _periods, _lengths, _calendar, _place_of_time, _speakers,
)  # fmt: skip


def forbidden(beside: Beside) -> bool:
    """Whether a name, a time or a speaker of a claim is not the source's, or is in another place."""
    return any(
        next(check(beside), None) is not None
        for check in (_periods, _lengths, _calendar, _speakers, *FORBIDDING)
    )
