"""What the frozen dataclasses share: they are compared, hashed and printed by their fields."""

from __future__ import annotations

from dataclasses import Field, fields
from typing import TYPE_CHECKING, Any, ClassVar


class Value:
    """The base of a dataclass with ``eq=False, repr=False``: these methods serve all of them.

    Those that `dataclass` writes are compiled for each class anew whenever the program starts, which
    is half of what a class costs.
    """

    __slots__ = ()
    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same class and has the same values."""
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, f.name) == getattr(other, f.name) for f in fields(self))

    def __hash__(self) -> int:
        """The same for equal values."""
        return hash(tuple(getattr(self, field.name) for field in fields(self)))

    def __repr__(self) -> str:
        """The class with its values, as it is written in Python."""
        values = (f"{field.name}={getattr(self, field.name)!r}" for field in fields(self))
        return f"{type(self).__name__}({', '.join(values)})"
