"""The JSON Schema says what `load` says, and tells an editor what each key means."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum, EnumMeta
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import pytest

from jiningcli import FactFileError, loads
from jiningcli.facts import schema
from jiningcli.facts.model import ARRAYS, FactFile

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "data" / "facts.schema.json"
SHIPPED_SCHEMA = json.loads(SHIPPED.read_text(encoding="utf-8"))
FILES = [ROOT / "data" / "facts.toml", ROOT / "tests" / "saltmere" / "facts.toml"]

FILE = """
[source]
title = "T"
publisher = "P"
date = 2024-07-03
url = "https://post.example/"
place = "P"

[rate]
base = { amount = 1, currency = "CNY" }
quote = { amount = 2, currency = "USD" }

[[projects]]
id = "a-b"
name = "N"
statement = "S"
status = "signed"
company = "c"
count = { value = 4, unit = "project", bound = "over", of = 5 }
value = { amount = 1.5, currency = "CNY" }
change = { value = 2, unit = "percent" }
direction = "up"
period = { start = "2024", end = "2024-01" }
passage = { paragraph = 1, start = "s", end = "e", evidence = ["v"] }
terms = ["t"]
notes = ["n"]

[[industries]]
id = "i"
name = "N"
statement = "S"
role = "coverage"
passage = { caption = 1, start = "s" }

[[digital]]
id = "d"
name = "N"
statement = "S"
kind = "metric"
passage = { paragraph = 1, start = "s" }

[[companies]]
id = "c"
name = "N"
full_name = "N N"
statement = "S"
passage = { paragraph = 1, start = "s" }

[[facts]]
id = "f"
name = "N"
statement = "S"
status = "planned"
related = ["r"]
excluding = ["x"]
speaker = "n"
passage = { paragraph = 1, start = "s" }

