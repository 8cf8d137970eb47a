"""Whether one of two statements denies what the other says: the negations on what both have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.statements.said import Denial, Part, Said

_SINCE_THEN = Pattern(r"\b(?:has|have)\b.*\bsince\b"), re.compile(r"\blast\b")
_UNTIL_NOW = Pattern(r"\bhad\b.*\bsince\b"), re.compile(r"\bfirst\b.*\b(?:since|for|in)\b")
"""How a claim has a thing not done since a time, and what a source says of it: last won it in 1991."""


def parity(claim: Said, source: Said, pairs: Sequence[tuple[Part, Part | None]], undone: int) -> bool:
    """Whether one denies what the other says: of the source, only what the claim speaks of counts.

    ``undone`` are the words of the claim that say the reverse of the source's under a negation.
    """
    mine = _denied(claim, [part for part, _ in pairs]) - undone
    theirs = _denied(source, [other for _, other in pairs if other is not None])
    if not claim.excepted and left_out(source, pairs):
        theirs += 1  # what is left out does not do what all others do
    if mine == 1 and not theirs and _since_then(claim, source):
        return False
    return mine % 2 != theirs % 2


def _since_then(claim: Said, source: Said) -> bool:
    """Whether what a claim has not done since a time is last done then in the source."""
    mine, theirs = (said.whole[said.start : said.end].lower() for said in (claim, source))
    return any(a.search(mine) and b.search(theirs) for a, b in (_SINCE_THEN, _UNTIL_NOW))


def left_out(source: Said, pairs: Sequence[tuple[Part, Part | None]]) -> bool:
    """Whether a claim speaks of what the source leaves out."""
    spoken_of = [other for _, other in pairs if other is not None]
    out = [part.clause for part in spoken_of if part in source.excepted]
    return bool(out) and all(part.clause <= max(out) for part in spoken_of)


def denies(said: Said, part: Part) -> bool:
    """Whether a word stands under a negation that says nothing else."""
    return any(denial.plain and _under(part, denial) for denial in said.denials)


def _under(part: Part, denial: Denial) -> bool:
    return part is denial.target or (
        part.clause == denial.clause and denial.start < part.start < denial.reach
    )


def _denied(said: Said, spoken_of: Sequence[Part]) -> int:
    """How many negations bear on the words that both sides have."""
    elsewhere = {part.clause for part in said.every if part.text != "yet"}
    elsewhere -= {part.clause for part in spoken_of}
    return sum(
        any(part is denial.target or (denial.plain and _under(part, denial)) for part in spoken_of)
        or (denial.plain and denial.target is None and denial.clause not in elsewhere)
        for denial in said.denials
    )
