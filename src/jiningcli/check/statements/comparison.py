"""A claim's statement beside one of the source's: what is borne out, and all that differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.evidence.reversal import opposites
from jiningcli.check.statements import tables
from jiningcli.check.statements.attribution import owner
from jiningcli.check.statements.bindings import Fault, misplaced
from jiningcli.check.statements.derived import trend
from jiningcli.check.statements.figures import Match, match_figures
from jiningcli.check.statements.hedges import (
    Tense,
    hedge_difference,
    of_done,
    to_come,
    unfinished,
    widened,
)
from jiningcli.check.statements.order import reordered
from jiningcli.check.statements.parity import denies, left_out, parity
from jiningcli.check.statements.said import keys_of
from jiningcli.check.statements.superlatives import SUPERLATIVE, of_another_range
from jiningcli.check.statements.times import Time, compare_times
from jiningcli.check.words.general import contrary
from jiningcli.patterns import BEFORE
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.statements.attribution import Attribution
    from jiningcli.check.statements.said import Figure, Part, Said
    from jiningcli.check.statements.source import Told


REACH = 40
"""So many characters after a negation still stand under it."""


class Comparison(Struct, frozen=True):
    """How one sentence of the source bears on a claim."""

    told: Told
    pairs: tuple[tuple[Part, Part | None], ...]
    """The claim's words that are covered, each with the source's; None where it is by the context."""
    bare: tuple[Part, ...]
    """The claim's words that nothing covers."""
    figures: tuple[Match, ...]
    time: Time
    faults: tuple[Fault, ...]
    turned: bool
    """Whether one of the two denies what the other says."""
    opposed: tuple[tuple[Part, Part], ...]
    """Words of the claim that say the reverse of the source's: rose, fell."""
    hedges: frozenset[str]
    """Kinds of hedge that only one of the two has."""
    excepted: tuple[Part, ...]
    """What the source leaves out and the claim takes in."""
    all_of_some: bool
    """Whether the claim says of all what the source says of most, or of so many of them."""
    derivable: bool
    """Whether the claim may have worked its figure out from others: in all, on average, more than."""
    stranger: bool
    """Whether the claim names a speaker whom the source does not have say it."""

    @property
    def covered(self) -> bool:
        """Whether every word has its counterpart."""
        return not self.bare

    @property
    def weight(self) -> float:
        """How near the two are, to choose the place to tell."""
        own = sum(1 for _, part in self.pairs if part is not None) + 0.3 * (
            len(self.pairs) - sum(1 for _, part in self.pairs if part is not None)
        )
        return own - 0.7 * len(self.bare) + 1.5 * sum(m.good for m in self.figures)


def compare(claim: Said, told: Told) -> Comparison:
    """A claim beside one sentence of the source."""
    source = told.said
    homes = _homes(claim, source)
    figures = match_figures(claim, told, homes)
    homes |= {m.claimed.clause: m.stated.clause for m in figures if m.stated is not None and m.placed}
    pairs: list[tuple[Part, Part | None]] = []
    bare: list[Part] = []
    opposed: list[tuple[Part, Part]] = []
    may_be_done = unfinished(claim, source, tuple(homes.values()))
    done = may_be_done and any(kind == "done" for _, kind in claim.hedges)
    for part in claim.parts:
        found = _counterpart(part, claim, source, homes.get(part.clause))
        turn = tables.direction(part.keys)
        elsewhere = found is None or (turn is not None and found.clause != homes.get(part.clause))
        if found is not None and opposites(part.keys) & found.keys:
            opposed.append((part, found))
            pairs.append((part, found))
        elif found is not None and not (elsewhere and _reverse(part, source, homes)):
            pairs.append((part, found))
        elif other := (
            _reverse(part, source, homes)
            if turn
            else _contrary(part, claim, source, homes.get(part.clause), pairs)
        ):
            opposed.append((part, other))
            pairs.append((part, other))
        elif (
            (tables.direction(part.keys) and _goes(tables.direction(part.keys), figures))
            or (part.keys & told.context and not SUPERLATIVE.search(part.text))
            or part.keys & told.speaker_words
        ):
            pairs.append((part, None))
        elif may_be_done and of_done(part):
            done = True
        else:
            bare.append(part)
    undone = [pair for pair in opposed if denies(claim, pair[0]) and not denies(source, pair[1])]
    tense = Tense.TOLD if done else to_come(claim, source, pairs)
    faults = (
        *misplaced(source, pairs, figures, homes, told.topics, told.speaker_words),
        *reordered(claim, source, pairs, figures, _voices(claim, source), told.topics),
    )
    matched = frozenset(p.clause for _, p in pairs if p is not None) | {
        m.stated.clause for m in figures if m.stated is not None
    }
    return Comparison(
        told=told, pairs=tuple(pairs), bare=tuple(bare), figures=tuple(figures),
        time=compare_times(claim, told, homes),
        faults=faults,
        turned=parity(claim, source, pairs, len(undone)),
        opposed=tuple(pair for pair in opposed if pair not in undone),
        hedges=hedge_difference(claim, source, pairs, frozenset(homes.values()), figures, tense)
        - (_ONLY if claim.sole and left_out(source, pairs) else frozenset())
        | widened(claim, source, pairs),
        derivable=_derivable(claim, source, figures),
        all_of_some=_of_all(claim, source, matched),
        excepted=_taken_in(claim, source),
        stranger=_stranger(claim, told),
    )  # fmt: skip


