"""Numbers with their ranges and bounds: 2-3 billion, between 40 and 50, no fewer than 44."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound
from jiningcli.text.numerals import arabic, bounds, compounds, han
from jiningcli.text.numerals.lexer import EXACT, MOST_DIGITS, NONE, fold
from jiningcli.text.numerals.tokens import FAR, ONE, NumberPart, Tokens, digits, plain

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from decimal import Decimal

_WRITTEN_OUT = 1000
_NEAR = 100
"""What can stand without the scale of the number after it: 8,000 to 1.2 million, 500 to 1 thousand."""

_TO = frozenset({"to", "% to"})
_MOVED = Pattern(
    r"\b(?:by|up|down|rose|risen|rises?|grew|grown|grows?|fell|fallen|falls?|climb(?:ed|s)?|jump(?:ed|s)?"
    r"|gain(?:ed|s)?|drop(?:ped|s)?|declined?|slipped|shr[aiu]nk|increased?|decreased?|soared|surged|slid"
    r"|dipped|edged|added|lost|went|cut|raised|lowered|reduced|expanded|widened|narrowed)"
    r"(?:[ ](?:by|up|down|sharply|slightly|further|another))?[ ]$"
)
_RANGED = Pattern(r"\b(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything)[ ]$")
_PARTS = Pattern(r"[ -]?(?:%|percent|per[ ]cent|pct|p\.?p)", "%", "p", reach=4)

_RANGES = frozenset({"-", "–", "—", "~", "to", "至", "到"})


class Number(Struct, frozen=True):
    """A number and the half-open, 0-based span where it stands in the text.

    ``start`` and ``end`` hold the number, its scale and a bound written after it (``1,000+``,
    10亿多); ``outer`` is where the words of a bound before it begin (``over``, ``no fewer than``),
    else ``start``. ``high`` is a range's upper end. ``digits`` says how precisely it was typed:
    the significant digits, without the trailing zeros of a whole number. ``ordinal`` marks 44th,
    third and 第三; ``words`` a number that has no figures.
    """

    value: Decimal
    bound: Bound
    start: int
    end: int
    outer: int
    digits: int
    high: Decimal | None = None
    ordinal: bool = False
    words: bool = False


def numbers(
    text: str,
    elsewhere: Container[int] = (),
    scales: Mapping[str, Decimal] = NONE,
    *,
    folded: bool = False,
) -> list[Number]:
    """Every number in ``text``, which may be ``folded`` already, in order; spans never overlap.

    Figures that begin at one of the offsets ``elsewhere`` are of something else, such as a date.
    ``scales`` are words of the source's own for a number.

    Not read: figures inside names (5G, COVID-19), dates, times, versions, plain fractions (two
    thirds), vague plurals (hundreds of), and anything of over forty digits.
    """
    tokens = Tokens(text if folded else fold(text), elsewhere, scales)
    found: list[Number] = []
    at = 0
    while at < len(tokens):
        part = _part(tokens, at)
        if part is None:
            at += 1
        elif part.unread or _is_no_range(tokens, part):
            at = _past(tokens, part)
        else:
            number, at = _number(tokens, _from(tokens, part))
            found.append(number)
    return found


def _part(tokens: Tokens, at: int, *, follows: bool = False) -> NumberPart | None:
    """The number that opens at this token; ``follows`` where it is a range's upper end."""
    token = tokens[at]
    part = None
    match token.kind:
        case "figure":
            part = arabic.read(tokens, at, follows=follows)
        case "unit" | "tens":
            part = compounds.read(tokens, at, follows=follows)
        case "scale":
            part = compounds.alone(tokens, at)
        case "part":
            part = compounds.of_scale(tokens, at, ONE, token.start)
        case "han":
            part = han.read(tokens, at)
        case "ordinal" if not (at and compounds.is_fraction(tokens, at - 1)):
            typed, words = digits(token.value), token.text.isalpha()
            part = NumberPart(
                token.value, token.start, token.end, at + 1, typed, ordinal=True, words=words
            )
    return part if part is None or part.value.adjusted() < MOST_DIGITS else None


def _past(tokens: Tokens, part: NumberPart) -> int:
    """The token after what cannot be read, with a second end that it may have."""
    second = _second(tokens, part)
    return part.after if second is None else second.after


