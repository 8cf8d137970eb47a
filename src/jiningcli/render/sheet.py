"""What a command found, and how to show it: records for scripts, columns of cells for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jiningcli.facts.records import Record

Format = Literal["table", "json", "jsonl", "csv", "tsv", "markdown"]
Report = Literal["full", "concise", "github", "sarif", "html"]
"""The formats that only findings have."""
Style = Literal["", "bold", "dim"]
T = TypeVar("T")


class Cell(Struct, frozen=True):
    """One piece of text; ``url`` is what it links to, ``marks`` the spans to be marked in it."""

    text: str = ""
    url: str | None = None
    marks: Sequence[tuple[int, int]] = ()


class Column(NamedTuple, Generic[T]):
    """A heading and the cell that an item has under it.

    ``wrap`` lets the cells be folded to fit. A ``key`` is what other commands call the item by: it is
    never folded while a line can hold it, and nothing to be pasted has it.
    """

    heading: str
    cell: Callable[[T], Cell]
    style: Style = ""
    wrap: bool = False
    key: bool = False


class Sheet(NamedTuple, Generic[T]):
    """Items, each as a record and as a row. Nothing is worked out before a format asks for it.

    ``notes`` are caveats on an item, marked at its first cell; on a terminal they follow a table only
    where ``notes_shown``. ``footer`` stands under a table. ``cards`` lays each item out by itself, a
    line a column. ``keys`` are those that CSV has a column for, whatever the items have; ``header``
    is whether it, and a table, have a line of headings.
    """

    items: Sequence[T]
    record: Callable[[T], Record]
    columns: Sequence[Column[T]]
    notes: Callable[[T], Sequence[str]] = lambda _: ()
    footer: Sequence[Cell] = ()
    cards: bool = False
    notes_shown: bool = True
    keys: Sequence[str] = ()
    header: bool = True
