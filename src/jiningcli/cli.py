"""The command line: `main` parses, calls a command, writes its answer and returns an exit code."""

from __future__ import annotations

import os
import re
import sys
from contextlib import redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import typer
import typer.main

from jiningcli.commands import FOUND_IN, find
from jiningcli.commands.options import VERSION, Answer, spread, take_shared
from jiningcli.errors import JiningError
from jiningcli.patterns import Pattern
from jiningcli.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BROKEN_PIPE = 141
"""What a shell reports for a program that SIGPIPE ended."""
INTERRUPTED = 130
LONGEST = 1000
"""Characters of one line on stderr; the longest path that is told whole has some hundred."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments, those of the process by default; its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        answer = _answer(arguments)
        while answer.again is not None:
            _write(answer.output)
            _complain(answer.message)
            answer = answer.again()
        if not (answer.paged and _paged(answer.output)):
            _write(answer.output)
    except JiningError as error:
        answer = Answer("", error.exit_code, str(error))
    except MemoryError:
        answer = Answer("", JiningError.exit_code, "there is not enough memory for that; give less")
    except BrokenPipeError:
        _discard(sys.stdout)
        return BROKEN_PIPE
    except OSError as error:  # such as a home that takes no completion
        answer = Answer("", JiningError.exit_code, _told(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    _complain(answer.message)
    return answer.code


def _answer(arguments: list[str]) -> Answer:
    """What the command that the arguments name has to say. Raises `JiningError`."""
    if arguments[:1] == ["help"]:
        arguments = [*arguments[1:], "--help"]
    arguments = spread(arguments)
    typed = arguments[:1]
    if any(re.fullmatch(r"_JINING(CLI)?_COMPLETE", name) for name in os.environ):
        typed = _prepare_completion()
    called: Iterable[str] = FOUND_IN
    if typed and typed[0] in FOUND_IN:
        called = typed
    elif arguments and arguments[0] in VERSION:  # asked before any command is
        called = ()
    program = typer.main.get_command(_program(called))
    stdout = sys.stdout
    # What Typer prints itself, such as help, is written by `main` too: in one place.
    with redirect_stdout(StringIO()) as printed:
        try:
            result = program.main(
                arguments, prog_name=_program_name(), standalone_mode=False, obj=stdout
            )
        except typer.TyperException as error:
            return Answer("", error.exit_code, _usage(error))
        except typer.Abort:
            result = INTERRUPTED
        except SystemExit as end:  # a shell has been given its completions
            result = end.code
    if isinstance(result, Answer):
        return result
    return Answer(printed.getvalue(), result if isinstance(result, int) else 0)


def _prepare_completion() -> list[str]:
    """Have the environment hold what Typer takes from it unasked; the command, if it is typed."""
    from typer import _completion_classes as shells

    # Typer has rich take markup out of the help of a candidate, and imports it for that. None has any.
    shells._sanitize_help_text = lambda text: text  # noqa: SLF001
    os.environ.setdefault("COMP_WORDS", "")
    if not re.fullmatch(r"[0-9]{1,9}", os.environ.get("COMP_CWORD", "")):
        os.environ["COMP_CWORD"] = "0"
    line = os.environ.get("_TYPER_COMPLETE_ARGS") or os.environ["COMP_WORDS"]
    _, *words = line.split() or [""]
    return words[:1] if len(words) > 1 or line[-1:].isspace() else []  # a word alone may go on


def _program(called: Iterable[str]) -> typer.Typer:
    """The Typer program, with only the commands that may be called: each takes a millisecond."""
    program = typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    program.callback(invoke_without_command=True)(_before)
    for name in called:
        command = find(name)
        program.command(name, epilog=command.epilog)(command.for_typer())
    return program


def _before(ctx: typer.Context, **options: Any) -> None:  # noqa: ANN401 - what `shared` says
    """What an article says, where it says so, and whether your sentence agrees."""
    if ctx.invoked_subcommand is None:
        typer.echo(_introduction(ctx))
    else:
        # Options before the command hold for it too, unless it is given them itself.
        given = {name: value for name, value in options.items() if value}
        ctx.default_map = {ctx.invoked_subcommand: given}


take_shared(_before)

INTRODUCTION = """\
What does the article say, where, and does my sentence agree? (--help: options)

  jining search solar         look something up; jining show ID has it whole
  jining check draft.md       check a draft, or a sentence in quotes
  jining convert 3.2bn yuan   convert an amount; jining COMMAND --help has more

Commands:
"""


def _introduction(ctx: typer.Context) -> str:
    """What somebody sees first: what this is for and what to type, on one screen."""
    group: Any = ctx.command
    commands = ((name, group.get_command(ctx, name)) for name in group.list_commands(ctx))
    lines = [f"  {name:<12}{each.get_short_help_str(64)}" for name, each in commands]
    return INTRODUCTION + "\n".join(lines)


_MINUS = Pattern(r"No such option: -[^-a-z]")
"""A figure or an amount below zero that was taken for an option."""


def _program_name() -> str:
    """The name that the user called; completion hangs on it."""
    name = Path(sys.argv[0]).stem
    return name if name == "jiningcli" else "jining"


FILTERED = {
    "status": "signed",
    "role": "traditional",
    "kind": "metric",
    "period": "2024",
    "year": "2024",
    "filter": "WORD",
    "name": "WORD",
}
"""What people take for options of the lookups, each with what they may type instead."""


def _usage(error: typer.TyperException) -> str:
    """A mistake on the command line, and whose help to read."""
    context: typer.Context | None = getattr(error, "ctx", None)
    path = context.command_path if context else _program_name()
    option = getattr(error, "option_name", "").lstrip("-")
    if context and FOUND_IN.get(context.command.name or "") == "lookups" and option in FILTERED:
        return f"No such option: --{option}; words filter, as in '{path} {FILTERED[option]}'"
    told = error.format_message().rstrip(".")
    if _MINUS.match(told):
        return f"{told}; what begins with a minus goes after --: {path} -- '-5 …'"
    return f"{told}; try '{path} --help'"


def _paged(text: str) -> bool:
    """Whether a pager has shown the text, where it is longer than the screen."""
    if sys.stdout is None or not sys.stdout.isatty():
        return False
    from jiningcli.pager import pager, show

    command = pager(text, sys.stdout, os.environ)
    return bool(command) and show(text, command)


def _write(text: str) -> None:
    """Write to stdout and have it out: an error at exit would be nobody's."""
    if not text:
        return
    if sys.stdout is None:
        raise JiningError("standard output is closed")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _discard(sys.stdout)
        raise JiningError(f"standard output: {error.strerror or error}") from None


def _told(error: OSError) -> str:
    """What the system has refused, and for which file."""
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason


def _discard(stream: TextIO) -> None:
    """Send what a stream still holds nowhere, so that its last flush, at exit, cannot fail."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _short(line: str) -> str:
    """A line without its middle, where somebody's text has made it too long to be read."""
    return line if len(line) <= LONGEST else f"{line[: LONGEST // 2]} … {line[-LONGEST // 2 :]}"


def _complain(message: str) -> None:
    """Tell the user on stderr, one line a problem."""
    if sys.stderr is None:
        return
    try:
        for line in message.splitlines():
            sys.stderr.write(f"jining: {_short(clean(line))}\n")
        sys.stderr.flush()
    except OSError:
        _discard(sys.stderr)
