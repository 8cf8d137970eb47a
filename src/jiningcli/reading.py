"""A sentence as a reader takes it in: words, numbers with what they measure, periods of time."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from jiningcli.amounts import Amount, amounts
from jiningcli.numerals import Number, bounds, numbers
from jiningcli.numerals.lexer import fold
from jiningcli.periods import Span, periods
from jiningcli.quantity import NEAR, Bound, Interval, interval
from jiningcli.units import Unit, unit_after

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.draft import Draft, Sentence


class Token(NamedTuple):
    """A word, folded to lower case unless it is all capitals; ``name`` where it has one at its head."""

    text: str
    start: int
    end: int
    name: bool
    clause: int


class Measure(Enum):
    """What a number in a sentence is a measure of."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    SHARE = "share"
    """38 of 41: ``of`` is the whole."""
    REMAINDER = "remainder"
    """All but three: what a share leaves out."""
    FRACTION = "fraction"
    """Half of them: a share as a percentage, where no whole is given."""
    POINTS = "points"
    """Percentage points."""
    TIMES = "times"
    """How many times one number is another: twice as many."""


class Mention(NamedTuple):
    """A quantity that a sentence states, with its place: ``outer`` is where its bound begins.

    ``value`` is in units, percent, or units of ``currency``. ``digits`` is how precisely it was
    typed, ``high`` the upper end of a range (of "four figures" as of "just over", with its bound, the
    number that it stays under), ``of`` the whole of a share, ``unit`` the unit
    of measurement, ``direction`` up or down where it is said right beside (8 percent fewer).
    ``apart`` is where words stand that belong to it: a whole or a bound told before it.
    """

    measure: Measure
    value: Decimal
    bound: Bound
    start: int
    end: int
    outer: int
    digits: int
    clause: int
    high: Decimal | None = None
    of: Decimal | None = None
    currency: str | None = None
    unit: Unit | None = None
    direction: str | None = None
    apart: tuple[int, int] | None = None

    @property
    def interval(self) -> Interval:
        """The numbers that the mention allows."""
        if self.high is not None:
            over, digits = self.bound is Bound.OVER, self.bound is Bound.AT_LEAST
            return Interval(self.value, self.high, low_open=over, high_open=digits)
        return interval(self.value, self.bound)


class Reading(NamedTuple):
    """All that was read of one sentence; offsets are those of the draft."""

    sentence: Sentence
    tokens: list[Token]
    mentions: list[Mention]
    spans: list[Span]


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class _Stretch(NamedTuple):
    start: int
    end: int


_PHONE = re.compile(r"\+\d[\d() -]{6,}\d|(?<![\d.,])0\d{2,3}[ -]\d{3,4}[ -]?\d{4}(?!\d)")


class _Places:
    """Stretches of a text in order, to ask whether an offset lies in one."""

    def __init__(self, items: Sequence[_Placed]) -> None:
        self._starts = [item.start for item in items]
        self._ends = [item.end for item in items]

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]

    def between(self, start: int, end: int) -> slice:
        """Those that begin in a part of the text."""
        return slice(bisect_left(self._starts, start), bisect_left(self._starts, end))


def read(draft: Draft) -> Iterator[Reading]:
    """Every sentence of a draft as read. Numbers and periods are searched for once, in all of it."""
    text = fold(draft.copy)
    spans = periods(text)
    in_spans = _Places(spans)
    phones = _Places([_Stretch(*match.span()) for match in _PHONE.finditer(text)])
    found = [n for n in numbers(text) if n.start not in in_spans and n.start not in phones]
    mentions = [m for m in _mentions(text, found) if m.start not in in_spans]
    in_mentions = _Places(mentions)
    for sentence in draft.sentences:
        own = in_mentions.between(sentence.start, sentence.end)
        own_spans = in_spans.between(sentence.start, sentence.end)
        yield _reading(draft.copy, text, sentence, mentions[own], spans[own_spans])


_TOKEN = re.compile(
    r"(?:\b[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*"  # U.S., a word
    r"|[,;:()—–.?!…/|•&+=]|[\u2190-\u2bff\U0001f300-\U0001faff]|(?<=\s)-(?=\s)"  # what parts clauses
    r"|(?<!\d)\d++[^\W\d_][\w-]*"  # 5G
)
_HUMP = re.compile(r"[A-Z][a-z]+|[A-Z]+(?![a-z])")
_BREAKS = frozenset("and but while whereas where plus or though although as".split())
_NO_BREAK = frozenset("such same far well known".split())
"""Words that make one with an "as" after them."""


