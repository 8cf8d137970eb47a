"""Laws that hold for any fact file: its statements agree with it, and figures exchanged do not."""

from __future__ import annotations

import re

import pytest

from conftest import ROOT
from jiningcli import load
from jiningcli.check import Checker
from jiningcli.check.report import Verdict, worst
from jiningcli.text.draft import Draft

FILES = ("tests/tarn/facts.toml", "docs/halden/facts.toml")
CHECKERS = {file: Checker(load(ROOT / file)) for file in FILES}
FIGURE = re.compile(
    r"\$?\d[\d,.]*\d(?: (?:million|billion))?(?: kroner| percentage points| percent)?|\d+"
)
STATEMENTS = [
    (file, fact.id, fact.statement)
    for file, checker in CHECKERS.items()
    for _, fact in checker.index.facts
]


def verdict(file: str, text: str) -> Verdict:
    return worst([claim.verdict for claim in CHECKERS[file].check(Draft(text, claim=True))])


@pytest.mark.parametrize(("file", "name", "statement"), STATEMENTS)
def test_a_statement_is_borne_out_by_its_own_fact(file: str, name: str, statement: str) -> None:
    assert verdict(file, statement) is Verdict.SUPPORTED, name


def kind(figure: str) -> str:
    """What a figure measures, as far as its words tell; a year is of its own kind."""
    return "year" if re.fullmatch(r"20\d\d", figure) else re.sub(r"[\d.,]+", "", figure)


EXCHANGED = sorted(
    {
        (file, statement[: at.start()] + other[0] + statement[at.end() :])
        for file, _, statement in STATEMENTS
        if "between" not in statement  # A wider range is true as well.
        for at in FIGURE.finditer(statement)
        for its_file, _, another in STATEMENTS
        for other in FIGURE.finditer(another)
        if its_file == file and kind(other[0]) == kind(at[0]) and other[0] != at[0]
    }
)


@pytest.mark.parametrize(("file", "claim"), EXCHANGED)
def test_a_figure_of_another_fact_is_never_supported(file: str, claim: str) -> None:
    assert verdict(file, claim) is not Verdict.SUPPORTED
