"""What the numbers of a sentence come to beside the facts that they are about."""

from __future__ import annotations

from decided import ARTICLE, SKERRY, TARN, decides, leaves_alone, says

DECIDES = {
    SKERRY: {
        "Ship orders of over 52 billion yuan in total were signed.": "supported",
        # counts
        "Work on 75 new bridges began on Skerry.": "contradicted wrong-number",
        "Work on 570 new bridges began on Skerry.": "contradicted wrong-scale",
        "Work on more than 57 new bridges began on Skerry.": "imprecise added-bound",
        "Work on fewer than 50 new bridges began on Skerry.": "contradicted wrong-number",
        "Work on 60 new bridges began on Skerry.": "imprecise silent-rounding",
        "Work on 60 to 70 new bridges began on Skerry.": "contradicted wrong-number",
        "4,000 sensors were installed.": "imprecise dropped-bound",
        "Over 5,000 sensors were installed.": "imprecise added-bound",
        "Well over 4,000 sensors were installed.": "imprecise added-bound",
        "Fewer than 4,000 sensors were installed.": "contradicted wrong-number",
        "4,200 sensors were installed.": "imprecise added-bound",
        "400 sensors were installed.": "contradicted wrong-scale",
        "The sea cable is 120 miles long.": "contradicted wrong-unit",
        "The sea cable is 120 hectares long.": "unverified not-in-source",
        # money
        "Skerry signed 26 ship orders of 2 billion yuan each.": "imprecise dropped-bound",
        "Skerry signed 26 ship orders of over $2 billion each.": "contradicted wrong-currency",
        "Skerry signed 26 ship orders of over $300 million each.": "imprecise added-bound",
        "Skerry signed 26 ship orders of over 3 billion yuan each.": "imprecise added-bound",
        "Skerry signed 26 ship orders, none below 2 billion yuan.": "supported",
        "Skerry signed 26 ship orders, not one of them over 2 billion yuan.": (
            "contradicted wrong-number"
        ),
        "Skerry signed 26 ship orders of over 2 billion yuan in total.": "contradicted wrong-number",
        "Skerry signed 26 ship orders of over 52 billion yuan in total.": "supported",
        "Skerry signed 26 ship orders of 52 billion yuan in total.": "imprecise dropped-bound",
        "Skerry signed 26 ship orders of 60 billion yuan in total.": "contradicted wrong-number",
        "26 ship orders of Skerry total over 60 billion yuan.": "contradicted wrong-number",
        # figures told by the month, by their digits, beside another
        "Skerry began work on 9.5 new bridges a month on average.": "supported",
        "Skerry began work on more than nine new bridges a month on average.": "supported",
        "Skerry began work on 12 new bridges a month on average.": "contradicted wrong-number",
        "Skerry began work on 57 new bridges a month.": "contradicted wrong-number",
        "Skerry signed just over 26 ship orders.": "imprecise added-bound",
        "Skerry signed just over 20 ship orders.": "contradicted wrong-number",
        "Core digital revenue saw single-digit growth.": "contradicted wrong-number",
        "The number of sensors installed runs to five figures.": "imprecise added-bound",
        "Nearly 4,000 sensors were installed.": "contradicted wrong-number",
        "Skerry spent 2 billion yuan and $9 million.": "unverified not-in-source",
        "In dollar terms, Skerry signed 26 ship orders of over $275.06 million each.": "supported",
        # where, and the source itself
        "19 of the crafts and 40 percent of the boats are on the register.": (
            "unverified not-in-source"
        ),
        "Digital revenue grew 18.5 percent.": "imprecise dropped-qualifier",
        "Skerry's eighteen ship orders were signed.": "contradicted wrong-number",
        "Of the 23 crafts, a handful are missing from the register.": "supported",
        # shares
        "Four of the 23 crafts are not on the register.": "supported",
        "83 percent of the crafts are on the register.": "imprecise silent-rounding",
        "Half of the crafts are on the register.": "contradicted wrong-number",
        "19 of the 24 crafts are on the register.": "contradicted wrong-number",
        "23 crafts are on the register.": "contradicted wrong-number",
        # change
        "Core digital revenue grew 18.5 percentage points.": "contradicted wrong-unit",
        "Core digital revenue grew 19 percent.": "imprecise silent-rounding",
        "Core digital revenue grew 185 percent.": "contradicted wrong-scale",
        "Core digital revenue grew 15 percent.": "contradicted wrong-number",
        # remainder
        "Work on 57 new bridges and 12 tunnels began.": "unverified not-in-source",
        # several facts, denials, standing, shares
        "Skerry signed 57 ship orders and work on 26 new bridges began.": "contradicted wrong-number",
        "Three companies have projects on Skerry: Tidewell and Marlow Foods.": (
            "unverified not-in-source"
        ),
        "20 of the 23 crafts are on the register.": "contradicted wrong-number",
        "Fewer than five of the 23 crafts are not on the register.": "supported",
        "Seven banks put over 900 million yuan into the harbour fund.": "imprecise added-bound",
        "Eight banks put a total of 900 million yuan into the harbour fund.": (
            "contradicted wrong-number"
        ),
        "Seven banks put 800 million yuan into the harbour fund.": "contradicted wrong-number",
        "Seven banks put 9 billion yuan into the harbour fund.": "contradicted wrong-scale",
        "Over 90 percent of the crafts are on the register.": "contradicted wrong-number",
        "Four of the 23 crafts are missing from the register.": "supported",
        "Just over 4,000 sensors were installed.": "imprecise added-bound",
        "Not over 4,000 sensors were installed.": "contradicted wrong-number",
        "No more than 4,000 sensors were installed.": "contradicted wrong-number",
        "About 4,000 sensors were installed.": "imprecise added-bound",
        # how far a thing has come
        "Three projects are planned on Skerry.": "unverified not-in-source",
        # amounts in two currencies
        "Skerry signed 26 ship orders of over 2 billion yuan (€200 million) each.": (
            "unverified not-in-source"
        ),
        "Skerry signed ship orders of over 3 billion yuan ($412.59 million) each.": (
            "imprecise added-bound"
        ),
        "Seven banks put a total of 800 million yuan ($110.02 million) into the harbour fund.": (
            "contradicted wrong-number"
        ),
        "Seven banks put $900 million into the harbour fund.": "contradicted wrong-currency",
        "Seven banks put €800 million into the harbour fund.": "unverified not-in-source",
        # each one's amount, and that of all together
        "Skerry signed 26 ship orders of over $7 billion.": "unverified not-in-source",
        "Skerry signed 26 ship orders of over $7 billion each.": "contradicted wrong-number",
        "Skerry signed 26 ship orders of over $7.15 billion in total.": "supported",
        "Skerry signed 26 ship orders of over 20 billion yuan.": "contradicted wrong-scale",
        "Skerry signed ship orders of 52 billion yuan together.": "imprecise dropped-bound",
        "The 26 ship orders come to less than 40 billion yuan in total.": "contradicted wrong-number",
        "Three new ferries were ordered for 60 million yuan each.": "contradicted wrong-number",
        "Three new ferries were ordered for 80 million yuan.": "contradicted wrong-number",
        # thresholds
        "The bar for the ship orders is 3 billion yuan.": "contradicted wrong-number",
        "None of the 26 ship orders is below 2 billion yuan.": "supported",
        "None of the 26 ship orders is over 2 billion yuan.": "contradicted wrong-number",
        "Slightly over 4,000 sensors were installed.": "imprecise added-bound",
        "Far more than 4,000 sensors were installed.": "imprecise added-bound",
        "Way over 4,000 sensors were installed.": "imprecise added-bound",
        "30 concerts were held from September to November 2025.": "imprecise dropped-bound",
        "20 concerts were held.": "contradicted wrong-number",
        # sums, differences, ratios, averages
        "Work on 9.5 new bridges a month began on average from January to June.": "supported",
        "On average, 40 cottages a month were repaired.": "supported",
        "Work on 57 new bridges began each month.": "contradicted wrong-number",
        "In each month, 40 cottages were repaired.": "imprecise added-bound",
        "An average of 4,000 sensors a month were installed.": "unverified not-in-source",
        # what a share leaves out
        "More than four of the 23 crafts are missing from the register.": "imprecise added-bound",
        "Five crafts are missing from the register.": "contradicted wrong-number",
        "17.4 percent of the crafts are missing from the register.": "supported",
        "82.6 percent of the 24 crafts are on the register.": "contradicted wrong-number",
        "Four of the 23 crafts are on the register, and core digital revenue did not fall.": (
            "contradicted wrong-number"
        ),
        "19 of the 23 crafts are on the register, and four are missing.": "supported",
        # a figure told twice
        "Core digital revenue grew 18.5 percent, or 19 percent.": "imprecise silent-rounding",
        "Core digital revenue was 18.5 percent lower.": "contradicted wrong-direction",
        "Core digital revenue grew 20 percentage points.": "unverified not-in-source",
        "Ferry passengers rose to 12 percent.": "unverified not-in-source",
        "The fibre island has 26 sensors.": "unverified not-in-source",
        # which number is about what
        "Ferry passengers were up 18.5 percent, core digital revenue 12 percent.": (
            "contradicted wrong-number"
        ),
        "Work began on 26 new bridges, and 57 ship orders were signed.": "contradicted wrong-number",
        "The share of crafts on the register is 18.5 percent.": "contradicted wrong-number",
        "50 of the 57 new bridges were begun.": "unverified not-in-source",
        "Skerry has 120 kilometers of new bridges.": "unverified not-in-source",
        # what is denied, and what its reverse
        "200 sensors, not 4,000, were installed.": "contradicted wrong-number",
        # somebody else, or something more
        "Skerry in Norland signed 57 ship orders.": "contradicted wrong-number",
        "Ship orders over 2 billion yuan numbered 57, and new bridges 26.": (
            "contradicted wrong-number"
        ),
        # amounts beside a count, all of a share, what has not come yet
        "Seven banks put 800 million yuan, worth $110.02 million, into the harbour fund.": (
            "contradicted wrong-number"
        ),
        "Each of the seven banks put 900 million yuan into the harbour fund.": (
            "contradicted wrong-number"
        ),
        # another place, another figure, another time, something else denied
        "Core digital revenue was 18.5 percent in the first half of 2026.": "unverified not-in-source",
        "Skerry did not sign 27 ship orders.": "unverified not-in-source",
        "Core digital revenue put its gain at 8.5 percent.": "contradicted wrong-number",
        # beside the place, the region around it, and what a part is of
        "Skerry may be an island; it signed 20 ship orders.": (
            "contradicted not-in-source wrong-number"
        ),
        "Skerry signed 20 needed ship orders.": "contradicted not-in-source wrong-number",
        # an amount worth another, and one that no fact has
        "26 ship orders worth over 2 billion yuan each were signed, "
        "and banks put $123.78 million into the harbour fund.": "supported",
        "At that rate, a ship order of 4 billion yuan comes to $550.12 million.": (
            "imprecise added-bound"
        ),
        "€5 to the yuan": "unverified not-in-source",
        "Skerry signed 26 ship orders of 2 billion yuan each, equal to $275.06 million.": (
            "imprecise dropped-bound"
        ),
        "Work on 57 new bridges began for 50 million yuan ($6.88 million).": (
            "unverified not-in-source"
        ),
        "Seven banks put 800 million yuan, equal to $110.02 million, into the harbour fund.": (
            "contradicted wrong-number"
        ),
        "Three new ferries were ordered for 50 million yuan, equal to $6.88 million.": (
            "contradicted wrong-number"
        ),
        "Skerry signed 26 ship orders of 1 billion yuan each, equivalent to $137.53 million.": (
            "contradicted wrong-number"
        ),
        "Skerry signed 26 ship orders of over 3 billion yuan each, equal to $412.59 million.": (
            "imprecise added-bound"
        ),
        "At that rate, seven banks put 800 million yuan, or $110.02 million, into the harbour fund.": (
            "contradicted wrong-number"
        ),
        "Seven banks put 900 million yuan into the harbour fund, and 26 ship orders are worth over "
        "$275.06 million each.": "supported",
        "Three new ferries were ordered for $8.25 million, or 60 million yuan.": (
            "imprecise silent-rounding"
        ),
        "240 cottages were repaired from October 2025 to March 2026, nearly a quarter of all.": (
            "unverified not-in-source"
        ),
        "About 17 percent of the 23 crafts are not on the register.": "supported",
        "Core digital revenue grew tenfold.": "contradicted wrong-number",
        # all of so many, and of how many
        "Each of the 23 crafts is on the register.": "contradicted wrong-number",
        "Every one of the 23 crafts is on the register.": "contradicted wrong-number",
        "All of the 23 crafts are on the register.": "contradicted wrong-number",
        "All the crafts of the island's 23 are on the register.": "contradicted wrong-number",
        "Every single craft of the island's 23 is on the register.": "contradicted wrong-number",
        "Not each of the 23 crafts is on the register.": "supported",
        "Not every one of the 23 crafts is on the register.": "supported",
        "Not all the crafts of the island's 23 are on the register.": "supported",
        "Core digital revenue did not fall, and all 23 crafts are on the register.": (
            "contradicted wrong-number"
        ),
        "None of all 23 crafts is on the register.": "unverified not-in-source",
        "Not one of all the island's 23 crafts is on the register.": "unverified not-in-source",
        "The register of the island has 23 crafts.": "contradicted wrong-number",
        "The register is made up of the island's 23 crafts.": "contradicted wrong-number",
        "The register of crafts has the island's 23.": "contradicted wrong-number",
        "Retail digital revenue grew 18.5 percent.": "unverified dropped-qualifier not-in-source",
        # one count measured by another
        "For every two ship orders signed, work began on more than four new bridges.": (
            "unverified not-in-source"
        ),
        # what is denied of something else
        "26 ship orders of 2 billion yuan in all were signed.": "contradicted wrong-number",
    },
    ARTICLE: {
        # lists that may go on
        "Five projects have been confirmed in Jining.": "unverified not-in-source",
        "Jining is ramping up efforts in four emerging industries.": "unverified not-in-source",
        # sums and shares
        "Three of the 41 major industries are not found in Jining.": "supported",
        # what is denied, who is meant, and the source itself
        "Jining signed 44 contracts, each worth over 3 billion yuan ($412.59 million).": (
            "contradicted wrong-number"
        ),
        "Jining has 41 major industries.": "contradicted wrong-number",
        "Jining does not cover all 41 of the major industries.": "supported",
        "Core digital industry revenue makes up a tenth of Jining's economy.": (
            "unverified not-in-source"
        ),
        # amounts alone, letters without a lower case, a month beside a share
        "Jining covers 38 of the 41 major industries monthly.": "unverified not-in-source",
        # what is perhaps, and whose a bound is
        "Jining signed 40 contracts and above all launched 144 new projects.": (
            "contradicted wrong-number"
        ),
        "Taken together, the 44 contract projects must be worth above RMB 44bn.": "supported",
        "Jining has two national-level bases for biomedicine.": "unverified not-in-source",
        "38 of the 41 major companies are in Jining.": "unverified not-in-source",
        "Jining launched project 144.": "unverified not-in-source",
        # who says it, what is intended, how much it is
        '"Jining signed 45 contracts," the guide said.': "contradicted not-in-source wrong-number",
        # plans, pretence, and who has done it
        "CATL and Komatsu each have two projects in Jining.": "unverified not-in-source",
        "At under a billion yuan each, the 44 contracts add up to more than $6 billion.": (
            "unverified not-in-source"
        ),
        "Jining signed 44 projects that in total exceed 10亿元.": "unverified not-in-source",
        "The 44 signed contract projects are in total worth over $137 million.": (
            "unverified not-in-source"
        ),
        "The 44 contracts add up to more than $6 million.": "unverified not-in-source",
        "The 44 contracts add up to more than $6 billion.": "supported",
        "Jining's 44 big contracts are worth upwards of 900 million yuan in total.": (
            "unverified not-in-source"
        ),
        "Jining signed thirty-odd contract projects of over 1 billion yuan.": (
            "contradicted wrong-number"
        ),
        "Newly launched projects: 44; signed deals beyond 1bn yuan: 144.": "contradicted wrong-number",
        "Forty-four contracts, none of them at or below the billion-yuan mark, were inked in "
        "Jining.": "supported",
        "Growth in Jining's core digital revenue comfortably cleared 20 percent.": (
            "contradicted wrong-number"
        ),
        "Nearly 140 new projects were launched in the city from January to April.": (
            "imprecise added-bound"
        ),
        "Nearly 120 new projects were launched in the city from January to April.": (
            "contradicted wrong-number"
        ),
        "Three of the 41 major industries are lacking in Jining.": "supported",
        "Jining lacks a good four-fifths of the major industries.": "contradicted wrong-number",
        "Jining is fostering advanced manufacturing clusters in nine sectors.": (
            "unverified not-in-source"
        ),
        "Only three of the national economy's 41 major industries are missing from the Shandong "
        "city's industrial lineup.": "supported",
        "The number of key technological transformation projects initiated in the city in 2024 has "
        "already passed the 2,000 mark.": "contradicted wrong-number",
        "“We want to be a leader in high-end machine tools within five years,” an official with "
        "the city's industry bureau said.": "unverified not-in-source",
        "38 of the 41 major industries, 50 percent of the output, are in Jining.": (
            "unverified not-in-source"
        ),
        "Core digital industry revenue: -17.5%": "contradicted wrong-direction",
        "Jining did not even sign 40 contract projects.": "contradicted wrong-number",
        "Jining did not sign 45 contract projects.": "unverified not-in-source",
        "It was not 45 contract projects that Jining signed.": "unverified not-in-source",
        "Jining, Jan-Apr 2024: new projects launched, 44; signed contracts above CNY1bn, 144.": (
            "contradicted wrong-number"
        ),
        "Jining didn't even sign 40 contracts.": "contradicted wrong-number",
        "Jining launched 144 authorised new projects.": "unverified not-in-source",
        "Over 1,000 integrated technological transformation projects were initiated in 2024.": (
            "unverified not-in-source"
        ),
        "Jining has 44 pens.": "unverified not-in-source",
        "Jining launched 144 new pages.": "unverified not-in-source",
        "Core digital industry revenue growth –17.5%": "contradicted wrong-direction",
        "About 7 percent of the 41 major industries are not covered by Jining.": "supported",
        "Jining lacks a mere 7.3% of the 41 major industries.": "supported",
        "Jining lacks 7% of the 41 major industries.": "imprecise silent-rounding",
        "Jining lacks 7.4% of the 41 major industries.": "contradicted wrong-number",
        "Jining lacks more than 8% of the 41 major industries.": "contradicted wrong-number",
        "At the rate of the article, the bar that the 44 signed projects in Jining clear is about "
        "$138 million.": "supported",
        "At the rate of the article, the bar that the 44 signed projects in Jining clear is about "
        "$158 million.": "contradicted wrong-number",
        "Growth of core digital industry revenue in Jining has hit 18.5 percent.": (
            "contradicted wrong-number"
        ),
        "Core digital industry revenue in Jining has reached 17.5 percent.": (
            "unverified not-in-source"
        ),
        "Somewhere between 50 and 60 contract projects exceeding CNY 1 billion have been signed in "
        "Jining.": "contradicted wrong-number",
        "Core digital industry revenue swelled to 1.75 times its previous level.": (
            "contradicted wrong-number"
        ),
        "Core digital industry revenue in Jining has grown 17.5-fold.": "contradicted wrong-number",
        "Core digital industry revenue in Jining posted a rise of more than a fifth.": (
            "contradicted wrong-number"
        ),
        "The score was 3 to 1 in Jining.": "unverified not-in-source",
        "JINING SIGNS 45 CONTRACTS OF OVER 1 BILLION YUAN EACH": "contradicted wrong-number",
        "The industrial sector of Jining covers 41 major industries.": "contradicted wrong-number",
        "Jining does not have all the national economy's 41 major industries.": "supported",
        "Jining's industrial sector consists of 41 major industries.": "contradicted wrong-number",
        "Jining lacks all 41 major industries.": "contradicted wrong-number",
        "In total, 145 new projects were launched in Jining.": "contradicted wrong-number",
        "In total, 44 contracts worth over 44 billion yuan were signed in Jining.": "supported",
        "In total, 44 contracts worth over 54 billion yuan were signed in Jining.": (
            "unverified not-in-source"
        ),
        "Only 7.3 percent of the 41 major industries are not found in Jining.": "supported",
        "Four photos illustrate the article.": "unverified not-in-source",
        "All four photos in the piece are credited to the Iqilu website.": "unverified not-in-source",
        "The increase in core digital industry revenue did not reach 17 percent.": (
            "contradicted wrong-number"
        ),
        "Jining has 38 major factories.": "unverified not-in-source",
        "Jining's industrial sector encompasses 38 large companies.": "unverified not-in-source",
        "New projects and signed contracts above 1 billion yuan numbered 44 and 144, "
        "respectively.": "contradicted wrong-number",
        "All of the country's 38 major industries can be found in Jining.": "contradicted wrong-number",
        # the number of a part as that of the whole
        "The national economy has 38 major industries, and Jining 41 of them.": (
            "contradicted wrong-number"
        ),
        "Of the 38 major industries Jining has 41.": "contradicted wrong-number",
        # a number alone, of a whole that was told before
        "There are 41 major industries in the national economy, and 31 are found in Jining.": (
            "contradicted wrong-number"
        ),
    },
    TARN: {
        "Gross income rose to $30 million from 42 million.": "contradicted wrong-number",
        "74 percent of people had a first dose.": "contradicted wrong-number",
        "83 percent of people had a second dose.": "contradicted wrong-number",
        "Coverage rose by 3 percent.": "contradicted wrong-unit",
        "Coverage rose by 5 percentage points.": "contradicted wrong-number",
        "Income came to $8 million.": "imprecise dropped-qualifier",
        "Net income came to $30 million.": "contradicted wrong-number",
        "The Skerry Laboratory ranks 65th on the list of laboratories.": "contradicted wrong-number",
        "There are 56 laboratories on the list.": "unverified not-in-source",
        "Cases of tarn fever rose by 21 percent in 2030.": "contradicted wrong-number",
        "Deaths from the disease came to 13,000 in 2030.": "contradicted wrong-scale",
        # Without words of the fact's name
        "40,000 people caught tarn fever in 2030.": "imprecise silent-rounding",
        "14,000 people caught tarn fever in 2030.": "contradicted wrong-number",
        "The fever killed 3,100 people in 2030.": "contradicted wrong-number",
        "41,000 people were vaccinated against tarn fever in 2030.": "unverified not-in-source",
        "Tarn fever killed 41,000 people in 2030.": "contradicted wrong-number",
        # From one figure to another
        "Tarn fever was found in 21 more countries than in 2029.": "supported",
        "Tarn fever was found in 21 fewer countries than in 2029.": "contradicted wrong-direction",
        "Tarn fever was found in 57 countries, up from 63 the year before.": (
            "contradicted wrong-number"
        ),
        "The number of countries with tarn fever rose from 57 to 36 in 2030.": (
            "contradicted wrong-number"
        ),
        "The number of countries with tarn fever rose by 12 to 57.": "contradicted wrong-number",
        "The price of a test fell by $25.": "contradicted wrong-number",
        "The price of a test fell from $25 to $40.": "contradicted wrong-number",
        # Other figures of a statement, in its order
        "The budget was passed by 29 votes to 12.": "unverified not-in-source",
        "The budget was passed by 21 votes to 29.": "unverified not-in-source",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # counts
        "Work on 57 new bridges began on Skerry.": "supported",
        "Work on more than 50 new bridges began on Skerry.": "supported",
        "Work on at least 57 new bridges began on Skerry.": "supported",
        "Work on about 57 new bridges began on Skerry.": "supported",
        "Work on 50 to 60 new bridges began on Skerry.": "supported",
        "Over 4,000 sensors were installed.": "supported",
        "At least 4,000 sensors were installed.": "supported",
        "Over 3,000 sensors were installed.": "supported",
        "The sea cable is 120 kilometers long.": "supported",
        "The sea cable is 120,000 meters long.": "supported",
        # money
        "Seven banks put a total of 900 million yuan into the harbour fund.": "supported",
        # figures told by the month, by their digits, beside another
        "Skerry signed just over 25 ship orders.": "supported",
        "Core digital revenue saw double-digit growth.": "supported",
        "Over 4,000 sensors or more were installed.": "supported",
        "Well over 3,000 sensors were installed.": "supported",
        # where, and the source itself
        "At a minimum, work on 50 new bridges began.": "supported",
        "At a minimum, 3,000 sensors were installed.": "supported",
        "Of Skerry's twenty-three crafts, nineteen are on the register.": "supported",
        # shares
        "19 of the 23 crafts are on the register.": "supported",
        "Of the island's 23 crafts, 19 are on the register.": "supported",
        "All but four of the 23 crafts are on the register.": "supported",
        "82.6 percent of the 23 crafts are on the register.": "supported",
        "19 crafts are on the register.": "supported",
        # several facts, denials, standing, shares
        "Work on 57 new bridges and 26 ship orders began.": "supported",
        "Skerry signed 26 ship orders and work on 57 new bridges began.": "supported",
        "Seven banks put a total of $123.78 million into the harbour fund.": "supported",
        "19 of the 23 crafts, or 82.6 percent, are on the register.": "supported",
        "Over 80 percent of the crafts are on the register.": "supported",
        "Thousands of sensors were installed.": "supported",
        "Only 26 ship orders were signed.": "supported",
        # all, every, the only ones
        "Not all of the 23 crafts are on the register.": "supported",
        "Just 26 ship orders were signed.": "supported",
        # each one's amount, and that of all together
        "Three new ferries were ordered for 60 million yuan.": "supported",
        # thresholds
        "Skerry signed 26 ship orders above the 2-billion-yuan mark.": "supported",
        "Skerry signed 26 ship orders; the bar was 2 billion yuan.": "supported",
        "Skerry signed 26 ship orders; the floor is 2 billion yuan.": "supported",
        "Threshold for the 26 ship orders: 2 billion yuan.": "supported",
        "Not under 4,000 sensors were installed.": "supported",
        # what a share leaves out
        "Over four-fifths of the 23 crafts are on the register.": "supported",
        # a figure told twice
        "Work on 57 new bridges, more than 50, began.": "supported",
        "Core digital revenue grew 18.5 percent, nearly 19 percent.": "supported",
        "Core digital revenue was 18.5 percent higher.": "supported",
        # which number is about what
        "Ferry passengers were up 12 percent, core digital revenue 18.5 percent.": "supported",
        "26 ship orders, 57 new bridges and over 4,000 sensors: that is Skerry.": "supported",
        "The share of crafts on the register is 82.6 percent.": "supported",
        "57 of the 57 new bridges were begun.": "supported",
        # another place, another figure, another time, something else denied
        "The sea cable isn't 100 but 120 kilometers long.": "supported",
        "Work on more than about 50 new bridges began on Skerry.": "supported",
        "Skerry put its core digital revenue up not 20 but 18.5 percent.": "supported",
        # an amount worth another, and one that no fact has
        "Core digital revenue grew to 1.185 times what it was.": "supported",
        # all of so many, and of how many
        "Of 23 crafts, many are on the register.": "supported",
    },
    ARTICLE: {
        "The national economy has 41 major industries, and 38 are found in Jining.": "supported",
        # what is denied, who is meant, and the source itself
        "Over 1,000 technological transformation projects help traditional industries in Jining.": (
            "supported"
        ),
        "There are 41 major industries in the national economy.": "supported",
        "Nearly all of the 41 major industries can be found in Jining.": "supported",
        # amounts alone, letters without a lower case, a month beside a share
        "𝐉𝐈𝐍𝐈𝐍𝐆 signed 44 contracts": "supported",
        # what is perhaps, and whose a bound is
        "Jining signed 40 contracts or more.": "supported",
        # plans, pretence, and who has done it
        "China Daily reports that Jining launched 144 new projects.": "supported",
        "Jining, a Chinese city, covers 38 of the 41 major industries.": "supported",
        "Growth in Jining's core digital revenue comfortably cleared 15 percent.": "supported",
        "The item on chinadaily.com.cn says that Jining signed 44 contract projects.": "supported",
        "No fewer than 40 contract projects of over 1 billion yuan have been signed in Jining, a "
        "city pressing ahead with high-quality economic development.": "supported",
        "38 of the 41 major industries, 92.7 percent of them, are in Jining.": "supported",
        "Jining is home to 38 of the nation's 41 major industries.": "supported",
        "Core digital industry revenue: +17.5%": "supported",
        "Jining did not even sign 50 contract projects.": "supported",
        "Jining didn't even sign 45 contracts.": "supported",
        "Jining didn't quite reach 150 new projects.": "supported",
        "Growth of core digital industry revenue in Jining has reached 17.5 percent.": "supported",
        "Somewhere between 40 and 50 contract projects exceeding CNY 1 billion have been signed in "
        "Jining.": "supported",
        "In the same months 144 new projects were launched in Jining.": "supported",
        "Core digital industry revenue swelled to 1.175 times its previous level.": "supported",
        "Core digital industry revenue in Jining has grown 1.175-fold.": "supported",
        "Core digital industry revenue in Jining saw an increase of more than a tenth.": "supported",
        "Jining: Of the 41 major industries, 38 are here.": "supported",
        "The increase in core digital industry revenue did not reach 18 percent.": "supported",
        "Jining's industrial sector encompasses 38 major sectors.": "supported",
    },
    TARN: {
        "Gross income rose to $30 million from 24 million.": "supported",
        "83 percent of people had a first dose.": "supported",
        "Coverage rose by 3 percentage points.": "supported",
        "Net income came to $8 million.": "supported",
        "The Skerry Laboratory ranks 56th on the list of laboratories.": "supported",
        # From one figure to another
        "The price of a test fell from $40 to $25.": "supported",
        "The price of a test fell by $15 to $25.": "supported",
        # Other figures of a statement, in its order
        "The budget was passed by 29 votes to 21.": "supported",
    },
}

