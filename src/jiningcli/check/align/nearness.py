"""How near two stretches of a text stand, by the offsets where one ends and the next begins."""

from __future__ import annotations


def directly_before(end: int, start: int) -> bool:
    """Whether nothing stands between but a space, with a bracket, a hyphen or a comma at most."""
    return 0 <= start - end < 3


def one_space_before(end: int, start: int) -> bool:
    """Whether one character stands between."""
    return start - end == 1
