"""A copy of the article, verified fact by fact: any single change is caught, with both readings."""

from __future__ import annotations

from pathlib import Path

import pytest

from jiningcli import load
from jiningcli.article.verify import ChangedWords, Standing, verify

SALTMERE = Path(__file__).parent / "saltmere"
ARTICLE = (SALTMERE / "article.txt").read_text(encoding="utf-8")
PAGE = (SALTMERE / "page.html").read_text(encoding="utf-8")
FACTS = load(SALTMERE / "facts.toml")


@pytest.mark.parametrize("text", [ARTICLE, PAGE], ids=["text", "page"])
def test_a_true_copy_verifies(text: str) -> None:
    checks = verify(FACTS, text)
    assert [check.id for check in checks] == ["source", *(fact.id for _, fact in FACTS)]
    assert [check for check in checks if not check.ok] == []


CHANGES = [
    # figures
    (
        "23 con",
        "24 con",
        "contracts",
        "Saltmere signed 23 contracts",
        "Saltmere signed 24 contracts",
    ),
    (
        "23 con",
        "123 con",
        "contracts",
        "Saltmere signed 23 contracts",
        "Saltmere signed 123 contracts",
    ),
    (
        "than 400",
        "than 40",
        "contracts",
        "more than 400 million yuan ($55.01 million)",
        "more than 40 million yuan ($55.01 million)",
    ),
    (
        "$55.01",
        "$55.10",
        "contracts",
        "more than 400 million yuan ($55.01 million)",
        "more than 400 million yuan ($55.10 million)",
    ),
    ("4.5", "-4.5", "exports", "Exports fell by 4.5 percent", "Exports fell by -4.5 percent"),
    (
        "3,400",
        "34,000",
        "guild-members",
        "Guild members number about 3,400",
        "Guild members number about 34,000",
    ),
    ("18 trades", "81 trades", "guilds", "Of the town's 18 trades", "Of the town's 81 trades"),
    # units
    (
        "million yuan",
        "billion yuan",
        "contracts",
        "more than 400 million yuan ($55.01 million)",
        "more than 400 billion yuan ($55.01 million)",
    ),
    (
        "4.5 percent",
        "4.5 points",
        "exports",
        "Exports fell by 4.5 percent",
        "Exports fell by 4.5 points",
    ),
    # bounds
    (
        "more than",
        "less than",
        "contracts",
        "more than 400 million yuan ($55.01 million)",
        "less than 400 million yuan ($55.01 million)",
    ),
    (
        "about 3",
        "over 3",
        "guild-members",
        "Guild members number about 3,400",
        "Guild members number over 3,400",
    ),
    ("nearly 90", "90", "visitors", "while nearly 90,000 visitors", "2024, while 90,000 visitors"),
    (
        "and 123",
        "and nearly 123",
        "workshops",
        "and 123 new workshops",
        "and nearly 123 new workshops",
    ),
    # directions
    ("fell", "rose", "exports", "Exports fell by 4.5 percent", "Exports rose by 4.5 percent"),
    (
        "up 12",
        "down 12",
        "visitors",
        "visitors came, up 12 percent from",
        "visitors came, down 12 percent from",
    ),
    # periods
    ("first quarter", "last quarter", "contracts", "in the first quarter", "in the last quarter"),
    ("to March", "to May", "workshops", "from January to March", "from January to May"),
    ("in 2024", "in 2023", "exports", "in 2024", "in 2023"),
    ("by 2027", "by 2028", "slipway", "will open it by 2027", "will open it by 2028"),
    # names
    (
        "signed 23",
        "Signed 23",
        "contracts",
        "Saltmere signed 23 contracts",
        "Saltmere Signed 23 contracts",
    ),
    ("Northsea", "Southsea", "slipway", "Northsea Winch Co Ltd", "Southsea Winch Co Ltd"),
    (
        "site of NWC",
        "site of NCW",
        "northsea-winch",
        "The slipway site of NWC",
        "The slipway site of NCW",
    ),
    # what has been done, and what not yet
    (
        "been cleared",
        "not been cleared",
        "slipway",
        "(NWC) has been cleared to build",
        "(NWC) has not been cleared to build",
    ),
    ("will open", "may open", "slipway", "will open it by 2027", "may open it by 2027"),
    # the source
    ("2025-03-14", "2025-03-15", "source", "2025-03-14", "2025-03-15"),
    (
        "second wind",
        "third wind",
        "source",
        FACTS.source.title,
        "Saltmere harbour gets its third wind",
    ),
    (
        "quay. [Photo by Bo",
        "quay. [Photo by Jo",
        "source",
        FACTS.source.photos,
        "Jo Marsh/Saltmere Post",
    ),
]


