"""The JSON Schema of the fact file: the shape from the fact model, the meaning from one table."""

from __future__ import annotations

from typing import Any

SCHEMA_URI = "https://json-schema.org/draft/2020-12/schema"

KEYS = {
    "FactFile": {
        "source": "The publication that the facts come from.",
        "rate": "The pair of amounts that the source states as equal, where it states one.",
        "projects": "Projects: planned, signed, launched, built.",
        "industries": "Industries, each in the part that the source gives it.",
        "digital": "What the source says of the digital economy.",
        "companies": "Companies that the source names.",
        "facts": "What the source states that no other category fits.",
        "names": "People and organisations that the source names.",
        "units": "Words of the source's own for a number, each with its worth: crore = 10_000_000.",
    },
    "Source": {
        "title": "The headline, as published.",
        "publisher": "Who published it: China Daily.",
        "date": "The day of its last update, without quotes: 2024-07-03.",
        "url": "Its address, without a text fragment.",
        "subject": "What it speaks of, if that is no place: Measles, Brandt Yard.",
        "place": "The place that it speaks of: Jining.",
        "region": "The wider places that contain the place, nearest first.",
        "terms": "Other words for the place or the subject, such as “the city”, “the airline”.",
        "photos": "Who is credited with its pictures.",
    },
    "Rate": {
        "base": "The amount that is given first: 1 billion yuan.",
        "quote": "What it is said to be in the other currency; its digits are its precision.",
    },
    "Money": {
        "amount": "The number, written out: 1_000_000_000, not 1 (billion).",
        "currency": "The currency, as its ISO 4217 code.",
        "bound": "How the source limits the number; exact where left out.",
        "high": "The upper end, where the source gives a range; amount is then the lower.",
        "was": "What it was before, where the source says that too.",
    },
    "Quantity": {
        "value": "The number.",
        "unit": "What is counted, in the singular, or percent, percentage point or rank.",
        "bound": "How the source limits the number; exact where left out.",
        "of": "The whole that it is a share of: 41 in 38 of 41; of a rank, how many there are.",
        "high": "The upper end, where the source gives a range; value is then the lower.",
        "was": "What it was before: 36 in “57, up from 36”.",
    },
    "Period": {
        "start": "The first year, month or day: 2024, 2024-01 or 2024-01-31.",
        "end": "The last, which is in it too; the same as start where it is one.",
        "name": "What the source calls it: second quarter, 2018-19, the September quarter.",
    },
    "Passage": {
        "paragraph": "The body paragraph, counted from 1; title, header and captions do not count.",
        "caption": "The picture caption, counted from 1, in place of a paragraph.",
        "start": "The first few words of the place, as published.",
        "end": "The last few words of it; left out where start is all of it.",
        "evidence": "Short wordings that must stand in it: figures with their units and bounds, "
        "periods, names, words of direction.",
    },
    "Fact": {
        "id": "The name that scripts know it by: kebab-case, unique in the file, never changed.",
        "name": "What it is about, in a few words.",
        "statement": "What the source states, in your own words.",
        "passage": "Where the source says it: a pointer, never a copy.",
        "terms": "Other words for the same thing: matched, never shown as the source's.",
        "related": "Words that a sentence about it may hold, and that alone do not point to it.",
        "notes": "Your caveats: what the source leaves open.",
        "count": "What is counted, and how many.",
        "value": "The money at stake: of each, where things are counted.",
        "change": "A rise or fall; needs a direction.",
        "direction": "Which way it goes.",
        "period": "The time that it holds for, as far as the source says.",
        "excluding": "What it leaves out: the Americas, in all regions but the Americas.",
        "speaker": "Who says so: the id of one of the names, or of a company, in this file.",
    },
    "Project": {
        "status": "How far it is, as the source says; a promise is not a deed.",
        "company": "The id of the company in this file whose project it is.",
    },
    "Industry": {"role": "The part that it plays; an industry in two parts is two facts."},
    "DigitalFact": {"kind": "What it is: a title earned, a figure or trend, a focus."},
    "Company": {"full_name": "The longer name, where the source gives one."},
    "Statement": {"status": "How far it is, where the source says; a promise is not a deed."},
    "Name": {
        "id": "The name that facts refer to it by: kebab-case, unique in the file.",
        "name": "What the source mostly calls the person or organisation.",
        "full_name": "The longer name, where the source gives one.",
        "role": "What the source says that it is: director of the harbour.",
        "terms": "Other names of it: Ms Holm, the harbour authority.",
    },
}
"""What each key means, as an editor shows it; the keys of `Fact` hold for all categories."""

