"""A heading beside an article: it is borne out only where it states something."""

from __future__ import annotations

import pytest

from jiningcli.check import checker
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft

ARTICLE = """Halvik's ferries carry more passengers

Halvik, 3 March 2025

Ferry operator Nordsund carried 3.1 million passengers in 2024. Nordsund
opened an office in Ulvik.

Commuters in the town want help from the council, which has money for a bridge.
"""

HEADINGS = [
    ("Help", "unverified"),
    ("Money and passengers", "unverified"),
    ("What commuters want", "unverified"),
    ("Commuters in Ulvik", "unverified"),
    ("3.1 million passengers", "supported"),
    ("Nordsund opens office in Ulvik", "supported"),
]


@pytest.mark.parametrize(("heading", "verdict"), HEADINGS)
def test_headings(heading: str, verdict: str) -> None:
    (claim,) = checker(source_of(ARTICLE, "halvik.txt")).check(Draft(f"# {heading}"))
    assert claim.verdict.value == verdict
