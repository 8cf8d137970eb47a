"""What the numbers of a sentence come to beside the facts that they are about."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.align import figures
from jiningcli.check.align.aligned import SURE, Aligned
from jiningcli.check.align.assignment import fits, head
from jiningcli.check.align.earlier import STEP, WAS, earlier
from jiningcli.check.evidence.statements import has_figure
from jiningcli.check.judges.shared import by_month, monthly_rule, shared_out
from jiningcli.check.judges.sums import size_of_list
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.rules import VERDICTS
from jiningcli.check.words.lexicon import ALL, CONSISTING, DENIES_EACH, DETERMINERS, NARROWING
from jiningcli.check.words.vocabulary import ahead
from jiningcli.check.words.word import Role
from jiningcli.currency import CURRENCIES
from jiningcli.facts.model import Statement
from jiningcli.facts.records import period_text
from jiningcli.quantity import Bound, Quantity
from jiningcli.text.mentions import Measure, Mention
from jiningcli.text.numerals import numbers
from jiningcli.text.numerals.lexer import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case
    from jiningcli.facts.model import Fact

TURNED = {
    Bound.OVER: Bound.AT_MOST,
    Bound.AT_LEAST: Bound.UNDER,
    Bound.UNDER: Bound.AT_LEAST,
    Bound.AT_MOST: Bound.OVER,
}
"""A bound under a negation: not one below 1 billion is at least 1 billion."""

MIRRORED = {
    Bound.OVER: Bound.UNDER,
    Bound.UNDER: Bound.OVER,
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.AT_MOST: Bound.AT_LEAST,
}
"""A bound seen from the other end: at most three missing is at least 38 present."""


def judge_quantities(case: Case) -> Iterator[Finding]:
    """Each number against its fact, then those that no fact has of its own."""
    for aligned in case.aligned:
        for mention, slot in list(aligned.mentions):
            yield from _compare(case, aligned, _negated(case, mention), slot)
    for mention in case.alignment.unassigned:
        again = list(_said_again(case, mention))
        yield from (f for f in again if f is not None)
        if not again and not has_figure(case, mention):
            yield _silent(case, mention)


def _compare(case: Case, aligned: Aligned, mention: Mention, slot: str) -> Iterator[Finding]:
    fact = aligned.proposition.fact
    if denied := _all_denied(case, mention, fact):
        case.accounted.update(denied)
        return
    rule = _broken(case, aligned, mention, slot)
    others = len(aligned.mentions) > 1 or case.alignment.unassigned
    # "There are 41 in the national economy", of which the place has a part.
    elsewhere = bool(case.with_key("@national")) and not case.having(Role.PLACE)
    part = not _all_before(case, mention) and (elsewhere or _is_whole(case, mention))
    of_whole = slot == "whole" and (others or part)
    if rule is None and slot == "count" and _is_told_as_whole(case, mention, fact):
        yield _silent(case, mention)
    if rule is None or of_whole:
        return
    if VERDICTS[rule] is Verdict.CONTRADICTED:
        if denied := _denied_before(case, mention):
            case.accounted.update(denied)
            yield _silent(case, mention)
            return
        other = _borne_out_elsewhere(case, aligned, mention)
        if other is Verdict.SUPPORTED:
            aligned.mentions = [(m, s) for m, s in aligned.mentions if m.start != mention.start]
            return
        if other is not None or (mention.high is None and mention.value in _told(fact)):
            yield _silent(case, mention)
            return
    if rule == "dropped-qualifier":
        message = f"the source says this of “{fact.name}”"
        yield case.of_terms(rule, min(aligned.topic), fact, message=message, stated=fact.name)
        return
    stated = phrase(fact, slot)
    if slot == "count" and fact.period is not None and by_month(case, mention):
        stated += f" in {period_text(fact.period)}"
    yield case.of_mention(rule, mention, fact, stated=stated)


def _is_told_as_whole(case: Case, mention: Mention, fact: Fact) -> bool:
    """``All of the country's 38 industries``, where these are the part that the place has."""
    count = fact.count
    if count is None or not count.is_part or mention.measure is not Measure.COUNT:
        return False
    before = ahead(case.terms, mention.outer)[-1:]
    national = any("@national" in t.word.keys or t.word.role & Role.REGION for t in before)
    nobodys = bool(case.with_key("@national")) and not (case.having(Role.PLACE) or len(case.aligned) > 1)
    return mention.value == count.value and (national or nobodys or bool(_all_before(case, mention)))


