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
from jiningcli.check.evidence.ruling import Mark, Ruling, accounted, found
from jiningcli.check.evidence.source import of_report
from jiningcli.check.report import Verdict
from jiningcli.check.rules import VERDICTS
from jiningcli.check.words.lexicon import SUPPOSED
from jiningcli.check.words.word import Role
from jiningcli.currency import CURRENCIES
from jiningcli.money import Money, Rate
from jiningcli.quantity import Bound
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.report import Finding

ANOTHER_DAY = Decimal("0.25")
"""How far the ratio of another day may lie off: further is a slip at any."""


def judge_conversions(case: Case) -> Iterator[Ruling]:
    """Two amounts in two currencies, one told as the other: by the source's ratio or not."""
    rate = case.facts.rate
    money = [m for m in case.alignment.reading.mentions if m.measure is Measure.MONEY]
    if rate is None or not money:
        return
    if unit := _unit_price(case, money, rate):
        told = [i for i, t in enumerate(case.terms) if t.word.role & Role.CONVERSION]
        rulings = _converted(case, rate, unit, money[0], told)
        yield from rulings
        case = case.after(rulings)
    taken: Mention | None = None
    for first, second in itertools.pairwise(money):
        if first is taken:
            continue
        rulings = _pair(case, rate, first, second)
        taken = second if any(r.mark is Mark.CONVERTED for r in rulings) else None
        yield from rulings
        case = case.after(rulings)
    if Mark.CONVERTED in case.marks and not case.aligned:
        yield from _of_other_times(case)


def _pair(case: Case, rate: Rate, first: Mention, second: Mention) -> list[Ruling]:
    """What comes of two amounts, one after the other."""
    if second.currency not in rate.currencies:
        return _other_currency(case, first, second, rate)
    if {first.currency, second.currency} != set(rate.currencies):
        return []
    told = [i for i, t in enumerate(case.terms) if t.word.role & Role.CONVERSION]
    words = [i for i in told if _joins(case, i, first, second)]
    # Where the two are alone in a sentence, they need no word for it.
    alone = not case.aligned and not case.alignment.leftover
    if not (words or alone or told_again(first, second, case.terms, case.text)):
        return []
    return _converted(case, rate, first, second, words, alone=alone)


def _of_other_times(case: Case) -> Iterator[Ruling]:
    """The periods of a sentence that does nothing but convert: the ratio is that of the source's day."""
    message = "the source's rate holds only for its own date"
    for span in case.alignment.reading.spans:
        if not of_report(case, span):
            yield found(
                case.of_span(
                    "added-period", Verdict.UNVERIFIED, span, None, stated=None, message=message
                )
            )


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
    if found_one := one.search(case.text, reading.start, reading.end):
        at = found_one.start()
        return replace(
            price, value=Decimal(1), currency=other, bound=Bound.EXACT, start=at, end=at, outer=at
        )
    return None


def _other_currency(case: Case, first: Mention, second: Mention, rate: Rate) -> list[Ruling]:
    """The source's own pair, with another currency on its second side."""
    own = (first.value, first.currency) == (rate.base.amount, rate.base.currency)
    if not (own and second.value == rate.quote.amount and second.start - first.end < APART):
        return []
    finding = case.of_mention("wrong-currency", second, None, stated=str(rate.quote))
    free = frozenset(m.start for m in case.unassigned if m is second)
    return [Ruling(finding, settled=free)]


def _converted(
    case: Case,
    rate: Rate,
    first: Mention,
    second: Mention,
    words: Sequence[int],
    *,
    alone: bool = False,
) -> list[Ruling]:
    """The second amount beside the first one converted; ``words`` say that it is that."""
    told = alone or any(case.terms[i].text != "worth" for i in words)
    said = [*words, *case.with_key("@threshold")]
    if told:
        modal = case.having(Role.MODAL)  # "If one goes by its ratio", "would be worth".
        said += [i for i in modal if case.terms[i].text.split()[0] in SUPPOSED]
    rulings = [accounted(said, mark=Mark.CONVERTED), _settled(case, first, second, told=told)]
    if finding := _wrong(case, rate, first, second, told=told):
        rulings.append(found(finding))
    return rulings


def _wrong(case: Case, rate: Rate, first: Mention, second: Mention, *, told: bool) -> Finding | None:
    """What is wrong with an amount as another one converted.

    Beside an amount that the source has not, it may be right at the ratio of another day, unless the
    sentence is ``told`` as a conversion.
    """
    conversion = rate.convert(_money(first), second.currency or "")
    source = Stated(
        conversion.converted.amount, Bound.EXACT, derived=True, low=conversion.low, high=conversion.high
    )
    bare = replace(second, bound=Bound.EXACT) if second.bound is first.bound else second
    rule = figures.broken(source, bare)
    own = first.value in {rate.base.amount, rate.quote.amount}
    if rule is None or (rule == "silent-rounding" and not own):
        return None
    right = str(conversion.converted)
    name = rule if VERDICTS[rule] is Verdict.IMPRECISE else "wrong-conversion"
    message = f"at the source's ratio {conversion.given} is {right}"
    apart = abs(second.value - conversion.converted.amount) <= ANOTHER_DAY * conversion.converted.amount
    if apart and not (told or _has(case, first) or _has(case, second)):
        message = f"the source has no such amount; {message}, and this may be at that of another day"
        return case.of_mention("not-in-source", second, None, stated=None, message=message)
    return case.of_mention(name, second, None, stated=right, message=message)


def _has(case: Case, mention: Mention) -> bool:
    """Whether the source has an amount, in its ratio or as that of a fact."""
    rate = case.facts.rate
    amounts = [fact.value for _, fact in case.facts] + ([rate.base, rate.quote] if rate else [])
    return any(
        a is not None and (a.amount, a.currency) == (mention.value, mention.currency) for a in amounts
    )


def _money(mention: Mention) -> Money:
    return Money(amount=mention.value, currency=mention.currency or "")


def _settled(case: Case, first: Mention, second: Mention, *, told: bool) -> Ruling:
    """The second amount is the first one's; a first that no fact has is right as it stands.

    Where the sentence is ``told`` as a conversion, and says no more, the first may be any amount.
    """
    holder = _holder(case, first)
    given = second if holder is None else first  # What the second was taken for, the first is.
    holder = holder or _holder(case, second)
    if holder is None:
        free = {second.start, first.start} if told or not case.aligned else {second.start}
        return Ruling(settled=frozenset(free))
    value = holder.proposition.fact.value
    own = value is not None and value.amount == first.value
    if told and not holder.topic and not own:
        return Ruling(settled=frozenset({first.start, second.start}))
    if given is first:
        return Ruling(settled=frozenset({second.start}))
    return Ruling(settled=frozenset({first.start}), moved=((second.start, first),))


def _holder(case: Case, mention: Mention) -> Aligned | None:
    """The fact that a number was given to."""
    return next((a for a in case.aligned if any(m is mention for m, _ in a.mentions)), None)
