"""Who does it to whom: names and things in the places of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.evidence.ruling import Ruling, found
from jiningcli.check.words.lexicon import BEING, DEEDS, PREPOSITIONS
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.vocabulary import Term
    from jiningcli.check.words.word import Word


def judge_agents(case: Case) -> Iterator[Ruling]:
    """``ISEC was set up by ISMA``, ``the economy covers the sector``: exchanged with what it is done to."""
    yield from _exchanged_around_by(case)
    for aligned in case.aligned:
        at = _turned_about(case, aligned)
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


def _names(words: Iterable[Word]) -> set[str]:
    """The keys of those whom some words name."""
    return {key for word in words if not word.role for key in word.keys if key.startswith("#")}


class Deed(Struct, frozen=True):
    """What is told as done: its classes, the terms of who does it, and of what it is done to."""

    classes: frozenset[str]
    doers: list[int]
    done_to: list[int]


def _turned_about(case: Case, aligned: Aligned) -> int | None:
    """A word told as who does something, where the fact has it as what that is done to; or the reverse."""
    own = case.index.vocabulary.terms(case.index.read(aligned.proposition).tokens)
    stated = list(_deeds(own, whole=True))
    for deed in _deeds(case.terms):
        if not (deed.doers and deed.done_to):
            continue
        same = [other for other in stated if deed.classes & other.classes]
        if len(same) != 1:
            continue
        doers, done_to = (_keys(own, part) for part in (same[0].doers, same[0].done_to))
        for at in deed.doers:
            keys = case.terms[at].word.keys
            if keys & done_to and not keys & doers:
                return at
        for at in deed.done_to[:1]:
            keys = case.terms[at].word.keys
            if keys & doers and not keys & done_to:
                return at
    return None


def _keys(terms: Sequence[Term], numbers: Iterable[int]) -> frozenset[str]:
    return frozenset(key for i in numbers for key in terms[i].word.keys)


def _deeds(terms: Sequence[Term], *, whole: bool = False) -> Iterator[Deed]:
    for at, term in enumerate(terms):
        classes = term.word.keys & DEEDS
        if not classes:
            continue
        here = [i for i, t in enumerate(terms) if t.clause == term.clause]
        before = [i for i in here if i < at]
        after = [i for i in here if i > at]
        doers, helped = _noun_before(terms, before)
        by = next((i for i in after if terms[i].text == "by"), None)
        going_on = any(terms[i].text in BEING for i in helped) or term.text.split()[0] in BEING
        if term.text.endswith(("ment", "ion")) or (term.text.endswith("ing") and not going_on):
            continue  # "The development of", "its growing economy".
        if going_on and not term.text.endswith("ing"):
            yield Deed(classes, [] if by is None else _contents(terms, after[after.index(by) + 1 :]), doers)
        elif not (term.text.endswith(("ed", "ing")) and by is not None):
            yield Deed(classes, doers, _contents(terms, after) if whole else _object(terms, after))


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


def _contents(terms: Sequence[Term], numbers: Iterable[int]) -> list[int]:
    return [i for i in numbers if _is_thing(terms[i])]


def _is_thing(term: Term) -> bool:
    return not term.word.role & ~(Role.PLACE | Role.COMPANY | Role.NEUTRAL) and (
        not term.word.neutral or bool(term.word.role & Role.PLACE) or "#place" in term.word.keys
    )


def _noun_before(terms: Sequence[Term], before: Sequence[int]) -> tuple[list[int], list[int]]:
    """The words of the noun right before a verb, and those that stand between: has been, will, also."""
    helped: list[int] = []
    noun: list[int] = []
    for i in reversed(before):
        if _is_thing(terms[i]):
            noun.append(i)
        elif not noun and terms[i].text not in PREPOSITIONS:
            helped.append(i)
        elif terms[i].text in PREPOSITIONS and noun:
            noun.clear()
            if terms[i].text not in ("of",):
                return [], helped
        elif noun:
            break
    return noun, helped
