"""Who does it to whom: names in the places of each other."""

from __future__ import annotations

from decided import TARN, decides, leaves_alone

DECIDES = {
    TARN: {
        # Who does it to whom
        "The Skerry Laboratory was set up by the HSC.": "contradicted wrong-attribution",
    },
}

LEAVES_ALONE = {
    TARN: {
        # Who does it to whom
        "The HSC was set up by the Skerry Laboratory.": "supported",
    },
}

test_decides = decides("agents", DECIDES)
test_leaves_alone = leaves_alone("agents", LEAVES_ALONE)
