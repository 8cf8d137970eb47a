"""What a claim would have to say to be borne out: two names or figures exchanged, one word turned.

Where the source bears out a claim with this one change, and not the claim itself, it tells the very
thing otherwise. Each change is made in the claim's text, which is read again.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.beside.quoting import in_order
from jiningcli.check.report import Verdict
from jiningcli.check.statements.comparison import compare, speaks
from jiningcli.check.statements.differences import Difference, Judged, bears_out, judged
from jiningcli.check.statements.figures import comparable
from jiningcli.check.statements.said import said_by
from jiningcli.check.statements.veto.laid import REVERSED, WORD
from jiningcli.text.draft import Draft
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.check.statements.article import Article
    from jiningcli.check.statements.comparison import Comparison
    from jiningcli.check.statements.said import Part, Said

MOST = 8
"""So many sentences are looked at: those that fit a claim best."""
SHORT = 4
"""The letters of a word that only joins others."""
Place = tuple[int, int]


class Turn(Struct, frozen=True):
    """A claim with one change, and what to say where the source bears that out."""

    said: Said
    rule: str
    message: str
    needs: frozenset[str]
    """Of each of these, a sentence of the source has to have the word."""
    places: tuple[Place, ...] = ()
    """What changed places: in the source, the one after the other."""


def otherwise(said: Said, compared: Sequence[Comparison], article: Article) -> Judged | None:
    """The claim contradicted, where the source tells it with one change; None where it does not.

    ``compared`` is the claim beside each sentence that may tell it.
    """
    near = sorted(compared, key=lambda it: -it.weight)[:MOST]
    if (spoken := _of_another(said, near, article)) is not None:
        return spoken
    for turn in _turns(said, article):
        for before in near:
            if not turn.needs <= _words(before.told.said):
                continue
            it = compare(turn.said, before.told)
            if turn.places and not _crossed(said, before, *turn.places):
                continue
            borne = judged(turn.said, it).verdict is Verdict.SUPPORTED
            if borne or (bears_out(turn.said, it) and not bears_out(said, before)):
                why = Difference(turn.rule, turn.message, said.start, said.end)
                return Judged(before, Verdict.CONTRADICTED, (why,))
    return None


def _turns(said: Said, article: Article) -> Iterator[Turn]:
    yield from _exchanges(said, article)
    yield from _reverses(said, article)


def _of_another(said: Said, near: Sequence[Comparison], article: Article) -> Judged | None:
    """What the article has one person say, told of another whom it names."""
    if said.speaker is None or not _known(said.speaker.names, article):
        return None
    unsaid = replace(said, speaker=None, voice=())
    for before in near:
        told, names = before.told, before.told.speaker_names
        if not told.named or said.speaker.names & names or speaks(said.speaker, told):
            continue
        it = compare(unsaid, told)
        if judged(unsaid, it).verdict is Verdict.SUPPORTED or bears_out(unsaid, it):
            message = f"the article has {in_order(told)} say this"
            why = Difference("misattributed", message, said.start, said.end)
            return Judged(before, Verdict.CONTRADICTED, (why,))
    return None


def _known(names: frozenset[str], article: Article) -> bool:
    return bool(names) and any(names <= _words(told.said) for told in article.told)


def _exchanges(said: Said, article: Article) -> Iterator[Turn]:
    """Two names, or two figures of one kind, in each other's place."""
    names = list(_names(said))
    figures = [(f.mention.start, f.mention.end) for f in said.figures]
    kinds = {(f.mention.start, f.mention.end): f.mention for f in said.figures}
    pairs = [(a, b) for a, b in combinations(figures, 2) if comparable(kinds[a], kinds[b])]
    for one, two in [*combinations(names, 2), *pairs]:
        a, b = (said.whole[start:end] for start, end in (one, two))
        if a != b and not _listed(said, one, two):
            again = _again(said, [(one, b), (two, a)], article)
            message = f"the source has “{b}” and “{a}” the other way round"
            yield Turn(again, "wrong-number" if one in kinds else "negated", message,
                       frozenset((*_split(a), *_split(b))), places=(one, two))  # fmt: skip


def _crossed(said: Said, it: Comparison, one: Place, two: Place) -> bool:
    """Whether two stand in reverse order in the source, with the same words between them."""
    source = it.told.said.whole[it.told.said.start : it.told.said.end]
    a, b = (source.find(said.whole[start:end]) + it.told.said.start for start, end in (one, two))
    if not it.told.said.start <= b < a or not _alike(it, one, two):
        return False
    between = [o for p, o in it.pairs if one[1] <= p.start < two[0] and o is not None and not p.name]
    shared = set(_split(said.whole[one[1] : two[0]])) & set(_split(it.told.said.whole[b:a]))
    words = _words(it.told.said) & _words(said)
    return (
        any(b < o.start < a for o in between)
        or any(len(word) > SHORT for word in shared)
        or any(words & REVERSED.get(word, set()) for word in words)
    )


def _alike(it: Comparison, one: Place, two: Place) -> bool:
    """Whether two names stand under each other's preposition, or both under none that tells."""
    ends = [(p.marker, o.marker) for place in (one, two)
            for p, o in it.pairs if p.start == place[0] and o is not None]  # fmt: skip
    if len(ends) != 2:
        return not ends  # two figures
    (x, a), (y, b) = ends
    return (x, y) == (b, a) or (x == y and a == b)


def _reverses(said: Said, article: Article) -> Iterator[Turn]:
    """A word that is replaced by one that says the reverse: above, below."""
    for match in WORD.finditer(said.whole, said.start, said.end):
        word = match[0].lower()
        if any(f.mention.outer <= match.start() < f.mention.start for f in said.figures):
            continue  # it is the bound of a figure
        for other in REVERSED.get(word, ()):
            again = _again(said, [(match.span(), other)], article)
            yield Turn(again, "wrong-direction", f"the source says “{other}”, not “{match[0]}”",
                       frozenset({other}))  # fmt: skip


def _again(said: Said, changes: Sequence[tuple[Place, str]], article: Article) -> Said:
    """A claim read again with other words in some places, which are told from left to right."""
    at, kept = said.start, list[str]()
    for (start, end), words in changes:
        kept += [said.whole[at:start], words]
        at = end
    text = "".join((*kept, said.whole[at : said.end])) + "."
    return said_by(next(iter(read(Draft(text, claim=True)))), article.vocabulary)


def _names(said: Said) -> Iterator[Place]:
    """Where names stand; several words that follow one another are one."""
    run: list[Part] = []
    for part in said.every:
        if run and part.name and said.whole[run[-1].end : part.start] == " ":
            run.append(part)
            continue
        if run:
            yield run[0].start, run[-1].end
        run = [part] if part.name else []
    if run:
        yield run[0].start, run[-1].end


def _listed(said: Said, one: Place, two: Place) -> bool:
    """Whether two names are of one list, in which their order tells nothing."""
    between = WORD.findall(said.whole[one[1] : two[0]])
    return all(word in ("and", "or", "the") or word[0].isupper() for word in between)


def _split(text: str) -> list[str]:
    return [word.removesuffix("'s") for word in WORD.findall(text.lower())]


def _words(said: Said) -> frozenset[str]:
    return frozenset(_split(said.whole[said.start : said.end]))
