"""Words in quotation marks, looked for verbatim in the article: exact, altered, or not there."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.article.wording import normalise
from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.source import Told

FEWEST = 3
"""The words of the shortest quotation; fewer are a word that somebody else would not use."""
ALIKE = 0.6
"""The share of its words from which on a quotation is an altered one."""
ALTERED = 0.72
"""How like its words and those of the article are, all counted, from which on one is altered."""
IN_BRACKETS = 4
"""So many words of the source may stand where a quotation has words in square brackets."""
GAP = 60
"""So many words of the source may be left out for an ellipsis."""

_MARKS = Pattern(r"“([^”\n]+)”|\"([^\"\n]+)\"|(?<!\w)‘([^’\n]{12,})’(?!\w)|«([^»\n]+)»|「([^」\n]+)」")
_WORD = Pattern(r"\[[^\]]*\]|…|\.\.\.+|\d[\d.,]*\d|[^\W_]+(?:['’-][^\W_]+)*|[%$€£¥]")
_NOT = frozenset("not no never nor neither none nobody nothing without hardly cannot".split())


class Standing(Enum):
    """How a quotation stands in the article."""

    EXACT = "exact"
    ALTERED = "altered"
    MISSING = "missing"


class Quotation(Struct, frozen=True):
    """Words in quotation marks, with their place in the claim's text, marks included."""

    words: str
    start: int
    end: int


class Found(Struct, frozen=True):
    """How a quotation stands, in which sentence; ``reads`` is what the article has there."""

    quotation: Quotation
    standing: Standing
    told: Told | None = None
    reads: str = ""


def quotations(text: str, start: int, end: int) -> Iterator[Quotation]:
    """The quotations between two offsets of a text."""
    for match in _MARKS.finditer(text, start, end):
        words = next(filter(None, match.groups()))
        if sum(1 for w in _tokens(words) if w[0].isalnum()) >= FEWEST:
            yield Quotation(words, *match.span())


def look_up(quotation: Quotation, told: Sequence[Told]) -> Found:
    """Where a quotation stands; over several sentences, the one that it begins in."""
    wanted = _tokens(quotation.words)
    runs = list(_runs(told))
    for run in runs:
        at = _matches(wanted, run.words)
        if at is not None:
            return Found(quotation, Standing.EXACT, run.told[run.owners[at]])
    return _nearest(quotation, wanted, runs)


def _tokens(text: str) -> list[str]:
    """The words of a text as they are compared; brackets and ellipses are kept."""
    return [m[0].lower().replace("’", "'") for m in _WORD.finditer(normalise(text))]


class Run(Struct, frozen=True):
    """A paragraph's words, with the number of the sentence and the place in ``text`` of each."""

    told: list[Told]
    text: str
    words: list[str]
    owners: list[int]
    places: list[tuple[int, int]]

    def reads(self, first: int, last: int) -> str:
        """The words from one to another, as they are written."""
        return self.text[self.places[first][0] : self.places[last][1]]


def _runs(told: Sequence[Told]) -> Iterator[Run]:
    """The words of each paragraph, with the number of the sentence that each stands in."""
    run: list[Told] = []
    for sentence in told:
        if run and run[-1].paragraph != sentence.paragraph:
            yield _run(run)
            run = []
        run.append(sentence)
    if run:
        yield _run(run)


def _run(run: list[Told]) -> Run:
    words, owners, places, text = list[str](), list[int](), list[tuple[int, int]](), ""
    for number, sentence in enumerate(run):
        own = normalise(sentence.said.text)
        for match in _WORD.finditer(own):
            words.append(match[0].lower().replace("’", "'"))
            owners.append(number)
            places.append((len(text) + match.start(), len(text) + match.end()))
        text += own + " "
    return Run(run, text, words, owners, places)


def _matches(wanted: list[str], words: list[str]) -> int | None:
    """Where the wanted words begin, with what brackets and ellipses stand for; None if nowhere."""
    for at in range(len(words)):
        if _from(wanted, words, at):
            return at
    return None


def _from(wanted: list[str], words: list[str], at: int) -> bool:
    """Whether the wanted words stand from a place on."""
    for number, word in enumerate(wanted):
        if word in ("[...]", "[…]", "…") or word.startswith("..."):
            rest = wanted[number + 1 :]
            return not rest or any(
                _from(rest, words, at + skipped)
                for skipped in range(GAP)
                if at + skipped < len(words) and not _denies(words[at : at + skipped])
            )
        if word.startswith("["):
            rest = wanted[number + 1 :]
            if word == "[sic]":
                continue
            return not rest or any(
                _from(rest, words, at + skipped)
                for skipped in range(IN_BRACKETS + 1)
                if not _denies(words[at : at + skipped])
            )
        if at >= len(words) or words[at] != word:
            return False
        at += 1
    return True


def _denies(words: list[str]) -> bool:
    return any(word in _NOT or word.endswith("n't") for word in words)


def _nearest(quotation: Quotation, wanted: list[str], runs: Sequence[Run]) -> Found:
    """The stretch of the article that keeps most of the words, where it keeps enough of them."""
    from difflib import SequenceMatcher

    plain = [w for w in wanted if w[0].isalnum()]
    best: tuple[float, Found] = (0.0, Found(quotation, Standing.MISSING))
    for run in runs:
        words = run.words
        matcher = SequenceMatcher(None, words, plain, autojunk=False)
        blocks = [b for b in matcher.get_matching_blocks() if b.size]
        same = sum(b.size for b in blocks)
        if not blocks or same / len(plain) < ALIKE:
            continue
        first, last = blocks[0].a, blocks[-1].a + blocks[-1].size
        share = 2 * same / (len(plain) + last - first)
        if share > max(best[0], ALTERED):
            first = max(0, first - (blocks[0].b if blocks[0].b < FEWEST else 0))
            after = min(last + len(plain) - blocks[-1].b - blocks[-1].size, len(words))
            reads = run.reads(first, after - 1)
            best = share, Found(quotation, Standing.ALTERED, run.told[run.owners[first]], reads)
    return best[1]
