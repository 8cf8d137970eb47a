"""Drafts: sentences of text and Markdown with their places, what is hidden, what is quoted."""

from __future__ import annotations

import pytest

from jiningcli.text.document import Ignore
from jiningcli.text.draft import Draft

SENTENCES = {
    "two sentences": ("One is one. Two are two.", ["One is one.", "Two are two."]),
    "no stop at the end": ("One is one", ["One is one"]),
    "over two lines": ("One is\none. Two.", ["One is one.", "Two."]),
    "paragraphs": ("One\n\nTwo", ["One", "Two"]),
    "a heading": ("# One\nTwo", ["One", "Two"]),
    "items": ("- One\n* Two\n3. Three\n4) Four", ["One", "Two", "Three", "Four"]),
    "items to do": ("- [x] One\n- [ ] Two", ["One", "Two"]),
    "a note": ("[^1]: One", ["One"]),
    "bounds are no bullets": ("≥ 40 are one\n\n↓ 3 percent", ["≥ 40 are one", "↓ 3 percent"]),
    "a quote with a figure ahead": ("> One is\n>44 of two.", ["One is 44 of two."]),
    "items with an emoji": ("✅ One\n👉 Two", ["One", "Two"]),
    "a number above": (">1,000 are one", [">1,000 are one"]),
    "a block quote": ("> One\n> two.\n\nThree", ["One two.", "Three"]),
    "a table": ("| One | two |\n|-----|:---:|\n| 3 | 4 |", ["3 4"]),
    "a rule": ("One\n\n* * *\n\nTwo\n===\n", ["One", "Two"]),
    "code": ("One\n```\nTwo.\n```\nThree", ["One", "Three"]),
    "code that another fence does not end": ("~~~\nOne\n```\nTwo\n~~~\nThree", ["Three"]),
    "front matter": ("---\ntitle: One\n---\nTwo", ["Two"]),
    "a comment": ("One <!-- two. --> three. Four", ["One three.", "Four"]),
    "a comment that nothing closes": ("One <!-- two", ["One <!-- two"]),
    "markup": ("It **is** so.", ["It **is** so."]),
    "an abbreviation": ("Komatsu Ltd. has it. Dr. Li too.", ["Komatsu Ltd. has it.", "Dr. Li too."]),
    "an abbreviation that ends": ("It is Komatsu Ltd. The rest.", ["It is Komatsu Ltd.", "The rest."]),
    "initials": ("The U.S. Army of J. R. Lee.", ["The U.S. Army of J. R. Lee."]),
    "a small letter goes on": ("One (approx. two) e.g. three", ["One (approx. two) e.g. three"]),
    "a number": ("It is 17.5 percent. 44 are 44.", ["It is 17.5 percent.", "44 are 44."]),
    "quotation marks": ("“One.” Two! “Three?” Four…", ["“One.”", "Two!", "“Three?”", "Four…"]),
    "Chinese": ("一。二！三", ["一。", "二！", "三"]),
    "no words": ("--- ... \n\n**", []),
    "nothing": ("", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_the_sentences_of_a_draft(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in Draft(text).sentences] == expected


COPIES = {
    "emphasis": ("**One** is `two` and _three_: snake_case", "One is two and three: snake_case"),
    "emphasis inside a word": ("**One**'s 4*5 4**5 **6**th", "One's 4*5 4**5 6th"),
    "figures in brackets": ("**[145]** ([44]) [**38**](x)", "[145] ([44]) 38"),
    "links": ("One [two](http://x/y(z)) ![three](s.png)", "One two three"),
    "references": ("44[1] are 44[^2].", "44 are 44."),
    "tags and escapes": ("One <b>two</b>: \\$3", "One two: $3"),
    "spaces and line breaks": ("One  two\n   three\n\tfour", "One two three four"),
    "paragraphs": ("One\n\n  two\n- three", "One\n\ntwo\n\nthree"),
    "cells": ("a|b|c\n-|-|-\nOne|2 | 345", "a\tb\tc\n\nOne\t2\t345"),
}


@pytest.mark.parametrize(("text", "copy"), COPIES.values(), ids=COPIES)
def test_the_copy_has_the_words_as_a_reader_sees_them(text: str, copy: str) -> None:
    assert Draft(text).document.visible == copy


EDGES = {
    "**44** are 44.": "**44** are 44.",
    "**All of it.**": "All of it.",
    "One [two](http://x/a_(b))": "One [two](http://x/a_(b))",
    "One **[two](x)**": "One **[two](x)**",
    "One [**two**](x)": "One [**two**](x)",
    "[sic] one [two](x)": "[sic] one [two](x)",
    "One is [two](http://x)": "One is [two](http://x)",
    "**One** and *two*": "**One** and *two*",
}


@pytest.mark.parametrize(("text", "whole"), EDGES.items(), ids=EDGES)
def test_a_sentence_has_the_markup_at_its_edges_that_belongs_to_words_inside(
    text: str, whole: str
) -> None:
    draft = Draft(text)
    assert [(s.text, text[s.start : s.end]) for s in draft.sentences] == [(whole, whole)]


def test_a_short_question_of_a_claim_is_read_with_its_answer() -> None:
    text = "Did it rise? It did. It did."
    assert [s.text for s in Draft(text, claim=True).sentences] == ["Did it rise? It did.", "It did."]
    assert [s.text for s in Draft(text).sentences] == ["Did it rise?", "It did.", "It did."]


def test_headings_and_quotes_are_marked() -> None:
    draft = Draft("## One\n\n> Two.\n\n“Three,” he said.\n\n“Four.”\n")
    assert [(s.heading, s.quoted) for s in draft.sentences] == [
        (True, False), (False, True), (False, True), (False, True)
    ]  # fmt: skip


def test_places_are_lines_and_columns_from_one() -> None:
    draft = Draft("One\r\nTwo\rThree\n")
    assert [draft.place(at) for at in (0, 2, 5, 9, 13)] == [(1, 1), (1, 3), (2, 1), (3, 1), (3, 5)]
    assert [draft.line(number) for number in (1, 2, 3)] == ["One", "Two", "Three"]
    assert [draft.offset(number) for number in (1, 2, 3)] == [0, 5, 9]
    assert Draft("").place(0) == (1, 1)


def test_ignores_stand_in_comments() -> None:
    text = "One <!-- jining: ignore[negated, not-yet] why --> <!-- else --> <!--jining:ignore-->"
    assert Draft(text).ignores == [
        Ignore(frozenset({"negated", "not-yet"}), 4, 49),
        Ignore(frozenset(), 64, len(text)),
    ]
