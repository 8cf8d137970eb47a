"""What check decides, on an invented island: a table of claims, each with its verdict and rules."""

from __future__ import annotations

import pytest

from conftest import ROOT
from jiningcli import load
from jiningcli.check import Checker
from jiningcli.draft import Draft

CHECKER = Checker(load(ROOT / "tests" / "skerry" / "facts.toml"))

DECISIONS = {
    # counts
    "Work on 57 new bridges began on Skerry.": "supported",
    "Work on 75 new bridges began on Skerry.": "contradicted wrong-number",
    "Work on 570 new bridges began on Skerry.": "contradicted wrong-scale",
    "Work on more than 50 new bridges began on Skerry.": "supported",
    "Work on more than 57 new bridges began on Skerry.": "imprecise added-bound",
    "Work on at least 57 new bridges began on Skerry.": "supported",
    "Work on fewer than 50 new bridges began on Skerry.": "contradicted wrong-number",
    "Work on 60 new bridges began on Skerry.": "imprecise silent-rounding",
    "Work on about 57 new bridges began on Skerry.": "supported",
    "Work on 50 to 60 new bridges began on Skerry.": "supported",
    "Work on 60 to 70 new bridges began on Skerry.": "contradicted wrong-number",
    "Over 4,000 sensors were installed.": "supported",
    "4,000 sensors were installed.": "imprecise dropped-bound",
    "At least 4,000 sensors were installed.": "supported",
    "Over 5,000 sensors were installed.": "imprecise added-bound",
    "Over 3,000 sensors were installed.": "supported",
    "Well over 4,000 sensors were installed.": "imprecise added-bound",
    "Fewer than 4,000 sensors were installed.": "contradicted wrong-number",
    "4,200 sensors were installed.": "imprecise added-bound",
    "400 sensors were installed.": "contradicted wrong-scale",
    "The sea cable is 120 kilometers long.": "supported",
    "The sea cable is 120,000 meters long.": "supported",
    "The sea cable is 120 miles long.": "contradicted wrong-unit",
    "The sea cable is 120 hectares long.": "unverified not-in-source",
    # periods
    "Work on 57 new bridges began from January to June.": "supported",
    "Work on 57 new bridges began in the first half of 2026.": "supported",
    "Work on 57 new bridges began in H1.": "supported",
    "Work on 57 new bridges began in the first six months.": "supported",
    "Work on 57 new bridges began in the first quarter.": "contradicted wrong-period",
    "Work on 57 new bridges began from January to May.": "contradicted wrong-period",
    "Work on 57 new bridges began in 2026.": "imprecise wrong-period",
    "Work on 57 new bridges began this year.": "imprecise wrong-period",
    "Work on 57 new bridges began in 2025.": "unverified wrong-period",
    "Work on 57 new bridges began last year.": "unverified wrong-period",
    "Work on 57 new bridges began in July.": "contradicted wrong-period",
    "Work on 57 new bridges began in the second half of the year.": "contradicted wrong-period",
    "Work on new bridges began in the second half of the year.": "unverified wrong-period",
    "Work on 57 new bridges began in quiet July.": "unverified not-in-source wrong-period",
    "Work on 57 new bridges began in the first seven months.": "contradicted wrong-period",
    "Seven banks put 900 million yuan into the harbour fund in March.": "unverified added-period",
    "Marlow Foods opened a kelp farm last year.": "supported",
    "Marlow Foods opened a kelp farm in 2024.": "unverified wrong-period",
    "Marlow Foods opened a kelp farm in 2025.": "supported",
    "Marlow Foods opened a kelp farm in May 2025.": "imprecise wrong-period",
    # money
    "Skerry signed 26 ship orders of over 2 billion yuan each.": "supported",
    "Skerry signed 26 ship orders of 2 billion yuan each.": "imprecise dropped-bound",
    "Skerry signed 26 ship orders of over $2 billion each.": "contradicted wrong-currency",
    "Skerry signed 26 ship orders of over $275.06 million each.": "supported",
    "Skerry signed 26 ship orders of over $275 million each.": "supported",
    "Skerry signed 26 ship orders of over $300 million each.": "imprecise added-bound",
    "Skerry signed 26 ship orders of over 2 billion yuan ($275.06 million) each.": "supported",
    "Skerry signed 26 ship orders of over 2 billion yuan ($200 million).": (
        "contradicted wrong-conversion"
    ),
    "Skerry signed 26 ship orders of over 3 billion yuan each.": "imprecise added-bound",
    "Skerry signed 26 ship orders, none below 2 billion yuan.": "supported",
    "Skerry signed 26 ship orders, not one of them over 2 billion yuan.": "contradicted wrong-number",
    "Skerry signed 26 ship orders of over 2 billion yuan in total.": "contradicted wrong-number",
    "Skerry signed 26 ship orders of over 52 billion yuan in total.": "supported",
    "Skerry signed 26 ship orders of 52 billion yuan in total.": "imprecise dropped-bound",
    "Skerry signed 26 ship orders of 60 billion yuan in total.": "contradicted wrong-number",
    "Seven banks put a total of 900 million yuan into the harbour fund.": "supported",
    "26 ship orders of Skerry total over 60 billion yuan.": "contradicted wrong-number",
    # figures told by the month, by their digits, beside another
    "Skerry began work on 9.5 new bridges a month on average.": "supported",
    "Skerry began work on more than nine new bridges a month on average.": "supported",
    "Skerry began work on 12 new bridges a month on average.": "contradicted wrong-number",
    "Skerry began work on 57 new bridges a month.": "contradicted wrong-number",
    "Skerry signed just over 25 ship orders.": "supported",
    "Skerry signed just over 26 ship orders.": "imprecise added-bound",
    "Skerry signed just over 20 ship orders.": "contradicted wrong-number",
    "Core digital revenue saw double-digit growth.": "supported",
    "Core digital revenue saw single-digit growth.": "contradicted wrong-number",
    "The number of sensors installed runs to five figures.": "imprecise added-bound",
    "Nearly 4,000 sensors were installed.": "contradicted wrong-number",
    "Over 4,000 sensors or more were installed.": "supported",
    "Well over 3,000 sensors were installed.": "supported",
    "Work began on more than twice as many new bridges as ship orders were signed.": "supported",
    "Work began on three times as many new bridges as ship orders were signed.": (
        "contradicted wrong-number"
    ),
    "For every ship order signed, work began on more than two new bridges.": "supported",
    "Skerry signed more ship orders than new bridges were begun.": "contradicted wrong-number",
    "Skerry signed fewer ship orders than new bridges were begun.": "supported",
    "Work on 57 new bridges began since January.": "imprecise wrong-period",
    "By the end of June, work on 57 new bridges had begun since January.": "supported",
    "Work on 57 new bridges began in half a year.": "supported",
    "Work on 57 new bridges began in the first half-year.": "supported",
    "Skerry spent 2 billion yuan and $9 million.": "unverified not-in-source",
    "At the article's rate a dollar is 7.27 yuan.": "supported",
    "At the article's rate it is a little over six yuan to the dollar.": "contradicted wrong-conversion",
    "Skerry signed 26 ship orders of over 2 billion yuan to buy currency.": "unverified not-in-source",
    "In dollar terms, Skerry signed 26 ship orders of over $275.06 million each.": "supported",
    "The biggest of the 26 ship orders is of 20 billion yuan.": "unverified not-in-source",
    # where, and the source itself
    "The wave power plant of Tidewell is planned outside Skerry.": "contradicted negated",
    "The wave power plant of Tidewell is planned in Gullholm, not in Skerry.": (
        "contradicted negated not-in-source"
    ),
    "Tidewell's wave power plant is not yet at work.": "supported",
    "Tidewell's wave power plant is not yet planned.": "contradicted negated",
    "Is Tidewell's wave power plant planned? Not yet.": "contradicted negated",
    "19 of the crafts and 40 percent of the boats are on the register.": "unverified not-in-source",
    "Could Skerry have signed 20 ship orders?": "unverified not-in-source",
    "Besides Tidewell and Marlow Foods, nobody has a project on Skerry.": "imprecise added-bound",
    "Every craft is on the register.": "contradicted wrong-number",
    "Every traditional industry of Skerry is net-making.": "imprecise added-bound",
    "All the traditional industries of Skerry are net-making.": "imprecise added-bound",
    "None of the 57 new bridges was begun before January.": "unverified not-in-source wrong-period",
    "Digital revenue grew 18.5 percent.": "imprecise dropped-qualifier",
    "At a minimum, work on 50 new bridges began.": "supported",
    "At a minimum, 3,000 sensors were installed.": "supported",
    "Work on 57 new bridges began from the start of the year to the close of June.": "supported",
    "Between New Year and the end of June, work on 57 new bridges began.": "supported",
    "Skerry's eighteen ship orders were signed.": "contradicted wrong-number",
    "Of Skerry's twenty-three crafts, nineteen are on the register.": "supported",
    "Of the 23 crafts, a handful are missing from the register.": "supported",
    # shares
    "19 of the 23 crafts are on the register.": "supported",
    "Of the island's 23 crafts, 19 are on the register.": "supported",
    "All but four of the 23 crafts are on the register.": "supported",
    "Four of the 23 crafts are not on the register.": "supported",
    "82.6 percent of the 23 crafts are on the register.": "supported",
    "83 percent of the crafts are on the register.": "imprecise silent-rounding",
    "Half of the crafts are on the register.": "contradicted wrong-number",
    "19 of the 24 crafts are on the register.": "contradicted wrong-number",
    "19 crafts are on the register.": "supported",
    "23 crafts are on the register.": "contradicted wrong-number",
    # change
    "Core digital revenue grew 18.5 percent in the first half.": "supported",
    "Core digital revenue fell 18.5 percent.": "contradicted wrong-direction",
    "Core digital revenue grew 18.5 percentage points.": "contradicted wrong-unit",
    "Core digital revenue grew 19 percent.": "imprecise silent-rounding",
    "Core digital revenue grew nearly 19 percent.": "supported",
    "Core digital revenue grew more than 18 percent.": "supported",
    "Core digital revenue grew 185 percent.": "contradicted wrong-scale",
    "Core digital revenue grew 15 percent.": "contradicted wrong-number",
    "Core digital revenue did not grow.": "contradicted negated",
    "Core digital revenue grew.": "supported",
    "Core digital revenue fell.": "contradicted wrong-direction",
    "Core digital revenue grew 18.5 percent because of the new cable.": "unverified not-in-source",
    # polarity and standing
    "Skerry has been recognised as a fibre island.": "supported",
    "Skerry has not been recognised as a fibre island.": "contradicted negated",
    "Skerry has never been recognised as a fibre island.": "contradicted negated",
    "Nobody denies that Skerry has been recognised as a fibre island.": "supported",
    "It is false that Skerry has been recognised as a fibre island.": "contradicted negated",
    "Tidewell is to build a wave power plant on Skerry.": "supported",
    "Tidewell Energy Co Ltd plans a wave power plant.": "supported",
    "Tidewell will not build a wave power plant.": "contradicted negated",
    "Tidewell has built a wave power plant on Skerry.": "imprecise not-yet",
    "Tidewell's wave power plant is running.": "imprecise not-yet",
    "Tidewell has cancelled its wave power plant.": "contradicted negated",
    "Marlow Foods is to build a wave power plant.": "contradicted wrong-attribution",
    "Marlow Foods opened a kelp farm on the island.": "supported",
    "Tidewell opened a kelp farm on the island.": "contradicted wrong-attribution",
    "Marlow Foods plans a kelp farm.": "unverified not-in-source",
    "Marlow Foods has not opened a kelp farm.": "contradicted negated",
    # roles
    "Net-making is a traditional industry.": "supported",
    "Net-making is an emerging industry.": "contradicted wrong-role",
    "Robotics is an emerging industry.": "supported",
    "Robotics is a traditional industry.": "contradicted wrong-role",
    "Net-making and robotics are traditional industries.": "contradicted wrong-role",
    "Robotics is the only emerging industry.": "imprecise added-bound",
    # remainder
    "Skerry has been recognised as a fibre island by the queen.": "unverified not-in-source",
    "Skerry signed 26 ship orders with Norland's navy.": "unverified not-in-source",
    "Gullholm signed 26 ship orders.": "unverified not-in-source",
    "Work on 57 new bridges and 12 tunnels began.": "unverified not-in-source",
    "The island is beautiful.": "unverified not-in-source",
    # several facts, denials, standing, shares
    "Work on 57 new bridges and 26 ship orders began.": "supported",
    "Skerry signed 26 ship orders and work on 57 new bridges began.": "supported",
    "Skerry signed 57 ship orders and work on 26 new bridges began.": "contradicted wrong-number",
    "Two companies have projects on Skerry: Tidewell and Marlow Foods.": "supported",
    "Three companies have projects on Skerry: Tidewell and Marlow Foods.": "unverified not-in-source",
    "Work on 57 new bridges did not begin on Skerry.": "contradicted negated",
    "Work on 57 new bridges has not begun on Skerry.": "contradicted negated",
    "Skerry has not signed any ship orders.": "contradicted negated",
    "Tidewell denies that it is to build a wave power plant.": "contradicted negated",
    "Tidewell has begun to build a wave power plant.": "imprecise not-yet",
    "Tidewell's wave power plant is under construction.": "unverified not-in-source",
    "Tidewell's wave power plant is planned.": "supported",
    "Tidewell's wave power plant has been completed.": "imprecise not-yet",
    "Tidewell may build a wave power plant.": "unverified not-in-source",
    "All crafts are on the register.": "contradicted wrong-number",
    "20 of the 23 crafts are on the register.": "contradicted wrong-number",
    "Fewer than five of the 23 crafts are not on the register.": "supported",
    "Tidewell has not yet built a wave power plant.": "supported",
    "Robotics is not a traditional industry.": "supported",
    "Core digital revenue grew 18.5 percent between January and June.": "supported",
    "Core digital revenue grew 18.5 percent in the first half of 2025.": "unverified wrong-period",
    "Core digital revenue grew 18.5 percent in the first quarter.": "contradicted wrong-period",
    "Core digital revenue grew 18.5 percent in the second half.": "unverified wrong-period",
    "Core digital revenue grew 18.5 percent by the end of June.": "supported",
    "Core digital revenue in Gullholm grew 18.5 percent.": "unverified not-in-source",
    "Seven banks put a total of $123.78 million into the harbour fund.": "supported",
    "Seven banks put over 900 million yuan into the harbour fund.": "imprecise added-bound",
    "Eight banks put a total of 900 million yuan into the harbour fund.": "contradicted wrong-number",
    "Seven banks put 800 million yuan into the harbour fund.": "contradicted wrong-number",
    "Seven banks put 9 billion yuan into the harbour fund.": "contradicted wrong-scale",
    "19 of the 23 crafts, or 82.6 percent, are on the register.": "supported",
    "Over 80 percent of the crafts are on the register.": "supported",
    "Over 90 percent of the crafts are on the register.": "contradicted wrong-number",
    "Four of the 23 crafts are missing from the register.": "supported",
    "Just over 4,000 sensors were installed.": "imprecise added-bound",
    "Not over 4,000 sensors were installed.": "contradicted wrong-number",
    "No more than 4,000 sensors were installed.": "contradicted wrong-number",
    "Thousands of sensors were installed.": "supported",
    "About 4,000 sensors were installed.": "imprecise added-bound",
    "Only 26 ship orders were signed.": "supported",
}


def decided(text: str) -> list[str]:
    """The verdict of each sentence, with the rules that it breaks."""
    claims = CHECKER.check(Draft(text, claim=True))
    return [" ".join([c.verdict.value, *sorted({f.rule for f in c.findings})]) for c in claims]


@pytest.mark.parametrize(("claim", "expected"), DECISIONS.items(), ids=DECISIONS)
def test_a_claim_gets_its_verdict_and_rules(claim: str, expected: str) -> None:
    assert decided(claim) == [expected]


DRAFTS = {
    "a period carries over": (
        "In the first half, core digital revenue grew 18.5 percent. Work on 57 new bridges began.",
        ["supported", "supported"],
    ),
    "a subject carries over": (
        "In 2025, Marlow Foods opened a kelp farm. It opened a kelp farm on the island.",
        ["supported", "supported"],
    ),
    "another place carries over": (
        "In Gullholm, all is quiet. Work on 57 new bridges began.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), DRAFTS.values(), ids=DRAFTS)
def test_what_was_said_before_counts(text: str, expected: list[str]) -> None:
    assert decided(text) == expected
