"""Which facts a sentence speaks of: its words laid beside those of the propositions."""

from __future__ import annotations

import itertools
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from jiningcli.check.align import figures
from jiningcli.check.align.aligned import (
    GENERAL,
    NONE,
    SURE,
    Aligned,
    Alignment,
    Misplaced,
    Words,
    carries,
)
from jiningcli.check.align.assignment import assign
from jiningcli.check.align.fitting import head
from jiningcli.check.align.members import place_members, wholes
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Project, Statement
from jiningcli.quantity import NEAR, Bound, Interval
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from decimal import Decimal

    from jiningcli.check.align.propositions import Index, Phrase, Proposition
    from jiningcli.check.words.vocabulary import Term
    from jiningcli.facts.model import Fact
    from jiningcli.money import Rate
    from jiningcli.text.reading import Reading

WEAK = 0.35
"""The share from which it may speak of it: enough to doubt that another topic is meant."""

ALIAS = 0.45
"""What a single other word for the topic is worth: not enough alone."""

SEVERAL = 0.4
"""What two of a fact's own figures are worth: nobody has these by chance."""

NAMED = 0.35
"""What the name of a project's company is worth beside a word of its topic."""


def align(
    reading: Reading,
    index: Index,
    carried: Sequence[Proposition] = (),
    before: Container[str | None] = (),
) -> Alignment:
    """Lay a sentence beside the propositions.

    ``carried`` are those of the sentence before, where this one goes on about them (It …, They …);
    ``before`` are the roles that it spoke of.
    """
    terms = index.vocabulary.terms(reading.tokens)
    words = Words(terms, index)
    candidates = index.candidates(words)
    for proposition in carried:
        candidates.setdefault(proposition, [])
    laid = (_lay(p, phrases, words, reading, carried=p in carried) for p, phrases in candidates.items())
    weak = [aligned for aligned in laid if aligned is not None]
    sure = [aligned for aligned in weak if aligned.coverage >= SURE]
    aligned: list[Aligned] = []
    misplaced: list[Misplaced] = []
    if sure:
        denied = _denied_companies(terms)
        spoken_of = [a for a in sure if f"#{a.proposition.company}" not in denied]
        aligned, misplaced = place_members(spoken_of, words, index, carried, before)
    if not words.keys.isdisjoint(index.marks):
        aligned += wholes(aligned, words, index, {m.group for m in misplaced})
    if len(aligned) > 1:
        aligned = _undominated(aligned, words, reading.mentions)
    every = [term.word for term in terms]
    alignment = Alignment(
        reading,
        terms,
        reduce(or_, [word.role for word in every], 0),
        frozenset().union(*[word.keys for word in every]),
        aligned,
        misplaced,
        reading.mentions,
        words.contents,
        weak,
    )
    if reading.mentions and aligned:
        assign(alignment, [index.weight(word) for word in every])
    if aligned or misplaced:
        alignment.leftover = words.contents.difference(
            *(a.covered for a in aligned), *(m.covered for m in misplaced)
        )
    return alignment


def _lay(
    proposition: Proposition,
    phrases: Sequence[Phrase],
    words: Words,
    reading: Reading,
    *,
    carried: bool,
) -> Aligned | None:
    covered = words.at(proposition.vocabulary)
    if not covered:
        return None
    if proposition.group is not None:
        topic = NONE.union(*(words.together(phrase) for phrase in phrases))
        coverage = 1.0 if topic or carried else 0.0
    else:
        topic, coverage = _topic(proposition, phrases, words)
        evidence = counted = 0.0
        if reading.mentions:
            evidence = _equal_quantities(proposition, reading.mentions, words.rate)
            counted = _counted(proposition, reading.mentions, words.terms, topic)
        if proposition.fact.change is not None and coverage < SURE:
            evidence = 0.0  # "Revenue rose 17.5 percent" may be another revenue.
        coverage += evidence + (SURE if carried else 0.0)
        coverage += counted
        if proposition.company is not None and isinstance(proposition.fact, Project):
            coverage += _company(proposition, words, topic)
        is_statement = isinstance(proposition.fact, Statement)
        share = words.share(covered, proposition.own) if is_statement else 0.0
        if share > coverage:
            coverage = share
            topic = topic or covered & words.contents
    if coverage < WEAK:
        return None
    return Aligned(proposition, min(coverage, 1.0), topic, covered)


def _company(proposition: Proposition, words: Words, topic: frozenset[int]) -> float:
    """What the name of a project's company adds: all, with words of what is said of the project."""
    if f"#{proposition.company}" not in words.keys:
        return 0.0
    if topic:
        return NAMED
    return SURE if words.matching(proposition.predicate) else 0.0


def _topic(
    proposition: Proposition, phrases: Sequence[Phrase], words: Words
) -> tuple[frozenset[int], float]:
    """The terms that name the topic, and how much of it they name.

    A term of the fact file is another name of the topic: one of several words names it whole, a
    single word stands for one word of the name, and alone for half of it.
    """
    matches = words.matching(proposition.topic)
    if not (matches or phrases):
        return NONE, 0.0
    total = sum([w.weight for w in proposition.topic]) or 1.0
    held = sum([w.weight for w in matches])
    topic = NONE.union(*matches.values())
    if not phrases:
        return topic, held / total
    missing = sorted((w.weight for w in proposition.topic if w not in matches), reverse=True)
    alias, credit = 0.0, 0.0
    for phrase in phrases:
        hits = words.together(phrase)
        if not hits:
            continue
        length = len(phrase.words)
        alias = max(alias, ALIAS if length == 1 else SURE)
        if hits - topic:
            credit += sum(missing[:length])
            del missing[:length]
        topic |= hits
    return topic, max((held + credit) / total if held else 0.0, alias)


