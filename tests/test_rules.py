"""Each rule does what it says, by its own examples; and jining rule says it."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import astuple

from conftest import ROOT, Run, Said
from jiningcli import load
from jiningcli.check import Checker, checker
from jiningcli.check.report import Verdict
from jiningcli.check.rules import RULES, Rule
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft

RELEASE = ROOT / "docs" / "ferry" / "release.txt"
CHECKERS = {
    "facts": Checker(load()),
    "release": checker(source_of(RELEASE.read_text(encoding="utf-8"), RELEASE.name)),
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_finds_its_example(rule: Rule) -> None:
    claims = CHECKERS[rule.beside].check(Draft(rule.finds, claim=True))
    findings = {(f.rule, f.verdict) for claim in claims for f in claim.findings}
    assert [claim.verdict for claim in claims] == [rule.verdict]
    assert findings == {(rule.name, rule.verdict)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_lets_the_other_example_pass(rule: Rule) -> None:
    claims = CHECKERS[rule.beside].check(Draft(rule.passes, claim=True))
    assert [(claim.verdict, claim.findings) for claim in claims] == [(Verdict.SUPPORTED, ())]


def test_every_rule_is_told_whole_and_once() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert all(astuple(rule)), rule.name
        assert rule.title.endswith(".")
        assert rule.what.startswith(rule.title.rstrip("."))


def test_every_rule_is_in_the_document() -> None:
    document = (ROOT / "docs" / "check.md").read_text(encoding="utf-8")
    assert [rule.name for rule in RULES if f"| {rule.name} |" not in document] == []


def test_all_rules_are_a_table(run: Run) -> None:
    said = run("rule")
    assert (said.code, said.err) == (0, "")
    assert [line.split()[0] for line in said.out.splitlines()] == ["RULE", *(r.name for r in RULES)]


def test_a_rule_is_told_with_its_examples(run: Run) -> None:
    assert run("rule", "dropped-bound") == Said(
        0,
        "dropped-bound\n"
        "  Verdict   imprecise\n"
        "  Finds     A figure that the source limits (over, nearly, about), given as exact.\n"
        "  Why       Over 1,000 may be 1,001 or 1,999.\n"
        "  Finds in  In 2024, Jining initiated 1,000 key technological transformation projects.\n"
        "  Not in    In 2024, Jining initiated over 1,000 key technological transformation projects.\n",
        "",
    )


def test_a_rule_as_a_record_has_all_of_it(run: Run) -> None:
    (record,) = json.loads(run("rule", "negated", "--json").out)
    assert list(record) == ["name", "verdict", "what", "why", "finds", "passes"]
    assert (record["name"], record["verdict"]) == ("negated", "contradicted")


def test_a_name_that_nearly_matches_gets_a_suggestion(run: Run) -> None:
    err = "jining: no rule is called “negatd”; did you mean negated?\n"
    assert run("rule", "negatd") == Said(1, "", err)
    said = run("rule", "negated", "negatd")
    assert (said.code, said.out.splitlines()[0], said.err) == (1, "negated", err)


def explained(claim: str) -> list[str]:
    """The lines that explain a claim about the article that comes with the program."""
    (one,) = CHECKERS["facts"].check(Draft(claim, claim=True), explain=True)
    return list(one.explanation)


def test_an_explanation_names_the_figure_of_each_kind() -> None:
    (line,) = explained("Jining signed 44 contracts of over 1 billion yuan")
    assert line.startswith("compared with signed-contracts because of ")
    assert line.endswith(
        "“contracts”; “44” with 44 projects; “over 1 billion yuan” with over ¥1 billion"
    )
    (line,) = explained("Core digital industry revenue in Jining rose 17.5 percent")
    assert line.endswith("; “17.5 percent” with up 17.5%")


def test_an_explanation_tells_what_is_left_over_and_what_is_out_of_place() -> None:
    assert explained("Jining launched 144 new projects and created 44,000 jobs")[-4:] == [
        "no fact has a figure for “44,000”",
        "unexplained: “created”, “jobs”",
        "quantities finds not-in-source in “44,000”",
        "remainder finds not-in-source in “created”",
    ]
    assert explained("Rubber is an emerging industry in Jining")[-2:] == [
        "“Rubber” is listed under emerging; the source has it as traditional-rubber",
        "roles finds wrong-role in “Rubber”, beside traditional-rubber",
    ]
