"""HTML inside a draft: what tags, comments and character references mean for the words around them."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from jiningcli.text import elements
from jiningcli.text.document import Kind

if TYPE_CHECKING:
    from jiningcli.text.document import Builder, Pieces

UNCHECKED = elements.SILENT | elements.STRUCK | {"pre"}
"""Elements whose words are code, struck out, or shown to nobody."""
_RAW = frozenset(("script", "style"))
"""Of those, the ones that go on to the end of the text where nothing closes them."""
_KINDS = elements.KINDS | {"tr": Kind.ROW, "caption": Kind.CAPTION, "figcaption": Kind.CAPTION}
_BLOCKS = elements.BLOCKS - elements.CELLS | {"title"}
_SPACES = {"br": " "} | dict.fromkeys(elements.CELLS, "\t")
_TOKEN = re.compile(
    r"(?P<open><!--|<!\[CDATA\[|<\?|<![A-Za-z])"
    r"|<(?P<close>/?)(?P<tag>[A-Za-z][^\s/<>]*)(?:[^\"'<>]|\"[^\"]*\"|'[^']*')*+>"
    r"|(?P<reference>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
)
_CLOSERS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NOTE_LETTER = re.compile(r"\s*[a-z*†‡§]\s*")
"""The letter or sign of a note, where it is raised."""


class Tags:
    """Takes in the HTML of a draft, and the words between its tags, and gives them to a builder."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._unchecked = ""
        self._raised = False
        self._unclosed: set[str] = set()
        self._absent: set[str] = set()
        self.quotes = 0

    def words(self, text: str, start: int, end: int) -> None:
        """Words outside of tags; nothing where they are inside an element that is not checked."""
        if self._unchecked or (self._raised and _NOTE_LETTER.fullmatch(text)):
            return
        self._builder.add(text.translate(_RAISED) if self._raised else text, start, end)

    def html(self, text: str, pieces: Pieces) -> None:
        """A stretch of HTML; ``pieces`` tell where its characters stand in the draft."""
        at = 0
        self._absent.clear()
        while match := _TOKEN.search(text, at):
            self._between(text, at, match.start(), pieces)
            start, at = match.span()
            if match["open"]:
                at = self._skip(text, match, pieces)
            elif match["reference"]:
                self.words(unescape(match[0]), *pieces.origin(start, at))
            elif match["close"]:
                self._close(match["tag"].lower(), *pieces.origin(start, at))
            else:
                self._open(match["tag"].lower(), *pieces.origin(start, at))
        self._between(text, at, len(text), pieces)

    def _between(self, text: str, start: int, end: int, pieces: Pieces) -> None:
        if start < end:
            words = text[start:end].replace("\r", " ").replace("\n", " ")
            first, last = pieces.origin(start, end)
            if last - first == end - start:
                self.words(words, first, last)
            else:  # Each line stands behind the marks of a quote or a list.
                for at in range(start, end):
                    self.words(words[at - start], *pieces.origin(at, at + 1))

    def _skip(self, text: str, match: re.Match[str], pieces: Pieces) -> int:
        """The end of a comment or declaration; one that nothing closes is text behind its mark."""
        start, after = match.span()
        closer = _CLOSERS.get(match[0], ">")
        if closer in self._absent:
            return after
        end = text.find(closer, start + 2) + len(closer)  # <!--> is a whole comment
        if end < after:
            self._absent.add(closer)
            return after
        if match[0] == "<!--" and not self._unchecked:
            self._builder.comment(text[start:end], *pieces.origin(start, end))
        return end

    def _open(self, tag: str, start: int, end: int) -> None:
        if self._unchecked:
            return
        if tag in _RAW or (tag in UNCHECKED and self._is_closed(tag, end)):
            self._unchecked = tag
        elif tag in _SPACES:
            self._builder.add(_SPACES[tag], start, end)
        elif tag in _BLOCKS:
            self._builder.part()
            self._builder.kind = _KINDS.get(tag, Kind.PARAGRAPH)
            self._builder.level = int(tag[1]) if self._builder.kind is Kind.HEADING else 0
            self._quote(tag, 1)
        self._raised = tag == "sup" or (self._raised and tag not in _BLOCKS)

    def _close(self, tag: str, start: int, end: int) -> None:
        if self._unchecked:
            if tag == self._unchecked:
                self._unchecked = ""
        elif tag in _SPACES:
            self._builder.add(_SPACES[tag], start, end)
        elif tag in _BLOCKS:
            self._builder.part()
            self._builder.kind, self._builder.level = Kind.PARAGRAPH, 0
            self._quote(tag, -1)
        self._raised = self._raised and tag != "sup" and tag not in _BLOCKS

    def _quote(self, tag: str, step: int) -> None:
        if tag == "blockquote":
            self.quotes = max(self.quotes + step, 0)
            self._builder.quoted = self.quotes > 0

    def _is_closed(self, tag: str, end: int) -> bool:
        """Whether an element is closed at all: one that is not strikes nothing out."""
        if tag not in self._unclosed and not re.compile(rf"</{tag}\s*>", re.IGNORECASE).search(
            self._builder.original, end
        ):
            self._unclosed.add(tag)
        return tag not in self._unclosed
