"""The facts of an article: one for each quantity that a sentence states, one for a sentence without."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from dataclasses import replace
from typing import TYPE_CHECKING

from jiningcli.article.parts import stretches
from jiningcli.article.wording import normalise, occurrences
from jiningcli.facts.model import Passage, Period, Statement
from jiningcli.money import Money
from jiningcli.quantity import Quantity
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.article.parts import Copy
    from jiningcli.check.statements.said import Figure, Said
    from jiningcli.check.statements.source import Told
    from jiningcli.text.periods import Span

LONGEST = 20_000
"""Characters: no paragraph that anybody writes has more."""
REACH = 2_500
"""Characters of a paragraph that hold any sentence: none is longer than 2,000."""
NAMED = 6
"""The words of a fact's name."""
PERCENTAGES = (Measure.PERCENT, Measure.FRACTION)


def facts_of(told: Sequence[Told], copy: Copy) -> dict[int, tuple[Statement, ...]]:
    """The facts by the number of their sentence; the title's are told again below it."""
    taken: dict[str, int] = {}
    result = {}
    blocks: dict[int, _Block] = {}
    for sentence in told:
        if sentence.paragraph != 0:
            if sentence.paragraph not in blocks:
                blocks[sentence.paragraph] = _Block(_block(sentence, copy))
            passage = _passage(sentence, blocks[sentence.paragraph])
            if passage is not None:
                result[sentence.number] = tuple(_facts(sentence, passage, taken))
    return result


class _Block:
    """A paragraph made comparable, and where each three words in it stand that stand there once."""

    def __init__(self, text: str) -> None:
        self.text = normalise(text)
        self.once: dict[tuple[str, ...], int | None] = {}
        words = [(match[0], match.start()) for match in re.finditer(r"\w+", self.text)]
        for (one, at), (two, _), (three, _) in zip(words, words[1:], words[2:], strict=False):
            self.once[one, two, three] = None if (one, two, three) in self.once else at

    def has_once(self, passage: Passage) -> bool:
        """Whether a passage stands at one place; in what is too long for a paragraph, by its start."""
        words = [*re.finditer(r"\w+", passage.start)][:3]
        at = self.once.get(tuple(word[0] for word in words))
        if at is not None:
            begin = max(0, at - words[0].start() - 2)
            return len(stretches(passage, self.text[begin : begin + REACH])) == 1
        if len(self.text) > LONGEST or self.text.count(passage.start) != 1:
            return False
        return len(stretches(passage, self.text)) == 1


def _block(told: Told, copy: Copy) -> str:
    return (
        copy.paragraphs[told.paragraph - 1] if told.paragraph > 0 else copy.captions[-told.paragraph - 1]
    )


def _passage(told: Told, block: _Block) -> Passage | None:
    """Where the sentence stands: its first and last few words, as many as make it unique."""
    words = normalise(told.said.text).split()
    where = {"paragraph": told.paragraph} if told.paragraph > 0 else {"caption": -told.paragraph}

    def ends(size: int) -> Passage:
        start, end = " ".join(words[:size]), " ".join(words[-size:]).rstrip(".,;:!?")
        return Passage(start=start, end=end, **where)  # type: ignore[arg-type]

    # More words never stand at more places.
    sizes = range(3, len(words) // 2 + 1)
    least = bisect_left(sizes, x=True, key=lambda size: block.has_once(ends(size)))
    if least < len(sizes):
        return ends(sizes[least])
    whole = Passage(start=" ".join(words).rstrip(".,;:!?"), **where)  # type: ignore[arg-type]
    return whole if block.has_once(whole) else None


def _facts(told: Told, passage: Passage, taken: dict[str, int]) -> Iterator[Statement]:
    said = told.said
    whole = normalise(said.text)
    for figure in said.figures:
        words = said.text_of(figure)
        name = _name(said, figure)
        sure = bool(occurrences(normalise(words), whole))
        yield Statement(
            id=_id(name, words, taken),
            name=name,
            statement=f"“{said.text}”",
            passage=replace(passage, evidence=(words,) if sure else ()),
            period=_period(told, figure.clause),
            **_amount(figure),  # type: ignore[arg-type]
        )
    if not said.figures:
        name = _name(said, None)
        yield Statement(
            id=_id(name, "", taken), name=name, statement=f"“{said.text}”", passage=passage,
            period=_period(told, None),
        )  # fmt: skip


def _amount(figure: Figure) -> dict[str, object]:
    mention = figure.mention
    if mention.value < 0:
        return {}  # a fact file holds nothing below zero
    if mention.measure is Measure.MONEY:
        money = Money(
            amount=mention.value, currency=mention.currency or "", bound=mention.bound, high=mention.high
        )
        return {"value": money}
    unit = _unit(figure)
    whole = mention.of if mention.of is not None and mention.of >= mention.value else None
    quantity = Quantity(value=mention.value, unit=unit, bound=mention.bound, of=whole)
    if figure.direction is not None and mention.measure in (Measure.PERCENT, Measure.POINTS):
        return {"change": quantity, "direction": figure.direction}
    return {"count": quantity}


def _unit(figure: Figure) -> str:
    mention = figure.mention
    if mention.measure in PERCENTAGES:
        return "percent"
    if mention.measure is Measure.POINTS:
        return "percentage point"
    if mention.measure is Measure.TIMES:
        return "time"
    if mention.unit is not None:
        return mention.unit.name
    return singular(figure.noun) if figure.noun else "unit"


def singular(noun: str) -> str:
    """A noun without its plural ending: ``countries`` is ``country``."""
    noun = noun.lower()
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "xes", "ches", "shes")):
        return noun[:-2]
    irregular = {"people": "person", "children": "child", "men": "man", "women": "woman"}
    plural = len(noun) > 2 and noun.endswith("s") and not noun.endswith("ss")
    return irregular.get(noun, noun[:-1] if plural else noun)


def _name(said: Said, figure: Figure | None) -> str:
    """The words of the clause that tell what it is about."""
    own = [p for p in said.parts if figure is None or p.clause == figure.clause]
    own = own if len(own) > 1 else list(said.parts)
    words = [said.word(p) for p in own[:NAMED]]
    return " ".join(words) or said.text[:60]


def _id(name: str, words: str, taken: dict[str, int]) -> str:
    slug = "-".join(re.findall(r"[a-z0-9]+", f"{' '.join(name.split()[:4])} {words}".lower())) or "fact"
    taken[slug] = taken.get(slug, 0) + 1
    return slug if taken[slug] == 1 else f"{slug}-{taken[slug]}"


def _period(told: Told, clause: int | None) -> Period | None:
    for at, span in told.said.spans:
        if clause in (None, at) and (period := _iso(span, told)):
            return period
    return None


def _iso(span: Span, told: Told) -> Period | None:
    year = span.year_from(told.published) if span.shift is not None or span.year else None
    if year is None and span.first is not None and span.shift is None:
        year = told.year
    if year is None or span.fiscal or (span.length is not None and span.first is None):
        return None
    if span.first is None:
        return Period(start=f"{year}", end=f"{span.until or year}")
    last = span.last or 12
    if span.day is not None:
        if span.day > monthrange(year, span.first)[1]:
            return None
        day = f"{year}-{span.first:02}-{span.day:02}"
        return Period(start=day, end=day)
    if last < span.first:
        return Period(start=f"{year}-{span.first:02}", end=f"{span.until or year + 1}-{last:02}")
    return Period(start=f"{year}-{span.first:02}", end=f"{year}-{last:02}")
