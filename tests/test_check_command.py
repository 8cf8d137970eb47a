"""check as its user meets it: claims and drafts in, every format out, exit code and stderr with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from claims import RIGHT, STRANGE, URL, VAGUE, WHERE, WRONG, draft
from conftest import ROOT, Run, Said

pytestmark = pytest.mark.usefixtures("in_saltmere")


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
        for seed in ("0", "1")
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
