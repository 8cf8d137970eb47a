"""The place put into another region than its own."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, decides, leaves_alone

DECIDES = {
    SKERRY: {
        # another place, another figure, another time, something else denied
        "Tidewell is to build a wave power plant in Skerry, Southland.": "contradicted wrong-place",
    },
    ARTICLE: {
        # plans, pretence, and who has done it
        "CATL's photovoltaic base is in Jining, Henan, China Daily reports.": (
            "contradicted wrong-place"
        ),
        "CATL's photovoltaic base in Jining, Henan, is a large national one.": (
            "contradicted wrong-place"
        ),
        "CATL's photovoltaic base is in Jining, Henan.": "contradicted wrong-place",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # somebody else, or something more
        "Skerry lies in Norland.": "supported",
        # another place, another figure, another time, something else denied
        "Tidewell is to build a wave power plant in Skerry, Norland.": "supported",
        # beside the place, the region around it, and what a part is of
        "Skerry, Norland, signed 26 ship orders.": "supported",
        "Norland's traditional industries on Skerry include net-making.": "supported",
    },
    ARTICLE: {
        # what is denied, who is meant, and the source itself
        "The Shandong city signed at least 40 contracts.": "supported",
        # who says it, what is intended, how much it is
        "Jining is in Shandong province.": "supported",
        # plans, pretence, and who has done it
        "Core digital industry revenue in the Shandong city was up 17.5 percent, according to the "
        "July 3 report.": "supported",
        "Jining is home to 38 of China's 41 major industries.": "supported",
        "CATL's photovoltaic base is in Jining, Shandong, China Daily reports.": "supported",
    },
}

test_decides = decides("region", DECIDES)
test_leaves_alone = leaves_alone("region", LEAVES_ALONE)
