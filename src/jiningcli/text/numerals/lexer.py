"""Text as tokens of numbers: figures, number words, Chinese numerals, with what each is worth."""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from jiningcli.currency import BEFORE, CAPITALS, mark_after, sign_before
from jiningcli.patterns import Pattern, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_DIGITS = 40
"""No quantity has more digits than this; a longer figure is an identifier, or an attack."""

EXACT = Context(prec=4 * MOST_DIGITS)
"""Arithmetic with room for every product of such numbers, so that nothing is ever rounded."""

Kind = Literal["figure", "unit", "tens", "scale", "part", "ordinal", "fraction", "han"]


class Token(Struct, frozen=True):
    """One piece of a number; ``text`` is as written, figures without their separators."""

    kind: Kind
    value: Decimal
    start: int
    end: int
    text: str


# What words are worth

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_DENOMINATORS = _ORDINALS[2:]
_GROUPS = {"dozen": 12, "score": 20}
_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6}
_SCALES |= {
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "milliard": 10**9,
    "lakh": 10**5,
    "lac": 10**5,
    "crore": 10**7,
}
_ABBREVIATIONS = {"mil": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9}
_ABBREVIATIONS |= {"tn": 10**12, "trn": 10**12, "trln": 10**12, "mio": 10**6, "mrd": 10**9, "cr": 10**7}
_MILLION = Decimal(10**6)
_LETTERS = {"k": 10**3, "m": 10**6, "b": 10**9}
"""Scales only where they stand directly at the figures; ``t`` is none, it is a tonne."""

_PARTS = {"half": "0.5", "quarter": "0.25", "quarters": "0.25"}


def _words() -> dict[str, tuple[Kind, Decimal]]:
    counted = _GROUPS | _SCALES
    plurals = {word + "s": worth for word, worth in counted.items()}
    worths: dict[Kind, dict[str, int]] = {
        "unit": {word: worth for worth, word in enumerate(_UNITS)},
        "tens": {word: 10 * worth for worth, word in enumerate(_TENS, 2)},
        "scale": counted | plurals | _ABBREVIATIONS,
        "ordinal": {word: worth for worth, word in enumerate(_ORDINALS, 1)}
        | {word[:-1] + "ieth": 10 * worth for worth, word in enumerate(_TENS, 2)}
        | {word + "th": worth for word, worth in _SCALES.items()},
        "fraction": {word + "s": worth for worth, word in enumerate(_DENOMINATORS, 3)}
        | {word + "ths": worth for word, worth in _SCALES.items()}
        | {"halves": 2},
    }
    words: dict[str, tuple[Kind, Decimal]] = {
        word: (kind, Decimal(worth)) for kind, table in worths.items() for word, worth in table.items()
    }
    return words | {word: ("part", Decimal(worth)) for word, worth in _PARTS.items()}


_WORDS = _words()
_GLUED = _ABBREVIATIONS | _LETTERS
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_VULGAR |= {sign: Decimal(n) / 8 for sign, n in zip("⅛⅜⅝⅞", (1, 3, 5, 7), strict=True)}
_VULGAR |= {sign: Decimal(n) / 5 for n, sign in enumerate("⅕⅖⅗⅘", 1)}
_EXACT_PARTS = frozenset("2458")
"""Denominators of fractions that a decimal can tell in full."""
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_MONEY = frozenset(name for name in BEFORE if name.isalpha() and name.islower()) | {"yuan"}
_UNITS_OF_MEASURE = frozenset(
    "pct pc pp pps ppt ppts kg km km2 cm mm nm sqm ha mu kw mw gw kwh mwh gwh twh x".split()
)
"""Other letters at the figures make them part of a name: 5G, 3D, 4WD."""

_TIMES = Pattern(r"(?<![^\W_])x$")
"""The sign of a number of things: x44."""

# Folding

_SPACES = "\u00a0\u2007\u2009\u200a\u202f\u3000"
_HYPHENS = "\u2010\u2011"
_OTHER_DIGITS = Pattern(r"[\d](?<![0-9])")
_POINTS = Pattern(r"(?<=[0-9])[·٫](?=[0-9])", "·", "٫")
_DECIMAL_COMMA = Pattern(
    r"(?<![0-9],[0-9]{3})(?<=[0-9]),(?=[0-9]{1,2}[ ]?(?:%|percent|per[ ]cent|pct))", ",", opens=True
)
"""As many languages write percentages: 17,5 %."""
_HAN_FIGURES = str.maketrans("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億", "一二二三三四五六六七八九十百千万亿")
_NOT_LATIN = Pattern("[\u0600-\u1fff\u2e80-\U0010ffff]+")
"""Letters, digits and signs of other scripts: print of Latin letters has none of them."""
_NARROW = {code: code - 0xFEE0 for code in range(ord("０"), ord("ｚ") + 1)}
_NARROW |= str.maketrans("＄％＋－．／～￥￡", "$%+-./~¥£")
_CODE = re.compile(
    r"[A-Z][A-Z][A-Z](?:(?<![^\W_][A-Z]{3})(?=[ ][0-9]|[0-9][0-9.,]*[ ]?(?:[kmb]n?|[mbt]r?illion)\b)"
    r"|(?:(?<=[0-9] [A-Z]{3})|(?<=illion [A-Z]{3}))(?![^\W_]))"
)
"""What may be the code of a currency: that alone keeps its capitals."""
_WIDE_COMMA = Pattern("(?<=[０-９])，(?=[０-９]{3})", "，")
"""A separator between full-width digits only: elsewhere 2024，44个 are two numbers."""


