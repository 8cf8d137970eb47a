"""The periods of a sentence beside those of the facts."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, TARN, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # periods
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
        "Marlow Foods opened a kelp farm in 2024.": "unverified wrong-period",
        "Marlow Foods opened a kelp farm in May 2025.": "imprecise wrong-period",
        # figures told by the month, by their digits, beside another
        "Work on 57 new bridges began since January.": "imprecise wrong-period",
        # where, and the source itself
        "None of the 57 new bridges was begun before January.": (
            "unverified not-in-source wrong-period"
        ),
        # several facts, denials, standing, shares
        "Core digital revenue grew 18.5 percent in the first half of 2025.": "unverified wrong-period",
        "Core digital revenue grew 18.5 percent in the first quarter.": "contradicted wrong-period",
        "Core digital revenue grew 18.5 percent in the second half.": "unverified wrong-period",
        # another period, none given, a part of it, over the turn of the year
        "Core digital revenue grew in the first half, and work on 57 new bridges began in March.": (
            "contradicted wrong-period"
        ),
        "Work on 57 new bridges began in five months.": "contradicted wrong-period",
        "Work on 57 new bridges began over the past two years.": "imprecise wrong-period",
        "Work on 57 new bridges began from November to February.": "contradicted wrong-period",
        "Work on 57 new bridges began from December to January.": "contradicted wrong-period",
        "240 cottages were repaired from October to December.": "contradicted wrong-period",
        "240 cottages were repaired from April to September.": "contradicted wrong-period",
        "240 cottages were repaired in 2024.": "unverified wrong-period",
        "The new ferries were ordered in June.": "unverified wrong-period",
        "A school of navigation is to open in 2027.": "contradicted wrong-period",
        "Skerry signed 26 ship orders in 2025.": "unverified added-period",
        "Skerry signed 26 ship orders in 2026.": "imprecise added-period",
        "Skerry signed 26 ship orders in March.": "imprecise added-period",
        "Over 4,000 sensors were installed in 2026.": "imprecise added-period",
        "Skerry has been recognised as a fibre island this year.": "imprecise added-period",
        "Skerry was recognised as a fibre island in 2025.": "unverified added-period",
        "Skerry was recognised as a fibre island from May to August.": "imprecise added-period",
        "Skerry was recognised as a fibre island in the last two years.": "imprecise added-period",
        # than a year before
        "Ferry passengers rose by 12 percent in 2026.": "imprecise added-period",
        "Core digital revenue grew 18.5 percent year on year.": "imprecise wrong-period",
        # another place, another figure, another time, something else denied
        "In 2026 Skerry signed at least 26 ship orders.": "imprecise added-period",
        "In the first nine months, work began on at least 57 new bridges.": "imprecise wrong-period",
        # before and after, at least so many in another time, the turn of the year
        "Work on 57 new bridges began prior to January.": "contradicted not-in-source wrong-period",
        "Core digital revenue grew after June.": "unverified wrong-period",
        "On August 20, 2026, Skerry signed 26 ship orders.": "imprecise added-period",
        "At least 5,000 sensors were installed from January to June.": (
            "unverified added-bound added-period"
        ),
        "Work on at least 57 new bridges began from January to March.": "unverified wrong-period",
        "At least 30 concerts were held from August to November 2025.": "imprecise wrong-period",
        "Before 2026, Skerry signed 26 ship orders.": "unverified added-period",
        "Three new ferries were ordered until June.": "contradicted wrong-period",
        "Three new ferries were ordered till June.": "contradicted wrong-period",
        "The new ferries were ordered from January to April.": "unverified wrong-period",
        "Cottages were repaired in April.": "unverified wrong-period",
        "240 old cottages were repaired in March.": "unverified not-in-source wrong-period",
        "240 old cottages were repaired from December to February.": (
            "unverified not-in-source wrong-period"
        ),
        # an amount worth another, and one that no fact has
        "Work on 57 new bridges began after six months.": "unverified wrong-period",
        "Work on 57 new bridges began before May 2026.": "contradicted wrong-period",
        "A third more ship orders were signed than a year before.": (
            "unverified added-period not-in-source"
        ),
    },
    ARTICLE: {
        # plans, pretence, and who has done it
        "Jining launched 144 new projects in the last four months.": "imprecise wrong-period",
        "In March, the first contracts were signed in Jining.": (
            "unverified not-in-source wrong-period"
        ),
        "Jining earned its gigabit city title in 2024.": "imprecise added-period",
        "China Daily reported on July 3 that Jining launched 144 new projects from January to March.": (
            "contradicted wrong-period"
        ),
        "At least 1,200 key technological transformation projects were initiated "
        "from January to December 2024.": "imprecise added-bound wrong-period",
        "At least 1,200 key technological transformation projects were initiated "
        "from February to December 2024.": "unverified added-bound wrong-period",
        "Jining launched 144 new projects after four months.": "unverified wrong-period",
        "Jining signed 44 contract projects before April.": "contradicted wrong-period",
        "Jining signed 44 contract projects on July 3.": "contradicted wrong-period",
        "None of the 144 projects was launched before January.": (
            "unverified not-in-source wrong-period"
        ),
        "From the first of January to the thirty-first of May, 144 new projects were set in motion "
        "in Jining.": "contradicted wrong-period",
        "Jining signed 44 contract projects exceeding 1 billion yuan from January to April, a "
        "third more than a year before.": "unverified not-in-source wrong-period",
        "In 2023, Jining launched 144 new projects from January to April.": "unverified wrong-period",
        "In 2024, Jining launched 144 new projects.": "imprecise wrong-period",
        "In July 2024, 144 new projects were launched in Jining.": "contradicted wrong-period",
    },
    TARN: {
        "Tests worth $12 million were sold in the third quarter.": "unverified wrong-period",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # periods
        "Work on 57 new bridges began from January to June.": "supported",
        "Work on 57 new bridges began in the first half of 2026.": "supported",
        "Work on 57 new bridges began in H1.": "supported",
        "Work on 57 new bridges began in the first six months.": "supported",
        # figures told by the month, by their digits, beside another
        "By the end of June, work on 57 new bridges had begun since January.": "supported",
        "Work on 57 new bridges began in half a year.": "supported",
        "Work on 57 new bridges began in the first half-year.": "supported",
        # where, and the source itself
        "Work on 57 new bridges began from the start of the year to the close of June.": "supported",
        "Between New Year and the end of June, work on 57 new bridges began.": "supported",
        # change
        "Core digital revenue grew 18.5 percent in the first half.": "supported",
        # several facts, denials, standing, shares
        "Core digital revenue grew 18.5 percent between January and June.": "supported",
        "Core digital revenue grew 18.5 percent by the end of June.": "supported",
        # another period, none given, a part of it, over the turn of the year
        "Work on 57 new bridges began in six months.": "supported",
        "240 cottages were repaired from October to March.": "supported",
        "240 cottages were repaired from October 2025 to March 2026.": "supported",
        "At least 30 concerts were held from September to November.": "supported",
        "The new ferries were ordered in May.": "supported",
        "The new ferries were ordered in 2026.": "supported",
        "A school of navigation is to open in 2028.": "supported",
        # than a year before
        "The number of ferry passengers rose by 12 percent compared with a year before.": "supported",
        "Ferry passengers were 12 percent more than a year earlier.": "supported",
        # amounts beside a count, all of a share, what has not come yet
        "240 cottages were repaired in six months.": "supported",
        "The new ferries were ordered in the first half of 2026.": "supported",
        # another place, another figure, another time, something else denied
        "From 1 January to 30 June 2026 work began on 57 new bridges.": "supported",
        "By July 2026, work on 57 new bridges had begun.": "supported",
        # before and after, at least so many in another time, the turn of the year
        "Work on 57 new bridges had begun by July.": "supported",
        "Three new ferries have been on order since May.": "supported",
        "The new ferries were ordered in the second quarter.": "supported",
        # an amount worth another, and one that no fact has
        "The paper reported on August 20 that work on 57 new bridges began.": "supported",
        "Work on 57 new bridges began before July 2026.": "supported",
        "The growth of core digital revenue reached 18.5 percent in the first half.": "supported",
    },
    ARTICLE: {
        # what is denied, who is meant, and the source itself
        "China Daily reported on July 3, 2024 that Jining launched 144 new projects.": "supported",
        # plans, pretence, and who has done it
        "Jining signed 44 contract projects before May.": "supported",
        "Newly launched projects: 144; signed deals beyond 1bn yuan: 44; period: Jan–Apr.": (
            "supported"
        ),
        "Over 1000 key technological transformation projects have been initiated by the city since "
        "the start of 2024.": "supported",
        "The thousand-plus key technological transformation projects were initiated in 2024.": (
            "supported"
        ),
        "At least a hundred and forty launches: that's the city's tally from January to April.": (
            "supported"
        ),
        "Jining, Jan-Apr 2024: new projects launched, 144; signed contracts above CNY1bn, 44.": (
            "supported"
        ),
        ">1,000 key technological transformation projects initiated in #Jining in 2024": "supported",
        "From the first of January through April 30, 144 new projects were set in motion in "
        "Jining.": "supported",
        "From January 1 until the last day of April, 144 new projects were set in motion in "
        "Jining.": "supported",
        "By the end of April, Jining had launched 144 new projects in 2024.": "supported",
        "In 2024, Jining launched 144 new projects from January to April.": "supported",
        "China Daily reported in July 2024 that 144 new projects had been launched from January to "
        "April.": "supported",
        "The 144 launches took place from January to April, not in the first quarter.": "supported",
        "Over 1,000, not just 100, key technological transformation projects have been initiated "
        "in 2024.": "supported",
    },
    TARN: {
        "Tests worth $12 million were sold in the second quarter.": "supported",
        "Tests worth $12 million were sold from October to December.": "supported",
        # From one figure to another
        "The number of countries with tarn fever rose from 36 to 57 in 2030.": "supported",
        "Tarn fever was found in 57 countries, up from 36 the year before.": "supported",
    },
}

SAYS = {
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
}

test_decides = decides("periods", DECIDES)
test_leaves_alone = leaves_alone("periods", LEAVES_ALONE)
test_says = says("periods", SAYS)
