"""Stretches of a text, to ask what lies in one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Placed(Protocol):
    """What has a start and an end in a text, as offsets."""

    @property
    def start(self) -> int:
        """The offset of its first character."""

    @property
    def end(self) -> int:
        """The offset after its last character."""


class Covered:
    """Stretches of a text in order, to ask whether an offset lies in one."""

    def __init__(self, items: Sequence[Placed]) -> None:
        self._starts = [item.start for item in items]
        self._ends = [item.end for item in items]

    def __contains__(self, offset: object) -> bool:
        if not isinstance(offset, int):
            return False
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]

    def between(self, start: int, end: int) -> slice:
        """Those that begin in a part of the text."""
        return slice(bisect_left(self._starts, start), bisect_left(self._starts, end))
