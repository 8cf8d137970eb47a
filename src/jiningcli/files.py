"""Reading a file of a stranger's: only a regular file, not too large, UTF-8, no NUL; else one line."""

from __future__ import annotations

import codecs
import os
import stat
from typing import BinaryIO

from jiningcli.errors import JiningError

LIMIT = 256 * 1024 * 1024
"""The largest input in bytes; some thousand times an ordinary draft."""
CHUNK = 1024 * 1024
"""So much is read at a time: what is not text is told by the first of it, not held whole."""


def read_text(path: str) -> str:
    """The text of a file. Raises `JiningError` for anything that is not readable UTF-8 text."""
    try:
        # Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        raise JiningError(f"{path}: cannot be read: {_reason(error)}") from None
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or status.st_size > LIMIT:
        os.close(descriptor)
        raise JiningError(f"{path}: {_unfit(status.st_mode)}")
    with os.fdopen(descriptor, "rb") as file:
        return read_stream(file, path)


def read_stream(stream: BinaryIO, name: str) -> str:
    """The text of an open binary stream, called ``name`` in errors."""
    data = bytearray()
    try:
        while chunk := stream.read(CHUNK):
            data += chunk
            if len(data) > LIMIT:
                raise JiningError(f"{name}: {_unfit(stat.S_IFREG)}")
            if b"\0" in chunk:
                break
    except OSError as error:
        raise JiningError(f"{name}: cannot be read: {_reason(error)}") from None
    if b"\0" in data and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise JiningError(f"{name}: holds a NUL character (line {line}); is it a text file?")
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise JiningError(
            f"{name}: is not UTF-8 text (line {line}); save it as UTF-8 and try again"
        ) from None


def _unfit(mode: int) -> str:
    """Why a file that can be opened is not read."""
    if stat.S_ISREG(mode):
        return f"is larger than {LIMIT // 1024**2} MB; give a part of it"
    if stat.S_ISDIR(mode):
        return "is a directory; give a file"
    return "is not a regular file; pipe it in and give - instead"


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
