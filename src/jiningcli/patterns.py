"""Regular expressions that are compiled when a text first needs them."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

END = sys.maxsize
"""The end of a text, whatever its length."""

BEFORE = 60
"""How many characters before an offset `Pattern.ending` looks at."""


class Pattern:
    """A regular expression each of whose matches holds one of ``needs``, exactly as these are written.

    While no text has had any of them it is not even compiled: a sentence needs few of the patterns
    that there are, and to compile all takes a tenth of the time that a check takes. Of a match that
    is looked for at one place, they stand among the first ``reach`` characters. Without needs, the
    pattern is compiled when it is first used.
    """

    __slots__ = ("compiled", "flags", "needs", "reach", "source")

    def __init__(self, source: str, *needs: str, reach: int = END, flags: int = 0) -> None:
        self.needs = needs
        self.source = source
        self.reach = reach
        self.flags = flags
        self.compiled: re.Pattern[str] | None = None

    def needed(self, text: str, start: int = 0, end: int = END) -> bool:
        """Whether there can be a match between two offsets."""
        return not self.needs or any(map(text[start:end].__contains__, self.needs))

    def _for(self, text: str, start: int, end: int) -> re.Pattern[str] | None:
        """The pattern itself, once it has been needed."""
        if self.compiled is None and self.needed(text, start, end):
            self.compiled = re.compile(self.source, self.flags)
        return self.compiled

    def search(self, text: str, start: int = 0, end: int = END) -> re.Match[str] | None:
        """The first match between two offsets."""
        compiled = self._for(text, start, end)
        return compiled.search(text, start, end) if compiled else None

    def ending(self, text: str, at: int) -> re.Match[str] | None:
        """What is found of a pattern with ``$`` at its end, right before an offset."""
        return self.search(text, max(at - BEFORE, 0), at)

    def finditer(self, text: str, start: int = 0, end: int = END) -> Iterator[re.Match[str]]:
        """All matches between two offsets."""
        compiled = self._for(text, start, end)
        return compiled.finditer(text, start, end) if compiled else iter(())

    def match(self, text: str, at: int = 0, end: int = END) -> re.Match[str] | None:
        """The match that begins at an offset, before an end."""
        compiled = self._for(text, at, min(at + self.reach, end))
        return compiled.match(text, at, end) if compiled else None

    def fullmatch(self, text: str, start: int = 0, end: int = END) -> re.Match[str] | None:
        """The match that begins at one offset and ends at the other."""
        compiled = self._for(text, start, end)
        return compiled.fullmatch(text, start, end) if compiled else None

    def sub(self, replace: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with all matches replaced."""
        compiled = self._for(text, 0, END)
        return compiled.sub(replace, text) if compiled else text
