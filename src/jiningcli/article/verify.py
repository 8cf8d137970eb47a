"""Whether a copy of the article still says what the facts say, and where it says it."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.article.parts import Copy, credit, read, stretches, words_of
from jiningcli.article.plain import doubtful
from jiningcli.article.wording import NearestWords, locate, normalise

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from jiningcli.facts.model import Fact, FactFile, Passage, Source

DATE = r"\b\d{4}-\d\d-\d\d\b"
STANDS = 0.5
"""The share of its words from which on a passage has changed; below it, it is gone."""
STANDS_ELSEWHERE = 0.75
"""The same in a paragraph other than its own, where a likeness is more often chance."""

DOUBTS = 100
"""So many lines at most are looked at that may begin a paragraph."""

TITLE_LINES = 4
"""So many lines a title may be broken into."""

EDGE_WORDS = 40
"""How many words are shown at either end of a long stretch."""


class Standing(Enum):
    """How a fact stands in a copy of the article."""

    FOUND = "found"
    CHANGED = "changed"
    MOVED = "moved"
    REPEATED = "repeated"
    MISSING = "missing"


class ChangedWords(NamedTuple):
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
    differences: tuple[ChangedWords, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the copy says what the fact file says, and where it says it."""
        return self.standing is Standing.FOUND


def verify(fact_file: FactFile, text: str) -> list[Check]:
    """How the source and each fact of a file stand in a copy of the article, in their order."""
    copy = _fitting(fact_file, text)
    checks = [_check_source(fact_file.source, copy)]
    likely = _likely([fact.passage for _, fact in fact_file], copy)
    pairs = zip(fact_file, likely, strict=True)
    checks += [_check(category, fact, copy, texts) for (category, fact), texts in pairs]
    return checks


def _fitting(fact_file: FactFile, text: str) -> Copy:
    """The copy; where its paragraphs may be parted in several ways, so that most passages stand."""
    known = _words(fact_file)
    copy = _normal(read(text, known))
    passages = [fact.passage for _, fact in fact_file]
    found = _found(passages, copy)
    breaks: list[int] = []
    for line in doubtful(text)[:DOUBTS] if found < len(passages) else ():
        other = _normal(read(text, known, [*breaks, line]))
        if (more := _found(passages, other)) > found:
            breaks.append(line)
            copy, found = other, more
    return copy


def _normal(copy: Copy) -> Copy:
    paragraphs, captions = (tuple(map(normalise, blocks)) for blocks in (copy.paragraphs, copy.captions))
    return copy._replace(paragraphs=paragraphs, captions=captions)


def _found(passages: Sequence[Passage], copy: Copy) -> int:
    """How many passages stand in their place."""
    return sum(bool(stretches(passage, copy.block(passage) or "")) for passage in passages)


def _words(fact_file: FactFile) -> set[str]:
    """The words of all passages, as they should stand in the copy."""
    passages = [fact.passage for _, fact in fact_file]
    texts = [text for p in passages for text in (p.start, p.end or "", *p.evidence)]
    return set(re.findall(r"[^\W_]+(?:-[^\W_]+)*", normalise(" ".join(texts))))


def _check(category: str, fact: Fact, copy: Copy, likely: Container[str]) -> Check:
    """One fact. Where its own paragraph has something like it, that is what is reported on.

    ``likely`` are the texts that may have it in other words.
    """
    passage, label = fact.passage, fact.passage.label
    block = copy.block(passage)
    here = _compare(passage, block, likely) if block is not None else ABSENT
    if here.times > 1:
        message = f"{label}: “{words_of(passage)}” stands there {here.times} times"
        return Check(category, fact.id, Standing.REPEATED, label, label, message)
    if not here.differences:
        return Check(category, fact.id, Standing.FOUND, label, label, f"stands in {label}")
    if here.share >= STANDS:
        return _changed(category, fact.id, label, label, here.differences)
    elsewhere = [(_compare(passage, text, likely), to) for to, text in copy.others(passage)]
    there, to = max(elsewhere, key=lambda item: item[0].share, default=(ABSENT, label))
    if not there.differences:
        message = f"stands in {to}, not in {label}"
        return Check(category, fact.id, Standing.MOVED, label, to, message)
    if there.share >= STANDS_ELSEWHERE:
        return _changed(category, fact.id, label, to, there.differences)
    gone = ChangedWords(words_of(passage), None)
    message = f"{label}: {gone}"
    return Check(category, fact.id, Standing.MISSING, label, None, message, (gone,))


