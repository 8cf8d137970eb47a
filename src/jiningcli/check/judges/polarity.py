"""Whether a sentence says the opposite of a fact: by a negation, or a word that means the reverse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.judges.denial import denied_fact
from jiningcli.check.judges.reversal import opposites, reversed_fact
from jiningcli.check.words.lexicon import ENDING, OUT_OF
from jiningcli.check.words.vocabulary import opening
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.report import Finding


def judge_polarity(case: Case) -> Iterator[Finding]:
    """A clause that denies a fact, or says its reverse, contradicts it; to deny the reverse does not."""
    yield from _contrasts(case)
    yield from _away(case)
    negations = case.having(Role.NEGATION)
    if _denied_twice(case, negations):
        case.accounted.update(negations)
        yield case.of_terms("not-in-source", negations[0], message="what is denied here is not clear")
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
            target, rule = denied_in.get(term.clause) or denied_fact(case, i), "negation"
            if target is not None:
                denied_in[term.clause] = target
        else:
            target, rule = reversed_fact(case, i)
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


def _denied_twice(case: Case, negations: list[int]) -> bool:
    """Whether a sentence denies that something is absent, so that it is not sure what it says.

    ``No company, be it A or B, is without a project``; ``neither A nor B and C is missing``.
    """
    apart = len({case.terms[i].clause for i in negations}) > 1
    if len(negations) == 2 and apart and negations[0] == opening(case.terms):
        return True
    words = [case.terms[i] for i in negations]
    joint = [t.start for t in words if t.text in ("neither", "nor")]
    if not joint:
        return False
    absent = apart and any(t.start > joint[0] and "@absent" in t.word.keys for t in words)
    return absent or any(t.text == "without" for t in words)


def _away(case: Case) -> Iterator[Finding]:
    """``outside Jining``, ``not in Jining``: the place of all that the source tells is denied."""
    for i in case.having(Role.PLACE):
        before = [t for t in case.terms[max(i - 2, 0) : i] if t.clause == case.terms[i].clause]
        words = " ".join(t.text for t in before)
        own = case.terms[i].possessive  # "Outside Jining's centre".
        if own or not words.endswith(OUT_OF) or not case.aligned:
            continue
        first = i - len(next(away for away in OUT_OF if words.endswith(away)).split())
        case.accounted.update(range(first, i))
        noun = case.terms[first - 1] if first else None
        if noun is not None and noun.text.endswith("s") and case.covering(first - 1):
            message = f"the source does not say this of {case.words(first - 1, i)}"
            yield case.of_terms("not-in-source", first - 1, last=i, message=message)
            continue  # "Villages outside Jining": it is they that are put there.
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
            elif denied := _denied_by_contrast(case, j, i):
                yield case.of_terms("negated", i, denied.proposition.fact, last=j)
                break


def _denied_by_contrast(case: Case, denied: int, contrast: int) -> Aligned | None:
    """The fact that a contrast denies: by a word that means the reverse, or one that no fact knows."""
    covering = case.covering(denied)
    if not covering or _reverse_said_before(case, denied, contrast):
        return covering[0] if covering else None
    if contrast - 1 not in case.alignment.leftover or denied != contrast + 1:
        return None
    for a in covering:  # "Farming rather than industry is the bedrock."
        others = [i for i in a.covered - {denied} if not case.terms[i].word.role]
        if a.coverage == 1.0 and others:
            return a
    return None


def _reverse_of_a_fact(case: Case, at: int) -> bool:
    keys = case.terms[at].word.keys
    reverse = opposites(keys)
    held = [a.proposition.vocabulary for a in case.aligned if a.coverage == 1.0]
    return any(not v.isdisjoint(reverse) and v.isdisjoint(keys) for v in held)


def _reverse_said_before(case: Case, denied: int, contrast: int) -> bool:
    reverse = opposites(case.terms[denied].word.keys)
    return any(not t.word.keys.isdisjoint(reverse) for t in case.terms[:contrast])
