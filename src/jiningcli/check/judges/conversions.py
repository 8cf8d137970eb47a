"""Amounts told in the other currency: beside the source's own ratio."""

from __future__ import annotations

import itertools
import re
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.align import figures
from jiningcli.check.align.figures import Stated
from jiningcli.check.align.pairs import APART, are_two, told_again
from jiningcli.check.judges.times import of_report
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.rules import VERDICTS
from jiningcli.check.words.word import Role
from jiningcli.currency import CURRENCIES
from jiningcli.money import Money, Rate
from jiningcli.quantity import Bound
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case

SUPPOSED = frozenset("if would can could should".split())
"""Words of a conversion that is only worked out."""


def judge_conversions(case: Case) -> Iterator[Finding]:
    """Two amounts in two currencies, one told as the other: by the source's ratio or not."""
    rate = case.facts.rate
    money = [m for m in case.alignment.reading.mentions if m.measure is Measure.MONEY]
    if rate is None or not money:
        return
    told = [i for i, t in enumerate(case.terms) if t.word.role & Role.CONVERSION]
    if unit := _unit_price(case, money, rate):
        yield from _converted(case, rate, unit, money[0], told)
    taken: Mention | None = None
    for first, second in itertools.pairwise(money):
        if first is taken:
            continue
        if second.currency not in rate.currencies:
            yield from _other_currency(case, first, second, rate)
        elif {first.currency, second.currency} == set(rate.currencies):
            alone = not case.aligned and not case.alignment.leftover
            words = [i for i in told if _joins(case, i, first, second)]
            if words or alone or told_again(first, second, case.terms, case.text):
                taken = second
                turned = _is_given(case, second) and not _is_given(case, first)
                pair = (
                    (second, first) if turned else (first, second)
                )  # "$8.25 million, or 60 million yuan."
                yield from _converted(case, rate, *pair, words, alone=alone)
    if case.alignment.converted and not case.aligned:
        yield from _dated(case)


def _dated(case: Case) -> Iterator[Finding]:
    """The periods of a sentence that does nothing but convert: the ratio is that of the source's day."""
    message = "the source gives its ratio for no other time than its own"
    for span in case.alignment.reading.spans:
        if not of_report(case, span):
            yield case.of_span(
                "added-period", Verdict.UNVERIFIED, span, None, stated=None, message=message
            )


def _is_given(case: Case, mention: Mention) -> bool:
    """Whether the source itself has an amount, of what the sentence speaks of."""
    values = (a.proposition.fact.value for a in case.aligned)
    return any(v and (v.amount, v.currency) == (mention.value, mention.currency) for v in values)


def _joins(case: Case, at: int, first: Mention, second: Mention) -> bool:
    """Whether a word of conversion is about two amounts: "worth" only between them, and no "and"."""
    word = case.terms[at]
    between = first.end <= word.start < second.start
    return word.text != "worth" or (between and not are_two(first, word.start, case.terms))


def _unit_price(case: Case, money: list[Mention], rate: Rate) -> Mention | None:
    """The one unit that an only amount is the price of: ``7.27 yuan to the dollar``."""
    price = money[0]
    if len(money) > 1 or case.aligned or price.currency not in rate.currencies:
        return None
    other = next(code for code in rate.currencies if code != price.currency)
    reading = case.alignment.reading
    names = "|".join(re.escape(name) for name in CURRENCIES[other].after)
    one = re.compile(rf"(?i)\b(?:an?|the|per|each|every|to)[ ](?:{names})\b")
    if found := one.search(case.text, reading.start, reading.end):
        at = found.start()
        return replace(
            price, value=Decimal(1), currency=other, bound=Bound.EXACT, start=at, end=at, outer=at
        )
    return None


def _other_currency(case: Case, first: Mention, second: Mention, rate: Rate) -> Iterator[Finding]:
    """The source's own pair, with another currency on its second side."""
    own = (first.value, first.currency) == (rate.base.amount, rate.base.currency)
    if own and second.value == rate.quote.amount and second.start - first.end < APART:
        case.alignment.unassigned = [m for m in case.alignment.unassigned if m is not second]
        yield case.of_mention("wrong-currency", second, None, stated=str(rate.quote))


def _converted(
    case: Case, rate: Rate, first: Mention, second: Mention, words: list[int], *, alone: bool = False
) -> Iterator[Finding]:
    """The second amount beside the first one converted; ``words`` say that it is that.

    Where the two are ``alone`` in a sentence, they need no word for it.
    """
    told = alone or any(case.terms[i].text != "worth" for i in words)
    case.accounted.update([*words, *case.with_key("@threshold")])
    if told:
        modal = case.having(Role.MODAL)  # "If one goes by its ratio", "would be worth".
        case.accounted.update(i for i in modal if case.terms[i].text.split()[0] in SUPPOSED)
    _settle(case, first, second, told=told)
    conversion = rate.convert(_money(first), second.currency or "")
    source = Stated(
        conversion.converted.amount, Bound.EXACT, derived=True, low=conversion.low, high=conversion.high
    )
    bare = replace(second, bound=Bound.EXACT) if second.bound is first.bound else second
    rule = figures.broken(source, bare)
    own = first.value in {rate.base.amount, rate.quote.amount}
    if rule is None or (rule == "silent-rounding" and not own):
        return
    right = str(conversion.converted)
    name = rule if VERDICTS[rule] is Verdict.IMPRECISE else "wrong-conversion"
    message = f"at the source's ratio {conversion.given} is {right}"
    yield case.of_mention(name, second, None, stated=right, message=message)


def _money(mention: Mention) -> Money:
    return Money(amount=mention.value, currency=mention.currency or "")


def _settle(case: Case, first: Mention, second: Mention, *, told: bool) -> None:
    """The second amount is the first one's; a first that no fact has is right as it stands.

    Where the sentence is ``told`` as a conversion, and says no more, the first may be any amount.
    """
    supposed = any(t.word.stem in ("rate", "ratio") for t in case.terms)  # "At that rate."
    first_known = any(m is first for a in case.aligned for m, _ in a.mentions)
    for aligned in case.aligned:
        if first_known:
            aligned.mentions = [(m, s) for m, s in aligned.mentions if m is not second]
        else:  # What the second was taken for, the first is.
            aligned.mentions = [(first if m is second else m, s) for m, s in aligned.mentions]
        if told and (not aligned.topic or (supposed and _only_amounts(aligned))):
            value = aligned.proposition.fact.value
            own = value is not None and value.amount == first.value
            aligned.mentions = [(m, s) for m, s in aligned.mentions if own or m is not first]
    left = case.alignment.unassigned
    known = any(m is first for a in case.aligned for m, _ in a.mentions)
    free = told or known or first_known or not case.aligned
    case.alignment.unassigned = [m for m in left if m is not second and not (m is first and free)]
    case.alignment.converted = True


def _only_amounts(aligned: Aligned) -> bool:
    """Whether a sentence has no other figure for a fact: ``a ship order of 4 billion yuan comes to``."""
    return all(slot == "value" for _, slot in aligned.mentions)
