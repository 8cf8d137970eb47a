"""The verdict on a claim from its comparisons with the sentences of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.report import Verdict
from jiningcli.check.statements.times import Time
from jiningcli.quantity import Relation

if TYPE_CHECKING:
    from jiningcli.check.statements.comparison import Comparison

SILENT = frozenset({"estimated", "most", "planned", "likely", "possible", "almost", "some"})
"""Hedges whose loss or gain makes a claim imprecise, not another claim."""


def verdict(it: Comparison) -> tuple[Verdict, str]:
    """What one comparison comes to, and the rule that says so."""
    if not it.covered or not it.pairs:
        return Verdict.UNVERIFIED, "not-in-source"
    if it.faults or it.stranger or it.time is Time.UNTOLD:
        return Verdict.UNVERIFIED, "not-in-source"
    if any(m.stated is None for m in it.figures):
        return Verdict.UNVERIFIED, "not-in-source"
    disjoint = [m for m in it.figures if m.relation is Relation.DISJOINT]
    directed = _misdirected(it)
    own = sum(1 for _, part in it.pairs if part is not None)
    if own * 2 < len(it.pairs):
        return Verdict.UNVERIFIED, "not-in-source"
    if it.excepted:
        return Verdict.CONTRADICTED, "wrong-scope"
    if it.time is Time.OTHER:
        return Verdict.UNVERIFIED, "not-in-source"
    if disjoint and not it.turned and not directed:
        return Verdict.CONTRADICTED, "wrong-number"
    if directed and not disjoint and not it.turned:
        return Verdict.CONTRADICTED, "wrong-direction"
    if it.turned and not disjoint and not directed:
        return Verdict.CONTRADICTED, "denied"
    if disjoint or directed or it.turned:
        return Verdict.UNVERIFIED, "not-in-source"
    if it.hedges - SILENT:
        return Verdict.UNVERIFIED, "not-in-source"
    if it.hedges:
        return Verdict.IMPRECISE, "hedge"
    if any(m.relation is Relation.OVERLAP for m in it.figures):
        return Verdict.IMPRECISE, "imprecise"
    return Verdict.SUPPORTED, ""


def _misdirected(it: Comparison) -> bool:
    if it.opposed:
        return True
    return any(
        m.stated is not None
        and m.claimed.direction
        and m.stated.direction
        and m.claimed.direction != m.stated.direction
        for m in it.figures
    )
