"""The ways in which reports name a period of the calendar: January to April, H1 2024, 3 July."""

from __future__ import annotations

from msgspec.structs import replace

from jiningcli.text.periods.pieces import (
    ANY,
    CENTURIES,
    DAY,
    DAYS,
    END,
    FIRST,
    IN_YEAR,
    LAST_DAY,
    LENGTHS,
    MONTH,
    NAMES,
    NO_DAY,
    NO_YEAR,
    OPENING,
    ORDINALS,
    PARTS,
    START,
    TO,
    YEAR,
    YEAR_ENDS,
    YEAR_OPENS,
    YOY,
    Form,
    Got,
    N,
    month_of,
    number_of,
    of_year,
    up_to,
)
from jiningcli.text.periods.span import BASIS, DECADE, RUN, Span


def _day(got: Got) -> Span | None:
    name = got["month"]
    month = int(name) if name.isdigit() else month_of(name)
    day = int(got["day"]) if "day" in got else None
    if not (1 <= month <= 12 and 1 <= (day or 1) <= 31):
        return None
    return replace(of_year(got), first=month, last=month, day=day)


def _nth_day(got: Got) -> Span:
    month = month_of(got["month"])
    return replace(of_year(got), first=month, last=month, day=DAYS.index(got["nth"]) + 1)


def _months(got: Got) -> Span:
    span = replace(of_year(got), first=month_of(got.get("from", "january")), last=month_of(got["to"]))
    turned = month_of(got.get("from", "january")) > month_of(got["to"])
    if "began" in got and "year" in got and (got["began"] != got["year"] or turned):
        return replace(span, year=int(got["began"]), until=int(got["year"]))
    return span


def _before(got: Got) -> Span:
    return replace(of_year(got), first=1, last=month_of(got["to"]) - 1)


def _iso_months(got: Got) -> Span | None:
    """From month to month, of one year or over its turn; longer than a year is only long."""
    first, last = int(got["from"]), int(got["to"])
    year, until = int(got["year"]), int(got.get("until") or got.get("later") or got["year"])
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    if until == year and first <= last:
        return Span(0, 0, year=year, first=first, last=last)
    if until == year + 1 and last < first:
        return Span(0, 0, year=year, until=until, first=first, last=last)
    return Span(0, 0, length=RUN)


def _days(got: Got) -> Span:
    first, last = got.get("from") or got["other"], got.get("to") or got["until"]
    return replace(of_year(got), first=month_of(first), last=month_of(last))


def _one_month(got: Got) -> Span:
    month = month_of(got["month"])
    return replace(of_year(got), first=month, last=month)


def _since(got: Got) -> Span:
    return replace(of_year(got), first=month_of(got["month"]), last=None)


def _half_year(got: Got) -> Span:
    return replace(of_year(got), length=LENGTHS["half"])


def _first_months(got: Got) -> Span:
    length = number_of(got["n"])
    if got["which"] == "last":  # Of the date that it was written on.
        return replace(of_year(got), length=RUN)
    if got["which"] == "final":
        return replace(of_year(got), length=length)
    return replace(of_year(got), first=1, last=length)


def _months_to(got: Got) -> Span:
    return up_to(of_year(got), month_of(got["to"]), number_of(got["n"]))


def _some_months(got: Got) -> Span:
    return replace(of_year(got), length=number_of(got["n"]))


def _part(got: Got) -> Span:
    length = LENGTHS[got["part"]]
    which = ORDINALS.get(got["which"]) or int(got["which"])
    last = min(which * length, 12)
    return replace(of_year(got), first=last - length + 1, last=last)


def _year(got: Got) -> Span:
    return replace(of_year(got), length=DECADE if "decade" in got else None)


