"""The rate that an article states: an amount told in two currencies, the second in brackets."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jiningcli.money import Money, Rate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jiningcli.text.mentions import Mention
    from jiningcli.text.reading import Reading

BETWEEN = 6
"""No more characters stand between an amount and the same in brackets or after an equals sign."""


def stated_rate(readings: Iterable[Reading]) -> Rate | None:
    """The pair of equal amounts with the most digits; None where the article has none."""
    best: tuple[int, Rate] | None = None
    for reading in readings:
        amounts = [m for m in reading.mentions if m.currency is not None]
        for one, other in pairwise(amounts):
            between = reading.text[one.end : other.outer]
            if len(between) > BETWEEN or not ("(" in between or "=" in between):
                continue
            if _fit(one) and _fit(other) and one.currency != other.currency:
                digits = one.digits + other.digits
                if best is None or digits > best[0]:
                    best = digits, Rate(base=_money(one), quote=_money(other))
    return best[1] if best else None


def _fit(mention: Mention) -> bool:
    return mention.high is None and mention.value > 0


def _money(mention: Mention) -> Money:
    return Money(amount=mention.value, currency=mention.currency or "")
