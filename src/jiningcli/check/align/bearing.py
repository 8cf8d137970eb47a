"""What a fact tells besides its words: whose it is, of which role, and whether it is still to come."""

from __future__ import annotations

import re

from jiningcli.facts.model import (
    Company,
    DigitalFact,
    Fact,
    Industry,
    Kind,
    Project,
    Status,
    status_of,
)
from jiningcli.facts.model import Role as Part

PENDING = {Status.PLANNED, Status.CONFIRMED, Status.APPROVED}
"""What has not come about yet, however sure it is."""

ONGOING = re.compile(r"\b(?:is|are) (?:being \w+|(?:becom|turn|develop|work|build|upgrad)ing)\b")
"""A statement of what is going on, and not done."""


def company_of(fact: Fact) -> str | None:
    """The id of the company that a fact is about."""
    if isinstance(fact, Project):
        return fact.company
    return fact.id if isinstance(fact, Company) else None


def group_of(fact: Fact) -> str | None:
    """The name of the role that a fact is a member of."""
    part: Part | Kind | None = None
    if isinstance(fact, Industry):
        part = fact.role if fact.role is not Part.COVERAGE else None
    elif isinstance(fact, DigitalFact):
        part = fact.kind if fact.kind is Kind.RECOGNITION else None
    return None if part is None else part.value


def is_pending(fact: Fact, *, aims: bool) -> bool:
    """Whether what a fact tells is still to come, or going on."""
    status = status_of(fact)
    if isinstance(fact, Project) or status is not None:
        return status in PENDING
    figures = fact.count is not None or fact.change is not None
    return not figures and (aims or bool(ONGOING.search(fact.statement)))


def classes_of(fact: Fact, *, new: bool, aims: bool, pending: bool) -> set[str]:
    """The classes of words that may be said of such a fact, whatever its own words are."""
    classes = {"@help"} if aims else set()
    if new:
        classes |= {"@new"}
    if pending:
        classes |= {"@aim", "@plan"}
    if company := company_of(fact):
        classes |= {"@company", f"#{company}"}
    if isinstance(fact, Project):
        classes |= {"@project"}
    if isinstance(fact, Industry):
        classes |= {"@sector", "@manufacture", "@company"}
    if fact.count is not None:
        classes |= {"@tally", "@share", "@absent"} if fact.count.of else {"@tally"}
    if fact.value is not None:
        classes |= {"@investment", "@price", "@cost", "@worth", "@threshold"}
    if fact.direction is not None:
        classes |= {"@rise" if fact.direction == "up" else "@fall"}
    if fact.passage.caption is not None:
        classes |= {"@photo", "@show"}
    return classes
