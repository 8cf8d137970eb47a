"""An article as a source: its facts, as any file has them, and the sentences that they were read from."""

# No postponed annotations here: msgspec reads the real types.

from jiningcli.article.parts import Copy
from jiningcli.check.statements.source import Told
from jiningcli.facts.model import FactFile, Statement


class Article(FactFile, frozen=True, kw_only=True):
    """A fact file that nobody wrote: read from an article, of which ``copy`` has the words."""

    copy: Copy
    told: tuple[Told, ...]
    by_sentence: dict[int, tuple[Statement, ...]]
    """The facts that were read from a sentence, by its number."""