def _changed(
    category: str, name: str, label: str, stands: str, differences: tuple[ChangedWords, ...]
) -> Check:
    where = label if stands == label else f"{label}, now {stands}"
    message = f"{where}: {'; '.join(map(str, differences))}"
    return Check(category, name, Standing.CHANGED, label, stands, message, differences)


class _Comparison(NamedTuple):
    """A passage beside a text: what differs, and the share of its words that stand there."""

    differences: tuple[ChangedWords, ...]
    share: float
    times: int = 1


ABSENT = _Comparison((ChangedWords("", None),), 0)


def _compare(passage: Passage, text: str, likely: Container[str]) -> _Comparison:
    spans = stretches(passage, text)
    if len(spans) > 1:
        return _Comparison((), 1, len(spans))
    if not spans and text not in likely:
        return ABSENT
    begin, stop = spans[0] if spans else (0, len(text))
    nearest: list[tuple[str, NearestWords | None]] = []
    if not spans:
        first = locate(normalise(passage.start), text)
        begin = first.start if first else 0
        stop = _sentence_end(text, begin) if first else stop
        nearest.append((passage.start, first))
        if passage.end is not None:
            last = locate(normalise(passage.end), text, first.end if first else 0)
            stop = last.end if last else stop
            nearest.append((passage.end, last))
    stretch = text[begin:stop]
    nearest += [(words, locate(normalise(words), stretch)) for words in passage.evidence]
    differences = [
        ChangedWords(words, near.text if near else _brief(stretch), replaced=near is not None)
        for words, near in nearest
        if near is None or not near.exact
    ]
    kept = [(len(words.split()), near.share if near else 0) for words, near in nearest]
    share = 1 if spans else sum(n * share for n, share in kept) / sum(n for n, _ in kept)
    return _Comparison(tuple(differences), share)


def _likely(passages: Sequence[Passage], copy: Copy) -> list[set[str]]:
    """For each passage the texts that have enough of its words, in any order: most have others."""
    wanted = []
    for passage in passages:
        wordings = (passage.start, passage.end or "", *passage.evidence)
        wanted.append(Counter(re.findall(r"\w+", normalise(" ".join(wordings)))))
    least = [STANDS * words.total() for words in wanted]
    likely: list[set[str]] = [set() for _ in wanted]
    for text in dict.fromkeys((*copy.paragraphs, *copy.captions)):
        there = set(re.findall(r"\w+", text))
        for words, enough, texts in zip(wanted, least, likely, strict=True):
            if sum(map(words.__getitem__, words.keys() & there)) >= enough:
                texts.add(text)
    return likely


def _sentence_end(text: str, start: int) -> int:
    end = re.search(r"[.!?]['\")\]]*(?=\s|$)", text[start:])
    return start + end.end() if end else len(text)


def _is_above(title: str, copy: Copy) -> bool:
    """Whether a title is a line above the body, or a few that follow one another."""
    lines = [normalise(line) for block in (copy.title or "", *copy.header) for line in block.split("\n")]
    joined = (" ".join(lines[i : i + n]) for i in range(len(lines)) for n in range(1, TITLE_LINES + 1))
    return title in joined


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
    if copy.title is not None and not _is_above(normalise(source.title), copy):
        differences.append(ChangedWords(source.title, copy.title))
    day = source.date.isoformat()
    dates = [date for line in copy.header for date in re.findall(DATE, line)]
    if dates and day not in dates:
        differences.append(ChangedWords(day, dates[0]))
    photos = normalise(source.photos or "")
    credited = {"", photos, *re.split(r", | and |; ", photos)}
    others = [name for name in map(credit, copy.captions) if name not in credited]
    differences += [ChangedWords(photos, name) for name in others if photos]
    if differences:
        return _changed("source", "source", label, label, tuple(differences))
    return Check("source", "source", Standing.FOUND, label, label, f"stands: {label}")
