"""A claim with a quotation: are the words the article's, and are they the speaker's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.beside.quotations import Found, Standing, look_up, quotations
from jiningcli.check.report import Verdict, worst
from jiningcli.check.statements.comparison import compare, speaks
from jiningcli.check.statements.differences import Difference, Judged
from jiningcli.check.statements.said import said_by
from jiningcli.check.statements.veto.told import strange_speaker
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check import Checker
    from jiningcli.check.beside.checker import ArticleChecker
    from jiningcli.check.beside.quotations import Quotation
    from jiningcli.check.report import Claim
    from jiningcli.check.statements.article import Article
    from jiningcli.check.statements.said import Said
    from jiningcli.check.statements.source import Told
    from jiningcli.text.draft import Draft


def quoted(said: Said, told: Sequence[Told]) -> list[Judged]:
    """What comes of each quotation in a claim; nothing where it has none."""
    return [_judged(said, look_up(q, told)) for q in quotations(said.whole, said.start, said.end)]


def _judged(said: Said, found: Found) -> Judged:
    quotation, told = found.quotation, found.told
    place = quotation.start, quotation.end
    if told is None:
        why = Difference("not-in-source", "these words are not in the article", *place)
        return Judged(None, Verdict.UNVERIFIED, (why,))
    it = compare(_only(said, quotation), told)
    if found.standing is Standing.ALTERED:
        why = Difference(
            "altered-quotation", f"the article has “{found.reads}”", *place, found.reads, quotation.words
        )
        return Judged(it, Verdict.CONTRADICTED, (why,))
    if said.speaker is not None and not speaks(said.speaker, told):
        return _of_another(said, told, it, quotation)
    if said.speaker is not None and (who := strange_speaker(said.speaker, told)) is not None:
        why = Difference("not-in-source", f"the article does not have “{who}” say this", *place)
        return Judged(it, Verdict.UNVERIFIED, (why,))
    return Judged(it, Verdict.SUPPORTED)


def _of_another(said: Said, told: Told, it: object, quotation: Quotation) -> Judged:
    """A quotation that the claim gives to somebody whom the article does not have say it."""
    names = said.speaker.names if said.speaker is not None else frozenset()
    place = quotation.start, quotation.end
    person = not names <= told.topics  # the company's chief executive may be anybody
    if told.named and person and not names & told.speaker_names:
        why = Difference("misattributed", f"the article has {in_order(told)} say this", *place)
        return Judged(it, Verdict.CONTRADICTED, (why,))  # type: ignore[arg-type]
    why = Difference("not-in-source", "the article does not have this speaker say it", *place)
    return Judged(it, Verdict.UNVERIFIED, (why,))  # type: ignore[arg-type]


def in_order(told: Told) -> str:
    """The speaker's names, in the order of the text where it is told there."""
    text = told.said.whole.lower()
    names = sorted(told.speaker_names, key=lambda name: (name not in text, text.find(name)))
    return " ".join(name.title() for name in names)


class WithCopy:
    """A checker that looks quotations up in a copy of the article that the facts are from."""

    def __init__(self, checker: Checker | ArticleChecker, article: Article) -> None:
        self.checker = checker
        self.article = article

    def check(self, draft: Draft, *, explain: bool = False) -> list[Claim]:
        """Every sentence with its verdict: the words that it quotes, and what the facts say to it."""
        claims = self.checker.check(draft, explain=explain)
        return [
            self._quoted(claim, said_by(reading, self.article.vocabulary), draft)
            for claim, reading in zip(claims, read(draft), strict=True)
        ]

    def _quoted(self, claim: Claim, said: Said, draft: Draft) -> Claim:
        quotes = quoted(said, self.article.told)
        found = []
        for difference in (d for quote in quotes for d in quote.differences):
            start, end = draft.document.whole(difference.start, difference.end)
            found.append(difference.finding(start, end, claim.source))
        if not quotes:
            return claim
        rest = () if outside(said) is None else claim.findings
        verdict = worst([f.verdict for f in (*rest, *found)] or [Verdict.SUPPORTED])
        return replace(claim, verdict=verdict, findings=(*rest, *found))


def outside(said: Said) -> Said | None:
    """A claim without its quotations; None where nothing is left but who says it."""
    marks = [(q.start, q.end) for q in quotations(said.whole, said.start, said.end)]
    if not marks:
        return said
    kept = replace(
        said,
        every=tuple(p for p in said.every if not _in(p.start, marks)),
        figures=tuple(f for f in said.figures if not _in(f.start, marks)),
        spans=tuple((c, s) for c, s in said.spans if not _in(s.start, marks)),
        denials=tuple(d for d in said.denials if not _in(d.start, marks)),
        hedge_words=(),
        excepted=(),
    )
    return kept if any(not p.light for p in kept.every) or kept.figures else None


def _only(said: Said, quotation: Quotation) -> Said:
    marks = [(quotation.start, quotation.end)]
    return replace(
        said,
        every=tuple(p for p in said.every if _in(p.start, marks)),
        figures=tuple(f for f in said.figures if _in(f.start, marks)),
        speaker=None,
    )


def _in(offset: int, marks: Sequence[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in marks)
