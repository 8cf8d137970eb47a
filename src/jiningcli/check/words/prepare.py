"""What is worked out from the tables when the package is made, as the text of two files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jiningcli.check.words.classes import general_parts, general_words
from jiningcli.check.words.prepared import GENERAL, LEXICON, in_words, stems_sum
from jiningcli.check.words.tables import CLASS, lexicon_entries, sound_tables, tables_sum
from jiningcli.check.words.word import Role
from jiningcli.text.words import stem_each, stemmer_build

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def prepare_lexicon() -> str:
    """The text of the lexicon; raises `TableError` where the tables are not sound."""
    entries = lexicon_entries()
    stem_of = _stem_of(part for entry in entries for part in entry.word.split("-"))
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
    words = sorted(
        f"{key}\t{' '.join([str(role | forms.get(key, 0)), *classes.get(key, ())])}"
        for key, role in roles.items()
    )
    longer = [f"{key}\t{in_words(found)}" for key, found in sorted(lengths.items())]
    return _prepared("\n\n".join(map("\n".join, (words, longer))), stem_of)


def prepare_general() -> str:
    """The text of the general words; raises `TableError` where the tables are not sound."""
    words = sorted("\t".join([key, *sorted(keys)]) for key, keys in general_words().items())
    return _prepared("\n".join(words), _stem_of(general_parts()))


PREPARED: dict[Path, Callable[[], str]] = {LEXICON: prepare_lexicon, GENERAL: prepare_general}
"""The files, and how the text of each is worked out."""


def _stem_of(words: Iterable[str]) -> dict[str, str]:
    known = sorted(set(words))
    return dict(zip(known, stem_each(known), strict=True))


def _prepared(content: str, stem_of: Mapping[str, str]) -> str:
    made_from = " ".join([tables_sum(), stems_sum(stem_of.values()), stemmer_build()])
    return "\n\n".join([made_from, content, " ".join(stem_of)]) + "\n"


def write_all() -> list[Path]:
    """Put both files there for the next time; raises `OSError`, and `TableError` for any table."""
    sound_tables()
    for path, prepare in PREPARED.items():
        _write(path, prepare())
    return list(PREPARED)


def _write(path: Path, text: str) -> None:
    """Put the text of a file there at one stroke."""
    from tempfile import NamedTemporaryFile

    with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        file.write(text)
    Path(file.name).chmod(0o644)
    Path(file.name).replace(path)
