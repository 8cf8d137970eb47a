"""Faults that were found once, one of a kind: unsound files, injection, work without end."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conftest import ROOT, Run, Said
from facts import SOURCE, fact
from jiningcli import loads
from jiningcli.article.verify import verify
from jiningcli.check import Checker
from jiningcli.check.beside.checker import ArticleChecker
from jiningcli.errors import FactFileError, JiningError
from jiningcli.extract.articles import read_article
from jiningcli.extract.drafting import draft
from jiningcli.terminal import WIDEST, describe
from jiningcli.text.draft import Draft
from jiningcli.text.words import normal_form

# Fact files that look sound and are not

NO_PERIOD = "is not a year, month or day such as 2024-01"
UNSOUND = {
    "a number of 5,000 digits": (
        {"name": "0x" + "F" * 5000}, "cannot be read as TOML: a number in it is too long",
    ),
    "a count of so many": (
        {"count": f'{{ value = 0b{"1" * 9000}, unit = "x" }}'}, "a number in it is too long",
    ),
    "words that are not seen": (
        {"passage": r'{ paragraph = 1, start = "\u200b" }'}, "passage.start: is empty",
    ),
    "an end that is not seen": (
        {"passage": r'{ paragraph = 1, start = "a", end = "\ufeff" }'}, "passage.end: is empty",
    ),
    "evidence that is not seen": (
        {"passage": r'{ paragraph = 1, start = "a", evidence = ["\u00ad"] }'},
        "passage.evidence[0]: is empty",
    ),
    "a name of controls": ({"name": r'"\u001b\u202e\u0007"'}, "name: is empty"),
    "a name of fillers": ({"name": '"\u3164\u2800"'}, "name: is empty"),
    "a name of marks": ({"name": '"\u0301"'}, "name: is empty"),
    "a term that is not seen": ({"terms": r'["\u2060"]'}, "terms[0]: is empty"),
    "no day": (
        {"period": '{ start = "2024-02-31", end = "2024-02-31" }'}, "is no day: the month has fewer",
    ),
    "other digits": ({"period": '{ start = "٢٠٢٤", end = "٢٠٢٤" }'}, NO_PERIOD),
    "no year": ({"period": '{ start = "0000", end = "0000" }'}, NO_PERIOD),
    "an end before its start": (
        {"period": '{ start = "2024", end = "2023" }'}, "ends (2023) before it starts (2024)",
    ),
    "below nothing": (
        {"value": '{ amount = -0.0, currency = "CNY" }'}, "value.amount: -0.0 is below nothing; write 0",
    ),
    "a count below nothing": (
        {"count": '{ value = -0.0, unit = "x" }'}, "count.value: -0.0 is below nothing; write 0",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("values", "problem"), UNSOUND.values(), ids=UNSOUND)
def test_what_is_not_sound_is_not_called_so(
    run: Run, tmp_path: Path, values: dict[str, str], problem: str
) -> None:
    path = tmp_path / "f.toml"
    path.write_text(SOURCE + fact(**values), encoding="utf-8")
    said = run("validate", str(path))
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert problem in said.err
    article = tmp_path / "a.txt"
    article.write_text("Title\n\nOne is one.\n", encoding="utf-8")
    for command in (["verify", str(article)], ["show", "one", "--article", str(article)], ["projects"]):
        assert run(*command, "--facts", str(path)) == Said(2, "", said.err)


ADDRESSES = ("javascript:alert(1)", "file:///etc/passwd", "ssh://x", "https://", "https://a b",
             "https://example.org/\x1b[31m", "https://example.org/\u200b", " ")  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_an_address_of_the_web_is_one(address: str) -> None:
    text = re.sub('url = ".*"', lambda _: f"url = {json.dumps(address)}", SOURCE)
    with pytest.raises(FactFileError, match=r"source\.url: "):
        loads(text)


@pytest.mark.parametrize("key", ["title", "publisher", "url", "place"])
@pytest.mark.parametrize("text", ["", " ", r"\u200b", r"\u202e\u0000"])
def test_a_source_says_what_it_is(key: str, text: str) -> None:
    with pytest.raises(FactFileError, match=rf"source\.{key}: is empty"):
        loads(re.sub(f'{key} = ".*"', lambda _: f'{key} = "{text}"', SOURCE))


# Injection


def test_a_citation_holds_one_entry_and_one_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    evil = r'"A } \n@misc{evil, title = {x}} {"'
    text = re.sub(r'(title|publisher) = ".*"', lambda match: f"{match[1]} = {evil}", SOURCE)
    path.write_text(text + fact(statement=evil), encoding="utf-8")
    entry = run("cite", "one", "--style", "bibtex", "--facts", str(path)).out
    depths = [entry[:end].count("{") - entry[:end].count("}") for end in range(1, len(entry) + 1)]
    assert min(depths) == 0
    assert depths.index(0, entry.index("{")) == len(entry.rstrip()) - 1
    assert "\n@" not in entry
    for style in ("text", "markdown"):
        assert run("cite", "one", "--style", style, "--facts", str(path)).out.count("\n") == 1


CELLS = {r"\u200b=1+1": "'=1+1", r"\u001b=1+1": "'=1+1", r" @x": "' @x", r"\t-1": "' -1", "＝1": "'＝1",
         "a=1": "a=1"}  # fmt: skip


@pytest.mark.parametrize(("text", "cell"), CELLS.items())
@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_a_cell_is_no_formula(run: Run, tmp_path: Path, form: str, text: str, cell: str) -> None:
    path = tmp_path / "f.toml"
    path.write_text(SOURCE + fact(name=f'"{text}"'), encoding="utf-8")
    row = run("projects", "--format", form, "--facts", str(path)).out.splitlines()[1]
    assert row.replace("\t", ",").split(",")[2] == cell


NOTES = {"# x": r"\# x", "- x": r"\- x", "1. x": r"1\. x", "  + x": r"\+ x", "=": "=",
         "1.5 is": r"1\.5 is",
         "a & b &lt;": r"a & b \&lt;"}  # fmt: skip


@pytest.mark.parametrize(("note", "shown"), NOTES.items())
def test_a_footnote_is_text(run: Run, tmp_path: Path, note: str, shown: str) -> None:
    path = tmp_path / "f.toml"
    path.write_text(SOURCE + fact(notes=f'["{note}"]'), encoding="utf-8")
    lines = run("projects", "--format", "markdown", "--facts", str(path)).out.splitlines()
    assert f"[^1]: {shown}" in lines


@pytest.mark.parametrize("form", ["full", "concise", "csv", "tsv", "markdown", "table"])
def test_no_file_and_no_words_begin_a_command(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "::error d.md"
    Path(name).write_text("::error Jining signed 34 contracts.\n\n::error x\n", encoding="utf-8")
    Path("f.toml").write_text(
        SOURCE.replace("Saltmere", "::error x") + fact(name='"::error y"'), "utf-8"
    )
    for command in (
        ["check", name], ["check", "::error Jining signed 34 contracts."],
        ["check", name, "--facts", name], ["projects", "--facts", "f.toml"], ["cite", "--facts", name],
    ):  # fmt: skip
        more = [] if command[0] != "check" and form in ("full", "concise") else ["--format", form]
        said = run(*command, *more, *(["--all"] if command[0] == "check" else []))
        assert said.out or said.err
        assert not re.search(r"(?m)^\s*::", said.out + said.err)
    assert f"./{name}:1:" in run("check", name, "--format", "concise", "--all").out


# What surrounds the program


def test_a_home_that_takes_nothing_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/dev/null/home")
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    said = run("--install-completion", "bash")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert "/dev/null/home" in said.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("place", [None, "", "x", "9" * 5000])
def test_a_shell_that_tells_nothing_is_told_no_traceback(
    run: Run, monkeypatch: pytest.MonkeyPatch, shell: str, place: str | None
) -> None:
    monkeypatch.setenv("_JINING_COMPLETE", f"complete_{shell}")
    monkeypatch.delenv("COMP_WORDS", raising=False)
    monkeypatch.delenv("COMP_CWORD", raising=False)
    monkeypatch.setenv("TERMINAL_WIDTH", "80")
    if place is not None:
        monkeypatch.setenv("COMP_CWORD", place)
    assert run().err == ""


class _Screen:
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        raise OSError


WIDTHS = {"9" * 5000: WIDEST, "1000000000": WIDEST, "120": 120, "0": 80, "-5": 80, "1": 20, "٨٠": 80}


@pytest.mark.parametrize(("columns", "width"), WIDTHS.items(), ids=lambda it: str(it)[:12])
def test_no_terminal_is_endlessly_wide(columns: str, width: int) -> None:
    assert describe(_Screen(), "auto", {"COLUMNS": columns}).width == width  # type: ignore[arg-type]


def test_what_has_no_room_in_memory_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("jiningcli.cli._answer", full)
    assert run("projects") == Said(2, "", "jining: there is not enough memory for that; give less\n")


# An article of anybody's becomes a sound fact file

PIECES = st.sampled_from(
    "Aston signed 44 contracts 1,000 万 half a billion yuan $ 38 of 41 percent ( ) “ ” not "
    "January 2024 in . ! 。 <p> ` # > | \n \n\n \r \t \x1b \u202e \u200b \ufeff \x7f "
    "\\ \" ' ''' ::error 0 -5 rose fell by said Mr. Li & ; \u2028 \U000e0041 \u0301".split(" ")
)  # fmt: skip


@given(st.one_of(st.text(max_size=100), st.lists(PIECES, max_size=30).map(" ".join)))
@example("\x1b\rA")
def test_a_drafted_fact_file_is_sound_and_paints_nothing(text: str) -> None:
    with suppress(JiningError):
        drafted = draft(read_article(text, "a.txt"))
        assert not re.search(
            r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff]", drafted
        )
        loads(drafted)


# A time that grows with the input, and no faster


def _beside(article: Callable[[int], str], **passage: str) -> Callable[[int], object]:
    keys = ", ".join(f'{key} = "{words}"' for key, words in passage.items())
    facts = loads(SOURCE + fact(passage=f"{{ paragraph = 1, {keys} }}"))
    return lambda size: verify(facts, f"Title\n\n{article(size)}.")


def _read(piece: str) -> Callable[[int], object]:
    def work(size: int) -> object:
        article = read_article(f"Title\n\nAston has 3 ships.\n\n{(piece * size)[:size]}", "a.txt")
        told = Draft("Aston has 4 ships, 5 fewer than Bell.")
        return draft(article), Checker(article).check(told), ArticleChecker(article).check(told)

    return work


GROWING: dict[str, Callable[[int], object]] = {
    "a word that a passage repeats": _beside(lambda size: "a " * (size // 16), start="a " * 200 + "c"),
    "ends that an article repeats": _beside(
        lambda size: "one x two " * (size // 4), start="one", end="two"
    ),
    "starts, then ends": _beside(lambda size: "one " * size + "two " * size, start="one x", end="two"),
    "marks on a letter": lambda size: normal_form("NFC", "a" + "\u0301\u0323" * size),
    "an article of one word": _read("a "),
    "an article of one sentence": _read("The firm signed 44 contracts. "),
    "an article without a stop": _read("the firm signed 44 contracts and "),
    "an article of names": _read("Aston Bell and "),
    "an article of one name": _read("Aa Bb Cc Dd "),
    "an article of capitals": _read("Aa"),
    "an article of initials": _read("A. B. C. "),
    "an article of captions": _read("A photo. [Photo by Li]\n\n"),
    "an article of offices": _read("Chief Executive "),
    "an article of quotations": _read("“We said 5 "),
    "an article of long sentences": _read("We sold 5 ships and " * 40 + "left.\n\n"),
    "an article of one figure": _read("1"),
}


@pytest.mark.no_cover
@pytest.mark.parametrize("work", GROWING.values(), ids=GROWING)
def test_time_grows_no_faster_than_the_input(work: Callable[[int], object]) -> None:
    def seconds(size: int) -> float:
        began = time.process_time()
        work(size)
        return time.process_time() - began

    assert seconds(16_000) < max(1, 24 * seconds(2000))


def test_so_few_marks_are_left_out_that_no_letter_lacks_one() -> None:
    assert normal_form("NFC", "e\u0301" + "a" + "\u0323\u0301") == "é" + "ạ\u0301"
    assert normal_form("NFC", "。" * 100 + "e\u0301") == "。" * 100 + "é"


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "tsv"])
def test_a_count_is_told_whole(run: Run, tmp_path: Path, form: str) -> None:
    count = "1234567890" * 4
    path = tmp_path / "f.toml"
    path.write_text(SOURCE + fact(count=f'{{ value = {count}, unit = "grain" }}'), encoding="utf-8")
    assert count in run("facts", "--facts", str(path), "--format", form).out


def test_each_promise_names_its_tests() -> None:
    told = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+)`", told))
    there = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").glob("test_*.py"))
    assert len(named) > 20
    assert sorted(name for name in named if f"def {name}(" not in there) == []
    promises = set(re.findall(r"^- \*\*(.+?)\.\*\*", told, re.MULTILINE))
    assert sorted(name for name in promises if f"\n| {name} |" not in told) == []
