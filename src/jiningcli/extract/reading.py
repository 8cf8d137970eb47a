"""From the text of an article to the `Article` that every command works on."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
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
from jiningcli.text.documents import one_block
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
HEAD = 1500
"""The first characters of an article, in which it tells its date."""
TITLE = 120


class Head(Struct, frozen=True):
    """What an article tells of itself; None where it does not."""

    title: str
    day: date | None
    publisher: str | None
    address: str | None


def is_fact_file(text: str, name: str) -> bool:
    """Whether a text is a fact file, by its suffix or by the tables in it; else it is an article."""
    return name.lower().endswith(".toml") or bool(_TABLE.search(text))


def read_article(text: str, name: str, *, today: date | None = None) -> Article:
    """The facts of an article, called ``name``. Raises `JiningError` where it has no sentence."""
    copy = parts.read(text)
    if not copy.paragraphs and not copy.captions and copy.title is None:
        raise JiningError(f"{name}: holds no sentence to read; is it the right file?")
    head = _head(copy, text)
    day = head.day or today or datetime.now(tz=UTC).date()
    vocabulary = article_words()
    title = re.findall(r"[^\W\d_]+", head.title)
    rate = stated_rate(copy)
    told = tell(_readings(copy), vocabulary, title, day.year, rate)
    found: dict[int, tuple[Statement, ...]] = facts_of(told, copy)
    source = Source(
        title=head.title, publisher=head.publisher or _called(name), date=day,
        url=head.address or _address(name), subject=_subject(title, told) or head.title,
    )  # fmt: skip
    return Article(
        source=source,
        rate=rate,
        facts=tuple(fact for facts in found.values() for fact in facts),
        copy=copy,
        told=tuple(told),
        by_sentence=found,
    )


def _readings(copy: Copy) -> Iterator[tuple[int, Reading]]:
    """Every sentence with the number of its paragraph; 0 for the title, below it for captions."""
    blocks = [(0, copy.title)] if copy.title else []
    blocks += enumerate(copy.paragraphs, 1)
    blocks += [(-number, caption) for number, caption in enumerate(copy.captions, 1)]
    for number, block in blocks:
        for reading in read(Draft(one_block(" ".join(block.split())))):
            yield number, reading


def _head(copy: Copy, text: str) -> Head:
    """The title, the day, and who published it where; a page says so in its metadata."""
    first = copy.title or (copy.paragraphs or copy.captions)[0]
    title = " ".join(first.split())
    if len(title) > TITLE:
        title = title[:TITLE].rsplit(" ", 1)[0] + " …"
    said = parts.about(text)
    if said is None:
        return Head(title, _day("\n".join(copy.header)) or _day(text[:HEAD]), None, None)
    day = said.day or _day("\n".join(copy.header))
    return Head(title, day, said.publisher, said.address)


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


def _subject(title: list[str], told: list) -> str | None:  # type: ignore[type-arg]
    """The name in the title, or else in the text, that recurs most."""
    counts: dict[str, int] = {}
    for sentence in told:
        for part in sentence.said.parts:
            if part.name and not part.leading:
                word = part.text.removesuffix("'s").removesuffix("’s")
                counts[word] = counts.get(word, 0) + 1 + (word in map(str.lower, title))
    best = max(counts, key=lambda word: counts[word], default=None)
    return best.capitalize() if best and best.islower() else best