def _reading(
    copy: str, text: str, sentence: Sentence, mentions: list[Mention], spans: list[Span]
) -> Reading:
    tokens: list[Token] = []
    taken = [(m.outer, m.end) for m in mentions] + [(s.start, s.end) for s in spans]
    taken += [m.apart for m in mentions if m.apart is not None]
    breaks: list[int] = []
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        word, start = match[0], match.start()
        if taken and any(a <= start < b for a, b in taken):
            continue
        if not word[0].isalnum():
            breaks.append(start)
            continue
        if word in _BREAKS and not (word == "as" and tokens and tokens[-1].text in _NO_BREAK):
            breaks.append(start)
        shown = copy[start : match.end()]
        if copy.startswith("#", start - 1) and (parts := _camel(match, shown)):
            breaks.append(start)
            tokens += [part._replace(clause=len(breaks)) for part in parts]
            continue
        capital = shown[0].isupper()
        if capital and len(word) > 1 and shown.isupper():
            word = shown
        tokens.append(Token(word, start, match.end(), capital, len(breaks)))
    if mentions:
        mentions = [m._replace(clause=bisect_left(breaks, m.start)) for m in mentions]
    return Reading(sentence, tokens, mentions, spans)


def _camel(match: re.Match[str], shown: str) -> list[Token]:
    """The words of a hashtag: ``#SmartManufacturing``; none where it is one word."""
    parts = list(_HUMP.finditer(shown))
    if len(parts) < 2 or "".join(part[0] for part in parts) != shown:
        return []
    at = match.start()
    return [Token(p[0].lower(), at + p.start(), at + p.end(), p[0].isupper(), 0) for p in parts]


# Numbers: what they are numbers of

_PERCENT = re.compile(
    r"[ -]?(?:%|percent|per[ ]cent|pct\b|p\.c\.)(?P<points>age[ -]points?|[ -]points?)?"
    r"|[ ]percentage[ -]points?"
)
_WORD = "one two three four five six seven eight nine ten"
_FRACTION = re.compile(
    rf"\b(?:(?P<n>an?|{_WORD.replace(' ', '|')}|\d{{1,3}})[ -]"
    r"(?P<part>half|halves|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?)"
    rf"|(?P<k>{_WORD.replace(' ', '|')}|\d{{1,3}})[ ](?:in|out[ ]of)[ ](?:every[ ])?"
    rf"(?P<m>{_WORD.replace(' ', '|')}|twenty|10|20|100)|half)\b"
    r"(?![ -]+(?:a\b|an\b|year|hour|day|dozen|mill|bill|trill|of[ ](?:20|the[ ]year)))"
)
_PARTS = "half third quarter fifth sixth seventh eighth ninth tenth".split()
_NUMBERS = {word: n for n, word in enumerate(_WORD.split(), 1)} | {"a": 1, "an": 1, "twenty": 20}
_PLURALS = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "tens of thousands": 20000}
_FEW = re.compile(r"\b(?:a[ ])?(?:few|several)[ ](?P<scale>dozen|hundred|thousand|million)\b")
_FEW_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1000000}
_MULTIPLES = {"doubled": 100, "tripled": 200, "trebled": 200, "quadrupled": 300, "halved": 50}
_MULTIPLE = re.compile(r"\b(?:doubled|tripled|trebled|quadrupled|halved)\b")
_LATER = re.compile(
    r"[ ][^,.;:!?()\d]{0,70}?\bat[ ](?:the[ ])?(?:very[ ])?(?:(?P<most>most)|least)\b"
    r"(?![ ](?:\d|an?\b|one|two|three|four))"
    r"|[ ](?:[a-z-]+[ ]){0,4}(?P<best>at[ ]best)\b"
    r"|[ ](?:[a-z-]+[ ]){1,3}(?:or|and)[ ](?:(?P<less>less|fewer|under|below)|more|over|above)"
    r"\b(?![ ](?:than\b|the\b|an?\b|[a-z]+s\b|\d))"
)
"""A bound after what is counted: ``1,000 projects at most``, ``1,000 projects or more``."""

