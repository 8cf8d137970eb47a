"""What a negation denies: a fact, or something beside it of which the source does not speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align.aligned import NONE, Aligned
from jiningcli.check.evidence.progress import AGREED, is_done
from jiningcli.check.evidence.reversal import reversed_fact
from jiningcli.check.words.lexicon import ARTICLE, EXCEPT, OF_SAYING, TELLING
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Company, Project

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.vocabulary import Term


class Denial(Struct, frozen=True):
    """What a negation denies, if anything, and the terms that are accounted for with it."""

    target: Aligned | None = None
    words: frozenset[int] = NONE


NOTHING = Denial()


def denied_fact(case: Case, at: int) -> Denial:
    """The fact that a negation denies: that of the next word with content; None if it is nobody's."""
    term = case.terms[at]
    if case.covering(at):
        return NOTHING  # The fact itself says "without".
    if term.text in ("nor", "neither"):
        before = [t for t in case.terms[:at] if t.word.role & Role.NEGATION]
        if before and len(before) % 2 == 0:
            return Denial(words=frozenset({at}))  # "Not lacking in scale, nor in momentum."
    here = [j for j, t in enumerate(case.terms) if t.clause == term.clause and j != at]
    target = case.nearest(at)
    if target is None or _is_of_another_scope(case, at, here):
        return NOTHING
    coming = _not_yet(case, at, here, target)
    return coming if coming is not None else _next_denied(case, at, here)


def _next_denied(case: Case, at: int, here: Sequence[int]) -> Denial:
    """The fact of the next word with content: after a negation, or else before it in its clause."""
    after = [j for j in here if j > at] or list(range(at + 1, len(case.terms)))
    words: set[int] = set()
    for j in (*after, *(j for j in reversed(here) if j < at)):
        word = case.terms[j].word
        if word.stem == "singl":
            words.add(j)  # "Not a single one."
        elif not word.role and "@plan" not in word.keys:
            return _denied_by(case, at, j, words)
    return Denial(case.nearest(at), frozenset(words))


def _denied_by(case: Case, at: int, next_word: int, words: set[int]) -> Denial:
    """What a negation denies whose next word with content is at hand."""
    covering = case.covering(next_word)
    reversal = None if covering else reversed_fact(case, next_word)
    if reversal is not None:
        words |= reversal.words
    known = bool(covering) or (reversal is not None and reversal.target is not None)
    if case.terms[at].text == "neither":  # It denies of all that follow, not of the first.
        listed = [a for a in case.aligned if a.proposition.group and min(a.topic, default=0) > at]
        return Denial(case.nearest(at, None if known else listed), frozenset(words))
    return Denial(case.nearest(at, covering or None) if known else None, frozenset(words))


def _not_yet(case: Case, at: int, here: Sequence[int], target: Aligned) -> Denial | None:
    """Where a negation says of what is still to come that it has not come, as the source does."""
    fact = target.proposition.fact
    after = [j for j in here if j > at]
    done = [j for j in after if _is_done(case.terms[j], target)]
    yet = [j for j in after if case.terms[j].text == "yet"]
    denied = [j for j in after if not case.terms[j].word.neutral] or range(at)  # "Not yet."
    agreed = any(case.terms[j].word.keys & AGREED for j in denied)
    told = done or yet or _is_perfect(case, at)
    if told and not agreed and target.proposition.unfinished:
        own = isinstance(fact, (Project, Company))
        return Denial(words=frozenset({at, *done, *yet}) if own else NONE)
    # "Not finished": of what was begun, the source does not say.
    unsaid = bool(done) and not any(case.covering(j) for j in done) and not is_done(fact)
    return NOTHING if unsaid else None


def _is_perfect(case: Case, at: int) -> bool:
    """``has not``, ``hasn't``: the only negation of its clause says that a thing has not come yet."""
    term = case.terms[at]
    has = at > 0 and case.terms[at - 1].text in ("has", "have", "had")
    perfect = (term.text == "not" and has) or term.text in ("yet to", "hasn't", "haven't", "hadn't")
    return perfect and len(case.having(Role.NEGATION, clause=term.clause)) == 1


def _is_done(term: Term, target: Aligned) -> bool:
    """Whether a word tells of something done; ground is broken where something has only begun."""
    begun = term.text == "broken" and not target.proposition.pending
    return bool(term.word.role & Role.DONE) and not begun


def _is_of_another_scope(case: Case, at: int, here: Sequence[int]) -> bool:
    """Whether a negation denies something beside a fact, and not the fact."""
    term, following = case.terms[at], [case.terms[j] for j in here if j > at]
    if case.having(Role.COMPARED) or case.having(Role.EXCLUSIVE, clause=term.clause):
        return True  # "Never as many as", "no more than in": a comparison, which no fact makes.
    if _is_until(case) or any(t.text in EXCEPT for t in case.terms):
        return True  # "Nobody besides these", "did not open until May": the rest is not denied.
    if any(t.text in ("all", "every") for t in following[:2]):
        return True  # "Are not all in manufacturing", "has not signed all".
    if "?" in case.text[term.end : case.alignment.reading.end]:
        return True  # "Isn't it a gigabit city?"
    return _is_of_telling(case, at, here) or _is_of_company(case, at, here)


def _is_of_telling(case: Case, at: int, here: Sequence[int]) -> bool:
    """Whether it is denied that something is told, or told by the article."""
    if any(t.text in ARTICLE for t in case.terms[max(at - 3, 0) : at]):
        return True  # "The article gives no amount."
    told = [j for j in here if at < j <= at + 3 and case.terms[j].text.split()[0] in TELLING]
    # "The projects are not named": what is not told is not denied.
    return case.terms[at].text not in OF_SAYING and any(not case.covering(j) for j in told)


def _is_of_company(case: Case, at: int, here: Sequence[int]) -> bool:
    """Whether it is denied of a company of which the source does not say it."""
    if case.terms[at].text in ("neither", "nor"):
        return False
    said = {j for j in here if not case.terms[j].word.role}
    companies = [j for j in here if case.terms[j].word.role & Role.COMPANY]
    if len({frozenset(case.terms[j].word.keys) for j in companies}) > 1:
        return True  # "GWM Energy has never worked with Komatsu."
    own = [[a for a in case.covering(j) if a.covered & said] for j in companies]
    return not all(own)  # "No contract was signed with Komatsu."


def _is_until(case: Case) -> bool:
    """Whether a period of the sentence is one that something ends with, or begins after."""
    spans = case.alignment.reading.spans
    words = [case.text[max(s.start - 7, 0) : s.start + 7].lower() for s in spans]
    return any(word in text for text in words for word in ("before", "until", "till "))
