"""What an article tells otherwise, by kind: and what looks alike and is true, or not told."""

from __future__ import annotations

import pytest

from decided import verdict_beside
from jiningcli.check import checker
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft

ARTICLE = """Tollmark Rail to buy ferry line Skerrin

Velhaven, 14 May 2025

Tollmark Rail has agreed to buy Skerrin Lines for 640 million lorins ($58 million), the two companies
said on Wednesday. Skerrin was founded by Tollmark and the Port of Velhaven.

Ridership fell 4.2% in April. It was highest in Ostby, at 71%, and lowest in Norvik, at 38%.

"The bridge will be open before winter," said Ilse Marrow, who runs the Velhaven works. Tollmark's
chairman, Bram Oduya, told reporters in Ostby that fares would stay as they are. He did not rule out
a strike. "We have no plans for the harbour," he said.

The lines carried 41,300 cars, against 36,200 in 2024. The operator cut its ticket surcharge by 50
basis points to 2.25%. The bridge repair lasted seven weeks. All of the ships are painted except
the one in Ostby.

The council approved the tunnel plan by 31 votes to 12. Of the 14 quays in the port, nine were cleaned.
All but three of the cranes failed a test. Delays fell by 9%, but fares went up 4%. There will be no new
tolls before the end of 2027.

The fare is 12% above the average of the coast. Tollmark apologised and said that it would pay
passengers 3 million lorins.
"""

CONTRADICTED = [
    ("Skerrin Lines has agreed to buy Tollmark Rail for 640 million lorins.", "names"),
    ("Tollmark was founded by Skerrin and the Port of Velhaven.", "names"),
    ("Ridership was highest in Norvik, at 71 percent, and lowest in Ostby, at 38 percent.", "names"),
    ("The bridge will be open before winter, said Bram Oduya.", "speaker"),
    ("Fares would stay as they are, said Ilse Marrow.", "speaker"),
    ("“We have no plans for the harbour,” said Ilse Marrow.", "speaker"),
    ("Oduya ruled out a strike.", "negation"),
    ("Tollmark Rail has agreed to buy Skerrin Lines for 640 million euros.", "currency"),
    ("The operator cut its ticket surcharge by 50 percentage points.", "scale"),
    ("The lines carried 41,300 cars, up from 32,600 in 2024.", "earlier figure"),
    ("The bridge repair lasted seven months.", "length"),
    ("All of the ships are painted, including the one in Ostby.", "exception"),
    ("The tunnel plan was rejected by 31 votes to 12.", "contrary"),
    ("The tunnel plan was approved by 37 votes to 12.", "figure in the passive"),
    ("All 14 quays in the port were cleaned.", "all of some"),
    ("All of the cranes failed a test.", "all but some"),
    ("Delays rose by 9 percent in May.", "direction, at another time"),
    ("There will be no new tolls before the end of 2029.", "period"),
    ("The fare is 12 percent below the average of the coast.", "reverse"),
]
NOT_CONTRADICTED = [
    "Skerrin Lines is to be bought by Tollmark Rail.",
    "Ridership was lowest in Norvik, at 38 percent, and highest in Ostby, at 71 percent.",
    "The bridge will be open before winter, said Ilse Marrow.",
    "Fares would stay as they are, Oduya told reporters.",
    "“We have no plans for the harbour,” said Bram Oduya, Tollmark's chairman.",
    "The bridge repair lasted 49 days.",
    "The fare is 12 percent above the average of the coast.",
    "Ridership fell 4 percent in April.",
    "The tunnel plan was approved by 31 votes to 12.",
    "Nine of the 14 quays in the port were cleaned.",
    "All but three of the cranes failed a test.",
    "All of the cranes apart from three failed a test.",
    "Delays fell by 9 percent.",
    "In June delays rose by 11 percent.",
    "Travellers in Norvik said no to the harbour.",
    "The harbour repair lasted seven months.",
]


def verdict(claim: str) -> str:
    """What becomes of a claim beside the article."""
    return verdict_beside(ARTICLE, claim)


@pytest.mark.parametrize(("claim", "kind"), CONTRADICTED)
def test_what_is_told_otherwise_is_contradicted(claim: str, kind: str) -> None:
    assert verdict(claim) == "contradicted", kind


@pytest.mark.parametrize("claim", NOT_CONTRADICTED)
def test_what_is_not_told_otherwise_is_not(claim: str) -> None:
    assert verdict(claim) != "contradicted"


def test_a_speaker_is_named_without_the_office() -> None:
    beside = checker(source_of(ARTICLE, "rail.txt"))
    claim = beside.check(Draft("“We have no plans for the harbour,” said Ilse Marrow.", claim=True))[0]
    assert [f.message for f in claim.findings] == ["the article has Bram Oduya say this"]
