"""What one news article states about a city's economy, as typed data with provenance."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jiningcli.errors import FactFileError, JiningError
    from jiningcli.facts.loading import load, loads
    from jiningcli.facts.model import (
        Company,
        DigitalFact,
        Fact,
        FactFile,
        Industry,
        Passage,
        Period,
        Project,
        Source,
    )

__all__ = [
    "Company",
    "DigitalFact",
    "Fact",
    "FactFile",
    "FactFileError",
    "Industry",
    "JiningError",
    "Passage",
    "Period",
    "Project",
    "Source",
    "load",
    "loads",
]
__version__ = "0.1.0"

_MODULES = {
    "FactFileError": "errors",
    "JiningError": "errors",
    "load": "facts.loading",
    "loads": "facts.loading",
}


def __getattr__(name: str) -> object:
    """The public names, imported when asked for: the command line starts without them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"jiningcli.{_MODULES.get(name, 'facts.model')}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
