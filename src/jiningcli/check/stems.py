"""The words and phrases that are known in any text, by stem: their classes of synonyms, their roles.

To stem some six thousand words would take a tenth of a check, so that the stems are prepared: they
stand in `PREPARED`, which ``python docs/update.py`` writes from the tables. With another version of
the stemmer they are worked out anew, by the same function.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jiningcli.check import lexicon
from jiningcli.check.neutral import NEUTRAL
from jiningcli.check.synonyms import SYNONYMS
from jiningcli.check.word import Role, Word
from jiningcli.words import stem_each, stemmer_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PREPARED = Path(__file__).with_name("stems.tsv")
"""Three parts with an empty line between: the version of the stemmer; for each word or phrase a line
with its stems, a tab, its role and its classes; for each two stems that phrases begin with how many
words these have, the longest first.
"""

_ROLES = {
    Role.NEUTRAL: re.sub("#.*", "", NEUTRAL),
    Role.NEGATION: lexicon.NEGATORS,
    Role.CAUSE: lexicon.CAUSES,
    Role.EXCLUSIVE: lexicon.EXCLUSIVE,
    Role.PLANNED: lexicon.PLANNED,
    Role.SUM: lexicon.SUMS,
    Role.TOGETHER: lexicon.TOGETHER,
    Role.MORE: lexicon.MORE,
    Role.FEWER: lexicon.FEWER,
    Role.CONVERSION: lexicon.CONVERSIONS,
    Role.ASIDE: lexicon.ASIDES,
    Role.CONTRAST: lexicon.CONTRASTS,
    Role.EACH: lexicon.EACH,
    Role.MODAL: lexicon.MODALS,
    Role.COMPARED: lexicon.COMPARED,
    Role.DONE: " ".join(word for word in lexicon.DONE.split() if "-" in word),
}


class Lexicon:
    """The table of `PREPARED`; the stems of a phrase are given with a space between two.

    ``lengths`` are those of the phrases that begin with two stems: ``"3 2"``.
    """

    def __init__(self, table: str) -> None:
        self.version, words, lengths = table.split("\n\n")
        self._entries = _pairs(words)
        self._words: dict[str, Word | None] = {}
        self.lengths = _pairs(lengths)

    def word(self, stems: str) -> Word | None:
        """A word or phrase; made when it is first asked for, as few of the thousands ever are."""
        if stems not in self._words:
            self._words[stems] = self._word(stems)
        return self._words[stems]

    def _word(self, stems: str) -> Word | None:
        entry = self._entries.get(stems)
        if entry is None:
            return None
        role, *classes = entry.split()
        # A phrase is its longer words too: "large-scale" has a scale; not "up", "off", "on".
        longer = (part for part in stems.split(" ") if len(part) > 3)
        return Word(stems, frozenset({stems, *longer, *classes}), int(role))


def _pairs(lines: str) -> dict[str, str]:
    cells = lines.rstrip().replace("\n", "\t").split("\t")
    return dict(zip(cells[::2], cells[1::2], strict=True))


@cache
def lexicon_by_stem() -> Lexicon:
    """The lexicon, as it is prepared where that was done with this stemmer."""
    prepared = Lexicon(PREPARED.read_text(encoding="utf-8"))
    return prepared if prepared.version == stemmer_version() else Lexicon(prepare())


def prepare() -> str:
    """The table, worked out from the words."""
    tables = [*_classes(), *((str(role), words.split()) for role, words in _ROLES.items())]
    words = dict.fromkeys(word for _, members in tables for word in members)
    parts = list(dict.fromkeys(part for word in words for part in word.split("-")))
    stem_of = dict(zip(parts, stem_each(parts), strict=True))
    roles: dict[str, int] = {}
    classes: dict[str, list[str]] = {}
    lengths: dict[str, set[int]] = {}
    for name, members in tables:
        for word in members:
            stems = [stem_of[part] for part in word.split("-")]
            key = " ".join(stems)
            own = 0 if name.startswith("@") else int(name)
            roles[key] = roles.get(key, Role.CONTENT) | own
            if not own:
                classes.setdefault(key, []).append(name)
            if len(stems) > 1:
                lengths.setdefault(" ".join(stems[:2]), set()).add(len(stems))
    entries = [f"{key}\t{' '.join([str(roles[key]), *classes.get(key, ())])}" for key in sorted(roles)]
    longer = [f"{key}\t{in_words(found)}" for key, found in sorted(lengths.items())]
    return "\n\n".join([stemmer_version(), "\n".join(entries), "\n".join(longer)]) + "\n"


def in_words(lengths: Iterable[int]) -> str:
    """The lengths of phrases as the table has them, the longest first."""
    return " ".join(map(str, sorted(lengths, reverse=True)))


def _classes() -> Iterator[tuple[str, list[str]]]:
    """The classes of synonyms: a word with a colon begins one."""
    name, words = "", list[str]()
    for word in re.sub("#.*", "", SYNONYMS).split():
        if word.endswith(":"):
            if name:
                yield f"@{name}", words
            name, words = word[:-1], []
        else:
            words.append(word)
    yield f"@{name}", words
