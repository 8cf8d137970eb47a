"""A quantity that a sentence states, with its place."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from jiningcli.quantity import Bound, Interval, interval

if TYPE_CHECKING:
    from decimal import Decimal

    from jiningcli.text.units import Unit


class Measure(Enum):
    """What a number in a sentence is a measure of."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    SHARE = "share"
    """38 of 41: ``of`` is the whole."""
    REMAINDER = "remainder"
    """All but three: what a share leaves out."""
    REMAINDER_PERCENT = "remainder-percent"
    """7.3 percent that are missing."""
    FRACTION = "fraction"
    """Half of them: a share as a percentage, where no whole is given."""
    POINTS = "points"
    """Percentage points."""
    TIMES = "times"
    """How many times one number is another: twice as many."""
    RANK = "rank"
    """A place in an order: 56th, second only to, among the top 10; ``of`` is how many there are."""
    SCORE = "score"
    """Of a game or a vote, 3-1: ``other`` is the second number."""
    TIME = "time"
    """A time of day, or one that somebody took, in seconds."""
    TEMPERATURE = "temperature"
    AGE = "age"
    """In years: under five, aged 5 to 14."""
    NAME = "name"
    """Part of a name: Fortune Global 500."""
    UNREAD = "unread"
    """Figures that are not understood: whatever they say, it is not known."""


class Mention(Struct, frozen=True):
    """A quantity that a sentence states, with its place: ``outer`` is where its bound begins.

    ``value`` is in units, percent, or units of ``currency``. ``digits`` is how precisely it was
    typed, ``high`` the upper end of a range (of "four figures" as of "just over", with its bound, the
    number that it stays under), ``of`` the whole of a share, ``unit`` the unit
    of measurement, ``direction`` up or down where it is said right beside (8 percent fewer).
    ``change`` is which end of a change it is: ``from`` 36, ``to`` 57, ``by`` 21.
    ``apart`` is where words stand that belong to it: a whole or a bound told before it.
    """

    measure: Measure
    value: Decimal
    bound: Bound
    start: int
    end: int
    outer: int
    digits: int
    clause: int
    high: Decimal | None = None
    of: Decimal | None = None
    currency: str | None = None
    unit: Unit | None = None
    direction: str | None = None
    apart: tuple[int, int] | None = None
    other: Decimal | None = None
    change: Literal["from", "to", "by"] | None = None

    @property
    def interval(self) -> Interval:
        """The numbers that the mention allows."""
        if self.high is not None:
            over, digits = self.bound is Bound.OVER, self.bound is Bound.AT_LEAST
            return Interval(self.value, self.high, low_open=over, high_open=digits)
        return interval(self.value, self.bound)
