"""Who does it to whom: names and things in the places of each other."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align.aligned import GENERAL
from jiningcli.check.evidence.ruling import Ruling, found
from jiningcli.check.words.lexicon import BEING, COPULAS, DEEDS, OWN_DEEDS, PREPOSITIONS
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.vocabulary import Term
    from jiningcli.check.words.word import Word


_BEING = COPULAS | {"been"}


def judge_agents(case: Case) -> Iterator[Ruling]:
    """``ISEC was set up by ISMA``, ``the economy covers the sector``: exchanged."""
    yield from _exchanged_around_by(case)
    yield from _exchanged_deeds(case)
    deeds = [deed for deed in _deeds(case.terms) if deed.doers and deed.done_to]
    for aligned in case.aligned:
        at = _turned_about(case, aligned, deeds) if deeds else None
        at = _not_by_its_own(case, aligned) if at is None else at
        if at is not None:
            fact = aligned.proposition.fact
            message = f"the source does not say this of {case.words(at)}"
            yield found(case.of_terms("not-in-source", at, fact, message=message))


def _exchanged_around_by(case: Case) -> Iterator[Ruling]:
    by = next((i for i, t in enumerate(case.terms) if t.text.split()[-1] == "by"), None)
    if by is None:
        return
    first = _names(t.word for t in case.terms[:by])
    then = _names(t.word for t in case.terms[by:])
    for aligned in case.aligned:
        before, _, after = aligned.proposition.fact.statement.partition(" by ")
        done_to, doers = (_names(case.index.vocabulary.words(part)) for part in (before, after))
        if (first & doers) - done_to and (then & done_to) - doers:
            yield found(case.of_terms("wrong-attribution", by, aligned.proposition.fact))


def _exchanged_deeds(case: Case) -> Iterator[Ruling]:
    """``Launched 44 contracts, signed 144 projects``: each with its own number, and the other's deed."""
    counted = [a for a in case.aligned if any(slot == "count" for _, slot in a.mentions)]
    for a, b in itertools.combinations(counted, 2):
        first, then = ({m.clause for m, slot in it.mentions if slot == "count"} for it in (a, b))
        deeds = [
            [
                i
                for i in other.covered - own.covered
                if case.terms[i].clause in clauses and _is_deed(case, i)
            ]
            for own, other, clauses in ((a, b, first - then), (b, a, then - first))
        ]
        if all(deeds):
            yield found(case.of_terms("negated", min(deeds[0]), a.proposition.fact))


def _is_deed(case: Case, at: int) -> bool:
    return not case.terms[at].word.keys.isdisjoint({*GENERAL, "@sign", "@approve"})


def _names(words: Iterable[Word]) -> set[str]:
    """The keys of those whom some words name."""
    return {key for word in words if not word.role for key in word.keys if key.startswith("#")}


class Deed(Struct, frozen=True):
    """What is told as done: its classes, the terms of who does it, and of what it is done to."""

    classes: frozenset[str]
    doers: list[int]
    done_to: list[int]


def _turned_about(case: Case, aligned: Aligned, deeds: Sequence[Deed]) -> int | None:
    """A word told as who does something, where a fact has it as what that is done to; or the reverse."""
    own = case.index.own_terms(aligned.proposition)
    stated = list(_deeds(own, whole=True))
    for deed in deeds:
        same = [other for other in stated if deed.classes & other.classes]
        if len(same) != 1:
            continue
        if aligned.topic.isdisjoint((*deed.doers, *deed.done_to)):
            continue  # Another clause does this, to what the fact is not of.
        doers, done_to = (_keys(own, part) for part in (same[0].doers, same[0].done_to))
        sides = [(at, done_to, doers) for at in deed.doers]
        sides += [(at, doers, done_to) for at in deed.done_to[:1]]
        for at, there, here in sides:
            keys = case.terms[at].word.keys
            if keys & there and not keys & here:
                return at
    return None


