"""Numbers that are worked out from the source's: sums, differences, ratios, sizes of lists."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align import figures
from jiningcli.check.align.assignment import head, is_difference
from jiningcli.check.align.figures import Stated
from jiningcli.check.words.word import Role
from jiningcli.quantity import Bound
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.report import Finding
    from jiningcli.facts.model import Fact


def judge_sums(case: Case) -> Iterator[Finding]:
    """The numbers that are no fact's own, each tried as a result of arithmetic over facts."""
    left = []
    for mention in case.alignment.unassigned:
        worked_out = _result(case, mention) or size_of_list(case, mention)
        if worked_out is None:
            left.append(mention)
            continue
        case.accounted.update(worked_out.words)
        source = worked_out.source
        rule = figures.broken(source, mention)
        if rule is not None:
            stated = f"{source.value:.1f}" if source.derived else f"{source.value:f}"
            yield case.of_mention(
                rule, mention, worked_out.fact, stated=stated, message=worked_out.message
            )
    case.alignment.unassigned = left


class WorkedOut(Struct, frozen=True):
    """What a number should be, the fact that it rests on, why, and the words that say what it is."""

    source: Stated
    fact: Fact
    message: str
    words: tuple[int, ...] = ()


def _result(case: Case, mention: Mention) -> WorkedOut | None:
    """The sum, difference or ratio of two counts that the sentence speaks of."""
    pair = _two_counts(case)
    if pair is None:
        return None
    a, b = _exact(pair[0]), _exact(pair[1])
    told, per = _told_comparison(case), _for_every(case)
    if mention.measure is Measure.FRACTION and b:
        result, name = 100 * a / b, "share"
    elif (mention.measure is Measure.TIMES or (mention.measure is Measure.COUNT and per)) and b:
        result, name = a / b, "ratio"
    elif mention.measure is not Measure.COUNT:
        return None
    elif case.having(Role.SUM | Role.TOGETHER):
        if mention.value == len(pair):  # "The two tallies add up to 188."
            return WorkedOut(Stated(mention.value, Bound.EXACT), pair[0].proposition.fact, "")
        result, name = a + b, "sum"
    elif told is not None and is_difference(mention, case.terms):
        result, name = told[1] * (a - b), "difference"
    else:
        return None
    _tie(case, pair)
    shown = f"{result:,.1f}" if name in ("share", "ratio") else f"{result:,f}"
    message = f"the {name} of the source's {a:,f} and {b:,f} is {shown}"
    source = Stated(result, Bound.EXACT, derived=name in ("share", "ratio"))
    return WorkedOut(source, pair[0].proposition.fact, message)


def _tie(case: Case, pair: tuple[Aligned, Aligned]) -> None:
    """Two facts put together by words for it need no other tie."""
    case.accounted.update(case.having(Role.COMPARED | Role.MORE | Role.FEWER | Role.SUM | Role.TOGETHER))
    case.accounted.update(*(a.covered for a in pair), _for_every(case), case.with_key("@average"))
    if told := _told_comparison(case):
        case.accounted.add(told[0])
    case.alignment.worked_out = True


def judge_comparisons(case: Case) -> Iterator[Finding]:
    """``more launches than contracts``: two counts beside each other, without a number."""
    settled = case.alignment.worked_out or case.alignment.unassigned or case.having(Role.NEGATION)
    told = None if settled else _told_comparison(case)
    pair = _two_counts(case) if told else None
    if pair is None or told is None:
        return
    (first, second), (at, claimed) = pair, told
    between = max([at, *case.having(Role.COMPARED)])
    if not min(first.topic, default=at) < between < max(second.topic, default=at):
        return  # "44 signed and 144 launched, it beat its target": neither is measured by the other.
    a, b = _exact(first), _exact(second)
    _tie(case, pair)
    if (a > b) - (a < b) != claimed:
        message = f"the source has {a} of the one and {b} of the other"
        yield case.of_terms("wrong-number", at, first.proposition.fact, message=message)


