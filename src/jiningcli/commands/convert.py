"""convert: amounts as people write them, in the other currency, no surer than the rate is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from jiningcli.commands.options import Answer, Options, command
from jiningcli.errors import AmountError, JiningError
from jiningcli.facts.records import money_record, number
from jiningcli.money import Conversion, Rate
from jiningcli.render import render
from jiningcli.render.sheet import Cell, Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    "jining convert '3.2bn yuan' '$50m' 10亿元",
    "jining convert 'over 800 million yuan' --rate 7.18",
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
        typer.Option(metavar="CURRENCY", help="To what; the rate's other currency if not given."),
    ] = None,
    rate: Annotated[
        str | None, typer.Option(metavar="NUMBER", help="Your own rate: the yuan for one dollar.")
    ] = None,
) -> Answer:
    """Convert amounts between yuan and dollars.

    At the source's ratio, or at your own rate; with the range that the rounding of the ratio leaves
    open, and what a sentence may say.
    """
    from jiningcli.text.amounts import parse_amount

    file = _file_with_rate(options.load())
    used = _rate(file, rate)
    target = (to or options.currency or "").upper()
    results, errors = [], []
    for text in _texts(options, amounts):
        try:
            money = parse_amount(text, currencies=used.currencies)
            other = next(code for code in used.currencies if code != money.currency)
            results.append(Converted(text, used.convert(money, target or other)))
        except AmountError as error:
            errors.append(str(error))
    if not results and not errors:
        raise JiningError("standard input: holds no amount; give one a line, such as '3.2bn yuan'")
    owner = f"the source's ratio ({file.source})" if used.of_source else "your rate"
    sheet = Sheet(results, Converted.record, COLUMNS, footer=[Cell(f"At {owner}: {used}")])
    output = render(sheet, options.format, options.terminal)
    return Answer(output, AmountError.exit_code if errors else 0, "\n".join(errors))


def _texts(options: Options, amounts: Sequence[str]) -> Iterator[str]:
    for amount in amounts:
        if amount == "-":
            yield from (line for line in options.read("-").splitlines() if line.strip())
        else:
            yield amount


def _file_with_rate(files: Sequence[FactFile]) -> FactFile:
    return next((file for file in files if file.rate), files[0])


def _rate(file: FactFile, own: str | None) -> Rate:
    if own is not None:
        base, quote = file.rate.currencies if file.rate else ("CNY", "USD")
        return Rate.of_user(own, base=base, quote=quote)
    if file.rate is None:
        raise JiningError(f"{file.source} states no rate; give your own with --rate")
    return file.rate
