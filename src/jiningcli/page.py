"""A saved web page as blocks of text: paragraphs, headings and captions, without the furniture."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import NamedTuple

DROPPED = frozenset(
    "script style nav noscript template svg form button select textarea iframe object head footer"
    " aside".split()
)
BLOCKS = frozenset(
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure"
    " h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th"
    " thead tr ul".split()
)
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
CAPTIONS = frozenset(("figcaption", "caption"))
DEEPEST = 256
"""How deep elements may lie in one another before the inner ones count as one."""


class Block(NamedTuple):
    """A piece of running text, its element, and the numbers of that and all around, outermost first."""

    text: str
    tag: str
    path: tuple[int, ...]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.title: list[str] = []
        self.words: list[str] = []
        self.open: list[tuple[str, int]] = []
        self.count = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.flush()
            self.close_element("head" if tag == "body" else "p")
        if tag == "br":
            self.words.append("\n")
        elif tag not in VOID and len(self.open) < DEEPEST:
            self.count += 1
            self.open.append((tag, self.count))

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.flush()
        self.close_element(tag)

    def close_element(self, tag: str) -> None:
        """Close the innermost element of this name, and what was left open in it."""
        for index in range(len(self.open) - 1, -1, -1):
            if self.open[index][0] == tag:
                del self.open[index:]
                return

    def handle_data(self, data: str) -> None:
        names = [name for name, _ in self.open]
        if names and names[-1] == "title":
            self.title.append(data)
        elif DROPPED.isdisjoint(names):
            self.words.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def flush(self) -> None:
        """End a block: what was read since the last one, a double line break parting it too."""
        text, self.words = "".join(self.words), []
        length = len(self.open)
        while length and self.open[length - 1][0] not in BLOCKS:
            length -= 1
        tag = self.open[length - 1][0] if length else ""
        path = tuple(number for _, number in self.open[:length])
        for piece in re.split(r"\n[ \n]*\n", text):
            if piece.strip():
                self.blocks.append(Block(piece.strip(), tag, path))


def is_page(text: str) -> bool:
    """Whether a text is a web page rather than plain text."""
    return re.match(r"\s*(<!--|<!doctype html|<html|<head|<body|<\?xml)", text, re.I) is not None


def read_page(text: str) -> tuple[str | None, list[Block]]:
    """The title of a page and the blocks of its main part, in order.

    The main part is the element whose own paragraphs hold the most text; the title is the heading
    of first rank, or else what the browser's tab shows.
    """
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.flush()
    heading = next((block.text for block in reader.blocks if block.tag == "h1"), None)
    title = heading or " ".join("".join(reader.title).split()) or None
    blocks = [block for block in reader.blocks if block.tag != "h1"]
    return title, _main_part(blocks)


def _main_part(blocks: list[Block]) -> list[Block]:
    sizes: dict[int, int] = {}
    for block in blocks:
        if block.tag == "p" and len(block.path) > 1:
            holder = block.path[-2]
            sizes[holder] = sizes.get(holder, 0) + len(block.text)
    if not sizes:
        return blocks
    main = max(sizes, key=lambda number: sizes[number])
    return [block for block in blocks if main in block.path]
