"""Amounts of money in text, as people write them: '3.2bn yuan', '$50m', 'RMB1bn', '10亿元'."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.currency import BEFORE, CURRENCIES, PAIR, VAGUE, WORDS, mark_after, mark_before, meant
from jiningcli.errors import AmountError
from jiningcli.money import Money
from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound
from jiningcli.text.numerals import Number, bounds, numbers
from jiningcli.text.numerals.lexer import MOST_DIGITS, fold

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

LARGEST = Decimal(10**18)
"""No amount is larger: a million times a trillion."""


class Amount(Struct, frozen=True):
    """An amount, and the half-open, 0-based span of it, its currency and the bounds after it.

    ``outer`` is where the words of a bound before it begin, else ``start``; ``digits`` are those
    of the `Number`; ``vague`` where only a guess says which of several currencies is meant.
    """

    money: Money
    start: int
    end: int
    outer: int
    digits: int
    vague: bool = False


def amounts(
    text: str,
    found: Sequence[Number] | None = None,
    *,
    currencies: Collection[str] = PAIR,
    folded: bool = False,
) -> list[Amount]:
    """Every amount in ``text``: its numbers (``found``, if they are read already) with a currency.

    ``currencies`` settle what ``$``, ``¥`` and "dollars" mean; others are read all the same. Left
    out are negative amounts, those above `LARGEST`, and numbers with two different currencies.
    """
    text = text if folded else fold(text)
    result: list[Amount] = []
    floor = 0
    every = numbers(text, folded=True) if found is None else found
    for at, number in enumerate(every):
        if number.start < floor:
            continue  # the 角 of 四元五角
        place = _Place.of(text, number, floor)
        code = place.currency(currencies)
        if code is None and at + 1 < len(every) and _FROM.match(text, number.outer - _BEFORE_FROM):
            code = _shared(text, number, every[at + 1], currencies)
        if code is None or place.negative or (number.high or number.value) > LARGEST:
            continue
        bound, end = number.bound, place.end
        if limit := bounds.after(text, end):
            end = limit.at
            bound = limit.bound if bound is Bound.EXACT else bound
        value = number.value
        if code == "CNY" and number.high is None and (coins := _COINS.match(text, number.end)):
            value, end = _with_coins(value, coins), max(end, coins.end())
        money = Money(amount=value, currency=code, bound=bound, high=number.high)
        outer = min(place.start, number.outer)
        vague = bool(place.vague(text, currencies))
        result.append(Amount(money, place.start, end, outer, number.digits, vague))
        floor = end
    return result


_BEFORE_FROM = len("from ")
_FROM = Pattern(r"from ", "from ", reach=5)
_COINS = Pattern(
    r"(?:元|块)(?:(?P<jiao>[一二两三四五六七八九1-9])(?:[角毛]|(?=$|[^\w]|钱))|零)?"
    r"(?:(?P<fen>[一二两三四五六七八九1-9])分)?(?:钱)?",
    *("元", "块"),
    reach=2,
)
"""Tenths and hundredths of a yuan: 四元五角, 八块五, 4元5角3分."""


def _is_coin(text: str, coins: re.Match[str]) -> bool:
    """Whether 块 is the yuan of speech, and not a piece of something: 八块五, 一百块."""
    return coins.end() > coins.start() + 1 or not text[coins.end() : coins.end() + 1].isalnum()


def _with_coins(value: Decimal, coins: re.Match[str]) -> Decimal:
    """So many yuan with the tenths and hundredths that follow them."""
    for name, worth in (("jiao", "0.1"), ("fen", "0.01")):
        if sign := coins[name]:
            digit = (
                Decimal(sign)
                if sign.isascii()
                else Decimal("零一二三四五六七八九".find(sign.replace("两", "二")))
            )
            value += digit * Decimal(worth)
    return value


def _shared(text: str, number: Number, other: Number, currencies: Collection[str]) -> str | None:
    """The currency that is said once of two amounts: "from 29 to 31 rupees"."""
    if text[number.end : other.outer] != " to ":
        return None
    place = _Place.of(text, other, number.end)
    return place.currency(currencies) if place.after else None


class _Place(Struct, frozen=True):
    """Where a number stands with its currency, and what the names on its two sides may mean."""

    start: int
    end: int
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    negative: bool = False

    @classmethod
    def of(cls, text: str, number: Number, floor: int) -> _Place:
        """The place of ``number`` in folded ``text``, of which all before ``floor`` is taken."""
        start, end = number.start, number.end
        if number.ordinal:
            return cls(start, end)
        sign, before = _before(text, start, floor)
        if not before and number.outer < start:  # 人民币约10亿元
            sign, before = _before(text, number.outer, floor)
        stop, after = mark_after(text, end)
        if text.startswith("块", end) and (coins := _COINS.match(text, end)) and _is_coin(text, coins):
            stop, after = end + 1, ("CNY",)
        if after and text.startswith("整", stop):
            stop += 1
        if before and _NEXT.match(text, stop):
            after = ()  # the RMB of "USD 50 million RMB 20 million"
        if after and _is_verb(text, end, stop):
            after = ()
        end = stop if after else end
        minus = bool(before) and text[sign - 1 : sign] == "-" and text[sign - 2 : sign - 1] <= " "
        return cls(min(sign, start), end, before, after, negative=minus or number.value < 0)

    def vague(self, text: str, currencies: Collection[str]) -> str | None:
        """The name of the currency, where several share it and none is expected."""
        codes = self.before or self.after
        name = next((n for n in _NAME.findall(text[self.start : self.end]) if n in VAGUE), None)
        return name if len(codes) > 1 and not any(code in currencies for code in codes) else None

    def currency(self, currencies: Collection[str]) -> str | None:
        """The code of the currency, if there is one and not two."""
        codes = self.before or self.after
        if self.before and self.after:
            codes = tuple(code for code in self.before if code in self.after)
        code = meant(codes, currencies) if codes else None
        return None if code in WORDS and code not in currencies else code


def _before(text: str, end: int, floor: int) -> tuple[int, tuple[str, ...]]:
    """Where a currency before ``end`` begins, at most two spaces away, and what it may mean."""
    stop = len(text[max(floor, end - 2) : end].rstrip()) + max(floor, end - 2)
    start, codes = mark_before(text, stop)
    return (start, codes) if floor <= start < stop else (end, ())


_NAME = re.compile(r"[^\W\d_]+")
_NEXT = Pattern(r"\s?[0-9]")
_WON = Pattern(r"\s+(?:the|an?|by|their|his|her|its|our|in|at|on|from|gold|silver|bronze|\w+s)\b")


def _is_verb(text: str, start: int, end: int) -> bool:
    """Whether "won" is that of winning: the 44 won by Jining."""
    return text[start:end].strip(" -") == "won" and bool(_WON.match(text, end))


# The whole text as one amount


def parse_amount(text: str, *, currencies: Collection[str] = PAIR) -> Money:
    """``text`` as one amount; ``currencies`` (ISO 4217 codes) settle what shared names mean.

    Raises `AmountError`, one line with what is wrong, the column (from 1) and what is accepted.
    """
    for written in dict.fromkeys((text, _SPACED_SCALE.sub("", text))):
        found = numbers(written) if len(written) <= _MOST_TEXT else []
        read = amounts(written, found, currencies=currencies)
        if len(read) == 1:
            [amount] = read
            around = written[: amount.outer] + written[amount.end :]
            if not around.strip() and not amount.vague:
                return amount.money
    found = numbers(text) if len(text) <= _MOST_TEXT else []
    problem, at = _problem(fold(text), found, currencies)
    known = [CURRENCIES[code] for code in currencies if code in CURRENCIES] or [CURRENCIES["CNY"]]
    raise AmountError(
        f"{_shown(text.strip()) or '(empty)'}: {problem}, at column {at + 1}: "
        f"give one such as '3.2bn {known[0].name}' or '{known[-1].sign}50m'",
        column=at + 1,
    )


_MOST_TEXT = 200
_SPACED_SCALE = Pattern(r"(?<=[0-9])[ ]+(?=[kmb](?!\w))", " ", flags=re.IGNORECASE)
"""The space of ``5 K yuan``: in prose such a letter is no scale, in an amount it can be nothing else."""
_SHOWN = 60
_FEW = 4
_SIGNS = tuple(name for name in BEFORE if not name.isalpha())
_RANGE = r"[0-9][0-9.,]*\s*(?:[-–—~至到]|to\b)\s*[0-9][0-9.,]*"
_MALFORMED = {
    r"[0-9]\s?(e)\s?[+-]?[0-9]": "an exponent, which is not read",
    r"\.[0-9]*(\.)[0-9]": "a second decimal point",
    rf"([0-9](?:[ ,.']?[0-9]){{{MOST_DIGITS}}})": f"too large, over {MOST_DIGITS} digits",
}
"""What no number holds: patterns, whose group is the place."""


def _problem(text: str, found: Sequence[Number], currencies: Collection[str]) -> tuple[str, int]:
    """What keeps folded ``text`` from being one amount, and where."""
    begin = len(text) - len(text.lstrip())
    for pattern, problem in _MALFORMED.items():
        if match := re.search(pattern, text):
            return problem, match.start(1)
    number = next((number for number in found if not number.ordinal), None)
    if number is not None:
        return _wrong_amount(text, begin, number, currencies)
    if len(text) > _MOST_TEXT:
        return f"more than {_MOST_TEXT} characters", _MOST_TEXT
    if match := re.search(_RANGE, text):
        return f"'{_shown(match[0])}' is a range whose ends do not fit", match.start()
    if match := re.search(r"[0-9]\S*", text):
        return f"'{_shown(match[0])}' is not read as a number", match.start()
    return ("no number", begin) if begin < len(text) else ("no amount", 0)


def _wrong_amount(text: str, begin: int, number: Number, currencies: Collection[str]) -> tuple[str, int]:
    """What is wrong with the first number as an amount, or with what stands around it."""
    place = _Place.of(text, number, 0)
    code = place.currency(currencies)
    outer = min(place.start, number.outer)
    if place.negative:
        problem, at = "a negative amount", outer - (number.value >= 0)
    elif text[begin:outer]:
        problem, at = f"'{_shown(text[begin:outer].strip())}' is not read", begin
    elif (number.high or number.value) > LARGEST:
        problem, at = "too large, over a million trillion", number.start
    elif code is None:
        problem, at = _no_currency(text, place, _word_at(text, number.end))
    elif name := place.vague(text, currencies):
        codes = place.before or place.after
        several = ", ".join([*codes[:_FEW], *("…" for _ in codes[_FEW:][:1])])
        problem = f"'{name}' may be {several}: write the code"
        at = place.start if place.before else _word_at(text, number.end)
    else:
        problem, at = _wrong_rest(text, place.end)
    return problem, at


def _no_currency(text: str, place: _Place, at: int) -> tuple[str, int]:
    if place.before and place.after:
        return "two currencies", at
    if at == len(text):
        return "no currency", len(text.rstrip())
    word = text[at:].split(maxsplit=1)[0]
    return f"'{_shown(word)}' is neither a scale nor a currency", at


def _wrong_rest(text: str, end: int) -> tuple[str, int]:
    """What is wrong with that which follows the first amount, which ends at ``end``."""
    if limit := bounds.after(text, end):
        end = limit.at
    at = _word_at(text, end)
    if at == len(text):  # nothing but hyphens
        at = end
    if mark_after(text, end)[1]:
        return "two currencies", at
    if text[at : at + 1].isdigit() or text.startswith(_SIGNS, at):
        return "a second amount", at
    return f"'{_shown(text[at:].strip())}' is not read", at


def _word_at(text: str, at: int) -> int:
    while at < len(text) and (text[at].isspace() or text[at] == "-"):
        at += 1
    return at


def _shown(text: str) -> str:
    """``text`` fit for a message: control and bidi characters escaped, and not too long."""
    return repr(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")[1:-1]
