"""A draft without its markup: the words as a reader sees them, and where each of them stands."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable


class Block(Struct, frozen=True):
    """A paragraph, heading, list item or row of a table, as a half-open stretch of a text."""

    start: int
    end: int
    heading: bool
    quoted: bool


class Copy:
    """A text without its markup: each stretch of spaces is one, and a `BREAK` between blocks.

    Cells of a table, and what else a tab parts, have a tab between them. ``blocks`` are stretches of
    the copy.
    """

    def __init__(self, text: str, comments: Iterable[tuple[int, int]]) -> None:
        blocks, bare = _blocks(_blanked(text.replace(_CUT, " "), comments))
        self._bare = bare
        self.text, self._starts, self._origins = _condensed(_unwrapped(bare, blocks))
        self.blocks = [
            Block(*self.stretch(b.start, b.end), heading=b.heading, quoted=b.quoted) for b in blocks
        ]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the copy, which is not empty, stands in the text."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, end - 1) - 1
        return (
            self._origins[first] + start - self._starts[first],
            self._origins[last] + end - self._starts[last],
        )

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch stands, with the markup at its edges that has its counterpart inside."""
        first, last = self.origin(start, end)
        if _MARKUP.isdisjoint((self._bare[first - 1 : first], self._bare[last : last + 1])):
            return first, last
        before = _BEFORE.ending(self._bare, first)
        after = _AFTER.match(self._bare, last, last + LINK)
        widest = before.start() if before else first, after.end() if after else last
        for begin, stop in itertools.product((first, widest[0]), (last, widest[1])):
            if _is_balanced(self._bare[begin:stop]):
                return begin, stop
        return first, last

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """What is left in the copy of a stretch of the text."""
        return self._at(start), self._at(end)

    def _at(self, offset: int) -> int:
        piece = bisect_right(self._origins, offset) - 1
        at = self._starts[piece] + offset - self._origins[piece]
        return min(at, self._starts[piece + 1]) if piece + 1 < len(self._starts) else at

    def shown(self, start: int, end: int) -> str:
        """A stretch of the text on one line, with the markup inside lines and no other."""
        return " ".join(self._bare[start:end].split())


LINK = 500
"""The characters of the longest address that is looked for at the edge of a sentence."""

BREAK = "\n\n"
"""What stands between two blocks of a copy: no number and no phrase goes on over it."""
_CUT = "\0"
_EMOJI = (
    r"[→⇒\u2300-\u25b1\u25b4-\u25bb\u25be-\u2bff\U0001f300-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"
)
"""What may stand for a bullet; not ≥, ↓ or ▲, which say something of a number."""
_PREFIX = Pattern(
    r"[ \t]*(?:(#{1,6})[ \t]+|((?:>[ \t]?)+)"
    rf"|(?:[-*+•–](?:[ \t]+\[[ xX]\])?|[0-9]{{1,3}}[.)]|\[\^?[0-9]{{1,3}}\]:|{_EMOJI})[ \t]+)"
)
_MARKS = frozenset("#>-*+•–0123456789[→⇒")
_FENCE = Pattern(r"[ \t]*(```|~~~)", "```", "~~~")
_RULE = Pattern(r"[ \t]*(?:[-=*_][ \t]*){3,}$|[ \t]*+(?:\|[ \t]*)?:?-{3}[-:| \t]*$", *"-=*_")
_LINK_END = r"\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"\n]*\")?\)"
_INLINE = Pattern(
    rf"(?P<cut>{_LINK_END}|(?<![\w*`])[*`]++|[*`]++(?!\w)|(?<![^\W_])_+|_+(?![^\W_])|\\(?=\W)"
    r"|(?<=[\w.,;!?%”\"’)])\[\^?[0-9]{1,3}\](?![(\[]))"
    r"|!?\[|\]|[*`]+|<[a-z/][^<>\n]{0,200}>",
    *"[]*_`<\\",
)
"""Markup inside a line: some of it stands between words, and what is ``cut`` may stand inside one."""

_MARKUP = frozenset("*_`[]")
_BEFORE = Pattern(r"[*_`\[]+$")
_AFTER = Pattern(rf"(?:[*_`]|{_LINK_END})+")
_LINK = Pattern(_LINK_END, "](")
_EMPHASIS = Pattern(r"\*+|`+|(?<![^\W_])_+|_+(?![^\W_])")
_GAP = re.compile(rf"[\s{_CUT}]{{2,}}|[{_CUT}\r\n]")


