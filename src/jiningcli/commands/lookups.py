"""The lookups, search and show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from jiningcli.commands.options import Answer, Options, command
from jiningcli.facts import lookup
from jiningcli.facts.model import CATEGORIES
from jiningcli.facts.rate import rate_fact
from jiningcli.facts.records import Entry, shown
from jiningcli.facts.records import entries as entries_of
from jiningcli.render.facts import found, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jiningcli.render.sheet import Sheet

Words = Annotated[
    list[str] | None,
    typer.Argument(metavar="[WORD]...", help="Only facts with all these words.", show_default=False),
]

Notes = Annotated[bool, typer.Option("--notes", help="Show our notes on what the source leaves open.")]


@command("jining projects", "jining projects signed --currency USD", "jining projects --json")
def projects(options: Options, words: Words = None, notes: Notes = False) -> Answer:
    """List the projects: how many, which, how far along, and when."""
    return _lookup("projects", options, words or [], notes=notes)


@command("jining industries", "jining industries textiles", "jining industries --format markdown")
def industries(options: Options, words: Words = None, notes: Notes = False) -> Answer:
    """List the industries, each in its role in the source.

    A national base, a cluster, traditional or emerging; or the sector as a whole.
    """
    return _lookup("industries", options, words or [], notes=notes)


@command("jining digital", "jining digital revenue", "jining digital --format csv")
def digital(options: Options, words: Words = None, notes: Notes = False) -> Answer:
    """List what the source says about the digital economy.

    Titles earned, figures and trends, and what the work focuses on.
    """
    return _lookup("digital", options, words or [], notes=notes)


@command("jining companies", "jining companies confirmed", "jining companies --json")
def companies(options: Options, words: Words = None, notes: Notes = False) -> Answer:
    """List the companies, with their projects."""
    return _lookup("companies", options, words or [], notes=notes)


@command("jining facts", "jining facts growth", "jining facts --json")
def facts(options: Options, words: Words = None) -> Answer:
    """List everything the source says, fact by fact."""
    every, wanted = entries_in(options), words or []
    hits = list(_held(every, wanted))
    return _found("facts", hits, every, wanted, found(hits, wanted), options)


def _lookup(category: str, options: Options, words: Sequence[str], *, notes: bool) -> Answer:
    every = entries_in(options, [category])
    hits = list(_held(every, words))
    return _found(category, hits, every, words, table(category, hits, notes=notes), options)


def _held(every: Iterable[Entry], words: Sequence[str]) -> Iterator[Entry]:
    """The facts that hold all these words, in what is shown of them or in their terms."""
    if not words:
        return iter(every)
    holds = lookup.matcher(words)
    return (entry for entry in every if holds(entry.fact, shown(entry)))


def _found(
    category: str,
    hits: Sequence[Entry],
    every: Sequence[Entry],
    words: Sequence[str],
    sheet: Sheet[Entry],
    options: Options,
) -> Answer:
    output = options.render(sheet)
    if hits:
        return Answer(output)
    what = f"with {_quoted(words)}" if words else "in the fact file"
    return Answer(output, 1, f"no {category} {what}{_nearest(words, every)}")


@command("jining search solar", "jining search new energy vehicles", "jining search gigabit --json")
def search(
    options: Options,
    words: Annotated[list[str], typer.Argument(metavar="WORD...", help="What to look for.")],
) -> Answer:
    """Search all facts, best match first.

    Finds words of the same stem too, and other words that the fact file gives for a thing.
    """
    every = with_rates(options)
    facts, texts = [entry.fact for entry in every], [shown(entry) for entry in every]
    hits = [every[index] for index in lookup.search(facts, words, texts)]
    output = options.render(found(hits, words))
    if hits:
        return Answer(output)
    return Answer(output, 1, f"nothing found for {_quoted(words)}{_nearest(words, every)}")


def entries_in(options: Options, categories: Iterable[str] = CATEGORIES) -> list[Entry]:
    """The facts of some categories of all the sources."""
    files = options.load()
    return [entry for file in files for entry in entries_of(file, categories, options.currency)]


def with_rates(options: Options) -> list[Entry]:
    """All facts, and after them the rates that their sources state."""
    every = entries_in(options)
    files = {id(entry.file): entry.file for entry in every}.values()
    rates = [Entry("facts", fact, file) for file in files if (fact := rate_fact(file))]
    return [*every, *rates]


def _quoted(words: Sequence[str]) -> str:
    return " ".join(f"“{word}”" for word in words)


def _nearest(words: Sequence[str], every: Sequence[Entry]) -> str:
    """The known words nearest to those that stand nowhere."""
    known = lookup.vocabulary([entry.fact for entry in every])
    strange = [word for word in words if not any(_held(every, [word]))]
    near = [known_word for word in strange for known_word in lookup.nearest(word, known)]
    return f"; nearest words: {', '.join(dict.fromkeys(near))}" if near else ""
