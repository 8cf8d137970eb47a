"""The rate that an article states: an amount told in two currencies, the second in brackets."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jiningcli.money import Money, Rate
from jiningcli.text.amounts import amounts

if TYPE_CHECKING:
    from jiningcli.article.parts import Copy

BETWEEN = 6
"""No more characters stand between an amount and the same in brackets or after an equals sign."""


def stated_rate(copy: Copy) -> Rate | None:
    """The pair of equal amounts with the most digits; None where the article has none."""
    best: tuple[int, Rate] | None = None
    for block in (*copy.paragraphs, *copy.captions):
        found = amounts(block)
        for one, other in pairwise(found):
            between = block[one.end : other.outer]
            if len(between) > BETWEEN or not ("(" in between or "=" in between):
                continue
            if _fit(one.money) and _fit(other.money) and one.money.currency != other.money.currency:
                digits = one.digits + other.digits
                if best is None or digits > best[0]:
                    best = digits, Rate(base=_plain(one.money), quote=_plain(other.money))
    return best[1] if best else None


def _fit(money: Money) -> bool:
    return money.high is None and money.amount > 0


def _plain(money: Money) -> Money:
    return Money(amount=money.amount, currency=money.currency)
