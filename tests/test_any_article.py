"""An article of no place and no project: facts of no other category, names, and who says what."""

from __future__ import annotations

import json

import pytest

from conftest import ROOT, Run, Said
from jiningcli import load
from jiningcli.check import Checker
from jiningcli.text.draft import Draft

TARN = str(ROOT / "tests" / "tarn" / "facts.toml")
CHECKER = Checker(load(TARN))

DECISIONS = {
    "There were 41,000 cases of tarn fever in 2030.": "supported",
    "Cases of tarn fever rose by 12 percent in 2030.": "supported",
    "Cases of the virus rose by 12 percent worldwide in 2030.": "supported",
    "Cases of tarn fever fell by 12 percent in 2030.": "contradicted",
    "Cases of tarn fever rose by 21 percent in 2030.": "contradicted",
    "Deaths from the disease came to 1,300 in 2030.": "supported",
    "Deaths from the disease came to 13,000 in 2030.": "contradicted",
    "A vaccine for children is planned.": "supported",
    # Who says so
    "Cases of the fever rose by 12 percent in 2030, Ada Holm said.": "supported",
    "Cases of the fever rose by 12 percent in 2030, said Holm, the HSC director general.": "supported",
    "Cases of the fever rose by 12 percent in 2030, said Ivo Brandt.": "unverified",
    "Cases of the fever rose by 12 percent in 2030, said the mayor.": "unverified",
    "The Health Services Council plans a vaccine for children.": "supported",
    # Without words of the fact's name
    "41,000 people caught tarn fever in 2030.": "supported",
    "40,000 people caught tarn fever in 2030.": "imprecise",
    "14,000 people caught tarn fever in 2030.": "contradicted",
    "The fever killed 1,300 people in 2030.": "supported",
    "The fever killed 3,100 people in 2030.": "contradicted",
    "41,000 people were vaccinated against tarn fever in 2030.": "unverified",
    "Tarn fever killed 41,000 people in 2030.": "contradicted",
    # What is left out
    "All regions except the Lowlands had outbreaks.": "supported",
    "All regions apart from the Lowlands had outbreaks.": "supported",
    "Every region but the Lowlands had outbreaks.": "supported",
    "All regions had outbreaks.": "contradicted",
    "All regions, including the Lowlands, had outbreaks.": "contradicted",
    "The Lowlands had outbreaks.": "contradicted",
    "The Lowlands had no outbreaks.": "unverified",
    # From one figure to another
    "The number of countries with tarn fever rose from 36 to 57 in 2030.": "supported",
    "Tarn fever was found in 57 countries, up from 36 the year before.": "supported",
    "Tarn fever was found in 21 more countries than in 2029.": "supported",
    "Tarn fever was found in 21 fewer countries than in 2029.": "contradicted",
    "Tarn fever was found in 57 countries, up from 63 the year before.": "contradicted",
    "The number of countries with tarn fever rose from 57 to 36 in 2030.": "contradicted",
    "The number of countries with tarn fever rose by 12 to 57.": "contradicted",
    "The price of a test fell from $40 to $25.": "supported",
    "The price of a test fell by $15 to $25.": "supported",
    "The price of a test fell by $25.": "contradicted",
    "The price of a test fell from $25 to $40.": "contradicted",
    "Gross income rose to $30 million from 24 million.": "supported",
    "Gross income rose to $30 million from 42 million.": "contradicted",
    # Words say what a figure is of, and not the figure
    "83 percent of people had a first dose.": "supported",
    "74 percent of people had a first dose.": "contradicted",
    "83 percent of people had a second dose.": "contradicted",
    "Coverage rose by 3 percentage points.": "supported",
    "Coverage rose by 3 percent.": "contradicted",
    "Coverage rose by 5 percentage points.": "contradicted",
    "Income came to $8 million.": "imprecise",
    "Net income came to $8 million.": "supported",
    "Net income came to $30 million.": "contradicted",
    # A place in an order
    "The Skerry Laboratory ranks 56th on the list of laboratories.": "supported",
    "The Skerry Laboratory ranks 65th on the list of laboratories.": "contradicted",
    "There are 56 laboratories on the list.": "unverified",
    # A period that the source calls so
    "Tests worth $12 million were sold in the second quarter.": "supported",
    "Tests worth $12 million were sold from October to December.": "supported",
    "Tests worth $12 million were sold in the third quarter.": "unverified",
    # Other figures of a statement, in its order
    "The budget was passed by 29 votes to 21.": "supported",
    "The budget was passed by 29 votes to 12.": "unverified",
    "The budget was passed by 21 votes to 29.": "unverified",
    # Who does it to whom
    "The HSC was set up by the Skerry Laboratory.": "supported",
    "The Skerry Laboratory was set up by the HSC.": "contradicted",
    # What is denied
    "The campaign will not meet its target of 5 million doses.": "supported",
    "The campaign will meet its target of 5 million doses.": "contradicted",
    # Some, told as all
    "Most patients in hospitals were farmers.": "supported",
    "All patients in hospitals were farmers.": "imprecise",
    # A name alone, a related word alone: neither points to a fact.
    "Ada Holm leads the HSC.": "unverified",
    "The virus mutates worldwide.": "unverified",
    "Brandt has doubts about the virus.": "unverified",
}


@pytest.mark.parametrize(("claim", "verdict"), DECISIONS.items())
def test_decisions(claim: str, verdict: str) -> None:
    (found,) = CHECKER.check(Draft(claim))
    assert found.verdict.value == verdict, [f.message for f in found.findings]


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
