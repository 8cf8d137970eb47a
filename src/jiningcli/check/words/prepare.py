"""The lexicon by stem from the tables of words: ``python -m jiningcli.check.words.prepare``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jiningcli.check.words import lexicon
from jiningcli.check.words.neutral import NEUTRAL
from jiningcli.check.words.stems import PREPARED, in_words
from jiningcli.check.words.synonyms import SYNONYMS
from jiningcli.check.words.word import Role
from jiningcli.text.words import stem_each, stemmer_version

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def prepare() -> str:
    """The text of the file, worked out from the words."""
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
    entries = sorted(
        f"{key}\t{' '.join([str(role), *classes.get(key, ())])}" for key, role in roles.items()
    )
    longer = [f"{key}\t{in_words(found)}" for key, found in sorted(lengths.items())]
    return "\n\n".join([stemmer_version(), "\n".join(entries), "\n".join(longer)]) + "\n"


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


if __name__ == "__main__":
    PREPARED.write_text(prepare(), encoding="utf-8")
