"""Numbers in words: forty-four, one hundred and forty-four, half a billion, a dozen."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from jiningcli.patterns import Pattern
from jiningcli.text.numerals.arabic import (
    ADJECTIVES,
    and_a_half,
    counts_of_scale,
    is_scale,
    scaled,
    scales,
)
from jiningcli.text.numerals.lexer import EXACT, MOST_DIGITS
from jiningcli.text.numerals.tokens import ONE, NumberPart, Tokens, digits, plain

_TEN, _HUNDRED, _THOUSAND = Decimal(10), Decimal(100), Decimal(1000)
_LIMITED = Pattern(r"\b(?:over|above|more[ ]than|upwards?[ ]of|nearly|almost)[ ]$")
_NO_DENOMINATORS = frozenset({"first", "second"})
_HALF_GAPS = frozenset({"", "-", "a", "a-", "of a"})
_QUARTER_GAPS = frozenset({"of a"})


def read(tokens: Tokens, at: int, *, follows: bool) -> NumberPart | None:
    """The number that opens with this unit or ten; ``follows`` where it is a range's upper end."""
    token = tokens[at]
    if not follows and tokens.hyphened(token.start):
        return None
    if is_fraction(tokens, at):
        return of_scale(tokens, at + 1, token.value, token.start)
    value, end, after = _below_hundred(tokens, at)
    if tokens.kind(after) == "tens" and tokens.gap_before(after, end) == "" and not follows:
        _, end, after = _below_hundred(tokens, after)  # one forty-four, twenty twenty-four
        return NumberPart(value, token.start, end, after, 1, words=True, unread=True)
    if token.kind == "tens" and end == token.end and tokens.joins("ordinal", after, end):
        last = tokens[after]
        if last.value < _TEN:
            value += last.value
            part = NumberPart(value, token.start, last.end, after + 1, digits(value), words=True)
            return replace(part, ordinal=True)
    return _compound(tokens, NumberPart(value, token.start, end, after, digits(value), words=True))


def is_fraction(tokens: Tokens, at: int) -> bool:
    """Whether a plain fraction opens here, which is not read: two-thirds, three quarters."""
    token = tokens[at]
    if token.kind not in {"unit", "tens"}:
        return False
    if tokens.joins("fraction", at + 1, token.end) or tokens.joins("part", at + 1, token.end):
        return True
    return (
        token.value == 1
        and tokens.joins("ordinal", at + 1, token.end)
        and tokens[at + 1].text not in _NO_DENOMINATORS
    )


def alone(tokens: Tokens, at: int) -> NumberPart | None:
    """A scale with no number before it: "a hundred", "over thousand", and in "billion-yuan projects"."""
    token = tokens[at]
    start = tokens.article(token.start)
    if start is None:
        end = token.end
        alone = _LIMITED.ending(tokens.text, token.start) and not token.text.endswith("s")
        plus = tokens.text.startswith("-plus", end) and not tokens.hyphened(token.start)
        if alone or plus:
            return _compound(tokens, NumberPart(ONE, token.start, token.start, at, 1, words=True))
        if token.text not in ADJECTIVES or tokens.text[end : end + 1] != "-":
            return None
        if not tokens.text[end + 1 : end + 2].isalpha() or tokens.hyphened(token.start):
            return None
        return _compound(tokens, NumberPart(ONE, token.start, token.start, at, 1, words=True))
    if token.text.endswith("s") or (
        at and tokens[at - 1].kind != "scale" and tokens.gap(tokens[at - 1].end, start) == "of"
    ):
        return None  # What is left of "two-thirds of a million".
    if token.text == "score":
        return _score(tokens, at, start)
    return _compound(tokens, NumberPart(ONE, start, start + 1, at, 1, words=True))


def _score(tokens: Tokens, at: int, start: int) -> NumberPart | None:
    """Twenty in "a score of firms"; "a score of 44" and "a score of ten" are something else."""
    token = tokens[at]
    rest = tokens.text[token.end : token.end + len(" of x")]
    counted = rest.startswith(" of ") and rest[-1].isalpha()
    if not counted or tokens.gap_before(at + 1, token.end) == "of":
        return None
    return NumberPart(token.value, start, token.end, at + 1, 1, words=True)


def of_scale(tokens: Tokens, at: int, times: Decimal, start: int) -> NumberPart | None:
    """Parts of a scale: "half a billion", "three quarters of a million"; no others are read."""
    token = tokens[at]
    if token.kind != "part" or tokens.kind(at + 1) != "scale" or _is_of_calendar(tokens, at):
        return None
    scale = tokens[at + 1]
    article = tokens.article(token.start) if times == 1 else None
    gaps = _HALF_GAPS if token.text == "half" or article is not None else _QUARTER_GAPS
    if tokens.gap_before(at + 1, token.end) not in gaps or scale.text.endswith("s"):
        return None
    if scale.text == "score":
        return None
    value = EXACT.multiply(times, token.value)
    start = start if article is None else article
    return scaled(tokens, NumberPart(value, start, scale.start, at + 1, digits(value), words=True))


