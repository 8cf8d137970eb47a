"""What a comparison comes to: each way in which a claim differs from the source, as a rule has it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.report import Finding, Verdict, worst
from jiningcli.check.rules import VERDICTS
from jiningcli.check.statements import tables
from jiningcli.check.statements.bindings import ORDINALS
from jiningcli.check.statements.figures import Slip
from jiningcli.check.statements.lengths import differing, length_of
from jiningcli.check.statements.order import in_slot
from jiningcli.check.statements.times import Time
from jiningcli.check.statements.veto.exchange import figures_exchanged
from jiningcli.check.statements.veto.laid import lay, opens_on
from jiningcli.check.statements.veto.told import veto
from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound, Relation
from jiningcli.text.words import WORD, stem, stem_each

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.figures import Match
    from jiningcli.check.statements.lengths import Length
    from jiningcli.check.statements.said import Part, Said
    from jiningcli.facts.model import Fact, Source

SILENT = frozenset(
    {"estimated", "most", "planned", "likely", "possible", "needed", "almost", "some", "narrow"}
)
"""Hedges whose loss or gain makes a claim imprecise, not another claim."""


ENOUGH = 0.6
"""The share of a claim's words that a sentence has itself, for it to belie the claim."""


FIGURE = "figure"
OF_FIGURES = ("wrong-number", "wrong-unit", "wrong-scale", "wrong-currency")


class Difference(Struct, frozen=True):
    """One thing that a claim has otherwise; ``start`` and ``end`` are in the claim's own text."""

    rule: str
    message: str
    start: int
    end: int
    stated: str | None = None
    claimed: str | None = None
    suggestion: str | None = None

    @property
    def verdict(self) -> Verdict:
        """The verdict that the rule carries."""
        return VERDICTS[self.rule]

    def finding(self, start: int, end: int, source: Source, fact: Fact | None = None) -> Finding:
        """The same as a finding, with its place in the draft."""
        return Finding(
            rule=self.rule, verdict=self.verdict, message=self.message, start=start, end=end, fact=fact,
            source=source, stated=self.stated, claimed=self.claimed, suggestion=self.suggestion,
        )  # fmt: skip


class Judged(Struct, frozen=True):
    """A comparison with what it comes to; nothing where the source's sentence is of something else."""

    it: Comparison | None
    verdict: Verdict
    differences: tuple[Difference, ...] = ()


def judged(claim: Said, it: Comparison) -> Judged:
    """What one sentence of the source says to a claim."""
    strange = tuple(part for part in it.bare if part.text not in tables.STEADY)
    if len(strange) == len(it.bare):
        return _judged(claim, it)
    found = _judged(claim, replace(it, bare=strange))  # such a word makes nothing less contradicted
    return found if found.verdict is Verdict.CONTRADICTED else Judged(it, Verdict.UNVERIFIED)


def _judged(claim: Said, it: Comparison) -> Judged:
    if (plain := _plainly_otherwise(claim, it)) is not None:
        return plain
    if borne_out(claim, it) and veto(claim, it) is None:
        return Judged(it, Verdict.SUPPORTED)
    if not _same_thing(it):
        return Judged(it, Verdict.UNVERIFIED)
    found = tuple(_differences(claim, it))
    accused = [d for d in found if d.verdict is Verdict.CONTRADICTED]
    wrong = [m for m in it.figures if m.relation is Relation.DISJOINT and m.slip in (None, Slip.DIGITS)]
    if not all(in_slot(m, it.pairs) for m in wrong):
        return Judged(it, Verdict.UNVERIFIED)
    kinds = {FIGURE if d.rule in OF_FIGURES else d.rule for d in accused}
    if len(kinds) > 1 or (accused and not _sure(it)):
        return Judged(it, Verdict.UNVERIFIED)  # too much of it differs to be the same thing
    if (it.hedges - SILENT or it.turned or it.time is Time.OTHER) and not accused:
        return Judged(it, Verdict.UNVERIFIED)
    if not found and (taken := veto(claim, it)) is not None:
        found = (Difference(*taken, claim.start, claim.end),)
    return Judged(it, worst([d.verdict for d in found] or [Verdict.UNVERIFIED]), found)


def _plainly_otherwise(claim: Said, it: Comparison) -> Judged | None:
    """What all but one thing of a claim bears out, and that one accuses."""
    if (plain := _plainly(claim, it)) is not None:
        return Judged(it, Verdict.CONTRADICTED, (plain,))
    if (long := differing(claim, it.told.said, it.pairs)) is not None:
        return _of_length(claim, it, *long)
    return None


