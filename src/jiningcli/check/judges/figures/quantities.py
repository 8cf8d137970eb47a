"""What the numbers of a sentence come to beside the facts that they are about."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.align import figures
from jiningcli.check.align.aligned import NONE, Aligned
from jiningcli.check.align.assignment import SLOTS
from jiningcli.check.align.earlier import STEP, WAS, earlier
from jiningcli.check.align.fitting import fits, head
from jiningcli.check.align.nearness import directly_before
from jiningcli.check.evidence.all_of import all_before, all_denied, denied_before, is_whole
from jiningcli.check.evidence.lists import size_of_list
from jiningcli.check.evidence.ruling import Mark, Ruling, accounted, found
from jiningcli.check.evidence.statements import has_figure
from jiningcli.check.evidence.totals import Reckoned, by_month, monthly_rule, shared_out
from jiningcli.check.evidence.turned import negated, present
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.rules import VERDICTS
from jiningcli.check.words.lexicon import NARROWING
from jiningcli.check.words.vocabulary import ahead
from jiningcli.check.words.word import Role
from jiningcli.currency import CURRENCIES
from jiningcli.facts.model import Statement
from jiningcli.facts.records import period_text
from jiningcli.patterns import Pattern
from jiningcli.quantity import POINT, Bound, Quantity
from jiningcli.text.mentions import Measure, Mention
from jiningcli.text.numerals import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.figures import Stated
    from jiningcli.check.evidence.case import Case
    from jiningcli.facts.model import Fact
    from jiningcli.money import Money


def judge_quantities(case: Case) -> Iterator[Ruling]:
    """Each number against its fact, then those that no fact has of its own."""
    for number, aligned in enumerate(case.aligned):
        for mention, slot in aligned.mentions:
            rulings = list(_compared(case, case.aligned[number], mention, slot))
            yield from rulings
            case = case.after(rulings)
    for mention in case.unassigned:
        rulings = list(_said_again(case, mention))
        yield from rulings
        case = case.after(rulings)


def _compared(case: Case, aligned: Aligned, mention: Mention, slot: str) -> Iterator[Ruling]:
    """What comes of a number that was given to a fact."""
    mention, words = negated(case, _compared_with(case, aligned, mention))
    if words:
        yield accounted(words, aligned)
        case = case.after([accounted(words)])
    fact = aligned.proposition.fact
    if denied := all_denied(case, mention, fact):
        yield accounted(denied, aligned)
        return
    broken = _broken(case, aligned, mention, slot)
    if broken.words:
        yield accounted(broken.words, aligned)
        case = case.after([accounted(broken.words)])
    if broken.rule is None and slot == "count" and _is_told_as_whole(case, mention, fact):
        yield found(_finding(case, aligned, mention, slot, "wrong-number"))
    if broken.rule is None or (slot == "whole" and _is_of_whole(case, aligned, mention)):
        return
    excuse = _excused(case, aligned, mention) if _accuses(broken.rule) else None
    yield excuse or found(_finding(case, aligned, mention, slot, broken.rule))


def _accuses(rule: str) -> bool:
    return VERDICTS[rule] is Verdict.CONTRADICTED


def _is_of_whole(case: Case, aligned: Aligned, mention: Mention) -> bool:
    """Whether a number is the whole that a fact counts a part of, and need not be the part."""
    # "There are 41 in the national economy", of which the place has a part.
    elsewhere = bool(case.with_key("@national")) and not case.having(Role.PLACE)
    part = not all_before(case, mention) and (elsewhere or is_whole(case, mention))
    return len(aligned.mentions) > 1 or bool(case.unassigned) or part


def _excused(case: Case, aligned: Aligned, mention: Mention) -> Ruling | None:
    """What a number comes to that a fact contradicts, where that is not what the sentence says of it."""
    if denied := denied_before(case, mention):
        return replace(_silent(case, mention), words=frozenset(denied))
    other, words = _borne_out_elsewhere(case, aligned, mention)
    if other is Verdict.SUPPORTED:
        return Ruling(words=words, settled=frozenset({mention.start}))
    if other is not None or (mention.high is None and mention.value in _told(aligned.proposition.fact)):
        return _silent(case, mention)
    return None


def _finding(case: Case, aligned: Aligned, mention: Mention, slot: str, rule: str) -> Finding:
    fact = aligned.proposition.fact
    if rule == "dropped-qualifier":
        message = f"the source says this of “{fact.name}”"
        return case.of_terms(rule, min(aligned.topic), fact, message=message, stated=fact.name)
    stated = phrase(fact, slot)
    if slot == "count" and fact.period is not None and by_month(case, mention):
        stated += f" in {period_text(fact.period)}"
    return case.of_mention(rule, mention, fact, stated=stated)


def _is_told_as_whole(case: Case, mention: Mention, fact: Fact) -> bool:
    """``All of the country's 38 industries``, where these are the part that the place has."""
    count = fact.count
    counts = mention.measure is Measure.COUNT and count is not None and mention.value == count.value
    if count is None or not (counts and count.is_part):
        return False
    before = ahead(case.terms, mention.outer)[-1:]
    if any("@national" in t.word.keys or t.word.role & Role.REGION for t in before):
        return True
    others = [m for m in case.alignment.reading.mentions if m.value == count.of]
    exchanged = is_whole(case, mention) and not all(is_whole(case, m) for m in others)
    return exchanged or _is_nobodys(case, mention.clause) or bool(all_before(case, mention))


