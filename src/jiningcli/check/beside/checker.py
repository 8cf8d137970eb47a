"""Drafts beside an article: each sentence with its verdict, and where in the article it is told."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.beside.carried import Thread
from jiningcli.check.beside.cut import cut
from jiningcli.check.beside.nearest import nearest
from jiningcli.check.beside.otherwise import otherwise
from jiningcli.check.beside.quoting import outside, quoted
from jiningcli.check.report import Claim, Finding, Verdict, in_draft, worst
from jiningcli.check.statements.clauses import clauses
from jiningcli.check.statements.comparison import compare
from jiningcli.check.statements.derived import may_follow
from jiningcli.check.statements.differences import Judged, judged
from jiningcli.check.statements.figures import is_near
from jiningcli.check.statements.lengths import lengths
from jiningcli.check.statements.said import Said, said_by
from jiningcli.check.statements.weighed import weighed
from jiningcli.check.working.operands import operands
from jiningcli.check.working.worked import worked_out
from jiningcli.quantity import Relation
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.beside.carried import Retold
    from jiningcli.check.statements.article import Article
    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.source import Told
    from jiningcli.check.working.operands import Operand
    from jiningcli.facts.model import Fact
    from jiningcli.text.draft import Draft
    from jiningcli.text.reading import Reading

MOST = 60
"""A claim is compared with no more sentences than these: those that share most words with it."""
PRECEDENCE = (Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.IMPRECISE, Verdict.UNVERIFIED)
"""Of several sentences of the article, the first of these counts."""


class ArticleChecker:
    """Checks drafts against one article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        parts = [part for told in article.told for part in told.said.every]
        self._names = frozenset(p.text.lower() for p in parts if p.name and not p.leading)
        self._holders: dict[str, list[int]] = {}
        for at, told in enumerate(article.told):
            for key in told.said.keys | told.speaker_words:
                self._holders.setdefault(key, []).append(at)

    @cached_property
    def operands(self) -> list[Operand]:
        """The article's figures with their words, to work others out."""
        return operands(self.article.told)

    def check(self, draft: Draft, *, explain: bool = False) -> list[Claim]:
        """Every sentence of a draft with its verdict, and on request how it was come to."""
        thread = Thread(self._names)
        return [self._claim(reading, draft, thread, explain=explain) for reading in read(draft)]

    def _claim(self, reading: Reading, draft: Draft, thread: Thread, *, explain: bool) -> Claim:
        said = said_by(reading, self.article.vocabulary)
        parts = self.judge(said)
        retold = thread.retold(reading)
        if retold is not None:
            said, parts = self._of_retold(retold, said, parts)
        if reading.sentence.heading:
            parts = [p if _states(said, p) else Judged(p.it, Verdict.UNVERIFIED) for p in parts]
        thread.go_on(retold.reading if retold else reading, said, retold=retold is not None)
        verdict = worst([part.verdict for part in parts])
        findings = [f for part in parts for f in self._findings(said, part, reading)]
        facts = [fact for part in parts if part.differences or part.verdict is Verdict.SUPPORTED
                 for fact in self._facts(part)]  # fmt: skip
        sentence = reading.sentence
        return Claim(
            text=sentence.text, start=sentence.start, end=sentence.end, verdict=verdict,
            findings=tuple(in_draft(f, reading, draft) for f in findings),
            facts=tuple(dict.fromkeys(facts)), quoted=sentence.quoted, source=self.article.source,
            heading=sentence.heading,
            explanation=tuple(self._explain(part) for part in parts) if explain else (),
        )  # fmt: skip

    def _of_retold(self, retold: Retold, said: Said, parts: list[Judged]) -> tuple[Said, list[Judged]]:
        """What comes of a sentence with the words that its pronoun or noun stands for.

        What the sentence says has to hold of that thing, where a pronoun stands for it; a noun with
        "the" may stand for something else.
        """
        again = said_by(retold.reading, self.article.vocabulary)
        found = [_placed(part, retold) for part in self.judge(again)]
        before, after = (worst([part.verdict for part in each]) for each in (parts, found))
        agree = after in (Verdict.SUPPORTED, Verdict.IMPRECISE) or before is Verdict.UNVERIFIED
        return (again, found) if retold.pronoun or agree else (said, parts)

    def judge(self, said: Said) -> list[Judged]:
        """What comes of a claim: of its quotations, and of what it says beside them."""
        quotes = quoted(said, self.article.told)
        rest = outside(said) if quotes else said
        if rest is None:
            return quotes
        return [*quotes, *self._judge(rest)]

    def _judge(self, said: Said) -> list[Judged]:
        """The claim as a whole beside the sentence that fits it best, or else clause by clause."""
        compared = self._compared(said)
        whole = self._best(said, compared)
        if whole.verdict is not Verdict.UNVERIFIED:
            return [whole]
        pieces = cut(said, self.article.vocabulary) if not _moved(whole) else []
        parts = [_placed(self._best(part, self._compared(part)), retold) for retold, part in pieces]
        if len(parts) > 1 and all(part.verdict is not Verdict.UNVERIFIED for part in parts):
            return parts
        own = clauses(said) if not _moved(whole) else []
        parts = [self._best(part, self._compared(part)) for part in own]
        if any(part.verdict is Verdict.CONTRADICTED for part in parts):
            return parts
        if (accused := otherwise(said, compared, self.article)) is not None:
            return [accused]
        it = weighed(said, compared)
        return [Judged(it, Verdict.SUPPORTED) if it is not None else whole]

    def _compared(self, said: Said) -> list[Comparison]:
        """A claim beside each of the sentences that are near it."""
        return [compare(said, told) for told in self._near(said)]

    def _best(self, said: Said, compared: Sequence[Comparison]) -> Judged:
        every = [judged(said, it) for it in compared]
        best = min(every, key=lambda it: (PRECEDENCE.index(it.verdict), -_weight(it)))
        if best.verdict is Verdict.SUPPORTED:
            return best
        if said.figures and (worked := worked_out(said, self._operands_near(said))) is not None:
            return worked
        vetoed = [it for it in every if it.verdict is Verdict.UNVERIFIED and it.differences]
        nearest = max(vetoed, key=_weight, default=best)
        if best.verdict is Verdict.CONTRADICTED and _weight(nearest) > _weight(best):
            return nearest  # a nearer sentence says almost that
        if best.verdict is Verdict.CONTRADICTED and self._told_elsewhere(said, best, every):
            best = Judged(best.it, Verdict.UNVERIFIED)
        if best.verdict is Verdict.UNVERIFIED and vetoed:
            return nearest
        return best

    def _near(self, said: Said) -> list[Told]:
        """The sentences that share most words with a claim, in their order."""
        told = self.article.told
        if len(told) <= MOST:
            return list(told)
        shared: Counter[int] = Counter()
        for part in said.parts:
            shared.update({at for key in part.keys for at in self._holders.get(key, ())})
        chosen = [at for at, _ in shared.most_common(MOST)]
        return [told[at] for at in sorted(chosen or range(MOST))]

    def _operands_near(self, said: Said) -> list[Operand]:
        """The figures of those sentences: to try all of a long article would take its square."""
        if len(self.article.told) <= MOST:
            return self.operands
        near = {told.number for told in self._near(said)}
        return [operand for operand in self.operands if operand.told.number in near]

    def _told_elsewhere(self, said: Said, best: Judged, every: Sequence[Judged]) -> bool:
        """Whether another sentence of the article has the claim's figure, and half of its words."""
        if any(d.rule == "wrong-period" and d.stated for d in best.differences):
            others = [it.it.told.said for it in every if it is not best and it.it is not None]
            return any(mine.same(theirs) for mine in lengths(said)
                       for other in others for theirs in lengths(other))  # fmt: skip
        wrong = [
            m.claimed for m in (best.it.figures if best.it else ()) if m.relation is Relation.DISJOINT
        ]
        for other in every:
            if other is best or not wrong or other.it is None:
                continue
            good = [
                m
                for m in other.it.figures
                if m.relation in (Relation.INSIDE, Relation.OVERLAP) and is_near(m)
            ]
            own = sum(1 for _, part in other.it.pairs if part is not None)
            if any(m.claimed in wrong for m in good) and 2 * own >= len(said.parts):
                return True
        slipped = (
            {m.claimed for m in best.it.figures if m.slip is not None} if best.it is not None else set()
        )
        return best.it is not None and any(
            may_follow(figure, best.it.told, self.article.told)
            for figure in wrong
            if figure not in slipped
        )

    def _findings(self, said: Said, part: Judged, reading: Reading) -> list[Finding]:
        facts = self._facts(part)
        if part.verdict is Verdict.UNVERIFIED and not part.differences and part.it is not None:
            near = nearest(said, part.it, self.article.told)
            return [
                Finding(rule="not-in-source", verdict=Verdict.UNVERIFIED, message=near.message,
                        start=reading.start, end=reading.end, source=self.article.source,
                        fact=facts[0] if near.found and facts else None)
            ]  # fmt: skip
        return [
            d.finding(d.start, d.end, self.article.source, facts[0] if facts else None)
            for d in part.differences
        ]

    def _facts(self, part: Judged) -> Sequence[Fact]:
        """The facts of the sentence, those first whose figures were compared."""
        if part.it is None:
            return []
        facts = self.article.by_sentence.get(part.it.told.number, ())
        said = part.it.told.said
        used = {said.text_of(m.stated) for m in part.it.figures if m.stated is not None}
        return [f for f in facts if used.intersection(f.passage.evidence)] or list(facts[:1])

    def _explain(self, part: Judged) -> str:
        if part.it is None:
            return "; ".join(d.message for d in part.differences)
        told: Told = part.it.told
        where = f"¶{told.paragraph}" if told.paragraph > 0 else "the title"
        words = ", ".join(
            f"{mine.text} = {other.text if other else 'understood'}" for mine, other in part.it.pairs
        )
        derived = "; ".join(m.derived for m in part.it.figures if m.derived)
        return f"beside {where}: {words}" + (f"; {derived}" if derived else "")


def _states(said: Said, part: Judged) -> bool:
    """Whether a heading has a figure, or names of one sentence with what that says of them."""
    if said.figures or part.it is None or part.verdict is Verdict.CONTRADICTED:
        return True
    own = [other for mine, other in part.it.pairs if other is not None and not mine.light]
    return len(own) > 1 and any(other.name and not other.leading for other in own)


def _placed(part: Judged, retold: Retold) -> Judged:
    """What comes of a retold sentence, with the places of the draft."""
    places = [retold.place(d.start, d.end) for d in part.differences]
    moved = (replace(d, start=a, end=b) for d, (a, b) in zip(part.differences, places, strict=True))
    return replace(part, differences=tuple(moved))


def _weight(judged: Judged) -> float:
    return judged.it.weight if judged.it is not None else 0


def _moved(judged: Judged) -> bool:
    """Whether all of a claim's words are the sentence's, and names have changed places."""
    it = judged.it
    exchanged = {f.part.start for f in it.faults if f.swap} if it is not None else set()
    return it is not None and not it.bare and any(p.name and p.start in exchanged for p, _ in it.pairs)
