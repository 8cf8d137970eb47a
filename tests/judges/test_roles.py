"""Which part an industry plays: put into a role that the source gives to others."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # roles
        "Net-making is an emerging industry.": "contradicted wrong-role",
        "Robotics is a traditional industry.": "contradicted wrong-role",
        "Net-making and robotics are traditional industries.": "contradicted wrong-role",
        # several facts, denials, standing, shares
        "Robotics is not a traditional industry.": "supported",
        # another period, none given, a part of it, over the turn of the year
        "Robotics is a traditional industry in 2026.": "contradicted wrong-role",
        # another place, another figure, another time, something else denied
        "Unlike robotics, net-making is a traditional industry.": "supported",
        # beside the place, the region around it, and what a part is of
        "Other than robotics, net-making is an emerging industry.": (
            "contradicted added-bound wrong-role"
        ),
        "Robotics is a traditional industry among others.": "contradicted wrong-role",
        # what is denied of something else
        "Core digital revenue did not fall, and robotics is a traditional industry.": (
            "contradicted wrong-role"
        ),
    },
    ARTICLE: {
        # roles
        "Rubber is an advanced manufacturing cluster in Jining.": "unverified wrong-role",
        "Jining has a national-level base for machine tools.": "unverified wrong-role",
        "Jining has no national-level base for rubber.": "unverified not-in-source wrong-role",
        "Emerging industries in Jining include machine tools and rubber.": "contradicted wrong-role",
        # plans, pretence, and who has done it
        "Food processing is not named among Jining's emerging industries.": "supported",
        "Old and new go hand in hand in Jining, with papermaking getting an upgrade and new energy "
        "vehicles getting a push.": "unverified not-in-source wrong-role",
        "Textiles and garments count as an emerging industry in the report, and Jining has a "
        "national-level base for them.": "contradicted wrong-role",
        # one member told of another
        "Papermaking for rubber is a traditional industry.": "unverified not-in-source",
        "Machine tools for food processing are an emerging industry.": (
            "unverified not-in-source wrong-role"
        ),
        "Neither rubber nor papermaking is an emerging industry.": "supported",
        "Neither rubber nor machine tools are an emerging industry.": (
            "contradicted negated wrong-role"
        ),
        "It is untrue that machine tools are not a traditional industry.": (
            "unverified not-in-source wrong-role"
        ),
        "It is untrue that machine tools are a traditional industry.": "supported",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # polarity and standing
        "Skerry has been recognised as a fibre island.": "supported",
        # roles
        "Net-making is a traditional industry.": "supported",
        "Robotics is an emerging industry.": "supported",
        # an amount worth another, and one that no fact has
        "Robotics is an emerging industry and net-making a traditional one.": "supported",
    },
    ARTICLE: {
        # roles
        "Rubber and papermaking are traditional industries in Jining.": "supported",
        "Jining's rubber companies belong to the traditional industries.": "supported",
        "Jining's rubber manufacturers belong to the traditional industries.": "supported",
        "Emerging industries in Jining include machine tools and rare earths.": "supported",
        # what is to come
        "Rubber and food processing in Jining are headed for transformation.": "supported",
        # plans, pretence, and who has done it
        "Clothing has a national-level base in Jining, and it is also one of the traditional "
        "industries.": "supported",
        "Efforts are under way in Jining to foster advanced manufacturing clusters in fields "
        "ranging from high-end equipment to environmental protection.": "supported",
        "Machine tools are counted among the emerging industries, and rubber among the traditional "
        "ones.": "supported",
        "Emerging industries include machine tools, while traditional industries include rubber.": (
            "supported"
        ),
        "Jining plays host to a national-level base for construction machinery.": "supported",
        "Papermaking is to be made smarter by a crop of over 1,000 key technological transformation "
        "projects.": "supported",
    },
}

SAYS = {
    # companies and roles
    "Robotics is a traditional industry.": [
        "robotics “Robotics”: the source says: Robotics is one of the emerging industries.",
    ],
}

test_decides = decides("roles", DECIDES)
test_leaves_alone = leaves_alone("roles", LEAVES_ALONE)
test_says = says("roles", SAYS)
