"""Numbers in short, for the tests of what is read."""

from __future__ import annotations

from jiningcli.quantity import Bound
from jiningcli.text.numerals import Number, numbers


def told(number: Number) -> str:
    """A number in short: ``44``, ``over 1000``, ``2000000000..3000000000``, ``3rd`` for ordinals."""
    bound = "" if number.bound is Bound.EXACT else f"{number.bound.value} "
    high = "" if number.high is None else f"..{number.high}"
    return f"{bound}{number.value}{high}{'th' if number.ordinal else ''}"


def read(text: str) -> list[str]:
    return [told(number) for number in numbers(text)]
