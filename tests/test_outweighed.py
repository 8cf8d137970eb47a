"""One word that nothing covers, where much else is the sentence's own: which may pass, and which not."""

from __future__ import annotations

import pytest

from decided import verdict_beside

ARTICLE = """Velmar builds in Halsund

Halsund, 3 March 2025

The pump maker Velmar will build a factory with 340 workers and 12 sheds 3 km from the harbour of
Halsund. Its chairman praised the pilots.
"""

CLAIMS = [
    ("The pump maker Velmar will build a factory 3 km away from the harbour of Halsund.", "supported"),
    (
        "The pump maker Velmar will build a larger factory 3 km from the harbour of Halsund.",
        "unverified",
    ),
    ("The pump maker Velmar will praise a factory 3 km from the harbour of Halsund.", "unverified"),
    ("The pump maker Velmar will build a factory 3 km from the harbour of Ostby.", "unverified"),
    ("The pump maker Velmar has called off a factory 3 km from the harbour of Halsund.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS)
def test_one_word_may_be_another_for_what_is_there(claim: str, verdict: str) -> None:
    assert verdict_beside(ARTICLE, claim) == verdict
