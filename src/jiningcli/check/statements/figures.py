"""The figures of a claim, each with the source's figure for the same thing."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.statements import tables
from jiningcli.check.statements.derived import PARTS, derive
from jiningcli.check.statements.lengths import lasted
from jiningcli.quantity import Bound, Interval, Relation
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jiningcli.check.statements.said import Figure, Said
    from jiningcli.check.statements.source import Told
    from jiningcli.money import Rate
    from jiningcli.text.mentions import Mention

ABOVE = (Bound.OVER, Bound.AT_LEAST)
BELOW = (Bound.UNDER, Bound.AT_MOST)
MEANT = Decimal("1.5")
"""A bound of a number lies within so many times the figure that it is told of; growth may be "in double
digits"."""
ROUND = Decimal("0.05")
"""A figure that was rounded is no farther than this share from the source's."""


TEN = 10
"""Of so many of a whole, the number alone says which they are."""
ROUND_NUMBER = 1000
"""Of the numbers of one digit, only one of so much says that it is the source's: 20,000, not 20."""


class Slip(Enum):
    """The digits of the source's figure in another currency, scale or unit; the rule that finds it."""

    CURRENCY = "wrong-currency"
    SCALE = "wrong-scale"
    UNIT = "wrong-unit"
    DIGITS = "wrong-number"
    """The same digits in another order."""


class Match(Struct, frozen=True):
    """A claim's figure with the source's; None where the source has none of its kind."""

    claimed: Figure
    stated: Figure | None
    relation: Relation | None
    rounded: bool = False
    slip: Slip | None = None
    derived: str | None = None
    """How the figure follows from others of the source, where it does."""
    way: str | None = None
    """Whether a figure that follows is a rise or a fall."""

    @property
    def good(self) -> bool:
        """Whether the source's figure bears the claim's out."""
        return self.relation is Relation.INSIDE

    @property
    def placed(self) -> bool:
        """Whether the source's figure is the one that is meant, though rounded or with another bound."""
        same = self.stated is not None and _same_number(self.claimed, self.stated)
        return self.good or self.rounded or (same and self.relation is Relation.OVERLAP)


def match_figures(claim: Said, told: Told, homes: Mapping[int, int]) -> list[Match]:
    """Each figure of a claim with its counterpart in a sentence of the source."""
    source = told.said
    found = [
        _lasting(_match(figure, source, homes.get(figure.clause), told.rate), claim, told)
        for figure in claim.figures
    ]
    taken = [m.stated for m in found if m.good and m.stated is not None]
    return [
        _match(m.claimed, source, homes.get(m.claimed.clause), told.rate, taken)
        if m.relation is Relation.DISJOINT
        else m
        for m in found
    ]


def _lasting(match: Match, claim: Said, told: Told) -> Match:
    """A length of time that the source tells in another unit, or by the year in which it began."""
    if match.relation in (Relation.INSIDE, Relation.OVERLAP):
        return match
    how = lasted(match.claimed, claim, told)
    return Match(match.claimed, None, Relation.INSIDE, derived=how) if how is not None else match


def _match(
    figure: Figure,
    source: Said,
    home: int | None,
    rate: Rate | None,
    taken: Sequence[Figure] = (),
) -> Match:
    alike = [(f, relation(figure, f)) for f in source.figures if alike_in_role(figure, f)]
    inside = [f for f, how in alike if how is Relation.INSIDE and _is_meant(figure, f)]
    bounded = figure.mention.bound in (Bound.ABOUT, Bound.NEARLY)
    exact = any(_same_number(f, figure) for f in inside)
    if not exact and (mistaken := _same_digits(figure, source)) is not None:
        return mistaken
    borne = [
        f
        for f in inside
        if _same_number(f, figure)
        or same_thing(figure, f)
        or (bounded and not figure.counted)
        or _of_units(figure, f, source)
    ]
    very = [f for f, _ in alike if _same_number(f, figure) and (same_thing(figure, f) or not f.counted)]
    borne = [f for f in borne if f in very] if very else borne
    if borne:
        best = min(borne, key=lambda f: (f.clause != home, not f.counted & figure.counted))
        return Match(figure, best, Relation.INSIDE)
    near = [(f, how) for f, how in alike if how is Relation.OVERLAP or is_rounded(figure, f)]
    near = [(f, how) for f, how in near if f in very] or near
    if near:
        best, how = min(near, key=lambda n: (n[0].clause != home, not n[0].counted & figure.counted))
        return Match(figure, best, Relation.OVERLAP, rounded=how is Relation.DISJOINT)
    if (part := next((f for f in source.figures if _is_part(figure, f, source)), None)) is not None:
        return Match(figure, part, Relation.INSIDE)
    if (found := derive(figure, source, rate)) is not None:
        return Match(figure, None, Relation.INSIDE, derived=found.how, way=found.direction)
    for other in source.figures:
        if (slip := _slip(figure, other)) is not None:
            return Match(figure, other, Relation.DISJOINT, slip=slip)
    same = [
        f for f, how in alike if same_thing(figure, f) and f not in taken and how is not Relation.INSIDE
    ]
    if same:
        best = min(same, key=lambda f: (f.base != figure.base, f.clause != home, f.start))
        return Match(figure, best, Relation.DISJOINT)
    return Match(figure, None, None)


