"""An article of no place and no project: facts of no other category, names, and who says what."""

from __future__ import annotations

import json

from conftest import ROOT, Run, Said
from jiningcli import load

TARN = str(ROOT / "tests" / "tarn" / "facts.toml")


def test_facts_lists_every_category(run: Run) -> None:
    ids = [record["id"] for record in json.loads(run("facts", "--json").out)]
    assert ids == [fact.id for _, fact in load()]


def test_facts_filters_by_words_and_marks_nothing_in_a_pipe(run: Run) -> None:
    assert run("facts", "killed", "--facts", TARN) == Said(
        0,
        "NAME                    STATEMENT                               WHERE  ID\n"
        "Deaths from tarn fever  The fever killed 1,300 people in 2030.  ¶2     deaths\n",
        "",
    )


def test_facts_of_a_related_word(run: Run) -> None:
    said = run("facts", "virus", "--facts", TARN, "--json")
    assert [record["id"] for record in json.loads(said.out)] == ["cases"]


def test_nothing_found_is_an_honest_no(run: Run) -> None:
    assert run("facts", "zepelin", "--facts", TARN) == Said(1, "", "jining: no facts with “zepelin”\n")


def test_a_fact_of_no_other_category_has_its_status(run: Run) -> None:
    (record,) = json.loads(run("show", "vaccine", "--facts", TARN, "--json").out)
    assert (record["category"], record["status"]) == ("facts", "planned")


def test_who_says_so_is_told(run: Run) -> None:
    (record,) = json.loads(run("show", "cases", "--facts", TARN, "--json").out)
    assert (record["speaker"], record["excluding"]) == ("Ada Holm", [])
    assert "  Said by    Ada Holm\n" in run("show", "cases", "--facts", TARN).out
    assert "  Except     the Lowlands\n" in run("show", "regions", "--facts", TARN).out


def test_another_speaker_is_named(run: Run) -> None:
    claim = "Cases of the fever rose by 12 percent in 2030, said Ivo Brandt."
    assert (
        "the source has this from Ada Holm, not from Ivo Brandt"
        in run("check", claim, "--facts", TARN).out
    )


def test_a_source_with_a_subject_is_cited_as_any_other(run: Run) -> None:
    assert run("cite", "deaths", "--facts", TARN) == Said(
        0,
        "Health Wire, “Tarn fever spreads to more countries,” February 10, 2031, para. 2, "
        "https://wire.example/2031/tarn-fever.html#:~:text=It%20killed%201%2C300\n",
        "",
    )
