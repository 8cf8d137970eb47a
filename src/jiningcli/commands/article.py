"""cite and verify: from the facts to the article, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import typer

from jiningcli.commands.options import Answer, Options, command, complete_path
from jiningcli.commands.show import Ids, chosen
from jiningcli.render.sheet import Cell, Column, Sheet
from jiningcli.terminal import clean, clean_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.article.verify import Check, Standing
    from jiningcli.facts.records import Record

Style = Literal["text", "markdown", "bibtex", "csl-json"]


class Citation(NamedTuple):
    """The source cited, or a fact of it; ``id`` is None for the source."""

    id: str | None
    style: Style
    text: str

    def record(self) -> Record:
        """The citation as a script gets it."""
        return {"id": self.id, "style": self.style, "citation": self.text}


CITATIONS = (
    Column[Citation]("Cited", lambda citation: Cell(citation.id or "the source")),
    Column[Citation]("Citation", lambda citation: Cell(citation.text), wrap=True),
)


@command(
    "jining cite", "jining cite signed-contracts --style markdown", "jining cite catl --style bibtex"
)
def cite(
    options: Options,
    ids: Ids = None,
    style: Annotated[Style, typer.Option(help="How to cite.")] = "text",
) -> Answer:
    """Cite the source, or single facts.

    A fact is cited with its paragraph, and a link that opens the article at its words.
    """
    from jiningcli.article import cite as citing

    if ids:
        entries, messages = chosen(options, ids)
        citations = [
            Citation(e.fact.id, style, citing.cite(e.file.source, e.fact, style)) for e in entries
        ]
    else:
        messages = []
        citations = [Citation(None, style, citing.cite(f.source, None, style)) for f in options.load()]
    code = 1 if messages else 0
    if options.format != "table":
        sheet = Sheet(citations, Citation.record, CITATIONS)
        return Answer(options.render(sheet), code, "\n".join(messages))
    return Answer(_joined(citations, style), code, "\n".join(messages))


def _joined(citations: list[Citation], style: Style) -> str:
    """Citations as they are pasted: one a line, BibTeX entries apart, CSL-JSON as one array."""
    texts = [citation.text for citation in citations]
    if style == "csl-json":
        import msgspec

        items = [item for text in texts for item in msgspec.json.decode(text, type=list[msgspec.Raw])]
        return clean_json(msgspec.json.format(msgspec.json.encode(items), indent=2).decode()) + "\n"
    between = "\n\n" if style == "bibtex" else "\n"
    return between.join(map(_clean_lines, texts)) + "\n" if texts else ""


def _clean_lines(text: str) -> str:
    return "\n".join(map(clean, text.split("\n")))


CHECKS = (
    Column["Check"]("Fact", lambda check: Cell(check.id), wrap=True),
    Column["Check"]("In the copy", lambda check: Cell(check.standing.value)),
    Column["Check"]("Where", lambda check: Cell(check.label)),
    Column["Check"]("What differs", lambda check: Cell("" if check.ok else check.message), wrap=True),
)


@command("jining verify article.txt", "jining verify page.html --json", "jining verify - < article.txt")
def verify(
    options: Options,
    article: Annotated[
        str,
        typer.Argument(
            metavar="ARTICLE",
            help="Your copy: text, Markdown, a saved page; - for standard input.",
            autocompletion=complete_path,
        ),
    ],
    all: Annotated[bool, typer.Option("--all", help="List what is found too.")] = False,
) -> Answer:
    """Check that your copy still says what the facts say.

    Shows the facts whose words in the article have changed, moved or gone. The exit code is 1 if there
    are any.
    """
    from jiningcli.article.verify import verify as verify_copy

    text = options.read(article)
    checks = [check for file in options.load() for check in verify_copy(file, text)]
    shown = checks
    if not all and options.format in ("table", "markdown"):
        shown = [check for check in checks if not check.ok]
    summary = _summary(checks)
    sheet = Sheet(shown, _check_record, CHECKS, footer=[Cell(summary)])
    output = options.render(sheet)
    if options.format == "table" and (not shown or options.terminal.width is None):
        output += summary + "\n"
    return Answer(output, 1 if any(not check.ok for check in checks) else 0)


def _summary(checks: Sequence[Check]) -> str:
    """How many facts were looked at and how they stand; by name those that differ."""
    standings: dict[Standing, list[Check]] = {}
    for check in checks:
        standings.setdefault(check.standing, []).append(check)
    told = ", ".join(
        f"{len(those)} {standing.value}"
        + ("" if those[0].ok else f" ({', '.join(clean(check.id) for check in those)})")
        for standing, those in standings.items()
    )
    return f"{len(checks)} checked: {told}"


def _check_record(check: Check) -> Record:
    return {
        "category": check.category,
        "id": check.id,
        "standing": check.standing.value,
        "expected": check.label,
        "stands": check.stands,
        "message": check.message,
        "differences": [{"stated": d.stated, "reads": d.reads} for d in check.differences],
    }
