"""A sentence as a reader takes it in: words, numbers with what they measure, periods of time."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.currency import PAIR
from jiningcli.patterns import Pattern
from jiningcli.text.hasty import WITHOUT_APOSTROPHE, plainly
from jiningcli.text.mentions import Covered, Mention, mentions, unread
from jiningcli.text.numerals import numbers
from jiningcli.text.numerals.lexer import NONE, fold
from jiningcli.text.periods import Span, periods

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from decimal import Decimal

    from jiningcli.text.draft import Draft, Sentence


class Token(Struct, frozen=True):
    """A word, folded to lower case unless it is all capitals; ``name`` where it has one at its head."""

    text: str
    start: int
    end: int
    name: bool
    clause: int


class Reading(Struct, frozen=True):
    """All that was read of one sentence. All offsets are those of the visible words of the draft.

    ``text`` is all of these; ``first`` is set for the first sentence.
    """

    text: str
    sentence: Sentence
    start: int
    end: int
    first: bool
    tokens: list[Token]
    mentions: list[Mention]
    spans: list[Span]


class _Stretch(Struct, frozen=True):
    start: int
    end: int


_NOTHING = Covered(())

HAN = Pattern(r"[\u3400-\u9fff\uf900-\ufaff]")
"""A sign of Chinese."""

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"
_FOR = r"[ ]?(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)"
_ON = rf"(?:{_MONTH}[ ]\d{{1,2}}|\d{{1,2}}[ ]{_MONTH})(?:,?[ ](?:19|20)\d\d)?"
_DATELINE = Pattern(
    r"(?<![^\n])\(?(?:[\u4e00-\u9fff]{2,6}|[A-Z][A-Z.’'-]+(?:,?[ ][A-Z][\w.’'-]+){0,4}"
    r"|[A-Z][a-z’'-]+(?:,?[ ][A-Z][a-z’'-]+){0,4}(?=,))"
    rf"(?P<filed>\)?,?(?:{_FOR},?)?[ ]{_ON}(?:{_FOR})?[ ]?(?:--?|[—–])(?=[ \w“\"]))",
    *_MONTHS,
)
"""``JINING, Shandong, July 3 (Xinhua) --``: where and when it was written, and for whom."""
_PHONE = Pattern(
    r"\+\d[\d() -]{6,}\d|(?<![\d.,])0\d{2,3}[ -]\d{3,4}[ -]?\d{4}(?!\d)", "+", "0", first="+0"
)


def read(
    draft: Draft, currencies: Collection[str] = (), units: Mapping[str, Decimal] = NONE
) -> Iterator[Reading]:
    """Every sentence of a draft as read. Numbers and periods are searched for once, in all of it.

    ``currencies`` are those that are expected: they settle what ``$`` and "dollars" mean;
    ``units`` are words of the source's own for a number.
    """
    if draft.kept is None:
        return _read(draft, currencies or PAIR, units)
    settling = frozenset(currencies or PAIR), frozenset(units.items())
    if settling not in draft.kept:
        draft.kept[settling] = list(_read(draft, currencies or PAIR, units))
    return iter(draft.kept[settling])


def _read(draft: Draft, currencies: Collection[str], units: Mapping[str, Decimal]) -> Iterator[Reading]:
    visible = draft.document.visible
    text = plainly(fold(visible))
    filed = [_Stretch(*match.span("filed")) for match in _DATELINE.finditer(visible)]
    in_filed = Covered(filed)
    spans = [span for span in periods(text) if span.start not in in_filed]
    in_spans = Covered(spans)
    calls = [_Stretch(*match.span()) for match in _PHONE.finditer(text)]
    phones = Covered(calls)
    every = numbers(text, in_spans, units, folded=True)
    found = [n for n in every if n.start not in in_filed and n.start not in phones]
    stated = [m for m in mentions(text, found, currencies) if m.start not in in_spans]
    in_mentions = Covered(stated)
    understood = _taken(stated, [*spans, *filed, *calls, *(_Stretch(n.start, n.end) for n in every)])
    figures = list(unread(text, understood))
    in_figures = Covered(figures)
    words = _Words(text, visible)
    for number, sentence in enumerate(draft.sentences):
        start, end = sentence.seen
        own = stated[in_mentions.between(start, end)]
        own_spans = spans[in_spans.between(start, end)]
        taken = _NOTHING
        filed_here = filed[in_filed.between(start, end)]
        if own or own_spans or filed_here:
            own_spans, denied = _affirmed(text, own_spans)
            taken = _taken(own, [*own_spans, *denied, *filed_here])
        tokens, breaks = words.of(start, end, taken)
        own = sorted([*own, *figures[in_figures.between(start, end)]], key=lambda m: m.start)
        own = [replace(m, clause=bisect_left(breaks, m.start)) for m in own]
        yield Reading(visible, sentence, start, end, number == 0, tokens, own, own_spans)


_TOKEN = Pattern(
    r"[a-z]{2,}+(?![^\W\d_]|['’])|"  # most words: a set of letters is faster than all letters there are
    r"(?:\b[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*"  # U.S., a word
    r"|[,;:()—–.?!…/|•&+=]|[\u2190-\u2bff\U0001f300-\U0001faff]|(?<=\s)-(?=\s)"  # what parts clauses
    r"|(?<!\d)\d++[^\W\d_][\w-]*"  # 5G
)
_NUMBERED = frozenset(("no", "nos"))
_NUMBERED_AS = Pattern(r"nos?\.[ ]?\d+")
_NOT_THEN = Pattern(r"\bnot[ ](?:(?:in|from|during|for|by|until)[ ])?(?:the[ ])?$", "not ")
_HUMP = Pattern(r"[A-Z][a-z]+|[A-Z]+(?![a-z])")
_BREAKS = frozenset("and but while whereas where plus or though although as".split())
_PARTING = frozenset((*",;:()—–.?!…/|•&+=-", "n"))
"""Marks between clauses, and the hasty "n" for "and"."""
_NOT_PLAIN = frozenset(("x", *_NUMBERED))
_NATION = frozenset("nation country economy".split())
_NO_BREAK = {
    "as": frozenset("such same far well known not".split()),
    "but": frozenset("anything nothing all none".split()),
}
"""Words that make one with an "as" or a "but" after them."""


class _Words:
    """The words of a text, sentence by sentence."""

    def __init__(self, text: str, visible: str) -> None:
        self._text, self._visible = text, visible
        self._plain: set[str] = set()
        """Words that have been seen, and that are nothing but words whatever stands around them."""

    def of(self, begin: int, end: int, taken: Covered) -> tuple[list[Token], list[int]]:
        """The words of a sentence that are not ``taken``, and where its clauses part."""
        tokens: list[Token] = []
        breaks: list[int] = []
        visible, plain = self._visible, self._plain
        free, tagged = taken is _NOTHING, "#" in visible[max(begin - 1, 0) : end]
        shouted: bool | None = None
        for match in _TOKEN.finditer(self._text, begin, end):
            word, (start, stop) = match[0], match.span()
            if tagged or word not in plain or not (free or start not in taken):
                if word in _PARTING and (free or start not in taken):
                    breaks.append(start)
                    continue
                if not self._is_word(match, end, taken, tokens, breaks):
                    continue
            capital = False
            if not visible.startswith(word, start):
                shown = visible[start:stop]
                capital = shown[0].isupper()
                if capital and len(word) > 1 and shown.isupper():
                    if shouted is None:
                        shouted = _is_shouted(visible[begin:end])
                    word = word if shouted else shown
            tokens.append(Token(word, start, stop, capital, len(breaks)))
        return tokens, breaks

    def _is_word(
        self,
        match: re.Match[str],
        end: int,
        taken: Covered,
        tokens: list[Token],
        breaks: list[int],
    ) -> bool:
        """Whether it is a word by itself; what else it is, is added to the words or to the breaks."""
        word, start = match[0], match.start()
        owner = word.endswith(("'s", "’s")) and word[:-2] not in _NATION
        if start in taken and not owner:
            return False  # "38 of the world's 41": whose they are is told beside the number.
        if word == "x" and self._text[match.end() : match.end() + 1].isdigit():
            return False  # "x44": so many times.
        if word in _NUMBERED and (numbered := _NUMBERED_AS.match(self._text, start, end)):
            tokens.append(Token(numbered[0], start, numbered.end(), name=True, clause=len(breaks)))
            return False  # "No. 3" denies nothing, and says one thing.
        if word in WITHOUT_APOSTROPHE:
            meant = WITHOUT_APOSTROPHE[word]
            tokens.append(Token(meant, start, match.end(), name=False, clause=len(breaks)))
            return False
        if not word[0].isalnum():
            breaks.append(start)
            return False
        if word in _BREAKS:
            if not (tokens and tokens[-1].text in _NO_BREAK.get(word, ())):
                breaks.append(start)
        elif word.isalpha() and word.islower() and word not in _NOT_PLAIN:
            self._plain.add(word)
        return not self._is_hashtag(match, tokens, breaks)

    def _is_hashtag(self, match: re.Match[str], tokens: list[Token], breaks: list[int]) -> bool:
        """Whether the words of a hashtag were added: ``#SmartManufacturing``."""
        start, visible = match.start(), self._visible
        if not start or visible[start - 1] != "#":
            return False
        parts = _camel(match, visible[start : match.end()])
        if parts:
            breaks.append(start)
            tokens += [replace(part, clause=len(breaks)) for part in parts]
        return bool(parts)


