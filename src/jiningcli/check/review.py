"""What stands between the engine and the output: several sources, ignored rules, a verdict of all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.report import Claim, Verdict, worst
from jiningcli.check.rules import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from jiningcli.check import Checker
    from jiningcli.check.beside.checker import ArticleChecker
    from jiningcli.check.beside.quoting import WithCopy
    from jiningcli.text.draft import Draft

PRECEDENCE = (Verdict.CONTRADICTED, Verdict.SUPPORTED, Verdict.IMPRECISE, Verdict.UNVERIFIED)
"""Of several sources the first of these counts: one that speaks to a claim before one that does not."""


class Idle(Struct, frozen=True):
    """An inline ignore that ignores nothing, or names no rule; ``rule`` is None where it names none."""

    start: int
    rule: str | None

    @property
    def known(self) -> bool:
        """Whether there is a rule of that name."""
        return self.rule is None or self.rule in VERDICTS


class Review(Struct, frozen=True):
    """A text with its claims. ``path`` is the file's, as the user gave it; None for an argument."""

    name: str
    path: str | None
    draft: Draft
    claims: Sequence[Claim]
    idle: Sequence[Idle] = ()


def review(
    draft: Draft,
    checkers: Collection[Checker | ArticleChecker | WithCopy],
    kept: Collection[str],
    *,
    explain: bool = False,
) -> tuple[list[Claim], list[Idle]]:
    """The claims of a draft with the findings of the rules that are kept, and its idle ignores.

    Each claim is checked against each source, see `PRECEDENCE`.
    """
    draft.kept = {} if len(checkers) > 1 else None
    claims = [
        _first(same) for same in zip(*(c.check(draft, explain=explain) for c in checkers), strict=True)
    ]
    draft.kept = None
    ignored, idle = _ignores(draft, claims)
    ignored.update(id(f) for claim in claims for f in claim.findings if f.rule not in kept)
    return [_without(claim, ignored) for claim in claims], idle


def verdict(claims: Iterable[Claim]) -> Verdict:
    """The verdict of the whole: that of the worst claim; of nothing it is unverified."""
    return worst([claim.verdict for claim in claims])


def fails(claims: Iterable[Claim], least: Verdict | None) -> bool:
    """Whether a finding stands whose verdict is as bad as ``least`` or worse; None: never."""
    return least is not None and any(
        finding.verdict.rank >= least.rank for claim in claims for finding in claim.findings
    )


def _first(same: Sequence[Claim]) -> Claim:
    """Of one claim beside several sources, the one to tell; of equal ones that with more facts."""
    return min(same, key=lambda claim: (PRECEDENCE.index(claim.verdict), -len(claim.facts)))


def _without(claim: Claim, ignored: Collection[int]) -> Claim:
    """A claim without the findings that are ignored, which it is never called supported for."""
    if not claim.findings:
        return claim
    findings = sorted(claim.findings, key=lambda f: (f.start, f.rule))
    kept = tuple(f for f in findings if id(f) not in ignored)
    dropped = tuple(f for f in findings if id(f) in ignored)
    verdict = worst([f.verdict for f in kept]) if dropped else claim.verdict
    return replace(claim, findings=kept, ignored=dropped, verdict=verdict)


def _ignores(draft: Draft, claims: Sequence[Claim]) -> tuple[set[int], list[Idle]]:
    """Which findings the inline ignores silence, by identity; and the ignores that silence none."""
    silenced: set[int] = set()
    idle = []
    starts, ends = [c.start for c in claims], [c.end for c in claims]
    for ignore, (start, end) in zip(draft.ignores, _targets(draft), strict=True):
        near = [
            f for c in claims[bisect_right(ends, start) : bisect_left(starts, end)] for f in c.findings
        ]
        met = {f.rule for f in near if not ignore.rules or f.rule in ignore.rules}
        silenced.update(id(f) for f in near if f.rule in met)
        if not ignore.rules and not met:
            idle.append(Idle(ignore.start, None))
        idle += [Idle(ignore.start, rule) for rule in sorted(ignore.rules - met)]
    return silenced, idle


def _targets(draft: Draft) -> Iterator[tuple[int, int]]:
    """For each ignore the line that it speaks of, from its start to its end.

    That is its own line, where words stand in it, or the next one that has any, if no empty line
    comes between.
    """
    last = draft.place(len(draft.text))[0]
    known: dict[int, tuple[int, int]] = {}
    for ignore in draft.ignores:
        first = line = draft.place(ignore.end)[0]
        found = None
        while found is None:
            found = known.get(line) or _words_of(draft, line if line <= last else None)
            line += 1
        known.update(dict.fromkeys(range(first, line), found))
        yield found


def _words_of(draft: Draft, line: int | None) -> tuple[int, int] | None:
    """Where a line of words stands; nowhere, (0, 0), if it is empty or there is none; else None."""
    text = draft.line(line).rstrip() if line is not None else ""
    if line is None or not text:
        return 0, 0
    start, end = draft.offset(line), draft.offset(line) + len(text)
    first, last = draft.document.stretch(start, end)
    return (start, end) if draft.document.visible[first:last].strip() else None
