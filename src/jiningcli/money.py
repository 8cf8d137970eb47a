"""Amounts of money, and conversion between two currencies at a ratio that a source states.

Exact, in Decimal. `amounts` reads them from text; this module starts fast and reads nothing.
"""

# No postponed annotations here: the fact file is read into these classes by their real types.

from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from typing import NamedTuple

from jiningcli.errors import AmountError
from jiningcli.quantity import Bound, Interval, interval
from jiningcli.values import value

_EXACT = Context(prec=160)
"""More digits than the product of any two amounts has; of endless quotients, enough to round well."""

_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
_USER_DIGITS = 5
_FEWEST_DIGITS = 3
_MOST_RATE = 40
_MOST_POWER = 12
_ROUNDING = {
    Bound.OVER: ROUND_FLOOR,
    Bound.AT_LEAST: ROUND_FLOOR,
    Bound.UNDER: ROUND_CEILING,
    Bound.AT_MOST: ROUND_CEILING,
    Bound.NEARLY: ROUND_CEILING,
}
_BOUNDS = {
    Bound.EXACT: "",
    Bound.OVER: "over ",
    Bound.AT_LEAST: "at least ",
    Bound.UNDER: "under ",
    Bound.AT_MOST: "at most ",
    Bound.ABOUT: "about ",
    Bound.NEARLY: "nearly ",
}


@value
class Money:
    """An amount in a currency (ISO 4217 code), or a range up to ``high``, under a bound.

    ``was`` is what it was before: 31 rupees, up from 29.

    As text it is what the article would print: ``over ¥1 billion``, ``$137.53 million``, ``¥2-3
    billion``; all its digits, and the zeros of a Decimal such as ``4.4010E+8`` (``440.10 million``).
    """

    amount: Decimal
    currency: str
    bound: Bound = Bound.EXACT
    high: Decimal | None = None
    was: Decimal | None = None

    @property
    def interval(self) -> Interval:
        """The amounts that this one allows: over 1 billion is open below at 1 billion."""
        return interval(self.amount, self.bound, self.high)

    def __str__(self) -> str:
        from jiningcli.currency import CURRENCIES  # not where no amount is shown

        sign = CURRENCIES[self.currency].sign if self.currency in CURRENCIES else self.currency
        sign += " " if sign[-1].isalpha() else ""
        bound = _BOUNDS[self.bound]
        low, scale = _scaled(self.amount)
        if self.high is None:
            return f"{bound}{sign}{low}{scale}"
        high, high_scale = _scaled(self.high)
        if scale == high_scale:
            return f"{bound}{sign}{low}-{high}{scale}"
        if not scale:  # "$2 to $3 billion" would be two billion.
            high, high_scale = _plain(self.high), ""
        return f"{bound}{sign}{low}{scale} to {sign}{high}{high_scale}"


def _scaled(amount: Decimal) -> tuple[str, str]:
    """An amount as figures and a scale word, which is empty below a million."""
    for power, word in _SCALES:
        if abs(amount) >= 10**power:
            return _plain(amount.scaleb(-power, _EXACT), trim=_exponent(amount) <= 0), f" {word}"
    return _plain(amount), ""


def _plain(amount: Decimal, *, trim: bool = False) -> str:
    text = f"{amount:,f}"
    return text.rstrip("0").rstrip(".") if trim and "." in text else text


