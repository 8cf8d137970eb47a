"""Make the pictures of the README from the program's real output: ``python docs/pictures.py``.

Each command is run on a terminal with colour; rich reads what it painted and writes it as SVG, in
colours that are readable on a light page and on a dark one. The report is what Chromium shows of it.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text
from update import in_pipe, on_terminal

HERE = Path(__file__).parent
COLUMNS = 80
PICTURES = {
    "companies": "jining companies",
    "check": "jining check docs/check/draft.md",
}
"""Each picture with the command that it shows."""
REPORT = "jining check docs/check/draft.md --format html"
WINDOW = (1000, 1000)
"""The width and height of the picture of a report."""

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


def photograph(command: str, to: Path) -> None:
    """What a browser shows of the page that a command prints, as PNG."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "report.html")
        page.write_text(in_pipe(command), encoding="utf-8")
        subprocess.run(
            [  # noqa: S607 - the browser that there is
                "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--no-first-run", "--disable-background-networking", "--disable-sync",
                f"--user-data-dir={folder}", f"--screenshot={to}", page.as_uri(),
                "--window-size={},{}".format(*WINDOW),
            ],
            check=True,
            capture_output=True,
        )  # fmt: skip


if __name__ == "__main__":
    for name, command in PICTURES.items():
        path(name).parent.mkdir(exist_ok=True)
        path(name).write_text(picture(command), encoding="utf-8")
    if shutil.which("chromium"):
        photograph(REPORT, HERE / "pictures" / "report.png")
