"""From an alignment to findings: the judges in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.evidence.case import Case
from jiningcli.check.evidence.ruling import Mark, Ruling
from jiningcli.check.judges.doubt import doubts
from jiningcli.check.judges.figures.comparisons import judge_comparisons
from jiningcli.check.judges.figures.conversions import judge_conversions
from jiningcli.check.judges.figures.periods import judge_periods
from jiningcli.check.judges.figures.quantities import judge_quantities
from jiningcli.check.judges.figures.sums import judge_sums
from jiningcli.check.judges.names.agents import judge_agents
from jiningcli.check.judges.names.companies import judge_companies
from jiningcli.check.judges.names.region import judge_region
from jiningcli.check.judges.names.roles import judge_roles
from jiningcli.check.judges.names.speakers import judge_speakers
from jiningcli.check.judges.provenance import judge_provenance
from jiningcli.check.judges.remainder import judge_remainder
from jiningcli.check.judges.sense.exceptions import judge_exceptions
from jiningcli.check.judges.sense.exclusiveness import judge_exclusiveness
from jiningcli.check.judges.sense.heads import judge_heads
from jiningcli.check.judges.sense.negations import judge_negations
from jiningcli.check.judges.sense.polarity import judge_polarity
from jiningcli.check.judges.sense.status import judge_status
from jiningcli.check.judges.sense.wholes import judge_wholes
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jiningcli.check.align.aligned import Alignment
    from jiningcli.check.align.propositions import Index
    from jiningcli.check.report import Finding


class Judge(Struct, frozen=True):
    """One judge: its name, what it decides of a case, and whose decisions it must know before."""

    name: str
    decide: Callable[[Case], Iterator[Ruling]]
    after: tuple[str, ...] = ()


PROVENANCE = Judge("provenance", judge_provenance)
"""First of all: where a sentence is about the source, there is nothing for most others to look at."""

JUDGES = (
    PROVENANCE,
    Judge("conversions", judge_conversions),
    Judge("sums", judge_sums),
    Judge("comparisons", judge_comparisons),
    # A number that is counted as a photo, converted or worked out needs no fact's figure.
    Judge("quantities", judge_quantities, after=("provenance", "conversions", "sums")),
    Judge("exceptions", judge_exceptions),
    Judge("wholes", judge_wholes),
    Judge("negations", judge_negations),
    # A negation that turns a bound or a count ("none below 1 billion", "ten do not") denies no fact;
    # nor does one of what the source leaves out, or denies itself.
    Judge("polarity", judge_polarity, after=("quantities", "exceptions", "negations")),
    Judge("periods", judge_periods),
    Judge("region", judge_region),
    Judge("companies", judge_companies),
    # A negation that denies a fact does not take an industry out of its role as well.
    Judge("roles", judge_roles, after=("polarity",)),
    Judge("speakers", judge_speakers),
    Judge("agents", judge_agents),
    Judge("status", judge_status),
    # What is told as done and is not has been found fault with already.
    Judge("heads", judge_heads, after=("status",)),
    # "For every", "in total" close no list where they say what is worked out, or of what it is.
    Judge("exclusiveness", judge_exclusiveness, after=("sums", "quantities")),
)
"""Each knows of the others only what those decided that it comes ``after``; else they may come in any
order."""

OF_NOTHING = frozenset({"provenance", "conversions", "quantities", "region"})
"""Where a sentence speaks of no fact, or of the source, there is nothing for the others to look at."""

_FEW = tuple(judge for judge in JUDGES if judge.name in OF_NOTHING)


class Decision(Struct, frozen=True):
    """A ruling, and the judge that it is of."""

    judge: str
    ruling: Ruling


class Judgement(Struct, frozen=True):
    """The findings on a sentence, in the order of its words, and all that the judges decided.

    ``converted`` is set where an amount in it is another one in another currency.
    """

    findings: list[Finding]
    decisions: list[Decision]
    converted: bool


def judge(alignment: Alignment, index: Index, judges: Sequence[Judge] = JUDGES) -> Judgement:
    """What the judges make of one sentence: no findings where the source bears all of it out.

    Any order of the judges will do in which each comes after those that it must.
    """
    case = Case(alignment, index)
    spoken_of = bool(alignment.aligned or alignment.misplaced)
    decided = {PROVENANCE.name: tuple(judge_provenance(case))}
    about_source = any(ruling.mark is Mark.OF_SOURCE for ruling in decided[PROVENANCE.name])
    if not spoken_of or about_source:
        silent = not (alignment.reading.mentions or alignment.roles & Role.PLACE)
        few = _FEW if judges is JUDGES else [one for one in judges if one.name in OF_NOTHING]
        judges = () if silent else few  # These are about figures, and about the place.
    for one in judges:
        if one is not PROVENANCE:
            known = case
            if one.after:
                known = case.after(ruling for name in one.after for ruling in decided.get(name, ()))
            decided[one.name] = tuple(one.decide(known))
    case = case.after(ruling for rulings in decided.values() for ruling in rulings)
    decided["remainder"] = tuple(judge_remainder(case))
    case = case.after(decided["remainder"])
    doubted = list(doubts(case))
    decisions = [Decision(name, ruling) for name, rulings in decided.items() for ruling in rulings]
    decisions += [Decision("doubt", Ruling(softened)) for _, softened in doubted]
    findings = [r.finding for r in case.rulings if r.finding is not None]
    dropped = {id(finding) for finding, _ in doubted}
    if dropped:
        findings = [f for f in findings if id(f) not in dropped] + [softened for _, softened in doubted]
    if len(findings) > 1:
        findings.sort(key=lambda f: (f.start, f.rule, f.end, f.message))
    return Judgement(
        findings,
        decisions,
        Mark.CONVERTED in case.marks,
    )
