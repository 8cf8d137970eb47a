"""A figure of all told as that of each: by the month, or by one of those that are counted."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align import figures
from jiningcli.check.align.aligned import NONE
from jiningcli.check.align.figures import Stated
from jiningcli.check.report import Verdict
from jiningcli.check.rules import VERDICTS
from jiningcli.check.words.word import Role
from jiningcli.quantity import Bound, Quantity
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.facts.model import Fact

FAR_BELOW = 10
"""A total is more than a tenth of itself, too; who says that means something else."""


def by_month(case: Case, mention: Mention) -> list[int]:
    """The words that tell a number by the month: those that have no other number nearer to them."""
    monthly = [i for i in case.with_key("@monthly") if case.terms[i].text not in ("month", "months")]
    starts = [m.start for m in case.alignment.reading.mentions if m.measure is Measure.COUNT]
    if not monthly or mention.start not in starts:
        return monthly
    return [i for i in monthly if _nearest(starts, case.terms[i].start) == mention.start]


def _nearest(starts: list[int], at: int) -> int:
    """The offset that is closest to another; ``starts`` are in order."""
    after = bisect_left(starts, at)
    return min(starts[max(after - 1, 0) : after + 1], key=lambda start: abs(start - at))


def monthly_rule(fact: Fact, source: Stated, mention: Mention) -> str | None:
    """An average by month of what the source counts over some months."""
    period = fact.period
    if period is None or len(period.start) < 7 or len(period.end) < 7:
        return "not-in-source"
    years = int(period.end[:4]) - int(period.start[:4])
    months = 12 * years + int(period.end[5:7]) - int(period.start[5:7]) + 1
    return figures.broken(Stated(source.value / months, source.bound), mention)


class Reckoned(Struct, frozen=True):
    """The rule that a figure breaks, if any, and the terms that are accounted for by that."""

    rule: str | None
    words: frozenset[int] = NONE


def shared_out(case: Case, aligned: Aligned, mention: Mention, rule: str | None) -> Reckoned:
    """The amount of all told as each one's, or that of all together, where the source gives each."""
    fact = aligned.proposition.fact
    words = case.index.vocabulary.words(fact.statement)
    each_one = bool(case.having(Role.EACH, clause=mention.clause))
    if any(w.role & Role.TOGETHER or w.stem == "total" for w in words):
        return Reckoned(_share_of_each(fact, mention, rule) if each_one else rule)
    together = case.having(Role.TOGETHER | Role.SUM)
    together += [i for i in case.with_key("@tally") if case.terms[i].word.stem == "total"]
    if rule is None and (each_one or (together and _of_the_count(case, together))):
        return Reckoned(None)
    if fact.count is None or fact.value is None or not together:
        accused = rule is not None and VERDICTS[rule] is Verdict.CONTRADICTED
        return Reckoned("not-in-source" if accused and _is_total(case, fact, mention) else rule)
    sure = [i for i in case.having(Role.MODAL) if case.terms[i].text == "must"]
    told_each = any(w.role & Role.EACH for w in words)
    # "Together they must be worth …": so it follows.
    accounted = frozenset([*together, *sure])
    return Reckoned(_total_rule(case, fact, mention, rule, told_each=told_each), accounted)


def _share_of_each(fact: Fact, mention: Mention, rule: str | None) -> str | None:
    """The rule that an amount breaks as each one's, where the source gives that of all together."""
    if fact.value is None or fact.count is None or not fact.count.value:
        return rule or "wrong-number"
    share = fact.value.amount / fact.count.value
    return figures.broken(Stated(share, fact.value.bound, derived=True), mention)


def _total_rule(
    case: Case, fact: Fact, mention: Mention, rule: str | None, *, told_each: bool
) -> str | None:
    """The rule that an amount of all together breaks, where the source gives each one's."""
    each = figures.stated(fact, "value", mention, case.facts.rate)
    if each is None or fact.count is None or fact.count.bound is not Bound.EXACT:
        return "not-in-source"
    if figures.same(each, mention):  # Whether it is each one's or all of theirs is left open.
        return "wrong-number" if told_each else rule or "not-in-source"
    all_told = _together(each, fact.count)
    if mention.value * FAR_BELOW < all_told.value:
        return "not-in-source"
    total = figures.broken(all_told, mention)
    if total is None or total in ("dropped-bound", "wrong-number"):
        return total
    if total == "silent-rounding":
        return "dropped-bound"
    return "wrong-number" if told_each else "not-in-source"


def _of_the_count(case: Case, together: list[int]) -> bool:
    """Whether what is told of all together is how many they are: ``in all, 26 orders``."""
    ends = [case.terms[i].end for i in together]
    after = [next((m for m in case.alignment.reading.mentions if m.start >= e), None) for e in ends]
    return all(m is not None and m.measure is Measure.COUNT for m in after)


def _together(each: Stated, count: Quantity) -> Stated:
    """The amount of so many together, where the source gives each one's."""
    return Stated(each.value * count.value, each.bound, each.derived)


def _is_total(case: Case, fact: Fact, mention: Mention) -> bool:
    """Whether an amount may be that of all together, though the sentence does not say so."""
    each = figures.stated(fact, "value", mention, case.facts.rate)
    if each is None or fact.count is None or case.having(Role.EACH):
        return False
    total = _together(each, fact.count)
    near = 2 * mention.value >= total.value
    return near and figures.broken(total, mention) in {None, "dropped-bound"}
