"""validate and schema: for the authors of fact files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from jiningcli.commands.options import Answer, Options, command, complete_path
from jiningcli.errors import FactFileError, JiningError
from jiningcli.facts.loading import load
from jiningcli.render.sheet import Cell, Column, Sheet
from jiningcli.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.facts.records import Record


class Soundness(NamedTuple):
    """What a look at a fact file found; ``facts`` is None where it has problems."""

    file: str
    facts: int | None
    problems: Sequence[str] = ()

    def record(self) -> Record:
        """The same as a script gets it."""
        sound = self.facts is not None
        return {"file": self.file, "sound": sound, "facts": self.facts, "problems": self.problems}


COLUMNS = (
    Column[Soundness]("File", lambda it: Cell(it.file), wrap=True),
    Column[Soundness]("Sound", lambda it: Cell("no" if it.facts is None else "yes")),
    Column[Soundness]("Facts", lambda it: Cell("" if it.facts is None else str(it.facts))),
)


@command("jining validate facts.toml", "jining validate *.toml --json")
def validate(
    options: Options,
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Fact files.", autocompletion=complete_path)
    ],
) -> Answer:
    """Check fact files for mistakes.

    Reports every problem with its place, one a line. The exit code is 2 if there are any.
    """
    results = [_look_at(file) for file in files]
    problems = [problem for result in results for problem in result.problems]
    output = options.render(Sheet(results, Soundness.record, COLUMNS))
    return Answer(output, FactFileError.exit_code if problems else 0, "\n".join(problems))


def _look_at(file: str) -> Soundness:
    try:
        return Soundness(printable(file), sum(1 for _ in load(file)))
    except JiningError as error:
        return Soundness(printable(file), None, printable(str(error)).splitlines())


@command("jining schema > facts.schema.json")
def schema(options: Options) -> Answer:
    """Print the JSON Schema of fact files, for editors."""
    from jiningcli.facts import schema as schemas

    if options.format not in ("table", "json"):
        raise JiningError(f"the schema is JSON; --format {options.format} does not apply to it")
    return Answer(schemas.render())
