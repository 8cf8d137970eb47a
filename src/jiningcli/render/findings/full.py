"""Checked claims for people: what is wrong, in which words, and where the source says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.article.links import fragment_url
from jiningcli.check.report import Verdict
from jiningcli.render.findings import styled
from jiningcli.render.findings.claims import place, tally, told
from jiningcli.render.findings.styled import Line, Piece
from jiningcli.terminal import clean, columns_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jiningcli.check.report import Claim, Finding
    from jiningcli.check.review import Review
    from jiningcli.facts.model import Fact, Source
    from jiningcli.render.findings.claims import View
    from jiningcli.render.findings.styled import Style
    from jiningcli.terminal import Terminal

STYLES: dict[Verdict, Style] = {
    Verdict.SUPPORTED: "green",
    Verdict.IMPRECISE: "yellow",
    Verdict.UNVERIFIED: "cyan",
    Verdict.CONTRADICTED: "red",
}
ORDER = (
    (Verdict.CONTRADICTED, Verdict.IMPRECISE),
    (Verdict.UNVERIFIED,),
    (Verdict.SUPPORTED,),
)
"""What can be acted on comes first."""
LABEL = max(len(verdict.value) for verdict in Verdict) + 2
MOST_LINES = 3
"""Of a finding that runs over more lines of a draft, so many are shown."""
LONGEST = 2000
"""Characters of a draft's line that are shown where there is no terminal to fit."""
REACH = 4
"""How many characters a column may hold: letters with their marks."""


def render(reviews: Sequence[Review], terminal: Terminal, view: View) -> str:
    """The whole report: claims as they were given; of drafts what is wrong first, then the rest."""
    shown = [(r, c) for r in reviews for c in r.claims if _is_shown(r, c, view)]
    blocks = [_spoken(review, claim) for review, claim in shown if review.path is None]
    for verdicts in ORDER:
        part = [it for it in shown if it[0].path is not None and it[1].verdict in verdicts]
        found = [block for review, claim in part for block in _in_draft(review, claim, terminal, view)]
        blocks += found if Verdict.UNVERIFIED not in verdicts else _grouped(found)
    alone = len(reviews) == 1 and reviews[0].path is None and len(reviews[0].claims) == 1
    if reviews and not view.quiet and (view.every or not alone):
        blocks.append([Line("", [Piece(tally(reviews, view), "bold")])])
    lines = [line for number, block in enumerate(blocks) for line in [*[Line()][: number > 0], *block]]
    return styled.render(lines, terminal)


