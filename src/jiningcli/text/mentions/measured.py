"""What the numbers of a text are numbers of, and how they are limited."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.currency import PAIR
from jiningcli.patterns import Pattern
from jiningcli.quantity import NEAR, Bound
from jiningcli.text.amounts import Amount, amounts
from jiningcli.text.mentions.changes import changes
from jiningcli.text.mentions.covered import Covered
from jiningcli.text.mentions.mention import Measure, Mention
from jiningcli.text.mentions.uncounted import scores, uncounted
from jiningcli.text.mentions.worded import digit_counts, fractions, multiples, plurals
from jiningcli.text.numerals import Number, bounds
from jiningcli.text.periods.pieces import MONTH
from jiningcli.text.units import unit_after

if TYPE_CHECKING:
    import re
    from collections.abc import Collection

_PERCENT = Pattern(
    r"[ -]?(?:%|percent|per[ ]cent|pct\b|p\.c\.)(?P<points>age[ -]points?|[ -]points?|[ ]pts?\b)?"
    r"|[ ]percentage[ -]points?|[ ]?(?P<short>pps?|ppts?|p\.p\.)(?![^\W_])"
    r"|[ ](?P<basis>basis[ ]points|bps\b)",
    *("%", "per", "pct", "p.c.", "pp", "p.p.", "bas", "bps"),
    reach=5,
)
_LATER = Pattern(
    r"[ ](?:(?!(?:and|or|while|with|but|plus)\b)[^,.;:!?()\d\s]{1,40}[ ]){0,8}?"
    r"(?P<bound>at[ ](?:the[ ])?(?:very[ ])?(?:(?P<most>most|best)|least)\b"
    r"(?![ ](?:\d|an?\b|one|two|three|four))"
    r"|(?:or|and)[ ](?:(?P<less>less|fewer|under|below)|more|over|above)\b"
    r"(?=[ ]*(?:[,.;:!?()—–]|$|\n|(?:and|in|from|by|this|last|was|were|every|each|per)\b)))",
    *(" at ", " or ", " and "),
    reach=340,
)
"""A bound after what is counted: ``1,000 projects at most``, ``1,000 projects or more``."""

_CLOSE = Pattern(
    r"(?:only[ ])?(?:just|slightly|barely|marginally|narrowly|fractionally"
    r"|a[ ](?:little|bit|shade|tad|touch))\b"
)
"""Words by which "over" is no more than a tenth above."""

_AHEAD = Pattern(
    r"\b(?P<bound>at[ ](?:an?[ ]|the[ ](?:very[ ])?)?(?:(?P<most>most|maximum|best)|least|minimum))"
    r"[,:][ ]"
    r"(?:(?!(?:the|each|all|of)\b)[a-z-]+[ ]){0,4}$",
    "at ",
)
"""A bound ahead of its number: ``at a minimum, 1,000``."""

_NOT_ALL = Pattern(r"\bnot[ ](?:quite[ ])?(?:all|every)[ ](?:of[ ])?(?:the[ ])?$", "not ")
_TIMES = Pattern(
    r"[ -]times(?=[ ](?:as|that|those|the[ ](?:number|count|total)|more|higher|larger)\b)"
    r"|[ -]to[ -](?:1|one)\b(?![ .,-]?\d)",
    *("times", "to 1", "to-1", "to one", "to-one"),
    reach=8,
)
_FOLD = Pattern(
    r"-?[ ]?fold\b|[ ]times[ ](?:what[ ](?:it|they)[ ](?:was|were|had)"
    r"|(?:its|the|their)[ ](?:previous|former|earlier|old|prior|original)[ ]"
    r"(?:amount|figure|level|number|size|sum|total|value)s?)\b",
    *("fold", "times what ", "times its ", "times the", "times their "),
    reach=20,
)
"""How many times as much as before: ``grew threefold``, ``1.2 times what it was``."""
_MOST_ALL = Pattern(
    r"\b(?:nearly|almost|virtually|practically|just[ ]about)[ ](?:all|every)[ ](?:of[ ])?(?:the[ ])?$",
    *(" all ", " every "),
)
TENS = range(20, 100, 10)
"""Numbers that stand for all up to the next of them where they are odd: forty-odd."""
MOST = Decimal("0.9")
"""Nearly all of so many are no fewer than this share of them."""
_NOT_SO = Pattern(r"(?:\bnot|(?:is|was|are|were|did|do|does|has|have)n['’]t)\b(?:[ ][a-z]+){0,2}[ ]$")
_BUT = Pattern(r"(?:[ ][a-z]+){0,3},?[ ]but(?:[ ]rather)?(?:[ ](?:by|of))?[ ]", "but")
_NOT_THAT = Pattern(
    r"(?:,|[ ][–—-]|\()[ ]?(?:and[ ])?not[ ](?:just[ ]|only[ ]|merely[ ]|even[ ])?$", "not"
)
_WHOLE = Pattern(
    r"(?:[ ]?/[ ]?|-of-|(?:[ ][a-z]+){0,2}[ ](?:out[ ]of|of|in|among)[ ])"
    r"(?:all[ ])?(?:(?:the|its|a)[ ])?(?:[a-z]+['’]s[ ])?(?:total[ ]of[ ])?"
)
_OWN_WHOLE = Pattern(r"[ ]of[ ](?:the[ ]|its[ ]|[a-z]+['’]s[ ])*", "of ")
"""What stands between the numbers even of ``41 of the city's 38``, which are the wrong way round."""
_LABEL = Pattern(
    r"\b(?:page|pages|p\.|pp\.|chapter|section|number|no\.|nr\.|room|route|highway|flight|floor|tel\.?|phone|"
    r"call|version|class|grade|line|table|figure|paragraph)[ ]*$"
)
_TOPS = Pattern(
    r"(?:\b(?:comfortably|easily|handily)[ ])?"
    r"\b(?:tops?|topped|topping|exceeds?|pass(?:es|ed|ing)?|clear(?:s|ed|ing)?|cross(?:es|ed|ing)?)"
    r"[ ](?:the[ ])?$"
)
_MARK = Pattern(r"(?<=[ ])the[ ](?:(?:mark|threshold|line|level|bar)[ ]of[ ])?$", "the ")
"""Words that stand between a bound and its amount: above the mark of 1 billion yuan."""
_NOT_QUITE = Pattern(
    r"\b(?:not|[a-z]+n['’]t)[ ]quite[ ](?:reach|hit|make|top|touch|cross)(?:ed|es|ing)?[ ](?:the[ ])?$",
    "quite ",
)
_NOT_REACHED = Pattern(
    r"\b(?:not|[a-z]+n['’]t)[ ](?:reach|hit|touch|attain|get[ ]to)[ ](?:the[ ])?$", "n"
)
_NOT_EVEN = Pattern(r"\b(?:not|[a-z]+n['’]t)[ ]even(?=(?:[ ][a-z]+){1,3}[ ]$)", "even")
"""``did not even sign 50``: fewer than 50 were signed."""
_OPENS = Pattern(
    r"(?:\A|[.!?,;:\n\t“\"(])[ ]*(?:out[ ])?of[ ](?:the[ ]|its[ ]|all[ ]|[a-z]+['’]s[ ])*$", "of "
)
_COMPARED = Pattern(r"[ ](?:(?P<up>more|higher|larger|bigger|greater)|fewer|less|lower|smaller)\b")
_BEFORE_YEAR = Pattern(
    rf"\b(?:in|since|until|before|{MONTH}|may|(?:half|quarter|months|end|start|beginning)[ ]of)[ ]$"
)
_ENDS = Pattern(r"[ ]*(?:[.,;:!?)](?!\d)|$|\n)")
_ALL_BUT = Pattern(
    r"\b(?:all|everything)[ ](?:but|except(?:[ ]for)?|bar|save|apart[ ]from)[ ]*$",
    *("all ", "everything "),
)