SAYS = {
    # numbers, with what to write instead
    "Skerry signed 57 ship orders.": ["orders “57”: the source says 26, not 57 → 26"],
    "30 concerts were held.": ["concerts “30”: the source says at least 30, not 30 → at least 30"],
    "23 crafts are on the register.": ["registers “23”: the source says 19 of 23, not 23 → 19 of 23"],
    "4,000 sensors were installed.": [
        "sensors “4,000”: the source says over 4,000, not 4,000 → over 4,000",
    ],
    "Ferry passengers rose over 12 percent.": [
        "ferry-passengers “over 12 percent”: the source says 12 percent, not over 12 percent "
        "→ 12 percent",
    ],
    "Core digital revenue grew 18.5 percent, or 19 percent.": [
        "revenue “19 percent”: the source says 18.5 percent, not 19 percent → 18.5 percent",
    ],
    "Skerry signed ship orders of 2 billion yuan each.": [
        "orders “2 billion yuan”: the source says over ¥2 billion, not 2 billion yuan → over ¥2 billion",
    ],
    "Work on 57 new bridges (80) began.": ["- “80”: the source has no such figure for this"],
    # what the source does not speak of
    "In Gullholm, all is quiet. 26 ship orders were signed. 57 ship orders were signed.": [
        "- “Gullholm”: the source does not speak of “Gullholm”, “quiet”",
        "- “26 ship orders were signed.”: this may be about Gullholm, which the source does not mention",
        "orders “57”: this may be about Gullholm, which the source does not mention → 26",
    ],
    "The kelp farm cost 60 million yuan ($8.25 million).": [
        "- “cost”: the source does not speak of “cost”",
        "- “60 million yuan”: the source has no such figure for this",
    ],
}

test_decides = decides("quantities", DECIDES)
test_leaves_alone = leaves_alone("quantities", LEAVES_ALONE)
test_says = says("quantities", SAYS)
