"""An article without a date: what it says of "last year" and of May is of no year that anybody knows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jiningcli.check import checker
from jiningcli.check.report import worst
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft

ARTICLE = """Storm closes the harbour of Varnholm

The harbour of Varnholm was closed for four days in May. Last year 210 ships called at the harbour.

In 2019 the harbour opened a second quay. The town built 40 flats this year.
"""
NOW = datetime.now(tz=UTC).year

CLAIMS = [
    ("The harbour of Varnholm was closed for four days in May.", "supported"),
    (f"The harbour of Varnholm was closed for four days in May {NOW}.", "unverified"),
    ("Last year 210 ships called at the harbour.", "supported"),
    (f"In {NOW - 1} 210 ships called at the harbour.", "unverified"),
    ("This year 210 ships called at the harbour.", "unverified"),
    ("In 2019 the harbour opened a second quay.", "supported"),
    ("In 2018 the harbour opened a second quay.", "contradicted"),
    ("Last year the harbour opened a second quay.", "unverified"),
    ("The town built 40 flats this year.", "supported"),
    (f"The town built 40 flats in {NOW}.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS)
def test_no_year_is_made_up(claim: str, verdict: str) -> None:
    beside = checker(source_of(ARTICLE, "storm.txt"))
    assert worst([c.verdict for c in beside.check(Draft(claim, claim=True))]).value == verdict


def test_a_fact_has_no_period_that_the_article_does_not_tell() -> None:
    periods = [str(fact.period) for _, fact in source_of(ARTICLE, "storm.txt")]
    assert not any(str(year) in period for period in periods for year in (NOW, NOW - 1))
