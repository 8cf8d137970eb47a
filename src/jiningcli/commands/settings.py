"""The configuration: `jining.toml`, or `[tool.jining]` in `pyproject.toml`, found upwards from here."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import Struct

from jiningcli.errors import JiningError
from jiningcli.files import read_text

NAMES = ("jining.toml", "pyproject.toml")
KEYS = ("facts", "select", "ignore", "fail-on", "currency")
LISTS = ("facts", "select", "ignore")
"""The settings that may have several values; one alone may stand there as it is."""
BUNDLED = "bundled"
"""The name of the facts that come with the program."""

Value = str | tuple[str, ...]


class Settings(Struct, frozen=True):
    """What a configuration file sets; ``path`` is the file, None where there is none."""

    path: str | None = None
    values: dict[str, Value] = {}

    def one(self, key: str) -> str | None:
        """A setting of one value."""
        value = self.values.get(key)
        return value if isinstance(value, str) else None

    def several(self, key: str) -> tuple[str, ...]:
        """A setting of any number of values."""
        value = self.values.get(key, ())
        return (value,) if isinstance(value, str) else value


def fact_file(name: str) -> str:
    """The path that a name of a source stands for."""
    if name != BUNDLED:
        return name
    from jiningcli.facts.loading import default_path  # not for a help

    return str(default_path())


def settings(named: str | None = None, *, none: bool = False) -> Settings:
    """The configuration of the file that is named, or else of the nearest. Raises `JiningError`."""
    if none:
        return Settings()
    if named is not None:
        return _read(named, must=True) or Settings(named)
    here = os.path.abspath("")  # noqa: PTH100 - as the shell has it, links and all
    for folder in (Path(here), *Path(here).parents):
        for name in NAMES:
            path = folder / name
            if path.is_file() and (found := _read(str(path), must=False)):
                return found
    return Settings()


def _read(path: str, *, must: bool) -> Settings | None:
    """The settings of a file; None of a `pyproject.toml` that says nothing of this program."""
    import tomli

    try:
        text = read_text(path)
    except JiningError:
        if must or Path(path).name == NAMES[0]:
            raise
        return None
    if not must and Path(path).name != NAMES[0] and "jining" not in text:
        return None
    try:
        document: dict[str, object] = tomli.loads(text)
    except (tomli.TOMLDecodeError, RecursionError) as error:
        raise JiningError(f"{path}: {error}") from None
    table: object = document
    if Path(path).name == "pyproject.toml":
        tool = document.get("tool")
        table = tool.get("jining") if isinstance(tool, dict) else None
        if table is None:
            return None
    if not isinstance(table, dict):
        raise JiningError(f"{path}: tool.jining must be a table")
    return Settings(path, {key: _value(path, str(key), value) for key, value in table.items()})


def _value(path: str, key: str, value: object) -> Value:
    if key not in KEYS:
        from jiningcli.facts.lookup import nearest

        near = nearest(key, KEYS)
        known = f"did you mean {near[0]}?" if near else f"the keys are {', '.join(KEYS)}"
        raise JiningError(f"{path}: there is no setting “{key}”; {known}")
    if isinstance(value, str) and key not in LISTS:
        return value
    given = [value] if isinstance(value, str) else value
    if key not in LISTS or not isinstance(given, list) or not all(isinstance(it, str) for it in given):
        raise JiningError(f"{path}: {key} must be {'strings' if key in LISTS else 'a string'}")
    if key == "facts":
        return tuple(it if it == BUNDLED else str(Path(path).parent / it) for it in given)
    return tuple(given)
