"""The words around a number that limit it: "over", "no fewer than", "or so", 超过, 以上.

All functions take folded text (see `lexer.fold`): lower case, of the original's length.
"""

from __future__ import annotations

import re

from msgspec import Struct

from jiningcli.currency import sign_before
from jiningcli.patterns import Pattern
from jiningcli.quantity import Bound
from jiningcli.text.numerals.lexer import latin

_PHRASES: dict[Bound | None, str] = {
    Bound.OVER: """
        over|above|more than|greater than|larger than|bigger than|higher than|in excess of
        exceed|exceeds|exceeded|exceeding
        surpass|surpasses|surpassed|surpassing|upward of|upwards of|north of|beyond|past|better than
        tops|topped|topping|not just over|not only over
        超过|超过了|超|超出|逾|高于|多于|大于|突破""",
    Bound.AT_LEAST: """
        a good|a solid|at or above|at or over
        at least|at the least|at the very least|no less than|not less than|no fewer than
        not fewer than|nothing less than|no lower than|not lower than|not under|not below
        no smaller than|minimum|minimum of|a minimum of|min.
        至少|最少|不低于|不少于|不小于|不下""",
    Bound.UNDER: """
        under|below|less than|fewer than|lower than|smaller than|south of|short of|not even
        well under|well below|well short of|far less than|far fewer than|far below|far short of
        much less than|many fewer than
        不足|不到|不满|低于|少于|小于|未达""",
    Bound.AT_MOST: """
        at or below|at or under
        at most|at the most|at the very most|no more than|not more than|no greater than
        not greater than|no higher than|not higher than|never more than|up to|as many as|as much as
        maximum|maximum of|a maximum of|max.|not over|not above|not exceed|not exceeding
        not exceeded|never exceeded|never exceeds|cannot exceed|without exceeding
        not in excess of
        doesn't exceed|didn't exceed|don't exceed|won't exceed|can't exceed|hasn't exceeded
        not beyond|not past|not top
        不超过|不超|至多|最多|不高于|不多于|不大于|未超过""",
    Bound.ABOUT: """
        about|around|roughly|approximately|approx.|approx|some|circa|ca.|c.|more or less
        in the region of|in the order of|on the order of|in the neighborhood of
        in the neighbourhood of|an estimated|estimated|somewhere around
        约|大约|约为|大概|大致|约合""",
    Bound.NEARLY: """
        nearly|almost|close to|near|not quite|just under|just below|just shy of|just short of
        shy of|approaching|nearing|slightly under|slightly below|slightly less than
        slightly fewer than|slightly short of|a little under|a little below|a little less than
        a bit under|a bit less than|marginally under|marginally below|marginally less than
        近|接近|将近|接近于|逼近""",
    Bound.EXACT: """
        the equivalent of|exactly|precisely|just|only|a total of|total of|fully|a full|all of
        共|共计|总计|合计|整整|正好|恰好|仅|只有|仅有|刚好""",
    # These look like bounds and are none: "the past 5 years", 签约44个 (signed 44), 最近10年.
    None: """
        the past|over the past|in past|over past|not only|not just|not exactly|all over|left over
        put under|place under|placed under|comes under|come under|falls under|fall under
        go up to|goes up to|went up to|gone up to|going up to|move up to|moves up to|moved up to
        edged up to|crept up to|inched up to|shot up to|ticked up to|pushed up to|came up to
        add up to|adds up to|added up to|adding up to|amount up to
        took over|take over|takes over|taken over|taking over|handed over|hand over|voted over
        talk about|talked about|talking about|spoke about|speak about|information about|news about
        签约|合约|条约|预约|节约|制约|大于等于|最近|附近|公共|一共""",
}

_ADVERBS = (
    "just|only just|slightly|a little|a bit|a shade|a tad|a touch|barely|narrowly|fractionally|"
    "marginally|well|far|much|somewhat|comfortably|way|considerably|significantly|substantially"
)
_COMPARATIVES = (
    "over|above|more than|beyond|north of|in excess of|greater than|higher than|larger than|"
    "bigger than|past"
)


def _phrases() -> dict[str, Bound | None]:
    table: dict[str, Bound | None] = {
        f"{adverb} {comparative}": Bound.OVER
        for adverb in _ADVERBS.split("|")
        for comparative in _COMPARATIVES.split("|")
    }
    table |= {"little over": Bound.OVER, "little more than": Bound.OVER}
    for bound, phrases in _PHRASES.items():
        for line in phrases.split("\n"):
            table |= dict.fromkeys(line.strip().split("|"), bound)
    del table[""]
    return table


_BEFORE = _phrases()
_LAST_WORDS = frozenset(phrase.rpartition(" ")[2] for phrase in _BEFORE)
_MOST_WORDS = max(phrase.count(" ") + 1 for phrase in _BEFORE)
_MOST_HAN = 4
_WINDOW = 48
"""How far back a phrase is looked for: as many characters as the longest one with room to spare."""

_SIGNS = {
    ">": Bound.OVER,
    "≥": Bound.AT_LEAST,
    "<": Bound.UNDER,
    "≤": Bound.AT_MOST,
    "~": Bound.ABOUT,
    "≈": Bound.ABOUT,
}

