"""What the tests share: the program called as `main` is, its whole answer compared at once."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from jiningcli.check.words.prepare import prepare, write
from jiningcli.check.words.stems import prepared
from jiningcli.cli import main

ROOT = Path(__file__).parents[1]


class Said(NamedTuple):
    """All that a run of the program gave to the outside."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture(scope="session", autouse=True)
def _lexicon() -> None:
    """Prepare the lexicon after a change of its tables, so that each start in the tests need not."""
    if prepared() is None:
        write(prepare())


@pytest.fixture(autouse=True)
def _no_preferences(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the variables of whoever runs the tests out of them."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "JINING_FACTS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["jining"])


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call `main` with arguments, and bytes as standard input."""

    def call(*arguments: str, stdin: bytes = b"") -> Said:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = main(list(arguments))
        return Said(code, *capsys.readouterr())

    return call
