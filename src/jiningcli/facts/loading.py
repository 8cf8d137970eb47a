"""From a TOML file to a `FactFile`: every problem of the file in one report, each with its place."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import msgspec

from jiningcli.errors import FactFileError
from jiningcli.facts.model import (
    ARRAYS,
    Fact,
    FactFile,
    Name,
    Passage,
    Period,
    Project,
    Source,
)
from jiningcli.files import read_text
from jiningcli.money import CURRENCIES, Money, Rate
from jiningcli.quantity import Quantity

if TYPE_CHECKING:
    from os import PathLike

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ISO = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
MAX_DIGITS = 40
"""No count and no amount of an article needs more; a million digits would only cost time."""
PLAIN = 10**18
"""A whole number up to this is one as it stands."""
NUMBERS = ("value", "of", "amount", "high")
"""The keys of the numbers in a quantity and an amount."""

MOST_PROBLEMS = 100
"""Nobody reads more at once."""
SHOWN = 40
"""So many characters of a text of the file are shown in a problem."""

Table = Mapping[str, object]
Arrays = Mapping[str, Mapping[int, Fact | Name]]
Place = tuple[str | int, ...]


def default_path() -> Path:
    """Where the fact file that comes with the program lies: in the wheel, or in a checkout."""
    package = Path(__file__).parents[1]
    packaged = package / "data" / "facts.toml"
    return packaged if packaged.exists() else package.parents[1] / "data" / "facts.toml"


def load(path: str | PathLike[str] | None = None) -> FactFile:
    """The facts of a file; without a path, those of the article that comes with the program.

    Raises `FactFileError` with every problem of the file, one a line.
    """
    name = str(path if path is not None else default_path())
    return loads(read_text(name), name=name)


def loads(text: str, *, name: str = "facts.toml") -> FactFile:
    """The facts of a TOML text, called ``name`` in errors. Raises `FactFileError`."""
    document = _parse(text, name)
    arrays = {key: _convert_each(document.get(key), kind) for key, kind in ARRAYS.items()}
    if problems := _problems(document, arrays):
        raise FactFileError([f"{name}: {_path(place)}: {what}" for place, what in problems])
    return FactFile(
        source=msgspec.convert(document["source"], Source),
        rate=msgspec.convert(document["rate"], Rate) if "rate" in document else None,
        **{key: tuple(found.values()) for key, found in arrays.items()},  # type: ignore[arg-type]
    )


def _parse(text: str, name: str) -> dict[str, object]:
    import tomli

    try:
        return tomli.loads(text, parse_float=Decimal)
    except tomli.TOMLDecodeError as error:
        reason = str(error)
    except RecursionError:
        reason = "it is nested too deeply"
    except (ValueError, ArithmeticError):  # an integer of thousands of digits, a huge exponent
        reason = "a number in it is too long"
    raise FactFileError([f"{name}: cannot be read as TOML: {reason}"])


def _problems(document: Table, arrays: Arrays) -> list[tuple[Place, str]]:
    sound = {(key, index) for key, found in arrays.items() for index in found}
    every = chain(
        _table_problems(FactFile, document, (), sound),
        _subject_problems(document.get("source")),
        _sense_problems(arrays, *(_ids(document.get(key)) for key in ("companies", "names"))),
        _rate_problems(document.get("rate")),
    )
    problems = list(islice(every, MOST_PROBLEMS + 1))
    if len(problems) > MOST_PROBLEMS:
        problems[-1] = ((), "has more problems than these; they are told when these are mended")
    return problems


def _path(place: Place) -> str:
    """A place as jq writes it: ``projects[3].count``."""
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in place).lstrip(".") or "file"


# The shape: keys and types


@cache
def _keys(kind: type) -> dict[str, Any]:
    """The keys that a table of this kind may have, each with the type of its value."""
    return {field.name: field.type for field in fields(kind) if field.name != "of_source"}


@cache
def _nested(kind: type) -> dict[str, type]:
    """Those of the keys whose value is a table again."""
    return {key: cls for key, hint in _keys(kind).items() if (cls := _table_type(hint))}


def _table_type(hint: object) -> type | None:
    kinds = (t for t in (hint, *get_args(hint)) if isinstance(t, type) and is_dataclass(t))
    return next(kinds, None)


def _table_problems(
    kind: type, table: object, place: Place, sound: Container[Place]
) -> Iterator[tuple[Place, str]]:
    """What is wrong with the keys and types of a table and of all tables in it.

    In the records that are ``sound`` every value has the right type.
    """
    if not isinstance(table, dict):
        yield place, f"expected a table, got {_name(table)}"
        return
    keys = _keys(kind)
    if not table.keys() <= keys.keys():
        unknown = [key for key in table if key not in keys]
        yield from (((*place, key), f"unknown key{_suggest(key, keys)}") for key in unknown)
    if kind is FactFile or not (place[:2] in sound or _fits(table, kind)):
        yield from _value_problems(kind, table, place, sound)
    elif kind in (Quantity, Money):
        yield from _number_problems(table, place)
    else:
        for key, inner in _nested(kind).items():
            if key in table:
                yield from _table_problems(inner, table[key], (*place, key), sound)


def _is_plain(kind: type, record: Table) -> bool:
    """Whether a record of the right types has no unknown key and no number that needs a look.

    Nearly all are so, and to find it out at once takes a quarter of the time of the walk.
    """
    if not record.keys() <= _keys(kind).keys():
        return False
    for key, inner, numbers in _inner(kind):
        table: Any = record.get(key)
        if table is None:
            continue
        if not table.keys() <= inner:
            return False
        for number in numbers:
            value = table.get(number, 0)
            if type(value) is Decimal:
                if not value.is_finite() or _is_endless(value):
                    return False
            elif type(value) is not int or not -PLAIN < value < PLAIN:
                return False
    return True


@cache
def _inner(kind: type) -> list[tuple[str, AbstractSet[str], list[str]]]:
    """The keys that hold tables, with the keys of these, and those of them that are numbers."""
    return [
        (key, _keys(inner).keys(), [name for name in _keys(inner) if name in NUMBERS])
        for key, inner in _nested(kind).items()
    ]


def _value_problems(
    kind: type, table: Table, place: Place, sound: Container[Place]
) -> Iterator[tuple[Place, str]]:
    """The slow walk, key by key, of a table that does not fit as a whole."""
    for field in fields(kind):
        if field.default is MISSING and field.name not in table:
            yield (*place, field.name), "is missing"
    for key, value in table.items():
        hint = _keys(kind).get(key)
        if hint is None:
            continue
        if key in ARRAYS and kind is FactFile:
            if not isinstance(value, list):
                yield (key,), f"expected an array of tables, [[{key}]], got {_name(value)}"
                continue
            for index, record in enumerate(value):
                if (key, index) in sound and _is_plain(ARRAYS[key], record):
                    continue
                yield from _table_problems(ARRAYS[key], record, (key, index), sound)
        elif key in _nested(kind):
            yield from _table_problems(_nested(kind)[key], value, (*place, key), sound)
        elif hint is Decimal or Decimal in get_args(hint):
            yield from _number_problems({key: value}, place)
        elif not _fits(value, hint):
            yield (*place, key), f"expected {_expected(hint)}, got {_name(value)}"


def _number_problems(table: Table, place: Place) -> Iterator[tuple[Place, str]]:
    """Numbers must be TOML numbers (msgspec would take text for one), finite and not endless."""
    for key, value in table.items():
        if key not in NUMBERS:
            continue
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            yield (*place, key), f"expected a number, got {_name(value)}"
        elif isinstance(value, Decimal) and not value.is_finite():
            yield (*place, key), f"expected a number, got {value}"
        elif _is_endless(Decimal(value)):
            yield (*place, key), f"has more than {MAX_DIGITS} digits"


def _is_endless(number: Decimal) -> bool:
    return max(abs(number.adjusted()), len(number.as_tuple().digits)) > MAX_DIGITS


def _fits(value: object, hint: Any) -> bool:  # noqa: ANN401 - a type of any kind
    try:
        msgspec.convert(value, hint)
    except (msgspec.ValidationError, ValueError, OverflowError):
        return False
    return True


def _convert_each(array: object, kind: type[Fact | Name]) -> dict[int, Fact | Name]:
    """The records that fit, by their index in the array; at once where all of them do."""
    records = array if isinstance(array, list) else []
    try:
        return dict(enumerate(msgspec.convert(records, list[kind])))  # type: ignore[valid-type]
    except (msgspec.ValidationError, ValueError, OverflowError):
        return {i: msgspec.convert(r, kind) for i, r in enumerate(records) if _fits(r, kind)}


def _quoted(text: str) -> str:
    return msgspec.json.encode(text[:SHOWN]).decode()


def _name(value: object) -> str:
    """A value as the file's author knows it: ``the text "44"``, ``a table``."""
    if isinstance(value, str):
        return f"the text {_quoted(value)}"
    names = {bool: "true or false", dict: "a table", list: "an array", int: "the number {}"}
    return names.get(type(value), "{}").format(str(value)[:SHOWN])


