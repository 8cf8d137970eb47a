"""Where the texts of a parsed page stand in its source."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from jiningcli.text.document import Pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<raw>script|style|xmp|iframe|noembed|noframes|plaintext)\b[^>]*>.*?(?:(?=</(?P=raw))|\Z)"
    r"|<[/!?]?[a-zA-Z\[](?:[^\"'<>]|\"[^\"]{0,5000}\"|'[^']{0,5000}')*+>"
    r"|(?P<reference>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?)|(?P<line>\r\n?)",
    re.DOTALL | re.IGNORECASE,
)
NEAR = 20_000
"""So far behind the last text that was found the next is looked for."""


def origins(html: str, stream: Sequence[str]) -> Pieces:
    """For each character of all texts of a page, in order, the stretch of its source."""
    shown, at = _decoded(html)
    found = Pieces()
    cursor = 0
    for text in stream:
        if not text:
            continue
        start = shown.find(text, cursor, cursor + len(text) + NEAR)
        if start < 0:
            place = at.origin(cursor, cursor + 1)[0] if cursor < at.length else len(html)
            found.add(len(text), place, place)
            continue
        cursor = start + len(text)
        at.copy_to(found, start, cursor)
    return found


def _decoded(html: str) -> tuple[str, Pieces]:
    """The source without its tags, and where its characters stand."""
    parts: list[str] = []
    pieces = Pieces()
    at = 0

    def add(text: str, start: int, end: int) -> None:
        parts.append(text)
        pieces.add(len(text), start, end)

    for match in _MARKUP.finditer(html):
        add(html[at : match.start()], at, match.start())
        at = match.end()
        if match["reference"]:
            add(unescape(match[0]), match.start(), at)
        elif match["line"]:
            add("\n", match.start(), at)
    add(html[at:], at, len(html))
    return "".join(parts), pieces
