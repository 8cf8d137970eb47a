"""Periods as reports name them: January to April, the first quarter, H1 2024, this year, 3 July."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of time that a text names, with its place in the text.

    Years are None where none is named; ``shift`` counts years from the source's (this year is 0).
    Months run from ``first`` to ``last``; both None is a whole year, or one that is only a
    ``length`` in months ("the four months"). ``day`` is set where one day is meant.
    """

    start: int
    end: int
    year: int | None = None
    shift: int | None = None
    first: int | None = None
    last: int | None = None
    length: int | None = None
    day: int | None = None

    def year_from(self, this: int) -> int | None:
        """The year meant, where ``this`` year is the source's; None where none is said."""
        return this + self.shift if self.shift is not None else self.year


AROUND = 60
"""No period is longer than so many characters on either side of its word of time."""

BASIS = 12000
"""The length of what a change is measured against: than a year before, year on year."""

RUN = 1200
"""The length of a run of years whose number does not matter: the next two years."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|"
        "september sept sep|october oct|november nov|december dec".split("|"),
        1,
    )
    for name in names.split()
}
_SMALL = {w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
_FIRST = {"first": 1, "second": 2, "third": 3, "fourth": 4, "opening": 1, "initial": 1, "last": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_SHIFTS = {"this": 0, "current": 0, "last": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}

_MONTH = r"(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
_ANY_MONTH = rf"(?:{_MONTH}|may)"
_YEAR = r"(?:19|20)\d\d"
_OF_YEAR = rf"(?:,?[ ]+(?:(?:of|in)[ ]+)?(?:(?P<{{0}}year>{_YEAR})(?![\d%]|[.,]\d)|(?:the[ ]+)?(?P<{{0}}shift>this|current|last|previous|next)[ ]+year|the[ ]+year))?"
_COUNT = r"(?P<{0}n>\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"

_PATTERNS = (
    # 3 July 2024, July 3, 2024, 2024-07-03
    rf"(?P<a_day>\d{{1,2}})(?:st|nd|rd|th)?[ ]+(?:of[ ]+)?(?P<a_month>{_ANY_MONTH})(?:,?[ ]+(?P<a_year>{_YEAR}))?\b",
    rf"(?P<b_month>{_ANY_MONTH})[ ]+(?P<b_day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?[ ]+(?P<b_year>{_YEAR}))?\b",
    rf"(?P<c_year>{_YEAR})[-/.](?P<c_month>\d\d)(?:[-/.](?P<c_day>\d\d))?(?!\d)",
    # January to April, between January and April 2024, Jan-Apr
    rf"(?:from[ ]+)?(?P<d_from>{_ANY_MONTH})(?:[ ]+{_YEAR})?[ ]*(?:to|through|until|till|up[ ]to|[-–—/]+)[ ]*(?:the[ ]+)?(?:end[ ]+of[ ]+)?(?P<d_to>{_ANY_MONTH}){_OF_YEAR.format('d_')}",
    rf"between[ ]+(?P<e_from>{_ANY_MONTH})[ ]+and[ ]+(?P<e_to>{_ANY_MONTH}){_OF_YEAR.format('e_')}",
    # the first four months of 2024, the four months to April
    rf"(?P<f_which>first|opening|initial|last|final)[ -]{_COUNT.format('f_')}[ -]months?{_OF_YEAR.format('f_')}",
    rf"{_COUNT.format('g_')}[ -]months?[ ]+(?:period[ ]+)?(?:to|through|until|ending(?:[ ]in)?|ended)[ ]+(?P<g_to>{_ANY_MONTH}){_OF_YEAR.format('g_')}",
    rf"{_COUNT.format('h_')}[ -]months?\b(?:[ ]period)?{_OF_YEAR.format('h_')}",
    r"(?:first|opening)[ ](?P<s_quarters>two|three|2|3)[ ]quarters(?:[ ]of[ ]the[ ]year)?",
    r"(?:(?:over|in|within|for|during)[ ]+)?(?:the[ ]+)?(?P<r_run>next|past|last|coming|following|previous)[ ]+(?:few|several|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty)[ -]years?",
    r"(?P<t_basis>(?:than|compared[ ](?:with|to)|from|against|over)[ ]+(?:it[ ]was[ ]+)?(?:in[ ]+)?(?:a|the|one)[ ]+(?:previous[ ]+|prior[ ]+)?year(?:[ ]+(?:earlier|before|ago))?|year[ -]on[ -]year|year[ -]over[ -]year|on[ ]the[ ]year|y-?o-?y)",
    # quarters and halves
    rf"(?P<i_which>first|second|third|fourth|last|final|opening|1st|2nd|3rd|4th)[ -](?P<i_part>quarter|half|trimester)(?:[ ]+of[ ]+the[ ]+year)?{_OF_YEAR.format('i_')}",
    rf"(?P<j_letter>[qh])(?P<j_which>[1-4])\b{_OF_YEAR.format('j_')}",
    rf"(?P<k_which>[1-4])(?P<k_letter>[qh])\b{_OF_YEAR.format('k_')}",
    # by the end of June, through April, in May 2024
    rf"(?:by|until|till|through|up[ ]to|to)[ ]+(?:the[ ]+)?(?:end[ ]+of[ ]+|end-)?(?P<l_to>{_ANY_MONTH}){_OF_YEAR.format('l_')}",
    rf"(?P<m_month>{_MONTH}|(?<=in )may|may(?=[ ]+{_YEAR})){_OF_YEAR.format('m_')}",
    # this year, 2024, year to date
    r"(?:so[ ]+far[ ]+|earlier[ ]+|later[ ]+)?(?P<n_shift>this|current|last|previous|next|following|coming)[ ]+year(?![ -]on)",
    r"(?P<o_before>the[ ]+year[ ]+before|a[ ]+year[ ]+(?:earlier|ago|before))",
    r"(?P<q_now>year[ -]to[ -]date|so[ ]+far[ ]+in[ ]+the[ ]+year)",
    rf"(?:(?:by|until|till|before|at)[ ](?:the[ ])?(?:end|close|start|beginning)[ ]of[ ])?(?:(?:in|of|during|for|since|by|from|until|through|early|late|mid|throughout)[ -])?(?:the[ ]+)?(?:year[ ]+)?(?P<p_year>{_YEAR})(?P<p_s>s?)(?![\d%]|[.,:]\d|[ ]*(?:yuan|rmb|percent|per[ ]cent|pct|million|billion|元|[-–][ ]?\d))\b",
)
_PERIOD = re.compile("|".join(rf"(?<![\w$¥€£.,:])(?:{p})" for p in _PATTERNS))
_HINT = re.compile(rf"{_MONTH}|may|year|month|quarter|half|y-?o-?y|\b[qh][1-4]\b|\b[1-4][qh]\b|\b(?:19|20)\d\d")


def periods(text: str) -> list[Span]:
    """The periods that a text names, from left to right. ``text`` is in lower case."""
    found = (match for start, end in _windows(text) for match in _PERIOD.finditer(text, start, end))
    return [span for match in found if (span := _span(match)) is not None]


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The parts of a text that have a word of time in them: the long pattern is slow elsewhere."""
    start, end = 0, 0
    for hint in _HINT.finditer(text):
        if hint.start() - AROUND > end:
            if end:
                yield start, end
            start = hint.start() - AROUND
        end = hint.end() + AROUND
    if end:
        yield max(start, 0), end


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _SMALL[text]


