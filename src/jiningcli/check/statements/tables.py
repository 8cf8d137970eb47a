"""Words of small classes that a statement is read by; the tables of synonyms stand in `check.words`."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

PREPOSITIONS = frozenset(
    "of in at by for from into to towards with within over under on per through across between among "
    "against without than as during after before until since behind".split()
)
DETERMINERS = frozenset("the a an this that these those its their his her our all both each".split())
BE = frozenset("is are was were be been being".split())
AUXILIARIES = BE | frozenset(
    "has have had will would can could may might must should do does did".split()
)
PRONOUNS = frozenset("he she it they we".split())
GOING_ON = frozenset(
    "he she it they them its their his her this these those that such one ones there".split()
)
EXCEPT = frozenset(
    ("except", "except for", "apart from", "aside from", "excluding", "bar", "but for", "save for",
     "other than", "with the exception of", "not including")
)  # fmt: skip
TELLING = frozenset(
    "say says said saying tell tells told stress stresses stressed report reports reported announce "
    "announces announced add adds added explain explains explained note notes noted warn warns warned "
    "claim claims claimed state states stated insist insisted argue argued admit admitted comment "
    "commented declare declared mention mentioned reckon reckons believe believes predicts predict "
    "predicted estimates".split()
) | {"pointed out", "points out", "point out"}
SPEAKERS = frozenset(
    "official officials spokesman spokeswoman spokesperson minister agency ministry president chairman "
    "chief director manager company government department authority authorities police report statement "
    "figures data experts analysts researchers organisation organization association bureau office "
    "mayor governor secretary editor ceo executive head".split()
)
SPEAKER_OPENS = frozenset("the a an its their his her chief".split())

_HEDGES = {
    "possible": "may might could possibly possible perhaps potentially can",
    "likely": "likely probably expects projected predicted",
    "planned": "will would plan plans planned planning aim aims aimed intend intends intended scheduled "
    "slated shall proposed proposes hopes hope wants targeted",
    "needed": "should must need needs needed required requires ought",
    "estimated": "estimated estimate estimates reckoned thought believed",
    "considered": "considering considers exploring mulling mulls weighing",
    "alleged": "alleged allegedly reportedly rumoured supposedly accused",
    "most": "most mostly mainly largely chiefly primarily principally",
    "some": "some partly several many partially",
    "more": "more further additional extra",
    "less": "less fewer",
    "few": "few rarely seldom hardly",
    "only": "only solely exclusively alone just",
    "all": "all every each entire whole everyone entirely always any",
    "tried": "try tries tried seek seeks sought attempts attempted",
    "almost": "nearly almost virtually",
}
HEDGED = {word: kind for kind, words in _HEDGES.items() for word in words.split()}
"""Words that say more or less than that a thing is so, with their kind."""
HEDGED |= {"to be": "planned", "set to": "planned", "due to be": "planned", "going to": "planned"}
HEDGED |= {"is to": "planned", "are to": "planned", "needs to": "needed", "need to": "needed"}
FREE = frozenset({"all"})
"""Kinds whose loss alone makes nothing less true: "every household with a meter"."""

WEAK = frozenset(
    "than more fewer less rate level amount figure figures total number overall if as time times way "
    "compared versus same also include includes year years years' year's month "
    "months week weeks day days".split()
)
"""Words that the other side need not hold: what they say is compared as figure or order."""
TELLING_NEUTRAL = frozenset("cases remain before after near above below another other".split())
"""Words that are neutral beside a hand-written fact, and not here."""

PHRASES = (
    *EXCEPT, "looking into", "due to", "owed to", "put at", "put down",
    "led to", "leads to", "is to", "are to", "set to be",
)  # fmt: skip
"""Phrases that a statement is read by."""
HEDGED |= dict.fromkeys(("across the board", "including", "included", "without exception"), "all")
HEDGED |= {"put at": "estimated"}
HEDGED |= {"looking into": "considered", "possibility of": "considered"}

BASE = re.compile(r"\b(?:than|from|compared with|compared to|against|versus)(?: [a-z]+){0,2} $")
EARLIER = re.compile(r"^\S+(?: \S+){0,3} (?:a|the) year (?:earlier|before|ago)")
DELTA = re.compile(
    r"\b(?:by|adds|added|adding|(?:rise|increase|fall|drop|cut|gain) of)"
    r"(?: (?:an?|about|some|around|nearly|almost|more|than|over|extra)){0,3} ?[$€£¥]?(?:rs )?$"
)
MORE = re.compile(
    r"^(?: (?!because|due|of|and|the|at|in|on)[a-z-]+){0,2}"
    r" (?:more|fewer|less|higher|lower|better|worse)\b(?! than \d)"
)
SCALES = re.compile(r"[ ](lakh|crore)s?\b(?:[ ]crores?\b)?", re.IGNORECASE)
SCALE = {"lakh": 100_000, "crore": 10_000_000}
FISCAL = re.compile(r"(?<![\d.,])((?:19|20)\d\d)[-–/](\d\d)(?![\d%]|[-/.]\d)")
FISCAL_END = re.compile(r"(?:19|20)\d\d[-–/]\d\d$")
PARTICLES = frozenset("up down higher lower upward downward plus minus".split())
PAST = frozenset(
    "went took made said got gave came lost won rose fell sold bought built sent kept held paid met ran "
    "began became found told led grew drew broke chose drove flew forgot hid knew saw spent stood "
    "struck taught thought threw wore wrote has have had".split()
)
UNDERGO = frozenset(
    "experience experienced experiences suffer suffered undergo underwent receive received get got see "
    "saw record recorded".split()
)
"""Verbs whose subject is what something happens to: what experienced it was affected by it."""
WORDS = re.compile(r"[a-z]+")
WORKED_OUT = frozenset(
    "total totalling altogether combined together average per each more fewer less than times twice "
    "double half third quarter share remaining remainder rest left another further extra difference gap "
    "between apart both sum plus minus without other others outnumber outnumbered margin".split()
)
"""Words of a claim by which its figure may follow from others, where the source does not have them."""
LARGE = 100_000
NO_NOUN = re.compile(
    r"\s*(?:$|[,.;:)]|(?:a year|from|to|in|on|by|for|at|because|after|before|and|over|last|this)\b)"
)
"""What follows a number that counts nothing: an amount whose currency has been told before."""
SMALL = (
    PREPOSITIONS | DETERMINERS | AUXILIARIES | PRONOUNS | GOING_ON | EXCEPT
    | frozenset("and or but so that which who whom whose when where while whereas not also if".split())
    | frozenset(HEDGED)
)  # fmt: skip
"""Words that only join others."""

_PEOPLES = {
    "british": "uk", "britain": "uk", "french": "france", "german": "germany", "chinese": "china",
    "japanese": "japan", "spanish": "spain", "dutch": "netherlands", "swiss": "switzerland",
    "american": "us", "americans": "us", "u.s": "us", "u.s.": "us", "usa": "us", "danish": "denmark",
    "swedish": "sweden", "polish": "poland", "turkish": "turkey", "greek": "greece", "irish": "ireland",
    "finnish": "finland", "norwegian": "norway", "portuguese": "portugal", "welsh": "wales",
    "scottish": "scotland", "thai": "thailand", "filipino": "philippines", "iraqi": "iraq",
    "pakistani": "pakistan", "israeli": "israel", "bangladeshi": "bangladesh",
}  # fmt: skip


def nation(text: str) -> frozenset[str]:
    """A key that a country shares with its people: India, Indian."""
    word = text.lower().removesuffix("'s").removesuffix("’s")
    known = _PEOPLES.get(word)
    if known is None and len(word) > 5 and word.endswith("n"):
        known = word.removesuffix("n")
    return frozenset({"=" + (known or word)})


_UP = frozenset({"@rise"})
_DOWN = frozenset({"@fall"})


def direction(keys: frozenset[str]) -> str | None:
    """Up or down, where a word is one of change."""
    if keys & _UP and not keys & _DOWN:
        return "up"
    return "down" if keys & _DOWN and not keys & _UP else None


@cache
def general_classes() -> dict[str, frozenset[str]]:
    """Words and phrases with the numbers of the lines of ``general.txt`` that they stand in."""
    table: dict[str, set[str]] = {}
    path = Path(__file__).with_name("general.txt")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        for word in line.partition("#")[0].split():
            table.setdefault(word.replace("-", " "), set()).add(f"&{number}")
    return {word: frozenset(keys) for word, keys in table.items()}
