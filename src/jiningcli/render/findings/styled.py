"""Lines of styled pieces: plain, with escape codes, or folded to a terminal."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.terminal import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jiningcli.terminal import Terminal

Style = Literal["", "bold", "dim", "mark", "red", "yellow", "green", "cyan"]
CODES: dict[Style, str] = {
    "": "",
    "bold": "1",
    "dim": "2",
    "mark": "1;4",
    "red": "1;31",
    "yellow": "1;33",
    "green": "1;32",
    "cyan": "1;36",
}


class Piece(Struct, frozen=True):
    """Clean text with a style and what it links to."""

    text: str
    style: Style = ""
    url: str | None = None


class Line(Struct, frozen=True):
    """A line: what does not fit goes on under the beginning of ``body``, ``hang`` columns further in.

    Lines that ``fits`` is set of are never folded.
    """

    lead: str = ""
    body: Sequence[Piece] = ()
    style: Style = ""
    hang: int = 0
    fits: bool = False


def render(lines: Iterable[Line], terminal: Terminal) -> str:
    """The lines as text: folded on a terminal, whole off it."""
    if terminal.width is not None:
        lines = _folded(lines, terminal.width)
    return "".join(_line(line, color=terminal.color) + "\n" for line in lines)


def _line(line: Line, *, color: bool) -> str:
    if not color:
        return (line.lead + "".join(piece.text for piece in line.body)).rstrip()
    body = "".join(map(_colored, line.body))
    return (_colored(Piece(line.lead, line.style)) + body).rstrip()


def _colored(piece: Piece) -> str:
    text = piece.text
    if text.strip() and CODES[piece.style]:
        text = f"\x1b[{CODES[piece.style]}m{text}\x1b[0m"
    return f"\x1b]8;;{piece.url}\x1b\\{text}\x1b]8;;\x1b\\" if piece.url else text


def _folded(lines: Iterable[Line], columns: int) -> Iterator[Line]:
    for line in lines:
        whole = "".join(piece.text for piece in line.body)
        lead = columns_of(line.lead)
        if line.fits or lead + columns_of(whole) <= columns:
            yield line
            continue
        first = True
        for part in _parts(line.body, whole, columns - lead - line.hang, columns - lead):
            yield replace(line, lead=line.lead if first else " " * (lead + line.hang), body=part)
            first = False


def _parts(pieces: Sequence[Piece], whole: str, columns: int, first: int) -> Iterator[list[Piece]]:
    """The pieces, cut where the text is broken into lines; the ``first`` may be wider."""
    cuts = [0, *_breaks(whole, columns, first), len(whole)]
    for start, end in pairwise(cuts):
        yield _cut(pieces, start, start + len(whole[start:end].rstrip()))


def _breaks(text: str, columns: int, first: int) -> Iterator[int]:
    """Where to break a text: before a word, or in one that no line holds."""
    used = columns - first
    for match in re.finditer(r"\S+\s*|\s+", text):
        word, needed = match[0], columns_of(match[0].rstrip())
        if match.start() and used + needed > columns:
            yield match.start()
            used = 0
        if needed <= columns:
            used += columns_of(word)
            continue
        for at, character in enumerate(word, match.start()):
            if used + columns_of(character) > columns:
                yield at
                used = 0
            used += columns_of(character)


def _cut(pieces: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """What stands between two offsets of the text."""
    part = []
    at = 0
    for piece in pieces:
        text = piece.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            part.append(replace(piece, text=text))
        at += len(piece.text)
    return part
