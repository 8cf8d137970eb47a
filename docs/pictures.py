"""Make the pictures of the README from the program's real output: ``python docs/pictures.py``.

Each command is run on a terminal with colour; rich reads what it painted and writes it as SVG, in
colours that are readable on a light page and on a dark one.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text
from update import on_terminal

HERE = Path(__file__).parent
COLUMNS = 80
PICTURES = {
    "companies": "jining companies",
    "check": "jining check docs/check/draft.md",
}
"""Each picture with the command that it shows."""

FONTS = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
"""Fonts that a picture would load from elsewhere; without them it has the reader's own."""

THEME = TerminalTheme(
    background=(36, 41, 47),
    foreground=(230, 237, 243),
    normal=[
        (110, 118, 129), (255, 123, 114), (86, 211, 100), (227, 179, 65),
        (121, 192, 255), (210, 168, 255), (86, 212, 221), (230, 237, 243),
    ],
)  # fmt: skip
"""A dark window: its text stands out from it, and it from a page of either kind."""


def picture(command: str) -> str:
    """What a command prints on a terminal, as SVG."""
    output = on_terminal(command, COLUMNS, NO_COLOR="")
    console = Console(
        record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, legacy_windows=False,
        markup=False, emoji=False, highlight=False, color_system="truecolor",
    )  # fmt: skip
    console.print(Text(f"$ {command}", style="bold"))
    console.print(Text.from_ansi(output), end="")
    svg = console.export_svg(title="jining", theme=THEME, unique_id="jining")
    return FONTS.sub("", svg)


def path(name: str) -> Path:
    """Where a picture lies."""
    return HERE / "pictures" / f"{name}.svg"


if __name__ == "__main__":
    for name, command in PICTURES.items():
        path(name).parent.mkdir(exist_ok=True)
        path(name).write_text(picture(command), encoding="utf-8")
