"""Laws of check, for every fact file at hand: claims are made from its statements, not written down."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from conftest import ROOT, Sampled
from jiningcli import load
from jiningcli.check import Checker
from jiningcli.check.report import Verdict, worst
from jiningcli.facts.model import CATEGORIES
from jiningcli.text.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.facts.model import Fact, FactFile

FILES = [
    "data/facts.toml",
    *(f"tests/{name}/facts.toml" for name in ("skerry", "saltmere", "tarn")),
    *(f"docs/{name}/facts.toml" for name in ("gannet", "halden")),
    *(str(path.relative_to(ROOT)) for path in sorted((ROOT / "bench" / "claims").glob("*.toml"))),
]
NUMBER = re.compile(r"\d[\d,.]*\d|\d")
LIMITED = re.compile(r"over|more than|at least|no (?:less|fewer) than|or more", re.IGNORECASE)
"""Beside these a lower figure, or a wider range, is true as well."""


@cache
def checker(file: str) -> Checker:
    return Checker(load(ROOT / file))


@cache
def facts(file: str) -> list[Fact]:
    return [fact for _, fact in checker(file).index.facts]


def verdict(checker: Checker, claim: str) -> Verdict:
    return worst([one.verdict for one in checker.check(Draft(claim, claim=True))])


def is_supported(file: str, claim: str) -> bool:
    return verdict(checker(file), claim) is Verdict.SUPPORTED


def is_limited(statement: str, figure: re.Match[str], other: str) -> bool:
    around = statement[max(figure.start() - 30, 0) : figure.end() + 30]
    value, own = (float(text.replace(",", "")) for text in (other, figure[0]))
    wider = "between" in statement
    return wider or (bool(LIMITED.search(around)) and value < own)


def exchanged_figures(file: str) -> Iterator[str]:
    """Each statement with a figure of another in the place of one, or two of its own exchanged."""
    others = {number for fact in facts(file) for number in NUMBER.findall(fact.statement)}
    for statement in (fact.statement for fact in facts(file)):
        figures = list(NUMBER.finditer(statement))
        for at, figure in enumerate(figures):
            for other in sorted(others - {figure[0]}):
                if not is_limited(statement, figure, other):
                    yield statement[: figure.start()] + other + statement[figure.end() :]
            for later in figures[at + 1 :]:
                if later[0] != figure[0]:
                    between = statement[figure.end() : later.start()]
                    head, tail = statement[: figure.start()], statement[later.end() :]
                    yield head + later[0] + between + figure[0] + tail


@pytest.mark.parametrize("file", FILES)
def test_exchanged_figures_are_never_supported(file: str, sampled: Sampled) -> None:
    true = {fact.statement for fact in facts(file)}
    claims = sampled(claim for claim in exchanged_figures(file) if claim not in true)
    assert [claim for claim in claims if is_supported(file, claim)] == []


def exchanged_subjects(file: str) -> Iterator[str]:
    """Each statement of an amount or a change, told of what another fact is about."""
    for fact in facts(file):
        name = re.compile(rf"\b{re.escape(fact.name)}\b", re.IGNORECASE)
        if (fact.value or fact.change) and name.search(fact.statement):
            for other in facts(file):
                if other.name.lower() not in fact.statement.lower():
                    yield name.sub(other.name, fact.statement)


@pytest.mark.parametrize("file", FILES)
def test_a_figure_of_another_subject_is_never_supported(file: str) -> None:
    claims = set(exchanged_subjects(file)) - {fact.statement for fact in facts(file)}
    assert [claim for claim in sorted(claims) if is_supported(file, claim)] == []


SILENT = re.compile(r"the source does not speak of ((?:“[^”]+”(?:, )?)+)")


@pytest.mark.parametrize("file", FILES)
def test_no_message_denies_a_word_that_the_file_has(file: str) -> None:
    """Each statement with the words of the next: what is left over stands in the file as well."""
    texts = [text for fact in facts(file) for text in (fact.statement, fact.name, *fact.terms)]
    held = {word for text in texts for word in re.findall(r"\w+", text.lower())}
    mixed = (f"{a.statement.rstrip('.')} {b.name}." for a, b in pairwise(facts(file)))
    found = (f.message for claim in mixed for c in checker(file).check(Draft(claim)) for f in c.findings)
    denied = [m[1] for message in found for m in SILENT.finditer(message)]
    words = (re.findall(r"[^\W\d_]+", text.lower()) for text in denied)
    assert [text for text, own in zip(denied, words, strict=True) if held.issuperset(own)] == []


def with_less(file: str, chosen: set[str]) -> Iterator[tuple[Fact, FactFile]]:
    """Each chosen fact, with the file without it and without each term that its statement has."""
    whole = checker(file).index.facts
    for category in CATEGORIES:
        own: tuple[Fact, ...] = getattr(whole, category)
        for at, fact in enumerate(own):
            if fact.statement not in chosen:
                continue
            told = [term for term in fact.terms if term.lower() in fact.statement.lower()]
            less = [replace(fact, terms=tuple(t for t in fact.terms if t != term)) for term in told]
            for instead in ((), *((other,) for other in less)):
                changes: dict[str, Any] = {category: (*own[:at], *instead, *own[at + 1 :])}
                yield fact, replace(whole, **changes)


@pytest.mark.parametrize("file", FILES)
def test_more_never_makes_it_truer(file: str, sampled: Sampled) -> None:
    """What a file supports is contradicted by none that has a fact or a term less."""
    true = sampled(fact.statement for fact in facts(file) if is_supported(file, fact.statement))
    contradicted = [
        (fact.id, fact.statement)
        for fact, less in with_less(file, set(true))
        if verdict(Checker(less), fact.statement) is Verdict.CONTRADICTED
    ]
    assert contradicted == []
