"""What a negation denies: a fact, or something beside it of which the source does not speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.judges.reversal import reversed_fact
from jiningcli.check.judges.standing import AGREED, is_done
from jiningcli.check.words.lexicon import ARTICLE, EXCEPT, TELLING
from jiningcli.check.words.word import Role
from jiningcli.facts.model import Company, Project

if TYPE_CHECKING:
    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.vocabulary import Term


def denied_fact(case: Case, at: int) -> Aligned | None:
    """The fact that a negation denies: that of the next word with content; None if it is nobody's."""
    term = case.terms[at]
    if case.covering(at):
        return None  # The fact itself says "without".
    if term.text in ("nor", "neither"):
        before = [t for t in case.terms[:at] if t.word.role & Role.NEGATION]
        if before and len(before) % 2 == 0:
            case.accounted.add(at)  # "Not lacking in scale, nor in momentum."
            return None
    here = [j for j, t in enumerate(case.terms) if t.clause == term.clause and j != at]
    target = case.nearest(at)
    if target is None or _of_another_scope(case, at, here) or _not_yet(case, at, here, target):
        return None
    after = [j for j in here if j > at] or list(range(at + 1, len(case.terms)))
    for j in (*after, *(j for j in reversed(here) if j < at)):
        word = case.terms[j].word
        if word.stem == "singl":
            case.accounted.add(j)  # "Not a single one."
            continue
        if not word.role and "@plan" not in word.keys:
            covering = case.covering(j)
            known = covering or reversed_fact(case, j)[0] is not None
            if term.text == "neither":  # It denies of all that follow, not of the first.
                listed = [
                    a for a in case.aligned if a.proposition.group and min(a.topic, default=0) > at
                ]
                return case.nearest(at, None if known else listed)
            return case.nearest(at, covering or None) if known else None
    return case.nearest(at)


def _not_yet(case: Case, at: int, here: list[int], target: Aligned) -> bool:
    """Whether a negation says of what is still to come that it has not come, as the source does."""
    term, fact = case.terms[at], target.proposition.fact
    done = [j for j in here if j > at and _is_done(case.terms[j], target)]
    yet = [j for j in here if j > at and case.terms[j].text == "yet"]
    denied = [j for j in here if j > at and not case.terms[j].word.neutral] or range(at)  # "Not yet."
    agreed = any(case.terms[j].word.keys & AGREED for j in denied)
    has = at > 0 and case.terms[at - 1].text in ("has", "have", "had")
    perfect = (term.text == "not" and has) or term.text in ("yet to", "hasn't", "haven't", "hadn't")
    alone = len(case.having(Role.NEGATION, clause=term.clause)) == 1
    if (done or yet or (perfect and alone)) and not agreed and target.proposition.unfinished:
        if isinstance(fact, (Project, Company)):
            case.accounted |= {at, *done, *yet}
        return True
    # "Not finished": of what was begun, the source does not say.
    return bool(done) and not any(case.covering(j) for j in done) and not is_done(fact)


def _is_done(term: Term, target: Aligned) -> bool:
    """Whether a word tells of something done; ground is broken where something has only begun."""
    begun = term.text == "broken" and not target.proposition.pending
    return bool(term.word.role & Role.DONE) and not begun


def _of_another_scope(case: Case, at: int, here: list[int]) -> bool:
    """Whether a negation denies something beside a fact, and not the fact."""
    term, following = case.terms[at], [case.terms[j] for j in here if j > at]
    if case.having(Role.COMPARED) or case.having(Role.EXCLUSIVE, clause=term.clause):
        return True  # "Never as many as", "no more than in": a comparison, which no fact makes.
    if _until(case) or any(t.text in EXCEPT for t in case.terms):
        return True  # "Nobody besides these", "none is to open before 2027": the rest is not denied.
    if any(t.text in ("all", "every") for t in following[:2]):
        return True  # "Are not all in manufacturing", "has not signed all".
    if "?" in case.text[term.end : case.alignment.reading.end]:
        return True  # "Isn't it a gigabit city?"
    if any(t.text in ARTICLE for t in case.terms[max(at - 3, 0) : at]):
        return True  # "The article gives no amount."
    told = [j for j in here if at < j <= at + 3 and case.terms[j].text.split()[0] in TELLING]
    plain = term.text not in ("yet to", "wrong", "untrue", "false", "incorrect")
    if plain and any(not case.covering(j) for j in told):
        return True  # "The projects are not named": what is not told is not denied.
    if term.text in ("neither", "nor"):
        return False
    said = {j for j in here if not case.terms[j].word.role}
    companies = [j for j in here if case.terms[j].word.role & Role.COMPANY]
    if len({frozenset(case.terms[j].word.keys) for j in companies}) > 1:
        return True  # "GWM Energy has never worked with Komatsu."
    own = [[a for a in case.covering(j) if a.covered & said] for j in companies]
    return not all(own)  # "No contract was signed with Komatsu."


def _until(case: Case) -> bool:
    """Whether a period of the sentence is one that something ends with, or begins after."""
    spans = case.alignment.reading.spans
    words = [case.text[max(s.start - 7, 0) : s.start + 7].lower() for s in spans]
    return any(word in text for text in words for word in ("before", "until", "till "))
