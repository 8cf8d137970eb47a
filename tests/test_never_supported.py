"""Sentences with the article's own words and figures that it does not bear out: never supported."""

from __future__ import annotations

import pytest

from jiningcli import load
from jiningcli.check import Checker
from jiningcli.check.report import Verdict
from jiningcli.text.draft import Draft

CHECKER = Checker(load())

CLAIMS = (
    "China covers 38 of the 41 major industries.",
    "Shandong signed 44 contracts.",
    "Komatsu is good.",
    "Everything's made here.",
    "All is made in Jining.",
    "The added value of core digital industry rose by 17.5 percent.",
    "Value added in core digital industry rose by 17.5 percent.",
    "The rise in revenue is due to Komatsu.",
    "Jining could launch 144 new projects.",
    "Jining may sign 44 contracts.",
    "Jining needs 144 new projects.",
    "If Jining covers 38 of the 41 major industries, it is prosperous.",
    "Jining twice launched 144 new projects.",
    "Core digital industry revenue costs rose 17.5 percent.",
    "Core digital industry revenue rose to 17.5 percent.",
    "Jining's revenue rose 17.5 percent.",
    "The digital sector rose 17.5 percent.",
    "CATL was founded in Jining.",
    "CATL is based in Jining.",
    "CATL and Komatsu have a photovoltaic base in Jining.",
    "The 144 new projects signed are over 1 billion yuan.",
    "Jining signed 44 contracts on 3 July 2024.",
    "Jining lost 44 contracts.",
    "Jining exported 144 new projects.",
    "Half of Jining's 144 new projects are digital.",
    "Jining plans 144 new projects.",
    "Jining is the first gigabit city.",
    "Jining signed 44 contracts, more than ever.",
    "All 41 major industries are present in Jining.",
    "44 contracts over 1 billion yuan were launched in Jining, and 144 signed.",
    "Jining signed 44 contracts over 1 billion yuan to buy currency.",
    "CATL's photovoltaic base in Jining is worth the money.",
    "Cisen has a lab for critical care in Jining, built with WHO money.",
    "GWM Energy is still in talks with Jining over its engineering machinery project.",
    "Has GWM Energy's engineering machinery project been confirmed? Not yet.",
    "Industry accounts for 38 of 41 percent of Jining's output.",
    "The article's rate is a little over six yuan to the dollar.",
    "Jining launched 144 new projects on Wednesday.",
    "Jining launched 144 new projects, China Daily said on Tuesday.",
    # "nicely", "officially", "severally" add nothing; "nice", "official", "several" do
    "Komatsu is nice.",
    "A city official said Jining launched 144 new projects.",
    "CATL has several photovoltaic bases in Jining.",
)


@pytest.mark.parametrize("claim", CLAIMS)
def test_what_only_looks_alike_is_never_supported(claim: str) -> None:
    [found] = CHECKER.check(Draft(claim, claim=True))
    assert found.verdict is not Verdict.SUPPORTED
