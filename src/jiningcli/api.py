"""What the commands do, for Python: load, search, convert and check, with values that print as read."""

from __future__ import annotations

from os import PathLike, fspath
from typing import TYPE_CHECKING

from jiningcli.facts.loading import load as load_facts
from jiningcli.facts.model import FactFile

if TYPE_CHECKING:
    from jiningcli.check.report import Claim
    from jiningcli.facts.model import Fact
    from jiningcli.money import Conversion

Source = FactFile | str | PathLike[str] | None
"""Where facts come from: a path, what `load` made of one, or None: those that come with the program."""


def load(path: str | PathLike[str] | None = None) -> FactFile:
    """The facts of a fact file, or of an article, which is read for them. Raises `JiningError`."""
    if path is None or fspath(path).endswith(".toml"):
        return load_facts(path)
    from jiningcli.commands.options import Options
    from jiningcli.terminal import Terminal

    (file,) = Options((fspath(path),), None, "json", Terminal()).load()
    return file


def search(*words: str, facts: Source = None) -> list[Fact]:
    """The facts that hold the words, or others of the same stem; best first."""
    from jiningcli.facts import lookup
    from jiningcli.facts.records import entries, shown

    every = list(entries(_loaded(facts)))
    found = lookup.search([it.fact for it in every], words, [shown(it) for it in every])
    return [every[index].fact for index in found]


def convert(
    amount: str, *, to: str | None = None, rate: str | None = None, facts: Source = None
) -> Conversion:
    """An amount in another currency, at the ratio that the source states or at your own ``rate``.

    ``amount`` is as people write it: ``3.2bn yuan``; ``to`` is an ISO 4217 code; a rate is a number,
    or ``1 EUR = 1.08 USD``. Raises `AmountError` for what is no amount, `JiningError` without a rate.
    """
    from jiningcli.commands.convert import Rates
    from jiningcli.text.amounts import parse_amount

    rates = Rates([_loaded(facts)], rate, to)
    money = parse_amount(amount, currencies=rates.expected)
    used, target = rates.between(money)
    return used.convert(money, target)


def check(text: str, *, facts: Source = None, explain: bool = False) -> list[Claim]:
    """Each sentence of a claim or draft with its verdict, and the findings that it rests on.

    A text of one line is a claim; a longer one is a draft, plain or Markdown. ``explain`` adds how
    each verdict was reached.
    """
    from jiningcli.check import checker
    from jiningcli.check.review import review
    from jiningcli.check.rules import VERDICTS
    from jiningcli.text.draft import Draft

    draft = Draft(text, claim="\n" not in text)
    claims, _ = review(draft, [checker(_loaded(facts))], VERDICTS, explain=explain)
    return claims


def _loaded(facts: Source) -> FactFile:
    return facts if isinstance(facts, FactFile) else load(facts)
