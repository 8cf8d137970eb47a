"""How much a sentence takes in: all where the source has some, no others, one more than before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.align.nearness import directly_before
from jiningcli.check.evidence.lists import MEMBERS
from jiningcli.check.evidence.ruling import Ruling, accounted, found
from jiningcli.check.words.lexicon import ADDED, ALMOST, AUXILIARIES, EVERYTHING, EXCEPT, FORESEEN
from jiningcli.check.words.word import Role
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.align.aligned import Aligned
    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.vocabulary import Term


def judge_exclusiveness(case: Case) -> Iterator[Ruling]:
    """Each of so many, all of a list, one more than before, the only ones: more than the source says."""
    for judge in (_each_of, _all_of, _everything, _more_than_before, _no_others):
        rulings = list(judge(case))
        yield from rulings
        case = case.after(rulings)


def _each_of(case: Case) -> Iterator[Ruling]:
    """``Every contract``, without a number: that there are no others, the source does not say."""
    for i in case.having(Role.EACH):
        counted = [
            a
            for a in case.covering(i + 1)
            if a.proposition.fact.count and i + 1 in a.topic and not _is_part_only(a)
        ]
        told = {slot for a in counted for _, slot in a.mentions}
        every = case.terms[i].text in ("every", "each") and counted and "count" not in told
        if every and _no_number(case, i, i + 1):  # "For every two orders" is not every order.
            message = "the source gives this number, but does not say that there are no more"
            yield found(case.of_terms("added-bound", i, counted[0].proposition.fact, message=message))


def _all_of(case: Case) -> Iterator[Ruling]:
    """``All the bases``: a list that may go on, told as closed; a share, told as the whole."""
    for i, term in enumerate(case.terms[:-1]):
        if term.text not in ("all", "every", "every single", "each"):
            continue
        if i > 0 and case.terms[i - 1].text in ALMOST:
            yield accounted([i - 1])
            continue
        rest = range(i + 1, len(case.terms))
        j = next((k for k in rest if not _leads_on(case.terms[k])), i + 1)
        share = _part_told_whole(case, i, j)
        if share is not None:
            ruling = _whole(case, share, i, j)
            yield ruling
            case = case.after([ruling])
        elif (listed := _listed(case, i, j)) is not None:
            message = "the source does not say that these are the only ones"
            yield found(case.of_terms("added-bound", i, listed.proposition.fact, message=message))


def _everything(case: Case) -> Iterator[Ruling]:
    """``Everything is made here``: what the source says of one thing, told of all there is."""
    for i, term in enumerate(case.terms[:-1]):
        text, after = term.text.removesuffix("'s"), case.terms[i + 1].text
        verb = term.text != text or after in AUXILIARIES
        if case.aligned and (
            (text in EVERYTHING and verb) or (text == "all" and after in ("is", "was"))
        ):
            message = "the source does not say this of all"
            yield found(case.of_terms("not-in-source", i, message=message), i)


def _whole(case: Case, share: Aligned, at: int, last: int) -> Ruling:
    """A share told as the whole; or denied to be that, as the source has it: not all industries."""
    if denials := case.having(Role.NEGATION):
        return accounted(denials, share)
    return found(case.of_terms("wrong-number", at, share.proposition.fact, last=last))


def _listed(case: Case, at: int, then: int) -> Aligned | None:
    """What "all" closes a list of, where a word for its members follows: all the bases."""
    of = case.terms[at].text == "each" and case.terms[at + 1].text == "of"
    said = at > 0 and case.terms[at - 1].text in ("are", "were", "not")  # "A and B are all bases"
    if said and case.terms[at + 1].word.role & Role.COMPANY:  # "The projects are all CATL's."
        return next((case.covering(k)[0] for k in range(at) if _is_member(case, k)), None)
    if of or (said and then == at + 1):
        return None
    verb = case.terms[then].word.role & ~Role.NEUTRAL or case.terms[then].text in AUXILIARIES
    for k in (then,) if verb else (then + 1, then):
        if _is_member(case, k) and _no_number(case, at, k):
            return case.covering(k)[0]
    return None


def _more_than_before(case: Case) -> Iterator[Ruling]:
    """``Another 144 projects``, where nothing was told of before."""
    for i, term in enumerate(case.terms):
        if term.text in ADDED and i not in case.accounted:
            target = case.nearest(i)
            if case.goes_on(i) and not _raises(case, term):
                continue
            if target is not None and term.text not in target.proposition.fact.statement.lower():
                message = "the source does not say that there were others before"
                yield found(case.of_terms("added-bound", i, target.proposition.fact, message=message))


def _raises(case: Case, term: Term) -> bool:
    """``by a further 17.5 percent``: once more by so much, of whatever was told before."""
    mentions = case.alignment.reading.mentions
    return any(m.measure is Measure.PERCENT and directly_before(term.end, m.outer) for m in mentions)


def _no_others(case: Case) -> Iterator[Ruling]:
    """``The only ones``, ``nobody besides``: that there are no others, a list does not say."""
    besides = [i for i, t in enumerate(case.terms) if t.text in EXCEPT and case.having(Role.NEGATION)]
    for i in sorted({*case.having(Role.EXCLUSIVE), *besides}):
        target = case.nearest(i)
        if _of_short_time(case, i):
            yield accounted([i])
        elif target is not None:
            ruling = _closed(case, target, i, None if i in besides else case.terms[i].clause)
            yield ruling
            case = case.after([ruling])


def _of_short_time(case: Case, at: int) -> bool:
    """``In just four months``: a short time, and no others are denied."""
    end, spans = case.terms[at].end, case.alignment.reading.spans
    return any(span.length is not None and directly_before(end, span.start) for span in spans)


def _closed(case: Case, target: Aligned, at: int, clause: int | None) -> Ruling:
    """A word that says that there are no others, or only how many there are in all."""
    told = {slot for _, slot in target.mentions}
    counted = not told.isdisjoint(("count", "whole"))
    limited = target.proposition.fact.value is not None and "value" not in told
    if counted and not limited and case.terms[at].word.role & Role.TOGETHER:
        return accounted([at], target)  # "In all, 44 were signed."
    denials = case.having(Role.NEGATION, clause=clause)  # "None other than these."
    message = "the source does not say that there are no others"
    return found(
        case.of_terms("added-bound", at, target.proposition.fact, message=message), at, *denials
    )


def _is_part_only(aligned: Aligned) -> bool:
    """Whether the source gives a share that is not the whole, and the sentence no number for it."""
    count = aligned.proposition.fact.count
    return count is not None and count.is_part and not aligned.mentions


def _part_told_whole(case: Case, at: int, then: int) -> Aligned | None:
    """The share that a word such as "all" makes a whole of: all crafts, the crafts are all …."""
    after = at > 0 and case.terms[at - 1].text in ("are", "were")
    near = (then, *range(at)) if after else (then,)
    for j in near:
        for a in case.covering(j):
            if _is_part_only(a) and _counts(case, a, j) and (after or _no_number(case, at, then)):
                return a
    return None


def _leads_on(term: Term) -> bool:
    """Whether a word stands between "all" and what all of it are: all of CATL's planned projects."""
    said = term.text in ("of", "the", "its", "their", *FORESEEN)
    return said or "#place" in term.word.keys or bool(term.word.role & Role.COMPANY)


def _counts(case: Case, aligned: Aligned, at: int) -> bool:
    """Whether a word is of a fact's topic, or what the fact counts."""
    return at in aligned.topic or bool(case.terms[at].word.keys & aligned.proposition.units)


def _is_member(case: Case, at: int) -> bool:
    """Whether a word names what the members of a list are: the industries, the bases."""
    return at < len(case.terms) and bool(MEMBERS & case.terms[at].word.keys and case.covering(at))


def _no_number(case: Case, at: int, until: int) -> bool:
    """Whether no number stands between two terms."""
    start, end = case.terms[at].end, case.terms[until].start
    return not any(start <= m.start < end for m in case.alignment.reading.mentions)
