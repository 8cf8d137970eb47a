"""A claim of several statements beside an article: each has to hold of the subject that it has."""

from __future__ import annotations

import pytest

from decided import verdict_beside
from jiningcli.check import checker
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft

ARTICLE = """Halvik's ferries carry more passengers

Halvik, 3 March 2025

Ferry operator Nordsund carried 3.1 million passengers in 2024, said Ada Holm, its chief executive.
Its revenue rose by 6 percent to 84 million kroner.

The airport at Halvik served 31,000 passengers. It employs 70 people. Brewer Quorin sold 1.4 million
litres of beer.

The museum reopened on Monday. In the north, snow closed two roads. The library, too, reopened on
Monday. The station is to reopen in April.
"""

CLAIMS = [
    ("Quorin sold 1.4 million litres of beer, while snow closed two roads.", "supported"),
    ("The airport at Halvik served 31,000 passengers and employs 70 people.", "supported"),
    ("Nordsund carried 3.1 million passengers and employs 70 people.", "unverified"),
    ("Nordsund carried 3.1 million passengers and sold 1.4 million litres of beer.", "unverified"),
    ("Nordsund carried 3.1 million passengers, and its revenue rose by 6 percent.", "supported"),
    ("Quorin sold 1.4 million litres of beer, and its revenue rose by 6 percent.", "unverified"),
    ("Nordsund, which carried 3.1 million passengers, had revenue of 84 million kroner.", "supported"),
    ("Quorin, which carried 3.1 million passengers, sold 1.4 million litres of beer.", "unverified"),
    ("Nordsund, which sold 1.4 million litres of beer, had revenue of 84 million kroner.", "unverified"),
    ("Snow closed two roads and the airport at Halvik.", "unverified"),
    ("The museum and the library reopened on Monday.", "supported"),
    ("The museum and the station reopened on Monday.", "imprecise"),
    ("Quorin sold 1.5 million litres of beer, while snow closed two roads.", "contradicted"),
    ("Quorin sold 1.5 million litres of beer, while floods closed two roads.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS)
def test_each_part_has_its_subject(claim: str, verdict: str) -> None:
    assert verdict_beside(ARTICLE, claim) == verdict


def test_a_finding_of_a_part_stands_where_it_is_in_the_claim() -> None:
    claim = "Snow closed two roads, while Quorin sold 1.5 million litres of beer."
    (finding,) = checker(source_of(ARTICLE, "halvik.txt")).check(Draft(claim, claim=True))[0].findings
    assert claim[finding.start : finding.end] == "1.5 million litres"