def fold(text: str) -> str:
    """``text`` in lower case, wide characters and odd spaces as plain ones; of the same length."""
    if not text.isascii():
        for odd in _SPACES:
            text = text.replace(odd, " ")
        for odd in _HYPHENS:
            text = text.replace(odd, "-")
        text = text.replace("’", "'")
        text = _NOT_LATIN.sub(_narrow, text)
        text = _POINTS.sub(".", text).replace("٬", ",")
    text = _DECIMAL_COMMA.sub(".", text)
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    pieces, at = [], 0
    for code in _CODE.finditer(text):
        if code[0] in CAPITALS:
            pieces += [lower[at : code.start()], code[0]]
            at = code.end()
    return "".join(pieces) + lower[at:] if at else lower


def _narrow(run: re.Match[str]) -> str:
    """Letters of other scripts, of which figures and signs come as plain ones."""
    text = _WIDE_COMMA.sub(",", run[0].translate(_HAN_FIGURES)).translate(_NARROW)
    return _OTHER_DIGITS.sub(lambda digit: str(unicodedata.digit(digit[0])), text)


# Finding

NONE: Mapping[str, Decimal] = MappingProxyType({})
"""No scales but those that everybody knows."""

HAN_DIGITS = "零〇一二两三四五六七八九"
HAN_SCALES = "十百千万亿"
_MILLION_MILLIONS = r"兆(?=美?元|日元|日圆|韩元|新台币|円)"
"""A scale of money alone: before other units it is mega, 5兆瓦."""
_LEXER = Pattern(
    # Words come first and whole, so that no word is looked into; links hold no quantities.
    r"(?P<link>(?:https?://|www\.)[!-~]+)|(?P<word>[a-z]+)"
    # After a digit and a point, colon or comma, digits are the rest of something: 10:30, 1.2.3.
    r"|(?<![0-9][.,:'])(?:(?P<code>(?![0-9]+-[1-9]/[2-9](?![0-9/]))[0-9]+(?:[-/][0-9]+){2,})"
    r"|(?P<figure>(?:[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])"  # 5,00,000
    r"|[0-9]{1,3}(?P<sep>[ ,'])[0-9]{3}(?:(?P=sep)[0-9]{3})*(?![0-9])|[0-9]+)(?:\.[0-9]+)?"
    r"|(?<![\w.)\]])\.[0-9]+)"
    r"(?:(?P<vulgar>[½¼¾⅛⅜⅝⅞⅕⅖⅗⅘⅓⅔⅙⅚])|[ -](?P<mixed>[1-9]/[2-9])(?![0-9/]|-[a-z]))?"
    r"(?![.,:']?[0-9])(?P<tail>[a-z_]\w*|))"
    rf"|(?P<han>(?:[{HAN_DIGITS}{HAN_SCALES}]|{_MILLION_MILLIONS})+"
    rf"(?:点(?:[{HAN_DIGITS}{HAN_SCALES}]|{_MILLION_MILLIONS})+)?)"
    r"|(?P<lone>[½¼¾⅛⅜⅝⅞⅕⅖⅗⅘])",
    flags=re.ASCII,
)


_NO_WORD = Pattern(rf"[0-9½¼¾⅛⅜⅝⅞⅕⅖⅗⅘{HAN_DIGITS}{HAN_SCALES}兆]")
"""What a token begins with that is no word, but for a point."""


def _starts(text: str, scales: Mapping[str, Decimal]) -> list[int]:
    """Where tokens may begin: of a megabyte of words only few are numbers."""
    starts = []
    for match in _NO_WORD.finditer(text):
        at = match.start()
        starts.append(at - (text[at - 1 : at] == "."))
    for word in runs_of(text)[0]:
        if word in _WORDS or word == "mm" or word in scales or word.removesuffix("s") in scales:
            at = text.find(word)
            while at >= 0:
                end = at + len(word)
                if not "a" <= text[at - 1 : at] <= "z" and not "a" <= text[end : end + 1] <= "z":
                    starts.append(at)
                at = text.find(word, end)
    return sorted(starts)


def _matches(text: str, scales: Mapping[str, Decimal]) -> Iterator[re.Match[str]]:
    """What the lexer finds in a text from left to right."""
    if "://" in text or "www." in text:
        yield from _LEXER.finditer(text)
        return
    end = 0
    for start in _starts(text, scales):
        for at in (start, start + 1) if text[start] == "." else (start,):
            if at >= end and (match := _LEXER.match(text, at)):
                yield match
                end = match.end()


