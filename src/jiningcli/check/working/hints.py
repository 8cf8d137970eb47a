"""Whether arithmetic can lead to a figure of a sentence at all: asked before anything is read for it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from jiningcli.check.words.tables import rows
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from jiningcli.text.mentions import Mention
    from jiningcli.text.reading import Reading

PRECISE = 3
"""A figure of so many digits hardly comes of two others by chance."""
HUNDRED = 100
STEPS = frozenset("and by adds added adding rise increase fall drop cut gain".split())
"""Words that point to a step, besides those of the rows ``cue-…``."""


def may_be_worked_out(reading: Reading, *, denied: bool) -> bool:
    """Whether one of a sentence's figures may follow from others, by its measure, digits or words.

    So many of so many follow only where a word, a period or a denial points to a step.
    """
    if denied or reading.spans or not all(map(_needs_words, reading.mentions)):
        return True
    text = reading.text[reading.start : reading.end].lower()
    words, phrases = _cues()
    return not words.isdisjoint(re.findall("[a-z]+", text)) or any(it in text for it in phrases)


def _needs_words(mention: Mention) -> bool:
    """Whether a figure follows by no step that its sentence has no word for."""
    share = mention.measure is Measure.SHARE and mention.of != HUNDRED and mention.change is None
    return share and digits(mention) < PRECISE


def digits(mention: Mention) -> int:
    """How many digits a number has that tell something."""
    return len(mention.value.normalize().as_tuple().digits)


@cache
def _cues() -> tuple[frozenset[str], frozenset[str]]:
    """The words, and the phrases, that point to a step."""
    cues = [w for name, own in rows("statements.txt").items() if name.startswith("cue-") for w in own]
    phrases = frozenset(w.replace("-", " ") for w in cues if "-" in w)
    return STEPS.union(w for w in cues if "-" not in w), phrases
