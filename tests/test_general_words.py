"""The general words of news English: their tables agree, and what differs is never supported."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from jiningcli.check import checker
from jiningcli.check.report import worst
from jiningcli.check.words import general, tables
from jiningcli.check.words.general import classes_in, contrary, general_words, phrases_for
from jiningcli.check.words.tables import TableError, clashes, read, rows
from jiningcli.check.words.verbs import FORMS
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft
from jiningcli.text.words import stem, stem_each

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted(path.name for path in (tables.FOLDER / "general").glob("*.txt"))
PAIRS = [
    (one, two)
    for file in ("contraries.txt", "converses.txt")
    for one, others in rows(f"general/{file}").items()
    for two in others
]


def keys(word: str) -> frozenset[str]:
    return general_words()[" ".join(stem_each(word.split(" ")))]


@pytest.mark.parametrize("file", FILES)
def test_a_word_stands_once_in_a_row(file: str) -> None:
    assert list(clashes(read(tables.FOLDER / "general" / file), lambda word: word)) == []


def test_every_contrary_is_a_class_and_each_pair_stands_once() -> None:
    classes = {key.removeprefix("&") for found in general_words().values() for key in found}
    assert {name for pair in PAIRS for name in pair} <= classes
    assert len(PAIRS) == len({frozenset(pair) for pair in PAIRS})


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_no_word_stands_for_its_contrary(one: str, two: str) -> None:
    """No word is in both classes, and none of a third class has a word of each."""
    first, second = ({w for w, found in general_words().items() if f"&{c}" in found} for c in (one, two))
    assert not first & second
    for a in first:
        for b in second:
            assert not {k for k in general_words()[a] & general_words()[b] if k[0] == "&"}, (a, b)


APART = [
    "kill injure missing",
    "die injure survive",
    "case death",
    "revenue profit loss",
    "profit deficit surplus",
    "sign plan",
    "win draw lose",
    "hire sack retire",
    "import export",
    "approve reject abstain",
    "convict acquit arrest charge",
    "propose approve",
    "minister president ambassador",
    "cancel delay resume",
    "close open suspend",
    "double triple halve",
    "largest smallest",
    "yearly monthly weekly daily",
    "warn praise deny",
    "pupil teacher",
    "wage pension",
    "tax subsidy",
    "drought flood",
    "storm earthquake",
    "vaccine treat",
    "doctor nurse",
]


@pytest.mark.parametrize("words", APART)
def test_what_differs_stands_in_no_class_together(words: str) -> None:
    for one, two in combinations(words.split(), 2):
        mine = general_words().get(stem(one), frozenset())
        theirs = general_words().get(stem(two), frozenset())
        assert not mine & theirs, (one, two)


def test_every_form_of_a_verb_is_of_its_class_and_its_base() -> None:
    for base, forms in FORMS.items():
        for form in forms:
            assert stem(base) in keys(form)
    assert keys("rise") <= keys("rose")
    assert keys("took on") == keys("taken on") == keys("take on")


def test_nouns_and_spellings_are_of_their_word_s_class() -> None:
    assert keys("decide") <= keys("decision")
    assert keys("neighbour") & keys("neighbor")


def test_a_phrase_is_one_word_where_the_article_bears_on_it() -> None:
    assert "step down" in phrases_for(classes_in(stem_each(["She", "resigned"])))
    assert "step down" in phrases_for(classes_in(stem_each(["She", "was", "appointed"])))
    assert "step down" in phrases_for(classes_in(stem_each(["She", "stepped", "down"])))
    assert "step down" not in phrases_for(classes_in(stem_each(["She", "stepped", "in"])))


def test_a_class_told_twice_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "general").mkdir()
    for name, row in (("a", "fast: quick"), ("b", "fast: swift"), ("nouns", ""), ("spelling", "")):
        (tmp_path / "general" / f"{name}.txt").write_text(row, encoding="utf-8")
    monkeypatch.setattr(tables, "FOLDER", tmp_path)
    with pytest.raises(TableError, match=r"b\.txt: “fast” has a row in a\.txt already"):
        general.general_words.__wrapped__()


def test_a_deal_has_two_sides() -> None:
    assert contrary(keys("bought"), keys("sold"), converse=True)
    assert not contrary(keys("bought"), keys("sold"))
    assert contrary(keys("won"), keys("lost"))
    assert not contrary(keys("won"), keys("victory"))


ARTICLE = """Rovers lose cup match at Marlow

MARLOW, 4 March 2025. Rovers lost the cup match at Marlow by two goals to one on Saturday.

The council approved the plan for the new harbour on Monday. The company made a profit of 4 million euros
in 2024. The bank hired 40 people in February. Fever killed 12 people in Ostby in 2024.

Skarn exported 300 tonnes of herring in 2024. A jury acquitted the mayor on Friday. The museum in Ostby
closed in January. Unemployment in Skarn rose to 5 percent. The union voted against the offer on Tuesday.

The airline had a turnover of 9 million euros in 2024. The mayor of Marlow resigned in May. The ship was
sold to Skarn in June. Drivers paid 2 euros an hour to park at Ostby.
"""
CHECKER = checker(source_of(ARTICLE, "invented.txt"))

JUDGED = [
    ("Rovers won the cup match at Marlow by two goals to one.", "contradicted"),
    ("The council rejected the plan for the new harbour on Monday.", "contradicted"),
    ("The council vetoed the plan for the new harbour on Monday.", "contradicted"),
    ("The company made a loss of 4 million euros in 2024.", "contradicted"),
    ("The bank sacked 40 people in February.", "contradicted"),
    ("Skarn imported 300 tonnes of herring in 2024.", "contradicted"),
    ("A jury convicted the mayor on Friday.", "contradicted"),
    ("The museum in Ostby opened in January.", "contradicted"),
    ("The bank took on 40 people in February.", "supported"),
    ("The council gave the go-ahead to the plan for the new harbor on Monday.", "supported"),
    ("A jury cleared the mayor on Friday.", "supported"),
    ("The museum in Ostby shut down in January.", "supported"),
    ("The carrier had revenue of 9 million euros in 2024.", "supported"),
    ("The mayor of Marlow stepped down in May.", "supported"),
    ("Joblessness in Skarn went up to 5 percent.", "supported"),
    ("Motorists paid 2 euros an hour to park at Ostby.", "supported"),
    ("The carrier had a profit of 9 million euros in 2024.", "unverified"),
    ("Fever injured 12 people in Ostby in 2024.", "unverified"),
    ("Fever infected 12 people in Ostby in 2024.", "unverified"),
    ("The mayor of Marlow retired in May.", "unverified"),
    ("The union voted for the offer on Tuesday.", "contradicted"),
    ("The ship was bought by Skarn in June.", "unverified"),
    ("Rovers drew the cup match at Marlow by two goals to one.", "unverified"),
    ("Inflation in Skarn rose to 5 percent.", "unverified"),
    ("The bank promoted 40 people in February.", "unverified"),
    ("The council debated the plan for the new harbour on Monday.", "unverified"),
]


@pytest.mark.parametrize(("claim", "expected"), JUDGED)
def test_words_that_stand_for_one_another_and_words_that_do_not(claim: str, expected: str) -> None:
    assert worst([c.verdict for c in CHECKER.check(Draft(claim, claim=True))]).value == expected