def _denied_before(case: Case, mention: Mention) -> list[int]:
    """The negation of ``did not sign 45``: that it was another number is not denied."""
    before = range(len(ahead(case.terms, mention.outer)))[-5:]
    negations = case.having(Role.NEGATION, clause=mention.clause)
    apart = [
        i for i in negations if case.terms[i].end + 1 < mention.outer or case.terms[i].text == "not"
    ]
    return [i for i in apart if i in before]


def _all_denied(case: Case, mention: Mention, fact: Fact) -> list[int]:
    """The negation of ``does not cover all 41``, where the source has fewer than all."""
    count = fact.count
    if count is None or count.of != mention.value or not count.is_part:
        return []
    every = _all_before(case, mention)
    negations = case.having(Role.NEGATION, clause=mention.clause) if every else []
    before = [i for i in negations if i < every[-1]]
    words = [case.terms[i] for i in before]
    of_each = any(t.text in DENIES_EACH or "@absent" in t.word.keys for t in words)
    return [] if of_each else before[-1:]  # "None of all 41", "lacks all 41".


def _is_whole(case: Case, mention: Mention) -> bool:
    """``Of the 41 industries``, ``of China's 41``: of how many, the number of those is in other words.

    In ``the industrial sector of Jining covers 41``, ``consists of 41`` it is how many there are.
    """
    before = ahead(case.terms, mention.outer)
    for i in reversed(range(len(before))):
        term = before[i]
        if term.text in ("of", "among"):
            return i == 0 or before[i - 1].text not in CONSISTING
        if not (term.text in DETERMINERS or term.possessive or "@national" in term.word.keys):
            return False
    return False


def _all_before(case: Case, mention: Mention) -> list[int]:
    """``every one of the 41``, ``all the industries of the 41``: with nothing unknown between."""
    before = ahead(case.terms, mention.outer)
    first = max((i + 1 for i in case.alignment.leftover if i < len(before)), default=0)
    return [
        i for i, t in enumerate(before) if i >= first and t.clause == mention.clause and t.text in ALL
    ]


def _broken(case: Case, aligned: Aligned, mention: Mention, slot: str) -> str | None:
    """The rule that a number breaks as one of a fact's quantities, or None."""
    fact = aligned.proposition.fact
    if slot == "value" and fact.value is not None:
        swapped = fact.value.currency != mention.currency and fact.value.amount == mention.value
        if swapped:
            return "wrong-currency"
        named = CURRENCIES[mention.currency].after if mention.currency in CURRENCIES else ()
        converted = fact.value.currency != mention.currency
        told = case.having(Role.CONVERSION)  # "In dollar terms", "at the rate of the article".
        case.accounted.update(i for i in told if converted or case.terms[i].text.rstrip("s") in named)
    if slot == STEP:
        mention = _step(case, mention, fact)
        if _is_turned(case, mention, fact):
            return "wrong-direction"
    if mention.measure is Measure.POINTS:
        points = fact.change is not None and fact.change.value == mention.value
        return "wrong-unit" if points else "not-in-source"
    mention = _present(case, mention, fact)
    source = figures.stated(fact, slot, mention, case.facts.rate)
    if source is None:
        return "not-in-source"
    if mention.bound in (Bound.EXACT, Bound.ABOUT) and _at_threshold(case, mention):
        source = replace(source, bound=Bound.EXACT)  # The mark is where the bound lies.
    if mention.of and fact.count and fact.count.of and fact.count.of != mention.of:
        return "wrong-number"
    rule = figures.broken(source, mention)
    own = figures.same(source, mention)
    limited = own and source.bound is mention.bound and source.bound in figures.LOWER
    if rule is None and limited and _narrowed(case, mention):
        rule = "added-bound"
    if rule == "silent-rounding" and mention.measure is Measure.SHARE:
        return "wrong-number"  # "20 of the 23" is a count; nobody rounds 19 to it.
    if slot in ("change", STEP) and mention.direction not in (None, fact.direction):
        return "wrong-direction"
    if slot == "change" and rule is None and _widened(case, aligned):
        return "dropped-qualifier"
    if slot == "count" and (monthly := by_month(case, mention)):
        average = case.with_key("@average")
        case.accounted.update(monthly, average)
        rule = monthly_rule(fact, source, mention)
        # So many in each month is more than so many on average.
        return "added-bound" if rule is None and not average else rule
    if rule == "wrong-number" and mention.unit and fact.count and mention.value == fact.count.value:
        return "wrong-unit"
    return shared_out(case, aligned, mention, rule) if slot == "value" else rule