def _not_by_its_own(case: Case, aligned: Aligned) -> int | None:
    """``The city will operate CATL's base``: what a company does, done by the place, or to either."""
    own = f"#{aligned.proposition.company}"
    for deed in _deeds(case.terms, OWN_DEEDS) if aligned.proposition.company is not None else ():
        if aligned.covered.isdisjoint((*deed.doers, *deed.done_to)):
            continue
        if not _keys(case.terms, deed.done_to[:1]).isdisjoint((own, "#place")):
            return deed.done_to[0]
        if deed.doers and all("#place" in case.terms[i].word.keys for i in deed.doers):
            return deed.doers[0]
    return None


def _keys(terms: Sequence[Term], numbers: Iterable[int]) -> frozenset[str]:
    return frozenset(key for i in numbers for key in terms[i].word.keys)


def _deeds(
    terms: Sequence[Term], kinds: frozenset[str] = DEEDS, *, whole: bool = False
) -> Iterator[Deed]:
    """What some words tell as done; ``whole`` takes all after a verb as what it is done to."""
    for at, term in enumerate(terms):
        if kinds is DEEDS and term.text.rpartition(" ")[2] in _BEING:
            yield from _rests_on(terms, at)
        if not term.word.keys & kinds:
            continue
        noun, helped = _noun_before(terms, at)
        going_on = term.text.split()[0].endswith("ing")
        being = any(terms[i].text in BEING for i in helped) or term.text.split()[0] in BEING
        being = being and terms[at - 1].text.split()[-1] != "to"  # "Is to set up", "is going to build".
        if term.text.endswith(("ment", "ion")) or (going_on and not being):
            continue  # "The development of", "its growing economy".
        after = [i for i in range(at + 1, len(terms)) if terms[i].clause == term.clause]
        things = [i for i in after if _is_thing(terms[i])]
        by = next((i for i in after if terms[i].text == "by"), None)
        classes = term.word.keys & kinds
        if being and not going_on:
            yield Deed(classes, [i for i in things if by is not None and i > by], noun)
        elif by is None or not term.text.endswith(("ed", "ing")):
            placed = term.text.split()[-1] in PREPOSITIONS  # "Located in Jining" is done to nobody.
            yield Deed(classes, noun, things if whole else [] if placed else _object(terms, after))


def _rests_on(terms: Sequence[Term], at: int) -> Iterator[Deed]:
    """``Industry is the base of its wealth``: of whose base it is, as what something is done to."""
    begun = next((i for i in range(max(at - 2, 0), at) if terms[i].text in ("has", "have", "had")), at)
    noun, _ = _noun_before(terms, begun)  # "Has long been".
    after = [i for i in range(at + 1, len(terms)) if terms[i].clause == terms[at].clause]
    of = next((i for i in after if terms[i].text == "of"), None)
    if of is not None:
        yield Deed(frozenset({"is"}), noun[:1], [i for i in after if i > of and _is_thing(terms[i])])


def _object(terms: Sequence[Term], after: Sequence[int]) -> list[int]:
    """What stands right after a verb, with nothing that puts it elsewhere."""
    noun: list[int] = []
    for i in after:
        turns = terms[i].text == "into" and not noun  # "Is turning into", "evolves into".
        if (terms[i].text in PREPOSITIONS and not turns) or (noun and not _is_thing(terms[i])):
            break
        if _is_thing(terms[i]):
            noun.append(i)
    return noun


def _is_thing(term: Term) -> bool:
    """Whether a word names something: it has content, or is the place."""
    if term.word.role & ~(Role.PLACE | Role.COMPANY | Role.NEUTRAL):
        return False
    return not term.word.neutral or bool(term.word.role & Role.PLACE) or "#place" in term.word.keys


def _noun_before(terms: Sequence[Term], at: int) -> tuple[list[int], list[int]]:
    """The words of the noun right before a verb, and those that stand between: has been, will, also."""
    noun: list[int] = []
    helped: list[int] = []
    for i in range(at - 1, -1, -1):
        if terms[i].clause != terms[at].clause:
            break
        if _is_thing(terms[i]):
            noun.append(i)
        elif terms[i].text in PREPOSITIONS:
            if noun and terms[i].text != "of":
                return [], helped
            noun.clear()  # "The base of the city": the base does it.
        elif noun:
            break
        else:
            helped.append(i)
    return noun, helped
