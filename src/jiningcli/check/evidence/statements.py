"""What a statement says besides the figures of its fact: it is read as a claim is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jiningcli.check.align import figures
from jiningcli.facts.model import Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.text.mentions import Mention
    from jiningcli.text.periods import Span


def has_figure(case: Case, mention: Mention) -> bool:
    """Whether a figure that is no fact's count, amount or change stands in a statement as well.

    The statement must have all that the clause says, and the sentence's figures in the same order: in
    "29 votes to 21" either number is somebody's.
    """
    clause = {i for i in case.alignment.leftover if case.terms[i].clause == mention.clause}
    contents = {i for i, t in enumerate(case.terms) if t.clause == mention.clause and not t.word.role}
    for aligned in case.aligned:
        if (
            isinstance(aligned.proposition.fact, Statement)
            and not clause
            and contents <= aligned.covered
        ):
            told = case.index.read(aligned.proposition).mentions
            same = [_find(told, m) for m in case.alignment.reading.mentions]
            places = [place for place in same if place is not None]
            if _find(told, mention) is not None and places == sorted(set(places)):
                return True
    return False


def _find(told: Sequence[Mention], mention: Mention) -> int | None:
    """Where among the figures of a statement one stands that bears out a claim's."""
    return next((at for at, own in enumerate(told) if _bears_out(own, mention)), None)


def _bears_out(own: Mention, mention: Mention) -> bool:
    """Whether the same is measured, and it is the same figure, under a bound that the statement has."""
    kinds = ((m.measure, m.currency, m.unit and m.unit.dimension, m.of) for m in (own, mention))
    if len(set(kinds)) > 1 or own.direction != mention.direction:
        return False
    factor = own.unit.size / mention.unit.size if own.unit and mention.unit else 1
    if own.value * factor != mention.value:
        return False
    stated = figures.Stated(
        own.value * factor, own.bound, top=None if own.high is None else own.high * factor
    )
    return figures.broken(stated, mention) is None


def has_period(case: Case, aligned: Aligned, span: Span) -> bool:
    """Whether a statement names the periods of a claim itself, in this order."""
    fact = aligned.proposition.fact
    if not isinstance(fact, Statement):
        return False
    own, reading = case.index.read(aligned.proposition), case.alignment.reading
    if fact.period is not None and len(own.spans) > 1:
        return False  # "36 in 2029 and 57 in 2030": the fact's own says which is meant.
    told = [_when(it, own.text) for it in own.spans]
    asked = [_when(it, reading.text) for it in reading.spans]
    places = [told.index(when) if when in told else None for when in asked]
    known = [place for place in places if place is not None]
    return _when(span, reading.text) in told and known == sorted(set(known))


def _when(span: Span, text: str) -> tuple[object, ...]:
    """A period as something to compare; of one that is so long, the figure is in its words."""
    figures = re.findall(r"\d+", text[span.start : span.end])
    when = (span.year, span.shift, span.first, span.last, span.length, span.day, span.until, span.fiscal)
    return (*when, *figures)


def other_period(case: Case, aligned: Aligned, span: Span) -> str | None:
    """The one period that such a statement names, in its words, where a claim has another."""
    fact = aligned.proposition.fact
    if not isinstance(fact, Statement) or fact.period is not None:
        return None
    reading = case.index.read(aligned.proposition)
    if len(reading.spans) != 1 or not aligned.covered:
        return None
    (own,) = reading.spans
    alike = (own.length is None) is (span.length is None) and (own.first is None) is (span.first is None)
    return reading.text[own.start : own.end] if alike else None