def _affirmed(text: str, spans: list[Span]) -> tuple[list[Span], list[Span]]:
    """The periods of a sentence, and those that it names beside them to say that it is not they."""
    found = [(span, _NOT_THEN.ending(text, span.start)) for span in spans]
    affirmed = [span for span, denial in found if denial is None]
    if not affirmed:
        return spans, []
    return affirmed, [replace(span, start=denial.start()) for span, denial in found if denial]


def _is_shouted(text: str) -> bool:
    """Whether a sentence is all in capitals, which then make no acronym."""
    return text.isupper() and len(text.split()) > 2


def _taken(mentions: list[Mention], spans: Sequence[Span | _Stretch]) -> Covered:
    """The stretches whose words are read as numbers and periods, or say when a report was filed."""
    stretches = [(m.outer, m.end) for m in mentions] + [(s.start, s.end) for s in spans]
    stretches += [m.apart for m in mentions if m.apart is not None]
    merged: list[_Stretch] = []
    for start, end in sorted(stretches):
        if merged and start <= merged[-1].end:
            merged[-1] = _Stretch(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(_Stretch(start, end))
    return Covered(merged)


def _camel(match: re.Match[str], shown: str) -> list[Token]:
    """The words of a hashtag: ``#SmartManufacturing``; none where it is one word."""
    parts = list(_HUMP.finditer(shown))
    if len(parts) < 2 or "".join(part[0] for part in parts) != shown:
        return []
    at = match.start()
    return [Token(p[0].lower(), at + p.start(), at + p.end(), p[0].isupper(), 0) for p in parts]
