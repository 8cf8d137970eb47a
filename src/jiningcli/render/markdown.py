"""Tables as Markdown, to be pasted into a story, an issue or a wiki."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from jiningcli.render.grid import cleaned, grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.render.grid import Row
    from jiningcli.render.sheet import Cell, Sheet

T = TypeVar("T")

SPECIAL = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w+;)")
"""What Markdown would read as markup in the middle of a line, or HTML as an entity."""
OPENING = re.compile(r"\s*(\d*)([-+#.)])")
"""What it would read as a heading, a list or a rule where a block begins."""


def render(sheet: Sheet[T]) -> str:
    """A table with its notes as footnotes and its footer; a card is a table of two columns."""
    cells = grid(sheet, keys=False)
    if sheet.cards:
        lines = [line for row in cells.rows for line in _card([c.heading for c in cells.columns], row)]
    else:
        lines = _table([column.heading for column in cells.columns], [_row(r) for r in cells.rows])
    if cells.notes:
        lines += ["", *(f"[^{i}]: {_opening(_escape(note))}" for i, note in enumerate(cells.notes, 1))]
    if sheet.footer:
        lines += ["", "\n\n".join(_opening(_cell(cleaned(cell))) for cell in sheet.footer)]
    return "\n".join(lines) + "\n"


def _card(headings: Sequence[str], row: Row) -> list[str]:
    name, *cells = _row(row)
    pairs = [[h, cell] for h, cell in zip(headings[1:], cells, strict=True) if cell]
    return [*_table([headings[0], name], pairs), ""]


def _row(row: Row) -> list[str]:
    first, *rest = [_cell(cell) for cell in row.cells]
    return [first + "".join(f"[^{number}]" for number in row.notes), *rest]


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    rule = ["---"] * len(headings)
    return ["| " + " | ".join(cells) + " |" for cells in (headings, rule, *rows)]


def _cell(cell: Cell) -> str:
    text = "".join(
        f"**{_escape(piece)}**" if strong else _escape(piece) for piece, strong in _pieces(cell)
    )
    return f"[{text}]({_address(cell.url)})" if cell.url else text


def _pieces(cell: Cell) -> list[tuple[str, bool]]:
    """The cell's text, cut where marks begin and end."""
    pieces = []
    at = 0
    for start, end in cell.marks:
        pieces += [(cell.text[at:start], False), (cell.text[start:end], True)]
        at = end
    return [(piece, strong) for piece, strong in (*pieces, (cell.text[at:], False)) if piece]


def _escape(text: str) -> str:
    return SPECIAL.sub(r"\\\g<0>", text)


def _opening(text: str) -> str:
    return OPENING.sub(r"\1\\\2", text, count=1) if OPENING.match(text) else text.lstrip()


def _address(url: str) -> str:
    """An address that survives between the parentheses of a link."""
    return re.sub(r"[\s()<>|\\\"]", lambda match: f"%{ord(match[0]):02X}", url)