def _is_turned(case: Case, mention: Mention, fact: Fact) -> bool:
    """``21 fewer``, where the source has 21 more; the words of the comparison are accounted for."""
    here = [(i, t.text) for i, t in enumerate(case.terms) if t.clause == mention.clause]
    ups = {i for i, text in here if text in ("more", "higher")}
    downs = {i for i, text in here if text in ("fewer", "less", "lower")}
    case.accounted.update(ups, downs, case.having(Role.COMPARED, clause=mention.clause))
    return bool(downs if fact.direction == "up" else ups)


def _step(case: Case, mention: Mention, fact: Fact) -> Mention:
    """``By 21 to 57`` is no range: the second is what the number is now."""
    now = figures.stated(fact, "value" if mention.currency else "count", mention, case.facts.rate)
    return replace(mention, high=None) if now is not None and mention.high == now.value else mention


def _widened(case: Case, aligned: Aligned) -> bool:
    """Whether a word that narrows what has changed is left out: all digital revenue, not the core's."""
    keys = frozenset().union(*(case.terms[i].word.keys for i in aligned.covered))
    narrow = [w.word for w in aligned.proposition.topic if w.word.keys & NARROWING]
    return bool(aligned.topic) and any(keys.isdisjoint(w.keys & NARROWING | {w.stem}) for w in narrow)


def _present(case: Case, mention: Mention, fact: Fact) -> Mention:
    """Three missing of 41 are 38 present."""
    count = fact.count
    if count is None or count.of is None or mention.measure is Measure.REMAINDER:
        return mention
    absent = case.with_key("@absent", clause=mention.clause)
    if not absent and mention.measure is Measure.COUNT and head(mention, case.terms) is None:
        absent = case.with_key("@absent")  # "Three, to be exact, are missing."
    denied = case.having(Role.NEGATION, clause=mention.clause)
    if mention.measure in (Measure.SHARE, Measure.COUNT):
        bound, high = MIRRORED.get(mention.bound, mention.bound), mention.high
        mirrored = replace(mention, value=count.of - mention.value, bound=bound)
        if high is not None:
            mirrored = replace(mirrored, value=count.of - high, high=count.of - mention.value)
    else:
        mirrored = replace(mention, measure=Measure.REMAINDER_PERCENT)
    source = figures.stated(fact, "count", mirrored, None)
    if not absent and len(denied) == 1 and source and figures.broken(source, mirrored) is None:
        absent = denied  # "Ten of the 14 do not" are the four that do.
    if not absent:
        return mention
    case.accounted.update(absent)
    return mirrored


def _at_threshold(case: Case, mention: Mention) -> bool:
    """``the 1-billion-yuan mark``, ``the bar is 1 billion yuan``: where the source's bound lies."""
    for i in case.with_key("@threshold"):
        term = case.terms[i]
        if 0 <= term.start - mention.end < 3 or term.text in ("bar", "threshold", "floor"):
            return True
    return False


def _narrowed(case: Case, mention: Mention) -> bool:
    """``just over``, ``well over``: more than the source's over says."""
    words = case.text[mention.outer : mention.end].lower().split()
    return mention.high is not None or not {"well", "far", "way", "considerably"}.isdisjoint(words)


