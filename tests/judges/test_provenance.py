"""Claims about the source itself: when it was updated, who published it, whose photos it has."""

from __future__ import annotations

from decided import ARTICLE, decides, leaves_alone

DECIDES = {
    ARTICLE: {
        # the weekday on which the source tells it
        "Jining launched 144 new projects, China Daily said on Wednesday.": "supported",
        # what is denied, who is meant, and the source itself
        "The photos were provided by Reuters.": "contradicted wrong-attribution",
        "The article was updated in July 2023.": "contradicted wrong-period",
        # plans, pretence, and who has done it
        "This article about Jining was published by the People's Daily.": (
            "contradicted wrong-attribution"
        ),
        "This article about Jining was published by China Daily.": "supported",
        "The piece was last updated on the third of July, 2024.": "supported",
        "The piece was last updated on the fourth of July, 2024.": "contradicted wrong-period",
        "What the second photograph depicts is manufacturing machinery of Shandong Heavy Industry "
        "Group.": "supported",
        "The picture of Shandong Heavy Industry Group machinery is credited to Xinhua.": (
            "contradicted wrong-attribution"
        ),
        "The picture of Shandong Heavy Industry Group machinery is credited to China Daily.": (
            "contradicted wrong-attribution"
        ),
        "Photos of the CATL base and the Cisen lab were supplied by China Daily.": (
            "contradicted wrong-attribution"
        ),
        "According to China Daily, the photos are credited to the Iqilu website.": "supported",
        "The article was published by Iqilu.": "contradicted wrong-attribution",
        "The article was released in China Daily by CATL.": "contradicted wrong-attribution",
        "The article was published by Komatsu.": "contradicted wrong-attribution",
        "The piece ran on chinadaily.com.cn.": "supported",
        "Photo: Iqilu website": "supported",
        "[Photo/Xinhua]": "contradicted wrong-attribution",
        "Photo: China Daily": "contradicted wrong-attribution",
        "Three photos illustrate the article.": "supported",
        "All three photos in the piece are credited to the Iqilu website.": "supported",
        "All three photos in the piece are credited to Xinhua.": "contradicted wrong-attribution",
        "Three captioned photos go with the article.": "supported",
        "The article has only three photos.": "supported",
    },
}

LEAVES_ALONE = {
    ARTICLE: {
        # plans, pretence, and who has done it
        "The article, updated on July 3, 2024, credits Jining with significant strides in "
        "high-quality economic development.": "supported",
        "Textiles and garments count as a traditional industry in the report, and Jining has a "
        "national-level base for them.": "supported",
        "At the rate of the article, the bar that the 44 signed projects in Jining clear is about "
        "$138 million.": "supported",
        "At the rate of the article, the bar that the 44 signed projects in Jining clear is about "
        "$158 million.": "contradicted wrong-number",
    },
}

test_decides = decides("provenance", DECIDES)
test_leaves_alone = leaves_alone("provenance", LEAVES_ALONE)
