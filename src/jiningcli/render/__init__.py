"""From records to text: one sheet, many formats. Only `jiningcli.render.table` imports rich."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from jiningcli.render import formats

if TYPE_CHECKING:
    from jiningcli.render.sheet import Format, Sheet
    from jiningcli.terminal import Terminal

T = TypeVar("T")


def render(sheet: Sheet[T], format: Format, terminal: Terminal) -> str:  # noqa: A002 - the option's name
    """The whole output of a command, in the format asked for, with a newline at its end."""
    if write := formats.WRITERS.get(format):
        return write([sheet.record(item) for item in sheet.items])
    if not sheet.items:
        return ""
    if format == "markdown":
        from jiningcli.render import markdown

        return markdown.render(sheet)
    if terminal.width is None:
        from jiningcli.render import plain

        return plain.render(sheet, color=terminal.color)
    from jiningcli.render import table

    return table.render(sheet, terminal)
