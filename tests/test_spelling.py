"""Slips of the pen are read as the words that are meant; other words that are near are not."""

from __future__ import annotations

import pytest

from decided import ARTICLE, decided
from jiningcli.check.words.spelling import meant

KNOWN = {"contract", "country", "industry", "launch", "material", "project", "quite", "sign"}


def stem_if_known(word: str) -> str | None:
    return next((known for known in KNOWN if word in (known, f"{known}s", f"{known}ed")), None)


SLIPS = {
    "a vowel left out": ("projcts", "projects"),
    "an ending without its vowel": ("signd", "signed"),
    "two letters exchanged": ("industyr", "industry"),
    "a letter doubled": ("conntract", "contract"),
    "another letter": ("contrast", None),
    "a letter left out that is no vowel": ("contact", None),
    "a letter that tells two words apart": ("county", None),
    "a short word": ("quiet", None),
    "a name": ("Projcts", None),
}


@pytest.mark.parametrize(("word", "expected"), SLIPS.values(), ids=SLIPS)
def test_only_some_slips_are_seen_through(word: str, expected: str | None) -> None:
    assert meant(word, stem_if_known) == expected


CLAIMS = {
    "Jining signd 44 contract projcts.": "supported",
    "Jining signd 45 contract projcts.": "contradicted wrong-number",
    "Jining signed 44 contacts.": "unverified not-in-source",
    "x44 contracts signed in Jining": "supported",
    "more then 40 contracts signed in jining": "supported",
    "jining signed more then 44 contracts": "imprecise added-bound",
    "jining isnt a gigabit city": "contradicted negated",
    "44 contracts n 144 new projects :tada: in just four months": "supported",
    "Only in 2024 was Jining a gigabit city": "imprecise added-bound added-period",
    "CATLs photovoltaic base is comfirmed for jining": "supported",
}


@pytest.mark.parametrize(("claim", "expected"), CLAIMS.items(), ids=CLAIMS)
def test_a_claim_with_slips_is_judged_as_it_is_meant(claim: str, expected: str) -> None:
    assert decided(claim, ARTICLE) == [expected]
