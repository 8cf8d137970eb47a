"""The lexicon by stem: the words and phrases that are known in any text, with what they can mean."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, cached_property

from jiningcli.check.words.prepared import LEXICON, content
from jiningcli.check.words.word import Word

_NO_PARTS = frozenset("first second third were have been".split())


class Lexicon:
    """What `prepared.LEXICON` holds; the stems of a phrase are given with a space between two.

    ``lengths`` are those of the phrases that begin with two stems: ``"3 2"``.
    """

    def __init__(self, content: str) -> None:
        words, _, lengths = content.partition("\n\n")
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


@cache
def lexicon_by_stem() -> Lexicon:
    """The lexicon as it is prepared; where that does not hold, worked out anew."""
    return Lexicon(content(LEXICON))
