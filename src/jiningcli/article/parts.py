"""A copy of the article: its parts, where a passage stands in it, and the link that opens there."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.article.wording import Normal, normal, normalise, occurrences
from jiningcli.errors import JiningError
from jiningcli.text.document import Kind
from jiningcli.text.documents import is_markdown
from jiningcli.text.pages import is_page
from jiningcli.text.pages.phrases import is_none_of_it

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from jiningcli.facts.model import Passage
    from jiningcli.text.pages.about import About

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


SHORT = 8
"""A block of more words between two paragraphs is a paragraph, though no stop ends it."""
TITLE_WORDS = 3
"""A first line of fewer words is an entry of a menu, where another may be the title."""
IMAGE = 2000
"""Characters before words in emphasis, in which the image is looked for that they are about."""
DATED = (
    r"(?i)\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\bupdated?\b|^by [A-Z]"
    r"|\b\d{1,2} \w+ \d{4}\b|\b\w+ \d{1,2}, \d{4}\b"
)
"""A line that says who wrote an article and when."""
HAN = re.compile(r"[\u3400-\u9fff]")
_PARAGRAPH = Kind.PARAGRAPH


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


def read(text: str, known: Collection[str] = (), breaks: Collection[int] = ()) -> Copy:
    """The parts of a copy of the article: plain text, Markdown, or a saved web page.

    In plain text an empty line parts the paragraphs, or else the end of a line that was not broken for
    its width: `plain.blocks_of` says what ``known`` and ``breaks`` are.
    A caption is known by the credit that it ends with, or by its markup. What stands above the first
    sentence is the title and the header; a heading further down is no paragraph.
    """
    from jiningcli.text.words import normal_form

    text = normal_form("NFC", text)
    if is_page(text):
        from jiningcli.text.pages.page import read_page

        page = read_page(text)
        header = [part.text for part in page.header]
        return _arrange(page.title, header, [(part.text, part.kind) for part in page.body])
    if is_markdown(text):
        return _arrange(None, [], list(_markdown(text)))
    from jiningcli.article.plain import blocks_of

    return _arrange(None, [], [(block, _PARAGRAPH) for block in blocks_of(text, known, breaks)])


def about(text: str) -> About | None:
    """What a page says of itself in its metadata; None of what is no page."""
    if not is_page(text):
        return None
    from jiningcli.text.pages.page import read_page

    return read_page(text).about


def _markdown(text: str) -> list[tuple[str, Kind]]:
    """The blocks of Markdown; emphasised words right behind an image are its caption."""
    from jiningcli.text.markdown import read_markdown

    document = read_markdown(text)
    blocks: list[tuple[str, Kind]] = []
    last = 0
    for block in document.blocks:
        words, kind = document.visible[block.start : block.end], block.kind
        whole = [span.outer for span in document.opening.get(block.start, ()) if span.end == block.end]
        start, end = whole[0] if whole else document.origin(block.start, block.end)
        if whole and re.search(
            r"(?:!\[[^\]]*)?\]\([^)]*\)\s*$", document.original[max(last, start - IMAGE) : start]
        ):
            if document.original[last] == "]":  # what the image is called is no caption beside this
                blocks.pop()
            kind = Kind.CAPTION
        last = end
        if kind is not Kind.NOTE and not is_none_of_it(words):
            blocks.append((words, kind))
    return blocks


def _arrange(title: str | None, header: list[str], blocks: list[tuple[str, Kind]]) -> Copy:
    paragraphs: list[str] = []
    captions: list[str] = []
    last = max((i for i, (text, _) in enumerate(blocks) if _is_prose(text)), default=0)
    for number, (text, kind) in enumerate(blocks):
        if kind is Kind.CAPTION or _credit(text):
            captions.append(text)
        elif kind is Kind.HEADING or not (paragraphs or _is_prose(text)):
            header += [] if paragraphs else [text]
        elif kind is not _PARAGRAPH or number >= last or not _is_heading(text):
            paragraphs.append(text)
    if title is None and header:
        at = _title(header)
        title, header = header[at], header[:at] + header[at + 1 :]
    return Copy(title, tuple(header), tuple(paragraphs), tuple(captions))


def _is_prose(text: str) -> bool:
    return re.search(SENTENCE, text) is not None or len(text.split()) > HEADING_WORDS


def _is_heading(text: str) -> bool:
    """Whether a block between paragraphs is a heading: a few words that end in no stop."""
    return len(text.split()) <= SHORT and text.rstrip()[-1:].isalnum() and not HAN.search(text)


def _title(header: Sequence[str]) -> int:
    """Which line above the body is the title: the first, where it is not of a menu."""
    if len(header[0].split()) >= TITLE_WORDS or HAN.search(header[0]):
        return 0
    dated = next((i for i, line in enumerate(header) if re.search(DATED, line)), len(header))
    named = [i for i, line in enumerate(header[:dated]) if len(line.split()) >= TITLE_WORDS]
    return max(named, key=lambda i: len(header[i].split()), default=0)


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
    starts = [(at, at + len(start)) for at in occurrences(start, text)]
    if end is None or not starts:
        return starts
    ends = occurrences(end, text, starts[0][1])
    firsts = ((at, bisect_left(ends, after)) for at, after in starts)
    return [(at, ends[first] + len(end)) for at, first in firsts if first < len(ends)]


def _place(block: str, whole: Normal, start: int, end: int) -> Place:
    first, last = whole.origin[start], whole.origin[end - 1] + 1
    return Place(block[first:last], first, last)


def words_of(passage: Passage) -> str:
    """The words of a passage as a person writes them: ``the first … the last``."""
    return passage.start if passage.end is None else f"{passage.start} … {passage.end}"
