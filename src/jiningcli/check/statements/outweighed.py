"""What keeps no claim from support where all else of it is the source's own, and that is much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.statements.differences import borne_out
from jiningcli.check.statements.veto.laid import REVERSED, tells
from jiningcli.check.statements.veto.told import veto
from jiningcli.check.words.general import decisive

if TYPE_CHECKING:
    from collections.abc import Container

    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.said import Part, Said

MUCH = 6
"""So many words and figures of a claim have to be the sentence's own; a figure counts for two."""
FIGURE = 2


def outweighed(claim: Said, it: Comparison, known: Container[str]) -> bool:
    """Whether a claim is borne out but for one word, and that one may be said for what is there.

    A word that the article has elsewhere, in ``known``, is one that was moved, and counts.
    """
    own = sum(1 for mine, other in it.pairs if other is not None and not mine.light)
    if own + FIGURE * len(it.figures) < MUCH:
        return False
    if len(it.bare) != 1 or not _adds_little(it.bare[0], known):
        return False
    rest = replace(it, bare=())
    return borne_out(claim, rest) and veto(claim, rest) is None


def _adds_little(part: Part, known: Container[str]) -> bool:
    """Whether a word may be another one for what is there: no name, reverse, degree or moved word."""
    text = part.text.lower()
    degree = text in tables.COMPARATIVES or text.endswith(("er", "est"))
    telling = degree or tells(text) or text in REVERSED or " " in text  # a phrase says more: called off
    moved = any(key in known for key in part.keys)
    return not (part.name or telling or moved or decisive(part.keys))
