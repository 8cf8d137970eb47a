"""--watch: the same answer again whenever a file that it rests on changes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.commands.options import Answer
from jiningcli.commands.texts import DRAFTS
from jiningcli.errors import JiningError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jiningcli.terminal import Terminal

CLEAR = "\x1b[2J\x1b[H"
"""What has a terminal begin with an empty screen."""


def watched(
    look: Callable[[], Answer], given: Sequence[str], *, but: str | None, terminal: Terminal
) -> Answer:
    """What there is to say now, and again after each change of the files and folders ``given``.

    A change of the file ``but``, to which the answer is written, is none. Raises `JiningError`.
    """
    if "-" in given:
        raise JiningError("--watch needs files: standard input does not change")
    changes = _changes([os.path.abspath(path) for path in given if os.path.exists(path)], but)  # noqa: PTH100, PTH110
    clear = CLEAR if terminal.width is not None and terminal.color else ""

    def following() -> Answer:
        next(changes)
        try:
            said = look()
        except JiningError as error:  # a file that is being written, perhaps
            said = Answer("", error.exit_code, str(error))
        return replace(said, output=clear + said.output, again=following)

    return replace(look(), again=following)


def _changes(paths: Sequence[str], but: str | None) -> Iterator[object]:
    """Something for each change of these files, or of a draft in these folders; it waits for it."""
    try:
        from watchfiles import watch
    except ImportError:
        raise JiningError("--watch needs watchfiles: pip install 'jiningcli[watch]'") from None
    written = os.path.abspath(but) if but is not None else ""  # noqa: PTH100
    folders = tuple(path + os.sep for path in paths if os.path.isdir(path))  # noqa: PTH112
    around = {path if os.path.isdir(path) else os.path.dirname(path) for path in paths}  # noqa: PTH112, PTH120

    def counts(_: object, path: str) -> bool:
        draft = path.startswith(folders) and path.endswith(DRAFTS) if folders else False
        return path != written and (draft or path in paths)

    changes: Iterator[object] = watch(
        *around, watch_filter=counts, recursive=bool(folders), raise_interrupt=True
    )
    return changes
