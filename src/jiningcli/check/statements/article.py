"""An article as a source: its facts, and the sentences that they were read from."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from jiningcli.facts.model import FactFile
from jiningcli.values import value

if TYPE_CHECKING:
    from jiningcli.article.parts import Copy
    from jiningcli.check.statements.source import Told
    from jiningcli.check.words.vocabulary import Vocabulary
    from jiningcli.facts.model import Statement


@value
class Article(FactFile):
    """A fact file that nobody wrote: read from an article, of which ``copy`` has the words."""

    copy: Copy
    told: tuple[Told, ...]
    vocabulary: Vocabulary = field(hash=False)
    guessed: frozenset[str]
    """The keys of the source that the article does not tell."""
    by_sentence: dict[int, tuple[Statement, ...]] = field(hash=False)
    """The facts that were read from a sentence, by its number."""
