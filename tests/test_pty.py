"""The program on a real terminal: it fits, it links, and it is quiet where it is asked to be."""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from pathlib import Path

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "docs"))
from update import in_pipe, on_terminal

from jiningcli.terminal import columns_of

COMMANDS = [
    "jining projects",
    "jining industries",
    "jining digital",
    "jining companies",
    "jining search energy",
    "jining show signed-contracts catl",
    "jining convert '3.2bn yuan' 'over 10亿元'",
    "jining validate data/facts.toml",
]
ESCAPES = re.compile(r"\x1b\[[0-9;]*m|\x1b]8;[^\x1b]*\x1b\\")


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("command", COMMANDS)
def test_no_line_is_wider_than_the_terminal_and_no_word_cut_off(command: str, columns: int) -> None:
    out = on_terminal(command, columns)
    assert max(map(columns_of, out.splitlines())) <= columns
    assert "…" not in out.replace(" … ", "")


def test_the_place_is_a_link_that_opens_at_the_words() -> None:
    out = on_terminal("jining digital gigabit", NO_COLOR="")
    assert re.search(r"\x1b]8;[^;]*;http://[^\x1b]*#:~:text=[^\x1b]*\x1b\\¶5\x1b]8;;\x1b\\", out)


@pytest.mark.parametrize("columns", [60, 80])
def test_colour_changes_no_letter(columns: int) -> None:
    command = "jining search vehicles"
    colourful = on_terminal(command, columns, NO_COLOR="")
    assert "\x1b[1;4m" in colourful
    assert ESCAPES.sub("", colourful) == on_terminal(command, columns)


@pytest.mark.parametrize(
    ("option", "environ", "escapes"),
    [
        ("", {"NO_COLOR": ""}, True),
        ("", {"NO_COLOR": "1"}, False),
        ("", {"NO_COLOR": "", "TERM": "dumb"}, False),
        ("--color never", {"NO_COLOR": "", "FORCE_COLOR": "1"}, False),
        ("--color always", {"NO_COLOR": "1"}, True),
    ],
)
def test_colour_is_as_asked_for(option: str, environ: dict[str, str], escapes: bool) -> None:
    out = on_terminal(f"jining digital {option}", 80, **environ)
    assert ("\x1b" in out) == escapes


def test_a_dumb_terminal_gets_a_line_of_hyphens() -> None:
    assert set(on_terminal("jining digital", 120, TERM="dumb").splitlines()[1]) == {"-"}


IDS = [
    "jining projects",
    "jining industries",
    "jining companies",
    "jining facts",
    "jining search energy",
]


@cache
def ids_of(command: str) -> list[str]:
    """The ids that it lists; those of one word are left out, for they stand elsewhere too."""
    return [fact["id"] for fact in json.loads(in_pipe(f"{command} --json")) if "-" in fact["id"]]


@pytest.mark.parametrize("columns", [40, 80, 200])
@pytest.mark.parametrize("command", IDS)
def test_ids_are_always_there_and_whole(command: str, columns: int) -> None:
    ids = ids_of(command)
    words = on_terminal(command, columns).split()
    assert [word for word in words if word in ids] == ids


def test_the_projects_fit_a_small_terminal() -> None:
    """With the prompt below them; the notes are a mark in the row until they are asked for."""
    out = on_terminal("jining projects")
    assert out.count("\n") < 24
    assert out.count(" *") == 7
    assert "Our notes" not in out
    assert "Our notes, not the source's:\n[1]  The article gives no year" in on_terminal(
        "jining projects --notes"
    )


def test_the_introduction_fits_a_small_terminal() -> None:
    out = on_terminal("jining")
    assert out.count("\n") < 24
    assert max(map(columns_of, out.splitlines())) <= 80


