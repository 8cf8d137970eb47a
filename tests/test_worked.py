"""Figures that follow from others of an article: the right result is borne out, and only it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from random import Random
from typing import TYPE_CHECKING

import pytest

from jiningcli import load
from jiningcli.check import Checker, checker
from jiningcli.check.report import Verdict, worst
from jiningcli.check.working.hints import may_be_worked_out
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from jiningcli.check.beside.checker import ArticleChecker

ARTICLE = """Brenmoor ferry line has a better year

Brenmoor, 4 March 2031

The Brenmoor ferry line made an operating profit of {now} million euros in 2030, up from {then} million \
euros a year earlier and above the {wish} million euros expected by brokers.

The line spent {fuel} million euros on fuel, while crews cost it {crews} million euros. Harbour \
dues came to {dues} million euros.

The number of cyclists on board rose by {more} to {cyclists}. The punctuality rate improved by {points} \
percentage points to {rate}%.

Of the {boats} boats, {old} were built before 2000. Tickets bought online made up {online}% of sales.

The council approved the subsidy by {ayes} votes to {noes}. It lends the line 150 million \
soles ($40 million).

A season ticket has gone up from {low} euros to {high} euros in three years. Repairs came to {repairs} \
million pula, which is {part}% of its revenue from freight. Lending of 18-20 million crowns has been \
agreed, while the limit stands at 50 million crowns.

