"""Claims about the source itself: when it was updated, who published it, whose photos it has."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.check.align.fitting import head
from jiningcli.check.evidence.ruling import Mark, Ruling, accounted, found
from jiningcli.check.evidence.source import DATED
from jiningcli.check.report import Verdict
from jiningcli.check.words.lexicon import ARTICLE, TELLING
from jiningcli.check.words.word import Role
from jiningcli.text.mentions import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from jiningcli.check.evidence.case import Case
    from jiningcli.text.mentions import Mention
    from jiningcli.text.periods import Span

ORDINALS = ("first", "second", "third", "fourth", "fifth")

CREDITED = frozenset({"@credit"})
OWN = DATED | CREDITED | {"@photo", "@show", "#source", "#photos"}
"""Words that a sentence about the source is made of."""


class Parts(Struct, frozen=True):
    """The words of a sentence, as far as it is about the source: its own, and those that are not.

    ``named`` is set where it names the source, ``keys`` are those of its own words.
    """

    own: list[int]
    unknown: list[int]
    keys: frozenset[str]
    named: bool


def judge_provenance(case: Case) -> Iterator[Ruling]:
    """A sentence with nothing in it but words about the source: date and credits must be its own."""
    numbered = [*_numbered(case), *_day_of_report(case)]
    if numbered:
        ruling = accounted(numbered)
        yield ruling
        case = case.after([ruling])
    if case.alignment.keys.isdisjoint(OWN):
        return
    counts = _counts_of_photos(case)
    captions = all(a.proposition.fact.passage.caption for a in case.aligned)
    parts = _parts(case, captions=captions)
    denied = case.having(Role.NEGATION | Role.EXCLUSIVE | Role.MODAL)
    if not (parts.named or captions) or denied:
        return
    if len(case.alignment.reading.mentions) > len(counts):
        return
    yield Ruling(settled=frozenset(m.start for m in case.unassigned if m in counts))
    spans = case.alignment.reading.spans
    if parts.keys & DATED and len(spans) == 1 and spans[0].length is None and not parts.unknown:
        yield _of_source(parts.own)
        yield from _date(case, spans[0])
    elif "@publish" in parts.keys and parts.named and not spans:
        yield from _publisher(case, parts.own, parts.unknown)
    elif case.facts.source.photos and not spans and _is_credit(case, parts.keys):
        yield from _credit(case, parts, case.facts.source.photos)
    elif counts and not (parts.unknown or spans or case.having(Role.PLACE | Role.COMPANY)):
        yield _of_source(parts.own)


def _parts(case: Case, *, captions: bool) -> Parts:
    """What of a sentence is about the source; the words of a photo's caption are, in ``captions``."""
    named = any(not t.word.keys.isdisjoint(DATED) for t in case.terms) and any(
        t.text in ARTICLE for t in case.terms
    )
    wanted = OWN | case.index.title if named else OWN
    own = [i for i, t in enumerate(case.terms) if not t.word.keys.isdisjoint(wanted)]
    unknown = [
        i
        for i, t in enumerate(case.terms)
        if i not in own and not t.word.role and not (captions and case.covering(i))
    ]
    return Parts(own, unknown, frozenset().union(*(case.terms[i].word.keys for i in own)), named)


def _credit(case: Case, parts: Parts, photos: str) -> Iterator[Ruling]:
    """Whose the photos are: nobody but those whom the source credits may be named."""
    credited = photos.lower()
    unknown = [i for i in parts.unknown if case.terms[i].text.lower() not in credited]
    named = any(t.name and t.text.lower() in credited for t in case.terms)
    others = unknown or [i for i in parts.own if "#source" in case.terms[i].word.keys]
    if named and not unknown:
        yield _of_source(range(len(case.terms)))
    elif others and all(case.terms[i].name for i in others) and not named:
        yield _of_source([*parts.own, *others])
        message = f"the source credits its photos to {photos}"
        yield found(case.of_terms("wrong-attribution", others[0], message=message, stated=photos))


def _counts_of_photos(case: Case) -> list[Mention]:
    """The numbers that say how many photos the source has, as far as facts rest on them."""
    if not case.with_key("@photo"):
        return []
    numbers = [m for m in case.alignment.reading.mentions if m.measure is Measure.COUNT]
    captions = {fact.passage.caption for _, fact in case.facts} - {None} if numbers else set()
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


def _day_of_report(case: Case) -> Iterator[int]:
    """The weekday of ``China Daily reported on Wednesday``, where it is that of the source's day."""
    weekday = _weekday(case.facts.source.date)
    texts = [t.text for t in case.terms]
    if weekday in texts:
        for i, text in enumerate(texts):
            if text == weekday and not TELLING.isdisjoint(texts[max(i - 2, 0) : i]):
                yield i


@cache
def _weekday(day: date) -> str:
    return f"{day:%A}".lower()


def _publisher(case: Case, own: list[int], unknown: list[int]) -> Iterator[Ruling]:
    """``published by China Daily``, ``ran on chinadaily.com.cn``: who is named after "by" must be it."""
    terms = case.terms
    by = next((i for i, t in enumerate(terms) if t.text == "by"), len(terms))
    told = [i for i, t in enumerate(terms) if i > by and t.name and not t.word.role & Role.PLACE]
    source = {i for i, t in enumerate(terms) if "#source" in t.word.keys}
    if source.issuperset(told):
        if _is_published(case, source) and not unknown and not case.having(Role.COMPANY):
            yield _of_source(own)
    elif set(unknown) <= set(told):
        yield _of_source([*own, *told])
        stated = case.facts.source.publisher
        message = f"the source was published by {stated}"
        yield found(
            case.of_terms("wrong-attribution", told[0], last=told[-1], stated=stated, message=message)
        )


def _is_published(case: Case, source: set[int]) -> bool:
    """Whether the source is named as where something stands, and its place as nobody who puts it there.

    ``Jining published it in China Daily`` is not what the source says.
    """
    terms = case.terms
    before = [{w for t in terms[max(i - 2, 0) : i] for w in t.text.split()} for i in source]
    placed = bool(before) and all(not words.isdisjoint(("by", "on", "in")) for words in before)
    published = {i for i, t in enumerate(terms) if "@publish" in t.word.keys}
    acts = any(
        not published.isdisjoint((i + 1, i + 2))
        and not (i and terms[i - 1].text in ("about", "on", "of"))
        for i in case.having(Role.PLACE)
    )
    return placed and not acts


def _of_source(terms: Iterable[int]) -> Ruling:
    return accounted(terms, mark=Mark.OF_SOURCE)


def _date(case: Case, span: Span) -> Iterator[Ruling]:
    date = case.facts.source.date
    year = span.year_from(date.year) in (None, date.year)
    month = span.first is None or span.first <= date.month <= (span.last or 12)
    if not (year and month and span.day in (None, date.day)):
        stated = f"{date.day} {date:%B %Y}"
        message = f"the source is dated {stated}"
        verdict = Verdict.CONTRADICTED
        yield found(case.of_span("wrong-period", verdict, span, None, stated=stated, message=message))