PAGER = "tee pager.txt"
PAGED = [
    ("jining facts", {"PAGER": PAGER}, True),
    ("jining check draft.md", {"PAGER": PAGER}, True),
    ("jining digital", {"PAGER": PAGER}, False),
    ("jining facts --no-pager", {"PAGER": PAGER}, False),
    ("jining facts", {"PAGER": ""}, False),
    ("jining facts", {"PAGER": PAGER, "TERM": "dumb"}, False),
    ("jining facts", {"PAGER": "no-such-pager"}, False),
    ("jining facts", {"PAGER": "'"}, False),
    ("jining facts | cat", {"PAGER": PAGER}, False),
]


@pytest.mark.parametrize(("command", "environ", "paged"), PAGED)
def test_what_is_longer_than_the_screen_is_paged(
    tmp_path: Path, command: str, environ: dict[str, str], paged: bool
) -> None:
    (tmp_path / "draft.md").write_text("Jining signed 34 contracts.\n\n" * 40, encoding="utf-8")
    out = on_terminal(f"cd {tmp_path} && {command}; echo code $?", 80, **environ)
    assert out.splitlines()[-1] == f"code {int('check' in command)}"
    assert (tmp_path / "pager.txt").exists() == paged
    assert out.count("\n") > 5


def test_a_pager_that_is_left_early_changes_nothing() -> None:
    out = on_terminal("jining facts; echo code $?", 80, PAGER="head -n 2")
    assert out.splitlines()[2:] == ["code 0"]


def test_hostile_facts_do_not_paint_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_text(
        '[source]\ntitle = "T\\u001b[31m"\npublisher = "P"\ndate = 2031-03-09\nurl = "http://x/"\n'
        'place = "S"\n[[projects]]\nid = "one"\nname = "\\u202e[red]:smile:\\u009b"\n'
        'statement = "S\\u0007"\n'
        'passage = { paragraph = 1, start = "\\u001b[2J" }\nnotes = ["\\u001b[2J"]\n',
        encoding="utf-8",
    )
    for command in ("projects", "show one", "search s", "cite one", "projects --json"):
        out = on_terminal(f"jining {command} --facts {path}")
        assert not set(out) & set("\x1b\x07\x9b\u202e"), command
    assert "[red]:smile:" in on_terminal(f"jining projects --facts {path}")


CHECK = "jining check docs/check/draft.md"


@pytest.mark.parametrize("columns", [20, 60, 80, 120])
@pytest.mark.parametrize(
    "command",
    [
        CHECK,
        f"{CHECK} --all --explain",
        "jining check 'Jining covers 39 of the 41 major industries' 'Jining launched 144 new projects'",
        "jining rule not-in-source",
    ],
)
def test_findings_fit_the_terminal(command: str, columns: int) -> None:
    assert max(map(columns_of, on_terminal(command, columns).splitlines())) <= columns


def test_a_long_line_of_a_draft_is_cut_around_the_words(tmp_path: Path) -> None:
    path = tmp_path / "d.md"
    path.write_text(f"{'济宁很大。' * 20}Jining signed 34 contracts. {'很好。' * 50}", encoding="utf-8")
    out = on_terminal(f"cd {tmp_path} && jining check --file d.md --select wrong-number", 60)
    shown, marks = re.findall(r"^ +\d* \| (.*)$", out, re.MULTILINE)
    assert (shown[0], shown[-1]) == ("…", "…")
    assert columns_of(shown[: shown.index("34")]) == marks.index("^")


def test_the_place_of_a_finding_is_a_link_and_its_words_are_coloured() -> None:
    command = "jining check 'Jining covers 39 of the 41 major industries'"
    out = on_terminal(command, NO_COLOR="")
    assert "\x1b[1;4m39 of the 41\x1b[0m" in out
    assert re.search(r"\x1b]8;;http://[^\x1b]*#:~:text=[^\x1b]*\x1b\\China Daily,[^\x1b]*\x1b]8;;", out)
    assert ESCAPES.sub("", out) == on_terminal(command)
