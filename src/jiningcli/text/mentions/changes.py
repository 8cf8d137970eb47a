"""Numbers that are the ends of a change, or its size: from 36 to 57, 36 → 57, up by 21 to 57."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.patterns import Pattern
from jiningcli.text.mentions.mention import Measure, Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

_FROM = Pattern(r"\bfrom[ ]$", "from ")
_TO = Pattern(r",?[ ]to[ ]", " to ")
_ARROW = Pattern(r"[ ]?(?:→|⟶|➔|=>|-+>)[ ]?", "→", "⟶", "➔", ">")
_BY = Pattern(
    r"\b(?:by|up|down|rose|risen|rises|grew|grown|grows|fell|fallen|falls|climbed|jumped|gained|dropped"
    r"|declined|slipped|shrank|shrunk|increased|decreased|soared|surged|slid|dipped"
    r"|edged[ ](?:up|down)|added|lost)[ ](?:by[ ])?(?:another[ ])?$"
)
_BACK = Pattern(
    r"(?:[ ][a-z]+){0,3},?[ ](?:up|down|rising|falling|compared[ ]with)?[ ]?from[ ]", "from "
)
_SIZES = frozenset({Measure.PERCENT, Measure.POINTS})


def changes(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those marked that are the beginning, the end or the size of a change."""
    result = list(mentions)
    for at in range(1, len(result)):
        first, second = result[at - 1], result[at]
        between = (first.end, second.outer)
        same = _alike(first, second)
        if same and (_ARROW.fullmatch(text, *between) or _is_from_to(text, first, second)):
            ends = ("from", "to")
        elif _TO.fullmatch(text, *between) and _is_size(text, first, second):
            ends = ("by", "to")
        elif same and first.change != "from" and _BACK.fullmatch(text, *between):
            ends = ("to", "from")
        else:
            continue
        result[at - 1] = replace(_as_told(first, second) if same else first, change=ends[0])
        result[at] = replace(second, change=ends[1])
    return result


def _alike(first: Mention, second: Mention) -> bool:
    """Whether two numbers can be of one thing: "from 36 to 57 countries"."""
    bare = first.measure is Measure.COUNT and first.unit is None
    return bare or (first.measure, first.currency) == (second.measure, second.currency)


def _as_told(first: Mention, second: Mention) -> Mention:
    """The first number in percent or in the unit that is said once, behind the second."""
    if second.measure in _SIZES or second.unit is not None:
        return replace(first, measure=second.measure, unit=second.unit)
    return first


def _is_from_to(text: str, first: Mention, second: Mention) -> bool:
    return bool(_TO.fullmatch(text, first.end, second.outer) and _FROM.ending(text, first.outer))


def _is_size(text: str, first: Mention, second: Mention) -> bool:
    """Whether the first number is by how much something came to be the second."""
    if first.measure in _SIZES:
        return second.measure not in _SIZES or bool(_BY.ending(text, first.outer))
    return bool(_BY.ending(text, first.outer)) and not _FROM.ending(text, first.outer)
