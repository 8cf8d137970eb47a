"""How much a sentence takes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jiningcli.check.evidence.case import Case

EVERY = frozenset("all every each".split())
"""Words that take in all."""


def first_of_all(case: Case) -> int | None:
    """The first word of a sentence that takes in all."""
    return next((i for i, t in enumerate(case.terms) if t.text in EVERY), None)
