"""Records for scripts: JSON, JSON Lines, CSV and TSV."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from jiningcli.terminal import clean, clean_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.facts.records import Json, Record

NESTED = {
    "count": ("value", "unit", "bound", "of", "high", "was"),
    "value": ("amount", "currency", "bound", "high", "was"),
    "change": ("value", "unit", "bound", "of", "high", "was"),
    "period": ("start", "end"),
    "converted": ("from_amount", "from_currency", "from_bound", "low", "high"),
    "passage": ("paragraph", "caption", "url"),
}
"""The keys that hold an object or null: their columns are there even where all of them are null."""


FORMULA = tuple("=+-@＝＋－＠")


def json(records: Sequence[Record] | Record) -> str:
    """The records as one array, or one as an object; indented."""
    return clean_json(msgspec.json.format(_encode(records), indent=2).decode()) + "\n"


def jsonl(records: Sequence[Record]) -> str:
    """A record a line."""
    return "".join(clean_json(_encode(record).decode()) + "\n" for record in records)


def _encode(value: Sequence[Record] | Record) -> bytes:
    return msgspec.json.Encoder(decimal_format="number").encode(value)


def csv(records: Sequence[Record], keys: Sequence[str] = (), *, header: bool = True) -> str:
    """A header and a row a record, nested keys joined: ``count_value``.

    There is a column for each of the ``keys`` first, whether a record has it or not.
    """
    from csv import writer
    from io import StringIO

    rows = _rows(records, keys, header=header)
    out = StringIO()
    writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def tsv(records: Sequence[Record], keys: Sequence[str] = (), *, header: bool = True) -> str:
    """The same, parted by tabs and without quotes; no cell holds a tab or a newline."""
    return "".join("\t".join(row) + "\n" for row in _rows(records, keys, header=header))


def _rows(records: Sequence[Record], keys: Sequence[str], *, header: bool) -> list[list[str]]:
    rows = [flat(record) for record in records]
    if not rows:
        return []
    names = list(dict.fromkeys([*flat(dict.fromkeys(keys)), *(key for row in rows for key in row)]))
    cells = [[row.get(name, "") for name in names] for row in rows]
    return [names, *cells] if header else cells


def flat(record: Record) -> dict[str, str]:
    """A record as a row of a spreadsheet, nested keys joined: ``count_value``."""
    return dict(_flatten(record))


def _flatten(record: Record, prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in record.items():
        name = prefix + key
        if isinstance(value, dict):
            inner = dict(_flatten(value))
            always = NESTED.get(name, ())
            if not always or always[0] not in inner:  # another record has a key of that name
                always = ()
            yield from ((f"{name}_{it}", inner.get(it, "")) for it in dict.fromkeys([*always, *inner]))
        elif value is None and name in NESTED:
            yield from ((f"{name}_{it}", "") for it in NESTED[name])
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
        # What is cleaned away or passed over may stand before the sign, and in CSV a sign may be wide.
        begins = value[:1] in ("\t", "\r") or text.lstrip()[:1] in FORMULA
        return "'" + text if text and begins else text
    return _text(" | ".join(_text(item) for item in value))
