"""True sentences of an invented article told otherwise, and false ones in almost the same words."""

from __future__ import annotations

import pytest

from decided import beside
from jiningcli.check.report import Verdict

ARTICLE = """Harbour of Tesk loads more timber

Tesk, 6 May 2025

Tesk loaded 310,000 tonnes of timber in the first quarter, 8% more than a year earlier, the harbour company said on Monday. Grain exports had been 52,000 tonnes in March and 61,000 tonnes in March 2024.

The ferry from Lind to Tesk carries cars, while the barge from Orre carries coal. The berth in Orre earned 4 million euros last year and the one in Sund 7 million. It has quays at Lind in Norland, Orre in Sudland and Sund in Westland.

The delay was mainly due to ice, which closed the lock for 12 days. The keeper of the lock, Maja Reinholt, was relieved of his duties by Arvid Steen. Pilots are given the largest share of the fees, followed by tug crews.

The company refused to extend a lease to the yacht club. The council's lawyer, Edda Brun, said the sale put 300 jobs at risk.
"""  # noqa: E501

TRUE = (
    "In March 2024 grain exports had stood at 61,000 tonnes.",
    "Tesk loaded 310,000 tonnes of timber in the first quarter, according to the harbour company.",
    "The lock was closed for 12 days by ice.",
    "Edda Brun, the council's lawyer, said the sale put 300 jobs at risk.",
    "Pilots are given the largest share of the fees.",
    "The barge from Orre carries coal.",
)
UNTRUE = (
    "In March grain exports had stood at 61,000 tonnes.",
    "In the first quarter Tesk loaded 310,000 tonnes of timber, 8% less than a year earlier.",
    "It took Tesk nine months to load 310,000 tonnes of timber.",
    "The berth in Sund earned 4 million euros last year.",
    "The berth in Orre earned 7 million euros last year.",
    "It has quays at Lind in Norland, Orre in Westland and Sund in Sudland.",
    "It has quays in Norland, Orre and Westland.",
    "The lock was closed for 12 days, mainly because of the ferry.",
    "Arvid Steen was relieved of his duties by Maja Reinholt.",
    "Tug crews are given the largest share of the fees, followed by pilots.",
    "The company refused the yacht club a lease against a fee.",
    "Arvid Brun said the sale put 300 jobs at risk.",
    "The ferry from Orre to Tesk carries cars.",
    "The barge from Lind carries coal.",
    "Up to 310,000 tonnes of timber were loaded in Tesk in the first quarter.",
)


def _verdict(claim: str) -> Verdict:
    [found] = beside(ARTICLE, claim)
    return found.verdict


@pytest.mark.parametrize("claim", TRUE)
def test_what_is_told_otherwise_is_supported(claim: str) -> None:
    assert _verdict(claim) is Verdict.SUPPORTED


@pytest.mark.parametrize("claim", UNTRUE)
def test_what_is_bound_otherwise_is_never_supported(claim: str) -> None:
    assert _verdict(claim) is not Verdict.SUPPORTED