def _is_no_range(tokens: Tokens, first: NumberPart) -> bool:
    """Whether what looks like a range has ends that do not fit: "3-2 billion", "800-1.2 billion"."""
    second = _second(tokens, first)
    if second is None or first.ordinal or second.ordinal or _lower_end(first, second) is not None:
        return False
    told = _is_change(tokens, first, second)
    tied = tokens.gap(first.end, tokens.mark(tokens[first.after].start)[0]) != "to"
    return not told and (tied or second.scale != first.scale)


def _from(tokens: Tokens, first: NumberPart) -> NumberPart:
    """``first`` in the scale that is said once, at the other end of a change: "from 3 to 2 billion"."""
    second = _second(tokens, first)
    if second is None or not first.scale == 1 < second.scale or not _is_change(tokens, first, second):
        return first
    return replace(first, value=plain(EXACT.multiply(first.value, second.scale)), scale=second.scale)


def _number(tokens: Tokens, first: NumberPart) -> tuple[Number, int]:
    """``first``, or the range that it opens, within its bounds; and the token after it."""
    value, bound, words = first.value, first.bound, first.words
    start, end, after, typed = first.start, first.end, first.after, first.digits
    if first.ordinal:
        return Number(value, bound, start, end, start, typed, ordinal=True, words=words), after
    high, outer = None, start
    if second := _upper_end(tokens, first):
        between = tokens.led_by("between", start)
        outer = start if between is None else between
        if between is not None and (somewhere := tokens.led_by("somewhere", between)) is not None:
            outer = somewhere
        value = _lower_end(first, second) or value
        high, bound = second.value, second.bound
        end, after, typed = second.end, second.after, max(typed, second.digits)
    ahead = bounds.before(tokens.text, outer)
    behind = bounds.after(tokens.text, end)
    if behind:
        end = behind.at
    for limit in (ahead, behind):
        if limit and bound is Bound.EXACT:
            bound = limit.bound
    return Number(value, bound, start, end, ahead.at, typed, high, words=words), after


def _second(tokens: Tokens, first: NumberPart) -> NumberPart | None:
    """The number that a sign of ranges ties to ``first``: "-3 billion", "to $50 million"."""
    if first.after >= len(tokens):
        return None
    begin = tokens[first.after].start
    if begin - first.end > FAR:
        return None
    mark, sign = tokens.mark(begin)
    if mark < first.end or sign not in {"", tokens.mark(first.start)[1]}:
        return None
    gap = tokens.gap(first.end, mark) or ""
    key = gap.removeprefix("%").lstrip()
    if key not in _RANGES and (key != "and" or tokens.led_by("between", first.start) is None):
        return None
    second = _part(tokens, first.after, follows=True)
    if second is None or (first.words is not second.words and key == "-"):
        return None  # 7-Eleven
    return None if key != gap and not _PARTS.match(tokens.text, second.end) else second  # 18% to 307


def _upper_end(tokens: Tokens, first: NumberPart) -> NumberPart | None:
    """The upper end of the range that ``first`` opens."""
    second = _second(tokens, first)
    if second is None or second.ordinal or _lower_end(first, second) is None:
        return None
    return None if _is_change(tokens, first, second) else second


def _is_change(tokens: Tokens, first: NumberPart, second: NumberPart) -> bool:
    """Whether two numbers are those of a change: "from 38 to 41", "rose from 2 to 3 billion".

    "Costs from 2 to 3 billion" is one range, and so are "ranges from 2 to 3", "rose by 2 to 3 percent".
    """
    if tokens.gap(first.end, tokens.mark(tokens[first.after].start)[0]) not in _TO:
        return False
    start = tokens.led_by("from", first.start)
    if start is not None and _RANGED.ending(tokens.text, start):
        return False
    if start is not None:
        falls = _lower_end(first, second) is None
        return falls or second.scale == first.scale or bool(_MOVED.ending(tokens.text, start))
    begin = tokens.mark(first.start)[0]
    return bool(_MOVED.ending(tokens.text, begin)) and not _PARTS.match(tokens.text, second.end)


def _lower_end(first: NumberPart, second: NumberPart) -> Decimal | None:
    """The lower end of a range, in the upper one's scale if it has none; None where it is not lower.

    A number that is written out needs no scale: "8,000 to 1.2 million", 八百到一万.
    """
    shared = EXACT.multiply(first.value, second.scale) if first.scale == 1 else first.value
    if shared < second.value:
        return plain(shared) if first.scale == 1 else first.value
    near = first.value >= _WRITTEN_OUT or second.value <= first.value * _NEAR
    whole = first.value >= _NEAR and near
    return first.value if whole and first.value < second.value else None
