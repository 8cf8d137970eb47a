"""Who does it to whom: names in the places of each other."""

from __future__ import annotations

from decided import ARTICLE, TARN, decides, leaves_alone

DECIDES = {
    ARTICLE: {
        # what covers, becomes, improves, and what is covered
        "The national economy encompasses 38 of Jining's 41 major industries.": (
            "unverified not-in-source"
        ),
        "The advantageous industry is evolving into manufacturing.": "unverified not-in-source",
        "38 of the 41 major industries cover Jining.": "unverified not-in-source",
        # each with its own number, and the deed of the other
        "Jining launched 44 contract projects and signed 144 new ones.": (
            "contradicted negated not-in-source"
        ),
        # what rests on what
        "The wealth of Jining has long been the foundation of its industry.": (
            "unverified not-in-source"
        ),
        # what a company does, told as done by the place or to it
        "Jining is to set up a photovoltaic base.": "unverified not-in-source",
        "Jining will operate Komatsu's smart factory.": "unverified not-in-source",
        "CATL was set up in Jining.": "unverified not-in-source",
    },
    TARN: {
        # Who does it to whom
        "The Skerry Laboratory was set up by the HSC.": "contradicted wrong-attribution",
    },
}

LEAVES_ALONE = {
    ARTICLE: {
        "38 of the 41 major industries are covered by Jining's industrial sector.": "supported",
        "CATL has its national photovoltaic base located in Jining, Shandong.": "supported",
        "Jining concentrates on developing digital infrastructure.": "supported",
        "Manufacturing is evolving into an advantageous industry.": "supported",
        "Jining signed 44 contract projects and launched 144 new ones.": "supported",
        "The foundation of Jining's wealth has long been its industry.": "supported",
        "Komatsu is to set up a smart factory in Jining.": "supported",
        "Jining is getting a smart factory, which Komatsu will operate.": "supported",
        # two deeds, each in a clause of its own
        "Its factories cover 38 of the country's 41 major industrial categories, and national-level"
        " bases there include biomedicine.": "supported",
    },
    TARN: {
        # Who does it to whom
        "The HSC was set up by the Skerry Laboratory.": "supported",
    },
}

test_decides = decides("agents", DECIDES)
test_leaves_alone = leaves_alone("agents", LEAVES_ALONE)