def _told_comparison(case: Case) -> tuple[int, int] | None:
    """Where a sentence says that one count is above (1), below (-1) or the same as another (0)."""
    compared = [i for i, t in enumerate(case.terms) if t.word.role & Role.COMPARED]
    for i, term in enumerate(case.terms):
        if term.word.role & (Role.MORE | Role.FEWER):
            by = i + 1 < len(case.terms) and case.terms[i + 1].text == "by"
            return i, -1 if by == bool(term.word.role & Role.MORE) else 1
        if compared and i < compared[-1] and term.text in ("more", "fewer"):
            return i, 1 if term.text == "more" else -1
        if term.text.startswith(("as many", "match")):
            return i, 0
    return None


def _for_every(case: Case) -> list[int]:
    """The words of ``for every``, where no count follows."""
    mentions = case.alignment.reading.mentions
    starts = [m.outer for m in mentions if m.measure is Measure.COUNT]
    for (i, a), (j, b) in itertools.pairwise(enumerate(case.terms)):
        beside = a.text == "for" and b.word.role & Role.EACH and b.start - a.end < 3
        if beside and b.end + 1 not in starts:
            return [i, j]
    return []


def _two_counts(case: Case) -> tuple[Aligned, Aligned] | None:
    """The two facts with an exact count that a sentence speaks of, the one that is measured first.

    That is the first in the sentence, or the one that does not come after "for every"; where the
    words do not tell the two apart, the greater. Single words, such as launches, are enough here.
    """
    counted = [a for a in case.aligned if _is_exact(a)]
    if len(counted) < 2:
        counted = [a for a in case.alignment.weak if _is_exact(a) and a.topic]
    if len(counted) != 2:
        return None
    first, second = sorted(counted, key=lambda a: min(_own(a, counted), default=99))
    if not (_own(first, counted) and _own(second, counted)):
        first, second = sorted(counted, key=_exact, reverse=True)
    elif (per := _for_every(case)) and min(_own(first, counted)) > per[0]:
        first, second = second, first
    return first, second


def _is_exact(aligned: Aligned) -> bool:
    count = aligned.proposition.fact.count
    return count is not None and count.of is None and count.bound is Bound.EXACT


def _exact(aligned: Aligned) -> Decimal:
    count = aligned.proposition.fact.count
    return count.value if count is not None else Decimal(0)


def _own(aligned: Aligned, counted: list[Aligned]) -> frozenset[int]:
    """The words that name this one of two topics, and not the other."""
    return aligned.topic.difference(*(o.topic for o in counted if o is not aligned))


def size_of_list(case: Case, mention: Mention) -> WorkedOut | None:
    """How many members of a role the source names, or how many companies the sentence does."""
    if mention.measure is not Measure.COUNT:
        return None
    told = case.alignment.companies
    if told and case.having(Role.EACH, clause=mention.clause):
        return None  # "CATL and Komatsu each have two."
    sizes = [(len(told), case.aligned[0].proposition.fact)] if told and case.aligned else []
    spoken_of = {a.proposition for a in case.aligned}
    sizes += [
        (len(group.members), group.members[0].fact)
        for group in (*case.index.groups.values(), *case.index.statuses.values())
        if not group.every.isdisjoint(spoken_of)
    ]
    named = {a.topic for a in case.aligned if a.proposition.group is not None}
    clauses = {case.terms[i].clause for topic in named for i in topic}
    if len(named) == 1 and mention.value > 1 and mention.clause in clauses:
        return None  # "Two bases for biomedicine": of one member, not of the list.
    for size, fact in sizes:
        if mention.value <= size:
            # Fewer than there are is no contradiction: "two of the bases".
            total = case.having(Role.TOGETHER | Role.EXCLUSIVE) + case.with_key("@tally")
            total = [i for i in total if case.terms[i].end + 1 != mention.outer]  # "In all three."
            counted = head(mention, case.terms)
            limited = mention.bound in figures.LOWER  # "In at least six fields."
            fields = [i for i in case.with_key("@sector") if limited and i == counted]
            exactly = mention.outer < mention.start
            some = mention.bound is Bound.EXACT and not total and not exactly
            if some and mention.value < size and case.text[mention.end : mention.end + 4] != " of ":
                return None  # "Two bases", which are not two of them.
            source = (
                Stated(mention.value, Bound.EXACT) if some else Stated(Decimal(size), Bound.AT_LEAST)
            )
            message = f"the source names {size}, and does not say that these are all"
            return WorkedOut(source, fact, message, (*total, *fields))
    return None
