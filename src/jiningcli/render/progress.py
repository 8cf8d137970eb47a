"""A progress bar, for whoever watches a terminal while many files are checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")


def watched(items: Sequence[T], label: str, stream: TextIO | None) -> Iterator[T]:
    """The items; while they are gone through, a bar on ``stream`` if that is a terminal."""
    if len(items) < 2 or stream is None or not stream.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(file=stream), transient=True) as progress:
        yield from progress.track(items, description=label)
