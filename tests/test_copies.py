"""Copies of an article as people have them: with menus and advertisements, from a PDF, in Markdown."""

# ruff: noqa: E501 - a copy is read best on one line

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from jiningcli import load
from jiningcli.article.parts import read
from jiningcli.article.plain import blocks_of
from jiningcli.article.verify import Standing, verify
from jiningcli.text.pages.phrases import calls_comments, is_none_of_it, is_page_number

SALTMERE = Path(__file__).parent / "saltmere"
FACTS = load(SALTMERE / "facts.toml")
ARTICLE = (SALTMERE / "article.txt").read_text(encoding="utf-8").strip()
TITLE, BYLINE, SHARE, *BODY = ARTICLE.split("\n\n")
A, MARKET, B, C, D, SITE = BODY
INVISIBLE = "\u00ad \u200b \u200c \u200d \u2060 \u2063 \ufeff \ufe0f \u202c \u034f".split(" ")


def with_block(block: str, at: int = 5) -> str:
    """The article with a block of somebody else's in it."""
    blocks = ARTICLE.split("\n\n")
    return "\n\n".join([*blocks[:at], block, *blocks[at:]])


def wrapped(*blocks: str, width: int = 70, between: str = "\n\n") -> str:
    return between.join(textwrap.fill(block, width, break_on_hyphens=True) for block in blocks)


def hyphenated(text: str) -> str:
    """A text as a typesetter breaks it."""
    return (
        text.replace("workshops opened", "work-\nshops opened")
        .replace("harbour office", "har-\nbour office")
        .replace("rope-making", "rope-\nmaking")
        .replace("visitors came", "visi-\ntors came")
    )


def in_pages(text: str, lines: int = 9, *, head: str = "", number: str = "{}") -> str:
    """A text as pdftotext gives it: form feeds, with the head and the number of each page."""
    every = text.split("\n")
    pages = ["\n".join(every[at : at + lines]) for at in range(0, len(every), lines)]
    return "\f".join(f"{head}{page}\n\n{number.format(n)}\n" for n, page in enumerate(pages, 1))


MENU = "Home\nHarbour\nSport\nOpinion\nWeather\nSubscribe"
RELATED = (
    "More from Harbour\n\nFerry late again\n\nMayor opens kite museum\n\nFog closes north shore road"
)
MARKDOWN = f"""---
date: 2025-03-14
---
# {TITLE}

*{BYLINE}*

{A.replace("23 contracts", "[23 contracts](https://post.example/23)").replace("123 new", "**123** new")}

![{MARKET}](market.jpg)

{textwrap.fill(B, 60)}

## Exports

{C.replace("4.5", "*4.5*")}

{D.replace("(NWC)", "(NWC)[^1]")}

![](site.jpg)
*{SITE.partition(" [")[0]}*

[^1]: A note of ours.
"""

