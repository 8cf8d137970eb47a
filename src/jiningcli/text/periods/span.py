"""A stretch of time that a text names."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

RUN = 1200
"""The length of a run of years whose number does not matter: the next two years."""

BASIS = 12000
"""The length of what a change is measured against: than a year before, year on year."""

DECADE = 120


class Span(Struct, frozen=True):
    """A stretch of time that a text names, with its place in the text.

    Years are None where none is named; ``shift`` counts years from the source's (this year is 0).
    ``until`` is the last year of several (2018-19). Months run from ``first`` to ``last``, or on, where
    only the first is told; both None is a whole year, or one that is only a ``length`` in months
    ("the four months"). ``day`` is set where one day is meant. ``fiscal`` is set for a fiscal year, or
    a part of one (``year``, ``q2``): which months that has, only its owner knows. ``role`` is set where
    a text says that it is a ``deadline`` (by 2027), or the ``basis`` of a comparison (than in 2022).
    """

    start: int
    end: int
    year: int | None = None
    shift: int | None = None
    first: int | None = None
    last: int | None = None
    length: int | None = None
    day: int | None = None
    until: int | None = None
    fiscal: str | None = None
    role: Literal["deadline", "basis"] | None = None

    def year_from(self, this: int | None) -> int | None:
        """The year meant, where ``this`` year is the source's; None where none is said or known."""
        if self.shift is None:
            return self.year
        return this + self.shift if this is not None else None
