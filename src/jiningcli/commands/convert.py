"""convert: amounts as people write them, in the other currency, no surer than the rate is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from jiningcli.commands.options import Answer, Options, command, currency_code
from jiningcli.currency import PAIR
from jiningcli.errors import AmountError, JiningError
from jiningcli.facts.records import money_record
from jiningcli.money import Conversion, Money, Rate
from jiningcli.quantity import Bound, number
from jiningcli.render.sheet import Cell, Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from jiningcli.facts.model import FactFile
    from jiningcli.facts.records import Record


class Converted(NamedTuple):
    """What the user wrote, and what it comes to."""

    text: str
    conversion: Conversion

    def record(self) -> Record:
        """The conversion as a script gets it."""
        given, converted, low, high, rate = self.conversion
        return {
            "text": self.text,
            **money_record(given),
            "converted": money_record(converted),
            "low": number(low),
            "high": number(high),
            "printable": self.conversion.printable,
            "given": {**money_record(given), "high": _high(given)},
            "rate": {
                "base": money_record(rate.base),
                "quote": money_record(rate.quote),
                "of": "source" if rate.of_source else "user",
            },
        }

    def between(self) -> str:
        """What the rounding of the rate leaves open, where it leaves anything."""
        _, converted, low, high, _ = self.conversion
        if low == high:
            return ""
        return str(replace(converted, amount=low, high=high, bound=type(converted.bound).EXACT))


COLUMNS = (
    Column[Converted]("Amount", lambda it: Cell(str(it.conversion.given))),
    Column[Converted]("Converted", lambda it: Cell(str(it.conversion.converted))),
    Column[Converted]("Between", lambda it: Cell(it.between())),
    Column[Converted]("In a sentence", lambda it: Cell(it.conversion.printable or "")),
)


@command(
    "jining convert 3.2bn yuan '$50m' 10亿元",
    "jining convert 'over 800 million yuan' --rate 7.18",
    "jining convert '20,000 crore rupees' --rate 83.2 --to USD",
    "jining convert - --json < amounts.txt",
)
def convert(
    options: Options,
    amounts: Annotated[
        list[str],
        typer.Argument(metavar="AMOUNT...", help="Amounts; - reads one a line from standard input."),
    ],
    to: Annotated[
        str | None,
        typer.Option(
            parser=currency_code,
            metavar="CODE",
            help="Convert to this; by default, to the rate's other currency.",
        ),
    ] = None,
    rate: Annotated[
        str | None,
        typer.Option(
            metavar="RATE",
            help="Your own rate: yuan for one dollar (7.18), or '1 EUR = 1.08 USD'.",
        ),
    ] = None,
) -> Answer:
    """Convert amounts between currencies.

    At the rate in the source (yuan and dollars), or at your own. Shows the range that a rounded rate
    leaves open, and what a sentence may say.
    """
    from jiningcli.text.amounts import parse_amount

    rates = Rates(options.load(), rate, to or options.currency)
    results, errors = [], []
    for text in _texts(options, amounts, rates.expected):
        try:
            money = parse_amount(text, currencies=rates.expected)
            used, target = rates.between(money)
            results.append(Converted(text, used.convert(money, target)))
        except AmountError as error:
            errors.append(str(error) + _eaten(text))
    if not results and not errors:
        raise JiningError("standard input: holds no amount; give one a line, such as '3.2bn yuan'")
    used_rates = dict.fromkeys(str(it.conversion.rate) for it in results)
    footer = [Cell(f"At {rates.owner}: {'; '.join(used_rates)}")] if results else []
    sheet = Sheet(results, Converted.record, COLUMNS, footer=footer)
    output = options.render(sheet)
    return Answer(output, AmountError.exit_code if errors else 0, "\n".join(errors))


def _high(money: Money) -> int | Decimal | None:
    return number(money.high) if money.high is not None else None


def _texts(options: Options, amounts: Sequence[str], currencies: Sequence[str]) -> Iterator[str]:
    given = amounts if _are_amounts(amounts, currencies) else _joined(tuple(amounts), currencies)
    for amount in given or amounts:
        if amount == "-":
            yield from (line for line in options.read("-").splitlines() if line.strip())
        else:
            yield amount


LONGEST = 12
"""Words that an amount may have, such as ``between 3.2 and 3.4 billion yuan``."""


def _are_amounts(texts: Sequence[str], currencies: Sequence[str]) -> bool:
    """Whether each of these texts is an amount, or stands for standard input."""
    from jiningcli.text.amounts import parse_amount

    try:
        for text in texts:
            if text != "-":
                parse_amount(text, currencies=currencies)
    except AmountError:
        return False
    return True


def _joined(words: tuple[str, ...], currencies: Sequence[str]) -> list[str] | None:
    """The amounts that words without quotation marks make, each as long as can be; else None."""
    ends: dict[int, list[str] | None] = {len(words): []}
    for start in range(len(words) - 1, -1, -1):
        ends[start] = None
        for end in range(min(len(words), start + LONGEST), start, -1):
            text, rest = " ".join(words[start:end]), ends[end]
            if rest is not None and _are_amounts([text], currencies):
                ends[start] = [text, *rest]
                break
    return ends[0]


def _eaten(text: str) -> str:
    """A word on what the shell may have taken for a variable: ``$50m`` comes here as ``0m``."""
    if re.fullmatch(r"(0|\.)[\d.,]*\s*[A-Za-z]*", text) or not text.strip():
        return "; if you typed $ before it, the shell took that for a variable: quote it, as '$50m'"
    return ""


_FIRST = ("EUR", "GBP", "AUD", "NZD", "USD", "CHF")
"""Of a pair with one of these, a rate is told for one unit of it: the first of them, as markets do."""


class Rates:
    """The rates to convert at: those that the sources state, or the user's own one.

    Raises `JiningError` where there is none, and `AmountError` for an own one that is no rate.
    """

    def __init__(self, files: Sequence[FactFile], own: str | None, to: str | None) -> None:
        stated = [(file, file.rate) for file in files if file.rate]
        self._rates = [rate for _, rate in stated]
        self._own, self._to = own, to
        self.owner = "your rate"
        if own is None:
            if not stated:
                raise JiningError(f"{files[0].source} states no rate; give your own with --rate")
            self.owner = f"the source's ratio ({stated[0][0].source})"
        elif "=" in own:
            self._rates, self._own = [_pair(own)], None
        pairs = [code for rate in self._rates for code in rate.currencies] or PAIR
        self.expected = tuple(dict.fromkeys(pairs))

    def between(self, money: Money) -> tuple[Rate, str]:
        """The rate for an amount, and the currency to convert it to."""
        if self._own is not None:
            self._rates, self._own = [self._of_number(self._own, money)], None
            self.expected = self._rates[0].currencies
        for rate in self._rates:
            base, quote = rate.currencies
            other = {base: quote, quote: base}.get(money.currency)
            if other is not None and self._to in (None, other):
                return rate, other
        to = f" to {self._to}" if self._to else ""
        pairs = "; ".join(" and ".join(rate.currencies) for rate in self._rates)
        own = "" if self.owner == "your rate" else "; give your own with --rate and --to"
        raise AmountError(f"{money}: not converted{to}: {self.owner} is between {pairs}{own}", column=1)

    def _of_number(self, text: str, money: Money) -> Rate:
        """The user's rate as a mere number, of the pair that the source, or the amount, tells."""
        base, quote = self._rates[0].currencies if self._rates else PAIR
        if {money.currency, self._to or money.currency} <= {base, quote}:
            return Rate.of_user(text, base=base, quote=quote)
        if self._to is None or self._to == money.currency:
            raise JiningError(f"{money}: say with --to which currency to convert it to")
        one = next((code for code in _FIRST if code in (money.currency, self._to)), None)
        if one is None:
            example = f"--rate '1 {self._to} = {text} {money.currency}'"
            raise JiningError(f"--rate {text}: say of which currency one is that, such as {example}")
        base = self._to if one == money.currency else money.currency
        return Rate.of_user(text, base=base, quote=one)


def _pair(text: str) -> Rate:
    """The user's rate as two amounts: ``1 EUR = 1.08 USD``."""
    from jiningcli.text.amounts import parse_amount

    sides = [parse_amount(side) for side in text.split("=", 1)]
    for money in sides:
        if money.high is not None or money.bound is not Bound.EXACT or not money.amount:
            raise AmountError(f"{money}: no side of a rate such as '1 EUR = 1.08 USD'", column=1)
    base, quote = sides
    if base.currency == quote.currency:
        raise AmountError(f"{text}: has {base.currency} on both sides", column=1)
    return Rate(base=base, quote=quote, of_source=False)
