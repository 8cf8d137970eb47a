"""The lexicon by stem: the words and phrases that are known in any text, with what they can mean.

To find the stems of some four thousand words and sort them would take a third of a check, so that they
are prepared when the package is made. What is prepared holds for the tables that it was made from, and
for every stemmer that finds the same stems; where it does not, it is made anew.
"""

from __future__ import annotations

from bisect import bisect_left
from contextlib import suppress
from functools import cache, cached_property

from jiningcli.check.words.prepare import PREPARED, prepare, stems_sum
from jiningcli.check.words.tables import tables_sum
from jiningcli.check.words.word import Word
from jiningcli.text.words import stem_each, stemmer_build

_NO_PARTS = frozenset("first second third were have been".split())


class Lexicon:
    """The text of `prepare.PREPARED`; the stems of a phrase are given with a space between two.

    ``lengths`` are those of the phrases that begin with two stems: ``"3 2"``. ``general`` are the
    general words, as lines.
    """

    def __init__(self, table: str) -> None:
        self.made_from, self.parts, words, lengths, self.general = table.rstrip().split("\n\n")
        self._lines = words.split("\n")
        self._words: dict[str, Word | None] = {}
        cells = lengths.replace("\n", "\t").split("\t")
        self.lengths = dict(zip(cells[::2], cells[1::2], strict=True))

    def word(self, stems: str) -> Word | None:
        """A word or phrase; made when it is first asked for, as few of the thousands ever are."""
        if stems not in self._words:
            self._words[stems] = self._word(stems)
        return self._words[stems]

    @cached_property
    def stems(self) -> frozenset[str]:
        """All stems, also those of which only phrases are made."""
        return frozenset(part for line in self._lines for part in line.partition("\t")[0].split(" "))

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

    def holds(self) -> bool:
        """Whether it is what the tables say, with the stemmer that is installed."""
        tables, stems, build = self.made_from.split(" ", 2)
        if tables != tables_sum():
            return False
        return build == stemmer_build() or stems == stems_sum(stem_each(self.parts.split()))


def prepared() -> Lexicon | None:
    """The lexicon as it is prepared, if it is and if that holds."""
    with suppress(OSError, ValueError):
        lexicon = Lexicon(PREPARED.read_text(encoding="utf-8"))
        if lexicon.holds():
            return lexicon
    return None


@cache
def lexicon_by_stem() -> Lexicon:
    """The lexicon as it is prepared; where that does not hold, worked out anew."""
    return prepared() or Lexicon(prepare())
