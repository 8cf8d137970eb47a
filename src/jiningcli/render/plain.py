"""Tables off a terminal: a line an item, columns aligned, nothing wrapped or cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from jiningcli.render.grid import grid
from jiningcli.render.sheet import Cell
from jiningcli.terminal import columns_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.render.grid import Grid
    from jiningcli.render.sheet import Sheet, Style

T = TypeVar("T")

CODES = {"": "", "bold": "1", "dim": "2", "mark": "1;4"}


def render(sheet: Sheet[T], *, color: bool) -> str:
    """Every row on a line of its own under one header line; cards apart from each other."""
    cells = grid(sheet)
    return _cards(cells, color=color) if sheet.cards else _table(cells, header=sheet.header, color=color)


def _table(cells: Grid[T], *, header: bool, color: bool) -> str:
    headings = [Cell(column.heading.upper()) for column in cells.columns]
    styles: list[Style] = [column.style for column in cells.columns]
    lines: list[tuple[Sequence[Cell], list[Style]]] = []
    if header:
        lines.append((headings, ["bold"] * len(headings)))
    lines += [(row.cells, styles) for row in cells.rows]
    widths = [
        max(columns_of(line[i].text) for line, _ in lines) if i < len(headings) - 1 else 0
        for i in range(len(headings))
    ]
    return "".join(
        "  ".join(
            _styled(cell, style, color=color) + " " * (widths[i] - columns_of(cell.text))
            for i, (cell, style) in enumerate(zip(line, line_styles, strict=True))
        ).rstrip()
        + "\n"
        for line, line_styles in lines
    )


def _cards(cells: Grid[T], *, color: bool) -> str:
    """The cards of a grid: the first cell as a heading, the others and the notes labelled."""
    labels = [column.heading for column in cells.columns]
    indent = max(map(len, (*labels[1:], "Note"))) + 2
    cards = []
    for row in cells.rows:
        first, *rest = row.cells
        lines = [_styled(first, "bold", color=color)]
        for label, cell in zip(labels[1:], rest, strict=True):
            if cell.text:
                lines.append(f"  {label:<{indent}}{_styled(cell, '', color=color)}")
        lines += [f"  {'Note':<{indent}}{cells.notes[number - 1]}" for number in row.notes]
        cards.append("\n".join(lines) + "\n")
    return "\n".join(cards)


def _styled(cell: Cell, style: str, *, color: bool) -> str:
    if not color:
        return cell.text
    parts = []
    at = 0
    for start, end in cell.marks:
        parts += [_code(cell.text[at:start], style), _code(cell.text[start:end], "mark")]
        at = end
    return "".join(parts) + _code(cell.text[at:], style)


def _code(text: str, style: str) -> str:
    return f"\x1b[{CODES[style]}m{text}\x1b[0m" if text and CODES[style] else text