def _goes(direction: str | None, figures: Sequence[Match]) -> bool:
    """Whether the source has its figures go that way: it says so, or has what it was before."""
    stated = [m.stated for m in figures if m.stated is not None]
    if any(figure.direction == direction for figure in stated) or any(
        m.way == direction for m in figures
    ):
        return True
    way = {True: "up", False: "down"}
    return any(
        not one.base and other.base and way[one.mention.value > other.mention.value] == direction
        for one in stated
        for other in stated
        if one.mention.value != other.mention.value and one.mention.measure is other.mention.measure
    )


def _homes(claim: Said, source: Said) -> dict[int, int]:
    """For each clause of the claim the clause of the source that holds most of its words."""
    homes = {}
    for clause in {p.clause for p in claim.parts} | {f.clause for f in claim.figures}:
        own = [p for p in claim.parts if p.clause == clause]
        score: dict[int, float] = {}
        for part in source.parts:
            if any(part.keys & p.keys for p in own):
                score[part.clause] = score.get(part.clause, 0) + 1
        for figure in source.figures:
            for mine in claim.figures:
                if mine.clause == clause and mine.mention.value == figure.mention.value:
                    score[figure.clause] = score.get(figure.clause, 0) + 1.5
        if score:
            homes[clause] = max(score, key=lambda c: (score[c], -c))
    return homes


def _counterpart(part: Part, claim: Said, source: Said, home: int | None) -> Part | None:
    """The source's word for a claim's: in the clause that it is at home in, else the nearest."""
    found = [p for p in source.every if p.keys & part.keys and not of_another_range(part.text, p.text)]
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    beside = _beside(part, claim)
    return min(
        found,
        key=lambda p: (
            not _is_word(part, p),
            p.clause != home,
            -len(beside & _beside(p, source)),
            abs(p.clause - (home or 0)),
            part.name != p.name,
            p.start,
        ),
    )


def _is_word(one: Part, other: Part) -> bool:
    """Whether two words are the same, and not only of one sense."""
    return any(key[0] not in "&@=^~" for key in one.keys & other.keys)


def _voices(claim: Said, source: Said) -> list[tuple[Part, Part]]:
    """The words of the two attributions that are the same."""
    found = []
    for part in claim.voice:
        other = next((p for p in (*source.voice, *source.every) if p.text == part.text), None)
        if other is not None:
            found.append((part, other))
    return found


def _beside(part: Part, said: Said) -> frozenset[str]:
    """The keys of the words next to a word."""
    at = said.every.index(part)
    near = (*said.every[max(0, at - 1) : at], *said.every[at + 1 : at + 2])
    return frozenset(key for p in near for key in p.keys)


def _reverse(part: Part, source: Said, homes: dict[int, int]) -> Part | None:
    """A word of the source, in the clause at home, that says the reverse."""
    mine = tables.direction(part.keys)
    for other in source.parts:
        theirs = tables.direction(other.keys)
        near = other.clause == homes.get(part.clause) or trend(source) == theirs
        if theirs and theirs != mine and near:
            return other
    return None


