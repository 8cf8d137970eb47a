"""What a sentence is read by beside an article: rows of `check.words.tables`, and a few forms."""

from __future__ import annotations

import re

from jiningcli.check.words.tables import rows
from jiningcli.patterns import Pattern

_ROWS = rows("statements.txt")


def _words(name: str) -> frozenset[str]:
    """The words and phrases of a row of ``statements.txt``."""
    return frozenset(word.replace("-", " ") for word in _ROWS[name])


PREPOSITIONS = _words("prepositions")
DETERMINERS = _words("determiners")
BE = _words("be")
AUXILIARIES = BE | _words("auxiliaries")
PRONOUNS = _words("pronouns")
GOING_ON = _words("going-on")
EXCEPT = _words("except")
TELLING = _words("telling")
OR_NOUNS = _words("or-nouns")
"""Those that are nouns behind "the": the state, in a report."""
SPEAKERS = _words("speakers")
GRADABLE = _words("gradable")
"""Adjectives and adverbs of which there is more or less: their comparatives end in "-er"."""
SPEAKER_OPENS = _words("speaker-opens")
HEDGED = {
    word: name.removeprefix("hedge-")
    for name in _ROWS
    if name.startswith("hedge-")
    for word in _words(name)
}
"""Words that say more or less than that a thing is so, with their kind."""
OF_KIND = {
    kind: frozenset(word for word, own in HEDGED.items() if own == kind) for kind in set(HEDGED.values())
}
"""The same words by their kind."""
DONE = _words("done")
"""Words that only tell that something is done by now, where it is planned in the source."""
FREE = frozenset({"all", "each"})
"""Kinds whose loss alone makes nothing less true: "every household with a meter"."""

OF_ONE_WORD = frozenset(
    {"most", "some", "almost", "few", "more", "less", "only", "all", "each", "estimated", "tried"}
)
"""Kinds of hedge that bear on the word after them, not on a verb and all that goes with it."""
LOST = FREE | {"done", "still"}
"""Kinds that a claim need not have of the source."""
NARROWING = _words("narrowing")
"""Adjectives of a measured thing without which it is a wider one."""
WEAK = _words("weak")
"""Words that the other side need not hold: what they say is compared as figure or order."""
TELLING_NEUTRAL = _words("telling-neutral")
"""Words that are neutral beside a hand-written fact, and not here."""

