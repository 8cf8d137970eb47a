"""What a statement denies: told without the negation, or with another one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from jiningcli.check.evidence.ruling import Ruling, accounted, found
from jiningcli.check.words.lexicon import AUXILIARIES, OF_VERBS
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.word import Word

REACH = 4
"""So many words of content after a negation are what it denies."""


def judge_negations(case: Case) -> Iterator[Ruling]:
    """``India will reach the target``, where the source says that it will not."""
    for aligned in case.aligned:
        if isinstance(aligned.proposition.fact, Statement):
            words = case.index.vocabulary.words(aligned.proposition.fact.statement)
            for verbal, denied in _denied(words):
                rulings = list(_beside(case, aligned, denied, verbal=verbal))
                yield from rulings
                case = case.after(rulings)


def _beside(case: Case, aligned: Aligned, denied: list[Word], *, verbal: bool) -> Iterator[Ruling]:
    """What comes of a claim beside the words that a statement denies."""
    own = {key for key in denied[0].keys if not key.startswith("@")}
    told = [i for i in sorted(aligned.covered) if case.terms[i].word.keys & own]
    around = {i for i, t in enumerate(case.terms) if any(t.word.keys & w.keys for w in denied)}
    clauses = {case.terms[i].clause for i in around & aligned.covered}
    negations = [i for i in case.having(Role.NEGATION) if case.terms[i].clause in clauses]
    if negations:
        yield accounted(negations[:1], aligned)  # "Did not get a dose", "went without a dose".
    elif told and verbal and len(around & aligned.covered) > 1:
        yield found(case.of_terms("negated", told[0], aligned.proposition.fact))


def _denied(words: Sequence[Word]) -> Iterator[tuple[bool, list[Word]]]:
    """The words after each negation of a statement that it denies, and whether the first is a verb."""
    for at, word in enumerate(words):
        if word.role & Role.NEGATION:
            after = [w for w in words[at + 1 :] if w.stem not in AUXILIARIES]
            denied = [*after[:1], *islice((w for w in after[1:] if not w.role), REACH)]
            if denied:
                yield not OF_VERBS.isdisjoint(word.stem.split()), denied
