"""Records for scripts: JSON, JSON Lines, CSV and TSV."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from jiningcli.terminal import clean, clean_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jiningcli.facts.records import Json, Record

NESTED = {
    "count": ("value", "unit", "bound", "of"),
    "value": ("amount", "currency", "bound"),
    "change": ("value", "unit", "bound", "of"),
    "period": ("start", "end"),
    "converted": ("from_amount", "from_currency", "from_bound", "low", "high"),
    "passage": ("paragraph", "caption", "url"),
}
"""The keys that hold an object or null: their columns are there even where all of them are null."""


def json(records: Sequence[Record] | Record) -> str:
    """The records as one array, or one as an object; indented."""
    return clean_json(msgspec.json.format(_encode(records), indent=2).decode()) + "\n"


def jsonl(records: Sequence[Record]) -> str:
    """A record a line."""
    return "".join(clean_json(_encode(record).decode()) + "\n" for record in records)


def _encode(value: Sequence[Record] | Record) -> bytes:
    return msgspec.json.Encoder(decimal_format="number").encode(value)


def csv(records: Sequence[Record]) -> str:
    """A header and a row a record, nested keys joined: ``count_value``."""
    from csv import writer
    from io import StringIO

    rows = _rows(records)
    out = StringIO()
    writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def tsv(records: Sequence[Record]) -> str:
    """The same, parted by tabs and without quotes; no cell holds a tab or a newline."""
    return "".join("\t".join(row) + "\n" for row in _rows(records))


WRITERS: dict[str, Callable[[Sequence[Record]], str]] = {
    "json": json,
    "jsonl": jsonl,
    "csv": csv,
    "tsv": tsv,
}


def _rows(records: Sequence[Record]) -> list[list[str]]:
    flat = [dict(_flatten(record)) for record in records]
    header = list(dict.fromkeys(key for record in flat for key in record))
    return [header, *([record.get(key, "") for key in header] for record in flat)] if flat else []


def _flatten(record: Record, prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in record.items():
        name = prefix + key
        if isinstance(value, dict):
            yield from _flatten(value, name + "_")
        elif value is None and name in NESTED:
            yield from ((f"{name}_{inner}", "") for inner in NESTED[name])
        else:
            yield name, _text(value)


def _text(value: Json) -> str:
    """A value as a spreadsheet may have it: text that begins like a formula gets an apostrophe.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | Decimal):
        return str(value)
    if isinstance(value, str):
        text = clean(value)
        return "'" + text if value[:1] in "=+-@\t\r" and value else text
    return _text(" | ".join(_text(item) for item in value))
