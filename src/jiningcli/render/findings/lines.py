"""Findings a line each: for the quickfix list of an editor, and for GitHub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.check.report import Verdict
from jiningcli.render.findings.claims import found, told
from jiningcli.terminal import clean, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.report import Finding
    from jiningcli.check.review import Review
    from jiningcli.render.findings.claims import Found, View

LEVELS = {Verdict.CONTRADICTED: "error", Verdict.UNVERIFIED: "notice", Verdict.IMPRECISE: "warning"}
"""The workflow command for each verdict; what is only unverified may well be right."""


def concise(reviews: Sequence[Review], view: View) -> str:
    """``path:line:column: rule message [verdict]``."""
    return "".join(
        f"{it.where}: {it.finding.rule} {message(it, it.finding)} [{it.finding.verdict.value}]\n"
        for it in found(reviews, view)
        if it.finding
    )


def github(reviews: Sequence[Review], view: View) -> str:
    """Workflow commands, which annotate the lines of a pull request.

    https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
    """
    return "".join(_command(it, it.finding) for it in found(reviews, view) if it.finding)


def _command(it: Found, finding: Finding) -> str:
    line, column = it.review.draft.place(finding.start)
    end_line, end_column = it.review.draft.place(finding.end)
    where: dict[str, object] = {}
    if it.review.path is not None:
        where = {"file": clean(printable(it.review.path)), "line": line, "endLine": end_line}
        if line == end_line:  # elsewhere GitHub takes no columns
            where |= {"col": column, "endColumn": end_column}
    where["title"] = f"{finding.verdict.value}: {finding.rule}"
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    return f"::{LEVELS[finding.verdict]} {properties}::{_data(message(it, finding))}\n"


def message(it: Found, finding: Finding) -> str:
    """What is wrong, and where the source says otherwise; on one line."""
    quoted = " (in a quotation)" if it.claim.quoted else ""
    where = f" ({it.source}, {finding.fact.passage.label})" if finding.fact else ""
    return told(finding) + quoted + clean(where)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
