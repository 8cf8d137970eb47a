"""The tokens of a text and what stands between them: what the grammars of numbers read from."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.currency import sign_before
from jiningcli.quantity import Bound
from jiningcli.text.numerals.lexer import EXACT, NONE, Kind, Token, latin, lex

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

ONE = Decimal(1)
JOINTS = frozenset({"", "-"})
"""What may stand between the words of one number, spaces aside: forty-four, 3.2 bn."""

_LONGEST_GAP = 16
FAR = 3 * _LONGEST_GAP
"""Two numbers so far apart have no sign of ranges between them, whatever currencies stand there too."""


class NumberPart(Struct, frozen=True):
    """A whole number, or one end of a range; ``after`` is the token that follows it.

    ``scale`` is the multiplier that it closes with, which the lower end of a range may share. What is
    ``unread`` looks like a number, and nobody can say which: "3 8", "one forty-four".
    """

    value: Decimal
    start: int
    end: int
    after: int
    digits: int
    scale: Decimal = ONE
    bound: Bound = Bound.EXACT
    ordinal: bool = False
    words: bool = False
    unread: bool = False


class Tokens:
    """The tokens of a folded text; places are offsets in it, ``at`` is the index of a token."""

    def __init__(
        self, text: str, elsewhere: Container[int] = (), scales: Mapping[str, Decimal] = NONE
    ) -> None:
        self.text = text
        self._tokens = [token for token in lex(text, scales) if token.start not in elsewhere]

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, at: int) -> Token:
        return self._tokens[at]

    def kind(self, at: int) -> Kind | None:
        """The kind of a token, ``None`` past the last."""
        return self._tokens[at].kind if at < len(self._tokens) else None

    def gap(self, start: int, end: int) -> str | None:
        """What stands between two places, spaces evened out; ``None`` if that parts them for good."""
        if end - start > _LONGEST_GAP:
            return None
        between = self.text[start:end]
        return None if between.count("\n") > 1 else " ".join(between.split())

    def gap_before(self, at: int, end: int) -> str | None:
        """What stands between ``end`` and a token; ``None`` past the last token too."""
        return self.gap(end, self._tokens[at].start) if at < len(self._tokens) else None

    def joins(self, kind: Kind, at: int, end: int) -> bool:
        """Whether the token is of this kind, and only a space or a hyphen parts it from ``end``."""
        return self.kind(at) == kind and self.gap_before(at, end) in JOINTS

    def joins_by(self, gap: str, at: int, end: int) -> bool:
        """Whether just this parts the token from ``end``."""
        return self.gap_before(at, end) == gap

    def article(self, start: int) -> int | None:
        """Where the "a" stands that leads what begins at ``start``, if one does."""
        at = start - len("a ")
        if at < 0 or self.text[at] != "a" or not self.text[at + 1].isspace():
            return None
        return None if latin(self.text, at - 1) else at

    def hyphened(self, start: int) -> bool:
        """Whether a hyphen ties ``start`` to a word or figure before it: COVID-19, 2024-07."""
        return start > 1 and self.text[start - 1] in "-−" and latin(self.text, start - 2)

    def mark(self, start: int) -> tuple[int, str]:
        """The currency that stands before ``start``, perhaps a space away, and where it begins."""
        stop = start - self.text[start - 1 : start].isspace()
        begin = sign_before(self.text, stop)
        return (begin, self.text[begin:stop]) if begin < stop else (start, "")

    def led_by(self, word: str, start: int) -> int | None:
        """Where ``word`` begins, if it stands before the number, or its currency, at ``start``."""
        end = self.mark(start)[0]
        while end and self.text[end - 1].isspace():
            end -= 1
        begin = end - len(word)
        if begin < 0 or not self.text.startswith(word, begin) or latin(self.text, begin - 1):
            return None
        return begin


def plain(value: Decimal) -> Decimal:
    """``value`` without an exponent, and without zeros after the point that say nothing."""
    if value == value.to_integral_value():
        return value.quantize(ONE, context=EXACT)
    return value.normalize(EXACT)


def digits(value: Decimal | str) -> int:
    """The significant digits: 3 of 17.5 and of 1.50, 1 of 1000 and of 0.5."""
    figures = value if isinstance(value, str) else f"{value:f}"
    if "." not in figures:
        figures = figures.rstrip("0")
    return max(1, len(figures.replace(".", "").lstrip("-0")))
