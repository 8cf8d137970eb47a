"""Which fields are printed, in which order, with or without a header."""

from __future__ import annotations

import json

import pytest

from conftest import Run, Said
from jiningcli.render import render
from jiningcli.render.sheet import Cell, Column, Sheet
from jiningcli.terminal import Terminal


def lines(run: Run, *arguments: str) -> list[str]:
    return run(*arguments).out.splitlines()


def test_fields_are_chosen_by_their_names(run: Run) -> None:
    chosen = ["projects", "signed", "--fields", "id,figure,count_value,period"]
    assert lines(run, *chosen) == [
        "ID                FIGURE                             COUNT VALUE  PERIOD",
        "signed-contracts  44 projects, each over ¥1 billion  44           Jan–Apr 2024",
    ]
    assert json.loads(run(*chosen, "--json").out) == [
        {
            "id": "signed-contracts",
            "figure": "44 projects, each over ¥1 billion",
            "count_value": "44",
            "period": {"start": "2024-01", "end": "2024-04"},
        }
    ]
    assert lines(run, *chosen, "--format", "csv") == [
        "id,figure,count_value,period_start,period_end",
        'signed-contracts,"44 projects, each over ¥1 billion",44,2024-01,2024-04',
    ]
    assert lines(run, "projects", "signed", "--fields", "id", "--fields", "status", "--no-header") == [
        "signed-contracts  signed"
    ]
    assert lines(
        run, "check", "Jining launched 145 new projects", "--format", "csv", "--fields", "rule"
    ) == [
        "rule",
        "wrong-number",
    ]


SORTED = {
    "count": "signed-contracts new-projects technological-transformation catl komatsu shandong gwm",
    "-count": "technological-transformation new-projects signed-contracts catl komatsu shandong gwm",
    "name": "catl gwm technological komatsu new-projects shandong signed",
    "-count_value": "technological new-projects signed catl komatsu shandong gwm",
    "period": "technological signed new-projects catl komatsu shandong gwm",
}


@pytest.mark.parametrize(("field", "starts"), SORTED.items())
def test_facts_are_sorted_and_what_has_no_value_comes_last(run: Run, field: str, starts: str) -> None:
    ids = lines(run, "projects", "--sort", field, "--fields", "id", "--no-header", "--format", "tsv")
    assert [one.startswith(start) for one, start in zip(ids, starts.split(), strict=True)] == [True] * 7


@pytest.mark.parametrize("option", ["--fields", "--sort"])
def test_a_field_that_is_none_is_told(run: Run, option: str) -> None:
    assert run("projects", option, "nme") == Said(
        2, "", "jining: no field is called “nme”; did you mean name?\n"
    )
    assert run("config", option, "xyzzy").err == (
        "jining: no field is called “xyzzy”; there are setting, value, from\n"
    )
    assert run("projects", "zepelin", option, "nme").code == 1


def test_a_spreadsheet_of_facts_has_the_same_columns_whatever_is_found(run: Run) -> None:
    headers = {
        lines(run, "search", word, "--format", "csv")[0] for word in ("gigabit", "signed", "CATL")
    }
    assert len(headers) == 1
    assert lines(run, "facts", "--format", "csv")[0] in headers


@pytest.mark.parametrize("columns", [None, 100])
def test_a_table_may_have_no_header(columns: int | None) -> None:
    sheet = Sheet(
        [1], lambda item: {"n": item}, [Column[int]("N", lambda n: Cell(str(n)))], header=False
    )
    assert render(sheet, "table", Terminal(columns)).strip() == "1"