def _contrary(
    part: Part, claim: Said, source: Said, home: int | None, pairs: Sequence[tuple[Part, Part | None]]
) -> Part | None:
    """A word of the source that says the contrary of the same subject, and is nowhere in the claim."""
    if part.light or part.name or source.denials or (claim.denials and not denies(claim, part)):
        return None
    before = [o.start for _, o in pairs if o is not None and o.clause == home]
    passive = bool(tables.PASSIVE.search(claim.whole, max(part.start - BEFORE, 0), part.start))
    for other in source.parts:
        if other.clause != home or not before:
            continue
        theirs = bool(tables.PASSIVE.search(source.whole, max(other.start - BEFORE, 0), other.start))
        if min(before) < other.start if passive and not theirs else max(before) > other.start:
            continue
        turned = contrary(part.keys, other.keys) or (
            not passive and not theirs and contrary(part.keys, other.keys, converse=True)
        )
        if turned and not any(other.keys & own.keys for own in claim.every):
            return other
    return None


_ONLY = frozenset({"only"})


def _derivable(claim: Said, source: Said, figures: Sequence[Match]) -> bool:
    """Whether a figure that differs may be a sum, a difference or a share of those of the source."""
    if all(m.good for m in figures):
        return False
    borne = [(m.claimed.mention.outer, m.claimed.mention.end) for m in figures if m.good]
    mine = set(
        tables.WORDS.findall(_without(claim, [*((s.start, s.end) for _, s in claim.spans), *borne]))
    )
    theirs = set(tables.WORDS.findall(source.whole[source.start : source.end].lower()))
    return bool((mine - theirs) & tables.WORKED_OUT)


def _without(said: Said, left_out: Sequence[tuple[int, int]]) -> str:
    """What a statement says but for some parts: not "than a year before"."""
    at, kept = said.start, list[str]()
    for start, end in sorted(left_out):
        kept.append(said.whole[at:start])
        at = max(at, end)
    return " ".join((*kept, said.whole[at : said.end])).lower()


def _of_all(claim: Said, source: Said, matched: frozenset[int]) -> bool:
    every = any(kind in tables.FREE for _, kind in claim.hedges) and not claim.denials
    lacks_none = len(claim.denials) == 2 and not source.denials  # there is no industry that it lacks
    wholes = {f.mention.value for f in claim.figures}
    if (
        claim.excepted
        or not (every or lacks_none)
        or not all(_counts_all(claim, f) for f in claim.figures)
    ):
        return False
    if any(kind == "most" and clause in matched for clause, kind in source.hedges) and not wholes:
        return True
    near = [f.mention for f in source.figures if f.clause in matched]
    return any(
        m.measure is Measure.REMAINDER
        or (m.of is not None and m.value < m.of and (not wholes or m.of in wholes))
        for m in near
    )


def _counts_all(claim: Said, figure: Figure) -> bool:
    """Whether a number is that of all there are: all 17 regions, all of the 47."""
    return bool(tables.ALL_OF.search(claim.whole, claim.start, figure.mention.outer))


def _taken_in(claim: Said, source: Said) -> tuple[Part, ...]:
    """What the source excepts, where the claim takes in all, or names it as one of them."""
    if not source.excepted or not any(kind in tables.FREE for _, kind in claim.hedges):
        return ()
    mine = frozenset(key for part in claim.excepted for key in part.keys)
    return tuple(part for part in source.excepted if not part.keys & mine)


def _stranger(claim: Said, told: Told) -> bool:
    """Whether a claim names a speaker of whom the source does not tell that."""
    return claim.speaker is not None and not speaks(claim.speaker, told)


def speaks(speaker: Attribution, told: Told) -> bool:
    """Whether each name in an attribution is the speaker's in the source, or of an office of theirs."""
    known = told.speaker_words | told.topics | told.owners(speaker)
    names = [word for word in speaker.words if word.name]
    if (
        told.named
        and names
        and all(keys_of(word) & told.topics and not keys_of(word) & told.speaker_words for word in names)
    ):
        return False
    return all(
        keys_of(word) & known
        or word.text.lower().removesuffix("'s") in told.speaker_names
        or (owner(word, speaker) and keys_of(word) & told.context)
        for word in speaker.words
        if word.name
    )
