"""A draft as sentences, each with its place: plain text and Markdown, offsets kept throughout.

Markup is blanked out in a copy of the same length, never cut, so that an offset in the copy is an
offset in the draft. Lines and columns are worked out once, from offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator


class Sentence(Struct, frozen=True):
    """A sentence, heading or list item of a draft.

    ``start`` and ``end`` are offsets in the draft, half-open; ``text`` is its words as they stand
    there, on one line; ``quoted`` marks a block quote or a sentence with speech in quotation marks:
    somebody else's words.
    """

    text: str
    start: int
    end: int
    heading: bool = False
    quoted: bool = False


class Ignore(Struct, frozen=True):
    """An inline ``<!-- jining: ignore[rule, rule] reason -->``; no rules means all of them."""

    rules: frozenset[str]
    start: int
    end: int


class Draft:
    """A text with its sentences and inline ignores.

    ``copy`` is the text without its markup and without the line breaks inside paragraphs, of the
    same length. In a ``claim``, a short question is one with the sentence that answers it.
    """

    def __init__(self, text: str, *, claim: bool = False) -> None:
        self.text = text
        self._lines = list(accumulate((len(line) for line in _lines(text)), initial=0))
        comments = list(_comments(text))
        self.ignores = [_ignore(m) for c in comments if (m := _IGNORE.fullmatch(text, *c))]
        blocks, copy = _blocks(_blanked(text, comments))
        self.sentences = [s for block in blocks for s in _split(block, text, copy, claim=claim)]
        self.copy = _unwrapped(copy, blocks)

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column, both from 1, columns in characters."""
        line = min(bisect_right(self._lines, offset), max(len(self._lines) - 1, 1))
        return line, offset - self._lines[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line, from 1, without its end."""
        return self.text[self._lines[number - 1] : self._lines[number]].rstrip("\r\n")

    def offset(self, line: int) -> int:
        """Where a line begins."""
        return self._lines[line - 1]


def _unwrapped(copy: str, blocks: list[_Block]) -> str:
    """The copy with the line breaks inside its blocks as spaces: they part no words from each other."""
    parts, at = [], 0
    for block in blocks:
        end = block.start + len(copy[block.start : block.end].rstrip())
        parts += [copy[at : block.start], re.sub(r"[\r\n]", " ", copy[block.start : end])]
        at = end
    return "".join([*parts, copy[at:]])


class _Block(Struct, frozen=True):
    start: int
    end: int
    heading: bool
    quoted: bool


_IGNORE = Pattern(r"<!--\s*jining:\s*ignore(?!-?\w)(?:\[([^\]]*)\])?.*-->", "ignore", flags=re.DOTALL)
_MARKS = tuple("#>-*+•–0123456789")
_PREFIX = Pattern(r"[ \t]*(?:(#{1,6})[ \t]+|((?:>(?![0-9])[ \t]?)+)|(?:[-*+•–]|[0-9]{1,3}[.)])[ \t]+)")
_FENCE = Pattern(r"[ \t]*(```|~~~)", "```", "~~~")
_RULE = Pattern(r"[ \t]*(?:[-=*_][ \t]*){3,}$|[ \t]*+(?:\|[ \t]*)?:?-{3}[-:| \t]*$", *"-=*_")
_INLINE = Pattern(
    r"!?\[|\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"\n]*\")?\)|\]|\*+|(?<![^\W_])_+|_+(?![^\W_])|`+|<[a-z/][^<>\n]{0,200}>|\\(?=\W)",
    *"[]*_`<\\",
)


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+$", text)


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Where the comments are; one that nothing closes is none."""
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start + 4)) >= 0:
        yield start, end + 3
        start = text.find("<!--", end + 3)


