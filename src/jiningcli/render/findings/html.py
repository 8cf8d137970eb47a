"""Checked drafts as a report to send: one HTML file that holds all it needs and runs nothing.

Text of a draft or fact file gets in only through `_text`, an address only through `_link`; the page's
own policy forbids scripts, forms, and anything loaded from elsewhere, whatever else it may hold.
"""

from __future__ import annotations

from base64 import b64encode
from bisect import bisect_left
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli import __version__
from jiningcli.article.links import fragment_url
from jiningcli.check.report import Verdict
from jiningcli.render.findings.claims import tally, told
from jiningcli.terminal import clean, printable
from jiningcli.text.document import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.report import Claim, Finding
    from jiningcli.check.review import Review
    from jiningcli.facts.model import Fact, Source
    from jiningcli.render.findings.claims import View
    from jiningcli.text.document import Block, Document

MEANINGS = {
    Verdict.CONTRADICTED: ("✗", "The source says something else."),
    Verdict.IMPRECISE: ("≈", "Right in the main, but the source does not say just that."),
    Verdict.UNVERIFIED: ("?", "The source neither confirms nor contradicts it. It may well be true."),
    Verdict.SUPPORTED: ("✓", "The source bears it out."),
}
"""The sign of each verdict and what it means, the worst first; colour alone would not tell everybody."""
FAULTS = (Verdict.CONTRADICTED, Verdict.IMPRECISE)
SHOWN = {Kind.CAPTION: ' class="caption"', Kind.NOTE: ' class="footnote"'}


class Marked(Struct, frozen=True):
    """A claim that is marked in its text, with the number of its note."""

    number: int
    review: Review
    claim: Claim
    findings: Sequence[Finding]


