"""The pieces that the names of periods are made of: months, years, numbers, and what ties them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.patterns import Pattern
from jiningcli.text.periods.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

Got = dict[str, str]
"""The groups of a match that are not empty."""

MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|"
        "september sept sep|october oct|november nov|december dec".split("|"),
        1,
    )
    for name in names.split()
}
NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
}
ORDINALS = {"first": 1, "opening": 1, "initial": 1, "second": 2, "third": 3, "fourth": 4}
ORDINALS |= {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 4, "final": 4}
DAYS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth "
    "twenty-ninth thirtieth thirty-first"
).split()
SHIFTS = {"this": 0, "current": 0, "last": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}
LENGTHS = {"q": 3, "quarter": 3, "trimester": 4, "h": 6, "half": 6}


def month_of(name: str) -> int:
    """The number of a month, from 1."""
    return MONTHS[name.rstrip(".")]


def number_of(text: str) -> int:
    """A small number in figures or words."""
    return int(text) if text.isdigit() else NUMBERS[text]


_CENTURY, _NEXT_CENTURY, _TURN = 1900, 2000, 50
"""Which century a year of two figures is of: '98 and '24."""


def of_year(got: Got) -> Span:
    """The year that a form names, with nothing else."""
    shift = SHIFTS[got["shift"]] if "shift" in got else None
    year = int(got["year"]) if "year" in got else None
    if "yy" in got:
        year = int(got["yy"]) + (_NEXT_CENTURY if int(got["yy"]) < _TURN else _CENTURY)
    return Span(0, 0, year=year, shift=shift)


def up_to(year: Span, last: int, length: int) -> Span:
    """So many months up to one; over the turn of a year they begin in the year before."""
    first = (last - length) % 12 + 1
    if first <= last:
        return replace(year, first=first, last=last)
    if year.year is None:
        return replace(year, shift=(year.shift or 0) - 1, first=first, last=last)
    return replace(year, year=year.year - 1, until=year.year, first=first, last=last)


MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
ANY = rf"(?:{MONTH}|may)"
YEAR = r"(?:19|20)\d\d"
NO_YEAR = r"[\d%]|[.,:]\d|[ ]*(?:yuan|rmb|percent|per[ ]cent|pct|million|billion|元|[-–][ ]?\d)"
IN_YEAR = (
    rf"(?:,?[ ]+(?:(?:of|in)[ ]+)?(?:(?P<year>{YEAR})(?!{NO_YEAR})"
    r"|(?:the[ ]+)?(?P<shift>this|current|last|previous|next)[ ]+year|the[ ]+year"
    r"|['’](?P<yy>\d\d)(?![\d.,%])))?"
)
N = r"(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
START = r"(?:the[ ]+)?(?:(?:start|beginning)[ ]+of[ ]+)?"
END = r"(?:the[ ]+)?(?:very[ ]+)?(?:(?:end|close)[ ]+of[ ]+|end-)?"
TO = rf"[ -]*(?:to|through|thru|until|till|up[ ]to|[-–—/]+)[ -]*{END}"
OPENING = r"(?:the[ ]+)?(?:start|beginning|turn)[ ]+of[ ]+the[ ]+year|new[ ]+year(?:['’]s)?(?:[ ]+day)?"
FIRST = r"(?P<which>first|second|third|fourth|last|final|opening|1st|2nd|3rd|4th)"
NO_DAY = r"(?![^\W\d_]|[ ]+(?:\d{1,2}\b|day\b))"
LAST_DAY = r"(?:(?:2[89]|3[01])(?:th|st)?|thirtieth|thirty-first|last[ ]+day)"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,]\d)"
YEAR_ENDS = r"(?:by|until|till|before|at)[ ](?:the[ ])?(?:end|close|start|beginning)[ ]of[ ]"
YEAR_OPENS = r"(?:in|of|during|for|since|by|from|until|through|early|late|mid|throughout)[ -]+"


class Form:
    """A way to name a period: words one of which it has, its pattern, and what its groups say."""

    def __init__(self, needs: str, pattern: str, read: Callable[[Got], Span | None]) -> None:
        self.pattern = Pattern(rf"(?<![\w$¥€£.,:])(?:{pattern})", *needs.split())
        self.read = read


NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
CENTURIES = "19 20"
PARTS = "q1 q2 q3 q4 h1 h2 h3 h4 1q 2q 3q 4q 1h 2h 3h 4h"
YOY = "yoy y-oy yo-y y-o-y"
