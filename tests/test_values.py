"""Values do what frozen dataclasses do, though their methods are written when they are first called."""

import copy
import pickle
from dataclasses import FrozenInstanceError, fields, replace
from decimal import Decimal

import pytest

from jiningcli.facts.model import Period, Project
from jiningcli.money import Money
from jiningcli.quantity import Bound, Quantity
from jiningcli.values import value


@value
class Pair:
    """Two numbers, of which no method has been called before."""

    first: int
    second: int = 2


def test_equal_values_are_equal_and_of_one_hash() -> None:
    one, same = Pair(first=1), Pair(first=1, second=2)
    assert one == same
    assert hash(one) == hash(same)
    assert one != Pair(first=2)
    other: object = Period(start="2024", end="2024")
    assert one != other


def test_a_value_shows_its_fields() -> None:
    assert repr(Pair(first=1)) == "Pair(first=1, second=2)"
    shown = (
        "Money(amount=Decimal('1'), currency='CNY', bound=<Bound.EXACT: 'exact'>, high=None, was=None)"
    )
    assert repr(Money(amount=Decimal(1), currency="CNY")) == shown


@pytest.mark.parametrize("given", [{}, {"first": 1, "third": 3}])
def test_a_value_takes_its_fields_and_no_others(given: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="__init__"):
        Pair(**given)


def test_a_value_is_not_changed() -> None:
    money = Money(amount=Decimal(1), currency="CNY")
    with pytest.raises(FrozenInstanceError, match="amount"):
        money.amount = Decimal(2)  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="amount"):
        del money.amount
    assert replace(money, bound=Bound.OVER).bound is Bound.OVER


def test_copies_are_equal() -> None:
    quantity = Quantity(value=Decimal(44), unit="project")
    assert copy.deepcopy(quantity) == quantity
    assert pickle.loads(pickle.dumps(quantity)) == quantity  # noqa: S301 - our own


def test_fields_of_what_a_class_is_made_from_come_first() -> None:
    assert [it.name for it in fields(Project)][-2:] == ["status", "company"]
