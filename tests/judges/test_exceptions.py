"""What a fact leaves out: all regions but one, told of that one, or of all."""

from __future__ import annotations

from decided import TARN, decides, leaves_alone

DECIDES = {
    TARN: {
        # What is left out
        "All regions except the Lowlands had outbreaks.": "supported",
        "All regions apart from the Lowlands had outbreaks.": "supported",
        "Every region but the Lowlands had outbreaks.": "supported",
        "All regions had outbreaks.": "contradicted negated",
        "All regions, including the Lowlands, had outbreaks.": "contradicted negated",
        "The Lowlands had outbreaks.": "contradicted negated",
        "The Lowlands had no outbreaks.": "unverified negated",
    },
}

LEAVES_ALONE = {
    TARN: {
        "Most patients in hospitals were farmers.": "supported",
        "The budget was passed by 29 votes to 21.": "supported",
        "The price of a test fell from $40 to $25.": "supported",
    },
}

test_decides = decides("exceptions", DECIDES)
test_leaves_alone = leaves_alone("exceptions", LEAVES_ALONE)