_CLOSE = re.compile(
    r"(?:only[ ])?(?:just|slightly|barely|marginally|narrowly|fractionally"
    r"|a[ ](?:little|bit|shade|tad|touch))\b"
)
"""Words by which "over" is no more than a tenth above."""

_AHEAD = re.compile(
    r"\b(?P<bound>at[ ](?:an?[ ]|the[ ](?:very[ ])?)?(?:(?P<most>most|maximum|best)|least|minimum))"
    r"[,:][ ]"
    r"(?:(?!(?:the|each|all|of)\b)[a-z-]+[ ]){0,4}$"
)
"""A bound ahead of its number: ``at a minimum, 1,000``."""

_NOT_ALL = re.compile(r"\bnot[ ](?:quite[ ])?(?:all|every)[ ](?:of[ ])?(?:the[ ])?$")
_DIGITS = re.compile(
    rf"\b(?:(?P<rate>single|double|triple)[ -]digits?(?![ ](?:number|count|sum|total)s?\b)"
    rf"|(?P<count>single|double|triple|{_WORD.replace(' ', '|')})(?:[ -]digits?|-figures?)"
    rf"|(?:to|into|in)[ ](?P<figures>{_WORD.replace(' ', '|')})[ ]figures)\b(?:[ -]percent(?:age)?\b)?"
)
_TWICE = re.compile(
    r"\b(?:twice|thrice|(?:double|triple|treble)(?=[ ](?:the[ ](?:number|count|total)|that|those)\b))\b"
)
_TIMES = re.compile(
    r"[ -]times(?=[ ](?:as|that|those|the[ ](?:number|count|total)|more|higher|larger)\b)"
)
_TIMES_AS = {"twice": 2, "double": 2, "thrice": 3, "triple": 3, "treble": 3}
_HANDFUL = re.compile(r"\b(?:an?|no[ ]more[ ]than[ ]a)[ ](?:mere[ ]|small[ ])?handful\b(?:[ ]of\b)?")
_MOST_ALL = re.compile(
    r"\b(?:nearly|almost|virtually|practically|just[ ]about)[ ](?:all|every)[ ](?:of[ ])?(?:the[ ])?$"
)
MOST = Decimal("0.9")
"""Nearly all of so many are no fewer than this share of them."""
_NOT_SO = re.compile(r"(?:\bnot|(?:is|was|are|were|did|do|does|has|have)n['’]t)\b(?:[ ][a-z]+){0,2}[ ]$")
_BUT = re.compile(r"(?:[ ][a-z]+){0,3},?[ ]but(?:[ ]rather)?(?:[ ](?:by|of))?[ ]")
_PLURAL = re.compile(r"\b(?:tens of thousands|dozens|scores|hundreds|thousands)\b")
_WHOLE = re.compile(
    r"(?:[ ]?/[ ]?|-of-|(?:[ ][a-z]+){0,2}[ ](?:out[ ]of|of|in|among)[ ])"
    r"(?:all[ ])?(?:(?:the|its|a)[ ])?(?:[a-z]+['’]s[ ])?(?:total[ ]of[ ])?"
)
_LABEL = re.compile(
    r"\b(?:page|pages|p\.|pp\.|chapter|section|number|no\.|nr\.|room|route|highway|flight|floor|tel\.?|phone|"
    r"call|version|class|grade|line|table|figure|paragraph)[ ]*$"
)
_TOPS = re.compile(
    r"\b(?:tops?|topped|topping|exceeds?|clear(?:s|ed|ing)?|cross(?:es|ed|ing)?)[ ](?:the[ ])?$"
)
_OPENS = re.compile(r"(?:\A|[.!?,;:\n][ ]*)(?:out[ ])?of[ ](?:the[ ]|its[ ]|all[ ]|[a-z]+['’]s[ ])*$")
_COMPARED = re.compile(r"[ ](?:(?P<up>more|higher|larger|bigger|greater)|fewer|less|lower|smaller)\b")
_ALL_BUT = re.compile(r"\b(?:all|everything)[ ](?:but|except(?:[ ]for)?|bar|save|apart[ ]from)[ ]*$")


def _mentions(text: str, found: list[Number]) -> list[Mention]:
    """The quantities of a text from left to right: amounts, percentages, shares, counts."""
    return [_limited(text, mention) for mention in _measured(text, found)]


