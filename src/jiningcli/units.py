"""Units of measurement after a number: which they are, and how they convert within a dimension."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: its dimension, and how many of the dimension's base unit it holds."""

    name: str
    dimension: str
    size: Decimal


_TABLE = """
time: minute=60 minutes=60 min=60 hour=3600 hours=3600 hr=3600 hrs=3600 day=86400 days=86400 week=604800 weeks=604800
length: kilometer=1000 kilometers=1000 kilometre=1000 kilometres=1000 km=1000 meter=1 meters=1 metre=1 metres=1 m=1 mile=1609.344 miles=1609.344
area: square-meter=1 square-meters=1 square-metre=1 square-metres=1 sq-m=1 sqm=1 m2=1 square-kilometer=1000000 square-kilometers=1000000 square-kilometre=1000000 square-kilometres=1000000 sq-km=1000000 km2=1000000 hectare=10000 hectares=10000 ha=10000
mass: tonne=1000 tonnes=1000 ton=1000 tons=1000 metric-ton=1000 metric-tons=1000 t=1000 kilogram=1 kilograms=1 kg=1 kilo=1 kilos=1
power: kilowatt=1000 kilowatts=1000 kw=1000 megawatt=1000000 megawatts=1000000 mw=1000000 gigawatt=1000000000 gigawatts=1000000000 gw=1000000000
energy: kilowatt-hour=1 kilowatt-hours=1 kwh=1 megawatt-hours=1000 mwh=1000 gigawatt-hours=1000000 gwh=1000000 terawatt-hours=1000000000 twh=1000000000
"""


@cache
def _units() -> dict[str, Unit]:
    units = {}
    for line in _TABLE.strip().splitlines():
        dimension, _, names = line.partition(": ")
        for entry in names.split():
            name, _, size = entry.partition("=")
            units[name] = Unit(name, dimension, Decimal(size))
    return units


_UNIT = re.compile(
    r"[ -]?((?:square|sq\.?|metric)[ -][a-z]+|(?:kilo|mega|giga|tera)watt[ -]hours?|[a-z]+2?)\b"
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
