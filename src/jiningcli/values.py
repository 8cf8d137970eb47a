"""Frozen dataclasses of keywords, whose methods are written when one of them is first called.

`dataclasses` takes half a millisecond to write the methods of a class, and most runs of the program
construct and compare few of those that they import.
"""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, field, fields, make_dataclass
from typing import TYPE_CHECKING, Any, Never, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

WRITTEN = ("__init__", "__repr__", "__eq__", "__hash__")
"""The methods that `dataclasses` would write at once."""


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """The class as ``dataclass(frozen=True, kw_only=True, slots=True)`` would make it."""
    made: Any = dataclass(init=False, repr=False, eq=False, kw_only=True, slots=True)(cls)
    for name in WRITTEN:
        setattr(made, name, _first(made, name))
    made.__setattr__ = made.__delattr__ = _refuse
    made.__setstate__ = _restore
    return made  # type: ignore[no-any-return]


def _first(cls: type, name: str) -> Callable[..., Any]:
    """A method that has all of them written when it is called, and does what the written one does."""

    def method(self: object, *args: object, **given: object) -> object:
        whole = make_dataclass(
            cls.__name__, [(it.name, it.type, it) for it in fields(cls)], frozen=True, kw_only=True
        )
        for each in WRITTEN:
            setattr(cls, each, getattr(whole, each))
        return getattr(cls, name)(self, *args, **given)

    return method


def _refuse(self: object, name: str, *_: object) -> Never:
    raise FrozenInstanceError(f"cannot change {name!r} of {type(self).__name__}")


def _restore(self: object, state: tuple[None, dict[str, object]]) -> None:
    """Fill a copy: what `copy` and `pickle` would assign to."""
    for name, held in state[1].items():
        object.__setattr__(self, name, held)
