"""What is fuzzed: each target reads hostile text, and may raise nothing but a `JiningError`."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path

from jiningcli import load, loads
from jiningcli.article.verify import verify
from jiningcli.check import Checker
from jiningcli.check.beside.checker import ArticleChecker
from jiningcli.errors import JiningError
from jiningcli.extract.articles import read_article
from jiningcli.extract.drafting import draft as drafted
from jiningcli.money import Rate
from jiningcli.text.amounts import amounts, parse_amount
from jiningcli.text.draft import Draft

CORPUS = Path(__file__).with_name("corpus")
STORY = """\
Saltmere sells its ferries

SALTMERE, March 9, 2031 - Saltmere Lines sold 37 of its 41 ferries for 12.5 million kroner
($1.2 million) on Monday.

"We keep four," said director Bo Marsh. Revenue fell 8 percent to 30 million kroner, from 32.6
million a year before.
"""
ARTICLE = "Saltmere\n\nOne is one, and 44 are 44.\n\nMore of it. [Photo by Bo Marsh]"


@cache
def checker() -> Checker:
    """The check of the program's own facts."""
    return Checker(load())


def factfile(text: str) -> None:
    """A fact file of a stranger's; one that is sound is used, too."""
    with suppress(JiningError):
        facts = loads(text)
        Checker(facts).check(Draft(ARTICLE))
        verify(facts, ARTICLE)


def amount(text: str) -> None:
    """An amount as somebody typed it, and at somebody's own rate."""
    for found in amounts(text):
        assert 0 <= found.start < found.end <= len(text)
        str(found.money)
    with suppress(JiningError):
        money = parse_amount(text)
        rate = load().rate
        assert rate is not None
        other = next(code for code in rate.currencies if code != money.currency)
        str(rate.convert(money, other).printable)
    with suppress(JiningError):
        str(Rate.of_user(text))


def draft(text: str) -> None:
    """A draft, and the same as a copy of the article: all places lie in it, in their order."""
    read = Draft(text)
    end = 0
    for claim in checker().check(read, explain=True):
        assert end <= claim.start < claim.end <= len(text)
        end = claim.end
        for finding in claim.findings:
            assert claim.start <= finding.start <= finding.end <= claim.end
            assert read.place(finding.start) <= read.place(finding.end)
    with suppress(JiningError):
        verify(load(), text)


@cache
def invented() -> ArticleChecker:
    """The check beside an invented article."""
    return ArticleChecker(read_article(STORY, "story.txt"))


def claim(text: str) -> None:
    """A claim, beside facts and beside an article: what stands in it has a place in it."""
    for beside in (checker(), invented()):
        for one in beside.check(Draft(text, claim=True), explain=True):
            assert 0 <= one.start < one.end <= len(text)
            assert all(one.start <= f.start <= f.end <= one.end for f in one.findings)


def article(text: str) -> None:
    """An article of a stranger's: what is drafted from it is sound, and a claim stands beside it."""
    try:
        source = read_article(text, "story.txt")
    except JiningError:
        return
    ArticleChecker(source).check(Draft("Ulm sold 37 ferries, up 12 percent from 2019."))
    loads(drafted(source))


def page(text: str) -> None:
    """A web page, as a draft and as an article; where its tags are torn, a place in it may be empty."""
    html = f"<!doctype html><html><body>{text}</body></html>"
    for one in checker().check(Draft(html), explain=True):
        assert 0 <= one.start <= one.end <= len(html)
    with suppress(JiningError):
        verify(load(), html)
    article(html)


TARGETS = {
    "factfile": factfile,
    "amount": amount,
    "draft": draft,
    "claim": claim,
    "article": article,
    "page": page,
}
