"""A sentence in Chinese, told in English word by word, so that it is read and judged as any other."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.report import Finding, Verdict
from jiningcli.check.words.tables import rows
from jiningcli.facts.model import Company, Project
from jiningcli.quantity import Bound
from jiningcli.text.draft import Draft
from jiningcli.text.numerals import numbers
from jiningcli.text.numerals.han import value
from jiningcli.text.reading import HAN, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jiningcli.check.judgement import Judgement
    from jiningcli.facts.model import Fact, FactFile
    from jiningcli.text.numerals.number import Number
    from jiningcli.text.reading import Reading

_LATIN = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9&.'-]*")
_STOPS = {
    "，": ", ",
    "、": " and ",
    "；": "; ",
    "：": ": ",
    "。": ". ",
    "（": " (",
    "）": ") ",
    "？": "? ",
    "！": "! ",
}
STOPS = frozenset((*_STOPS.values(), ",", ";"))
AMONG = "among"
"""The gloss of what stands after all of those that some are part of."""
_MONTHS = "January February March April May June July August September October November December".split()
_ORDINALS = "first second third fourth".split()
_COUNT = r"[\d一二三四五六七八九十两]{1,3}"
_YEAR = r"(?:(?P<year>\d{4}|今|去)年)?"
_TO_MONTH = rf"(?P<a>{_COUNT})月?份?[—–~～至到-]+(?P<b>{_COUNT})月(?:份|期间)?"
_PERIODS = (
    (_YEAR + _TO_MONTH, "from {a} to {b} {year}"),
    (rf"{_YEAR}(?:的)?[前头](?P<n>{_COUNT})个?月(?:份)?", "in the first {n} months {of} {year}"),
    (rf"{_YEAR}第?(?P<q>[一二三四])季度", "in the {q} quarter {of} {year}"),
    (rf"{_YEAR}(?P<h>[上下])半年", "in the {h} half {of} {year}"),
    (r"(?P<year>\d{4})年(?P<a>\d{1,2})月(?P<d>\d{1,2})日", "on {d} {a} {year}"),
    (rf"{_YEAR}(?P<a>{_COUNT})月份?", "in {a} {year}"),
    (r"(?P<year>\d{4}|今|去)年(?:以来)?", "in {year}"),
)  # fmt: skip
_PERIOD = [(re.compile(pattern), told) for pattern, told in _PERIODS]
_MONEY = re.compile(r"(?:[万亿]?多?余?)(?:元|美元|人民币|欧元|日元|港元)(?:以上|以下|左右)?")
_BOUNDS = {
    Bound.OVER: "over ",
    Bound.AT_LEAST: "at least ",
    Bound.UNDER: "under ",
    Bound.AT_MOST: "at most ",
    Bound.NEARLY: "nearly ",
    Bound.ABOUT: "about ",
    Bound.EXACT: "",
}


class Piece(Struct, frozen=True):
    """Some words in English, and where what they tell stands: from ``start`` to ``end``."""

    text: str
    start: int
    end: int
    known: bool = True


class Gloss(Struct, frozen=True):
    """A sentence in English, and the pieces that it was put together from, each with its place in it."""

    reading: Reading
    original: str
    pieces: list[Piece]
    places: list[int]

    def found(self, judgement: Judgement) -> list[Finding]:
        """The findings on a sentence, as those on the Chinese."""
        return [_in_original(finding, self) for finding in judgement.findings]

    @property
    def read_as(self) -> tuple[str]:
        """How it was read, for the explanation."""
        return (f"read as “{self.reading.text.strip()}”",)

    @property
    def unread(self) -> list[Piece]:
        """What is in no table and in no fact."""
        return [piece for piece in self.pieces if not piece.known]

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Where in the draft stands what was told in a stretch of the English."""
        ends = [*self.places[1:], self.reading.end]
        inside = [
            piece
            for piece, at, after in zip(self.pieces, self.places, ends, strict=True)
            if at < end and start < after and piece.text.strip()
        ]
        told = inside or self.pieces
        return min(piece.start for piece in told), max(piece.end for piece in told)


class Chinese:
    """What is known of Chinese beside one fact file: the words of the table, the terms of its facts."""

    def __init__(self, facts: FactFile) -> None:
        self._facts = facts
        words = dict(_table())
        words |= {name: facts.source.subjects[0] for name in facts.source.terms if HAN.search(name)}
        for _, fact in facts:
            for term in filter(HAN.search, fact.terms):
                words.setdefault(term, _named(fact, facts))
        for entry in facts.names:
            words |= {name: entry.name for name in entry.terms if HAN.search(name)}
        self._words = words

    def gloss(self, original: Reading) -> Gloss | None:
        """A sentence word by word; None where it has more Latin letters than Chinese signs."""
        text, start, end = original.text, original.start, original.end
        if sum(1 for _ in HAN.finditer(text, start, end)) <= len(_LATIN.findall(text, start, end)):
            return None
        pieces = [p for p in _in_order(list(_pieces(text, start, end, self._words))) if p.text]
        told, places = "", []
        for piece in pieces:
            beside = not told or told.endswith((" ", "(")) or piece.text[0] in ",.;:)%?! "
            told += "" if beside else " "
            places.append(len(told))
            told += piece.text
        draft = Draft(told[:1].upper() + told[1:], claim=True)
        reading = next(iter(read(draft, self._facts.currencies, self._facts.units)), None)
        return None if reading is None else Gloss(reading, text, pieces, places)


def _named(fact: Fact, facts: FactFile) -> str:
    """A fact by its name; a company's project without the company, which the sentence has to name."""
    if isinstance(fact, Project) and fact.company is not None:
        owner = next((c.name for c in facts.companies if c.id == fact.company), "")
        return fact.name.removeprefix(owner).strip() or fact.name
    return fact.name if isinstance(fact, Company) else fact.name.lower()


