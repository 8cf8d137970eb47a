"""The configuration: found upwards, overruled by what is typed, and shown with where it comes from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run, Said
from facts import SOURCE, fact

WRONG = "Saltmere is building 12 new berths"
VAGUE = "Saltmere is building over 11 new berths"
BERTHS = SOURCE + fact(
    id='"berths"',
    name='"New berths"',
    statement='"Eleven berths are being built."',
    count='{ value = 11, unit = "berth" }',
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a fact file; the work is done in a folder below it."""
    (tmp_path / "berths.toml").write_text(BERTHS, encoding="utf-8")
    (tmp_path / "drafts" / "today").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "drafts" / "today")
    return tmp_path


def settings(run: Run, *arguments: str) -> dict[str, tuple[object, str]]:
    rows = json.loads(run("config", "--json", *arguments).out)
    return {row["setting"]: (row["value"], row["from"]) for row in rows}


BUILT_IN = {
    "facts": (["bundled"], "built in"),
    "select": ([], "built in"),
    "ignore": ([], "built in"),
    "fail-on": ("contradicted", "built in"),
    "currency": (None, "built in"),
}


@pytest.mark.usefixtures("project")
def test_without_a_file_all_is_built_in(run: Run) -> None:
    assert settings(run) == BUILT_IN


def test_the_nearest_file_counts_and_paths_are_relative_to_it(run: Run, project: Path) -> None:
    far, near = project / "pyproject.toml", project / "drafts" / "jining.toml"
    far.write_text('[tool.jining]\nfacts = "berths.toml"\nfail-on = "imprecise"\n', encoding="utf-8")
    assert settings(run)["facts"] == ([str(project / "berths.toml")], str(far))
    assert run("check", VAGUE).code == 1
    near.write_text('facts = ["../berths.toml", "bundled"]\ncurrency = "usd"\n', encoding="utf-8")
    assert settings(run) == BUILT_IN | {
        "facts": ([str(near.parent / "../berths.toml"), "bundled"], str(near)),
        "currency": ("USD", str(near)),
    }
    assert [
        e["source"] for e in json.loads(run("facts", "44 contract", "berths", "--json").out or "[]")
    ] == []
    assert {e["source"] for e in json.loads(run("search", "berths", "contract", "--json").out)} == {
        "Saltmere Gazette, 2031-03-09",
        "China Daily, 2024-07-03",
    }


def test_a_pyproject_that_says_nothing_of_it_is_passed_over(run: Run, project: Path) -> None:
    (project / "jining.toml").write_text('fail-on = "never"\n', encoding="utf-8")
    for text in ("[tool.other]\n", '[project]\nname = "jining"\n', "not [toml"):
        (project / "drafts" / "pyproject.toml").write_text(text, encoding="utf-8")
        assert settings(run)["fail-on"] == ("never", str(project / "jining.toml"))


def test_what_is_typed_counts_first_then_the_environment(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project / "jining.toml"
    path.write_text(
        'facts = "bundled"\nfail-on = "never"\nignore = ["wrong-number"]\n', encoding="utf-8"
    )
    monkeypatch.setenv("JINING_FACTS", "../../berths.toml")
    assert settings(run)["facts"] == (["../../berths.toml"], "JINING_FACTS")
    assert settings(run, "--facts", "bundled")["facts"] == (["bundled"], "command line")
    assert settings(run, "--currency", "eur")["currency"] == ("EUR", "command line")
    assert run("check", WRONG).out.startswith("unverified")
    assert run("check", WRONG, "--ignore", "wrong-unit").out.startswith("contradicted")
    assert run("check", WRONG, "--ignore", "wrong-unit").code == 0
    assert run("check", WRONG, "--no-config").code == 1
    other = project / "other.toml"
    other.write_text('select = "dropped-bound"\n', encoding="utf-8")
    assert settings(run, "--config", str(other))["select"] == (["dropped-bound"], str(other))
    assert run("--config", str(other), "config").out.count("other.toml") == 1


MISTAKES = {
    "fact = 1": "there is no setting “fact”; did you mean facts?",
    "colour = 1": "there is no setting “colour”; the keys are facts, select, ignore, fail-on, currency",
    "facts = 1": "facts must be strings",
    "ignore = [1]": "ignore must be strings",
    "fail-on = ['never']": "fail-on must be a string",
    "fail-on = 'all'": "fail-on must be one of contradicted, unverified, imprecise, never, not “all”",
    "currency = 'dollars'": "currency: 'dollars' is no currency; did you mean USD?",
}


@pytest.mark.parametrize(("text", "message"), MISTAKES.items())
def test_a_mistake_is_one_line_with_its_file(run: Run, project: Path, text: str, message: str) -> None:
    path = project / "jining.toml"
    path.write_text(text, encoding="utf-8")
    assert run("check", WRONG) == Said(2, "", f"jining: {path}: {message}\n")


def test_a_file_that_is_not_there_or_no_toml_is_told(run: Run, project: Path) -> None:
    assert run("config", "--config", "no.toml").err == (
        "jining: no.toml: cannot be read: No such file or directory\n"
    )
    path = project / "jining.toml"
    path.write_text("facts = [", encoding="utf-8")
    said = run("config")
    assert (said.code, said.err.count("\n"), said.err[: len(f"jining: {path}: ")]) == (
        2,
        1,
        f"jining: {path}: ",
    )
