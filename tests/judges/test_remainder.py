"""Every word must be accounted for: what of a sentence no fact covers, or no fact ties together."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, TARN, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        # figures told by the month, by their digits, beside another
        "Skerry signed 26 ship orders of over 2 billion yuan to buy currency.": (
            "unverified not-in-source"
        ),
        # change
        "Core digital revenue grew 18.5 percent because of the new cable.": "unverified not-in-source",
        # remainder
        "Skerry has been recognised as a fibre island by the queen.": "unverified not-in-source",
        "Skerry signed 26 ship orders with Norland's navy.": "unverified not-in-source",
        "Gullholm signed 26 ship orders.": "unverified not-in-source",
        "The island is beautiful.": "unverified not-in-source",
        # several facts, denials, standing, shares
        "Tidewell's wave power plant is under construction.": "unverified not-in-source",
        "Tidewell may build a wave power plant.": "unverified not-in-source",
        "Core digital revenue in Gullholm grew 18.5 percent.": "unverified not-in-source",
        # what is denied, and what its reverse
        "The 26 ship orders were not audited.": "unverified not-in-source",
        # somebody else, or something more
        "Norland signed 26 ship orders.": "unverified not-in-source",
        "Skerry should sign 26 ship orders of over 2 billion yuan each.": "unverified not-in-source",
        "Skerry's sensors signed 26 ship orders.": "unverified not-in-source",
        "The wave power plant is in the harbour fund.": "unverified not-in-source",
        "In 2026.": "unverified not-in-source",
        "This is Skerry.": "unverified not-in-source",
        # another place, another figure, another time, something else denied
        "Tidewell is to build a wave power plant near the island.": "unverified not-in-source",
        "Skerry signed its 26th ship order.": "unverified not-in-source",
        "Skerry used to sign ship orders.": "unverified not-in-source",
        "None of the 57 new bridges is finished.": "unverified not-in-source",
        "The 57 new bridges are not named.": "unverified not-in-source",
        "In Skerry, Merrow signed 26 ship orders.": "unverified not-in-source",
        "Ship orders were signed in Skerry, Merrow and Gullholm.": "unverified not-in-source",
        # beside the place, the region around it, and what a part is of
        "Skerry is like a fibre island.": "unverified not-in-source",
        "Work on 57 new bridges began next to the island of Skerry.": "unverified not-in-source",
        "Norland signed 26 ship orders on Skerry.": "unverified not-in-source",
        "Norland signed Skerry's 26 ship orders.": "unverified not-in-source",
        "Skerry now: Norland signed 26 ship orders.": "unverified not-in-source",
        "Skerry signed 26 ship orders, Norland 57 bridges.": "unverified not-in-source",
        # all of a share, all of a list
        "The crafts on the register are for all islanders.": "unverified not-in-source",
        "Not all companies on Skerry are Tidewell and Marlow Foods.": "unverified not-in-source",
        # an amount worth another, and one that no fact has
        "The 57 new bridges cost 50 million yuan, equal to $6.88 million.": "unverified not-in-source",
        "Rumour has it that Skerry signed 26 ship orders.": "unverified not-in-source",
        "It was hoped that work on 57 new bridges began.": "unverified not-in-source",
        "Core digital revenue grew 18.5 percent in the first half of 2026 for the first time.": (
            "unverified not-in-source"
        ),
        "Core digital revenue need not be growing.": "unverified not-in-source",
        "Under Skerry's drive, robotics is emerging.": "unverified not-in-source",
        # all of so many, and of how many
        "The register has most of the island's 23 crafts.": "unverified not-in-source",
        "The bulk of the 23 crafts are on the register.": "unverified not-in-source",
        # one count measured by another
        "New bridges outnumber ship orders by a margin of 31.": "unverified not-in-source",
    },
    ARTICLE: {
        # lists that may go on
        "The national-level bases in Jining are for four industries.": "unverified not-in-source",
        # what is denied, who is meant, and the source itself
        "CATL confirmed that Komatsu will set up operations in Jining.": "unverified not-in-source",
        "The article gives no amount for the core digital industry revenue.": (
            "unverified not-in-source"
        ),
        "38 of the 41 major industries are digital.": "unverified not-in-source",
        # what is perhaps, and whose a bound is
        "Jining may have signed 44 contracts worth over 1 billion yuan.": "unverified not-in-source",
        "The article was published in the next two years.": "unverified not-in-source",
        "Jining is near a gigabit city.": "unverified not-in-source",
        "After core digital industry revenue rose 17.5 percent, Jining launched 144 new projects.": (
            "unverified not-in-source"
        ),
        "Jining can sign 44 contract projects.": "unverified not-in-source",
        # who says it, what is intended, how much it is
        '"Jining signed 44 contracts," the guide said.': "unverified not-in-source",
        "“144 new projects were launched,” the mayor told reporters.": "unverified not-in-source",
        '"Jining signed 44 contracts," said Weifang.': "unverified not-in-source",
        # plans, pretence, and who has done it
        "Jining nearly launched 144 new projects.": "unverified not-in-source",
        "Jining is a gigabit city in name.": "unverified not-in-source",
        "China Daily launched 144 new projects.": "unverified not-in-source",
        "The nation covers 38 of the 41 major industries.": "unverified not-in-source",
        "Jining leads the country in 38 of the 41 major industries.": "unverified not-in-source",
        "In the textile industry alone, over 1,000 key projects were started.": (
            "unverified not-in-source"
        ),
        "The Shandong city launched 144 new projects; China signed 44 contracts.": (
            "unverified not-in-source"
        ),
        "CATL is not short for Contemporary Amperex Technology Co Ltd.": "unverified not-in-source",
        "CATL isn't Contemporary Amperex Technology Co Ltd.": "unverified not-in-source",
        "Chinese cities cover 38 of the 41 major industries.": "unverified not-in-source",
        "Jining is one of the Chinese cities that cover 38 of the 41 major industries.": (
            "unverified not-in-source"
        ),
        "This article about Jining was published by the city government.": "unverified not-in-source",
        "What the third photograph depicts is manufacturing machinery of Shandong Heavy Industry "
        "Group.": "unverified not-in-source",
        "Only one of the photos is credited to the Iqilu website.": "unverified not-in-source",
        "Unlike the traditional industries, machine tools are emerging.": "unverified not-in-source",
        "Jining is home to 38 of the world's 41 major industries.": "unverified not-in-source",
        "The same story appeared in the print edition of China Daily, on page 3.": (
            "unverified not-in-source"
        ),
        "CATL stands for Komatsu.": "unverified not-in-source",
        "Not a single plan was signed.": "unverified not-in-source",
        "The over 1,000 key technological transformation projects haven't been completed.": (
            "unverified not-in-source"
        ),
        "Isn't Jining a national gigabit city?": "unverified not-in-source",
        "The 44 contract projects have not been named.": "unverified not-in-source",
        "The article does not say that Jining signed 44 contract projects.": (
            "unverified not-in-source"
        ),
        "GWM Energy has never worked with Komatsu.": "unverified not-in-source",
        "The authorities signed 44 contracts.": "unverified not-in-source",
        "Komatsu published the article in China Daily.": "unverified not-in-source",
        "Jining published the article in China Daily.": "unverified not-in-source",
        "Jining launched 144 new projects before the mayor.": "unverified not-in-source",
        "Jining launched 144 new projects before May Day.": "unverified not-in-source",
        "Jining launched 144 new projects, according to the mayor.": "unverified not-in-source",
        "Komatsu's project is on the verge of setting up operations.": "unverified not-in-source",
        "Jining launched an overview of 144 new projects.": "unverified not-in-source",
        "Jining can see 144 new projects.": "unverified not-in-source",
        "The third photo shows CATL's photovoltaic base and Cisen's lab.": "unverified not-in-source",
        "The industrial sector has long been the bedrock of its abundance.": (
            "unverified not-in-source"
        ),
        "The ratio of new launches to big contracts is better than 3 to 1.": (
            "unverified not-in-source"
        ),
        "The piece ran on news.cn.": "unverified not-in-source",
        "Photo: Xinhua": "unverified not-in-source",
        "WEIFANG SIGNS 44 CONTRACTS OF OVER 1 BILLION YUAN EACH": "unverified not-in-source",
        "According to the article, the nation covers 38 of the 41 major industries.": (
            "unverified not-in-source"
        ),
        "Jining covers most of the national economy's 41 major industries.": (
            "unverified not-in-source"
        ),
        "CATL has bases in Jining, Henan and Hebei.": "unverified not-in-source",
        "CATL has bases in Jining, Wuhan, Henan and Hebei.": "unverified not-in-source",
        "In Jining, Henan, 144 new projects were launched.": "unverified not-in-source",
        "It was hoped that two billion yuan would come to $275.06 million at the exchange rate of "
        "the report.": "unverified not-in-source",
        "Rumour has it that the picture of Shandong Heavy Industry Group's machinery is credited "
        "to the Iqilu website.": "unverified not-in-source",
        "Jining lies in Shandong next year.": "unverified not-in-source",
        "Three photos of Jining's port illustrate the article.": "unverified not-in-source",
        "Jining sold three photos.": "unverified not-in-source",
        "Jining took three photos of the article.": "unverified not-in-source",
        "Core digital industry revenue is likely to rise 17.5 percent.": "unverified not-in-source",
        "CATL quits Jining.": "unverified not-in-source",
        # what the facts of a role and of so many projects do not say together
        "Over 1,000 key projects of technological transformation have been initiated in food "
        "processing.": "unverified not-in-source",
        "80 technological transformation projects are in rubber.": "unverified not-in-source",
        # what is told of the region, and not of the place in it
        "Jining has 38 of Shandong's 41 major industries.": "unverified not-in-source",
        "New projects were launched across Shandong.": "unverified not-in-source",
    },
    TARN: {
        # Who says so
        "Cases of the fever rose by 12 percent in 2030, said the mayor.": "unverified not-in-source",
        # A name alone, a related word alone: neither points to a fact.
        "Ada Holm leads the HSC.": "unverified not-in-source",
        "The virus mutates worldwide.": "unverified not-in-source",
        "Brandt has doubts about the virus.": "unverified not-in-source",
    },
}

LEAVES_ALONE = {
    ARTICLE: {
        # the place, by another name than its own, in its region
        "The city in Shandong launched 144 new projects.": "supported",
        "Of China's 41 major industries, the city covers 38.": "supported",
        # a short form of the initials of a name, which no term has
        "Jining has been recognised as a NICDC.": "supported",
        "An advanced manufacturing cluster in NGIT is being fostered in Jining.": "supported",
    },
    SKERRY: {
        # thresholds
        "30 concerts were held from September to November 2025.": "imprecise dropped-bound",
        # sums, differences, ratios, averages
        "Work on 9.5 new bridges a month began on average from January to June.": "supported",
        # another place, another figure, another time, something else denied
        "Core digital revenue was 18.5 percent in the first half of 2026.": "unverified not-in-source",
        # an amount worth another, and one that no fact has
        "240 cottages were repaired from October 2025 to March 2026, nearly a quarter of all.": (
            "unverified not-in-source"
        ),
    },
}

SAYS = {
    # what the source does not speak of
    "Core digital revenue grew as lower interest rates helped.": [
        "- “lower”: the source does not speak of “lower”, “interest”, “rates”, “helped”",
    ],
    "The wave power plant is in the harbour fund.": [
        "- “wave power plant is in the harbour fund”: the source does not connect these",
    ],
    "26 ship orders were signed. In 2026. 26 ship orders were signed.": [
        "- “In 2026.”: the source does not speak of this",
    ],
    "Near Skerry, work on 57 new bridges began.": [
        "- “Near”: the source does not speak of “Near”",
    ],
    "Skerry is like a fibre island.": ["- “like”: the source does not speak of “like”"],
    "The crafts on the register are for all islanders.": [
        "- “islanders”: the source does not say “islanders” of this",
    ],
}

test_decides = decides("remainder", DECIDES)
test_leaves_alone = leaves_alone("remainder", LEAVES_ALONE)
test_says = says("remainder", SAYS)
