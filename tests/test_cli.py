"""The command line itself: help, mistakes, streams that fail, and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import jiningcli
from conftest import ROOT, Run, Said
from facts import SOURCE, fact
from jiningcli import cli
from jiningcli.commands import FOUND_IN

PROGRAM = Path(sys.executable).with_name("jining")


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"], ["help"]])
def test_help_lists_every_command(run: Run, arguments: list[str]) -> None:
    said = run(*arguments)
    assert (said.code, said.err) == (0, "")
    listed = said.out[said.out.index("Commands:") :].splitlines()[1:]
    assert [line.split()[0] for line in listed if line] == list(FOUND_IN)


def test_no_line_of_the_list_is_cut_off(run: Run) -> None:
    assert "..." not in run("--help").out.partition("Commands:")[2]


def test_help_of_a_command_can_be_asked_both_ways(run: Run) -> None:
    assert run("help", "projects") == run("projects", "-h")


@pytest.mark.parametrize("arguments", [["--version"], ["-V"], ["projects", "--version"]])
def test_version(run: Run, arguments: list[str]) -> None:
    assert run(*arguments) == Said(0, f"jining {jiningcli.__version__}\n", "")


MISTAKES = {
    ("prjects",): "No such command 'prjects'. Did you mean 'projects'?; try 'jining --help'",
    ("xyzzy",): "No such command 'xyzzy'; try 'jining --help'",
    (
        "projects",
        "--jsn",
    ): "No such option: --jsn (Possible options: --json); try 'jining projects --help'",
    ("projects", "--format", "xml"): (
        "Invalid value for '--format': 'xml' is not one of 'table', 'json', 'jsonl', 'csv', 'tsv', "
        "'markdown'; try 'jining projects --help'"
    ),
    (
        "projects",
        "--json",
        "--format",
        "csv",
    ): "--json and --format csv exclude each other; give one of them",
    ("check", "-17.5% was the change"): (
        "No such option: -1; what begins with a minus goes after --: jining check -- '-5 …'"
    ),
    ("convert", "1bn yuan", "--to", "rupees"): (
        "Invalid value for '--to': 'rupees' is no currency; did you mean INR?; "
        "try 'jining convert --help'"
    ),
    ("projects", "--currency", "XYZ"): (
        "Invalid value for '--currency': 'XYZ' is no currency; give an ISO 4217 code, such as USD; "
        "try 'jining projects --help'"
    ),
    ("projects", "--status", "signed"): (
        "No such option: --status; words filter, as in 'jining projects signed'"
    ),
    ("projects", "--facts"): "Option '--facts' requires an argument; try 'jining --help'",
    ("search",): "Missing argument 'WORD...'; try 'jining search --help'",
    ("show", "\x1b[31m\u202e"): "no fact has the id “[31m”; jining search WORD finds ids",
    ("projects", "--facts", "no\x1b[2J.toml"): "no[2J.toml: cannot be read: No such file or directory",
    ("projects", "\udc80"): "no projects with “\\udc80”",
}


@pytest.mark.parametrize(("arguments", "message"), MISTAKES.items(), ids=map(" ".join, MISTAKES))
def test_a_mistake_is_one_line(run: Run, arguments: tuple[str, ...], message: str) -> None:
    said = run(*arguments)
    assert (said.out, said.err) == ("", f"jining: {message}\n")
    assert said.code == (1 if message.startswith("no ") and "read" not in message else 2)


def test_an_interrupt_is_130_without_a_word(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("jiningcli.facts.loading.load", interrupted)
    assert run("projects") == Said(130, "", "")
    monkeypatch.setattr(cli, "_answer", interrupted)
    assert run("projects") == Said(130, "", "")


def shell(command: str, **environ: str) -> Said:
    """Run a line of bash that calls the installed program."""
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],  # noqa: S607
        env=os.environ | {"PATH": f"{PROGRAM.parent}:{os.environ['PATH']}"} | environ,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return Said(done.returncode, done.stdout, done.stderr)


STREAMS = {
    "a pipe closed early": ("jining projects | true", Said(141, "", "")),
    "help into a closed pipe": ("jining --help | true", Said(141, "", "")),
    "a full disk": (
        "jining projects > /dev/full",
        Said(2, "", "jining: standard output: No space left on device\n"),
    ),
    "stdout closed": ("jining projects >&-", Said(2, "", "jining: standard output is closed\n")),
    "stderr closed": ("jining projects zzz 2>&-", Said(1, "", "")),
    "stderr full": ("jining projects zzz 2>/dev/full", Said(1, "", "")),
    "stdin closed": ("jining verify - <&-", Said(2, "", "jining: standard input is closed\n")),
    "a directory": (
        "jining projects --facts /",
        Said(2, "", "jining: /: is a directory; give a file\n"),
    ),
    "an endless file": (
        "jining projects --facts /dev/zero",
        Said(2, "", "jining: /dev/zero: is not a regular file; pipe it in and give - instead\n"),
    ),
    "stdin that is no text": (
        r"printf '1\n\x01\xff' | jining convert -",
        Said(
            2,
            "",
            "jining: standard input: is in no encoding that is known; save it as UTF-8 and try again\n",
        ),
    ),
    "no name that is text": (
        r"jining validate $'\xff' --format jsonl",
        Said(
            2,
            '{"file":"\\\\udcff","sound":false,"facts":null,"problems":'
            '["\\\\udcff: cannot be read: No such file or directory"]}\n',
            "jining: \\udcff: cannot be read: No such file or directory\n",
        ),
    ),
}


@pytest.mark.parametrize(("command", "expected"), STREAMS.values(), ids=STREAMS)
def test_whatever_the_streams_are_it_ends_well(command: str, expected: Said) -> None:
    if "\\xff" in command and os.fsdecode(b"\xff") != "\udcff":
        pytest.skip("in this locale every byte is a letter")
    assert shell(command) == expected


def test_the_first_line_of_a_pipe_is_had_in_peace() -> None:
    said = shell("jining industries | head -1")
    assert (said.out.split()[0], said.err) == ("NAME", "")


@pytest.mark.parametrize("name", ["jining", "jiningcli", f"{sys.executable} -m jiningcli"])
def test_every_way_to_call_it_is_the_same_program(name: str) -> None:
    assert shell(f"{name} --version") == Said(0, f"jining {jiningcli.__version__}\n", "")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_output_is_utf8_whatever_the_locale(encoding: str) -> None:
    said = shell("jining projects signed --json", PYTHONIOENCODING=encoding, LC_ALL="C")
    assert said == shell("jining projects signed --json")


def test_no_home_is_needed() -> None:
    assert shell("jining projects signed", HOME="/nonexistent").code == 0


GANNET = str(ROOT / "docs" / "gannet" / "facts.toml")
COMPLETIONS = {
    "jining sh": ["show"],
    f"jining show --facts {GANNET} b": ["boat-building", "brandt-yard"],
    f"jining --facts {GANNET} cite ri": ["riders"],
    "jining show --facts nowhere.toml c": [],
    "jining show --facts - c": [],
    "jining show cat": ["catl", "catl-photovoltaic-base"],
    "jining projects --format j": ["json", "jsonl"],
    "jining check --select wrong-n": ["wrong-number"],
    "jining check --ignore negated,wrong-number,dropped-": [
        "negated,wrong-number,dropped-bound",
        "negated,wrong-number,dropped-qualifier",
    ],
    "jining check docs/che": [],  # bash has its own way with files
}


@pytest.mark.parametrize(("typed", "expected"), COMPLETIONS.items())
def test_the_shell_completes(typed: str, expected: list[str]) -> None:
    words = str(len(typed.split()) - 1)
    said = shell("jining", _JINING_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=words)
    assert (sorted(said.out.split()), said.err) == (expected, "")


def test_the_shell_completes_from_the_facts_of_the_environment() -> None:
    typed = {"_JINING_COMPLETE": "complete_bash", "COMP_WORDS": "jining show e", "COMP_CWORD": "2"}
    assert shell("jining", **typed, JINING_FACTS=GANNET) == Said(0, "electric-ferries\n", "")


@pytest.mark.parametrize("typed", ["show ", "check --", "rule ", "cite shandong", ""])
@pytest.mark.parametrize("shell_name", ["fish", "powershell"])
def test_a_candidate_is_one_line_with_its_help(typed: str, shell_name: str) -> None:
    said = shell(
        "jining",
        _JINING_COMPLETE=f"complete_{shell_name}",
        _TYPER_COMPLETE_ARGS=f"jining {typed}",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
        _TYPER_COMPLETE_WORD_TO_COMPLETE=typed.rpartition(" ")[2],
    )
    lines = said.out.splitlines()
    assert lines != []
    assert [line for line in lines if ("\t" if shell_name == "fish" else ":::") not in line] == []


FILES = {
    "check docs/che": ["docs/check/", "docs/check.md"],
    "check --file docs/check/": ["docs/check/draft.md"],
    "show catl --article docs/gannet/a": ["docs/gannet/article.txt"],
    "projects --facts docs/gannet/f": ["docs/gannet/facts.toml"],
    "validate data/facts.t": ["data/facts.toml"],
    "verify nowhere/": [],
}


@pytest.mark.parametrize(("typed", "expected"), FILES.items())
def test_files_are_completed_in_shells_that_do_not_do_it_themselves(
    typed: str, expected: list[str]
) -> None:
    said = shell(
        f"cd {ROOT}; jining",
        _JINING_COMPLETE="complete_fish",
        _TYPER_COMPLETE_ARGS=f"jining {typed}",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
    )
    assert sorted(line.split("\t")[0] for line in said.out.splitlines() if line) == sorted(expected)


def test_a_name_is_told_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    name = '"Berths [north] ' + "and the quay behind them " * 5 + '[/x]\\nwith a break"'
    path.write_text(SOURCE + fact(id='"berths"', name=name), encoding="utf-8")
    said = shell(
        "jining",
        _JINING_COMPLETE="complete_fish",
        _TYPER_COMPLETE_ARGS=f"jining show --facts {path} ",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
    )
    told = "Berths [north] " + "and the quay behind them " * 5 + "[/x] with a break"
    assert said == Said(0, f"berths\t{told}\n", "")


@pytest.mark.parametrize("shell_name", ["bash", "zsh", "fish"])
def test_a_completion_imports_neither_rich_nor_other_commands(shell_name: str) -> None:
    said = shell(
        f"{sys.executable} -X importtime -m jiningcli",
        _JINING_COMPLETE=f"complete_{shell_name}",
        _TYPER_COMPLETE_ARGS="jining projects --f",
        COMP_WORDS="jining projects --f",
        COMP_CWORD="2",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
    )
    assert "--facts" in said.out
    assert [
        name for name in ("rich.console", "commands.check", "commands.convert") if name in said.err
    ] == []


@pytest.mark.parametrize("arguments", ["projects --json", "projects", "convert 1bn --format csv"])
def test_rich_is_imported_for_terminals_only(arguments: str) -> None:
    said = shell(f"{sys.executable} -X importtime -m jiningcli {arguments}")
    assert "rich.console" not in said.err
