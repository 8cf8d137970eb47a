"""Whatever comes in: a line and an exit code, in a time that grows with it; SECURITY.md says so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conftest import ROOT, Run, Said
from facts import MINIMAL, SOURCE, fact
from jiningcli import files, load, loads
from jiningcli.article.parts import read as read_article
from jiningcli.article.verify import verify
from jiningcli.check import Checker
from jiningcli.cli import LONGEST
from jiningcli.errors import JiningError
from jiningcli.text.amounts import amounts, parse_amount
from jiningcli.text.draft import Draft
from jiningcli.text.numerals import numbers
from jiningcli.text.numerals.lexer import fold
from jiningcli.text.periods import periods
from jiningcli.text.reading import read

sys.path.insert(0, str(ROOT / "fuzz"))
from targets import CORPUS, TARGETS, checker

FOUND = sorted(path for path in CORPUS.glob("*/*") if path.is_file())
SALTMERE = load(ROOT / "tests" / "saltmere" / "facts.toml")
PAINTS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
HOSTILE = "\x1b[31m\x1b]0;x\x07\u202e[red]:smile:\u2066\x9b1m\x7f"


# What has been found by fuzzing


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_once_is_read_in_peace(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes().decode("utf-8", "replace"))


# What nobody has thought of yet

WORDS = st.lists(
    st.sampled_from(
        "Jining Saltmere signed 44 contracts 1,000 万 亿元 三十 half a billion yuan $ 38 of 41 percent "
        "( ) “ ” not no over January to April 2024 first quarter than in Q1 . ? ! 。 <!-- --> [ ]( ) ` "
        "* _ # > - | \n \n\n \r \t \x1b \u202e \ud7ff ½ １ , and more per one dozens CATL Dr. U.S. + / "
        "= ' n't".split(" ")
    ),
    max_size=40,
).map(" ".join)
TEXT = st.one_of(st.text(max_size=200), WORDS)
READERS: dict[str, Callable[[str], object]] = {
    "numbers": lambda text: numbers(fold(text)),
    "periods": lambda text: periods(fold(text)),
    "amounts": amounts,
    "parse_amount": parse_amount,
    "Draft": Draft,
    "claim": lambda text: Draft(text, claim=True),
    "read": lambda text: list(read(Draft(text))),
    "check": lambda text: checker().check(Draft(text), explain=True),
    "article": read_article,
    "verify": lambda text: verify(SALTMERE, text),
    "loads": loads,
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@given(text=TEXT)
def test_every_reader_raises_nothing_but_its_own_error(
    reader: Callable[[str], object], text: str
) -> None:
    with suppress(JiningError):
        reader(text)


@given(text=TEXT)
@example(text="`0\r`")
@example(text="> `a\r\n> b`")
def test_a_draft_keeps_its_places(text: str) -> None:
    draft = Draft(text)
    end = 0
    for sentence in draft.sentences:
        assert end <= sentence.start < sentence.end <= len(text)
        end = sentence.end
        line, column = draft.place(sentence.start)
        assert draft.offset(line) + column - 1 == sentence.start
        first, last = sentence.seen
        begin, stop = draft.document.origin(first, last)
        assert sentence.start <= begin < stop <= sentence.end
        for word in re.finditer(r"[^\W_]+", draft.document.visible[first:last]):
            begin, stop = draft.document.origin(first + word.start(), first + word.end())
            assert text[begin] == word[0][0]
            assert text[stop - 1] == word[0][-1]


PLAIN = (
    st.integers(-(10**50), 10**50).map(str)
    | st.sampled_from(["inf", "-inf", "nan", "1e999", "-0.0", "2031-03-09", "10:00:00", "true", '""'])
    | st.text("aé \n-", max_size=5).map(lambda text: f'"{text}"'.replace("\n", r"\n"))
)
TABLE_KEYS = st.sampled_from(["value", "unit", "of", "amount", "currency", "paragraph", "start", "x"])
VALUE = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(TABLE_KEYS, inner, max_size=3).map(
            lambda table: "{" + ", ".join(f"{key} = {value}" for key, value in table.items()) + "}"
        )
    ),
    max_leaves=4,
)
KEYS = st.sampled_from(
    "id name statement passage terms notes count value change direction period status company "
    "full_name".split()
)


@given(
    category=st.sampled_from(["projects", "industries", "digital", "companies"]),
    values=st.dictionaries(KEYS, VALUE, max_size=3),
)
def test_a_fact_is_loaded_and_used_or_refused(category: str, values: dict[str, str]) -> None:
    more = {"industries": {"role": '"emerging"'}, "digital": {"kind": '"focus"'}}.get(category, {})
    with suppress(JiningError):
        facts = loads(SOURCE + fact(category, **more, **values))
        Checker(facts).check(Draft("One is one, 44 are 44."))
        verify(facts, "One is one.")


# A time that grows with the input, and no faster

ENDLESS = {
    "comments that nothing closes": "<!--",
    "ignores that nothing closes": "<!-- jining: ignore[",
    "ignores": "<!-- jining: ignore -->",
    "brackets": "[",
    "links that nothing closes": "](",
    "quotes": "“",
    "a figure": "1",
    "figures": "1 ",
    "sums": "1+",
    "scales": "十.1",
    "number words": "one hundred and ",
    "a word": "a",
    "months": "jan ",
    "years": "2024-",
    "quarters": "q1 ",
    "a sentence": "Jining signed 44 contracts and ",
    "a sentence by the month": "44 projects monthly ",
    "a sentence that denies": "not 44 but 45 projects at least ",
    "abbreviations": "Dr. The ",
    "only markup": "**__``",
    "a unit": "than",
    "spaces": " ",
    "points": ".",
    "hyphens": "-",
    "credits": "[/]",
    "pages": "\f1\n",
    "images": "![](a)*b*",
    "tags": "<a ",
    "fences": "```\n",
    "quotes in quotes": "> ",
    "HTML that nothing closes": "<div>\n<?",
    "elements that nothing closes": "<del>",
    "names of machines": "a.b",
    "references": "&amp;",
    "notes": "a[1]",
}


@pytest.mark.no_cover  # the same code over and over: to trace it takes minutes and shows nothing new
@pytest.mark.parametrize("piece", ENDLESS.values(), ids=ENDLESS)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    """Eight times the text is eight times the work, where it is noticed at all; a square is 64."""

    def seconds(length: int) -> float:
        text = f"1 square {(piece * length)[:length]}a"
        began = time.process_time()
        checker().check(Draft(text))
        read_article(text)
        return time.process_time() - began

    assert seconds(20_000) < max(1, 24 * seconds(2500))


def test_a_sentence_without_end_is_read_in_pieces() -> None:
    sentences = Draft("word " * 2000).sentences
    assert [len(sentence.text) for sentence in sentences] == [1999] * 5
    assert [len(sentence.text) for sentence in Draft("x" * 5000).sentences] == [2000, 2000, 1000]


# Files

LONG = "cannot be read as TOML: a number in it is too long"
DEEP = "cannot be read as TOML: it is nested too deeply"
ODD_FILES = {
    "NUL": (b"a\n\0b", "holds a NUL character (line 2); is it a text file?"),
    "UTF-16, no mark": (
        "\u00e9 = 1".encode("utf-16-le"),
        "is not UTF-8 text (line 1); save it as UTF-8 and try again",
    ),
    "Latin-1": (b"caf\xe9", "is not UTF-8 text (line 1); save it as UTF-8 and try again"),
    "5,000 digits": (b"a = " + b"9" * 5000, LONG),
    "an exponent": (b"a = 1e99999999999999999999", LONG),
    "100,000 brackets": (b"a = " + b"[" * 100_000, DEEP),
    "100,000 tables": (b"a = " + b"{a=" * 100_000, DEEP),
    "a key of 50,000 parts": (b".".join([b"a"] * 50_000) + b" = 1", DEEP),
}  # fmt: skip


@pytest.mark.parametrize(("data", "problem"), ODD_FILES.values(), ids=ODD_FILES)
def test_a_file_that_is_none_is_one_line(run: Run, tmp_path: Path, data: bytes, problem: str) -> None:
    path = tmp_path / "f.toml"
    path.write_bytes(data)
    assert run("projects", "--facts", str(path)) == Said(2, "", f"jining: {path}: {problem}\n")


def test_a_byte_order_mark_is_no_part_of_the_text(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        path.write_bytes(MINIMAL.encode(encoding))
        assert run("validate", str(path)).code == 0


def test_places_that_are_no_files(run: Run, tmp_path: Path) -> None:
    fifo, link, huge = tmp_path / "fifo", tmp_path / "link", tmp_path / "huge"
    os.mkfifo(fifo)
    link.symlink_to(link)
    with huge.open("wb") as file:
        file.truncate(2 * 1024**3)
    pipe = "is not a regular file; pipe it in and give - instead"
    for path, problem in {
        fifo: pipe,
        Path("/dev/zero"): pipe,
        tmp_path: "is a directory; give a file",
        link: "cannot be read: Too many levels of symbolic links",
        huge: "is larger than 256 MB; give a part of it",
        tmp_path / "none": "cannot be read: No such file or directory",
    }.items():
        for command in (["projects", "--facts"], ["check", "--file"], ["verify"], ["validate"]):
            if command[0] == "check" and path == tmp_path:
                continue  # a folder is one of drafts
            said = run(*command, str(path))
            assert (said.code, said.err) == (2, f"jining: {path}: {problem}\n")


class _Failing:
    """A stream that breaks off."""

    def read(self, _: int) -> bytes:
        raise OSError(5, "Input/output error")


def test_a_stream_that_breaks_off_or_never_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(JiningError, match=r"^s: cannot be read: Input/output error$"):
        files.read_stream(_Failing(), "s")  # type: ignore[arg-type]
    monkeypatch.setattr(files, "LIMIT", 1024**2)
    with Path("/dev/zero").open("rb") as zeros, pytest.raises(JiningError, match=r"NUL"):
        files.read_stream(zeros, "s")
    endless = subprocess.Popen(["yes"], stdout=subprocess.PIPE)  # noqa: S607
    assert endless.stdout is not None
    with (
        endless.stdout,
        pytest.raises(JiningError, match=r"^s: is larger than 1 MB; give a part of it$"),
    ):
        files.read_stream(endless.stdout, "s")  # type: ignore[arg-type]
    endless.terminate()
    endless.wait()


def test_a_file_with_endless_problems_tells_the_first_hundred(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_text(SOURCE + "".join(f"[a{number}]\n" for number in range(1000)), encoding="utf-8")
    lines = run("projects", "--facts", str(path)).err.splitlines()
    assert [line.split(": ")[2] for line in lines] == [*(f"a{number}" for number in range(100)), "file"]
    assert lines[-1].endswith("has more problems; mend these to see the rest")


# Arguments


@pytest.mark.parametrize("text", ["x" * 100_000, "9" * 5000, "[" * 100_000], ids=len)
@pytest.mark.parametrize("command", ["projects", "show", "convert", "rule", "verify", "cite"])
def test_no_argument_makes_a_line_endless(run: Run, command: str, text: str) -> None:
    said = run(command, text)
    assert said.code in (1, 2)
    assert said.err.count("\n") == 1
    assert len(said.err) < LONGEST + 50


COMMANDS = {
    "a word": ["projects", HOSTILE],
    "an id": ["show", HOSTILE],
    "an amount": ["convert", HOSTILE],
    "a claim": ["check", f"Jining {HOSTILE} signed 34 contracts", "--explain"],
    "a rule": ["check", "x", "--ignore", HOSTILE],
    "a format": ["projects", "--format", HOSTILE],
    "a file": ["verify", HOSTILE],
    "a command": [HOSTILE],
    "an option": ["projects", f"--{HOSTILE}"],
    "a rate": ["convert", "1bn yuan", "--rate", HOSTILE],
    "a currency": ["convert", "1bn yuan", "--to", HOSTILE],
}


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS)
def test_nothing_in_an_argument_paints_the_terminal(run: Run, arguments: list[str]) -> None:
    said = run(*arguments)
    assert not PAINTS.search(said.out + said.err)


@pytest.mark.parametrize(
    "form", ["full", "concise", "github", "sarif", "json", "csv", "tsv", "markdown", "jsonl"]
)
def test_nothing_in_a_draft_or_its_name_paints_the_terminal(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.chdir(tmp_path)
    name = f"d{HOSTILE}.md"
    Path(name).write_text(
        f"Jining {HOSTILE} signed 34 {HOSTILE} contracts.\n\n<!-- jining: ignore[{HOSTILE}] -->\nx y\n",
        encoding="utf-8",
    )
    said = run("check", "--file", name, "--format", form, "--all", "--explain")
    assert said.code == 1
    assert not PAINTS.search(said.out + said.err)


def test_nothing_in_a_fact_file_paints_the_terminal(run: Run, tmp_path: Path) -> None:
    escaped = "".join(f"\\U{ord(char):08x}" for char in HOSTILE)
    path = tmp_path / "f.toml"
    path.write_text(
        SOURCE.replace("Saltmere", f"Saltmere{escaped}")
        + fact(name=f'"One{escaped}"', statement=f'"One {escaped} is 1."', notes=f'["{escaped}"]',
               terms=f'["{escaped}"]', passage=f'{{ paragraph = 1, start = "One{escaped}" }}'),
        encoding="utf-8",
    )  # fmt: skip
    article = tmp_path / "a.txt"
    article.write_text(f"Title\n\nTwo {HOSTILE} are two.\n", encoding="utf-8")
    for command in (
        ["projects"], ["search", "one"], ["show", "one"], ["cite", "one"], ["cite", "--style", "bibtex"],
        ["cite", "--style", "csl-json"], ["verify", str(article)], ["check", "One is 2."],
        ["show", "one", "--article", str(article)], ["projects", "--json"],
        ["projects", "--format", "csv"],
    ):  # fmt: skip
        said = run(*command, "--facts", str(path))
        assert not PAINTS.search(said.out + said.err), command
        assert "Traceback" not in said.err
