"""Who does it to whom: names in the places of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.evidence.ruling import Ruling, found

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jiningcli.check.evidence.case import Case
    from jiningcli.check.words.word import Word


def judge_agents(case: Case) -> Iterator[Ruling]:
    """``ISEC was set up by ISMA``: who does it and who it is done to, exchanged."""
    by = next((i for i, t in enumerate(case.terms) if t.text.split()[-1] == "by"), None)
    if by is None:
        return
    first = _names(t.word for t in case.terms[:by])
    then = _names(t.word for t in case.terms[by:])
    for aligned in case.aligned:
        before, _, after = aligned.proposition.fact.statement.partition(" by ")
        done_to, doers = (_names(case.index.vocabulary.words(part)) for part in (before, after))
        if (first & doers) - done_to and (then & done_to) - doers:
            yield found(case.of_terms("wrong-attribution", by, aligned.proposition.fact))


def _names(words: Iterable[Word]) -> set[str]:
    """The keys of those whom some words name."""
    return {key for word in words if not word.role for key in word.keys if key.startswith("#")}
