"""All, every and none beside the number of a whole: whether a sentence takes in all, or denies it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.words.lexicon import ALL, CONSISTING, DENIES_EACH, DETERMINERS
from jiningcli.check.words.vocabulary import ahead
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from jiningcli.check.evidence.case import Case
    from jiningcli.facts.model import Fact
    from jiningcli.text.mentions import Mention


def denied_before(case: Case, mention: Mention) -> list[int]:
    """The negation of ``did not sign 45``: that it was another number is not denied."""
    before = range(len(ahead(case.terms, mention.outer)))[-5:]
    negations = case.having(Role.NEGATION, clause=mention.clause)
    apart = [
        i for i in negations if case.terms[i].end + 1 < mention.outer or case.terms[i].text == "not"
    ]
    return [i for i in apart if i in before]


def all_denied(case: Case, mention: Mention, fact: Fact) -> list[int]:
    """The negation of ``does not cover all 41``, where the source has fewer than all."""
    count = fact.count
    if count is None or count.of != mention.value or not count.is_part:
        return []
    every = all_before(case, mention)
    negations = case.having(Role.NEGATION, clause=mention.clause) if every else []
    before = [i for i in negations if i < every[-1]]
    words = [case.terms[i] for i in before]
    of_each = any(t.text in DENIES_EACH or "@absent" in t.word.keys for t in words)
    return [] if of_each else before[-1:]  # "None of all 41", "lacks all 41".


def is_whole(case: Case, mention: Mention) -> bool:
    """``Of the 41 industries``, ``of China's 41``: of how many, the number of those is in other words.

    In ``the industrial sector of Jining covers 41``, ``consists of 41`` it is how many there are.
    """
    before = ahead(case.terms, mention.outer)
    for i in reversed(range(len(before))):
        term = before[i]
        if term.text in ("of", "among"):
            return i == 0 or before[i - 1].text not in CONSISTING
        if not (term.text in DETERMINERS or term.possessive or "@national" in term.word.keys):
            return False
    return False


def all_before(case: Case, mention: Mention) -> list[int]:
    """``every one of the 41``, ``all the industries of the 41``: with nothing unknown between."""
    before = ahead(case.terms, mention.outer)
    first = max((i + 1 for i in case.alignment.leftover if i < len(before)), default=0)
    return [
        i for i, t in enumerate(before) if i >= first and t.clause == mention.clause and t.text in ALL
    ]
