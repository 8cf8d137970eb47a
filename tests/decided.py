"""What the tests of the judges ask: who decides a claim, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

import pytest

from conftest import ROOT
from jiningcli import load
from jiningcli.check import Checker
from jiningcli.check import checker as of_source
from jiningcli.check.align.alignment import align
from jiningcli.check.judgement import JUDGES, Judge, Judgement, judge
from jiningcli.check.report import Claim, worst
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from jiningcli.check.beside.checker import ArticleChecker

ARTICLE = "the article that comes with the program"
SKERRY = "an invented island, with a fact of every shape"
TARN = "an invented epidemic, whose facts are of no other category"

FILES = {ARTICLE: None, SKERRY: ROOT / "tests/skerry/facts.toml", TARN: ROOT / "tests/tarn/facts.toml"}

Table = Mapping[str, Mapping[str, str]]
"""The claims about each source, with the verdict and the rules of each."""


@cache
def checker(source: str = SKERRY) -> Checker:
    return Checker(load(FILES[source]))


def decided(text: str, source: str = SKERRY) -> list[str]:
    """The verdict of each sentence, with the rules that it breaks."""
    claims = checker(source).check(Draft(text, claim=True))
    return [" ".join([c.verdict.value, *sorted({f.rule for f in c.findings})]) for c in claims]


def beside(article: str, text: str) -> list[Claim]:
    """Each sentence of a text, checked beside an article that is given as it is."""
    return _reads(article).check(Draft(text, claim=True))


def verdict_beside(article: str, claim: str) -> str:
    """What a claim comes to beside an article; the worst, where it is several sentences."""
    return worst([found.verdict for found in beside(article, claim)]).value


@cache
def _reads(article: str) -> Checker | ArticleChecker:
    return of_source(source_of(article, "article.txt"))


def told(text: str) -> list[str]:
    """Each finding: the fact, the words in question, what is said of them and what to write instead."""
    return [
        f"{f.fact.id if f.fact else '-'} “{text[f.start : f.end]}”: {f.message}"
        + (f" → {f.suggestion}" if f.suggestion else "")
        for claim in checker().check(Draft(text, claim=True))
        for f in claim.findings
    ]


def judgements(text: str, source: str = SKERRY, judges: tuple[Judge, ...] = JUDGES) -> list[Judgement]:
    """What the judges make of each sentence, on its own."""
    index = checker(source).index
    return [judge(align(reading, index), index, judges) for reading in read(Draft(text, claim=True))]


def deciding(text: str, source: str) -> set[str]:
    """The judges that find something in a claim, or account for a word or a number of it."""
    return {
        decision.judge
        for judgement in judgements(text, source)
        for decision in judgement.decisions
        if decision.ruling.finding or decision.ruling.words or decision.ruling.settled
    }


def decides(judge: str, table: Table) -> Callable[[str, str, str], None]:
    """A test that a judge has its part in what comes of each claim of a table."""

    @pytest.mark.parametrize(("source", "claim", "expected"), _rows(table))
    def test(source: str, claim: str, expected: str) -> None:
        assert decided(claim, source) == [expected]
        assert judge in deciding(claim, source)

    return test


def leaves_alone(judge: str, table: Table) -> Callable[[str, str, str], None]:
    """A test that a judge has no part in what comes of each claim of a table."""

    @pytest.mark.parametrize(("source", "claim", "expected"), _rows(table))
    def test(source: str, claim: str, expected: str) -> None:
        assert decided(claim, source) == [expected]
        assert judge not in deciding(claim, source)

    return test


def says(judge: str, table: Mapping[str, list[str]]) -> Callable[[str, list[str]], None]:
    """A test of the words in which a judge puts what it finds about the invented island."""

    @pytest.mark.parametrize(("text", "expected"), table.items(), ids=table)
    def test(text: str, expected: list[str]) -> None:
        assert told(text) == expected
        assert judge in deciding(text, SKERRY)
        for claim in checker().check(Draft(text, claim=True)):
            for f in claim.findings:
                assert f.source is checker().index.facts.source
                assert f.suggestion in (None, f.stated)
                assert f.fact is None or f.claimed == text[f.start : f.end]

    return test


def _rows(table: Table) -> list[tuple[str, str, str]]:
    return [(source, *row) for source, claims in table.items() for row in claims.items()]
