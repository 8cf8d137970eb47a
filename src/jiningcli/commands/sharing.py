"""Work shared out among processes, where there is enough of it and processors are free."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

T = TypeVar("T")
R = TypeVar("R")

WORTH = 100_000
"""The characters that a process must have to read: to start it and to take its answer costs some."""


class _Helper(NamedTuple):
    """A process, where its answer comes from, and the numbers of the items that it has."""

    process: int
    answer: int
    share: list[int]


def shared_out(
    items: Sequence[T],
    sizes: Sequence[int],
    work: Callable[[T], R],
    watched: Callable[[Sequence[int]], Iterable[int]],
) -> list[R]:
    """What comes of each item, in their order; ``watched`` goes through those that this process has."""
    own, *others = _shares(sizes, min(free_processors(), sum(sizes) // WORTH))
    helpers = [_started(share, items, work) for share in others]
    done = {at: work(items[at]) for at in watched(own)}
    for helper in helpers:
        done |= _answer(helper) or {at: work(items[at]) for at in helper.share}
    return [done[at] for at in range(len(items))]


def free_processors() -> int:
    """How many processors this process may use that others do not; 1 where none can be had."""
    if not sys.platform.startswith("linux"):
        return 1
    return max(round(len(os.sched_getaffinity(0)) - os.getloadavg()[0]), 1)


def _shares(sizes: Sequence[int], count: int) -> list[list[int]]:
    """The numbers of the items in shares of nearly one size, none of them empty but the first."""
    shares: list[list[int]] = [[] for _ in range(max(count, 1))]
    loads = [0] * len(shares)
    for at in sorted(range(len(sizes)), key=lambda at: -sizes[at]):
        least = loads.index(min(loads))
        shares[least].append(at)
        loads[least] += sizes[at]
    first, *rest = shares
    return [sorted(first), *(sorted(share) for share in rest if share)]


def _started(share: list[int], items: Sequence[T], work: Callable[[T], R]) -> _Helper:
    """A process that does a share; it has all that this one has read."""
    answer, told = os.pipe()
    process = os.fork()
    if process:
        os.close(told)
        return _Helper(process, answer, share)
    try:  # pragma: no cover - in another process
        import pickle

        with open(told, "wb") as pipe:  # noqa: PTH123 - a descriptor
            pickle.dump({at: work(items[at]) for at in share}, pipe, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)  # whatever went wrong, the other process does it again, and says so


def _answer(helper: _Helper) -> dict[int, R] | None:
    """What a process has found; None where it has ended without an answer."""
    import pickle

    try:
        with open(helper.answer, "rb") as pipe:  # noqa: PTH123 - a descriptor
            found: dict[int, R] = pickle.load(pipe)  # noqa: S301 - from a process of our own
    except (EOFError, pickle.UnpicklingError):
        return None
    finally:
        os.waitpid(helper.process, 0)
    return found
