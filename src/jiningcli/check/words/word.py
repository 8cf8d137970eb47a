"""A word as check knows it: its stem, the classes of synonyms that it is in, what it does."""

from __future__ import annotations

from msgspec import Struct


class Role:
    """What a word does in a sentence besides carrying content: bits of a number.

    Plain numbers, not an enum's: they are asked for some hundred times a sentence.
    """

    CONTENT = 0
    NEUTRAL = 1 << 0
    NEGATION = 1 << 1
    CAUSE = 1 << 2
    EXCLUSIVE = 1 << 3
    DONE = 1 << 4
    PLANNED = 1 << 5
    PLACE = 1 << 6
    REGION = 1 << 7
    COMPANY = 1 << 8
    SUM = 1 << 9
    MORE = 1 << 10
    FEWER = 1 << 11
    CONVERSION = 1 << 12
    ASIDE = 1 << 13
    """A phrase that looks like a negation and is none."""
    CONTRAST = 1 << 14
    """Denies what comes after it, and that only: rather than."""
    EACH = 1 << 15
    COMPARED = 1 << 16
    TOGETHER = 1 << 17
    MODAL = 1 << 18
    ADVERB = 1 << 19
    """Adds nothing as an adverb only: ``officially``, not ``officials``. No word of a text has it."""
    PLURAL = 1 << 20
    """Adds nothing in the plural only: ``goods``, not ``good``. No word of a text has it."""


class Word(Struct, frozen=True):
    """A word or phrase: ``keys`` are its stem and its classes; two words that share one can match.

    The stem of a phrase is those of its words, with spaces between.
    """

    stem: str
    keys: frozenset[str]
    role: int = Role.CONTENT

    @property
    def neutral(self) -> bool:
        """Whether the word adds nothing to check."""
        return bool(self.role & Role.NEUTRAL)

    @property
    def named(self) -> bool:
        """Whether it is one of the names that the fact file knows."""
        return any(key.startswith("#") for key in self.keys)
