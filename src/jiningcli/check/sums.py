"""Numbers that are worked out from the source's: conversions, sums, differences, sizes of lists."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import TYPE_CHECKING

from jiningcli.check import figures
from jiningcli.check.figures import Stated
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.rules import VERDICTS
from jiningcli.check.vocabulary import Role
from jiningcli.facts import Fact
from jiningcli.money import Money
from jiningcli.quantity import Bound
from jiningcli.reading import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.aligned import Aligned
    from jiningcli.check.case import Case

APART = 12
"""How many characters may stand between an amount and its conversion that no word announces."""


def judge_conversions(case: Case) -> Iterator[Finding]:
    """Two amounts in two currencies, one told as the other: by the source's ratio or not."""
    rate = case.facts.rate
    money = [m for m in case.alignment.reading.mentions if m.measure is Measure.MONEY]
    if money and any(t.word.role & Role.CONVERSION for t in case.terms):
        case.accounted.update(case.having(Role.MODAL))  # "If one goes by its ratio."
    taken: Mention | None = None
    for first, second in itertools.pairwise(money):
        if first is taken:
            continue
        if rate is not None and second.currency not in rate.currencies:
            # The source's own pair, with another currency on its second side.
            own = (first.value, first.currency) == (rate.base.amount, rate.base.currency)
            if own and second.value == rate.quote.amount and second.start - first.end < APART:
                stated = str(rate.quote)
                case.alignment.unassigned = [m for m in case.alignment.unassigned if m is not second]
                yield case.of_mention("wrong-currency", second, None, stated=stated)
        if rate is None or {first.currency, second.currency} != set(rate.currencies):
            continue
        told = [i for i, t in enumerate(case.terms) if t.word.role & Role.CONVERSION]
        between = case.draft[first.end : second.outer]
        if not told and "(" not in between and len(between) > APART:
            continue
        case.accounted.update([*told, *case.with_key("@threshold"), *case.having(Role.MODAL)])
        taken = second
        _settle(case, first, second, told=bool(told))
        conversion = rate.convert(_money(first), second.currency or "")
        source = Stated(
            conversion.converted.amount,
            Bound.EXACT,
            derived=True,
            low=conversion.low,
            high=conversion.high,
        )
        bare = second._replace(bound=Bound.EXACT) if second.bound is first.bound else second
        rule = figures.broken(source, bare)
        own = first.value in {rate.base.amount, rate.quote.amount}
        if rule is None or (rule == "silent-rounding" and not own):
            continue
        right = str(conversion.converted)
        name = rule if VERDICTS[rule] is Verdict.IMPRECISE else "wrong-conversion"
        message = f"at the source's ratio {conversion.given} is {right}"
        yield case.of_mention(name, second, None, stated=right, message=message)


def _money(mention: Mention) -> Money:
    return Money(amount=mention.value, currency=mention.currency or "")


def _settle(case: Case, first: Mention, second: Mention, *, told: bool) -> None:
    """The second amount is the first one's; a first that no fact has is right as it stands.

    Where the sentence is ``told`` as a conversion, the first may be any amount.
    """
    first_known = any(m is first for a in case.aligned for m, _ in a.mentions)
    for aligned in case.aligned:
        if first_known:
            aligned.mentions = [(m, s) for m, s in aligned.mentions if m is not second]
        else:  # What the second was taken for, the first is.
            aligned.mentions = [(first if m is second else m, s) for m, s in aligned.mentions]
        if told:
            value = aligned.proposition.fact.value
            own = value is not None and value.amount == first.value
            aligned.mentions = [(m, s) for m, s in aligned.mentions if own or m is not first]
    left = case.alignment.unassigned
    case.alignment.unassigned = [m for m in left if m is not first and m is not second]
    case.alignment.converted = True


def judge_sums(case: Case) -> Iterator[Finding]:
    """The numbers that are no fact's own, each tried as a result of arithmetic over facts."""
    left = []
    for mention in case.alignment.unassigned:
        worked_out = _result(case, mention) or size_of_list(case, mention)
        if worked_out is None:
            left.append(mention)
            continue
        source, fact, message = worked_out
        rule = figures.broken(source, mention)
        if rule is not None:
            yield case.of_mention(rule, mention, fact, stated=f"{source.value:f}", message=message)
    case.alignment.unassigned = left


WorkedOut = tuple[Stated, Fact, str]


def _result(case: Case, mention: Mention) -> WorkedOut | None:
    """The sum, difference or ratio of two counts that the sentence speaks of."""
    counted = [a for a in case.aligned if _exact(a) is not None]
    if len(counted) != 2:
        return None
    first, second = sorted(counted, key=lambda a: min(_own(a, counted), default=99))
    a, b = _exact(first), _exact(second)
    if a is None or b is None:
        return None
    fact = first.proposition.fact
    if not (_own(first, counted) and _own(second, counted)):
        a, b = max(a, b), min(a, b)  # Which is told first, the words do not say.
    if mention.measure is Measure.FRACTION and b:
        return Stated(100 * a / b, Bound.EXACT, derived=True), fact, f"{a} of {b} is another share"
    if mention.measure is not Measure.COUNT:
        return None
    for role, result, name in (
        (Role.SUM | Role.TOGETHER, a + b, "sum"),
        (Role.MORE, a - b, "difference"),
        (Role.FEWER, b - a, "difference"),
    ):
        told = case.having(role)
        if told:
            case.accounted.update(told)
            case.alignment.worked_out = True
            message = f"the {name} of the source's {a} and {b} is {result}"
            return Stated(result, Bound.EXACT), fact, message
    return None


def _exact(aligned: Aligned) -> Decimal | None:
    count = aligned.proposition.fact.count
    plain = count is not None and count.of is None and count.bound is Bound.EXACT
    return count.value if count is not None and plain else None


def _own(aligned: Aligned, counted: list[Aligned]) -> frozenset[int]:
    """The words that name this one of two topics, and not the other."""
    return aligned.topic.difference(*(o.topic for o in counted if o is not aligned))


def size_of_list(case: Case, mention: Mention) -> WorkedOut | None:
    """How many members of a role the source names, or how many companies the sentence does."""
    if mention.measure is not Measure.COUNT:
        return None
    companies = [t.word.keys for t in case.terms if t.word.role & Role.COMPANY]
    named = {key for keys in companies for key in keys if key[0] == "#"}
    sizes = [(len(named), case.aligned[0].proposition.fact)] if named and case.aligned else []
    spoken_of = {a.proposition for a in case.aligned}
    sizes += [
        (len(group.members), group.members[0].fact)
        for group in (*case.index.groups.values(), *case.index.statuses.values())
        if not group.every.isdisjoint(spoken_of)
    ]
    for size, fact in sizes:
        if mention.value <= size:
            # Fewer than there are is no contradiction: "two of the bases".
            total = case.having(Role.TOGETHER | Role.EXCLUSIVE)
            case.accounted.update(total)
            exactly = mention.outer < mention.start
            some = mention.bound is Bound.EXACT and not total and not exactly
            source = (
                Stated(mention.value, Bound.EXACT) if some else Stated(Decimal(size), Bound.AT_LEAST)
            )
            return source, fact, f"the source names {size}, and does not say that these are all"
    return None
