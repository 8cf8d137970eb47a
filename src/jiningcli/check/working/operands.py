"""The figures of an article with the words that tell what each is of, to work other figures out."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.statements.derived import of_one_kind, value
from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jiningcli.check.statements.said import Figure, Part, Said
    from jiningcli.check.statements.source import Told

LATER = 40
"""So many characters after a figure may say that it is of an earlier time."""
SIZES = 20
"""What was before is no more than so many times as much, or as little."""
PARTY = Pattern(
    r"\b(?:above|below|beating|missing|exceeding|short of|than)(?: (?:the|an?|its))? $",
    "above",
    "below",
    "beating",
    "missing",
    "exceeding",
    "short of",
    "than",
)
VERB = Pattern(r"\b(?:was|were|is|are|been|be|had|has|have) $")
BEFORE = Pattern(
    r"\b(?:up|down|from|against|compared (?:with|to)|versus|than)(?: [a-z]+){0,2} $",
    "up",
    "down",
    "from",
    "against",
    "compared",
    "versus",
    "than",
)


class Operand(Struct, frozen=True):
    """A figure of the article: the words that stand nearest to it say what it is of."""

    figure: Figure
    told: Told
    own: frozenset[str]
    """The keys of these words; an earlier figure, or one in brackets, has those of its main one."""
    main: Figure | None = None
    """The figure that this one is what stood before, or says in another currency."""
    bracketed: bool = False
    others: frozenset[str] = frozenset()
    """The keys of the words that stand nearest to another figure of its kind in its sentence."""
    party: bool = False
    """Whether the main figure is set against it as what somebody expected or wanted: above the 198."""

    @property
    def earlier(self) -> bool:
        """Whether it is how much it was before: up from 36, against 36 the year before."""
        return self.main is not None and not self.bracketed and not self.party

    @property
    def years(self) -> frozenset[int]:
        """The years that it is of."""
        said, figure = self.told.said, self.figure
        spans = [s for clause, s in said.spans if clause == figure.clause and s.year is not None]
        if spans:
            near = min(spans, key=lambda s: abs(s.start - figure.mention.end))
            return frozenset(s.year for s in (near,) if s.year is not None)
        main = self.main
        if self.earlier and main is not None:
            return _known(self.told.year_before)
        return _known(self.told.year) | opening_years(self.told)


def _known(*years: int | None) -> frozenset[int]:
    return frozenset(year for year in years if year is not None)


def opening_years(told: Told) -> frozenset[int]:
    """The years that the article opens with; those of months without a year are its own."""
    return _known(*(s.year or (told.published if s.first is not None else None) for s in told.before))


def operands(every: Iterable[Told]) -> list[Operand]:
    """All figures of an article, each with its words."""
    return [operand for told in every for operand in _of_sentence(told)]


def _of_sentence(told: Told) -> list[Operand]:
    said = told.said
    own: dict[int, set[str]] = {f.start: set() for f in said.figures}
    verbs: list[Part] = []
    for part in said.parts:
        if (owner := _owner(part, said.figures)) is not None:
            own[owner.start] |= part.keys
        if VERB.search(said.whole, max(0, part.start - 12), part.start):
            verbs.append(part)
    result: list[Operand] = []
    for figure in said.figures:
        result.append(_operand(figure, told, result, frozenset(own[figure.start]), verbs))
    for at, (one, two) in enumerate(pairwise(result)):
        if (one.figure.marker, two.figure.marker) == ("from", "to") and _like(one.figure, two.figure):
            result[at] = replace(one, main=two.figure, own=one.own | two.own)
            result[at + 1] = replace(two, own=one.own | two.own)
    return [replace(o, others=_of_others(o, result)) for o in result]


def _of_others(operand: Operand, every: Sequence[Operand]) -> frozenset[str]:
    alike = (o for o in every if o is not operand and of_one_kind(o.figure, operand.figure))
    return frozenset(key for o in alike for key in o.own) - operand.own


def _operand(
    figure: Figure, told: Told, before: Sequence[Operand], own: frozenset[str], verbs: Sequence[Part]
) -> Operand:
    """A figure with its words: those of an earlier one are those of the one before it."""
    said = told.said
    keys = own | figure.counted
    keys |= {key for part in verbs if part.start < figure.start for key in part.keys}
    last = before[-1] if before else None
    if last is not None and _in_brackets(last.figure, figure, said):
        return Operand(figure, told, keys | last.own, last.main or last.figure, bracketed=True)
    like = next((o for o in reversed(before) if _like(o.figure, figure)), None)
    if like is not None and last is not None:
        text = said.whole[last.figure.mention.end : figure.mention.outer].lower()
        bound = said.whole[figure.mention.outer - 1 : figure.start].lower()
        main = like.main if like.main is not None and not like.party else like.figure
        after = said.whole[figure.start : figure.start + LATER].lower()
        if own and (PARTY.search(text) or PARTY.search(bound)) and not tables.EARLIER.search(after):
            mention = replace(figure.mention, bound=Bound.EXACT, outer=figure.start)
            return Operand(replace(figure, mention=mention), told, keys, main, party=True)
        if (BEFORE.search(text) or BEFORE.search(bound)) and not like.figure.delta:
            return Operand(figure, told, keys | like.own, main)
    return Operand(figure, told, keys if own or last is None else keys | last.own)


def _like(one: Figure, other: Figure) -> bool:
    """Whether one may be what the other was before: of a kind, and of a size."""
    low, high = sorted((value(one), value(other)))
    return of_one_kind(one, other) and high <= SIZES * low


def _owner(part: Part, figures: Sequence[Figure]) -> Figure | None:
    """The figure that a word stands nearest to, in its clause where there is one."""
    here = [f for f in figures if f.clause == part.clause] or list(figures)
    if tables.direction(part.keys) or not here:
        return None
    return min(
        here,
        key=lambda f: (
            abs(f.mention.outer - part.end) if part.end <= f.start else abs(part.start - f.mention.end)
        ),
    )


def _in_brackets(main: Figure, figure: Figure, said: Said) -> bool:
    between = said.whole[main.mention.end : figure.mention.outer]
    both = main.mention.currency is not None and figure.mention.currency is not None
    return both and between.lstrip().startswith("(") and main.mention.currency != figure.mention.currency
