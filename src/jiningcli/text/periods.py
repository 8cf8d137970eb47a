"""Periods as reports name them: January to April, the first quarter, H1 2024, this year, 3 July."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

AROUND = 60
"""No period is longer than so many characters on either side of its word of time."""

RUN = 1200
"""The length of a run of years whose number does not matter: the next two years."""

BASIS = 12000
"""The length of what a change is measured against: than a year before, year on year."""

DECADE = 120


class Span(Struct, frozen=True):
    """A stretch of time that a text names, with its place in the text.

    Years are None where none is named; ``shift`` counts years from the source's (this year is 0).
    Months run from ``first`` to ``last``, or on, where only the first is told; both None is a whole
    year, or one that is only a ``length`` in months ("the four months"). ``day`` is set where one
    day is meant.
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
    ahead = [
        (match.start(), number, match)
        for number, form in enumerate(FORMS)
        if form.pattern.needed(text, start, end) and (match := form.pattern.search(text, start, end))
    ]
    while ahead:
        _, number, match = min(ahead)
        got = {key: value for key, value in match.groupdict().items() if value is not None}
        if span := FORMS[number].read(got):
            yield replace(span, start=match.start(), end=match.end())
        at = match.end()
        ahead = [
            (later.start(), number, later)
            for _, number, found in ahead
            if (later := found if found.start() >= at else FORMS[number].pattern.search(text, at, end))
        ]


# What each form says

Got = dict[str, str]

_MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|"
        "september sept sep|october oct|november nov|december dec".split("|"),
        1,
    )
    for name in names.split()
}
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
}
_ORDINALS = {"first": 1, "opening": 1, "initial": 1, "second": 2, "third": 3, "fourth": 4}
_ORDINALS |= {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 4, "final": 4}
_DAYS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth "
    "twenty-ninth thirtieth thirty-first"
).split()
_SHIFTS = {"this": 0, "current": 0, "last": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}
_LENGTHS = {"q": 3, "quarter": 3, "trimester": 4, "h": 6, "half": 6}


def _month(name: str) -> int:
    return _MONTHS[name.rstrip(".")]


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBERS[text]


def _of_year(got: Got) -> Span:
    """The year that a form names, with nothing else."""
    shift = _SHIFTS[got["shift"]] if "shift" in got else None
    return Span(0, 0, year=int(got["year"]) if "year" in got else None, shift=shift)


def _day(got: Got) -> Span | None:
    name = got["month"]
    month = int(name) if name.isdigit() else _month(name)
    day = int(got["day"]) if "day" in got else None
    if not (1 <= month <= 12 and 1 <= (day or 1) <= 31):
        return None
    return replace(_of_year(got), first=month, last=month, day=day)


def _nth_day(got: Got) -> Span:
    month = _month(got["month"])
    return replace(_of_year(got), first=month, last=month, day=_DAYS.index(got["nth"]) + 1)


def _months(got: Got) -> Span:
    return replace(_of_year(got), first=_month(got.get("from", "january")), last=_month(got["to"]))


def _before(got: Got) -> Span:
    return replace(_of_year(got), first=1, last=_month(got["to"]) - 1)


def _iso_months(got: Got) -> Span | None:
    """From month to month, of one year or over its turn; longer than a year is only long."""
    first, last = int(got["from"]), int(got["to"])
    year, until = int(got["year"]), int(got.get("until") or got.get("later") or got["year"])
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    if until == year and first <= last:
        return Span(0, 0, year=year, first=first, last=last)
    if until == year + 1 and last < first:
        return Span(0, 0, year=until, first=first, last=last)
    return Span(0, 0, length=RUN)


def _days(got: Got) -> Span:
    first, last = got.get("from") or got["other"], got.get("to") or got["until"]
    return replace(_of_year(got), first=_month(first), last=_month(last))


def _one_month(got: Got) -> Span:
    month = _month(got["month"])
    return replace(_of_year(got), first=month, last=month)


def _since(got: Got) -> Span:
    return replace(_of_year(got), first=_month(got["month"]), last=None)


def _half_year(got: Got) -> Span:
    return replace(_of_year(got), length=_LENGTHS["half"])


