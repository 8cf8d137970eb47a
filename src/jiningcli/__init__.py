"""What one news article states about a city's economy, as typed data with provenance."""

from jiningcli.errors import FactFileError, JiningError
from jiningcli.factfile import load, loads
from jiningcli.facts import (
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
