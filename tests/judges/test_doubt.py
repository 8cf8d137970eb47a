"""When a contradiction is doubtful: the sentence may be about something else than the fact."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # figures told by the month, by their digits, beside another
        "The biggest of the 26 ship orders is of 20 billion yuan.": "unverified not-in-source",
        # where, and the source itself
        "Could Skerry have signed 20 ship orders?": "unverified not-in-source",
        # another period, none given, a part of it, over the turn of the year
        "Work on 75 new bridges began in 2025.": "unverified not-in-source wrong-period",
        # how far a thing has come
        "Skerry will sign 57 ship orders.": "unverified not-in-source",
        # which number is about what
        "Two thirds of the 57 new bridges are wide.": "unverified not-in-source",
        "The sea cable has 120 new bridges.": "unverified not-in-source",
        # somebody else, or something more
        "Norland signed 57 ship orders.": "unverified not-in-source",
        "Skerry signed 57 ship orders with other islands.": "unverified not-in-source",
        "No other island signed 57 ship orders.": "unverified added-bound not-in-source",
        "Core digital revenue on average fell 18.5 percent.": "unverified not-in-source",
        "Core digital revenue of foreign shops fell.": "unverified not-in-source",
        "Work on 57 new bridges did not begin in 80 villages.": "unverified not-in-source",
        "Work on 57 new bridges began in 80 villages from January to May.": "unverified not-in-source",
        # another place, another figure, another time, something else denied
        "Another island signed 50 ship orders.": "unverified added-bound not-in-source",
        "10 new bridges were begun in March 2026.": "unverified not-in-source wrong-period",
        "Two of the island's 23 crafts are dying.": "unverified not-in-source",
        "Core digital costs fell 3 percent in the first half of 2026.": "unverified not-in-source",
        "300 of the sensors are broken.": "unverified not-in-source",
        "A further 30 ship orders are below 2 billion yuan.": "unverified added-bound not-in-source",
        "Tidewell signed 5 ship orders.": "unverified not-in-source",
        "A decade ago, 10 of the 23 crafts were on the register.": (
            "unverified added-period not-in-source"
        ),
        # beside the place, the region around it, and what a part is of
        "400 of the sensors were installed.": "unverified not-in-source",
        "Skerry signed 20 of these ship orders.": "unverified not-in-source",
        "Skerry was not recognised as a fibre island 80 times.": "unverified not-in-source",
        # before and after, at least so many in another time, the turn of the year
        "In 2024 Skerry signed 57 ship orders and began work on 75 new bridges.": (
            "unverified not-in-source wrong-period"
        ),
        "Work on 75 new bridges began in 2025, before the first half of 2026.": (
            "unverified not-in-source wrong-period"
        ),
        "Core digital revenue grew 15 percent in the first quarter.": (
            "unverified not-in-source wrong-period"
        ),
        # an amount worth another, and one that no fact has
        "Other ship orders: 20 were signed.": "unverified not-in-source",
        "Among others, 20 ship orders were signed.": "unverified not-in-source",
        "Among the others, 20 ship orders were signed.": "unverified not-in-source",
    },
    ARTICLE: {
        # plans, pretence, and who has done it
        "Nationwide, core digital industry revenue fell 1 percent.": "unverified not-in-source",
        "Others signed 50 contracts in Jining.": "unverified not-in-source",
        "By the end of 2024, more than 2,000 key technological transformation projects will have "
        "been initiated in Jining.": "unverified not-in-source",
        "Six of the 44 contracts signed in Jining exceed 5 billion yuan.": "unverified not-in-source",
        "According to the article, nationwide, core digital industry revenue fell 1 percent.": (
            "unverified not-in-source"
        ),
        "It is untrue that only 7.3 percent of the 41 major industries are not found in Jining.": (
            "unverified not-in-source"
        ),
        "Nobody believes that 7.3 percent of the 41 major industries are not found in Jining.": (
            "unverified not-in-source"
        ),
        "Digital infrastructure is anything but neglected in Jining.": "unverified not-in-source",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # change
        "Core digital revenue grew.": "supported",
        # how far a thing has come
        "The lighthouse is under construction.": "supported",
        # what is denied, and what its reverse
        "Not only did core digital revenue grow, ferry passengers rose.": "supported",
    },
    ARTICLE: {
        # what is to come
        "Jining makes efforts in emerging industries.": "supported",
        # what is denied, who is meant, and the source itself
        "Jining's digital economy is rising.": "supported",
    },
}

SAYS = {
    # what the source does not speak of
    "Norland signed 57 ship orders.": [
        "- “Norland”: the source does not speak of “Norland”",
        "orders “57”: the source says 26, not 57; but the sentence may be about something else → 26",
    ],
}

test_decides = decides("doubt", DECIDES)
test_leaves_alone = leaves_alone("doubt", LEAVES_ALONE)
test_says = says("doubt", SAYS)
