"""The quantities of a claim beside those of the facts: which rule a figure breaks, if any."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.align.earlier import STEP, WAS, earlier
from jiningcli.quantity import NEAR, Bound, Interval, Quantity, Relation, interval
from jiningcli.text.mentions import Measure, Mention
from jiningcli.text.units import named

if TYPE_CHECKING:
    from jiningcli.facts.model import Fact
    from jiningcli.money import Money, Rate

LOWER = {Bound.OVER, Bound.AT_LEAST}
UPPER = {Bound.UNDER, Bound.AT_MOST}
ROUNDING = Decimal("0.06")
"""How far a figure may be off and still pass for a rounded one: further is another figure."""

SLIP = 1000
"""Over 2 million is true of over 2 billion, but so many times less is a slip of the scale."""

FAR = 2
"""How many times as high a bound must be to be another one, though both may hold."""

ENOUGH_DIGITS = 4
"""A converted amount is exact to the digits given from so many on."""

ENOUGH_OF_PERCENT = {Measure.PERCENT: 3, Measure.REMAINDER_PERCENT: 2}
"""And a share as a percentage: 92.7 percent of 41, and 7.3 percent missing."""


class Stated(Struct, frozen=True):
    """What the source states, in the unit of the mention that it is compared with.

    ``derived`` is true where it had to be converted or worked out, and so has no digits of its own;
    ``low`` and ``high`` are then as far as it may lie off. ``top`` is the upper end of a range.
    """

    value: Decimal
    bound: Bound
    derived: bool = False
    low: Decimal | None = None
    high: Decimal | None = None
    top: Decimal | None = None

    @property
    def interval(self) -> Interval:
        """The numbers that the source allows."""
        if self.top is not None:
            return Interval(self.value, self.top)
        return interval(self.value, self.bound)


def stated(fact: Fact, slot: str, mention: Mention, rate: Rate | None) -> Stated | None:
    """A fact's quantity in the unit of a mention; None where there is no way to compare them."""
    count, value = earlier(fact, slot) if slot in (WAS, STEP) else (fact.count, fact.value)
    if slot in (WAS, STEP) and fact.value is not None and fact.value.was is not None:
        return _money(value, replace(mention, currency=mention.currency or fact.value.currency), rate)
    if slot == "value":
        return _money(value, mention, rate)
    quantity: Quantity | None = fact.change if slot == "change" else count
    if quantity is None:
        return None
    if mention.measure is Measure.REMAINDER and quantity.of is not None:
        return Stated(quantity.of - quantity.value, quantity.bound)
    if mention.measure is Measure.REMAINDER_PERCENT and quantity.of:
        return Stated(100 - 100 * quantity.value / quantity.of, quantity.bound, derived=True)
    if mention.measure in (Measure.PERCENT, Measure.FRACTION) and quantity.of:
        return Stated(100 * quantity.value / quantity.of, quantity.bound, derived=True)
    if mention.unit is not None and (unit := named(quantity.unit)) is not None:
        if unit.dimension != mention.unit.dimension:
            return None
        ratio = unit.size / mention.unit.size
        top = None if quantity.high is None else quantity.high * ratio
        return Stated(quantity.value * ratio, quantity.bound, top=top)
    return Stated(quantity.value, quantity.bound, top=quantity.high)


def _money(value: Money | None, mention: Mention, rate: Rate | None) -> Stated | None:
    if value is None or mention.currency is None:
        return None
    if value.currency == mention.currency:
        return Stated(value.amount, value.bound, top=value.high)
    if rate is None or {value.currency, mention.currency} != set(rate.currencies):
        return None
    converted = rate.convert(value, mention.currency).converted
    return Stated(converted.amount, value.bound, derived=True, top=converted.high)


def broken(source: Stated, mention: Mention) -> str | None:
    """The rule that a figure breaks, or None where the source bears it out."""
    if source.top is not None and mention.high is None:
        relation = source.interval.relation(mention.interval)
        return {Relation.INSIDE: None, Relation.OVERLAP: "dropped-bound"}.get(relation, "wrong-number")
    if mention.high is not None and not (mention.bound is Bound.OVER and same(source, mention)):
        relation = source.interval.relation(mention.interval)
        if mention.bound is Bound.AT_LEAST and source.value < mention.high and source.bound in LOWER:
            return None if mention.value <= source.value else "added-bound"  # "Four figures"
        return {Relation.INSIDE: None, Relation.OVERLAP: "added-bound"}.get(relation, "wrong-number")
    if same(source, mention):
        return _bounds(source, mention)
    claimed = mention.interval
    relation = source.interval.relation(claimed)
    if relation is Relation.INSIDE:
        slip = source.bound is mention.bound and source.value >= SLIP * mention.value > 0
        return "wrong-scale" if slip and _power_of_ten(source.value, mention.value) else None
    if mention.bound in {Bound.EXACT, source.bound} and _power_of_ten(source.value, mention.value):
        return "wrong-scale"
    if mention.bound is Bound.EXACT and rounded(source, mention):
        return "silent-rounding"
    if relation is Relation.DISJOINT:
        beyond = mention.bound is Bound.NEARLY and mention.value < source.value <= mention.value * (
            1 + NEAR
        )
        return "added-bound" if beyond else "wrong-number"  # Nearly 140, of 144.
    # Over 1,000 may be over 1,100; over 2,000 is another figure than the source's.
    far = mention.value >= FAR * source.value or source.value >= FAR * mention.value
    return "wrong-number" if far and source.bound is mention.bound else "added-bound"


def same(source: Stated, mention: Mention) -> bool:
    """Whether the figure is the source's own, or, where it is derived, has its digits."""
    if source.value == mention.value:
        return True
    if source.low is not None and source.high is not None and source.low <= mention.value <= source.high:
        return True
    enough = ENOUGH_OF_PERCENT.get(mention.measure, ENOUGH_DIGITS)
    return source.derived and mention.digits >= enough and _to_digits(source.value, mention)


def rounded(source: Stated, mention: Mention) -> bool:
    """Whether the figure is the source's, rounded to fewer digits."""
    near = abs(source.value - mention.value) <= abs(source.value) * ROUNDING
    whole = source.value != int(source.value) and mention.value == int(mention.value)
    return (near or whole) and _to_digits(source.value, mention)


def _to_digits(value: Decimal, mention: Mention) -> bool:
    for rounding in (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_DOWN):
        if (
            Context(prec=max(mention.digits, 1), rounding=rounding).create_decimal(value)
            == mention.value
        ):
            return True
    return False


def _bounds(source: Stated, mention: Mention) -> str | None:
    """The same figure under another bound."""
    if mention.bound is source.bound:
        return None
    if (source.bound in LOWER and mention.bound in {*UPPER, Bound.NEARLY}) or (
        source.bound in UPPER and mention.bound in LOWER
    ):
        return "wrong-number"
    if source.interval.inside(mention.interval) and mention.bound is not Bound.AT_MOST:
        return None
    return "dropped-bound" if mention.bound is Bound.EXACT else "added-bound"


def _power_of_ten(a: Decimal, b: Decimal) -> bool:
    """Whether two numbers have the same digits, and another scale."""
    return a != b and bool(a) and bool(b) and _digits(a) == _digits(b)


def _digits(value: Decimal) -> tuple[int, ...]:
    return value.normalize(Context(prec=50)).as_tuple().digits
