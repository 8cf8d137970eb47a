"""The lexicon by stem as text, and the general words, worked out from the tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from jiningcli.check.words.classes import general_parts, general_words
from jiningcli.check.words.tables import CLASS, lexicon_entries, tables_sum
from jiningcli.check.words.word import Role
from jiningcli.text.words import stem_each, stemmer_build

if TYPE_CHECKING:
    from collections.abc import Iterable

PREPARED = Path(__file__).with_name("lexicon.tsv")
"""Five parts with an empty line between. What it was made from: sums over the tables and the stems, and
the build of the stemmer; the words that were stemmed; for each word or phrase a line with its stems, a
tab, its role and its classes, in order; for each two stems that phrases begin with how many words these
have, the longest first; the general words, for each a line with its stems and what it may be matched by.
"""


def stems_sum(stems: list[str]) -> str:
    """A sum over stems, which a stemmer that finds others changes."""
    return f"{crc32(' '.join(stems).encode()):08x}"


def in_words(lengths: Iterable[int]) -> str:
    """The lengths of phrases as the file has them, the longest first."""
    return " ".join(map(str, sorted(lengths, reverse=True)))


def prepare() -> str:
    """The text of the file, worked out from the tables; raises `TableError` where they are not sound."""
    entries = lexicon_entries()
    parts = sorted(general_parts().union(*(entry.word.split("-") for entry in entries)))
    part_stems = stem_each(parts)
    stem_of = dict(zip(parts, part_stems, strict=True))
    roles: dict[str, int] = {}
    classes: dict[str, list[str]] = {}
    lengths: dict[str, set[int]] = {}
    role_of = {name.lower(): bit for name, bit in vars(Role).items() if isinstance(bit, int)}
    forms: dict[str, int] = {}
    for name, word, neutral, *_ in entries:
        stems = [stem_of[part] for part in word.split("-")]
        key = " ".join(stems)
        own = role_of.get(name, Role.CONTENT) | (Role.NEUTRAL if neutral else Role.CONTENT)
        roles[key] = roles.get(key, Role.CONTENT) | own
        if neutral:
            ending, form = ("s", Role.PLURAL) if name.startswith(CLASS) else ("ly", Role.ADVERB)
            only = word.endswith(ending) and stem_each([word.removesuffix(ending)]) == [key]
            forms[key] = forms.get(key, form) & form * only
        if name.startswith(CLASS):
            classes.setdefault(key, []).append(name)
        if len(stems) > 1:
            lengths.setdefault(" ".join(stems[:2]), set()).add(len(stems))
    made_from = " ".join([tables_sum(), stems_sum(part_stems), stemmer_build()])
    words = sorted(
        f"{key}\t{' '.join([str(role | forms.get(key, 0)), *classes.get(key, ())])}"
        for key, role in roles.items()
    )
    longer = [f"{key}\t{in_words(found)}" for key, found in sorted(lengths.items())]
    general = sorted("\t".join([key, *sorted(keys)]) for key, keys in general_words().items())
    return "\n\n".join([made_from, " ".join(parts), *map("\n".join, (words, longer, general))]) + "\n"


def write(text: str) -> None:
    """Put the text of the file there for the next time, at one stroke; raises `OSError`."""
    from tempfile import NamedTemporaryFile

    with NamedTemporaryFile("w", encoding="utf-8", dir=PREPARED.parent, delete=False) as file:
        file.write(text)
    Path(file.name).chmod(0o644)
    Path(file.name).replace(PREPARED)
