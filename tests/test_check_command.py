"""check as its user meets it: claims and drafts in, every format out, exit code and stderr with it."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conftest import ROOT, Run, Said
from facts import SOURCE, fact
from jiningcli.render import progress
from jiningcli.terminal import clean

FACTS = (
    SOURCE
    + fact(
        id='"berths"',
        name='"New berths"',
        statement='"Eleven berths are being built."',
        count='{ value = 11, unit = "berth" }',
    )
    + fact(
        id='"cranes"',
        name='"Harbour cranes"',
        statement='"Over 40 harbour cranes were ordered."',
        count='{ value = 40, unit = "crane", bound = "over" }',
        passage='{ caption = 2, start = "Over 40" }',
    )
)
RIGHT = "Saltmere is building 11 new berths"
WRONG = "Saltmere is building 12 new berths"
VAGUE = "Saltmere ordered 40 harbour cranes"
STRANGE = "Saltmere won the regatta"
URL = "https://gazette.example/harbour#:~:text="
WHERE = "Saltmere Gazette, 2031-03-09, ¶1"


@pytest.fixture(autouse=True)
def _in_saltmere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty directory, with the facts of an invented place."""
    (tmp_path / "facts.toml").write_text(FACTS, encoding="utf-8")
    monkeypatch.setenv("JINING_FACTS", str(tmp_path / "facts.toml"))
    monkeypatch.chdir(tmp_path)


def draft(text: str, name: str = "draft.md") -> str:
    """Write a draft; its name."""
    Path(name).write_bytes(text.encode())
    return name


# A claim


CLAIMS = {
    RIGHT: Said(0, f"supported     {RIGHT}\n  berths: Eleven berths are being built. ({WHERE})\n", ""),
    WRONG: Said(1, f"contradicted  {WRONG}\n  wrong-number: the source says 11, not 12 ({WHERE})\n", ""),
    VAGUE: Said(
        0,
        f"imprecise     {VAGUE}\n"
        "  dropped-bound: the source says over 40, not 40 (Saltmere Gazette, 2031-03-09, caption 2)\n",
        "",
    ),
}


@pytest.mark.parametrize(("claim", "said"), CLAIMS.items(), ids=["right", "wrong", "vague"])
def test_a_claim_has_its_verdict_and_its_reason_in_two_lines(run: Run, claim: str, said: Said) -> None:
    assert run("check", claim) == said


def test_several_claims_are_counted(run: Run) -> None:
    said = run("check", RIGHT, WRONG, VAGUE)
    assert said.out == (
        "\n".join(CLAIMS[claim].out for claim in (RIGHT, WRONG, VAGUE))
        + "\n3 claims: 1 supported, 1 imprecise, 1 contradicted\n"
    )
    assert (said.code, said.err) == (1, "")


def test_a_claim_alone_is_counted_on_request(run: Run) -> None:
    assert run("check", RIGHT, "--all").out == CLAIMS[RIGHT].out + "\n1 claim: 1 supported\n"


def test_what_the_source_does_not_speak_of_is_told(run: Run) -> None:
    said = run("check", STRANGE, "It rained")
    assert (said.code, said.out.splitlines()[-1]) == (
        0,
        "2 claims: 2 unverified; the source speaks of none of them",
    )


def test_a_claim_may_be_several_sentences(run: Run) -> None:
    said = run("check", f"{RIGHT}. {WRONG}.")
    assert [line.split()[0] for line in said.out.splitlines() if line and line[0] != " "] == [
        "supported",
        "contradicted",
        "2",
    ]


def test_the_same_draft_has_the_same_findings_in_the_same_order() -> None:
    """Whatever order Python keeps its sets in."""
    text = (ROOT / "docs" / "check" / "draft.md").read_text("utf-8") + "Rubber is emerging, not old."
    command = [sys.executable, "-m", "jiningcli", "check", "--explain", "-"]
    said = {
        subprocess.run(
            command,
            input=text.encode(),
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONHASHSEED": seed, "JINING_FACTS": ""},
        ).stdout
        for seed in ("0", "1", "2")
    }

    assert len(said) == 1


