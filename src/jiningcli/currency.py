"""The currencies that amounts are read in, and every name and sign they go by: one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Collection


class Currency(Struct, frozen=True):
    """How a currency is written: the sign and name that are printed, and all that are read."""

    sign: str
    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]


CURRENCIES = {
    "CNY": Currency(
        "¥",
        "yuan",
        ("¥", "cn¥", "rmb", "cny", "人民币"),
        ("yuan", "chinese yuan", "rmb", "cny", "renminbi", "元", "元人民币", "人民币"),
    ),
    "USD": Currency(
        "$",
        "dollars",
        ("$", "us$", "usd", "美元"),
        ("dollar", "us dollar", "u.s. dollar", "american dollar", "usd", "us$", "美元"),
    ),
    "EUR": Currency("€", "euros", ("€", "eur", "欧元"), ("euro", "eur", "€", "欧元")),
    "GBP": Currency(
        "£",
        "pounds",
        ("£", "gbp", "英镑"),
        ("pound", "british pound", "pounds sterling", "gbp", "英镑"),
    ),
    "JPY": Currency("JP¥", "yen", ("jp¥", "jpy", "¥", "日元"), ("yen", "japanese yen", "jpy", "日元")),
    "HKD": Currency(
        "HK$",
        "Hong Kong dollars",
        ("hk$", "hkd", "$", "港元"),
        ("hong kong dollar", "dollar", "hkd", "港元", "港币"),
    ),
}
"""By ISO 4217 code. What several go by is the first one's, unless the caller expects another."""


def _index(side: int) -> dict[str, tuple[str, ...]]:
    """Every name on one side of the number, with the codes that it may mean, likeliest first."""
    index: dict[str, tuple[str, ...]] = {}
    for code, currency in CURRENCIES.items():
        for name in currency.before if side < 0 else currency.after:
            index[name] = (*index.get(name, ()), code)
            if side > 0 and name.isascii() and name.endswith(("dollar", "euro", "pound")):
                index[name + "s"] = (*index.get(name + "s", ()), code)
    return index


BEFORE = _index(-1)
"""What may stand before a number: ``us$``, ``rmb``, with the codes it may mean."""

AFTER = _index(+1)
"""What may stand after a number: ``yuan``, ``us dollars``, with the codes it may mean."""

_LONGEST_BEFORE = max(map(len, BEFORE))
_LAST_BEFORE = frozenset(name[-1] for name in BEFORE)


def sign_before(text: str, end: int) -> int:
    """Where the currency that stops at ``end`` of folded ``text`` begins; ``end`` if none does."""
    if text[end - 1 : end] not in _LAST_BEFORE:
        return end
    for start in range(max(0, end - _LONGEST_BEFORE), end):
        if text[start:end] in BEFORE and not (
            text[start].isascii() and text[start].isalpha() and _latin(text, start - 1)
        ):
            return start
    return end


def _latin(text: str, at: int) -> bool:
    return at >= 0 and text[at].isascii() and (text[at].isalnum() or text[at] == "_")


def meant(codes: tuple[str, ...], currencies: Collection[str]) -> str:
    """Which of ``codes`` a shared name stands for where ``currencies`` are expected."""
    return next((code for code in codes if code in currencies), codes[0])
