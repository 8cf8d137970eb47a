"""The options that every command takes, and what a command gives back."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Any, Concatenate, Literal, ParamSpec, TextIO, TypeVar

import typer
from msgspec import Struct, field
from msgspec.structs import replace

from jiningcli import __version__
from jiningcli.commands.settings import BUNDLED, Settings, fact_file, settings
from jiningcli.errors import JiningError
from jiningcli.files import read_bytes, read_stream, text_of
from jiningcli.render.sheet import Format, Report, Sheet
from jiningcli.terminal import Color, Terminal, clean, describe

if TYPE_CHECKING:
    from jiningcli.facts.model import FactFile
    from jiningcli.text.document import Document
    from jiningcli.text.office import Office

P = ParamSpec("P")
T = TypeVar("T")


class Answer(Struct, frozen=True):
    """What a command has to say: to stdout, to stderr, and as its exit code."""

    output: str
    code: int = 0
    message: str = ""
    paged: bool = False
    """Whether a pager may show it, where the screen has no room for it."""
    again: Callable[[], Answer] | None = None
    """What waits until there is something new to say, and says it."""


class Options(Struct, frozen=True):
    """What the user asked for, in the terms of the program."""

    facts: tuple[str, ...]
    currency: str | None
    format: Format
    terminal: Terminal
    report: Report | None = None
    """A format that only ``check`` has, where one was asked for."""
    notes: list[str] = field(default_factory=list)
    """What there is to say of the input, beside the answer: a line each."""
    settings: Settings = Settings()
    origin: str = ""
    """Who has chosen the sources."""
    paged: bool = True
    fields: tuple[str, ...] = ()
    sort: str | None = None
    header: bool = True

    def arrange(self, sheet: Sheet[T]) -> Sheet[T]:
        """The sheet with the fields asked for, sorted. Raises `JiningError` for one it has not."""
        if self.header and not self.fields and not self.sort:
            return sheet
        from jiningcli.render.arrange import arrange

        return arrange(sheet, self.fields, self.sort, header=self.header)

    def render(self, sheet: Sheet[T]) -> str:
        """The sheet as text, as the user wants it."""
        from jiningcli.render import render  # not for a help

        return render(self.arrange(sheet), self.format, self.terminal)

    def load(self) -> list[FactFile]:
        """The sources, fact files and articles, in the order given. Raises `JiningError`."""
        return [self._source(path) for path in self.facts]

    def _source(self, path: str) -> FactFile:
        if path.endswith(".toml"):
            from jiningcli.facts.loading import load  # not for a help

            return load(path)
        from jiningcli.extract.sources import source_of  # not for the file that comes along

        return source_of(self.read(path), path)

    def read(self, path: str) -> str:
        """The text of a file that the user names; ``-`` is standard input. Raises `JiningError`.

        A Word document is read as HTML, a PDF as plain text; a guess at an encoding is noted.
        """
        return self._read(path)[0]

    def draft(self, path: str) -> Document:
        """A draft that the user names; of a Word document or a PDF, each paragraph is one line."""
        from jiningcli.article.plain import blocks_of
        from jiningcli.text.document import Kind
        from jiningcli.text.documents import PLAIN, of_blocks, read_text
        from jiningcli.text.office import Office

        text, kind = self._read(path)
        if kind is Office.DOCX:
            from jiningcli.text.pages.page import whole

            return of_blocks(whole(text))
        if kind is Office.PDF:
            return of_blocks((block, Kind.PARAGRAPH) for block in blocks_of(text))
        return read_text(text, plain=path.lower().endswith(PLAIN))

    def _read(self, path: str) -> tuple[str, Office]:
        from jiningcli.text.office import Office, office, text_from

        name = path if path != "-" else "standard input"
        data = read_bytes(path) if path != "-" else _stdin(name)
        kind = office(data)
        if kind is not Office.NONE:
            return text_from(data, kind, name), kind
        text, note = text_of(data, name)
        if note:
            self.notes.append(note)
        return text, kind


def _stdin(name: str) -> bytes:
    if sys.stdin is None:
        raise JiningError(f"{name} is closed")
    return read_stream(sys.stdin.buffer, name)


def in_force(ctx: typer.Context) -> list[FactFile]:
    """The fact files of a command line that is still being typed; none where they cannot be read."""
    typed = next((c.params["facts"] for c in (ctx, ctx.parent) if c and c.params.get("facts")), None)
    with suppress(JiningError):
        paths, _ = _in_force(typed, settings())
        return Options(paths, None, "table", Terminal()).load() if "-" not in paths else []
    return []


def candidates(known: Iterable[tuple[str, str]], incomplete: str) -> list[tuple[str, str]]:
    """What may be typed next, each with its help on one line."""
    return [(name, clean(told)) for name, told in known if name.startswith(incomplete)]


def complete_path(incomplete: str) -> list[tuple[str, str]]:
    """Files and folders for the shell; bash has its own way with them where it is told nothing."""
    if _in_bash():
        return []
    folder, start = os.path.split(incomplete)
    with suppress(OSError, ValueError):
        entries = sorted(os.scandir(folder or "."), key=lambda entry: entry.name)
        names = [it.name + "/" * it.is_dir() for it in entries if it.name.startswith(start)]
        return [(os.path.join(folder, it), "") for it in names if it[0] != "." or start[:1] == "."]  # noqa: PTH118
    return []


def _in_bash() -> bool:
    """Whether it is bash that asks what may be typed next."""
    told = (value for name, value in os.environ.items() if name.endswith("_COMPLETE"))
    return any(value.endswith("_bash") for value in told)


def currency_code(text: str) -> str:
    """An ISO 4217 code that the user gave, in capitals."""
    from jiningcli.currency import CURRENCIES

    code = text.strip().upper()
    if code in CURRENCIES:
        return code
    shown = text if len(text) <= len("currency") else "that"
    named = next(
        (c for c, it in CURRENCIES.items() if text.strip().lower() in {*it.before, *it.after}), None
    )
    hint = f"did you mean {named}?" if named else "give an ISO 4217 code, such as USD"
    raise typer.BadParameter(f"'{shown}' is no currency; {hint}")


VERSION = ("--version", "-V")


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"jining {__version__}")
        raise typer.Exit


def shared(
    ctx: typer.Context,
    facts: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FILE",
            autocompletion=complete_path,
            help="Use this article or fact file, not the bundled one; repeatable. [env: JINING_FACTS]",
        ),
    ] = None,
    currency: Annotated[
        str | None,
        typer.Option(
            parser=currency_code,
            metavar="CODE",
            help="Convert amounts at the source's rate.",
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON: short for --format json.")] = False,
    format: Annotated[
        Literal[Format, Report] | None, typer.Option(help="Output format; a table if not given.")
    ] = None,
    color: Annotated[
        Color | None, typer.Option(help="When to use colour. [env: NO_COLOR, FORCE_COLOR]")
    ] = None,
    config: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            autocompletion=complete_path,
            help="Settings; by default the nearest jining.toml.",
        ),
    ] = None,
    no_config: Annotated[bool, typer.Option("--no-config", help="Read no settings file.")] = False,
    fields: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME,...", help="Only these fields; named as in JSON and CSV."),
    ] = None,
    sort: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Sort by this field; -NAME for the largest first."),
    ] = None,
    no_header: Annotated[bool, typer.Option("--no-header", help="Print no line of headings.")] = False,
    no_pager: Annotated[
        bool, typer.Option("--no-pager", help="Never page long output. [env: PAGER]")
    ] = False,
    version: Annotated[  # noqa: ARG001 - its callback has printed it
        bool,
        typer.Option(*VERSION, callback=_print_version, is_eager=True, help="Print the version."),
    ] = False,
) -> Options:
    """The options of the command line, read together with the environment."""
    if json and format not in (None, "json"):
        raise JiningError(f"--json and --format {format} exclude each other; give one of them")
    sheet: Format = "json" if json else "table"
    report: Report | None = None
    match format:
        case "full" | "concise" | "github" | "sarif" | "html":
            report = format
        case str():
            sheet = format
    stream: TextIO | None = ctx.obj
    set_up = settings(config, none=no_config)
    sources, origin = _in_force(facts, set_up)
    return Options(
        facts=sources,
        currency=currency or _configured(set_up, "currency", currency_code),
        format=sheet,
        terminal=describe(stream, color or "auto", os.environ) if stream else Terminal(),
        report=report,
        settings=set_up,
        origin=origin,
        paged=not no_pager,
        fields=tuple(listed(fields)),
        sort=sort,
        header=not no_header,
    )


def listed(given: Iterable[str] | None) -> list[str]:
    """The names in an option that takes several, parted by commas or given again."""
    return [name.strip() for names in given or () for name in names.split(",") if name.strip()]


def _in_force(typed: Sequence[str] | None, set_up: Settings) -> tuple[tuple[str, ...], str]:
    """The sources to use, and who has chosen them."""
    environment = [path for path in os.environ.get("JINING_FACTS", "").split(os.pathsep) if path]
    for names, origin in (
        (typed, "command line"),
        (environment, "JINING_FACTS"),
        (set_up.several("facts"), str(set_up.path)),
    ):
        if names:
            return tuple(map(fact_file, names)), origin
    return (fact_file(BUNDLED),), "built in"


def _configured(set_up: Settings, key: str, parse: Callable[[str], str]) -> str | None:
    """A setting of one value, read as the option of its name is. Raises `JiningError`."""
    value = set_up.one(key)
    if value is None:
        return None
    try:
        return parse(value)
    except typer.BadParameter as error:
        raise JiningError(f"{set_up.path}: {key}: {error}") from None


SHARED = inspect.signature(shared, eval_str=True).parameters
FORMAT = Annotated[Format | None, typer.Option(help="Output format; a table if not given.")]
"""The same option, for the commands that print no findings."""


def take_shared(
    function: Callable[..., object], own: Iterable[inspect.Parameter] = (), *, findings: bool = True
) -> None:
    """Have Typer see a function's own parameters and, after them, the shared options."""
    every = [*own, *SHARED.values()]
    if not findings:
        every = [p.replace(annotation=FORMAT) if p.name == "format" else p for p in every]
    parameters = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in every]
    function.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    function.__annotations__ = {p.name: p.annotation for p in parameters}


