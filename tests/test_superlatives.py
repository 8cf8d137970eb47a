"""A superlative in other words: never so many, no bigger one, more than in any other year."""

from __future__ import annotations

import pytest

from decided import beside, verdict_beside

ARTICLE = """Tarvo Bank closes branches

Ostrava Bay, 3 March 2025

Tarvo Bank closed 41 branches in 2024, more than in any other year. The bank employs 5,200 people.

Halsund's ferries carried 310,000 cars, the highest figure since records began in 1988. Quorin remains
the second-largest exporter of salmon.

The deadliest storm since 1962 hit the town in January. The tunnel is due to open to lorries on 12 June.

The number of cyclists killed rose from 24 to 31 last year. The concert had to be cancelled because of
the rain. Ines Halvorsen is the first woman to win the prize.

The two museums did not differ in size, and the older one did not offer tours either. Both have grown
since 2019.
"""

CLAIMS = [
    ("Tarvo Bank has never closed more branches in a year than in 2024.", "supported"),
    ("Tarvo Bank closed more branches in 2024 than ever before.", "supported"),
    ("Tarvo Bank had never closed so few branches as in 2024.", "unverified"),
    ("No bank closed more branches than Tarvo in 2024.", "unverified"),
    ("Tarvo Bank has never employed more people.", "unverified"),
    ("Halsund's ferries have never carried so many cars.", "supported"),
    ("Halsund's ferries have never carried so few cars.", "unverified"),
    ("No country exports more salmon than Quorin.", "unverified"),
    ("Quorin is the largest exporter of salmon.", "unverified"),
    ("The town had not been hit by a deadlier storm since 1962.", "supported"),
    ("The tunnel is to open to lorries on 12 June.", "supported"),
    ("The tunnel has opened to lorries.", "imprecise"),
    ("More cyclists were killed last year than the year before.", "supported"),
    ("Fewer cyclists were killed last year than the year before.", "unverified"),
    ("More cyclists were killed than motorists.", "unverified"),
    ("The concert was cancelled because of the rain.", "supported"),
    ("No woman had won the prize before her.", "supported"),
    ("The older museum offered tours.", "contradicted"),
    ("The two museums did not differ in size.", "supported"),
]


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS)
def test_superlatives_in_other_words(claim: str, verdict: str) -> None:
    assert verdict_beside(ARTICLE, claim) == verdict


def test_a_time_that_a_later_sentence_names_makes_no_superlative() -> None:
    text = "The town had not been hit by a deadlier storm. Nobody has counted since."
    assert [claim.verdict.value for claim in beside(ARTICLE, text)] == ["unverified", "unverified"]
