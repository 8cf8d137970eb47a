"""config: which settings are in force, and where each comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jiningcli.commands.options import Answer, Options, command
from jiningcli.commands.settings import BUNDLED, KEYS, LISTS, fact_file
from jiningcli.render.sheet import Cell, Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.facts.records import Record

DEFAULTS = {"fail-on": "contradicted"}


class Setting(NamedTuple):
    """A setting in force; ``origin`` says where it comes from."""

    key: str
    value: Sequence[str]
    origin: str

    def record(self) -> Record:
        """The same as a script gets it: a list where there may be several."""
        single = self.value[0] if self.value else None
        value = list(self.value) if self.key in LISTS else single
        return {"setting": self.key, "value": value, "from": self.origin}


COLUMNS = (
    Column[Setting]("Setting", lambda it: Cell(it.key)),
    Column[Setting]("Value", lambda it: Cell(", ".join(it.value) or "–"), wrap=True),
    Column[Setting]("From", lambda it: Cell(it.origin), wrap=True),
)


@command("jining config", "jining config --json", "jining config --no-config")
def config(options: Options) -> Answer:
    """Show the settings in force, and where each comes from.

    The command line counts first, then the environment, then the nearest jining.toml, or pyproject.toml
    with [tool.jining], in this folder or above it.
    """
    rows = [_setting(options, key) for key in KEYS]
    sheet = Sheet(rows, Setting.record, COLUMNS)
    return Answer(options.render(sheet))


def _setting(options: Options, key: str) -> Setting:
    settings = options.settings
    if key == "facts":
        own = fact_file(BUNDLED)
        return Setting(key, [BUNDLED if it == own else it for it in options.facts], options.origin)
    if key == "currency" and options.currency:
        typed = options.currency != (settings.one(key) or "").strip().upper()
        return Setting(key, [options.currency], "command line" if typed else str(settings.path))
    if key in settings.values:
        return Setting(key, settings.several(key), str(settings.path))
    return Setting(key, [DEFAULTS[key]] if key in DEFAULTS else [], "built in")
