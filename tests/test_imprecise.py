"""What is planned told as done, and figures with another bound: neither right nor wrong."""

from __future__ import annotations

import pytest

from decided import verdict_beside

ARTICLE = """Harbour group Tolvik to take over rival Sandmar

Brenna, 3 March 2025

Tolvik's second plant in Brenna is on course to open in June. Its depot in Ulvik opened in 2023.

Three projects, including Marn's cable works, Istrel's glass plant and Quorin's brewery, have been
approved and will move into the old shipyard.

The council is restoring the lighthouse. The storm forced the ferry company to cancel 40 sailings.

Inspectors went to over 3,100 boats and found rust on nearly 930 of them. About 46 of the town's
clubs took part in the clean-up, and income from mooring fees went up 6.8 percent.
"""

CLAIMS = [
    ("Tolvik has taken over its rival Sandmar.", "imprecise"),
    ("Tolvik will take over its rival Sandmar.", "supported"),
    ("Tolvik is to take over its rival Sandmar.", "supported"),
    ("Tolvik's second plant in Brenna opened in June.", "imprecise"),
    ("Tolvik's second plant in Brenna opens in June.", "imprecise"),
    ("Tolvik's depot in Ulvik opened in 2023.", "supported"),
    ("Istrel's glass plant has already moved into the old shipyard.", "imprecise"),
    ("Istrel's glass plant is already up and running.", "imprecise"),
    ("Istrel's glass plant has been approved.", "supported"),
    ("The council has finished restoring the lighthouse.", "imprecise"),
    ("The council is restoring the lighthouse.", "supported"),
    ("The storm forced the ferry company to cancel 40 sailings.", "supported"),
    ("The ferry company has started a new route.", "unverified"),
    ("Inspectors found rust on more than 930 boats.", "imprecise"),
    ("Inspectors found rust on nearly 930 boats.", "supported"),
    ("The storm forced the ferry company to cancel up to 40 sailings.", "imprecise"),
    ("46 of the town's clubs took part in the clean-up.", "imprecise"),
    ("Income from mooring fees went up 7 percent.", "imprecise"),
    ("Income from mooring fees went up 9 percent.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS)
def test_what_is_said_with_more_or_less_certainty(claim: str, verdict: str) -> None:
    assert verdict_beside(ARTICLE, claim) == verdict