def _expected(hint: Any) -> str:  # noqa: ANN401 - a type of any kind
    args = [a for a in get_args(hint) if a is not type(None)] or [hint]
    if isinstance(args[0], type) and issubclass(args[0], Enum):
        return "one of " + ", ".join(str(member.value) for member in args[0])
    if choices := [text for kind in (hint, *args) for text in get_args(kind) if isinstance(text, str)]:
        return "one of " + ", ".join(choices)
    if Ellipsis in args:
        return "an array of texts"
    names = {str: "a text", int: "a whole number"}
    return names.get(args[0], f"a {args[0].__name__}")


def _suggest(key: str, known: Mapping[str, object]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(key[:SHOWN], known, n=1)
    if close:
        return f"; did you mean {close[0]}?"
    return f"; known are {', '.join(known)}" if known else ""


# The sense: what must hold between values


def _ids(records: object) -> list[str]:
    """The ids of an array of tables, also of those that have something else wrong with them."""
    tables = [r for r in records if isinstance(r, dict)] if isinstance(records, list) else []
    return [table["id"] for table in tables if isinstance(table.get("id"), str)]


def _subject_problems(source: object) -> Iterator[tuple[Place, str]]:
    if isinstance(source, dict) and not ("place" in source or "subject" in source):
        yield ("source",), "says neither subject nor place: give what the article speaks of"


def _sense_problems(
    arrays: Arrays, companies: Collection[str], names: Collection[str]
) -> Iterator[tuple[Place, str]]:
    """What is wrong with values that have the right type, beside the ids of companies and names."""
    seen: dict[str, Place] = {}
    for array, records in arrays.items():
        for index, record in records.items():
            place = (array, index)
            if not ID.fullmatch(record.id):
                yield (*place, "id"), f"{_quoted(record.id)} is not kebab-case, such as signed-contracts"
            elif record.id in seen:
                yield (*place, "id"), f"{record.id} is taken already, by {_path(seen[record.id])}"
            seen.setdefault(record.id, place)
            if not record.name.strip():
                yield (*place, "name"), "is empty"
            if isinstance(record, Fact):
                found = _fact_problems(record, companies, names)
                yield from (((*place, key), what) for key, what in found)


def _fact_problems(
    fact: Fact, companies: Collection[str], names: Collection[str]
) -> Iterator[tuple[str, str]]:
    if not fact.statement.strip():
        yield "statement", "is empty"
    if isinstance(fact, Project) and fact.company and fact.company not in companies:
        close = _suggest(fact.company, dict.fromkeys(companies))
        yield "company", f"no company has the id {_quoted(fact.company)}{close}"
    if fact.speaker and fact.speaker not in companies and fact.speaker not in names:
        close = _suggest(fact.speaker, dict.fromkeys((*names, *companies)))
        yield "speaker", f"no name and no company has the id {_quoted(fact.speaker)}{close}"
    yield from (("passage", what) for what in _passage_problems(fact.passage))
    yield from _quantity_problems(fact)


def _passage_problems(passage: Passage) -> Iterator[str]:
    if (passage.paragraph is None) == (passage.caption is None):
        yield "give either paragraph or caption"
    elif (passage.paragraph or passage.caption or 0) < 1:
        yield "paragraphs and captions are counted from 1"
    if not passage.start.strip() or (passage.end is not None and not passage.end.strip()):
        yield "is empty; give the first few words of the place as start"
    if not all(map(str.strip, passage.evidence)):
        yield "has an empty evidence"


def _quantity_problems(fact: Fact) -> Iterator[tuple[str, str]]:
    for key, quantity in (("count", fact.count), ("change", fact.change)):
        if quantity is None:
            continue
        if not quantity.unit.strip():
            yield f"{key}.unit", "is empty"
        if not (quantity.value.is_finite() and (quantity.of or quantity.value).is_finite()):
            continue  # told already
        if quantity.value < 0:
            yield key, f'{quantity.value} is negative; a fall has direction = "down"'
        if quantity.of is not None and quantity.value > quantity.of:
            yield key, f"{quantity.value} is more than the whole, {quantity.of}"
        if quantity.high is not None and quantity.high < quantity.value:
            yield f"{key}.high", f"{quantity.high} is below the value, {quantity.value}"
    if fact.change is not None and fact.direction is None:
        yield "direction", "is missing: say whether the change is up or down"
    if fact.value is not None:
        yield from (("value." + k, what) for k, what in money_problems(fact.value))
    if fact.period is not None:
        yield from (("period", what) for what in _period_problems(fact.period))


def money_problems(money: Money) -> Iterator[tuple[str, str]]:
    """What is wrong with an amount, each with its key."""
    if money.amount.is_finite() and money.amount < 0:
        yield "amount", f"{money.amount} is negative"
    if money.high is not None and money.high.is_finite() and money.high < money.amount:
        yield "high", f"{money.high} is below the amount, {money.amount}"
    if money.currency not in CURRENCIES:
        yield "currency", f"{_quoted(money.currency)} is no ISO 4217 code; give one such as CNY or USD"


def _rate_problems(table: object) -> Iterator[tuple[Place, str]]:
    if not _fits(table, Rate):
        return  # there is none, or that has been told already
    rate = msgspec.convert(table, Rate)
    for side in ("base", "quote"):
        money: Money = getattr(rate, side)
        for key, what in money_problems(money):
            yield ("rate", side, key), what
        if money.amount == 0:
            yield ("rate", side, "amount"), "is 0; nothing can be converted at that"
    if rate.base.currency == rate.quote.currency:
        yield ("rate",), f"has {rate.base.currency} on both sides"


def _period_problems(period: Period) -> Iterator[str]:
    for end in (period.start, period.end):
        if not ISO.fullmatch(end):
            yield f"{_quoted(end)} is not a year, month or day such as 2024-01"
            return
    if period.end[: len(period.start)] < period.start[: len(period.end)]:
        yield f"ends ({period.end}) before it starts ({period.start})"
