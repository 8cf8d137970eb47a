"""Markdown and plain text as a document, read by pulldown-cmark: CommonMark with tables and footnotes.

Beside that, a few habits of people who write for no program: another sign for a bullet, and ``>1,000``
for a number above another, which is no quote.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

import pyromark
from pyromark import Options

from jiningcli.text.document import Builder, Kind, Pieces
from jiningcli.text.front import front_matter
from jiningcli.text.tags import Tags

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jiningcli.text.document import Document

_PARSER = pyromark.Markdown(
    options=Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_GFM
    | Options.ENABLE_HEADING_ATTRIBUTES
)
_ABOVE = re.compile(r"^[ ]{0,3}(?:(?:[-*+]|[0-9]{1,9}[.)])[ ]+)?>(?=[0-9])", re.MULTILINE)
_LONE = re.compile("[\ud800-\udfff]")
"""Halves of characters, which no UTF-8 has; a program that calls this one may."""
_STAND_IN = "\x1a"
"""A character that is no markup, and as long as what it stands for."""
_EMOJI = (
    r"[→⇒\u2300-\u25b1\u25b4-\u25bb\u25be-\u2bff\U0001f300-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"
)
"""What may stand for a bullet; not ≥, ↓ or ▲, which say something of a number."""
_BULLET = re.compile(rf"(?:[•‣◦·●○■□▪–]|{_EMOJI})[ \t]+")
_SIGNS_OF_CODE = re.compile(
    r"[={}\[\]_\\|;`]|<[!/?A-Za-z]|[A-Za-z]>|(?:^|\s)--?[A-Za-z]|\w\(|::|//|^[./~#]"
)
_SIGNS = frozenset("•‣◦·●○■□▪–→⇒")
_KINDS = {
    "Item": Kind.ITEM,
    "TableRow": Kind.ROW,
    "TableHead": Kind.COLUMNS,
    "Heading": Kind.HEADING,
    "FootnoteDefinition": Kind.NOTE,
}
_MARKED = frozenset(("Emphasis", "Strong", "Link", "Strikethrough"))
_BLOCKS = frozenset(
    ("Paragraph", "BlockQuote", "CodeBlock", "HtmlBlock", "List", "Table", "MetadataBlock")
).union(_KINDS)


def read_markdown(text: str, *, plain: bool = False) -> Document:
    """A text in Markdown as a document; in ``plain`` text, what is indented is no code."""
    return _Reader(text, plain=plain).read()


def _runs(words: str, text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The words of a code span by stretches that stand so in the text, its line breaks apart."""
    at = start + len(text[start:end]) - len(text[start:end].lstrip("`"))
    for run in re.findall(r"\S+|\s+", words):
        found = at if run.isspace() else text.find(run, at, end)
        # Where marks of quotes stand within a word, it is all of the rest.
        first, last = (found, min(found + len(run), end)) if found >= 0 else (at, end)
        yield run, first, last
        at = last


_NOT_FIRST = re.compile(rb"[\x80-\xbf]")


def _offsets(text: str) -> Callable[[int], int]:
    """What gives the offset in characters for one in bytes at which a character begins."""
    if text.isascii():
        return int
    more = array("L", (match.start() for match in _NOT_FIRST.finditer(text.encode())))
    return lambda offset: offset - bisect_left(more, offset)


