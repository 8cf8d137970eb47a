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
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from jiningcli.render.sheet import Cell, Sheet
    from jiningcli.terminal import Terminal

T = TypeVar("T")

WIDE = 140
"""From so many columns on there is room for the columns that only some readers need."""
INDENT = 2
GAP = 2
"""Between two columns: rich's own space, and a padding of one."""
TRAILING = re.compile(r" +(?=(?:\x1b\[0m)?$)", re.MULTILINE)
PLAIN_HEAD = Box(str(SIMPLE_HEAD).replace("─", "-"), ascii=True)
"""The same line under the headings, of characters that every terminal has."""
DIM = Style(dim=True)
BOLD = Style(bold=True)
MARK = Style(bold=True, underline=True)


def render(sheet: Sheet[T], terminal: Terminal) -> str:
    """The sheet as a table, as stacked lines where the terminal is narrow, or as cards."""
    width = terminal.width or 80
    stacked = width < sheet.min_width
    cells = grid(sheet, wide=sheet.cards or width >= WIDE)
    parts: list[RenderableType]
    if sheet.cards:
        parts = _cards(cells)
    else:
        parts = _stack(cells) if stacked else [_table(cells, width, boxes=terminal.boxes)]
        parts += [*_notes(cells.notes), Text()]
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


def _table(cells: Grid[T], width: int, *, boxes: bool) -> Table:
    table = Table(
        box=SIMPLE_HEAD if boxes else PLAIN_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, GAP - 1, 0, 0),
        header_style=BOLD,
    )
    for column, whole in zip(cells.columns, _whole(cells, width * 2 // 3), strict=True):
        table.add_column(
            column.heading,
            overflow="fold",
            no_wrap=whole,
            style=Style(dim=column.style == "dim", bold=None),
        )
    for row in cells.rows:
        table.add_row(*_row(row))
    return table


def _whole(cells: Grid[T], room: int) -> Iterator[bool]:
    """Which columns are never folded: short ones, while there is room; rich would cut others off."""
    for place, column in enumerate(cells.columns):
        texts = (column.heading, *(row.cells[place].text for row in cells.rows))
        needed = max(map(cell_len, texts)) + GAP
        whole = not column.wrap and needed <= room
        room -= needed if whole else 0
        yield whole


def _row(row: Row) -> list[Text]:
    first, *rest = (_text(cell) for cell in row.cells)
    return [first.append(marked(row), DIM), *rest]


def _stack(cells: Grid[T]) -> list[RenderableType]:
    """Each item as a line with its name and, under it, the rest."""
    parts: list[RenderableType] = []
    for row in cells.rows:
        first, *rest = _row(row)
        first.stylize(BOLD, 0, len(row.cells[0].text))
        parts.append(first)
        filled = [(c, text) for c, text in zip(cells.columns[1:], rest, strict=True) if text.plain]
        lines = [text for column, text in filled if column.wrap]
        if short := [text for column, text in filled if not column.wrap]:
            lines.append(Text(" · ").join(short))
        parts += [Padding(line, (0, 0, 0, INDENT)) for line in lines]
    return parts


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
