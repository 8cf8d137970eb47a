"""Which reader makes a document of a text: a line without any mark of Markdown needs no parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jiningcli.patterns import Pattern
from jiningcli.text.document import Builder, Kind
from jiningcli.text.pages import is_whole_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jiningcli.text.document import Document

PLAIN = (".txt", ".text", ".pdf")
"""How the name of a file ends whose text is plain: a first line set in by four spaces is no code."""
_MARKED = Pattern(
    r"[*_`~\[\]<>&\\#|\t\r\n]|\A(?:[ ]|[-+=][ ]|[0-9]{1,9}[.)](?:[ ]|\Z)|[-=]+[ ]*\Z|\+\+\+|\{"
    r"|[•‣◦·●○■□▪–→⇒\u2300-\u2bff\U0001f300-\U0001faff])"
)
"""What may be a mark; to load the parser for nothing does no harm."""

_MARKDOWN = (
    r"(?m)^ {0,3}#{1,6} +\S|^ {0,3}!\[[^\]\n]*\]\(|\]\((?:https?:|/|#|<)|\*\*[^\s*][^*\n]*\*\*|^>[ ]+\S"
    r"|^\[[^\]\n]+\]:[ ]+\S|^(?:```|~~~)|^---\n(?:\w+:.*\n)+---$"
)
"""What nobody writes who does not write Markdown. Not compiled until there is a copy of an article."""


def is_markdown(text: str) -> bool:
    """Whether a text is meant as Markdown, so that its lines are no paragraphs of their own."""
    return re.search(_MARKDOWN, text) is not None


def of_blocks(blocks: Iterable[tuple[str, Kind]]) -> Document:
    """A document of blocks that stand in no text of their own: each is a line, with one between."""
    told = [(" ".join(text.split("\n")), kind) for text, kind in blocks if text.strip()]
    builder = Builder("".join(f"{text}\n\n" for text, _ in told))
    at = 0
    for text, kind in told:
        builder.part()
        builder.kind = kind
        builder.level = int(kind is Kind.HEADING)
        builder.add(text, at, at + len(text))
        at += len(text) + 2
    return builder.build()


def read_text(text: str, *, plain: bool = False) -> Document:
    """A text as a document; in ``plain`` text, what is indented is no code."""
    if text[:1] in "<\ufeff \n\r\t" and is_whole_page(text):
        from jiningcli.text.pages.page import document

        return document(text)
    if _MARKED.search(text):
        from jiningcli.text.markdown import read_markdown

        return read_markdown(text, plain=plain)
    return one_block(text)


def one_block(text: str) -> Document:
    """Visible words as they are, a paragraph of no format: what looks like a mark in them is none."""
    builder = Builder(text)
    builder.add(text.replace("\n", " "), 0, len(text))
    return builder.build()
