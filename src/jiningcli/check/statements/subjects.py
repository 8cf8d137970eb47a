"""What a sentence is about: the words before its first verb with a tense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.statements import tables
from jiningcli.check.words.verbs import FORMS, PAST

if TYPE_CHECKING:
    from jiningcli.text.reading import Reading

LONGEST = 8
"""The words of the longest subject that a later sentence goes on about."""
HEADING = 4
"""The words of the longest heading that only names what it is about."""
JOINTS = frozenset("and but while whereas".split())
"""Words that join clauses."""
LEADING = frozenset("and but if when while so yet then".split())
APPOSED = 14
"""The words of the longest subject with what stands in apposition to it."""
_CUTS = frozenset("who which that where whose".split())


def subject_at(reading: Reading) -> tuple[int, int] | None:
    """Where a sentence has its subject, if that is plain."""
    tokens = reading.tokens
    verb = next((n for n in range(len(tokens)) if is_verb(reading, n)), None)
    if verb is None and reading.sentence.heading and len(tokens) <= HEADING:
        verb = len(tokens)
    if not verb:
        return None
    first = 0
    if tokens[0].text in tables.PREPOSITIONS:
        first = next((n for n in range(verb) if tokens[n].clause != tokens[0].clause), verb)
    own = [t for t in tokens[first:verb] if t.clause == tokens[first].clause]
    cut = next((n for n, t in enumerate(own) if t.text in _CUTS), len(own))
    own = own[:cut]
    if not 0 < len(own) <= LONGEST or any(t.text in tables.PRONOUNS for t in own):
        return None
    start = reading.start if first == 0 and not reading.spans[:1] else own[0].start
    start = start if not any(s.start < own[0].start for s in reading.spans) else own[0].start
    return start, own[-1].end


def opening(reading: Reading) -> tuple[int, int]:
    """Where the words before a sentence's first verb stand, with what is apposed to the subject."""
    verb = next((n for n in range(len(reading.tokens)) if is_verb(reading, n)), 0)
    if not 0 < verb <= APPOSED:
        return reading.start, reading.start
    return reading.start, reading.tokens[verb - 1].end


def is_verb(reading: Reading, at: int) -> bool:
    """Whether a word is likely a verb with a tense."""
    tokens = reading.tokens
    word = tokens[at].text
    if word in tables.AUXILIARIES or word in tables.PAST or word in PAST or word in tables.TELLING:
        return True
    if (word.endswith("ed") and len(word) > 4 and at > 0) or tables.HEDGED.get(word) == "planned":
        return True
    if not word.endswith("s") or at == 0 or tokens[at].name:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    before = tokens[at - 1]
    if before.text in JOINTS | _CUTS and _has_object(reading, at):
        return True
    if before.text in tables.DETERMINERS | tables.PREPOSITIONS | LEADING:
        return False
    return word[:-1] in FORMS or (before.name and not (after is not None and is_verb(reading, at + 1)))


def _has_object(reading: Reading, at: int) -> bool:
    """Whether a figure or "the" comes right behind a word: and employs 70."""
    end = reading.tokens[at].end
    after = reading.tokens[at + 1 : at + 2]
    figure = any(0 < m.outer - end <= 1 for m in reading.mentions)
    return figure or any(t.start - end <= 1 and t.text in tables.DETERMINERS for t in after)
