"""What a sentence points at that the one before listed or counted: The first of them …, That is …."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jiningcli.check.beside.carried import Piece, Retold, reread
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Alignment
    from jiningcli.text.reading import Reading

_PLACES = {
    "first": 0,
    "former": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "fifth": 4,
    "last": -1,
    "latter": -1,
}
_ONE = re.compile(
    rf"The (?P<place>{'|'.join(_PLACES)})(?: one)?(?: of (?:them|these|those|the \w+))?(?='s| [a-z])"
)
_RESULT = re.compile(
    r"(?:That|This|Which) (?:is|was|means|makes|equals|(?:works out|comes|amounts) (?:at|to))\b"
)
_SOME = re.compile(r"(?:Among|Of) (?P<these>these|them|those)\b")

_LAST = re.compile(r"\b(?:of|in|for|as|to|with|on) (?:the )?(?P<words>[a-z-]+(?: [a-z-]+){0,3})[.!]?$")
"""What a sentence ends with: … the transformation of traditional industries."""


def retold(reading: Reading, before: Alignment) -> Iterator[Retold]:
    """A sentence with the words that it may stand for, by what the sentence before spoke of."""
    text = reading.text[reading.start : reading.end]
    names = _names(before)
    if (one := _ONE.match(text)) and len(names) > 1:
        place = _PLACES[one["place"]]
        if place < len(names) and (place >= 0 or one["place"] == "last" or len(names) == 2):
            yield from _with(reading, one.span(), names[place])
    if (some := _SOME.match(text)) and (
        last := _LAST.search(before.reading.text, before.reading.start, before.reading.end)
    ):
        yield from _with(reading, some.span("these"), last["words"])
    elif (result := _RESULT.match(text)) and len(
        counted := [a for a in before.aligned if a.mentions]
    ) == 1:
        name = counted[0].proposition.fact.name
        yield from _with(reading, result.span(), f"{name}:", result=True)


def _names(alignment: Alignment) -> list[str]:
    """The companies that a sentence names, in their order, as it names them."""
    found: dict[str, str] = {}
    for term in alignment.terms:
        if term.word.role & Role.COMPANY:
            name = alignment.reading.text[term.start : term.end]
            found.setdefault(min(term.word.keys), name.removesuffix("'s").removesuffix("’s"))
    return list(found.values())


def _with(
    reading: Reading, at: tuple[int, int], words: str, *, result: bool = False
) -> Iterator[Retold]:
    """The sentence with other words at a place that is counted from its start."""
    start, end = reading.start + at[0], reading.start + at[1]
    whole = reading.text
    pieces = (
        Piece(whole[reading.start : start], reading.start, start),
        Piece(words, start, end),
        Piece(whole[end : reading.end], end, reading.end),
    )
    new = reread("".join(piece.text for piece in pieces))
    if new is not None:
        yield Retold(new, pieces, pronoun=not result)
