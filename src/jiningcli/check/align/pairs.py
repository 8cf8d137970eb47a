"""Two amounts that are one, told in two currencies: ``900 million yuan ($123.78 million)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.words.lexicon import TWO_AMOUNTS
from jiningcli.check.words.word import Role
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.words.vocabulary import Term

APART = 12
"""How many characters may stand between an amount and its conversion that no word announces."""


def told_again(first: Mention, second: Mention, terms: Sequence[Term], text: str) -> bool:
    """Whether an amount is the one before it: in brackets, right beside it, or "worth" it."""
    if not (first.measure is second.measure is Measure.MONEY and first.currency != second.currency):
        return False
    if are_two(first, second.outer, terms):
        return False
    between = [t for t in terms if first.end <= t.start < second.outer]
    told = any(t.word.role & Role.CONVERSION for t in between)
    stretch = text[first.end : second.outer]
    bracketed = "(" in stretch and ")" not in stretch[stretch.rfind("(") :]
    return told or bracketed or len(stretch) <= APART


def are_two(first: Mention, until: int, terms: Sequence[Term]) -> bool:
    """Whether a word between an amount and an offset says that another amount follows."""
    between = (t for t in terms if first.end <= t.start < until)
    return any(t.text in TWO_AMOUNTS and not _after_comma(first, t) for t in between)


def _after_comma(first: Mention, term: Term) -> bool:
    """``900 million yuan, or $123.78 million``: the same in other words."""
    return term.text == "or" and term.start - first.end > 1
