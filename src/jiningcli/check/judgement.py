"""From an alignment to findings: the judges in their order."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from jiningcli.check.evidence.case import Case
from jiningcli.check.judges.attribution import judge_companies, judge_roles
from jiningcli.check.judges.conversions import judge_conversions
from jiningcli.check.judges.doubt import weighed
from jiningcli.check.judges.exceptions import judge_exceptions, judge_wholes
from jiningcli.check.judges.extent import judge_exclusiveness
from jiningcli.check.judges.negations import judge_negations
from jiningcli.check.judges.places import judge_region
from jiningcli.check.judges.polarity import judge_polarity
from jiningcli.check.judges.provenance import judge_provenance
from jiningcli.check.judges.quantities import judge_quantities
from jiningcli.check.judges.remainder import judge_remainder
from jiningcli.check.judges.speakers import judge_agents, judge_speakers
from jiningcli.check.judges.standing import judge_status
from jiningcli.check.judges.sums import judge_comparisons, judge_sums
from jiningcli.check.judges.times import judge_periods

if TYPE_CHECKING:
    from jiningcli.check.align.aligned import Alignment
    from jiningcli.check.align.propositions import Index
    from jiningcli.check.report import Finding

JUDGES = (
    judge_conversions,
    judge_sums,
    judge_comparisons,
    judge_quantities,
    judge_exceptions,
    judge_wholes,
    judge_negations,
    judge_polarity,
    judge_periods,
    judge_region,
    judge_companies,
    judge_roles,
    judge_speakers,
    judge_agents,
    judge_status,
    judge_exclusiveness,
    judge_remainder,
)
"""In this order: each may account for words that those after it need not look at again."""

JUDGES_OF_NOTHING = (judge_conversions, judge_quantities, judge_region, judge_remainder)
"""Where a sentence speaks of no fact, or of the source, there is nothing for the others to look at."""


def judge(alignment: Alignment, index: Index) -> list[Finding]:
    """The findings on one sentence; none where the source bears all of it out."""
    case = Case(alignment, index, reduce(or_, (t.word.role for t in alignment.terms), 0))
    found = list(judge_provenance(case))
    spoken_of = (alignment.aligned or alignment.misplaced) and not alignment.of_source
    judges = JUDGES if spoken_of else JUDGES_OF_NOTHING
    found += [finding for judge_one in judges for finding in judge_one(case)]
    found = weighed(case, found)
    return sorted(found, key=lambda f: (f.start, f.rule, f.end, f.message))
