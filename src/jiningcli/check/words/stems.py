"""The lexicon by stem: the words and phrases that are known in any text, with what they can mean.

To find the stems of some six thousand words would take a tenth of a check, so that they are
prepared: after a change of the tables, ``python -m jiningcli.check.words.prepare`` makes the file anew.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jiningcli.check.words.word import Word
from jiningcli.text.words import stemmer_version

if TYPE_CHECKING:
    from collections.abc import Iterable

PREPARED = Path(__file__).with_name("stems.tsv")
"""Three parts with an empty line between: the version of the stemmer; for each word or phrase a line
with its stems, a tab, its role and its classes, in order; for each two stems that phrases begin with
how many words these have, the longest first.
"""

_NO_PARTS = frozenset("first second third were have been".split())


class Lexicon:
    """The table of `PREPARED`; the stems of a phrase are given with a space between two.

    ``lengths`` are those of the phrases that begin with two stems: ``"3 2"``.
    """

    def __init__(self, table: str) -> None:
        self.version, words, lengths = table.rstrip().split("\n\n")
        self._lines = words.split("\n")
        self._words: dict[str, Word | None] = {}
        cells = lengths.replace("\n", "\t").split("\t")
        self.lengths = dict(zip(cells[::2], cells[1::2], strict=True))

    def word(self, stems: str) -> Word | None:
        """A word or phrase; made when it is first asked for, as few of the thousands ever are."""
        if stems not in self._words:
            self._words[stems] = self._word(stems)
        return self._words[stems]

    def _word(self, stems: str) -> Word | None:
        key = f"{stems}\t"
        at = bisect_left(self._lines, key)
        line = self._lines[at] if at < len(self._lines) else ""
        if not line.startswith(key):
            return None
        role, *classes = line.removeprefix(key).split()
        # A phrase is its longer words too: "large-scale" has a scale; not "up", "off", "were", and
        # "for the first time" is not of the first half.
        longer = (part for part in stems.split(" ") if len(part) > 3 and part not in _NO_PARTS)
        return Word(stems, frozenset({stems, *longer, *classes}), int(role))


@cache
def lexicon_by_stem() -> Lexicon:
    """The lexicon as it is prepared; with another stemmer than that was done with, worked out anew."""
    prepared = Lexicon(PREPARED.read_text(encoding="utf-8"))
    if prepared.version == stemmer_version():
        return prepared
    from jiningcli.check.words.prepare import prepare

    return Lexicon(prepare())


def in_words(lengths: Iterable[int]) -> str:
    """The lengths of phrases as the table has them, the longest first."""
    return " ".join(map(str, sorted(lengths, reverse=True)))
