"""Figures that count nothing: ranks, scores, times, temperatures, ages, names; and what is unread."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound
from jiningcli.text.mentions.mention import Measure, Mention
from jiningcli.text.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.text.mentions.covered import Covered

_ONES = "one two three four five six seven eight nine ten eleven twelve".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_NTH = rf"(?:{'|'.join(_ORDINALS)}|[0-9]{{1,4}}(?:st|nd|rd|th))"
_NUMBER = rf"(?:{'|'.join(_ONES)}|[0-9]{{1,3}})"
_SUPERLATIVE = (
    r"(?:largest|biggest|highest|lowest|smallest|best|worst|most|fastest|busiest|richest|oldest|longest)"
)

_RANK = Pattern(
    r"\b(?:rank(?:s|ed|ing)?|plac(?:es|ed)|finish(?:es|ed)|c[oa]mes?)[ ]"
    r"(?:only[ ])?(?:in[ ])?(?:the[ ])?"
    rf"(?P<ranked>{_NTH})\b(?![ ](?:quarter|half|time))"
    r"(?:[ ](?:out[ ])?of[ ](?:the[ ])?(?P<of>[0-9]{1,4}))?"
    r"|(?<![\w-])(?P<nth>[0-9]{1,4}(?:st|nd|rd|th))[ ](?:out[ ]of|of|among)[ ](?:the[ ])?"
    r"(?P<all>[0-9]{1,4})\b"
    r"|\b(?:ranks?|ranked|ranking|is|was|at)[ ](?:no\.[ ]?|no[ ]|number[ ])(?P<no>[0-9]{1,4})\b"
    r"|\bno(?:\.[ ]?|[ ])(?P<numbered>[0-9]{1,4})(?=[ ](?:in|among|worldwide|globally|nationwide)\b)"
    rf"|(?<![\w-])(?P<by>{_NTH})[ -](?={_SUPERLATIVE}\b)"
    r"|\b(?P<second>second)[ ]only[ ]to\b"
    r"|\b(?:among|in|into)[ ]the[ ](?:world['’]s[ ])?top[ -](?P<top>[0-9]{1,4}|ten|five|three)\b"
    r"(?![ ]?%|[ ]per)",
    *("rank", "place", "finish", "come", "came", " top", "no.", *_ORDINALS),
    *(f"{before}{digit}" for before in ("no ", "number ") for digit in range(10)),
    *(f"{digit}{end}" for digit in range(10) for end in ("st", "nd", "rd", "th")),
    around=64,
)
_RANKED = ("ranked", "nth", "no", "numbered", "by", "second", "top")

_SCORE = Pattern(
    r"(?<![\w.,:/$¥€£+-])(?P<first>\d{1,3})[ ]?[-–][ ]?(?P<second>\d{1,3})(?![\w%,.:/-]*\d|[a-z%°]"
    r"|[ ]?(?:hundred|thousand|million|billion|trillion|lakh|crore|percent|per[ ]cent|bn|mn|万|亿))",
    *("-", "–"),
    first=r"\d",
)
_PLAYED = Pattern(
    r"\b(?:w[io]n(?:ning)?|beat(?:en)?|defeat(?:ed|s)?|los[ets]+|loss|drew|draw|victory|vote[ds]?|voting"
    r"|scored?|leads?|led|tied?|split|passed|ruled|aggregate|penalties)\b"
)
_AROUND = 30

_NOON = 12 * 3600
_TIME = Pattern(
    r"(?<![\d.:/-])(?P<a>\d{1,2}):(?P<b>[0-5]\d)(?::(?P<c>[0-5]\d))?(?P<rest>\.\d{1,3})?(?![\d:])"
    r"(?P<noon>[ ]?[ap]\.?m\b\.?)?"
    r"|(?<![\d.:/-])(?P<hour>1[0-2]|[1-9])(?:[.](?P<minute>[0-5]\d))?[ ]?(?P<half>[ap])\.?m\b\.?",
    *(":", "am", "pm", ".m"),
    first=r"\d",
)

_TEMPERATURE = Pattern(
    r"(?P<value>(?<![\w.,])[-−+]?\d+(?:\.\d+)?)[ ]?(?:°[ ]?(?P<sign>[cf])?\b|℃|℉"
    r"|[ ]?degrees?(?:[ ](?P<scale>celsius|fahrenheit|centigrade|c|f))\b)°?",
    *("°", "℃", "℉", "degree"),
    first=r"\d−+-",
)

_PEOPLE = (
    "children|child|kids|infants|babies|boys|girls|people|persons|adults|youngsters|teenagers|patients"
    "|women|men|students|residents|those|anyone|everyone|population|citizens|minors|toddlers|players"
)
_AGE = Pattern(
    rf"\b(?:{_PEOPLE})[ ](?P<limit>under|below|over|above)[ ](?:the[ ]age[ ]of[ ])?(?P<a>{_NUMBER})\b"
    r"(?![ -]?(?:%|per|hundred|thousand|million|times|met(?:er|re)s?|dollars?|yuan|of[ ]the))"
    rf"|\b(?P<limit2>under|over)-(?P<b>{_NUMBER})s?\b"
    rf"|\b(?P<limit3>under|over)[ ](?P<c>{_NUMBER})s\b"
    rf"|\b(?:aged|ages)[ ](?:(?P<limit4>under|below|over|above)[ ])?(?:between[ ])?(?P<d>{_NUMBER})"
    rf"(?:(?:-|–|[ ]to[ ]|[ ]and[ ])(?P<high>{_NUMBER}))?\b"
    r"(?P<more>[ ](?:and|or)[ ](?:over|above|older|up|under|younger))?"
    rf"|(?<![\w.-])(?:(?P<low>{_NUMBER})(?:-|–|[ ]to[ ]))?"
    rf"(?P<e>{_NUMBER})[ -]years?[ -](?:olds?\b|of[ ]age\b)",
    *(f"{limit}{sign}" for limit in ("under", "below", "over", "above") for sign in " -"),
    *("aged ", "ages "),
    *(f"year{s}{sign}{age}" for s in ("", "s") for sign in " -" for age in ("old", "of age")),
    around=48,
)
_LIMITS = {"under": Bound.UNDER, "below": Bound.UNDER, "over": Bound.OVER, "above": Bound.OVER}

_NAMED = (
    "fortune,fortune global,global,forbes,forbes global,s&p,ftse,nikkei,csi,nasdaq,stoxx,hang seng,cac,"
    "dax,boeing,airbus,formula"
).split(",")
_NAME = Pattern(
    rf"\b(?:{'|'.join(_NAMED).replace(' ', '[ ]')})[ -](?P<value>\d{{1,4}}(?:\.0)?)"
    r"(?![\d,]|[ ]?(?:%|per|million|billion))\b",
    *_NAMED,
    opens=True,
)


def uncounted(text: str) -> Iterator[Mention]:
    """The figures that count nothing, each as what it is."""
    yield from _ranks(text)
    yield from _times(text)
    yield from _temperatures(text)
    yield from _ages(text)
    for match in _NAME.finditer(text):
        yield _mention(Measure.NAME, match["value"], match.span("value"))


def scores(text: str) -> Iterator[Mention]:
    """``won 3-1``: two numbers that fall, or that stand beside a word of games and votes."""
    for match in _SCORE.finditer(text):
        first, second = Decimal(match["first"]), Decimal(match["second"])
        around = text[max(match.start() - _AROUND, 0) : match.end() + _AROUND]
        if first >= second or (len(match[0]) < len("100-10") and _PLAYED.search(around)):
            yield _mention(Measure.SCORE, match["first"], match.span(), other=second)


def unread(text: str, read: Covered) -> Iterator[Mention]:
    """The figures of a text that nothing has read: whoever needs them cannot go on."""
    for match in _FIGURES.finditer(text):
        if match.start() not in read:
            yield _mention(Measure.UNREAD, "0", match.span())


_FIGURES = Pattern(r"(?<!\w)(?<!\w-)\d++(?:[.,:'/-]++\d++)*+[½⅓⅔]?(?![^\W\d])|[⅓⅔⅙⅚]", first=r"\d⅓⅔⅙⅚")
"""Figures that are no part of a name, such as 5G and COVID-19."""


def _mention(
    measure: Measure,
    value: str,
    span: tuple[int, int],
    bound: Bound = Bound.EXACT,
    *,
    of: Decimal | None = None,
    high: Decimal | None = None,
    other: Decimal | None = None,
    unit: Unit | None = None,
) -> Mention:
    number = Decimal(value.replace("−", "-").lstrip("+"))
    typed = len(value.strip("+-−0").replace(".", "")) or 1
    return Mention(
        measure, number, bound, *span, span[0], typed, 0, high=high, of=of, other=other, unit=unit
    )  # fmt: skip


def _small(word: str) -> str:
    """A small number, ordinal or not, as figures."""
    if word[0].isdigit():
        return word.rstrip("stndrh")
    for words in (_ONES, _ORDINALS):
        if word in words:
            return str(words.index(word) + 1)
    return word


def _ranks(text: str) -> Iterator[Mention]:
    for match in _RANK.finditer(text):
        name = next(name for name in _RANKED if match[name])
        of = match["of"] or match["all"]
        bound = Bound.AT_MOST if name == "top" else Bound.EXACT
        end = match.end("of") if match["of"] else match.end("all") if match["all"] else match.end(name)
        span = (match.start(name), end)
        yield _mention(Measure.RANK, _small(match[name]), span, bound, of=Decimal(of) if of else None)


def _times(text: str) -> Iterator[Mention]:
    for match in _TIME.finditer(text):
        if match["hour"]:
            hours, minutes = (
                int(match["hour"]) % 12 + 12 * (match["half"] == "p"),
                int(match["minute"] or 0),
            )
            seconds = Decimal(3600 * hours + 60 * minutes)
        else:
            parts = [int(match[name]) for name in "abc" if match[name]]
            clock = len(parts) == 3 or not match["rest"]  # 14:32.93 are minutes
            seconds = Decimal(sum(part * 60**power for power, part in enumerate(reversed(parts))))
            seconds = seconds * (60 if clock and len(parts) == 2 else 1) + Decimal(match["rest"] or 0)
            if noon := match["noon"]:
                seconds = seconds % _NOON + _NOON * ("p" in noon)
        yield _mention(Measure.TIME, f"{seconds}", match.span())


def _temperatures(text: str) -> Iterator[Mention]:
    for match in _TEMPERATURE.finditer(text):
        fahrenheit = (match["sign"] or match["scale"] or match[0][-1]).startswith(("f", "℉"))
        unit = Unit("fahrenheit" if fahrenheit else "celsius", "temperature", Decimal(1))
        yield _mention(Measure.TEMPERATURE, match["value"], match.span(), unit=unit)


def _ages(text: str) -> Iterator[Mention]:
    for match in _AGE.finditer(text):
        value = next(match[name] for name in "abcde" if match[name])
        start = min(match.start(name) for name in "abcde" if match[name])
        limit = next(
            (match[name] for name in ("limit", "limit2", "limit3", "limit4") if match[name]), None
        )
        begin = min(
            (match.start(n) for n in ("limit", "limit2", "limit3", "limit4") if match[n]), default=start
        )
        bound = _LIMITS[limit] if limit else Bound.EXACT
        if match["more"]:
            bound = Bound.AT_MOST if match["more"].endswith(("under", "younger")) else Bound.AT_LEAST
        high = Decimal(_small(match["high"])) if match["high"] else None
        if match["low"]:
            value, high = match["low"], Decimal(_small(value))
            begin = match.start("low")
        yield _mention(Measure.AGE, _small(value), (begin, match.end()), bound, high=high)