def _limited(text: str, mention: Mention) -> Mention:
    """The bound that stands before an article: ``above the 1-billion-yuan mark``; how close one is."""
    if mention.bound is Bound.OVER and _CLOSE.match(text, mention.outer):
        return mention._replace(high=mention.value * (1 + 2 * NEAR))
    if mention.bound is not Bound.EXACT:
        return mention
    if after := _LATER.match(text, mention.end):
        most = after["most"] or after["less"] or after["best"]
        return mention._replace(bound=Bound.AT_MOST if most else Bound.AT_LEAST)
    if ahead := _AHEAD.search(text, max(mention.outer - 60, 0), mention.outer):
        bound = Bound.AT_MOST if ahead["most"] else Bound.AT_LEAST
        return mention._replace(bound=bound, apart=ahead.span("bound"))
    if most := _MOST_ALL.search(text, max(mention.outer - 32, 0), mention.outer):
        low = mention.value * MOST
        return mention._replace(
            measure=Measure.SHARE, value=low, bound=Bound.AT_LEAST, outer=most.start(),
            high=mention.value, of=mention.value,
        )  # fmt: skip
    if none := _NOT_ALL.search(text, max(mention.outer - 24, 0), mention.outer):
        return mention._replace(bound=Bound.UNDER, outer=none.start())
    if mention.measure is Measure.MONEY and (
        top := _TOPS.search(text, max(mention.outer - 12, 0), mention.outer)
    ):
        return mention._replace(bound=Bound.OVER, outer=top.start())
    if text.endswith(" the ", 0, mention.outer):
        limit = bounds.before(text, mention.outer - 4)
        if limit.bound in (Bound.OVER, Bound.UNDER):
            return mention._replace(bound=limit.bound, outer=limit.at)
    return mention


def _measured(text: str, found: list[Number]) -> list[Mention]:
    mentions = [_of_money(amount) for amount in amounts(text, found)]
    mentions += _fractions(text)
    mentions += _multiples(text)
    mentions += _digit_counts(text)
    taken = _Places(sorted(mentions, key=lambda m: m.start))
    mentions += [m for m in _plurals(text) if m.start not in taken]
    taken = _Places(sorted(mentions, key=lambda m: m.start))
    rest = [n for n in found if n.start not in taken and not _uncounted(text, n)]
    last_whole = -1
    for at, number in enumerate(rest):
        if number.start != last_whole:
            mention = _plain(text, number)
            if at + 1 < len(rest) and (whole := _whole(text, mention, rest[at + 1])):
                mention, last_whole = whole, rest[at + 1].start
            mentions.append(mention)
    return _wholes_before(text, _corrected(text, sorted(mentions, key=lambda m: m.start)))


def _corrected(text: str, mentions: list[Mention]) -> list[Mention]:
    """``Not 100 but 120``: the number that is denied only to name the right one is left out."""
    result: list[Mention] = []
    for mention in mentions:
        wrong = result[-1] if result else None
        if wrong is not None and _BUT.fullmatch(text, wrong.end, mention.outer):
            denied = _NOT_SO.search(text, max(wrong.outer - 30, 0), wrong.outer)
            if denied is not None:
                result.pop()
                mention = mention._replace(apart=(denied.start(), mention.outer))  # noqa: PLW2901
        result.append(mention)
    return result


def _wholes_before(text: str, mentions: list[Mention]) -> list[Mention]:
    """``Of the 41 industries, 38 are here``: the whole told before its part."""
    result: list[Mention] = []
    whole: Mention | None = None
    for mention in mentions:
        part = mention.measure in (Measure.COUNT, Measure.REMAINDER) and mention.of is None
        if whole is not None and part and mention.value <= whole.value:
            rest = mention.measure is Measure.REMAINDER
            value = whole.value - mention.value if rest else mention.value
            apart = (whole.outer, whole.end)
            result[-1] = mention._replace(
                measure=Measure.SHARE, value=value, of=whole.value, apart=apart
            )
            whole = None
            continue
        plain = mention.measure is Measure.COUNT and mention.bound is Bound.EXACT
        opens = plain and _OPENS.search(text, max(mention.outer - 40, 0), mention.outer)
        whole = mention if opens and mention.value > 1 else None
        result.append(mention)
    return result


