"""Numbers that are worked out from the source's: sums, differences, ratios, sizes of lists."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jiningcli.check.align import figures
from jiningcli.check.align.figures import Stated
from jiningcli.check.align.fitting import is_difference
from jiningcli.check.evidence.counts import Pair, for_every, tied, told_comparison, two_counts
from jiningcli.check.evidence.lists import WorkedOut, size_of_list
from jiningcli.check.evidence.ruling import Ruling
from jiningcli.check.words.word import Role
from jiningcli.quantity import Bound
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case


def judge_sums(case: Case) -> Iterator[Ruling]:
    """The numbers that are no fact's own, each tried as a result of arithmetic over facts."""
    for mention in case.unassigned:
        rulings = list(_worked_out(case, mention))
        yield from rulings
        case = case.after(rulings)


def _worked_out(case: Case, mention: Mention) -> Iterator[Ruling]:
    """A number that follows from the source's, if this one does, beside what should come of it."""
    pair = two_counts(case)
    result = None if pair is None else _result(case, mention, pair)
    if pair is not None and result is not None and result.message:
        yield tied(case, pair)
    result = result or size_of_list(case, mention)
    if result is None:
        return
    rule = figures.broken(result.source, mention)
    finding = None
    if rule is not None:
        value = result.source.value
        stated = f"{value:.1f}" if result.source.derived else f"{value:f}"
        finding = case.of_mention(rule, mention, result.fact, stated=stated, message=result.message)
    yield Ruling(finding, frozenset(result.words), result.fact.id, frozenset({mention.start}))


def _result(case: Case, mention: Mention, pair: Pair) -> WorkedOut | None:
    """The sum, difference or ratio of two counts that the sentence speaks of."""
    fact = pair.first.proposition.fact
    summed = bool(case.having(Role.SUM | Role.TOGETHER))
    if summed and mention.measure is Measure.COUNT and mention.value == 2 and not for_every(case):
        return WorkedOut(Stated(mention.value, Bound.EXACT), fact, "")  # "The two add up to 188."
    named = _arithmetic(case, mention, pair, summed=summed)
    if named is None:
        return None
    name, result = named
    derived = name in ("share", "ratio")
    a, b = pair.counts
    shown = f"{result:,.1f}" if derived else f"{result:,f}"
    message = f"the {name} of the source's {a:,f} and {b:,f} is {shown}"
    return WorkedOut(Stated(result, Bound.EXACT, derived=derived), fact, message)


def _arithmetic(case: Case, mention: Mention, pair: Pair, *, summed: bool) -> tuple[str, Decimal] | None:
    """What a number is of two counts, by its kind and the words around it, and what that is."""
    a, b = pair.counts
    if mention.measure is Measure.FRACTION and b:
        return "share", 100 * a / b
    per = mention.measure is Measure.COUNT and for_every(case)
    if (mention.measure is Measure.TIMES or per) and b:
        return "ratio", a / b
    if mention.measure is not Measure.COUNT:
        return None
    if summed:
        return "sum", a + b
    told = told_comparison(case)
    if told is not None and is_difference(mention, case.terms):
        return "difference", told.sign * (a - b)
    return None
