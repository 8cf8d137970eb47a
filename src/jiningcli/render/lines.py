"""Findings a line each: for the quickfix list of an editor, and for GitHub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.report import Verdict
from jiningcli.render.claims import found, told
from jiningcli.terminal import clean, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.review import Review
    from jiningcli.render.claims import Found

LEVELS = {Verdict.CONTRADICTED: "error", Verdict.UNVERIFIED: "notice", Verdict.IMPRECISE: "warning"}
"""The workflow command for each verdict; what is only unverified may well be right."""


def concise(reviews: Sequence[Review]) -> str:
    """``path:line:column: rule message``."""
    return "".join(
        f"{it.where}: {it.finding.rule} {clean(message(it))}\n" for it in found(reviews) if it.finding
    )


def github(reviews: Sequence[Review]) -> str:
    """Workflow commands, which annotate the lines of a pull request.

    https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
    """
    return "".join(map(_command, found(reviews)))


def _command(it: Found) -> str:
    if it.finding is None:
        return ""
    line, column = it.review.draft.place(it.finding.start)
    end_line, end_column = it.review.draft.place(it.finding.end)
    where: dict[str, object] = {}
    if it.review.path is not None:
        where = {"file": clean(printable(it.review.path)), "line": line, "endLine": end_line}
        if line == end_line:  # elsewhere GitHub takes no columns
            where |= {"col": column, "endColumn": end_column}
    where["title"] = f"{it.finding.verdict.value}: {it.finding.rule}"
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    return f"::{LEVELS[it.finding.verdict]} {properties}::{_data(clean(message(it)))}\n"


def message(it: Found) -> str:
    """What is wrong, and where the source says otherwise."""
    if it.finding is None:
        return ""
    quoted = " (in a quotation)" if it.claim.quoted else ""
    where = f" ({it.source}, {it.fact.passage.label})" if it.fact else ""
    return told(it.finding) + quoted + where


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
