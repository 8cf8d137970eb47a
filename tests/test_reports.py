"""The day of a report, numbers of a rank, signs of Chinese print: what they are for a verdict."""

from __future__ import annotations

import pytest

from jiningcli import load
from jiningcli.check import Checker
from jiningcli.text.draft import Draft

CHECKER = Checker(load())
SUPPORTED = [
    "JINING, July 3 -- The city launched 144 new projects from January to April",
    "JINING, Shandong, July 3 (Xinhua) — The city launched 144 new projects",
    "Jining, 8 July – The city launched 144 new projects from January to April",
    "JINING, China, July 8, 2024 /PRNewswire/ -- Jining launched 144 new projects",
    "(JINING) July 3 - Jining launched 144 new projects",
    "济宁 July 3 -- Jining launched 144 new projects",
    "July 3, 2024 — Jining launched 144 new projects from January to April",
    "On July 3, China Daily reported that Jining launched 144 new projects",
    "China Daily (July 3, 2024) reports that Jining launched 144 new projects",
    "According to China Daily on July 3, Jining launched 144 new projects",
    "Jining launched 144 new projects (China Daily, July 3)",
    "As of July 3, Jining launched 144 new projects from January to April",
    "Jining launched 144 new projects from 2024-01 to 2024-04",
    "Jining launched 144 new projects，signed 44 contracts",
    "Jining launched 144 new projects（from January to April）",
    "Jining launched 144 new projects from January to April.²",
]
OTHERS = {
    "Jining launched 144 new projects on July 3": "contradicted",
    "On July 3, Jining launched 144 new projects": "contradicted",
    "As of July 3, Jining launched 144 new projects": "contradicted",
    "JINING, July 3 -- The city launched 145 new projects from January to April": "contradicted",
    "Jining launched 144 new projects from 2024-01 to 2024-05": "contradicted",
    "Jining launched 144 new projects (No. 3 in Shandong)": "unverified",
    "Jining has no. 144 of the new projects": "unverified",
    "Jining launched 44，145 new projects": "contradicted",
}


@pytest.mark.parametrize("claim", SUPPORTED)
def test_the_day_of_the_report_is_not_that_of_the_fact(claim: str) -> None:
    assert [c.verdict.value for c in CHECKER.check(Draft(claim))] == ["supported"]


@pytest.mark.parametrize(("claim", "verdict"), OTHERS.items())
def test_what_is_said_of_the_fact_counts(claim: str, verdict: str) -> None:
    assert [c.verdict.value for c in CHECKER.check(Draft(claim))] == [verdict]