@cache
def _table() -> Mapping[str, str]:
    found = rows("chinese.txt").items()
    return {word: gloss.replace("-", " ").strip() for gloss, words in found for word in words}


def _in_order(pieces: Sequence[Piece]) -> list[Piece]:
    """``41个大类中的38个`` as 38 of the 41; without a number before it, 中 tells nothing."""
    at = next((i for i, piece in enumerate(pieces) if piece.text == AMONG), None)
    if at is None:
        return list(pieces)
    rest, numbered = pieces[at + 1 :], [i for i in range(at) if pieces[i].text[:1].isdigit()]
    if not numbered or any(p.text in STOPS or not p.known for p in pieces[numbered[-1] : at]):
        return [*pieces[:at], *_in_order(rest)]
    first = last = numbered[-1]
    while first and pieces[first - 1].text in ("nation", "in"):
        first -= 1
    owned = " the nation's" if "nation" in (p.text for p in pieces[first:last]) else " the"
    part = rest[: bool(rest) and rest[0].text[:1].isdigit()]
    of = replace(pieces[at], text="of" + owned)
    return [*pieces[:first], *part, of, *pieces[last:at], *_in_order(rest[len(part) :])]


def _pieces(text: str, start: int, end: int, words: Mapping[str, str]) -> Iterator[Piece]:
    found = {start + n.outer: n for n in numbers(text[start:end]) if not n.ordinal}
    longest = max(map(len, words), default=1)
    unread = at = start
    while at < end:
        shared = 3 * text.startswith("百分之", at)
        number = found.get(at + shared)
        after = start + number.end if number is not None else at
        piece = _period(text, at, end) or _number(text, number, at, after, shared=shared)
        piece = piece or _word(text, at, end, words, longest)
        if piece is None and HAN.match(text[at]):
            at += 1
            continue
        if unread < at:
            yield Piece(text[unread:at], unread, at, known=False)
        piece = piece or Piece(_STOPS.get(text[at], text[at]), at, at + 1)
        yield piece
        unread = at = piece.end
    if unread < end:
        yield Piece(text[unread:end], unread, end, known=False)


def _word(text: str, at: int, end: int, words: Mapping[str, str], longest: int) -> Piece | None:
    """The longest word that is known; Latin letters stand as they are."""
    if latin := _WORD.match(text, at, end):
        return Piece(latin[0], at, latin.end())
    for after in range(min(at + longest, end), at, -1):
        if (told := words.get(text[at:after])) is not None:
            return Piece(told, at, after)
    return None


def _number(text: str, number: Number | None, at: int, after: int, *, shared: int) -> Piece | None:
    """A number in figures, with its bound; an amount as it stands, which is read in English text too."""
    if number is None:
        return None
    money = _MONEY.match(text, after)
    if money is not None:
        return Piece(text[at : money.end()], at, money.end())
    high = "" if number.high is None else f" to {number.high:f}"
    told = f"{_BOUNDS[number.bound]}{number.value:f}{high}"
    if shared or text[after : after + 1] in ("%", "％"):
        return Piece(told + "%", at, after + (not shared))
    return Piece(told, at, after)


def _period(text: str, at: int, end: int) -> Piece | None:
    for pattern, told in _PERIOD:
        if match := pattern.match(text, at, end):
            parts = {name: _told(name, part) for name, part in match.groupdict().items()}
            if None in parts.values():
                return None
            of = "of" if parts.get("year") else ""
            return Piece(" ".join(told.format(of=of, **parts).split()), at, match.end())
    return None


def _told(name: str, part: str | None) -> str | None:
    """A part of a period in English; nothing where the text has none, None where it is no such part."""
    if part is None or name == "year":
        return {None: "", "今": "this year", "去": "last year"}.get(part, part)
    if name == "h":
        return "first" if part == "上" else "second"
    number = int(part) if part.isdecimal() else int(value([part]) or 0)
    if name == "q":
        return _ORDINALS[number - 1]
    if name in ("a", "b"):
        return _MONTHS[number - 1] if 1 <= number <= len(_MONTHS) else None
    return str(number)


_QUOTED = re.compile("“([^”]+)”")


def _in_original(finding: Finding, gloss: Gloss) -> Finding:
    """A finding on the English of a sentence as one on the Chinese: its place, and the words in it."""
    text = gloss.original
    start, end = gloss.stretch(finding.start, finding.end)
    claimed, message = finding.claimed, finding.message
    if claimed is not None:
        message, claimed = message.replace(f"not {claimed}", f"not {text[start:end]}"), text[start:end]
    unread = [piece.text for piece in gloss.unread]
    if unread and finding.fact is None and finding.rule == "not-in-source":
        words = ", ".join(f"“{word}”" for word in unread)
        message = f"check did not read {words}: of Chinese it knows its table and the terms of the facts"
    own = {piece.text.strip().lower(): text[piece.start : piece.end] for piece in gloss.pieces}
    message = _QUOTED.sub(lambda m: f"“{own.get(m[1].lower(), m[1])}”", message)
    found = replace(finding, start=start, end=end, claimed=claimed, message=message)
    if finding.verdict is Verdict.CONTRADICTED and any(
        _beside(text, p, start, end) for p in gloss.unread
    ):
        return replace(found, verdict=Verdict.UNVERIFIED, rule="not-in-source")
    return found


def _beside(text: str, piece: Piece, start: int, end: int) -> bool:
    """Whether something unread stands in the clause of a finding."""
    first, last = min(piece.end, end), max(piece.start, start)
    return not _PARTING.search(text, first, last)


_PARTING = re.compile("[，,；;。]")
