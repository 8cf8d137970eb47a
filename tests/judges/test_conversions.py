"""Amounts told in the other currency: beside the source's own ratio."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # money
        "Skerry signed 26 ship orders of over 2 billion yuan ($275.06 million) each.": "supported",
        "Skerry signed 26 ship orders of over 2 billion yuan ($200 million).": (
            "contradicted wrong-conversion"
        ),
        # an amount that the source has not may be told at the ratio of another day
        "A lighthouse on the island cost 3 billion yuan ($450 million).": "unverified not-in-source",
        "A lighthouse on the island cost 3 billion yuan ($4.5 billion).": (
            "contradicted not-in-source wrong-conversion"
        ),
        # figures told by the month, by their digits, beside another
        "At the article's rate a dollar is 7.27 yuan.": "supported",
        "At the article's rate it is a little over six yuan to the dollar.": (
            "contradicted wrong-conversion"
        ),
        # amounts in two currencies
        "2 billion yuan equals $275.06 million.": "supported",
        "2 billion yuan equals $300 million.": "contradicted wrong-conversion",
        "2 billion yuan is worth $275 million.": "imprecise silent-rounding",
        "2 billion yuan is worth $275.1 million.": "supported",
        "4 billion yuan would be worth $550.12 million.": "supported",
        "4 billion yuan would be worth $500 million.": "contradicted wrong-conversion",
        "4 billion yuan is worth $550.13 million.": "supported",
        "At that rate, 2 billion yuan is $275.06 million and 4 billion yuan $550.12 million.": (
            "supported"
        ),
        "At that rate, 2 billion yuan is $275.06 million and 4 billion yuan $500 million.": (
            "contradicted wrong-conversion"
        ),
        "At that rate, the mark of 2 billion yuan is worth $275.06 million.": "supported",
        "At that rate, 900 million yuan comes to $124 million.": "supported",
        "At that rate, $275.06 million comes to 3 billion yuan.": "contradicted wrong-conversion",
        "Skerry signed 26 ship orders of over 2 billion yuan (€275.06 million) each.": (
            "contradicted wrong-currency"
        ),
        "Skerry signed 26 ship orders worth over 2 billion yuan ($275.06 million) each.": "supported",
        "Skerry signed 26 ship orders of over 2 billion yuan each (at the time $275.06 million).": (
            "supported"
        ),
        "Skerry signed 26 ship orders of over 2 billion yuan (about $275 million) each.": "supported",
        "Skerry signed 26 ship orders of over 2 billion yuan (over $275.06 million) each.": (
            "supported"
        ),
        "Skerry signed 26 ship orders of over 2 billion yuan (over $400 million) each.": (
            "contradicted wrong-conversion"
        ),
        "Seven banks put a total of $123.78 million (900 million yuan) into the harbour fund.": (
            "supported"
        ),
        "Skerry signed 26 ship orders of over 2 billion yuan ($275.06 million) each, "
        "and seven banks put 900 million yuan into the harbour fund.": "supported",
        "Skerry signed 26 ship orders of over 2 billion yuan ($275.06 million) each, "
        "and seven banks put 900 million yuan ($200 million) into the harbour fund.": (
            "contradicted wrong-conversion"
        ),
        "Skerry signed 26 ship orders of over 2 billion yuan "
        "and seven banks put 900 million yuan into the harbour fund, worth $123.78 million.": (
            "supported"
        ),
        "Skerry signed 26 ship orders of over 2 billion yuan "
        "and seven banks put 900 million yuan into the harbour fund, worth $200 million.": (
            "contradicted wrong-conversion"
        ),
        "Skerry signed ship orders of over $275.06 million each "
        "and seven banks put 900 million yuan ($200 million) into the harbour fund.": (
            "contradicted wrong-conversion"
        ),
        # an amount worth another, and one that no fact has
        "Skerry signed 26 ship orders of over 2 billion yuan each, i.e. $300 million.": (
            "contradicted wrong-conversion"
        ),
        "Over 6 yuan to the dollar": "supported",
        "The 2-billion-yuan ($275.06 million) bar": "supported",
        "At that rate, the bar of 2 billion yuan comes to $275.06 million.": "supported",
        "In the dollar, 2 billion yuan is $275.06 million.": "supported",
        "Seven banks put 900 million yuan, worth $123.78 million, into the harbour fund, and 26 "
        "ship orders were signed.": "supported",
        "The island signed 26 ship orders, each above the mark of 2 billion yuan ($275.06 "
        "million).": "supported",
    },
    ARTICLE: {
        # amounts alone, letters without a lower case, a month beside a share
        "¥1 billion ($137.53 million)": "supported",
        "1 billion yuan = 137.53 million dollars": "supported",
        # plans, pretence, and who has done it
        "The contract threshold of 1 billion yuan works out at a little under $138 million.": (
            "supported"
        ),
        "The contract threshold of 1 billion yuan works out at a little under $130 million.": (
            "contradicted wrong-conversion"
        ),
        "A billion yuan, by the way, is a hundred and thirty-seven and a half million dollars, "
        "give or take.": "supported",
        "A billion yuan is a hundred and forty-seven and a half million dollars.": (
            "contradicted wrong-conversion"
        ),
        "By the article's own arithmetic, a billion yuan equals 137.53 million US dollars last "
        "year.": "unverified added-period",
        "By the article's own arithmetic, a billion yuan equals 137.53 million US dollars.": (
            "supported"
        ),
        "By the ratio of the article of 3 July 2024, a billion yuan equals 137.53 million US "
        "dollars.": "supported",
        "Two billion yuan would come to $275.06 million at the exchange rate of the report.": (
            "supported"
        ),
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # amounts in two currencies
        "Skerry signed 26 ship orders of over 2 billion yuan each, "
        "and seven banks put $123.78 million into the harbour fund.": "supported",
        # figures told by the month, by their digits, beside another
        "Skerry spent 2 billion yuan and $9 million.": "unverified not-in-source",
        # amounts in two currencies
        "Skerry signed 26 ship orders of over 2 billion yuan (€200 million) each.": (
            "unverified not-in-source"
        ),
        # an amount worth another, and one that no fact has
        "26 ship orders worth over 2 billion yuan each were signed, "
        "and banks put $123.78 million into the harbour fund.": "supported",
    },
}

SAYS = {
    # numbers, with what to write instead
    "2 billion yuan equals $300 million.": [
        "- “$300 million”: at the source's ratio ¥2 billion is $275.06 million → $275.06 million",
    ],
    "Skerry signed 26 ship orders of over 2 billion yuan (€275.06 million) each.": [
        "- “€275.06 million”: the source says $275.06 million, not €275.06 million → $275.06 million",
    ],
}

test_decides = decides("conversions", DECIDES)
test_leaves_alone = leaves_alone("conversions", LEAVES_ALONE)
test_says = says("conversions", SAYS)