A new pier, 14 metres high, cost 23.7 million euros. Of the line's 46 captains, nine are women.
"""
NUMBERS = {
    "now": 214, "then": 173, "wish": 198, "fuel": 61, "crews": 87, "dues": 19, "more": 340,
    "cyclists": 9120, "points": 3, "rate": 86, "boats": 52, "old": 13, "online": 72,
    "ayes": 31, "noes": 18, "low": 270, "high": 345, "repairs": 126, "part": 7,
}  # fmt: skip


@cache
def beside(**numbers: int) -> Checker | ArticleChecker:
    text = ARTICLE.format(**(NUMBERS | numbers))
    return checker(source_of(text, "ferry.txt"))


def verdict(claim: str, **numbers: int) -> Verdict:
    return worst([c.verdict for c in beside(**numbers).check(Draft(claim, claim=True))])


CLAIMS: dict[str, tuple[str, Callable[[dict[str, int]], int]]] = {
    "earlier": ("Operating profit was {} million euros higher than a year earlier.",
                lambda n: n["now"] - n["then"]),
    "party": ("The line's operating profit beat what brokers expected by {} million euros.",
              lambda n: n["now"] - n["wish"]),
    "sum": ("Fuel and crews together cost {} million euros.", lambda n: n["fuel"] + n["crews"]),
    "before": ("In 2029 there were {} cyclists on board.", lambda n: n["cyclists"] - n["more"]),
    "points": ("The punctuality rate had been {}%.", lambda n: n["rate"] - n["points"]),
    "margin": ("The council approved the subsidy by a majority of {}.", lambda n: n["ayes"] - n["noes"]),
    "from and to": ("A season ticket costs {} euros more than three years ago.",
                    lambda n: n["high"] - n["low"]),
    "left": ("Of the boats, {} were not built before 2000.", lambda n: n["boats"] - n["old"]),
    "rest": ("Tickets not bought online made up {}% of sales.", lambda n: 100 - n["online"]),
}  # fmt: skip


LEAST_AND_MOST = {
    "then": (120, 150), "wish": (155, 170), "now": (180, 260), "fuel": (40, 99), "crews": (110, 190),
    "more": (201, 899), "points": (2, 9), "online": (55, 95), "ayes": (40, 60), "noes": (11, 25),
    "low": (150, 250), "high": (300, 420), "old": (11, 19),
}  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", CLAIMS)
def test_the_result_is_borne_out_and_no_other(name: str, seed: int) -> None:
    chance = Random(seed)  # noqa: S311
    drawn = {key: chance.randint(*ends) for key, ends in LEAST_AND_MOST.items()}
    claim, result = CLAIMS[name]
    right = result(NUMBERS | drawn)
    assert verdict(claim.format(f"{right:,}"), **drawn) is Verdict.SUPPORTED
    for off in (1, 2, 5, -1, -2):
        assert verdict(claim.format(f"{right + off:,}"), **drawn) is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "Operating profit was 41 million euros lower than a year earlier.",  # the other way
        "The line's operating profit beat what brokers expected by 41 million euros.",  # the year before
        "Operating profit was 16 million euros higher than a year earlier.",  # the brokers'
        "Fuel and harbour dues together cost 148 million euros.",  # fuel and crews
        "Fuel cost 26 million euros more than crews.",
        "Fuel and crews together cost 80 million euros.",  # fuel and dues
        "In 2030 there were 8,780 cyclists on board.",
        "In 2025 there were 8,780 cyclists on board.",
        "There were 8,780 boats on board in 2029.",
        "The punctuality rate had been 89%.",
        "Tickets bought online made up 28% of sales.",
        "The council approved the subsidy by a majority of 49.",
        "A third of the boats were built before 2000.",
        "The council rejected the subsidy by 13 votes to 31.",  # what is left of 31
        "The line's revenue from tickets was about 1.8 billion pula.",
        "More than 120 million pula went on repairs to boats.",
        "At the lower end, the lending agreed is two-fifths of the limit.",
        "Operating profit was 214 million euros in 2026.",  # 214 and the votes, to three digits
    ],
)
def test_operands_of_another_subject_or_time_bear_nothing_out(claim: str) -> None:
    assert verdict(claim) is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "A quarter of the boats were built before 2000.",
        "Some 25% of the 52 boats were built before 2000.",
        "One boat in four was built before 2000.",
        "Fuel cost 26 million euros less than crews.",
        "Fuel and crews together cost well over 140 million euros.",
        "Nine captains are women.",
        "Some 37 of the 46 captains are not women.",
        "The line's revenue from freight was about 1.8 billion pula.",  # no word tells the step
        "Even at the upper end, the lending agreed is no more than two-fifths of the limit.",
    ],
)
def test_shares_bounds_and_two_parties(claim: str) -> None:
    assert verdict(claim) is Verdict.SUPPORTED


def test_so_many_of_all_are_no_percentage() -> None:
    boats = "A ferry line\n\nBrenmoor, 4 March 2031\n\nOf its 41 boats, 16 were built before 2000.\n"
    beside_boats = checker(source_of(boats, "boats.txt"))
    for claim, verdict in (
        ("39 of the 41 boats were built before 2000.", Verdict.UNVERIFIED),
        ("39% of the boats were built before 2000.", Verdict.SUPPORTED),
    ):
        (checked,) = beside_boats.check(Draft(claim, claim=True))
        assert checked.verdict is verdict


@pytest.mark.parametrize(
    ("claim", "may"),
    [
        ("Jining covers 39 of the 41 major industries.", False),
        ("Jining covers 39 of every 100 industries.", True),
        ("Jining covers 39% of the 41 major industries.", True),
        ("Jining covers 139 of the 141 major industries.", True),
        ("In 2024 Jining covers 39 of the 41 major industries.", True),
        ("The remaining 3 of the 41 industries are elsewhere.", True),
        ("In all, Jining covers 39 of the 41 industries.", True),
        ("Jining covers 39 of the 41 industries, at present.", True),
        ("Jining has 39 major industries.", True),
    ],
)
def test_so_many_of_so_many_follow_only_where_a_word_points_to_it(claim: str, may: bool) -> None:
    (reading,) = read(Draft(claim, claim=True))
    assert may_be_worked_out(reading, denied=False) is may
    assert may_be_worked_out(reading, denied=True)


def test_the_sum_is_shown() -> None:
    claim = "Fuel and crews together cost 148 million euros."
    (checked,) = beside().check(Draft(claim, claim=True), explain=True)
    assert any("61,000,000 + 87,000,000 = 148,000,000" in line for line in checked.explanation)


@pytest.mark.parametrize(
    "claim",
    ["The new pier, 14 feet high, cost 23.7 million euros.", "The new pier cost 23.7 billion euros.",
     "The council lends the line $150 million."],
)  # fmt: skip
def test_the_digits_in_another_unit_scale_or_currency_are_accused(claim: str) -> None:
    assert verdict(claim) is Verdict.CONTRADICTED


def test_an_amount_in_the_other_currency_of_a_pair_in_brackets() -> None:
    assert verdict("The 75 million soles that the council lends are about $20 million.") is not (
        Verdict.SUPPORTED
    )
    assert verdict("The 150 million soles that the council lends are $40 million.") is Verdict.SUPPORTED


BESIDE_FACTS = {
    "The city started 100 projects more than the 44 contracts that it signed.": True,
    "The city started 110 projects more than the 44 contracts that it signed.": False,
    "New projects were launched at a rate of 36 a month.": True,
    "New projects were launched at a rate of 36 a day.": False,
    "In each month from January to April Jining launched 36 new projects.": False,  # on average
    "At least 44 billion yuan is the combined value of the contracts.": True,
    "At most 44 billion yuan is the combined value of the contracts.": False,
    "The number of new projects is more than three times that of the contracts.": True,
    "The number of contracts is more than three times that of the new projects.": False,
    "The city signed 44 contract projects of over 41 billion yuan.": False,
    "New projects exceed contracts by 227 percent.": True,
    "Contracts exceed new projects by 227 percent.": False,
    "Together, Jining's launches and contracts amount to 188 projects.": True,
    "Together, Jining's launches and contracts amount to 198 projects.": False,
    "The article doesn't say which three of the 41 major industries are missing.": False,
}


@pytest.mark.parametrize(("claim", "holds"), BESIDE_FACTS.items())
def test_a_figure_is_worked_out_beside_a_fact_file_too(claim: str, holds: bool) -> None:
    (checked,) = checker(load()).check(Draft(claim, claim=True))
    assert (checked.verdict is Verdict.SUPPORTED) is holds


def test_the_sum_is_shown_beside_a_fact_file() -> None:
    claim = "New projects were launched at a rate of 36 a month."
    (checked,) = checker(load()).check(Draft(claim, claim=True), explain=True)
    assert "144 / 4 months = 36" in checked.explanation