def _is_nobodys(case: Case, clause: int) -> bool:
    """``The national economy has 38``: a clause about the whole, and not about the source's place."""
    keys = frozenset().union(*(t.word.keys for t in case.terms if t.clause == clause))
    return "@national" in keys and "#place" not in keys and len(case.aligned) == 1


def _broken(case: Case, aligned: Aligned, mention: Mention, slot: str) -> Reckoned:
    """The rule that a number breaks as one of a fact's quantities, and the words that this rests on."""
    fact = aligned.proposition.fact
    words: frozenset[int] = NONE
    if slot == "value" and fact.value is not None:
        if fact.value.currency != mention.currency and fact.value.amount == mention.value:
            return Reckoned("wrong-currency")
        words = _words_of_conversion(case, fact.value, mention)
    if slot == STEP:
        mention = _step(case, mention, fact)
        compared, turned = _compares(case, mention, fact)
        words |= compared
        if turned:
            return Reckoned("wrong-direction", words)
    if (mention.measure is Measure.POINTS) is not _in_points(fact, slot):
        own = fact.change is not None and fact.change.value == mention.value
        return Reckoned("wrong-unit" if own else "not-in-source", words)
    mention, absent = present(case, mention, fact)
    words |= absent
    source = figures.stated(fact, slot, mention, case.facts.rate)
    if source is None:
        return Reckoned("not-in-source", words)
    if mention.bound in (Bound.EXACT, Bound.ABOUT) and _at_threshold(case, mention):
        source = replace(source, bound=Bound.EXACT)  # The mark is where the bound lies.
    broken = _beside(case, aligned, mention, slot, source)
    return Reckoned(broken.rule, words | broken.words)


def _beside(case: Case, aligned: Aligned, mention: Mention, slot: str, source: Stated) -> Reckoned:
    """The rule that a number breaks beside what the source states, and the words that this rests on."""
    fact = aligned.proposition.fact
    rule = _figure_rule(case, fact, mention, source)
    of_a_part = slot in ("value", "change") and _is_of_a_part(case, aligned)
    if rule is None and (of_a_part or _unqualified(case, aligned)):
        return Reckoned("dropped-qualifier")
    if slot == "value":
        return shared_out(case, aligned, mention, rule)
    if slot in ("change", STEP):
        return Reckoned(_change_rule(case, aligned, mention, slot, rule))
    monthly = by_month(case, mention) if slot == "count" and _of_which(fact, mention) else []
    if not monthly:
        return Reckoned(rule)
    average = case.with_key("@average")
    rule = monthly_rule(fact, source, mention)
    # So many in each month is more than so many on average.
    rule = "added-bound" if rule is None and not average else rule
    return Reckoned(rule, frozenset([*monthly, *average]))


def _words_of_conversion(case: Case, value: Money, mention: Mention) -> frozenset[int]:
    """``in dollar terms``, ``at the rate of the article``: an amount in another currency needs them."""
    named = CURRENCIES[mention.currency].after if mention.currency in CURRENCIES else ()
    converted = value.currency != mention.currency
    told = case.having(Role.CONVERSION)
    return frozenset(i for i in told if converted or case.terms[i].text.rstrip("s") in named)


def _of_which(fact: Fact, mention: Mention) -> bool:
    """Whether a number is told as part of no other whole than the fact's."""
    return not (mention.of and fact.count and fact.count.of and fact.count.of != mention.of)


def _figure_rule(case: Case, fact: Fact, mention: Mention, source: Stated) -> str | None:
    """The rule that a figure breaks beside the fact's."""
    if not _of_which(fact, mention):
        return "wrong-number"
    rule = figures.broken(source, mention)
    own = figures.same(source, mention)
    limited = own and source.bound is mention.bound and source.bound in figures.LOWER
    if rule is None and limited and _narrowed(case, mention):
        return "added-bound"
    if rule == "silent-rounding" and mention.measure is Measure.SHARE:
        return "wrong-number"  # "20 of the 23" is a count; nobody rounds 19 to it.
    if rule == "wrong-number" and mention.unit and fact.count and mention.value == fact.count.value:
        return "wrong-unit"
    return rule


