"""What a claim beside an article has otherwise: owner, period, opposite, what is measured."""

from __future__ import annotations

import pytest

from decided import verdict_beside

ARTICLE = """Ostrava Bay plans for growth

Ostrava Bay, 3 March 2025

Projects such as Velmar's tidal plant, Quorin's cable works and Istrel's battery depot have been
confirmed and will open in the town.

The town's airport is of small scale. In 2024 it served 31,000 passengers.

Core retail revenue in the town rose 7.5 percent. The town signed 12 contracts worth more than
2 million euros each and opened 30 workshops.

Every ferry route grew except the one to Halsund.

The museum sued the council over a broken lease.
"""

CLAIMS = [
    ("Istrel's battery depot has been confirmed for Ostrava Bay.", "supported"),
    ("Quorin's tidal plant has been confirmed for Ostrava Bay.", "unverified"),
    ("Istrel is the company behind the cable works.", "unverified"),
    ("The airport is of large scale.", "contradicted"),
    ("In 2024 the airport served 31,000 passengers.", "supported"),
    ("In 2022 the airport served 31,000 passengers.", "unverified"),
    ("Core retail revenue rose 7.5 percent.", "supported"),
    ("Retail revenue rose 7.5 percent.", "imprecise"),
    ("Core retail revenue rose 7.5 percent from January to April.", "unverified"),
    ("Core retail revenue rose 7.5 percent year on year.", "unverified"),
    ("Halsund was the only ferry route that did not grow.", "supported"),
    ("Halsund was the only ferry route that grew.", "contradicted"),
    ("The ferry route to Halsund grew.", "contradicted"),
    ("Over a broken lease, the museum sued the council.", "supported"),
    ("The council sued the museum over a broken lease.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS)
def test_what_a_claim_has_otherwise(claim: str, verdict: str) -> None:
    assert verdict_beside(ARTICLE, claim) == verdict