def test_explain_tells_what_was_laid_beside_what_and_who_decided_what(run: Run) -> None:
    assert run("check", f"{WRONG} on the moon", "--explain").out.splitlines()[-5:] == [
        "    compared with berths because of “building”, “new”, “berths”; “12” with 11 berths",
        "    unexplained: “moon”",
        "    quantities finds wrong-number in “12”, beside berths",
        "    remainder finds not-in-source in “moon”",
        "    doubt finds not-in-source in “12”, beside berths",
    ]
    assert run("check", "Bread is cheap", "--explain").out.splitlines()[-3:] == [
        "    compared with no fact",
        "    unexplained: “Bread”, “cheap”",
        "    remainder finds not-in-source in “Bread”",
    ]


# A draft

DRAFT = f"""# New berths

{WRONG}, and it has ordered 40 harbour cranes.

- {RIGHT}.
- {STRANGE}.
"""
FULL = f"""\
draft.md:3:22: contradicted: the source says 11, not 12 [wrong-number]
  3 | {WRONG}, and it has ordered 40 harbour cranes.
    |                      ^^
    = {WHERE}: Eleven berths are being built.
    = suggestion: 11

draft.md:3:56: imprecise: the source says over 40, not 40 [dropped-bound]
  3 | {WRONG}, and it has ordered 40 harbour cranes.
    |                                                        ^^
    = Saltmere Gazette, 2031-03-09, caption 2: Over 40 harbour cranes were ordered.
    = suggestion: over 40

1 sentence that the source neither confirms nor contradicts:
draft.md:6:12: unverified: the source does not speak of “won”, “regatta” [not-in-source]
  6 | - {STRANGE}.
    |            ^^^
"""
COUNT = "4 claims: 2 supported, 1 contradicted, 1 unverified"


@pytest.fixture
def formats(run: Run) -> dict[str, Said]:
    """The same draft in every format of its own."""
    draft(DRAFT)
    return {
        name: run("check", "--file", "draft.md", "--format", name)
        for name in ("full", "table", "concise", "github", "json", "jsonl", "csv", "tsv", "markdown")
    }


def test_full_shows_the_words_and_the_source(formats: dict[str, Said]) -> None:
    assert formats["full"] == Said(1, f"{FULL}\n{COUNT}\n", "")
    assert formats["full"] == formats["table"]


def test_concise_is_a_line_a_finding(formats: dict[str, Said]) -> None:
    assert formats["concise"] == Said(
        1,
        f"draft.md:3:22: wrong-number the source says 11, not 12 ({WHERE}) [contradicted]\n"
        "draft.md:3:56: dropped-bound the source says over 40, not 40 "
        "(Saltmere Gazette, 2031-03-09, caption 2) [imprecise]\n"
        "draft.md:6:12: not-in-source the source does not speak of “won”, “regatta” [unverified]\n",
        f"jining: {COUNT}\n",
    )


def test_github_gets_workflow_commands(formats: dict[str, Said]) -> None:
    lines = formats["github"].out.splitlines()
    assert lines[0] == (
        "::error file=draft.md,line=3,endLine=3,col=22,endColumn=24,"
        f"title=contradicted%3A wrong-number::the source says 11, not 12 ({WHERE})"
    )
    assert [line.split()[0] for line in lines] == ["::error", "::warning", "::notice"]


def test_json_keeps_its_contract(formats: dict[str, Said]) -> None:
    said = json.loads(formats["json"].out)
    assert list(said) == ["verdict", "summary", "claims"]
    assert said["verdict"] == "contradicted"
    assert sum(said["summary"].values()) == len(said["claims"]) == 4
    claim = next(c for c in said["claims"] if c["line"] == 3)
    assert claim["findings"][0] == {
        "rule": "wrong-number",
        "verdict": "contradicted",
        "message": "the source says 11, not 12",
        "text": "12",
        "line": 3,
        "column": 22,
        "end_line": 3,
        "end_column": 24,
        "fact": "berths",
        "stated": "11",
        "claimed": "12",
        "passage": {"paragraph": 1, "caption": None, "url": f"{URL}One"},
        "source": "Saltmere Gazette, 2031-03-09",
        "suggestion": "11",
    }
    del claim["findings"]
    assert claim == {
        "text": f"{WRONG}, and it has ordered 40 harbour cranes.",
        "file": "draft.md",
        "line": 3,
        "column": 1,
        "end_line": 3,
        "end_column": 74,
        "verdict": "contradicted",
        "quoted": False,
        "heading": False,
        "source": "Saltmere Gazette, 2031-03-09",
        "facts": ["berths", "cranes"],
        "ignored": [],
    }


