"""What is fuzzed: each target reads hostile text, and may raise nothing but a `JiningError`."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path

from jiningcli import load, loads
from jiningcli.article.verify import verify
from jiningcli.check import Checker
from jiningcli.errors import JiningError
from jiningcli.money import Rate
from jiningcli.text.amounts import amounts, parse_amount
from jiningcli.text.draft import Draft

CORPUS = Path(__file__).with_name("corpus")
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


TARGETS = {"factfile": factfile, "amount": amount, "draft": draft}
