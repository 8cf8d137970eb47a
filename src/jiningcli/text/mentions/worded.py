"""Quantities told in words that are no numbers: half, doubled, dozens, four figures, twice as many."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound
from jiningcli.text.mentions.mention import Measure, Mention
from jiningcli.text.numerals import bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = "one two three four five six seven eight nine ten"
_WHOLES = f"{_WORD} twenty 10 20 100".split()
_FRACTION = Pattern(
    rf"\b(?:(?P<n>an?|{_WORD.replace(' ', '|')}|\d{{1,3}})[ -]"
    r"(?P<part>half|halves|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?)"
    rf"|(?P<k>{_WORD.replace(' ', '|')}|\d{{1,3}})[ ](?:in|out[ ]of)[ ](?:every[ ])?"
    rf"(?P<m>{'|'.join(_WHOLES)})"
    rf"|one[ ](?!in\b)[a-z]{{1,40}}[ ]in[ ](?:every[ ])?(?P<each>{'|'.join(_WHOLES)})"
    r"(?=[ ](?:is|was|were|are|has|had|have|did|does|do|of)\b|[,.;]|$)|half)\b"
    r"(?![ -]+(?:a\b|an\b|point|year|hour|day|dozen|mill|bill|trill|of[ ](?:20|the[ ]year)))",
    *("half", "halves", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("hundredth", "in every", "out of", *(f"in {whole}" for whole in _WHOLES)),
    around=80,
)
_MIXED = Pattern(
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|teen|ty|hundred|thousand|illion|dozen))"
    r"[ ]and[ ]$",
    " and ",
)
_COMPARED = Pattern(
    r"[ ](?:(?P<up>more|higher)|less|fewer|lower)\b"
    r"(?![ ]than(?![ ](?:before|(?:in[ ])?(?:a|the|last|that)[ ](?:same[ ])?(?:year|period|month))))"
)
_CHANGED = Pattern(
    r"\bby[ ]$|\b(?:rise|increase|growth|gain|jump|drop|fall|decline|decrease|surge|uptick)[ ]of[ ]$"
)
SHORT = Decimal("0.93")
"""Nearly a third is no less than this share of it: such words are coarser than figures."""
_PARTS = "half third quarter fifth sixth seventh eighth ninth tenth".split()
_NUMBERS = {word: n for n, word in enumerate(_WORD.split(), 1)} | {"a": 1, "an": 1, "twenty": 20}
_PLURALS = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "tens of thousands": 20000}
_FEW = Pattern(
    r"\b(?:a[ ])?(?:few|several)[ ](?P<scale>dozen|hundred|thousand|million)\b",
    "few ",
    "several ",
    around=32,
)
_FEW_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1000000}
_MULTIPLES = {"doubled": 100, "tripled": 200, "trebled": 200, "quadrupled": 300, "halved": 50}
_MULTIPLES |= {f"{word}fold": 100 * n - 100 for n, word in enumerate(_WORD.split(), 1) if n > 1}
_MULTIPLE = Pattern(rf"\b(?:{'|'.join(_MULTIPLES)})\b", *_MULTIPLES, opens=True)
_DIGITS = Pattern(
    rf"\b(?:(?P<rate>single|double|triple)[ -]digits?(?![ ](?:number|count|sum|total)s?\b)"
    rf"|(?P<count>single|double|triple|{_WORD.replace(' ', '|')})(?:[ -]digits?|-figures?)"
    rf"|(?:to|into|in)[ ](?P<figures>{_WORD.replace(' ', '|')})[ ]figures)\b(?:[ -]percent(?:age)?\b)?",
    *("digit", "figure"),
    around=48,
)
_TIMES_AS = {"twice": 2, "double": 2, "thrice": 3, "triple": 3, "treble": 3}
_TWICE = Pattern(
    r"\b(?:twice|thrice|(?:double|triple|treble)(?=[ ](?:the[ ](?:number|count|total)|that|those)\b))\b",
    *_TIMES_AS,
    opens=True,
)
_HANDFUL = Pattern(
    r"\b(?:an?|no[ ]more[ ]than[ ]a)[ ](?:mere[ ]|small[ ])?handful\b(?:[ ]of\b)?", "handful", around=48
)
_PLURAL = Pattern(r"\b(?:tens of thousands|dozens|scores|hundreds|thousands)\b", *_PLURALS, opens=True)


def fractions(text: str) -> Iterator[Mention]:
    """``two thirds``, ``nine in ten``, ``half``: as percentages."""
    for match in _FRACTION.finditer(text):
        if text.endswith("-", 0, match.start()) or _MIXED.ending(text, match.start()):
            continue  # seventeen and a half
        if match["part"]:
            part = match["part"].removesuffix("s").replace("halve", "half")
            over, below = match["n"], 100 if part == "hundredth" else _PARTS.index(part) + 2
        else:
            whole = match["m"] or match["each"] or "two"
            over, below = match["k"] or "a", _NUMBERS.get(whole) or int(whole)
        above = _NUMBERS.get(over) or int(over)
        if above >= below and match["part"] != "half":
            continue
        limit = bounds.before(text, match.start())
        compared = _COMPARED.match(text, match.end())
        changed = compared or _CHANGED.ending(text, limit.at)
        measure = Measure.PERCENT if changed else Measure.FRACTION
        digits = 2 if below in (4, 8) else 1
        value = Decimal(100 * above) / below
        bound, high = limit.bound, None
        if bound is Bound.NEARLY:
            bound, value, high = Bound.EXACT, value * SHORT, value
        direction = ("up" if compared["up"] else "down") if compared else None
        start, end = match.start(), compared.end() if compared else match.end()
        yield Mention(
            measure, value, bound, start, end, limit.at, digits, 0, high=high, direction=direction
        )


def multiples(text: str) -> Iterator[Mention]:
    """``more than doubled``: by how many percent."""
    for match in _MULTIPLE.finditer(text):
        limit = bounds.before(text, match.start())
        yield Mention(
            Measure.PERCENT, Decimal(_MULTIPLES[match[0]]), limit.bound, *match.span(), limit.at, 3, 0,
            direction="down" if match[0] == "halved" else "up",
        )  # fmt: skip


def digit_counts(text: str) -> Iterator[Mention]:
    """``double-digit growth``, ``runs to four figures``, ``twice as many``."""
    for match in _DIGITS.finditer(text):
        name = match["rate"] or match["count"] or match["figures"]
        digits = _NUMBERS.get(name) or 1 + ("single", "double", "triple").index(name)
        measure = Measure.PERCENT if match["rate"] else Measure.COUNT
        low, high = Decimal(10 ** (digits - 1)), Decimal(10**digits)
        start = match.start(match.lastgroup or 0)
        yield Mention(measure, low, Bound.AT_LEAST, start, match.end(), start, 1, 0, high=high)
    for match in _TWICE.finditer(text):
        limit = bounds.before(text, match.start())
        value = Decimal(_TIMES_AS[match[0]])
        yield Mention(Measure.TIMES, value, limit.bound, *match.span(), limit.at, 1, 0)


def plurals(text: str) -> Iterator[Mention]:
    """``dozens``, ``thousands``: at least two of them; ``a few hundred``: two to nine of them."""
    for match in _FEW.finditer(text):
        scale = _FEW_SCALES[match["scale"]]
        start, low, high = match.start(), Decimal(2 * scale), Decimal(10 * scale - 1)
        yield Mention(Measure.COUNT, low, Bound.EXACT, *match.span(), start, 1, 0, high=high)
    for match in _HANDFUL.finditer(text):
        start = match.start()
        yield Mention(
            Measure.COUNT, Decimal(2), Bound.EXACT, *match.span(), start, 1, 0, high=Decimal(9)
        )
    for match in _PLURAL.finditer(text):
        start = match.start()
        value = Decimal(_PLURALS[match[0]])
        yield Mention(Measure.COUNT, value, Bound.AT_LEAST, *match.span(), start, 1, 0)
