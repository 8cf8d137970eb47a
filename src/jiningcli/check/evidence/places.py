"""Where a sentence puts things: the source's own place, or one near it, around it, or like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.words.lexicon import ALL_OVER, BESIDE, CITIES, OTHERS, STANDING
from jiningcli.check.words.vocabulary import bare, opening
from jiningcli.check.words.word import Role
from jiningcli.text.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case


def elsewhere(case: Case) -> list[int]:
    """The terms that name another place than the source's own."""
    texts = {term.text for term in case.terms}
    placed = _PLACE in case.alignment.keys
    found = {*_beside(case)} if placed or not BESIDE.isdisjoint(texts) else set()
    if placed:
        found.update(_others(case))
    if case.alignment.roles & Role.REGION:
        found.update(_regions(case))
    if not _OF_THE_NATION.isdisjoint(texts):
        found.update(_nation(case))
    return sorted(found)


_PLACE = "#place"
_EVERYWHERE = frozenset(("nationwide", "countrywide", "worldwide", "globally"))
_OF_THE_NATION = _EVERYWHERE | {"nation", "country"}


def _beside(case: Case) -> Iterator[int]:
    """``near Jining``, ``next to the city``: not in it."""
    for i, term in enumerate(case.terms):
        if "#place" in term.word.keys:
            before = [t.text for t in case.terms[max(i - 2, 0) : i] if t.text != "the"]
            told_of = term.possessive and before[-1:] == ["under"]  # "Under Jining's drive."
            if before and before[-1] in BESIDE and not told_of:
                yield i
        elif term.text in BESIDE and i and case.terms[i - 1].text in STANDING and not case.covering(i):
            yield i  # "It is near a gigabit city."


def _others(case: Case) -> Iterator[int]:
    """``another city``, ``Chinese cities``: such places as the source's, and not that."""
    own = {bare(name) for name in case.facts.source.terms}
    for i, term in enumerate(case.terms):
        like = "#place" in term.word.keys and not term.word.role & Role.PLACE
        several = term.text.endswith("s") and not term.possessive and term.text not in own
        if like and (several or (i and case.terms[i - 1].text in OTHERS)):
            yield i


def _nation(case: Case) -> Iterator[int]:
    """``The nation covers …``, ``Nationwide, …``: more than the place."""
    first = opening(case.terms)
    words = [t.text for t in case.terms[first : first + 2]]
    apart = len(words) == 2 and case.terms[first + 1].clause != case.terms[first].clause
    if case.facts.source.place and apart and words[0] in _EVERYWHERE:
        yield first
    if words in (["the", "nation"], ["the", "country"]) and not case.having(Role.PLACE):
        yield first + 1


def _regions(case: Case) -> Iterator[int]:
    """``China covers …``: the region or country that the place lies in is not the place."""
    named = case.having(Role.PLACE | Role.COMPANY) or {*case.with_key("#place")} - {*_others(case)}
    for i in case.having(Role.REGION):
        following = case.terms[i + 1] if i + 1 < len(case.terms) else None
        if following is not None and following.text.removesuffix("'s") in CITIES:
            continue
        opens = i == 0 or case.terms[i - 1].clause != case.terms[i].clause
        around = case.terms[max(i - 1, 0) : i + 2]  # "Jining, Shandong", "Shandong's Jining"
        beside = following is None or any("#place" in t.word.keys for t in around)
        rest = [t for t in case.terms[i:] if t.clause == case.terms[i].clause]
        here = beside or any(t.word.role & Role.PLACE for t in rest)  # "Shandong's firms in Jining."
        holds = case.terms[i].possessive and not here and not _has_the_whole(case, i)
        holds = holds or bool(i and case.terms[i - 1].text in ALL_OVER)
        if not named or holds or (opens and not case.terms[i].possessive and not beside):
            yield i


def _has_the_whole(case: Case, at: int) -> bool:
    """``38 of China's 41``: of what the source's place has a part, its country has all."""
    counts = [a.proposition.fact.count for a in case.aligned]
    country = case.terms[at].text.startswith(fold(case.facts.source.region[-1]))
    return country and any(count is not None and count.of is not None for count in counts)