CALENDAR = (
    # 3 July 2024, July 3, 2024-07-03
    Form(
        NAMES,
        rf"{DAY}[ ]+(?:of[ ]+)?(?P<month>{ANY})(?:,?[ ]+(?P<year>{YEAR}))?\b",
        _day,
    ),
    Form(
        NAMES,
        rf"(?P<nth>{'|'.join(DAYS)})[ ]+(?:day[ ]+)?of[ ]+(?P<month>{ANY})"
        rf"(?:,?[ ]+(?P<year>{YEAR}))?\b",
        _nth_day,
    ),
    Form(
        NAMES,
        rf"(?P<month>{ANY})[ ]+{DAY}(?:,?[ ]+(?P<year>{YEAR}))?\b",
        _day,
    ),
    Form(
        CENTURIES,
        rf"(?:(?:from|between)[ ]+)?(?P<year>{YEAR})[-/.](?P<from>\d\d)(?:[-/.]01)?"
        rf"(?:[ ]*(?:to|through|until|till|and|[–—~/])[ ]*(?:(?P<until>{YEAR})[-/.])?"
        rf"|[ ]*-[ ]*(?P<later>{YEAR})[-/.])(?P<to>\d\d)(?:[-/.](?:2[89]|3[01]))?(?![-/.]?\d)",
        _iso_months,
    ),
    Form(CENTURIES, rf"(?P<year>{YEAR})[-/.](?P<month>\d\d)(?:[-/.](?P<day>\d\d))?(?!\d)", _day),
    # 1 January to 30 April, from January 1 to April 30
    Form(
        "1 first",
        r"(?:(?:from|between)[ ]+)?"
        r"(?:(?:the[ ]+)?(?:1(?:st)?|first(?=[ ]+(?:day|of)\b))[ ]+(?:day[ ]+)?(?:of[ ]+)?"
        rf"(?P<from>{ANY})|(?P<other>{ANY})[ ]+1(?:st)?)(?:,?[ ]+{YEAR})?(?:[ ]+and[ ]+|{TO}){END}"
        rf"(?:(?P<until>{ANY})[ ]+{LAST_DAY}|(?:{LAST_DAY}[ ]+(?:of[ ]+)?)?(?P<to>{ANY})){IN_YEAR}",
        _days,
    ),
    # January to April, between January and April 2024
    Form(
        NAMES,
        rf"(?:from[ ]+)?(?P<from>{ANY})(?:[ ]+(?P<began>{YEAR}))?{TO}(?P<to>{ANY}){IN_YEAR}",
        _months,
    ),
    Form(
        "between",
        rf"between[ ]+{START}(?P<from>{ANY})[ ]+and[ ]+{END}(?P<to>{ANY}){IN_YEAR}",
        _months,
    ),
    Form(
        "between from",
        rf"(?:between|from)[ ]+(?:{OPENING})(?:[ ]+and|{TO})[ ]*{END}(?:{LAST_DAY}[ ]+)?"
        rf"(?P<to>{ANY}){IN_YEAR}",
        _months,
    ),
    Form("since", rf"since[ ]+(?:{OPENING})", lambda _: Span(0, 0, shift=0, first=1)),
    Form(
        "since",
        rf"since[ ]+(?:the[ ]+)?(?:start|beginning|turn)[ ]+of[ ]+(?P<year>{YEAR})",
        lambda got: replace(of_year(got), first=1),
    ),
    # the first four months of 2024, the four months to April, four months
    Form(
        "month",
        rf"(?P<which>first|opening|initial|last|final)[ -]+{N}[ -]+months?{IN_YEAR}",
        _first_months,
    ),
    Form(
        "month",
        rf"{N}[ -]+months?[ ]+(?:period[ ]+)?"
        rf"(?:that[ ]+)?(?:to|through|until|end(?:ing|ed)(?:[ ](?:in|with|on))?)[ ]+"
        rf"(?:{LAST_DAY}[ ]+)?(?P<to>{ANY})(?:[ ]+{LAST_DAY}\b)?{IN_YEAR}",
        _months_to,
    ),
    Form("month", rf"{N}[ -]+months?\b(?:[ ]period)?{IN_YEAR}", _some_months),
    Form(
        "half",
        rf"(?P<first>first[ -]+)?half[ -]+(?:an?[ -]+)?year\b(?![ -]+old){IN_YEAR}",
        lambda got: replace(of_year(got), first=1, last=6) if "first" in got else _half_year(got),
    ),
    # quarters and halves: the first three quarters, the first quarter of 2024, Q1, 1H
    Form(
        "quarters",
        r"(?:first|opening)[ ](?P<n>two|three|2|3)[ ]quarters(?:[ ]of[ ]the[ ]year)?",
        lambda got: Span(0, 0, first=1, last=3 * number_of(got["n"])),
    ),
    Form(
        "quarter half trimester",
        rf"{FIRST}[ -]+(?P<part>quarter|half|trimester)(?:[ ]+of[ ]+the[ ]+year)?{IN_YEAR}",
        _part,
    ),
    Form(PARTS, rf"(?P<part>[qh])(?P<which>[1-4])\b{IN_YEAR}", _part),
    Form(PARTS, rf"(?P<which>[1-4])(?P<part>[qh])\b{IN_YEAR}", _part),
    # than a year before, than in the same months of last year, year on year; over the next two years
    Form(
        f"year same {YOY}",
        r"(?:than|compared[ ](?:with|to)|from|against|over)[ ]+"
        r"(?:it[ ]was[ ]+)?(?:in[ ]+)?(?:a|the|one)[ ]+"
        r"(?:previous[ ]+|prior[ ]+)?year(?:[ ]+(?:earlier|before|ago))?"
        r"|(?:than|compared[ ](?:with|to)|from|against|over|on)[ ]+(?:in[ ]+)?the[ ]+same[ ]+"
        r"(?:period|months?|quarter|half|time|stretch)(?:[ ]+(?:(?:of|in)[ ]+)?"
        r"(?:(?:the[ ]+)?(?:last|previous|prior)[ ]+year|the[ ]+year[ ]+before|a[ ]+year[ ]+\w+"
        rf"|{YEAR}))?"
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
        NAMES,
        rf"(?:by|until|till|through|up[ ]to|to)[ ]+{END}(?P<to>{ANY}){NO_DAY}{IN_YEAR}",
        _months,
    ),
    Form(
        "before",
        rf"before[ ]+{START}(?!jan)(?P<to>{ANY}){NO_DAY}{IN_YEAR}",
        _before,
    ),
    Form(
        "since",
        rf"since[ ]+(?:the[ ]+(?:start|beginning)[ ]+of[ ]+)?(?P<month>{ANY}){IN_YEAR}",
        _since,
    ),
    Form(NAMES, rf"(?P<month>{MONTH}|(?<=in )may|may(?=[ ]+{YEAR})){IN_YEAR}", _one_month),
    # this year, a year earlier, a decade ago, year to date, 2024, the 1990s
    Form(
        "year",
        r"(?:so[ ]+far[ ]+|earlier[ ]+|later[ ]+)?"
        r"(?P<shift>this|current|last|previous|next|following|coming)[ ]+year(?![ -]+on)",
        of_year,
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
        CENTURIES,
        rf"(?:{YEAR_ENDS})?(?:{YEAR_OPENS})?(?:the[ ]+)?(?:year[ ]+)?"
        rf"(?P<year>{YEAR})(?P<decade>s)?(?!{NO_YEAR})\b",
        _year,
    ),
)