def _is_meant(figure: Figure, stated: Figure) -> bool:
    """Whether a bound is near enough to a figure to be meant for it: over 43 says nothing of 9,000."""
    one, other = _base(figure.mention), _base(stated.mention)
    near = max(one, other) <= MEANT * min(one, other) or figure.mention.measure in PARTS
    return near or figure.mention.bound not in (*ABOVE, *BELOW)


def _same_digits(figure: Figure, source: Said) -> Match | None:
    """The source's very number in another currency or unit: a bound that holds by chance is no match."""
    for other in source.figures:
        slip = _slip(figure, other)
        if slip in (Slip.CURRENCY, Slip.UNIT) and figure.mention.value == other.mention.value:
            return Match(figure, other, Relation.DISJOINT, slip=slip)
    return None


def is_near(match: Match) -> bool:
    """Whether a figure is about the size of the source's: over 16,000 says nothing of 38 billion."""
    if match.stated is None:
        return match.derived is not None
    one, other = _base(match.claimed.mention), _base(match.stated.mention)
    return max(one, other) <= 2 * min(one, other)


def _slip(mine: Figure, theirs: Figure) -> Slip | None:
    """What was mistaken, where a figure has the digits of the source's and is not that."""
    a, b = mine.mention, theirs.mention
    alone = len(a.value.normalize().as_tuple().digits) < 2
    if a.bound is not b.bound or (alone and (a.value < ROUND_NUMBER or a.value != b.value)):
        return None
    named = b.currency or (b.measure is Measure.COUNT and theirs.noun and b.value >= tables.LARGE)
    if a.value == b.value and a.currency and a.currency != b.currency and named:
        return Slip.CURRENCY
    same_kind = a.measure is b.measure and a.currency == b.currency
    units = [m.unit.dimension if m.unit is not None else None for m in (a, b)]
    if same_kind and a.value == b.value and a.unit != b.unit and units[0] == units[1] is not None:
        return Slip.UNIT
    if {a.measure, b.measure} == {Measure.PERCENT, Measure.POINTS} and a.value == b.value:
        return Slip.UNIT
    digits = [m.value.normalize().as_tuple().digits for m in (a, b)]
    far = a.value != b.value and (same_kind and a.unit == b.unit)
    bare = [sorted(filter(None, each)) for each in digits]
    exchanged = bare[0] == bare[1] and a.value.adjusted() == b.value.adjusted()
    if far and exchanged and a.high is b.high is None:
        return Slip.DIGITS
    large = a.currency or a.value >= 1000 or a.measure is Measure.POINTS
    return Slip.SCALE if far and digits[0] == digits[1] and large else None


def _is_part(mine: Figure, theirs: Figure, source: Said) -> bool:
    """Whether a claim has the number of a share without its whole, of what is so and no plan."""
    a, b = mine.mention, theirs.mention
    if a.measure is not Measure.COUNT or b.measure is not Measure.SHARE or a.unit is not None:
        return False
    planned = any(kind not in tables.FREE for c, kind in source.hedges if c == theirs.clause)
    same = same_thing(mine, theirs) or a.value >= TEN
    return not planned and (a.value, a.bound) == (b.value, b.bound) and same


def _of_units(mine: Figure, theirs: Figure, source: Said) -> bool:
    """Whether the source counts in units what the claim names: vehicles, to 164,000 units."""
    if theirs.noun not in tables.UNITS:
        return False
    named = frozenset(key for p in source.parts if p.start < theirs.start for key in p.keys)
    return bool(mine.counted & named)


def _same_number(one: Figure, other: Figure) -> bool:
    return _base(one.mention) == _base(other.mention)


