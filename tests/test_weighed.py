"""Claims that no sentence bears out word for word: what speaks for them, and what forbids support."""

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


RELEASE = """Velmar reports on 2024

Halsund, 3 March 2025

Velmar is building up teams for surgical care, eye care and cardiology in its six hospitals, with 340
new nurses since January. The two hospitals in Ostby do not take part either, said Ida Moen, chief
financial officer. The chief executive, Per Lund, praised the nurses.
"""

SAYS_MORE = [
    "Velmar has stopped building up teams for surgical care in its six hospitals.",
    "Velmar is building up teams for dental care in its six hospitals, with 340 new nurses.",
    "Velmar is building up teams for surgical care, eye care and oncology in its six hospitals.",
    "Velmar is building up teams for surgical care in its six largest hospitals.",
    "Velmar is building up teams for surgical care in all six hospitals in Ostby.",
    "The two hospitals in Ostby take part as well.",
    "The two hospitals in Ostby do not take part either, said Per Lund, the chief executive.",
]


@pytest.mark.parametrize("claim", SAYS_MORE)
def test_what_says_something_of_its_own_is_not_supported(claim: str) -> None:
    assert verdict_beside(RELEASE, claim) != "supported"


def test_much_of_its_own_words_and_figures_supports() -> None:
    claim = "Velmar is building up crews for surgical care in its six hospitals, with 340 new nurses."
    assert verdict_beside(RELEASE, claim) == "supported"


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS)
def test_one_word_may_be_another_for_what_is_there(claim: str, verdict: str) -> None:
    assert verdict_beside(ARTICLE, claim) == verdict
