"""A word that narrows another one, told without it, or as what something is."""

from __future__ import annotations

from decided import ARTICLE, decides, leaves_alone

DECIDES = {
    ARTICLE: {
        # what a company does, without what its words narrow
        "GWM Energy has a confirmed engineering project in Jining.": "unverified not-in-source",
        "Mining by Shandong Heavy Industry Group has been confirmed.": "unverified not-in-source",
        # a word that names the fact, told as what that is
        "The manufacturing of Jining is global.": "unverified not-in-source",
        "The city's economy is digital.": "unverified not-in-source",
    },
}

LEAVES_ALONE = {
    ARTICLE: {
        "GWM Energy has a confirmed engineering machinery project in Jining.": "supported",
        "The mining equipment of Shandong Heavy Industry Group has been confirmed.": "supported",
        "The foundation of manufacturing in Jining is solid.": "supported",
        "In Jining rubber is traditional.": "supported",
        "CATL's solar project has been confirmed.": "supported",
    },
}

test_decides = decides("heads", DECIDES)
test_leaves_alone = leaves_alone("heads", LEAVES_ALONE)
