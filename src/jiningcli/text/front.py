"""Front matter: what a draft tells a program about itself, above its first line of text."""

from __future__ import annotations

import re

_CLOSED = {
    "---": re.compile(r"(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])"),
    "+++": re.compile(r"(?<![^\r\n])\+\+\+[ \t]*(?![^\r\n])"),
}
_FIRST = re.compile(r"(?P<mark>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_KEYS = {
    "---": re.compile(r"(?:[ \t]*#.*|[ \t]*(?:\r\n|\n|\r))*(?:[\w\"'][^\r\n]*:(?:[ \t]|[\r\n]|$)|$)"),
    "+++": re.compile(r"(?:[ \t]*#.*|\s)*(?:\[|[\w\"'][^\r\n]*=|$)"),
}
"""How what stands inside begins: with a key; a line between two rules is text."""


def front_matter(text: str) -> int:
    """Where front matter in YAML, TOML or JSON ends; 0 where there is none, or nothing closes it."""
    if text.startswith("{"):
        return _json(text)
    if not (first := _FIRST.match(text)):
        return 0
    mark = first["mark"]
    last = _CLOSED[mark].search(text, first.end())
    if last is None or not _KEYS[mark].match(text, first.end(), last.start()):
        return 0
    return last.end()


def _json(text: str) -> int:
    import json

    try:
        value, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return 0
    rest = re.compile(r"[ \t]*(?:[\r\n]|\Z)").match(text, end)
    return end if rest and isinstance(value, dict) else 0
