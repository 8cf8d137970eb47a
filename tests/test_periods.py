"""Periods: what stretches of time a text names, where, and which words are none."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from jiningcli.text.periods import RUN, Span, periods

PERIODS: dict[str, tuple[str, Span] | None] = {
    "on 3 july 2024": ("3 july 2024", Span(0, 0, year=2024, first=7, last=7, day=3)),
    "july 3, 2024": ("july 3, 2024", Span(0, 0, year=2024, first=7, last=7, day=3)),
    "3rd of july": ("3rd of july", Span(0, 0, first=7, last=7, day=3)),
    "2024-07-03": ("2024-07-03", Span(0, 0, year=2024, first=7, last=7, day=3)),
    "2024/13/03": None,
    "2024-07": ("2024-07", Span(0, 0, year=2024, first=7, last=7)),
    "45 july": None,
    "from 2024-01 to 2024-04": ("from 2024-01 to 2024-04", Span(0, 0, year=2024, first=1, last=4)),
    "2024.02–05": ("2024.02–05", Span(0, 0, year=2024, first=2, last=5)),
    "2024-01-01 through 2024-06-30": (
        "2024-01-01 through 2024-06-30",
        Span(0, 0, year=2024, first=1, last=6),
    ),
    "2023/11-2024/02": (
        "2023/11-2024/02",
        Span(0, 0, year=2023, until=2024, first=11, last=2),
    ),
    "2022-01 to 2024-04": ("2022-01 to 2024-04", Span(0, 0, length=RUN)),
    "2024-00 to 2024-04": None,
    "from january to april": ("from january to april", Span(0, 0, first=1, last=4)),
    "jan thru apr 2024": ("jan thru apr 2024", Span(0, 0, year=2024, first=1, last=4)),
    "january through april 2024": ("january through april 2024", Span(0, 0, year=2024, first=1, last=4)),
    "jan-apr": ("jan-apr", Span(0, 0, first=1, last=4)),
    "between january and april of last year": (
        "between january and april of last year",
        Span(0, 0, shift=-1, first=1, last=4),
    ),
    "the first four months of 2024": (
        "first four months of 2024",
        Span(0, 0, year=2024, first=1, last=4),
    ),
    "the opening 4 months": ("opening 4 months", Span(0, 0, first=1, last=4)),
    "the last three months": ("last three months", Span(0, 0, length=RUN)),
    "the four months to april": ("four months to april", Span(0, 0, first=1, last=4)),
    "a three-month period": ("three-month period", Span(0, 0, length=3)),
    "the first three quarters": ("first three quarters", Span(0, 0, first=1, last=9)),
    "the next two years": ("the next two years", Span(0, 0, length=1200)),
    "before may": ("before may", Span(0, 0, first=1, last=4)),
    "before the start of june 2024": (
        "before the start of june 2024",
        Span(0, 0, year=2024, first=1, last=5),
    ),
    "before july 3": ("july 3", Span(0, 0, first=7, last=7, day=3)),
    "before january": ("january", Span(0, 0, first=1, last=1)),
    "than a year earlier": ("than a year earlier", Span(0, 0, length=12000)),
    "year on year": ("year on year", Span(0, 0, length=12000)),
    "the first quarter": ("first quarter", Span(0, 0, first=1, last=3)),
    "the second half of 2023": ("second half of 2023", Span(0, 0, year=2023, first=7, last=12)),
    "the last quarter": ("last quarter", Span(0, 0, first=10, last=12)),
    "q1 2024": ("q1 2024", Span(0, 0, year=2024, first=1, last=3)),
    "h2": ("h2", Span(0, 0, first=7, last=12)),
    "3q": ("3q", Span(0, 0, first=7, last=9)),
    "by the end of june": ("by the end of june", Span(0, 0, first=1, last=6)),
    "in may": ("may", Span(0, 0, first=5, last=5)),
    "it may rise": None,
    "march": ("march", Span(0, 0, first=3, last=3)),
    "this year": ("this year", Span(0, 0, shift=0)),
    "last year": ("last year", Span(0, 0, shift=-1)),
    "the year before": ("the year before", Span(0, 0, shift=-1)),
    "a year ago": ("a year ago", Span(0, 0, shift=-1)),
    "year to date": ("year to date", Span(0, 0, shift=0)),
    "in 2024": ("in 2024", Span(0, 0, year=2024)),
    "2024 yuan": None,
    "2024 percent": None,
    "in 2018-19": ("in 2018-19", Span(0, 0, year=2018, until=2019)),
    "the 2018-19 marketing year": ("the 2018-19 marketing year", Span(0, 0, year=2018, until=2019)),
    "from 2018 to 2020": ("from 2018 to 2020", Span(0, 0, year=2018, until=2020)),
    "2018-2020": ("2018-2020", Span(0, 0, year=2018, until=2020)),
    "2023/24": ("2023/24", Span(0, 0, year=2023, until=2024)),
    "fy2024": ("fy2024", Span(0, 0, year=2024, fiscal="year")),
    "fy24": ("fy24", Span(0, 0, year=2024, fiscal="year")),
    "fiscal 2023-24": ("fiscal 2023-24", Span(0, 0, year=2023, until=2024, fiscal="year")),
    "fiscal year 2024": ("fiscal year 2024", Span(0, 0, year=2024, fiscal="year")),
    "q2 fy25": ("q2 fy25", Span(0, 0, year=2025, fiscal="q2")),
    "q2 2024-25": ("q2 2024-25", Span(0, 0, year=2024, until=2025, fiscal="q2")),
    "the second quarter of fiscal 2025": (
        "second quarter of fiscal 2025",
        Span(0, 0, year=2025, fiscal="q2"),
    ),
    "the fiscal second quarter": ("fiscal second quarter", Span(0, 0, fiscal="q2")),
    "the last fiscal year": ("last fiscal year", Span(0, 0, shift=-1, fiscal="year")),
    "the three months ended september": ("three months ended september", Span(0, 0, first=7, last=9)),
    "the three months ended september 30, 2024": (
        "three months ended september 30, 2024",
        Span(0, 0, year=2024, first=7, last=9),
    ),
    "nine months ended march 2024": (
        "nine months ended march 2024",
        Span(0, 0, year=2023, until=2024, first=7, last=3),
    ),
    "the quarter ended june": ("quarter ended june", Span(0, 0, first=4, last=6)),
    "the year ended 31 march 2024": (
        "year ended 31 march 2024",
        Span(0, 0, year=2023, until=2024, first=4, last=3),
    ),
    "the september quarter": ("september quarter", Span(0, 0, first=7, last=9)),
    "the december half of 2023": ("december half of 2023", Span(0, 0, year=2023, first=7, last=12)),
    "the first third of the year": ("first third of the year", Span(0, 0, first=1, last=4)),
    "jan-apr '24": ("jan-apr '24", Span(0, 0, year=2024, first=1, last=4)),
    "in '24": ("in '24", Span(0, 0, year=2024)),
    "1h24": ("1h24", Span(0, 0, year=2024, first=1, last=6)),
    "q2'24": ("q2'24", Span(0, 0, year=2024, first=4, last=6)),
    "a quarter of 2024": ("of 2024", Span(0, 0, year=2024)),
    "3 may 2024": ("3 may 2024", Span(0, 0, year=2024, first=5, last=5, day=3)),
}


@pytest.mark.parametrize(("text", "expected"), PERIODS.items(), ids=PERIODS)
def test_a_period_is_found_whole(text: str, expected: tuple[str, Span] | None) -> None:
    found = [
        (text[span.start : span.end], replace(span, start=0, end=0, role=None)) for span in periods(text)
    ]
    assert found == ([] if expected is None else [expected])


ROLES = {
    "by 2027": ("by 2027", "deadline"),
    "by the end of june": ("by the end of june", "deadline"),
    "no later than 2030": ("2030", "deadline"),
    "compared with 2022": ("2022", "basis"),
    "than in the first quarter": ("first quarter", "basis"),
    "from a year earlier": ("from a year earlier", "basis"),
    "year on year": ("year on year", "basis"),
    "in 2024": ("in 2024", None),
}


@pytest.mark.parametrize(("text", "expected"), ROLES.items(), ids=ROLES)
def test_a_deadline_and_a_basis_are_marked(text: str, expected: tuple[str, str | None]) -> None:
    assert [(text[span.start : span.end], span.role) for span in periods(text)] == [expected]


def test_several_periods_are_found_in_their_order() -> None:
    text = (
        "in may 2024 and, after a long while in which nothing was heard of it, from july to august 2025"
    )
    assert [text[span.start : span.end] for span in periods(text)] == [
        "may 2024",
        "from july to august 2025",
    ]


@pytest.mark.parametrize(
    ("span", "year"), [(Span(0, 1, year=2020), 2020), (Span(0, 1, shift=-1), 2023), (Span(0, 1), None)]
)
def test_the_year_of_a_period_counts_from_that_of_the_source(span: Span, year: int | None) -> None:
    assert span.year_from(2024) == year
