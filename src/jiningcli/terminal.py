"""What the terminal can do, and the one place that keeps hostile characters away from it."""

from __future__ import annotations

import os
import re
from functools import cache
from typing import TYPE_CHECKING, Literal, TextIO

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

Color = Literal["auto", "always", "never"]

NARROWEST, WIDEST = 20, 1000
"""Columns: no terminal is taken to be narrower, nor wider, whatever COLUMNS says."""


class Terminal(Struct, frozen=True):
    """Where the output goes: ``width`` is None off a terminal, where nothing is laid out to fit.

    ``color`` allows styles and links; ``boxes`` allows characters beyond ASCII for lines.
    """

    width: int | None = None
    color: bool = False
    boxes: bool = True


def describe(stream: TextIO, color: Color, environ: Mapping[str, str]) -> Terminal:
    """The terminal behind a stream; ``--color`` goes before NO_COLOR, FORCE_COLOR, the terminal.

    An empty variable counts as unset, as https://no-color.org has it.
    """
    on_terminal = stream.isatty()
    dumb = environ.get("TERM") == "dumb"
    if color != "auto":
        wanted = color == "always"
    elif environ.get("NO_COLOR"):
        wanted = False
    else:
        wanted = bool(environ.get("FORCE_COLOR")) or (on_terminal and not dumb)
    width = min(max(NARROWEST, _columns(stream, environ)), WIDEST) if on_terminal else None
    return Terminal(width, wanted, not dumb and "utf" in (stream.encoding or "").lower())


def _columns(stream: TextIO, environ: Mapping[str, str]) -> int:
    columns = environ.get("COLUMNS", "")
    if re.fullmatch(r"[0-9]+", columns) and columns.strip("0"):
        return int(columns) if len(columns) <= len(str(WIDEST)) else WIDEST
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


@cache
def _hostile() -> re.Pattern[str]:
    """Characters that steer a terminal or hide what is read; compiled only where they may be."""
    return re.compile(
        r"[\x00-\x09\x0b-\x1f\x7f-\x9f"  # control and escape
        r"\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f"  # bidi: they reorder what is read
        r"\u180e\u200b\ufeff"  # of no width: they part words that look whole
        r"\ufff9-\ufffb\U000e0000-\U000e007f]"  # annotations and tags: they hide text
    )


def clean(text: str) -> str:
    """``text`` on one line, without control, escape and bidi characters.

    With two colons it would begin a command to the server that runs a workflow: these are parted.
    """
    if not (text.isascii() and text.isprintable()):
        text = _hostile().sub("", " ".join(text.splitlines()).replace("\t", " "))
    return text if text.lstrip()[:2] != "::" else text.replace("::", ": :", 1)


BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and signs that print nothing."""


def visible(text: str) -> bool:
    """Whether anybody who reads a text sees something."""
    if text.isascii() and text.isprintable():
        return bool(text.strip())
    from unicodedata import category

    return any(category(char)[0] not in "CMZ" and char not in BLANK for char in text)


NARROW = re.compile(r"[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""Text in which each character takes one column; most is so, and rich need not be imported for it."""


def columns_of(text: str) -> int:
    """The columns that a text takes: two for a Chinese character, and for an emoji of several parts."""
    if NARROW.fullmatch(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def printable(text: str) -> str:
    """``text`` as UTF-8 can have it: bytes of an argument that are no UTF-8 are escaped."""
    return text.encode("utf-8", "backslashreplace").decode()


def clean_path(path: str) -> str:
    """The name of a file, on one line; it begins no command, as `clean` has it, and stays its name."""
    return clean(printable(f"./{path}" if path.lstrip().startswith("::") else path))


def clean_toml(text: str) -> str:
    """A string of TOML, or of JSON, with the same characters escaped as TOML has it."""
    return _hostile().sub(lambda match: f"\\U{ord(match[0]):08X}", text)


def clean_json(text: str) -> str:
    """JSON text with the same characters escaped; beyond its line breaks it has them in strings."""
    if text.isascii() and "\x7f" not in text:
        return text
    return _hostile().sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be")
    return "".join(rf"\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))
