"""Facts as sheets: the columns that a reporter reads first, one category at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.article.links import fragment_url
from jiningcli.facts.model import Company, DigitalFact, Industry, Role
from jiningcli.facts.records import Entry, figure, period_text, record, speaker
from jiningcli.render.sheet import Cell, Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.article.parts import Copy
    from jiningcli.facts.records import Record


def _name(entry: Entry) -> Cell:
    return Cell(entry.fact.name)


def _figure(entry: Entry) -> Cell:
    return Cell(figure(entry))


def _period(entry: Entry) -> Cell:
    return Cell(period_text(entry.fact.period)) if entry.fact.period else Cell()


def _status(entry: Entry) -> Cell:
    return Cell(entry.status or "")


def _role(entry: Entry) -> Cell:
    return Cell(entry.fact.role.value if isinstance(entry.fact, Industry) else "")


def _kind(entry: Entry) -> Cell:
    return Cell(entry.fact.kind.value if isinstance(entry.fact, DigitalFact) else "")


def _full_name(entry: Entry) -> Cell:
    return Cell((isinstance(entry.fact, Company) and entry.fact.full_name) or "")


def _partner(entry: Entry) -> Cell:
    return Cell(entry.partner.name if entry.partner else "")


def _statement(entry: Entry) -> Cell:
    """What is said of a company or an industry of which no other column says anything."""
    role = entry.fact.role if isinstance(entry.fact, Industry) else None
    silent = role in (None, Role.COVERAGE) and not figure(entry) and entry.partner is None
    return Cell(entry.fact.statement if silent else "")


def _where(entry: Entry) -> Cell:
    """The place of a fact; of a company with a project, the one that has the project's status."""
    shown = entry.partner if isinstance(entry.fact, Company) and entry.partner else entry.fact
    return Cell(shown.passage.label, fragment_url(entry.file.source.url, shown.passage))


def _id(entry: Entry) -> Cell:
    return Cell(entry.fact.id)


NAME = Column("Name", _name, wrap=True)
FIGURE = Column("Figure", _figure, wrap=True)
SAYS = Column("Statement", _statement, wrap=True)
PERIOD = Column("Period", _period)
STATUS = Column("Status", _status)
WHERE = Column("Where", _where)
ID = Column("ID", _id, "dim", key=True)
COLUMNS = {
    "projects": (NAME, FIGURE, PERIOD, STATUS, WHERE),
    "industries": (NAME, Column("Role", _role), FIGURE, SAYS, PERIOD, WHERE),
    "digital": (NAME, Column("Kind", _kind), FIGURE, PERIOD, WHERE),
    "companies": (
        NAME,
        Column("Full name", _full_name, wrap=True),
        Column("Project", _partner, wrap=True),
        SAYS,
        STATUS,
        WHERE,
    ),
}


KEYS = (
    *"id category name statement status company role kind full_name project".split(),
    *"count value change direction period passage source notes".split(),
)
"""The keys of facts of all categories, each where it stands in a record."""


def table(category: str, entries: Sequence[Entry], *, notes: bool = False) -> Sheet[Entry]:
    """The facts of one category as a table, on a terminal with their notes where these are asked for."""
    columns = (*COLUMNS[category], *_source_column(entries), ID)
    return Sheet(entries, record, columns, notes=_notes, footer=_footer(entries), notes_shown=notes)


def found(entries: Sequence[Entry], words: Sequence[str]) -> Sheet[Entry]:
    """Facts of any category, with the words marked that they were found by."""
    from jiningcli.facts.lookup import marks

    def marked(text: str) -> Cell:
        return Cell(text, marks=marks(text, words))

    columns = (
        Column[Entry]("Name", lambda entry: marked(entry.fact.name), wrap=True),
        Column[Entry]("Statement", lambda entry: marked(entry.fact.statement), wrap=True),
        Column[Entry]("Where", lambda entry: Cell(entry.fact.passage.label, entry.url)),
        *_source_column(entries),
        ID,
    )
    return Sheet(entries, record, columns, footer=_footer(entries), keys=KEYS)


def cards(entries: Sequence[Entry], copy: Copy | None = None) -> Sheet[Entry]:
    """Each fact whole; with a copy of the article, its passage in the article's own words."""

    def whole(entry: Entry) -> Record:
        quote = {"quote": _quote(entry, copy)} if copy else {}
        return record(entry) | quote

    columns = (
        NAME,
        Column("ID", _id),
        Column[Entry]("Category", lambda entry: Cell(entry.category)),
        Column[Entry]("Statement", lambda entry: Cell(entry.fact.statement), wrap=True),
        *COLUMNS_OF_CARDS,
        Column[Entry]("Quote", lambda entry: Cell(_quote(entry, copy) or ""), wrap=True),
        Column("Source", _source, wrap=True),
    )
    return Sheet(entries, whole, columns, notes=_notes, cards=True)


def _passage(entry: Entry) -> Cell:
    passage = entry.fact.passage
    words = f"{passage.start} … {passage.end}" if passage.end else passage.start
    return Cell(f"{passage.label}, “{words}”")


COLUMNS_OF_CARDS = (
    FIGURE,
    PERIOD,
    Column[Entry]("Except", lambda entry: Cell(", ".join(entry.fact.excluding)), wrap=True),
    STATUS,
    Column[Entry]("Said by", lambda entry: Cell(speaker(entry) or ""), wrap=True),
    Column("Role", _role),
    Column("Kind", _kind),
    Column("Full name", _full_name),
    Column[Entry](
        "Project", lambda e: _partner(e) if isinstance(e.fact, Company) else Cell(), wrap=True
    ),
    Column[Entry](
        "Company", lambda e: Cell() if isinstance(e.fact, Company) else _partner(e), wrap=True
    ),
    Column("Where", _passage, wrap=True),
    Column[Entry]("Link", lambda entry: Cell(entry.url, entry.url), wrap=True),
)


def _quote(entry: Entry, copy: Copy | None) -> str | None:
    from jiningcli.article.parts import excerpt

    return excerpt(entry.fact.passage, copy) if copy else None


def _notes(entry: Entry) -> Sequence[str]:
    return entry.fact.notes


def _source(entry: Entry) -> Cell:
    source = entry.file.source
    return Cell(f"“{source.title}”, {source}")


def _source_column(entries: Sequence[Entry]) -> tuple[Column[Entry], ...]:
    """The column that tells the sources apart, where there are several."""
    if len({id(entry.file) for entry in entries}) < 2:
        return ()
    return (Column("Source", lambda entry: Cell(str(entry.file.source)), wrap=True),)


def _footer(entries: Sequence[Entry]) -> list[Cell]:
    """The sources, each with its address, and the rate where amounts are converted at it."""
    lines: dict[Cell, None] = {}
    for entry in {id(entry.file): entry for entry in entries}.values():
        source = entry.file.source
        lines[Cell(f"“{source.title}”, {source}")] = None
        lines[Cell(source.url, source.url)] = None
        if entry.file.rate and any(e.conversion for e in entries if e.file is entry.file):
            lines[Cell(f"Converted at the source's ratio: {entry.file.rate}")] = None
    return list(lines)
