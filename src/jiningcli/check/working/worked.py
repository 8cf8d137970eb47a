"""Claims whose figure follows from figures anywhere in the article: sums, differences, shares.

A figure counts only with operands that the claim names: each by a word that stands nearest to it, or
as the earlier figure or the other party's that the claim compares with.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.report import Verdict
from jiningcli.check.statements import tables
from jiningcli.check.statements.derived import PARTS, of_one_kind, rounds_to, value
from jiningcli.check.statements.figures import MEANT, Match, is_rounded, relation
from jiningcli.check.statements.times import Time, compare_times
from jiningcli.check.working.hints import digits
from jiningcli.check.working.operands import opening_years
from jiningcli.check.working.operations import results
from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound, Interval, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.differences import Judged
    from jiningcli.check.statements.said import Figure, Part, Said
    from jiningcli.check.statements.source import Told
    from jiningcli.check.working.operands import Operand
    from jiningcli.check.working.sums import Sum


LOOSE = Decimal("0.1")
"""A bound is no farther than this share from what it is told of."""
MOST_STRANGE = 2
"""So many words of a claim may be told otherwise, where its figure has digits enough."""
YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")
VERSUS = Pattern(r"\b(?:than|from|against|to|with|beat|beats|exceeds?|exceeded|below|above)\b")
OF = Pattern(r" of (?:all |its |the |their )?$")
"""What stands between a share and the whole that it is of."""
TIMES = Pattern(r"\b(?:times|twice|thrice|double)\b", "times", "twice", "thrice", "double")
EXPECTED = frozenset({"planned", "likely", "possible", "considered", "alleged", "tried"})
RISES = Pattern(
    r"\b(?:rises?|adds|goes up|goes down|falls|increases|drops|climbs|will (?:rise|fall|pay))\b"
)


def worked_out(claim: Said, every: Sequence[Operand]) -> Judged | None:
    """A claim that is borne out by arithmetic on figures that it names; None for any other."""
    keys = frozenset(key for part in claim.every for key in part.keys)
    told = {o.told.number for o in every if o.own & keys}
    near = [o for o in every if o.told.number in told or o.bracketed]
    for mine in claim.figures:
        for result in results(mine, claim, near):
            if _fits(mine, result) and _tells(claim, mine, result, every):
                return _supported(claim, mine, result)
    return None


def are_strange(every: Sequence[Part], known: frozenset[str]) -> bool:
    """Whether too many words are in no sentence of any figure: whatever follows, it is not told here.

    ``known`` is what is `known_beside` the figures. It spares most sentences all the rest.
    """
    telling = [part for part in every if not part.light]
    strange = [part for part in telling if part.keys.isdisjoint(known) and not _may_tell_step(part)]
    return len(strange) > MOST_STRANGE or 2 * len(strange) >= len(telling)


def _may_tell_step(part: Part) -> bool:
    words = part.text.lower().split()
    step = tables.CUE_WORDS.issuperset(words) or part.text in tables.OF_AMOUNTS
    return step or tables.direction(part.keys) is not None


def known_beside(operand: Operand) -> frozenset[str]:
    """The keys of all words that are no strange ones beside a figure."""
    told = operand.told
    return (
        operand.own | operand.others | told.said.keys | told.topics | told.speaker_words | told.context
    )


def _supported(claim: Said, mine: Figure, result: Sum) -> Judged:
    # Beside a fact file few sentences come so far, and nothing else needs what this imports.
    from jiningcli.check.statements.comparison import compare
    from jiningcli.check.statements.differences import Judged

    told = result.operands[0].told
    it = compare(claim, told)
    figures = tuple(
        Match(mine, None, Relation.INSIDE, derived=result.how) if m.claimed is mine else m
        for m in it.figures
    )
    return Judged(replace(it, figures=figures), Verdict.SUPPORTED)


# Whether the result is the claim's, and the claim names what it was worked out from


def _fits(mine: Figure, result: Sum) -> bool:
    """Whether a figure is the result, to its digits or within its bound, and is not told as it is."""
    mention, found = mine.mention, result.value
    if any(_is_told(mine, o) for o in result.operands):
        return False
    size = mention.unit.size if mention.unit is not None else Decimal(1)
    if mention.high is not None or mention.bound is not Bound.EXACT:
        allowed = mention.interval
        claimed = Interval(
            allowed.low * size if allowed.low is not None else None,
            allowed.high * size if allowed.high is not None else None,
            allowed.low_open,
            allowed.high_open,
        )
        return found.inside(claimed) and _tight(found, claimed)
    if found.low is None or found.low != found.high:
        return False
    given = mention.value * size
    if result.rough and given != found.low and mention.measure not in PARTS:
        return False
    return rounds_to(mention, given, found.low)


def _is_told(mine: Figure, operand: Operand) -> bool:
    """Whether a figure is an operand by itself, to its digits, or rounds another one beside it."""
    if any(of_one_kind(mine, f) and is_rounded(mine, f) for f in operand.told.said.figures):
        return True
    stated = operand.figure
    same = relation(mine, stated) is Relation.INSIDE or rounds_to(
        mine.mention, value(mine), value(stated)
    )
    near = max(value(mine), value(stated)) <= MEANT * min(value(mine), value(stated))
    return of_one_kind(mine, stated) and same and near


def _tight(value: Interval, claimed: Interval) -> bool:
    """Whether a bound is so near to the result that it is meant for it: most numbers are over two."""
    if claimed.low is not None and claimed.high is not None:
        return True
    one, other = (value.low, claimed.low) if claimed.high is None else (value.high, claimed.high)
    return one is not None and other is not None and abs(one - other) <= abs(other) * LOOSE


def _tells(claim: Said, mine: Figure, result: Sum, every: Sequence[Operand]) -> bool:
    """Whether a claim is of that: its words, other figures, periods and direction are the operands'."""
    return (
        _directed(claim, mine, result)
        and _anchored(claim, mine, result, every)
        and _figured(claim, mine, result)
        and _timed(claim, result)
        and _plainly(claim, result)
    )


