"""SARIF as its readers require it; the essentials of the 2.1.0 schema, and what it cannot say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from conftest import need_name
from jiningcli.check.rules import RULES

if TYPE_CHECKING:
    from conftest import Run

jsonschema = pytest.importorskip("jsonschema", reason="needs check-jsonschema")

TEXT = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string", "minLength": 1}},
}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
POSITIVE = {"type": "integer", "minimum": 1}


def strict(required: str, **properties: object) -> dict[str, object]:
    """An object that has no other keys than these."""
    return {
        "type": "object",
        "required": required.split(),
        "properties": properties,
        "additionalProperties": False,
    }


RULE = strict(
    "id",
    id={"type": "string"},
    shortDescription=TEXT,
    fullDescription=TEXT,
    help=strict("text", text={"type": "string"}, markdown={"type": "string"}),
    defaultConfiguration=strict("", level=LEVEL),
    properties={"type": "object"},
)
REGION = strict(
    "startLine",
    startLine=POSITIVE,
    startColumn=POSITIVE,
    endLine=POSITIVE,
    endColumn=POSITIVE,
    snippet=TEXT,
)
LOCATION = strict(
    "",
    physicalLocation=strict(
        "artifactLocation",
        artifactLocation=strict(
            "uri", uri={"type": "string", "pattern": r"^[A-Za-z0-9._~:/%!$&'()*+,;=@-]+$"}
        ),
        region=REGION,
    ),
    logicalLocations={
        "type": "array",
        "items": strict("", name={"type": "string"}, kind={"type": "string"}),
    },
)
RESULT = strict(
    "message",
    ruleId={"type": "string"},
    ruleIndex={"type": "integer", "minimum": -1},
    level=LEVEL,
    message=TEXT,
    locations={"type": "array", "items": LOCATION},
    properties={"type": "object"},
)
RUN = strict(
    "tool",
    tool=strict(
        "driver",
        driver=strict(
            "name",
            name={"type": "string"},
            version={"type": "string"},
            semanticVersion={"type": "string"},
            rules={"type": "array", "uniqueItems": True, "items": RULE},
        ),
    ),
    invocations={
        "type": "array",
        "items": strict("executionSuccessful", executionSuccessful={"type": "boolean"}),
    },
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results={"type": "array", "items": RESULT},
)
SCHEMA = strict(
    "version runs",
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"const": "2.1.0"},
    runs={"type": "array", "items": RUN},
)
"""What this program writes of https://docs.oasis-open.org/sarif/sarif/v2.1.0/, as that defines it."""

WRONG = "Jining covers 39 of the 41 major industries."


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def sarif(run: Run, *arguments: str) -> dict[str, Any]:
    """The only run of a log that obeys the schema."""
    log = json.loads(run("check", *arguments, "--format", "sarif").out)
    jsonschema.validate(log, SCHEMA)
    (only,) = log["runs"]
    found: dict[str, Any] = only
    return found


def test_a_finding_has_its_rule_and_its_region(run: Run) -> None:
    Path("draft.md").write_text(f"🎉 济宁。\n“So.” {WRONG}\n", encoding="utf-8")
    log = sarif(run, "--file", "draft.md", "--select", "wrong-number")
    (result,) = log["results"]
    assert log["columnKind"] == "unicodeCodePoints"
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("wrong-number", 0, "error")
    assert log["tool"]["driver"]["rules"][0]["id"] == "wrong-number"
    assert result["message"]["text"] == (
        "the source says 38 of 41, not 39 of the 41 (China Daily, 2024-07-03, ¶2)"
    )
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "draft.md"},
                "region": {
                    "startLine": 2,
                    "startColumn": 21,
                    "endLine": 2,
                    "endColumn": 33,
                    "snippet": {"text": "39 of the 41"},
                },
            }
        }
    ]


def test_every_rule_comes_with_its_help(run: Run) -> None:
    rules = sarif(run, WRONG)["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.name for rule in RULES]
    assert all(rule.why in told["help"]["text"] for rule, told in zip(RULES, rules, strict=True))


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("a b.md", "a%20b.md"),
        ("a:b.md", "a%3Ab.md"),
        ("济.md", "%E6%B5%8E.md"),
        ("50%.md", "50%25.md"),
        ("a\x1b#?.md", "a%1B%23%3F.md"),
        ("./drafts/../a.md", "drafts/../a.md"),
    ],
)
def test_a_path_is_a_relative_address(run: Run, name: str, uri: str) -> None:
    Path("drafts").mkdir()
    Path(need_name(name)).write_text(WRONG, encoding="utf-8")
    (result,) = sarif(run, "--file", name)["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_an_absolute_path_is_a_file_address(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a b.md"
    path.write_text(WRONG, encoding="utf-8")
    (result,) = sarif(run, "--file", str(path))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == path.as_uri()


def test_a_claim_that_was_an_argument_has_a_name_and_no_file(run: Run) -> None:
    (result,) = sarif(run, WRONG)["results"]
    assert result["locations"] == [{"logicalLocations": [{"name": "<claim 1>", "kind": "argument"}]}]


def test_a_file_that_cannot_be_read_makes_the_run_no_success(run: Run) -> None:
    assert sarif(run, WRONG)["invocations"] == [{"executionSuccessful": True}]
    assert sarif(run, WRONG, "--file", "no.md")["invocations"] == [{"executionSuccessful": False}]


def test_a_clean_draft_is_an_empty_list(run: Run) -> None:
    assert sarif(run, WRONG.replace("39", "38"))["results"] == []