def lex(text: str, scales: Mapping[str, Decimal] = NONE) -> list[Token]:
    """The tokens of folded ``text``, in order; ``scales`` are words of somebody's own for a number."""
    found: list[Token] = []
    for match in _matches(text, scales):
        kind = match.lastgroup
        if kind == "word":
            if (word := _WORDS.get(match[0])) and _is_whole(text, *match.span()):
                stop = _with_point(text, match.end()) if match[0] in _ABBREVIATIONS else match.end()
                found.append(Token(*word, match.start(), stop, match[0]))
            elif (own := scales.get(match[0]) or scales.get(match[0].removesuffix("s"))) and _is_whole(
                text, *match.span()
            ):
                found.append(Token("scale", own, *match.span(), match[0]))
            elif match[0] == "mm" and found and _is_priced(text, found[-1], match.start()):
                found.append(Token("scale", _MILLION, *match.span(), "mm"))
        elif kind == "tail":
            found += _figure(text, match)
        elif kind == "han":
            found.append(Token("han", Decimal(0), *match.span(), match[0]))
        elif kind == "lone" and not latin(text, match.start() - 1):
            found.append(Token("figure", _VULGAR[match[0]], *match.span(), f"{_VULGAR[match[0]]}"))
    return found


def _figure(text: str, match: re.Match[str]) -> list[Token]:
    """The figures, and the scale or ordinal ending glued to them; nothing inside a name."""
    start, end = match.start(), match.start("tail")
    if _is_in_name(text, match):
        return []
    # 5,00,000 is as good as 500,000.
    figures = match["figure"].replace(match["sep"] or ",", "")
    padded = figures[0] == "0" and figures[1:2].isdigit()
    if padded or len(figures.replace(".", "")) > MOST_DIGITS:
        return []
    value = Decimal(figures)
    if part := match["vulgar"] or match["mixed"]:
        more = _fraction(part)
        if more is None:
            return []
        value = EXACT.add(value, more)
        figures = f"{value}"
    return _with_tail(text, match, Token("figure", value, start, end, figures))


def _is_in_name(text: str, match: re.Match[str]) -> bool:
    """Whether letters stand right before the figures, or right behind all that belongs to them."""
    start, end = match.span()
    if latin(text, start - 1) and sign_before(text, start) == start and not _TIMES.ending(text, start):
        return True
    return end < len(text) and text[end].isalpha() and latin(text, end)


def _with_tail(text: str, match: re.Match[str], token: Token) -> list[Token]:
    """The figures with what is glued to them: a scale, a unit, the ending of an ordinal."""
    start, end, tail = token.start, token.end, match["tail"]
    priced = sign_before(text, start) < start or (tail == "mm" and mark_after(text, match.end())[1])
    if not tail or tail in _MONEY or (tail in _UNITS_OF_MEASURE and not priced):
        return [token]
    if tail in _ORDINAL_ENDINGS:
        return [Token("ordinal", token.value, start, match.end(), token.text)]
    if tail == "m" and match["sep"] and not priced:
        return []  # 1,500m are metres, or a million and a half thousand.
    if tail == "mm":
        return [token, Token("scale", _MILLION, end, match.end(), "mm")]
    for scale, worth in _GLUED.items():
        if tail.startswith(scale) and (tail == scale or tail[len(scale) :] in _MONEY):
            stop = _with_point(text, end + len(scale))
            return [token, Token("scale", Decimal(worth), end, stop, scale)]
    return []


def _with_point(text: str, end: int) -> int:
    """Where an abbreviated scale ends, with the point that parts it from its currency: 5 bn. yuan."""
    return end + 1 if text[end : end + 1] == "." and mark_after(text, end + 1)[1] else end


def _is_priced(text: str, figures: Token, at: int) -> bool:
    """Whether a currency stands before the figures that end right before: $137.53 MM."""
    if figures.kind != "figure" or text[figures.end : at] != " ":
        return False
    start = figures.start - text[figures.start - 1 : figures.start].isspace()
    return sign_before(text, start) < start or bool(mark_after(text, at + len("mm"))[1])


def _fraction(part: str) -> Decimal | None:
    """What ½ or 1/2 adds to the whole number before it; None where no decimal says it."""
    if part in _VULGAR:
        return _VULGAR[part]
    above, _, below = part.partition("/")
    return Decimal(above) / Decimal(below) if below in _EXACT_PARTS and above < below else None


def latin(text: str, at: int) -> bool:
    """Whether a letter, digit or underscore stands there; Chinese needs no space around numbers."""
    return 0 <= at < len(text) and (text[at] == "_" or (text[at].isalnum() and text[at] < "\u2e80"))


def _is_whole(text: str, start: int, end: int) -> bool:
    return not latin(text, start - 1) and not latin(text, end)
