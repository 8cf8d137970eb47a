"""A part told as the whole: all of the contracts, where the source says most."""

from __future__ import annotations

from decided import TARN, decides, leaves_alone

DECIDES = {
    TARN: {
        # Some, told as all
        "All patients in hospitals were farmers.": "imprecise added-bound",
    },
}

LEAVES_ALONE = {
    TARN: {
        # Some, told as all
        "Most patients in hospitals were farmers.": "supported",
        # What is left out
        "All regions except the Lowlands had outbreaks.": "supported",
        "All regions apart from the Lowlands had outbreaks.": "supported",
        "All regions had outbreaks.": "contradicted negated",
    },
}

test_decides = decides("wholes", DECIDES)
test_leaves_alone = leaves_alone("wholes", LEAVES_ALONE)
