"""From one figure to another: which of the two is the earlier one, and which is the step between."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jiningcli.check.words.lexicon import BEFORE_EARLIER
from jiningcli.check.words.vocabulary import ahead
from jiningcli.text.mentions import Measure
from jiningcli.text.units import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.words.vocabulary import Term
    from jiningcli.facts.model import Fact
    from jiningcli.money import Money
    from jiningcli.quantity import Quantity
    from jiningcli.text.mentions import Mention

WAS, STEP = "was", "step"
"""The slots of a fact that knows what a number was before: that number, and how far it is from there."""

NEAR = len(" the ")
"""How far such a word may stand from the figure."""


def slot_of(mention: Mention, fact: Fact, terms: Sequence[Term]) -> str | None:
    """Which of the two slots a figure is for, if the fact knows what its number was before."""
    quantity = fact.value if _is_money(fact) else fact.count
    if quantity is None or quantity.was is None or not _of_one_kind(mention, fact, terms):
        return None
    before = [
        t.text.split()[-1] for t in ahead(terms, mention.outer)[-2:] if mention.outer - t.end <= NEAR
    ]
    if mention.change is not None:
        return {"from": WAS, "by": STEP}.get(mention.change)
    moves = any(t.word.keys & {"@rise", "@fall"} for t in terms if t.clause == mention.clause)
    if ("by" in before[-1:] and moves) or mention.direction is not None:
        return STEP
    after = next((t.text for t in terms if t.start >= mention.end), "")
    if after in ("more", "fewer", "less", "higher", "lower"):
        return STEP
    return WAS if not BEFORE_EARLIER.isdisjoint(before) else None


def _is_money(fact: Fact) -> bool:
    """Whether it is the amount of a fact that was another one before."""
    return fact.value is not None and fact.value.was is not None


def _of_one_kind(mention: Mention, fact: Fact, terms: Sequence[Term]) -> bool:
    """Whether a figure measures the same; "from $30 million to 40" has the currency once."""
    if _is_money(fact):
        right = next((t for t in terms if 0 <= t.start - mention.end < 2), None)
        counted = right is not None and not right.word.role
        bare = mention.measure is Measure.COUNT and mention.unit is None and not counted
        return fact.value is not None and (bare or fact.value.currency == mention.currency)
    unit = named(fact.count.unit) if fact.count is not None else None
    if mention.measure is not Measure.COUNT:
        return False
    return (
        unit is None
        if mention.unit is None
        else unit is not None and unit.dimension == mention.unit.dimension
    )


def earlier(fact: Fact, slot: str) -> tuple[Quantity | None, Money | None]:
    """The count and the amount of a fact as they were, or the step from there."""
    count, value = fact.count, fact.value
    if count is not None and count.was is not None:
        number = count.was if slot == WAS else abs(count.value - count.was)
        count = replace(count, value=number, high=None, was=None, of=None)
    if value is not None and value.was is not None:
        amount = value.was if slot == WAS else abs(value.amount - value.was)
        value = replace(value, amount=amount, high=None, was=None)
    return count, value
