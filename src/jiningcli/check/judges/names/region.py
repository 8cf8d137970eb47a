"""The place put into another region than its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.evidence.ruling import Ruling, found
from jiningcli.check.words.lexicon import AUXILIARIES
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case


def judge_region(case: Case) -> Iterator[Ruling]:
    """``in Jining, Henan``: the place put into another region than its own."""
    regions = case.facts.source.region
    for place in case.having(Role.PLACE) if regions else []:
        if _is_in_another(case, place):
            stated = f"{case.facts.source.subjects[0]}, {regions[0]}"
            message = f"the source says {stated}"
            finding = case.of_terms("wrong-place", place + 1, message=message, stated=stated)
            yield found(finding, place + 1)


def _is_in_another(case: Case, place: int) -> bool:
    """Whether a name that ends the clause after "in" and the place can only be that of a region."""
    if not 0 < place < len(case.terms) - 1:
        return False
    before, own, name = case.terms[place - 1 : place + 2]
    beside = case.text[own.end : name.start] == ", " and before.text.split()[-1] == "in"
    if not beside or not name.name or name.word.role:
        return False
    after = case.terms[place + 2] if place + 2 < len(case.terms) else None
    if after is None:
        return case.text[name.end : case.alignment.reading.end].strip(".!?,”\"’'") == ""
    said = "#source" in after.word.keys or after.text in AUXILIARIES
    return case.text[name.end : name.end + 1] in (",", "”", '"') and said
