"""Whose a project is: told of another company than the source's."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # polarity and standing
        "Marlow Foods is to build a wave power plant.": "contradicted wrong-attribution",
        "Tidewell opened a kelp farm on the island.": "contradicted wrong-attribution",
        # whose project it is
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
        "Tidewell and Marlow Foods have built a wave power plant.": (
            "unverified not-in-source not-yet wrong-attribution"
        ),
        # another place, another figure, another time, something else denied
        "Marlow Foods has no wave power plant.": "unverified not-in-source wrong-attribution",
    },
    ARTICLE: {
        # what is denied, who is meant, and the source itself
        "CATL has a photovoltaic base and GWM Energy large-scale mining equipment in Jining.": (
            "contradicted wrong-attribution"
        ),
        # where a company is from
        "Jining's own Komatsu has a confirmed project.": "unverified not-in-source",
        "GWM Energy, based in Jining, has a confirmed project.": "unverified not-in-source",
        # a project of one told as that of two
        "CATL and GWM Energy's photovoltaic base has been confirmed.": "unverified wrong-attribution",
        # plans, pretence, and who has done it
        "No contract was signed with Komatsu.": "unverified not-in-source",
        "Komatsu (photovoltaic base) and CATL (global intelligent manufacturing) will set up "
        "operations in Jining.": "contradicted wrong-attribution",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # periods
        "Marlow Foods opened a kelp farm last year.": "supported",
        "Marlow Foods opened a kelp farm in 2025.": "supported",
        # polarity and standing
        "Tidewell is to build a wave power plant on Skerry.": "supported",
        "Tidewell Energy Co Ltd plans a wave power plant.": "supported",
        "Marlow Foods opened a kelp farm on the island.": "supported",
        # several facts, denials, standing, shares
        "Tidewell's wave power plant is planned.": "supported",
        # whose project it is
        "Tidewell is to build a wave power plant and Marlow Foods opened a kelp farm.": "supported",
        # how far a thing has come
        "Tidewell aims to build a wave power plant.": "supported",
        # an amount worth another, and one that no fact has
        "The kelp farm of Marlow Foods is open.": "supported",
    },
    ARTICLE: {
        # what is denied, who is meant, and the source itself
        "A photo shows CATL's large national photovoltaic base in Jining.": "supported",
        # in the source too
        "Jining's Cisen Pharmaceutical is setting up a laboratory.": "supported",
        # each with its own
        "CATL's and GWM Energy's projects have been confirmed.": "supported",
        "CATL and Komatsu have confirmed projects in Jining.": "supported",
        # plans, pretence, and who has done it
        "Cisen Pharmaceutical opens critical-care lab in Jining": "supported",
        "Still to start operating in Jining: Komatsu's global intelligent manufacturing project, "
        "which has been confirmed.": "supported",
        "CATL stands for Contemporary Amperex Technology Co Ltd.": "supported",
        "CATL (photovoltaic base) and Komatsu (global intelligent manufacturing) will set up "
        "operations in Jining.": "supported",
    },
}

SAYS = {
    # companies and roles
    "Tidewell opened a kelp farm on the island.": [
        "kelp-farm “Tidewell”: the source says: Marlow Foods opened a kelp farm in 2025.",
    ],
    "Marlow Foods and Tidewell opened a kelp farm.": [
        "kelp-farm “Tidewell”: the source says: Marlow Foods opened a kelp farm in 2025.",
    ],
    "Marlow Foods has been recognised as a fibre island.": [
        "marlow-foods “Marlow Foods”: the source does not say this of Marlow Foods",
        "- “Marlow Foods has been recognised”: the source does not connect these",
    ],
}

test_decides = decides("companies", DECIDES)
test_leaves_alone = leaves_alone("companies", LEAVES_ALONE)
test_says = says("companies", SAYS)
