"""The tables of words agree with each other, and the prepared lexicon holds as long as it is theirs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import ROOT
from jiningcli.check.words import lexicon, prepare, prepared, tables
from jiningcli.check.words.prepared import GENERAL, LEXICON
from jiningcli.check.words.stems import Lexicon, lexicon_by_stem
from jiningcli.check.words.tables import TableError, clashes, lexicon_entries, read, rows, sound_rows
from jiningcli.check.words.word import Role
from jiningcli.text.words import stem, stem_each, stemmer_build

if TYPE_CHECKING:
    from collections.abc import Callable

CONTENT = "a\t1\ngrow\t0 @rise\nlarg scale\t0 @large\nno longer\t2\n\nlarg scale\t3 2"


def classes() -> set[str]:
    return {entry.name for entry in lexicon_entries() if entry.name.startswith("@")}


def test_words_of_one_stem_stand_once_and_are_neutral_everywhere_or_nowhere() -> None:
    def by_stem(word: str) -> str:
        return " ".join(map(stem, word.split("-")))

    assert list(clashes(lexicon_entries(), by_stem)) == []


def test_the_classes_that_tables_and_code_name_are_there() -> None:
    opposites = rows("opposites.txt")
    named = {f"@{name}" for name in [*opposites, *(b for others in opposites.values() for b in others)]}
    for module in (ROOT / "src" / "jiningcli" / "check").rglob("*.py"):
        named |= set(re.findall(r'"(@[a-z-]+)"', module.read_text(encoding="utf-8")))
    assert named | lexicon.NARROWING <= classes()


@pytest.mark.parametrize("file", ["forms.txt", "opposites.txt"])
def test_a_word_stands_once_in_a_row(file: str) -> None:
    assert list(clashes(read(tables.FOLDER / file), lambda word: word)) == []


def test_each_set_of_forms_has_its_name_in_the_code() -> None:
    named = {name.lower().replace("_", "-") for name in vars(lexicon) if name.isupper()}
    assert set(rows("forms.txt")) == {name for name in named if not name.startswith("-")}


def test_a_pair_of_opposites_stands_once() -> None:
    pairs = [frozenset((a, b)) for a, others in rows("opposites.txt").items() for b in others]
    assert len(pairs) == len(set(pairs))


@pytest.mark.parametrize(
    ("name", "table", "message"),
    [
        (
            "synonyms-x.txt",
            "fast: quick\n# slow\nfast: swift\n",
            "3: “fast” has a row in line 1 already",
        ),
        ("synonyms-x.txt", "fast quick\n", "1: a row begins with a name and a colon, not “fast quick”"),
        ("synonyms-x.txt", "  quick\n", "1: “quick” is no word of a row in lower case"),
        ("forms.txt", "fast: Quick\n", "1: “Quick” is no word of a row in lower case"),
        ("forms.txt", "fast: quick slow: late\n", "1: “slow:” is no word of a row in lower case"),
        ("roles.txt", "fast: quick\n", "1: “fast” is no role"),
    ],
)
def test_what_is_no_row_is_refused_with_its_place(
    tmp_path: Path, name: str, table: str, message: str
) -> None:
    (tmp_path / name).write_text(table, encoding="utf-8")
    with pytest.raises(TableError) as refused:
        list(read(tmp_path / name))
    assert str(refused.value) == f"{name}:{message}"


@pytest.mark.parametrize(
    ("neutral", "classes", "message"),
    [
        (
            "the\nof the",
            "fast: quick",
            "neutral.txt:2: “the” stands under neutral in neutral.txt:1 already",
        ),
        (
            "the",
            "fast: quick\n  swift quick",
            "synonyms-x.txt:2: “quick” stands under @fast in synonyms-x.txt:1 already",
        ),
        (
            "the\nquick",
            "fast: ~quick",
            "synonyms-x.txt:1: “quick” stands in neutral.txt:2 too: "
            "say in its row, with a ~ before it, that it adds nothing besides",
        ),
        (
            "the",
            "fast: ~quick\nsoon: quick",
            "synonyms-x.txt:2: “quick” and “quick” in synonyms-x.txt:1 are one word: "
            "mark both with ~, or neither",
        ),
    ],
)
def test_doubles_and_contradictions_are_refused_with_their_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, neutral: str, classes: str, message: str
) -> None:
    for name, table in (("neutral", neutral), ("roles", ""), ("synonyms-x", classes)):
        (tmp_path / f"{name}.txt").write_text(table, encoding="utf-8")
    monkeypatch.setattr(tables, "FOLDER", tmp_path)
    with pytest.raises(TableError) as refused:
        lexicon_entries()
    assert str(refused.value) == message


def test_a_word_has_its_classes_and_what_it_does() -> None:
    lexicon = Lexicon(CONTENT)
    grow, large, denial = (lexicon.word(stems) for stems in ("grow", "larg scale", "no longer"))
    assert grow is not None
    assert (grow.stem, grow.role) == ("grow", Role.CONTENT)
    assert sorted(grow.keys) == ["@rise", "grow"]
    assert large is not None
    assert sorted(large.keys) == ["@large", "larg", "larg scale", "scale"]
    assert denial is not None
    assert denial.role == Role.NEGATION
    assert lexicon.lengths == {"larg scale": "3 2"}
    for unknown in ("", "gro", "grown", "no", "zebra", "larg"):
        assert lexicon.word(unknown) is None


def test_a_word_that_adds_nothing_besides_is_in_its_class_and_neutral() -> None:
    made = lexicon_by_stem().word("made")
    assert made is not None
    assert made.neutral
    assert "@manufacture" in made.keys


@pytest.fixture(params=[LEXICON, GENERAL], ids=lambda path: path.name)
def path(request: pytest.FixtureRequest) -> Path:
    """One of the files that are prepared."""
    assert isinstance(request.param, Path)
    return request.param


def test_what_is_prepared_is_what_the_tables_say(path: Path) -> None:
    right = prepare.PREPARED[path]()
    assert prepared.holds(right)
    assert right == path.read_text(encoding="utf-8")


def _other_tables(text: str) -> str:
    return text.replace(tables.tables_sum(), "00000000", 1)


def _other_build(text: str) -> str:
    return text.replace(stemmer_build(), "4.0.0 12345", 1)


def _other_stems(text: str) -> str:
    stems = stem_each(text.rstrip().rpartition("\n\n")[2].split())
    sums = (prepared.stems_sum(stems), prepared.stems_sum([*stems[1:], "x"]))
    return _other_build(text).replace(*sums, 1)


@pytest.mark.parametrize("edited", [True, False])
@pytest.mark.parametrize(
    ("change", "told"), [(_other_tables, "tables"), (_other_build, ""), (_other_stems, "stems")]
)
def test_what_is_prepared_holds_for_its_tables_and_every_stemmer_that_finds_the_same(
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[str], str],
    told: str,
    edited: bool,
) -> None:
    monkeypatch.setattr(prepared, "may_be_edited", lambda: edited)
    changed = change(path.read_text(encoding="utf-8"))
    assert prepared.holds(changed) is (told == "" or (told == "tables" and not edited))


@pytest.mark.parametrize("kept", [None, "", "no lexicon\n", "0 0 0\n\nno longer\t2\n\nlonger no\n"])
def test_without_what_is_prepared_the_words_are_the_same_and_no_file_is_written(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch, kept: str | None
) -> None:
    missing = tmp_path / path.name
    if kept is not None:
        missing.write_text(kept, encoding="utf-8")
    monkeypatch.setitem(prepare.PREPARED, missing, prepare.PREPARED[path])
    assert prepared.content(missing) == prepared.content(path)
    assert (missing.read_text(encoding="utf-8") if missing.exists() else None) == kept


def test_the_tables_of_a_checkout_may_be_edited() -> None:
    assert tables.may_be_edited() is (ROOT / "hatch_build.py").exists()


@pytest.mark.parametrize(
    "file",
    ("chinese forms nations opposites statements".split())
    + ("general/apart general/contraries general/converses".split()),
)
def test_rows_are_read_at_a_start_as_when_they_are_refused(file: str) -> None:
    assert rows(f"{file}.txt") == sound_rows(f"{file}.txt")
