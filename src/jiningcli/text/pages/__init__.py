"""Web pages: what is one, and its article told from what stands around it."""

from __future__ import annotations

import re

from jiningcli.patterns import Pattern

_LEADING = re.compile(r"(?:\ufeff|\s|<!--.*?-->|<\?xml\b[^>]*>)*", re.DOTALL)
_WHOLE = Pattern(r"<(?:!doctype\s+html|html|head|body)\b", "<", flags=re.IGNORECASE)
_TAG = Pattern(
    r"</?(?:p|div|br|h[1-6]|section|article|main|figure|figcaption|table|tr|td|ul|ol|li|center|font|blockquote)"
    r"(?:\s[^<>]*)?/?>",
    "<",
    flags=re.IGNORECASE,
)
_ELEMENT = Pattern(r"<(?:html|head|body|title|h1|p|div)\b", "<", flags=re.IGNORECASE)
_MARKDOWN = Pattern(r"^(?:#{1,6}\s|[-*+]\s|>\s|```|\[\^?\w+\]:\s|\|.*\|\s*$)", flags=re.MULTILINE)
PIECE = 3
"""So many tags of blocks make a text that does not say so a piece of a page."""


def is_whole_page(text: str) -> bool:
    """Whether a text says of itself that it is a web page."""
    start = _LEADING.match(text)
    said = _WHOLE.match(text, start.end() if start else 0)
    return said is not None and ("!" not in said[0] or _ELEMENT.search(text, said.end()) is not None)


def is_page(text: str) -> bool:
    """Whether a text is a web page, or a piece of one, rather than plain text or Markdown."""
    if is_whole_page(text):
        return True
    tags = sum(1 for _, _ in zip(range(PIECE), _TAG.finditer(text), strict=False))
    start = _LEADING.match(text)
    opens = _TAG.match(text, start.end() if start else 0) is not None
    return (opens or tags == PIECE) and not _MARKDOWN.search(text)
