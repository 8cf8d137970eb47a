"""What the tests share: the program called as `main` is, its whole answer compared at once."""

from __future__ import annotations

import io
import os
import sys
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from claims import FACTS
from facts import BERTHS, MINIMAL, PRICED, RATE, SOURCE, fact
from jiningcli.check.words.prepare import write_all
from jiningcli.check.words.prepared import GENERAL, LEXICON, holds
from jiningcli.cli import main

ROOT = Path(__file__).parents[1]

# A busy machine is no failure: test_hostile.py has limits of its own where time is what it is about.
settings.register_profile(
    "jining", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("jining")


class Said(NamedTuple):
    """All that a run of the program gave to the outside."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]
Sampled = Callable[[Iterable[str]], list[str]]

SHARE = 5
"""One in so many of the claims that are made up by exchange is judged, without ``--whole``."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """All claims that the tests make up, as a choice: it takes some minutes."""
    parser.addoption("--whole", action="store_true", help="judge every exchange, not one in five")


@pytest.fixture
def sampled(request: pytest.FixtureRequest) -> Sampled:
    """Of made-up claims a share, the same whatever the others are; all of them with ``--whole``."""

    def chosen(claims: Iterable[str]) -> list[str]:
        every = list(dict.fromkeys(claims))
        if request.config.getoption("--whole"):
            return every
        return [claim for claim in every if zlib.crc32(claim.encode()) % SHARE == 0]

    return chosen


def need_name(name: str) -> str:
    """Skip a test where the locale has no way to write a name of a file."""
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        pytest.skip(f"this locale has no such name for a file: {name!r}")
    return name


@pytest.fixture(scope="session", autouse=True)
def _lexicon() -> None:
    """Prepare the lexicon after a change of its tables, so that each start in the tests need not."""
    if not all(path.exists() and holds(path.read_text(encoding="utf-8")) for path in (LEXICON, GENERAL)):
        write_all()


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


@pytest.fixture
def in_saltmere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty directory, with the facts of an invented place."""
    (tmp_path / "facts.toml").write_text(FACTS, encoding="utf-8")
    monkeypatch.setenv("JINING_FACTS", str(tmp_path / "facts.toml"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def harbour(tmp_path: Path) -> str:
    """A fact file with two facts and a rate."""
    path = tmp_path / "harbour.toml"
    text = BERTHS + PRICED + fact("companies", id='"acme"', name='"Acme"')
    path.write_text(SOURCE + RATE + text, encoding="utf-8")
    return str(path)


@pytest.fixture
def minimal(tmp_path: Path) -> str:
    """A fact file with one fact and no rate."""
    path = tmp_path / "minimal.toml"
    path.write_text(MINIMAL, encoding="utf-8")
    return str(path)
