"""What check decides: claims with their verdicts and rules, about an invented island and the article."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from conftest import ROOT
from jiningcli import load
from jiningcli.check import Checker
from jiningcli.text.draft import Draft

CHECKER = Checker(load(ROOT / "tests" / "skerry" / "facts.toml"))
ARTICLE = Checker(load())

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
    # another period, none given, a part of it, over the turn of the year
    "Work on 75 new bridges began in 2025.": "unverified not-in-source wrong-period",
    "Core digital revenue grew in the first half, and work on 57 new bridges began in March.": (
        "contradicted wrong-period"
    ),
    "Work on 57 new bridges began in six months.": "supported",
    "Work on 57 new bridges began in five months.": "contradicted wrong-period",
    "Work on 57 new bridges began over the past two years.": "imprecise wrong-period",
    "Work on 57 new bridges began from November to February.": "contradicted wrong-period",
    "Work on 57 new bridges began from December to January.": "contradicted wrong-period",
    "240 cottages were repaired from October to March.": "supported",
    "240 cottages were repaired from October 2025 to March 2026.": "supported",
    "240 cottages were repaired from October to December.": "contradicted wrong-period",
    "240 cottages were repaired from April to September.": "contradicted wrong-period",
    "240 cottages were repaired in 2024.": "unverified wrong-period",
    "At least 30 concerts were held from September to November.": "supported",
    "The new ferries were ordered in May.": "supported",
    "The new ferries were ordered in 2026.": "supported",
    "The new ferries were ordered in June.": "unverified wrong-period",
    "A school of navigation is to open in 2028.": "supported",
    "A school of navigation is to open in 2027.": "contradicted wrong-period",
    "Skerry signed 26 ship orders in 2025.": "unverified added-period",
    "Skerry signed 26 ship orders in 2026.": "imprecise added-period",
    "Skerry signed 26 ship orders in March.": "imprecise added-period",
    "Over 4,000 sensors were installed in 2026.": "imprecise added-period",
    "Skerry has been recognised as a fibre island this year.": "imprecise added-period",
    "Skerry was recognised as a fibre island in 2025.": "unverified added-period",
    "Skerry was recognised as a fibre island from May to August.": "imprecise added-period",
    "Skerry was recognised as a fibre island in the last two years.": "imprecise added-period",
    "Robotics is a traditional industry in 2026.": "contradicted wrong-role",
    # than a year before
    "The number of ferry passengers rose by 12 percent compared with a year before.": "supported",
    "Ferry passengers were 12 percent more than a year earlier.": "supported",
    "Ferry passengers rose by 12 percent in 2026.": "imprecise added-period",
    "Ferry passengers fell by 12 percent year on year.": "contradicted wrong-direction",
    "Core digital revenue grew 18.5 percent year on year.": "imprecise wrong-period",
    # whose project it is
    "Tidewell is to build a wave power plant and Marlow Foods opened a kelp farm.": "supported",
    "Marlow Foods and Tidewell opened a kelp farm.": "unverified wrong-attribution",
    "Tidewell and Marlow Foods are to build a wave power plant.": "unverified wrong-attribution",
    "Tidewell is to build a wave power plant and a kelp farm.": "contradicted wrong-attribution",
    "Tidewell's kelp farm, opened in 2025, is on the island.": (
        "contradicted not-in-source wrong-attribution"
    ),
    "Marlow Foods opened a wave power plant, a kelp farm and a lighthouse.": (
        "contradicted wrong-attribution"
    ),
    "Tidewell signed 26 ship orders.": "unverified not-in-source",
    # how far a thing has come
    "Tidewell's wave power plant is not yet running.": "supported",
    "Tidewell had built a wave power plant.": "imprecise not-yet",
    "Tidewell and Marlow Foods have built a wave power plant.": (
        "unverified not-in-source not-yet wrong-attribution"
    ),
    "Tidewell has now built a wave power plant.": "imprecise not-yet",
    "Tidewell generates power from waves.": "imprecise not-yet",
    "Tidewell has not yet built its wave power plant; the lighthouse is operating.": "imprecise not-yet",
    "Core digital revenue did not fall, and the wave power plant is running.": "imprecise not-yet",
    "Tidewell will build a wave power plant, and the lighthouse is operating.": "imprecise not-yet",
    "The kelp farm is operating and the wave power plant is operating.": "imprecise not-yet",
    "The kelp farm has been completed.": "supported",
    "The 57 new bridges have been completed.": "imprecise not-yet",
    "The lighthouse is under construction.": "supported",
    "The lighthouse has been completed.": "imprecise not-yet",
    "The lighthouse is operating.": "imprecise not-yet",
    "The lighthouse is not yet completed.": "supported",
    "The school of navigation is expected to be completed in 2028.": "supported",
    "Tidewell aims to build a wave power plant.": "supported",
    "Two projects are planned on Skerry.": "supported",
    "Three projects are planned on Skerry.": "unverified not-in-source",
    "A school of navigation has opened.": "imprecise not-yet",
    "Core digital revenue will grow 18.5 percent.": "unverified not-in-source",
    "Marlow Foods will open a kelp farm.": "unverified not-in-source",
    "Skerry will sign 57 ship orders.": "unverified not-in-source",
    "Skerry will sign ship orders, and core digital revenue fell.": (
        "contradicted not-in-source wrong-direction"
    ),
    # all, every, the only ones
    "On the register are all crafts.": "contradicted wrong-number",
    "Not all of the 23 crafts are on the register.": "supported",
    "Each ship order is over 2 billion yuan.": "imprecise added-bound",
    "Each signed ship order is over 2 billion yuan.": "supported",
    "Every ship order of the 26 signed is over 2 billion yuan.": "supported",
    "All companies on Skerry are Tidewell and Marlow Foods.": "imprecise added-bound",
    "Tidewell and Marlow Foods are all companies on the island.": "supported",
    "Tidewell and Marlow Foods were all companies on the island.": "supported",
    "There are no companies on Skerry other than Tidewell and Marlow Foods.": "imprecise added-bound",
    "Tidewell and Marlow Foods are the only companies on Skerry.": "imprecise added-bound",
    "There are no emerging industries other than robotics.": "imprecise added-bound",
    "Core digital revenue did not fall, and robotics is the only emerging industry.": (
        "imprecise added-bound"
    ),
    "Just 26 ship orders were signed.": "supported",
    # amounts in two currencies
    "2 billion yuan equals $275.06 million.": "supported",
    "2 billion yuan equals $300 million.": "contradicted wrong-conversion",
    "2 billion yuan is worth $275 million.": "imprecise silent-rounding",
    "2 billion yuan is worth $275.1 million.": "supported",
    "4 billion yuan would be worth $550.12 million.": "supported",
    "4 billion yuan would be worth $500 million.": "contradicted wrong-conversion",
    "4 billion yuan is worth $550.13 million.": "supported",
    "At that rate, 2 billion yuan is $275.06 million and 4 billion yuan $550.12 million.": "supported",
    "At that rate, 2 billion yuan is $275.06 million and 4 billion yuan $500 million.": (
        "contradicted wrong-conversion"
    ),
    "At that rate, the mark of 2 billion yuan is worth $275.06 million.": "supported",
    "At that rate, 900 million yuan comes to $124 million.": "supported",
    "At that rate, $275.06 million comes to 3 billion yuan.": "contradicted wrong-conversion",
    "Skerry signed 26 ship orders of over 2 billion yuan (€275.06 million) each.": (
        "contradicted wrong-currency"
    ),
    "Skerry signed 26 ship orders of over 2 billion yuan (€200 million) each.": (
        "unverified not-in-source"
    ),
    "Skerry signed 26 ship orders worth over 2 billion yuan ($275.06 million) each.": "supported",
    "Skerry signed 26 ship orders of over 2 billion yuan each (at the time $275.06 million).": (
        "supported"
    ),
    "Skerry signed 26 ship orders of over 2 billion yuan (about $275 million) each.": "supported",
    "Skerry signed 26 ship orders of over 2 billion yuan (over $275.06 million) each.": "supported",
    "Skerry signed 26 ship orders of over 2 billion yuan (over $400 million) each.": (
        "contradicted wrong-conversion"
    ),
    "Skerry signed ship orders of over 3 billion yuan ($412.59 million) each.": "imprecise added-bound",
    "Seven banks put a total of $123.78 million (900 million yuan) into the harbour fund.": "supported",
    "Seven banks put a total of 800 million yuan ($110.02 million) into the harbour fund.": (
        "contradicted wrong-number"
    ),
    "Skerry signed 26 ship orders of over 2 billion yuan each, "
    "and seven banks put $123.78 million into the harbour fund.": "supported",
    "Skerry signed 26 ship orders of over 2 billion yuan ($275.06 million) each, "
    "and seven banks put 900 million yuan into the harbour fund.": "supported",
    "Skerry signed 26 ship orders of over 2 billion yuan ($275.06 million) each, "
    "and seven banks put 900 million yuan ($200 million) into the harbour fund.": (
        "contradicted wrong-conversion"
    ),
    "Skerry signed 26 ship orders of over 2 billion yuan "
    "and seven banks put 900 million yuan into the harbour fund, worth $123.78 million.": "supported",
    "Skerry signed 26 ship orders of over 2 billion yuan "
    "and seven banks put 900 million yuan into the harbour fund, worth $200 million.": (
        "contradicted wrong-conversion"
    ),
    "Skerry signed ship orders of over $275.06 million each "
    "and seven banks put 900 million yuan ($200 million) into the harbour fund.": (
        "contradicted wrong-conversion"
    ),
    "Seven banks put $900 million into the harbour fund.": "contradicted wrong-currency",
    "Seven banks put €800 million into the harbour fund.": "unverified not-in-source",
    # each one's amount, and that of all together
    "Skerry signed 26 ship orders of over $7 billion.": "unverified not-in-source",
    "Skerry signed 26 ship orders of over $7 billion each.": "contradicted wrong-number",
    "Skerry signed 26 ship orders of over $7.15 billion in total.": "supported",
    "Skerry signed 26 ship orders of over 20 billion yuan.": "contradicted wrong-scale",
    "Investment in each of the 26 ship orders is over 2 billion yuan.": "supported",
    "Skerry signed ship orders of 52 billion yuan together.": "imprecise dropped-bound",
    "The 26 ship orders come to less than 40 billion yuan in total.": "contradicted wrong-number",
    "Three new ferries were ordered for 60 million yuan.": "supported",
    "Three new ferries were ordered for 60 million yuan each.": "contradicted wrong-number",
    "Three new ferries were ordered for 80 million yuan.": "contradicted wrong-number",
    # thresholds
    "Skerry signed 26 ship orders above the 2-billion-yuan mark.": "supported",
    "Skerry signed 26 ship orders; the bar was 2 billion yuan.": "supported",
    "Skerry signed 26 ship orders; the floor is 2 billion yuan.": "supported",
    "Threshold for the 26 ship orders: 2 billion yuan.": "supported",
    "The bar for the ship orders is 3 billion yuan.": "contradicted wrong-number",
    "The ship orders do not fall below 2 billion yuan.": "supported",
    "None of the 26 ship orders is below 2 billion yuan.": "supported",
    "None of the 26 ship orders is over 2 billion yuan.": "contradicted wrong-number",
    "The ship orders are not without a price of over 2 billion yuan.": "supported",
    "Slightly over 4,000 sensors were installed.": "imprecise added-bound",
    "Far more than 4,000 sensors were installed.": "imprecise added-bound",
    "Way over 4,000 sensors were installed.": "imprecise added-bound",
    "Not under 4,000 sensors were installed.": "supported",
    "30 concerts were held from September to November 2025.": "imprecise dropped-bound",
    "20 concerts were held.": "contradicted wrong-number",
    # sums, differences, ratios, averages
    "Skerry signed 26 ship orders and began work on 57 new bridges, 83 in all.": "supported",
    "Skerry signed 26 ship orders and began work on 57 new bridges, 90 in all.": (
        "contradicted wrong-number"
    ),
    "New bridges outnumber ship orders by 31.": "supported",
    "Ship orders trail new bridges by 31.": "supported",
    "Ship orders trail new bridges by 30.": "imprecise silent-rounding",
    "New bridges exceed ship orders by more than 30.": "supported",
    "Ship orders are a third of the new bridges.": "contradicted wrong-number",
    "Ship orders came to less than half of the new bridges.": "supported",
    "Exactly two companies are on the island: Tidewell and Marlow Foods.": "imprecise dropped-bound",
    "Work on 9.5 new bridges a month began on average from January to June.": "supported",
    "On average, 40 cottages a month were repaired.": "supported",
    "Work on 57 new bridges began each month.": "contradicted wrong-number",
    "In each month, 40 cottages were repaired.": "imprecise added-bound",
    "An average of 4,000 sensors a month were installed.": "unverified not-in-source",
    # what a share leaves out
    "Ten of the 23 crafts are not on the register.": "contradicted negated wrong-number",
    "More than four of the 23 crafts are missing from the register.": "imprecise added-bound",
    "Five crafts are missing from the register.": "contradicted wrong-number",
    "17.4 percent of the crafts are missing from the register.": "supported",
    "82.6 percent of the 24 crafts are on the register.": "contradicted wrong-number",
    "Over four-fifths of the 23 crafts are on the register.": "supported",
    "Four of the 23 crafts are on the register, and core digital revenue did not fall.": (
        "contradicted wrong-number"
    ),
    "19 of the 23 crafts are on the register, and four are missing.": "supported",
    "Crafts are missing from the register.": "supported",
    "No craft is missing from the register.": "contradicted wrong-number",
    "None of the crafts is on the register.": "contradicted negated",
    # a figure told twice
    "Work on 57 new bridges, more than 50, began.": "supported",
    "Core digital revenue grew 18.5 percent, nearly 19 percent.": "supported",
    "Core digital revenue grew 18.5 percent, or 19 percent.": "imprecise silent-rounding",
    "Core digital revenue was 18.5 percent higher.": "supported",
    "Core digital revenue was 18.5 percent lower.": "contradicted wrong-direction",
    "Core digital revenue grew 20 percentage points.": "unverified not-in-source",
    "Ferry passengers rose to 12 percent.": "unverified not-in-source",
    "The fibre island has 26 sensors.": "contradicted not-in-source wrong-number",
    # which number is about what
    "Ferry passengers were up 12 percent, core digital revenue 18.5 percent.": "supported",
    "Ferry passengers were up 18.5 percent, core digital revenue 12 percent.": (
        "contradicted wrong-number"
    ),
    "26 ship orders, 57 new bridges and over 4,000 sensors: that is Skerry.": "supported",
    "Work began on 26 new bridges, and 57 ship orders were signed.": "contradicted wrong-number",
    "The share of crafts on the register is 82.6 percent.": "supported",
    "The share of crafts on the register is 18.5 percent.": "contradicted wrong-number",
    "Two thirds of the 57 new bridges are wide.": "unverified not-in-source",
    "57 of the 57 new bridges were begun.": "supported",
    "50 of the 57 new bridges were begun.": "unverified not-in-source",
    "Skerry has 120 kilometers of new bridges.": "unverified not-in-source",
    "The sea cable has 120 new bridges.": "unverified not-in-source",
    # what is denied, and what its reverse
    "Core digital revenue did not fall.": "supported",
    "Core digital revenue stagnated.": "contradicted wrong-direction",
    "Core digital revenue grew rather than fell.": "supported",
    "Core digital revenue fell rather than grew.": "contradicted negated wrong-direction",
    "Net-making is a traditional rather than an emerging industry.": "supported",
    "Net-making is an emerging rather than a traditional industry.": "contradicted negated",
    "Net-making is a traditional rather than an emerging industry, "
    "and core digital revenue fell rather than grew.": "contradicted negated wrong-direction",
    "Core digital revenue neither fell nor stagnated.": "supported",
    "Core digital revenue neither fell nor stagnated, and Skerry did not sign ship orders.": (
        "contradicted negated"
    ),
    "Core digital revenue did not fall, nor did ferry passengers fall.": "supported",
    "It is not false that Skerry signed 26 ship orders.": "supported",
    "It is not false that core digital revenue did not grow.": "contradicted negated",
    "Skerry has not failed to sign 26 ship orders.": "supported",
    "Not only did core digital revenue grow, ferry passengers rose.": "supported",
    "Ferry passengers rose and core digital revenue fell.": "contradicted wrong-direction",
    "Skerry did not sign 26 ship orders, and core digital revenue grew.": "contradicted negated",
    "Not a single sensor was installed.": "contradicted negated",
    "200 sensors, not 4,000, were installed.": "contradicted wrong-number",
    "There are no plans for a wave power plant.": "contradicted negated",
    "The 26 ship orders were not audited.": "unverified not-in-source",
    "No company, be it Tidewell or Marlow Foods, is without a project.": "unverified not-in-source",
    "The school of navigation will not open in 2028.": "contradicted negated",
    # somebody else, or something more
    "Skerry lies in Norland.": "supported",
    "Norland signed 26 ship orders.": "unverified not-in-source",
    "Norland signed 57 ship orders.": "unverified not-in-source",
    "Skerry in Norland signed 57 ship orders.": "contradicted wrong-number",
    "Skerry signed 57 ship orders with other islands.": "unverified not-in-source",
    "Ship orders over 2 billion yuan numbered 57, and new bridges 26.": "contradicted wrong-number",
    "No other island signed 57 ship orders.": "unverified added-bound not-in-source",
    "Core digital revenue on average fell 18.5 percent.": "unverified not-in-source",
    "Core digital revenue of foreign shops fell.": "unverified not-in-source",
    "Core digital revenue fell in a shock.": "contradicted not-in-source wrong-direction",
    "Skerry should sign 26 ship orders of over 2 billion yuan each.": "unverified not-in-source",
    "Work on 57 new bridges did not begin in 80 villages.": "unverified not-in-source",
    "Work on 57 new bridges began in 80 villages from January to May.": "unverified not-in-source",
    "Skerry's sensors signed 26 ship orders.": "unverified not-in-source",
    "The wave power plant is in the harbour fund.": "unverified not-in-source",
    "In 2026.": "unverified not-in-source",
    "This is Skerry.": "unverified not-in-source",
    # amounts beside a count, all of a share, what has not come yet
    "Seven banks put 800 million yuan, worth $110.02 million, into the harbour fund.": (
        "contradicted wrong-number"
    ),
    "The crafts are all on the register.": "contradicted wrong-number",
    "Each of the crafts is on the register.": "contradicted wrong-number",
    "Not all crafts are on the register.": "supported",
    "A wave power plant has been built on Skerry by Tidewell.": "imprecise not-yet",
    "The lighthouse has not been built.": "supported",
    "Each of the seven banks put 900 million yuan into the harbour fund.": "contradicted wrong-number",
    "240 cottages were repaired in six months.": "supported",
    "The new ferries were ordered in the first half of 2026.": "supported",
    "Three new ferries were ordered for 20 million yuan each.": "supported",
    # another place, another figure, another time, something else denied
    "Another island signed 50 ship orders.": "unverified added-bound not-in-source",
    "Tidewell is to build a wave power plant near the island.": "unverified not-in-source",
    "Skerry signed 26 further ship orders.": "imprecise added-bound",
    "Skerry signed its 26th ship order.": "unverified not-in-source",
    "Core digital revenue was 18.5 percent in the first half of 2026.": "unverified not-in-source",
    "Skerry used to sign ship orders.": "unverified not-in-source",
    "10 new bridges were begun in March 2026.": "unverified not-in-source wrong-period",
    "From 1 January to 30 June 2026 work began on 57 new bridges.": "supported",
    "By July 2026, work on 57 new bridges had begun.": "supported",
    "The sea cable isn't 100 but 120 kilometers long.": "supported",
    "Skerry did not sign 27 ship orders.": "unverified not-in-source",
    "None of the 57 new bridges is finished.": "unverified not-in-source",
    "The 57 new bridges are not named.": "unverified not-in-source",
    "Two of the island's 23 crafts are dying.": "unverified not-in-source",
    "Marlow Foods has no wave power plant.": "unverified not-in-source wrong-attribution",
    "Core digital costs fell 3 percent in the first half of 2026.": "unverified not-in-source",
    "Work on more than about 50 new bridges began on Skerry.": "supported",
    "Core digital revenue put its gain at 8.5 percent.": "contradicted wrong-number",
    "300 of the sensors are broken.": "unverified not-in-source",
    "A further 30 ship orders are below 2 billion yuan.": "unverified added-bound not-in-source",
    "Tidewell signed 5 ship orders.": "unverified not-in-source",
    "In 2026 Skerry signed at least 26 ship orders.": "imprecise added-period",
    "In the first nine months, work began on at least 57 new bridges.": "imprecise wrong-period",
    "Unlike robotics, net-making is a traditional industry.": "supported",
    "A decade ago, 10 of the 23 crafts were on the register.": "unverified added-period not-in-source",
    "Skerry put its core digital revenue up not 20 but 18.5 percent.": "supported",
    "Tidewell is to build a wave power plant in Skerry, Southland.": "contradicted wrong-place",
    "Tidewell is to build a wave power plant in Skerry, Norland.": "supported",
    "In Skerry, Merrow signed 26 ship orders.": "unverified not-in-source",
    "Ship orders were signed in Skerry, Merrow and Gullholm.": "unverified not-in-source",
    # beside the place, the region around it, and what a part is of
    "Skerry is like a fibre island.": "unverified not-in-source",
    "Work on 57 new bridges began next to the island of Skerry.": "unverified not-in-source",
    "Norland signed 26 ship orders on Skerry.": "unverified not-in-source",
    "Norland signed Skerry's 26 ship orders.": "unverified not-in-source",
    "Skerry now: Norland signed 26 ship orders.": "unverified not-in-source",
    "Skerry, Norland, signed 26 ship orders.": "supported",
    "Norland's traditional industries on Skerry include net-making.": "supported",
    "Skerry signed 26 ship orders, Norland 57 bridges.": "unverified not-in-source",
    "Skerry may be an island; it signed 20 ship orders.": "contradicted not-in-source wrong-number",
    "400 of the sensors were installed.": "unverified not-in-source",
    "Skerry signed 20 of these ship orders.": "unverified not-in-source",
    "Other than robotics, net-making is an emerging industry.": "contradicted added-bound wrong-role",
    "Skerry signed 20 needed ship orders.": "contradicted not-in-source wrong-number",
    "Robotics is a traditional industry among others.": "contradicted wrong-role",
    "Skerry was not recognised as a fibre island 80 times.": "unverified not-in-source",
    "A fibre island of sensors has a core digital revenue that fell.": (
        "contradicted not-in-source wrong-direction"
    ),
    # before and after, at least so many in another time, the turn of the year
    "In 2024 Skerry signed 57 ship orders and began work on 75 new bridges.": (
        "unverified not-in-source wrong-period"
    ),
    "Work on 57 new bridges began prior to January.": "contradicted not-in-source wrong-period",
    "Core digital revenue grew after June.": "unverified wrong-period",
    "Work on 75 new bridges began in 2025, before the first half of 2026.": (
        "unverified not-in-source wrong-period"
    ),
    "On August 20, 2026, Skerry signed 26 ship orders.": "imprecise added-period",
    "Core digital revenue grew 15 percent in the first quarter.": (
        "unverified not-in-source wrong-period"
    ),
    "At least 5,000 sensors were installed from January to June.": "unverified added-bound added-period",
    "Work on at least 57 new bridges began from January to March.": "unverified wrong-period",
    "At least 30 concerts were held from August to November 2025.": "imprecise wrong-period",
    "Work on 57 new bridges had begun by July.": "supported",
    "Before 2026, Skerry signed 26 ship orders.": "unverified added-period",
    "Three new ferries were ordered until June.": "contradicted wrong-period",
    "Three new ferries were ordered till June.": "contradicted wrong-period",
    "Three new ferries have been on order since May.": "supported",
    "The new ferries were ordered in the second quarter.": "supported",
    "The new ferries were ordered from January to April.": "unverified wrong-period",
    "Cottages were repaired in April.": "unverified wrong-period",
    "240 old cottages were repaired in March.": "unverified not-in-source wrong-period",
    "240 old cottages were repaired from December to February.": (
        "unverified not-in-source wrong-period"
    ),
    # all of a share, all of a list
    "Every single craft is on the register.": "contradicted wrong-number",
    "The crafts were all on the register.": "contradicted wrong-number",
    "All its crafts are on the register.": "contradicted wrong-number",
    "All their crafts are on the register.": "contradicted wrong-number",
    "All Skerry's crafts are on the register.": "contradicted wrong-number",
    "The register has all crafts.": "contradicted wrong-number",
    "All on the island's register are crafts.": "supported",
    "On Skerry, all companies are Tidewell and Marlow Foods.": "imprecise added-bound",
    "All such companies on Skerry are Tidewell and Marlow Foods.": "imprecise added-bound",
    "The crafts on the register are for all islanders.": "unverified not-in-source",
    "Not all companies on Skerry are Tidewell and Marlow Foods.": "unverified not-in-source",
    "All have projects on Skerry: Tidewell and Marlow Foods.": "supported",
    "Each of the companies is on Skerry: Tidewell and Marlow Foods.": "supported",
    # an amount worth another, and one that no fact has
    "26 ship orders worth over 2 billion yuan each were signed, "
    "and banks put $123.78 million into the harbour fund.": "supported",
    "Skerry signed 26 ship orders of over 2 billion yuan each, i.e. $300 million.": (
        "contradicted wrong-conversion"
    ),
    "At that rate, a ship order of 4 billion yuan comes to $550.12 million.": "imprecise added-bound",
    "Over 6 yuan to the dollar": "supported",
    "€5 to the yuan": "unverified not-in-source",
    "The 2-billion-yuan ($275.06 million) bar": "supported",
    "At that rate, the bar of 2 billion yuan comes to $275.06 million.": "supported",
    "In the dollar, 2 billion yuan is $275.06 million.": "supported",
    "Skerry signed 26 ship orders of 2 billion yuan each, equal to $275.06 million.": (
        "imprecise dropped-bound"
    ),
    "Work on 57 new bridges began for 50 million yuan ($6.88 million).": "unverified not-in-source",
    "The 57 new bridges cost 50 million yuan, equal to $6.88 million.": "unverified not-in-source",
    "Seven banks put 800 million yuan, equal to $110.02 million, into the harbour fund.": (
        "contradicted wrong-number"
    ),
    "Three new ferries were ordered for 50 million yuan, equal to $6.88 million.": (
        "contradicted wrong-number"
    ),
    "Skerry signed 26 ship orders of 1 billion yuan each, equivalent to $137.53 million.": (
        "contradicted wrong-number"
    ),
    "Skerry signed 26 ship orders of over 3 billion yuan each, equal to $412.59 million.": (
        "imprecise added-bound"
    ),
    "At that rate, seven banks put 800 million yuan, or $110.02 million, into the harbour fund.": (
        "contradicted wrong-number"
    ),
    "Seven banks put 900 million yuan into the harbour fund, and 26 ship orders are worth over "
    "$275.06 million each.": "supported",
    "Three new ferries were ordered for $8.25 million, or 60 million yuan.": (
        "imprecise silent-rounding"
    ),
    "All the island's crafts are on the register.": "contradicted wrong-number",
    "All the island's emerging industries are robotics.": "imprecise added-bound",
    "All planned projects are Tidewell's wave power plant.": "imprecise added-bound",
    "The projects on Skerry are all Tidewell's.": "imprecise added-bound",
    "The companies on Skerry are all Tidewell.": "imprecise added-bound",
    "Each company on the island is Tidewell or Marlow Foods.": "imprecise added-bound",
    "Work on 57 new bridges began after six months.": "unverified wrong-period",
    "The paper reported on August 20 that work on 57 new bridges began.": "supported",
    "Other ship orders: 20 were signed.": "unverified not-in-source",
    "Among others, 20 ship orders were signed.": "unverified not-in-source",
    "Rumour has it that Skerry signed 26 ship orders.": "unverified not-in-source",
    "It was hoped that work on 57 new bridges began.": "unverified not-in-source",
    "We wish the lighthouse was finished.": "unverified not-in-source not-yet",
    "Over 20 ship orders were planned in Skerry.": "unverified not-in-source",
    "The 26 planned ship orders are worth over 2 billion yuan each.": "unverified not-in-source",
    "Ground was not broken for 57 new bridges.": "contradicted negated not-in-source",
    "Core digital revenue grew 18.5 percent in the first half of 2026 for the first time.": (
        "unverified not-in-source"
    ),
    "Seven banks put 900 million yuan, worth $123.78 million, into the harbour fund, and 26 "
    "ship orders were signed.": "supported",
    "The island signed 26 ship orders, each above the mark of 2 billion yuan ($275.06 "
    "million).": "supported",
    "Core digital revenue need not be growing.": "unverified not-in-source",
    "Work on 57 new bridges began before July 2026.": "supported",
    "Work on 57 new bridges began before May 2026.": "contradicted wrong-period",
    "240 cottages were repaired from October 2025 to March 2026, nearly a quarter of all.": (
        "unverified not-in-source"
    ),
    "Under Skerry's drive, robotics is emerging.": "unverified not-in-source",
    "Robotics is an emerging industry and net-making a traditional one.": "supported",
    "Robotics is a traditional industry and net-making an emerging one.": "contradicted negated",
    "57 new bridges have opened on Skerry.": "unverified not-in-source",
    "57 new bridges opened on Skerry from January to June 2026.": "unverified not-in-source",
    "240 cottages were opened from October 2025 to March 2026.": "unverified not-in-source",
    "The lighthouse on the north cape has opened.": "imprecise not-yet",
    "Seven banks opened the harbour fund with 900 million yuan.": "imprecise not-yet",
    "30 concerts opened from September to November 2025.": "unverified dropped-bound not-in-source",
    "Three new ferries opened in May 2026.": "imprecise not-yet",
    "Three new ferries were completed in May 2026.": "imprecise not-yet",
    "26 ship orders were completed.": "imprecise not-yet",
    "57 new bridges are already in operation.": "unverified not-in-source",
    "A school of navigation opened in 2028.": "imprecise not-yet",
    "The kelp farm of Marlow Foods is open.": "supported",
    "The lighthouse on the north cape is open.": "imprecise not-yet",
    "The lighthouse hadn't been finished.": "supported",
    "Tidewell hasn't built its wave power plant.": "supported",
    "Marlow Foods hasn't opened its kelp farm.": "contradicted negated",
    "240 cottages have not been repaired.": "contradicted negated",
    "The wave power plant of Tidewell is neither built nor opened.": "supported",
    "About 17 percent of the 23 crafts are not on the register.": "supported",
    "About 37 percent of the 23 crafts are not on the register.": "contradicted negated wrong-number",
    "The growth of core digital revenue reached 18.5 percent in the first half.": "supported",
    "A third more ship orders were signed than a year before.": "unverified added-period not-in-source",
    "Core digital revenue grew to 1.185 times what it was.": "supported",
    "Core digital revenue grew tenfold.": "contradicted wrong-number",
    "FERRY PASSENGERS FELL BY 12 PERCENT YEAR ON YEAR.": "contradicted wrong-direction",
    "Among the others, 20 ship orders were signed.": "unverified not-in-source",
    # all of so many, and of how many
    "Each of the 23 crafts is on the register.": "contradicted wrong-number",
    "Every one of the 23 crafts is on the register.": "contradicted wrong-number",
    "All of the 23 crafts are on the register.": "contradicted wrong-number",
    "All the crafts of the island's 23 are on the register.": "contradicted wrong-number",
    "Every single craft of the island's 23 is on the register.": "contradicted wrong-number",
    "Every craft of the island's 23 is on the register.": "contradicted added-bound wrong-number",
    "Not each of the 23 crafts is on the register.": "supported",
    "Not every one of the 23 crafts is on the register.": "supported",
    "Not all the crafts of the island's 23 are on the register.": "supported",
    "Core digital revenue did not fall, and all 23 crafts are on the register.": (
        "contradicted wrong-number"
    ),
    "None of all 23 crafts is on the register.": "unverified not-in-source",
    "Not one of all the island's 23 crafts is on the register.": "unverified not-in-source",
    "The register of the island has 23 crafts.": "contradicted wrong-number",
    "The register is made up of the island's 23 crafts.": "contradicted wrong-number",
    "Of 23 crafts, many are on the register.": "supported",
    "The register of crafts has the island's 23.": "contradicted wrong-number",
    "The register has most of the island's 23 crafts.": "unverified not-in-source",
    "The bulk of the 23 crafts are on the register.": "unverified not-in-source",
    "Retail digital revenue grew 18.5 percent.": "unverified dropped-qualifier not-in-source",
    # one count measured by another
    "New bridges outnumber ship orders by a mere 31.": "supported",
    "New bridges outnumber ship orders by a mere 20.": "contradicted wrong-number",
    "New bridges outnumber ship orders by a margin of 31.": "unverified not-in-source",
    "New bridges exceed ship orders, which trail by 31.": "supported",
    "There are 31 more new bridges than ship orders.": "supported",
    "Work began on 40 more new bridges than ship orders were signed.": "contradicted wrong-number",
    "Skerry signed 31 fewer ship orders than it began new bridges.": "supported",
    "Skerry signed 20 fewer ship orders than it began new bridges.": "contradicted wrong-number",
    "There are 31 new bridges more than ship orders.": "supported",
    "Skerry signed 20 ship orders fewer than it began new bridges.": "contradicted wrong-number",
    "Work on 57 new bridges, more than ship orders, began.": "supported",
    "Skerry began work on 57 new bridges, 31 more than it signed ship orders.": "supported",
    "For the island, new bridges outnumber ship orders by 31.": "supported",
    "Skerry signed 26 ship orders and began work on 57 new bridges for the island, 83 in all.": (
        "supported"
    ),
    "With 26 ship orders signed, each of over 2 billion yuan, and work on 57 new bridges begun, "
    "that makes 83 in all.": "supported",
    "On average, for every ship order signed work began on more than two new bridges.": "supported",
    "For every two ship orders signed, work began on more than four new bridges.": (
        "unverified not-in-source"
    ),
    # what is denied of something else
    "Core digital revenue did not fall, and robotics is a traditional industry.": (
        "contradicted wrong-role"
    ),
    "In all, 26 ship orders were signed.": "imprecise added-bound",
    "26 ship orders of 2 billion yuan in all were signed.": "contradicted wrong-number",
}


def decided(text: str, checker: Checker = CHECKER) -> list[str]:
    """The verdict of each sentence, with the rules that it breaks."""
    claims = checker.check(Draft(text, claim=True))
    return [" ".join([c.verdict.value, *sorted({f.rule for f in c.findings})]) for c in claims]


@pytest.mark.parametrize(("claim", "expected"), DECISIONS.items(), ids=DECISIONS)
def test_a_claim_gets_its_verdict_and_rules(claim: str, expected: str) -> None:
    assert decided(claim) == [expected]


FINDINGS = {
    # numbers, with what to write instead
    "Skerry signed 57 ship orders.": ["orders “57”: the source says 26, not 57 → 26"],
    "30 concerts were held.": ["concerts “30”: the source says at least 30, not 30 → at least 30"],
    "23 crafts are on the register.": ["registers “23”: the source says 19 of 23, not 23 → 19 of 23"],
    "4,000 sensors were installed.": [
        "sensors “4,000”: the source says over 4,000, not 4,000 → over 4,000",
    ],
    "Ferry passengers rose over 12 percent.": [
        "ferry-passengers “over 12 percent”: the source says 12 percent, not over 12 percent "
        "→ 12 percent",
    ],
    "Core digital revenue grew 18.5 percent, or 19 percent.": [
        "revenue “19 percent”: the source says 18.5 percent, not 19 percent → 18.5 percent",
    ],
    "Skerry signed ship orders of 2 billion yuan each.": [
        "orders “2 billion yuan”: the source says over ¥2 billion, not 2 billion yuan → over ¥2 billion",
    ],
    "2 billion yuan equals $300 million.": [
        "- “$300 million”: at the source's ratio ¥2 billion is $275.06 million → $275.06 million",
    ],
    "Skerry signed 26 ship orders of over 2 billion yuan (€275.06 million) each.": [
        "- “€275.06 million”: the source says $275.06 million, not €275.06 million → $275.06 million",
    ],
    "New bridges outnumber ship orders by 30.": [
        "bridges “30”: the difference of the source's 57 and 26 is 31 → 31",
    ],
    "Skerry signed 26 ship orders and began work on 57 new bridges, 90 in all.": [
        "orders “90”: the sum of the source's 26 and 57 is 83 → 83",
    ],
    "Ship orders trail new bridges by 30.": [
        "orders “30”: the difference of the source's 26 and 57 is 31 → 31",
    ],
    "A total of two companies have projects on Skerry: Tidewell and Marlow Foods.": [
        "wave-plant “A total of two”: the source names 2, and does not say that these are all → 2",
    ],
    "Work on 57 new bridges (80) began.": ["- “80”: the source gives no such figure for this"],
    # periods
    "Work on 57 new bridges began in 2025.": [
        "bridges “in 2025”: the source says Jan–Jun 2026 → Jan–Jun 2026",
    ],
    "Skerry signed 26 ship orders in 2026.": [
        "orders “in 2026”: the source gives no period for this",
    ],
    "In 2024, 240 cottages were repaired, and work on 57 new bridges began in March.": [
        "cottages “In 2024”: the source says Oct 2025 – Mar 2026 → Oct 2025 – Mar 2026",
        "bridges “March”: the source says Jan–Jun 2026 → Jan–Jun 2026",
    ],
    # the opposite
    "Skerry was not recognised as a fibre island.": [
        "fibre-island “not”: the source says: Skerry has been recognised as a fibre island.",
    ],
    "Skerry was not recognised as a fibre island, nor were sensors installed.": [
        "fibre-island “not”: the source says: Skerry has been recognised as a fibre island.",
        "sensors “nor”: the source says: More than 4,000 sensors were installed.",
    ],
    "Ferry passengers fell rather than rose.": [
        "ferry-passengers “fell”: the source says: "
        "The number of ferry passengers rose by 12 percent year on year.",
        "ferry-passengers “rather than rose”: the source says: "
        "The number of ferry passengers rose by 12 percent year on year.",
    ],
    "No craft is missing from the register.": [
        "registers “No”: the source says: 19 of the island's 23 crafts are on the register.",
    ],
    # companies and roles
    "Tidewell opened a kelp farm on the island.": [
        "kelp-farm “Tidewell”: the source says: Marlow Foods opened a kelp farm in 2025.",
    ],
    "Marlow Foods and Tidewell opened a kelp farm.": [
        "kelp-farm “Tidewell”: the source says: Marlow Foods opened a kelp farm in 2025.",
    ],
    "Marlow Foods has been recognised as a fibre island.": [
        "marlow-foods “Marlow Foods”: the source does not say this of Marlow Foods",
        "- “Marlow Foods has been recognised”: the source does not tie these together",
    ],
    "Robotics is a traditional industry.": [
        "robotics “Robotics”: the source says: Robotics is one of the emerging industries.",
    ],
    # how far, and whether these are all
    "A school of navigation has opened.": [
        "school “has opened”: the source tells it as coming, not as done: "
        "A school of navigation is to open in 2028.",
    ],
    "Work on 57 new bridges will begin.": [
        "bridges “will”: the source says nothing of what is to come here",
    ],
    "All companies on Skerry are Tidewell and Marlow Foods.": [
        "tidewell “All”: the source does not say that these are all",
    ],
    "Tidewell and Marlow Foods are the only companies on Skerry.": [
        "tidewell “only”: the source does not say that there are no others",
    ],
    "Every sensor was installed.": [
        "sensors “Every”: the source speaks of so many, and does not say that they are all there are",
    ],
    "All crafts are on the register.": [
        "registers “All crafts”: the source says: 19 of the island's 23 crafts are on the register.",
    ],
    # what the source does not speak of
    "Core digital revenue grew as lower interest rates helped.": [
        "- “lower”: the source does not speak of “lower”, “interest”, “rates”, “helped”",
    ],
    "The wave power plant is in the harbour fund.": [
        "- “wave power plant is in the harbour fund”: the source does not tie these together",
    ],
    "26 ship orders were signed. In 2026. 26 ship orders were signed.": [
        "- “In 2026.”: the source does not speak of this",
    ],
    "No company, be it Tidewell or Marlow Foods, is without a project.": [
        "- “No”: what is denied here is not clear",
    ],
    "Norland signed 57 ship orders.": [
        "- “Norland”: the source does not speak of “Norland”",
        "orders “57”: the source says 26, not 57; but the sentence may be about something else → 26",
    ],
    "In Gullholm, all is quiet. 26 ship orders were signed. 57 ship orders were signed.": [
        "- “Gullholm”: the source does not speak of “Gullholm”, “quiet”",
        "- “26 ship orders were signed.”: "
        "this may be about Gullholm, of which the source does not speak",
        "orders “57”: this may be about Gullholm, of which the source does not speak → 26",
    ],
    "Near Skerry, work on 57 new bridges began.": [
        "- “Near”: the source does not speak of “Near”, “Skerry”",
    ],
    "Skerry is like a fibre island.": ["- “like”: the source does not speak of “like”"],
    "Work on another 57 new bridges began.": [
        "bridges “another”: the source does not say that there were others before",
    ],
    "Robotics is the only emerging industry, and no ship sank.": [
        "robotics “only”: the source does not say that there are no others",
        "- “no”: the source does not speak of “no”, “ship”, “sank”",
    ],
    "The crafts on the register are for all islanders.": [
        "- “islanders”: the source does not speak of “islanders”",
    ],
    "The kelp farm cost 60 million yuan ($8.25 million).": [
        "- “cost”: the source does not speak of “cost”",
        "- “60 million yuan”: the source gives no such figure for this",
    ],
}


def told(text: str) -> list[str]:
    """Each finding: the fact, the words in question, what is said of them and what to write instead."""
    return [
        f"{f.fact.id if f.fact else '-'} “{text[f.start : f.end]}”: {f.message}"
        + (f" → {f.suggestion}" if f.suggestion else "")
        for claim in CHECKER.check(Draft(text, claim=True))
        for f in claim.findings
    ]


@pytest.mark.parametrize(("text", "expected"), FINDINGS.items(), ids=FINDINGS)
def test_a_finding_says_where_and_what_differs(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", FINDINGS)
def test_a_finding_names_its_source_and_quotes_the_draft(text: str) -> None:
    for claim in CHECKER.check(Draft(text, claim=True)):
        for f in claim.findings:
            assert f.source is CHECKER.index.facts.source
            assert f.suggestion in (None, f.stated)
            assert f.fact is None or f.claimed == text[f.start : f.end]


OF_THE_ARTICLE = {
    # lists that may go on
    "Four projects have been confirmed in Jining.": "supported",
    "Three projects have been confirmed in Jining.": "unverified not-in-source",
    "Five projects have been confirmed in Jining.": "unverified not-in-source",
    "At least four projects have been confirmed in Jining.": "supported",
    "Exactly four projects have been confirmed in Jining.": "imprecise dropped-bound",
    "More than four projects have been confirmed in Jining.": "imprecise added-bound",
    "A total of two companies, CATL and Komatsu, have confirmed projects in Jining.": (
        "imprecise dropped-bound"
    ),
    "The national-level bases in Jining are for four industries.": "unverified not-in-source",
    "Jining has just two national recognitions.": "imprecise dropped-bound",
    "Jining has two national-level bases.": "unverified not-in-source",
    "Jining has only four national-level bases.": "imprecise dropped-bound",
    "Jining is ramping up efforts in four emerging industries.": "unverified not-in-source",
    "All confirmed projects are in Jining.": "imprecise added-bound",
    "All 144 new projects were launched in Jining.": "supported",
    "All industries in Jining are traditional.": "imprecise added-bound",
    "All bases in Jining are national-level bases for textiles and garments.": "imprecise added-bound",
    "Textiles and garments and biomedicine are all national-level bases.": "supported",
    # roles
    "Rubber is an advanced manufacturing cluster in Jining.": "unverified wrong-role",
    "Jining has a national-level base for machine tools.": "unverified wrong-role",
    "Jining has no national-level base for rubber.": "unverified not-in-source wrong-role",
    "Rubber and papermaking are traditional industries in Jining.": "supported",
    "Jining's rubber companies belong to the traditional industries.": "supported",
    "Jining's rubber manufacturers belong to the traditional industries.": "supported",
    "Emerging industries in Jining include machine tools and rare earths.": "supported",
    "Emerging industries in Jining include machine tools and rubber.": "contradicted wrong-role",
    # sums and shares
    "Jining signed 44 contracts and launched 144 new projects, 188 in all.": "supported",
    "New launches outnumber signed contracts by 100 in Jining.": "supported",
    "Three of the 41 major industries are not found in Jining.": "supported",
    # what is to come
    "CATL has set up operations in Jining.": "imprecise not-yet",
    "Jining has broken new ground in machine tools.": "imprecise not-yet",
    "Jining has turned papermaking digital and intelligent.": "imprecise not-yet",
    "Jining has made its traditional industries digital and intelligent.": "imprecise not-yet",
    "Rubber and food processing in Jining are headed for transformation.": "supported",
    "Jining makes efforts in emerging industries.": "supported",
    # what is denied, who is meant, and the source itself
    "Manufacturing in Jining is not lacking in scale, nor in foundation.": "supported",
    "The Shandong city signed at least 40 contracts.": "supported",
    "The photos were provided by Reuters.": "contradicted wrong-attribution",
    "A photo shows CATL's large national photovoltaic base in Jining.": "supported",
    "Over 1,000 technological transformation projects help traditional industries in Jining.": (
        "supported"
    ),
    "Jining's digital economy is rising.": "supported",
    "Jining's digital economy is falling.": "contradicted wrong-direction",
    "CATL has a photovoltaic base and GWM Energy large-scale mining equipment in Jining.": (
        "contradicted wrong-attribution"
    ),
    "Jining signed 44 contracts, each worth over 3 billion yuan ($412.59 million).": (
        "contradicted wrong-number"
    ),
    "There are 41 major industries in the national economy.": "supported",
    "Jining has 41 major industries.": "contradicted wrong-number",
    "CATL has yet to set up its photovoltaic base in Jining.": "supported",
    "Nearly all of the 41 major industries can be found in Jining.": "supported",
    "Jining does not cover all 41 of the major industries.": "supported",
    "Core digital industry revenue makes up a tenth of Jining's economy.": "unverified not-in-source",
    "CATL confirmed that Komatsu will set up operations in Jining.": "unverified not-in-source",
    "The article gives no amount for the core digital industry revenue.": "unverified not-in-source",
    "China Daily reported on July 3, 2024 that Jining launched 144 new projects.": "supported",
    "The article was updated in July 2023.": "contradicted wrong-period",
    "38 of the 41 major industries are digital.": "unverified not-in-source",
    # amounts alone, letters without a lower case, a month beside a share
    "¥1 billion ($137.53 million)": "supported",
    "1 billion yuan = 137.53 million dollars": "supported",
    "𝐉𝐈𝐍𝐈𝐍𝐆 signed 44 contracts": "supported",
    "Jining covers 38 of the 41 major industries monthly.": "unverified not-in-source",
    # what is perhaps, and whose a bound is
    "Jining may have signed 44 contracts worth over 1 billion yuan.": "unverified not-in-source",
    "Jining signed 40 contracts and above all launched 144 new projects.": "contradicted wrong-number",
    "Jining signed 40 contracts or more.": "supported",
    "The article was published in the next two years.": "unverified not-in-source",
    "Taken together, the 44 contract projects must be worth above RMB 44bn.": "supported",
    "Jining is near a gigabit city.": "unverified not-in-source",
    "After core digital industry revenue rose 17.5 percent, Jining launched 144 new projects.": (
        "unverified not-in-source"
    ),
    "Jining has two national-level bases for biomedicine.": "unverified not-in-source",
    "38 of the 41 major companies are in Jining.": "unverified not-in-source",
    "Jining launched project 144.": "unverified not-in-source",
    "Jining can sign 44 contract projects.": "unverified not-in-source",
    "Not one of the 44 contracts has been cancelled.": "unverified not-in-source",
    # who says it, what is intended, how much it is
    '"Jining signed 44 contracts," the guide said.': "supported",
    '"Jining signed 45 contracts," the guide said.': "contradicted wrong-number",
    '"Jining signed 44 contracts," said Weifang.': "unverified not-in-source",
    "The transformation projects are intended to slow the digital shift of traditional industries.": (
        "contradicted negated"
    ),
    "Each of the 44 contracts is above the equivalent of $137.53 million.": "supported",
    "Jining is in Shandong province.": "supported",
    # plans, pretence, and who has done it
    "Jining plans to cover 38 of the 41 major industries.": "unverified not-in-source",
    "Jining nearly launched 144 new projects.": "unverified not-in-source",
    "Jining is a gigabit city in name.": "unverified not-in-source",
    "China Daily launched 144 new projects.": "unverified not-in-source",
    "China Daily reports that Jining launched 144 new projects.": "supported",
    "The nation covers 38 of the 41 major industries.": "unverified not-in-source",
    "Core digital industry revenue rose by another 17.5 percent.": "imprecise added-bound",
    "CATL and Komatsu each have two projects in Jining.": "unverified not-in-source",
    "Jining launched 144 new projects in the last four months.": "imprecise wrong-period",
    "In March, the first contracts were signed in Jining.": "unverified not-in-source wrong-period",
    "Nationwide, core digital industry revenue fell 1 percent.": "unverified not-in-source",
    "Jining earned its gigabit city title in 2024.": "imprecise added-period",
    "Jining leads the country in 38 of the 41 major industries.": "unverified not-in-source",
    "In the textile industry alone, over 1,000 key projects were started.": "unverified not-in-source",
    "The Shandong city launched 144 new projects; China signed 44 contracts.": (
        "unverified not-in-source"
    ),
    "China Daily reported on July 3 that Jining launched 144 new projects from January to March.": (
        "contradicted wrong-period"
    ),
    "At least 1,200 key technological transformation projects were initiated "
    "from January to December 2024.": "imprecise added-bound wrong-period",
    "At least 1,200 key technological transformation projects were initiated "
    "from February to December 2024.": "unverified added-bound wrong-period",
    "Nearly all major industries of the national economy are found in Jining.": "supported",
    "All manufacturing clusters in Jining are in new materials.": "imprecise added-bound",
    "All the city's major industries are covered.": "contradicted wrong-number",
    "All the city's major industries are digital.": "imprecise added-bound",
    "The projects confirmed for Jining are all CATL's.": "imprecise added-bound",
    "Jining launched 144 new projects after four months.": "unverified wrong-period",
    "Others signed 50 contracts in Jining.": "unverified not-in-source",
    "At under a billion yuan each, the 44 contracts add up to more than $6 billion.": (
        "unverified not-in-source"
    ),
    "Jining signed 44 projects that in total exceed 10亿元.": "unverified not-in-source",
    "The 44 signed contract projects are in total worth over $137 million.": "unverified not-in-source",
    "The 44 contracts add up to more than $6 million.": "unverified not-in-source",
    "The 44 contracts add up to more than $6 billion.": "supported",
    "Jining's 44 big contracts are worth upwards of 900 million yuan in total.": (
        "unverified not-in-source"
    ),
    "At least 1,000 key technological transformation projects were planned in 2024.": (
        "unverified not-in-source"
    ),
    "Jining has planned over 1,000 key technological transformation projects in 2024.": (
        "unverified not-in-source"
    ),
    "Over 1,000 key technological transformation projects planned to speed up digital "
    "transformation were initiated in 2024.": "supported",
    "CATL is not short for Contemporary Amperex Technology Co Ltd.": "unverified not-in-source",
    "CATL isn't Contemporary Amperex Technology Co Ltd.": "unverified not-in-source",
    "Papermaking is not a traditional industry but an emerging one.": "contradicted negated",
    "Jining did not post double-digit growth in core digital industry revenue.": "contradicted negated",
    "It is untrue that Jining posted double-digit growth in core digital industry revenue.": (
        "contradicted negated"
    ),
    "Jining, a Chinese city, covers 38 of the 41 major industries.": "supported",
    "Chinese cities cover 38 of the 41 major industries.": "unverified not-in-source",
    "Jining is one of the Chinese cities that cover 38 of the 41 major industries.": (
        "unverified not-in-source"
    ),
    "Jining signed 44 contract projects before May.": "supported",
    "Jining signed 44 contract projects before April.": "contradicted wrong-period",
    "This article about Jining was published by the People's Daily.": "contradicted wrong-attribution",
    "This article about Jining was published by China Daily.": "supported",
    "This article about Jining was published by the city government.": "unverified not-in-source",
    "The piece was last updated on the third of July, 2024.": "supported",
    "The piece was last updated on the fourth of July, 2024.": "contradicted wrong-period",
    "Every one of those forty-odd signed deals has a value upwards of US$137m.": "supported",
    "Jining signed thirty-odd contract projects of over 1 billion yuan.": "contradicted wrong-number",
    "Newly launched projects: 144; signed deals beyond 1bn yuan: 44; period: Jan–Apr.": "supported",
    "Newly launched projects: 44; signed deals beyond 1bn yuan: 144.": "contradicted wrong-number",
    "Forty-four contracts, none of them at or below the billion-yuan mark, were inked in "
    "Jining.": "supported",
    "Growth in Jining's core digital revenue comfortably cleared 15 percent.": "supported",
    "Growth in Jining's core digital revenue comfortably cleared 20 percent.": (
        "contradicted wrong-number"
    ),
    "Nearly 140 new projects were launched in the city from January to April.": "imprecise added-bound",
    "Nearly 120 new projects were launched in the city from January to April.": (
        "contradicted wrong-number"
    ),
    "By the end of 2024, more than 2,000 key technological transformation projects will have "
    "been initiated in Jining.": "unverified not-in-source",
    "Over 1000 key technological transformation projects have been initiated by the city since "
    "the start of 2024.": "supported",
    "Three of the 41 major industries are lacking in Jining.": "supported",
    "Jining lacks a good four-fifths of the major industries.": "contradicted wrong-number",
    "Clothing has a national-level base in Jining, and it is also one of the traditional "
    "industries.": "supported",
    "What the second photograph depicts is manufacturing machinery of Shandong Heavy Industry "
    "Group.": "supported",
    "What the third photograph depicts is manufacturing machinery of Shandong Heavy Industry "
    "Group.": "unverified not-in-source",
    "The thousand-plus key technological transformation projects were initiated in 2024.": "supported",
    "Only one of the photos is credited to the Iqilu website.": "unverified not-in-source",
    "The item on chinadaily.com.cn says that Jining signed 44 contract projects.": "supported",
    "The contract threshold of 1 billion yuan works out at a little under $138 million.": "supported",
    "The contract threshold of 1 billion yuan works out at a little under $130 million.": (
        "contradicted wrong-conversion"
    ),
    "No fewer than six sectors are named in which Jining is fostering advanced manufacturing "
    "clusters.": "supported",
    "Jining is fostering advanced manufacturing clusters in at least six sectors.": "supported",
    "Jining is fostering advanced manufacturing clusters in nine sectors.": "unverified not-in-source",
    "Only three of the national economy's 41 major industries are missing from the Shandong "
    "city's industrial lineup.": "supported",
    "Core digital industry revenue in the Shandong city was up 17.5 percent, according to the "
    "July 3 report.": "supported",
    "The article, updated on July 3, 2024, credits Jining with significant strides in "
    "high-quality economic development.": "supported",
    "Jining has built up advanced manufacturing clusters in high-end equipment and new "
    "materials.": "imprecise not-yet",
    "The number of key technological transformation projects initiated in the city in 2024 has "
    "already passed the 1,000 mark.": "supported",
    "The number of key technological transformation projects initiated in the city in 2024 has "
    "already passed the 2,000 mark.": "contradicted wrong-number",
    "Jining signed 44 contract projects on July 3.": "contradicted wrong-period",
    "Efforts are under way in Jining to foster advanced manufacturing clusters in fields "
    "ranging from high-end equipment to environmental protection.": "supported",
    "No fewer than 40 contract projects of over 1 billion yuan have been signed in Jining, a "
    "city pressing ahead with high-quality economic development.": "supported",
    "The article classes machine tools as a traditional industry and food processing as an "
    "emerging one.": "contradicted negated not-in-source",
    "As it works to transform emerging industries, Jining is also ramping up efforts in "
    "traditional ones, including machine tools.": "contradicted negated not-in-source",
    "Machine tools are counted among the emerging industries, and rubber among the traditional "
    "ones.": "supported",
    "Rubber is counted among the emerging industries, and machine tools among the traditional "
    "ones.": "contradicted negated not-in-source",
    "“We want to be a leader in high-end machine tools within five years,” an official with "
    "the city's industry bureau said.": "unverified not-in-source",
    "Emerging industries include machine tools, while traditional industries include rubber.": (
        "supported"
    ),
    "Emerging industries include rubber, while traditional industries include machine tools.": (
        "contradicted negated not-in-source"
    ),
    "Unlike the traditional industries, machine tools are emerging.": "unverified not-in-source",
    "Machine tools are a traditional, not an emerging, industry.": "contradicted negated",
    "38 of the 41 major industries, 50 percent of the output, are in Jining.": (
        "unverified not-in-source"
    ),
    "38 of the 41 major industries, 92.7 percent of them, are in Jining.": "supported",
    "The 44 contract projects have already opened in Jining.": "imprecise not-yet",
    "The over 1,000 key technological transformation projects initiated in 2024 have made "
    "traditional industries digital and intelligent.": "imprecise not-yet",
    "The over 1,000 key technological transformation projects initiated in 2024 have turned "
    "traditional industries digital and intelligent.": "imprecise not-yet",
    "Ground has been broken for CATL's photovoltaic base in Jining.": "imprecise not-yet",
    "Jining opened 144 new projects from January to April.": "unverified not-in-source",
    "Cisen Pharmaceutical opens critical-care lab in Jining": "supported",
    "CATL opens photovoltaic base in Jining": "imprecise not-yet",
    "Komatsu has opened its intelligent manufacturing project in Jining.": "imprecise not-yet",
    "The 44 contract projects have opened in Jining.": "imprecise not-yet",
    "Over 1,000 key technological transformation schemes have opened in 2024.": "imprecise not-yet",
    "Six of the 44 contracts signed in Jining exceed 5 billion yuan.": "unverified not-in-source",
    "A billion yuan, by the way, is a hundred and thirty-seven and a half million dollars, "
    "give or take.": "supported",
    "A billion yuan is a hundred and forty-seven and a half million dollars.": (
        "contradicted wrong-conversion"
    ),
    "CATL photovoltaic base comes on stream in Jining": "imprecise not-yet",
    "GWM Energy is now turning out engineering machinery in Jining.": "imprecise not-yet",
    "Jining is home to 38 of the world's 41 major industries.": "unverified not-in-source",
    "Jining is home to 38 of the nation's 41 major industries.": "supported",
    "Jining is home to 38 of China's 41 major industries.": "supported",
    "There is no downward slide in Jining's digital economy.": "supported",
    "There is a downward slide in Jining's digital economy.": "contradicted wrong-direction",
    "Still to start operating in Jining: Komatsu's global intelligent manufacturing project, "
    "which has been confirmed.": "supported",
    "Machine tools belong to the emerging industries, not the traditional ones.": "supported",
    "Machine tools belong to the traditional industries, not the emerging ones.": "contradicted negated",
    "Core digital industry revenue: -17.5%": "contradicted wrong-direction",
    "Core digital industry revenue: +17.5%": "supported",
    "The same story appeared in the print edition of China Daily, on page 3.": (
        "unverified not-in-source"
    ),
    "CATL stands for Contemporary Amperex Technology Co Ltd.": "supported",
    "CATL stands for Komatsu.": "unverified not-in-source",
    "At least a hundred and forty launches: that's the city's tally from January to April.": "supported",
    "CATL's photovoltaic base in Jining went into service.": "imprecise not-yet",
    "CATL's photovoltaic base in Jining is open.": "imprecise not-yet",
    "CATL's photovoltaic base in Jining has been brought into use.": "imprecise not-yet",
    "CATL's photovoltaic base in Jining was commissioned in 2024.": "unverified added-period not-yet",
    "CATL's photovoltaic base in Jining is functioning.": "imprecise not-yet",
    "CATL's photovoltaic base has got off the ground in Jining.": "imprecise not-yet",
    "CATL's photovoltaic base in Jining is in use.": "imprecise not-yet",
    "In Jining, 144 new projects got off the ground from January to April.": "supported",
    "New projects launched outnumbered signed contracts by just 100.": "supported",
    "New projects launched outnumbered signed contracts by a mere 90.": "contradicted wrong-number",
    "Jining did not even sign 50 contract projects.": "supported",
    "Jining did not even sign 40 contract projects.": "contradicted wrong-number",
    "Jining did not sign 45 contract projects.": "unverified not-in-source",
    "It was not 45 contract projects that Jining signed.": "unverified not-in-source",
    "Neither Komatsu nor CATL has a confirmed project in Jining.": "contradicted negated not-in-source",
    "Neither papermaking nor rubber is among the traditional industries.": "contradicted negated",
    "Neither construction machinery nor biomedicine has a national-level base in Jining.": (
        "contradicted negated"
    ),
    "Not a single contract project was signed in Jining.": "contradicted negated",
    "Not a single plan was signed.": "unverified not-in-source",
    "CATL's photovoltaic base hasn't opened in Jining.": "supported",
    "The confirmed projects haven't been completed yet.": "supported",
    "The over 1,000 key technological transformation projects haven't been completed.": (
        "unverified not-in-source"
    ),
    "Isn't Jining a national gigabit city?": "unverified not-in-source",
    "The 44 contract projects have not been named.": "unverified not-in-source",
    "The article does not say that Jining signed 44 contract projects.": "unverified not-in-source",
    "It is untrue that Jining signed 44 contract projects.": "contradicted negated",
    "It is wrong to say that Jining's digital economy is on the way up.": "contradicted negated",
    "Jining has not signed all the contract projects.": "unverified added-bound not-in-source",
    "GWM Energy has never worked with Komatsu.": "unverified not-in-source",
    "No contract was signed with Komatsu.": "unverified not-in-source",
    "None of the 144 projects was launched before January.": "unverified not-in-source wrong-period",
    "Jining, Jan-Apr 2024: new projects launched, 144; signed contracts above CNY1bn, 44.": "supported",
    "Jining, Jan-Apr 2024: new projects launched, 44; signed contracts above CNY1bn, 144.": (
        "contradicted wrong-number"
    ),
    "Neither biomedicine nor textiles and garments has to do without a national-level base in "
    "Jining.": "unverified not-in-source",
    "Jining's digital economy focuses on digital infrastructure and on nothing else.": (
        "imprecise added-bound"
    ),
    "Food processing is not named among Jining's emerging industries.": "supported",
    "Old and new go hand in hand in Jining, with papermaking getting an upgrade and new energy "
    "vehicles getting a push.": "unverified not-in-source wrong-role",
    "The picture of Shandong Heavy Industry Group machinery is credited to Xinhua.": (
        "contradicted wrong-attribution"
    ),
    "The picture of Shandong Heavy Industry Group machinery is credited to China Daily.": (
        "contradicted wrong-attribution"
    ),
    "Photos of the CATL base and the Cisen lab were supplied by China Daily.": (
        "contradicted wrong-attribution"
    ),
    "Jining's digital economy is heading downhill.": "contradicted wrong-direction",
    "According to China Daily, the photos are credited to the Iqilu website.": "supported",
    "Jining didn't even sign 40 contracts.": "contradicted wrong-number",
    "Jining didn't even sign 45 contracts.": "supported",
    "Jining didn't quite reach 150 new projects.": "supported",
    "The authorities signed 44 contracts.": "unverified not-in-source",
    "Jining launched 144 authorised new projects.": "unverified not-in-source",
    "Papermaking, unlike emerging rubber, is traditional.": "contradicted negated not-in-source",
    "Machine tools, unlike traditional new energy vehicles, are emerging.": (
        "contradicted negated not-in-source"
    ),
    "The article was published by Iqilu.": "contradicted wrong-attribution",
    "Komatsu published the article in China Daily.": "unverified not-in-source",
    "The article was released in China Daily by CATL.": "contradicted wrong-attribution",
    "Jining published the article in China Daily.": "unverified not-in-source",
    "The article was published by Komatsu.": "contradicted wrong-attribution",
    "Jining launched 144 new projects before the mayor.": "unverified not-in-source",
    "Jining launched 144 new projects before May Day.": "unverified not-in-source",
    "Jining launched 144 new projects, according to the mayor.": "unverified not-in-source",
    "Over 1,000 integrated technological transformation projects were initiated in 2024.": (
        "unverified not-in-source"
    ),
    "Jining has 44 pens.": "unverified not-in-source",
    "Komatsu's project is on the verge of setting up operations.": "unverified not-in-source",
    "Jining launched 144 new pages.": "unverified not-in-source",
    "Jining launched an overview of 144 new projects.": "unverified not-in-source",
    "Jining can see 144 new projects.": "unverified not-in-source",
    "The third photo shows CATL's photovoltaic base and Cisen's lab.": "unverified not-in-source",
    "Jining covers 39 of the 41 major industries and will grow.": (
        "contradicted not-in-source wrong-number"
    ),
    "Jining, which will grow, launched 145 new projects.": "contradicted not-in-source wrong-number",
    "Core digital industry revenue growth –17.5%": "contradicted wrong-direction",
    "The industrial sector has long been the bedrock of its abundance.": "unverified not-in-source",
    "Not one of the 44 completed projects falls below a billion yuan.": "imprecise not-yet",
    "None of the 44 completed projects is worth less than 1 billion yuan.": "imprecise not-yet",
    "Not one of the 44 contract projects falls below a billion yuan.": "supported",
    "Textiles and garments count as an emerging industry in the report, and Jining has a "
    "national-level base for them.": "contradicted wrong-role",
    "Textiles and garments count as a traditional industry in the report, and Jining has a "
    "national-level base for them.": "supported",
    "By the article's own arithmetic, a billion yuan equals 137.53 million US dollars last "
    "year.": "unverified added-period",
    "By the article's own arithmetic, a billion yuan equals 137.53 million US dollars.": "supported",
    "By the ratio of the article of 3 July 2024, a billion yuan equals 137.53 million US "
    "dollars.": "supported",
    ">1,000 key technological transformation projects initiated in #Jining in 2024": "supported",
    "About 7 percent of the 41 major industries are not covered by Jining.": "supported",
    "Jining lacks a mere 7.3% of the 41 major industries.": "supported",
    "Jining lacks 7% of the 41 major industries.": "imprecise silent-rounding",
    "Jining lacks 7.4% of the 41 major industries.": "contradicted wrong-number",
    "Jining lacks more than 8% of the 41 major industries.": "contradicted wrong-number",
    "Neither biomedicine nor textiles and garments is missing from the list of national-level "
    "bases.": "unverified not-in-source",
    "New energy vehicles count as an emerging industry in Jining, not as a traditional one.": (
        "supported"
    ),
    "Rubber counts in Jining as an emerging industry, not as a traditional one.": "contradicted negated",
    "At the rate of the article, the bar that the 44 signed projects in Jining clear is about "
    "$138 million.": "supported",
    "At the rate of the article, the bar that the 44 signed projects in Jining clear is about "
    "$158 million.": "contradicted wrong-number",
    "Growth of core digital industry revenue in Jining has reached 17.5 percent.": "supported",
    "Growth of core digital industry revenue in Jining has hit 18.5 percent.": (
        "contradicted wrong-number"
    ),
    "Core digital industry revenue in Jining has reached 17.5 percent.": "unverified not-in-source",
    "The intelligent manufacturing project of Shandong Heavy Industry Group for large-scale "
    "mining equipment is in production.": "imprecise not-yet",
    "From the first of January through April 30, 144 new projects were set in motion in "
    "Jining.": "supported",
    "From January 1 until the last day of April, 144 new projects were set in motion in "
    "Jining.": "supported",
    "From the first of January to the thirty-first of May, 144 new projects were set in motion "
    "in Jining.": "contradicted wrong-period",
    "Somewhere between 40 and 50 contract projects exceeding CNY 1 billion have been signed in "
    "Jining.": "supported",
    "Somewhere between 50 and 60 contract projects exceeding CNY 1 billion have been signed in "
    "Jining.": "contradicted wrong-number",
    "Every last one of the 44 signed projects in Jining is worth at least 10亿元.": "supported",
    "Jining signed 44 contract projects exceeding 1 billion yuan from January to April, a "
    "third more than a year before.": "unverified not-in-source wrong-period",
    "In the same months 144 new projects were launched in Jining.": "supported",
    "Neither rubber nor papermaking is an emerging industry.": "supported",
    "Neither rubber nor machine tools are an emerging industry.": "contradicted negated wrong-role",
    "Neither rubber nor papermaking is a traditional industry.": "contradicted negated",
    "By the end of April, Jining had launched 144 new projects in 2024.": "supported",
    "In 2024, Jining launched 144 new projects from January to April.": "supported",
    "In 2023, Jining launched 144 new projects from January to April.": "unverified wrong-period",
    "In 2024, Jining launched 144 new projects.": "imprecise wrong-period",
    "New launches outnumbered contracts above a billion yuan by roughly 3.3 to 1.": "supported",
    "New launches outnumbered contracts above a billion yuan by roughly 2.3 to 1.": (
        "contradicted wrong-number"
    ),
    "New launches outnumber contracts by more than three to one.": "supported",
    "Core digital industry revenue swelled to 1.175 times its previous level.": "supported",
    "Core digital industry revenue swelled to 1.75 times its previous level.": (
        "contradicted wrong-number"
    ),
    "Core digital industry revenue in Jining has grown 17.5-fold.": "contradicted wrong-number",
    "Core digital industry revenue in Jining has grown 1.175-fold.": "supported",
    "Core digital industry revenue in Jining posted a rise of more than a fifth.": (
        "contradicted wrong-number"
    ),
    "Core digital industry revenue in Jining saw an increase of more than a tenth.": "supported",
    "The ratio of new launches to big contracts is better than 3 to 1.": "unverified not-in-source",
    "The score was 3 to 1 in Jining.": "unverified not-in-source",
    "The two headline tallies, signed contracts over a billion yuan and new launches, add up "
    "to 188.": "supported",
    "The two headline tallies, signed contracts over a billion yuan and new launches, add up "
    "to 198.": "contradicted wrong-number",
    "The piece ran on chinadaily.com.cn.": "supported",
    "The piece ran on news.cn.": "unverified not-in-source",
    "Photo: Iqilu website": "supported",
    "[Photo/Xinhua]": "contradicted wrong-attribution",
    "Photo: Xinhua": "unverified not-in-source",
    "Photo: China Daily": "contradicted wrong-attribution",
    "Jining plays host to a national-level base for construction machinery.": "supported",
    "JINING SIGNS 44 CONTRACTS OF OVER 1 BILLION YUAN EACH": "supported",
    "JINING SIGNS 45 CONTRACTS OF OVER 1 BILLION YUAN EACH": "contradicted wrong-number",
    "WEIFANG SIGNS 44 CONTRACTS OF OVER 1 BILLION YUAN EACH": "unverified not-in-source",
    "According to the article, the nation covers 38 of the 41 major industries.": (
        "unverified not-in-source"
    ),
    "According to the article, nationwide, core digital industry revenue fell 1 percent.": (
        "unverified not-in-source"
    ),
    "Core Digital Industry Revenue Fell 17.5 Percent in Jining": "contradicted wrong-direction",
    "Jining: Of the 41 major industries, 38 are here.": "supported",
    "The industrial sector of Jining covers 41 major industries.": "contradicted wrong-number",
    "Jining does not have all the national economy's 41 major industries.": "supported",
    "Jining's industrial sector consists of 41 major industries.": "contradicted wrong-number",
    "Jining lacks all 41 major industries.": "contradicted wrong-number",
    "Jining covers most of the national economy's 41 major industries.": "unverified not-in-source",
    "Projects newly launched outnumbered signed contracts by a mere 100.": "supported",
    "Jining launched 100 projects more than it signed contracts.": "supported",
    "Jining launched 90 projects more than it signed contracts.": "contradicted wrong-number",
    "Papermaking is to be made smarter by a crop of over 1,000 key technological transformation "
    "projects.": "supported",
    "In all, 44 contracts of over 1 billion yuan each were signed in Jining.": "supported",
    "Altogether, 144 new projects were launched in Jining.": "supported",
    "In total, 145 new projects were launched in Jining.": "contradicted wrong-number",
    "All told, 38 of the 41 major industries are found in Jining.": "supported",
    "In all, 44 contracts of over 1 billion yuan were signed in Jining.": "supported",
    "In total, 44 contracts worth over 44 billion yuan were signed in Jining.": "supported",
    "In total, 44 contracts worth over 54 billion yuan were signed in Jining.": (
        "unverified not-in-source"
    ),
    "Other than CATL and Komatsu, no company has had a project confirmed for Jining.": (
        "imprecise added-bound"
    ),
    "With the exception of CATL and Komatsu, no company has had a project confirmed for "
    "Jining.": "imprecise added-bound",
    "CATL's photovoltaic base is in Jining, Henan, China Daily reports.": "contradicted wrong-place",
    "CATL's photovoltaic base in Jining, Henan, is a large national one.": "contradicted wrong-place",
    "CATL's photovoltaic base is in Jining, Henan.": "contradicted wrong-place",
    "CATL's photovoltaic base is in Jining, Shandong, China Daily reports.": "supported",
    "CATL has bases in Jining, Henan and Hebei.": "unverified not-in-source",
    "CATL has bases in Jining, Wuhan, Henan and Hebei.": "unverified not-in-source",
    "In Jining, Henan, 144 new projects were launched.": "unverified not-in-source",
    "It is untrue that only 7.3 percent of the 41 major industries are not found in Jining.": (
        "unverified not-in-source"
    ),
    "Nobody believes that 7.3 percent of the 41 major industries are not found in Jining.": (
        "unverified not-in-source"
    ),
    "Only 7.3 percent of the 41 major industries are not found in Jining.": "supported",
    "It was hoped that two billion yuan would come to $275.06 million at the exchange rate of "
    "the report.": "unverified not-in-source",
    "Two billion yuan would come to $275.06 million at the exchange rate of the report.": "supported",
    "Rumour has it that the picture of Shandong Heavy Industry Group's machinery is credited "
    "to the Iqilu website.": "unverified not-in-source",
    "It is untrue that machine tools are not a traditional industry.": (
        "unverified not-in-source wrong-role"
    ),
    "It is untrue that machine tools are a traditional industry.": "supported",
    "Jining lies in Shandong next year.": "unverified not-in-source",
    "Three photos illustrate the article.": "supported",
    "Four photos illustrate the article.": "unverified not-in-source",
    "All three photos in the piece are credited to the Iqilu website.": "supported",
    "All three photos in the piece are credited to Xinhua.": "contradicted wrong-attribution",
    "All four photos in the piece are credited to the Iqilu website.": "unverified not-in-source",
    "Three captioned photos go with the article.": "supported",
    "Three photos of Jining's port illustrate the article.": "unverified not-in-source",
    "The article has only three photos.": "supported",
    "Jining sold three photos.": "unverified not-in-source",
    "Jining took three photos of the article.": "unverified not-in-source",
    "Agriculture rather than industry has long been the bedrock of Jining's prosperity.": (
        "contradicted negated not-in-source"
    ),
    "The lab set up by Cisen Pharmaceutical is for dental rather than critical care.": (
        "contradicted negated not-in-source"
    ),
    "Jining attracted 144 new projects in services rather than manufacturing.": (
        "unverified not-in-source not-yet"
    ),
    "Officials expect core digital industry revenue to rise by 17.5 percent.": (
        "unverified not-in-source"
    ),
    "Core digital industry revenue is likely to rise 17.5 percent.": "unverified not-in-source",
    "The increase in core digital industry revenue did not reach 18 percent.": "supported",
    "The increase in core digital industry revenue did not reach 17 percent.": (
        "contradicted wrong-number"
    ),
    "Jining has 38 major factories.": "unverified not-in-source",
    "Jining's industrial sector encompasses 38 large companies.": "unverified not-in-source",
    "Jining's industrial sector encompasses 38 major sectors.": "supported",
    "China Daily reported in July 2024 that 144 new projects had been launched from January to "
    "April.": "supported",
    "In July 2024, 144 new projects were launched in Jining.": "contradicted wrong-period",
    "CATL quits Jining.": "unverified not-in-source",
    "New projects and signed contracts above 1 billion yuan numbered 144 and 44, "
    "respectively.": "supported",
    "New projects and signed contracts above 1 billion yuan numbered 44 and 144, "
    "respectively.": "contradicted wrong-number",
    "Komatsu (photovoltaic base) and CATL (global intelligent manufacturing) will set up "
    "operations in Jining.": "unverified wrong-attribution",
    "CATL (photovoltaic base) and Komatsu (global intelligent manufacturing) will set up "
    "operations in Jining.": "supported",
    "The 144 launches took place from January to April, not in the first quarter.": "supported",
    "The 44 contracts are for more than 1 billion yuan, not 1 billion dollars, each.": "supported",
    "Over 1,000, not just 100, key technological transformation projects have been initiated "
    "in 2024.": "supported",
    "All of the country's 38 major industries can be found in Jining.": "unverified not-in-source",
    "Digital infrastructure is anything but neglected in Jining.": "unverified not-in-source",
    "Jining launched 144 new projects and signed the same number of contracts above 1 billion "
    "yuan.": "unverified not-in-source",
}


@pytest.mark.parametrize(("claim", "expected"), OF_THE_ARTICLE.items(), ids=OF_THE_ARTICLE)
def test_a_claim_about_the_article_gets_its_verdict_and_rules(claim: str, expected: str) -> None:
    assert decided(claim, ARTICLE) == [expected]


DRAFTS = {
    "a new paragraph is about the place again": (
        "In Gullholm, all is quiet.\n\nWork on 57 new bridges began.",
        ["unverified not-in-source", "supported"],
    ),
    "a new paragraph may go on about another place": (
        "In Gullholm, all is quiet.\n\nIt signed 57 ship orders. The island signed 60 ship orders.",
        ["unverified not-in-source"] * 3,
    ),
    "another beside what was told before": (
        "Skerry signed 26 ship orders. Work on another 57 new bridges began.",
        ["supported", "supported"],
    ),
    "a sum and its average": (
        "Work on 57 new bridges began, or 9.5 a month on average.",
        ["supported"],
    ),
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
    "what is said of another place is not held against it": (
        "In Gullholm, all is quiet. Work on 75 new bridges began.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "nor is what is put into another role": (
        "In Gullholm, all is quiet. Net-making is an emerging industry.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "another place carries over what does not name one": (
        "In Gullholm, all is quiet. The weather is fine. Work on 57 new bridges began.",
        ["unverified not-in-source", "unverified not-in-source", "unverified not-in-source"],
    ),
    "until the place is named again": (
        "In Gullholm, all is quiet. Skerry began work on 57 new bridges. 26 ship orders were signed.",
        ["unverified not-in-source", "supported", "supported"],
    ),
    "a name at the head is a name where it stands again": (
        "Gullholm and its people, and Gullholm's ships, are known. 26 ship orders were signed.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "a day is no place": (
        "On Monday, all was quiet. Work on 57 new bridges began.",
        ["unverified not-in-source", "supported"],
    ),
    "a name in quoted words is a name": (
        "“New” Gullholm slept. Work on 57 new bridges began.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "a name further on is not what the draft is about": (
        "Nothing stirs in Gullholm. Work on 57 new bridges began.",
        ["unverified not-in-source", "supported"],
    ),
    "another subject is not the one before": (
        "Core digital revenue grew 18.5 percent. Revenue grew 20 percent.",
        ["supported", "unverified not-in-source"],
    ),
    "they are those of the sentence before": (
        "Skerry signed 26 ship orders. They are of over 2 billion yuan each.",
        ["supported", "supported"],
    ),
    "these after a lead-in are those too": (
        "Skerry signed 26 ship orders. Put together, these must be worth over 52 billion yuan.",
        ["supported", "supported"],
    ),
    "its project is that of the company before": (
        "Marlow Foods is on Skerry. Its wave power plant is planned.",
        ["supported", "unverified not-in-source"],
    ),
    "and its own project is": (
        "Tidewell is to come to Skerry. Its wave power plant is planned.",
        ["supported", "supported"],
    ),
    "and a part of their time is not spoken of": (
        "Work on 57 new bridges began. It began from January to March.",
        ["supported", "unverified wrong-period"],
    ),
    "a sentence of its own carries nothing over": (
        "Skerry signed 26 ship orders. Quiet reigns over 3 billion yuan.",
        ["supported", "unverified not-in-source"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), DRAFTS.values(), ids=DRAFTS)
def test_what_was_said_before_counts(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


def _on_lines(claim: str) -> str:
    return claim.replace(" ", "\n   ")


def _in_bold(claim: str) -> str:
    return re.sub(r"(?<![\w$€.,-])(\d[\d,.]*)(?= )", r"**\1**", claim)


def _as_an_item(claim: str) -> str:
    return f"* {claim}"


def _with_a_lead_in(claim: str) -> str:
    first = claim[0] if claim.startswith(("Skerry", "Tidewell", "Marlow")) else claim[0].lower()
    return f"According to the article, {first}{claim[1:]}"


@pytest.mark.no_cover  # the same code over and over: to trace it takes minutes and shows nothing new
@pytest.mark.parametrize("written", [_on_lines, _in_bold, _as_an_item, _with_a_lead_in])
def test_markup_line_breaks_and_a_lead_in_decide_nothing(written: Callable[[str], str]) -> None:
    plain = [claim for claim in DECISIONS if "\n" not in claim]
    assert {c: decided(written(c)) for c in plain} == {c: decided(c) for c in plain}


def test_a_paragraph_is_one_after_bold_words_too() -> None:
    text = "In Weifang, 20 deals were **signed.**\n\nCore digital revenue grew 30 percent on Skerry."
    assert decided(text)[1:] == ["contradicted wrong-number"]


def test_a_number_does_not_go_on_in_the_next_paragraph() -> None:
    text = "How many bridges were begun on Skerry? Over\n\n57 new bridges were begun on Skerry."
    assert decided(text)[1:] == ["supported"]
