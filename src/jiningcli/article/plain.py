"""The blocks of a plain text, as people paste it and programs write it: lines joined, pages too."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from jiningcli.text.pages.phrases import is_none_of_it, is_page_number

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

STOP = re.compile(r"[.!?…。！？:：][\"'”’»)\]）]*\s*$|[\])]\s*$")
"""How a line ends that may be the last of a paragraph: a stop, or the credit of a picture."""
LONG = 40
"""Characters from which on a line may have been broken for its width."""
SHORT = 12
"""Words up to which a line without a stop is a heading, or an entry of a menu."""
FULL = 0.8
"""A line that is shorter than this share of the widest ends its paragraph, if it ends a sentence."""
OPEN = 8
"""A block of more words that ends in no stop goes on in the next."""
_BREAK = re.compile(r"(?<![^\W\d_])(?P<start>[^\W\d_]++)(?:-|\u2010|\u00ad)\s*\n\s*(?P<end>[^\W\d_]+)")


def blocks_of(text: str, known: Collection[str] = (), breaks: Collection[int] = ()) -> list[str]:
    """The blocks of a text: an empty line parts them, or the end of a line that was not broken.

    ``known`` are words in which a hyphen at the end of a line can be told from one that was put there,
    ``breaks`` which of the `doubtful` lines begin a block.
    """
    lines = _lines(text)
    width = _width(lines)
    groups = list(_groups(lines))
    blocks = []
    for group in groups:
        blocks += _parted(group, width, breaks, each=len(groups) == 1 and not width)
    kept = [block for block in blocks if not is_page_number(block) and not is_none_of_it(block)]
    words = {*known, *re.findall(r"[^\W_]++(?:-[^\W_]++)*", _BREAK.sub(" ", text))}
    return [_joined(block, words) for block in _continued(kept, wrapped=width > 0)]


def doubtful(text: str) -> list[int]:
    """The lines of a text that may begin a paragraph: the one before is full, and ends a sentence."""
    lines = _lines(text)
    width = _width(lines)
    if not width:
        return []
    return [
        number
        for number, (before, line) in enumerate(pairwise(lines), 1)
        if line.strip() and STOP.search(before) and not line.lstrip()[:1].islower()
        and not _begins(before, line, width)
    ]  # fmt: skip


def _lines(text: str) -> list[str]:
    """The lines of all pages; where a page ends in the middle of a sentence, no empty line follows."""
    lines: list[str] = []
    last = 0
    for page in _pages(text.replace("\r\n", "\n").replace("\r", "\n")):
        told = [number for number, line in enumerate(page) if line.strip()]
        if not told:
            continue
        if last and not STOP.search(lines[last - 1]) and len(lines[last - 1]) >= LONG:
            del lines[last:]
            page = page[told[0] :]  # noqa: PLW2901 - the rest of the page
            told = [number - told[0] for number in told]
        last = len(lines) + told[-1] + 1
        lines += page
    return lines


def _width(lines: Sequence[str]) -> int:
    """How many characters wide a text is whose lines were broken; else 0."""
    return max((len(line.rstrip()) for line in lines), default=0) if _is_wrapped(lines) else 0


def _pages(text: str) -> Iterator[list[str]]:
    """The lines of each page, without what stands at the head or foot of several."""
    pages = [page.split("\n") for page in text.split("\f")]
    if len(pages) == 1:
        yield pages[0]
        return
    times: dict[str, int] = {}
    for page in pages:
        for line in {_edge(line) for line in page}:
            times[line] = times.get(line, 0) + 1
    for page in pages:
        ends = [line for line in _edges(page) if times[_edge(line)] > 1 or is_page_number(line)]
        yield [line for line in page if line not in ends]


def _edges(page: Sequence[str]) -> list[str]:
    told = [line for line in page if line.strip()]
    return [*told[:1], *told[-1:]]


def _edge(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip())


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether most long lines end in the middle of a sentence, and none is as long as a paragraph."""
    long = [line for line in lines if len(line.strip()) >= LONG]
    broken = sum(STOP.search(line) is None for line in long)
    return len(long) > 2 and broken * 2 > len(long) and max(map(len, long)) <= 200


def _groups(lines: Sequence[str]) -> Iterator[list[tuple[int, str]]]:
    """Lines that follow one another, each with its number."""
    group: list[tuple[int, str]] = []
    for number, line in enumerate([*lines, ""]):
        if line.strip():
            group.append((number, line))
        elif group:
            yield group
            group = []


def _parted(
    lines: Sequence[tuple[int, str]], width: int, breaks: Collection[int], *, each: bool
) -> list[str]:
    """The blocks of lines that follow one another; where ``each`` is set, a line is one."""
    told = sum(_is_told(line) for _, line in lines)
    each = (
        each
        or told > 1
        or all(len(line.split()) <= SHORT and not STOP.search(line) for _, line in lines)
    )
    block = [lines[0][1]]
    blocks = [block]
    for (_, before), (number, line) in pairwise(lines):
        opens = not line.lstrip()[:1].islower()
        if number in breaks or (
            opens and (_begins(before, line, width) if width else each or _is_told(before))
        ):
            block = []
            blocks.append(block)
        block.append(line)
    return ["\n".join(block).strip() for block in blocks]


def _is_told(line: str) -> bool:
    """Whether a line that was not broken for its width is a paragraph."""
    return STOP.search(line) is not None and len(line.strip()) >= LONG


def _begins(before: str, line: str, width: int) -> bool:
    """Whether a line begins a block, beside the line before it, in a text whose lines were broken."""
    if line.lstrip()[:1].islower():
        return False
    ended, fits = (
        STOP.search(before) is not None,
        len(before.rstrip()) + len(line.split(maxsplit=1)[0]) < width,
    )
    indented = len(line) - len(line.lstrip()) >= 2 > len(before) - len(before.lstrip())
    is_credit = before.rstrip().endswith("]")
    short = len(before.split()) <= SHORT and len(before.rstrip()) < FULL * width
    return indented or is_credit or (ended and fits) or (short and fits)


def _continued(blocks: Sequence[str], *, wrapped: bool) -> list[str]:
    """The blocks, of which those that end in the middle of a sentence go on in the next."""
    joined: list[str] = []
    for block in blocks:
        before = joined[-1] if joined else ""
        is_open = len(before.split()) > OPEN and STOP.search(before) is None
        goes_on = block[:1].islower() or (wrapped and len(before.split()) > 2 * OPEN)
        if is_open and goes_on:
            joined[-1] = f"{before}\n{block}"
        else:
            joined.append(block)
    return joined


def _joined(block: str, known: Collection[str]) -> str:
    """A block in which no word is broken at the end of a line."""

    def whole(match: re.Match[str]) -> str:
        start, end = match["start"], match["end"]
        if "\u00ad" in match[0] or start + end in known:
            return start + end
        parts = start in known and end in known
        return f"{start}-{end}" if f"{start}-{end}" in known or parts else start + end

    return _BREAK.sub(whole, block) if "\n" in block else block