def _is_of_calendar(tokens: Tokens, at: int) -> bool:
    """Whether this is the half or quarter of a year: "first half", "third quarter"."""
    if not at or tokens[at - 1].kind != "ordinal":
        return False
    return tokens.joins("part", at, tokens[at - 1].end)


def _compound(tokens: Tokens, first: NumberPart) -> NumberPart:
    """The number that goes on after ``first``, its first word or two, group by group."""
    if tokens.kind(first.after) == "unit" and tokens.gap_before(first.after, first.end) == "point":
        return _with_point(tokens, first)
    if and_a_half(tokens, first.after, first.end) is not None:
        return scaled(tokens, first)
    if counts_of_scale(tokens, first):
        return first
    conjoin = tokens.led_by("between", first.start) is None
    group, end, at = _hundreds(tokens, first.value, first.end, first.after, conjoin=conjoin)
    if group != first.value and and_a_half(tokens, at, end) is not None:
        return scaled(tokens, replace(first, value=group, end=end, after=at, digits=digits(group)))
    scale, end, at = scales(tokens, end, at)
    total = EXACT.multiply(group, scale)
    single = scale if group == first.value else scale * _HUNDRED
    half = and_a_half(tokens, at, end)
    if half is not None and total == first.value * single != first.value:
        total = plain(EXACT.fma(half, single, total))
        return replace(first, value=total, end=tokens[at].end, after=at + 1, digits=digits(total))
    while lower := _lower_group(tokens, end, at, scale, conjoin=conjoin):
        group, end, at = lower
        scale, end, at = scales(tokens, end, at)
        total = EXACT.fma(group, scale, total)
        single = ONE
    if total != first.value * single:
        single = ONE
    return replace(first, value=total, end=end, after=at, digits=digits(total), scale=single)


def _below_hundred(tokens: Tokens, at: int) -> tuple[Decimal, int, int]:
    """forty, four, forty-four: the value, where it ends, and the token after it."""
    token = tokens[at]
    if token.kind == "tens" and tokens.joins("unit", at + 1, token.end):
        unit = tokens[at + 1]
        if 0 < unit.value < _TEN:
            return token.value + unit.value, unit.end, at + 2
    return token.value, token.end, at + 1


def _hundreds(
    tokens: Tokens, value: Decimal, end: int, at: int, *, conjoin: bool
) -> tuple[Decimal, int, int]:
    """``value`` with the hundreds that follow it: (one) hundred and forty-four, twelve hundred."""
    if not (is_scale(tokens, at, end) and tokens[at].value == _HUNDRED and 0 < value < _HUNDRED):
        return value, end, at
    value, end, at = value * _HUNDRED, tokens[at].end, at + 1
    if tokens.kind(at) not in {"unit", "tens"} or is_fraction(tokens, at):
        return value, end, at
    gap = tokens.gap_before(at, end)
    rest, stop, after = _below_hundred(tokens, at)
    if not rest or (is_scale(tokens, after, stop) and tokens[after].value == _HUNDRED):
        return value, end, at
    hyphen = rest < _TEN and tokens.text.startswith("-", stop)  # "two hundred one-stop shops"
    if (gap == "and" and conjoin) or (gap == "" and not hyphen):
        return value + rest, stop, after
    return value, end, at


def _lower_group(
    tokens: Tokens, end: int, at: int, above: Decimal, *, conjoin: bool
) -> tuple[Decimal, int, int] | None:
    """The group after a scale: (one million) two hundred (thousand), (one thousand) and one."""
    if above < _THOUSAND or tokens.kind(at) not in {"unit", "tens"} or is_fraction(tokens, at):
        return None
    gap = tokens.gap_before(at, end)
    group = _hundreds(tokens, *_below_hundred(tokens, at), conjoin=conjoin)
    value, stop, after = group
    below = is_scale(tokens, after, stop) and _HUNDRED < tokens[after].value < above
    if not value or (is_scale(tokens, after, stop) and not below):
        return None
    if gap == "and":
        return group if conjoin and above == _THOUSAND and value < _HUNDRED else None
    return group if gap == "" and (below or (above == _THOUSAND and value >= _TEN)) else None


def _with_point(tokens: Tokens, first: NumberPart) -> NumberPart:
    """The units after a point are digits: "three point two billion"."""
    figures = f"{first.value}."
    end, at, gap = first.end, first.after, "point"
    while tokens.joins_by(gap, at, end) and tokens.kind(at) == "unit" and tokens[at].value < _TEN:
        figures += f"{tokens[at].value}"
        end, at, gap = tokens[at].end, at + 1, ""
        if len(figures) > MOST_DIGITS:
            break
    if figures.endswith("."):
        return first
    value = Decimal(figures)
    return scaled(tokens, replace(first, value=value, end=end, after=at, digits=digits(figures)))