[[names]]
id = "n"
name = "N"
full_name = "N N"
role = "mayor"
terms = ["N"]
"""


def check(path: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(SHIPPED), str(path)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def obeys(text: str) -> bool:
    """What check-jsonschema says, without starting it: dates are texts to a schema."""
    jsonschema = pytest.importorskip("jsonschema", reason="needs check-jsonschema")
    instance = json.loads(json.dumps(tomllib.loads(text), default=str))
    validator = jsonschema.Draft202012Validator(
        schema.schema(), format_checker=jsonschema.FormatChecker()
    )
    return bool(validator.is_valid(instance))


def test_the_shipped_schema_is_this_one() -> None:
    assert SHIPPED.read_text(encoding="utf-8") == schema.render()


def test_it_is_a_schema() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--check-metaschema", str(SHIPPED)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_a_fact_file_names_and_obeys_it(path: Path) -> None:
    named = re.match("#:schema (.+)\n", path.read_text(encoding="utf-8"))
    assert named is not None
    assert (path.parent / named[1]).resolve() == SHIPPED
    assert check(path).returncode == 0


def parts(kind: type, table: dict[str, Any]) -> Iterator[tuple[type, dict[str, Any]]]:
    """A type of the model and all types in it, each with what the schema has for it."""
    yield kind, table
    if is_dataclass(kind):
        for key, hint in get_type_hints(kind).items():
            for inner in (hint, *get_args(hint)):
                known = isinstance(inner, type) and (is_dataclass(inner) or issubclass(inner, Enum))
                if known and key not in ARRAYS:
                    yield from parts(inner, table["properties"][key])


KINDS: list[type] = [FactFile, *ARRAYS.values()]
PARTS = [
    part
    for kind in KINDS
    for part in parts(kind, SHIPPED_SCHEMA["$defs"].get(kind.__name__, SHIPPED_SCHEMA))
]


@pytest.mark.parametrize(("kind", "table"), PARTS)
def test_every_key_and_value_of_the_model_is_in_it_and_is_described(
    kind: type, table: dict[str, Any]
) -> None:
    assert table["description"].endswith(".")
    if is_dataclass(kind):
        assert set(table["properties"]) == {field.name for field in fields(kind)} - {"of_source"}
        assert all(value["description"].endswith(".") for value in table["properties"].values())
    elif isinstance(kind, EnumMeta):
        assert table["enum"] == [member.value for member in list[Any](kind)]
        assert len(table["x-taplo"]["docs"]["enumValues"]) == len(table["enum"])


def test_no_description_stands_beside_a_reference() -> None:
    """Editors that follow the reference would not show it."""
    text = json.dumps(SHIPPED_SCHEMA)
    assert re.findall(r'"\$ref": "[^"]*", "description"', text) == []


CHANGES = [
    ("nothing", "", "", True),
    ("an unknown key", 'kind = "metric"', 'kind = "metric"\nsort = 1', False),
    ("an unknown table", "[rate]", "[rates]", False),
    ("a missing key", 'status = "signed"', "", True),
    ("a missing required key", 'role = "coverage"', "", False),
    ("a number as text", "value = 4", 'value = "4"', False),
    ("a subject instead of a place", 'place = "P"', 'subject = "P"', True),
    ("neither subject nor place", 'place = "P"', "", False),
    ("a name without an id", 'id = "n"', "", False),
    ("an unknown key of a name", 'role = "mayor"', 'post = "mayor"', False),
    ("a fraction", "value = 4", "value = 4.5", True),
    ("a negative number", "value = 4", "value = -4", False),
    ("a text as number", 'unit = "project"', "unit = 1", False),
    ("an unknown bound", '"over"', '"above"', False),
    ("an unknown status", '"signed"', '"Signed"', False),
    ("an unknown currency", 'currency = "USD"', 'currency = "XAU"', False),
    ("an id with capitals", '"a-b"', '"A-b"', False),
    ("an id with a space", '"a-b"', '"a b"', False),
    ("an empty name", 'name = "N"', 'name = " "', False),
    ("a month that there is not", '"2024-01"', '"2024-13"', False),
    ("a period in words", '"2024-01"', '"January"', False),
    ("a change without a direction", 'direction = "up"', "", False),
    ("a paragraph and a caption", "caption = 1", "caption = 1, paragraph = 1", False),
    ("neither paragraph nor caption", "caption = 1, ", "", False),
    ("a paragraph before the first", "paragraph = 1", "paragraph = 0", False),
    ("an empty start", 'start = "s"', 'start = ""', False),
    ("an empty evidence", '"v"', '""', False),
    ("a list that is none", '["t"]', '"t"', False),
    ("an address that runs", '"https://post.example/"', '"javascript:alert(1)"', False),
    ("31 April", '"2024-01"', '"2024-04-31"', False),
    ("30 February", '"2024-01"', '"2024-02-30"', False),
    ("the last of June", '"2024-01"', '"2024-06-30"', True),
    ("a date as text", "date = 2024-07-03", 'date = "3 July"', False),
]


@pytest.mark.parametrize(("what", "old", "new", "sound"), CHANGES)
def test_the_schema_and_the_program_agree(
    what: str,
    old: str,
    new: str,
    sound: bool,
) -> None:
    assert old in FILE
    text = FILE.replace(old, new, 1)
    try:
        loads(text)
    except FactFileError:
        loaded = False
    else:
        loaded = True
    assert (loaded, obeys(text)) == (sound, sound), what


BAD = (
    '""',
    '" "',
    '"\\t"',
    '"\u3000"',
    '"javascript:x"',
    '"2024-02-31"',
    "7",
    "true",
    "[]",
    "2024-01-01",
)
VALUES = [match.span() for match in re.finditer(r'"[^"]*"|(?<== )[\d.-]+', FILE)]


def test_what_the_schema_refuses_the_program_refuses() -> None:
    """Every value of a file in turn, exchanged for one that is mostly wrong there."""
    jsonschema = pytest.importorskip("jsonschema", reason="needs check-jsonschema")
    validator = jsonschema.Draft202012Validator(
        schema.schema(), format_checker=jsonschema.FormatChecker()
    )
    taken = []
    for start, end in VALUES:
        for bad in BAD:
            text = FILE[:start] + bad + FILE[end:]
            instance = json.loads(json.dumps(tomllib.loads(text), default=str))
            if not validator.is_valid(instance):
                with suppress(FactFileError):
                    loads(text)
                    taken.append((FILE[FILE.rfind("\n", 0, start) + 1 : end], bad))
    assert taken == []
