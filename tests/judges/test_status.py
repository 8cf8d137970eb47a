"""How far a thing has come: what is still to come told as done, and the other way round."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # polarity and standing
        "Tidewell has built a wave power plant on Skerry.": "imprecise not-yet",
        "Tidewell's wave power plant is running.": "imprecise not-yet",
        "Marlow Foods plans a kelp farm.": "unverified not-in-source",
        # several facts, denials, standing, shares
        "Tidewell has begun to build a wave power plant.": "imprecise not-yet",
        "Tidewell's wave power plant has been completed.": "imprecise not-yet",
        # how far a thing has come
        "Tidewell had built a wave power plant.": "imprecise not-yet",
        "Tidewell has now built a wave power plant.": "imprecise not-yet",
        "Tidewell generates power from waves.": "imprecise not-yet",
        "Tidewell has not yet built its wave power plant; the lighthouse is operating.": (
            "imprecise not-yet"
        ),
        "Core digital revenue did not fall, and the wave power plant is running.": "imprecise not-yet",
        "Tidewell will build a wave power plant, and the lighthouse is operating.": (
            "imprecise not-yet"
        ),
        "The kelp farm is operating and the wave power plant is operating.": "imprecise not-yet",
        "The 57 new bridges have been completed.": "imprecise not-yet",
        "The lighthouse has been completed.": "imprecise not-yet",
        "The lighthouse is operating.": "imprecise not-yet",
        "A school of navigation has opened.": "imprecise not-yet",
        "Core digital revenue will grow 18.5 percent.": "unverified not-in-source",
        "Marlow Foods will open a kelp farm.": "unverified not-in-source",
        "Skerry will sign ship orders, and core digital revenue fell.": (
            "contradicted not-in-source wrong-direction"
        ),
        # amounts beside a count, all of a share, what has not come yet
        "A wave power plant has been built on Skerry by Tidewell.": "imprecise not-yet",
        # an amount worth another, and one that no fact has
        "We wish the lighthouse was finished.": "unverified not-in-source not-yet",
        "Over 20 ship orders were planned in Skerry.": "unverified not-in-source",
        "The 26 planned ship orders are worth over 2 billion yuan each.": "unverified not-in-source",
        "57 new bridges have opened on Skerry.": "unverified not-in-source",
        "57 new bridges opened on Skerry from January to June 2026.": "unverified not-in-source",
        "240 cottages were opened from October 2025 to March 2026.": "unverified not-in-source",
        "The lighthouse on the north cape has opened.": "imprecise not-yet",
        "Seven banks opened the harbour fund with 900 million yuan.": "imprecise not-yet",
        "30 concerts opened from September to November 2025.": (
            "unverified dropped-bound not-in-source"
        ),
        "Three new ferries opened in May 2026.": "imprecise not-yet",
        "Three new ferries were completed in May 2026.": "imprecise not-yet",
        "26 ship orders were completed.": "imprecise not-yet",
        "57 new bridges are already in operation.": "unverified not-in-source",
        "A school of navigation opened in 2028.": "imprecise not-yet",
        "The lighthouse on the north cape is open.": "imprecise not-yet",
    },
    ARTICLE: {
        # what is to come
        "CATL has set up operations in Jining.": "imprecise not-yet",
        "Jining has broken new ground in machine tools.": "imprecise not-yet",
        "Jining has turned papermaking digital and intelligent.": "imprecise not-yet",
        "Jining has made its traditional industries digital and intelligent.": "imprecise not-yet",
        # plans, pretence, and who has done it
        "Jining plans to cover 38 of the 41 major industries.": "unverified not-in-source",
        "At least 1,000 key technological transformation projects were planned in 2024.": (
            "unverified not-in-source"
        ),
        "Jining has planned over 1,000 key technological transformation projects in 2024.": (
            "unverified not-in-source"
        ),
        "Jining has built up advanced manufacturing clusters in high-end equipment and new "
        "materials.": "imprecise not-yet",
        "The 44 contract projects have already opened in Jining.": "imprecise not-yet",
        "The over 1,000 key technological transformation projects initiated in 2024 have made "
        "traditional industries digital and intelligent.": "imprecise not-yet",
        "The over 1,000 key technological transformation projects initiated in 2024 have turned "
        "traditional industries digital and intelligent.": "imprecise not-yet",
        "Ground has been broken for CATL's photovoltaic base in Jining.": "imprecise not-yet",
        "Jining opened 144 new projects from January to April.": "unverified not-in-source",
        "CATL opens photovoltaic base in Jining": "imprecise not-yet",
        "Komatsu has opened its intelligent manufacturing project in Jining.": "imprecise not-yet",
        "The 44 contract projects have opened in Jining.": "imprecise not-yet",
        "Over 1,000 key technological transformation schemes have opened in 2024.": (
            "imprecise not-yet"
        ),
        "CATL photovoltaic base comes on stream in Jining": "imprecise not-yet",
        "GWM Energy is now turning out engineering machinery in Jining.": "imprecise not-yet",
        "CATL's photovoltaic base in Jining went into service.": "imprecise not-yet",
        "CATL's photovoltaic base in Jining is open.": "imprecise not-yet",
        "CATL's photovoltaic base in Jining has been brought into use.": "imprecise not-yet",
        "CATL's photovoltaic base in Jining was commissioned in 2024.": (
            "unverified added-period not-yet"
        ),
        "CATL's photovoltaic base in Jining is functioning.": "imprecise not-yet",
        "CATL's photovoltaic base has got off the ground in Jining.": "imprecise not-yet",
        "CATL's photovoltaic base in Jining is in use.": "imprecise not-yet",
        "Jining covers 39 of the 41 major industries and will grow.": (
            "contradicted not-in-source wrong-number"
        ),
        "Jining, which will grow, launched 145 new projects.": (
            "contradicted not-in-source wrong-number"
        ),
        "Not one of the 44 completed projects falls below a billion yuan.": "imprecise not-yet",
        "None of the 44 completed projects is worth less than 1 billion yuan.": "imprecise not-yet",
        "The intelligent manufacturing project of Shandong Heavy Industry Group for large-scale "
        "mining equipment is in production.": "imprecise not-yet",
        "Jining attracted 144 new projects in services rather than manufacturing.": (
            "unverified not-in-source not-yet"
        ),
        "Officials expect core digital industry revenue to rise by 17.5 percent.": (
            "unverified not-in-source"
        ),
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # how far a thing has come
        "The kelp farm has been completed.": "supported",
        "The school of navigation is expected to be completed in 2028.": "supported",
    },
    ARTICLE: {
        # plans, pretence, and who has done it
        "Over 1,000 key technological transformation projects planned to speed up digital "
        "transformation were initiated in 2024.": "supported",
        "The number of key technological transformation projects initiated in the city in 2024 has "
        "already passed the 1,000 mark.": "supported",
        "In Jining, 144 new projects got off the ground from January to April.": "supported",
    },
}

SAYS = {
    # how far, and whether these are all
    "A school of navigation has opened.": [
        "school “has opened”: the source says that it is still to come: "
        "A school of navigation is to open in 2028.",
    ],
    "Work on 57 new bridges will begin.": [
        "bridges “will”: the source says nothing about the future here",
    ],
}

test_decides = decides("status", DECIDES)
test_leaves_alone = leaves_alone("status", LEAVES_ALONE)
test_says = says("status", SAYS)