def test_json_lines_are_the_same_claims(formats: dict[str, Said]) -> None:
    lines = formats["jsonl"].out.splitlines()
    assert [json.loads(line) for line in lines] == json.loads(formats["json"].out)["claims"]


def test_a_spreadsheet_gets_a_row_a_finding(formats: dict[str, Said]) -> None:
    header, *rows = [line.split("\t") for line in formats["tsv"].out.splitlines()]
    row = next(row for row in rows if row[1] == "3")
    assert dict(zip(header, row, strict=True)) == {
        "file": "draft.md",
        "line": "3",
        "column": "22",
        "end_line": "3",
        "end_column": "24",
        "verdict": "contradicted",
        "rule": "wrong-number",
        "message": "the source says 11, not 12",
        "text": "12",
        "fact": "berths",
        "stated": "11",
        "claimed": "12",
        "passage_paragraph": "1",
        "passage_caption": "",
        "passage_url": f"{URL}One",
        "suggestion": "11",
        "source": "Saltmere Gazette, 2031-03-09",
        "claim": f"{WRONG}, and it has ordered 40 harbour cranes.",
        "quoted": "false",
    }
    assert len(formats["csv"].out.splitlines()) == len(rows) + 1


def test_markdown_links_to_the_source(formats: dict[str, Said]) -> None:
    found = "draft.md:3:22 | contradicted | wrong-number | 12 | the source says 11, not 12"
    assert f"| {found} | [{WHERE}]({URL}One) |" in formats["markdown"].out.splitlines()


def test_all_lists_what_is_supported_too(run: Run) -> None:
    draft(f"{RIGHT}.\n")
    assert run("check", "--file", "draft.md").out == "1 claim: 1 supported\n"
    assert run("check", "--file", "draft.md", "--all").out == (
        f"draft.md:1:1: supported: “{RIGHT}.”\n"
        f"  berths: Eleven berths are being built. ({WHERE})\n\n"
        "1 claim: 1 supported\n"
    )
    rows = run("check", "--file", "draft.md", "--all", "--format", "tsv").out.splitlines()
    assert rows[1].startswith("draft.md\t1\t1\t1\t36\tsupported\t\t\t\t")
    assert run("check", "--file", "draft.md", "--format", "tsv").out == ""


def test_explain_reaches_drafts_and_scripts(run: Run) -> None:
    draft(f"{WRONG}.\n")
    line = "compared with berths because of “building”, “new”, “berths”; “12” with 11 berths"
    said = run("check", "--file", "draft.md", "--explain")
    assert said.out.splitlines()[5] == f"    {line}"
    claims = json.loads(run("check", "--file", "draft.md", "--explain", "--json").out)["claims"]
    found = "quantities finds wrong-number in “12”, beside berths"
    assert claims[0]["explanation"] == [line, found]


def test_a_claim_in_the_line_formats_has_no_file(run: Run) -> None:
    assert run("check", RIGHT, WRONG, "--format", "concise") == Said(
        1,
        f"<claim 2>:1:22: wrong-number the source says 11, not 12 ({WHERE}) [contradicted]\n",
        "jining: 2 claims: 1 supported, 1 contradicted\n",
    )
    assert run("check", WRONG, "--format", "github").out == (
        f"::error title=contradicted%3A wrong-number::the source says 11, not 12 ({WHERE})\n"
    )
    assert json.loads(run("check", WRONG, "--format", "jsonl").out)["file"] is None


def test_quotations_are_marked(run: Run) -> None:
    draft(f"> {WRONG}.\n")
    assert run("check", "--file", "draft.md").out.startswith("draft.md:1:24: contradicted (quoted): ")
    concise = run("check", "--file", "draft.md", "--format", "concise").out
    assert concise.endswith(f"not 12 (in a quotation) ({WHERE}) [contradicted]\n")