def render(reviews: Sequence[Review], view: View) -> str:
    """The page."""
    marked = _marked(reviews, view)
    style = Path(__file__).with_name("report.css").read_text(encoding="utf-8")
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; base-uri 'none'; form-action 'none'"
    )
    name = _text(_title(reviews))
    body = "\n".join([*_head(reviews, marked, view), *_texts(reviews, marked), *_foot()])
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Fact check: {name}</title>
<style>{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def _digest(style: str) -> str:
    return b64encode(sha256(style.encode()).digest()).decode()


def _text(text: str) -> str:
    """Text of anybody's, as the page may have it."""
    return escape(clean(printable(text)))


def _link(address: str, words: str) -> str:
    """A link to an address of the web; of anything else only the words."""
    if not address.startswith(("http://", "https://")):
        return _text(words)
    return f'<a href="{_text(address)}" rel="noopener noreferrer">{_text(words)}</a>'


def _title(reviews: Sequence[Review]) -> str:
    names = [review.name for review in reviews if review.path is not None]
    claims = len(reviews) - len(names)
    if claims:
        names.insert(0, "a claim" if claims == 1 else f"{claims} claims")
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def _marked(reviews: Sequence[Review], view: View) -> list[Marked]:
    """What is marked: all that is not passed over, by the order of the texts."""
    found = []
    for review in reviews:
        for claim in review.claims:
            findings = [f for f in claim.findings if view.shows(claim, f)]
            if findings or not (view.quiet or view.passes_over(claim)):
                found.append((review, claim, findings))
    return [Marked(number, *it) for number, it in enumerate(found, 1)]


# The head and the foot of the page


def _head(reviews: Sequence[Review], marked: Sequence[Marked], view: View) -> Iterator[str]:
    yield f"<header>\n<h1>Fact check: {_text(_title(reviews))}</h1>"
    yield f'<p class="tools tally">{_text(tally(reviews, view))}</p>'
    yield '<ul class="tools sources" aria-label="Sources">'
    sources = dict.fromkeys(
        source
        for review in reviews
        for claim in review.claims
        for source in (claim.source, *(f.source for f in claim.findings if f.source))
    )
    for source in sources:
        yield f"<li>Checked against {_link(source.url, f'“{source.title}”')}, {_text(str(source))}</li>"
    yield "</ul>"
    faults = [it for it in marked if it.claim.verdict in FAULTS]
    if faults:
        yield '<nav class="mend" aria-label="To correct"><p>To correct:</p>\n<ul>'
        yield from (_fault(it) for it in faults)
        yield "</ul></nav>"
    yield '<dl class="legend">'
    for verdict, (sign, meaning) in MEANINGS.items():
        yield f'<div class="{verdict.value}"><dt><mark class="{verdict.value}">{verdict.value}</mark> '
        yield f'<span class="verdict" aria-hidden="true">{sign}</span></dt><dd>{meaning}</dd></div>'
    yield "</dl>\n</header>\n<main>"


def _fault(it: Marked) -> str:
    """A line that leads to what is contradicted or imprecise."""
    what = "; ".join(told(f) for f in it.findings if f.verdict in FAULTS)
    verdict = it.claim.verdict.value
    return (
        f'<li class="{verdict}"><a href="#s{it.number}">{it.number}</a> '
        f'<span class="verdict">{verdict}</span>: {_text(what)}</li>'
    )


def _foot() -> Iterator[str]:
    yield "</main>\n<footer>"
    yield f"<p>Made by jining {__version__}. Whether the source is right, it does not know.</p>"
    yield "</footer>"


# The texts


def _texts(reviews: Sequence[Review], marked: Sequence[Marked]) -> Iterator[str]:
    several = len(reviews) > 1
    for review in reviews:
        document = review.draft.document
        own = [it for it in marked if it.review is review]
        places = [document.stretch(it.claim.start, it.claim.end) for it in own]
        yield f'<section aria-label="{_text(review.name)}">'
        if several and review.path is not None:
            yield f"<h2>{_text(review.name)}</h2>"
        for block in document.blocks:
            first, last = (bisect_left(places, (offset, 0)) for offset in (block.start, block.end))
            yield from _row(document, block, list(zip(own[first:last], places[first:last], strict=True)))
        yield "</section>"


def _row(
    document: Document, block: Block, marked: Sequence[tuple[Marked, tuple[int, int]]]
) -> Iterator[str]:
    """A block of the text, and beside it the notes on its sentences."""
    parts, at = [], block.start
    for it, (start, end) in marked:
        parts += [_words(document, at, start), _sentence(it, start, min(end, block.end))]
        at = min(end, block.end)
    parts.append(_words(document, at, block.end))
    notes = "".join(_note(it) for it, _ in marked)
    yield f'<div class="row"><div class="text">{_block("".join(parts), block)}</div>'
    yield f'<div class="notes">{notes}</div></div>'


def _words(document: Document, start: int, end: int) -> str:
    """Visible words of a draft; the cells of a table are parted by tabs."""
    return _text(document.visible[start:end].replace("\t", " | "))


def _block(words: str, block: Block) -> str:
    if block.kind is Kind.HEADING:
        level = min(block.level + 2, 6)
        text = f'<h{level} dir="auto">{words}</h{level}>'
    elif block.kind is Kind.ITEM:
        text = f'<ul><li dir="auto">{words}</li></ul>'
    else:
        text = f'<p dir="auto"{SHOWN.get(block.kind, "")}>{words}</p>'
    return f"<blockquote>{text}</blockquote>" if block.quoted else text


def _sentence(it: Marked, start: int, end: int) -> str:
    """A sentence, the words of its findings in bold, with a link to its note."""
    document = it.review.draft.document
    words, at = [], start
    for first, last in sorted(document.stretch(f.start, f.end) for f in it.findings):
        begin, stop = max(first, at), min(last, end)
        if begin < stop and (begin, stop) != (start, end):
            words += [_words(document, at, begin), f"<b>{_words(document, begin, stop)}</b>"]
            at = stop
    words.append(_words(document, at, end))
    verdict = it.claim.verdict
    return (
        f'<mark class="{verdict.value}">{"".join(words)}</mark>'
        f'<a class="to {verdict.value}" id="s{it.number}" href="#n{it.number}">'
        f'<span class="unseen">{verdict.value}, note </span>{it.number}'
        f'<span aria-hidden="true">{MEANINGS[verdict][0]}</span></a>'
    )


def _note(it: Marked) -> str:
    """What is said of a sentence, with the source's words and the place where they stand."""
    claim, verdict = it.claim, it.claim.verdict.value
    line = f" · line {it.review.draft.place(claim.start)[0]}" if it.review.path is not None else ""
    quoted = " · quotation" if claim.quoted else ""
    back = f'<a href="#s{it.number}" aria-label="Back to sentence {it.number}">{it.number}</a>'
    parts = [f'<p>{back} <span class="verdict">{verdict}</span>{line}{quoted}</p>']
    if it.findings:
        parts += ["<ul>", *map(_finding, it.findings), "</ul>"]
    facts: dict[str, str] = {}
    for fact, source in _facts(it):
        known = any(fact.statement in finding.message for finding in it.findings)
        facts.setdefault(fact.id, _place(fact, source, "" if known else fact.statement))
    said = "\n".join([*parts, *facts.values()])
    return f'<div class="note {verdict}" id="n{it.number}" role="note">{said}</div>'


def _finding(finding: Finding) -> str:
    better = f" Write: <strong>{_text(finding.suggestion)}</strong>." if finding.suggestion else ""
    return f"<li>{_text(told(finding))} <code>{finding.rule}</code>{better}</li>"


def _facts(it: Marked) -> Iterator[tuple[Fact, Source]]:
    """The facts that a note shows: those that findings rest on, or that bear the sentence out."""
    for finding in it.findings:
        if finding.fact is not None:
            yield finding.fact, finding.source or it.claim.source
    if it.claim.verdict is Verdict.SUPPORTED:
        yield from ((fact, it.claim.source) for fact in it.claim.facts)


def _place(fact: Fact, source: Source, statement: str) -> str:
    """What the source says, in which words, and a link that opens it there."""
    passage = fact.passage
    words = f"{passage.start} … {passage.end}" if passage.end else passage.start
    quoted = "" if passage.start in statement else f"<q>{_text(words)}</q> "  # its own words already
    link = _link(fragment_url(source.url, passage), f"{source}, {passage.label}")
    return f"<p>The source: {_text(statement)} {quoted}({link})</p>"
