"""True sentences of an invented article with a word in another place, role, time or mouth."""

from __future__ import annotations

import pytest

from decided import beside
from jiningcli.check import checker
from jiningcli.check.report import Verdict, worst
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft

ARTICLE = """Orrin Mills to buy rival Pell Grain

Harbury, 4 March 2025

Orrin Mills has agreed to buy Pell Grain for 90 million euros, the two companies said on Tuesday. The deal is expected to close in the third quarter.

Orrin makes flour and oat flakes. Pell sells seed in 140 stores and lost 3 million euros in 2024 after a flood at its Westley mill. It has not decided whether to keep the Norby depot, where 60 people work, but it ruled out cuts in Westley.

Pell's founder, Ada Stroud, will retire. The buyer employs 210 people, 30 of them part-time.

A petition against the sale has gathered 800 names, according to the Growers' League. The B512 was shut on Monday before a march began. Two marchers were rescued by the fire brigade. About 40 farms lost power. The council refused to comment on calls for a new bridge. It will stay shut until at least Friday.

"The mill was built in 1928 and it leaks," engineer Tarek Holm said. The town rejected an earlier plan to sell the depot.
"""  # noqa: E501

UNTRUE = (
    "The buyer employs 210 people, 30 of them full-time.",
    "A petition for the sale has gathered 800 names.",
    "A petition against the sale has gathered 800 names, according to the council.",
    "Pell Grain has agreed to buy Orrin Mills for 90 million euros.",
    "Pell Grain has agreed to buy Orrin Mills.",
    "Orrin sells seed in 140 stores.",
    "Pell sells flour in 140 stores.",
    "Orrin's founder, Ada Stroud, will retire.",
    "The deal is expected to close in the third quarter of 2024.",
    "60 people work at the Westley depot.",
    "The B51 was shut on Monday.",
    "The B512 was shut on Monday after a march began.",
    "The fire brigade was rescued by two marchers.",
    "About 40 farms had power.",
    "The council refused calls for a new bridge.",
    "The new bridge was built in 1928.",
    '"The mill was built in 1928 and it leaks," a council spokesman said.',
    "The town rejected a later plan to sell the depot.",
)
TRUE = (
    "The buyer employs 210 people, 30 of them part-time.",
    "A petition against the sale has gathered 800 names, according to the Growers' League.",
    "Orrin Mills has agreed to buy Pell Grain for 90 million euros.",
    "Pell sells seed in 140 stores.",
    "Pell's founder, Ada Stroud, will retire.",
    "The deal is expected to close in the third quarter.",
    "The B512 was shut on Monday.",
    "Two marchers were rescued by the fire brigade.",
    "About 40 farms lost power.",
    "The town rejected an earlier plan to sell the depot.",
)


def _verdict(claim: str) -> Verdict:
    [found] = beside(ARTICLE, claim)
    return found.verdict


@pytest.mark.parametrize("claim", UNTRUE)
def test_a_word_in_another_place_is_never_supported(claim: str) -> None:
    assert _verdict(claim) is not Verdict.SUPPORTED


@pytest.mark.parametrize("claim", TRUE)
def test_what_the_article_says_stays_supported(claim: str) -> None:
    assert _verdict(claim) is Verdict.SUPPORTED


def test_the_message_tells_what_the_source_has() -> None:
    [found] = beside(ARTICLE, "A petition for the sale has gathered 800 names.")
    assert [f.message for f in found.findings] == ["the source says “against”, not “for”"]


def test_a_figure_that_is_compared_with_is_not_the_things_own() -> None:
    article = "Tram opens\n\nThe journey takes 19 minutes, compared with 35 minutes on the old bus.\n"
    beside = checker(source_of(article, "tram.txt"))

    def told(claim: str) -> Verdict:
        return worst([c.verdict for c in beside.check(Draft(claim, claim=True))])

    assert told("The journey takes 19 minutes.") is Verdict.SUPPORTED
    assert told("The journey takes 35 minutes by tram.") is not Verdict.SUPPORTED
    assert told("It takes 35 minutes on the old bus.") is Verdict.SUPPORTED


def test_a_bound_in_another_currency_does_not_hold_by_chance() -> None:
    article = "Loans\n\nThe union called for loans of up to 20,000 soles ($5,400) per boat.\n"
    beside = checker(source_of(article, "loans.txt"))
    (checked,) = beside.check(
        Draft("The union called for loans of up to 20,000 dollars per boat.", claim=True)
    )
    assert [f.rule for f in checked.findings] == ["wrong-currency"]


@pytest.mark.parametrize(
    ("claim", "holds"),
    [
        ("At least 40 people were killed.", True),
        ("At least 25 people were killed.", False),  # a bound so far off is meant for something else
        ("More than 250 people were injured.", True),
        ("More than 43 people were injured.", False),
    ],
)
def test_a_bound_is_meant_for_a_figure_near_it(claim: str, holds: bool) -> None:
    article = "Quake\n\nThe quake killed 43 people, and 280 people were injured.\n"
    (checked,) = checker(source_of(article, "quake.txt")).check(Draft(claim, claim=True))
    assert (checked.verdict is Verdict.SUPPORTED) is holds
