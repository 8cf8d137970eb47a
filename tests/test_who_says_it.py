"""Who says a thing, where the article has it in the sentence before, or by an office alone."""

from __future__ import annotations

import pytest

from decided import beside
from jiningcli.check.report import Verdict

ARTICLE = """Quarry at Hollen to close

Hollen, 2 April 2025

The union's district secretary, Nils Aune, called the closure needless. He blamed management for not having replaced the old kiln.

Brikta bought the quarry in 1998. The company says it is not to blame for the dust. The state put 3 million euros into the works, the governor's spokeswoman said.
"""  # noqa: E501


def _verdict(claim: str) -> Verdict:
    [found] = beside(ARTICLE, claim)
    return found.verdict


@pytest.mark.parametrize(
    "claim",
    [
        "Union secretary Nils Aune said that management had not replaced the old kiln.",
        "Brikta says it is not to blame for the dust.",
        "The state put 3 million euros into the works.",
    ],
)
def test_he_and_the_company_are_those_told_of_before(claim: str) -> None:
    assert _verdict(claim) is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "The governor said that management had not replaced the old kiln.",
        "Nils Aune says he is not to blame for the dust.",
        "The governor's spokeswoman said that management had not replaced the kiln.",
        "Brikta put 3 million euros into the works.",
    ],
)
def test_nobody_else_says_it(claim: str) -> None:
    assert _verdict(claim) is not Verdict.SUPPORTED
