"""new: a fact file drafted from an article, to be mended by hand."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - an option is called date
from pathlib import Path
from typing import Annotated

import typer

from jiningcli.commands.options import Answer, Options, command
from jiningcli.errors import JiningError
from jiningcli.files import write_text


@command(
    "jining new release.txt > facts.toml",
    "jining new page.html --subject 'Kestrel Ferries' --output facts.toml",
    "jining new - --date 2025-10-14 < release.txt",
)
def new(
    options: Options,
    article: Annotated[
        str,
        typer.Argument(
            metavar="ARTICLE", help="An article, as text or saved page; - reads standard input."
        ),
    ],
    subject: Annotated[str | None, typer.Option(help="What the article is about.")] = None,
    date: Annotated[
        str | None, typer.Option(metavar="DAY", help="When it was published: 2025-10-14.")
    ] = None,
    url: Annotated[str | None, typer.Option(help="Where it is published.")] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a new file.")
    ] = None,
) -> Answer:
    """Draft a fact file from an article.

    A fact for each quantity, with its place in the article; what was guessed is marked. The file is
    sound as it stands, and made to be mended by hand.
    """
    from jiningcli.extract.articles import Told, read_article
    from jiningcli.extract.drafting import draft
    from jiningcli.facts.sense import is_address

    if url is not None and not is_address(url):
        raise JiningError(f"--url {url}: is no web address; it begins with https:// or http://")
    told = Told(subject=subject, day=_day(date), url=url)
    read = read_article(options.read(article), article, told=told)
    text = draft(read)
    if output is None:
        return Answer(text)
    if Path(output).exists():
        raise JiningError(f"{output}: is there already; give another name")
    write_text(output, text)
    return Answer("", 0, f"{output}: {len(read.facts)} facts; mend what is marked as guessed")


def _day(text: str | None) -> Date | None:
    if text is None:
        return None
    try:
        return Date.fromisoformat(text)
    except ValueError:
        raise JiningError(f"--date {text}: is no day such as 2025-10-14") from None
