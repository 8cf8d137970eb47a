"""check: rules that are selected or ignored, and comments in a draft that ignore a finding."""

from __future__ import annotations

import json

import pytest

from claims import RIGHT, WRONG, draft
from conftest import Run, Said

pytestmark = pytest.mark.usefixtures("in_saltmere")


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
