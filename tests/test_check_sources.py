"""check: several sources, strangers' text, and a long wait."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claims import RIGHT, VAGUE, WHERE, WRONG, draft
from conftest import need_name
from facts import SOURCE, fact
from jiningcli.render import progress
from jiningcli.terminal import clean

if TYPE_CHECKING:
    from conftest import Run

pytestmark = pytest.mark.usefixtures("in_saltmere")


@pytest.fixture
def others(tmp_path: Path) -> list[str]:
    """Another source of the same place, that has one more berth, and no cranes."""
    other = SOURCE.replace("Gazette", "Herald") + fact(
        name='"New berths"',
        statement='"Twelve berths are being built."',
        count='{ value = 12, unit = "berth" }',
    )
    (tmp_path / "other.toml").write_text(other, encoding="utf-8")
    return ["--facts", "other.toml", "--facts", "facts.toml"]


def test_a_contradiction_by_any_source_counts_before_support(run: Run, others: list[str]) -> None:
    said = run("check", RIGHT, WRONG, *others, "--format", "concise")
    assert said.out.splitlines() == [
        "<claim 1>:1:22: wrong-number the source says 12, not 11 "
        "(Saltmere Herald, 2031-03-09, ¶1) [contradicted]",
        f"<claim 2>:1:22: wrong-number the source says 11, not 12 ({WHERE}) [contradicted]",
    ]


def test_a_source_that_speaks_to_it_counts_before_one_that_does_not(run: Run, others: list[str]) -> None:
    said = run("check", "Saltmere ordered over 40 harbour cranes", *others)
    assert said.out.splitlines()[1] == (
        "  cranes: Over 40 harbour cranes were ordered. (Saltmere Gazette, 2031-03-09, caption 2)"
    )
    assert run("check", VAGUE, *others).out.startswith("imprecise")
    assert json.loads(run("check", VAGUE, *others, "--json").out)["claims"][0]["source"] == (
        "Saltmere Gazette, 2031-03-09"
    )


# Strangers' text


def test_what_steers_a_terminal_does_not_reach_it(run: Run) -> None:
    name = need_name("e\x1b[2Jvil\u202e.md")
    draft(f"\x1b[31m{WRONG} \u202eand \x9b2J left\x07.\n", name)
    for form in ("full", "concise", "github", "json", "sarif", "csv", "markdown"):
        said = run("check", "--file", name, "--format", form, "--explain")
        for text in (said.out, said.err):
            lines = [line.removeprefix("::") for line in text.splitlines()]  # GitHub's
            assert [clean(line) for line in lines] == lines, form


def test_github_is_told_nothing_that_it_would_take_for_a_command(run: Run) -> None:
    name = draft(f"{WRONG} and 100%25,::error::x.\n", "a,b:c%.md")
    out = run("check", "--file", name, "--format", "github").out
    assert out.count("\n") == out.count("\n::") + 1
    assert "file=a%2Cb%3Ac%25.md,line=1," in out


def test_markup_stays_as_it_is(run: Run) -> None:
    claim = f"[red]{WRONG}[/red] :smile:"
    assert run("check", claim).out.splitlines()[0].endswith(claim)


def test_a_very_long_line_is_cut_around_the_words(run: Run) -> None:
    draft("It rained. " * 300 + WRONG + ". " + "It rained. " * 300)
    said = run("check", "--file", "draft.md", "--select", "wrong-number")
    shown = next(line for line in said.out.splitlines() if line.startswith("  1 | "))
    assert (len(shown), shown[6], shown[-1]) == (2006, "…", "…")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_long_wait_for_several_files_shows_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream, patience, shown in (
        (Terminal(), 0, True),
        (Terminal(), 60, False),
        (io.StringIO(), 0, False),
    ):
        monkeypatch.setattr(progress, "PATIENCE", patience - 1e-9)
        assert list(progress.watched("abc", "Checking", stream)) == list("abc")
        assert ("Checking" in stream.getvalue()) == shown
    assert list(progress.watched("a", "Checking", Terminal())) == ["a"]
    assert list(progress.watched("abc", "Checking", None)) == list("abc")
