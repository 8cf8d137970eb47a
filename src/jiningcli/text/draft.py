"""A draft as sentences, each with its place.

Sentences are found in what a document shows its reader, which knows where all of it stands in the draft.
Lines and columns are worked out once, from offsets.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.patterns import Pattern
from jiningcli.text.document import Document, Kind, lines
from jiningcli.text.documents import read_text
from jiningcli.text.sentences import ends

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.text.document import Block, Ignore
    from jiningcli.text.reading import Reading


class Sentence(Struct, frozen=True):
    """A sentence, heading or list item of a draft.

    ``start`` and ``end`` are offsets in the draft, half-open; ``text`` is what stands there, on one
    line and without the marks of lists and quotes; ``seen`` is where its visible words are in the
    document. ``quoted`` marks a block quote or a sentence with speech in quotation marks: somebody
    else's words.
    """

    text: str
    start: int
    end: int
    seen: tuple[int, int]
    heading: bool = False
    quoted: bool = False


class Draft:
    """A text, or the document that was made of it, with its sentences.

    In a ``claim``, a short question is one with the sentence that answers it.
    """

    def __init__(self, text: str | Document, *, claim: bool = False) -> None:
        self.kept: dict[object, list[Reading]] | None = None
        """What was read of it, by what settles that; kept while several sources are asked."""
        self.document = read_text(text) if isinstance(text, str) else text
        self.text = self.document.original
        self._lines = list(accumulate((len(line) for line in lines(self.text)), initial=0))
        self.sentences = [
            sentence
            for block in self.document.blocks
            if block.kind is not Kind.COLUMNS
            for sentence in _split(block, self.document, claim=claim)
        ]

    @property
    def ignores(self) -> Sequence[Ignore]:
        """The inline ignores, in their order."""
        return self.document.ignores

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


# Sentences

QUESTION = 25
"""The words of the longest question that is read together with the sentence after it."""

LONGEST = 2000
"""The characters of the longest sentence: to judge one takes longer than in proportion to it."""

_QUOTED = Pattern(
    r"“[^”\n]*[,.!?…]”|“[^”\n]{12,}”|\"[^\"\n]*[,.!?]\"|\"[^\"\n]{12,}\"|「[^」\n]+」", *'“"「'
)
"""Speech, not a word in quotation marks: it ends in a stop, or is long."""


def _split(block: Block, document: Document, *, claim: bool) -> Iterator[Sentence]:
    """The sentences of one block."""
    text, start = document.visible, block.start
    for end in ends(text, block.start, block.end):
        if not (claim and _asks(text[start:end])):
            yield from _pieces(block, document, start, end)
            start = end
    yield from _pieces(block, document, start, block.end)


def _pieces(block: Block, document: Document, start: int, end: int) -> Iterator[Sentence]:
    """A sentence, in pieces where it is longer than any that somebody has written."""
    while end - start > LONGEST:
        cut = (document.visible.rfind(" ", start, start + LONGEST) + 1) or start + LONGEST
        yield from _sentence(block, document, start, cut)
        start = cut
    yield from _sentence(block, document, start, end)


def _asks(text: str) -> bool:
    """A short question, which its answer completes: ``Special vehicles? Yes, …``."""
    return text.rstrip().endswith("?") and len(text.split()) <= QUESTION


def _sentence(block: Block, document: Document, start: int, end: int) -> Iterator[Sentence]:
    words = document.visible[start:end].rstrip()
    end = start + len(words)
    words = words.lstrip()
    start = end - len(words)
    if words and (words[0].isalnum() or any(c.isalnum() for c in words)):
        first, last = document.whole(start, end)
        quoted = block.quoted or bool(_QUOTED.search(document.visible, start, end))
        shown = document.shown(first, last)
        yield Sentence(shown, first, last, (start, end), block.kind is Kind.HEADING, quoted)
