"""A saved web page as blocks of text: paragraphs, headings and captions, without the furniture."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import NamedTuple

DROPPED = frozenset(
    """
    aside button footer form head iframe nav noscript object script select style svg template
    textarea
    """.split()
)
"""Elements whose text is not the article's."""
BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table
    tbody td tfoot th thead tr ul
    """.split()
)
"""Elements that begin a line of their own."""
VOID = frozenset(
    """
    area base br col embed hr img input link meta source track wbr
    """.split()
)
"""Elements that hold nothing and are not closed."""
CAPTIONS = frozenset(("figcaption", "caption"))
PAGE = re.compile(r"\s*<(!--|!doctype html|html|head|body|\?xml)", re.IGNORECASE)
DEEPEST = 256
"""How deep elements may lie in one another before the inner ones count as one."""


class Block(NamedTuple):
    """A piece of running text, its element, and the number of that after those around it."""

    text: str
    tag: str
    path: tuple[int, ...]


class Page(NamedTuple):
    """A title, the blocks between that and the main part, and the blocks of the main part."""

    title: str | None
    header: list[Block]
    body: list[Block]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.title: list[str] = []
        self.words: list[str] = []
        self.open: list[tuple[str, int]] = []
        self.count = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
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

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: ARG002, FBT001, FBT002
        """Skip ``<![…>``, a comment to every browser; some versions of the parser fail on it."""
        return self.rawdata.find(">", i) + 1 or -1

    def finish(self) -> None:
        """End what is left open, as a browser does; to `close` each piece of it costs a search."""
        if self.rawdata.startswith("<"):
            self.feed("-->")
        self.close()
        self.flush()

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
    return PAGE.match(text) is not None


def read_page(text: str) -> Page:
    """The parts of a page that are the article.

    The main part is the element whose own paragraphs hold the most text; the title is the last
    heading of first rank above them, or else what the browser's tab shows.
    """
    reader = _Reader()
    reader.feed(text)
    reader.finish()
    blocks = reader.blocks
    inside = _main_part(blocks)
    body = next((i for i in inside if blocks[i].tag == "p"), inside.start)
    headings = [i for i, block in enumerate(blocks[:body]) if block.tag == "h1"]
    if not headings:
        title = " ".join("".join(reader.title).split())
        return Page(title or None, [], blocks[inside.start : inside.stop])
    first = headings[-1] + 1
    start = max(first, inside.start)
    return Page(blocks[first - 1].text, blocks[first:start], blocks[start : inside.stop])


def _main_part(blocks: list[Block]) -> range:
    """Which of the blocks are the main part: they follow one another."""
    sizes: dict[int, int] = {}
    for block in blocks:
        if block.tag == "p" and len(block.path) > 1:
            holder = block.path[-2]
            sizes[holder] = sizes.get(holder, 0) + len(block.text)
    if not sizes:
        return range(len(blocks))
    main = max(sizes, key=lambda number: sizes[number])
    inside = [index for index, block in enumerate(blocks) if main in block.path]
    return range(inside[0], inside[-1] + 1)
