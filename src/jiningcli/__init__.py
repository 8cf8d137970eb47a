"""What one news article states about a city's economy, as typed data with provenance."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jiningcli.api import check, convert, load, search
    from jiningcli.check.report import Claim, Finding, Verdict
    from jiningcli.errors import AmountError, FactFileError, JiningError
    from jiningcli.facts.loading import loads
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
    from jiningcli.money import Conversion, Money, Rate
    from jiningcli.quantity import Quantity

__all__ = [
    "AmountError",
    "Claim",
    "Company",
    "Conversion",
    "DigitalFact",
    "Fact",
    "FactFile",
    "FactFileError",
    "Finding",
    "Industry",
    "JiningError",
    "Money",
    "Passage",
    "Period",
    "Project",
    "Quantity",
    "Rate",
    "Source",
    "Verdict",
    "check",
    "convert",
    "load",
    "loads",
    "search",
]
__version__ = "0.1.0"

_MODULES = {
    "AmountError": "errors",
    "Claim": "check.report",
    "Conversion": "money",
    "FactFileError": "errors",
    "Finding": "check.report",
    "JiningError": "errors",
    "Money": "money",
    "Quantity": "quantity",
    "Rate": "money",
    "Verdict": "check.report",
    "convert": "api",
    "load": "api",
    "loads": "facts.loading",
    "search": "api",
}


def __getattr__(name: str) -> object:
    """The public names, imported when asked for: the command line starts without them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "check":  # the package of that name, which can be called
        return import_module("jiningcli.check")
    return getattr(import_module(f"jiningcli.{_MODULES.get(name, 'facts.model')}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
