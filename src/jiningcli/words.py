"""Words as search and check compare them: folded, stemmed, one spelling for each."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*", re.UNICODE)
"""A run of letters, apostrophes inside; hyphens and digits part words."""


def fold(text: str) -> str:
    """Text without case and accents, straight apostrophes: ``Café’s`` is ``cafe's``."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@cache
def _stemmer() -> object:
    import Stemmer

    return Stemmer.Stemmer("english")


def stem(word: str) -> str:
    """The stem of one word, possessive endings dropped: ``industries``, ``industry's``: industri."""
    folded = fold(word)
    if "'" in folded:
        folded = folded.removesuffix("'s").rstrip("'")
    # British endings, which the stemmer would leave as words of their own.
    if folded.endswith(("ise", "ised", "ises", "ising", "isation", "isations")) and len(folded) > 6:
        folded = folded.replace("isation", "ization").replace("ising", "izing")
        folded = re.sub(r"is(e[sd]?)$", r"iz\1", folded)
    return str(_stemmer().stemWord(folded))  # type: ignore[attr-defined]


def stems(text: str) -> list[str]:
    """The stems of a text, in order."""
    return [stem(word) for word in WORD.findall(text)]
