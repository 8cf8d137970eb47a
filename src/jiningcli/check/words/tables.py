"""The tables of words as an editor writes them: one reader, which refuses doubles and contradictions.

A table has rows, a name with a colon and then words, which may go on in lines that are indented; or
words alone, which then have the name of the file. What follows ``#`` is a comment. The words of a
phrase are joined by hyphens. ``~`` before a word says that it adds nothing besides, as if it stood in
neutral.txt too.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from jiningcli.check.words.word import Role
from jiningcli.errors import JiningError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

FOLDER = Path(__file__).with_name("tables")
CLASS = "@"
"""Begins the name of a class of synonyms, so that it is no role's."""

_NEUTRAL = "neutral"


class Entry(NamedTuple):
    """A word of a table, with the name that it stands under, whether it adds nothing, and its place."""

    name: str
    word: str
    neutral: bool
    file: str
    line: int

    @property
    def place(self) -> str:
        """File and line, as compilers tell them."""
        return f"{self.file}:{self.line}"


class TableError(JiningError):
    """A table that is not sound, with its file and line."""


def lexicon_files() -> list[Path]:
    """The tables that the lexicon by stem is made from."""
    return [FOLDER / "neutral.txt", FOLDER / "roles.txt", *sorted(FOLDER.glob("synonyms-*.txt"))]


def general_files() -> list[Path]:
    """The tables of general news English."""
    return sorted((FOLDER / "general").glob("*.txt"))


def lexicon_entries() -> list[Entry]:
    """All words that the lexicon is made from; raises `TableError` where they do not agree."""
    entries = [entry for file in lexicon_files() for entry in read(file)]
    for problem in clashes(entries, lambda word: word):
        raise TableError(problem)
    return entries


def sound_tables() -> None:
    """Read all tables; raises `TableError` for one that is not sound."""
    for file in sorted(FOLDER.rglob("*.txt")):
        list(read(file))


def may_be_edited() -> bool:
    """Whether these are the tables of a checkout, and not of an installed package."""
    return (Path(__file__).parents[4] / "hatch_build.py").exists()


def tables_sum() -> str:
    """A sum over all that is prepared from tables: another word in it changes it."""
    total = 0
    for file in (*lexicon_files(), *general_files(), FOLDER.with_name("verbs.py")):
        total = crc32(file.read_bytes(), total)
    return f"{total:08x}"


def sound_rows(file: str) -> dict[str, list[str]]:
    """The words of each row of a table that stands for itself; raises `TableError` for what is none."""
    found: dict[str, list[str]] = {}
    for entry in read(FOLDER / file):
        found.setdefault(entry.name, []).append(entry.word)
    return found


def rows(file: str) -> dict[str, list[str]]:
    """The same of a table that is known to be sound, since the package was prepared: at a start."""
    found: dict[str, list[str]] = {}
    words: list[str] = []
    for text in (FOLDER / file).read_text(encoding="utf-8").splitlines():
        line = text.partition("#")[0]
        if line and not line[0].isspace():
            name, _, line = line.partition(":")
            words = found.setdefault(name, [])
        words += line.split()
    return {name: own for name, own in found.items() if own}


def read(path: Path) -> Iterator[Entry]:
    """The words of a table; raises `TableError` for what is no row."""
    file, kind = path.name, path.stem
    prefix = CLASS if kind.startswith("synonyms") else ""
    begun: dict[str, int] = {}
    name = kind if kind == _NEUTRAL else ""
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = text.partition("#")[0].rstrip()
        if kind != _NEUTRAL and line and not line[0].isspace():
            row, colon, line = line.partition(":")
            if not colon or not row.isascii() or " " in row:
                raise TableError(f"{file}:{number}: a row begins with a name and a colon, not “{text}”")
            if row in begun:
                raise TableError(f"{file}:{number}: “{row}” has a row in line {begun[row]} already")
            begun[row], name = number, prefix + row
            if kind == "roles" and not hasattr(Role, row.upper()):
                raise TableError(f"{file}:{number}: “{row}” is no role")
        words = line.split()
        if words and not (name and line == line.lower() and ":" not in line):
            wrong = next((w for w in words if ":" in w or w != w.lower()), words[0])
            raise TableError(f"{file}:{number}: “{wrong}” is no word of a row in lower case")
        for word in words:
            neutral = kind == _NEUTRAL or word[0] == "~"
            yield Entry(name, word.lstrip("~"), neutral, file, number)


def clashes(entries: Iterable[Entry], key: Callable[[str], str]) -> Iterator[str]:
    """Words that stand twice under one name, or that add nothing in one place and something in another.

    ``key`` says which words are one: those of the same spelling, or of the same stem.
    """
    seen: dict[tuple[str, str], Entry] = {}
    known: dict[str, Entry] = {}
    for entry in entries:
        one = key(entry.word)
        double = seen.setdefault((entry.name, one), entry)
        other = known.setdefault(one, entry)
        if double is not entry:
            yield f"{entry.place}: “{entry.word}” stands under {entry.name} in {double.place} already"
        elif entry.word == other.word and _NEUTRAL in {entry.name, other.name} and entry is not other:
            yield (
                f"{entry.place}: “{entry.word}” stands in {other.place} too: "
                "say in its row, with a ~ before it, that it adds nothing besides"
            )
        elif entry.neutral != other.neutral:
            yield (
                f"{entry.place}: “{entry.word}” and “{other.word}” in {other.place} are one word: "
                "mark both with ~, or neither"
            )
