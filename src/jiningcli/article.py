"""A copy of the article: where a passage stands in it, whether the facts still do, and the link."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.errors import JiningError
from jiningcli.wording import Normal, Reading, locate, normal, normalise, occurrences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.facts import Fact, FactFile, Passage, Source

CREDIT = (
    r"(?i)[\[(]\s*(?:file\s+)?(?:photos?|pictures?|images?|graphics?|illustrations?|source)\b"
    r"[\s/:|]*(?:by\s+)?(?P<name>[^\[\]()]*)[\])]\W*$"
    r"|\[[^\[\]/]*/(?P<after>[^\[\]]*)\]\W*$"
    r"|\bphotos?(?:\s+by\b|\s*[:/])(?P<by>.{1,80})$"
)
"""How a caption ends: with who is credited for the picture. Not compiled until there is a copy."""
SENTENCE = r"[.!?…]['\")\]]*$"
DATE = r"\b\d{4}-\d\d-\d\d\b"
HEADING_WORDS = 30
"""A block of more words, or one that ends as a sentence does, is no longer heading but body."""
STANDS = 0.5
"""The share of its words from which on a passage has changed; below it, it is gone."""
STANDS_ELSEWHERE = 0.75
"""The same in a paragraph other than its own, where a likeness is more often chance."""

EDGE_WORDS = 40
"""How many words are shown at either end of a long stretch."""


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
    REPEATED = "repeated"
    MISSING = "missing"


class Difference(NamedTuple):
    """Words that the fact file expects, and what the copy has instead.

    Where nothing has taken their place word by word, ``reads`` is the stretch that lacks them and
    ``replaced`` is False; where there is no such stretch, ``reads`` is None.
    """

    stated: str
    reads: str | None
    replaced: bool = True

    def __str__(self) -> str:
        if self.reads is None:
            return f"“{self.stated}” is missing"
        return f"“{self.stated}” {'now reads' if self.replaced else 'is not in'} “{self.reads}”"


class Check(NamedTuple):
    """How one fact stands; ``category`` and ``id`` are ``source`` for the source itself.

    ``label`` is where the fact file has it, ``stands`` where the copy has it, if anywhere.
    """

    category: str
    id: str
    standing: Standing
    label: str
    stands: str | None
    message: str
    differences: tuple[Difference, ...] = ()

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
        if is_caption or re.search(CREDIT, text):
            captions.append(text)
        elif paragraphs or re.search(SENTENCE, text) or len(text.split()) > HEADING_WORDS:
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
    """How the source and each fact of a file stand in a copy of the article, in their order."""
    title, header, paragraphs, captions = read(text)
    paragraphs, captions = (tuple(map(normalise, blocks)) for blocks in (paragraphs, captions))
    copy = Copy(title, header, paragraphs, captions)
    checks = [_check_source(fact_file.source, copy)]
    checks += [_check(category, fact, copy) for category, fact in fact_file]
    return checks


def _check(category: str, fact: Fact, copy: Copy) -> Check:
    """One fact. Where its own paragraph has something like it, that is what is reported on."""
    passage, label = fact.passage, fact.passage.label
    block = copy.block(passage)
    here = _compare(passage, block) if block is not None else ABSENT
    if here.times > 1:
        message = f"{label}: “{_words(passage)}” stands there {here.times} times"
        return Check(category, fact.id, Standing.REPEATED, label, label, message)
    if not here.differences:
        return Check(category, fact.id, Standing.FOUND, label, label, f"stands in {label}")
    if here.share >= STANDS:
        return _changed(category, fact.id, label, label, here.differences)
    elsewhere = [(_compare(passage, text), to) for to, text in copy.others(passage)]
    there, to = max(elsewhere, key=lambda item: item[0].share, default=(ABSENT, label))
    if not there.differences:
        message = f"stands in {to}, not in {label}"
        return Check(category, fact.id, Standing.MOVED, label, to, message)
    if there.share >= STANDS_ELSEWHERE:
        return _changed(category, fact.id, label, to, there.differences)
    gone = Difference(_words(passage), None)
    message = f"{label}: {gone}"
    return Check(category, fact.id, Standing.MISSING, label, None, message, (gone,))


def _changed(
    category: str, name: str, label: str, stands: str, differences: tuple[Difference, ...]
) -> Check:
    where = label if stands == label else f"{label}, now {stands}"
    message = f"{where}: {'; '.join(map(str, differences))}"
    return Check(category, name, Standing.CHANGED, label, stands, message, differences)


class _Comparison(NamedTuple):
    """A passage beside a text: what differs, and the share of its words that stand there."""

    differences: tuple[Difference, ...]
    share: float
    times: int = 1


ABSENT = _Comparison((Difference("", None),), 0)


def _compare(passage: Passage, text: str) -> _Comparison:
    spans = _spans(passage, text)
    if len(spans) > 1:
        return _Comparison((), 1, len(spans))
    edges = [words for words in (passage.start, passage.end) if words is not None]
    if not spans and not _likely((*edges, *passage.evidence), text):
        return ABSENT
    begin, stop = spans[0] if spans else (0, len(text))
    readings: list[tuple[str, Reading | None]] = []
    if not spans:
        first = locate(normalise(passage.start), text)
        begin = first.start if first else 0
        stop = _sentence_end(text, begin) if first else stop
        readings.append((passage.start, first))
        if passage.end is not None:
            last = locate(normalise(passage.end), text, first.end if first else 0)
            stop = last.end if last else stop
            readings.append((passage.end, last))
    stretch = text[begin:stop]
    readings += [(words, locate(normalise(words), stretch)) for words in passage.evidence]
    differences = [
        Difference(words, near.text if near else _brief(stretch), replaced=near is not None)
        for words, near in readings
        if near is None or not near.exact
    ]
    kept = [(len(words.split()), near.share if near else 0) for words, near in readings]
    share = 1 if spans else sum(n * share for n, share in kept) / sum(n for n, _ in kept)
    return _Comparison(tuple(differences), share)


def _likely(wordings: tuple[str, ...], text: str) -> bool:
    """Whether enough words are there in any order; cheap, for most paragraphs have others."""
    words = re.findall(r"\w+", normalise(" ".join(wordings)))
    there = set(re.findall(r"\w+", text))
    return sum(word in there for word in words) >= STANDS * len(words)


def _sentence_end(text: str, start: int) -> int:
    end = re.search(r"[.!?]['\")\]]*(?=\s|$)", text[start:])
    return start + end.end() if end else len(text)


def _brief(text: str) -> str:
    """A stretch that is too long to show whole, without its middle."""
    words = text.split()
    if len(words) <= 2 * EDGE_WORDS:
        return text
    return " ".join([*words[:EDGE_WORDS], "…", *words[-EDGE_WORDS:]])


def _check_source(source: Source, copy: Copy) -> Check:
    """The title, the date and the picture credits, as far as the copy has them."""
    label = "title, date and credits"
    differences = []
    if copy.title is not None and normalise(source.title) != normalise(copy.title):
        differences.append(Difference(source.title, copy.title))
    day = source.date.isoformat()
    dates = [date for line in copy.header for date in re.findall(DATE, line)]
    if dates and day not in dates:
        differences.append(Difference(day, dates[0]))
    photos = normalise(source.photos or "")
    credited = {"", photos, *re.split(r", | and |; ", photos)}
    others = [credit for credit in map(_credit, copy.captions) if credit not in credited]
    differences += [Difference(photos, credit) for credit in others if photos]
    if differences:
        return _changed("source", "source", label, label, tuple(differences))
    return Check("source", "source", Standing.FOUND, label, label, f"stands: {label}")


def _credit(caption: str) -> str:
    match = re.search(CREDIT, caption)
    return normalise(match["name"] or match["after"] or match["by"] or "") if match else ""


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
