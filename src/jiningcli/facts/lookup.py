"""Finding facts: by words, by id, best first, and what somebody may have meant. Pure functions."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jiningcli.facts.model import Fact

WORD = r"[^\W_]+(?:['’.][^\W_]+)*"
"""A word with its inner apostrophe or point: ``city's``, ``17.5``; hyphens part words."""


def words(text: str) -> list[str]:
    """The words of a text, folded; ``1,000`` is one word."""
    from jiningcli.text.words import fold  # not for a list that nothing filters

    return re.findall(WORD, re.sub(r"(?<=\d),(?=\d{3})", "", fold(text)))


class Matcher(Protocol):
    """Whether a fact holds what is wanted; ``shown`` is what is shown of it beside its texts."""

    def __call__(self, fact: Fact, shown: str = "") -> bool:
        """Whether it does."""


def matcher(wanted: Sequence[str]) -> Matcher:
    """Whether every word occurs in a fact: at the start of a word of name, statement or terms.

    What else is ``shown`` of the fact counts too, such as its figure, period and status.
    """
    starts = [start for text in wanted for start in words(text)]
    if not starts:
        everything = not any(text.strip() for text in wanted)
        return lambda fact, shown="": everything  # noqa: ARG005

    def holds(fact: Fact, shown: str = "") -> bool:
        have = words(" ".join((fact.name, fact.statement, *fact.terms, *fact.related, shown)))
        return all(any(word.startswith(start) for word in have) for start in starts)

    return holds


FIELDS: dict[str, tuple[float, Callable[[Fact], str]]] = {
    "name": (4, lambda fact: fact.name),
    "terms": (3, lambda fact: " ".join(fact.terms)),
    "statement": (2, lambda fact: fact.statement),
    "related": (1, lambda fact: " ".join(fact.related)),
    "notes": (1, lambda fact: " ".join(fact.notes)),
}
"""Where a search looks, and how much a word there tells about what the fact is about."""


SHOWN = 1
"""How much it tells that a word stands in the figure, the period or the status of a fact."""
COMMON = frozenset("a an and are as at by for from in is it of on or that the to was with".split())
"""Words of a query that tell nothing, unless there are no others."""


def search(facts: Sequence[Fact], wanted: Sequence[str], shown: Sequence[str] = ()) -> list[int]:
    """The indexes of the facts that hold the words or others of the same stem, best first.

    ``shown`` is what else is shown of each fact, such as its figure and period.
    Only the facts that hold most of the words are found; those come first that hold them in a
    better place, a rare word telling more than a common one.
    """
    acronyms = {text for text in wanted if text.isupper() and 2 <= len(text) <= 3}
    asked = [word for text in wanted if text not in acronyms for word in words(text)]
    telling = [word for word in asked if word not in COMMON] or asked
    stems = {_stem(word) for word in telling}
    weights = [_weights(fact, stems, acronyms) for fact in facts]
    for weight, text in zip(weights, shown, strict=False):
        for stem in stems.intersection(map(_stem, words(text))):
            weight.setdefault(stem, SHOWN)
    holders = {s: sum(1 for weight in weights if s in weight) for s in stems | acronyms}
    best = max(map(len, weights), default=0)
    scores = {
        index: sum(value / holders[s] for s, value in weight.items())
        for index, weight in enumerate(weights)
        if weight and len(weight) == best
    }
    return sorted(scores, key=lambda index: (-scores[index], index))


def _weights(fact: Fact, stems: set[str], acronyms: set[str]) -> dict[str, float]:
    """The stems and acronyms that the fact holds, each with the weight of the best place."""
    weights: dict[str, float] = {}
    for weight, text in FIELDS.values():
        for acronym in acronyms.intersection(re.findall(WORD, text(fact))) if acronyms else ():
            weights.setdefault(acronym, weight)
        for word in words(text(fact)):
            if (s := _stem(word)) in stems:
                weights.setdefault(s, weight)
    return weights


@cache
def _stem(word: str) -> str:
    """The stem of a word; a search meets the same words again and again."""
    from jiningcli.text.words import stem

    return stem(word)


def marks(text: str, wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Where words of the same stem as the wanted ones stand in a text, as half-open spans."""
    stems = {_stem(word) for one in wanted for word in words(one)}
    return [m.span() for m in re.finditer(WORD, text) if any(_stem(w) in stems for w in words(m[0]))]


def nearest(word: str, known: Iterable[str], *, most: int = 3) -> list[str]:
    """The known words that look most like a mistyped one; none where nothing comes near."""
    from difflib import get_close_matches

    return get_close_matches(word.casefold(), dict.fromkeys(known), n=most, cutoff=0.7)


def vocabulary(facts: Iterable[Fact]) -> set[str]:
    """Every word that a search could find."""
    return {word for fact in facts for _, text in FIELDS.values() for word in words(text(fact))}
