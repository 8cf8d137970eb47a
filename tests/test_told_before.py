"""What a sentence takes from the one before it, and what is never taken from there."""

from __future__ import annotations

import pytest

from decided import beside
from jiningcli.check.report import Verdict

ARTICLE = """Brewery in Tolm wins prize

Tolm, 2 April 2025

The brewery has been making wheat beer since 1952 and has 90 workers. Half of them may move to the bottling hall in Gern.

The plot was badly drained from the start. The jury, led by the baker Ole Winter, chose the beer from a list of nine. The council wanted that the tax be dropped.

Police detained the driver, while the owner, whose licence ran out in May, is in hiding.
"""  # noqa: E501


def _verdict(claim: str) -> Verdict:
    [found] = beside(ARTICLE, claim)
    return found.verdict


@pytest.mark.parametrize(
    "claim",
    [
        "Half of the workers may move to the bottling hall in Gern.",
        "Police detained the driver.",
        "The brewery has been making wheat beer since 1952.",
    ],
)
def test_whom_a_sentence_is_about_is_told_before_it(claim: str) -> None:
    assert _verdict(claim) is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "The hall in Gern has been making beer since 1952.",
        "Ole Winter won the prize.",
        "The jury was badly drained.",
        "Police detained the owner.",
        "The brewery dropped the tax.",
    ],
)
def test_what_somebody_does_is_told_in_the_sentence_itself(claim: str) -> None:
    assert _verdict(claim) is not Verdict.SUPPORTED


OF_ONE = """Biscuit maker to close bakery

Tolm, 2 April 2025

Family firm Gernola will close its bakery in Tolm in May. Shares in the company sank 11% on Tuesday.

Gernola sells biscuits in nine countries. Pavo, a rival from Sund, is looking for staff. Turnover at the company has doubled.
"""  # noqa: E501


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Shares in Gernola sank by 11 percent.", True),
        ("Gernola is to close a bakery.", True),
        ("Shares in Pavo sank by 11 percent.", False),
        ("Turnover at Gernola has doubled.", False),
        ("Pavo is to close a bakery.", False),
    ],
)
def test_the_company_is_whom_the_article_is_about_unless_another_is_named(
    claim: str, expected: bool
) -> None:
    [found] = beside(OF_ONE, claim)
    assert (found.verdict is Verdict.SUPPORTED) is expected