def _grouped(blocks: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The sentences that are unverified as one block, under a line that counts them."""
    if not blocks:
        return []
    count = "1 sentence" if len(blocks) == 1 else f"{len(blocks):,} sentences"
    head = Line("", [Piece(f"{count} that the source neither confirms nor contradicts:", "bold")])
    return [[head, *(line for block in blocks for line in block)]]


def _is_shown(review: Review, claim: Claim, view: View) -> bool:
    """Whether anything of a claim is shown: one of its findings or, where it has none, itself."""
    if claim.findings:
        return any(view.shows(claim, finding) for finding in claim.findings)
    return not view.quiet and (view.every or review.path is None)


def _explanation(claim: Claim) -> Iterator[Line]:
    for text in claim.explanation:
        yield Line("    ", [Piece(clean(text), "dim")], hang=2)


# A claim by itself


def _spoken(review: Review, claim: Claim) -> list[Line]:
    """The claim with its verdict, and a line for each finding, or for each fact that bears it out."""
    return [*_verdict(review, claim), *_explanation(claim)]


def _verdict(review: Review, claim: Claim) -> Iterator[Line]:
    text, spans = _marked(review, claim)
    body = _pieces(text, spans)
    yield Line(f"{claim.verdict.value:<{LABEL}}", body, STYLES[claim.verdict])
    for finding in claim.findings:
        what = [Piece(finding.rule, STYLES[finding.verdict]), Piece(f": {told(finding)}")]
        where = _where(finding.fact, finding.source or claim.source, " ({})")
        yield Line("  ", what + where, hang=2)
    yield from _bearing(claim)


def _bearing(claim: Claim) -> Iterator[Line]:
    """The facts that bear a supported claim out."""
    if claim.verdict is Verdict.SUPPORTED:
        for fact in dict.fromkeys(claim.facts):
            what = [Piece(fact.id, "green"), Piece(f": {clean(fact.statement)}")]
            yield Line("  ", what + _where(fact, claim.source, " ({})"), hang=2)


def _marked(review: Review, claim: Claim) -> tuple[str, list[tuple[int, int]]]:
    """The claim as it stands, on one line, and where the words of its findings are in that."""
    draft, marks = review.draft.text, []
    at, last = claim.start, claim.end
    if len(review.claims) == 1:  # with what stands around the sentence, such as brackets
        at, last = len(draft) - len(draft.lstrip()), len(draft.rstrip())
    text = ""
    for finding in sorted(claim.findings, key=lambda f: f.start):
        if finding.start < at or (finding.start, finding.end) == (claim.start, claim.end):
            continue
        before, words = clean(draft[at : finding.start]), clean(draft[finding.start : finding.end])
        marks.append((len(text + before), len(text + before + words)))
        text += before + words
        at = finding.end
    return text + clean(draft[at:last]), marks


def _pieces(text: str, spans: Iterable[tuple[int, int]]) -> list[Piece]:
    pieces, at = [], 0
    for start, end in spans:
        pieces += [Piece(text[at:start]), Piece(text[start:end], "mark")]
        at = end
    return [piece for piece in (*pieces, Piece(text[at:])) if piece.text]


def _where(fact: Fact | None, source: Source, form: str) -> list[Piece]:
    """The place in the source, linked; nothing where no fact is concerned."""
    if fact is None:
        return []
    before, after = form.split("{}")
    label = clean(f"{source}, {fact.passage.label}")
    url = clean(fragment_url(source.url, fact.passage))
    return [Piece(before), Piece(label, "", url), Piece(after)]


# A claim in a draft


def _in_draft(review: Review, claim: Claim, terminal: Terminal, view: View) -> Iterator[list[Line]]:
    """A block for each finding but the unverified ones, which share one block a claim."""
    findings = [finding for finding in claim.findings if view.shows(claim, finding)]
    unverified = [f for f in findings if f.verdict is Verdict.UNVERIFIED]
    blocks = [_finding(review, claim, f, terminal) for f in findings if f not in unverified]
    if unverified:
        blocks.append(_left_open(review, claim, unverified, terminal))
    if not blocks:
        what = f"“{clean(claim.text)}”"
        blocks = [[_head(review, claim, claim.start, claim.verdict, what), *_bearing(claim)]]
    blocks[-1] += _explanation(claim)
    yield from blocks


def _left_open(
    review: Review, claim: Claim, findings: Sequence[Finding], terminal: Terminal
) -> list[Line]:
    """All that is unverified in a sentence: one message, and the first line that it is on."""
    what = "; ".join(dict.fromkeys(map(told, findings)))
    rules = ", ".join(dict.fromkeys(finding.rule for finding in findings))
    first = min(findings, key=lambda finding: finding.start)
    number = review.draft.place(first.start)[0]
    spans = [(finding.start, finding.end) for finding in findings]
    return [
        _head(review, claim, first.start, Verdict.UNVERIFIED, what, rules),
        *_snippet(review, spans, number, (len(str(number)) + 2, terminal.width), "cyan"),
    ]


def _head(review: Review, claim: Claim, start: int, verdict: Verdict, what: str, rule: str = "") -> Line:
    quoted = " (quoted)" if claim.quoted else ""
    return Line(
        "",
        [
            Piece(place(review, start), "bold"),
            Piece(": "),
            Piece(verdict.value, STYLES[verdict]),
            Piece(f"{quoted}: {what}"),
            Piece(f" [{rule}]" if rule else "", "dim"),
        ],
        hang=4,
    )


def _finding(review: Review, claim: Claim, finding: Finding, terminal: Terminal) -> list[Line]:
    """Place and message; the line with the words underlined; the source; a better wording."""
    first, last = (review.draft.place(offset)[0] for offset in (finding.start, finding.end))
    gutter = len(str(min(last, first + MOST_LINES - 1))) + 2
    lines = [_head(review, claim, finding.start, finding.verdict, clean(finding.message), finding.rule)]
    span = [(finding.start, finding.end)]
    for number in range(first, min(last, first + MOST_LINES - 1) + 1):
        lines += _snippet(review, span, number, (gutter, terminal.width), STYLES[finding.verdict])
    edge = " " * gutter + " = "
    if finding.fact is not None:
        statement = clean(finding.fact.statement)
        known = finding.fact.statement in finding.message
        where = _where(finding.fact, finding.source or claim.source, "{}")
        lines.append(Line(edge, [*where, Piece("" if known else f": {statement}")], "dim"))
    if finding.suggestion:
        lines.append(
            Line(edge, [Piece("suggestion: "), Piece(clean(finding.suggestion), "green")], "dim")
        )
    return lines


def _snippet(
    review: Review,
    spans: Sequence[tuple[int, int]],
    number: int,
    sizes: tuple[int, int | None],
    color: Style,
) -> Iterator[Line]:
    """A line of the draft, cut to the terminal around the words, and these underlined below it.

    ``sizes`` are the columns of the gutter, which holds the line's number, and of the terminal.
    """
    line, offset = review.draft.line(number), review.draft.offset(number)
    parts = sorted((max(start - offset, 0), min(end - offset, len(line))) for start, end in spans)
    parts = [(start, end) for start, end in parts if line[start:end].strip()]
    if not parts:
        return
    gutter, columns = sizes
    measure, room = (len, LONGEST) if columns is None else (columns_of, columns - gutter - 3)
    start, end = parts[0][0], max(end for _, end in parts)
    if end - start > room:  # not all of them fit
        end = parts[0][1]
    # No more is looked at than may be shown: all of a draft may stand in one line.
    near = max(start - REACH * room, 0), end + REACH * room
    around = clean(line[near[0] : start]), clean(line[start:end]), clean(line[end : near[1]])
    before, words, after = _cut(*around, room, measure)
    pieces, marks = _underlined(line, [p for p in parts if p[1] <= end], words, color)
    yield Line(f"{number:>{gutter}} | ", [Piece(before), *pieces, Piece(after)], "dim", fits=True)
    marks = " " * columns_of(before) + marks
    yield Line(" " * gutter + " | ", [Piece(marks, color)], "dim", fits=True)


def _underlined(
    line: str, parts: Sequence[tuple[int, int]], words: str, color: Style
) -> tuple[list[Piece], str]:
    """The stretch of a line from the first of its marked parts to the last, and what underlines it."""
    pieces: list[Piece] = []
    marks, at = "", parts[0][0]
    for start, end in parts:
        between, marked = clean(line[at:start]), clean(line[max(start, at) : end])
        pieces += [Piece(between), Piece(marked, color)]
        marks += " " * columns_of(between) + "^" * columns_of(marked)
        at = max(at, end)
    if "".join(piece.text for piece in pieces) != words:  # it was cut
        return [Piece(words, color)], "^" * max(columns_of(words), 1)
    return pieces, marks or "^"


def _cut(
    before: str, words: str, after: str, columns: int, measure: Callable[[str], int]
) -> tuple[str, str, str]:
    """As much of a line around its words as fits, … where something is left out."""
    if len(before + words + after) <= columns and measure(before + words + after) <= columns:
        return before, words, after
    words = _start(words, columns - 2, measure)
    room = max(columns - measure(words), 0)
    left, right = measure(before), measure(after)
    before = _end(before, max(min(left, room // 2), room - right), measure)
    return before, words, _start(after, room - measure(before), measure)


def _start(text: str, columns: int, measure: Callable[[str], int]) -> str:
    """The start of a text that is no wider, with … for the rest."""
    kept = _fitting(text, columns, measure)
    if len(kept) == len(text):
        return text
    return _fitting(text, columns - 1, measure) + "…"[: max(columns, 0)]


def _end(text: str, columns: int, measure: Callable[[str], int]) -> str:
    """The end of a text that is no wider, with … for what comes before."""
    return _start(text[::-1], columns, measure)[::-1]


def _fitting(text: str, columns: int, measure: Callable[[str], int]) -> str:
    """As many characters from the start as fit."""
    if measure is len or text.isascii():
        return text[: max(columns, 0)]
    used = 0
    for at, character in enumerate(text):
        used += measure(character)
        if used > columns:
            return text[:at]
    return text