_WORD = re.compile(r"[a-z.]+")
_HAN = "\u2e80"


class Limit(Struct, frozen=True):
    """A bound, and where the words that say it begin (before a number) or end (after it)."""

    bound: Bound
    at: int


def before(text: str, at: int) -> Limit:
    """The bound that the words before ``at`` put on the number there; a currency may intervene.

    "exactly" and its like are taken into the words, without being a bound of their own: in "only
    about 44", the bound is about and its words begin at "only".
    """
    bound, start = Bound.EXACT, at
    stop = _spaces_before(text, at)
    end = sign_before(text, stop)
    end = at if end == stop else end
    while limit := _symbol(text, end) or _phrase(text, end):
        more = bound is Bound.ABOUT and "than" in text[limit.at : start]  # More than about 140.
        if bound is not Bound.EXACT and limit.bound is not Bound.EXACT and not more:
            break
        bound = bound if limit.bound is Bound.EXACT else limit.bound
        start = end = limit.at
    return Limit(bound, start)


def _spaces_before(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _symbol(text: str, end: int) -> Limit | None:
    """A sign such as ≥; in Markdown a ``>`` that opens a line quotes it, and ``->`` is an arrow."""
    last = _spaces_before(text, end) - 1
    if last < 0 or text[last] not in _SIGNS or "\n" in text[last:end]:
        return None
    if last and text[last] in "<>" and not (text[last - 1].isspace() or text[last - 1] in "(（"):
        return None
    if text[last] == ">" and text[last + 1 : last + 2].isspace() and _opens_line(text, last):
        return None
    return Limit(_SIGNS[text[last]], last)


def _opens_line(text: str, at: int) -> bool:
    while at and text[at - 1] in " \t>":
        at -= 1
    return not at or text[at - 1] == "\n"


def _phrase(text: str, end: int) -> Limit | None:
    """The longest phrase of the table that stops at ``end``."""
    stop = _spaces_before(text, end)
    if not stop or "\n" in text[stop:end]:
        return None
    if text[stop - 1] > _HAN:
        starts = [at for at in range(max(0, stop - _MOST_HAN), stop) if not text[at].isspace()]
    else:
        starts = _word_starts(text, stop)
    for start in starts:
        phrase = text[start:stop]
        if phrase in _BEFORE or (phrase := " ".join(phrase.split())) in _BEFORE:
            bound = _BEFORE[phrase]
            return None if bound is None else Limit(bound, start)
    return None


def _word_starts(text: str, stop: int) -> list[int]:
    """Where the last few words before ``stop`` begin; none where the last one ends no phrase."""
    origin = max(0, stop - _WINDOW)
    last = stop
    while last > origin and (text[last - 1].isalpha() or text[last - 1] == "."):
        last -= 1
    if text[last:stop] not in _LAST_WORDS:
        return []
    while 0 < origin < stop and not text[origin - 1].isspace():
        origin += 1  # What the window's edge may have cut is no whole word.
    return [word.start() for word in _WORD.finditer(text, origin, stop)][-_MOST_WORDS:]


_AFTER = {
    "+": Bound.OVER,
    "-odd": Bound.ABOUT,
    " odd": Bound.ABOUT,
    "-plus": Bound.OVER,
    " plus": Bound.OVER,
    " or so": Bound.ABOUT,
    " or thereabouts": Bound.ABOUT,
    ", or thereabouts": Bound.ABOUT,
    " give or take": Bound.ABOUT,
    ", give or take": Bound.ABOUT,
    "多": Bound.OVER,
    "余": Bound.OVER,
    "以上": Bound.AT_LEAST,
    "以下": Bound.AT_MOST,
    "以内": Bound.AT_MOST,
    "左右": Bound.ABOUT,
    "上下": Bound.ABOUT,
}
_AFTER |= {f" or {more}": Bound.AT_LEAST for more in ("more", "above", "higher", "over", "greater")}
_AFTER |= {f" and {more}": Bound.AT_LEAST for more in ("above", "over", "more", "up")}
_AFTER |= {f" or {less}": Bound.AT_MOST for less in ("less", "fewer", "lower", "under", "below")}
_KEY = 3
_BY_KEY: dict[str, list[str]] = {}
for _after in _AFTER:
    _BY_KEY.setdefault(_after[:_KEY], []).append(_after)
_ANOTHER = Pattern(r"\s*(?:[0-9$¥€£]|(?:an?|the|another|one|two|three)\b)")


def after(text: str, at: int) -> Limit | None:
    """The bound that the words right after ``at`` put on the number that ends there, if any do."""
    key = text[at : at + _KEY].replace("\n", " ")
    for phrase in _BY_KEY.get(key) or _BY_KEY.get(key[:2]) or _BY_KEY.get(key[:1]) or ():
        end = at + len(phrase)
        if text[at:end].replace("\n", " ") != phrase:
            continue
        if phrase[-1].isascii() and phrase[-1].isalpha() and latin(text, end):
            continue
        if phrase in {"+", " plus"} and _ANOTHER.match(text, end):
            continue  # A sum: "44 plus 38", "44+38", "1 billion yuan plus a bonus".
        return Limit(_AFTER[phrase], end)
    return None
