"""The fact model: what one source states, as frozen classes, each fact with its passage."""

# No postponed annotations here: msgspec and the checks of `factfile` read the real types.

from collections.abc import Iterator
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Literal

from jiningcli.money import Money, Rate
from jiningcli.quantity import Quantity
from jiningcli.values import value


class Status(Enum):
    """How far a project is, as the source says; a promise is not a deed."""

    PLANNED = "planned"
    CONFIRMED = "confirmed"
    APPROVED = "approved"
    SIGNED = "signed"
    INITIATED = "initiated"
    LAUNCHED = "launched"
    UNDER_CONSTRUCTION = "under-construction"
    COMPLETED = "completed"
    OPERATING = "operating"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"


class Role(Enum):
    """The part that an industry plays in the source's account of the place."""

    COVERAGE = "coverage"
    """The sector as a whole: how much it covers, how it is described."""
    NATIONAL_BASE = "national-base"
    ADVANCED_CLUSTER = "advanced-cluster"
    TRADITIONAL = "traditional"
    EMERGING = "emerging"


class Kind(Enum):
    """What a fact about the digital economy is: a title earned, a figure or trend, a focus."""

    RECOGNITION = "recognition"
    METRIC = "metric"
    FOCUS = "focus"


Direction = Literal["up", "down"]


@value
class Passage:
    """Where the source says something: a pointer, never a copy.

    Exactly one of ``paragraph`` and ``caption`` is set (1-based; title and captions are not body
    paragraphs). ``start`` and ``end`` are the first and last few words of the place, ``end`` may be
    left out where ``start`` is all of it. ``evidence`` are the figures, names and direction words
    that must stand between them.
    """

    paragraph: int | None = None
    caption: int | None = None
    start: str
    end: str | None = None
    evidence: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The place as people write it: ``¶1`` or ``caption 3``."""
        return f"¶{self.paragraph}" if self.paragraph is not None else f"caption {self.caption}"

    def __str__(self) -> str:
        return self.label


@value
class Period:
    """From the first to the last year, month or day, both in it; ISO 8601: ``2024-01``.

    ``name`` is what the source calls it: the second quarter, which of a company may be any months.
    """

    start: str
    end: str
    name: str | None = None

    def __str__(self) -> str:
        return self.start if self.start == self.end else f"{self.start} to {self.end}"


@value
class Fact:
    """One thing that the source states, in our own words.

    ``count`` is what is counted, ``value`` the money at stake (of each, where things are counted),
    ``change`` a rise or fall in percent, with its ``direction``. ``terms`` are other words for the
    same thing, ``related`` words that a sentence about it may hold and that do not by themselves point
    to it: both matched, never shown as the source's. ``notes`` are our caveats. ``excluding`` is what
    the statement leaves out: all regions but these. ``speaker`` is the id of the name, or of the
    company, that the source has it from.
    """

    id: str
    name: str
    statement: str
    passage: Passage
    terms: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    count: Quantity | None = None
    value: Money | None = None
    change: Quantity | None = None
    direction: Direction | None = None
    period: Period | None = None
    excluding: tuple[str, ...] = ()
    speaker: str | None = None

    def __str__(self) -> str:
        return f"{self.statement} ({self.passage})"


@value
class Project(Fact):
    """A project, or a number of them; ``company`` is the id of one of the file's companies."""

    status: Status | None = None
    company: str | None = None


@value
class Industry(Fact):
    """An industry in one role; an industry that the source names in two roles is two facts."""

    role: Role


@value
class DigitalFact(Fact):
    """Something said of the digital economy."""

    kind: Kind


@value
class Company(Fact):
    """A company that the source names; ``full_name`` is None where it gives no longer name."""

    full_name: str | None = None


@value
class Statement(Fact):
    """What the source states and no other category fits; ``status`` where it says how far it is."""

    status: Status | None = None


@value
class Name:
    """A person or an organisation that the source names; known in the whole file, and no fact itself.

    ``role`` is what the source says that somebody is, ``terms`` are other names, such as a short one.
    """

    id: str
    name: str
    full_name: str | None = None
    role: str | None = None
    terms: tuple[str, ...] = ()


@value
class Source:
    """The publication that the facts come from; ``date`` is that of its last update.

    ``subject`` is what it speaks of; where that is a place, ``place`` says so. One of them is set.
    ``region`` are the wider places that contain it, ``terms`` other words for place and subject;
    ``photos`` is who is credited with the pictures.
    """

    title: str
    publisher: str
    date: date
    url: str
    subject: str | None = None
    place: str | None = None
    region: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    photos: str | None = None

    @property
    def subjects(self) -> tuple[str, ...]:
        """What the source speaks of: its place, its subject, or both."""
        return tuple(name for name in (self.place, self.subject) if name)

    def __str__(self) -> str:
        return f"{self.publisher}, {self.date.isoformat()}"


@value
class FactFile:
    """All that one file holds: a source, the rate that it states, the facts by category, and names.

    ``units`` are words of the source's own for a number, each with its worth: crore = 10_000_000.
    """

    source: Source
    rate: Rate | None = None
    projects: tuple[Project, ...] = ()
    industries: tuple[Industry, ...] = ()
    digital: tuple[DigitalFact, ...] = ()
    companies: tuple[Company, ...] = ()
    facts: tuple[Statement, ...] = ()
    names: tuple[Name, ...] = ()
    units: dict[str, Decimal] = field(default_factory=dict, hash=False)

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies that the source speaks of; they settle what ``$`` means beside it."""
        pair = self.rate.currencies if self.rate else ()
        values = (fact.value.currency for _, fact in self if fact.value is not None)
        return tuple(dict.fromkeys((*pair, *values)))

    @property
    def speakers(self) -> dict[str, str]:
        """What everybody is called who may say something, by id."""
        companies = {company.id: company.name for company in self.companies}
        return companies | {name.id: name.name for name in self.names}

    def __iter__(self) -> Iterator[tuple[str, Fact]]:
        """Every fact with the name of its category, in the order of the file."""
        for category in CATEGORIES:
            for fact in getattr(self, category):
                yield category, fact


CATEGORIES: dict[str, type[Fact]] = {
    "projects": Project,
    "industries": Industry,
    "digital": DigitalFact,
    "companies": Company,
    "facts": Statement,
}
"""The categories of facts, each an array of the file, with what it holds."""

ARRAYS: dict[str, type[Fact | Name]] = {**CATEGORIES, "names": Name}
"""All arrays of a fact file, each with what it holds."""


def status_of(fact: Fact) -> Status | None:
    """How far the thing is that a fact is about, where the source says."""
    return fact.status if isinstance(fact, Project | Statement) else None
