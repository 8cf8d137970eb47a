"""A claim that no sentence bears out word for word: what speaks for it, weighed against what does not.

Whatever would be another statement forbids support. The rest is counted, and each count has a weight,
found on the labelled claims of bench/articles and bench/paraphrased by bench/weigh.py.
"""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.statements.differences import figures_hold
from jiningcli.check.statements.times import Time
from jiningcli.check.statements.veto.exchange import figures_exchanged
from jiningcli.check.statements.veto.laid import REVERSED, content, lay, tells
from jiningcli.check.statements.veto.places import carried, understood
from jiningcli.check.statements.veto.told import forbidden
from jiningcli.check.words.general import contrary
from jiningcli.check.words.verbs import PAST
from jiningcli.patterns import BEFORE, Pattern
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.said import Figure, Part, Said
    from jiningcli.check.statements.veto.laid import Beside

WEIGHTS = {
    "voice": 2.0, "worked out": 2.0, "denied alike": 1.8, "figures": 1.2, "words": 0.6, "within": 0.4,
    "untold": -0.07, "planned": -0.5, "carried": -0.7, "of another figure": -0.9,
}  # fmt: skip
LEAST = 2.2
"""What the counts of a claim times their weights have to come to."""
MOST_STRANGE = 2
"""More words that nothing covers say another thing."""
ANOTHER = frozenset(
    ("from and to", "the speaker's name", "a name of its own", "another owner", "another predicate",
     "beside another name")
)  # fmt: skip
"""Faults that make it another statement."""
OF_ANOTHER_FIGURE = frozenset({"beside another figure", "exchanged"})
LIMITS = frozenset({"alleged", "narrow", "more", "less"})
"""Hedges that neither side may have alone."""
ADDED = frozenset({"still", "only", "all", "each", "needed", "most"})
"""Hedges that a claim may not have alone."""
PLANNED = frozenset({"planned", "considered", "tried"})
_NOW = (Time.SAME, Time.PART)
_PAST = tables.PAST | PAST
_OF_VERBS = tables.AUXILIARIES | {"to", "not"}
"""What stands right before a verb."""
_JOINS = Pattern(
    rf"(?:,| (?:and|or|{'|'.join(sorted(tables.PREPOSITIONS))}))"
    rf" (?:(?:{'|'.join(sorted(tables.DETERMINERS))}) )?$",
    flags=re.IGNORECASE,
)
"""What stands before the next member of a list, and before a place, a cause or a means."""
_LENGTHS = frozenset("minute hour day week month year".split())


def weighed(claim: Said, every: Sequence[Comparison]) -> Comparison | None:
    """The sentence nearest to a claim, where enough of the claim is in it; None where not enough is."""
    it = nearest(every)
    if it is None or not may_mean(claim, it):
        return None
    score = sum(WEIGHTS[name] * count for name, count in counts(claim, it).items())
    return it if score >= LEAST else None


def nearest(every: Sequence[Comparison]) -> Comparison | None:
    """The sentence from which least keeps a claim."""
    return min(every, key=_distance, default=None)


def _distance(it: Comparison) -> float:
    """How much stands between a claim and a sentence, less what they share."""
    apart = len(it.bare) + len(it.hedges) + it.stranger + it.turned + (it.time not in _NOW)
    return apart + sum(not m.good for m in it.figures) - 0.3 * it.weight


def may_mean(claim: Said, it: Comparison) -> bool:
    """Whether a claim may say the same in other words: nothing of it is another statement."""
    mine = {kind for _, kind in claim.hedges}
    return (
        len(it.bare) <= MOST_STRANGE
        and figures_hold(claim, it)
        and it.time in _NOW
        and not (it.opposed or it.excepted or it.all_of_some or it.stranger or it.turned)
        and not _denies_otherwise(claim, it)
        and not it.hedges & LIMITS
        and not it.hedges & mine & ADDED
        and not any(fault.why in ANOTHER for fault in it.faults)
        and not _exchanged(it)
        and not any(_says_more(part, claim) for part in it.bare)
        and not _in_place(beside := lay(claim, it))
        and not _contrary(it, beside)
        and not _of_somebody_else(beside)
        and not forbidden(beside)
    )


def _contrary(it: Comparison, beside: Beside) -> bool:
    """Whether a word without counterpart is the contrary of one that the sentence has."""
    left = [i.part for n, i in enumerate(beside.theirs) if n not in beside.used and i.part is not None]
    return any(contrary(mine.keys, other.keys) for mine in it.bare for other in left)


def _of_somebody_else(beside: Beside) -> bool:
    """Whether the source says it of somebody whom the claim does not name: of the union."""
    own = content(beside)
    first = min((pair.at for pair in own if pair.at >= 0), default=0)
    acting = any(i.text in tables.SPEAKERS or (i.part is not None and i.part.name and not i.part.marker)
                 for i in beside.unused(-1, first))  # fmt: skip
    return acting and any(True for _ in understood(beside))


