"""The currencies that amounts are read in, and every name and sign they go by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.iso4217 import TABLE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator


class Currency(Struct, frozen=True):
    """How a currency is written: the sign and name that are printed, and all that are read."""

    sign: str
    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]


_PRINTED = {
    "CNY": ("¥", "yuan"),
    "USD": ("$", "dollars"),
    "EUR": ("€", "euros"),
    "GBP": ("£", "pounds"),
    "JPY": ("JP¥", "yen"),
}
"""Signs that are not CLDR's, and names for which no country need be said."""

_NAMES = """
CNY: cn¥ rmb 人民币 | yuan rmb renminbi 元 元人民币 人民币
USD: us$ us_$ u.s.$ u.s._$ $us 美元 | dollar u.s._dollar american_dollar us$ 美元
EUR: 欧元 | € 欧元
GBP: stg 英镑 | pound pounds_sterling 英镑
JPY: ¥ 日元 日圆 | yen 日元 日圆
HKD: $ 港元 | dollar 港元 港币
INR: rs rs. | rupee rs
KRW: 韩元 | won korean_won 韩元
CHF: sfr 瑞士法郎 | franc 瑞士法郎
AUD: $ au$ 澳元 | dollar 澳元
CAD: $ c$ 加元 | dollar 加元
NZD: $ | dollar
SGD: $ s$ sg$ 新加坡元 | dollar 新加坡元
TWD: $ 新台币 台币 | taiwan_dollar taiwanese_dollar dollar nt$ 新台币 台币
MXN: $ mex$ | peso
BRL: | reais brazilian_reais
SEK: kr skr | krona kronor kr
NOK: kr nkr | krone kroner kr
DKK: kr dkr | krone kroner kr
ISK: kr | króna krónur kr
CZK: | koruna crown czech_crown kč
HUF: | forint
PLN: | zloty zlotys złoty złotych zł
RON: | lei
ILS: | shekel israeli_shekel nis
MYR: rm | ringgit
IDR: rp | rupiah
PHP: | peso
THB: ฿ 泰铢 | baht 泰铢
VND: | dong đồng ₫
RUB: ₽ 卢布 | ruble rouble russian_rouble ₽ 卢布
TRY: ₺ | lira ₺
UAH: ₴ | hryvnia ₴
NGN: ₦ | naira
ZAR: | rand
KZT: ₸ | tenge ₸
BDT: ৳ tk | taka
GHS: gh₵ ₵ | cedi
SAR: | riyal
QAR: | riyal
AED: dh dhs | dirham emirati_dirham
MAD: | dirham
IRR: | rial
OMR: | rial
KWD: | dinar
JOD: | dinar
IQD: | dinar
KES: ksh kshs | shilling
UGX: ush ushs | shilling
TZS: tsh tshs | shilling
ARS: $ | peso
CLP: $ | peso
COP: $ | peso
PKR: rs rs. | rupee
LKR: rs rs. | rupee
NPR: rs rs. | rupee
MUR: rs rs. | rupee
PEN: | soles
ZMW: | kwacha
ETB: | birr
CRC: ₡ |
PYG: ₲ |
MNT: ₮ |
GEL: ₾ |
AZN: ₼ |
"""
"""What a currency goes by before a number | and after it, beside its code, sign and full name.

Of the currencies that share a name, the first one here is the likeliest.
"""

_SMALL = frozenset(
    "CNY USD EUR GBP JPY HKD INR CHF AUD CAD SGD NZD KRW TWD SEK NOK DKK BRL MXN ZAR THB IDR MYR PLN "
    "AED CZK HUF".split()
)
"""Codes that are known in small letters too; others may be words so: try, mad, pen."""

WORDS = frozenset({"ALL", "COP", "TOP"})
"""Codes that are words in capitals too: marks of an amount only where they are expected."""

VAGUE = frozenset(
    "kr crown crowns krone kroner peso pesos dinar dinars dirham dirhams riyal riyals rial rials "
    "shilling shillings".split()
)
"""Names that several currencies share, and none of them owns."""

_WORDS_TOO = frozenset("colón dram drams gold lari leva mark marks real reals".split())
"""Last words of full names that are words of their own, or names of something else."""

_SYMBOL = re.compile(r"[^\w\s.]")
_NOUN = len("euro")
"""The shortest name that has a plural with s."""


