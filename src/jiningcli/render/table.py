"""Tables on a terminal, by rich: folded to its width, never cut. The only module that imports it."""

from __future__ import annotations

import re
from io import StringIO
from typing import TYPE_CHECKING, TypeVar

from rich.box import SIMPLE_HEAD, Box
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from jiningcli.render.grid import Grid, Row, cleaned, grid, marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from jiningcli.render.sheet import Cell, Sheet
    from jiningcli.terminal import Terminal

T = TypeVar("T")

FOLDED = 24
"""Columns that a cell which may be folded has in a table, at the least."""
INDENT = 2
GAP = 2
"""Between two columns: rich's own space, and a padding of one."""
NOTED = "*"
TRAILING = re.compile(r" +(?=(?:\x1b\[0m)?$)", re.MULTILINE)
PLAIN_HEAD = Box(str(SIMPLE_HEAD).replace("─", "-"), ascii=True)
"""The same line under the headings, of characters that every terminal has."""
DIM = Style(dim=True)
BOLD = Style(bold=True)
MARK = Style(bold=True, underline=True)


def render(sheet: Sheet[T], terminal: Terminal) -> str:
    """The sheet as a table, as a list where a table has no room, or as cards."""
    width = terminal.width or 80
    cells = grid(sheet)
    numbered = sheet.cards or sheet.notes_shown
    parts: list[RenderableType]
    if sheet.cards:
        parts = _cards(cells)
    else:
        shown = cells if numbered else cells._replace(notes=())
        fits = _needed(shown) <= width
        parts = (
            [_table(shown, header=sheet.header, boxes=terminal.boxes)] if fits else _list(shown, width)
        )
        parts += [*_notes(shown.notes), Text()]
        if cells.notes and not numbered:
            parts.append(Text(f"{NOTED} has notes of ours: jining show ID, or --notes", DIM))
    parts += [_text(cleaned(cell), DIM) for cell in sheet.footer]
    return _print(parts, terminal, width)


def _print(parts: Sequence[RenderableType], terminal: Terminal, width: int) -> str:
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=True,
        color_system="standard" if terminal.color else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as capture:
        for part in parts:
            console.print(part, overflow="fold")
    return TRAILING.sub("", capture.get()).strip("\n") + "\n"


def _needed(cells: Grid[T]) -> int:
    """The columns that a table takes with no cell folded but those that may be."""
    needed = 0
    for place, column in enumerate(cells.columns):
        texts = [row.cells[place].text + ("" if place else _marks(cells, row)) for row in cells.rows]
        widest = max(map(cell_len, (column.heading, *texts)))
        needed += GAP + (min(widest, FOLDED) if column.wrap else widest)
    return needed - GAP


def _table(cells: Grid[T], *, header: bool, boxes: bool) -> Table:
    table = Table(
        box=SIMPLE_HEAD if boxes else PLAIN_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, GAP - 1, 0, 0),
        header_style=BOLD,
        show_header=header,
    )
    for column in cells.columns:
        table.add_column(
            column.heading,
            overflow="fold",
            no_wrap=not column.wrap,
            style=Style(dim=column.style == "dim", bold=None),
        )
    for row in cells.rows:
        table.add_row(*_row(cells, row))
    return table


def _marks(cells: Grid[T], row: Row) -> str:
    """What tells that a row has notes: their numbers, where they follow, or else an asterisk."""
    return marked(row) if cells.notes or not row.notes else f" {NOTED}"


def _row(cells: Grid[T], row: Row) -> list[Text]:
    first, *rest = (_text(cell) for cell in row.cells)
    return [first.append(_marks(cells, row), DIM), *rest]


def _list(cells: Grid[T], width: int) -> list[RenderableType]:
    """Each item with its name, its key at the right, and the rest beside it or below."""
    parts: list[RenderableType] = []
    keys = [column.key for column in cells.columns]
    for row in cells.rows:
        first, *rest = _row(cells, row)
        first.stylize(BOLD, 0, len(row.cells[0].text))
        given = [(key, text) for key, text in zip(keys[1:], rest, strict=True) if text.plain]
        key = Text().join(text for is_key, text in given if is_key)
        key.stylize(DIM)
        details = Text(" · ").join(text for is_key, text in given if not is_key)
        lines = [first, details] if details.plain else [first]
        if sum(map(cell_len, (*(it.plain for it in lines), key.plain))) + GAP * len(lines) <= width:
            lines = [Text(" " * GAP).join(lines)]
        if key.plain:
            _put_right(lines, key, width)
        parts += [lines[0], *(Padding(line, (0, 0, 0, INDENT)) for line in lines[1:])]
    return parts


def _put_right(lines: list[Text], key: Text, width: int) -> None:
    """Put a key at the right end of the first of these lines that has room, or under them."""
    for number, line in enumerate(lines):
        room = width - (INDENT if number else 0) - cell_len(line.plain) - cell_len(key.plain)
        if room >= GAP:
            line.append(" " * room).append_text(key)
            return
    lines.append(key)


def _cards(cells: Grid[T]) -> list[RenderableType]:
    parts: list[RenderableType] = []
    labels = [column.heading for column in cells.columns]
    for row in cells.rows:
        first, *rest = (_text(cell) for cell in row.cells)
        first.stylize(BOLD)
        lines = [(label, text) for label, text in zip(labels[1:], rest, strict=True) if text.plain]
        lines += [("Note", Text(cells.notes[number - 1])) for number in row.notes]
        parts += [first, Padding(_lines(lines, DIM), (0, 0, 0, INDENT)), Text()]
    return parts


def _notes(notes: Sequence[str]) -> list[RenderableType]:
    if not notes:
        return []
    numbered = [(f"[{number}]", Text(note)) for number, note in enumerate(notes, 1)]
    return [Text(), Text("Our notes, not the source's:"), _lines(numbered, DIM)]


def _lines(lines: Sequence[tuple[str, Text]], label_style: Style) -> Table:
    """Labelled lines: what does not fit goes on under its own beginning."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style=label_style, no_wrap=True)
    table.add_column(overflow="fold")
    for label, text in lines:
        table.add_row(Text(label), text)
    return table


def _text(cell: Cell, style: Style | None = None) -> Text:
    text = Text(cell.text, style=style or "")
    if cell.url:
        text.stylize(Style(link=cell.url))
    for start, end in cell.marks:
        text.stylize(MARK, start, end)
    return text