def borne_out(claim: Said, it: Comparison) -> bool:
    """Whether all that a claim says has its counterpart, and nothing is denied or limited otherwise."""
    spoken = frozenset(key for part in it.told.said.voice for key in part.keys)
    direct = sum(part is not None or not mine.keys.isdisjoint(spoken) for mine, part in it.pairs)
    told = _things(it) + len(it.figures) + len(claim.spans) + bool(claim.voice)
    return (
        (told >= 2 or direct == len(it.pairs) == 1)
        and (2 * direct >= len(it.pairs) or opens_on(it.told.said))
        and not (it.bare or it.stranger or it.opposed or it.excepted or it.all_of_some)
        and not (it.turned or it.hedges or len(claim.denials) > len(it.told.said.denials) + 1)
        and it.time in (Time.SAME, Time.PART)
        and figures_hold(claim, it)
        and not any(fault.why in FORBIDDING for fault in it.faults)
    )


def figures_hold(claim: Said, it: Comparison) -> bool:
    """Whether all figures are the source's own, or follow from them for what the sentence names."""
    derived = [m for m in it.figures if m.derived]
    return (
        all(m.good and _same_way(m) for m in it.figures)
        and not any(_than(claim, m) for m in derived)
        and not (derived and _placed_by_context(it))
    )


def _placed_by_context(it: Comparison) -> bool:
    """Whether a name under a preposition is one that the sentence itself does not have."""
    return any(other is None and mine.name and mine.marker for mine, other in it.pairs)


def _things(it: Comparison) -> int:
    """How many words of the source bear a claim out; those of one name are one."""
    words = {other.start: other for _, other in it.pairs if other is not None}
    own = sorted(words.values(), key=lambda part: part.start)
    joined = sum(one.name and two.name and two.start - one.end == 1 for one, two in pairwise(own))
    return len(own) - joined


def _than(claim: Said, match: Match) -> bool:
    """Whether a figure worked out tells which of two is more: that is for their own words to tell."""
    after = claim.whole[match.claimed.mention.end : claim.end].lower()
    earlier = match.way is not None and match.way == match.claimed.direction and THEN.search(after)
    return match.claimed.delta and " than " in after and not earlier


THEN = Pattern(
    r" than (?:(?:they|it|he|she) (?:did|was|were|had) )?(?:in |at |the |a )*"
    r"(?:before|previous|earlier|last|now|today|year|month|week|day|same|(?:19|20)\d\d\b"
    r"|\w+ (?:years?|months?) ago)"
)
"""What something is compared with is itself, at another time."""


def _same_way(match: Match) -> bool:
    """Whether two figures do not go up on one side and down on the other."""
    mine, theirs = match.claimed.direction, match.stated.direction if match.stated is not None else None
    return mine is None or theirs is None or mine == theirs


FORBIDDING = frozenset(
    ("a name of its own", "another owner", "beside another figure", "beside another name", "exchanged",
     "the speaker's name")
)  # fmt: skip
"""Faults that forbid support; others only tell that a sentence is too unlike to be accused by it."""


def _plainly(claim: Said, it: Comparison) -> Difference | None:
    """What is told otherwise whatever else a claim says: of all, or with another figure."""
    own = sum(1 for _, part in it.pairs if part is not None)
    some = it.all_of_some and own > 1 and not (it.faults or it.bare or it.stranger or _limited(claim))
    if some and _sure(it):
        return Difference("negated", "the source says it of some, not of all", claim.start, claim.end)
    if _included(claim, it):
        return _left_out(claim, it)
    return _exchanged(claim, it) or _slipped(claim, it)


def _of_length(claim: Said, it: Comparison, mine: Length, theirs: Length) -> Judged:
    """What a claim comes to that has a thing take longer or shorter than the source."""
    kept = tuple(m for m in it.figures if length_of(m.claimed, claim) is None)
    bare = tuple(part for part in it.bare if part.text not in tables.LASTING)
    rest = replace(it, figures=kept, bare=bare, hedges=it.hedges - SILENT)
    if not bears_out(claim, rest):
        return Judged(it, Verdict.UNVERIFIED)
    said, told = it.told.said.whole[theirs.start : theirs.end], claim.whole[mine.start : mine.end]
    message = f"the source says {said}, not {told}"
    why = Difference("wrong-period", message, mine.start, mine.end, said, told, said)
    return Judged(it, Verdict.CONTRADICTED, (why,))


def bears_out(claim: Said, it: Comparison) -> bool:
    """Whether a sentence says all of a claim, as far as its words and figures tell."""
    same = _same_thing(it) and not (it.opposed or it.turned or it.excepted or it.hedges)
    return same and _sure(it) and next(_differences(claim, it), None) is None