def _negated(case: Case, mention: Mention) -> Mention:
    """``None is below 1 billion``: a negation right before a bound turns it."""
    if mention.bound not in TURNED or mention.high is not None:
        return mention
    negations = case.having(Role.NEGATION, clause=mention.clause)
    if len(negations) % 2 == 0 or case.text[max(mention.outer - 8, 0) : mention.outer].endswith(
        (" of the ", " of its ")
    ):
        return mention  # "None of the over 1,000": the number is of all of them.
    for i in reversed(negations):
        if "@absent" in case.terms[i].word.keys:
            continue  # "Lacks at least four": so many are missing; see `_present`.
        between = [j for j in case.alignment.leftover if i < j]
        unknown = [j for j in between if case.terms[j].end + 1 < mention.outer]
        if case.terms[i].end <= mention.outer and not unknown:
            case.accounted.add(i)
            return replace(mention, bound=TURNED[mention.bound])
    return mention


def _told(fact: Fact) -> set[Decimal]:
    """The numbers of a statement: also those, such as an earlier figure, that are no quantity of it."""
    own = {q.value for q in (fact.count, fact.change) if q is not None}
    own |= {q.was for q in (fact.count, fact.value) if q is not None and q.was is not None}
    own |= {q.of for q in (fact.count,) if q is not None and q.of is not None}
    if fact.value is not None:
        own.add(fact.value.amount)
    return {number.value for number in numbers(fold(fact.statement))} - own


def _borne_out_elsewhere(case: Case, aligned: Aligned, mention: Mention) -> Verdict | None:
    """Whether another fact has just this number, and no other number in the sentence.

    Supported where the sentence surely speaks of that fact too; unverified where it only may.
    """
    listed = size_of_list(case, mention)
    if listed is not None and figures.broken(listed.source, mention) is None:
        case.accounted.update(listed.words)
        return Verdict.SUPPORTED
    for other in case.alignment.weak:
        if other.proposition is aligned.proposition or other.mentions:
            continue
        if isinstance(aligned.proposition.fact, Statement) and other.covered < aligned.covered:
            continue  # It has the figure, and not what the sentence says of it.
        for slot in ("count", "value", "change"):
            if fits(mention, other, slot, case.terms):
                source = figures.stated(other.proposition.fact, slot, mention, case.facts.rate)
                if source is not None and source.value == mention.value:
                    return Verdict.SUPPORTED if other.coverage >= SURE else Verdict.UNVERIFIED
    return None


def _said_again(case: Case, mention: Mention) -> Iterator[Finding | None]:
    """What comes of a number that says once more what another has said; nothing if none has."""
    for aligned in case.aligned:
        for slot in dict.fromkeys(slot for _, slot in aligned.mentions):
            if fits(mention, aligned, slot, case.terms):
                rule = _broken(case, aligned, _negated(case, mention), slot)
                if rule is None:
                    yield None
                elif VERDICTS[rule] is Verdict.IMPRECISE:
                    fact = aligned.proposition.fact
                    yield case.of_mention(rule, mention, fact, stated=phrase(fact, slot))
                else:
                    continue
                return


def _silent(case: Case, mention: Mention) -> Finding:
    case.silent = True
    message = "the source gives no such figure for this"
    return case.of_mention("not-in-source", mention, None, stated=None, message=message)


def phrase(fact: Fact, slot: str) -> str:
    """A quantity of a fact as a sentence would have it: ``over ¥1 billion``, ``38 of 41``."""
    count, value = earlier(fact, slot) if slot in (WAS, STEP) else (fact.count, fact.value)
    if slot == "value" or (slot in (WAS, STEP) and count is None):
        return str(value)
    quantity: Quantity | None = fact.change if slot == "change" else count
    if quantity is None:
        return "nothing of it"
    bound = "" if quantity.bound is Bound.EXACT else quantity.bound.value.replace("-", " ") + " "
    of = f" of {_number(quantity.of)}" if quantity.of is not None else ""
    unit = " percent" if quantity.unit == "percent" else ""
    return f"{bound}{_number(quantity.value)}{of}{unit}"


def _number(value: Decimal) -> str:
    return f"{value:,f}"
