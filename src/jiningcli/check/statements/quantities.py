"""The quantities of a sentence as it means them: what is no bound, an age, or of another's unit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.quantity import Bound
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.text.mentions import Mention
    from jiningcli.text.reading import Reading

SIZES = 5
"""What something is compared with is no more than so many times as much, or as little."""
DIFFER = (Measure.COUNT, Measure.MONEY, Measure.POINTS, Measure.PERCENT, Measure.FRACTION)
"""What can be how far two things are apart."""
HALF = Decimal(50)
TURNED = {Bound.UNDER: Bound.OVER, Bound.AT_MOST: Bound.AT_LEAST, Bound.OVER: Bound.UNDER}
"""Where less is left, more is gone."""
OLDEST = 110
"""Nobody is older, as far as articles tell."""


def quantities(reading: Reading) -> list[Mention]:
    """The quantities; of "60% more than the 36", the second is no bound; lakh and crore are scales."""
    result: list[Mention] = []
    for mention in reading.mentions:
        if tables.WENT_UP_TO.search(reading.text, max(0, mention.start - 24), mention.start) or (
            _lasts(mention, reading.text)
        ):
            mention = replace(mention, outer=mention.start, bound=Bound.EXACT)  # noqa: PLW2901
        mention = _and_a_half(_aged(mention, reading.text), reading.text)  # noqa: PLW2901
        if result and mention.outer < result[-1].end:
            mention = replace(mention, outer=mention.start, bound=Bound.EXACT)  # noqa: PLW2901
        if scale := tables.SCALES.match(reading.text, mention.end):
            by = tables.SCALE[scale[1].lower()]
            high = mention.high * by if mention.high is not None else None
            mention = replace(mention, value=mention.value * by, high=high, end=scale.end())  # noqa: PLW2901
        if any(m.currency for m in result) and _no_noun(mention, reading.text):
            mention = replace(  # noqa: PLW2901
                mention, measure=Measure.MONEY, currency=_first(result)
            )
        elif (last := _other_end(result, mention, reading.text)) is not None:
            mention = replace(  # noqa: PLW2901
                mention, measure=last.measure, currency=last.currency, unit=last.unit
            )
        result.append(_as_before(_apart(mention, reading.text), reading.text))
    return result


def _as_before(mention: Mention, text: str) -> Mention:
    """Twice as much as a year ago is 100 percent up; fewer than half as many, more than 50 down."""
    halved = mention.measure is Measure.FRACTION and mention.value == HALF and mention.high is None
    if mention.measure is not Measure.TIMES and not halved:
        return mention
    more = tables.AS_BEFORE.match(text, mention.end)
    if more is None:
        return mention
    value = HALF if halved else (mention.value - 1) * 100
    bound = TURNED.get(mention.bound, mention.bound) if halved else mention.bound
    way = "down" if halved else "up"
    return replace(
        mention,
        measure=Measure.PERCENT,
        value=value,
        bound=bound,
        digits=3,
        end=more.end(),
        direction=way,
    )


def _apart(mention: Mention, text: str) -> Mention:
    """A number with the comparative behind it, by which it is a difference: 20 kronor dearer."""
    more = tables.APART.match(text, mention.end)
    if more is None or mention.measure not in DIFFER:
        return mention
    timed = mention.unit is not None and mention.unit.dimension == "time"
    way = tables.WAY.get(more[1]) or ("down" if more[1] == "faster" and timed else None)
    measure = Measure.PERCENT if mention.measure is Measure.FRACTION else mention.measure
    found = replace(mention, measure=measure, end=more.end(), direction=way, change="by")
    return found if way else mention


def _lasts(mention: Mention, text: str) -> bool:
    """Whether "over" tells how long something went on: followed 2,140 people over six years."""
    if mention.bound is not Bound.OVER or not text.startswith("over ", mention.outer):
        return False
    timed = mention.unit is not None and mention.unit.dimension == "time"
    timed = timed or bool(tables.YEARS.match(text, mention.end))
    return timed and not tables.LASTS.search(text, max(0, mention.outer - 24), mention.outer)


def _and_a_half(mention: Mention, text: str) -> Mention:
    """A length of time with the half that is told after it: a year and a half."""
    whole = tables.AND_A_HALF.search(text[max(0, mention.start - 16) : mention.start])
    if whole is None or mention.measure is not Measure.FRACTION:
        return mention
    start = mention.start - len(whole[0])
    return replace(mention, start=start, outer=min(start, mention.outer))


def _aged(mention: Mention, text: str) -> Mention:
    """A bare number that is somebody's age: older than 65, a man of 46, Lopez, 46, said."""
    if mention.measure is not Measure.COUNT or mention.unit is not None or mention.value > OLDEST:
        return mention
    before = tables.AGED.search(text, max(0, mention.outer - 24), mention.start)
    if before is None or tables.OF_AGE.match(text, mention.end) is None:
        return mention
    bound = {"older": Bound.OVER, "younger": Bound.UNDER}.get(before["than"] or "", mention.bound)
    start = before.start("than") if before["than"] else mention.start
    return replace(
        mention, measure=Measure.AGE, bound=bound, start=start, outer=min(start, mention.outer)
    )


def _no_noun(mention: Mention, text: str) -> bool:
    """Whether a large number counts nothing named: 1.2 million euros, up from 1.1 million."""
    large = mention.measure is Measure.COUNT and mention.unit is None and mention.value >= tables.LARGE
    return large and bool(tables.NO_NOUN.match(text, mention.end))


def _other_end(before: Sequence[Mention], mention: Mention, text: str) -> Mention | None:
    """What a bare number is compared with, whose unit it has: 149 kronor instead of 129."""
    if mention.measure is not Measure.COUNT or mention.unit is not None or mention.value == 0:
        return None
    opening = text[max(0, mention.start - 24) : mention.start].lower()
    if not (tables.BASE.search(opening) or tables.ABOVE_THE.search(opening)):
        return None
    if not tables.NO_NOUN.match(text, mention.end) or text.startswith(" to ", mention.end):
        return None
    measured = [m for m in before if m.currency or m.unit or m.measure is Measure.PERCENT]
    return next((m for m in reversed(measured) if 1 / SIZES < m.value / mention.value < SIZES), None)


def _first(mentions: Sequence[Mention]) -> str | None:
    """The currency that a sentence tells its amounts in; one in brackets is a conversion."""
    return next(m.currency for m in mentions if m.currency is not None)