def _first_months(got: Got) -> Span:
    length = _number(got["n"])
    if got["which"] == "last":  # Of the date that it was written on.
        return replace(_of_year(got), length=RUN)
    if got["which"] == "final":
        return replace(_of_year(got), length=length)
    return replace(_of_year(got), first=1, last=length)


def _months_to(got: Got) -> Span:
    last = _month(got["to"])
    return replace(_of_year(got), first=max(last - _number(got["n"]) + 1, 1), last=last)


def _some_months(got: Got) -> Span:
    return replace(_of_year(got), length=_number(got["n"]))


def _part(got: Got) -> Span:
    length = _LENGTHS[got["part"]]
    which = _ORDINALS.get(got["which"]) or int(got["which"])
    last = min(which * length, 12)
    return replace(_of_year(got), first=last - length + 1, last=last)


def _year(got: Got) -> Span:
    return replace(_of_year(got), length=DECADE if "decade" in got else None)


# The forms

_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_ANY = rf"(?:{_MONTH}|may)"
_YEAR = r"(?:19|20)\d\d"
_IN_YEAR = (
    rf"(?:,?[ ]+(?:(?:of|in)[ ]+)?(?:(?P<year>{_YEAR})(?![\d%]|[.,]\d)"
    r"|(?:the[ ]+)?(?P<shift>this|current|last|previous|next)[ ]+year|the[ ]+year))?"
)
_N = r"(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_START = r"(?:the[ ]+)?(?:(?:start|beginning)[ ]+of[ ]+)?"
_END = r"(?:the[ ]+)?(?:very[ ]+)?(?:(?:end|close)[ ]+of[ ]+|end-)?"
_TO = rf"[ -]*(?:to|through|until|till|up[ ]to|[-–—/]+)[ -]*{_END}"
_OPENING = r"(?:the[ ]+)?(?:start|beginning|turn)[ ]+of[ ]+the[ ]+year|new[ ]+year(?:['’]s)?(?:[ ]+day)?"
_FIRST = r"(?P<which>first|second|third|fourth|last|final|opening|1st|2nd|3rd|4th)"
_NO_DAY = r"(?![^\W\d_]|[ ]+(?:\d{1,2}\b|day\b))"
_LAST_DAY = r"(?:(?:2[89]|3[01])(?:th|st)?|thirtieth|thirty-first|last[ ]+day)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
_YEAR_ENDS = r"(?:by|until|till|before|at)[ ](?:the[ ])?(?:end|close|start|beginning)[ ]of[ ]"
_YEAR_OPENS = r"(?:in|of|during|for|since|by|from|until|through|early|late|mid|throughout)[ -]+"
_NO_YEAR = r"[\d%]|[.,:]\d|[ ]*(?:yuan|rmb|percent|per[ ]cent|pct|million|billion|元|[-–][ ]?\d)"


class Form:
    """A way to name a period: words one of which it has, its pattern, and what its groups say."""

    def __init__(self, needs: str, pattern: str, read: Callable[[Got], Span | None]) -> None:
        self.pattern = Pattern(rf"(?<![\w$¥€£.,:])(?:{pattern})", *needs.split())
        self.read = read