def _exchanged(claim: Said, it: Comparison) -> Difference | None:
    """A figure told of something of which the source tells another one: all else is the same."""
    rivals = [f for f in it.faults if f.rival is not None and f.swap]
    if not rivals or len(rivals) != len(it.faults) or it.bare or it.stranger or it.turned or it.opposed:
        return None
    if any(m.stated is None for m in it.figures) or it.time is not Time.SAME:
        return None
    part, rival = rivals[0].part, rivals[0].rival
    certain = len(it.figures) > 1 or len(rivals) > 1 or getattr(part, "text", "") in ORDINALS
    if not certain and next(figures_exchanged(lay(claim, it)), None) is None:
        return None
    said = it.told.said.whole_of(rival)  # type: ignore[arg-type]
    word = claim.word(part)  # type: ignore[arg-type]
    return Difference(
        "wrong-number", f"the source says {said} beside “{word}”", claim.start, claim.end, said
    )


def _slipped(claim: Said, it: Comparison) -> Difference | None:
    """Digits of the source in another scale or currency: so alike that a word or two may differ."""
    slips = [m for m in it.figures if m.slip not in (None, Slip.DIGITS)]
    others = [m for m in it.figures if m.slip is None or m.slip is Slip.DIGITS]
    own = sum(1 for _, part in it.pairs if part is not None)
    strange = [p for p in it.bare if p.name] or len(it.bare) > 1 or own < max(2, 2 * len(it.bare))
    if not slips or strange or it.stranger or it.time not in (Time.SAME, Time.PART):
        return None
    if any(m.stated is None or m.relation is Relation.DISJOINT for m in others) or it.faults:
        return None
    return next(_of_figure(claim, it, slips[0]))


def _same_thing(it: Comparison) -> bool:
    """Whether all of the claim's words are there and bound alike, so that the rest can be compared."""
    own = sum(1 for _, part in it.pairs if part is not None)
    return (
        bool(it.pairs or it.figures)
        and not it.bare
        and (not it.faults or (bool(it.opposed) and all(f.why == "from and to" for f in it.faults)))
        and not it.stranger
        and (it.time is not Time.UNTOLD or _reversed(it))
        and all(m.stated is not None or m.derived for m in it.figures)
        and 2 * own >= len(it.pairs)
        and (it.time is not Time.OTHER or _very_figure(it))
    )


def _very_figure(it: Comparison) -> bool:
    """Whether a claim has the source's own figures, and no weaker ones."""
    if not it.figures:
        own = [mine for mine, part in it.pairs if part is not None and not mine.light]
        return len(own) > 2 or (len(own) > 1 and len(own) == sum(not mine.light for mine, _ in it.pairs))
    return all(
        m.good and m.stated is not None and m.stated.mention.value == m.claimed.mention.value
        for m in it.figures
    )


def _sure(it: Comparison) -> bool:
    """Whether a claim may be accused: its words stand in that very sentence, or in the title."""
    source = it.told.said
    weighty = [(mine, part) for mine, part in it.pairs if not mine.light]
    own = [mine for mine, part in weighty if part is not None]
    known = it.told.topics | it.told.speaker_words
    if source.whole.startswith(tables.GOES_BACK, source.start):
        known = known | it.told.context
        own = [mine for mine, part in weighty if part is not None or mine.keys & known]
    slipped = any(m.slip is not None for m in it.figures) and len(it.figures) == 1
    if slipped and own and not it.derivable:
        topical = all(part is not None or mine.keys & known for mine, part in it.pairs)
        return topical and it.time is Time.SAME
    moved = [m for m in it.figures if m.stated is not None and m.claimed.direction == m.stated.direction]
    least = 1 if moved and moved[0].claimed.direction and len(own) == len(weighty) else 2
    if len(own) < least or len(own) < ENOUGH * len(weighty) or it.derivable:
        return False
    return _timely(it) and all(
        part is not None or mine.keys & known or tables.direction(mine.keys) for mine, part in it.pairs
    )


def _timely(it: Comparison) -> bool:
    """Whether a claim is of the source's time, or has its figures to the digit and the other way."""
    return it.time in (Time.SAME, Time.OTHER) or _reversed(it)


def _reversed(it: Comparison) -> bool:
    """Whether a claim has the source's very figures, and has them go the other way."""
    return it.time is Time.UNTOLD and bool(it.opposed and it.figures) and _very_figure(it)


