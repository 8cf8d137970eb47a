"""What a statement denies: told without the negation, or with another one."""

from __future__ import annotations

from decided import TARN, decides, leaves_alone

DECIDES = {
    TARN: {
        "The campaign will never meet its target.": "supported",
        "The campaign has no way to meet its target of 5 million doses.": "supported",
        # What is denied
        "The campaign will not meet its target of 5 million doses.": "supported",
        "The campaign will meet its target of 5 million doses.": "contradicted negated",
    },
}

LEAVES_ALONE = {
    TARN: {
        "Most patients in hospitals were farmers.": "supported",
        "The budget was passed by 29 votes to 21.": "supported",
        "The price of a test fell from $40 to $25.": "supported",
    },
}

test_decides = decides("negations", DECIDES)
test_leaves_alone = leaves_alone("negations", LEAVES_ALONE)
