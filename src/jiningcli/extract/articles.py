"""From the text of an article to the `Article` that every command works on."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import UTC, date, datetime
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.article import parts
from jiningcli.check.statements.article import Article
from jiningcli.check.statements.source import tell
from jiningcli.check.statements.words import article_words
from jiningcli.errors import JiningError
from jiningcli.extract.facts import facts_of
from jiningcli.extract.rate import stated_rate
from jiningcli.facts.model import Source
from jiningcli.terminal import visible
from jiningcli.text.document import BREAK, Builder
from jiningcli.text.draft import Draft
from jiningcli.text.periods import periods
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.article.parts import Copy
    from jiningcli.facts.model import Statement
    from jiningcli.text.reading import Reading

_TABLE = re.compile(
    r"^[ \t]*\[{1,2}[ \t]*(?:source|rate|projects|industries|digital|companies|facts|names)\b[^\n]*\]",
    re.MULTILINE,
)
_SPACES = re.compile(r"[ \t\r\n]+")
HEAD = 1500
"""The first characters of an article, in which it tells its date."""
LONGEST = 3_000_000
"""The characters of the longest article; a book has fewer."""
TITLE = 120


class Told(Struct, frozen=True):
    """What the user tells of an article; None where nothing is told."""

    subject: str | None = None
    day: date | None = None
    url: str | None = None


def is_fact_file(text: str, name: str) -> bool:
    """Whether a text is a fact file, by its suffix or by the tables in it; else it is an article."""
    return name.lower().endswith(".toml") or bool(_TABLE.search(text))


def read_article(text: str, name: str, *, told: Told | None = None) -> Article:
    """The facts of an article, called ``name``. Raises `JiningError` where it has no sentence."""
    given = told or Told()
    if len(text) > LONGEST:
        size = f"{len(text) / 1_000_000:.0f} million characters"
        raise JiningError(f"{name}: has {size}, too many for an article; give a part of it")
    copy = parts.read(text)
    readings = list(_readings(copy))
    if not readings:
        raise JiningError(f"{name}: holds no sentence to read; is it the right file?")
    headline = _title(copy)
    page = parts.about(text)
    known = given.day or (page.day if page else None) or _day("\n".join(copy.header))
    known = known or (None if page else _day(text[:HEAD]))
    publisher = page.publisher if page else None
    address = given.url or (page.address if page else None)
    day = known or datetime.now(tz=UTC).date()
    vocabulary = article_words().of_article(" ".join((headline, *copy.paragraphs, *copy.captions)))
    title = re.findall(r"[^\W\d_]+", headline)
    rate = stated_rate(reading for _, reading in readings)
    sentences = tell(readings, vocabulary.of_source(), title, known.year if known else None, rate)
    found: dict[int, tuple[Statement, ...]] = facts_of(sentences, copy)
    source = Source(
        title=headline, publisher=publisher or _called(name), date=day, url=address or _address(name),
        subject=given.subject or _subject(copy) or headline,
    )  # fmt: skip
    answered = {"date": known, "url": address, "subject": given.subject, "publisher": publisher}
    return Article(
        source=source,
        rate=rate,
        facts=tuple(fact for facts in found.values() for fact in facts),
        copy=copy,
        told=tuple(sentences),
        vocabulary=vocabulary,
        guessed=frozenset(key for key, value in answered.items() if value is None),
        by_sentence=found,
    )


def _readings(copy: Copy) -> Iterator[tuple[int, Reading]]:
    """Every sentence with the number of its paragraph; 0 for the title, below it for captions."""
    blocks = [(0, copy.title)] if copy.title else []
    blocks += [] if copy.paragraphs else [(0, line) for line in copy.header]  # a poem
    blocks += enumerate(copy.paragraphs, 1)
    blocks += [(-number, caption) for number, caption in enumerate(copy.captions, 1)]
    texts = [_SPACES.sub(" ", block).strip() for _, block in blocks]
    starts = list(accumulate((len(text) + len(BREAK) for text in texts), initial=0))
    builder = Builder(BREAK.join(texts))
    for text, start in zip(texts, starts, strict=False):
        builder.add(text, start, start + len(text))
        builder.part()
    for reading in read(Draft(builder.build())):
        yield blocks[bisect_right(starts, reading.sentence.start) - 1][0], reading


def _title(copy: Copy) -> str:
    """The title; of an article without one, how it begins."""
    if copy.title is not None and visible(copy.title):
        return " ".join(copy.title.split())
    blocks = (*copy.paragraphs, *copy.captions, *copy.header)
    first = " ".join(next(filter(visible, blocks), copy.title or "").split())
    return first if len(first) <= TITLE else first[:TITLE].rsplit(" ", 1)[0] + " …"


def _day(text: str) -> date | None:
    for span in periods(text.lower()):
        if span.year and span.first and span.day:
            try:
                return date(span.year, span.first, span.day)
            except ValueError:
                continue
    return None


def _called(name: str) -> str:
    """What to call a source that does not say who published it: its file."""
    return "standard input" if name == "-" else Path(name).name


def _address(name: str) -> str:
    return "" if name == "-" else Path(name).resolve().as_uri()


_NAME = re.compile(
    r"(?<![.!?“\"] )(?<!^)\b[A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*)*"
    r"|\b[A-Z][\w’-]*(?: (?:of )?[A-Z][\w’'-]*)+",
    re.MULTILINE,
)
_NO_SUBJECT = re.compile(
    r"(?:The|A|An|In|On|At|It|He|She|They|We|But|And|Mr|Mrs|Ms|Dr|I|This|That"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b ?"
)


def _subject(copy: Copy) -> str | None:
    """The name that recurs most, one that the title has before others."""
    counts: dict[str, int] = {}
    for block in copy.paragraphs:
        for found in _NAME.findall(" ".join(block.split())):
            name = _NO_SUBJECT.sub("", found).removesuffix("'s").removesuffix("’s").strip()
            if len(name) > 2 or (len(name) == 2 and name.isupper()):
                counts[name] = counts.get(name, 0) + 1
    title = copy.title or ""
    return max(counts, key=lambda name: counts[name] * (2 if name in title else 1), default=None)