def _exponent(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


@value
class Rate:
    """The two amounts that a source, or the user, states as equal: 1 billion CNY = 137.53 million USD.

    A source's pair is rounded: the side with more digits stands for all amounts that round to it, half
    a unit of its last digit up and down, the other side is exact. The user's own rate is exact.
    """

    base: Money
    quote: Money
    of_source: bool = True

    @classmethod
    def of_user(cls, text: str, *, base: str = "CNY", quote: str = "USD") -> "Rate":
        """The user's own rate: how many units of ``base`` one unit of ``quote`` is, such as ``7.18``.

        Raises `AmountError` where the text is no positive number.
        """
        try:
            units = Decimal(text.strip()) if len(text) <= _MOST_RATE and text.isascii() else Decimal(0)
        except InvalidOperation:
            units = Decimal(0)
        if "_" in text or not units.is_finite() or units <= 0 or abs(units.adjusted()) > _MOST_POWER:
            shown = repr(text[:_MOST_RATE])[1:-1]
            raise AmountError(
                f"'{shown}' is not a rate; give the price of 1 {quote} in {base}, such as 7.18", column=1
            )
        one = Money(amount=Decimal(1), currency=quote)
        return cls(base=Money(amount=units, currency=base), quote=one, of_source=False)

    @property
    def digits(self) -> int:
        """How many significant digits a converted amount is rounded to: those of the finer side."""
        finest = max(significant(self.base.amount), significant(self.quote.amount))
        return finest if self.of_source else max(_USER_DIGITS, finest)

    @property
    def currencies(self) -> tuple[str, str]:
        """The two currencies, the base first."""
        return self.base.currency, self.quote.currency

    def convert(self, money: Money, to: str) -> "Conversion":
        """``money`` in the other currency of the pair; bounds and ranges are kept.

        Raises `AmountError` where the two currencies are not those of the pair.
        """
        if {money.currency, to} != set(self.currencies):
            pair = " and ".join(self.currencies)
            raise AmountError(f"{money}: not converted to {to}: the rate is between {pair}")
        if not (self.base.amount and self.quote.amount):
            raise AmountError(f"{self}: nothing can be converted at a rate of zero")
        per, into = (self.base, self.quote) if to == self.quote.currency else (self.quote, self.base)
        (per_low, per_high), (into_low, into_high) = self._allowed(per), self._allowed(into)
        top = money.amount if money.high is None else money.high
        return Conversion(
            given=money,
            converted=replace(
                money,
                amount=self._rounded(money.amount, into.amount, per.amount),
                currency=to,
                high=None if money.high is None else self._rounded(top, into.amount, per.amount),
                was=None if money.was is None else self._rounded(money.was, into.amount, per.amount),
            ),
            low=self._rounded(money.amount, into_low, per_high),
            high=self._rounded(top, into_high, per_low),
            rate=self,
        )

    def _allowed(self, side: Money) -> tuple[Decimal, Decimal]:
        """The lowest and the highest amount that one side of the pair stands for."""
        base, quote = significant(self.base.amount), significant(self.quote.amount)
        if not self.of_source or side is not (self.base if base > quote else self.quote):
            return side.amount, side.amount
        last = side.amount.adjusted() + 1 - max(base, quote)
        half = Decimal(5).scaleb(last - 1)
        return _EXACT.subtract(side.amount, half), _EXACT.add(side.amount, half)

    def _rounded(self, amount: Decimal, into: Decimal, per: Decimal) -> Decimal:
        """``amount * into / per``, half-even to the rate's digits; plain if nothing was rounded away."""
        exact = _EXACT.divide(_EXACT.multiply(amount, into), per)
        rounded = Context(prec=self.digits, rounding=ROUND_HALF_EVEN).plus(exact)
        return _written_out(rounded) if rounded == exact else rounded

    def __str__(self) -> str:
        return f"{self.base} = {self.quote}"


class Conversion(NamedTuple):
    """An amount, ``given``, and what it is in another currency at a ``rate``.

    ``low`` and ``high`` are where the amount may lie as far as the rounding of the stated pair leaves
    it open (of a range: the lowest of its lower and the highest of its upper end).
    """

    given: Money
    converted: Money
    low: Decimal
    high: Decimal
    rate: Rate

    def __str__(self) -> str:
        return f"{self.given} = {self.converted}"

    @property
    def printable(self) -> str | None:
        """What a sentence may say: ``about $440 million`` for 3.2bn yuan, which is $440.10 million.

        No figure bears more digits than went into it, and fewer than three tell little: so it is
        rounded to as many significant digits as were typed, but at least three. Where it is limited
        already, the rounding keeps it true: over $343.82 million is over $343 million. ``None`` where
        that changes nothing: the stated pair itself, an amount of as many digits as the rate.
        """
        ends = [end for end in (self.given.amount, self.given.high) if end is not None]
        digits = max(_FEWEST_DIGITS, *map(significant, ends))
        if digits >= self.rate.digits or (
            self.given.high is None and self.given.amount in self._stated()
        ):
            return None
        context = Context(prec=digits, rounding=_ROUNDING.get(self.given.bound, ROUND_HALF_EVEN))
        money = self.converted
        low = _written_out(context.plus(money.amount))
        high = None if money.high is None else _written_out(context.plus(money.high))
        if self.low == self.high and (low, high) == (money.amount, money.high):
            return None
        bound = Bound.ABOUT if money.bound is Bound.EXACT else money.bound
        return str(replace(money, amount=low, high=high, bound=bound))

    def _stated(self) -> list[Decimal]:
        pair = (self.rate.base, self.rate.quote)
        return [side.amount for side in pair if side.currency == self.given.currency]


def significant(amount: Decimal) -> int:
    """The significant digits of an amount; the zeros that end a whole number are none."""
    figures = "".join(map(str, amount.as_tuple().digits)).lstrip("0")
    return max(1, len(figures.rstrip("0") if _exponent(amount) == 0 else figures))


def _written_out(amount: Decimal) -> Decimal:
    """``amount`` without an exponent and without zeros that say nothing: 1E+9 as 1000000000."""
    if amount == amount.to_integral_value():
        return amount.quantize(Decimal(1), context=_EXACT)
    return amount.normalize(_EXACT)