PHRASES = (*EXCEPT, *_words("phrases"))
"""Phrases that a statement is read by."""
BASE = Pattern(
    r"\b(?:than|from|compared with|compared to|against|versus|instead of|rather than)"
    r"(?: [a-z]+){0,2} $",
    "than",
    "from",
    "compared",
    "against",
    "versus",
    "instead of",
)
ABOVE_THE = Pattern(
    r"\b(?:above|below|over|under|beyond|than) (?:the|its|their|his|her|an?) $",
    "above",
    "below",
    "over",
    "under",
    "beyond",
    "than",
)
"""What stands before a number that another is above or below."""
PASSIVE = Pattern(r"\b(?:am|are|be|been|being|is|was|were) (?:\w+ )?$")
"""What stands before a verb in the passive."""
EARLIER = Pattern(
    r"^\S+(?: (?!than|on|from|over)\S+){0,3} (?:a|the) year (?:earlier|before|ago)", " year "
)
DELTA = Pattern(
    r"\b(?:by|adds|added|adding|(?:rise|increase|fall|drop|cut|gain) of)"
    r"(?: (?:an?|about|some|around|nearly|almost|more|than|over|extra)){0,3} ?[$€£¥]?(?:rs )?$",
    "by",
    "add",
    " of",
)
HIGHER = _words("comparative-up")
LOWER = _words("comparative-down")
WAY = {**dict.fromkeys(HIGHER, "up"), **dict.fromkeys(LOWER, "down")}
PLAIN = frozenset("more fewer less higher lower better worse".split())
COMPARATIVES = HIGHER | LOWER | {"better", "worse", "faster", "slower"}
"""Words that make of a number before them how far two things are apart: 20 kronor dearer."""
MORE = Pattern(
    r"^(?:(?: (?!because|due|of|and|the|at|in|on|"
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)[a-z-]+){0,2}"
    r" (more|fewer|less|higher|lower|better|worse))\b(?! than \d)",
    *PLAIN,
)
APART = Pattern(
    r"(?: (?:an?|per) [a-z]+)? "
    rf"({'|'.join(sorted(COMPARATIVES - PLAIN))})\b(?! than \d)",
    *(COMPARATIVES - PLAIN),
)
"""What follows a number that is how far two things are apart, and belongs to it."""
CUES = {
    name.removeprefix("cue-"): Pattern(
        r"\b(?:" + "|".join(sorted(_words(name), key=len, reverse=True)) + r")\b", *_words(name)
    )
    for name in _ROWS
    if name.startswith("cue-")
}
"""The words by which a claim says how its figure comes of two others, by operation."""
CUE_WORDS = frozenset(
    word
    for name in _ROWS
    if name.startswith("cue-")
    for phrase in _words(name)
    for word in phrase.split()
)
OF_AMOUNTS = _words("of-amounts")
"""Words that say of an amount no more than that it is one."""
WENT_UP_TO = Pattern(
    r"\b(?:go|goes|going|gone|went|come|came|mov|climb|edg|push|inch|jump|crep|creep)[a-z]* up to $",
    "up to",
)
"""Where "up to" is no bound of the figure behind it."""
YEARS = Pattern(r"[ -](?:years?|decades?|months?)\b(?! (?:ago|old|earlier|before|later))")
AS_BEFORE = Pattern(
    r"(?:[ -]times)?(?P<much> as [a-z]+)(?= as (?:(?:in|at|during|on|it was|they were) )?(?:the |an? )?"
    r"(?:same|year|month|decade|previous|last|before|earlier|now|(?:19|20)\d\d"
    r"|\w+ (?:years?|months?) (?:ago|earlier|before)))",
    " as ",
)
"""What follows on how many times as much there is of something as there was."""
AND_A_HALF = Pattern(r"\b(?:an?|one) (day|week|month|year|decade) and (?=a half\b|$)", " and ")
LASTS = Pattern(
    r"\b(?:for|after|in|within|of|and|or|by|than|with|took|takes?|taken|lasts?|lasting|been|be|is|was|were"
    r"|are|just|well|ran|runs?|has|had|have|spent|waited|\w+ed) $"
)
"""What stands before an "over" that is a bound of a length of time."""
AGED = Pattern(
    r"(?:\b(?P<than>older|younger) than|\b(?:man|woman|boy|girl|teenager|pensioner) of"
    r"|\b(?:people|those|adults|anyone|men|women|drivers|voters) (?:over|under|above|below)) $",
    "than",
    " of",
    " over",
    " under",
    " above",
    " below",
)
OF_AGE = Pattern(r"[.,;:)]?(?: |$)(?!%|percent|per cent|million|billion|of the|\d)")
ALL_OF = Pattern(r"\ball (?:of )?(?:the |its |their )?$", flags=re.IGNORECASE)
"""What stands before the number of all there are."""
GOES_ON_ALL = Pattern(r" (?:of |the |\d|[a-z])")
"""What follows on "in all", where it takes in all of something: in all 17 regions."""
SCALES = Pattern(r"[ ](lakh|crore)s?\b(?:[ ]crores?\b)?", flags=re.IGNORECASE)
SCALE = {"lakh": 100_000, "crore": 10_000_000}
PARTICLES = _words("particles")
PAST = _words("past")
BRING_ABOUT = _words("bring-about")
"""Verbs with which what somebody is told to do is done: forced to, helped to, managed to."""
UNDERGO = _words("undergo")
"""Verbs whose subject is what something happens to: what experienced it was affected by it."""
WORDS = re.compile(r"[a-z]+")
WORKED_OUT = _words("worked-out")
"""Words of a claim by which its figure may follow from others, where the source does not have them."""
GOES_ON = ("It ", "They ", "He ", "She ", "Its ", "Their ", "His ", "Her ", "This ", "These ")
"""How a sentence begins that goes on about the one before."""
GOES_BACK = (*GOES_ON, "That of ", "Those of ", "Of these", "Of them", "All of them", "Both of them")
"""How one begins that leaves out what was just said."""
GENERIC_KINDS = _words("generic-kinds")
"""Nouns that say of what kind something is, and no more: no country buys more."""
GENERIC = _words("generic")
"""Nouns that go on about what an article is of, where it uses them."""
LASTING = _words("lasting")
"""Verbs that only say how long a thing takes."""
LIMITING = _words("limiting")
"""Words by which a denial holds for a time or in part only."""
STEADY = _words("steady")
"""Adverbs without which a contradicted claim is one all the same."""
ABOUT = _words("about")
SURE = _words("sure")
NOT = _words("not")
LARGE = 100_000
UNITS = frozenset({"unit", "units", "pieces", "cases", "examples"})
"""What counts without a name of its own."""
NO_NOUN = Pattern(
    r"\s*(?:$|[,.;:)]|(?:that|a year|from|to|in|on|by|for|at|because|after|before|and|over|last|this|"
    r"more|less|better|worse|higher|lower|above|below|short)\b)"
)
"""What follows a number that counts nothing: an amount whose currency has been told before."""
SMALL = (
    PREPOSITIONS | DETERMINERS | AUXILIARIES | PRONOUNS | GOING_ON | EXCEPT
    | frozenset("and or but so that which who whom whose when where while whereas not also if".split())
    | frozenset(HEDGED)
)  # fmt: skip
"""Words that only join others."""

_PEOPLES = {word: country for country, words in rows("nations.txt").items() for word in words}


def nation(text: str) -> frozenset[str]:
    """A key that a country shares with its people: India, Indian, Indians."""
    word = text.lower().removesuffix("'s").removesuffix("’s")
    one = word.removesuffix("s")
    known = _PEOPLES.get(word) or _PEOPLES.get(one)
    if known is None and len(one) > 5 and one.endswith("n"):
        known = one.removesuffix("n")
    return frozenset({"=" + (known or word)})


_UP = frozenset({"@rise"})
_DOWN = frozenset({"@fall"})
TURNS = _UP | _DOWN
"""Classes of words that say that something rises or falls."""


def direction(keys: frozenset[str]) -> str | None:
    """Up or down, where a word is one of change."""
    if keys & _UP and not keys & _DOWN:
        return "up"
    return "down" if keys & _DOWN and not keys & _UP else None