COPIES = {
    "with its menus": f"{MENU}\n\n{ARTICLE}\n\n{RELATED}",
    "with a menu by the line": "\n\n".join([*MENU.split("\n"), "Home > Harbour", ARTICLE]),
    "with a long menu": " ".join(MENU.split("\n") * 8).replace("Weather ", "Weather\n") + f"\n\n{ARTICLE}",
    "with a cookie banner": f"We use cookies to make this site work.\n\nAccept all cookies\n\n{ARTICLE}",
    "line by line, with its menus": f"{MENU}\n{ARTICLE}\n{RELATED}".replace("\n\n", "\n"),
    "an advertisement": with_block("Advertisement"),
    "an advertisement of some words": with_block("ADVERTISEMENT: Kelp beds at half the price, this week only"),
    "an advertisement of two lines": with_block("Advertisement\n\nSleep better on a bed of kelp!"),
    "an advertisement that calls": with_block("Save 50 percent on a bed of kelp when you order today."),
    "a line of a shop": with_block("Kelp & Co, the beds of the north"),
    "a link to another story": with_block("Read more: Mayor opens a kite museum"),
    "an invitation": with_block("Sign up for our letter and never miss a story."),
    "a heading": with_block("Trades and guilds", 5),
    "broken lines": wrapped(TITLE, BYLINE, *BODY),
    "broken lines without empty ones": wrapped(TITLE, BYLINE, *BODY, between="\n"),
    "broken lines and indents": "\n".join(
        [TITLE, BYLINE, *(textwrap.fill(text, 70, initial_indent="   ") for text in BODY)]
    ),
    "with a title of two lines": ARTICLE.replace("its second", "its\nsecond"),
    "from a PDF that goes on in a sentence": in_pages(wrapped(TITLE, BYLINE, *BODY), 5, head="Saltmere Post\n\n"),
    "an advertisement in brackets": with_block("[Advertisement]"),
    "line by line, and then more": ARTICLE.replace("\n\n", "\n") + "\n\nRelated stories\n\nThe ferry is late",
    "from a PDF": in_pages(wrapped(TITLE, BYLINE, *BODY)),
    "from a PDF with heads": in_pages(wrapped(TITLE, BYLINE, *BODY), head="Saltmere Post, 14 March\n\n", number="Page {} of 4"),
    "from a PDF without empty lines": in_pages(wrapped(TITLE, BYLINE, *BODY, between="\n"), number="- {} -"),
    "with words broken at the line": wrapped(TITLE, BYLINE) + "\n\n" + hyphenated("\n\n".join(BODY)),
    "with words broken in a PDF": in_pages(hyphenated(wrapped(TITLE, BYLINE, *BODY)), 11),
    "Markdown": MARKDOWN,
    "Markdown with other marks": MARKDOWN.replace("# Salt", "Salt", 1).replace("\n\n*By", "\n===\n\n*By", 1).replace("## Exp", "### Exp"),
    **{
        f"a U+{ord(char):04X} in words and figures": ARTICLE.replace("23 con", f"2{char}3 con{char}")
        .replace("workshops", f"work{char}shops")
        .replace("90,000", f"90,{char}000")
        for char in INVISIBLE
    },
}  # fmt: skip


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
def test_every_fact_is_found_in_its_place(copy: str) -> None:
    assert [check.message for check in verify(FACTS, copy) if not check.ok] == []


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
def test_a_changed_figure_is_seen_in_each(copy: str) -> None:
    changed = re.sub(r"(?<=1)2(?=[^\d]*3[^\d]*(?:\*\*)? new)", "3", copy)
    assert changed != copy
    standings = {check.id: check.standing for check in verify(FACTS, changed) if not check.ok}
    assert standings == {"workshops": Standing.CHANGED}


def test_a_paragraph_more_moves_what_follows() -> None:
    text = with_block("The ferry was late again, as it has been for most of the year so far.", 6)
    assert {check.standing for check in verify(FACTS, text) if not check.ok} == {Standing.MOVED}


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("One work-\nshop more.", (), ["One workshop more."]),
        ("A long-\nterm plan, at long term.", (), ["A long-term plan, at long term."]),
        ("A long-\nterm plan.", ("long-term",), ["A long-term plan."]),
        ("A re-\nopened quay, reopened.", (), ["A reopened quay, reopened."]),
        ("One work\u00ad\nshop more.", (), ["One workshop more."]),
        ("One.\n\n12\n\nTwo.", (), ["One.", "Two."]),
        ("One.\f2\fTwo.", (), ["One.", "Two."]),
        ("12 boats.", (), ["12 boats."]),
    ],
)
def test_blocks_of(text: str, known: tuple[str, ...], expected: list[str]) -> None:
    assert blocks_of(text, known) == expected


def test_markdown_has_a_title_and_captions() -> None:
    copy = read(MARKDOWN)
    assert (copy.title, copy.header) == (TITLE, (BYLINE,))
    assert (len(copy.paragraphs), len(copy.captions)) == (4, 2)


@pytest.mark.parametrize(
    "text",
    [
        "Advertising revenue rose by 5 percent, the paper said.",
        "Ad spending fell.",
        "Sponsored runners raised 3 million yuan for the kelp museum.",
        "Book sales rose by 4.5 percent, and 23 shops opened.",
        "Save the Children has 12 workers in the town.",
        "Call centres employ 3,400 people.",
        "Copyright lawsuits rose to 44 last year.",
        "Related industries grew by 12 percent.",
        "Shares in the yard fell by 2 percent.",
        "Comments on the plan came from 44 towns.",
        "“Buy your fish here now,” said Ada Quill.",
        "“What a year!”",
        "44 boats!",
        "Print works in the town number 12.",
        "12 have a guild.",
        "11/30/26, 3:58 PM on Monday was the deadline.",
        "https://guild.example/boats has 4/5 of them.",
    ],
)
def test_what_an_article_says_is_not_taken_for_what_stands_around_it(text: str) -> None:
    assert not is_none_of_it(text)
    assert not calls_comments(text)
    assert not is_page_number(text)
