"""Sentences in Chinese, read word by word: figures, periods, names; what is not read is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from decided import ARTICLE, checker, decided
from jiningcli.check.words.tables import rows
from jiningcli.text.draft import Draft

if TYPE_CHECKING:
    from jiningcli.check import Checker

CLAIMS = {
    # figures, in figures and in words
    "济宁启动了144个新项目。": "supported",
    "济宁启动了一百四十四个新项目。": "supported",
    "济宁启动了414个新项目。": "contradicted wrong-number",
    "核心数字产业收入增长百分之十七点五。": "supported",
    "核心数字产业收入下降17.5%。": "contradicted wrong-direction",
    "济宁签约44个项目，每个超过10亿美元。": "contradicted wrong-currency",
    # a part of a whole, in either order
    "济宁工业涵盖全国41个工业大类中的38个。": "supported",
    "在全国41个工业大类中，济宁拥有38个。": "supported",
    "在全国41个工业大类中，济宁拥有29个。": "contradicted wrong-number",
    # bounds
    "2024年，济宁实施了1000多个重点技改项目。": "supported",
    "2024年，济宁实施了不到1000个重点技改项目。": "contradicted wrong-number",
    "2024年，济宁实施了1000个重点技改项目。": "imprecise dropped-bound",
    # periods
    "前4月，济宁启动144个新项目。": "supported",
    "一季度，济宁启动144个新项目。": "contradicted wrong-period",
    "去年，济宁启动144个新项目。": "unverified wrong-period",
    "2021年，济宁实施了1000多个重点技改项目。": "unverified wrong-period",
    # names, and how far a thing has come
    "宁德时代光伏基地确认落户济宁。": "supported",
    "宁德时代光伏基地已投产。": "imprecise not-yet",
    "小松光伏基地确认落户济宁。": "contradicted wrong-attribution",
    "橡胶属于新兴产业。": "contradicted wrong-role",
    "济宁不是千兆城市。": "contradicted negated",
    # what is not read, and what is: a contradiction beside something unread is none
    "济宁港口吞吐量增长17.5%。": "unverified not-in-source",
    "济宁启动了414个新项目的招标。": "unverified not-in-source",
    "济宁启动了414个新项目，天气晴朗。": "contradicted not-in-source wrong-number",
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_chinese(claim: str) -> None:
    assert decided(claim, ARTICLE) == [CLAIMS[claim]]


def findings(checker: Checker, text: str) -> list[tuple[str, str]]:
    claims = checker.check(Draft(text))
    return [(text[f.start : f.end], f.message) for claim in claims for f in claim.findings]


def test_a_finding_stands_at_the_words_of_the_draft_and_tells_them() -> None:
    text = "# 简报\n\nCATL is coming to Jining. 济宁签约34个项目，启动144个新项目。"
    assert findings(checker(ARTICLE), text)[-1] == ("34", "the source says 44, not 34")


def test_what_was_not_read_is_said_instead_of_what_the_source_has_not() -> None:
    told = findings(checker(ARTICLE), "济宁港口吞吐量增长17.5%。")
    assert told[0][1].startswith("check did not read “港口吞吐量”")
    assert not [message for _, message in told if "no such figure" in message]


def test_the_explanation_tells_how_it_was_read() -> None:
    (claim,) = checker(ARTICLE).check(Draft("济宁启动了144个新项目。"), explain=True)
    assert claim.explanation[0] == "read as “Jining launched 144 new projects.”"


def test_a_word_has_one_gloss() -> None:
    words = [word for found in rows("chinese.txt").values() for word in found]
    assert sorted(words) == sorted(set(words))
