"""A copy of the article: where a passage stands in it, whether the facts still do, and the link."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.errors import JiningError
from jiningcli.wording import Normal, Reading, nearest, normal, normalise, occurrences

if TYPE_CHECKING:
    from jiningcli.facts import Fact, FactFile, Passage, Source

CREDIT = re.compile(
    r"[\[(]\s*(?:file\s+)?(?:photos?|pictures?|images?|graphics?|illustrations?|source)\b"
    r"[\s/:|]*(?:by\s+)?(?P<name>[^\[\]()]*)[\])]\W*$|\bphotos?(?:\s+by\b|\s*[:/])(?P<by>.{1,80})$",
    re.IGNORECASE,
)
"""How a caption ends: with who is credited for the picture."""
SENTENCE = re.compile(r"[.!?…]['\")\]]*$")
DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")
HEADING_WORDS = 30
"""A block of more words, or one that ends as a sentence does, is no longer heading but body."""
STANDS = 0.5
"""The share of its words from which on a wording has changed; below it, it is gone."""


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


class Standing(Enum):
    """How a fact stands in a copy of the article."""

    FOUND = "found"
    CHANGED = "changed"
    MOVED = "moved"
    MISSING = "missing"


class Difference(NamedTuple):
    """Words that the fact file expects, and what the copy has there; None where nothing is near."""

    stated: str
    reads: str | None


class Check(NamedTuple):
    """How one fact stands; ``category`` and ``id`` are ``source`` for the source itself.

    ``label`` is where the fact file has it, ``stands`` where the copy has it.
    """

    category: str
    id: str
    standing: Standing
    label: str
    stands: str | None
    differences: tuple[Difference, ...]
    message: str

    @property
    def ok(self) -> bool:
        """Whether the copy says what the fact file says, and where it says it."""
        return self.standing is Standing.FOUND


# Reading a copy


def read(text: str) -> Copy:
    """The parts of a copy of the article: plain text, or a saved web page.

    In plain text an empty line parts the paragraphs; where there is none, each line is one. A
    caption is known by the credit that it ends with, or in a page by its element. What stands
    above the first sentence is the title and the header.
    """
    from unicodedata import normalize

    from jiningcli import page

    text = normalize("NFC", text)
    if page.is_page(text):
        title, found = page.read_page(text)
        return _arrange(title, [(b.text, b.tag in page.CAPTIONS) for b in found])
    parts = re.split(r"\n[^\S\n]*\n", text.replace("\r\n", "\n").replace("\r", "\n").strip())
    blocks = parts if len(parts) > 1 else text.splitlines()
    return _arrange(None, [(block.strip(), False) for block in blocks if block.strip()])


def _arrange(title: str | None, blocks: list[tuple[str, bool]]) -> Copy:
    header: list[str] = []
    paragraphs: list[str] = []
    captions: list[str] = []
    for text, is_caption in blocks:
        if is_caption or CREDIT.search(text):
            captions.append(text)
        elif paragraphs or SENTENCE.search(text) or len(text.split()) > HEADING_WORDS:
            paragraphs.append(text)
        else:
            header.append(text)
    if title is None and header:
        title, *header = header
    return Copy(title, tuple(header), tuple(paragraphs), tuple(captions))


# Finding a passage


def find(passage: Passage, copy: Copy) -> Place | None:
    """Where a passage stands in the paragraph or caption that it names; None where it does not.

    Its evidence is not looked at. Raises `PassageError` where it stands there twice.
    """
    block = copy.block(passage)
    if block is None:
        return None
    whole = normal(block)
    spans = _spans(passage, whole.text)
    if len(spans) > 1:
        raise PassageError(f"{passage.label}: “{_words(passage)}” stands there {len(spans)} times")
    return _place(block, whole, *spans[0]) if spans else None


def excerpt(passage: Passage, copy: Copy) -> str | None:
    """The words of a passage as the copy has them, on one line; None where it does not stand."""
    place = find(passage, copy)
    return " ".join(place.text.split()) if place else None


def _spans(passage: Passage, text: str) -> list[tuple[int, int]]:
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


def _words(passage: Passage) -> str:
    return passage.start if passage.end is None else f"{passage.start} … {passage.end}"


# Verifying


def verify(fact_file: FactFile, text: str) -> list[Check]:
    """How the source and each fact of a file stand in a copy of the article, in the file's order."""
    copy = read(text)
    checks = [_check_source(fact_file.source, copy)]
    checks += [_check(category, fact, copy) for category, fact in fact_file]
    return checks


