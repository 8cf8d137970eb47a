"""One word of a true sentence exchanged: for a name, a year, a reverse. It is never supported."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise, permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jiningcli.check import checker
from jiningcli.check.beside.checker import ArticleChecker
from jiningcli.check.report import Verdict, worst
from jiningcli.check.statements.article import Article
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Sampled

ROOT = Path(__file__).parent.parent
ARTICLES = [
    *(path for path in sorted((ROOT / "bench" / "articles").glob("a[1-6].*"))
      if path.suffix in (".txt", ".html") or path.name == "a5.md"),
    ROOT / "docs" / "ferry" / "release.txt",
]  # fmt: skip
REVERSES = (
    "for against", "before after", "from until", "with without", "over under", "full part",
    "new old", "new former", "earlier later", "first last", "north south", "eastern western",
    "open close", "opened closed", "rose fell", "won lost", "accepted rejected", "bought sold",
)  # fmt: skip
_REVERSE = {a: b for row in REVERSES for a, b in permutations(row.split())}


@cache
def _article(path: Path) -> tuple[Article, ArticleChecker]:
    article = source_of(path.read_text(encoding="utf-8"), path.name)
    assert isinstance(article, Article)
    own = checker(article)
    assert isinstance(own, ArticleChecker)
    return article, own


def _verdict(path: Path, claim: str) -> Verdict:
    return worst([c.verdict for c in _article(path)[1].check(Draft(claim, claim=True))])


DATELINE = re.compile(r"^[A-Z]{4,}, .{4,60} [-—] ")


def _sentences(path: Path) -> Iterator[str]:
    for told in _article(path)[0].told:
        if told.paragraph > 0 and not told.said.quoted and "“" not in told.said.text:
            yield DATELINE.sub("", told.said.text)


def _years(text: str) -> Iterator[str]:
    for match in re.finditer(r"\b20\d\d\b", text):
        for step in (-1, 1):
            yield f"{text[: match.start()]}{int(match[0]) + step}{text[match.end() :]}"


def _reversed(text: str) -> Iterator[str]:
    for match in re.finditer(r"\b[a-z]+\b", text):
        if match[0] in _REVERSE:
            yield text[: match.start()] + _REVERSE[match[0]] + text[match.end() :]


NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b(?! [A-Z])(?<! [A-Z][a-z] )")


CALENDAR = re.compile(r"\w+day$|January|February|March|April|June|July|August|\w+ember$|October")


def _part(text: str, match: re.Match[str]) -> bool:
    """Whether a name is the last word of a longer one."""
    return text[: match.start()].split(" ")[-2][:1].isupper()


def _names(text: str, names: list[str]) -> Iterator[str]:
    for match in NAME.finditer(text):
        for name in names:
            if name.lower() not in text.lower() and not (CALENDAR.match(name) and _part(text, match)):
                yield text[: match.start()] + name + text[match.end() :]


def _exchanged(text: str) -> Iterator[str]:
    found = [m for m in NAME.finditer(text) if not CALENDAR.match(m[0]) and not _part(text, m)]
    for one, two in pairwise(found):
        between = text[one.end() : two.start()]
        if one[0] != two[0] and not re.fullmatch(r",? (?:and |or )?", between):
            yield text[: one.start()] + two[0] + between + one[0] + text[two.end() :]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_one_word_exchanged_is_never_supported(path: Path, sampled: Sampled) -> None:
    sentences = list(_sentences(path))
    names = sorted({m[0] for text in sentences for m in NAME.finditer(text)})
    changed = sampled(
        claim
        for text in sentences
        for claim in (*_years(text), *_reversed(text), *_names(text, names[:12]), *_exchanged(text))
    )
    assert changed
    assert [c for c in changed if _verdict(path, c) is Verdict.SUPPORTED] == []
