"""The documents tell what the program does: every example in them is run and compared."""

from __future__ import annotations

import doctest
import re
import shutil
import sys
from pathlib import Path

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "docs"))
from pictures import PICTURES, path, picture
from update import DOCUMENTS, updated

from jiningcli.commands import FOUND_IN

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
@pytest.mark.skipif(not shutil.which("jq"), reason="an example needs jq")
def test_every_example_prints_what_the_document_says(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert updated(text) == text


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_shows_what_the_program_prints(name: str) -> None:
    words, kept = (
        re.sub(r"<style>.*?</style>|<[^>]+>", "", svg, flags=re.DOTALL).split()
        for svg in (picture(PICTURES[name]), path(name).read_text(encoding="utf-8"))
    )
    assert words == kept
    assert f"docs/pictures/{name}.svg" in README


@pytest.mark.parametrize("command", FOUND_IN)
def test_every_command_is_documented(command: str) -> None:
    assert re.search(rf"\bjining {command}\b|`{command}`", README)


def test_the_readme_earns_its_reader_in_fifteen_lines() -> None:
    assert "$ jining " in "\n".join(README.splitlines()[:15])


def test_the_python_in_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(code, {})  # noqa: S102 - it is ours
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        "contradicted: Jining covers 39 of the 41 major industries "
        "(the source says 38 of 41, not 39 of the 41)",
        "$440.10 million",
    ]
    assert "signed-contracts 44 projects ¶1" in lines


def test_the_python_in_its_page_prints_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(ROOT / "docs" / "python.md"), module_relative=False, encoding="utf-8")
    assert result.failed == 0
    assert result.attempted > 15
