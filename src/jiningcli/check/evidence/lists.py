"""How many there are of what a sentence lists: members of a role, projects of a status, companies."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align import figures
from jiningcli.check.align.figures import Stated
from jiningcli.check.align.fitting import head, noun_of
from jiningcli.check.align.nearness import one_space_before
from jiningcli.check.words.word import Role
from jiningcli.quantity import Bound
from jiningcli.text.mentions import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case
    from jiningcli.facts.model import Fact


MEMBERS = frozenset({"@project", "@sector", "@base", "@company", "@cluster", "@manufacture"})
"""Classes of words that name what the members of a list are: the industries, the bases."""


class WorkedOut(Struct, frozen=True):
    """What a number should be, the fact that it rests on, why, and the words that say what it is."""

    source: Stated
    fact: Fact
    message: str
    words: tuple[int, ...] = ()


def size_of_list(case: Case, mention: Mention) -> WorkedOut | None:
    """How many members of a role the source names, or how many companies the sentence does."""
    if mention.measure is not Measure.COUNT or _is_of_one_member(case, mention):
        return None
    for size, fact in _sizes(case, mention):
        if mention.value <= size:
            # Fewer than there are is no contradiction: "two of the bases".
            return _size(case, mention, size, fact)
    return None


def _sizes(case: Case, mention: Mention) -> Iterator[tuple[int, Fact]]:
    """The sizes of all that the sentence may count, each with a fact that it rests on."""
    told = case.alignment.companies
    if told and case.having(Role.EACH, clause=mention.clause):
        return  # "CATL and Komatsu each have two."
    named = [(len(told), case.aligned[0].proposition.fact)] if told and case.aligned else []
    before = any(case.terms[i].start < mention.start for i in told.values())
    yield from named if before else ()
    spoken_of = {a.proposition for a in case.aligned}
    for group in (*case.index.groups.values(), *case.index.statuses.values()):
        if not group.every.isdisjoint(spoken_of):
            yield len(group.members), group.members[0].fact
    yield from () if before else named


def _is_of_one_member(case: Case, mention: Mention) -> bool:
    """``Two bases for biomedicine``: of one member, not of the list."""
    named = {a.topic for a in case.aligned if a.proposition.group is not None}
    clauses = {case.terms[i].clause for topic in named for i in topic}
    return len(named) == 1 and mention.value > 1 and mention.clause in clauses


def _size(case: Case, mention: Mention, size: int, fact: Fact) -> WorkedOut | None:
    """A number beside the size of one list; None where it is so many, and not so many of them."""
    total = case.having(Role.TOGETHER | Role.EXCLUSIVE) + case.with_key("@tally")
    total = [
        i for i in total if not one_space_before(case.terms[i].end, mention.outer)
    ]  # "In all three."
    limited = mention.bound in figures.LOWER  # "In at least six fields."
    counted = head(mention, case.terms)
    fields = [i for i in case.with_key("@sector") if limited and i == counted]
    exactly = mention.outer < mention.start
    some = mention.bound is Bound.EXACT and not total and not exactly
    if some and mention.value < size and case.text[mention.end : mention.end + 4] != " of ":
        at_least = WorkedOut(Stated(Decimal(size), Bound.AT_LEAST), fact, f"the source names {size}")
        return at_least if _counts_all(case, mention) else None
    source = Stated(mention.value, Bound.EXACT) if some else Stated(Decimal(size), Bound.AT_LEAST)
    message = f"the source names {size}, but does not say that there are no others"
    return WorkedOut(source, fact, message, (*total, *fields))


def _counts_all(case: Case, mention: Mention) -> bool:
    """``Three bases: …``: how many there are, and not how many of them were named before."""
    counted = head(mention, case.terms)
    if mention.unit is not None or counted is None:
        return False
    keys = case.terms[noun_of(counted, case.terms)].word.keys
    named = [min(a.topic) for a in case.aligned if a.proposition.group and a.topic]
    return not keys.isdisjoint(MEMBERS) and all(case.terms[i].start > mention.start for i in named)