def _says_less(a: Aligned, b: Aligned, words: Words, mentions: Sequence[Mention]) -> bool:
    """Whether a fact covers less of a sentence than another, which then is what the sentence is about.

    Its figures count only where the words leave it open: "74 percent had a first dose" is about the
    first dose, whoever had 74 percent. Of two that are covered equally the one is meant that is named.
    """
    own, others = a.covered & words.telling, b.covered & words.telling
    if not own <= others:
        return False
    figures = [_equal_quantities(it.proposition, mentions, words.rate) for it in (a, b)]
    if own == others:
        figured = {mention.clause for mention in mentions}
        more = (a.covered - b.covered) & words.contents
        elsewhere = any(words.terms[i].clause not in figured for i in more)
        named = [_named(it.proposition, words) for it in (a, b)]
        stems = [words.stems(it.covered, it.proposition.vocabulary) for it in (a, b)]
        if stems[0] != stems[1] and (stems[0] < stems[1] or stems[1] < stems[0]):
            return stems[0] < stems[1]
        if _alike(a.proposition.fact, b.proposition.fact) and (named[0] < 1) is not (named[1] < 1):
            return named[0] < 1
        return (figures[0], named[0]) < (figures[1], named[1]) and not elsewhere
    if figures[0] <= figures[1] or figures[0] >= SEVERAL:
        return figures[0] <= figures[1]
    topic = NONE.union(*words.matching(b.proposition.topic).values())
    clauses = {m.clause for m in mentions if _equal_quantities(a.proposition, [m], words.rate)}
    beside = any(words.terms[i].clause in clauses for i in (others - own) & topic)
    return beside and _alike(a.proposition.fact, b.proposition.fact)


def _named(proposition: Proposition, words: Words) -> float:
    """How much of the name of a fact a sentence has."""
    told = {stem for term in words.terms for stem in term.word.stem.split()}
    return sum(stem in told for stem in proposition.name) / (len(proposition.name) or 1)


def _alike(a: Fact, b: Fact) -> bool:
    """Whether two facts have figures of one kind."""
    pairs = ((a.count, b.count), (a.change, b.change))
    return bool(a.value and b.value) or any(p and q and p.unit == q.unit for p, q in pairs)


def _counted(
    proposition: Proposition,
    mentions: Sequence[Mention],
    terms: Sequence[Term],
    topic: frozenset[int],
) -> float:
    """``144 launches``: a word that may be said of any topic names this one beside its very count."""
    count = proposition.fact.count
    if count is None or not topic:
        return 0.0
    for mention in mentions:
        if mention.measure is Measure.COUNT and _nearly(mention, count.value):
            counted = head(mention, terms)
            if counted in topic and terms[counted].word.keys & GENERAL:
                return ALIAS
    return 0.0


def _equal_quantities(proposition: Proposition, mentions: Sequence[Mention], rate: Rate | None) -> float:
    """A sentence that has a fact's very figures speaks of it with fewer words."""
    fact = proposition.fact
    evidence = 0.0
    for mention in mentions:
        if mention.measure is Measure.MONEY and fact.value is not None:
            own = figures.stated(fact, "value", mention, rate)
            evidence += 0.2 * (own is not None and figures.same(own, mention))
        if mention.measure is Measure.COUNT and fact.count is not None:
            evidence += 0.2 * _nearly(mention, fact.count.value)
        if mention.measure is Measure.PERCENT:
            percents = [q.value for q in (fact.change, fact.count) if q and q.unit == "percent"]
            evidence += 0.2 * (mention.value in percents)
        if mention.of is not None and fact.count is not None:
            evidence += 0.3 * (fact.count.of in (mention.of, mention.value))
            evidence += 0.3 * (mention.value == fact.count.value)
    return min(evidence, 0.4)


def _nearly(mention: Mention, value: Decimal) -> bool:
    """Whether a number is a fact's, or says that it is about that, or not much less."""
    if mention.value == value:
        return True
    near = mention.bound is not Bound.EXACT and abs(mention.value - value) <= value * NEAR
    return near and Interval(value, value).inside(mention.interval)


def _denied_companies(terms: Sequence[Term]) -> frozenset[str]:
    """``…, not Komatsu's``: the companies that a sentence names only to say that it is not them."""
    denied: frozenset[str] = frozenset()
    for negation, company in itertools.pairwise(terms):
        denies = negation.word.role & Role.CONTRAST or negation.text == "not"
        if denies and company.word.role & Role.COMPANY:
            denied |= company.word.keys
    return denied


def _undominated(aligned: list[Aligned], words: Words, mentions: Sequence[Mention]) -> list[Aligned]:
    """Leave out what covers only words that another covers too, and names its topic with fewer."""
    contents = {i for i, t in enumerate(words.terms) if carries(t)}

    def weight(a: Aligned) -> float:
        return sum(w.weight for w in words.matching(a.proposition.topic))

    def dominated(a: Aligned, b: Aligned) -> bool:
        own = a.covered & contents
        if isinstance(a.proposition.fact, Statement):
            return _says_less(a, b, words, mentions)
        if a.proposition.group is not None or not a.topic <= b.covered or not own <= b.covered:
            return False
        if _equal_quantities(a.proposition, mentions, words.rate):
            return False
        return own < b.covered & contents or weight(a) < weight(b)

    return [a for a in aligned if not any(dominated(a, b) for b in aligned if b is not a)]