def _check(category: str, fact: Fact, copy: Copy) -> Check:
    passage = fact.passage
    block = copy.block(passage)
    label = passage.label
    here = _differences(passage, normalise(block)) if block is not None else None
    if here is not None:
        if not here:
            return Check(category, fact.id, Standing.FOUND, label, label, (), f"stands in {label}")
        return _told(category, fact.id, label, label, here)
    others = [(to, _differences(passage, normalise(text))) for to, text in copy.others(passage)]
    near = [(len(found), to, found) for to, found in others if found is not None]
    if not near:
        message = f"{label}: “{_words(passage)}” is missing"
        gone = (Difference(_words(passage), None),)
        return Check(category, fact.id, Standing.MISSING, label, None, gone, message)
    _, to, found = min(near, key=lambda item: item[0])
    if not found:
        message = f"stands in {to}, not in {label}"
        return Check(category, fact.id, Standing.MOVED, label, to, (), message)
    return _told(category, fact.id, label, to, found)


def _told(
    category: str, name: str, label: str, stands: str | None, found: tuple[Difference, ...]
) -> Check:
    told = [
        f"“{stated}” is gone" if reads is None else f"“{stated}” now reads “{reads}”"
        for stated, reads in found
    ]
    where = label if stands in (label, None) else f"{label}, now {stands}"
    message = f"{where}: {'; '.join(told)}"
    return Check(category, name, Standing.CHANGED, label, stands, found, message)


def _differences(passage: Passage, text: str) -> tuple[Difference, ...] | None:
    """What of a passage reads otherwise in a text; None where most of it is not there at all."""
    spans = _spans(passage, text)
    if len(spans) > 1:
        twice = tuple(text[start:end] for start, end in spans[:2])
        return (Difference(_words(passage), " and again ".join(twice)),)
    found: list[Difference] = []
    start, end = 0, len(text)
    if spans:
        start, end = spans[0]
    else:
        ends = [_edge(words, text) for words in (passage.start, passage.end) if words is not None]
        standing = [reading for reading, _ in ends if reading is not None]
        if not standing:
            return None
        found += [difference for _, difference in ends if difference is not None]
        if not found:
            found.append(Difference(_words(passage), f"{passage.end} … {passage.start}"))
        if ends[0][0] is not None:
            start = ends[0][0].start
        if ends[-1][0] is not None and ends[-1][0].end > start:
            end = ends[-1][0].end
    for evidence in passage.evidence:
        words = normalise(evidence)
        if not occurrences(words, text[start:end]):
            reading = nearest(words, text[start:end])
            near = reading is not None and reading.share >= STANDS
            found.append(Difference(evidence, reading.text if reading and near else None))
    return tuple(found)


def _edge(words: str, text: str) -> tuple[Reading | None, Difference | None]:
    """Where the first or last words of a passage stand, and how they differ if they do."""
    wanted = normalise(words)
    at = occurrences(wanted, text)
    if at:
        return Reading(words, at[0], at[0] + len(wanted), 1), None
    reading = nearest(wanted, text)
    if reading is None or reading.share < STANDS:
        return None, Difference(words, None)
    return reading, Difference(words, reading.text)


def _check_source(source: Source, copy: Copy) -> Check:
    """The title, the date and the picture credits, as far as the copy has them."""
    found = []
    if copy.title is not None and normalise(source.title) not in normalise(copy.title):
        found.append(Difference(source.title, copy.title))
    day = source.date.isoformat()
    dates = [date for line in copy.header for date in DATE.findall(line)]
    if dates and day not in dates:
        found.append(Difference(day, dates[0]))
    for credit in map(_credit, copy.captions):
        if credit and source.photos and credit not in normalise(source.photos):
            found.append(Difference(source.photos, credit))
    if found:
        return _told("source", "source", "title and header", None, tuple(found))
    return Check("source", "source", Standing.FOUND, "title and header", None, (), "stands")


def _credit(caption: str) -> str:
    match = CREDIT.search(caption)
    return normalise(match["name"] or match["by"] or "") if match else ""


# Links


def fragment_url(url: str, passage: Passage) -> str:
    """The address that opens the article at a passage and highlights it, as a text fragment.

    https://wicg.github.io/scroll-to-text-fragment/: ``-``, ``,`` and ``&`` have a meaning in it;
    parentheses and quotes are encoded so that it can stand in Markdown and HTML.
    """
    from urllib.parse import quote

    terms = [passage.start] if passage.end is None else [passage.start, passage.end]
    encoded = ",".join(quote(term, safe="").replace("-", "%2D") for term in terms)
    page, _, anchor = url.partition("#")
    return f"{page}#{anchor.partition(':~:')[0]}:~:text={encoded}"
