"""What carries over from sentence to sentence, and what of a text's form decides nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from decided import SKERRY, decided
from judges.test_every_judge import CLAIMS

DRAFTS = {
    "a new paragraph is about the place again": (
        "In Gullholm, all is quiet.\n\nWork on 57 new bridges began.",
        ["unverified not-in-source", "supported"],
    ),
    "a new paragraph may go on about another place": (
        "In Gullholm, all is quiet.\n\nIt signed 57 ship orders. The island signed 60 ship orders.",
        ["unverified not-in-source"] * 3,
    ),
    "what the source does not speak of carries over": (
        "Gullholm signed 12 contracts. It signed 26 ship orders.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "a number alone counts what was told before": (
        "19 of the 23 crafts are on the register. Four are missing.",
        ["supported", "supported"],
    ),
    "another beside what was told before": (
        "Skerry signed 26 ship orders. Work on another 57 new bridges began.",
        ["supported", "supported"],
    ),
    "a sum and its average": (
        "Work on 57 new bridges began, or 9.5 a month on average.",
        ["supported"],
    ),
    "one of those that were named, by its place": (
        "Marlow Foods and Tidewell are on Skerry. The second of them plans a wave power plant.",
        ["supported", "supported"],
    ),
    "another one is not meant": (
        "Marlow Foods and Tidewell are on Skerry. The first of them plans a wave power plant.",
        ["supported", "contradicted not-in-source wrong-attribution"],
    ),
    "what follows from the figure before": (
        "Work on 57 new bridges began on Skerry. That is 9.5 a month.",
        ["supported", "supported"],
    ),
    "and what does not": (
        "Work on 57 new bridges began on Skerry. That is 12 a month.",
        ["supported", "unverified not-in-source"],
    ),
    "a period carries over": (
        "In the first half, core digital revenue grew 18.5 percent. Work on 57 new bridges began.",
        ["supported", "supported"],
    ),
    "a subject carries over": (
        "In 2025, Marlow Foods opened a kelp farm. It opened a kelp farm on the island.",
        ["supported", "supported"],
    ),
    "what the place did is not what the company named before did": (
        "Tidewell is to build a wave power plant. It signed 26 ship orders.",
        ["supported", "unverified not-in-source"],
    ),
    "nor is the company the subject where the place comes first": (
        "Skerry has a kelp farm of Marlow Foods. It signed 26 ship orders.",
        ["supported", "supported"],
    ),
    "another place carries over": (
        "In Gullholm, all is quiet. Work on 57 new bridges began.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "what is said of another place is not held against it": (
        "In Gullholm, all is quiet. Work on 75 new bridges began.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "nor is what is put into another role": (
        "In Gullholm, all is quiet. Net-making is an emerging industry.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "another place carries over what does not name one": (
        "In Gullholm, all is quiet. The weather is fine. Work on 57 new bridges began.",
        ["unverified not-in-source", "unverified not-in-source", "unverified not-in-source"],
    ),
    "until the place is named again": (
        "In Gullholm, all is quiet. Skerry began work on 57 new bridges. 26 ship orders were signed.",
        ["unverified not-in-source", "supported", "supported"],
    ),
    "a name at the head is a name where it stands again": (
        "Gullholm and its people, and Gullholm's ships, are known. 26 ship orders were signed.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "a day is no place": (
        "On Monday, all was quiet. Work on 57 new bridges began.",
        ["unverified not-in-source", "supported"],
    ),
    "a name in quoted words is a name": (
        "“New” Gullholm slept. Work on 57 new bridges began.",
        ["unverified not-in-source", "unverified not-in-source"],
    ),
    "a name further on is not what the draft is about": (
        "Nothing stirs in Gullholm. Work on 57 new bridges began.",
        ["unverified not-in-source", "supported"],
    ),
    "another subject is not the one before": (
        "Core digital revenue grew 18.5 percent. Revenue grew 20 percent.",
        ["supported", "unverified not-in-source"],
    ),
    "they are those of the sentence before": (
        "Skerry signed 26 ship orders. They are of over 2 billion yuan each.",
        ["supported", "supported"],
    ),
    "these after a lead-in are those too": (
        "Skerry signed 26 ship orders. Put together, these must be worth over 52 billion yuan.",
        ["supported", "supported"],
    ),
    "its project is that of the company before": (
        "Marlow Foods is on Skerry. Its wave power plant is planned.",
        ["supported", "unverified not-in-source"],
    ),
    "and its own project is": (
        "Tidewell is to come to Skerry. Its wave power plant is planned.",
        ["supported", "supported"],
    ),
    "and a part of their time is not spoken of": (
        "Work on 57 new bridges began. It began from January to March.",
        ["supported", "unverified wrong-period"],
    ),
    "a sentence of its own carries nothing over": (
        "Skerry signed 26 ship orders. Quiet reigns over 3 billion yuan.",
        ["supported", "unverified not-in-source"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), DRAFTS.values(), ids=DRAFTS)
def test_what_was_said_before_counts(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


def _on_lines(claim: str) -> str:
    return claim.replace(" ", "\n   ")


def _in_bold(claim: str) -> str:
    return re.sub(r"(?<![\w$€.,-])(\d[\d,.]*)(?= )", r"**\1**", claim)


def _as_an_item(claim: str) -> str:
    return f"* {claim}"


def _with_a_lead_in(claim: str) -> str:
    first = claim[0] if claim.startswith(("Skerry", "Tidewell", "Marlow")) else claim[0].lower()
    return f"According to the article, {first}{claim[1:]}"


@pytest.mark.no_cover  # the same code over and over: to trace it takes minutes and shows nothing new
@pytest.mark.parametrize("written", [_on_lines, _in_bold, _as_an_item, _with_a_lead_in])
def test_markup_line_breaks_and_a_lead_in_decide_nothing(written: Callable[[str], str]) -> None:
    plain = [claim for source, claim in CLAIMS if source == SKERRY and "\n" not in claim]
    assert {c: decided(written(c)) for c in plain} == {c: decided(c) for c in plain}


def test_a_paragraph_is_one_after_bold_words_too() -> None:
    text = "In Weifang, 20 deals were **signed.**\n\nCore digital revenue grew 30 percent on Skerry."
    assert decided(text)[1:] == ["contradicted wrong-number"]


def test_a_number_does_not_go_on_in_the_next_paragraph() -> None:
    text = "How many bridges were begun on Skerry? Over\n\n57 new bridges were begun on Skerry."
    assert decided(text)[1:] == ["supported"]
