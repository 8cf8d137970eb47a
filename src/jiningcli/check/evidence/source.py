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

DASHES = frozenset(("—", "–", "-", "--"))
"""What stands behind a day that leads a report."""

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
    """``As of July 3, … from January to April``, ``July 3, 2024 — …``: a day beside when it was."""
    reading = case.alignment.reading
    opening = case.text[max(span.start - 6, 0) : span.start].lower()
    leads = span.start == reading.start and case.text[span.end : span.end + 3].strip() in DASHES
    return len(reading.spans) > 1 and (opening.endswith("as of ") or leads)


def _was_told_then(case: Case, span: Span) -> bool:
    """``On July 3, China Daily reported``, ``China Daily (July 3)``: the source beside its day."""
    after = [t for t in case.terms if t.start >= span.end][:SOON]
    told = any(not TELLING.isdisjoint(t.text.split()) for t in after)
    named = any("#source" in t.word.keys for t in after)
    before = [t for t in ahead(case.terms, span.start)[-2:] if "#source" in t.word.keys]
    between = case.text[before[-1].end : span.start] if before else None
    closed = between == ", " and case.text[span.end : span.end + 1] in (")", "]", ":", "")
    return (told and named) or closed or between in (" (", " on ", " of ")
