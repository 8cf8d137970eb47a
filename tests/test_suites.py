"""Suites of others: TOML that is right and wrong, naughty strings, Markdown that breaks off anywhere.

They are not ours and do not come along; `bash .ci/suites` fetches them.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from conftest import ROOT, Run, Sampled
from facts import SOURCE, fact
from jiningcli import load
from jiningcli.errors import FactFileError, JiningError
from jiningcli.text.draft import Draft

BUILD = ROOT / "build"
TOML, NAUGHTY, COMMONMARK = BUILD / "toml-test", BUILD / "naughty.json", BUILD / "commonmark.json"
PAINTS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def needs(path: Path) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not path.exists(), reason="bash .ci/suites fetches it")


@needs(TOML)
@pytest.mark.parametrize(("folder", "least"), [("valid", 200), ("invalid", 400)])
def test_toml_is_told_from_what_is_none(folder: str, least: int) -> None:
    """No file of the suite is a fact file; what is refused as no TOML is what is none."""
    listed = (TOML / "files-toml-1.1.0").read_text(encoding="utf-8").split()
    paths = [TOML / name for name in listed if name.startswith(f"{folder}/") and name.endswith(".toml")]
    assert len(paths) >= least
    unread = []
    for path in paths:
        with pytest.raises((FactFileError, JiningError)) as refused:
            load(path)
        if re.search(r"cannot be read as TOML|is not UTF-8 text|holds a NUL", str(refused.value)):
            unread.append(path)
    wrong = {path.name for path in paths if (path in unread) == (folder == "valid")}
    assert wrong - {"utf16-bom.toml"} == set()  # a file that says its encoding is read, beyond TOML


def naughty() -> list[str]:
    strings: list[str] = json.loads(NAUGHTY.read_text(encoding="utf-8"))
    assert len(strings) > 500
    return [text.replace("\0", "") for text in strings]  # no argument can hold a NUL


ARGUMENTS = [
    ["check"], ["check", "--file"], ["check", "x", "--ignore"], ["check", "x", "--article"], ["search"],
    ["show"], ["cite"], ["cite", "--style"], ["convert"], ["convert", "1bn yuan", "--rate"],
    ["convert", "1bn yuan", "--to"], ["projects"], ["projects", "--format"], ["facts"], ["rule"],
    ["verify"], ["validate"], ["new"], ["projects", "--facts"], [],
]  # fmt: skip


@needs(NAUGHTY)
@pytest.mark.parametrize("arguments", ARGUMENTS, ids=" ".join)
def test_a_naughty_string_is_an_argument_as_any_other(
    run: Run, sampled: Sampled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for text in sampled(naughty()):
        said = run(*arguments, text)
        assert said.code in (0, 1, 2), text
        assert not PAINTS.search(said.out + said.err), text
        assert "Traceback" not in said.err, text
    assert [*tmp_path.iterdir()] == []


@needs(NAUGHTY)
@pytest.mark.parametrize("name", ["d.txt", "d.md", "d.html"])
def test_naughty_strings_are_a_draft_and_an_article_as_any_other(
    run: Run, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_text("A title\n\nOne is one.\n\n" + "\n\n".join(naughty()), encoding="utf-8", newline="")
    for command in (
        ["check", str(path), "--all", "--explain"], ["verify", str(path)], ["new", str(path)],
        ["check", "One is two.", "--facts", str(path)],
    ):  # fmt: skip
        said = run(*command)
        assert said.code in (0, 1, 2)
        assert not PAINTS.search(said.out + said.err)
        assert "Traceback" not in said.err


@needs(NAUGHTY)
def test_a_naughty_string_is_a_value_of_a_fact_file_as_any_other(
    run: Run, sampled: Sampled, tmp_path: Path
) -> None:
    path = tmp_path / "f.toml"
    for text in sampled(naughty()):
        quoted = json.dumps(text).replace("\x7f", r"\u007f")
        path.write_text(SOURCE + fact(name=quoted, statement=quoted, notes=f"[{quoted}]"), "utf-8")
        for command in (["projects"], ["cite", "one", "--style", "bibtex"], ["projects", "--json"],
                        ["projects", "--format", "csv"], ["check", text]):  # fmt: skip
            said = run(*command, "--facts", str(path))
            assert said.code in (0, 1, 2), text
            assert not PAINTS.search(said.out + said.err), text


def truncated(text: str) -> list[str]:
    """A text broken off at each byte; half a character is read as one that is not known."""
    data = text.encode()
    return [data[:end].decode("utf-8", "replace") for end in range(len(data))]


def read_in_peace(text: str) -> None:
    """Read it as Markdown: each sentence lies in it, after the one before."""
    end = 0
    for sentence in Draft(text).sentences:
        assert end <= sentence.start < sentence.end <= len(text)
        end = sentence.end


@needs(COMMONMARK)
def test_an_example_that_breaks_off_at_any_byte_is_read_in_peace(sampled: Sampled) -> None:
    examples = json.loads(COMMONMARK.read_text(encoding="utf-8"))
    for text in sampled(part for example in examples for part in truncated(example["markdown"])):
        read_in_peace(text)


OURS = [
    "docs/ferry/release.txt",
    "docs/check/draft.md",
    "bench/articles/a5.md",
    "bench/articles/a6.html",
]


@pytest.mark.parametrize("path", OURS)
def test_a_text_of_ours_that_breaks_off_at_any_byte_is_read_in_peace(
    path: str, sampled: Sampled
) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    parts = sampled(truncated(text[:3000]))
    assert len(parts) > 40
    for part in parts:
        read_in_peace(part)
