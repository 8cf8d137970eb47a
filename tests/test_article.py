"""Passages in a copy of the article: found as whole words, verified fact by fact, linked to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jiningcli import load
from jiningcli.article import (
    Copy,
    Difference,
    PassageError,
    Standing,
    excerpt,
    find,
    fragment_url,
    read,
    verify,
)
from jiningcli.facts import Passage
from jiningcli.wording import nearest, normal, normalise, occurrences

SALTMERE = Path(__file__).parent / "saltmere"
ARTICLE = (SALTMERE / "article.txt").read_text(encoding="utf-8")
PAGE = (SALTMERE / "page.html").read_text(encoding="utf-8")
FACTS = load(SALTMERE / "facts.toml")
SOURCE_ARTICLE = Path(__file__).parents[2] / "shared" / "article.txt"


def paragraph(start: str, end: str | None = None, *evidence: str) -> Passage:
    return Passage(paragraph=1, start=start, end=end, evidence=evidence)


def one_paragraph(text: str) -> Copy:
    return Copy(None, (), (text,), ())


# Words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two \t words\n", "two words"),
        ("the town\u2019s \u201cguild\u201d", 'the town\'s "guild"'),
        ("rope\u2011making \u2012 salt\u2013panning", "rope-making - salt-panning"),
        ("\u221217.5", "-17.5"),
        ("quay\u2014old", "quay - old"),
        ("quay \u2014 old", "quay - old"),
        ("work\u00adshops\u200b", "workshops"),
        ("23\u00a0contracts", "23 contracts"),
        ("90\u202f000 and 1\u00a0234\u00a0567", "90,000 and 1,234,567"),
        ("in 2024\u00a0123 came", "in 2024 123 came"),
        ("\uff11\uff12\uff0e\uff15\uff05", "12.5%"),
        ("o\ufb03ce\u2026", "office..."),
        ("10\u00b2 and \u00bd", "10\u00b2 and \u00bd"),
    ],
)
def test_normalise(text: str, expected: str) -> None:
    assert normalise(text) == expected


@given(st.text())
def test_normalise_leaves_what_is_normal_and_knows_the_way_back(text: str) -> None:
    whole = normal(text)
    assert normalise(whole.text) == whole.text == normalise(text)
    assert len(whole.origin) == len(whole.text)
    assert list(whole.origin) == sorted(whole.origin)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("44", "with 44 projects"),
        ("44", "(44)"),
        ("44", "there are 44, or 44."),
        ("44", "44: so many"),
        ("17.5 percent", "up 17.5 percent."),
        ("1 billion yuan", "over 1 billion yuan"),
        ("$137.53 million", "yuan ($137.53 million)"),
        ("NWC", "NWC's slipway"),
        ("salt-panning", "boat-building and salt-panning"),
        ("2024", "in 2024 - and"),
    ],
)
def test_whole_words_stand(words: str, text: str) -> None:
    assert occurrences(words, text)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("44", "144"),
        ("44", "443"),
        ("44", "44.5"),
        ("44", "4.44"),
        ("44", "44,000"),
        ("44", "1,44"),
        ("44", "-44"),
        ("44", "+44"),
        ("44", "$44"),
        ("44", "\u20ac44"),
        ("44", "44%"),
        ("44", "44-50"),
        ("50", "44-50"),
        ("44", "44th"),
        ("44", "A44"),
        ("44", "1/44"),
        ("44", "44/45"),
        ("44", "44:30"),
        ("17.5", "-17.5"),
        ("17.5", "17.55"),
        ("17.5", "117.5"),
        ("17.5 percent", "17.5 percentage points"),
        ("1 billion yuan", "11 billion yuan"),
        ("1 billion yuan", "2.1 billion yuan"),
        ("1 million", "1 millions"),
        ("energy", "bioenergy"),
        ("energy", "energy-saving"),
        ("energy", "non-energy"),
        ("medicine", "biomedicine"),
        ("NWC", "nwc"),
    ],
)
def test_no_figure_and_no_word_stands_in_another(words: str, text: str) -> None:
    assert occurrences(words, text) == []


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_number_stands_only_in_itself(one: int, other: int) -> None:
    assert bool(occurrences(str(one), f"with {other} projects")) == (one == other)


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("signed 23 contracts", "Saltmere signed 24 contracts in spring", "signed 24 contracts"),
        ("more than 400 million yuan", "worth 400 million yuan", "worth 400 million yuan"),
        ("more than 400 million", "worth less than 400 million", "less than 400 million"),
        ("signed 23 contracts", "signed nearly 23 contracts", "signed nearly 23 contracts"),
        ("up 12 percent", "came, up 12 points from", "up 12 points"),
        ("rubber", "paper, rope and salt", None),
        ("new energy", "green energy, new materials", None),
        ("signed 23 contracts", "the harbour office said", None),
    ],
)
def test_nearest_is_what_took_the_place_of_the_words(
    words: str, text: str, expected: str | None
) -> None:
    reading = nearest(words, text)
    assert (reading and reading.text) == expected


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
    "caption",
    [
        "The quay. [Photo/Saltmere Post]",
        "The quay. [Photo by Bo Marsh/Saltmere Post]",
        "The quay. [Bo Marsh/Saltmere Post]",
        "The quay. (Photo: Bo Marsh)",
        "The quay. (File photo)",
        "The quay. Photo: Bo Marsh",
        "The quay. Photo by Bo Marsh",
        "The quay. [PHOTO PROVIDED TO SALTMERE POST]",
    ],
)
def test_a_caption_is_known_by_its_credit(caption: str) -> None:
    copy = read(f"A title\n\nA first sentence.\n\n{caption}\n\nA second sentence.")
    assert copy == Copy("A title", (), ("A first sentence.", "A second sentence."), (caption,))


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
    ],
)
def test_read_takes_any_text(text: str, expected: Copy) -> None:
    assert read(text) == expected


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


# Verifying


@pytest.mark.parametrize("text", [ARTICLE, PAGE], ids=["text", "page"])
def test_a_true_copy_verifies(text: str) -> None:
    checks = verify(FACTS, text)
    assert [check.id for check in checks] == ["source", *(fact.id for _, fact in FACTS)]
    assert [check for check in checks if not check.ok] == []


CHANGES = [
    # figures
    (
        "23 con",
        "24 con",
        "contracts",
        "Saltmere signed 23 contracts",
        "Saltmere signed 24 contracts",
    ),
    (
        "23 con",
        "123 con",
        "contracts",
        "Saltmere signed 23 contracts",
        "Saltmere signed 123 contracts",
    ),
    (
        "than 400",
        "than 40",
        "contracts",
        "more than 400 million yuan ($55.01 million)",
        "more than 40 million yuan ($55.01 million)",
    ),
    (
        "$55.01",
        "$55.10",
        "contracts",
        "more than 400 million yuan ($55.01 million)",
        "more than 400 million yuan ($55.10 million)",
    ),
    ("4.5", "-4.5", "exports", "Exports fell by 4.5 percent", "Exports fell by -4.5 percent"),
    (
        "3,400",
        "34,000",
        "guild-members",
        "Guild members number about 3,400",
        "Guild members number about 34,000",
    ),
    ("18 trades", "81 trades", "guilds", "Of the town's 18 trades", "Of the town's 81 trades"),
    # units
    (
        "million yuan",
        "billion yuan",
        "contracts",
        "more than 400 million yuan ($55.01 million)",
        "more than 400 billion yuan ($55.01 million)",
    ),
    (
        "4.5 percent",
        "4.5 points",
        "exports",
        "Exports fell by 4.5 percent",
        "Exports fell by 4.5 points",
    ),
    # bounds
    (
        "more than",
        "less than",
        "contracts",
        "more than 400 million yuan ($55.01 million)",
        "less than 400 million yuan ($55.01 million)",
    ),
    (
        "about 3",
        "over 3",
        "guild-members",
        "Guild members number about 3,400",
        "Guild members number over 3,400",
    ),
    ("nearly 90", "90", "visitors", "while nearly 90,000 visitors", "2024, while 90,000 visitors"),
    (
        "and 123",
        "and nearly 123",
        "workshops",
        "and 123 new workshops",
        "and nearly 123 new workshops",
    ),
    # directions
    ("fell", "rose", "exports", "Exports fell by 4.5 percent", "Exports rose by 4.5 percent"),
    (
        "up 12",
        "down 12",
        "visitors",
        "visitors came, up 12 percent from",
        "visitors came, down 12 percent from",
    ),
    # periods
    ("first quarter", "last quarter", "contracts", "in the first quarter", "in the last quarter"),
    ("to March", "to May", "workshops", "from January to March", "from January to May"),
    ("in 2024", "in 2023", "exports", "in 2024", "in 2023"),
    ("by 2027", "by 2028", "slipway", "will open it by 2027", "will open it by 2028"),
    # names
    (
        "signed 23",
        "Signed 23",
        "contracts",
        "Saltmere signed 23 contracts",
        "Saltmere Signed 23 contracts",
    ),
    ("Northsea", "Southsea", "slipway", "Northsea Winch Co Ltd", "Southsea Winch Co Ltd"),
    (
        "site of NWC",
        "site of NCW",
        "northsea-winch",
        "The slipway site of NWC",
        "The slipway site of NCW",
    ),
    # what has been done, and what not yet
    (
        "been cleared",
        "not been cleared",
        "slipway",
        "(NWC) has been cleared to build",
        "(NWC) has not been cleared to build",
    ),
    ("will open", "may open", "slipway", "will open it by 2027", "may open it by 2027"),
    # the source
    ("2025-03-14", "2025-03-15", "source", "2025-03-14", "2025-03-15"),
    (
        "second wind",
        "third wind",
        "source",
        FACTS.source.title,
        "Saltmere harbour gets its third wind",
    ),
    (
        "quay. [Photo by Bo",
        "quay. [Photo by Jo",
        "source",
        FACTS.source.photos,
        "Jo Marsh/Saltmere Post",
    ),
]


@pytest.mark.parametrize(("old", "new", "fact", "stated", "reads"), CHANGES)
def test_a_single_change_is_caught_with_both_readings(
    old: str, new: str, fact: str, stated: str, reads: str
) -> None:
    assert ARTICLE.count(old) == 1
    wrong = [check for check in verify(FACTS, ARTICLE.replace(old, new)) if not check.ok]
    assert [(check.id, check.standing) for check in wrong] == [(fact, Standing.CHANGED)]
    assert wrong[0].differences == (Difference(stated, reads),)
    assert wrong[0].message == f"{wrong[0].label}: “{stated}” now reads “{reads}”"


@pytest.mark.parametrize(
    "place",
    [
        place
        for number in (
            "23",
            "400",
            "55.01",
            "123 new",
            "18",
            "12 have",
            "3,400",
            "4.5",
            "2024",
            "90,000",
            "2027",
        )
        for place in range(ARTICLE.index(number), ARTICLE.index(number) + len(number))
        if ARTICLE[place].isdigit()
    ],
)
def test_any_digit_that_a_fact_states_is_caught(place: int) -> None:
    for digit in set("0123456789") - {ARTICLE[place]}:
        changed = ARTICLE[:place] + digit + ARTICLE[place + 1 :]
        assert [check.standing for check in verify(FACTS, changed) if not check.ok] != []


def test_words_without_a_likeness_are_told_with_the_stretch_that_lacks_them() -> None:
    (wrong,) = (c for c in verify(FACTS, ARTICLE.replace("salt-panning", "net-making")) if not c.ok)
    stretch = "12 have a guild, among them rope-making, boat-building and net-making."
    assert wrong.standing is Standing.CHANGED
    assert wrong.differences == (Difference("salt-panning", stretch, replaced=False),)
    assert wrong.message == f"¶2: “salt-panning” is not in “{stretch}”"


def test_a_passage_in_another_paragraph_is_moved() -> None:
    text = ARTICLE.replace("Exports fell", "The ferry was late again.\n\nExports fell")
    assert [(c.id, c.standing, c.stands, c.message) for c in verify(FACTS, text) if not c.ok] == [
        ("slipway", Standing.MOVED, "¶5", "stands in ¶5, not in ¶4"),
        ("exports", Standing.MOVED, "¶4", "stands in ¶4, not in ¶3"),
        ("visitors", Standing.MOVED, "¶4", "stands in ¶4, not in ¶3"),
    ]


def test_a_passage_that_is_moved_and_changed_is_told_as_both() -> None:
    text = ARTICLE.replace("Exports fell by 4.5", "The ferry was late again.\n\nExports fell by 5.4")
    message = {c.id: c.message for c in verify(FACTS, text)}["exports"]
    assert message == "¶3, now ¶4: “Exports fell by 4.5 percent” now reads “Exports fell by 5.4 percent”"


def test_a_fact_is_never_anchored_to_a_lookalike() -> None:
    """The same words elsewhere do not make up for a change where the fact has its place."""
    text = (
        ARTICLE.replace("signed 23", "signed 32")
        + "\nSaltmere signed 23 contracts in the first quarter.\n"
    )
    checks = {check.id: check for check in verify(FACTS, text)}
    assert checks["contracts"].standing is Standing.CHANGED


def test_a_passage_that_is_gone_is_missing() -> None:
    text = ARTICLE.replace(" Guild members number about 3,400.", "")
    assert [(c.id, c.standing, c.stands, c.message) for c in verify(FACTS, text) if not c.ok] == [
        (
            "guild-members",
            Standing.MISSING,
            None,
            "¶2: “Guild members number about 3,400” is missing",
        )
    ]


def test_a_passage_that_stands_twice_is_told() -> None:
    text = ARTICLE.replace("about 3,400.", "about 3,400. Guild members number about 3,400.")
    assert [(c.id, c.standing, c.message) for c in verify(FACTS, text) if not c.ok] == [
        (
            "guild-members",
            Standing.REPEATED,
            "¶2: “Guild members number about 3,400” stands there 2 times",
        )
    ]


@pytest.mark.parametrize("text", ["", "Another article altogether.\n\nIt is of the weather."])
def test_nothing_stands_in_another_text(text: str) -> None:
    standings = {check.standing for check in verify(FACTS, text) if check.id != "source"}
    assert standings == {Standing.MISSING}


@pytest.mark.skipif(not SOURCE_ARTICLE.exists(), reason="the source article is not kept here")
def test_the_source_article_says_what_our_fact_file_says() -> None:
    text = SOURCE_ARTICLE.read_text(encoding="utf-8")
    assert [check.message for check in verify(load(), text) if not check.ok] == []


@pytest.mark.skipif(not SOURCE_ARTICLE.exists(), reason="the source article is not kept here")
def test_the_links_of_our_fact_file_can_only_mean_one_place() -> None:
    """A browser takes the first place that matches, in any case, in the whole page."""
    text = normalise(SOURCE_ARTICLE.read_text(encoding="utf-8")).casefold()
    for _, fact in load():
        assert len(occurrences(normalise(fact.passage.start).casefold(), text)) == 1, fact.id


@pytest.mark.skipif(not SOURCE_ARTICLE.exists(), reason="the source article is not kept here")
def test_no_file_of_ours_quotes_the_source_article_at_length() -> None:
    """Eight of its words in a row would be its sentence, not a pointer to it."""
    quoted = set(runs(SOURCE_ARTICLE))
    root = Path(__file__).parents[1]
    files = [root / "README.md", root / "CHANGELOG.md"]
    files += [path for part in ("src", "data", "docs", "tests") for path in (root / part).rglob("*")]
    texts = [file for file in files if file.suffix in {".py", ".md", ".toml", ".json", ".txt"}]
    found = [(file.name, run) for file in texts if file.exists() for run in runs(file) if run in quoted]
    assert found == []


def runs(file: Path, length: int = 8) -> list[str]:
    words = re.findall(r"[a-z0-9]+", file.read_text(encoding="utf-8").lower())
    return [" ".join(words[i : i + length]) for i in range(len(words) - length + 1)]


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
