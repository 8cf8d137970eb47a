"""Words as search and check compare them: folded, stemmed, one spelling for each."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*", re.UNICODE)
"""A run of letters, apostrophes inside; hyphens and digits part words."""


RUN = r"[^\w\s\x00-\x7f]{64,}"
"""Longer than any letter has marks; in such a run there may be thousands."""
MOST_MARKS = 30
"""As the stream-safe format of Unicode has it, UAX 15."""


def normal_form(form: Literal["NFC", "NFKD"], text: str) -> str:
    """`unicodedata.normalize` in a time that grows with the text.

    It sorts the marks on a letter by insertion; of so many that it would be felt, some are left out.
    """
    return unicodedata.normalize(form, re.sub(RUN, _few_marks, text))


def _few_marks(run: re.Match[str]) -> str:
    kept, marks = [], 0
    for char in run[0]:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def fold(text: str) -> str:
    """Text without case and accents, straight apostrophes: ``Café’s`` is ``cafe's``."""
    if text.isascii():
        return text.lower()
    decomposed = normal_form("NFKD", text.replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@cache
def _stemmer() -> object:
    import Stemmer

    return Stemmer.Stemmer("english", maxCacheSize=0)  # with its cache it takes twice as long


def stem(word: str) -> str:
    """The stem of one word, possessive endings dropped: ``industries``, ``industry's``: industri."""
    return str(_stemmer().stemWord(_plain(word)))  # type: ignore[attr-defined]


def stemmer_build() -> str:
    """Which build of the library finds stems: its version, which releases share, and its size."""
    import Stemmer

    return f"{Stemmer.version()} {Path(Stemmer.__file__).stat().st_size}"


def stem_each(words: Iterable[str]) -> list[str]:
    """The stem of each word, as `stem` has it."""
    return list(_stemmer().stemWords([_plain(word) for word in words]))  # type: ignore[attr-defined]


def _plain(word: str) -> str:
    """A word as the stemmer takes it: folded, without a possessive ending, in American spelling."""
    folded = fold(word)
    if "'" in folded:
        folded = folded.removesuffix("'s").rstrip("'")
    # British endings, which the stemmer would leave as words of their own.
    if folded.endswith(("ise", "ised", "ises", "ising", "isation", "isations")) and len(folded) > 6:
        folded = folded.replace("isation", "ization").replace("ising", "izing")
        folded = re.sub(r"is(e[sd]?)$", r"iz\1", folded)
    return folded
