"""The lookups, search and show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

from jiningcli.commands.options import Answer, Options, candidates, command, in_force
from jiningcli.facts import lookup
from jiningcli.facts.model import CATEGORIES, Company
from jiningcli.facts.rate import rate_fact
from jiningcli.facts.records import Entry, shown
from jiningcli.facts.records import entries as entries_of
from jiningcli.render import render
from jiningcli.render.facts import cards, found, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jiningcli.facts.model import Fact
    from jiningcli.render.sheet import Sheet

Words = Annotated[
    list[str] | None,
    typer.Argument(metavar="[WORD]...", help="Only what holds all these words.", show_default=False),
]

Notes = Annotated[bool, typer.Option("--notes", help="Show our notes: what the source leaves open.")]


@command("jining projects", "jining projects signed --currency USD", "jining projects --json")
def projects(options: Options, words: Words = None, notes: Notes = False) -> Answer:
    """What the source says of projects.

    How many there are, which it names, how far they are, and when.
    """
    return _lookup("projects", options, words or [], notes=notes)


@command("jining industries", "jining industries textiles", "jining industries --format markdown")
def industries(options: Options, words: Words = None, notes: Notes = False) -> Answer:
    """What the source says of industries.

    Each stands in the role that the source gives it: national base, cluster, traditional, emerging.
    """
    return _lookup("industries", options, words or [], notes=notes)


@command("jining digital", "jining digital revenue", "jining digital --format csv")
def digital(options: Options, words: Words = None, notes: Notes = False) -> Answer:
    """What the source says of the digital economy.

    Titles earned, figures and trends, and what efforts are aimed at.
    """
    return _lookup("digital", options, words or [], notes=notes)


@command("jining companies", "jining companies confirmed", "jining companies --json")
def companies(options: Options, words: Words = None, notes: Notes = False) -> Answer:
    """The companies that the source names, with their projects."""
    return _lookup("companies", options, words or [], notes=notes)


@command("jining facts", "jining facts growth", "jining facts --json")
def facts(options: Options, words: Words = None) -> Answer:
    """All that the source says, fact by fact."""
    every, wanted = _entries(options), words or []
    hits = list(_held(every, wanted))
    return _found("facts", hits, every, wanted, found(hits, wanted), options)


def _lookup(category: str, options: Options, words: Sequence[str], *, notes: bool) -> Answer:
    every = _entries(options, [category])
    hits = list(_held(every, words))
    return _found(category, hits, every, words, table(category, hits, notes=notes), options)


def _held(every: Iterable[Entry], words: Sequence[str]) -> Iterator[Entry]:
    """The facts that hold all these words, in what is shown of them or in their terms."""
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
    output = render(sheet, options.format, options.terminal)
    if hits:
        return Answer(output)
    what = f"with {_quoted(words)}" if words else "in the fact file"
    return Answer(output, 1, f"no {category} {what}{_nearest(words, every)}")


@command("jining search solar", "jining search new energy vehicles", "jining search gigabit --json")
def search(
    options: Options,
    words: Annotated[list[str], typer.Argument(metavar="WORD...", help="What to look for.")],
) -> Answer:
    """Search all facts, best first.

    Words of the same stem are found too, and the other words that the fact file has for a thing.
    """
    every = _with_rates(options)
    facts, texts = [entry.fact for entry in every], [shown(entry) for entry in every]
    hits = [every[index] for index in lookup.search(facts, words, texts)]
    output = render(found(hits, words), options.format, options.terminal)
    if hits:
        return Answer(output)
    return Answer(output, 1, f"nothing found for {_quoted(words)}{_nearest(words, every)}")


def _complete_id(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The ids of the facts in force, for the shell."""
    known = {fact.id: fact.name for file in in_force(ctx) for _, fact in file}
    return candidates(known.items(), incomplete)


Ids = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ID]...", help="Ids of facts.", autocompletion=_complete_id),
]


@command(
    "jining show signed-contracts", "jining show catl --json", "jining show catl --article article.txt"
)
def show(
    options: Options,
    ids: Annotated[
        list[str], typer.Argument(metavar="ID...", help="Ids of facts.", autocompletion=_complete_id)
    ],
    article: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Your copy of the article, to quote the passages from."),
    ] = None,
) -> Answer:
    """Show facts whole, with passage, link and notes."""
    entries, messages = chosen(options, ids)
    copy = None
    if article is not None:
        from jiningcli.article.parts import read

        copy = read(options.read(article))
    output = render(cards(entries, copy), options.format, options.terminal)
    return Answer(output, 1 if messages else 0, "\n".join(messages))


def chosen(options: Options, ids: Sequence[str]) -> tuple[list[Entry], list[str]]:
    """The facts of these ids or names, in their order, and a message for each that no fact has.

    A name may be several words, whose quotation marks were forgotten.
    """
    every = _with_rates(options)
    known: dict[str, list[Entry]] = {}
    named: dict[str, list[Entry]] = {}
    for entry in every:
        known.setdefault(entry.fact.id, []).append(entry)
        for name in dict.fromkeys(map(_slug, _names(entry.fact))):
            named.setdefault(name, []).append(entry)
    found = {name: known.get(name) or named.get(_slug(name), []) for name in ids}
    whole = named.get(_slug(" ".join(ids)), [])
    if whole and not all(found.values()):
        return whole, []
    return (
        list({id(entry): entry for entries in found.values() for entry in entries}.values()),
        [
            f"no fact has the id “{name}”{_did_you_mean(name, known)}"
            for name, entries in found.items()
            if not entries
        ],
    )


def _names(fact: Fact) -> Iterator[str]:
    """What a fact may be called by, beside its id as it stands."""
    yield from (fact.id, fact.name)
    if isinstance(fact, Company):
        yield from (fact.full_name or fact.name, *fact.terms)


def _slug(name: str) -> str:
    """A name as ids are written: small letters and hyphens."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")


def _entries(options: Options, categories: Iterable[str] = CATEGORIES) -> list[Entry]:
    files = options.load()
    return [entry for file in files for entry in entries_of(file, categories, options.currency)]


def _with_rates(options: Options) -> list[Entry]:
    """All facts, and after them the rates that their sources state."""
    every = _entries(options)
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


def _did_you_mean(name: str, known: Iterable[str]) -> str:
    near = lookup.nearest(name, known)
    return f"; did you mean {' or '.join(near)}?" if near else "; jining search WORD finds ids"