def _span(match: re.Match[str]) -> Span | None:
    got = {key[2:]: value for key, value in match.groupdict().items() if value is not None}
    place = match.span()
    year = int(got["year"]) if "year" in got else None
    shift = _SHIFTS[got["shift"]] if "shift" in got else None
    month = {key: _MONTHS[got[key].rstrip(".")] for key in ("month", "from", "to") if key in got and not got[key].isdigit()}
    when = {"year": year, "shift": shift}
    if "basis" in got:
        return Span(*place, length=BASIS)
    if "run" in got:
        return Span(*place, length=RUN)
    if "before" in got:
        return Span(*place, shift=-1)
    if "now" in got:
        return Span(*place, shift=0)
    if "day" in got or ("month" in got and got["month"].isdigit()):
        number = month.get("month") or int(got["month"])
        day = int(got["day"]) if "day" in got else None
        if not (1 <= number <= 12 and 1 <= (day or 1) <= 31):
            return None
        return Span(*place, year=year, first=number, last=number, day=day)
    if "quarters" in got:
        return Span(*place, first=1, last=3 * _number(got["quarters"]))
    if "letter" in got or "part" in got:
        length = 3 if got.get("letter") == "q" or got.get("part") == "quarter" else 4 if got.get("part") == "trimester" else 6
        which = _FIRST.get(got["which"]) or int(got["which"])
        last = min(which * length, 12)
        return Span(*place, **when, first=last - length + 1, last=last)
    if "n" in got:
        length = _number(got["n"])
        if "to" in month:
            last = month["to"]
            return Span(*place, **when, first=max(last - length + 1, 1), last=last)
        if got.get("which") in ("first", "opening", "initial"):
            return Span(*place, **when, first=1, last=length)
        return Span(*place, **when, length=length)
    if "to" in month:
        return Span(*place, **when, first=month.get("from", 1), last=month["to"])
    if "month" in month:
        return Span(*place, **when, first=month["month"], last=month["month"])
    if got.get("s"):
        return Span(*place, year=year, length=120)
    return Span(*place, **when)
