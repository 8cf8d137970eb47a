"""Figures, their signs, and the scales that follow them: −5, 3.2 bn, 2 and a half million."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.patterns import Pattern
from jiningcli.text.numerals import han
from jiningcli.text.numerals.lexer import EXACT
from jiningcli.text.numerals.tokens import ONE, NumberPart, Tokens, digits, plain

if TYPE_CHECKING:
    from decimal import Decimal

_OPENERS = frozenset("([{“‘\"'=:,;|/~≈<>≥≤（：，；、*$¥€£")
"""What may stand before a minus; after anything else, it is a hyphen."""

_LARGEST_MIXED = 1000
ADJECTIVES = frozenset({"million", "billion", "trillion"})
"""Scales that make adjectives: billion-yuan, million-dollar."""

_ADJECTIVE = Pattern(r"-[a-z]+(?:-[a-z]+)*(?:\s[a-z]+)?\s[a-z]+s\b")


def read(tokens: Tokens, at: int, *, follows: bool) -> NumberPart | None:
    """The number that opens with these figures; ``follows`` where they are a range's upper end."""
    token = tokens[at]
    value, start = token.value, token.start
    if _is_torn(tokens, at):
        return NumberPart(value, start, tokens[at + 1].end, at + 2, 1, unread=True)
    if not follows:
        if tokens.hyphened(start):
            return None
        if _is_minus(tokens.text, start - 1):
            value, start = -value, start - 1
    typed = digits(token.text)
    if tokens.text[start - 1 : start] == "第":
        return NumberPart(value, start - 1, token.end, at + 1, typed, ordinal=True)
    part = NumberPart(value, start, token.end, at + 1, typed)
    if token.text.endswith(".000") and not is_scale(tokens, at + 1, token.end):
        return replace(part, unread=True)  # one, or a thousand
    return han.after_figures(tokens, part) if han.follows(tokens, part) else scaled(tokens, part)


def _is_torn(tokens: Tokens, at: int) -> bool:
    """Whether a space stands within a number, as text that was recognised has them: "3 8 of the 41"."""
    first = tokens[at]
    if not first.text.isdigit() or len(first.text) > 1 or tokens.kind(at + 1) != "figure":
        return False
    return tokens.text[first.end : tokens[at + 1].start] == " " and tokens[at + 1].text.isdigit()


def _is_minus(text: str, at: int) -> bool:
    if at < 0 or text[at] not in "-−":
        return False
    return at == 0 or text[at - 1].isspace() or text[at - 1] in _OPENERS


def scaled(tokens: Tokens, part: NumberPart) -> NumberPart:
    """``part``, which has no scale yet, with the "and a half" and the scales that follow it."""
    value, end, at, typed = part.value, part.end, part.after, part.digits
    half = and_a_half(tokens, at, end)
    if half is not None and value < _LARGEST_MIXED:
        value, typed = EXACT.add(value, half), typed + 1
        end, at = tokens[at].end, at + 1
    part = replace(part, value=value, end=end, after=at, digits=typed)
    if counts_of_scale(tokens, part):
        return part
    scale, end, at = scales(tokens, end, at)
    if scale != 1:
        value = plain(EXACT.multiply(value, scale))
    return replace(part, value=value, end=end, after=at, scale=scale)


def scales(tokens: Tokens, end: int, at: int) -> tuple[Decimal, int, int]:
    """The product of the scales that follow ``end``, each larger than the last: hundred million."""
    scale = last = ONE
    while is_scale(tokens, at, end) and tokens[at].value > last:
        last = tokens[at].value
        scale = EXACT.multiply(scale, last)
        end, at = tokens[at].end, at + 1
    return scale, end, at


def _is_whole(value: Decimal) -> bool:
    return value == value.to_integral_value()  # The remainder of a division has 28 digits at most.


def counts_of_scale(tokens: Tokens, part: NumberPart) -> bool:
    """Whether the scale after ``part`` is of what it counts: "44 billion-yuan projects" are 44.

    With a hyphen, or an article or number before it, it is one number: "three 100 billion-yuan
    industries", "a 44-billion-yuan project".
    """
    if tokens.kind(part.after) != "scale" or part.value <= 1 or not _is_whole(part.value):
        return False
    scale = tokens[part.after]
    if scale.text not in ADJECTIVES or not tokens.text[part.end : scale.start].isspace():
        return False
    if tokens.article(part.start) is not None or not _ADJECTIVE.match(tokens.text, scale.end):
        return False
    before = part.after - 1
    while before >= 0 and tokens[before].start >= part.start:
        before -= 1
    return before < 0 or tokens.gap(tokens[before].end, part.start) != ""


def is_scale(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the token is a scale of what ends at ``end``; only "a" counts scores."""
    return tokens.joins("scale", at, end) and not tokens[at].text.startswith("score")


def and_a_half(tokens: Tokens, at: int, end: int) -> Decimal | None:
    """What "and a half" or "and a quarter" adds, unless it is a part "of" something else."""
    if tokens.kind(at) != "part" or tokens.gap_before(at, end) not in {"and a", "-and-a"}:
        return None
    return None if tokens.text.startswith(" of ", tokens[at].end) else tokens[at].value
