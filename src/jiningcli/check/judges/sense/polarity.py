"""Whether a sentence says the opposite of a fact: by a negation, or a word that means the reverse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.evidence.denial import denied_fact
from jiningcli.check.evidence.reversal import opposites, reversed_fact
from jiningcli.check.evidence.ruling import Ruling, accounted, found
from jiningcli.check.words.lexicon import ENDING, OUT_OF
from jiningcli.check.words.vocabulary import opening
from jiningcli.check.words.word import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.vocabulary import Term

UNCLEAR = "it is unclear what this sentence denies"


class Turn(Struct, frozen=True):
    """A word that turns what a fact says: a negation, or one that breaks another rule."""

    at: int
    clause: int
    rule: str
    target: Aligned

    @property
    def denies(self) -> bool:
        """Whether it is a negation."""
        return self.rule == "negation"


def judge_polarity(case: Case) -> Iterator[Ruling]:
    """A clause that denies a fact, or says its reverse, contradicts it; to deny the reverse does not."""
    first = [*_contrasts(case), *_away(case)]
    yield from first
    case = case.after(first)
    negations = case.having(Role.NEGATION)
    if _denied_twice(case, negations):
        yield found(case.of_terms("not-in-source", negations[0], message=UNCLEAR), *negations)
        return
    turns: list[Turn] = []
    for i, term in enumerate(case.terms):
        if _may_turn(term) and i not in case.accounted:
            turn, rulings = _turn(case, i, turns)
            yield from rulings
            case = case.after(rulings)
            turns += [turn] if turn is not None else []
    for aligned in case.aligned:
        yield from _turned(case, aligned, [t for t in turns if t.target is aligned])


def _may_turn(term: Term) -> bool:
    """Whether a word denies anything, or says the reverse of another."""
    word = term.word
    return bool(word.role & Role.NEGATION or opposites(word.keys)) or term.text == "nor"


def _turn(case: Case, at: int, turns: Sequence[Turn]) -> tuple[Turn | None, list[Ruling]]:
    """Which fact a word turns, if any, and what is accounted for with it."""
    term = case.terms[at]
    if term.text == "nor" and any(t.text == "neither" for t in case.terms[:at]):
        return None, [accounted([at])]  # "Neither … nor" denies once.
    if term.word.role & Role.NEGATION:
        # "Not without": two negations of one clause are about one thing.
        before = [t.target for t in turns if t.denies and t.clause == term.clause]
        denial = None if before else denied_fact(case, at)
        target, rule = before[-1] if denial is None else denial.target, "negation"
        words = denial.words if denial is not None else frozenset()
    else:
        reversal = reversed_fact(case, at)
        target, rule, words = reversal.target, reversal.rule, reversal.words
    rulings = [accounted(words)] if words else []
    if target is None:
        return None, rulings
    turn = Turn(at, term.clause, rule, target)
    if turn.denies and _denies_absence(case, target):
        finding = case.of_terms("wrong-number", at, target.proposition.fact)
        return None, [*rulings, found(finding, at)]
    return turn, [*rulings, accounted([at], target)]


def _turned(case: Case, aligned: Aligned, turns: Sequence[Turn]) -> Iterator[Ruling]:
    """The first clause in which a fact is denied, or reversed, and not both."""
    ended = [turn.at for turn in turns if _ends_under_denial(case, turn, turns)]
    if ended:  # "Not one has been cancelled": of that the source is silent.
        yield found(case.of_terms("not-in-source", ended[0], message=UNCLEAR))
        return
    for clause in dict.fromkeys(turn.clause for turn in turns):
        here = [turn for turn in turns if turn.clause == clause]
        reverse = [turn for turn in here if not turn.denies]
        denied = (len(here) - len(reverse)) % 2 == 1
        if denied != bool(reverse):
            first = (reverse or here)[0]
            if first.denies and _of_a_stranger(case, first):
                return
            rule = "negated" if first.denies else first.rule
            yield found(case.of_terms(rule, first.at, aligned.proposition.fact))
            return


def _of_a_stranger(case: Case, turn: Turn) -> bool:
    """``…; passenger cars do not``: it ends with the denial, and of them the source does not speak."""
    own = [i for i, t in enumerate(case.terms) if t.clause == turn.clause]
    return own[-1] == turn.at and not case.alignment.leftover.isdisjoint(own)


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


def _away(case: Case) -> Iterator[Ruling]:
    """``outside Jining``, ``not in Jining``: the place of all that the source tells is denied."""
    for i in case.having(Role.PLACE):
        before = [t for t in case.terms[max(i - 2, 0) : i] if t.clause == case.terms[i].clause]
        words = " ".join(t.text for t in before)
        own = case.terms[i].possessive  # "Outside Jining's centre".
        if own or not words.endswith(OUT_OF) or not case.aligned:
            continue
        first = i - len(next(away for away in OUT_OF if words.endswith(away)).split())
        noun = case.terms[first - 1] if first else None
        if noun is not None and noun.text.endswith("s") and case.covering(first - 1):
            # "Villages outside Jining": it is they that are put there.
            message = f"the source does not say this of {case.words(first - 1, i)}"
            finding = case.of_terms("not-in-source", first - 1, last=i, message=message)
        else:
            finding = case.of_terms("negated", first, case.aligned[0].proposition.fact, last=i)
        yield found(finding, *range(first, i))


def _ends_under_denial(case: Case, turn: Turn, turns: Sequence[Turn]) -> bool:
    """Whether a verb such as "cancelled" is itself denied, in its own clause."""
    before = any(other.at < turn.at and other.clause == turn.clause for other in turns)
    return before and case.terms[turn.at].word.stem in ENDING


def _denies_absence(case: Case, target: Aligned) -> bool:
    """``None of them is missing``, where the source has a share that is not the whole."""
    count = target.proposition.fact.count
    share = count is not None and count.is_part
    return share and bool(case.with_key("@absent")) and not target.mentions


def _contrasts(case: Case) -> Iterator[Ruling]:
    """``a provincial rather than a national one``: what comes after is denied, what before is not."""
    for i in case.having(Role.CONTRAST):
        clause = case.terms[i].clause
        for j in range(i + 1, len(case.terms)):
            if case.terms[j].clause != clause:
                break
            if _reverse_of_a_fact(case, j):
                yield accounted([j])  # What the sentence denies, the source does not say either.
            elif denied := _denied_by_contrast(case, j, i):
                yield found(case.of_terms("negated", i, denied.proposition.fact, last=j))
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
