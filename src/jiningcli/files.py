"""Reading a stranger's file: only a regular one, not too large, and text; and writing our own."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from jiningcli.encodings import Decoded, decode, may_hold_nul
from jiningcli.errors import JiningError

LIMIT = 256 * 1024 * 1024
"""The largest input in bytes; some thousand times an ordinary draft."""
CHUNK = 1024 * 1024
"""So much is read at a time: what is not text is told by the first of it, not held whole."""


def read_text(path: str) -> str:
    """The text of a file that must be UTF-8, or marked as UTF-16. Raises `JiningError`."""
    data = read_bytes(path)
    decoded = decode(data)
    if decoded is not None and not decoded.note:
        return decoded.text
    line = data.count(b"\n", 0, _first_fault(data)) + 1
    raise JiningError(f"{path}: is not UTF-8 text (line {line}); save it as UTF-8 and try again")


def _first_fault(data: bytes) -> int:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.start
    return 0


def read_bytes(path: str) -> bytes:
    """What a file holds. Raises `JiningError` for anything that cannot be read or is no text at all."""
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


def write_text(path: str, text: str) -> None:
    """Write a file as UTF-8. Raises `JiningError`."""
    try:
        Path(path).write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
    except (OSError, ValueError) as error:
        raise JiningError(f"{path}: cannot be written: {_reason(error)}") from None


def read_stream(stream: BinaryIO, name: str) -> bytes:
    """What an open binary stream holds, called ``name`` in errors."""
    data = bytearray()
    try:
        while chunk := stream.read(CHUNK):
            data += chunk
            if len(data) > LIMIT:
                raise JiningError(f"{name}: {_unfit(stat.S_IFREG)}")
            if b"\0" in chunk and not may_hold_nul(data):
                line = data.count(b"\n", 0, data.index(b"\0")) + 1
                raise JiningError(f"{name}: holds a NUL character (line {line}); is it a text file?")
    except OSError as error:
        raise JiningError(f"{name}: cannot be read: {_reason(error)}") from None
    return bytes(data)


def text_of(data: bytes, name: str) -> Decoded:
    """The text of what was read, and a note where its encoding is a guess. Raises `JiningError`."""
    decoded = decode(data)
    if decoded is None:
        raise JiningError(f"{name}: is in no encoding that is known; save it as UTF-8 and try again")
    return decoded._replace(note=f"{name}: {decoded.note}" if decoded.note else "")


def _unfit(mode: int) -> str:
    """Why a file that can be opened is not read."""
    if stat.S_ISREG(mode):
        return f"is larger than {LIMIT // 1024**2} MB; give a part of it"
    if stat.S_ISDIR(mode):
        return "is a directory; give a file"
    return "is not a regular file; pipe it in and give - instead"


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