def _change_rule(
    case: Case, aligned: Aligned, mention: Mention, slot: str, rule: str | None
) -> str | None:
    """The rule that a change breaks, of which also the direction counts, and of what it is."""
    if mention.direction not in (None, aligned.proposition.fact.direction):
        return "wrong-direction"
    widened = slot == "change" and rule is None and _widened(case, aligned)
    return "dropped-qualifier" if widened else rule


def _compares(case: Case, mention: Mention, fact: Fact) -> tuple[frozenset[int], bool]:
    """The words that compare a figure with what it was, and whether the other way than the source."""
    here = [(i, t.text) for i, t in enumerate(case.terms) if t.clause == mention.clause]
    ups = {i for i, text in here if text in ("more", "higher")}
    downs = {i for i, text in here if text in ("fewer", "less", "lower")}
    compared = case.having(Role.COMPARED, clause=mention.clause)
    return frozenset([*ups, *downs, *compared]), bool(downs if fact.direction == "up" else ups)


def _step(case: Case, mention: Mention, fact: Fact) -> Mention:
    """``By 21 to 57`` is no range: the second is what the number is now."""
    now = figures.stated(fact, "value" if mention.currency else "count", mention, case.facts.rate)
    return replace(mention, high=None) if now is not None and mention.high == now.value else mention


def _in_points(fact: Fact, slot: str) -> bool:
    return slot == "change" and fact.change is not None and fact.change.unit == POINT


def _is_of_a_part(case: Case, aligned: Aligned) -> bool:
    """``The parks came to 41.6 billion yuan``, where that is the investment in them.

    All that names the fact names another one, and whole.
    """
    others = [a for a in case.aligned if a is not aligned and aligned.topic <= a.topic]
    if aligned.proposition.group is not None or not aligned.topic or _is_named(case, aligned):
        return False
    return any(_is_named(case, a) and a.proposition.company is None for a in others)


def _is_named(case: Case, aligned: Aligned) -> bool:
    """Whether a sentence has all words of the name of a fact."""
    told = frozenset(key for t in case.terms for key in t.word.keys)
    return all(w.word.keys & told for w in aligned.proposition.topic)


def _unqualified(case: Case, aligned: Aligned) -> bool:
    """``Profit came to 126 million``, where that is the net profit, and there is another one."""
    proposition = aligned.proposition
    if not isinstance(proposition.fact, Statement) or len(proposition.name) != 2:
        return False
    narrow, noun = proposition.name
    told = {stem for t in case.terms for stem in t.word.stem.split()}
    aliased = any(p.keys & (told - {noun}) for p in proposition.phrases)
    if noun not in told or narrow in told or aliased:
        return False
    return any(noun in p.name for p in case.index.propositions if p is not proposition)


def _widened(case: Case, aligned: Aligned) -> bool:
    """Whether a word that narrows what has changed is left out: all digital revenue, not the core's."""
    keys = frozenset().union(*(case.terms[i].word.keys for i in aligned.covered))
    narrow = [w.word for w in aligned.proposition.topic if w.word.keys & NARROWING]
    return bool(aligned.topic) and any(keys.isdisjoint(w.keys & NARROWING | {w.stem}) for w in narrow)


def _at_threshold(case: Case, mention: Mention) -> bool:
    """``the 1-billion-yuan mark``, ``the bar is 1 billion yuan``: where the source's bound lies."""
    if case.text[mention.outer : mention.end].lower().startswith(("million-", "billion-")):
        return True  # "Billion-yuan contracts" are a class of them, and no figure.
    for i in case.with_key("@threshold"):
        term = case.terms[i]
        if directly_before(mention.end, term.start) or term.text in ("bar", "threshold", "floor"):
            return True
    return False


def _narrowed(case: Case, mention: Mention) -> bool:
    """``just over``, ``well over``: more than the source's over says."""
    words = case.text[mention.outer : mention.end].lower().split()
    return mention.high is not None or not {"well", "far", "way", "considerably"}.isdisjoint(words)


def _told(fact: Fact) -> frozenset[Decimal]:
    """The numbers of a statement: also those, such as an earlier figure, that are no quantity of it."""
    own = {q.value for q in (fact.count, fact.change) if q is not None}
    own |= {q.was for q in (fact.count, fact.value) if q is not None and q.was is not None}
    own |= {q.of for q in (fact.count,) if q is not None and q.of is not None}
    if fact.value is not None:
        own.add(fact.value.amount)
    return _figures(fact.statement) - own


@lru_cache(1000)
def _figures(statement: str) -> frozenset[Decimal]:
    return frozenset(number.value for number in numbers(statement))


