"""What a claim or an article denies: the words under a "not", and what says as much without one."""

from __future__ import annotations

import pytest

from decided import verdict_beside

ARTICLE = """Velmar's sales fall

Ostrava Bay, 3 March 2025

Velmar's sales fell by 8 percent last year. The company will close its shops in Halsund and Tower Road
in June. It said that it had no choice because rents at the harbour had doubled.

It is not certain that the paper mill will reopen. Halsund
last won the rowing cup in 1998.

The old ferries were designed for rivers rather than the open sea. The mayor, who said he would not
stand in the way, has to sign the contract.
"""

CLAIMS = [
    ("Velmar's sales did not rise last year.", "supported"),
    ("Velmar's sales did not fall last year.", "contradicted"),
    ("Shops in Halsund and Tower Road have closed.", "imprecise"),
    ("Rents at the harbour have doubled.", "supported"),
    ("The paper mill will reopen.", "imprecise"),
    ("Halsund has not won the rowing cup since 1998.", "supported"),
    ("Halsund won the rowing cup in 2004.", "contradicted"),
    ("The old ferries were designed for rivers, not for the open sea.", "supported"),
    ("The old ferries were designed for the open sea.", "contradicted"),
    ("The mayor has signed the contract.", "imprecise"),
]


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS)
def test_what_is_denied(claim: str, verdict: str) -> None:
    assert verdict_beside(ARTICLE, claim) == verdict
