"""check and rule: does the source bear out what somebody writes, and what does each rule mean."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, get_args

import typer
from msgspec.structs import asdict, replace

from jiningcli.commands.options import Answer, Options, candidates, command, complete_path, listed
from jiningcli.commands.texts import Text, texts
from jiningcli.errors import JiningError
from jiningcli.facts.lookup import nearest
from jiningcli.files import write_text
from jiningcli.render import render_claims
from jiningcli.render.sheet import Cell, Column, Sheet
from jiningcli.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check import Checker
    from jiningcli.check.beside.checker import ArticleChecker
    from jiningcli.check.beside.quoting import WithCopy
    from jiningcli.check.review import Idle, Review
    from jiningcli.check.rules import Rule
    from jiningcli.commands.settings import Settings
    from jiningcli.facts.records import Record
    from jiningcli.render.findings.claims import View

FailOn = Literal["contradicted", "unverified", "imprecise", "never"]


def _complete_rule(incomplete: str) -> list[tuple[str, str]]:
    from jiningcli.check.rules import RULES

    return candidates(((rule.name, rule.title) for rule in RULES), incomplete)


def _complete_rules(incomplete: str) -> list[tuple[str, str]]:
    """The last name of a list of rules, after those that are there already."""
    before, comma, last = incomplete.rpartition(",")
    return [(before + comma + name, title) for name, title in _complete_rule(last)]


@command(
    'jining check "Jining covers 39 of the 41 major industries"',
    "jining check draft.md --fail-on imprecise",
    "jining check drafts/ --format concise",
    findings=True,
)
def check(
    options: Options,
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CLAIM|DRAFT|FOLDER]...",
            help="Claims in quotation marks; drafts, text or Markdown, and folders of them; "
            "- for standard input.",
            show_default=False,
            autocompletion=complete_path,
        ),
    ] = None,
    file: Annotated[
        list[str] | None,
        typer.Option(
            metavar="DRAFT...",
            help="Drafts, whatever they are called; repeatable.",
            autocompletion=complete_path,
        ),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULE,...",
            help="Only these rules; repeatable.",
            autocompletion=_complete_rules,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULE,...",
            help="All but these rules; repeatable.",
            autocompletion=_complete_rules,
        ),
    ] = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(help="Exit with 1 on a finding this bad or worse; contradicted if not given."),
    ] = None,
    all: Annotated[
        bool, typer.Option("--all", help="List supported sentences and headings too.")
    ] = False,
    article: Annotated[
        str | None,
        typer.Option(metavar="COPY", help="Your copy of the article, to look quotations up in."),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show how each verdict was reached.")
    ] = False,
    quiet: Annotated[
        bool,
        typer.Option("--quiet", "-q", help="Print only the findings that make the exit code 1."),
    ] = False,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to a file, not to the terminal."),
    ] = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever a file changes, until Ctrl-C.")
    ] = False,
) -> Answer:
    """Check sentences and drafts against the source.

    Each sentence is supported, imprecise, contradicted or unverified. The exit code is 1 if one is
    contradicted; jining rule says what each rule means.
    """
    from jiningcli.check.report import Verdict
    from jiningcli.render.findings.claims import View

    settings = options.settings
    kept = _kept(select or settings.several("select"), ignore or settings.several("ignore"))
    failing = fail_on or _fail_on(settings)
    view = View(every=all, quiet=quiet, least=None if failing == "never" else Verdict(failing))
    given = [*(what or []), *(file or []), *([article] if article else [])]
    output = None if output == "-" else output

    def look() -> Answer:
        found, errors = texts(options, what or [], file or [])
        reviews = _reviews(options, found, kept, article, explain=explain)
        answer = _answer(options, reviews, errors, view, written=output is not None)
        return (
            answer if output is None else replace(answer, output=_written(answer.output, output, found))
        )

    if not watch:
        return look()
    from jiningcli.commands.watching import watched

    return watched(look, [*given, *options.facts], but=output, terminal=options.terminal)


def _answer(
    options: Options, reviews: Sequence[Review], errors: Sequence[str], view: View, *, written: bool
) -> Answer:
    """What a check has found, in the format asked for; ``written`` to a file, no terminal shows it."""
    from jiningcli.check.review import fails

    text, closing = render_claims(
        reviews,
        options.report or options.format,
        Terminal() if written else options.terminal,
        view,
        complete=not errors,
        arrange=options.arrange,
    )
    messages = [*errors, *(_idle(review, idle) for review in reviews for idle in review.idle)]
    if closing and reviews and not view.quiet:
        messages.append(closing)
    failed = any(fails(review.claims, view.least) for review in reviews)
    return Answer(text, JiningError.exit_code if errors else int(failed), "\n".join(messages))


def _fail_on(settings: Settings) -> str:
    """What the configuration says of it. Raises `JiningError`."""
    value = settings.one("fail-on") or "contradicted"
    if value not in get_args(FailOn):
        known = ", ".join(get_args(FailOn))
        raise JiningError(f"{settings.path}: fail-on must be one of {known}, not “{value}”")
    return value


def _written(text: str, path: str, drafts: Sequence[Text]) -> str:
    """Nothing for the terminal: the text stands in a file, which is none of the drafts."""
    for draft in drafts:
        if draft.path is not None and _same(draft.path, path):
            raise JiningError(f"{path}: is one of the drafts; write to another file")
    write_text(path, text)
    return ""


def _same(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        return False


def _kept(select: Sequence[str], ignore: Sequence[str]) -> set[str]:
    """The names of the rules that count."""
    from jiningcli.check.rules import VERDICTS

    chosen, ignored = listed(select), listed(ignore)
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


def _reviews(
    options: Options, texts: Sequence[Text], kept: set[str], article: str | None, *, explain: bool
) -> list[Review]:
    from jiningcli.check import checker
    from jiningcli.check.review import Review, review

    plain = [checker(facts) for facts in options.load()]
    checkers: list[Checker | ArticleChecker | WithCopy] = [*plain]
    if article is not None:
        from jiningcli.check.beside.quoting import WithCopy
        from jiningcli.extract.articles import read_article

        copy = read_article(options.read(article), article)
        checkers = [WithCopy(each, copy) for each in plain]
    if len(texts) == 1:
        [text] = texts
        return [Review(*text, *review(text.draft, checkers, kept, explain=explain))]
    from jiningcli.commands.sharing import shared_out
    from jiningcli.render.progress import watched

    found = shared_out(
        texts,
        [len(text.draft.text) for text in texts],
        lambda text: review(text.draft, checkers, kept, explain=explain),
        lambda own: watched(own, "Checking", sys.stderr),
    )
    return [Review(*text, *one) for text, one in zip(texts, found, strict=True)]


def _idle(review: Review, idle: Idle) -> str:
    """An ignore that has no effect, and why."""
    from jiningcli.render.findings.claims import place

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
    """Explain what each rule of check finds, and why.

    Without a name, lists them all; with one, adds a sentence that breaks the rule and one that does not.
    """
    from jiningcli.check.rules import RULES

    known = {rule.name: rule for rule in RULES}
    wanted = dict.fromkeys(names or known)
    chosen = [known[name] for name in wanted if name in known]
    messages = [_unknown(name) for name in wanted if name not in known]
    sheet = Sheet(chosen, _record, CARD if names else COLUMNS, cards=bool(names))
    output = options.render(sheet)
    return Answer(output, 1 if messages else 0, "\n".join(messages))


def _record(rule: Rule) -> Record:
    told = {key: value for key, value in asdict(rule).items() if key != "beside"}
    return {**told, "verdict": rule.verdict.value}
