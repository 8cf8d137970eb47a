"""Who says it: what one says, told as said by another."""

from __future__ import annotations

from decided import TARN, decides, leaves_alone

DECIDES = {
    TARN: {
        # Who says so
        "Cases of the fever rose by 12 percent in 2030, said Ivo Brandt.": (
            "unverified wrong-attribution"
        ),
    },
}

LEAVES_ALONE = {
    TARN: {
        "There were 41,000 cases of tarn fever in 2030.": "supported",
        "Cases of tarn fever rose by 12 percent in 2030.": "supported",
        "Cases of the virus rose by 12 percent worldwide in 2030.": "supported",
        "Deaths from the disease came to 1,300 in 2030.": "supported",
        "A vaccine for children is planned.": "supported",
        # Who says so
        "Cases of the fever rose by 12 percent in 2030, Ada Holm said.": "supported",
        "Cases of the fever rose by 12 percent in 2030, said Holm, the HSC director general.": (
            "supported"
        ),
        "The Health Services Council plans a vaccine for children.": "supported",
        # Without words of the fact's name
        "41,000 people caught tarn fever in 2030.": "supported",
        "The fever killed 1,300 people in 2030.": "supported",
    },
}

test_decides = decides("speakers", DECIDES)
test_leaves_alone = leaves_alone("speakers", LEAVES_ALONE)
