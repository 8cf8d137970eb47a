"""Words of two texts set side by side: the same normalisation for both, and no figure found in another."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

QUOTES = str.maketrans("‘’‚‛′ʼ`´“”„‟″«»", "''''''''\"\"\"\"\"\"\"")
HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\u2e3a\ufe63\uff0d"
DASHES = "\u2014\u2015"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"
"""Soft hyphens, zero-width spaces and marks: they say where a line may break, not what it says."""
GROUPING = "\u00a0\u2007\u2009\u202f"
"""Spaces that hold a number together: between groups of three digits they are its commas."""
SAFE = ("<wide>", "<narrow>", "<noBreak>", "<compat>")
"""The compatibility forms that mean the same; a superscript or a fraction does not (10² is not 102)."""
SPAN = 3
"""How many words may have come into a wording, or gone from it, for it to be told as changed."""


class Normal(NamedTuple):
    """A text made comparable, and for each of its characters the place in the original."""

    text: str
    origin: tuple[int, ...]


def normalise(text: str) -> str:
    """A text with one kind of space, quote, hyphen and dash, and nothing invisible."""
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
    if char in INVISIBLE:
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
    if char.isascii():
        return char if char != "`" else "'"
    if unicodedata.decomposition(char).startswith(SAFE):
        char = unicodedata.normalize("NFKC", char)
    return char.translate(QUOTES)


def occurrences(words: str, text: str, start: int = 0) -> list[int]:
    """Where ``words`` stand in ``text`` as whole words and whole figures; both normalised.

    ``44`` does not stand in 144, 4.44, -44, $44, 44% or 44-50, nor ``yuan`` in yuans.
    """
    found = []
    at = text.find(words, start)
    while at >= 0:
        if _opens(words, text, at) and _closes(words, text, at + len(words)):
            found.append(at)
        at = text.find(words, at + 1)
    return found


def _opens(words: str, text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at]
    if not before or not words[0].isalnum():
        return True
    if words[0].isdigit() and (before[-1] in "-+.,'" or unicodedata.category(before[-1]) == "Sc"):
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


class Reading(NamedTuple):
    """What stands in a text where other words were expected, and how many of those still do."""

    text: str
    start: int
    end: int
    share: float


def nearest(words: str, text: str) -> Reading | None:
    """The stretch of ``text`` that has most of ``words``, in their order; None where none has.

    For telling a reader what stands there now, never for taking it as the same.
    """
    from difflib import SequenceMatcher

    wanted = words.split()
    tokens = [(m.group(), m.start(), m.end()) for m in re.finditer(r"\S+", text)]
    bare = [_bare(token) for token, *_ in tokens]
    matcher = SequenceMatcher(autojunk=False)
    expected = [_bare(word) for word in wanted]
    matcher.set_seq2(expected)
    best: tuple[tuple[float, ...], int, int] | None = None
    for first in range(len(tokens)):
        for length in range(max(1, len(wanted) - 1), len(wanted) + SPAN + 1):
            window = bare[first : first + length]
            if len(window) < length:
                break
            matcher.set_seq1(window)
            same = sum(block.size for block in matcher.get_matching_blocks())
            in_place = sum(map(str.__eq__, window, expected))
            score = (same, -abs(length - len(wanted)), in_place, -first)
            if same and (best is None or score > best[0]):
                best = (score, first, length)
    if best is None:
        return None
    (same, *_), first, length = best
    start, end = tokens[first][1], tokens[first + length - 1][2]
    return Reading(text[start:end], start, end, same / len(wanted))


def _bare(word: str) -> str:
    return word.strip(".,;:!?()[]\"'") or word