def _differences(claim: Said, it: Comparison) -> Iterator[Difference]:
    for match in it.figures:
        yield from _of_figure(claim, it, match)
    whole = claim.start, claim.end
    source = it.told.said
    if it.opposed:
        part, other = it.opposed[0]
        yield Difference(
            "wrong-direction" if tables.direction(part.keys) else "negated",
            f"the source says “{source.word(other)}”, not “{claim.word(part)}”",
            part.start, part.end, source.word(other), claim.word(part),
        )  # fmt: skip
    if it.excepted:
        yield _left_out(claim, it)
    elif it.turned and not claim.excepted and _denies(claim, it):
        yield Difference("negated", "the source says the reverse", *whole)
    told = all(other is not None or mine.light for mine, other in it.pairs)
    if it.time is Time.OTHER and told and _very_figure(it) and len(claim.spans) == 1:
        yield Difference("wrong-period", "the source says this of another period", *whole)
    for kind in sorted(it.hedges & SILENT):
        mine = kind in {k for _, k in claim.hedges}
        rule = "added-bound" if mine else ("not-yet" if kind == "planned" else "dropped-qualifier")
        words = [w for _, k, w, _ in source.hedge_words if k == kind]
        what = f"the source says “{words[0]}”" if words else "the source does not have it done yet"
        what = "the source does not limit this so" if mine else what
        yield Difference(rule, what, *whole)


def _included(claim: Said, it: Comparison) -> bool:
    """Whether a claim says in so many words that what the source leaves out is one of all."""
    own = [other for _, other in it.pairs if other is not None]
    named = bool(it.excepted) and all(part in own for part in it.excepted)
    told = [other for other in own if not other.light and other not in it.excepted]
    return (
        named and len(it.bare) <= len(told) + 1 and bool(told) and _takes_in(claim) and not it.stranger
    )


def _takes_in(claim: Said) -> bool:
    return any(hedge[2].lower().startswith("includ") for hedge in claim.hedge_words)


def _left_out(claim: Said, it: Comparison) -> Difference:
    names = " and ".join(it.told.said.word(part) for part in it.excepted)
    return Difference("negated", f"the source leaves out {names}", claim.start, claim.end)


def _denies(claim: Said, it: Comparison) -> bool:
    """Whether one of the two says "not" to the very words of the other, and nothing limits it."""
    source = it.told.said
    own = {id(part) for part, other in it.pairs if other is not None}
    bare = {id(part) for part, _ in it.pairs} - own
    verbs, theirs = ([stem(side.whole[d.start :].split()[0]) for d in side.denials if not d.plain]
                     for side in (claim, source))  # fmt: skip
    plain = verbs == theirs and not any(d.plain and id(d.target) in bare for d in claim.denials)
    pairs = [(mine, other) for mine, other in it.pairs if other is not None and not mine.light]
    same = all(_is_same(mine, other) for mine, other in pairs)
    return plain and same and not (_limited(claim) or _limited(source))


def _is_same(mine: Part, other: Part) -> bool:
    """Whether two are one word in whatever form, and not two that may stand for each other."""
    own = stem_each(mine.text.split()) == stem_each(other.text.split())
    way = tables.direction(mine.keys)
    return own or (way is not None and way == tables.direction(other.keys))


def _limited(said: Said) -> bool:
    """Whether what a sentence says holds for a time or in part only: not before, all but one."""
    words = WORD.findall(said.whole[said.start : said.end].lower())
    return not tables.LIMITING.isdisjoint(words)


def _of_figure(claim: Said, it: Comparison, match: Match) -> Iterator[Difference]:
    stated, mine = match.stated, match.claimed
    if stated is None:
        return
    source = it.told.said
    place = mine.mention.outer, mine.mention.end
    said, told = source.whole_of(stated), claim.whole_of(mine)
    if not it.opposed and mine.direction and stated.direction and mine.direction != stated.direction:
        yield Difference(
            "wrong-direction", f"the source says {stated.direction}, not {mine.direction}", *place
        )
    if match.derived or match.relation is Relation.INSIDE:
        return
    if match.relation is Relation.OVERLAP:
        rule = "added-bound"
        if match.rounded:
            rule = "silent-rounding"
        elif mine.mention.bound is Bound.EXACT:
            rule = "dropped-bound"
        yield Difference(rule, f"the source says {said}", *place, said, told, said)
    else:
        rule = match.slip.value if match.slip is not None else "wrong-number"
        if match.slip is Slip.CURRENCY and stated.mention.currency is None:
            said = f"{said} {stated.noun}"
        yield Difference(rule, f"the source says {said}, not {told}", *place, said, told, said)
