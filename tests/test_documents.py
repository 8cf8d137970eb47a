"""The documents tell what the program does: every example in them is run and compared."""

from __future__ import annotations

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
    assert capsys.readouterr().out.startswith("signed-contracts Quantity(")


def test_the_map_of_the_code_leads_to_files_that_are_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`(?:python |bash )?((?:[\w.]+/)*[\w.]+(?:\.py|\.toml|\.txt|\.sh|/))`", text)
    package = ROOT / "src" / "jiningcli"
    homes = (package, package / "check", package / "check/words/tables", ROOT)
    missing = [name for name in named if not any((home / name).exists() for home in homes)]
    assert (missing, len(named) > 15) == ([], True)
