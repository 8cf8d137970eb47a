"""Reading a file of a stranger's: only a regular file, not too large, UTF-8, no NUL; else one line."""

from __future__ import annotations

import os
import stat
from typing import BinaryIO

from jiningcli.errors import JiningError

LIMIT = 256 * 1024 * 1024
"""The largest input in bytes; some thousand times an ordinary draft."""


def read_text(path: str) -> str:
    """The text of a file. Raises `JiningError` for anything that is not readable UTF-8 text."""
    try:
        # Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        raise JiningError(f"{path}: cannot be read: {_reason(error)}") from None
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        what = "is a directory; give a file"
        if not stat.S_ISDIR(mode):
            what = "is not a regular file; pipe it in and give - instead"
        raise JiningError(f"{path}: {what}")
    with os.fdopen(descriptor, "rb") as file:
        return read_stream(file, path)


def read_stream(stream: BinaryIO, name: str) -> str:
    """The text of an open binary stream, called ``name`` in errors."""
    try:
        data = stream.read(LIMIT + 1)
    except OSError as error:
        raise JiningError(f"{name}: cannot be read: {_reason(error)}") from None
    if len(data) > LIMIT:
        raise JiningError(f"{name}: is larger than {LIMIT // 1024**2} MB; give a part of it")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise JiningError(
            f"{name}: is not UTF-8 text (line {line}); save it as UTF-8 and try again"
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise JiningError(f"{name}: holds a NUL character (line {line}); is it a text file?")
    return text


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
