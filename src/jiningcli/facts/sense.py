"""What must hold of the values of a fact file, where each has the right type."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from jiningcli.facts.model import Fact, Name, Passage, Period, Project
from jiningcli.facts.problems import ID, Place, Problem, Table, jq_path, quoted, suggest
from jiningcli.iso4217 import TABLE
from jiningcli.patterns import Pattern
from jiningcli.terminal import clean, visible

if TYPE_CHECKING:
    from jiningcli.money import Money, Rate

CODES = frozenset(row.partition("|")[0] for row in TABLE.split("\n") if row)
"""The codes of currencies alone: their names need not be read to look whether there is such a one."""
UNIT = Pattern(r"[a-z]{2,20}")
"""A word of a source's own for a number, as it stands behind figures: crore."""
ISO = re.compile(
    r"(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    r"|-(0[469]|11)-(0[1-9]|[12][0-9]|30)|-02-(0[1-9]|[12][0-9]))?"
)
"""A year, a month or a day that its month has, as far as a schema can say it: leap years are apart."""
DAY = Pattern(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
URL = re.compile(r"https?://[^\s/?#]\S*")


def is_address(text: str) -> bool:
    """Whether a text is an address of the web, and nothing but that."""
    return bool(URL.fullmatch(text)) and clean(text) == text


def _ids(records: object) -> list[str]:
    """The ids of an array of tables, also of those that have something else wrong with them."""
    tables = [r for r in records if isinstance(r, dict)] if isinstance(records, list) else []
    return [table["id"] for table in tables if isinstance(table.get("id"), str)]


def source_problems(source: object) -> Iterator[Problem]:
    """What is wrong with the table of the source, if it is one."""
    if not isinstance(source, dict):
        return
    if not ("place" in source or "subject" in source):
        yield ("source",), "says neither subject nor place: give what the article speaks of"
    yield from (((*("source",), *place), "is empty") for place in _empty(source))
    url = source.get("url")
    if isinstance(url, str) and visible(url) and not is_address(url):
        yield ("source", "url"), f"{quoted(url)} is no web address; it begins with https:// or http://"


def _empty(table: Table) -> Iterator[Place]:
    """Where nothing is seen of a text of a table, or of one of the tables in it."""
    for key, value in table.items():
        if isinstance(value, str):
            if not visible(value):
                yield (key,)
        elif isinstance(value, list):
            yield from (
                (key, i) for i, text in enumerate(value) if isinstance(text, str) and not visible(text)
            )
        elif isinstance(value, dict):
            yield from ((key, *place) for place in _empty(value))


def record_problems(
    arrays: Mapping[str, Mapping[int, Fact | Name]], document: Table
) -> Iterator[Problem]:
    """What is wrong with the records of the arrays that have the right types."""
    companies, names = (_ids(document.get(key)) for key in ("companies", "names"))
    seen: dict[str, Place] = {}
    for array, records in arrays.items():
        for index, record in records.items():
            place = (array, index)
            yield from (((*place, *inner), "is empty") for inner in _empty(_record(document, *place)))
            if not ID.fullmatch(record.id) and visible(record.id):
                yield (*place, "id"), f"{quoted(record.id)} is not kebab-case, such as signed-contracts"
            elif record.id in seen:
                yield (*place, "id"), f"{record.id} is taken already, by {jq_path(seen[record.id])}"
            seen.setdefault(record.id, place)
            if isinstance(record, Fact):
                yield from (
                    ((*place, key), what) for key, what in _fact_problems(record, companies, names)
                )


def _fact_problems(
    fact: Fact, companies: Collection[str], names: Collection[str]
) -> Iterator[tuple[str, str]]:
    company = fact.company if isinstance(fact, Project) else None
    if company and visible(company) and company not in companies:
        close = suggest(company, dict.fromkeys(companies))
        yield "company", f"no company has the id {quoted(company)}{close}"
    if fact.speaker and visible(fact.speaker) and fact.speaker not in (*companies, *names):
        close = suggest(fact.speaker, dict.fromkeys((*names, *companies)))
        yield "speaker", f"no name and no company has the id {quoted(fact.speaker)}{close}"
    yield from (("passage", what) for what in _passage_problems(fact.passage))
    yield from _quantity_problems(fact)


def _passage_problems(passage: Passage) -> Iterator[str]:
    if (passage.paragraph is None) == (passage.caption is None):
        yield "give either paragraph or caption"
    elif (passage.paragraph or passage.caption or 0) < 1:
        yield "paragraphs and captions are counted from 1"


def _quantity_problems(fact: Fact) -> Iterator[tuple[str, str]]:
    for key, quantity in (("count", fact.count), ("change", fact.change)):
        if quantity is None:
            continue
        if not (quantity.value.is_finite() and (quantity.of or quantity.value).is_finite()):
            continue  # told already
        if quantity.value < 0:
            yield key, f'{quantity.value} is negative; a fall has direction = "down"'
        if quantity.of is not None and quantity.value > quantity.of:
            yield key, f"{quantity.value} is more than the whole, {quantity.of}"
        high = quantity.high
        if high is not None and high.is_finite() and high < quantity.value:
            yield f"{key}.high", f"{high} is below the value, {quantity.value}"
    if fact.change is not None and fact.direction is None:
        yield "direction", "is missing: say whether the change is up or down"
    if fact.value is not None:
        yield from (("value." + k, what) for k, what in _money_problems(fact.value))
    if fact.period is not None:
        yield from (("period", what) for what in _period_problems(fact.period))


def _money_problems(money: Money) -> Iterator[tuple[str, str]]:
    """What is wrong with an amount, each with its key."""
    if money.amount.is_finite() and money.amount < 0:
        yield "amount", f"{money.amount} is negative"
    if money.high is not None and money.high.is_finite() and money.high < money.amount:
        yield "high", f"{money.high} is below the amount, {money.amount}"
    if money.currency not in CODES:
        yield "currency", f"{quoted(money.currency)} is no ISO 4217 code; give one such as CNY or USD"


def rate_problems(rate: Rate | None) -> Iterator[Problem]:
    """What is wrong with a rate that has the right types, if there is one."""
    if rate is None:
        return
    for side in ("base", "quote"):
        money: Money = getattr(rate, side)
        for key, what in _money_problems(money):
            yield ("rate", side, key), what
        if money.amount == 0:
            yield ("rate", side, "amount"), "is 0; nothing can be converted at that"
    if rate.base.currency == rate.quote.currency:
        yield ("rate",), f"has {rate.base.currency} on both sides"


def _period_problems(period: Period) -> Iterator[str]:
    for end in (period.start, period.end):
        if len(end) == len("2024-01-31") and DAY.fullmatch(end) and not _is_day(end):
            yield f"{quoted(end)} is no day: the month has fewer"
            return
        if not ISO.fullmatch(end):
            yield f"{quoted(end)} is not a year, month or day such as 2024-01"
            return
    if period.end[: len(period.start)] < period.start[: len(period.end)]:
        yield f"ends ({period.end}) before it starts ({period.start})"


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _record(document: Table, array: str, index: int) -> Table:
    records = document[array]
    return records[index] if isinstance(records, list) else {}
