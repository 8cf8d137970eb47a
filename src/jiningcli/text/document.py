"""A document as its reader sees it: blocks of visible words, and where each character of them stands.

All kinds of text come to this one form. The reader of a format feeds a `Builder` with what is visible,
in its order, and with where that stands in the original. What holds in every format is settled here:
spaces, invisible characters, note marks, bare addresses.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from enum import Enum
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.patterns import Pattern
from jiningcli.text.unread import Cut, unread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BREAK = "\n\n"
"""What stands between two blocks: no number and no phrase goes on over it."""


class Kind(Enum):
    """What a block is to its reader."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    """A row of a table, its cells parted by tabs."""
    COLUMNS = "columns"
    """The row that says what the columns of a table hold."""
    CAPTION = "caption"
    NOTE = "note"
    """The text of a footnote."""


class Block(Struct, frozen=True):
    """A half-open stretch of the visible words; ``quoted`` inside a block quote.

    ``level`` is the rank of a heading, 1 to 6; 0 of every other kind.
    """

    start: int
    end: int
    kind: Kind = Kind.PARAGRAPH
    quoted: bool = False
    level: int = 0


class Ignore(Struct, frozen=True):
    """An inline ``<!-- jining: ignore[rule, rule] reason -->``; no rules means all of them."""

    rules: frozenset[str]
    start: int
    end: int


_IGNORE = Pattern(r"<!--\s*jining:\s*ignore(?!-?\w)(?:\[([^\]]*)\])?.*-->", "ignore", flags=re.DOTALL)


def lines(text: str) -> list[str]:
    """The lines of a text with their ends."""
    return re.findall(r"[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+$", text)


class Pieces:
    """Which stretch of the original each stretch of other characters stands for, in order.

    Where both are of one length, each character stands for one; else the whole for the whole.
    """

    def __init__(self) -> None:
        self.at: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.length = 0
        self._shift: int | None = None
        """How far the last stretch is from where it came from; None where it is for a whole."""

    def add(self, length: int, start: int, end: int) -> None:
        """So many characters more, for a stretch of the original."""
        if end - start != length:
            if not length:
                return
            self._shift = None
        elif start - self.length == self._shift:
            self.ends[-1] = end
            self.length += length
            return
        else:
            self._shift = start - self.length
        self.at.append(self.length)
        self.starts.append(start)
        self.ends.append(end)
        self.length += length

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original for a stretch that is not empty."""
        first, last = bisect_right(self.at, start) - 1, bisect_right(self.at, end - 1) - 1
        begin = self.starts[first] + (start - self.at[first] if self._is_even(first) else 0)
        stop = self.starts[last] + end - self.at[last] if self._is_even(last) else self.ends[last]
        return begin, stop

    def copy_to(self, other: Pieces, start: int, end: int) -> None:
        """Give a stretch of these to others, which go on with it."""
        at = bisect_right(self.at, start) - 1
        while start < end:
            stop = min(end, self.at[at + 1] if at + 1 < len(self.at) else self.length)
            other.add(stop - start, *self.origin(start, stop))
            start, at = stop, at + 1

    def before(self, offset: int) -> int:
        """How many characters stand for what is before an offset of the original."""
        piece = bisect_right(self.starts, offset) - 1
        if piece < 0:
            return 0
        following = self.at[piece + 1] if piece + 1 < len(self.at) else self.length
        return min(self.at[piece] + offset - self.starts[piece], following)

    def _is_even(self, piece: int) -> bool:
        following = self.at[piece + 1] if piece + 1 < len(self.at) else self.length
        return following - self.at[piece] == self.ends[piece] - self.starts[piece]


class Span(Struct, frozen=True):
    """Emphasis, a link or the like: the words, and the stretch of the original with its marks."""

    start: int
    end: int
    outer: tuple[int, int]


class Document(Struct, frozen=True):
    """A text and what is ``visible`` of it, one space at a time, with a `BREAK` between blocks.

    ``hidden`` are the stretches of the original that are not even shown where it is quoted: comments,
    and the marks of quotes and lists at the heads of lines.
    """

    original: str
    visible: str
    blocks: Sequence[Block]
    ignores: Sequence[Ignore]
    pieces: Pieces
    hidden: Sequence[tuple[int, int]]
    opening: dict[int, list[Span]]
    closing: dict[int, list[Span]]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the visible words, which is not empty, stands in the original."""
        return self.pieces.origin(start, end)

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch stands, with the markup at its edges that has its counterpart inside."""
        first, last = self.pieces.origin(start, end)
        before, after = self.opening.get(start, ()), self.closing.get(end, ())
        grown = bool(before or after)
        while grown:
            left = [s.outer[0] for s in before if s.outer[0] < first and s.outer[1] <= last]
            right = [s.outer[1] for s in after if s.outer[1] > last and s.outer[0] >= first]
            grown = bool(left or right)
            first, last = min([first, *left]), max([last, *right])
        return first, last

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """What is visible of a stretch of the original."""
        return self.pieces.before(start), self.pieces.before(end)

    def shown(self, start: int, end: int) -> str:
        """A stretch of the original on one line, as it is quoted."""
        parts = []
        for at in range(bisect_left(self.hidden, (start, start)), len(self.hidden)):
            begin, stop = self.hidden[at]
            if begin >= end:
                break
            parts.append(self.original[start:begin])
            start = max(start, stop)
        return " ".join(" ".join([*parts, self.original[start:end]]).split())


