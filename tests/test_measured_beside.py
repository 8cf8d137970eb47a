"""Periods, ages, lengths of time and differences of a claim beside an article's."""

from __future__ import annotations

import pytest

from decided import verdict_beside

ARTICLE = """Tollmouth swims more, and pays more for it

Tollmouth, 3 May 2024

The Tollmouth pool had 61,000 visitors in 2023, well above the 54,000 that the council had forecast, \
the largest number since the roof was renewed in 2009. Revenue came to 480,000 crowns.

The engineers inspected the basin between 15 January and 9 February. Researchers followed 300 swimmers \
for six years. Almost a quarter of the guests came by bus.

The share of season tickets rose from 31 percent to 38 percent. A day ticket cost 95 crowns, up from \
80 crowns. People over 65 swim free of charge.

The sauna, opened in 2016, has been closed since 2021. The repairs took 18 months. Locker rents \
are the highest since 2008. Of the guests, 31 percent live in Tollmouth and 17 percent in Harrow.

The number of swimming lessons was twice as high as a year ago. The number of divers was less than half \
as high as in 2019. Of the 28 instructors, 23 have a licence.
"""

CLAIMS = [
    ("The engineers inspected the basin from 15 January to 9 February.", "supported"),
    ("The engineers inspected the basin from 15 January to 19 February.", "unverified"),
    ("The number of visitors was more than 6,000 above the council's forecast.", "unverified"),
    ("Revenue came to 480,000 crowns in 2023.", "supported"),
    ("Revenue came to 480,000 crowns in 2009.", "unverified"),
    ("Researchers followed 300 swimmers over six years.", "supported"),
    ("Researchers followed 300 swimmers for over six years.", "imprecise"),
    ("Nearly 25 percent of the guests came by bus.", "supported"),
    ("The share of season tickets rose by seven percentage points.", "supported"),
    ("The share of season tickets fell by seven percentage points.", "unverified"),
    ("The share of season tickets rose by eight percentage points.", "unverified"),
    ("A day ticket became 15 crowns dearer.", "unverified"),
    ("The sauna opened eight years ago.", "supported"),
    ("The sauna opened nine years ago.", "unverified"),
    ("The sauna has been closed for three years.", "supported"),
    ("The sauna has been closed for eight years.", "unverified"),
    ("The repairs took a year and a half.", "supported"),
    ("Locker rents are the highest for 16 years.", "supported"),
    ("Almost half of the guests live in Tollmouth and Harrow.", "supported"),
    ("Almost a third of the guests live in Tollmouth and Harrow.", "unverified"),
    ("The number of swimming lessons doubled.", "supported"),
    ("The number of swimming lessons tripled.", "unverified"),
    ("The number of divers more than halved.", "supported"),
    ("The number of divers almost halved.", "imprecise"),
    ("Twenty-three instructors have a licence.", "supported"),
    ("Twenty-eight instructors have a licence.", "unverified"),
    ("People older than 65 swim free of charge.", "supported"),
    ("People younger than 65 swim free of charge.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS)
def test_what_is_measured_is_compared_by_its_sense(claim: str, verdict: str) -> None:
    assert verdict_beside(ARTICLE, claim) == verdict