def _uncounted(text: str, number: Number) -> bool:
    """Ordinals, ``one of the bases``, ``page 44``: numbers that count nothing."""
    lone = number.words and number.value == 1 and number.bound is Bound.EXACT
    return number.ordinal or lone or bool(_LABEL.search(text, max(number.start - 12, 0), number.start))


def _of_money(amount: Amount) -> Mention:
    money = amount.money
    return Mention(
        Measure.MONEY, money.amount, money.bound, amount.start, amount.end, amount.outer,
        amount.digits, 0, high=money.high, currency=money.currency,
    )  # fmt: skip


def _plain(text: str, number: Number) -> Mention:
    """A count, a percentage, or the remainder of a share."""
    percent = _PERCENT.match(text, number.end)
    measure, end, start, bound = Measure.COUNT, number.end, number.outer, number.bound
    unit, direction = None, None
    if percent is not None:
        points = percent["points"] or "point" in percent[0]
        measure, end = (Measure.POINTS if points else Measure.PERCENT), percent.end()
        if limit := bounds.after(text, end):
            bound, end = limit.bound, limit.at
        if text[max(number.start - 1, 0) : number.start + 1].lstrip(" ").startswith("+"):
            direction = "up"
        if compared := _COMPARED.match(text, end):
            direction, end = ("up" if compared["up"] else "down"), compared.end()
    elif times := _TIMES.match(text, end):
        measure, end = Measure.TIMES, times.end()
    elif found := unit_after(text, end):
        unit, end = found
        if limit := bounds.after(text, end):
            bound, end = limit.bound, limit.at
    elif but := _ALL_BUT.search(text, max(number.outer - 20, 0), number.outer):
        measure, start = Measure.REMAINDER, but.start()
    return Mention(
        measure, number.value, bound, number.start, end, start, number.digits, 0,
        high=number.high, unit=unit, direction=direction,
    )  # fmt: skip


def _whole(text: str, part: Mention, whole: Number) -> Mention | None:
    """``38 of the 41``, ``38/41``, ``92.7 percent of the 41``, ``all but three of the 41``."""
    if whole.high is not None or whole.bound is not Bound.EXACT or whole.value <= 1:
        return None
    swapped = part.measure is not Measure.PERCENT and whole.value < part.value
    if swapped and text[part.end : whole.outer] not in (" of ", " of the "):
        return None
    if not _WHOLE.fullmatch(text, part.end, whole.outer):
        return None
    part = part._replace(end=whole.end, of=whole.value)
    if part.measure is Measure.REMAINDER:
        part = part._replace(value=whole.value - part.value)
    return part if part.measure is Measure.PERCENT else part._replace(measure=Measure.SHARE)


def _fractions(text: str) -> Iterator[Mention]:
    """``two thirds``, ``nine in ten``, ``half``: as percentages."""
    for match in _FRACTION.finditer(text):
        if text.endswith((" and ", "-"), 0, match.start()):
            continue  # seventeen and a half
        if match["part"]:
            part = match["part"].removesuffix("s").replace("halve", "half")
            over, below = match["n"], 100 if part == "hundredth" else _PARTS.index(part) + 2
        else:
            over, below = match["k"] or "a", _NUMBERS.get(match["m"] or "two") or int(match["m"])
        above = _NUMBERS.get(over) or int(over)
        if above >= below and match["part"] != "half":
            continue
        limit = bounds.before(text, match.start())
        changed = text.endswith("by ", 0, limit.at)
        measure = Measure.PERCENT if changed else Measure.FRACTION
        digits = 2 if below in (4, 8) else 1
        value = Decimal(100 * above) / below
        yield Mention(measure, value, limit.bound, *match.span(), limit.at, digits, 0)


def _multiples(text: str) -> Iterator[Mention]:
    """``more than doubled``: by how many percent."""
    for match in _MULTIPLE.finditer(text):
        limit = bounds.before(text, match.start())
        yield Mention(
            Measure.PERCENT, Decimal(_MULTIPLES[match[0]]), limit.bound, *match.span(), limit.at, 3, 0,
            direction="down" if match[0] == "halved" else "up",
        )  # fmt: skip


def _digit_counts(text: str) -> Iterator[Mention]:
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


def _plurals(text: str) -> Iterator[Mention]:
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