@pytest.mark.parametrize(("old", "new", "fact", "stated", "reads"), CHANGES)
def test_a_single_change_is_caught_with_both_readings(
    old: str, new: str, fact: str, stated: str, reads: str
) -> None:
    assert ARTICLE.count(old) == 1
    wrong = [check for check in verify(FACTS, ARTICLE.replace(old, new)) if not check.ok]
    assert [(check.id, check.standing) for check in wrong] == [(fact, Standing.CHANGED)]
    assert wrong[0].differences == (ChangedWords(stated, reads),)
    assert wrong[0].message == f"{wrong[0].label}: “{stated}” now reads “{reads}”"


@pytest.mark.parametrize(
    "place",
    [
        place
        for number in (
            "23",
            "400",
            "55.01",
            "123 new",
            "18",
            "12 have",
            "3,400",
            "4.5",
            "2024",
            "90,000",
            "2027",
        )
        for place in range(ARTICLE.index(number), ARTICLE.index(number) + len(number))
        if ARTICLE[place].isdigit()
    ],
)
def test_any_digit_that_a_fact_states_is_caught(place: int) -> None:
    for digit in set("0123456789") - {ARTICLE[place]}:
        changed = ARTICLE[:place] + digit + ARTICLE[place + 1 :]
        assert [check.standing for check in verify(FACTS, changed) if not check.ok] != []


def test_words_without_a_likeness_are_told_with_the_stretch_that_lacks_them() -> None:
    (wrong,) = (c for c in verify(FACTS, ARTICLE.replace("salt-panning", "net-making")) if not c.ok)
    stretch = "12 have a guild, among them rope-making, boat-building and net-making."
    assert wrong.standing is Standing.CHANGED
    assert wrong.differences == (ChangedWords("salt-panning", stretch, replaced=False),)
    assert wrong.message == f"¶2: “salt-panning” is not in “{stretch}”"


def test_a_passage_in_another_paragraph_is_moved() -> None:
    text = ARTICLE.replace("Exports fell", "The ferry was late again.\n\nExports fell")
    assert [(c.id, c.standing, c.stands, c.message) for c in verify(FACTS, text) if not c.ok] == [
        ("slipway", Standing.MOVED, "¶5", "stands in ¶5, not in ¶4"),
        ("exports", Standing.MOVED, "¶4", "stands in ¶4, not in ¶3"),
        ("visitors", Standing.MOVED, "¶4", "stands in ¶4, not in ¶3"),
    ]


def test_a_passage_that_is_moved_and_changed_is_told_as_both() -> None:
    text = ARTICLE.replace("Exports fell by 4.5", "The ferry was late again.\n\nExports fell by 5.4")
    message = {c.id: c.message for c in verify(FACTS, text)}["exports"]
    assert message == "¶3, now ¶4: “Exports fell by 4.5 percent” now reads “Exports fell by 5.4 percent”"


def test_a_fact_is_never_anchored_to_a_lookalike() -> None:
    """The same words elsewhere do not make up for a change where the fact has its place."""
    text = (
        ARTICLE.replace("signed 23", "signed 32")
        + "\nSaltmere signed 23 contracts in the first quarter.\n"
    )
    checks = {check.id: check for check in verify(FACTS, text)}
    assert checks["contracts"].standing is Standing.CHANGED


def test_a_passage_that_is_gone_is_missing() -> None:
    text = ARTICLE.replace(" Guild members number about 3,400.", "")
    assert [(c.id, c.standing, c.stands, c.message) for c in verify(FACTS, text) if not c.ok] == [
        (
            "guild-members",
            Standing.MISSING,
            None,
            "¶2: “Guild members number about 3,400” is missing",
        )
    ]


def test_a_passage_that_stands_twice_is_told() -> None:
    text = ARTICLE.replace("about 3,400.", "about 3,400. Guild members number about 3,400.")
    assert [(c.id, c.standing, c.message) for c in verify(FACTS, text) if not c.ok] == [
        (
            "guild-members",
            Standing.REPEATED,
            "¶2: “Guild members number about 3,400” stands there 2 times",
        )
    ]


@pytest.mark.parametrize("text", ["", "Another article altogether.\n\nIt is of the weather."])
def test_nothing_stands_in_another_text(text: str) -> None:
    standings = {check.standing for check in verify(FACTS, text) if check.id != "source"}
    assert standings == {Standing.MISSING}