# Places

PLACES = {
    "after a heading": ("# Berths\n\nText. {}", 3, 28),
    "behind Chinese": ("济宁市的。{}", 1, 27),
    "behind an emoji": ("🎉 {}", 1, 24),
    "behind an emoji of several": ("👩‍👩‍👧 {}", 1, 28),
    "behind curly quotes": ("“So.” {}", 1, 28),
    "with Windows line ends": ("So.\r\n\r\n{}\r\n", 3, 22),
    "with old Mac line ends": ("So.\r\r{}\r", 3, 22),
    "behind a tab": ("-\t{}", 1, 24),
    "in a bullet": ("- {}\n- So.", 1, 24),
    "in a numbered item": ("12. {}", 1, 26),
    "in a block quote": ("> {}", 1, 24),
    "with a byte order mark": ("\ufeff{}", 1, 22),
    "behind emphasis": ("**{}**", 1, 24),
    "behind accents in two": ("Cafe\u0301. {}", 1, 29),
}


@pytest.mark.parametrize(("form", "line", "column"), PLACES.values(), ids=PLACES)
def test_the_place_is_that_of_the_words(run: Run, form: str, line: int, column: int) -> None:
    draft(form.format(WRONG + "."))
    claims = json.loads(run("check", "--file", "draft.md", "--json").out)["claims"]
    findings = [f for c in claims for f in c["findings"] if f["rule"] == "wrong-number"]
    places = [(f["text"], f["line"], f["column"], f["end_column"]) for f in findings]
    assert places == [("12", line, column, column + 2)]


@pytest.mark.parametrize("form", [form for form, _, _ in PLACES.values()], ids=PLACES)
def test_the_marks_stand_under_the_words(run: Run, form: str) -> None:
    from rich.cells import cell_len

    draft(form.format(WRONG + "."))
    lines = run("check", "--file", "draft.md", "--select", "wrong-number").out.splitlines()
    at = next(i for i, line in enumerate(lines) if line.endswith("^^"))
    shown, marks = lines[at - 1], lines[at]
    assert cell_len(marks[: marks.index("^")]) == cell_len(shown[: shown.index("12 ")])


def test_words_over_several_lines_are_marked_in_each(run: Run) -> None:
    draft("Saltmere is building more than\n12 new berths.\n")
    said = run("check", "--file", "draft.md")
    assert "  1 | Saltmere is building more than\n    |                      ^^^^^^^^^\n" in said.out
    assert "  2 | 12 new berths.\n    | ^^\n" in said.out
    github = run("check", "--file", "draft.md", "--format", "github").out
    assert "line=1,endLine=2,title=" in github


# What is given

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
    command = [sys.executable, "-m", "jiningcli", "check", "draft.md", "--watch", "--format", "concise"]
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


# Ignoring


def test_rules_are_selected_and_ignored(run: Run) -> None:
    both = f"{WRONG}, and it has ordered 40 harbour cranes"

    def rules(*options: str) -> list[str]:
        claim = json.loads(run("check", both, "--json", *options).out)["claims"][0]
        return [claim["verdict"], *(f["rule"] for f in claim["findings"]), "-", *claim["ignored"]]

    assert rules() == ["contradicted", "wrong-number", "dropped-bound", "-"]
    assert rules("--select", "dropped-bound") == ["imprecise", "dropped-bound", "-", "wrong-number"]
    assert rules("--ignore", "wrong-number,wrong-unit") == rules("--select", "dropped-bound")
    assert rules("--ignore", "wrong-number", "--ignore", "dropped-bound") == [
        "unverified",
        "-",
        "dropped-bound",
        "wrong-number",
    ]


def test_what_is_ignored_is_never_called_supported(run: Run) -> None:
    said = run("check", WRONG, RIGHT, "--ignore", "wrong-number")
    assert (said.code, said.out.splitlines()[0]) == (0, f"unverified    {WRONG}")
    assert said.out.splitlines()[-1] == "2 claims: 1 supported, 1 unverified; 1 finding ignored"
    assert run("check", WRONG, "--ignore", "wrong-number", "--fail-on", "imprecise").code == 0


