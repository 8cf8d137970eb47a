"""One function a command, imported only when it is called; `FOUND_IN` is the list of commands."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jiningcli.commands.options import Command

FOUND_IN = {
    "facts": "lookups",
    "projects": "lookups",
    "industries": "lookups",
    "digital": "lookups",
    "companies": "lookups",
    "search": "lookups",
    "show": "show",
    "convert": "convert",
    "check": "check",
    "rule": "check",
    "cite": "article",
    "verify": "article",
    "new": "new",
    "validate": "factfiles",
    "schema": "factfiles",
    "config": "config",
}
"""Each command, in the order of the help, with the module of this package that has its function."""


def find(name: str) -> Command:
    """The command of a name in `FOUND_IN`."""
    command: Command = getattr(import_module(f"{__name__}.{FOUND_IN[name]}"), name)
    return command
