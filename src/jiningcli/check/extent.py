"""How much a sentence takes in: all where the source has some, no others, one more than before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.lexicon import EXCEPT
from jiningcli.check.vocabulary import Role, Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.aligned import Aligned
    from jiningcli.check.case import Case
    from jiningcli.check.report import Finding

ADDED = frozenset(
    ("another", "a further", "further", "additional", "an additional", "extra", "an extra")
)
"""Words that add to what was there before."""

AUXILIARIES = frozenset("are were is was be been have has had do did".split())


def judge_exclusiveness(case: Case) -> Iterator[Finding]:
    """``The only ones``: that there are no others, a list in the source does not say."""
    for i in case.having(Role.EACH):
        counted = [
            a
            for a in case.covering(i + 1)
            if a.proposition.fact.count and i + 1 in a.topic and not _is_part_only(a)
        ]
        told = {slot for a in counted for _, slot in a.mentions}
        if case.terms[i].text in ("every", "each") and counted and "count" not in told:
            message = "the source speaks of so many, and does not say that they are all there are"
            yield case.of_terms("added-bound", i, counted[0].proposition.fact, message=message)
    for i, term in enumerate(case.terms[:-1]):
        almost = i > 0 and case.terms[i - 1].text in ("nearly", "almost", "virtually", "practically")
        if almost:
            case.accounted.add(i - 1)
        if almost or term.text not in ("all", "every", "every single", "each"):
            continue
        rest = range(i + 1, len(case.terms))
        j = next((k for k in rest if not _leads_on(case.terms[k])), i + 1)
        verb = case.terms[j].word.role & ~Role.NEUTRAL or case.terms[j].text in AUXILIARIES
        listed = [k for k in (j, j + 1)[: 1 if verb else 2] if _is_listed(case, k)]
        are = i > 0 and case.terms[i - 1].text in ("are", "were", "not")  # "A and B are all bases"
        share = _part_told_whole(case, i, j)
        if share is not None:
            denials = case.having(Role.NEGATION)
            case.accounted.update(denials)  # "Not all industries": so the source has it.
            if not denials:
                yield case.of_terms("wrong-number", i, share.proposition.fact, last=j)
        elif (
            listed
            and term.text != "each"
            and not (are and j == i + 1)
            and _no_number(case, i, listed[-1])
        ):
            message = "the source does not say that these are all"
            fact = case.covering(listed[-1])[0].proposition.fact
            yield case.of_terms("added-bound", i, fact, message=message)
    for i, term in enumerate(case.terms):
        if term.text in ADDED and i not in case.accounted and not goes_on(case, i):
            target = case.nearest(i)
            if target is not None and term.text not in target.proposition.fact.statement:
                message = "the source does not say that there were others before"
                yield case.of_terms("added-bound", i, target.proposition.fact, message=message)
    besides = [i for i, t in enumerate(case.terms) if t.text in EXCEPT and case.having(Role.NEGATION)]
    for i in (*case.having(Role.EXCLUSIVE), *besides):
        target = case.nearest(i)
        if target is None:
            continue
        clause = None if i in besides else case.terms[i].clause
        for j in case.having(Role.NEGATION, clause=clause):
            case.accounted.add(j)  # "No industries other than these."
        message = "the source does not say that there are no others"
        yield case.of_terms("added-bound", i, target.proposition.fact, message=message)


def _is_part_only(aligned: Aligned) -> bool:
    """Whether the source gives a share that is not the whole, and the sentence no number for it."""
    count = aligned.proposition.fact.count
    return count is not None and count.of is not None and count.value < count.of and not aligned.mentions


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
    """Whether a word stands between "all" and what all of it are: all of CATL's projects."""
    return term.text in ("of", "the", "its", "their") or bool(
        term.word.role & (Role.COMPANY | Role.PLACE)
    )


def _counts(case: Case, aligned: Aligned, at: int) -> bool:
    """Whether a word is of a fact's topic, or what the fact counts."""
    count = aligned.proposition.fact.count
    unit = case.index.vocabulary.words(count.unit) if count is not None else ()
    return at in aligned.topic or any(case.terms[at].word.keys & word.keys for word in unit)


def goes_on(case: Case, at: int) -> bool:
    """Whether a fact stands before a word such as "another", which then only goes on from it."""
    opens = case.alignment.reading.sentence.start == 0  # Else the draft may have told of others.
    return not opens or any(max(a.topic or a.covered) < at for a in case.aligned)


def _is_listed(case: Case, at: int) -> bool:
    """Whether a word names what the members of a list are: the industries, the bases."""
    kinds = {"@project", "@sector", "@base", "@company", "@manufacture"}
    return at < len(case.terms) and bool(kinds & case.terms[at].word.keys and case.covering(at))


def _no_number(case: Case, at: int, until: int) -> bool:
    """Whether no number stands between two terms."""
    start, end = case.terms[at].end, case.terms[until].start
    return not any(start <= m.start < end for m in case.alignment.reading.mentions)
