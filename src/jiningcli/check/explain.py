"""An alignment in plain words: which facts a sentence was compared with, and who decided what."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jiningcli.check.align.aligned import Aligned, Alignment
    from jiningcli.check.judgement import Judgement
    from jiningcli.check.words.vocabulary import Term
    from jiningcli.facts.model import Fact


def explain(alignment: Alignment, judgement: Judgement) -> tuple[str, ...]:
    """The lines of the explanation."""
    return (*_lines(alignment), *_decisions(alignment, judgement))


def _decisions(alignment: Alignment, judgement: Judgement) -> Iterator[str]:
    """Who decided what, on which words."""
    text = alignment.reading.text
    for decision in judgement.decisions:
        finding, fact = decision.ruling.finding, decision.ruling.fact
        terms = [alignment.terms[i] for i in sorted(decision.ruling.words)]
        if finding is not None:
            beside = "" if finding.fact is None else f", beside {finding.fact.id}"
            words = _words(text, finding.start, finding.end)
            others = [t for t in terms if not finding.start <= t.start < finding.end]
            more = f", with {_quoted(others, text)}" if others else ""
            yield f"{decision.judge} finds {finding.rule} in {words}{more}{beside}"
        elif terms:
            by = "" if fact is None else f", by {fact}"
            yield f"{decision.judge} accounts for {_quoted(terms, text)}{by}"


def _lines(alignment: Alignment) -> Iterator[str]:
    text = alignment.reading.text
    for aligned in alignment.aligned:
        terms = (alignment.terms[i] for i in sorted(aligned.covered))
        words = _quoted((term for term in terms if not term.word.neutral), text)
        numbers = "".join(
            f"; {_words(text, m.outer, m.end)} with {_stated(aligned.proposition.fact, slot)}"
            for m, slot in aligned.mentions
        )
        yield f"compared with {aligned.proposition.fact.id} because of {words}{numbers}"
    for misplaced in alignment.misplaced:
        fact = misplaced.proposition.fact
        word = _quoted([alignment.terms[misplaced.at]], text)
        yield f"{word} is listed under {misplaced.group}; the source has it as {fact.id}"
    if not alignment.aligned and not alignment.misplaced:
        yield f"compared with no fact{_nearly(alignment.weak)}"
    for mention in alignment.unassigned:
        yield f"no fact has a figure for {_words(text, mention.outer, mention.end)}"
    if alignment.leftover:
        yield f"unexplained: {_quoted([alignment.terms[i] for i in sorted(alignment.leftover)], text)}"


def _stated(fact: Fact, slot: str) -> str:
    """What a fact states in one of its slots."""
    if slot == "value":
        return str(fact.value)
    if slot == "change":
        change = str(fact.change) if fact.change else ""
        return f"{fact.direction} {change}"
    return str(fact.count) if fact.count else slot


def _nearly(weak: Iterable[Aligned]) -> str:
    ids = dict.fromkeys(aligned.proposition.fact.id for aligned in weak)
    return f"; too few words for {', '.join(ids)}" if ids else ""


def _quoted(terms: Iterable[Term], text: str) -> str:
    return ", ".join(_words(text, t.start, t.end) for t in terms) or "no word of its own"


def _words(text: str, start: int, end: int) -> str:
    return f"“{text[start:end]}”"
