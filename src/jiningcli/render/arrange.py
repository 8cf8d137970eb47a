"""A sheet as the user wants it: some of its fields, in an order, with or without a header."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeVar

from jiningcli.errors import JiningError
from jiningcli.render.formats import flat
from jiningcli.render.sheet import Cell, Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jiningcli.facts.records import Json, Record

T = TypeVar("T")


def arrange(
    sheet: Sheet[T], fields: Sequence[str], sort: str | None, *, header: bool = True
) -> Sheet[T]:
    """The sheet with only these fields, sorted by one. Raises `JiningError` for one it has not.

    A field is a key of the records, or one of an inner key, as CSV names it: ``count_value``; or the
    heading of a column. In a table the column of that heading stands for it, where there is one.
    """
    if not header:
        sheet = sheet._replace(header=False)
    if not sheet.items or not (fields or sort):
        return sheet
    columns = {column.heading.lower().replace(" ", "_"): column for column in sheet.columns}
    whole = _whole(sheet, columns)
    records = [whole(item) for item in sheet.items]
    shown = dict.fromkeys(key for record in records for key in record)
    inner = dict.fromkeys(key for record in records for key in flat(record))
    for name in (*fields, *([sort.removeprefix("-")] if sort else [])):
        if name not in shown and name not in inner:
            raise JiningError(_unknown(name, list(shown), list(inner)))
    if sort:
        rank = _rank_by(sort.removeprefix("-"))
        pairs = zip(records, sheet.items, strict=True)
        order = sorted(pairs, key=lambda it: rank(it[0])[1:], reverse=sort.startswith("-"))
        order.sort(key=lambda it: rank(it[0])[0])  # what has no value comes last, either way
        sheet = sheet._replace(items=[item for _, item in order])
    if not fields:
        return sheet
    return sheet._replace(
        record=lambda item: _only(whole(item), fields),
        columns=[columns.get(name) or _column(whole, name) for name in fields],
        keys=(),
    )


def _whole(sheet: Sheet[T], columns: dict[str, Column[T]]) -> Callable[[T], Record]:
    """The records of a sheet, with what its columns show beside the keys that they have."""
    own = sheet.record

    def record(item: T) -> Record:
        known = own(item)
        more = {name: column.cell(item).text for name, column in columns.items() if name not in known}
        return known | more

    return record


def _unknown(name: str, known: Sequence[str], inner: Sequence[str]) -> str:
    from jiningcli.facts.lookup import nearest

    near = nearest(name, [*known, *inner])
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(known)}"
    return f"no field is called “{name}”; {hint}"


def _value(record: Record, name: str) -> Json:
    """The value of a field; of one that an inner key makes, the text that CSV has."""
    return record[name] if name in record else flat(record).get(name)


def _only(record: Record, fields: Sequence[str]) -> Record:
    return {name: _value(record, name) for name in fields}


def _column(whole: Callable[[T], Record], name: str) -> Column[T]:
    def cell(item: T) -> Cell:
        values = flat(_only(whole(item), [name])).values()
        return Cell(" ".join(filter(None, values)))

    return Column(name.replace("_", " ").capitalize(), cell, wrap=True)


def _rank_by(name: str) -> Callable[[Record], tuple[bool, bool, Decimal, str]]:
    """What sorts records by a field: numbers by their size, text without regard to capitals."""

    def rank(record: Record) -> tuple[bool, bool, Decimal, str]:
        value = _value(record, name)
        if isinstance(value, dict):
            value = next(iter(value.values()), None)
        text = str(value or "")
        try:
            return value in (None, ""), False, Decimal(text), ""
        except InvalidOperation:
            return value in (None, ""), True, Decimal(0), text.casefold()

    return rank
