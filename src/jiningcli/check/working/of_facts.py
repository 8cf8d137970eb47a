"""Arithmetic beside a fact file: its statements are read as the sentences of an article are."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from jiningcli.check.statements.said import heard, said_of
from jiningcli.check.statements.source import tell
from jiningcli.check.statements.words import ArticleWords, article_words
from jiningcli.check.working.operands import Operand, operands
from jiningcli.check.working.worked import are_strange, known_beside, worked_out
from jiningcli.text.draft import Draft
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.facts.model import FactFile
    from jiningcli.text.reading import Reading

WORD = re.compile(r"[^\W\d_]+")


class Arithmetic:
    """What follows from the figures of a fact file."""

    def __init__(self, facts: FactFile) -> None:
        self._facts = facts

    @cached_property
    def _words(self) -> ArticleWords:
        return article_words().of_article(" ".join(fact.statement for _, fact in self._facts))

    @cached_property
    def _operands(self) -> list[Operand]:
        source = self._facts.source
        title = WORD.findall(" ".join((source.title, *source.subjects, *source.region)))
        sentences = tell(
            self._readings(), self._words.of_source(), title, source.date.year, self._facts.rate
        )
        return operands(sentences)

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset[str]().union(*(known_beside(operand) for operand in self._operands))

    def _readings(self) -> Iterator[tuple[int, Reading]]:
        """Each statement as the sentence of one paragraph; facts lie as near as one another.

        What several facts state in one sentence is read once.
        """
        for statement in dict.fromkeys(fact.statement for _, fact in self._facts):
            for reading in read(Draft(statement, claim=True), self._facts.currencies, self._facts.units):
                yield 1, reading

    def bears_out(self, reading: Reading) -> str | None:
        """How the figure of a sentence follows from those of facts that it names, where it does."""
        words = heard(reading, self._words)
        if are_strange(words.every, self._known):
            return None
        worked = worked_out(said_of(reading, words), self._operands)
        if worked is None or worked.it is None:
            return None
        return next(match.derived for match in worked.it.figures if match.derived)
