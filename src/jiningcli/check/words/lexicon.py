"""The words that count by their very form, as the rows of tables/forms.txt have them."""

from __future__ import annotations

from jiningcli.check.words.tables import rows
from jiningcli.text.words import stem

_ROWS = {
    name: frozenset(word.replace("-", " ") for word in words)
    for name, words in rows("forms.txt").items()
}


def _stems(name: str) -> frozenset[str]:
    return frozenset(" ".join(map(stem, phrase.split())) for phrase in _ROWS[name])


ADDED = _ROWS["added"]
ALL = _ROWS["all"]
ALL_OVER = _ROWS["all-over"]
BEING = _ROWS["being"]
DEEDS = _ROWS["deeds"]
PREPOSITIONS = _ROWS["prepositions"]
ALMOST = _ROWS["almost"]
APART_FROM = _ROWS["apart-from"]
ARTICLE = _ROWS["article"]
AUXILIARIES = _ROWS["auxiliaries"]
BESIDE = _ROWS["beside"]
CITIES = _ROWS["cities"]
COMING_FROM = _ROWS["coming-from"]
CONSISTING = _ROWS["consisting"]
COPULAS = _ROWS["copulas"]
DENIES_EACH = _ROWS["denies-each"]
DETERMINERS = _ROWS["determiners"]
DONE = _ROWS["done"]
ENDING = _stems("ending")
EVERYTHING = _ROWS["everything"]
EXCEPT = _ROWS["except"]
FORESEEN = _ROWS["foreseen"]
FORMS = _ROWS["forms"]
GAINS = _ROWS["gains"]
LEVELS = _ROWS["levels"]
MOVING = _ROWS["moving"]
NARROWING = _ROWS["narrowing"]
ORIGINS = _ROWS["origins"]
OTHERS = _ROWS["others"]
OWN_DEEDS = _ROWS["own-deeds"]
OUT_OF = tuple(sorted(_ROWS["out-of"]))
PRESENT = _ROWS["present"]
SEQUENCE = _ROWS["sequence"]
SHARES = _ROWS["shares"]
SOME_OF = _ROWS["some-of"]
STANDING = _ROWS["standing"]
TELLING = _ROWS["telling"]
BEFORE_EARLIER = _ROWS["before-earlier"]
PROMISES = _stems("promises")
TWO_AMOUNTS = _ROWS["two-amounts"]
OF_SAYING = _ROWS["of-saying"]
OF_EACH_OTHER = _ROWS["of-each-other"]
OF_VERBS = _ROWS["of-verbs"]
RECKONING = _ROWS["reckoning"]
LEAVING_OUT = _ROWS["leaving-out"]
SUPPOSED = _ROWS["supposed"]
PARTS = _ROWS["parts"]
GOING_ON = _ROWS["going-on"]
THEIRS = _ROWS["theirs"]
POINTING_BACK = _ROWS["pointing-back"]
NOT_PLACES = _ROWS["not-places"]
