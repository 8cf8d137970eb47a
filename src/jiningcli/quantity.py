"""Quantities: a number with a unit and a bound, compared as intervals. Exact, in Decimal."""

# No postponed annotations here: the fact file is read into these classes by their real types.

from decimal import Decimal
from enum import Enum
from typing import Self

from msgspec import Struct

from jiningcli.values import value

NEAR = Decimal("0.05")
"""How far an approximate number may lie from the true one: five percent of the number given."""


class Bound(Enum):
    """How a number is limited by the words around it."""

    EXACT = "exact"
    OVER = "over"
    AT_LEAST = "at-least"
    UNDER = "under"
    AT_MOST = "at-most"
    ABOUT = "about"
    NEARLY = "nearly"


class Relation(Enum):
    """How what the source states lies to what a claim states, both seen as sets of numbers."""

    INSIDE = "inside"
    """All that the source allows, the claim allows too: the source bears the claim out."""
    OVERLAP = "overlap"
    """Both can be true, but the source does not establish the claim."""
    DISJOINT = "disjoint"
    """They cannot both be true."""


class Interval(Struct, frozen=True):
    """A set of numbers between two ends; ``None`` is no end, and an open end is not in the set."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def inside(self, other: Self) -> bool:
        """Whether every number of this interval lies in the other."""
        if other.low is not None and (
            self.low is None
            or self.low < other.low
            or (self.low == other.low and other.low_open and not self.low_open)
        ):
            return False
        return other.high is None or not (
            self.high is None
            or self.high > other.high
            or (self.high == other.high and other.high_open and not self.high_open)
        )

    def disjoint(self, other: Self) -> bool:
        """Whether no number lies in both."""
        return self._ends_before(other) or other._ends_before(self)

    def _ends_before(self, other: Self) -> bool:
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))

    def relation(self, claimed: Self) -> Relation:
        """How this interval, the source's, lies to the one that a claim states."""
        if self.disjoint(claimed):
            return Relation.DISJOINT
        return Relation.INSIDE if self.inside(claimed) else Relation.OVERLAP


def interval(value: Decimal, bound: Bound, high: Decimal | None = None) -> Interval:
    """The numbers that ``value`` under ``bound`` allows: over 1,000 is open below at 1,000.

    With ``high`` it is a range, both of whose ends are under the bound: about 2-3 billion.
    """
    if high is not None:
        low, top = interval(value, bound), interval(high, bound)
        return Interval(low.low, top.high, low.low_open, top.high_open)
    match bound:
        case Bound.OVER:
            return Interval(value, None, low_open=True)
        case Bound.AT_LEAST:
            return Interval(value, None)
        case Bound.UNDER:
            return Interval(None, value, high_open=True)
        case Bound.AT_MOST:
            return Interval(None, value)
        case Bound.ABOUT:
            return Interval(value - abs(value) * NEAR, value + abs(value) * NEAR)
        case Bound.NEARLY:
            return Interval(value - abs(value) * NEAR, value, high_open=True)
        case Bound.EXACT:
            return Interval(value, value)


PERCENT = "percent"
POINT = "percentage point"
RANK = "rank"
"""Units of `Quantity` that are no things: a part of a hundred, the difference of two of these,
and a place in an order."""


@value
class Quantity:
    """A counted or measured number: ``44 project``, ``over 1000 project``, ``38 of 41 industry``.

    ``unit`` is what is counted, in the singular, or `PERCENT`, `POINT` or `RANK`; ``of`` is the whole of
    a share. A range goes up to ``high``. ``was`` is what the number was before: 57, up from 36.
    """

    value: Decimal
    unit: str
    bound: Bound = Bound.EXACT
    of: Decimal | None = None
    high: Decimal | None = None
    was: Decimal | None = None

    @property
    def is_part(self) -> bool:
        """Whether this is a share that is not the whole."""
        return self.of is not None and self.value < self.of

    @property
    def interval(self) -> Interval:
        """The numbers that this quantity allows."""
        return interval(self.value, self.bound, self.high)

    def __str__(self) -> str:
        """In words: ``over 1,000 projects``, ``17.5%``, ``38 of 41 industries``."""
        bound = "" if self.bound is Bound.EXACT else self.bound.value.replace("-", " ") + " "
        value = digits(self.value)
        value += f"–{digits(self.high)}" if self.high is not None else ""
        was = f", from {digits(self.was)}" if self.was is not None else ""
        if self.unit == RANK:
            return f"{bound}rank {value}{f' of {digits(self.of)}' if self.of else ''}{was}"
        if self.of is not None:
            return f"{bound}{value} of {digits(self.of)} {plural(self.unit)}{was}"
        if self.unit == PERCENT:
            return f"{bound}{value}%{was}{'%' if was else ''}"
        one = self.value == 1 and self.high is None
        return f"{bound}{value} {self.unit if one else plural(self.unit)}{was}"


IRREGULAR = {"percent": "percent", "people": "people", "person": "people"}


def number(value: Decimal) -> int | Decimal:
    """A number as JSON prints it: 44 for 44.0, 1000000000 for 1E+9; exact."""
    if value == value.to_integral_value():
        return int(value)
    return value.normalize()


def digits(value: Decimal) -> str:
    """A number as people read it: ``1,000``, ``17.5``."""
    return f"{number(value):,}"


def plural(unit: str) -> str:
    """The plural of an English noun; symbols such as MW or km stay."""
    if unit in IRREGULAR:
        return IRREGULAR[unit]
    ending = unit[-3:]
    if not (ending.isascii() and ending.isalpha() and ending.islower() and len(ending) == 3):
        return unit
    if unit.endswith(("s", "x", "z", "ch", "sh")):
        return unit + "es"
    if unit.endswith("y") and unit[-2] not in "aeiou":
        return unit[:-1] + "ies"
    return unit + "s"
