"""From records to text: one sheet or one check, many formats. Only this package imports rich."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from jiningcli.render import formats

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jiningcli.check.review import Review
    from jiningcli.render.findings.claims import Found, View
    from jiningcli.render.sheet import Format, Report, Sheet
    from jiningcli.terminal import Terminal

T = TypeVar("T")


def render(sheet: Sheet[T], format: Format, terminal: Terminal) -> str:  # noqa: A002 - the option's name
    """The whole output of a command, in the format asked for, with a newline at its end."""
    match format:
        case "json":
            return formats.json([sheet.record(item) for item in sheet.items])
        case "jsonl":
            return formats.jsonl([sheet.record(item) for item in sheet.items])
        case "csv" | "tsv":
            write = formats.csv if format == "csv" else formats.tsv
            records = [sheet.record(item) for item in sheet.items]
            return write(records, sheet.keys, header=sheet.header)
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


def render_claims(
    reviews: Sequence[Review],
    format: Format | Report,  # noqa: A002 - the option's name
    terminal: Terminal,
    view: View,
    *,
    complete: bool = True,
    arrange: Callable[[Sheet[Found]], Sheet[Found]] = lambda sheet: sheet,
) -> tuple[str, str]:
    """The output of a check, and the closing line where that is not a part of it.

    ``complete`` is whether every input could be read; ``arrange`` gives a sheet of findings the order
    and the columns that the user wants.
    """
    from jiningcli.render.findings import claims, full, lines

    closing = claims.tally(reviews, view)
    match format:
        case "table" | "full":
            return full.render(reviews, terminal, view), ""
        case "concise":
            return lines.concise(reviews, view), closing
        case "github":
            return lines.github(reviews, view), closing
        case "sarif":
            from jiningcli.render.findings import sarif

            return sarif.render(reviews, view, complete=complete), ""
        case "html":
            from jiningcli.render.findings import html

            return html.render(reviews, view), ""
        case "json":
            return formats.json(claims.document(reviews)), ""
        case "jsonl":
            return formats.jsonl(claims.records(reviews)), ""
    return render(arrange(claims.sheet(reviews, view)), format, terminal), ""