def _currencies() -> dict[str, Currency]:
    own = {}
    for line in _NAMES.strip().splitlines():
        code, _, names = line.partition(":")
        own[code] = tuple(side.split() for side in names.split("|"))
    found = {}
    for row in TABLE.strip().splitlines():
        code, sign, one, many = row.split("|")
        sign = sign if _SYMBOL.search(sign) else code
        sign, name = _PRINTED.get(code, (sign, many))
        mark = code.lower() if code in _SMALL else code
        ahead, behind = own.get(code, ([], []))
        ahead = [mark, *([] if sign == code else [sign.lower()]), *ahead]
        behind = [mark, one.lower(), many.lower(), *behind]
        behind += [name for name in _last(one.lower(), many.lower()) if name not in behind]
        if many != one:
            nouns = [name for name in behind if len(name) >= _NOUN and name[-1] not in "s$"]
            behind += [f"{noun}s" for noun in nouns if noun.isascii()]
        found[code] = Currency(sign, name, _spaced(ahead), _spaced(behind))
    return {code: found.pop(code) for code in own} | found


def _last(*names: str) -> list[str]:
    """What a currency is called where nobody says of which country it is: 100 pula."""
    last = (name.split(" (")[0].split()[-1] for name in names)
    return [name for name in last if name not in _WORDS_TOO]


def _spaced(names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.replace("_", " ") for name in names))


CURRENCIES = _currencies()
"""By ISO 4217 code. What several go by is the first one's, unless the caller expects another."""


PAIR = ("CNY", "USD")
"""The currencies that are expected where nobody says which."""


def _index(names: str) -> dict[str, tuple[str, ...]]:
    """Every name on one side of the number, with the codes that it may mean, likeliest first."""
    index: dict[str, tuple[str, ...]] = {}
    for code, currency in CURRENCIES.items():
        for name in getattr(currency, names):
            index[name] = (*index.get(name, ()), code)
    return index


BEFORE = _index("before")
"""What may stand before a number: ``us$``, ``rmb``, with the codes it may mean."""

AFTER = _index("after")
"""What may stand after a number: ``yuan``, ``us dollars``, with the codes it may mean."""

CAPITALS = frozenset(CURRENCIES) - _SMALL
"""The codes that are marks of an amount only where they are written in capitals."""

_LONGEST_BEFORE = max(map(len, BEFORE))
_ENDING_BEFORE = {
    last: tuple(name for name in BEFORE if name[-1] == last) for last in {name[-1] for name in BEFORE}
}
_LONGEST_HAN = max(len(name) for name in AFTER if name[0] > "\u2e80")
_FIRST_AFTER = frozenset(name[0] for name in AFTER)
_JOINT = re.compile(r"-|\s{0,2}")
_WORD = re.compile(r"u\.s\.|[^\W\d_]+(?:['ʻ][^\W\d_]+)*\$?|[^\w\s]")
_SPACES = re.compile(r"\s+|-")
_MOST_WORDS = 4


def sign_before(text: str, end: int) -> int:
    """Where the currency that stops at ``end`` of folded ``text`` begins; ``end`` if none does."""
    return mark_before(text, end)[0]


def mark_before(text: str, end: int) -> tuple[int, tuple[str, ...]]:
    """The currency that stops at ``end`` of folded ``text``: where it begins, what it may mean.

    Two marks of one currency are one: RMB¥, USD $.
    """
    start, codes = _one_before(text, end)
    if start < end:
        more, others = _one_before(text, start - text[start - 1 : start].isspace())
        if both := tuple(code for code in others if code in codes):
            return more, both
    return start, codes


def _one_before(text: str, end: int) -> tuple[int, tuple[str, ...]]:
    names = _ENDING_BEFORE.get(text[end - 1 : end])
    if names is None or not text.endswith(names, 0, end):
        return end, ()
    for start in range(max(0, end - _LONGEST_BEFORE), end):
        if (codes := BEFORE.get(text[start:end])) and not (
            text[start].isascii() and text[start].isalpha() and _latin(text, start - 1)
        ):
            return start, codes
    return end, ()


def mark_after(text: str, at: int) -> tuple[int, tuple[str, ...]]:
    """The currency that stands right after ``at``: where it ends, and what it may mean."""
    joint = _JOINT.match(text, at)
    start = joint.end() if joint else at
    if text[start : start + 1] not in _FIRST_AFTER:
        return at, ()
    if text[start] > "\u2e80":
        ends = list(range(start + 1, min(start + _LONGEST_HAN, len(text)) + 1))
    else:
        ends = list(_word_ends(text, start))
    for end in reversed(ends):
        codes = AFTER.get(_SPACES.sub(" ", text[start:end]))
        if codes and not (text[end - 1] < "\u2e80" and _latin(text, end)):
            return end, codes
    return at, ()


def _word_ends(text: str, at: int) -> Iterator[int]:
    """Where each of the next few words ends."""
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, at)
        if word is None:
            return
        yield word.end()
        space = _SPACES.match(text, word.end())
        if space is None:
            return
        at = space.end()


def _latin(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isascii() and (text[at].isalnum() or text[at] == "_")


def meant(codes: tuple[str, ...], currencies: Collection[str]) -> str:
    """Which of ``codes`` a shared name stands for where ``currencies`` are expected."""
    return next((code for code in codes if code in currencies), codes[0])
