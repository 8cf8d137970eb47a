"""What one side says with less or more than that it is so: plans, estimates, most of it, only some."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.words.verbs import PAST
from jiningcli.patterns import Pattern
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.statements.figures import Match
    from jiningcli.check.statements.said import Part, Said

_EACH = frozenset({"each"})
_AIMED = frozenset({"planned", "tried"})
_WILL = frozenset({"planned", "likely"})
_DONE, _PLANNED = frozenset({"done"}), frozenset({"planned"})
_PLANS = tuple(f" {word} " for word in tables.OF_KIND["planned"])
_LONGEST_PLAN = max(map(len, _PLANS))
_UNDER_WAY = Pattern(r"\b(?:is|are|was|were)(?: \w+ly| also| still| now)? \w+ing\b")


class Tense(Enum):
    """How a claim tells what is only to come in the source."""

    TOLD = "told"
    """As a thing that is so."""
    FUTURE = "future"


def hedge_difference(
    claim: Said,
    source: Said,
    pairs: Sequence[tuple[Part, Part | None]],
    at_home: frozenset[int],
    figures: Sequence[Match],
    tense: Tense | None = None,
) -> frozenset[str]:
    """The kinds that only one has; ``tense`` is that of the claim where the source only plans."""
    mine = frozenset(kind for _, kind in claim.hedges)
    told = {o.start for _, o in pairs if o is not None}
    told |= {m.stated.start for m in figures if m.stated is not None}
    theirs = frozenset(
        kind
        for clause, kind, _, at in source.hedge_words
        if _bears(source, clause, at, told, wide=kind in _WILL or _of_clause(kind, clause, at_home))
    )
    every = frozenset(kind for _, kind in source.hedges)
    if "likely" in mine & theirs or "considered" in mine & theirs:
        mine, theirs = mine - _PLANNED, theirs - _PLANNED
    if mine & _AIMED and theirs & _AIMED:
        mine, theirs = mine - _AIMED, theirs - _AIMED
    if tense is Tense.TOLD:
        mine, theirs = mine - _DONE, theirs | _PLANNED
    elif tense is Tense.FUTURE:
        mine, theirs = mine - _PLANNED, theirs - _PLANNED
    mine = mine - _gone_up_or_down(claim, source, at_home)
    return (theirs - mine) - tables.LOST | (mine - every - (_EACH if _of_each(figures) else frozenset()))


_THAN = Pattern(
    r"[^,;]*? than (?!(?:in |at |on )?(?:a|the|last|ever|before|\w+ (?:years?|months?))\b)", " than "
)
"""What a claim compares with, where that is no earlier time: more than in Chile."""


def _gone_up_or_down(claim: Said, source: Said, at_home: frozenset[int]) -> frozenset[str]:
    """The "more" or "fewer" than before of a claim, where the source goes that way."""
    ways = {tables.direction(p.keys) for p in source.every if p.clause in at_home} - {None}
    kind = {"up": "more", "down": "less"}[ways.pop() or ""] if len(ways) == 1 else ""
    if any(k == kind and not _THAN.match(claim.whole, at) for _, k, _, at in claim.hedge_words):
        return frozenset({kind})
    return frozenset()


def _of_clause(kind: str, clause: int, at_home: frozenset[int]) -> bool:
    """Whether a hedge is of all that its clause says, and the claim is at home in that."""
    return clause in at_home and kind not in tables.OF_ONE_WORD


def _bears(source: Said, clause: int, at: int, told: set[int], *, wide: bool) -> bool:
    """Whether a hedge is one of what a claim speaks of: of the next word, or of all that follows."""
    places = sorted(
        [p.start for p in source.parts if p.clause == clause]
        + [f.start for f in source.figures if f.clause == clause]
    )
    after = [place for place in places if place > at] or places[-1:]
    return bool(told.intersection(after if wide else after[:1]))


def _of_each(figures: Sequence[Match]) -> bool:
    """Whether an amount stands behind the number of things that it is told of: 44 over 1 million."""
    stated = [m.stated for m in figures if m.stated is not None]
    counts = [f.start for f in stated if f.mention.measure is Measure.COUNT]
    return all(f.start > at for f in stated if f.mention.measure is not Measure.COUNT for at in counts)


def widened(claim: Said, source: Said, pairs: Sequence[tuple[Part, Part | None]]) -> frozenset[str]:
    """Whether a claim drops what makes a measured thing narrower: core revenue, net profit."""
    if not claim.figures:
        return frozenset()
    told = {o.start for _, o in pairs if o is not None}
    own = {p.text for p in claim.every}
    for at, part in enumerate(source.every[:-1]):
        near = [p for p in source.every[at + 1 : at + 3] if p.clause == part.clause and p.start in told]
        if part.text in tables.NARROWING and part.start not in told and near and part.text not in own:
            return frozenset({"narrow"})
    return frozenset()


def of_done(part: Part) -> bool:
    """Whether a word only tells that something is done by now: completed, has started, already."""
    return not part.name and not tables.DONE.isdisjoint(part.text.split())


def unfinished(claim: Said, source: Said, homes: Sequence[int]) -> bool:
    """Whether the source plans, or is about, what a claim may tell as done."""
    kinds = {kind for _, kind in claim.hedges}
    if "planned" in kinds or claim.denials or not (claim.every or "done" in kinds):
        return False
    planned = {clause for clause, kind in source.hedges if kind == "planned"}
    told = [_predicate(source, clause) for clause in homes]
    if any(clause in planned or _goes_on(source, clause + 1, planned) for clause in told):
        return True
    own = claim.whole[claim.start : claim.end].lower()
    return not _UNDER_WAY.search(own) and any(
        _UNDER_WAY.search(_text(source, clause)) for clause in homes
    )


def to_come(claim: Said, source: Said, pairs: Sequence[tuple[Part, Part | None]]) -> Tense | None:
    """How a claim has what the source has in the infinitive: X to buy Y, is due to open.

    The first verb of each clause is looked at. What somebody is forced or helped to do is done.
    """
    brought = {p.clause for p in source.every if not tables.BRING_ABOUT.isdisjoint(p.text.split())}
    verbs: dict[int, tuple[Part, Tense]] = {}
    for part, other in pairs:
        tense = _tense(part, other, claim) if other is not None else None
        if other is not None and tense is not None:
            verbs.setdefault(part.clause, (other, tense))
    return next(
        (
            tense
            for verb, tense in verbs.values()
            if verb.clause not in brought and _infinitive(verb) and not _one_to(source, verb)
        ),
        None,
    )


_THE_ONE = Pattern(r"\bthe (?:first|last|latest|only|\w+est)(?: \w+){0,2} to $", flags=re.IGNORECASE)
"""What stands before a verb that tells what somebody has done: the first woman to win."""


def _one_to(source: Said, verb: Part) -> bool:
    return bool(_THE_ONE.search(source.whole[max(source.start, verb.start - 40) : verb.start]))


def _infinitive(verb: Part) -> bool:
    return verb.marker == "to" and not verb.name and not verb.text.endswith("ed")


def _tense(part: Part, other: Part, claim: Said) -> Tense | None:
    """The tense of a verb; that of a present one where the source has the same one."""
    words = part.text.split()
    if claim.whole[max(part.start - _LONGEST_PLAN, 0) : part.start].lower().endswith(_PLANS):
        return Tense.FUTURE
    if part.marker:
        return None
    present = part.text in (other.text + "s", other.text + "es")
    past = any(w.endswith("ed") or w in tables.PAST or w in PAST for w in words)
    return Tense.TOLD if present or past else None


def _predicate(source: Said, clause: int) -> int:
    """The clause that tells what a member of a list does: the first from there on that has a verb."""
    return min((c for c in source.finite if c >= clause), default=clause)


def _goes_on(source: Said, clause: int, planned: set[int]) -> bool:
    """Whether a clause goes on about the subject of the one before, with a plan: and will set up."""
    if clause not in planned:
        return False
    start = max((p.end for p in source.every if p.clause < clause), default=source.start)
    first = min((p.start for p in source.every if p.clause == clause), default=source.end)
    words = source.whole[start:first].lower()
    return any(f" {word} " in words for word in tables.OF_KIND["planned"])


def _text(source: Said, clause: int) -> str:
    """The words of a clause, from its first word of content to its last; what leads to it included."""
    own = [p for p in source.every if p.clause == clause]
    before = [p.end for p in source.every if p.clause < clause]
    if not own:
        return ""
    return source.whole[max(before, default=source.start) : own[-1].end].lower()
