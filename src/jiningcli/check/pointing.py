"""What a sentence points at that the one before listed or counted: The first of them …, That is …."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jiningcli.check.beside.carried import with_words
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Alignment
    from jiningcli.check.beside.carried import Retold
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
    for (start, end), words, pronoun in _meant(reading, before):
        place = reading.start + start, reading.start + end
        if (new := with_words(reading, place, words, pronoun=pronoun)) is not None:
            yield new


def _meant(reading: Reading, before: Alignment) -> Iterator[tuple[tuple[int, int], str, bool]]:
    """Where a sentence points, what at, and whether it says that thing by a word for it."""
    text = reading.text[reading.start : reading.end]
    names = _names(before)
    if (one := _ONE.match(text)) and len(names) > 1:
        place = _PLACES[one["place"]]
        if place < len(names) and (place >= 0 or one["place"] == "last" or len(names) == 2):
            yield one.span(), names[place], True
    if (some := _SOME.match(text)) and (
        last := _LAST.search(before.reading.text, before.reading.start, before.reading.end)
    ):
        yield some.span("these"), last["words"], True
    elif (result := _RESULT.match(text)) and len(
        counted := [a for a in before.aligned if a.mentions]
    ) == 1:
        yield result.span(), f"{counted[0].proposition.fact.name}:", False


def _names(alignment: Alignment) -> list[str]:
    """The companies that a sentence names, in their order, as it names them."""
    found: dict[str, str] = {}
    for term in alignment.terms:
        if term.word.role & Role.COMPANY:
            name = alignment.reading.text[term.start : term.end]
            found.setdefault(min(term.word.keys), name.removesuffix("'s").removesuffix("’s"))
    return list(found.values())
