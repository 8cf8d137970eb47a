"""Periods as reports name them: January to April, the first quarter, H1 2024, 2018-19, 3 July."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from jiningcli.patterns import Pattern
from jiningcli.text.periods.forms import CALENDAR
from jiningcli.text.periods.pieces import CENTURIES, MONTH, NAMES, PARTS, YOY
from jiningcli.text.periods.span import BASIS, DECADE, RUN, Span
from jiningcli.text.periods.years import YEARS
from jiningcli.text.units import unit_after

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BASIS", "DECADE", "FORMS", "RUN", "Span", "periods"]

AROUND = 60
"""No period is longer than so many characters on either side of its word of time."""


def periods(text: str) -> list[Span]:
    """The periods that a text names, from left to right. ``text`` is in lower case."""
    return [span for window in _windows(text) for span in _read(text, *window)]


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The parts of a text that have a word of time in them: the forms are slow elsewhere."""
    start, end = 0, 0
    for hint in _HINT.finditer(text):
        if hint.start() - AROUND > end:
            if end:
                yield start, end
            start = hint.start() - AROUND
        end = hint.end() + AROUND
    if end:
        yield start, end


def _read(text: str, start: int, end: int) -> Iterator[Span]:
    """What the forms find in a part of a text; of two that begin together the first counts."""
    there = set(filter(text[start:end].__contains__, _NEEDS))
    ahead = [
        (match.start(), number, match)
        for number, form in enumerate(FORMS)
        if not (form.pattern.needs and there.isdisjoint(form.pattern.needs))
        and (match := form.pattern.search(text, start, end))
    ]
    while ahead:
        _, number, match = min(ahead)
        got = {key: value for key, value in match.groupdict().items() if value is not None}
        span = FORMS[number].read(got)
        if span is not None and not _is_measured(text, span, match.end()):
            role = "basis" if span.length == BASIS else _role(text, match.start(), match.end())
            yield replace(span, start=match.start(), end=match.end(), role=role)
        at = match.end()
        ahead = [
            (later.start(), number, later)
            for _, number, found in ahead
            if (later := found if found.start() >= at else FORMS[number].pattern.search(text, at, end))
        ]


def _is_measured(text: str, span: Span, end: int) -> bool:
    """``A dam of 2024 megawatts``, ``up from 2024 the year before``: not a year."""
    bare = span.year is not None and span.first is None and span.length is None
    if not (bare and text[end - 1].isdigit()):
        return False
    return unit_after(text, end) is not None or _YEAR_BEFORE.match(text, end) is not None


_YEAR_BEFORE = Pattern(r"[ ](?:the|an?)[ ]year[ ](?:before|earlier|ago)\b", " year ", reach=20)
_DEADLINE = Pattern(
    r"\b(?:by|before|until|till|no[ ]later[ ]than)[ ]+(?:the[ ]+)?"
    r"(?:(?:end|close|start)[ ]+of[ ]+(?:the[ ]+)?)?$",
    *("by ", "before ", "until ", "till ", "later than "),
)
_BASIS = Pattern(
    r"\b(?:compared[ ](?:with|to)|against|versus|vs\.?|than)[ ]+(?:in[ ]+|for[ ]+|that[ ]of[ ]+)?"
    r"(?:the[ ]+)?$",
    *("compared", "against", "versus", "vs", "than"),
)
_OPENS = Pattern(r"(?:by|before|until|till)[ ]", "by ", "before ", "until ", "till ", reach=7)


def _role(text: str, start: int, end: int) -> Literal["deadline", "basis"] | None:
    """Whether a text says of a period that it ends then, or that it is what others are compared with."""
    if _OPENS.match(text, start, end) or _DEADLINE.ending(text, start):
        return "deadline"
    return "basis" if _BASIS.ending(text, start) else None


FORMS = (*YEARS, *CALENDAR)
"""Of two that begin together the first counts."""

_NEEDS = tuple(dict.fromkeys(need for form in FORMS for need in form.pattern.needs))
_HINT = Pattern(
    rf"{MONTH}|may|decade|year|month|quarter|half|y-?o-?y|\b[qh][1-4]\b|\b[1-4][qh]\b|\b(?:19|20)\d\d"
    r"|\bfy|fiscal|financial[ ]year|third[ ]of|['’][0-9]\d|\b[1-4][qh]\d\d",
    *f"{NAMES} {CENTURIES} {PARTS} {YOY} decade year month quarter half".split(),
    *("fy", "fiscal", "financial", "third of"),
    *(f"{mark}{digit}" for mark in "'’" for digit in range(10)),
    opens=True,
)
