"""The package as a library: its names, and that they agree with the commands."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import jiningcli
from facts import SOURCE, fact
from jiningcli import JiningError, check, convert, load, search

if TYPE_CHECKING:
    from conftest import Run

CLAIMS = [
    "Jining covers 39 of the 41 major industries",
    "Jining launched over 144 new projects",
    "Komatsu is old",
    "# Jining\n\nJining launched 144 new projects. It signed 45 contracts.\n",
]


@pytest.mark.parametrize("text", CLAIMS)
def test_check_says_what_the_command_says(run: Run, text: str) -> None:
    told = json.loads(run("check", "-", "--json", stdin=text.encode()).out)["claims"]
    assert [(c.text, c.verdict.value, [f.message for f in c.findings]) for c in check(text)] == [
        (c["text"], c["verdict"], [f["message"] for f in c["findings"]]) for c in told
    ]


def test_search_and_convert_say_what_the_commands_say(run: Run) -> None:
    found = json.loads(run("search", "energy", "--json").out)
    assert [fact.id for fact in search("energy")] == [record["id"] for record in found]
    (told,) = json.loads(run("convert", "3.2bn yuan", "--json").out)
    assert convert("3.2bn yuan").printable == told["printable"]


def test_a_source_is_a_path_an_article_or_what_was_loaded(tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    path.write_text(SOURCE + fact(name='"Berths"', statement='"Eleven berths."'), encoding="utf-8")
    for facts in (path, str(path), load(path)):
        assert [fact.name for fact in search("berths", facts=facts)] == ["Berths"]
    article = tmp_path / "article.txt"
    article.write_text("Saltmere harbour expands\n\nSaltmere will build 11 berths.\n", encoding="utf-8")
    assert check("Saltmere will build 12 berths.", facts=article)[0].verdict.value == "contradicted"


def test_mistakes_are_told_as_the_commands_tell_them() -> None:
    with pytest.raises(JiningError, match="no currency"):
        convert("3.2bn")


def test_every_public_name_is_there() -> None:
    for name in jiningcli.__all__:
        assert getattr(jiningcli, name) is not None
    assert set(jiningcli.__all__) <= set(dir(jiningcli))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = jiningcli.nothing


def test_check_can_be_called_whatever_was_imported_before() -> None:
    for before in ("", "import jiningcli.check.review; ", "import jiningcli.check as c; c.checker; "):
        code = (
            f"{before}from jiningcli import check; print(check('Jining launched 144 new projects')[0])"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout == "supported: Jining launched 144 new projects\n"
