"""How much a sentence takes in: all where the source has some, no others, one more than before."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # where, and the source itself
        "Besides Tidewell and Marlow Foods, nobody has a project on Skerry.": "imprecise added-bound",
        "Every craft is on the register.": "contradicted wrong-number",
        "Every traditional industry of Skerry is net-making.": "imprecise added-bound",
        "All the traditional industries of Skerry are net-making.": "imprecise added-bound",
        # roles
        "Robotics is the only emerging industry.": "imprecise added-bound",
        # several facts, denials, standing, shares
        "All crafts are on the register.": "contradicted wrong-number",
        # all, every, the only ones
        "On the register are all crafts.": "contradicted wrong-number",
        "Each ship order is over 2 billion yuan.": "imprecise added-bound",
        "All companies on Skerry are Tidewell and Marlow Foods.": "imprecise added-bound",
        "There are no companies on Skerry other than Tidewell and Marlow Foods.": (
            "imprecise added-bound"
        ),
        "Tidewell and Marlow Foods are the only companies on Skerry.": "imprecise added-bound",
        "There are no emerging industries other than robotics.": "imprecise added-bound",
        "Core digital revenue did not fall, and robotics is the only emerging industry.": (
            "imprecise added-bound"
        ),
        # amounts beside a count, all of a share, what has not come yet
        "The crafts are all on the register.": "contradicted wrong-number",
        "Each of the crafts is on the register.": "contradicted wrong-number",
        "Not all crafts are on the register.": "supported",
        # another place, another figure, another time, something else denied
        "Skerry signed 26 further ship orders.": "imprecise added-bound",
        # all of a share, all of a list
        "Every single craft is on the register.": "contradicted wrong-number",
        "The crafts were all on the register.": "contradicted wrong-number",
        "All its crafts are on the register.": "contradicted wrong-number",
        "All their crafts are on the register.": "contradicted wrong-number",
        "All Skerry's crafts are on the register.": "contradicted wrong-number",
        "The register has all crafts.": "contradicted wrong-number",
        "On Skerry, all companies are Tidewell and Marlow Foods.": "imprecise added-bound",
        "All such companies on Skerry are Tidewell and Marlow Foods.": "imprecise added-bound",
        # an amount worth another, and one that no fact has
        "All the island's crafts are on the register.": "contradicted wrong-number",
        "All the island's emerging industries are robotics.": "imprecise added-bound",
        "All planned projects are Tidewell's wave power plant.": "imprecise added-bound",
        "The projects on Skerry are all Tidewell's.": "imprecise added-bound",
        "The companies on Skerry are all Tidewell.": "imprecise added-bound",
        "Each company on the island is Tidewell or Marlow Foods.": "imprecise added-bound",
        # all of so many, and of how many
        "Every craft of the island's 23 is on the register.": "contradicted added-bound wrong-number",
        # what is denied of something else
        "In all, 26 ship orders were signed.": "imprecise added-bound",
    },
    ARTICLE: {
        # lists that may go on
        "All confirmed projects are in Jining.": "imprecise added-bound",
        "All industries in Jining are traditional.": "unverified added-bound not-in-source",
        "All bases in Jining are national-level bases for textiles and garments.": (
            "imprecise added-bound"
        ),
        # plans, pretence, and who has done it
        "Core digital industry revenue rose by another 17.5 percent.": "imprecise added-bound",
        "Nearly all major industries of the national economy are found in Jining.": "supported",
        "All manufacturing clusters in Jining are in new materials.": "imprecise added-bound",
        "All the city's major industries are covered.": "contradicted wrong-number",
        "All the city's major industries are digital.": "unverified added-bound not-in-source",
        "The projects confirmed for Jining are all CATL's.": "imprecise added-bound",
        "Jining has not signed all the contract projects.": "unverified added-bound not-in-source",
        "Jining's digital economy focuses on digital infrastructure and on nothing else.": (
            "imprecise added-bound"
        ),
        "In all, 44 contracts of over 1 billion yuan each were signed in Jining.": "supported",
        "Altogether, 144 new projects were launched in Jining.": "supported",
        "All told, 38 of the 41 major industries are found in Jining.": "supported",
        "In all, 44 contracts of over 1 billion yuan were signed in Jining.": "supported",
        "Other than CATL and Komatsu, no company has had a project confirmed for Jining.": (
            "imprecise added-bound"
        ),
        "With the exception of CATL and Komatsu, no company has had a project confirmed for "
        "Jining.": "imprecise added-bound",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # money
        "Skerry signed 26 ship orders of over 2 billion yuan each.": "supported",
        "Skerry signed 26 ship orders of over $275.06 million each.": "supported",
        "Skerry signed 26 ship orders of over $275 million each.": "supported",
        # all, every, the only ones
        "Each signed ship order is over 2 billion yuan.": "supported",
        "Every ship order of the 26 signed is over 2 billion yuan.": "supported",
        "Tidewell and Marlow Foods are all companies on the island.": "supported",
        "Tidewell and Marlow Foods were all companies on the island.": "supported",
        # each one's amount, and that of all together
        "Investment in each of the 26 ship orders is over 2 billion yuan.": "supported",
        # amounts beside a count, all of a share, what has not come yet
        "Three new ferries were ordered for 20 million yuan each.": "supported",
        # all of a share, all of a list
        "All on the island's register are crafts.": "supported",
        "All have projects on Skerry: Tidewell and Marlow Foods.": "supported",
        "Each of the companies is on Skerry: Tidewell and Marlow Foods.": "supported",
    },
    ARTICLE: {
        # lists that may go on
        "All 144 new projects were launched in Jining.": "supported",
        "Textiles and garments and biomedicine are all national-level bases.": "supported",
        # who says it, what is intended, how much it is
        "Each of the 44 contracts is above the equivalent of $137.53 million.": "supported",
        # plans, pretence, and who has done it
        "Every one of those forty-odd signed deals has a value upwards of US$137m.": "supported",
        "Every last one of the 44 signed projects in Jining is worth at least 10亿元.": "supported",
        "JINING SIGNS 44 CONTRACTS OF OVER 1 BILLION YUAN EACH": "supported",
        "New projects and signed contracts above 1 billion yuan numbered 144 and 44, "
        "respectively.": "supported",
        "The 44 contracts are for more than 1 billion yuan, not 1 billion dollars, each.": "supported",
    },
}

SAYS = {
    # how far, and whether these are all
    "All companies on Skerry are Tidewell and Marlow Foods.": [
        "tidewell “All”: the source does not say that these are the only ones",
    ],
    "Tidewell and Marlow Foods are the only companies on Skerry.": [
        "tidewell “only”: the source does not say that there are no others",
    ],
    "Every sensor was installed.": [
        "sensors “Every”: the source gives this number, but does not say that there are no more",
    ],
    "All crafts are on the register.": [
        "registers “All crafts”: the source says: 19 of the island's 23 crafts are on the register.",
    ],
    # what the source does not speak of
    "Work on another 57 new bridges began.": [
        "bridges “another”: the source does not say that there were others before",
    ],
    "Robotics is the only emerging industry, and no ship sank.": [
        "robotics “only”: the source does not say that there are no others",
        "- “no”: the source does not speak of “no”, “sank”",
    ],
}

test_decides = decides("exclusiveness", DECIDES)
test_leaves_alone = leaves_alone("exclusiveness", LEAVES_ALONE)
test_says = says("exclusiveness", SAYS)
