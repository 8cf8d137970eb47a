"""A sheet worked out into rows of clean text, whatever table it is to become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from msgspec import Struct

from jiningcli.render.sheet import Cell, Column
from jiningcli.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.render.sheet import Sheet

T = TypeVar("T")


class Row(Struct, frozen=True):
    """The cells of one item, in the order of the grid's columns, and the numbers of its notes."""

    cells: Sequence[Cell]
    notes: Sequence[int]


class Grid(NamedTuple, Generic[T]):
    """A sheet worked out: only columns that hold something, each note once, all text clean."""

    columns: Sequence[Column[T]]
    rows: Sequence[Row]
    notes: Sequence[str]


def cleaned(cell: Cell) -> Cell:
    """A cell as it may reach a terminal; marks whose places no longer hold are dropped."""
    text = clean(cell.text)
    return Cell(text, clean(cell.url) if cell.url else None, cell.marks if text == cell.text else ())


def grid(sheet: Sheet[T], *, keys: bool = True) -> Grid[T]:
    """The rows of a sheet, ready to be laid out; on request without the ``keys``."""
    numbers: dict[str, int] = {}
    rows = []
    columns = [column for column in sheet.columns if keys or not column.key]
    for item in sheet.items:
        own = [numbers.setdefault(clean(note), len(numbers) + 1) for note in sheet.notes(item)]
        rows.append(Row([cleaned(column.cell(item)) for column in columns], own))
    used = [i for i in range(len(columns)) if any(row.cells[i].text for row in rows)]
    return Grid(
        [columns[i] for i in used],
        [Row([row.cells[i] for i in used], row.notes) for row in rows],
        list(numbers),
    )


def marked(row: Row) -> str:
    """The marks of a row's notes: `` [1][2]``."""
    return " " + "".join(f"[{number}]" for number in row.notes) if row.notes else ""
