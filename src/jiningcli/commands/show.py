"""show: facts whole, by their ids or names; or the article itself, opened at their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

from jiningcli.commands.lookups import with_rates
from jiningcli.commands.options import (
    Answer,
    Options,
    candidates,
    command,
    complete_path,
    in_force,
)
from jiningcli.facts.lookup import nearest
from jiningcli.facts.model import Company
from jiningcli.render.facts import cards
from jiningcli.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jiningcli.facts.model import Fact
    from jiningcli.facts.records import Entry


def _complete_id(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The ids of the facts in force, for the shell."""
    known = {fact.id: fact.name for file in in_force(ctx) for _, fact in file}
    return candidates(known.items(), incomplete)


Ids = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ID]...", help="Ids of facts.", autocompletion=_complete_id),
]


@command(
    "jining show signed-contracts", "jining show CATL --json", "jining show catl --article article.txt"
)
def show(
    options: Options,
    ids: Annotated[
        list[str],
        typer.Argument(metavar="ID...", help="Ids of facts, or names.", autocompletion=_complete_id),
    ],
    article: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Your copy of the article, to quote the passages from.",
            autocompletion=complete_path,
        ),
    ] = None,
    web: Annotated[
        bool, typer.Option("--web", help="Open the article at the words, in a browser.")
    ] = False,
    print: Annotated[
        bool, typer.Option("--print", help="Print only the address that --web opens.")
    ] = False,
) -> Answer:
    """Show facts in full, with passage, link and notes."""
    entries, messages = chosen(options, ids)
    code = 1 if messages else 0
    copy = None
    if article is not None:
        from jiningcli.article.parts import read

        copy = read(options.read(article))
    if web or print:
        output = "".join(f"{clean(entry.url)}\n" for entry in entries)
        if web and not print:
            if _opened(entry.url for entry in entries):
                output = ""
            else:
                messages.append("no browser opens it here; this is its address")
    else:
        output = options.render(cards(entries, copy))
    return Answer(output, code, "\n".join(messages))


def _opened(addresses: Iterable[str]) -> bool:
    """Whether a browser has taken these addresses, which are of the web."""
    import webbrowser

    return all(it.startswith(("http://", "https://")) and webbrowser.open(it) for it in addresses)


def chosen(options: Options, ids: Sequence[str]) -> tuple[list[Entry], list[str]]:
    """The facts of these ids or names, in their order, and a message for each that no fact has.

    A name may be several words, whose quotation marks were forgotten.
    """
    every = with_rates(options)
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


def _did_you_mean(name: str, known: Iterable[str]) -> str:
    near = nearest(name, known)
    return f"; did you mean {' or '.join(near)}?" if near else "; jining search WORD finds ids"
