"""Words of small classes that a statement is read by; the tables of synonyms stand in `check.words`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jiningcli.text.words import stem

PREPOSITIONS = frozenset(
    "of in at by for from into to towards with within over under on per through across between among "
    "against without than as during after before until since behind".split()
)
DETERMINERS = frozenset("the a an this that these those its their his her our all both each".split())
BE = frozenset("is are was were be been being".split())
AUXILIARIES = BE | frozenset("has have had will would can could may might must should do does did".split())
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
    "likely": "likely probably expected expects forecast projected predicted unlikely",
    "planned": "will would plan plans planned planning aim aims aimed intend intends intended scheduled "
    "slated shall proposed proposes hopes hope wants targeted",
    "needed": "should must need needs needed required requires ought",
    "estimated": "estimated estimate estimates reckoned thought believed",
    "considered": "considering considers exploring mulling mulls weighing",
    "alleged": "alleged allegedly reportedly rumoured supposedly accused",
    "most": "most mostly mainly largely majority chiefly primarily principally main",
    "some": "some partly several many few partially",
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
    "compared versus same also including include includes included due because".split()
)
"""Words that the other side need not hold: what they say is compared as figure or order."""
TELLING_NEUTRAL = frozenset(
    "cases remain before after near above below another other".split()
)
"""Words that are neutral beside a hand-written fact, and not here."""

_UP = frozenset({"@rise"})
_DOWN = frozenset({"@fall"})


def direction(keys: frozenset[str]) -> str | None:
    """Up or down, where a word is one of change."""
    if keys & _UP and not keys & _DOWN:
        return "up"
    return "down" if keys & _DOWN and not keys & _UP else None


@cache
def _general() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    path = Path(__file__).with_name("general.txt")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        words = line.partition("#")[0].split()
        for word in words:
            key = " ".join(map(stem, word.split("-")))
            table.setdefault(key, set()).add(f"&{number}")
    return {word: frozenset(keys) for word, keys in table.items()}


def general(root: str) -> frozenset[str]:
    """The classes of general English that a stem is in."""
    return _general().get(root, frozenset())