def alike_in_role(mine: Figure, theirs: Figure) -> bool:
    """Whether two figures are of one kind, and both levels or both changes."""
    if not comparable(mine.mention, theirs.mention):
        return False
    return mine.mention.measure in (*PARTS, Measure.POINTS) or mine.delta == theirs.delta


def same_thing(mine: Figure, theirs: Figure) -> bool:
    """Whether two figures count the same, as far as the words after them tell."""
    if mine.base and theirs.base:
        return True
    if mine.mention.measure in (Measure.COUNT, Measure.SHARE) and mine.mention.unit is None:
        return bool(mine.counted & theirs.counted)
    return True


def comparable(mine: Mention, theirs: Mention) -> bool:
    """Whether two quantities are of one kind, so that one can bear out or belie the other."""
    if mine.measure in PARTS and theirs.measure in PARTS:
        return True
    if mine.measure is not theirs.measure or mine.currency != theirs.currency:
        return False
    if (mine.unit is None) != (theirs.unit is None):
        return False
    if mine.measure is Measure.SHARE:
        return mine.of == theirs.of
    return mine.unit is None or theirs.unit is None or mine.unit.dimension == theirs.unit.dimension


def relation(mine: Figure, theirs: Figure) -> Relation:
    """How the source's figure lies to the claim's, in one unit."""
    stated, claimed = _in_unit(theirs.mention), _in_unit(mine.mention)
    if _nearly_alike(mine.mention, theirs.mention) or _nearly_alike(theirs.mention, mine.mention):
        return Relation.INSIDE
    if mine.mention.high is not None and theirs.mention.high is not None:
        same = (claimed.low, claimed.high) == (stated.low, stated.high)
        apart = stated.disjoint(claimed)
        return Relation.INSIDE if same else (Relation.DISJOINT if apart else Relation.OVERLAP)
    if _base(mine.mention) == _base(theirs.mention):
        if mine.mention.high == theirs.mention.high:
            return _by_bound(mine.mention.bound, theirs.mention.bound)
        if mine.mention.bound is Bound.OVER and theirs.mention.bound is Bound.EXACT:
            return Relation.OVERLAP  # just over it
    return stated.relation(claimed)


def _nearly_alike(one: Mention, other: Mention) -> bool:
    """Whether two say nearly so much in words and in figures: almost a quarter, nearly 25 percent."""
    if other.bound is not Bound.NEARLY or one.measure not in PARTS or one.high is None:
        return False
    return one.bound is Bound.EXACT and abs(one.high - other.value) <= 1


def _by_bound(mine: Bound, theirs: Bound) -> Relation:
    """How two bounds of one number lie to each other."""
    if mine is theirs or (mine is Bound.ABOUT and theirs not in (Bound.OVER, Bound.UNDER)):
        return Relation.INSIDE
    if (mine in ABOVE and theirs in BELOW) or (mine in BELOW and theirs in ABOVE):
        return Relation.DISJOINT
    weaker = {(Bound.AT_LEAST, Bound.OVER), (Bound.AT_MOST, Bound.UNDER)}
    weaker |= {(Bound.AT_LEAST, Bound.EXACT)}
    return Relation.INSIDE if (mine, theirs) in weaker else Relation.OVERLAP


def is_rounded(mine: Figure, theirs: Figure) -> bool:
    """Whether the claim's figure is the source's, rounded to fewer digits."""
    a, b = mine.mention, theirs.mention
    if b.high is not None or a.high is not None:
        return False
    value, true = _base(a), _base(b)
    if a.bound in (Bound.ABOUT, Bound.NEARLY) and b.bound is Bound.EXACT:
        return abs(value - true) <= abs(true) * ROUND
    if a.bound is not Bound.EXACT:
        return False
    if not true or a.digits >= len(true.normalize().as_tuple().digits):
        return False
    step = Decimal(1).scaleb(value.normalize().adjusted() - max(a.digits, 1) + 1)
    whole = a.measure in (Measure.PERCENT, Measure.POINTS) and step == 1  # 3 percent, where it is 3.2
    return abs(value - true) <= step / 2 and abs(value - true) <= abs(true) * (
        2 * ROUND if whole else ROUND
    )


def _base(mention: Mention) -> Decimal:
    return mention.value * (mention.unit.size if mention.unit is not None else 1)


def _in_unit(mention: Mention) -> Interval:
    span = mention.interval
    if mention.unit is None:
        return span
    size = mention.unit.size
    return Interval(
        span.low * size if span.low is not None else None,
        span.high * size if span.high is not None else None,
        span.low_open,
        span.high_open,
    )