def mentions(text: str, found: list[Number], currencies: Collection[str] = PAIR) -> list[Mention]:
    """The quantities of a text from left to right: amounts, percentages, shares, counts."""
    return changes(text, [_limited(text, mention) for mention in _measured(text, found, currencies)])


def _limited(text: str, mention: Mention) -> Mention:
    """The bound that stands before an article: ``above the 1-billion-yuan mark``; how close one is."""
    if mention.bound is Bound.OVER and _CLOSE.match(text, mention.outer):
        return replace(mention, high=mention.value * (1 + 2 * NEAR))
    if mention.bound is Bound.ABOUT and mention.value in TENS and text.endswith("odd", 0, mention.end):
        return replace(mention, bound=Bound.EXACT, high=mention.value + 9)
    if mention.bound is not Bound.EXACT:
        return mention
    return _at_least_or_most(text, mention) or _fallen_short(text, mention) or _past(text, mention)


def _at_least_or_most(text: str, mention: Mention) -> Mention | None:
    """``44 at the most``, ``a maximum of 44``, ``most of the 44``: the amount itself is allowed."""
    if after := _LATER.match(text, mention.end):
        bound = Bound.AT_MOST if after["most"] or after["less"] else Bound.AT_LEAST
        return replace(mention, bound=bound, apart=after.span("bound"))
    if ahead := _AHEAD.ending(text, mention.outer):
        bound = Bound.AT_MOST if ahead["most"] else Bound.AT_LEAST
        return replace(mention, bound=bound, apart=ahead.span("bound"))
    if most := _MOST_ALL.ending(text, mention.outer):
        low = mention.value * MOST
        return replace(
            mention, measure=Measure.SHARE, value=low, bound=Bound.AT_LEAST, outer=most.start(),
            high=mention.value, of=mention.value,
        )  # fmt: skip
    return None