_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_CENTURIES = "19 20"
_PARTS = "q1 q2 q3 q4 h1 h2 h3 h4 1q 2q 3q 4q 1h 2h 3h 4h"
_YOY = "yoy y-oy yo-y y-o-y"
FORMS = (
    # 3 July 2024, July 3, 2024-07-03
    Form(
        _NAMES,
        rf"{_DAY}[ ]+(?:of[ ]+)?(?P<month>{_ANY})(?:,?[ ]+(?P<year>{_YEAR}))?\b",
        _day,
    ),
    Form(
        _NAMES,
        rf"(?P<nth>{'|'.join(_DAYS)})[ ]+(?:day[ ]+)?of[ ]+(?P<month>{_ANY})"
        rf"(?:,?[ ]+(?P<year>{_YEAR}))?\b",
        _nth_day,
    ),
    Form(
        _NAMES,
        rf"(?P<month>{_ANY})[ ]+{_DAY}(?:,?[ ]+(?P<year>{_YEAR}))?\b",
        _day,
    ),
    Form(
        _CENTURIES,
        rf"(?:(?:from|between)[ ]+)?(?P<year>{_YEAR})[-/.](?P<from>\d\d)(?:[-/.]01)?"
        rf"(?:[ ]*(?:to|through|until|till|and|[–—~/])[ ]*(?:(?P<until>{_YEAR})[-/.])?"
        rf"|[ ]*-[ ]*(?P<later>{_YEAR})[-/.])(?P<to>\d\d)(?:[-/.](?:2[89]|3[01]))?(?![-/.]?\d)",
        _iso_months,
    ),
    Form(_CENTURIES, rf"(?P<year>{_YEAR})[-/.](?P<month>\d\d)(?:[-/.](?P<day>\d\d))?(?!\d)", _day),
    # 1 January to 30 April, from January 1 to April 30
    Form(
        "1 first",
        r"(?:(?:from|between)[ ]+)?"
        r"(?:(?:the[ ]+)?(?:1(?:st)?|first(?=[ ]+(?:day|of)\b))[ ]+(?:day[ ]+)?(?:of[ ]+)?"
        rf"(?P<from>{_ANY})|(?P<other>{_ANY})[ ]+1(?:st)?)(?:,?[ ]+{_YEAR})?(?:[ ]+and[ ]+|{_TO}){_END}"
        rf"(?:(?P<until>{_ANY})[ ]+{_LAST_DAY}|(?:{_LAST_DAY}[ ]+(?:of[ ]+)?)?(?P<to>{_ANY})){_IN_YEAR}",
        _days,
    ),
    # January to April, between January and April 2024
    Form(
        _NAMES, rf"(?:from[ ]+)?(?P<from>{_ANY})(?:[ ]+{_YEAR})?{_TO}(?P<to>{_ANY}){_IN_YEAR}", _months
    ),
    Form(
        "between",
        rf"between[ ]+{_START}(?P<from>{_ANY})[ ]+and[ ]+{_END}(?P<to>{_ANY}){_IN_YEAR}",
        _months,
    ),
    Form(
        "between from",
        rf"(?:between|from)[ ]+(?:{_OPENING})(?:[ ]+and|{_TO})[ ]*{_END}(?:{_LAST_DAY}[ ]+)?"
        rf"(?P<to>{_ANY}){_IN_YEAR}",
        _months,
    ),
    Form("since", rf"since[ ]+(?:{_OPENING})", lambda _: Span(0, 0, shift=0, first=1)),
    Form(
        "since",
        rf"since[ ]+(?:the[ ]+)?(?:start|beginning|turn)[ ]+of[ ]+(?P<year>{_YEAR})",
        lambda got: replace(_of_year(got), first=1),
    ),
    # the first four months of 2024, the four months to April, four months
    Form(
        "month",
        rf"(?P<which>first|opening|initial|last|final)[ -]+{_N}[ -]+months?{_IN_YEAR}",
        _first_months,
    ),
    Form(
        "month",
        rf"{_N}[ -]+months?[ ]+(?:period[ ]+)?"
        rf"(?:that[ ]+)?(?:to|through|until|end(?:ing|ed)(?:[ ](?:in|with|on))?)[ ]+"
        rf"(?:{_LAST_DAY}[ ]+)?(?P<to>{_ANY}){_IN_YEAR}",
        _months_to,
    ),
    Form("month", rf"{_N}[ -]+months?\b(?:[ ]period)?{_IN_YEAR}", _some_months),
    Form(
        "half",
        rf"(?P<first>first[ -]+)?half[ -]+(?:an?[ -]+)?year\b(?![ -]+old){_IN_YEAR}",
        lambda got: replace(_of_year(got), first=1, last=6) if "first" in got else _half_year(got),
    ),
    # quarters and halves: the first three quarters, the first quarter of 2024, Q1, 1H
    Form(
        "quarters",
        r"(?:first|opening)[ ](?P<n>two|three|2|3)[ ]quarters(?:[ ]of[ ]the[ ]year)?",
        lambda got: Span(0, 0, first=1, last=3 * _number(got["n"])),
    ),
    Form(
        "quarter half trimester",
        rf"{_FIRST}[ -]+(?P<part>quarter|half|trimester)(?:[ ]+of[ ]+the[ ]+year)?{_IN_YEAR}",
        _part,
    ),
    Form(_PARTS, rf"(?P<part>[qh])(?P<which>[1-4])\b{_IN_YEAR}", _part),
    Form(_PARTS, rf"(?P<which>[1-4])(?P<part>[qh])\b{_IN_YEAR}", _part),
    # than a year before, than in the same months of last year, year on year; over the next two years
    Form(
        f"year same {_YOY}",
        r"(?:than|compared[ ](?:with|to)|from|against|over)[ ]+"
        r"(?:it[ ]was[ ]+)?(?:in[ ]+)?(?:a|the|one)[ ]+"
        r"(?:previous[ ]+|prior[ ]+)?year(?:[ ]+(?:earlier|before|ago))?"
        r"|(?:than|compared[ ](?:with|to)|from|against|over|on)[ ]+(?:in[ ]+)?the[ ]+same[ ]+"
        r"(?:period|months?|quarter|half|time|stretch)(?:[ ]+(?:(?:of|in)[ ]+)?"
        r"(?:(?:the[ ]+)?(?:last|previous|prior)[ ]+year|the[ ]+year[ ]+before|a[ ]+year[ ]+\w+"
        rf"|{_YEAR}))?"
        r"|year[ -]+on[ -]+year|year[ -]+over[ -]+year|on[ ]the[ ]year|y-?o-?y",
        lambda _: Span(0, 0, length=BASIS),
    ),
    Form(
        "year",
        r"(?:(?:over|in|within|for|during)[ ]+)?(?:the[ ]+)?"
        r"(?:next|past|last|coming|following|previous)[ ]+"
        r"(?:few|several|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty)[ -]+years?",
        lambda _: Span(0, 0, length=RUN),
    ),
    # by the end of June, in May 2024
    Form(
        _NAMES,
        rf"(?:by|until|till|through|up[ ]to|to)[ ]+{_END}(?P<to>{_ANY}){_NO_DAY}{_IN_YEAR}",
        _months,
    ),
    Form(
        "before",
        rf"before[ ]+{_START}(?!jan)(?P<to>{_ANY}){_NO_DAY}{_IN_YEAR}",
        _before,
    ),
    Form(
        "since",
        rf"since[ ]+(?:the[ ]+(?:start|beginning)[ ]+of[ ]+)?(?P<month>{_ANY}){_IN_YEAR}",
        _since,
    ),
    Form(_NAMES, rf"(?P<month>{_MONTH}|(?<=in )may|may(?=[ ]+{_YEAR})){_IN_YEAR}", _one_month),
    # this year, a year earlier, a decade ago, year to date, 2024, the 1990s
    Form(
        "year",
        r"(?:so[ ]+far[ ]+|earlier[ ]+|later[ ]+)?"
        r"(?P<shift>this|current|last|previous|next|following|coming)[ ]+year(?![ -]+on)",
        _of_year,
    ),
    Form(
        "year",
        r"the[ ]+year[ ]+before|a[ ]+year[ ]+(?:earlier|ago|before)",
        lambda _: Span(0, 0, shift=-1),
    ),
    Form(
        "decade years",
        r"(?:an?|one|two|three|four|five|ten|twenty|some|several|many|\d{1,3})[ ]+(?:decades?|years)[ ]+"
        r"(?:ago|earlier|back|before)",
        lambda _: Span(0, 0, shift=-2),
    ),
    Form("year", r"year[ -]+to[ -]+date|so[ ]+far[ ]+in[ ]+the[ ]+year", lambda _: Span(0, 0, shift=0)),
    Form(
        _CENTURIES,
        rf"(?:{_YEAR_ENDS})?(?:{_YEAR_OPENS})?(?:the[ ]+)?(?:year[ ]+)?"
        rf"(?P<year>{_YEAR})(?P<decade>s)?(?!{_NO_YEAR})\b",
        _year,
    ),
)

_HINT = Pattern(
    rf"{_MONTH}|may|decade|year|month|quarter|half|y-?o-?y|\b[qh][1-4]\b|\b[1-4][qh]\b|\b(?:19|20)\d\d",
    *f"{_NAMES} {_CENTURIES} {_PARTS} {_YOY} decade year month quarter half".split(),
)