def _blanked(text: str, comments: list[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in comments:
        pieces += [text[at:start], _blank(text[start:end])]
        at = end
    return "".join(pieces) + text[at:]


def _ignore(match: re.Match[str]) -> Ignore:
    rules = (rule.strip() for rule in (match[1] or "").split(","))
    return Ignore(frozenset(filter(None, rules)), *match.span())


def _blank(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)


def _blocks(text: str) -> tuple[list[_Block], str]:
    """The paragraphs, headings and items, and the text with all markup blanked."""
    lines = _lines(text)
    blocks: list[_Block] = []
    copy: list[str] = []
    start, at, quoted, fence = 0, 0, False, ""

    def close(end: int, *, heading: bool = False) -> None:
        nonlocal quoted
        if end > start:
            blocks.append(_Block(start, end, heading, quoted))
        quoted = False

    front = lines[0].rstrip() == "---" if lines else False
    for number, line in enumerate(lines):
        end = at + len(line)
        mark = _FENCE.match(line)
        prefix = _PREFIX.match(line) if line.lstrip(" \t").startswith(_MARKS) else None
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
            copy.append(_blank(line))
        elif prefix:
            is_quote = prefix[2] is not None
            if not (is_quote and quoted):
                close(at)
                start = at
            quoted = is_quote
            copy.append(" " * prefix.end() + line[prefix.end() :].replace("|", " "))
            if prefix[1]:
                close(end, heading=True)
                start = end
        elif line.lstrip().startswith("|"):
            close(at)
            start = at
            copy.append(line.replace("|", " "))
            close(end)
            start = end
        else:
            copy.append(line)
        at = end
    close(at)
    blanked = "".join(copy)
    return blocks, _INLINE.sub(lambda m: " " * len(m[0]), blanked) if blanked else blanked


# Sentences

QUESTION = 25
"""The words of the longest question that is read together with the sentence after it."""

LONGEST = 2000
"""The characters of the longest sentence: to judge one takes longer than in proportion to it."""

_END = Pattern(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s|$)|[。！？；]+[”’」』）]*", *".!?…。！？；")
_ABBREVIATED = Pattern(
    r"(?:^|[\s(“\"'])(?:Co|Ltd|Inc|Corp|Bros|No|Nos|St|Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Gen|Rep|vs|etc|e\.g|i\.e|"
    r"approx|ca|c|p|pp|Fig|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|cf|al|[A-Z](?:\.[A-Z])*)\.$"
)
_TAGS = Pattern(r"(?:\s*#[^\W\d]\w*)+\s*\Z", "#")
"""Nothing but hashtags to the end of a block: they go with the sentence before."""
_OPENER = Pattern(
    r"[\"'“‘(\[]*(?:The|A|An|In|It|Its|This|That|These|They|Their|There|He|She|We|But|And|Meanwhile|As|At|On|From|By|For|"
    r"With|Another|Some|All|Each|More|Most|Of)\b"
)
_QUOTED = Pattern(
    r"“[^”\n]*[,.!?…]”|“[^”\n]{12,}”|\"[^\"\n]*[,.!?]\"|\"[^\"\n]{12,}\"|「[^」\n]+」", *'“"「'
)
"""Speech, not a word in quotation marks: it ends in a stop, or is long."""


def _split(block: _Block, text: str, copy: str, *, claim: bool) -> Iterator[Sentence]:
    """The sentences of one block."""
    start = block.start
    for match in _END.finditer(copy, block.start, block.end):
        if _ends(copy, start, match, block.end) and not (claim and _asks(copy[start : match.end()])):
            yield from _pieces(block, text, copy, start, match.end())
            start = match.end()
    yield from _pieces(block, text, copy, start, block.end)


def _pieces(block: _Block, text: str, copy: str, start: int, end: int) -> Iterator[Sentence]:
    """A sentence, in pieces where it is longer than any that somebody has written."""
    while end - start > LONGEST:
        cut = (copy.rfind(" ", start, start + LONGEST) + 1) or start + LONGEST
        yield from _sentence(block, text, copy, start, cut)
        start = cut
    yield from _sentence(block, text, copy, start, end)


def _asks(text: str) -> bool:
    """A short question, which its answer completes: ``Special vehicles? Yes, …``."""
    return text.rstrip().endswith("?") and len(text.split()) <= QUESTION


def _ends(copy: str, start: int, match: re.Match[str], block_end: int) -> bool:
    if match[0][0] in "。！？；":
        return True
    rest = copy[match.end() : min(block_end, match.end() + 40)].lstrip()
    if not rest:
        return True
    if rest[0].islower() or _TAGS.match(copy, match.end(), block_end):
        return False
    if _ABBREVIATED.search(copy, max(start, match.start() - 12), match.start() + 1):
        return bool(_OPENER.match(rest)) and not copy.endswith(("Mr", "Dr", "No"), start, match.start())
    return True


def _sentence(block: _Block, text: str, copy: str, start: int, end: int) -> Iterator[Sentence]:
    words = copy[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start >= end or not any(c.isalnum() for c in copy[start:end]):
        return
    shown = text[start:end]
    if shown != copy[start:end]:
        shown = _without_prefixes(shown, copy[start:end])
    whole = " ".join(shown.split())
    quoted = block.quoted or bool(_QUOTED.search(copy, start, end))
    yield Sentence(whole, start, end, block.heading, quoted)


def _without_prefixes(text: str, copy: str) -> str:
    """Inline markup at the edges belongs to the sentence; a line's prefix inside it does not."""
    return " ".join(
        "".join(t if c != " " or t in "*_`[]()" else c for t, c in zip(raw, line, strict=True)).strip()
        for raw, line in zip(_lines(text), _lines(copy), strict=True)
    )
