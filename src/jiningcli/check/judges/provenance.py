"""Claims about the source itself: when it was updated, who published it, whose photos it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.align.assignment import head
from jiningcli.check.report import Verdict
from jiningcli.check.words.lexicon import ARTICLE
from jiningcli.check.words.word import Role
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.evidence.case import Case
    from jiningcli.check.report import Finding
    from jiningcli.text.mentions import Mention
    from jiningcli.text.periods import Span

ORDINALS = ("first", "second", "third", "fourth", "fifth")

DATED = frozenset({"@updated", "@publish"})
CREDITED = frozenset({"@credit"})
OWN = DATED | CREDITED | {"@photo", "@show", "#source", "#photos"}
"""Words that a sentence about the source is made of."""


def judge_provenance(case: Case) -> Iterator[Finding]:
    """A sentence with nothing in it but words about the source: date and credits must be its own."""
    case.accounted.update(_numbered(case))
    title = case.index.title
    captions = all(a.proposition.fact.passage.caption for a in case.aligned)
    dated = [i for i, t in enumerate(case.terms) if not t.word.keys.isdisjoint(DATED)]
    named = bool(dated) and any(t.text in ARTICLE for t in case.terms)
    own = [
        i
        for i, t in enumerate(case.terms)
        if not t.word.keys.isdisjoint(OWN) or (named and not t.word.keys.isdisjoint(title))
    ]
    unknown = [
        i
        for i, t in enumerate(case.terms)
        if i not in own and not t.word.role and not (captions and case.covering(i))
    ]
    keys = frozenset().union(*(case.terms[i].word.keys for i in own))
    denied = case.having(Role.NEGATION | Role.EXCLUSIVE | Role.MODAL)
    counts = _counts_of_photos(case)
    if not (named or captions) or len(case.alignment.reading.mentions) > len(counts) or denied:
        return
    case.alignment.unassigned = [m for m in case.alignment.unassigned if m not in counts]
    spans = case.alignment.reading.spans
    if keys & DATED and len(spans) == 1 and spans[0].length is None and not unknown:
        _settle(case, own)
        yield from _date(case, spans[0])
    elif "@publish" in keys and named and not spans:
        yield from _publisher(case, own, unknown)
    elif case.facts.source.photos and not spans and _is_credit(case, keys):
        photos = case.facts.source.photos.lower()
        unknown = [i for i in unknown if case.terms[i].text.lower() not in photos]
        named = any(t.name and t.text.lower() in photos for t in case.terms)
        others = unknown or [i for i in own if "#source" in case.terms[i].word.keys]
        if named and not unknown:
            _settle(case, list(range(len(case.terms))))
        elif others and all(case.terms[i].name for i in others) and not named:
            _settle(case, [*own, *others])
            stated = case.facts.source.photos
            message = f"the source credits its photos to {stated}"
            yield case.of_terms("wrong-attribution", others[0], message=message, stated=stated)
    elif counts and not (unknown or spans or case.having(Role.PLACE | Role.COMPANY)):
        _settle(case, own)


def _counts_of_photos(case: Case) -> list[Mention]:
    """The numbers that say how many photos the source has, as far as facts rest on them."""
    if not case.with_key("@photo"):
        return []
    captions = {fact.passage.caption for _, fact in case.facts} - {None}
    numbers = [m for m in case.alignment.reading.mentions if m.measure is Measure.COUNT]
    heads = [(m, head(m, case.terms)) for m in numbers if m.value == len(captions)]
    return [m for m, at in heads if at is not None and "@photo" in case.terms[at].word.keys]


def _is_credit(case: Case, keys: frozenset[str]) -> bool:
    """Whether a sentence tells whose the photos are: ``photos by``, ``Photo: …``, ``[Photo/…]``.

    After a colon may stand what they show, unless it is a name that the source has.
    """
    marks = ("/", ":") if keys & {"#source", "#photos"} else ("/",)
    photos = [case.terms[i].end for i in case.with_key("@photo")]
    credited = bool(keys & CREDITED) or any(case.text[end : end + 1] in marks for end in photos)
    return bool(photos) and credited


def _numbered(case: Case) -> Iterator[int]:
    """The words that number a photo, where it is the one: ``the second photo shows …``."""
    photos = [i for i in case.with_key("@photo") if i and case.terms[i - 1].text in ORDINALS]
    if photos:
        shown = {a.proposition.fact.passage.caption for a in case.aligned} - {None}
        yield from (i - 1 for i in photos if shown == {ORDINALS.index(case.terms[i - 1].text) + 1})


def _publisher(case: Case, own: list[int], unknown: list[int]) -> Iterator[Finding]:
    """``published by China Daily``, ``ran on chinadaily.com.cn``: who is named after "by" must be it."""
    terms = case.terms
    by = next((i for i, t in enumerate(terms) if t.text == "by"), len(terms))
    told = [i for i, t in enumerate(terms) if i > by and t.name and not t.word.role & Role.PLACE]
    source = {i for i, t in enumerate(terms) if "#source" in t.word.keys}
    if not source.issuperset(told):
        if set(unknown) <= set(told):
            _settle(case, [*own, *told])
            stated = case.facts.source.publisher
            yield case.of_terms(
                "wrong-attribution", told[0], last=told[-1], stated=stated,
                message=f"the source was published by {stated}",
            )  # fmt: skip
        return
    before = [{w for t in terms[max(i - 2, 0) : i] for w in t.text.split()} for i in source]
    placed = bool(before) and all(not words.isdisjoint(("by", "on", "in")) for words in before)
    published = {i for i, t in enumerate(terms) if "@publish" in t.word.keys}
    acts = any(
        not published.isdisjoint((i + 1, i + 2))
        and not (i and terms[i - 1].text in ("about", "on", "of"))
        for i in case.having(Role.PLACE)
    )  # "Jining published it in China Daily."
    if placed and not unknown and not acts and not case.having(Role.COMPANY):
        _settle(case, own)


def _settle(case: Case, terms: list[int]) -> None:
    case.accounted.update(terms)
    case.alignment.of_source = True


def _date(case: Case, span: Span) -> Iterator[Finding]:
    date = case.facts.source.date
    year = span.year_from(date.year) in (None, date.year)
    month = span.first is None or span.first <= date.month <= (span.last or 12)
    if not (year and month and span.day in (None, date.day)):
        stated = f"{date.day} {date:%B %Y}"
        message = f"the source is dated {stated}"
        verdict = Verdict.CONTRADICTED
        yield case.of_span("wrong-period", verdict, span, None, stated=stated, message=message)