def _fallen_short(text: str, mention: Mention) -> Mention | None:
    """``did not quite reach 44``, ``not all 44``: less than the amount."""
    if short := _NOT_QUITE.ending(text, mention.outer):
        return replace(mention, bound=Bound.NEARLY, outer=short.start())
    if missed := _NOT_REACHED.ending(text, mention.outer):
        return replace(mention, bound=Bound.UNDER, outer=missed.start())
    if even := _NOT_EVEN.ending(text, mention.outer):
        return replace(mention, bound=Bound.UNDER, apart=even.span())
    if none := _NOT_ALL.ending(text, mention.outer):
        return replace(mention, bound=Bound.UNDER, outer=none.start())
    return None


def _past(text: str, mention: Mention) -> Mention:
    """``topped 44 percent``, ``above the mark of 44 million yuan``: what the amount is a mark for."""
    at_mark = text.startswith((" mark", "-mark"), mention.end)
    if (at_mark or mention.measure in (Measure.MONEY, Measure.PERCENT)) and (
        top := _TOPS.ending(text, mention.outer)
    ):
        return replace(mention, bound=Bound.OVER, outer=top.start())
    if mark := _MARK.ending(text, mention.outer):
        limit = bounds.before(text, mark.start())
        if limit.bound in (Bound.OVER, Bound.UNDER, Bound.AT_LEAST, Bound.AT_MOST):
            return replace(mention, bound=limit.bound, outer=limit.at)
    return mention


def _measured(text: str, found: list[Number], currencies: Collection[str]) -> list[Mention]:
    result = [_of_money(amount) for amount in amounts(text, found, currencies=currencies, folded=True)]
    for more in (
        uncounted(text),
        scores(text),
        fractions(text),
        multiples(text),
        digit_counts(text),
        plurals(text),
    ):
        taken = Covered(sorted(result, key=lambda m: m.start))
        result += [m for m in more if m.start not in taken]
    taken = Covered(sorted(result, key=lambda m: m.start))
    rest = [n for n in found if n.start not in taken and not _uncounted(text, n)]
    end = 0
    for at, number in enumerate(rest):
        if number.start >= end:  # else it is the whole of a share, or the 1 of "3 to 1"
            mention = _plain(text, number)
            if mention.measure is Measure.COUNT and _stands_for_year(text, number):
                mention = replace(mention, measure=Measure.UNREAD)
            if at + 1 < len(rest) and (whole := _whole(text, mention, rest[at + 1])):
                mention = whole
            result.append(mention)
            end = mention.end
    return _wholes_before(text, _corrected(text, sorted(result, key=lambda m: m.start)))


def _corrected(text: str, mentions: list[Mention]) -> list[Mention]:
    """``Not 100 but 120``: the number that is denied only to name the right one is left out."""
    result: list[Mention] = []
    for mention in mentions:
        wrong = result[-1] if result else None
        if wrong is not None and _BUT.fullmatch(text, wrong.end, mention.outer):
            denied = _NOT_SO.ending(text, wrong.outer)
            if denied is not None:
                result.pop()
                mention = replace(mention, apart=(denied.start(), mention.outer))  # noqa: PLW2901
        if (
            wrong is not None
            and (wrong.measure, wrong.apart) == (mention.measure, None)
            and (denied := _NOT_THAT.ending(text, mention.outer))
        ):
            result[-1] = replace(wrong, apart=(denied.start(), mention.end))  # "44, not 144".
            continue
        result.append(mention)
    return result


def _wholes_before(text: str, mentions: list[Mention]) -> list[Mention]:
    """``Of the 41 industries, 38 are here``: the whole told before its part."""
    result: list[Mention] = []
    whole: Mention | None = None
    for mention in mentions:
        part = mention.measure in (Measure.COUNT, Measure.REMAINDER) and mention.of is None
        rest = mention.measure is Measure.REMAINDER
        if whole is not None and part and (mention.value <= whole.value or not rest):
            value = whole.value - mention.value if rest else mention.value
            apart = (whole.outer, whole.end)
            result[-1] = replace(
                mention, measure=Measure.SHARE, value=value, of=whole.value, apart=apart
            )
            whole = None
            continue
        plain = mention.measure is Measure.COUNT and mention.bound is Bound.EXACT
        opens = plain and _OPENS.ending(text, mention.outer)
        whole = mention if opens and mention.value > 1 else None
        result.append(mention)
    return result


