"""Regular expressions that are compiled when a text first needs them."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

END = sys.maxsize
"""The end of a text, whatever its length."""

BEFORE = 60
"""How many characters before an offset `Pattern.ending` looks at."""


_RUN = re.compile("[0-9a-z]+")
_BEYOND = re.compile(r"\\u[0-9a-f]{4}|\\U[0-9a-f]{8}|[^\x00-\x7f]")
"""A character beyond ASCII as a pattern has it; those of ``\xa0`` and the like cost nothing."""


@lru_cache(1)
def runs_of(text: str) -> tuple[frozenset[str], str]:
    """The runs of small letters and digits of a text, also as one line: it lacks what the text lacks."""
    runs = frozenset(_RUN.findall(text))
    return runs, " ".join(runs)


class Pattern:
    """A regular expression each of whose matches holds one of ``needs``, exactly as these are written.

    While no text has had any of them it is not even compiled: a sentence needs few of the patterns
    that there are, and to compile all takes a tenth of the time that a check takes. Of a match that
    is looked for at one place, they stand among the first ``reach`` characters. Without needs, the
    pattern is compiled when it is first used. For texts in ASCII one of its own is compiled, with one
    character in the place of all beyond ASCII: each set of many such costs a third of a millisecond.

    Where in a long text matches are looked for: with ``around``, only so many characters around each
    need, as no match and nothing that it looks at is farther from it; where it ``opens``, only where a
    need stands, as each match begins with one; with ``first``, a set of characters as a pattern has it
    between brackets, only where one of these stands.
    """

    __slots__ = ("around", "ascii", "compiled", "first", "flags", "needs", "opens", "reach", "source")

    def __init__(
        self,
        source: str,
        *needs: str,
        reach: int = END,
        around: int = 0,
        opens: bool = False,
        first: str = "",
        flags: int = 0,
    ) -> None:
        self.needs = needs
        self.source = source
        self.reach = reach
        self.around = around
        self.opens = opens
        self.first = Pattern(f"[{first}]") if first else None
        self.flags = flags
        self.compiled: re.Pattern[str] | None = None
        self.ascii: re.Pattern[str] | None = None

    def needed(self, text: str, start: int = 0, end: int = END) -> bool:
        """Whether there can be a match between two offsets."""
        return not self.needs or any(map(text[start:end].__contains__, self.needs))

    def _for(self, text: str, start: int, end: int) -> re.Pattern[str] | None:
        """The pattern itself, once it has been needed."""
        if text.isascii():
            if self.ascii is None and self.needed(text, start, end):
                self.ascii = re.compile(_BEYOND.sub("\xff", self.source), self.flags)
            return self.ascii
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
        if compiled is None:
            return iter(())
        if self.first is not None or self.opens:
            return self._begun(compiled, text, start, end)
        if self.around:
            return self._around(compiled, text, start, end)
        return compiled.finditer(text, start, end)

    def _begun(
        self, compiled: re.Pattern[str], text: str, start: int, end: int
    ) -> Iterator[re.Match[str]]:
        """The matches, tried only where they can begin."""
        if self.first is not None:
            begins = [match.start() for match in self.first.finditer(text, start, end)]
        else:
            begins = sorted(self._needs_in(text, start, end, 1))
        for at in begins:
            if at >= start and (match := compiled.match(text, at, end)):
                yield match
                start = match.end()

    def _around(
        self, compiled: re.Pattern[str], text: str, start: int, end: int
    ) -> Iterator[re.Match[str]]:
        """The matches, looked for only around the needs."""
        end = min(end, len(text))
        begin = stop = start
        for here in sorted(self._needs_in(text, start, end, self.around)):
            if here - self.around > stop:
                yield from compiled.finditer(text, begin, stop)
                begin = here - self.around
            stop = min(here + 2 * self.around, end)
        yield from compiled.finditer(text, begin, stop)

    def match(self, text: str, at: int = 0, end: int = END) -> re.Match[str] | None:
        """The match that begins at an offset, before an end."""
        compiled = self._for(text, at, min(at + self.reach, end))
        return compiled.match(text, at, end) if compiled else None

    def fullmatch(self, text: str, start: int = 0, end: int = END) -> re.Match[str] | None:
        """The match that begins at one offset and ends at the other."""
        compiled = self._for(text, start, end)
        return compiled.fullmatch(text, start, end) if compiled else None

    def _needs_in(self, text: str, start: int, end: int, step: int) -> Iterator[int]:
        """Where the needs stand, each at least so many characters from where it stood before."""
        words = runs_of(text)[1]
        for need in self.needs:
            if need.isalnum() and need.isascii() and need.islower() and need not in words:
                continue
            found = text.find(need, start, end)
            while found >= 0:
                yield found
                found = text.find(need, found + step, end)

    def sub(self, replace: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with all matches replaced, by a text as it stands or by what one comes to."""
        parts, at = [], 0
        for match in self.finditer(text):
            parts += [text[at : match.start()], replace if isinstance(replace, str) else replace(match)]
            at = match.end()
        return "".join([*parts, text[at:]]) if at else text
