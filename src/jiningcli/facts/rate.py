"""The rate that a source states, as a fact that can be found, shown and cited like the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.facts.model import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.facts.model import FactFile, Passage
    from jiningcli.money import Rate


def rate_fact(file: FactFile) -> Statement | None:
    """The rate, at the place where the source states it; None where it states none."""
    if file.rate is None:
        return None
    place = next(_places(file, file.rate), None)
    if place is None:
        return None
    from jiningcli.currency import CURRENCIES

    codes = file.rate.currencies
    return Statement(
        id="rate",
        name="Exchange rate",
        statement=f"{file.rate.base} comes to {file.rate.quote} in the source.",
        passage=place,
        terms=("conversion", "ratio", *codes, *(n for c in codes for n in CURRENCIES[c].after)),
    )


def _places(file: FactFile, rate: Rate) -> Iterator[Passage]:
    """The likeliest place first: where its figure stands, else where its amount does."""
    from jiningcli.currency import CURRENCIES

    facts = [fact for _, fact in file]
    figure = f"{rate.quote}".removeprefix(CURRENCIES[rate.quote.currency].sign).split()[0]
    for fact in facts:
        words = (fact.passage.start, fact.passage.end or "", *fact.passage.evidence)
        if any(figure in text for text in words):
            yield fact.passage
    yield from (fact.passage for fact in facts if fact.value and fact.value.amount == rate.base.amount)