def _is_balanced(text: str) -> bool:
    """Whether a text closes all the emphasis and links that it opens."""
    text = _LINK.sub("]", text)  # An address may have marks of its own.
    marks = [match[0] for match in _EMPHASIS.finditer(text)]
    brackets = text.count("[") == text.count("]") and text.find("[") <= text.find("]")
    return brackets and all(marks.count(m) % 2 == 0 for m in set(marks))


def lines(text: str) -> list[str]:
    """The lines of a text with their ends."""
    return re.findall(r"[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+$", text)


def _blanked(text: str, comments: Iterable[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in comments:
        pieces += [text[at:start], _blank(text[start:end])]
        at = end
    return "".join(pieces) + text[at:]


def _blank(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)


def _blocks(text: str) -> tuple[list[Block], str]:
    """The blocks, and the text of the same length without what marks them."""
    blocks: list[Block] = []
    bare: list[str] = []
    every = lines(text)
    start, at, quoted, fence = 0, 0, False, ""

    def close(end: int, *, heading: bool = False) -> None:
        nonlocal quoted
        if end > start:
            blocks.append(Block(start, end, heading, quoted))
        quoted = False

    front = every[0].rstrip() == "---" if every else False
    for number, line in enumerate(every):
        end = at + len(line)
        mark = _FENCE.match(line)
        first = line.lstrip(" \t")[:1]
        prefix = _PREFIX.match(line) if first in _MARKS or first > "\u2189" else None
        if prefix and prefix[2] and not quoted and _is_above(line, prefix.end()):
            prefix = None
        if front and number:
            front = line.rstrip() not in ("---", "...")
            hidden = True
        elif fence or mark:
            if mark and (not fence or mark[1] == fence):
                fence = "" if fence else mark[1]
            hidden = True
        else:
            hidden = not line.strip() or bool(_RULE.fullmatch(line.rstrip())) or front
        if hidden:
            close(at)
            if "|" in line and blocks and blocks[-1].end == at:
                blocks.pop()  # The row above the rule of a table has its headings.
            start = end
            bare.append(_blank(line))
        elif prefix:
            is_quote = prefix[2] is not None
            if not (is_quote and quoted):
                close(at)
                start = at
            quoted = is_quote
            bare.append(" " * prefix.end() + line[prefix.end() :].replace("|", "\t"))
            if prefix[1]:
                close(end, heading=True)
                start = end
        elif line.lstrip().startswith("|"):
            close(at)
            start = at
            bare.append(line.replace("|", "\t"))
            close(end)
            start = end
        else:
            bare.append(line)
        at = end
    close(at)
    return blocks, "".join(bare)


def _is_above(line: str, at: int) -> bool:
    """``>1,000``: a number above another, and no quote."""
    return line[at - 1] == ">" and line[at : at + 1].isdigit()


def _unwrapped(text: str, blocks: list[Block]) -> str:
    """The text with the line breaks inside its blocks as spaces: they part no words from each other."""
    parts, at = [], 0
    for block in blocks:
        end = block.start + len(text[block.start : block.end].rstrip())
        inside = re.sub(r"[\r\n][ \t]*", lambda m: " " * len(m[0]), text[block.start : end])
        parts += [text[at : block.start], inside]
        at = end
    return "".join([*parts, text[at:]])


def _between(around: str, gap: str) -> str:
    """What a gap of spaces and cut markup comes to; markup beside a digit parts it from a letter."""
    if "\n" in gap or "\r" in gap:
        return BREAK
    if gap.strip(_CUT):
        return "\t" if "\t" in gap else " "
    beside = around.replace(_CUT, "")
    apart = len(beside) == 2 and beside.isascii() and beside.isalnum() and not beside.isalpha()
    return " " if apart else ""


def _condensed(text: str) -> tuple[str, list[int], list[int]]:
    """The text without inline markup and doubled spaces; where its pieces begin, in it and before."""
    text = _INLINE.sub(lambda m: (_CUT if m["cut"] else " ") * len(m[0]), text) if text else text
    pieces: list[str] = []
    starts, origins = [0], [0]
    length, at = 0, 0
    for match in _GAP.finditer(text):
        space = _between(text[max(match.start() - 1, 0) : match.end() + 1], match[0])
        pieces += [text[at : match.start()], space]
        length += match.start() - at + len(space)
        at = match.end()
        starts.append(length)
        origins.append(at)
    return "".join([*pieces, text[at:]]), starts, origins
