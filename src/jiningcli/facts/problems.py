"""A problem of a fact file: its place as jq writes it, the fact by its id, and the line of the file."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

import msgspec

from jiningcli.patterns import Pattern

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
SHOWN = 40
"""So many characters of a text of the file are shown in a problem."""

Table = Mapping[str, object]
Place = tuple[str | int, ...]
Problem = tuple[Place, str]


def jq_path(place: Place) -> str:
    """A place as jq writes it: ``projects[3].count``."""
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in place).lstrip(".") or "file"


def quoted(text: str) -> str:
    """A text of the file, as JSON has it and not too much of it."""
    return msgspec.json.encode(text[:SHOWN]).decode()


def suggest(key: str, known: Collection[str]) -> str:
    """What may have been meant, to be put behind a problem; or else all that is known."""
    from difflib import get_close_matches

    close = get_close_matches(key[:SHOWN], known, n=1)
    if close:
        return f"; did you mean {close[0]}?"
    return f"; known are {', '.join(known)}" if known else ""


def told(problems: Collection[Problem], document: Table, text: str, name: str) -> list[str]:
    """The problems of the text of a file, a line each: ``facts.toml:9: berths: projects[0].name: …``."""
    lines = dict(_lines(text))
    return [
        f"{name}{_line(place, lines)}: {_fact(place, document)}{jq_path(place)}: {what}"
        for place, what in problems
    ]


def _line(place: Place, lines: Mapping[Place, int]) -> str:
    """The line of a place, or of the nearest that contains it."""
    parts = tuple(part for p in place for part in (p.split(".") if isinstance(p, str) else [p]))
    known = next((lines[parts[:n]] for n in range(len(parts), 0, -1) if parts[:n] in lines), None)
    return f":{known}" if known else ""


def _fact(place: Place, document: Table) -> str:
    """The id of the fact that a place is in, if it has one that can be told."""
    match place:
        case (str(array), int(index), *_):
            records = document.get(array)
            record = records[index] if isinstance(records, list) else None
            own = record.get("id") if isinstance(record, dict) else None
            return f"{own}: " if isinstance(own, str) and ID.fullmatch(own) else ""
    return ""


# Where the tables and keys of a TOML text stand. Its parser does not tell; only asked where it is sound.

_TOKEN = Pattern(
    r'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}|\'\'\'(?:[^\']|\'(?!\'\'))*\'{3,5}'
    r'|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|\#[^\n]*|[\n=.\[\]{}]|[\w-]+|[^\S\n]+|.',
    flags=re.DOTALL,
)


def _lines(text: str) -> Iterator[tuple[Place, int]]:
    """Each table and each key of a sound TOML text, with its line; not what is inside a value."""
    line, depth = 1, 0
    table: Place = ()
    counts: dict[Place, int] = {}
    head: list[str] | None = []  # the words of a line before its value; None in a value
    for match in _TOKEN.finditer(text):
        part = match[0]
        if head is None:
            depth += (part in "[{") - (part in "]}") if len(part) == 1 else 0
            head = [] if part == "\n" and depth == 0 else None
        elif part == "=":
            yield (*table, *_keys(head)), line
            head = None
        elif part == "\n" or part.startswith("#"):
            if head[:1] == ["["]:
                table = _header(head, counts)
                yield table, line
            head = []
        elif not part.isspace():
            head.append(part)
        line += part.count("\n")
    if head and head[0] == "[":
        yield _header(head, counts), line


def _keys(words: list[str]) -> list[str]:
    return [word.strip("\"'") for word in words if word not in ("[", "]", ".")]


def _header(words: list[str], counts: dict[Place, int]) -> Place:
    """The place of a table: in an array, that of the last of its kind so far."""
    place: Place = ()
    keys = _keys(words)
    for number, key in enumerate(keys):
        place = (*place, key)
        if words[:2] == ["[", "["] and number == len(keys) - 1:
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = (*place, counts[place])
    return place
