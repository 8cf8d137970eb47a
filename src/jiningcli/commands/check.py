"""check and rule: does the source bear out what somebody writes, and what does each rule mean."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import typer
from msgspec.structs import asdict

from jiningcli.commands.options import Answer, Options, candidates, command
from jiningcli.errors import JiningError
from jiningcli.facts.lookup import nearest
from jiningcli.render import render, render_claims
from jiningcli.render.sheet import Cell, Column, Sheet
from jiningcli.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.review import Idle, Review
    from jiningcli.check.rules import Rule
    from jiningcli.facts.records import Record
    from jiningcli.text.draft import Draft

FailOn = Literal["contradicted", "unverified", "imprecise", "never"]
STDIN = "<stdin>"
DRAFTS = (".md", ".markdown", ".txt")


class Text(NamedTuple):
    """What is to be checked; ``path`` is None for a claim that was given as an argument."""

    name: str
    path: str | None
    draft: Draft


@command(
    'jining check "Jining covers 39 of the 41 major industries"',
    "jining check --file draft.md --fail-on imprecise",
    "jining check - --format concise < draft.md",
    findings=True,
)
def check(
    options: Options,
    claims: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CLAIM]...",
            help="Claims, each in quotation marks; - reads a draft from standard input.",
            show_default=False,
        ),
    ] = None,
    file: Annotated[
        list[str] | None,
        typer.Option(metavar="DRAFT...", help="Drafts, text or Markdown; takes several, repeatable."),
    ] = None,
    select: Annotated[
        list[str] | None, typer.Option(metavar="RULE,...", help="Only these rules; repeatable.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="RULE,...", help="All but these rules; repeatable.")
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="The least bad verdict that makes the exit code 1.")
    ] = "contradicted",
    all: Annotated[
        bool, typer.Option("--all", help="List the supported sentences of drafts too.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Tell for each claim how its verdict was come to.")
    ] = False,
) -> Answer:
    """Check claims and drafts against the source.

    Each sentence is supported, imprecise, contradicted or unverified. Of a contradiction the exit
    code is 1; jining rule tells what each rule means.
    """
    from jiningcli.check.report import Verdict
    from jiningcli.check.review import fails

    kept = _kept(select or [], ignore or [])
    texts, errors = _texts(options, claims or [], file or [])
    reviews = _reviews(options, texts, kept, explain=explain)
    least = None if fail_on == "never" else Verdict(fail_on)
    failed = any(fails(review.claims, least) for review in reviews)
    messages = [*errors, *(_idle(review, idle) for review in reviews for idle in review.idle)]
    output, closing = render_claims(
        reviews, options.report or options.format, options.terminal, complete=not errors, every=all
    )
    if closing and reviews:
        messages.append(closing)
    return Answer(output, JiningError.exit_code if errors else int(failed), "\n".join(messages))


def _kept(select: Sequence[str], ignore: Sequence[str]) -> set[str]:
    """The names of the rules that count."""
    from jiningcli.check.rules import VERDICTS

    chosen, ignored = (
        [name.strip() for names in given for name in names.split(",") if name.strip()]
        for given in (select, ignore)
    )
    unknown = [_unknown(name) for name in dict.fromkeys([*chosen, *ignored]) if name not in VERDICTS]
    if unknown:
        raise JiningError("\n".join(unknown))
    return set(chosen or VERDICTS) - set(ignored)


def _unknown(name: str) -> str:
    from jiningcli.check.rules import VERDICTS

    near = nearest(name, VERDICTS)
    return f"no rule is called “{name}”; " + (
        f"did you mean {' or '.join(near)}?" if near else "jining rule lists them"
    )


def _texts(
    options: Options, claims: Sequence[str], files: Sequence[str]
) -> tuple[list[Text], list[str]]:
    """What is to be checked, all of it read; and a line for each file that cannot be read."""
    from jiningcli.text.draft import Draft

    if not claims and not files:
        raise JiningError(
            "nothing to check; give a claim in quotes, --file DRAFT, or - for standard input"
        )
    texts, errors = [], []
    spoken = [claim for claim in claims if claim != "-"]
    for number, claim in enumerate(spoken, 1):
        if _names_a_file(claim):
            errors.append(f"{claim}: is no claim; to check a file, give --file {claim}")
        else:
            texts.append(Text(f"<claim {number}>", None, Draft(printable(claim), claim=True)))
    for path in dict.fromkeys([*files, *(["-"] if "-" in claims else [])]):
        name = STDIN if path == "-" else path
        try:
            texts.append(Text(name, name, Draft(options.read(path))))
        except JiningError as error:
            errors.append(str(error))
    return texts, errors


def _names_a_file(claim: str) -> bool:
    """Whether somebody has forgotten ``--file``; no claim is a single word such as ``draft.md``."""
    if len(claim.split()) != 1:
        return False
    if Path(claim).suffix in DRAFTS:
        return True
    try:
        return Path(claim).is_file()
    except (OSError, ValueError):
        return False


def _reviews(options: Options, texts: Sequence[Text], kept: set[str], *, explain: bool) -> list[Review]:
    from jiningcli.check import checker
    from jiningcli.check.review import Review, review
    from jiningcli.render.progress import watched

    checkers = [checker(facts) for facts in options.load()]
    return [
        Review(*text, *review(text.draft, checkers, kept, explain=explain))
        for text in watched(texts, "Checking", sys.stderr)
    ]


def _idle(review: Review, idle: Idle) -> str:
    """An ignore that has no effect, and why."""
    from jiningcli.render.claims import place

    what = f"ignore[{idle.rule}]" if idle.rule else "this ignore"
    why = f"{what} ignores nothing" if idle.known else f"{what}: {_unknown(str(idle.rule))}"
    return f"{place(review, idle.start)}: {why}"


COLUMNS = (
    Column["Rule"]("Rule", lambda rule: Cell(rule.name)),
    Column["Rule"]("Verdict", lambda rule: Cell(rule.verdict.value)),
    Column["Rule"]("Finds", lambda rule: Cell(rule.title), wrap=True),
)
CARD = (
    *COLUMNS[:2],
    Column["Rule"]("Finds", lambda rule: Cell(rule.what), wrap=True),
    Column["Rule"]("Why", lambda rule: Cell(rule.why), wrap=True),
    Column["Rule"]("Finds in", lambda rule: Cell(rule.finds), wrap=True),
    Column["Rule"]("Not in", lambda rule: Cell(rule.passes), wrap=True),
)


def _complete_rule(incomplete: str) -> list[tuple[str, str]]:
    from jiningcli.check.rules import RULES

    return candidates(((rule.name, rule.title) for rule in RULES), incomplete)


@command("jining rule", "jining rule wrong-number", "jining rule --format markdown")
def rule(
    options: Options,
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME]...",
            help="Names of rules.",
            show_default=False,
            autocompletion=_complete_rule,
        ),
    ] = None,
) -> Answer:
    """Tell what the rules of check find, and why it matters.

    Without a name, all of them; with one, a sentence too that it finds and one that it does not.
    """
    from jiningcli.check.rules import RULES

    known = {rule.name: rule for rule in RULES}
    wanted = dict.fromkeys(names or known)
    chosen = [known[name] for name in wanted if name in known]
    messages = [_unknown(name) for name in wanted if name not in known]
    sheet = Sheet(chosen, _record, CARD if names else COLUMNS, cards=bool(names))
    output = render(sheet, options.format, options.terminal)
    return Answer(output, 1 if messages else 0, "\n".join(messages))


def _record(rule: Rule) -> Record:
    return {**asdict(rule), "verdict": rule.verdict.value}
