"""What a command found, and how to show it: records for scripts, columns of cells for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

from jiningcli.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jiningcli.records import Record

Format = Literal["table", "json", "jsonl", "csv", "tsv", "markdown"]
Style = Literal["", "bold", "dim"]
T = TypeVar("T")


class Cell(NamedTuple):
    """One piece of text; ``url`` is what it links to, ``marks`` the spans to be marked in it."""

    text: str = ""
    url: str | None = None
    marks: Sequence[tuple[int, int]] = ()

    def cleaned(self) -> Cell:
        """The cell as it may reach a terminal; spans that no longer fit are dropped."""
        text = clean(self.text)
        return Cell(text, clean(self.url) if self.url else None, self.marks if text == self.text else ())


class Column(NamedTuple, Generic[T]):
    """A heading and the cell that an item has under it.

    ``wrap`` lets the cells be folded to fit; ``wide`` shows the column only where there is room.
    """

    heading: str
    cell: Callable[[T], Cell]
    style: Style = ""
    wrap: bool = False
    wide: bool = False


class Sheet(NamedTuple, Generic[T]):
    """Items, each as a record and as a row. Nothing is worked out before a format asks for it.

    ``notes`` are caveats on an item, marked at its first cell. ``footer`` stands under a table.
    ``cards`` lays each item out by itself, a line a column; a table on a terminal narrower than
    ``min_width`` is stacked instead.
    """

    items: Sequence[T]
    record: Callable[[T], Record]
    columns: Sequence[Column[T]]
    notes: Callable[[T], Sequence[str]] = lambda _: ()
    footer: Sequence[Cell] = ()
    cards: bool = False
    min_width: int = 72


class Row(NamedTuple):
    """The cells of one item, in the order of the grid's columns, and the numbers of its notes."""

    cells: Sequence[Cell]
    notes: Sequence[int]


class Grid(NamedTuple, Generic[T]):
    """A sheet worked out: only columns that hold something, each note once, all text clean."""

    columns: Sequence[Column[T]]
    rows: Sequence[Row]
    notes: Sequence[str]


def grid(sheet: Sheet[T], *, wide: bool = True) -> Grid[T]:
    """The rows of a sheet, ready to be laid out."""
    numbers: dict[str, int] = {}
    rows = []
    columns = [column for column in sheet.columns if wide or not column.wide]
    for item in sheet.items:
        own = [numbers.setdefault(clean(note), len(numbers) + 1) for note in sheet.notes(item)]
        rows.append(Row([column.cell(item).cleaned() for column in columns], own))
    used = [i for i in range(len(columns)) if any(row.cells[i].text for row in rows)]
    return Grid(
        [columns[i] for i in used],
        [Row([row.cells[i] for i in used], row.notes) for row in rows],
        list(numbers),
    )


def marked(row: Row) -> str:
    """The marks of a row's notes: `` [1][2]``."""
    return " " + "".join(f"[{number}]" for number in row.notes) if row.notes else ""
