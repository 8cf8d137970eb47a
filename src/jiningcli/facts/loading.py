"""From a TOML file to a `FactFile`: every problem of the file in one report, each with its place."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
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
from jiningcli.facts import sense
from jiningcli.facts.model import ARRAYS, Fact, FactFile, Name, Source
from jiningcli.facts.problems import SHOWN, Place, Problem, Table, quoted, suggest, told
from jiningcli.files import read_text
from jiningcli.money import Money, Rate
from jiningcli.quantity import Quantity

if TYPE_CHECKING:
    from os import PathLike

MAX_DIGITS = 40
"""No count and no amount of an article needs more; a million digits would only cost time."""
LONG = r"0[xob][0-9A-Fa-f_]{1000}"
"""TOML's whole numbers of other bases, which Python reads at any length and then cannot print."""
PLAIN = 10**18
"""A whole number up to this is one as it stands."""
NUMBERS = ("value", "of", "amount", "high")
"""The keys of the numbers in a quantity and an amount."""

MOST_PROBLEMS = 100
"""Nobody reads more at once."""

Arrays = Mapping[str, Mapping[int, Fact | Name]]


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
        raise FactFileError(told(problems, document, text, name))
    return FactFile(
        source=msgspec.convert(document["source"], Source),
        rate=msgspec.convert(document["rate"], Rate) if "rate" in document else None,
        units=msgspec.convert(document.get("units", {}), dict[str, Decimal]),
        **{key: tuple(found.values()) for key, found in arrays.items()},  # type: ignore[arg-type]
    )


def _parse(text: str, name: str) -> dict[str, object]:
    import tomli

    too_long = "a number in it is too long"
    if re.search(LONG, text):
        raise FactFileError([f"{name}: cannot be read as TOML: {too_long}"])
    try:
        return tomli.loads(text, parse_float=Decimal)
    except tomli.TOMLDecodeError as error:
        reason = str(error)
    except RecursionError:
        reason = "it is nested too deeply"
    except (ValueError, ArithmeticError):  # an integer of thousands of digits, a huge exponent
        reason = too_long
    raise FactFileError([f"{name}: cannot be read as TOML: {reason}"])


def _problems(document: Table, arrays: Arrays) -> list[Problem]:
    rate = document.get("rate")
    sound = {(key, index) for key, found in arrays.items() for index in found}
    every = chain(
        _table_problems(FactFile, document, (), sound),
        sense.source_problems(document.get("source")),
        sense.record_problems(arrays, document),
        sense.rate_problems(msgspec.convert(rate, Rate) if _fits(rate, Rate) else None),
    )
    problems = list(islice(every, MOST_PROBLEMS + 1))
    if len(problems) > MOST_PROBLEMS:
        problems[-1] = ((), "has more problems; mend these to see the rest")
    return problems


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
) -> Iterator[Problem]:
    """What is wrong with the keys and types of a table and of all tables in it.

    In the records that are ``sound`` every value has the right type.
    """
    if not isinstance(table, dict):
        yield place, f"expected a table, got {_name(table)}"
        return
    keys = _keys(kind)
    if not table.keys() <= keys.keys():
        unknown = [key for key in table if key not in keys]
        yield from (((*place, key), f"unknown key{suggest(key, keys)}") for key in unknown)
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
                if not value.is_finite() or value.is_signed() or _is_endless(value):
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
) -> Iterator[Problem]:
    """The slow walk, key by key, of a table that does not fit as a whole."""
    for field in fields(kind):
        if field.default is field.default_factory is MISSING and field.name not in table:
            yield (*place, field.name), "is missing"
    for key, value in table.items():
        hint = _keys(kind).get(key)
        if hint is None:
            continue
        if key in ARRAYS and kind is FactFile:
            yield from _array_problems(key, value, sound)
        elif key == "units" and kind is FactFile:
            yield from _unit_problems(value)
        elif key in _nested(kind):
            yield from _table_problems(_nested(kind)[key], value, (*place, key), sound)
        elif hint is Decimal or Decimal in get_args(hint):
            yield from _number_problems({key: value}, place)
        elif not _fits(value, hint):
            yield (*place, key), f"expected {_expected(hint)}, got {_name(value)}"


def _array_problems(key: str, records: object, sound: Container[Place]) -> Iterator[Problem]:
    """What is wrong with the records of one kind, but for those that are known to be sound."""
    if not isinstance(records, list):
        yield (key,), f"expected an array of tables, [[{key}]], got {_name(records)}"
        return
    for index, record in enumerate(records):
        if (key, index) not in sound or not _is_plain(ARRAYS[key], record):
            yield from _table_problems(ARRAYS[key], record, (key, index), sound)


def _number_problems(table: Table, place: Place) -> Iterator[Problem]:
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
        elif value == 0 and Decimal(value).is_signed():
            yield (*place, key), f"{value} is below nothing; write 0"


def _unit_problems(table: object) -> Iterator[Problem]:
    """What is wrong with the words of a source's own for a number."""
    if not isinstance(table, dict):
        yield ("units",), f"expected a table, got {_name(table)}"
        return
    for word, number in table.items():
        if not sense.UNIT.fullmatch(word):
            yield ("units", word), "is not one word in small letters, such as crore"
        elif isinstance(number, bool) or not isinstance(number, int | Decimal):
            yield ("units", word), f"expected a number, got {_name(number)}"
        elif not (Decimal(number).is_finite() and number > 0) or _is_endless(Decimal(number)):
            yield ("units", word), "is no number that can be multiplied by: give one above 0"


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


def _name(value: object) -> str:
    """A value as the file's author knows it: ``the text "44"``, ``a table``."""
    if isinstance(value, str):
        return f"the text {quoted(value)}"
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
