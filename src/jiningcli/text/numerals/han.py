"""Chinese numerals, alone or after figures: 三十亿, 一千零五十, 3,500万, 1亿2000万, 10多亿."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.quantity import Bound
from jiningcli.text.numerals.lexer import EXACT, HAN_SCALES, MOST_DIGITS
from jiningcli.text.numerals.tokens import ONE, NumberPart, Tokens, digits, plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    Pieces: TypeAlias = Sequence[Decimal | str]
    """Figures and runs of signs, as they follow each other."""

_ZERO = Decimal(0)
_DIGITS = {sign: Decimal(worth) for worth, sign in enumerate("零一二三四五六七八九")}
_DIGITS |= {"〇": _ZERO, "两": Decimal(2)}
_TEN = Decimal(10)
_SMALL = {"十": _TEN, "百": Decimal(100), "千": Decimal(1000)}
_LARGE = {"万": Decimal(10**4), "亿": Decimal(10**8), "兆": Decimal(10**12)}
_SCALES = _SMALL | _LARGE
_EVERY_SCALE = HAN_SCALES + "兆"
_MORE = ("多", "余")
_VAGUE = frozenset("几数若")
_MEASURES = frozenset("个项家座种类元块条名大倍")
"""Words that a single sign counts; without one, 三 and 五 are parts of other words."""

_CALENDAR = frozenset("年月")
_UNITS_OF_TEN_THOUSAND = 4
"""How many figures tell all that is below 万: 3万4000."""

_MONEY = ("元", "美元", "人民币", "欧元", "日元", "港元")
"""What makes a scale alone a number: 亿元 is a hundred million, 千万 may be "by all means"."""


def read(tokens: Tokens, at: int) -> NumberPart | None:
    """The number that this run of signs is, unless it is part of a word; 第三 is an ordinal."""
    token = tokens[at]
    signs, start, end, after = token.text, token.start, token.end, at + 1
    before, behind = tokens.text[start - 1 : start], tokens.text[end : end + 1]
    ordinal = before == "第"
    if ordinal:
        start -= 1
    elif signs[0] in _EVERY_SCALE and signs[0] != "十":
        counted = tokens.text.startswith(_MONEY, end) and before != "上"  # 上亿元: some 100 million
        counted = (counted and before not in _MORE) or (behind in _MORE and _goes_on(tokens, after))
        signs = "一" + signs if counted else ""
    elif len(signs) == 1 and not _is_counted(tokens, after, signs, behind):
        signs = ""
    if not signs or before in _VAGUE or behind == "几":
        return None
    pieces, bound = [signs], Bound.EXACT
    if behind in _MORE and tokens.kind(after) == "han" and tokens[after].start == end + 1:
        pieces.append(tokens[after].text)
        end, after, bound = tokens[after].end, after + 1, Bound.OVER
    total = value(pieces)
    if total is None:
        return None
    return NumberPart(
        total, start, end, after, digits(total), _large(pieces), bound, ordinal, words=True
    )


def _large(pieces: Pieces) -> Decimal:
    """The 万 and 亿 that a numeral closes with, which the lower end of a range may share."""
    scale = ONE
    for sign in reversed("".join(map(str, pieces))):
        if sign not in _LARGE:
            break
        scale *= _LARGE[sign]
    return scale


def _is_counted(tokens: Tokens, after: int, signs: str, behind: str) -> bool:
    """Whether a single sign is a number: it counts something (三个, 八块), or has a scale (十余亿)."""
    if behind in _MORE and signs == "十":
        return _goes_on(tokens, after)
    return behind in _MEASURES and (signs != "一" or behind == "元")


def _goes_on(tokens: Tokens, after: int) -> bool:
    """Whether 万 or 亿 comes next: the 亿 of 十余亿."""
    return tokens.kind(after) == "han" and tokens[after].text[0] in _LARGE


def follows(tokens: Tokens, part: NumberPart) -> bool:
    """Whether Chinese scales follow these figures, perhaps after 多: 10亿, 10多亿."""
    if tokens.kind(part.after) != "han" or tokens[part.after].text[0] not in _EVERY_SCALE:
        return False
    return tokens.text[part.end : tokens[part.after].start] in {"", " ", *_MORE}


def after_figures(tokens: Tokens, part: NumberPart) -> NumberPart | None:
    """The figures of ``part`` with the scales that follow them, and more of both: 1亿2000万."""
    pieces: list[Decimal | str] = [part.value]
    while len(pieces) < MOST_DIGITS and follows(tokens, part):
        scale = tokens[part.after]
        bound = Bound.OVER if tokens.text[part.end : scale.start] in _MORE else part.bound
        pieces.append(scale.text)
        part = replace(part, end=scale.end, after=part.after + 1, bound=bound)
        if tokens.kind(part.after) == "figure" and tokens[part.after].start == part.end:
            figures = tokens[part.after]
            longer = replace(part, end=figures.end, after=part.after + 1)
            rest = len(figures.text)
            dated = tokens.text[longer.end : longer.end + 1] in _CALENDAR
            if follows(tokens, longer) or (
                rest == _UNITS_OF_TEN_THOUSAND and scale.text[-1] == "万" and not dated
            ):
                pieces.append(figures.value)
                part = longer
            elif rest < _UNITS_OF_TEN_THOUSAND and not dated:
                return replace(longer, unread=True)  # 3万4: 30,004, or 34,000
    total = value(pieces)
    if total is None:
        return None
    part = replace(part, value=plain(total))
    if len([piece for piece in pieces if isinstance(piece, Decimal)]) > 1:
        return replace(part, digits=digits(part.value))
    return replace(part, scale=value([ONE, *pieces[1:]]) or ONE)


def value(pieces: Pieces) -> Decimal | None:
    """What the pieces are worth together; ``None`` if they make no number."""
    signs: list[Decimal | str] = []
    for piece in pieces:
        signs += [piece] if isinstance(piece, Decimal) else piece
    if len(signs) > MOST_DIGITS:
        return None
    if "点" in signs:
        return _with_point("".join(map(str, signs)))
    if all(sign in _DIGITS for sign in signs):
        return _digit_by_digit(signs)
    return _by_scales(signs)


def _digit_by_digit(signs: Pieces) -> Decimal | None:
    """一九八四, 二〇二四: a year; 三四 is "three or four", which is no number."""
    if len(signs) > 1 and "〇" not in signs and len(signs) != len("一九八四"):
        return None
    return Decimal("".join(str(_DIGITS[str(sign)]) for sign in signs))


def _with_point(signs: str) -> Decimal | None:
    """三点五亿, 十七点五."""
    whole_signs, _, rest = signs.partition("点")
    decimals = rest.rstrip(_EVERY_SCALE)
    whole = value([whole_signs])
    if whole is None:
        return None
    number = Decimal(f"{whole:f}." + "".join(str(_DIGITS[sign]) for sign in decimals))
    scaled = number if rest == decimals else _by_scales([number, *rest[len(decimals) :]])
    return scaled if scaled is None else plain(scaled)


def _by_scales(signs: Pieces) -> Decimal | None:
    """十 百 千 multiply the digit before them, 万 and 亿 all since the last of their kind."""
    total = section = _ZERO
    digit: Decimal | None = None
    small = large = Decimal("Infinity")
    for sign in signs:
        if isinstance(sign, Decimal) or sign in _DIGITS:
            if digit:
                return None
            digit = (sign if isinstance(sign, Decimal) else _DIGITS[sign]) or None
        elif sign in _SMALL:
            if _SMALL[sign] >= small or (digit is None and sign != "十"):
                return None
            small = _SMALL[sign]
            section = EXACT.fma(ONE if digit is None else digit, small, section)
            digit = None
        else:
            section = EXACT.add(section, digit or _ZERO)
            scale = _LARGE[sign]
            if (not section and not (total and scale >= large)) or (section and scale == large):
                return None
            if scale < large:
                total = EXACT.fma(section, scale, total)
            else:  # 万亿
                total = EXACT.multiply(EXACT.add(total, section), scale)
            section, digit, small, large = _ZERO, None, Decimal("Infinity"), scale
    return EXACT.add(EXACT.add(total, section), _last(signs, digit))


def _last(signs: Pieces, digit: Decimal | None) -> Decimal:
    """What a last digit is worth: 一百二 is 120 and 三万五 is 35,000, but 一百零二 is 102."""
    if digit is None:
        return _ZERO
    if isinstance(signs[-1], Decimal):
        return digit  # 3万4000
    scale = _SCALES.get(str(signs[-2]), ONE) if len(signs) > 1 else ONE
    return digit if scale in {ONE, _TEN} else EXACT.divide(EXACT.multiply(digit, scale), _TEN)