def _directed(claim: Said, mine: Figure, result: Sum) -> bool:
    if result.direction not in ("up", "down"):
        return True
    text = claim.whole[claim.start : claim.end].lower()
    ways = {way for way in ("up", "down") if tables.CUES[way].search(text)} | ({mine.direction} - {None})
    if "apart" in {
        name for name in result.cues if name in tables.CUES and tables.CUES[name].search(text)
    }:
        return not ways
    return ways == {result.direction}


def _anchored(claim: Said, mine: Figure, result: Sum, every: Sequence[Operand]) -> bool:
    """Whether the claim's words are those beside the operands, and each operand is one that it names.

    A word that stands beside another figure of the kind tells of that; of a figure that hardly any
    other sum comes to, a word or two may be told otherwise.
    """
    own = frozenset[str]().union(*(o.own for o in result.operands))
    rivals = frozenset[str]().union(*(o.others for o in result.operands)) - own
    near, known = _around(result)
    elsewhere = frozenset[str]().union(*(o.own for o in every))
    strong = weak = strange = 0
    for part in _to_bear(claim, mine, result):
        if part.keys & own:
            strong += 1
        elif part.keys & rivals:
            return False
        elif part.keys & near:
            weak += 1
        elif not part.keys & known:
            strange += 1
            if part.keys & elsewhere or (part.name and not part.leading):
                return False
    told = [f for f in claim.figures if f is not mine and _is_operand(f, result)]
    if (
        strange > min(MOST_STRANGE, sum(digits(f.mention) for f in (mine, *told)) - 1)
        or strong + weak <= strange
    ):
        return False
    return all(_is_named(claim, at, result) for at in range(len(result.operands)))