def _borne_out_elsewhere(
    case: Case, aligned: Aligned, mention: Mention
) -> tuple[Verdict | None, frozenset[int]]:
    """Whether another fact has just this number, and no other number in the sentence; by which words.

    Supported where the sentence surely speaks of that fact too; unverified where it only may.
    """
    listed = size_of_list(case, mention)
    if listed is not None and figures.broken(listed.source, mention) is None:
        return Verdict.SUPPORTED, frozenset(listed.words)
    for other in case.alignment.weak:
        apart = other.proposition is not aligned.proposition and not other.mentions
        if isinstance(aligned.proposition.fact, Statement) and other.covered <= aligned.covered:
            continue  # It has the figure, and not what the sentence says of it.
        if apart and _has_just(case, other, mention):
            same = _says_as_much(case, other, aligned, mention)
            return Verdict.SUPPORTED if same else Verdict.UNVERIFIED, NONE
    return None, NONE


def _says_as_much(case: Case, other: Aligned, aligned: Aligned, mention: Mention) -> bool:
    """Whether a sentence speaks of another fact as well, which has all that its clause says of one."""
    here = {i for i in aligned.covered if case.terms[i].clause == mention.clause}
    spoken_of = any(other.proposition is a.proposition for a in case.aligned)
    return spoken_of and bool(here) and here <= other.covered


def _has_just(case: Case, other: Aligned, mention: Mention) -> bool:
    """Whether a number is one of a fact's own."""
    fact, rate = other.proposition.fact, case.facts.rate
    slots = [slot for slot in ("count", "value", "change") if fits(mention, other, slot, case.terms)]
    stated = (figures.stated(fact, slot, mention, rate) for slot in slots)
    return any(source is not None and source.value == mention.value for source in stated)


def _said_again(case: Case, mention: Mention) -> Iterator[Ruling]:
    """What comes of a number that no fact is left for: it may say once more what another has said."""
    again, negation = negated(case, mention)
    for aligned in case.aligned:
        if mention.measure not in SLOTS:
            break
        if isinstance(aligned.proposition.fact, Statement) and _is_repeated(aligned, mention):
            continue  # "29 votes to 29": another number that happens to be the same.
        for slot in dict.fromkeys(slot for _, slot in aligned.mentions):
            if not fits(mention, aligned, slot, case.terms):
                continue
            words = accounted(negation, aligned)
            compared = _compared_with(case, aligned, again)
            broken = _broken(case.after([words]), aligned, compared, slot)
            yield from (words, accounted(broken.words, aligned))
            if broken.rule is not None and VERDICTS[broken.rule] is not Verdict.IMPRECISE:
                continue
            if broken.rule is not None:
                yield found(_finding(case, aligned, mention, slot, broken.rule))
            return
    part = _part_of_told(case, mention)
    if part is not None:
        rule = _broken(case, part, again, "count").rule
        yield found(_finding(case, part, mention, "count", rule)) if rule else accounted(negation, part)
    elif not has_figure(case, mention):
        yield _silent(case, mention)


def _part_of_told(case: Case, mention: Mention) -> Aligned | None:
    """``There are 41 in the nation, and 38 are found here``: a number alone, of a whole just told."""
    counts = mention.measure is Measure.COUNT and mention.unit is None
    if not counts or head(mention, case.terms) is not None:
        return None
    for aligned in case.aligned:
        told = {slot: m for m, slot in aligned.mentions}
        count = aligned.proposition.fact.count
        whole = told.get("whole") or told.get("count")
        if (
            count
            and count.is_part
            and len(told) == 1
            and whole
            and whole.value == count.of
            and whole.end < mention.start
        ):
            return aligned
    return None


def _is_repeated(aligned: Aligned, mention: Mention) -> bool:
    """Whether the very figure has been told already."""
    told = [(m.value, m.measure, m.currency) for m, _ in aligned.mentions]
    return (mention.value, mention.measure, mention.currency) in told


def _compared_with(case: Case, aligned: Aligned, mention: Mention) -> Mention:
    """``More than the 36 of 2022``: the figure that something is compared with, and not its bound."""
    before = case.text[mention.outer : mention.end].lower()
    statement = isinstance(aligned.proposition.fact, Statement)
    return replace(mention, bound=Bound.EXACT) if statement and _THAN_THE.match(before) else mention


_THAN_THE = Pattern(r"(?:\w+[ ])?(?:more|less|fewer|higher|lower)[ ]than[ ]the[ ]", "than the ")


def _silent(case: Case, mention: Mention) -> Ruling:
    message = "the source has no such figure for this"
    finding = case.of_mention("not-in-source", mention, None, stated=None, message=message)
    return found(finding, mark=Mark.SILENT)


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
