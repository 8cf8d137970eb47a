"""Words of two texts side by side: made comparable the same way, and found as whole words."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.text.unread import INVISIBLE as SET

if TYPE_CHECKING:
    from collections.abc import Iterator

SINGLE = "\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`"
DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
QUOTES = str.maketrans(SINGLE + DOUBLE, "'" * len(SINGLE) + '"' * len(DOUBLE))
HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\u2e3a\ufe63\uff0d"
DASHES = "\u2014\u2015"
INVISIBLE = re.compile(f"[{SET}]")
"""Soft hyphens, zero-width spaces and marks: they say where a line may break, not what it says."""
GROUPING = "\u00a0\u2007\u2009\u202f"
"""Spaces that hold a number together: between groups of three digits they are its commas."""
SAFE = ("<wide>", "<narrow>", "<noBreak>", "<compat>")
"""Compatibility forms that mean the same; a superscript or a fraction does not: 10² is not 102."""
LOOSE = 3
"""How many words may have come into a wording for it to be told as changed."""

TOO_LONG = 2_000
"""In a text of more words there is no looking for what is near: no paragraph has so many."""


class Normal(NamedTuple):
    """A text made comparable, and for each of its characters the place in the original."""

    text: str
    origin: tuple[int, ...]


def normalise(text: str) -> str:
    """A text with one kind of space, quote, hyphen and dash, and nothing invisible."""
    if text.isascii():  # most text, and a hundred times faster
        return " ".join(text.split()).replace("`", "'")
    return normal(text).text


def normal(original: str) -> Normal:
    """`normalise`, with the way back: ``origin[i]`` is where character ``i`` stood."""
    out: list[str] = []
    origin: list[int] = []
    for place, char in enumerate(original):
        for new in _comparable(char, place, original):
            if new == " " and (not out or out[-1] == " "):
                continue
            out.append(new)
            origin.append(place)
    if out and out[-1] == " ":
        del out[-1], origin[-1]
    return Normal("".join(out), tuple(origin))


def _comparable(char: str, place: int, text: str) -> str:
    if INVISIBLE.match(char):
        return ""
    if char in GROUPING and re.match(r"\d{3}(?!\d)", text[place + 1 : place + 5]):
        before = re.search(r"(?<![\d.])\d{1,3}$", text[max(0, place - 4) : place])
        return "," if before else " "
    if char.isspace():
        return " "
    if char in HYPHENS:
        return "-"
    if char in DASHES:
        return " - "
    if unicodedata.decomposition(char).startswith(SAFE):
        char = unicodedata.normalize("NFKC", char)
    return char.translate(QUOTES)


def occurrences(words: str, text: str, start: int = 0) -> list[int]:
    """Where ``words`` stand in ``text`` as whole words and whole figures; both normalised.

    ``44`` does not stand in 144, 4.44, -44, $44, 44% or 44-50, nor ``yuan`` in yuans.
    """
    found = []
    at = text.find(words, start) if words else -1
    while at >= 0:
        if _opens(words, text, at) and _closes(words, text, at + len(words)):
            found.append(at)
        at = text.find(words, at + 1)
    return found


def _opens(words: str, text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at]
    if not before or not words[0].isalnum():
        return True
    if words[0].isdigit() and (
        before[-1] in "-+.,'"
        or (before[-1] in "/:" and before[:-1].isdigit())
        or unicodedata.category(before[-1]) == "Sc"
    ):
        return False
    return not (before[-1].isalnum() or before[-1] == "_" or _joins(before[-1], before[:-1]))


def _closes(words: str, text: str, end: int) -> bool:
    after = text[end : end + 2]
    if not after or not words[-1].isalnum():
        return True
    if words[-1].isdigit() and (after[0] in "%‰" or (after[0] in ".,'/:" and after[1:].isdigit())):
        return False
    return not (after[0].isalnum() or after[0] == "_" or _joins(after[0], after[1:]))


def _joins(char: str, beyond: str) -> bool:
    """Whether a hyphen makes one word with what lies beyond it."""
    return char == "-" and beyond.isalnum()


class NearestWords(NamedTuple):
    """What stands in a text where words were expected, and the share of those that it keeps."""

    text: str
    start: int
    end: int
    share: float
    exact: bool = False


def locate(words: str, text: str, start: int = 0) -> NearestWords | None:
    """Where words stand after ``start``, as they are or else nearly: `occurrences`, `nearest`."""
    if at := occurrences(words, text, start):
        return NearestWords(words, at[0], at[0] + len(words), share=1, exact=True)
    near = nearest(words, text[start:])
    return near and near._replace(start=near.start + start, end=near.end + start)


def nearest(words: str, text: str) -> NearestWords | None:
    """The one stretch of ``text`` that keeps most of ``words``, in their order, and at least half.

    None where there is no such stretch, or several that are as near. For telling a reader what
    stands there now, never for taking it as the same.
    """
    from itertools import accumulate

    wanted = [_bare(word) for word in words.split()]
    tokens = [(_bare(m.group()), m.start(), m.end()) for m in re.finditer(r"\S+", text)]
    if len(tokens) > TOO_LONG:
        return None
    places = _places(wanted)
    bare = [token for token, *_ in tokens]
    kept = [0, *accumulate(token in places for token in bare)]
    best = (len(wanted) / 2, -LOOSE, -1)
    found: list[tuple[int, int]] = []
    most = len(wanted) + min(LOOSE, len(wanted) - 1)
    for first in range(len(bare)):
        if kept[min(first + most, len(bare))] - kept[first] < best[0]:
            continue
        for length, same in enumerate(_kept(bare[first : first + most], places, len(wanted)), 1):
            if length < len(wanted) - 1 or same < best[0]:
                continue
            in_place = sum(map(str.__eq__, bare[first : first + length], wanted))
            score = (same, -abs(length - len(wanted)), in_place)
            if score > best:
                best, found = score, []
            if score == best:
                found.append((first, first + length - 1))
    if len(found) != 1:
        return None
    ((first, last),) = found
    start = tokens[first][1]
    end = len(text[: tokens[last][2]].rstrip(".,;:!?"))
    share = best[0] / max(len(wanted), last + 1 - first)
    return NearestWords(text[start:end], start, end, share)


def _places(words: list[str]) -> dict[str, int]:
    """Where each word stands among these, a bit a place."""
    places: dict[str, int] = {}
    for number, word in enumerate(words):
        places[word] = places.get(word, 0) | 1 << number
    return places


def _kept(tokens: list[str], places: dict[str, int], wanted: int) -> Iterator[int]:
    """How many of the wanted words stand in their order among the first one, two, three … tokens.

    The longest common subsequence, a row of its table in one number: Hyyrö, Bit-parallel LCS-length
    computation revisited (2004).
    """
    whole = (1 << wanted) - 1
    row = whole
    for token in tokens:
        match = row & places.get(token, 0)
        row = (row + match | row - match) & whole
        yield wanted - row.bit_count()


def _bare(word: str) -> str:
    return word.strip(".,;:!?()[]\"'") or word
