"""Checked claims as records for scripts, and their findings as a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.article.links import fragment_url
from jiningcli.check.report import Verdict, summary
from jiningcli.check.review import verdict
from jiningcli.facts.records import passage_record
from jiningcli.render.sheet import Cell, Column, Sheet
from jiningcli.terminal import clean, clean_path, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.report import Claim, Finding
    from jiningcli.check.review import Review
    from jiningcli.facts.model import Fact, Source
    from jiningcli.facts.records import Record

ORDER = ("supported", "imprecise", "contradicted", "unverified")
"""The verdicts as the closing line counts them."""
MOST_WORDS = 60
"""Characters of a draft that a message repeats; where there are more, the place has to do."""


class View(Struct, frozen=True):
    """What is shown of a check.

    ``every`` shows the supported claims too, and all of headings; ``quiet`` only what is as bad as
    ``least``, the verdict from which on the check fails; None: it never does.
    """

    every: bool = False
    quiet: bool = False
    least: Verdict | None = None

    def shows(self, claim: Claim, finding: Finding) -> bool:
        """Whether a finding is shown. A heading that is only unverified is not, unless it fails."""
        if self.quiet:
            return self._fails(finding.verdict)
        return self.every or not self.passes_over(claim)

    def passes_over(self, claim: Claim) -> bool:
        """Whether a claim is a heading that nobody need hear of: few are a statement to be checked."""
        unverified = Verdict.UNVERIFIED
        return claim.heading and claim.verdict is unverified and not self._fails(unverified)

    def _fails(self, verdict: Verdict) -> bool:
        return self.least is not None and verdict.rank >= self.least.rank


EVERYTHING = View(every=True)


class Found(Struct, frozen=True):
    """A finding with the claim and the text that it is on; None for a claim without any."""

    review: Review
    claim: Claim
    finding: Finding | None

    @property
    def where(self) -> str:
        """The place in the text: ``draft.md:3:14``."""
        start = self.finding.start if self.finding else self.claim.start
        return place(self.review, start)

    @property
    def source(self) -> Source:
        """The source that bears on it."""
        return (self.finding and self.finding.source) or self.claim.source

    @property
    def fact(self) -> Fact | None:
        """The fact that it rests on; of a claim, the first."""
        return self.finding.fact if self.finding else next(iter(self.claim.facts), None)


def found(reviews: Sequence[Review], view: View = EVERYTHING) -> Iterator[Found]:
    """The findings to be shown, in the order of the texts; and the claims without any, of all."""
    for review in reviews:
        for claim in review.claims:
            yield from (Found(review, claim, f) for f in claim.findings if view.shows(claim, f))
            if view.every and not view.quiet and not claim.findings:
                yield Found(review, claim, None)


def place(review: Review, offset: int) -> str:
    """Where an offset is, as compilers and editors write it, on one line."""
    line, column = review.draft.place(offset)
    return f"{clean_path(review.name)}:{line}:{column}"


def told(finding: Finding) -> str:
    """What is wrong, with the words that it is about where the message does not name them."""
    message, claimed = clean(finding.message), clean(finding.claimed or "")
    named = claimed.casefold() in message.casefold()
    return message if named or len(claimed) > MOST_WORDS else f"“{claimed}”: {message}"


def tally(reviews: Sequence[Review], view: View = EVERYTHING) -> str:
    """The closing line: how many claims were looked at, and what came of them."""
    claims = [claim for review in reviews for claim in review.claims]
    if not claims:
        return "nothing to check: no sentence found"
    counts = summary(claims)
    told = ", ".join(f"{counts[name]} {name}" for name in ORDER if counts[name])
    ignored = sum(len(claim.ignored) for claim in claims)
    silent = 0 if view.every else sum(map(view.passes_over, claims))
    return (
        f"{_count(len(claims), 'claim')}: {told}"
        + (f"; {_count(ignored, 'finding')} ignored" if ignored else "")
        + (f"; {_count(silent, 'heading')} not listed" if silent else "")
        + ("; the source speaks of none of them" if not any(map(_spoken_of, claims)) else "")
    )


def _spoken_of(claim: Claim) -> bool:
    spoken = claim.verdict is not Verdict.UNVERIFIED
    return spoken or bool(claim.facts) or any(finding.fact for finding in claim.findings)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


# For scripts


def document(reviews: Sequence[Review]) -> Record:
    """All of a check in one record."""
    claims = [claim for review in reviews for claim in review.claims]
    return {
        "verdict": verdict(claims).value,
        "summary": dict(summary(claims)),
        "claims": records(reviews),
    }


def records(reviews: Sequence[Review]) -> list[Record]:
    """Each claim as a script gets it."""
    return [_claim(review, claim) for review in reviews for claim in review.claims]


def _claim(review: Review, claim: Claim) -> Record:
    explanation: Record = {"explanation": claim.explanation} if claim.explanation else {}
    return {
        "text": claim.text,
        "file": printable(review.path) if review.path is not None else None,
        **_span(review, claim),
        "verdict": claim.verdict.value,
        "quoted": claim.quoted,
        "heading": claim.heading,
        "source": str(claim.source),
        "facts": [fact.id for fact in claim.facts],
        "findings": [_finding(review, claim, finding) for finding in claim.findings],
        "ignored": sorted({finding.rule for finding in claim.ignored}),
        **explanation,
    }


def _finding(review: Review, claim: Claim, finding: Finding) -> Record:
    source = finding.source or claim.source
    return {
        "rule": finding.rule,
        "verdict": finding.verdict.value,
        "message": finding.message,
        "text": words(review, finding),
        **_span(review, finding),
        "fact": finding.fact.id if finding.fact else None,
        "stated": finding.stated,
        "claimed": finding.claimed,
        "passage": _passage(finding.fact, source),
        "source": str(source),
        "suggestion": finding.suggestion,
    }


def words(review: Review, finding: Finding) -> str:
    """The words of a text that a finding is about, on one line."""
    return " ".join(review.draft.text[finding.start : finding.end].split())


def _span(review: Review, part: Claim | Finding) -> Record:
    line, column = review.draft.place(part.start)
    end_line, end_column = review.draft.place(part.end)
    return {"line": line, "column": column, "end_line": end_line, "end_column": end_column}


def _passage(fact: Fact | None, source: Source) -> Record | None:
    return passage_record(fact.passage, fragment_url(source.url, fact.passage)) if fact else None


# For people and spreadsheets


def sheet(reviews: Sequence[Review], view: View) -> Sheet[Found]:
    """A row a finding."""
    return Sheet(list(found(reviews, view)), _row, COLUMNS, footer=[Cell(tally(reviews, view))])


def _row(it: Found) -> Record:
    claim = _claim(it.review, it.claim)
    none = dict.fromkeys(
        ("rule", "message", "text", "fact", "stated", "claimed", "passage", "suggestion")
    )
    part = _finding(it.review, it.claim, it.finding) if it.finding else claim | none
    return {
        "file": claim["file"],
        **{key: part[key] for key in ("line", "column", "end_line", "end_column", "verdict", *none)},
        "source": part["source"],
        "claim": claim["text"],
        "quoted": claim["quoted"],
    }


def _source(it: Found) -> Cell:
    fact = it.fact
    if fact is None:
        return Cell(str(it.source))
    return Cell(f"{it.source}, {fact.passage.label}", fragment_url(it.source.url, fact.passage))


COLUMNS = (
    Column[Found]("Where", lambda it: Cell(it.where)),
    Column[Found]("Verdict", lambda it: Cell((it.finding or it.claim).verdict.value)),
    Column[Found]("Rule", lambda it: Cell(it.finding.rule if it.finding else "")),
    Column[Found](
        "Words", lambda it: Cell(words(it.review, it.finding) if it.finding else it.claim.text)
    ),
    Column[Found]("Message", lambda it: Cell(told(it.finding) if it.finding else "")),
    Column[Found]("Source", _source),
)
