"""Years that are not the calendar's: 2018-19, FY2024, the second quarter of fiscal 2025."""

from __future__ import annotations

from msgspec.structs import replace

from jiningcli.text.periods.pieces import (
    ANY,
    FIRST,
    IN_YEAR,
    LAST_DAY,
    LENGTHS,
    MONTH,
    ORDINALS,
    PARTS,
    YEAR,
    Form,
    Got,
    month_of,
    of_year,
    up_to,
)
from jiningcli.text.periods.span import Span

_CENTURY = 100
_FISCAL = r"(?:fy|fiscal(?:[ ]year)?|financial[ ]year)[ ]?['’]?"
_SEASON = r"(?:marketing|crop|sugar|academic|school|fiscal|financial|budget|league)"
_WITHIN = r"(?:(?:in|of|during|for|since|by|from|throughout)[ ]+)?(?:the[ ]+)?"
_THIRD = 4
"""The months of a third of a year."""


def _until(got: Got) -> Span | None:
    """From one year to a later one: 2018-19, 2018 to 2020."""
    year, last = int(got["year"]), got.get("until") or got.get("later") or ""
    until = int(last) if len(last) > 2 else year - year % _CENTURY + int(last)
    return Span(0, 0, year=year, until=until) if until > year else None


def _fiscal(got: Got) -> Span | None:
    """A fiscal year, or a quarter or half of one."""
    part = "year"
    if "part" in got:
        which = ORDINALS.get(got["which"]) or int(got["which"])
        part = f"{got['part'][0]}{which}"
    if "year" not in got:
        return replace(of_year(got), fiscal=part)
    year = int(got["year"]) if len(got["year"]) > 2 else 2000 + int(got["year"])
    if "until" not in got:
        return Span(0, 0, year=year, fiscal=part)
    span = _until({"year": str(year), "until": got["until"]})
    return span and replace(span, fiscal=part)


def _ended(got: Got) -> Span:
    """So many months up to one: the quarter ended September, the September quarter."""
    return up_to(of_year(got), month_of(got["to"]), LENGTHS.get(got["part"], 12))


def _third(got: Got) -> Span:
    which = {"last": 3, "final": 3}.get(got["which"]) or ORDINALS[got["which"]]
    return replace(of_year(got), first=(which - 1) * _THIRD + 1, last=which * _THIRD)


def _short(got: Got) -> Span:
    """A part of a year of two figures: 1H24, Q2'24."""
    length, which = LENGTHS[got["part"]], int(got["which"])
    last = min(which * length, 12)
    return Span(0, 0, year=2000 + int(got["short"]), first=last - length + 1, last=last)


YEARS = (
    Form(
        "fy fiscal financial",
        rf"(?:(?P<part>[qh])(?P<which>[1-4])[ ]?(?:of[ ])?)?{_FISCAL}(?P<year>{YEAR}|\d\d)"
        r"(?:[-–/](?P<until>\d\d(?:\d\d)?))?(?!\d)",
        _fiscal,
    ),
    Form(
        "fy fiscal financial",
        rf"{FIRST}[ -](?:(?:fiscal|financial)[ ])?(?P<part>quarter|half)[ ]+(?:of[ ]+)?(?:the[ ]+)?"
        rf"{_FISCAL}(?P<year>{YEAR}|\d\d)(?:[-–/](?P<until>\d\d(?:\d\d)?))?(?!\d)",
        _fiscal,
    ),
    Form(
        "fiscal financial",
        rf"(?:fiscal|financial)[ ]{FIRST}[ -](?P<part>quarter|half){IN_YEAR}",
        _fiscal,
    ),
    Form(
        "fiscal financial",
        r"(?P<shift>this|current|last|previous|next)[ ](?:fiscal|financial)(?:[ ]year)?\b",
        _fiscal,
    ),
    Form(
        PARTS,
        rf"(?P<part>[qh])(?P<which>[1-4])[ ](?:of[ ])?(?P<year>{YEAR})[-–/](?P<until>\d\d)(?!\d)",
        _fiscal,
    ),
    Form(
        "- – /",
        rf"{_WITHIN}(?P<year>{YEAR})[-–/](?P<until>1[3-9]|[2-9]\d|{YEAR})(?![-–/%]?\d|[.,]\d|%)"
        rf"(?:[ ]{_SEASON}?[ ]?(?:year|season)\b)?",
        _until,
    ),
    Form(
        "from",
        rf"from[ ](?P<year>{YEAR})[ ]+(?:to|through|until)[ ]+(?P<until>{YEAR})(?![\d%]|[.,]\d)",
        _until,
    ),
    Form(
        "between",
        rf"between[ ](?P<year>{YEAR})[ ]+and[ ]+(?P<until>{YEAR})(?![\d%]|[.,]\d)",
        _until,
    ),
    Form(
        "quarter half year",
        r"(?P<part>quarter|half|(?:fiscal[ ]|financial[ ])?year)[ -](?:year[ ])?(?:that[ ]+)?"
        r"(?:to|ended|ending)"
        rf"[ ](?:(?:in|on|with)[ ]+)?(?:{LAST_DAY}[ ]+)?(?P<to>{ANY})(?:[ ]+{LAST_DAY}\b)?{IN_YEAR}",
        _ended,
    ),
    Form("quarter half", rf"(?P<to>{MONTH})[ -](?P<part>quarter|half)\b{IN_YEAR}", _ended),
    Form(
        "third",
        rf"(?P<which>first|second|third|last|final)[ ]third[ ]of[ ](?:the[ ]year(?!\w)|(?:the[ ])?"
        rf"(?:(?P<year>{YEAR})|(?P<shift>this|last|previous|next)[ ]year))(?:,?[ ](?:{YEAR}))?",
        _third,
    ),
    Form(PARTS, r"(?P<which>[1-4])(?P<part>[qh])['’]?(?P<short>\d\d)(?!\d)", _short),
    Form(PARTS, r"(?P<part>[qh])(?P<which>[1-4])[ ]?['’](?P<short>\d\d)(?!\d)", _short),
    Form("'", r"(?:in|of|since|for|during)[ ]'(?P<yy>\d\d)(?![\d.,%])", of_year),
)
