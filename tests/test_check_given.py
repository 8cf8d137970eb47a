"""check: claims, files and folders that are given, what is printed first, which exit code."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claims import RIGHT, STRANGE, VAGUE, WHERE, WRONG, draft
from conftest import Run, Said

pytestmark = pytest.mark.usefixtures("in_saltmere")


GIVEN = "nothing to check; give a claim in quotes, a draft, a folder, or - for standard input"
MISSING = "cannot be read: No such file or directory"
MISTAKES: dict[tuple[str, ...], str] = {
    (): GIVEN,
    ("draft.md",): f"draft.md: {MISSING}",
    ("no/draft.txt",): f"no/draft.txt: {MISSING}",
    ("--file", "no.md"): f"no.md: {MISSING}",
    (".",): ".: no draft in this folder (.md, .markdown, .txt, .docx)",
    ("--file", "."): ".: no draft in this folder (.md, .markdown, .txt, .docx)",
    ("--file",): "Option '--file' requires an argument; try 'jining --help'",
    (RIGHT, "--select", "wrong-nubmer"): (
        "no rule is called “wrong-nubmer”; did you mean wrong-number?"
    ),
    (RIGHT, "--ignore", "xyzzy"): "no rule is called “xyzzy”; jining rule lists them",
    (RIGHT, "--json", "--format", "sarif"): (
        "--json and --format sarif exclude each other; give one of them"
    ),
    (RIGHT, "--fail-on", "all"): (
        "Invalid value for '--fail-on': 'all' is not one of 'contradicted', 'unverified', "
        "'imprecise', 'never'; try 'jining check --help'"
    ),
}


@pytest.mark.parametrize(("arguments", "message"), MISTAKES.items(), ids=map(" ".join, MISTAKES))
def test_a_mistake_is_one_line(run: Run, arguments: tuple[str, ...], message: str) -> None:
    assert run("check", *arguments) == Said(2, "", f"jining: {message}\n")


@pytest.mark.parametrize("name", ["full", "concise", "github", "sarif"])
def test_formats_of_findings_are_for_check_only(run: Run, name: str) -> None:
    said = run("projects", "--format", name)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert said.err.startswith(f"jining: Invalid value for '--format': '{name}' is not one of")


@pytest.mark.parametrize("claim", ["x" * 5000, "\udcff", "a/b", "[x]", "\n"])
def test_whatever_the_claim_is_it_is_no_mistake(run: Run, claim: str) -> None:
    said = run("check", claim)
    assert (said.code, said.err) == (0, "")


def test_several_files_may_follow_one_option(run: Run) -> None:
    for name in ("a.md", "b.md", "c.md"):
        draft(WRONG, name)
    together = run("check", RIGHT, "--file", "a.md", "b.md", "--format", "concise", "--file", "c.md")
    apart = run(
        "check", RIGHT, "--file", "a.md", "--file", "b.md", "--file", "c.md", "--format", "concise"
    )
    assert together == apart
    assert [line[:4] for line in together.out.splitlines()] == ["a.md", "b.md", "c.md"]
    assert run("check", "--file", "a.md", "--", RIGHT).out.splitlines()[0] == f"supported     {RIGHT}"


def test_an_argument_that_is_a_file_or_a_folder_is_a_draft(run: Run) -> None:
    for name in ("a.md", "of/b.txt", "of/c/d.markdown", "of/e.toml", "of/.f.md", "of/.g/h.md"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        draft(WRONG, name)
    for arguments in (["a.md", "of"], ["a.md", "of", "of/b.txt"], ["--file", "a.md", "of/"]):
        said = run("check", RIGHT, *arguments, "--json")
        files = [claim["file"] for claim in json.loads(said.out)["claims"]]
        assert files == [None, "a.md", "of/b.txt", "of/c/d.markdown"]
    assert run("check", "of/e.toml", "--format", "concise").out.startswith("of/e.toml:1:22: ")


UNQUOTED = {
    RIGHT: [RIGHT],
    "Saltmere is building of": ["Saltmere is building of"],
    f"{RIGHT} a.md": [RIGHT, "a.md"],
    "济宁 济南": ["济宁", "济南"],
    "Growth": ["Growth"],
}


@pytest.mark.parametrize(("words", "checked"), UNQUOTED.items())
def test_words_without_quotation_marks_are_one_claim(run: Run, words: str, checked: list[str]) -> None:
    draft(WRONG, "a.md")
    Path("of").mkdir()
    claims = json.loads(run("check", *words.split(" "), "--json").out)["claims"]
    assert [claim["file"] or claim["text"] for claim in claims] == checked


HEADED = f"# {STRANGE}\n\n{RIGHT}.\n\n## {WRONG}\n"


def test_a_heading_is_passed_over_unless_it_is_wrong_or_asked_for(run: Run) -> None:
    draft(HEADED)
    for form in ("full", "concise", "github", "markdown", "sarif"):
        said = run("check", "draft.md", "--format", form)
        assert ("regatta" in said.out, "12" in said.out) == (False, True), form
        for more in (["--all"], ["--fail-on", "unverified"]):
            assert "regatta" in run("check", "draft.md", "--format", form, *more).out, form
    assert run("check", "draft.md").out.endswith(
        "3 claims: 1 supported, 1 contradicted, 1 unverified; 1 heading not listed\n"
    )
    claims = json.loads(run("check", "draft.md", "--json").out)["claims"]
    assert [claim["heading"] for claim in claims] == [True, False, True]


def test_what_can_be_acted_on_comes_first(run: Run) -> None:
    draft(f"{STRANGE}. {VAGUE}. {RIGHT}.", "a.md")
    draft(f"{STRANGE}. {STRANGE} again. {WRONG}.", "b.md")
    said = run("check", "a.md", "b.md", "--all")
    heads = [line for line in said.out.splitlines() if line and not line.startswith(" ")]
    assert [line.split(": ")[0:2] for line in heads[:-1]] == [
        ["a.md:1:44", "imprecise"],
        ["b.md:1:80", "contradicted"],
        ["3 sentences that the source neither confirms nor contradicts:"],
        ["a.md:1:10", "unverified"],
        ["b.md:1:10", "unverified"],
        ["b.md:1:36", "unverified"],
        ["a.md:1:63", "supported"],
    ]


QUIET = [
    (RIGHT, "contradicted", False),
    (VAGUE, "contradicted", False),
    (WRONG, "contradicted", True),
    (STRANGE, "contradicted", False),
    (VAGUE, "imprecise", True),
    (WRONG, "never", False),
]


@pytest.mark.parametrize(("claim", "least", "shown"), QUIET)
def test_quiet_prints_only_what_fails(run: Run, claim: str, least: str, shown: bool) -> None:
    draft(f"# {claim}\n")
    for what in (claim, "draft.md"):
        for form in ("full", "concise", "github", "markdown"):
            said = run("check", what, "-q", "--fail-on", least, "--format", form)
            assert (bool(said.out), said.code, said.err) == (shown, int(shown), "")
            assert "1 claim" not in said.out or form == "markdown"


def test_the_output_can_be_a_file(run: Run) -> None:
    draft(WRONG)
    for form in ("full", "json", "concise"):
        said = run("check", "draft.md", "--format", form)
        written = run("check", "draft.md", "--format", form, "--output", "out")
        assert written == said._replace(out="")
        assert Path("out").read_text("utf-8") == said.out
    assert run("check", "draft.md", "-o", "-") == run("check", "draft.md")
    assert run("check", "draft.md", "-o", "./draft.md") == Said(
        2, "", "jining: ./draft.md: is one of the drafts; write to another file\n"
    )
    assert run("check", "draft.md", "-o", "no/out") == Said(
        2, "", "jining: no/out: cannot be written: No such file or directory\n"
    )


def test_watching_says_it_again_when_a_draft_changes(tmp_path: Path) -> None:
    pytest.importorskip("watchfiles", reason="needs the extra watch")
    draft(WRONG)
    # A process that is started in the background may have been told to ignore what stops this one.
    start = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    start += "from jiningcli.__main__ import run; sys.exit(run())"
    command = [sys.executable, "-c", start, "check", "draft.md", "--watch", "--format", "concise"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert "not 12" in process.stdout.readline()
        for number in (13, 14):
            time.sleep(0.5)
            (tmp_path / "other.md").write_text(VAGUE, encoding="utf-8")  # not watched
            draft(WRONG.replace("12", str(number)))
            assert f"not {number}" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 130


def test_what_cannot_be_watched_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("check", "-", "--watch") == Said(
        2, "", "jining: --watch needs files: standard input does not change\n"
    )
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    assert run("check", draft(WRONG), "--watch") == Said(
        2, "", "jining: --watch needs watchfiles: pip install 'jiningcli[watch]'\n"
    )


def test_a_watched_folder_tells_of_its_drafts_and_not_of_what_is_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watchfiles = pytest.importorskip("watchfiles", reason="needs the extra watch")
    draft(WRONG, "a.md")
    asked: list[Callable[[object, str], bool]] = []

    def watch(*_: str, watch_filter: Callable[[object, str], bool], **__: bool) -> Iterator[str]:
        asked.append(watch_filter)
        Path("a.md").write_text(RIGHT, encoding="utf-8")
        yield "a change"
        Path("facts.toml").write_text("[", encoding="utf-8")
        yield "another"
        raise KeyboardInterrupt

    monkeypatch.setattr(watchfiles, "watch", watch)
    said = run("check", ".", "--watch", "--output", "out.md")
    assert said.code == 130
    assert said.err.count("facts.toml") == 1
    names = ("a.md", "b.md", "out.md", "facts.toml", "x.html")
    told = [asked[0](None, str(tmp_path / name)) for name in names]
    assert told == [True, True, False, True, False]


def test_standard_input_is_a_draft(run: Run) -> None:
    for arguments in (["-"], ["--file", "-"]):
        said = run("check", *arguments, "--format", "concise", stdin=WRONG.encode())
        assert (said.code, said.out[:28]) == (1, "<stdin>:1:22: wrong-number t")
    assert '"file": "<stdin>"' in run("check", "-", "--json", stdin=WRONG.encode()).out


def test_one_file_that_cannot_be_read_does_not_stop_the_others(run: Run) -> None:
    draft(WRONG)
    said = run("check", "--file", "no.md", "draft.md", "--format", "concise")
    assert said == Said(
        2,
        f"draft.md:1:22: wrong-number the source says 11, not 12 ({WHERE}) [contradicted]\n",
        "jining: no.md: cannot be read: No such file or directory\njining: 1 claim: 1 contradicted\n",
    )


@pytest.mark.parametrize("text", ["", "---\n", "<!-- nothing -->\n", "```\ncode\n```\n"])
def test_nothing_to_check_is_said_aloud(run: Run, text: str) -> None:
    draft(text)
    told = "nothing to check: no sentence found"
    assert run("check", "--file", "draft.md") == Said(0, f"{told}\n", "")
    assert run("check", "--file", "draft.md", "--format", "github") == Said(0, "", f"jining: {told}\n")
    assert json.loads(run("check", "--file", "draft.md", "--json").out)["verdict"] == "unverified"


FAILURES = [
    (RIGHT, "never imprecise unverified contradicted", ""),
    (VAGUE, "never unverified contradicted", "imprecise"),
    (STRANGE, "never contradicted", "imprecise unverified"),
    (WRONG, "never", "imprecise unverified contradicted"),
]


@pytest.mark.parametrize(("claim", "passes", "fails"), FAILURES)
def test_the_exit_code_is_what_fail_on_asks_for(run: Run, claim: str, passes: str, fails: str) -> None:
    assert [run("check", claim, "--fail-on", name).code for name in passes.split()] == [
        0 for _ in passes.split()
    ]
    assert [run("check", claim, "--fail-on", name).code for name in fails.split()] == [
        1 for _ in fails.split()
    ]
