"""Saved web pages of different make: each is the same article, whatever stands around it."""

# ruff: noqa: E501 - the source of a page is read best on one line

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Run, Said
from jiningcli import load
from jiningcli.article.parts import about, read
from jiningcli.article.verify import verify
from jiningcli.article.wording import normalise
from jiningcli.text.draft import Draft
from jiningcli.text.pages.about import About

SALTMERE = Path(__file__).parent / "saltmere"
FACTS = load(SALTMERE / "facts.toml")
TITLE, BYLINE, _, *BODY = (SALTMERE / "article.txt").read_text(encoding="utf-8").strip().split("\n\n")
A, MARKET, B, C, D, SITE = BODY
PARAGRAPHS, CAPTIONS = (A, B, C, D), (MARKET, SITE)
BARE_MARKET, BARE_SITE = (text.partition(" [")[0] for text in CAPTIONS)
HEAD = (
    f"<!doctype html><html><head><meta charset=utf-8><title>{TITLE} - Saltmere Post</title></head><body>"
)
MENU = "".join(
    f"<li><a href=/{n}>{n}</a></li>" for n in ("Home", "Harbour", "Sport", "Opinion", "Weather")
)
RELATED = "".join(
    f"<li><a href=/{n}>{text}</a></li>"
    for n, text in enumerate(
        (
            "Ferry to Gull Island is late again, as it was all of last year",
            "Mayor opens a kite museum with room for 3,000 kites of all ages",
            "Fog closes the north shore road for the third time in a month",
        )
    )
)
WORDY = (
    "I have lived in this town for 40 years and I never saw so many workshops open in a single spring.",
    "My uncle made rope here. There were 60 guilds in his day, and 9,000 members, and nobody counted them!",
    "The slipway is a waste of money. We should have spent 200 million yuan on the road to the north shore, "
    "which the fog has closed again, instead of on one more thing that only the harbour office wants.",
    "Exports fell by much more than the paper says. Ask anybody at the fish market how the year was, and they "
    "will tell you that it was the worst since 1998, when 30 percent of the boats were sold to other ports.",
)


def p(*texts: str, tag: str = "p") -> str:
    return "".join(f"<{tag}>{text}</{tag}>" for text in texts)


def figure(text: str) -> str:
    return f"<figure><img src=a.jpg alt='A picture'><figcaption>{text}</figcaption></figure>"


PLAIN = p(A) + figure(MARKET) + p(B, C, D) + figure(SITE)
TOP = f"<h1>{TITLE}</h1><div class=by>{BYLINE}</div>"