VALUES = {
    "Bound": {
        "exact": "neither more nor less",
        "over": "more than the number",
        "at-least": "the number or more",
        "under": "less than the number",
        "at-most": "the number or less",
        "about": "somewhere near it",
        "nearly": "a little less than it",
    },
    "Status": {
        "planned": "somebody intends it",
        "confirmed": "it is settled that it will come",
        "approved": "an authority has permitted it",
        "signed": "a contract is signed",
        "initiated": "it has begun",
        "launched": "it has been started or opened in public",
        "under-construction": "it is being built",
        "completed": "it is finished",
        "operating": "it is at work",
        "suspended": "it has been halted",
        "cancelled": "it will not come",
    },
    "Role": {
        "coverage": "the sector as a whole",
        "national-base": "there is a national base for it",
        "advanced-cluster": "a cluster of advanced manufacturing",
        "traditional": "named as a traditional industry",
        "emerging": "named as an emerging industry",
    },
    "Kind": {
        "recognition": "a title that was earned",
        "metric": "a figure or a trend",
        "focus": "what efforts are aimed at",
    },
    "direction": {"up": "it rises", "down": "it falls"},
}
"""What each value of an enumeration means."""

NUMBER = {"type": "number", "minimum": 0}
TEXT = {"type": "string", "minLength": 1, "pattern": r"\S"}
COUNTED = {"type": "integer", "minimum": 1}


def schema() -> dict[str, object]:
    """The schema of a fact file, in JSON Schema 2020-12; what it cannot say, `load` checks."""
    import msgspec

    from jiningcli.facts.model import ARRAYS, FactFile

    tables = msgspec.json.schema(FactFile)["$defs"]
    for name, table in tables.items():
        tables[name] = _table(table, name) if "properties" in table else _choice(name)
    _add_rules(tables)
    whole = _inlined(tables["FactFile"], tables)
    return {
        "$schema": SCHEMA_URI,
        "title": "jining fact file",
        **whole,
        "description": "What one article states, as data: docs/fact-file.md.",
        "$defs": {kind.__name__: _inlined(tables[kind.__name__], tables) for kind in ARRAYS.values()},
    }


def _inlined(table: dict[str, Any], tables: dict[str, Any]) -> dict[str, Any]:
    """A table with the tables of its keys in it: taplo, behind a reference, loses the description."""
    properties = {}
    for key, value in table.get("properties", {}).items():
        if "$ref" in value:
            target = _inlined(tables[value["$ref"].rpartition("/")[2]], tables)
            properties[key] = target | {"description": value["description"]}
        else:
            properties[key] = value
    return table | {"properties": properties} if properties else table


def render() -> str:
    """The schema as the text of a file."""
    import json

    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _table(table: dict[str, Any], name: str) -> dict[str, Any]:
    """A table as TOML has it: no null, numbers as numbers, no key that is not known."""
    meanings = KEYS["Fact"] | KEYS[name] if "statement" in table["properties"] else KEYS[name]
    return {
        "description": _paragraph(table.get("description", "")),
        "type": "object",
        "properties": {
            key: _value(key, table["properties"][key]) | {"description": meaning}
            for key, meaning in meanings.items()
        },
        "required": table["required"],
        "additionalProperties": False,
    }


def _value(key: str, value: dict[str, Any]) -> dict[str, Any]:
    value = next((kind for kind in value.get("anyOf", ()) if kind.get("type") != "null"), value)
    if key == "units":
        number = {"type": "number", "exclusiveMinimum": 0}
        return {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]{2,20}$"},
            "additionalProperties": number,
        }
    if value.get("format") == "decimal":
        return dict(NUMBER)
    if key == "direction":
        return _choice("direction")
    if value.get("type") == "array" and value["items"] == {"type": "string"}:
        return {"type": "array", "items": dict(TEXT)}
    if value == {"type": "string"}:
        return dict(TEXT)
    if value == {"type": "integer"}:
        return dict(COUNTED)
    return {name: part for name, part in value.items() if name != "default"}


def _choice(name: str) -> dict[str, Any]:
    meanings = VALUES[name]
    docs = {"enumValues": [meaning.capitalize() + "." for meaning in meanings.values()]}
    return {"type": "string", "enum": list(meanings), "x-taplo": {"docs": docs}}


def _paragraph(docstring: str) -> str:
    return " ".join(docstring.replace("``", "`").split())


def _add_rules(tables: dict[str, Any]) -> None:
    """What the types of the fact model do not say."""
    from jiningcli.currency import CURRENCIES
    from jiningcli.facts.problems import ID
    from jiningcli.facts.sense import ISO, URL

    tables["Passage"]["oneOf"] = [{"required": ["paragraph"]}, {"required": ["caption"]}]
    tables["Money"]["properties"]["currency"]["enum"] = list(CURRENCIES)
    tables["Source"]["anyOf"] = [{"required": ["place"]}, {"required": ["subject"]}]
    tables["Source"]["properties"]["url"]["pattern"] = f"^{URL.pattern}$"
    for end in ("start", "end"):
        tables["Period"]["properties"][end]["pattern"] = f"^{ISO.pattern}$"
    for table in tables.values():
        if "id" in table.get("properties", {}):
            table["properties"]["id"]["pattern"] = f"^{ID.pattern}$"
        if "statement" in table.get("properties", {}):
            table["dependentRequired"] = {"change": ["direction"]}