IGNORES = {
    "on its line": (f"{WRONG}. <!-- jining: ignore -->", ""),
    "on its line, the rule": (f"{WRONG}. <!-- jining: ignore[wrong-number] so it is -->", ""),
    "before it on its line": (f"<!-- jining: ignore --> {WRONG}.", ""),
    "on the line before": (f"<!-- jining: ignore[wrong-number] -->\n{WRONG}.", ""),
    "on the lines before": (
        f"<!-- jining: ignore[wrong-number] -->\n<!-- a word -->\n\n{WRONG}.".replace("\n\n", "\n"),
        "",
    ),
    "on the last line of it": (
        "Saltmere is building 12\nnew berths. <!-- jining: ignore[wrong-number] -->",
        "",
    ),
    "with a reason of two lines": (
        f"<!-- jining: ignore[wrong-number]\nthe builder said so -->\n{WRONG}.",
        "",
    ),
    "in a list": (f"- {RIGHT}.\n- {WRONG}. <!-- jining: ignore -->", ""),
    "Windows": (f"<!-- jining: ignore -->\r\n{WRONG}.\r\n", ""),
}


@pytest.mark.parametrize(("text", "err"), IGNORES.values(), ids=IGNORES)
def test_a_comment_ignores_what_it_stands_at(run: Run, text: str, err: str) -> None:
    said = run("check", "--file", draft(text))
    assert (said.code, said.err) == (0, err)
    assert said.out.endswith("1 finding ignored\n")


IDLE = {
    f"{RIGHT}. <!-- jining: ignore -->": "1:37: this ignore ignores nothing",
    f"{WRONG}. <!-- jining: ignore[wrong-unit] -->": "1:37: ignore[wrong-unit] ignores nothing",
    f"{WRONG}. <!-- jining: ignore[wrong-nubmer] -->": (
        "1:37: ignore[wrong-nubmer]: no rule is called “wrong-nubmer”; did you mean wrong-number?"
    ),
    f"<!-- jining: ignore -->\n\n{WRONG}.": "1:1: this ignore ignores nothing",
    f"{WRONG}.\n<!-- jining: ignore -->": "2:1: this ignore ignores nothing",
    f"<!-- jining: ignore -->\n{RIGHT}.\n{WRONG}.": "1:1: this ignore ignores nothing",
}


@pytest.mark.parametrize(("text", "message"), IDLE.items())
def test_an_ignore_that_ignores_nothing_is_told(run: Run, text: str, message: str) -> None:
    said = run("check", "--file", draft(text))
    assert said.err == f"jining: draft.md:{message}\n"
    assert "ignored" not in said.out
    assert said.code == (WRONG in text)


@pytest.mark.parametrize(
    "comment", ["<!-- jining: ignored -->", "<!-- jining ignore -->", "<!-- jining: ignore"]
)
def test_another_comment_ignores_nothing(run: Run, comment: str) -> None:
    said = run("check", "--file", draft(f"{comment}\n\n{WRONG}."))
    assert (said.code, said.err) == (1, "")


def test_half_an_ignore_may_be_idle(run: Run) -> None:
    draft(f"{WRONG}. <!-- jining: ignore[wrong-unit, wrong-number] -->")
    assert run("check", "--file", "draft.md") == Said(
        0,
        "1 claim: 1 unverified; 1 finding ignored\n",
        "jining: draft.md:1:37: ignore[wrong-unit] ignores nothing\n",
    )


def test_an_ignore_of_a_rule_that_is_not_selected_is_not_idle(run: Run) -> None:
    draft(f"{WRONG}. <!-- jining: ignore[wrong-number] -->")
    assert run("check", "--file", "draft.md", "--ignore", "wrong-number").err == ""


# Several sources


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
    name = draft(f"\x1b[31m{WRONG} \u202eand \x9b2J left\x07.\n", "e\x1b[2Jvil\u202e.md")
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
    draft("It rained. " * 3000 + WRONG + ". " + "It rained. " * 3000)
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
