"""Whether a sentence says the opposite of a fact: by a negation, or a word that means the reverse."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, TARN, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # where, and the source itself
        "The wave power plant of Tidewell is planned outside Skerry.": "contradicted negated",
        "The wave power plant of Tidewell is planned in Gullholm, not in Skerry.": (
            "contradicted negated not-in-source"
        ),
        "Tidewell's wave power plant is not yet at work.": "supported",
        "Tidewell's wave power plant is not yet planned.": "contradicted negated",
        "Is Tidewell's wave power plant planned? Not yet.": "contradicted negated",
        # change
        "Core digital revenue fell 18.5 percent.": "contradicted wrong-direction",
        "Core digital revenue grew nearly 19 percent.": "supported",
        "Core digital revenue grew more than 18 percent.": "supported",
        "Core digital revenue did not grow.": "contradicted negated",
        "Core digital revenue fell.": "contradicted wrong-direction",
        # polarity and standing
        "Skerry has not been recognised as a fibre island.": "contradicted negated",
        "Skerry has never been recognised as a fibre island.": "contradicted negated",
        "Nobody denies that Skerry has been recognised as a fibre island.": "supported",
        "It is false that Skerry has been recognised as a fibre island.": "contradicted negated",
        "Tidewell will not build a wave power plant.": "contradicted negated",
        "Tidewell has cancelled its wave power plant.": "contradicted negated",
        "Marlow Foods has not opened a kelp farm.": "contradicted negated",
        # several facts, denials, standing, shares
        "Work on 57 new bridges did not begin on Skerry.": "contradicted negated",
        "Work on 57 new bridges has not begun on Skerry.": "contradicted negated",
        "Skerry has not signed any ship orders.": "contradicted negated",
        "Tidewell denies that it is to build a wave power plant.": "contradicted negated",
        "Tidewell has not yet built a wave power plant.": "supported",
        # than a year before
        "Ferry passengers fell by 12 percent year on year.": "contradicted wrong-direction",
        # how far a thing has come
        "Tidewell's wave power plant is not yet running.": "supported",
        "The lighthouse is not yet completed.": "supported",
        # thresholds
        "The ship orders do not fall below 2 billion yuan.": "supported",
        "The ship orders are not without a price of over 2 billion yuan.": "supported",
        # what a share leaves out
        "Ten of the 23 crafts are not on the register.": "contradicted negated wrong-number",
        "No craft is missing from the register.": "contradicted wrong-number",
        "None of the crafts is on the register.": "contradicted negated",
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
        "Ferry passengers rose and core digital revenue fell.": "contradicted wrong-direction",
        "Skerry did not sign 26 ship orders, and core digital revenue grew.": "contradicted negated",
        "Not a single sensor was installed.": "contradicted negated",
        "There are no plans for a wave power plant.": "contradicted negated",
        "No company, be it Tidewell or Marlow Foods, is without a project.": (
            "unverified not-in-source"
        ),
        "The school of navigation will not open in 2028.": "contradicted negated",
        # somebody else, or something more
        "Core digital revenue fell in a shock.": "contradicted not-in-source wrong-direction",
        # amounts beside a count, all of a share, what has not come yet
        "The lighthouse has not been built.": "supported",
        # beside the place, the region around it, and what a part is of
        "A fibre island of sensors has a core digital revenue that fell.": (
            "contradicted not-in-source wrong-direction"
        ),
        # an amount worth another, and one that no fact has
        "Ground was not broken for 57 new bridges.": "contradicted negated not-in-source",
        "Robotics is a traditional industry and net-making an emerging one.": "contradicted negated",
        "The lighthouse hadn't been finished.": "supported",
        "Tidewell hasn't built its wave power plant.": "supported",
        "Marlow Foods hasn't opened its kelp farm.": "contradicted negated",
        "240 cottages have not been repaired.": "contradicted negated",
        "The wave power plant of Tidewell is neither built nor opened.": "supported",
        "About 37 percent of the 23 crafts are not on the register.": (
            "contradicted negated wrong-number"
        ),
        "FERRY PASSENGERS FELL BY 12 PERCENT YEAR ON YEAR.": "contradicted wrong-direction",
    },
    ARTICLE: {
        # what is denied, who is meant, and the source itself
        "Manufacturing in Jining is not lacking in scale, nor in foundation.": "supported",
        "Jining's digital economy is falling.": "contradicted wrong-direction",
        "CATL has yet to set up its photovoltaic base in Jining.": "supported",
        # what is perhaps, and whose a bound is
        "Not one of the 44 contracts has been cancelled.": "unverified not-in-source",
        # who says it, what is intended, how much it is
        "The transformation projects are intended to slow the digital shift of traditional "
        "industries.": ("contradicted negated"),
        # plans, pretence, and who has done it
        "Papermaking is not a traditional industry but an emerging one.": "contradicted negated",
        "Jining did not post double-digit growth in core digital industry revenue.": (
            "contradicted negated"
        ),
        "It is untrue that Jining posted double-digit growth in core digital industry revenue.": (
            "contradicted negated"
        ),
        "The article classes machine tools as a traditional industry and food processing as an "
        "emerging one.": "contradicted negated not-in-source",
        "As it works to transform emerging industries, Jining is also ramping up efforts in "
        "traditional ones, including machine tools.": "contradicted negated not-in-source",
        "Rubber is counted among the emerging industries, and machine tools among the traditional "
        "ones.": "contradicted negated not-in-source",
        "Emerging industries include rubber, while traditional industries include machine tools.": (
            "contradicted negated not-in-source"
        ),
        "Machine tools are a traditional, not an emerging, industry.": "contradicted negated",
        "There is no downward slide in Jining's digital economy.": "supported",
        "There is a downward slide in Jining's digital economy.": "contradicted wrong-direction",
        "Machine tools belong to the emerging industries, not the traditional ones.": "supported",
        "Machine tools belong to the traditional industries, not the emerging ones.": (
            "contradicted negated"
        ),
        "Neither Komatsu nor CATL has a confirmed project in Jining.": (
            "contradicted negated not-in-source"
        ),
        "Neither papermaking nor rubber is among the traditional industries.": "contradicted negated",
        "Neither construction machinery nor biomedicine has a national-level base in Jining.": (
            "contradicted negated"
        ),
        "Not a single contract project was signed in Jining.": "contradicted negated",
        "CATL's photovoltaic base hasn't opened in Jining.": "supported",
        "The confirmed projects haven't been completed yet.": "supported",
        "It is untrue that Jining signed 44 contract projects.": "contradicted negated",
        "It is wrong to say that Jining's digital economy is on the way up.": "contradicted negated",
        "Neither biomedicine nor textiles and garments has to do without a national-level base in "
        "Jining.": "unverified not-in-source",
        "Jining's digital economy is heading downhill.": "contradicted wrong-direction",
        "Papermaking, unlike emerging rubber, is traditional.": "contradicted negated not-in-source",
        "Machine tools, unlike traditional new energy vehicles, are emerging.": (
            "contradicted negated not-in-source"
        ),
        "Not one of the 44 contract projects falls below a billion yuan.": "supported",
        "Neither biomedicine nor textiles and garments is missing from the list of national-level "
        "bases.": "unverified not-in-source",
        "New energy vehicles count as an emerging industry in Jining, not as a traditional one.": (
            "supported"
        ),
        "Rubber counts in Jining as an emerging industry, not as a traditional one.": (
            "contradicted negated"
        ),
        "Neither rubber nor papermaking is a traditional industry.": "contradicted negated",
        "Core Digital Industry Revenue Fell 17.5 Percent in Jining": "contradicted wrong-direction",
        "Agriculture rather than industry has long been the bedrock of Jining's prosperity.": (
            "contradicted negated not-in-source"
        ),
        "The lab set up by Cisen Pharmaceutical is for dental rather than critical care.": (
            "contradicted negated not-in-source"
        ),
    },
    TARN: {
        "Cases of tarn fever fell by 12 percent in 2030.": "contradicted wrong-direction",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        "A wave power plant is planned on Skerry; rowing boats are not.": "unverified not-in-source",
        # what a share leaves out
        "Crafts are missing from the register.": "supported",
        # money
        "Skerry signed 26 ship orders, none below 2 billion yuan.": "supported",
        "Skerry signed 26 ship orders, not one of them over 2 billion yuan.": (
            "contradicted wrong-number"
        ),
        # where, and the source itself
        "Of the 23 crafts, a handful are missing from the register.": "supported",
    },
}

SAYS = {
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
    # what the source does not speak of
    "No company, be it Tidewell or Marlow Foods, is without a project.": [
        "- “No”: it is unclear what this sentence denies",
    ],
}

test_decides = decides("polarity", DECIDES)
test_leaves_alone = leaves_alone("polarity", LEAVES_ALONE)
test_says = says("polarity", SAYS)
