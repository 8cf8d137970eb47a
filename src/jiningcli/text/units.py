"""Units of measurement after a number: which they are, and how they convert within a dimension."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from msgspec import Struct


class Unit(Struct, frozen=True):
    """A unit: its dimension, and how many of the dimension's base unit it holds."""

    name: str
    dimension: str
    size: Decimal


_TABLE = """
time 1: seconds secs
time 60: minute minutes min
time 3600: hour hours hr hrs
time 86400: day days
time 604800: week weeks
length 0.001: millimeter millimeters millimetre millimetres mm
length 0.01: centimeter centimeters centimetre centimetres cm
length 1000: kilometer kilometers kilometre kilometres km
length 1: meter meters metre metres m
length 1609.344: mile miles
length 0.3048: foot feet ft
length 0.0254: inch inches
volume 1: liter liters litre litres
area 1: square-meter square-meters square-metre square-metres sq-m sqm m2
area 1000000: square-kilometer square-kilometers square-kilometre square-kilometres sq-km km2
area 10000: hectare hectares ha
area 4046.8564224: acre acres
mass 1000: tonne tonnes ton tons metric-ton metric-tons t
mass 1: kilogram kilograms kg kilo kilos
power 1000: kilowatt kilowatts kw
power 1000000: megawatt megawatts mw
power 1000000000: gigawatt gigawatts gw
energy 1: kilowatt-hour kilowatt-hours kwh
energy 1000: megawatt-hours mwh
energy 1000000: gigawatt-hours gwh
energy 1000000000: terawatt-hours twh
"""


@cache
def _units() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for line in _TABLE.strip().splitlines():
        head, _, names = line.partition(": ")
        dimension, size = head.split()
        units |= {name: Unit(name, dimension, Decimal(size)) for name in names.split()}
    return units


_UNIT = re.compile(
    r"[ -]?((?:square|sq\.?|metric)[ -][a-z]{1,12}|(?:kilo|mega|giga|tera)watt[ -]hours?|[a-z]+2?)\b"
)


def unit_after(text: str, at: int) -> tuple[Unit, int] | None:
    """The unit that stands right after a number ending at ``at``, and where it ends."""
    match = _UNIT.match(text, at)
    while match is not None:
        found = named(match[1])
        if found is not None:
            return found, match.end()
        short = _UNIT.match(text, at, match.end(1) - 1) if " " in match[1] else None
        match = short if short is not None and short.end() < match.end() else None
    return None


def named(name: str) -> Unit | None:
    """The unit of a name in any of its spellings: ``sq m``, ``square meter``, ``km``."""
    return _units().get(re.sub(r"\.?[ -]", "-", name.strip().lower()))