class Builder:
    """Takes a document in, piece by piece; ``kind``, ``quoted`` and ``level`` are of what comes next."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.kind = Kind.PARAGRAPH
        self.quoted = False
        self.level = 0
        self._texts: list[str] = []
        self._pieces = Pieces()
        self._blocks: list[Block] = []
        self._spans: list[Span] = []
        self._ignores: list[Ignore] = []
        self._hidden: list[tuple[int, int]] = []
        self._open: Block | None = None

    @property
    def length(self) -> int:
        """How many characters there are so far."""
        return self._pieces.length

    @property
    def end(self) -> int:
        """Where in the original the last characters stand."""
        return self._pieces.ends[-1] if self._pieces.ends else 0

    @property
    def is_between_blocks(self) -> bool:
        """Whether nothing is there yet of the block that comes next."""
        return self._open is None

    def add(self, text: str, start: int, end: int) -> None:
        """Visible characters, and what they stand for in the original."""
        if self._open is None:
            if not text.strip():
                return
            if self._blocks:
                self._append(BREAK, start, start)
            self._open = Block(self.length, self.length, self.kind, self.quoted, self.level)
        self._append(text, start, end)

    def _append(self, text: str, start: int, end: int) -> None:
        self._texts.append(text)
        self._pieces.add(len(text), start, end)

    def part(self) -> None:
        """End the block."""
        if self._open is not None:
            block, self._open = self._open, None
            self._blocks.append(Block(block.start, self.length, block.kind, block.quoted, block.level))

    def mark(self, start: int, outer: tuple[int, int]) -> None:
        """The characters from ``start`` on have marks around them, as emphasis and links have."""
        if self._open is not None and (start := max(start, self._open.start)) < self.length:
            self._spans.append(Span(start, self.length, outer))

    def hide(self, start: int, end: int) -> None:
        """What is not shown of the original, in order."""
        if start < end:
            self._hidden.append((start, end))

    def comment(self, text: str, start: int, end: int) -> None:
        """A comment, which may be an inline ignore."""
        self.hide(start, end)
        if match := _IGNORE.fullmatch(text):
            rules = (rule.strip() for rule in (match[1] or "").split(","))
            self._ignores.append(Ignore(frozenset(filter(None, rules)), start, end))

    def build(self) -> Document:
        """The document, without what is there for no reader's sake."""
        self.part()
        text = "".join(self._texts)
        cuts = unread(text)
        visible, pieces = _without(text, self._pieces, cuts) if cuts else (text, self._pieces)
        at = _Shift(cuts)
        opening: dict[int, list[Span]] = {}
        closing: dict[int, list[Span]] = {}
        for span in self._spans:
            there = Span(at(span.start), at(span.end), span.outer)
            opening.setdefault(there.start, []).append(there)
            closing.setdefault(there.end, []).append(there)
        moved = (_moved(block, at, visible) for block in self._blocks)
        blocks = [block for block in moved if block.start < block.end]
        return Document(
            self.original, visible, blocks, self._ignores, pieces, sorted(self._hidden), opening, closing
        )


def _moved(block: Block, at: Callable[[int], int], visible: str) -> Block:
    """A block where it is after the cuts, without the spaces around it."""
    start, end = at(block.start), at(block.end)
    text = visible[start:end]
    start += len(text) - len(text.lstrip())
    end = max(end - len(text) + len(text.rstrip()), start)
    return Block(start, end, block.kind, block.quoted, block.level)


class _Shift:
    """Where offsets of a text come to when it is cut; called with them in any order."""

    def __init__(self, cuts: Sequence[Cut]) -> None:
        self._cuts = cuts
        self._ends = [cut.end for cut in cuts]
        losses = (cut.end - cut.start - len(cut.instead) for cut in cuts)
        self._lost = list(accumulate(losses, initial=0))

    def __call__(self, offset: int) -> int:
        past = bisect_right(self._ends, offset)
        at = offset - self._lost[past]
        if past < len(self._cuts) and (cut := self._cuts[past]).start < offset:
            at = cut.start - self._lost[past] + min(offset - cut.start, len(cut.instead))
        return at


def _without(text: str, pieces: Pieces, cuts: Sequence[Cut]) -> tuple[str, Pieces]:
    """A text with its cuts made, and what its characters stand for then."""
    parts: list[str] = []
    left = Pieces()
    at = 0
    for cut in cuts:
        parts += [text[at : cut.start], cut.instead]
        pieces.copy_to(left, at, cut.start)
        left.add(len(cut.instead), *pieces.origin(cut.start, cut.end))
        at = cut.end
    pieces.copy_to(left, at, len(text))
    return "".join([*parts, text[at:]]), left
