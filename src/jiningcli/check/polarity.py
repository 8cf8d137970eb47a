"""Whether a sentence says the opposite of a fact: by a negation, or a word that means the reverse."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jiningcli.check.lexicon import ARTICLE, ENDING, EXCEPT, OUT_OF, TELLING
from jiningcli.check.standing import AGREED, is_done
from jiningcli.check.synonyms import OPPOSITES
from jiningcli.check.vocabulary import Role
from jiningcli.facts import Company, Project
from jiningcli.quantity import Bound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.aligned import Aligned
    from jiningcli.check.case import Case
    from jiningcli.check.report import Finding

DIRECTIONS = frozenset({"@rise", "@fall", "@flat"})


@cache
def _opposites() -> dict[str, frozenset[str]]:
    opposites: dict[str, frozenset[str]] = {}
    for line in OPPOSITES.strip().splitlines():
        a, b = line.split()
        for one, other in ((a, b), (b, a)):
            opposites["@" + one] = opposites.get("@" + one, frozenset()) | {"@" + other}
    return opposites


@cache
def opposites(keys: frozenset[str]) -> frozenset[str]:
    """The classes of words that mean the reverse of any of these."""
    table = _opposites()
    return frozenset().union(*(table.get(key, frozenset()) for key in keys))


def judge_polarity(case: Case) -> Iterator[Finding]:
    """A clause that denies a fact, or says its reverse, contradicts it; to deny the reverse does not."""
    yield from _contrasts(case)
    yield from _away(case)
    negations = case.having(Role.NEGATION)
    apart = len({case.terms[i].clause for i in negations}) > 1
    if len(negations) == 2 and apart and negations[0] == 0:
        # "No company, be it A or B, is without a project": what the two deny together is not sure.
        case.accounted.update(negations)
        yield case.of_terms("not-in-source", 0, message="what is denied here is not clear")
        return
    turns: dict[int, list[tuple[int, str]]] = {}
    denied_in: dict[int, Aligned] = {}
    for i, term in enumerate(case.terms):
        if i in case.accounted:
            continue
        if term.text == "nor" and any(t.text == "neither" for t in case.terms[:i]):
            case.accounted.add(i)  # "Neither … nor" denies once.
            continue
        if term.word.role & Role.NEGATION:
            # "Not without": two negations of one clause are about one thing.
            target, rule = denied_in.get(term.clause) or _denied(case, i), "negation"
            if target is not None:
                denied_in[term.clause] = target
        else:
            target, rule = _reversed(case, i)
        if target is not None and rule == "negation" and _denies_absence(case, target):
            case.accounted.add(i)
            yield case.of_terms("wrong-number", i, target.proposition.fact)
            continue
        if target is not None:
            case.accounted.add(i)
            turns.setdefault(id(target), []).append((i, rule))
    for aligned in case.aligned:
        found = turns.get(id(aligned), [])
        ended = [i for i, _ in found if _ends_under_denial(case, i, found)]
        if ended:  # "Not one has been cancelled": of that the source is silent.
            yield case.of_terms("not-in-source", ended[0], message="what is denied here is not clear")
            continue
        for clause in dict.fromkeys(case.terms[i].clause for i, _ in found):
            here = [turn for turn in found if case.terms[turn[0]].clause == clause]
            reverse = [turn for turn in here if turn[1] != "negation"]
            denied = (len(here) - len(reverse)) % 2 == 1
            if denied != bool(reverse):
                first, rule = (reverse or here)[0]
                rule = "negated" if rule == "negation" else rule
                yield case.of_terms(rule, first, aligned.proposition.fact)
                break


def _away(case: Case) -> Iterator[Finding]:
    """``outside Jining``, ``not in Jining``: the place of all that the source tells is denied."""
    for i in case.having(Role.PLACE):
        before = [t for t in case.terms[max(i - 2, 0) : i] if t.clause == case.terms[i].clause]
        words = " ".join(t.text for t in before)
        own = case.terms[i].text.endswith(("'s", "’s"))  # "Outside Jining's centre".
        if own or not words.endswith(OUT_OF) or not case.aligned:
            continue
        first = i - len(next(away for away in OUT_OF if words.endswith(away)).split())
        case.accounted.update(range(first, i))
        yield case.of_terms("negated", first, case.aligned[0].proposition.fact, last=i)


def _ends_under_denial(case: Case, at: int, found: list[tuple[int, str]]) -> bool:
    """Whether a verb such as "cancelled" is itself denied, in its own clause."""
    before = any(i < at and case.terms[i].clause == case.terms[at].clause for i, _ in found)
    return before and case.terms[at].word.stem in ENDING


def _denies_absence(case: Case, target: Aligned) -> bool:
    """``None of them is missing``, where the source has a share that is not the whole."""
    count = target.proposition.fact.count
    share = count is not None and count.is_part
    return share and bool(case.with_key("@absent")) and not target.mentions


def _contrasts(case: Case) -> Iterator[Finding]:
    """``a provincial rather than a national one``: what comes after is denied, what before is not."""
    for i in case.having(Role.CONTRAST):
        clause = case.terms[i].clause
        for j in range(i + 1, len(case.terms)):
            if case.terms[j].clause != clause:
                break
            if _reverse_of_a_fact(case, j):
                case.accounted.add(j)  # What the sentence denies, the source does not say either.
            elif case.covering(j) and _reverse_said_before(case, j, i):
                fact = case.covering(j)[0].proposition.fact
                yield case.of_terms("negated", i, fact, last=j)
                break


def _reverse_of_a_fact(case: Case, at: int) -> bool:
    keys = case.terms[at].word.keys
    reverse = opposites(keys)
    held = [a.proposition.vocabulary for a in case.aligned if a.coverage == 1.0]
    return any(not v.isdisjoint(reverse) and v.isdisjoint(keys) for v in held)


def _reverse_said_before(case: Case, denied: int, contrast: int) -> bool:
    reverse = opposites(case.terms[denied].word.keys)
    return any(not t.word.keys.isdisjoint(reverse) for t in case.terms[:contrast])


def _denied(case: Case, at: int) -> Aligned | None:
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
    done = [j for j in here if j > at and case.terms[j].word.role & Role.DONE]
    target = case.nearest(at)
    if target is None or _of_another_scope(case, at, here):
        return None
    denied = [j for j in here if j > at and not case.terms[j].word.neutral] or range(at)  # "Not yet."
    agreed = any(case.terms[j].word.keys & AGREED for j in denied)
    yet = [j for j in here if j > at and case.terms[j].text == "yet"]
    has = at > 0 and case.terms[at - 1].text in ("has", "have", "had")
    perfect = (term.text == "not" and has) or term.text in ("yet to", "hasn't", "haven't", "hadn't")
    alone = len(case.having(Role.NEGATION, clause=term.clause)) == 1
    if (done or yet or (perfect and alone)) and not agreed and target.proposition.unfinished:
        if isinstance(target.proposition.fact, (Project, Company)):
            case.accounted |= {at, *done, *yet}  # "Not yet finished": the source has it to come.
        return None
    if done and not any(case.covering(j) for j in done) and not is_done(target.proposition.fact):
        return None  # "Not finished": of what was begun, the source does not say.
    after = [j for j in here if j > at] or list(range(at + 1, len(case.terms)))
    for j in (*after, *(j for j in reversed(here) if j < at)):
        word = case.terms[j].word
        if word.stem == "singl":
            case.accounted.add(j)  # "Not a single one."
            continue
        if not word.role and "@plan" not in word.keys:
            covering = case.covering(j)
            known = covering or _reversed(case, j)[0] is not None
            listed = term.text == "neither"  # It denies of all that follow, not of the first.
            return case.nearest(at, None if listed else covering or None) if known else None
    return case.nearest(at)


def _of_another_scope(case: Case, at: int, here: list[int]) -> bool:
    """Whether a negation denies something beside a fact, and not the fact."""
    term, following = case.terms[at], [case.terms[j] for j in here if j > at]
    if case.having(Role.COMPARED) or case.having(Role.EXCLUSIVE, clause=term.clause):
        return True  # "Never as many as", "no more than in": a comparison, which no fact makes.
    if _until(case) or any(t.text in EXCEPT for t in case.terms):
        return True  # "Nobody besides these", "none is to open before 2027": the rest is not denied.
    if following and following[0].text in ("all", "every"):
        return True  # "Are not all in manufacturing."
    if "?" in case.draft[term.end : case.alignment.reading.sentence.end]:
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
    words = [case.draft[max(s.start - 7, 0) : s.start + 7].lower() for s in spans]
    return any(word in text for text in words for word in ("before", "until", "till "))


def _of_something_else(case: Case, at: int) -> bool:
    """``lower interest rates``: a word that no fact knows comes right after."""
    following = case.terms[at + 1] if at + 1 < len(case.terms) else None
    beside = following is not None and following.clause == case.terms[at].clause
    return beside and at + 1 in case.alignment.leftover


def _before_bound(case: Case, at: int) -> bool:
    """``falls below 1 billion`` is a bound, not a fall."""
    end = case.terms[at].end
    mentions = case.alignment.reading.mentions
    return any(m.outer - end in (0, 1) and m.bound is not Bound.EXACT for m in mentions)


def _reversed(case: Case, at: int) -> tuple[Aligned | None, str]:
    """The fact that a word is the reverse of, and the rule that this breaks."""
    term = case.terms[at]
    if not opposites(term.word.keys):
        return None, ""
    if term.word.keys & DIRECTIONS and _before_bound(case, at):
        case.accounted.add(at)
        return None, ""
    for key in sorted(term.word.keys):
        reverse = opposites(frozenset({key}))
        if not reverse:
            continue
        either = reverse | {key}
        concerned = [a for a in case.aligned if not a.proposition.vocabulary.isdisjoint(either)]
        target = case.nearest(at, concerned, topic=True)
        if target is None or key in target.proposition.vocabulary:
            continue
        if term.word.role & Role.DONE and target.proposition.unfinished:
            continue  # Under construction, and told as finished: that is not yet, and no reverse.
        if key in DIRECTIONS:
            return (None, "") if _of_something_else(case, at) else (target, "wrong-direction")
        if not case.alignment.leftover_beside(at):
            return target, "negated"
    return None, ""
