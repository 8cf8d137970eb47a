"""Two counts beside each other, without a number: more launches than contracts."""

from __future__ import annotations

from decided import SKERRY, TARN, decides, leaves_alone

DECIDES = {
    SKERRY: {
        # figures told by the month, by their digits, beside another
        "Skerry signed more ship orders than new bridges were begun.": "contradicted wrong-number",
        "Skerry signed fewer ship orders than new bridges were begun.": "supported",
        "Skerry signed 26 ship orders and began just as many new bridges.": "contradicted wrong-number",
        # one count measured by another
        "Work on 57 new bridges, more than ship orders, began.": "supported",
    },
}

LEAVES_ALONE = {
    SKERRY: {
        # figures told by the month, by their digits, beside another
        "Work began on more than twice as many new bridges as ship orders were signed.": "supported",
        "Work began on three times as many new bridges as ship orders were signed.": (
            "contradicted wrong-number"
        ),
    },
    TARN: {
        # From one figure to another
        "Tarn fever was found in 21 more countries than in 2029.": "supported",
        "Tarn fever was found in 21 fewer countries than in 2029.": "contradicted wrong-direction",
    },
}

test_decides = decides("comparisons", DECIDES)
test_leaves_alone = leaves_alone("comparisons", LEAVES_ALONE)
