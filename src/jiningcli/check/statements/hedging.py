"""The hedges of a sentence by its words: what says less, or more, than that a thing is so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.words.verbs import FORMS
from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.words.vocabulary import Term
    from jiningcli.text.reading import Reading

BESIDE = 15
"""Characters after a figure in which "more" and "fewer" belong to it: 21 more, 21 countries more."""
_OF_ALL = Pattern(r"\b(?:\w+est|best|worst|most|least)\b[^,;.]* of $", flags=re.IGNORECASE)
"""What stands before an "all" that a superlative takes in anyway: the lowest rate of all."""
_SO_MANY = Pattern(r"\b(?:as|how|so|that|too) $", flags=re.IGNORECASE)
"""What stands before a "many" or "few" that tells how many, and not only that there are some."""
_HAD_TO_BE = Pattern(r"had to be [a-z]+(?:ed|en|wn|ught|t)\b", flags=re.IGNORECASE)
"""What has been done, and not only had to be: had to be cancelled."""
_WHETHER = Pattern(r" (?:that|whether|if|who|what|how)\b")
_NOUN_AHEAD = Pattern(r" (?:an?|the|its|their|[a-z]+(?:ed|ing|er|ly)|[a-z]+s)\b|[ ][A-Z\d]")
"""What follows on "due to" where it gives a reason: due to the drought, due to lower prices."""


def as_meant(terms: Sequence[Term], reading: Reading) -> list[Term]:
    """The terms with phrases read by what is beside them: in all 17 regions, is due to open."""
    unsure = {at for at in range(len(terms)) if _is_unsure(terms, at, reading)}
    return [_as_meant(terms, at, reading) for at in range(len(terms)) if at + 1 not in unsure]


def _is_unsure(terms: Sequence[Term], at: int, reading: Reading) -> bool:
    """Whether a word tells with the "not" before it that something may be so: not certain that."""
    sure = at > 0 and terms[at].text in tables.SURE and terms[at - 1].text in tables.NOT
    return sure and bool(_WHETHER.match(reading.text, terms[at].end))


def _as_meant(terms: Sequence[Term], at: int, reading: Reading) -> Term:
    term = terms[at]
    if _is_unsure(terms, at, reading):
        return replace(term, text="possibly", start=terms[at - 1].start)
    if at and term.text == "in all" and tables.GOES_ON_ALL.match(reading.text, term.end):
        return replace(term, text="all")  # no sum
    if at and term.text == "due to" and _is_due_to_do(terms, at, reading):
        return replace(term, text="is to")
    return term


def _is_due_to_do(terms: Sequence[Term], at: int, reading: Reading) -> bool:
    """Whether "due to" tells what is to come: is due to open in May."""
    after = terms[at + 1] if at + 1 < len(terms) else None
    if after is None or terms[at - 1].text not in tables.BE:
        return after is not None and after.text.split()[0] == "be"
    if after.text in FORMS or after.text.split()[0] in ("be", "have"):
        return True
    follows = terms[at + 2 : at + 3]
    small = not follows or follows[0].text in tables.PREPOSITIONS | tables.DETERMINERS
    return small and not _NOUN_AHEAD.match(reading.text, terms[at].end)


def hedges(terms: Sequence[Term], reading: Reading) -> list[tuple[int, str, str, int]]:
    """The hedges by clause, each kind once; that of an amount is in its bound."""
    found: dict[tuple[int, str], tuple[str, int]] = {}
    for at, term in enumerate(terms):
        kind = tables.HEDGED.get(term.text) or tables.HEDGED.get(term.text.removesuffix(" be"))
        if kind is None or any(m.outer <= term.start < m.end for m in reading.mentions):
            continue
        if not _says_nothing(terms, at, kind, reading):
            found.setdefault((term.clause, kind), (reading.text[term.start : term.end], term.start))
    return [(clause, kind, word, at) for (clause, kind), (word, at) in found.items()]


def _says_nothing(terms: Sequence[Term], at: int, kind: str, reading: Reading) -> bool:
    """Whether a word hedges nothing where it stands."""
    term = terms[at]
    before = reading.text[max(reading.start, term.start - 40) : term.start]
    if _HAD_TO_BE.match(reading.text, term.start):
        return True
    if term.text == "to be":
        return terms[at - 1].text not in tables.BE
    if kind == "planned":
        return any(t.text == "if" and t.clause == term.clause for t in terms[:at])  # if it is to be
    if kind in ("more", "less"):
        return any(0 <= term.start - m.end <= BESIDE for m in reading.mentions)
    if term.text == "all":
        return bool(_OF_ALL.search(before))
    return kind in ("some", "few") and bool(_SO_MANY.search(before))