class _Reader:
    """One reading of a text: each event of the parser goes to the method for it."""

    def __init__(self, text: str, *, plain: bool) -> None:
        self._text = text
        self._plain = plain
        self._builder = Builder(text)
        self._tags = Tags(self._builder)
        self._open: list[tuple[str, int]] = []
        self._kinds = [Kind.PARAGRAPH]
        self._quotes = 0
        self._code = self._struck = 0
        self._line_start = -1
        """Where a line begins whose marks, of quotes and lists, are still to come; else -1."""
        self._fresh = False
        self._bulleted = False
        self._html: list[tuple[str, int, int]] = []
        self._take: dict[str, Callable[[object, int, int], None]] = {
            "Text": self._words,
            "Code": self._span_of_code,
            "Html": self._block_of_html,
            "InlineHtml": self._inline_html,
            "SoftBreak": self._line_break,
            "HardBreak": self._line_break,
            "Start": self._begin,
            "End": self._finish,
        }

    def read(self) -> Document:
        """The document."""
        above = front_matter(self._text)
        self._builder.hide(0, above)
        body = _LONE.sub(
            "\N{REPLACEMENT CHARACTER}", _without_unclosed(_without_bounds(self._text[above:]))
        )
        offset = _offsets(body)
        for event, where in _PARSER.events_with_range(body):
            start, end = above + offset(where["start"]), above + offset(where["end"])
            name, value = (event, None) if isinstance(event, str) else next(iter(event.items()))
            if self._line_start >= 0 and name != "End":
                self._builder.hide(self._line_start, start)
                self._line_start = -1
            take = self._take.get(name)
            if take is not None:
                take(value, start, end)
        return self._builder.build()

    # Words

    def _words(self, value: object, start: int, end: int) -> None:
        fresh, self._fresh = self._fresh, False
        if self._code or self._struck:
            return
        bullet = _BULLET.match(self._text, start, end) if fresh and self._text[start] > "~" else None
        if bullet and self._is_bullet(bullet[0]):
            self._bulleted = True
            self._builder.part()
            self._builder.kind = Kind.ITEM
            self._add(self._text[bullet.end() : end], bullet.end(), end)
        else:
            self._add(str(value), start, end)
        if self._is_set_in():
            self._end_line(str(value))

    def _is_set_in(self) -> bool:
        """Whether this is a line of plain text set in, of which Markdown would make code."""
        return self._plain and self._open[-1][0] == "CodeBlock"

    def _end_line(self, line: str) -> None:
        """The next line is set in too, with no break told between; an empty one parts paragraphs."""
        self._fresh = True
        if not line.strip():
            self._builder.part()

    def _is_bullet(self, sign: str) -> bool:
        """A dash that begins a line is one only where the paragraph is a list already, or begins."""
        return sign[0] != "–" or self._bulleted or self._builder.is_between_blocks

    def _add(self, words: str, start: int, end: int) -> None:
        if end - start == len(words):
            words = self._text[start:end]
        words = words.replace("\n", " ")
        self._tags.words(words, start, end)

    def _span_of_code(self, value: object, start: int, end: int) -> None:
        if self._struck:
            return
        words, outer, before = str(value), (start, end), self._builder.length
        if is_code(words):
            return
        for run, first, last in _runs(words, self._text, start, end):
            self._tags.words(run, first, last)
        self._builder.mark(before, outer)

    def _line_break(self, _: object, start: int, end: int) -> None:
        self._line_start, self._fresh = end, True
        if not self._struck:
            self._tags.words(" ", start, end)

    # HTML

    def _inline_html(self, value: object, start: int, end: int) -> None:
        pieces = Pieces()
        pieces.add(len(str(value)), start, end)
        self._tags.html(str(value), pieces)

    def _block_of_html(self, value: object, start: int, end: int) -> None:
        if self._html:
            self._builder.hide(self._html[-1][2], start)
        self._html.append((str(value), start, end))

    def _end_html(self) -> None:
        pieces = Pieces()
        for text, start, end in self._html:
            pieces.add(len(text), start, end)
        self._tags.html("".join(text for text, *_ in self._html), pieces)
        self._html = []

    # What holds words

    def _begin(self, value: object, start: int, _: int) -> None:
        name, data = _named(value)
        if name in _BLOCKS:
            self._builder.part()
            self._fresh, self._bulleted = True, False
            if name == "CodeBlock" and self._is_code(data):
                self._code += 1
        elif name == "TableCell":
            pipe = max(self._text.rfind("|", 0, start), 0)
            self._builder.hide(pipe, pipe + 1)
            self._builder.add("\t", pipe, pipe + 1)
        elif name == "Strikethrough":
            self._strike(start, start + 1, 1)
        elif name == "Image" and self._builder.is_between_blocks:
            name = "Caption"
            self._builder.kind = Kind.CAPTION
        self._open.append((name, self._builder.length))
        if name in _BLOCKS:
            self._kinds += [_KINDS[name]] if name in _KINDS else []
            self._quotes += name == "BlockQuote"
            self._settle(data)

    def _finish(self, value: object, start: int, end: int) -> None:
        name, _ = _named(value)
        opened, before = self._open.pop()
        if name == "HtmlBlock":
            self._end_html()
        elif name == "CodeBlock":
            self._code = 0
        elif name == "Strikethrough":
            self._strike(start, end, -1)
        if name in _MARKED:
            self._builder.mark(before, (start, end))
        if name in _BLOCKS or opened == "Caption":
            self._builder.part()
            self._quotes -= name == "BlockQuote"
            if name in _KINDS:
                self._kinds.pop()
            self._settle(None)

    def _is_code(self, kind: object) -> bool:
        return not (self._plain and kind == "Indented")

    def _strike(self, start: int, end: int, step: int) -> None:
        """One tilde strikes nothing out: it says “about”, or “to”."""
        if self._text.startswith("~~", start):
            self._struck += step
        elif not self._struck:
            self._tags.words("~", end - 1, end)

    def _settle(self, data: object) -> None:
        """What comes next is what the blocks around it make it."""
        kind = self._kinds[-1]
        self._builder.kind = kind
        self._builder.level = _level(data) if kind is Kind.HEADING else 0
        self._builder.quoted = self._quotes + self._tags.quotes > 0


def is_code(words: str) -> bool:
    """Whether what stands in backticks is code, and not words or a figure set off by them."""
    return _SIGNS_OF_CODE.search(words) is not None


def _named(value: object) -> tuple[str, object]:
    """What an event begins or ends, and what more it says of it."""
    if isinstance(value, dict):
        name, data = next(iter(value.items()))
        return str(name), data
    return str(value), None


def _level(data: object) -> int:
    return int(str(data["level"])[1]) if isinstance(data, dict) else 0


def _without_unclosed(text: str) -> str:
    """The text with a stand-in in each comment that nothing closes: it would hide all that follows."""
    after = text.rfind("-->") + 1
    start = text.find("<!--", after)
    if start < 0:
        return text
    return text[:start] + text[start:].replace("<!--", _STAND_IN + "!--")


def _without_bounds(text: str) -> str:
    """The text with a stand-in for each ``>`` that is a bound: no quote is begun by ``>1,000``."""
    parts, at, bound_line = [], 0, -1
    for match in _ABOVE.finditer(text):
        before = text.rfind("\n", 0, max(match.start() - 1, 0)) + 1
        if before != bound_line and text[before : match.start()].lstrip(" ").startswith(">"):
            continue  # a quote goes on
        bound_line = match.start()
        parts += [text[at : match.end() - 1], _STAND_IN]
        at = match.end()
    return "".join([*parts, text[at:]])
