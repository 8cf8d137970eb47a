"""What people read of a fact: figures with their bounds, plurals, periods."""

from __future__ import annotations

from decimal import Decimal

import pytest

from facts import RATE, SOURCE, fact
from jiningcli import loads
from jiningcli.facts.model import Period
from jiningcli.facts.records import (
    entries,
    figure,
    period_text,
    record,
)
from jiningcli.quantity import Bound, Quantity, digits, number, plural


@pytest.mark.parametrize(
    ("value", "expected"),
    [("44", "44"), ("44.0", "44"), ("1E+9", "1000000000"), ("17.50", "17.5"), ("9" * 40, "9" * 40)],
)
def test_a_number_is_exact_and_written_out(value: str, expected: str) -> None:
    assert str(number(Decimal(value))) == expected


def test_digits_are_grouped() -> None:
    assert [digits(Decimal(value)) for value in ("1000", "1234567.5", "0.1")] == [
        "1,000",
        "1,234,567.5",
        "0.1",
    ]


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("project", "projects"),
        ("industry", "industries"),
        ("key", "keys"),
        ("class", "classes"),
        ("branch", "branches"),
        ("contract project", "contract projects"),
        ("person", "people"),
        ("people", "people"),
        ("km", "km"),
        ("MWh", "MWh"),
        ("m2", "m2"),
        ("个", "个"),
    ],
)
def test_the_plural_of_a_unit(unit: str, expected: str) -> None:
    assert plural(unit) == expected


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        (Quantity(value=Decimal(1), unit="berth"), "1 berth"),
        (Quantity(value=Decimal(44), unit="berth"), "44 berths"),
        (Quantity(value=Decimal(1000), unit="berth", bound=Bound.OVER), "over 1,000 berths"),
        (Quantity(value=Decimal(5), unit="berth", bound=Bound.AT_LEAST), "at least 5 berths"),
        (Quantity(value=Decimal("17.5"), unit="percent"), "17.5%"),
        (Quantity(value=Decimal(38), unit="industry", of=Decimal(41)), "38 of 41 industries"),
    ],
)
def test_a_quantity_in_words(quantity: Quantity, expected: str) -> None:
    assert str(quantity) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2024", "2024", "2024"),
        ("2024-01", "2024-01", "Jan 2024"),
        ("2024-01-05", "2024-01-05", "5 Jan 2024"),
        ("2024-01", "2024-04", "Jan–Apr 2024"),
        ("2023-12", "2024-02", "Dec 2023 – Feb 2024"),
        ("2023", "2024", "2023 – 2024"),
        ("2024-01-05", "2024-02-07", "5 Jan 2024 – 7 Feb 2024"),
    ],
)
def test_a_period_in_words(start: str, end: str, expected: str) -> None:
    assert period_text(Period(start=start, end=end)) == expected


FIGURES = {
    "": {},
    "4 berths": {"count": '{ value = 4, unit = "berth" }'},
    "18–20 ships, from 15": {"count": '{ value = 18, high = 20, was = 15, unit = "ship" }'},
    "17.5%, from 16%": {"count": '{ value = 17.5, was = 16, unit = "percent" }'},
    "¥60 million, from ¥50 million": {
        "value": '{ amount = 60_000_000, was = 50_000_000, currency = "CNY" }'
    },
    "over ¥60 million": {"value": '{ amount = 60_000_000, currency = "CNY", bound = "over" }'},
    "4 berths, each ¥60 million": {
        "count": '{ value = 4, unit = "berth" }',
        "value": '{ amount = 60_000_000, currency = "CNY" }',
    },
    "up": {"direction": '"up"'},
    "down 3%": {"direction": '"down"', "change": '{ value = 3, unit = "percent" }'},
}


@pytest.mark.parametrize(("expected", "values"), FIGURES.items())
def test_the_figure_of_a_fact(expected: str, values: dict[str, str]) -> None:
    (entry,) = entries(loads(SOURCE + fact(**values)))
    assert figure(entry) == expected


def test_a_range_has_its_upper_end() -> None:
    value = '{ amount = 2_000_000, currency = "CNY", high = 3_000_000 }'
    (entry,) = entries(loads(SOURCE + RATE + fact(value=value)), currency="USD")
    assert record(entry)["value"] == {
        "amount": 280000,
        "currency": "USD",
        "bound": "exact",
        "high": 420000,
    }


def test_a_company_and_its_project_know_each_other() -> None:
    project = fact(id='"pier"', name='"Pier"', status='"planned"', company='"acme"')
    company = fact("companies", id='"acme"', name='"Acme"', full_name='"Acme Ltd"')
    pier, acme = map(record, entries(loads(SOURCE + project + company)))
    assert (pier["status"], pier["company"]) == ("planned", "Acme")
    assert (acme["full_name"], acme["project"], acme["status"]) == ("Acme Ltd", "pier", "planned")
