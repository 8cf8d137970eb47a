"""Sentences of a draft that go on about what stands before: beside an article they are of that."""

from __future__ import annotations

import pytest

from jiningcli.check import checker
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft

ARTICLE = """Halvik's ferries carry more passengers

Halvik, 3 March 2025

Ferry operator Nordsund carried 3.1 million passengers in 2024, said Ada Holm, its chief executive.
Its revenue rose by 6 percent to 84 million kroner.

The airport at Halvik served 31,000 passengers. It employs 70 people. Brewer Quorin sold 1.4 million
litres of beer.

For commuters, fares went up by 4 percent. Ada Holm wants to replace two ferries by 2028.
"""

DRAFTS = [
    ("The airport at Halvik is small. It served 31,000 passengers.", "supported"),
    ("Nordsund runs ferries. It served 31,000 passengers.", "unverified"),
    ("The airport at Halvik is small. In 2024 it carried 3.1 million passengers.", "contradicted"),
    ("Nordsund is growing. Its revenue rose by 6 percent.", "supported"),
    ("Quorin is growing. Its revenue rose by 6 percent.", "unverified"),
    ("Quorin makes beer. It sold 1.4 million litres of beer.", "supported"),
    ("Nordsund runs ferries. It sold 1.4 million litres of beer.", "unverified"),
    ("Fares are dearer. For commuters they went up by 4 percent.", "supported"),
    ("Wages are higher. For commuters they went up by 4 percent.", "unverified"),
    ("Nordsund carried 3.1 million passengers, said Ada Holm. She wants to replace two ferries.",
     "supported"),
    ("Beer is dear, said Ivo Brandt. He wants to replace two ferries.", "unverified"),
    ("Nordsund runs ferries. The company carried 3.1 million passengers.", "supported"),
    ("Quorin makes beer. The company carried 3.1 million passengers.", "unverified"),
    ("# Quorin\n\nIt sold 1.4 million litres of beer.", "supported"),
    ("# Nordsund\n\nIt sold 1.4 million litres of beer.", "unverified"),
    ("# Quorin sells more beer\n\n- It sold 1.5 million litres.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "verdict"), DRAFTS)
def test_the_last_sentence_is_of_what_stands_before(draft: str, verdict: str) -> None:
    claims = checker(source_of(ARTICLE, "halvik.txt")).check(Draft(draft))
    assert claims[-1].verdict.value == verdict


def test_a_finding_stands_in_the_draft_and_not_in_what_was_put_in() -> None:
    draft = "The airport at Halvik is small.\n\nIt served **32,000** passengers."
    claim = checker(source_of(ARTICLE, "halvik.txt")).check(Draft(draft))[-1]
    (finding,) = claim.findings
    assert draft[finding.start : finding.end].strip("*") == "32,000"
