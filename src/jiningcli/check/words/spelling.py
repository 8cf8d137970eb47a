"""Slips of the pen: a vowel left out, letters exchanged, doubled or not. Nothing else is guessed."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHORTEST = 5
"""In shorter words a slip makes another word too easily."""

LONG = 7
"""In words of so many letters one is taken as double: "hoping" is not "hopping"."""

VOWELS = "aeiou"
BEFORE_LIPS = (("mf", "nf"), ("mv", "nv"), ("np", "mp"), ("nb", "mb"))
"""What is heard alike: comfirmed."""


def meant(text: str, stem_if_known: Callable[[str], str | None]) -> str | None:
    """The word that an unknown one is a slip of; None where it may be none, or one of several.

    ``stem_if_known`` gives the stem of a word that is known. A letter put for another is no slip
    here: it makes contacts of contracts, and counties of countries.
    """
    if len(text) < SHORTEST or not text.isalpha() or not text.islower():
        return None
    known = {stem: word for word in _slips(text) if (stem := stem_if_known(word)) is not None}
    return next(iter(known.values())) if len(known) == 1 else None


def _slips(text: str) -> Iterator[str]:
    for at in range(1, len(text)):
        beside_vowel = text[at - 1] in VOWELS or text[at] in VOWELS
        yield from (text[:at] + vowel + text[at:] for vowel in VOWELS if not beside_vowel)
    for at, (a, b) in enumerate(itertools.pairwise(text)):
        if a == b:
            yield text[:at] + text[at + 1 :]
        elif at and len(text) > SHORTEST:  # "Quiet" is not "quite".
            yield text[:at] + b + a + text[at + 2 :]
    if len(text) >= LONG:
        yield from (text[:at] + a + text[at:] for at, a in enumerate(text) if a not in VOWELS)
        yield from (text.replace(wrong, right, 1) for wrong, right in BEFORE_LIPS if wrong in text)