def _stands_for_year(text: str, number: Number) -> bool:
    """``Opens in 2``, ``from January to June 57``: a number alone in the place of a year."""
    lone = number.bound is Bound.EXACT and not number.words and number.high is None
    return lone and bool(_BEFORE_YEAR.ending(text, number.start) and _ENDS.match(text, number.end))


def _uncounted(text: str, number: Number) -> bool:
    """Ordinals, ``one of the bases``, ``page 44``: numbers that count nothing."""
    lone = number.words and number.value == 1 and number.bound is Bound.EXACT
    return number.ordinal or lone or bool(_LABEL.ending(text, number.start))


def _of_money(amount: Amount) -> Mention:
    money = amount.money
    return Mention(
        Measure.MONEY, money.amount, money.bound, amount.start, amount.end, amount.outer,
        amount.digits, 0, high=money.high, currency=money.currency,
    )  # fmt: skip


def _plain(text: str, number: Number) -> Mention:
    """A count, a percentage, or the remainder of a share."""
    if percent := _PERCENT.match(text, number.end):
        return _percentage(text, number, percent)
    measure, end, start, bound = Measure.COUNT, number.end, number.outer, number.bound
    unit = None
    if fold := _FOLD.match(text, end):
        return _multiplied(number, start, fold.end())
    if (times := _TIMES.match(text, end)) and not text.endswith("from ", 0, number.outer):
        measure, end = Measure.TIMES, times.end()
    elif found := unit_after(text, end):
        unit, end = found
        if limit := bounds.after(text, end):
            bound, end = limit.bound, limit.at
    elif but := _ALL_BUT.ending(text, number.outer):
        measure, start = Measure.REMAINDER, but.start()
    return Mention(
        measure, number.value, bound, number.start, end, start, number.digits, 0,
        high=number.high, unit=unit,
    )  # fmt: skip


def _percentage(text: str, number: Number, percent: re.Match[str]) -> Mention:
    """A percentage or percentage points, with the sign or the word that tells whether up or down."""
    points = percent["points"] or percent["short"] or "point" in percent[0] or percent["basis"]
    measure = Measure.POINTS if points else Measure.PERCENT
    value = number.value / 100 if percent["basis"] else number.value
    start, outer, end, bound = number.start, number.outer, percent.end(), number.bound
    if limit := bounds.after(text, end):
        bound, end = limit.bound, limit.at
    direction = None
    sign = text[max(start - 1, 0) : start + 1].lstrip(" ")[:1]
    if sign == "+":
        direction = "up"
    elif value < 0 or (sign == "–" and text[start - 2 : start - 1].isspace()):
        direction, value = "down", abs(value)
        start -= sign == "–"
        outer = min(outer, start)
    if compared := _COMPARED.match(text, end):
        direction, end = ("up" if compared["up"] else "down"), compared.end()
    return Mention(
        measure, value, bound, start, end, outer, number.digits, 0,
        high=number.high, direction=direction,
    )  # fmt: skip


def _multiplied(number: Number, start: int, end: int) -> Mention:
    """How many times as much as before, as a change in percent; a fall within bounds is left alone."""
    if number.value < 1 and not (number.high is None and number.bound in (Bound.EXACT, Bound.ABOUT)):
        return Mention(Measure.TIMES, number.value, number.bound, number.start, end, start, 1, 0)
    value = abs(100 * (number.value - 1)).normalize()
    return Mention(
        Measure.PERCENT, value, number.bound, number.start, end, start, len(value.as_tuple().digits), 0,
        high=100 * (number.high - 1) if number.high is not None else None,
        direction="up" if number.value > 1 else "down",
    )  # fmt: skip


def _whole(text: str, part: Mention, whole: Number) -> Mention | None:
    """``38 of the 41``, ``38/41``, ``92.7 percent of the 41``, ``all but three of the 41``."""
    if whole.high is not None or whole.bound is not Bound.EXACT or whole.value <= 1:
        return None
    swapped = part.measure is not Measure.PERCENT and whole.value < part.value
    if not (_OWN_WHOLE if swapped else _WHOLE).fullmatch(text, part.end, whole.outer):
        return None
    measured = part.measure is Measure.PERCENT or part.unit is not None
    if (measured or part.value >= whole.value) and text[part.end : whole.outer].split()[-1:] == ["in"]:
        return None  # "Fell by 4.5 percent in 400": of no whole.
    part = replace(part, end=whole.end, of=whole.value)
    if part.measure is Measure.REMAINDER:
        part = replace(part, value=whole.value - part.value)
    return part if part.measure is Measure.PERCENT else replace(part, measure=Measure.SHARE)
