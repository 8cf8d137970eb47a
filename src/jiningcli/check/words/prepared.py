"""What was worked out from the tables when the package was made, read while it holds.

To find the stems of some ten thousand words and sort them would take longer than a check. What is
prepared holds for the tables that it was made from, and for every stemmer that finds the same stems;
where it does not, it is made anew, and that is not kept.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from jiningcli.check.words.tables import may_be_edited, tables_sum
from jiningcli.text.words import stem_each, stemmer_build

if TYPE_CHECKING:
    from collections.abc import Iterable

LEXICON = Path(__file__).with_name("lexicon.tsv")
"""The words that are known in any text: for each word or phrase a line with its stems, a tab, its role
and its classes, in order; then, after an empty line, for each two stems that phrases begin with how many
words these have, the longest first.
"""
GENERAL = Path(__file__).with_name("general.tsv")
"""General news English, read beside an article: for each word or phrase a line with its stems and what
it may be matched by.

Both files begin with what they were made from, sums over the tables and the stems and the build of the
stemmer, and end with the words that were stemmed; an empty line stands between the parts.
"""


def content(path: Path) -> str:
    """What a prepared file holds between what it was made from and the words that were stemmed."""
    with suppress(OSError, ValueError):
        text = path.read_text(encoding="utf-8")
        if holds(text):
            return _parts(text)[1]
    from jiningcli.check.words.prepare import PREPARED  # mostly all is prepared

    return _parts(PREPARED[path]())[1]


def holds(text: str) -> bool:
    """Whether a text is what the tables say, with the stemmer that is installed."""
    made_from, _, stemmed = _parts(text)
    tables, stems, build = made_from.split(" ", 2)
    if may_be_edited() and tables != tables_sum():
        return False
    return build == stemmer_build() or stems == stems_sum(stem_each(stemmed.split()))


def _parts(text: str) -> tuple[str, str, str]:
    made_from, _, rest = text.partition("\n\n")
    content, _, stemmed = rest.rpartition("\n\n")
    return made_from, content, stemmed


def stems_sum(stems: Iterable[str]) -> str:
    """A sum over stems, which a stemmer that finds others changes."""
    return f"{crc32(' '.join(stems).encode()):08x}"


def in_words(lengths: Iterable[int]) -> str:
    """The lengths of phrases as the file has them, the longest first."""
    return " ".join(map(str, sorted(lengths, reverse=True)))
