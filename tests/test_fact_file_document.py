"""docs/fact-file.md: each of its examples loads, and it names every key with its meaning."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jiningcli import loads
from jiningcli.article.verify import verify
from jiningcli.check import Checker
from jiningcli.check.report import Verdict
from jiningcli.facts.schema import KEYS, VALUES
from jiningcli.text.draft import Draft

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "fact-file.md").read_text(encoding="utf-8")
*EXAMPLES, LAST = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
FILES = {"halden": "\n".join(EXAMPLES), "gannet": LAST}


@pytest.mark.parametrize("count", range(1, len(EXAMPLES)))
def test_the_file_is_sound_after_every_step(count: int) -> None:
    assert loads("\n".join(EXAMPLES[:count])).source.subject == "Halden Marine"


@pytest.mark.parametrize("name", FILES)
def test_the_examples_make_the_file_beside_the_page(name: str) -> None:
    assert (DOCS / name / "facts.toml").read_text(encoding="utf-8") == FILES[name]


@pytest.mark.parametrize("name", FILES)
def test_the_article_on_the_page_is_the_one_beside_it_and_holds_the_facts(name: str) -> None:
    article = (DOCS / name / "article.txt").read_text(encoding="utf-8")
    assert f"```text\n{article}```\n" in PAGE
    assert [check.message for check in verify(loads(FILES[name]), article) if not check.ok] == []


@pytest.mark.parametrize("name", FILES)
def test_the_article_agrees_with_its_own_facts(name: str) -> None:
    article = (DOCS / name / "article.txt").read_text(encoding="utf-8")
    claims = Checker(loads(FILES[name])).check(Draft(article))
    assert [claim.text for claim in claims if claim.verdict is Verdict.CONTRADICTED] == []


CLAIMS = {
    "Halden Marine earned 214 million kroner before tax in the second quarter.": "supported",
    "Profit before tax rose from 173 million kroner to 214 million kroner.": "supported",
    "Profit before tax fell from 214 million kroner to 173 million.": "contradicted",
    "Profit before tax rose to 241 million kroner.": "contradicted",
    "Orders came to 1.3 billion kroner.": "imprecise",
    "Orders came to between 1.2 and 1.4 billion kroner.": "supported",
    "Orders came to 1.5 billion kroner.": "contradicted",
    "Every yard except Bergen is full until 2033.": "supported",
    "Every yard, including Bergen, is full until 2033.": "contradicted",
    "Every yard is full until 2033.": "contradicted",
    "Revenue rose by 6.4 percent to 1.83 billion kroner.": "supported",
    "Revenue rose by 4.6 percent.": "contradicted",
    "The yards employ about 2,100 people.": "supported",
    "The yards employ about 1,200 people.": "contradicted",
    "Ida Nygaard is the highest-paid chief executive in Norway.": "unverified",
}


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS.items())
def test_claims_about_a_company(claim: str, verdict: str) -> None:
    (found,) = Checker(loads(FILES["halden"])).check(Draft(claim))
    assert found.verdict.value == verdict, [f.message for f in found.findings]


@pytest.mark.parametrize(
    ("name", "meaning"),
    [row for table in (*KEYS.values(), *VALUES.values()) for row in table.items()],
)
def test_every_key_and_value_is_explained_as_an_editor_explains_it(name: str, meaning: str) -> None:
    assert re.search(rf"^\| `{re.escape(name)}` \|.* {re.escape(meaning)} \|$", PAGE, re.MULTILINE)
