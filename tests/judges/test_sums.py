"""Numbers that are worked out from the source's: sums, differences, ratios, sizes of lists."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # figures told by the month, by their digits, beside another
        "Work began on more than twice as many new bridges as ship orders were signed.": "supported",
        "Work began on three times as many new bridges as ship orders were signed.": (
            "contradicted wrong-number"
        ),
        "For every ship order signed, work began on more than two new bridges.": "supported",
        # several facts, denials, standing, shares
        "Two companies have projects on Skerry: Tidewell and Marlow Foods.": "supported",
        # how far a thing has come
        "Two projects are planned on Skerry.": "supported",
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
        "Exactly two companies are on the island: Tidewell and Marlow Foods.": (
            "imprecise dropped-bound"
        ),
        # one count measured by another
        "New bridges outnumber ship orders by a mere 31.": "supported",
        "New bridges outnumber ship orders by a mere 20.": "contradicted wrong-number",
        "New bridges exceed ship orders, which trail by 31.": "supported",
        "There are 31 more new bridges than ship orders.": "supported",
        "Work began on 40 more new bridges than ship orders were signed.": "contradicted wrong-number",
        "Skerry signed 31 fewer ship orders than it began new bridges.": "supported",
        "Skerry signed 20 fewer ship orders than it began new bridges.": "contradicted wrong-number",
        "There are 31 new bridges more than ship orders.": "supported",
        "Skerry signed 20 ship orders fewer than it began new bridges.": "contradicted wrong-number",
        "Skerry began work on 57 new bridges, 31 more than it signed ship orders.": "supported",
        "For the island, new bridges outnumber ship orders by 31.": "supported",
        "Skerry signed 26 ship orders and began work on 57 new bridges for the island, 83 in all.": (
            "supported"
        ),
        "With 26 ship orders signed, each of over 2 billion yuan, and work on 57 new bridges begun, "
        "that makes 83 in all.": "supported",
        "On average, for every ship order signed work began on more than two new bridges.": (
            "supported"
        ),
    },
    ARTICLE: {
        # lists that may go on
        "Four projects have been confirmed in Jining.": "supported",
        "At least four projects have been confirmed in Jining.": "supported",
        "Exactly four projects have been confirmed in Jining.": "imprecise dropped-bound",
        "More than four projects have been confirmed in Jining.": "imprecise added-bound",
        # fewer than the source names
        "A total of two companies, CATL and Komatsu, have confirmed projects in Jining.": (
            "contradicted wrong-number"
        ),
        "Two firms have confirmed projects: CATL and GWM Energy.": "contradicted wrong-number",
        "Jining has two national-level bases.": "contradicted wrong-number",
        "Three projects have been confirmed in Jining.": "contradicted wrong-number",
        "Jining has just two national recognitions.": "imprecise dropped-bound",
        "Jining has only four national-level bases.": "imprecise dropped-bound",
        # sums and shares
        "Jining signed 44 contracts and launched 144 new projects, 188 in all.": "supported",
        "New launches outnumber signed contracts by 100 in Jining.": "supported",
        # plans, pretence, and who has done it
        "No fewer than six sectors are named in which Jining is fostering advanced manufacturing "
        "clusters.": "supported",
        "Jining is fostering advanced manufacturing clusters in at least six sectors.": "supported",
        "New projects launched outnumbered signed contracts by just 100.": "supported",
        "New projects launched outnumbered signed contracts by a mere 90.": (
            "contradicted wrong-number"
        ),
        "New launches outnumbered contracts above a billion yuan by roughly 3.3 to 1.": "supported",
        "New launches outnumbered contracts above a billion yuan by roughly 2.3 to 1.": (
            "contradicted wrong-number"
        ),
        "New launches outnumber contracts by more than three to one.": "supported",
        "The two headline tallies, signed contracts over a billion yuan and new launches, add up "
        "to 188.": "supported",
        "The two headline tallies, signed contracts over a billion yuan and new launches, add up "
        "to 198.": "contradicted wrong-number",
        "Projects newly launched outnumbered signed contracts by a mere 100.": "supported",
        "Jining launched 100 projects more than it signed contracts.": "supported",
        "Jining launched 90 projects more than it signed contracts.": "contradicted wrong-number",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # money
        "Skerry signed 26 ship orders of over 2 billion yuan in total.": "contradicted wrong-number",
        "Skerry signed 26 ship orders of over 52 billion yuan in total.": "supported",
        "Skerry signed 26 ship orders of 52 billion yuan in total.": "imprecise dropped-bound",
        "Skerry signed 26 ship orders of 60 billion yuan in total.": "contradicted wrong-number",
    },
}

SAYS = {
    # numbers, with what to write instead
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
        "wave-plant “A total of two”: the source names 2, but does not say that there are no others → 2",
    ],
}

test_decides = decides("sums", DECIDES)
test_leaves_alone = leaves_alone("sums", LEAVES_ALONE)
test_says = says("sums", SAYS)
