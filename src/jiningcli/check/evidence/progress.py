"""How far a thing has come, as the source tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.facts.model import Status, status_of

if TYPE_CHECKING:
    from jiningcli.facts.model import Fact

AGREED = frozenset(
    {
        "@confirm",
        "@approve",
        "@plan",
        "@sign",
        "@aim",
        "@foster",
        "@allocate",
        "@fund",
        "@recognition",
        "@announce",
        "@intensify",
    }
)
"""What may have been done to a thing that is still to come: it has been confirmed, planned."""


def is_done(fact: Fact) -> bool:
    """Whether a thing is finished or at work, as the source tells it."""
    return status_of(fact) in (Status.COMPLETED, Status.OPERATING)