def counts(claim: Said, it: Comparison) -> dict[str, float]:
    """What speaks for a claim and against it, by name."""
    beside = lay(claim, it)
    return {
        "words": _words(it),
        "figures": sum(not (m.derived or m.rounded) for m in it.figures),
        "worked out": sum(m.derived is not None for m in it.figures),
        "denied alike": bool(claim.denials and it.told.said.denials),
        "within": sum(_within(beside)),
        "voice": bool(claim.voice),
        "planned": len(it.hedges & PLANNED),
        "of another figure": sum(fault.why in OF_ANOTHER_FIGURE for fault in it.faults)
        + any(True for _ in figures_exchanged(beside)),
        "carried": any(True for _ in carried(beside)),
        "untold": sum(not i.small for n, i in enumerate(beside.theirs) if n not in beside.used),
    }


def _words(it: Comparison) -> int:
    """How many of a claim's words are the sentence's own, beside who says it; a name is one."""
    spoken = {part.start for part in it.told.said.voice}
    own = sorted((m.start, m.end, m.name) for m, o in it.pairs
                 if o is not None and not m.light and o.start not in spoken)  # fmt: skip
    return len(own) - sum(a[2] and b[2] and b[0] - a[1] == 1 for a, b in pairwise(own))


def _within(beside: Beside) -> Iterator[bool]:
    """For each word without counterpart between two that have one: whether the source has none there."""
    own = content(beside)
    for n in _strange(beside):
        low = next((p.at for p in reversed(own[:n]) if p.at >= 0), None)
        high = next((p.at for p in own[n + 1 :] if p.at >= 0), None)
        if low is not None and high is not None and low < high:
            yield not beside.unused(low, high)


def _denies_otherwise(claim: Said, it: Comparison) -> bool:
    """Whether only one of the two denies something, or the claim denies what the sentence has not."""
    own = {id(mine) for mine, other in it.pairs if other is not None or mine.light}
    over = {other.clause for mine, other in it.pairs if other is not None and not mine.light}
    alone = bool(claim.denials) != any(denial.clause in over for denial in it.told.said.denials)
    return alone or any(d.target is not None and id(d.target) not in own for d in claim.denials)


def _exchanged(it: Comparison) -> bool:
    """Whether figures, or words of two clauses, may be exchanged or put together."""
    over: dict[int, set[int]] = {}
    for mine, other in it.pairs:
        if other is not None and not mine.light and not mine.keys & it.told.topics:
            over.setdefault(mine.clause, set()).add(other.clause)
    figures = len(it.figures) > 1 and any(fault.why in OF_ANOTHER_FIGURE for fault in it.faults)
    used = {m.stated.clause for m in it.figures if m.stated is not None and _is_share(m.stated)}
    others = {f.clause for f in it.told.said.figures if used and _is_share(f)} - used
    told = any(other is not None and other.name and other.clause in others for _, other in it.pairs)
    return figures or told or any(len(one & two) > 1 for one, two in combinations(over.values(), 2))


def _is_share(figure: Figure) -> bool:
    return figure.mention.measure is Measure.PERCENT


def _strange(beside: Beside) -> list[int]:
    """The places of the words without counterpart among the claim's words of content."""
    bare = {id(part) for part in beside.it.bare}
    return [n for n, pair in enumerate(content(beside)) if id(pair.mine.part) in bare]


def _says_more(part: Part, claim: Said) -> bool:
    """Whether a word says something of its own: a name, a phrase, a degree, a place or cause."""
    text = part.text
    degree = (
        tells(text) or text in REVERSED or text in tables.COMPARATIVES or text.endswith(("er", "est"))
    )
    own = part.name or " " in text or degree or text.removesuffix("s") in _LENGTHS
    return own or _is_deed(part, claim) or _is_added(part, claim)


def _is_deed(part: Part, claim: Said) -> bool:
    """Whether a word is a verb, as far as its form and the words beside it tell."""
    before = claim.whole[max(0, part.start - BEFORE) : part.start].lower().split()[-1:]
    after = claim.whole[part.end : part.end + BEFORE].lower().split()[:1]
    form = part.text.endswith(("ed", "ing")) or part.text in _PAST
    return form or not _OF_VERBS.isdisjoint(before) or not tables.DETERMINERS.isdisjoint(after)


def _is_added(part: Part, claim: Said) -> bool:
    """Whether a word is a member of a list, or stands under a preposition of its own."""
    joined = _JOINS.ending(claim.whole, part.start) is not None
    return joined or claim.whole.startswith((",", " and "), part.end)


def _in_place(beside: Beside) -> bool:
    """Whether a word stands right beside one of the source's that has another there: dental care."""
    own = content(beside)
    for n in _strange(beside):
        before, after = own[n - 1 : n], own[n + 1 : n + 2]
        ends = [(p.at + 1, own[n].mine.start - p.mine.end) for p in before if p.at >= 0]
        ends += [(p.at - 1, p.mine.start - own[n].mine.end) for p in after if p.at >= 0]
        for at, gap in ends:
            free = 0 <= at < len(beside.theirs) and at not in beside.used
            if gap <= 1 and free and not beside.theirs[at].small:
                return True
    return False