def _to_bear(claim: Said, mine: Figure, result: Sum) -> Iterator[Part]:
    """The words of a claim but for those that tell the step, or which way it goes."""
    at, text = claim.start, claim.whole[claim.start : claim.end].lower()
    found = (m for cue in tables.CUES.values() for m in cue.finditer(text))
    cues = [(at + m.start(), at + m.end()) for m in found]
    for part in claim.parts:
        told = any(start <= part.start and part.end <= end for start, end in cues)
        told = told or (mine.mention.currency is not None and part.text in tables.OF_AMOUNTS)
        if not told and not (result.direction in ("up", "down") and tables.direction(part.keys)):
            yield part


def _around(result: Sum) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the operands' sentences, and what is understood with them."""
    told = [o.told for o in result.operands]
    near = frozenset(key for t in told for key in t.said.keys)
    known = frozenset(key for t in told for key in t.topics | t.speaker_words)
    return near, known.union(*(t.context for t in told if _goes_on(t)))


def _goes_on(told: Told) -> bool:
    """Whether a sentence goes on about the one before, as "it was highest there"."""
    return told.said.whole.startswith(tables.GOES_ON, told.said.start)


def _is_named(claim: Said, at: int, result: Sum) -> bool:
    operand = result.operands[at]
    others = [o for o in result.operands if o is not operand]
    if any(o.party and o.main is operand.figure for o in others):
        return True
    ways = ("up", "down")
    if operand.earlier and operand.main in [o.figure for o in others]:
        if result.direction not in ways or at != 1:
            return False
        if not _other_party(claim):
            return True
    if (result.direction, at) in (("before", 1), ("of", 0), ("each", 1)):
        return True
    told = any(_is_operand(f, result._replace(operands=(operand,))) for f in claim.figures)
    wide = result.direction == "before" or (result.whole and at == 1)
    rivals = frozenset(key for o in others for key in o.own if o.main is not operand.figure)
    own = operand.own if wide else operand.own - rivals
    words = [p for p in claim.every if p.keys & own]
    if told or bool(words and _in_order(claim, operand, words, result)):
        return True
    mine = _dated(claim, operand)
    return bool(mine) and all(mine != _dated(claim, o) for o in others)


def _is_operand(figure: Figure, result: Sum) -> bool:
    """Whether a claim has an operand itself."""
    return any(
        figure.mention.value == o.figure.mention.value and of_one_kind(figure, o.figure)
        for o in result.operands
    )


def _dated(claim: Said, operand: Operand) -> frozenset[int]:
    """Where the claim names the month or year that the operand is told of: the one next to it."""
    own = sorted(
        (abs(s.start - operand.figure.mention.end), s.first, s.year)
        for clause, s in operand.told.said.spans
        if clause == operand.figure.clause and s.first is not None
    )[:1]
    return frozenset(
        mine.start
        for _, first, year in own
        for _, mine in claim.spans
        if (mine.first, mine.year) == (first, year)
    )


def _other_party(claim: Said) -> bool:
    """Whether a claim compares with what somebody else said or wanted: beat the forecast."""
    text = claim.whole[claim.start : claim.end].lower()
    found = re.search(r"\b(?:than|beat|beats|missed|exceeded|short of|above|below)\b", text)
    if found is None:
        return False
    earlier = tables.CUES["earlier"].search(text) or re.search(r"\bthan (?:in|last|for|at)\b", text)
    return not earlier


def _in_order(claim: Said, operand: Operand, parts: Sequence[Part], result: Sum) -> bool:
    """Whether what is compared with stands after the word of comparison, and the other before it."""
    first, second = result.operands[0], result.operands[-1]
    between = {"up": VERSUS, "down": VERSUS, "times": TIMES}.get(result.direction or "")
    if between is None or (second.earlier and second.main is first.figure):
        return True
    text = claim.whole[claim.start : claim.end].lower()
    cue = next(between.finditer(text), None)
    if cue is None:
        return False
    at = claim.start + cue.start()
    return any((part.start > at) == (operand is second) for part in parts)


