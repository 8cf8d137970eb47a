"""What a judge decides: a finding, or what of a sentence is accounted for, and by which fact."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align.aligned import NONE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.report import Finding
    from jiningcli.text.mentions import Mention


class Mark(Enum):
    """What a decision says of the whole sentence, for the judges that come after."""

    CONVERTED = "an amount is another one in another currency"
    OF_SOURCE = "it is about the source itself"
    WORKED_OUT = "it puts two facts together by arithmetic"
    SILENT = "it has a figure that no fact has"
    APART = "it has the words of facts that the source does not connect"
    FORETOLD = "its clause foretells what the source tells of nowhere"


class Ruling(Struct, frozen=True):
    """One decision of a judge.

    ``words`` are the numbers of the terms that need no fact any more, ``fact`` is the id of the one
    that accounts for them; None where the source as a whole or the sentence itself does. ``settled``
    are the numbers, by their starts, that need no fact any more either; ``moved`` those of a fact, by
    their starts, in whose place another stands.
    """

    finding: Finding | None = None
    words: frozenset[int] = NONE
    fact: str | None = None
    settled: frozenset[int] = NONE
    moved: tuple[tuple[int, Mention], ...] = ()
    mark: Mark | None = None


def found(finding: Finding, *words: int, mark: Mark | None = None) -> Ruling:
    """A finding, and the terms that are accounted for with it, by the fact that it is about."""
    fact = None if finding.fact is None else finding.fact.id
    return Ruling(finding, frozenset(words), fact, mark=mark)


def accounted(words: Iterable[int], by: Aligned | None = None, mark: Mark | None = None) -> Ruling:
    """The terms that are accounted for by a fact, or by the source as a whole."""
    fact = None if by is None else by.proposition.fact.id
    return Ruling(words=frozenset(words), fact=fact, mark=mark)