SHAPES = {
    "paragraphs": HEAD + TOP + PLAIN,
    "no paragraph element": HEAD + TOP + "<div id=text>" + p(A, MARKET, B, C, D, SITE, tag="div") + "</div>",
    "double breaks": HEAD + TOP + f"<div>{'<br><br>'.join(BODY)}</div>",
    "single breaks": HEAD + TOP + f"<div>{'<br/>'.join(BODY)}</div>",
    "breaks and indents": HEAD
    + TOP
    + "<div>"
    + "<br>".join(f"&emsp;&emsp;{text}" for text in BODY)
    + "</div>",
    "sections": HEAD
    + f"<article><header>{TOP}</header><section>{p(A)}{figure(MARKET)}{p(B)}</section>"
    + f"<section>{p(C, D)}{figure(SITE)}</section></article>",
    "each in a wrapper": HEAD
    + TOP
    + "<main>"
    + "".join(f"<div class=row><div class=col>{p(text)}</div></div>" for text in BODY)
    + "</main>",
    "longer comments": HEAD
    + TOP
    + f"<div class=story>{PLAIN}</div><div id=comments><h3>4 comments</h3>{p(*WORDY)}</div>",
    "longer comments, told by their heading only": HEAD
    + f"<div><div>{TOP}{PLAIN}</div><div><h3>Comments (4)</h3>{p(*WORDY)}</div></div>",
    "comments that are articles": HEAD
    + f"<article>{TOP}{PLAIN}</article>"
    + "".join(f"<article class=comment-body>{p(text)}</article>" for text in WORDY),
    "headings inside": HEAD
    + TOP
    + p(A)
    + figure(MARKET)
    + "<h2>Trades and guilds</h2>"
    + p(B)
    + "<h3>Exports</h3>"
    + p(C)
    + "<p><strong>On the north shore</strong></p>"
    + p(D)
    + figure(SITE),
    "captions by their class": HEAD
    + TOP
    + p(A)
    + f"<div class='wp-caption'><img src=a.jpg><p class='wp-caption-text'>{BARE_MARKET}</p></div>"
    + p(B, C, D)
    + f"<div class=photo><img src=b.jpg><div class='photo-caption'>{BARE_SITE}</div></div>",
    "captions centred behind their image": HEAD
    + TOP
    + p(A)
    + f"<p align=center><img src=a.jpg></p><p align=center>{BARE_MARKET}</p>"
    + p(B, C, D)
    + f"<p style='text-align: center'><img src=b.jpg></p><p style='text-align:center'>{BARE_SITE}</p>",
    "captions in tables": HEAD
    + TOP
    + p(A)
    + f"<table><tr><td><img src=a.jpg></td></tr><tr><td>{MARKET}</td></tr></table>"
    + p(B, C, D)
    + f"<table><tr><td><img src=b.jpg></td></tr><tr><td>{SITE}</td></tr></table>",
    "a table for the layout": HEAD
    + f"<table><tr><td><ul>{MENU}</ul></td><td><table><tr><td>{TOP}</td></tr><tr><td>{PLAIN}</td></tr></table></td>"
    + f"<td><b>More news</b><ul>{RELATED}</ul></td></tr></table>",
    "a fragment": f"<div class=text>{PLAIN}</div>",
    "a fragment with its title": f"<h1>{TITLE}</h1>\n<p>{BYLINE}</p>\n{PLAIN}",
    "text with a few tags": "<br>\n<br>\n".join((TITLE, BYLINE, *BODY)),
    "menus and related links": HEAD
    + f"<nav><ul>{MENU}</ul></nav><div class=breadcrumb><a href=/>Home</a> &gt; <a href=/h>Harbour</a></div>"
    + TOP
    + f"<div class=content>{p(A)}{figure(MARKET)}{p(B)}<p>Read more: <a href=/k>Mayor opens a kite museum</a></p>"
    + f"{p(C, D)}{figure(SITE)}</div><h4>Related</h4><ul>{RELATED}</ul>",
    "menus without a word of it": HEAD
    + f"<div><div>{MENU}</div></div><div>{TOP}{PLAIN}<ul>{RELATED}</ul></div><div><ul>{MENU}</ul></div>",
    "a cookie banner": HEAD
    + "<div id=cookie-consent><p>We use cookies to give you the best experience. By clicking Accept you agree to "
    + "the storing of cookies on your device.</p><button>Accept</button></div>"
    + TOP
    + PLAIN,
    "a cookie banner in front of all": HEAD
    + "<div><p>We use cookies and similar technologies to make this site work as it should.</p></div>"
    + TOP
    + PLAIN,
    "a footer": HEAD
    + TOP
    + f"<div>{PLAIN}</div><footer><p>Copyright 2025 by Saltmere Post. All rights reserved, so far.</p></footer>",
    "a footer that is a div": HEAD
    + f"<div id=page><div id=main>{TOP}{PLAIN}</div><div id=footer><p>Copyright 2025 by Saltmere Post. No part of "
    + "this site may be copied without the leave of the publisher in writing.</p></div></div>",
    "an advertisement in the middle": HEAD
    + TOP
    + p(A)
    + figure(MARKET)
    + p(B)
    + "<div class=ad-slot><p>Advertisement</p><p>Sleep better on a bed of kelp. Order yours today, and save!</p></div>"
    + p("Story continues below")
    + p(C, D)
    + figure(SITE),
    "a form around everything": HEAD + f"<form action=/ method=post><input name=q>{TOP}{PLAIN}</form>",
    "two headings of first rank": HEAD + f"<header><h1>Saltmere Post</h1></header><main>{TOP}{PLAIN}</main>",
    "the name of the site behind the article": HEAD + f"<main>{TOP}{PLAIN}</main><div><h1>Saltmere Post</h1></div>",
    "a title that is no h1": HEAD + f"<div class=headline>{TITLE}</div><p>{BYLINE}</p>{PLAIN}",
    "a title for those who share it": (
        f'<html><head><title>Saltmere Post</title><meta property="og:title" content="{TITLE}"></head><body>'
        f"<p>{BYLINE}</p>{PLAIN}"
    ),
    "a text in <pre>": HEAD + TOP + "<pre>" + "\n\n".join(BODY) + "</pre>",
    "capitals and open ends": re.sub(
        "</?[a-z0-9]+", lambda tag: tag[0].upper(), (HEAD + TOP + PLAIN).replace("</p>", "")
    ),
    "hidden parts": HEAD
    + f"<div hidden><p>{WORDY[0]}</p></div><div style='display: none'><p>{WORDY[1]}</p></div>"
    + f"<template><p>{WORDY[2]}</p></template><noscript><p>{WORDY[3]}</p></noscript>{TOP}{PLAIN}",
    "inline tags, references and places to break": HEAD
    + TOP
    + PLAIN.replace("23 contracts", "<b>2</b>3&nbsp;con<wbr>tracts").replace("slipway", "slip&shy;way")
    .replace("90,000", "90&#8239;000")
    .replace("4.5", "4<span>.</span>5"),
    "the body marked by its property": HEAD
    + f"<div>{TOP}<div itemprop='articleBody'>{PLAIN}</div><div><p>{WORDY[2]}</p><p>{WORDY[3]}</p></div></div>",
}  # fmt: skip


