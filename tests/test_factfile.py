"""Loading fact files: what is sound loads whole; each fault is one line with its place."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import jiningcli
from facts import MINIMAL, RATE, SOURCE, fact
from jiningcli import FactFileError, JiningError, load, loads
from jiningcli.facts.loading import MOST_PROBLEMS
from jiningcli.facts.model import Passage, Period, Project, Source, Status
from jiningcli.money import Money
from jiningcli.quantity import Bound, Quantity

PLACE = re.compile(
    r"^f\.toml(:\d+)?: (?:[a-z0-9-]+: (?=projects|industries|digital|companies|facts|names))?"
)
"""What is before the place that jq has: the line, and the id of the fact."""


def problems(text: str) -> list[str]:
    with pytest.raises(FactFileError) as caught:
        loads(text, name="f.toml")
    return list(caught.value.problems)


def test_the_smallest_file_has_a_source_and_nothing_else() -> None:
    assert loads(SOURCE).source == Source(
        title="Saltmere harbour expands",
        publisher="Saltmere Gazette",
        date=date(2031, 3, 9),
        url="https://gazette.example/harbour",
        place="Saltmere",
    )


def test_a_fact_becomes_what_it_says() -> None:
    text = SOURCE + fact(
        status='"under-construction"',
        count='{ value = 38, unit = "berth", of = 41 }',
        value='{ amount = 60_000_000.50, currency = "CNY", bound = "over" }',
        change='{ value = 17.5, unit = "percent" }',
        direction='"up"',
        period='{ start = "2031-01", end = "2031-03" }',
        terms='["dock"]',
        notes='["Ours."]',
    )
    assert loads(text).projects == (
        Project(
            id="one",
            name="One",
            statement="One is one.",
            passage=Passage(paragraph=1, start="One"),
            status=Status.UNDER_CONSTRUCTION,
            count=Quantity(value=Decimal(38), unit="berth", of=Decimal(41)),
            value=Money(amount=Decimal("60000000.50"), currency="CNY", bound=Bound.OVER),
            change=Quantity(value=Decimal("17.5"), unit="percent"),
            direction="up",
            period=Period(start="2031-01", end="2031-03"),
            terms=("dock",),
            notes=("Ours.",),
        ),
    )


def test_the_rate_is_optional_and_loads_exactly() -> None:
    assert loads(SOURCE).rate is None
    rate = loads(SOURCE + RATE).rate
    assert rate is not None
    assert str(rate) == "¥1 million = $140,000"


def test_iterating_a_file_gives_every_fact_with_its_category() -> None:
    assert [(category, fact.id) for category, fact in loads(MINIMAL)] == [("projects", "berths")]


LINES = {
    "a key": (SOURCE + fact(name="7"), "f.toml:9: one: projects[0].name:"),
    "a key of a table in one line": (
        SOURCE + fact(count='{ value = 4, unit = "" }'),
        "f.toml:12: one: projects[0].count.unit:",
    ),
    "a missing key": (SOURCE + fact(name=""), "f.toml:7: one: projects[0].name:"),
    "the second of its kind": (
        SOURCE + fact() + "# more\n\n" + fact(id='"two"', period='{ start = "x", end = "2031" }'),
        "f.toml:19: two: projects[1].period:",
    ),
    "a table of its own": (
        SOURCE + fact(passage="") + "[projects.passage]\nparagraph = 0\nstart = 'a'\n",
        "f.toml:11: one: projects[0].passage:",
    ),
    "a dotted key": (
        SOURCE + fact(passage="") + "passage.paragraph = 1\npassage.start = ''\n",
        "f.toml:12: one: projects[0].passage.start:",
    ),
    "behind a text of lines": (
        SOURCE + fact(notes='["""\n[[projects]]\nid = 1\n""", \n\'[[projects]]\'\n]') + fact(id='"1 2"'),
        "f.toml:19: projects[1].id:",
    ),
    "behind signs in a text": (
        SOURCE.replace("expands", "expands = [# {") + fact(name='"a\\"b#["', id='"One"'),
        "f.toml:8: projects[0].id:",
    ),
    "a table of the file": (SOURCE + "[sources]", "f.toml:7: sources:"),
    "a key in quotes": ("\"source\".'title' = 3\n" + "[rate]", "f.toml:1: source.title:"),
    "no table": ("source = 3", "f.toml:1: source:"),
    "nothing": ("", "f.toml: source:"),
}


@pytest.mark.parametrize(("text", "expected"), LINES.values(), ids=LINES)
def test_a_fault_is_told_with_its_line_and_the_id_of_its_fact(text: str, expected: str) -> None:
    assert any(line.startswith(expected) for line in problems(text)), problems(text)


@pytest.mark.parametrize(
    "values",
    [
        {"count": '{ value = 0, unit = "berth" }'},
        {"count": '{ value = 41, unit = "berth", of = 41 }'},
        {"count": f'{{ value = {"9" * 40}, unit = "berth" }}'},
        {"value": '{ amount = 4, high = 4, currency = "CNY" }'},
        {"period": '{ start = "2032-02-29", end = "2032-04-30" }'},
    ],
)
def test_what_is_at_a_limit_is_no_fault(values: dict[str, str]) -> None:
    assert loads(SOURCE + fact(**values)).projects


def test_no_more_than_a_hundred_faults_are_told() -> None:
    def told(faults: int) -> list[str]:
        return problems(SOURCE + "".join(fact(id=f'"n{n}"', xyz="1") for n in range(faults)))

    assert len(told(MOST_PROBLEMS)) == MOST_PROBLEMS
    assert all("unknown key" in line for line in told(MOST_PROBLEMS))
    more = told(2 * MOST_PROBLEMS)
    assert len(more) == MOST_PROBLEMS + 1
    assert more[-2].startswith(f"f.toml:606: n99: projects[{MOST_PROBLEMS - 1}].xyz: unknown key")
    assert more[-1] == "f.toml: file: has more problems; mend these to see the rest"


UNREADABLE = {
    "no TOML": ("a = ", "cannot be read as TOML: Invalid value (at end of document)"),
    "nested too deeply": ("a = " + "[" * 100_000, "cannot be read as TOML: it is nested too deeply"),
    "five thousand digits": ("a = " + "9" * 5000, "cannot be read as TOML: a number in it is too long"),
}


@pytest.mark.parametrize(("text", "expected"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_not_toml_is_one_line(text: str, expected: str) -> None:
    assert problems(text) == [f"f.toml: {expected}"]


@given(st.text())
def test_no_text_raises_anything_else(text: str) -> None:
    with suppress(JiningError):
        loads(text)


def test_the_article_that_comes_along_loads() -> None:
    facts = load()
    assert [
        len(getattr(facts, name)) for name in ("projects", "industries", "digital", "companies")
    ] == [
        7,
        21,
        5,
        5,
    ]
    assert facts.projects[0].count == Quantity(value=Decimal(44), unit="project")


def test_the_package_says_what_it_offers() -> None:
    assert all(hasattr(jiningcli, name) for name in jiningcli.__all__)


FILES = {
    "nothing there": (lambda _: None, "cannot be read: No such file or directory"),
    "a directory": (Path.mkdir, "is a directory; give a file"),
    "a loop of links": (
        lambda path: path.symlink_to(path),
        "cannot be read: Too many levels of symbolic links",
    ),
    "Latin-1": (
        lambda path: path.write_bytes(b"a = 1\nb = '\xe9'\n"),
        "is not UTF-8 text (line 2); save it as UTF-8 and try again",
    ),
    "a NUL": (
        lambda path: path.write_bytes(b"a = 1\n\0"),
        "holds a NUL character (line 2); is it a text file?",
    ),
    "a pipe nobody writes to": (
        lambda path: __import__("os").mkfifo(path),
        "is not a regular file; pipe it in and give - instead",
    ),
}


@pytest.mark.parametrize(("make", "expected"), FILES.values(), ids=FILES)
def test_a_file_that_cannot_be_read_is_one_line(make: object, expected: str, tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    assert callable(make)
    make(path)
    with pytest.raises(JiningError) as caught:
        load(path)
    assert str(caught.value) == f"{path}: {expected}"


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_text(MINIMAL, encoding="utf-8-sig")
    assert load(path) == loads(MINIMAL)
