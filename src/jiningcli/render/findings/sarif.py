"""Findings as SARIF 2.1.0, which code hosts and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from jiningcli import __version__
from jiningcli.article.links import fragment_url
from jiningcli.check.report import Verdict
from jiningcli.check.rules import RULES
from jiningcli.render import formats
from jiningcli.render.findings.claims import found, words
from jiningcli.render.findings.lines import message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jiningcli.check.report import Finding
    from jiningcli.check.review import Review
    from jiningcli.check.rules import Rule
    from jiningcli.facts.records import Record
    from jiningcli.render.findings.claims import Found, View

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Verdict.CONTRADICTED: "error", Verdict.IMPRECISE: "warning", Verdict.UNVERIFIED: "note"}
INDEX = {rule.name: index for index, rule in enumerate(RULES)}


def render(reviews: Sequence[Review], view: View, *, complete: bool = True) -> str:
    """One run with all findings; ``complete`` is whether every input could be read."""
    driver: Record = {
        "name": "jining",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in RULES],
    }
    run: Record = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": complete}],
        "columnKind": "unicodeCodePoints",
        "results": [_result(it, it.finding) for it in found(reviews, view) if it.finding],
    }
    return formats.json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule) -> Record:
    examples = (("Finds", rule.finds), ("Passes", rule.passes))
    text = " ".join((rule.what, rule.why, *(f"{label}: “{example}”" for label, example in examples)))
    markdown = "\n\n".join((rule.what, rule.why, *(f"*{label}:* {e}" for label, e in examples)))
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.what},
        "help": {"text": text, "markdown": markdown},
        "defaultConfiguration": {"level": LEVELS[rule.verdict]},
        "properties": {"verdict": rule.verdict.value},
    }


def _result(it: Found, finding: Finding) -> Record:
    fact = finding.fact
    return {
        "ruleId": finding.rule,
        "ruleIndex": INDEX[finding.rule],
        "level": LEVELS[finding.verdict],
        "message": {"text": message(it, finding)},
        "locations": [_location(it, finding)],
        "properties": {
            "verdict": finding.verdict.value,
            "claim": it.claim.text,
            "quoted": it.claim.quoted,
            "fact": fact.id if fact else None,
            "passage": fragment_url(it.source.url, fact.passage) if fact else None,
            "stated": finding.stated,
            "claimed": finding.claimed,
            "suggestion": finding.suggestion,
        },
    }


def _location(it: Found, finding: Finding) -> Record:
    """A region of a file; of a claim that was given as an argument, which one it is."""
    if it.review.path is None:
        return {"logicalLocations": [{"name": it.review.name, "kind": "argument"}]}
    line, column = it.review.draft.place(finding.start)
    end_line, end_column = it.review.draft.place(finding.end)
    region: Record = {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "snippet": {"text": words(it.review, finding)},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(it.review.path)}, "region": region}}


def _uri(path: str) -> str:
    """A path as a URI reference; relative ones stay relative."""
    if Path(path).is_absolute():
        return Path(path).as_uri()
    return quote(Path(path).as_posix(), safe="/", errors="backslashreplace")
