"""Where sentences end: at a stop, and not at one that only shortens a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = Pattern(
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s|$)|[。！？；｡]+[”’」』）]*",
    *".!?…。！？；｡",
    first=".!?…。！？；｡",
)
_TAGS = Pattern(r"(?:\s*#[^\W\d]\w*)+\s*\Z", "#")
"""Nothing but hashtags to the end of a block: they go with the sentence before."""
_SHORT = Pattern(r"(?:^|[\s(“\"'\[—–-])((?:[A-Za-z]{1,2}\.)*[A-Za-z]+)$")
_LONGEST = 14

_BEFORE_A_NAME = frozenset(
    """
    Mr Mrs Ms Mx Dr Drs Prof Sen Gov Gen Rep Capt Col Lt Maj Sgt Cmdr Adm Rev Hon Pres St Ste Messrs
    Mme Mlle Amb Supt Insp Cllr Mt Ft e.g i.e E.g I.e a.k.a cf viz vs v al
    """.split()
)
"""Short for a word that more must follow."""
_BEFORE_A_NUMBER = frozenset(
    """
    no nos nr vol vols fig figs p pp c ca ch chap sec secs sect art arts para paras par pt pts ed eq ex
    tab approx est bldg rm apt ver app iss ser op
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
_HOURS = frozenset("a.m p.m A.M P.M".split())
_COUNTRIES = frozenset("U.S.A U.S.S.R P.R.C U.A.E D.P.R.K R.O.C D.C".split())
"""Initials that stand for a whole name, after which no more of it follows."""
_MAY_END = frozenset(
    """
    Co Ltd Inc Corp Bros Cos Jr Sr etc Dept Univ Assn Intl Natl Ave Blvd Rd Est incl excl avg max min
    approx est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
    dist prov tel ext yr yrs mo mos hr hrs km sq
    """.split()
)
_INITIALS = Pattern(r"(?:[A-Za-z]{1,2}\.)*[A-Z]")

_NUMBER = Pattern(r"[\[(#]?(?:\d|[A-Z]\b|[IVXLC]+\b)")
_OF_THE_CLOCK = Pattern(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May\b|June|July|August"
    r"|(?:Sept|Nov|Dec)ember|October|[A-Z]{2,4}\b|(?:\w+[ ])?\w+[ ](?i:time)\b|Eastern|Central|Pacific"
)
_OPENER = Pattern(
    r"[\"'“‘(\[]*(?:The|A|An|In|It|Its|This|That|These|They|Their|There|He|She|We|But|And|Meanwhile|As|At|On|From|By|For|"
    r"With|Another|Some|All|Each|More|Most|Of)\b"
)
_SUBJECT = Pattern(
    r"[\"'“‘(\[]*(?!(?:Army|Navy|Air|Coast|Marine|Senate|House|Congress|Treasury|Department|Government|Federal"
    r"|Supreme|Court|State|Embassy|Ambassador|Commerce|Census|Trade|Food|National|Geological|Agency|Secretary"
    r"|Chamber|Bureau|Central|Customs|Justice|Labor|Energy|Steel|Bank|President|Chairman|Chairwoman|Chief|CEO"
    r"|Director|Manager|Minister|Spokes\w+|Vice|Deputy|General|Senior|Executive|Officials?|Group|Ltd)\b)"
    r"[A-Z][\w’'-]+[ ](?:is|are|was|were|has|have|had|will|would|can|could|may|does|did|says?|said|made"
    r"|rose|fell|grew|won|built|began|saw|led|took|hit|set|covers?|plans?|makes?|aims?|expects?|ranks?"
    r"|(?:\w+ly[ ])?[a-z]{2,}ed)\b"
)
"""A name and what it does: a sentence begins there, and no name goes on."""


def ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where the sentences of a block end, which is a stretch of a text; not at the end of the block."""
    for match in _END.finditer(text, start, end):
        if _is_end(text, start, match, end):
            start = match.end()
            yield start


_FEW = 100
"""Characters in which there is a third word, if there is any."""


def _is_end(text: str, start: int, match: re.Match[str], block_end: int) -> bool:
    if match[0][0] in "。！？；｡":
        return True
    rest = text[match.end() : min(block_end, match.end() + 40)].lstrip()
    if not rest:
        return True
    if rest[0].islower() or _TAGS.match(text, match.end(), block_end):
        return False
    short = _SHORT.search(text, max(start, match.start() - _LONGEST), match.start())
    return (
        short is None
        or match[0][0] != "."
        or not _goes_on(short[1], rest, is_sentence=_has_words(text, start, match.start()))
    )


def _has_words(text: str, start: int, end: int) -> bool:
    """Whether there is more than ``In Sept.``, ``Komatsu Ltd.``: that is no sentence."""
    return len(text[start : min(end, start + _FEW)].split()) > 2


def _goes_on(word: str, rest: str, *, is_sentence: bool) -> bool:
    """Whether a shortened word does not end its sentence, by what follows."""
    if word in _BEFORE_A_NAME:
        return True
    if word.lower() in _BEFORE_A_NUMBER and _NUMBER.match(rest):
        return True
    if word in _HOURS:
        return _OF_THE_CLOCK.match(rest) is not None
    if word in _COUNTRIES or not (word in _MAY_END or _INITIALS.fullmatch(word)):
        return False
    is_sentence = is_sentence and len(word) > 1
    return not _OPENER.match(rest) and (not is_sentence or not _SUBJECT.match(rest))
