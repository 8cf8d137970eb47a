"""A copy of the article: its parts, where a passage stands in it, and the link that opens there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jiningcli.article.links import fragment_url
from jiningcli.article.parts import Copy, PassageError, credit, excerpt, find, read
from jiningcli.facts.model import Passage

SALTMERE = Path(__file__).parent / "saltmere"
ARTICLE = (SALTMERE / "article.txt").read_text(encoding="utf-8")
PAGE = (SALTMERE / "page.html").read_text(encoding="utf-8")


def paragraph(start: str, end: str | None = None) -> Passage:
    return Passage(paragraph=1, start=start, end=end)


def one_paragraph(text: str) -> Copy:
    return Copy(None, (), (text,), ())


# A copy and its parts

PARAGRAPHS = ("Saltmere signed", "Of the town", "Exports fell", "Northsea Winch")
CAPTIONS = ("The fish market", "The slipway site")


@pytest.mark.parametrize(
    "text",
    [
        ARTICLE,
        PAGE,
        ARTICLE.replace("\n", "\r\n"),
        ARTICLE.replace("\n\n", "\n"),
        ARTICLE.replace("\n\n", "\n \u00a0\n\n"),
        PAGE.replace("<h1>", "<h1 class='a'>").replace("<p>", "<P\n>"),
    ],
    ids=["text", "page", "CRLF", "line by line", "wide", "upper case"],
)
def test_read_tells_title_paragraphs_and_captions(text: str) -> None:
    title, header, paragraphs, captions = read(text)
    assert title == "Saltmere harbour gets its second wind"
    assert header[0] == "By Ada Quill | Updated: 2025-03-14"
    for blocks, openings in ((paragraphs, PARAGRAPHS), (captions, CAPTIONS)):
        assert len(blocks) == len(openings)
        assert all(map(str.startswith, blocks, openings))


@pytest.mark.parametrize(
    ("caption", "credited"),
    [
        ("The quay. [Photo/Saltmere Post]", "Saltmere Post"),
        ("The quay. [Photo by Bo Marsh/Saltmere Post]", "Bo Marsh/Saltmere Post"),
        ("The quay. [Bo Marsh/Saltmere Post]", "Saltmere Post"),
        ("The quay. (Photo: Bo Marsh)", "Bo Marsh"),
        ("The quay. (File photo)", ""),
        ("The quay. Photo: Bo Marsh", "Bo Marsh"),
        ("The quay. Photo by Bo Marsh", "Bo Marsh"),
        ("The quay. [PHOTO PROVIDED TO SALTMERE POST]", "PROVIDED TO SALTMERE POST"),
    ],
)
def test_a_caption_is_known_by_its_credit(caption: str, credited: str) -> None:
    copy = read(f"A title\n\nA first sentence.\n\n{caption}\n\nA second sentence.")
    assert copy == Copy("A title", (), ("A first sentence.", "A second sentence."), (caption,))
    assert credit(caption) == credited


def test_a_caption_without_a_credit_credits_nobody() -> None:
    assert credit("The quay in the morning.") == ""


def test_the_others_of_a_passage_are_all_parts_but_its_own() -> None:
    copy = Copy(None, (), ("One.", "Two."), ("The quay.", "The market."))
    others = list(copy.others(Passage(caption=1, start="The quay")))
    assert others == [("¶1", "One."), ("¶2", "Two."), ("caption 2", "The market.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Copy(None, (), (), ())),
        ("\n \n", Copy(None, (), (), ())),
        ("Only a body.\n\nOf two.", Copy(None, (), ("Only a body.", "Of two."), ())),
        ("A title", Copy("A title", (), (), ())),
        ("A body.\n\nWithout stop", Copy(None, (), ("A body.", "Without stop"), ())),
        ("<html>", Copy(None, (), (), ())),
        ("<html><title>A  tab</title><p>A body.", Copy("A tab", (), ("A body.",), ())),
        ("<html>Bare text.<br><br>More.", Copy(None, (), ("Bare text.", "More."), ())),
        ("<html><p>One<br>line.</p>", Copy(None, (), ("One\nline.",), ())),
        ("<html><p>A body.</div></p><p>Unclosed", Copy(None, (), ("A body.", "Unclosed"), ())),
        (
            "<!-- saved --><html><p>A body.<aside><p>An advertisement of some length.</p></aside>",
            Copy(None, (), ("A body.",), ()),
        ),
        (
            (
                "<html><h1>Site</h1><div><p>Menu.</p></div><h1>Title</h1><p>Lead of the page.</p>"
                "<div><p>The body of the article, at some length.</p><p>Its end.</p></div>"
            ),
            Copy(
                "Title",
                ("Lead of the page.",),
                ("The body of the article, at some length.", "Its end."),
                (),
            ),
        ),
        ("<html>" + "<div>" * 5000 + "Deep.", Copy(None, (), ("Deep.",), ())),
        ("<html><![if !IE]><p>A body.</p><![x", Copy(None, (), ("A body.",), ())),
        ("<html><!--[if IE]><p>Old.</p><![endif]--><p>New.</p>", Copy(None, (), ("New.",), ())),
        ("<html><p>A body.</p>" + "<a " * 30_000, Copy(None, (), ("A body.",), ())),
        ("<html><p>A body.</p>" + "<!--" * 30_000, Copy(None, (), ("A body.",), ())),
    ],
)
def test_read_takes_any_text(text: str, expected: Copy) -> None:
    assert read(text) == expected


@given(st.text(), st.sampled_from(["", "<html>", "<html><p>", "<html><![", "<html><!--"]))
def test_read_fails_on_nothing(text: str, start: str) -> None:
    assert len(read(start + text)) == len(Copy._fields)


# Finding


@pytest.mark.parametrize(
    ("passage", "text", "expected"),
    [
        (paragraph("two", "four"), "One two three four.", "two three four"),
        (paragraph("two three"), "One two three four.", "two three"),
        (paragraph("two", "four"), "One two\u00a0three\n four four.", "two three four"),
        (paragraph("the town's"), "In the town\u2019s guild", "the town\u2019s"),
        (paragraph("rope-making"), "of rope\u00ad\u2011making", "rope\u00ad\u2011making"),
        (paragraph("four", "two"), "One two three four.", None),
        (paragraph("two"), "Twenty-two.", None),
        (Passage(paragraph=2, start="two"), "two", None),
        (Passage(caption=1, start="two"), "two", None),
    ],
)
def test_excerpt_is_verbatim(passage: Passage, text: str, expected: str | None) -> None:
    assert excerpt(passage, one_paragraph(text)) == expected


def test_find_tells_where_in_the_block() -> None:
    text = "One\u00a0 two  three."
    place = find(paragraph("two", "three"), one_paragraph(text))
    assert place is not None
    assert text[place.start : place.end] == place.text == "two  three"


def test_a_passage_that_stands_twice_is_an_error() -> None:
    copy = one_paragraph("The town has 12 guilds. The town has 12 gates.")
    with pytest.raises(PassageError) as caught:
        find(paragraph("The town", "12"), copy)
    assert str(caught.value) == "¶1: “The town … 12” stands there 2 times"


# Links

URL = "https://post.example/a.html"


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        (paragraph("two words"), "#:~:text=two%20words"),
        (paragraph("from here", "to there"), "#:~:text=from%20here,to%20there"),
        (paragraph("a well-known, old"), "#:~:text=a%20well%2Dknown%2C%20old"),
        (paragraph("A&B (NWC)"), "#:~:text=A%26B%20%28NWC%29"),
        (paragraph("the town's"), "#:~:text=the%20town%27s"),
        (paragraph("the town\u2019s"), "#:~:text=the%20town%E2%80%99s"),
        (paragraph("超过 10亿元"), "#:~:text=%E8%B6%85%E8%BF%87%2010%E4%BA%BF%E5%85%83"),
        (paragraph("100% #1 [sic]?"), "#:~:text=100%25%20%231%20%5Bsic%5D%3F"),
    ],
)
def test_fragment_url(passage: Passage, expected: str) -> None:
    assert fragment_url(URL, passage) == URL + expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"{URL}#part", f"{URL}#part:~:text=two"),
        (f"{URL}#:~:text=one", f"{URL}#:~:text=two"),
        (f"{URL}?a=b&c=d", f"{URL}?a=b&c=d#:~:text=two"),
    ],
)
def test_fragment_url_keeps_what_the_address_has(url: str, expected: str) -> None:
    assert fragment_url(url, paragraph("two")) == expected


@given(st.text(min_size=1), st.none() | st.text(min_size=1))
def test_a_fragment_has_nothing_that_ends_a_link(start: str, end: str | None) -> None:
    fragment = fragment_url(URL, paragraph(start, end)).partition(":~:text=")[2]
    assert set("()<>[]{}&'\"-| \n").isdisjoint(fragment)
    assert fragment.count(",") == (end is not None)
