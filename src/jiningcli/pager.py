"""Output that is longer than the screen goes through a pager, as git's does; never off a terminal."""

from __future__ import annotations

import os
import shlex
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Mapping

LESS = "FRX"
"""What `less` does where nothing else is set: end if all fits, let colours through, leave it there."""


def pager(text: str, stream: TextIO, environ: Mapping[str, str]) -> list[str]:
    """The pager's command for a text that the terminal behind ``stream`` has no room for; else none.

    ``PAGER`` names it; where that is empty or ``cat``, and on a dumb terminal, there is none.
    """
    if not stream.isatty() or environ.get("TERM") == "dumb":
        return []
    try:
        rows = os.get_terminal_size(stream.fileno()).lines
    except (OSError, ValueError):
        return []
    if not rows or text.count("\n") < rows:
        return []
    try:
        command = shlex.split(environ.get("PAGER", "less"))
    except ValueError:
        return []
    return [] if command in ([], ["cat"]) else command


def show(text: str, command: list[str]) -> bool:
    """Hand a text to a pager and wait for its end; whether there is such a pager."""
    try:
        process = subprocess.Popen(  # noqa: S603 - the user's own
            command, stdin=subprocess.PIPE, env={"LESS": LESS, **os.environ}
        )
    except OSError:
        return False
    with suppress(BrokenPipeError, KeyboardInterrupt):  # left before the end of the text
        process.communicate(text.encode())
    while True:
        with suppress(KeyboardInterrupt):
            process.wait()
            return True
