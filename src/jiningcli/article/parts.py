"""A copy of the article: its parts, where a passage stands in it, and the link that opens there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.article.wording import Normal, normal, normalise, occurrences
from jiningcli.errors import JiningError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.facts.model import Passage

CREDIT = (
    r"(?i)[\[(]\s*(?:file\s+)?(?:photos?|pictures?|images?|graphics?|illustrations?|source)\b"
    r"[\s/:|]*(?:by\s+)?(?P<name>[^\[\]()]*)[\])]\W*$"
    r"|\[[^\[\]/]*/(?P<after>[^\[\]]*)\]\W*$"
    r"|\bphotos?(?:\s+by\b|\s*[:/])(?P<by>.{1,80})$"
)
"""How a caption ends: with who is credited for the picture. Not compiled until there is a copy."""
LONGEST_CREDIT = 400
"""Characters from the end of a block in which a credit is looked for."""
SENTENCE = r"[.!?…]['\")\]]*$"
HEADING_WORDS = 30
"""A block of more words, or one that ends as a sentence does, is no longer heading but body."""


class PassageError(JiningError):
    """A passage that stands more than once in its paragraph, and so points nowhere."""


class Copy(NamedTuple):
    """A copy of the article: title, other lines above the body, body paragraphs, captions."""

    title: str | None
    header: tuple[str, ...]
    paragraphs: tuple[str, ...]
    captions: tuple[str, ...]

    def block(self, passage: Passage) -> str | None:
        """The paragraph or caption that a passage names, if the copy has so many."""
        blocks = self.captions if passage.paragraph is None else self.paragraphs
        number = passage.paragraph or passage.caption or 0
        return blocks[number - 1] if 0 < number <= len(blocks) else None

    def others(self, passage: Passage) -> Iterator[tuple[str, str]]:
        """Every other paragraph and caption, with its label: ``¶1`` or ``caption 3``."""
        for label, blocks in (("¶{}", self.paragraphs), ("caption {}", self.captions)):
            for number, block in enumerate(blocks, 1):
                if label.format(number) != passage.label:
                    yield label.format(number), block


class Place(NamedTuple):
    """Where a passage stands: the words of the copy, from ``start`` to ``end`` in its block."""

    text: str
    start: int
    end: int


# Reading a copy


def read(text: str) -> Copy:
    """The parts of a copy of the article: plain text, or a saved web page.

    In plain text an empty line parts the paragraphs; where there is none, each line is one. A
    caption is known by the credit that it ends with, or in a page by its element. What stands
    above the first sentence is the title and the header.
    """
    from unicodedata import normalize

    from jiningcli.article import page

    text = normalize("NFC", text)
    if page.is_page(text):
        title, header, body = page.read_page(text)
        blocks = [(block.text, block.tag in page.CAPTIONS) for block in body]
        return _arrange(title, [block.text for block in header], blocks)
    parts = re.split(r"\n[^\S\n]*\n", text.replace("\r\n", "\n").replace("\r", "\n").strip())
    lines = parts if len(parts) > 1 else text.splitlines()
    return _arrange(None, [], [(block.strip(), False) for block in lines if block.strip()])


def _arrange(title: str | None, header: list[str], blocks: list[tuple[str, bool]]) -> Copy:
    paragraphs: list[str] = []
    captions: list[str] = []
    for text, is_caption in blocks:
        if is_caption or _credit(text):
            captions.append(text)
        elif paragraphs or re.search(SENTENCE, text) or len(text.split()) > HEADING_WORDS:
            paragraphs.append(text)
        else:
            header.append(text)
    if title is None and header:
        title, *header = header
    return Copy(title, tuple(header), tuple(paragraphs), tuple(captions))


def credit(caption: str) -> str:
    """Who is credited for a picture, as its caption ends; empty where nobody is."""
    match = _credit(caption)
    return normalise(match["name"] or match["after"] or match["by"] or "") if match else ""


def _credit(text: str) -> re.Match[str] | None:
    return re.search(CREDIT, text[-LONGEST_CREDIT:])


# Finding a passage


def find(passage: Passage, copy: Copy) -> Place | None:
    """Where a passage stands in the paragraph or caption that it names; None where it does not.

    Its evidence is not looked at. Raises `PassageError` where it stands there twice.
    """
    block = copy.block(passage)
    if block is None:
        return None
    whole = normal(block)
    spans = stretches(passage, whole.text)
    if len(spans) > 1:
        raise PassageError(f"{passage.label}: “{words_of(passage)}” stands there {len(spans)} times")
    return _place(block, whole, *spans[0]) if spans else None


def excerpt(passage: Passage, copy: Copy) -> str | None:
    """The words of a passage as the copy has them, on one line; None where it does not stand."""
    place = find(passage, copy)
    return " ".join(place.text.split()) if place else None


def stretches(passage: Passage, text: str) -> list[tuple[int, int]]:
    """Where a passage stands in a text: from each of its starts to the first end after it."""
    start = normalise(passage.start)
    end = normalise(passage.end) if passage.end is not None else None
    spans = []
    for at in occurrences(start, text):
        after = at + len(start)
        if end is None:
            spans.append((at, after))
        elif ends := occurrences(end, text, after):
            spans.append((at, ends[0] + len(end)))
    return spans


def _place(block: str, whole: Normal, start: int, end: int) -> Place:
    first, last = whole.origin[start], whole.origin[end - 1] + 1
    return Place(block[first:last], first, last)


def words_of(passage: Passage) -> str:
    """The words of a passage as a person writes them: ``the first … the last``."""
    return passage.start if passage.end is None else f"{passage.start} … {passage.end}"
