"""A word that narrows another one, told without it: mining, where the source has mining equipment."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jiningcli.check.evidence.ruling import Ruling, found
from jiningcli.check.words.lexicon import AUXILIARIES, COPULAS, DEEDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.word import Word

NOTHING: frozenset[str] = frozenset()


def judge_heads(case: Case) -> Iterator[Ruling]:
    """Words of what a company does without what they narrow, and those told as what something is."""
    found_already = {r.finding.fact.id for r in case.rulings if r.finding and r.finding.fact}
    verbs = _verbs(case)
    for aligned in case.aligned:
        if aligned.proposition.fact.id in found_already:
            continue
        for i in sorted(aligned.covered - verbs):
            if _stands_alone(case, aligned, i):
                message = f"the source says “{case.words(i)}” only of something else"
                yield found(case.of_terms("not-in-source", i, aligned.proposition.fact, message=message))


def _stands_alone(case: Case, aligned: Aligned, at: int) -> bool:
    """Whether a word is told without all that it narrows, or, if it names the fact, as what that is."""
    proposition, word = aligned.proposition, case.terms[at].word
    told = _is_told_of_it(case, at)
    if f"@{proposition.group}" in word.keys or not (told or proposition.company is not None):
        return False
    heads = _heads(case, aligned, word)
    there = any(t.word.keys & heads for i, t in enumerate(case.terms) if i != at)
    names = not proposition.topic or word.stem in proposition.name
    return bool(heads) and (not there or (told and names))


def _verbs(case: Case) -> frozenset[int]:
    """The terms that narrow nothing: verbs, names and phrases."""
    after = itertools.pairwise(case.terms)
    helped = {i for i, (a, _) in enumerate(after, 1) if a.text.split()[-1] in AUXILIARIES - COPULAS}
    others = {
        i
        for i, t in enumerate(case.terms)
        if t.word.role or t.text.endswith(("s", "ed")) or " " in t.text or t.word.keys & DEEDS
    }
    return frozenset(helped | others)


def _is_told_of_it(case: Case, at: int) -> bool:
    """``Manufacturing is global``: a word that closes its clause after "is", and is no participle."""
    term = case.terms[at]
    if not at or case.terms[at - 1].text not in COPULAS or term.text.endswith(("ed", "ing")):
        return False
    return all(t.word.role for t in case.terms[at + 1 :] if t.clause == term.clause)


def _heads(case: Case, aligned: Aligned, word: Word) -> frozenset[str]:
    """What a word narrows wherever the texts of a fact have it; nothing if it stands alone in one."""
    fact = aligned.proposition.fact
    keys = {key for key in word.keys if key[0] not in "@~^"}
    heads: set[str] = set()
    for text in (fact.name, *fact.terms, *fact.statement.split(",")):
        words: Sequence[Word] = case.index.vocabulary.words(text)
        for at, own in enumerate(words):
            if own.keys & keys:
                rest = list(itertools.takewhile(lambda w: not w.role, words[at + 1 :]))
                if not rest:
                    return NOTHING
                heads = heads.union(*(w.keys for w in rest))
    return frozenset(heads)