def _figured(claim: Said, mine: Figure, result: Sum) -> bool:
    """Whether the claim's other figures are the operands, and so is what its own is a share of."""
    of = mine.mention.of
    wholes = [n for o in result.operands for n in (o.figure.mention.of, o.figure.mention.value)]
    if of is not None and of not in wholes:
        return False
    operands = [o.figure for o in result.operands]
    operands += [o.main for o in result.operands if o.main is not None]
    ends = len({f.base for f in claim.figures if f is not mine}) > 1
    whole = next((f for f in claim.figures if OF.match(claim.whole[mine.mention.end : f.start])), None)
    if whole is not None and whole.mention.value != result.operands[-1].figure.mention.value:
        return False
    return all(
        f is mine
        or any(
            of_one_kind(f, o)
            and relation(f, o) is Relation.INSIDE
            and not (ends and f.base != o.base)  # what it is compared with, and what is compared
            for o in operands
        )
        for f in claim.figures
    )


def _timed(claim: Said, result: Sum) -> bool:
    """Whether the claim's periods are the operands': what stands after "than" is the second's."""
    first, second = result.operands[0], result.operands[-1]
    text = claim.whole
    moved = result.direction == "before"
    if moved:
        return _before(claim, first)
    for clause, span in claim.spans:
        years = {int(y) for y in YEAR.findall(text[span.start : span.end])}
        before = text[max(0, span.start - 20) : span.start].lower()
        basis = span.role == "basis" or tables.BASE.search(before)
        if basis:
            if result.direction not in ("up", "down") or (years and not years & second.years):
                return False
            continue
        if years and not years & first.years:
            return False
        if years and span.first is None:
            continue
        alone = replace(claim, spans=((clause, span),))
        times = [compare_times(alone, o.told, {clause: o.figure.clause}) for o in (first, second)]
        if not any(time is Time.SAME for time in times):
            return False
    return True


def _before(claim: Said, level: Operand) -> bool:
    """Whether a claim is of before the change: the year before, or now, where it is to come."""
    text = claim.whole[claim.start : claim.end].lower()
    said = level.told.said
    whole = said.whole[said.start : said.end].lower()
    years = {int(y) for _, s in claim.spans for y in YEAR.findall(claim.whole[s.start : s.end])}
    based = {s.year for _, s in said.spans if s.role == "basis" and s.year is not None}
    other = {s.year for _, s in said.spans if s.year is not None} - based
    if years:
        told = other or opening_years(level.told)
        return bool(based or told) and years == (based or {max(told) - 1}) and "since" not in whole
    if claim.spans:
        return False
    if tables.CUES["now"].search(text):
        return bool(RISES.search(whole)) or any(kind == "planned" for _, kind in said.hedges)
    return bool(re.search(r"\bhad (?:been|stood|totalled)\b", text))


def _plainly(claim: Said, result: Sum) -> bool:
    """Whether nothing is denied, hedged or said by another on one of the two sides only."""
    mine = frozenset(kind for _, kind in claim.hedges)
    theirs = frozenset(
        kind for o in result.operands for clause, kind in o.told.said.hedges if clause == o.figure.clause
    )
    every = frozenset(kind for o in result.operands for _, kind in o.told.said.hedges)
    if result.direction not in ("before", "ratio"):
        expected = EXPECTED - {"tried"}
        if (theirs & EXPECTED and not mine & EXPECTED) or (mine & expected and not every & expected):
            return False
    denied = any(o.figure.clause in o.told.said.denied for o in result.operands)
    if denied or (claim.denials and "rest" not in result.cues):
        return False
    if claim.speaker is None:
        return True
    from jiningcli.check.statements.comparison import speaks

    return any(speaks(claim.speaker, o.told) for o in result.operands)
