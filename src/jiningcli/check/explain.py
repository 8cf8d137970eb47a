"""An alignment in plain words: which facts a sentence was laid beside, by what, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jiningcli.check.alignment import Aligned, Alignment
    from jiningcli.check.vocabulary import Term
    from jiningcli.reading import Mention

SLOTS = {
    "count": "how many",
    "whole": "out of how many",
    "share": "what share",
    "value": "how much money",
    "change": "by how much",
}
"""What a number says of a fact, by the name of its slot."""


def explain(alignment: Alignment, draft: str) -> tuple[str, ...]:
    """The lines of the explanation; ``draft`` is the text that the offsets are those of."""
    return tuple(_lines(alignment, draft))


def _lines(alignment: Alignment, draft: str) -> Iterator[str]:
    for aligned in alignment.aligned:
        words = _quoted(alignment.terms[i] for i in sorted(aligned.covered))
        numbers = "".join(f"; {_number(m, draft)} as {SLOTS[slot]}" for m, slot in aligned.mentions)
        yield f"laid beside {aligned.proposition.fact.id} by {words}{numbers}"
    for misplaced in alignment.misplaced:
        fact = misplaced.proposition.fact
        yield f"{_quoted([misplaced.term])} is put among {misplaced.group}; the source has it as {fact.id}"
    if not alignment.aligned and not alignment.misplaced:
        yield f"laid beside no fact{_nearly(alignment.weak)}"
    for mention in alignment.unassigned:
        yield f"no fact has a figure for {_number(mention, draft)}"
    if alignment.leftover:
        yield f"left over: {_quoted(alignment.leftover)}"


def _nearly(weak: Iterable[Aligned]) -> str:
    ids = dict.fromkeys(aligned.proposition.fact.id for aligned in weak)
    return f"; too few words for {', '.join(ids)}" if ids else ""


def _number(mention: Mention, draft: str) -> str:
    return f"“{' '.join(draft[mention.outer : mention.end].split())}”"


def _quoted(terms: Iterable[Term]) -> str:
    return ", ".join(f"“{term.text}”" for term in terms) or "no word of its own"
