"""What a sentence says of the source itself: the day that it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.words.lexicon import ARTICLE, TELLING
from jiningcli.check.words.vocabulary import ahead

if TYPE_CHECKING:
    from jiningcli.check.evidence.case import Case
    from jiningcli.text.periods import Span

SOON = 4
"""Among so many words after its day stands who told it then."""

CLOSE = 8
"""How many characters may stand between a word and the day that it is about."""

DATED = frozenset({"@updated", "@publish"})
"""Classes of words that say when a source came out."""


def of_report(case: Case, span: Span) -> bool:
    """``China Daily reported on 3 July that``: the day of the source, and not of what it tells."""
    date = case.facts.source.date
    this = (span.first, span.last) == (date.month, date.month) and span.day in (None, date.day)
    if not this or span.year not in (None, date.year):
        return False
    if _is_as_of(case, span) or _was_told_then(case, span):
        return True
    before = [
        t
        for t in ahead(case.terms, span.start)[-2:]
        if span.start - t.end < CLOSE and "," not in case.text[t.end : span.start]
    ]
    after = [t for t in case.terms if t.end > span.end][:1]  # "According to the July 3 report."
    words = {word for t in before for word in t.text.split()}
    article = {word for t in (*before, *after) for word in t.text.split()}
    dated = any(not t.word.keys.isdisjoint(DATED) for t in before)
    return dated or not (words.isdisjoint(TELLING) and article.isdisjoint(ARTICLE))


def _is_as_of(case: Case, span: Span) -> bool:
    """``As of July 3, … from January to April``: up to when it was known, beside when it was."""
    opening = case.text[max(span.start - 6, 0) : span.start].lower()
    return opening.endswith("as of ") and len(case.alignment.reading.spans) > 1


def _was_told_then(case: Case, span: Span) -> bool:
    """``On July 3, China Daily reported``, ``(China Daily, July 3)``: the source beside its day."""
    after = [t for t in case.terms if t.start >= span.end][:SOON]
    told = any(not TELLING.isdisjoint(t.text.split()) for t in after)
    named = any("#source" in t.word.keys for t in after)
    before = ahead(case.terms, span.start)[-1:]
    beside = any("#source" in t.word.keys and case.text[t.end : span.start] == ", " for t in before)
    return (told and named) or (beside and case.text[span.end : span.end + 1] in (")", "]", ":", ""))
