"""A progress bar, for whoever watches a terminal while many files are checked."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

PATIENCE = 0.5
"""Seconds before a bar is worth looking at."""


def watched(items: Sequence[T], label: str, stream: TextIO | None) -> Iterator[T]:
    """The items; where they take long and ``stream`` is a terminal, a bar on it shows how far it is."""
    began = monotonic()
    for done, item in enumerate(items):
        late = monotonic() - began > PATIENCE
        if late and done and stream is not None and stream.isatty():
            yield from _shown(items, done, label, stream)
            return
        yield item


def _shown(items: Sequence[T], done: int, label: str, stream: TextIO) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(file=stream), transient=True) as progress:
        task = progress.add_task(label, total=len(items), completed=done)
        for item in items[done:]:
            yield item
            progress.advance(task)