class Command:
    """A function that Typer shows the shared options too; it is called with them as `Options`."""

    def __init__(
        self, function: Callable[..., Answer], examples: Sequence[str], *, findings: bool = False
    ) -> None:
        self.function = function
        self.findings = findings
        self.epilog = "\b\nExamples:\n" + "\n".join(f"  {example}" for example in examples)

    def for_typer(self) -> Callable[..., Answer]:
        """The function with the parameters that Typer is to see."""

        def run(**arguments: Any) -> Answer:
            options = shared(**{name: arguments.pop(name) for name in SHARED})
            answer = self.function(options, **arguments)
            answer = replace(answer, paged=options.paged and answer.again is None)
            if not options.notes:
                return answer
            return replace(answer, message="\n".join([*options.notes, answer.message]))

        _, *own = inspect.signature(self.function, eval_str=True).parameters.values()
        take_shared(run, own, findings=self.findings)
        run.__doc__ = self.function.__doc__
        return run


def command(
    *examples: str, findings: bool = False
) -> Callable[[Callable[Concatenate[Options, P], Answer]], Command]:
    """Make a function that takes `Options` first a command, with examples for its help.

    One that prints ``findings`` has more formats than the others.
    """
    return lambda function: Command(function, examples, findings=findings)


def spread(arguments: Sequence[str], option: str = "--file") -> list[str]:
    """The arguments with an option that takes several values, up to the next option, before each."""
    result: list[str] = []
    taking = False
    for at, argument in enumerate(arguments):
        if argument == "--":
            return [*result, *arguments[at:]]
        if argument == option:
            taking = True
            if at + 1 < len(arguments) and _is_value(arguments[at + 1]):
                continue
        elif not _is_value(argument):
            taking = False
        elif taking:
            result.append(option)
        result.append(argument)
    return result


def _is_value(argument: str) -> bool:
    return argument == "-" or not argument.startswith("-")