@pytest.mark.parametrize("page", SHAPES.values(), ids=SHAPES)
def test_a_page_of_any_make_is_the_same_article(page: str) -> None:
    copy = read(page)
    assert [normalise(text) for text in copy.paragraphs] == [normalise(text) for text in PARAGRAPHS]
    assert [normalise(text).partition(" [")[0] for text in copy.captions] == [BARE_MARKET, BARE_SITE]
    assert copy.title in (TITLE, None)
    assert (copy.title is None) == (page == SHAPES["a fragment"])


@pytest.mark.parametrize("page", SHAPES.values(), ids=SHAPES)
def test_every_fact_is_found_in_it(page: str) -> None:
    assert [check for check in verify(FACTS, page) if not check.ok] == []


# What a page says of itself

JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "WebSite", "name": "The site"}, {"@type": ["NewsArticle"], "headline": "Harbour gets a wind",
"datePublished": "2025-03-14T08:00:00+01:00", "dateModified": "2025-03-15", "url": "https://post.example/wind",
"publisher": {"@type": "Organization", "name": "Saltmere Post"}}]}</script>"""


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("", About()),
        (
            JSON_LD,
            About(
                title="Harbour gets a wind",
                publisher="Saltmere Post",
                published=date(2025, 3, 14),
                updated=date(2025, 3, 15),
                address="https://post.example/wind",
            ),
        ),
        (
            '<meta property="og:title" content="Harbour gets a wind"><meta property="og:site_name" content="Post">'
            '<meta property="article:published_time" content="2025-03-14T23:00:00Z">'
            '<link rel="canonical" href="https://post.example/wind">',
            About(
                title="Harbour gets a wind",
                publisher="Post",
                published=date(2025, 3, 14),
                address="https://post.example/wind",
            ),
        ),
        (
            '<meta name="publishdate" content="2025-03-14"><meta name="source" content="Post">'
            '<title>Harbour gets a wind | Post</title><link rel=canonical href="javascript:alert(1)">',
            About(tab="Harbour gets a wind | Post", publisher="Post", published=date(2025, 3, 14)),
        ),
        ("<time datetime='2025-03-14 08:00'>today</time>", About(published=date(2025, 3, 14))),
        ('<meta name="date" content="2025-02-30"><meta name="pubdate" content="x">', About()),
        ('<script type="application/ld+json">{"@type": "NewsArticle", </script>', About()),
        ('<script type="application/ld+json">[[[["x"]]]]</script>', About()),
    ],
)
def test_about(head: str, expected: About) -> None:
    assert about(f"<html><head>{head}</head><body><p>A body.</p></body></html>") == expected


def test_what_is_no_page_says_nothing_of_itself() -> None:
    assert about("A body.") is None


@pytest.mark.parametrize(
    ("tab", "expected"),
    [
        ("Harbour gets a second wind - Saltmere Post", "Harbour gets a second wind"),
        ("Harbour gets a second wind | Harbour | Saltmere Post", "Harbour gets a second wind"),
        ("Harbour gets a second wind_Saltmere", "Harbour gets a second wind"),
        ("Second-hand boats: who buys them?", "Second-hand boats: who buys them?"),
        ("Wind", "Wind"),
    ],
)
def test_the_title_of_a_tab_goes_without_the_site(tab: str, expected: str) -> None:
    assert read(f"<html><title>{tab}</title><p>A body.").title == expected


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("<del>50</del> <ins>40</ins> cranes", "40 cranes"),
        ("<S class=old>50</S > 40 cranes", "40 cranes"),
        ("<strike>50 <b>or 60</b></strike> 40 cranes", "40 cranes"),
        ("<s>50 40 cranes", "50 40 cranes"),  # what nothing closes would strike out the rest of the page
        ("<strong>50</strong> cranes <span>in all</span>", "50 cranes in all"),
    ],
)
def test_what_is_struck_out_is_said_no_more(words: str, kept: str) -> None:
    page = (
        f"<html><h1>A port opens</h1><p>It has {words} now.</p><p>Ships came in from {{}} countries.</p>"
    )
    assert read(page.format(12)).paragraphs == (
        f"It has {kept} now.",
        "Ships came in from 12 countries.",
    )


# A page as a draft

DRAFT = """<!doctype html>
<html><head><title>Draft</title><style>p { color: red }</style></head><body>
<nav><a href=/>44 menus</a></nav>
<h1>Jining &amp; its projects</h1>
<p>Jining signed <b>4</b>4 contracts.</p><!-- 45 of them -->
<p>It launched&nbsp;145 new
projects from January &mdash; to April.</p>
</body></html>
"""


def test_a_page_is_a_draft_with_its_places() -> None:
    draft = Draft(DRAFT)
    told = [(sentence.text, draft.place(sentence.start)) for sentence in draft.sentences]
    assert [place for _, place in told] == [(4, 5), (5, 4), (6, 4)]
    document = draft.document
    at = document.visible.index("145")
    start, end = document.origin(at, at + 3)
    assert DRAFT[start:end] == "145"
    assert draft.place(start) == (6, 21)


PIECE = st.sampled_from(
    "<p> </p> <div> </div> <table> <td> <a> <br> <h1> <!-- --> <script> </script> &amp; &nbsp; &#8217; <b> </b> <s> </s> <del> \r\n \n".split(
        " "
    )
) | st.text(max_size=8)


@given(st.lists(PIECE, max_size=30))
def test_any_page_keeps_its_places(pieces: list[str]) -> None:
    page = "<html>" + " ".join(pieces)
    draft = Draft(page)
    for sentence in draft.sentences:
        assert 0 <= sentence.start <= sentence.end <= len(page)
    read(page)


def test_a_page_as_a_source_says_who_published_it_and_when(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "release.html"
    link = '<link rel="canonical" href="https://post.example/wind">'
    path.write_text(HEAD.replace("</head>", f"{JSON_LD}{link}</head>") + TOP + PLAIN, encoding="utf-8")
    assert run("cite", "--facts", str(path)) == Said(
        0, f"Saltmere Post, “{TITLE},” March 15, 2025, https://post.example/wind\n", ""
    )
    said = run("check", "Saltmere signed 23 contracts", "--facts", str(path), "--format", "concise")
    assert said.code == 0
