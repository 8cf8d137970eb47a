"""Citations, as people and programs read them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jiningcli import load
from jiningcli.article.cite import Style, cite
from jiningcli.facts.model import Passage

if TYPE_CHECKING:
    from jiningcli.facts.model import Fact

FACTS = load(Path(__file__).parent / "saltmere" / "facts.toml")
SOURCE = FACTS.source
SLIPWAY = FACTS.projects[2]
PHOTO = FACTS.companies[0]
LINK = f"{SOURCE.url}#:~:text=Northsea%20Winch%20Co%20Ltd,will%20open%20it%20by%202027"
PHOTO_LINK = f"{SOURCE.url}#:~:text=The%20slipway%20site%20of%20NWC,seen%20in%20February"

# A source that has all that could go wrong: what LaTeX, Markdown and addresses give a meaning to.
ODD = replace(
    SOURCE,
    title="R&D at 100% of $5 #1 [a_b] {c} *d* ~ ^ \\ Caf\u00e9: McRae's <guild>",
    publisher="Daily & Post_",
    date=date(2024, 12, 1),
    url="https://post.example/a_b(c),d%20e?x=1&y=~2",
)
ODD_FACT = replace(SLIPWAY, passage=Passage(paragraph=4, start="(NWC), well-known", end="A&B's"))

PANDOC = shutil.which("pandoc")
needs_pandoc = pytest.mark.skipif(PANDOC is None, reason="needs pandoc (apt install pandoc)")


def pandoc(text: str, *options: str) -> str:
    command = [str(PANDOC), *options]
    done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=True)
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (None, SOURCE.url),
        (SLIPWAY, f"para. 4, {LINK}"),
        (PHOTO, f"photo caption 2, {PHOTO_LINK}"),
    ],
)
def test_text(fact: Fact | None, expected: str) -> None:
    start = "Saltmere Post, “Saltmere harbour gets its second wind,” March 14, 2025, "
    assert cite(SOURCE, fact) == cite(SOURCE, fact, Style.TEXT) == start + expected


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (None, f"({SOURCE.url}), March 14, 2025"),
        (SLIPWAY, f"({LINK}), March 14, 2025, para. 4"),
    ],
)
def test_markdown(fact: Fact | None, expected: str) -> None:
    start = "*Saltmere Post*, [“Saltmere harbour gets its second wind”]"
    assert cite(SOURCE, fact, "markdown") == start + expected


def test_bibtex() -> None:
    assert (
        cite(SOURCE, SLIPWAY, "bibtex")
        == f"""\
@article{{saltmerepost2025saltmere-slipway,
  title = {{{{Saltmere}} harbour gets its second wind}},
  journal = {{Saltmere Post}},
  entrysubtype = {{newspaper}},
  year = {{2025}},
  month = mar,
  day = {{14}},
  url = {{{LINK}}},
  note = {{Para. 4}},
  annote = {{Northsea Winch may build a slipway and will open it by 2027.}},
}}"""
    )


def test_csl_json() -> None:
    (item,) = json.loads(cite(SOURCE, SLIPWAY, "csl-json"))
    assert item == {
        "id": "saltmerepost2025saltmere-slipway",
        "type": "article-newspaper",
        "title": "Saltmere harbour gets its second wind",
        "container-title": "Saltmere Post",
        "issued": {"date-parts": [[2025, 3, 14]]},
        "URL": LINK,
        "note": "Para. 4",
        "annote": "Northsea Winch may build a slipway and will open it by 2027.",
    }


@pytest.mark.parametrize(
    ("title", "publisher", "expected"),
    [
        ("Café opens", "L’Écho", "lecho2025cafe"),
        ("A new quay", "Post", "post2025new"),
        ("济宁", "日报", "source2025"),
    ],
)
def test_a_citation_key_is_ascii(title: str, publisher: str, expected: str) -> None:
    source = replace(SOURCE, title=title, publisher=publisher)
    assert cite(source, None, "bibtex").startswith(f"@article{{{expected},\n")


@needs_pandoc
@pytest.mark.parametrize("reader", ["bibtex", "biblatex", "csljson"])
@pytest.mark.parametrize("fact", [None, ODD_FACT], ids=["source", "fact"])
def test_a_reader_of_bibliographies_loads_what_was_cited(reader: str, fact: Fact | None) -> None:
    style = "csl-json" if reader == "csljson" else "bibtex"
    (item,) = json.loads(pandoc(cite(ODD, fact, style), f"--from={reader}", "--to=csljson"))
    (expected,) = json.loads(cite(ODD, fact, "csl-json"))
    item["title"] = item["title"].replace("\u2019", "'")  # pandoc's own
    assert item == expected


def test_a_citation_processor_renders_what_was_cited() -> None:
    citeproc = pytest.importorskip("citeproc", reason="needs citeproc-py")
    reader = pytest.importorskip("citeproc.source.json").CiteProcJSON
    items = json.loads(cite(SOURCE, SLIPWAY, "csl-json"))
    style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
    shelf = citeproc.CitationStylesBibliography(style, reader(items), citeproc.formatter.plain)
    shelf.register(citeproc.Citation([citeproc.CitationItem(items[0]["id"])]))
    assert [str(entry) for entry in shelf.bibliography()] == [
        (
            "Saltmere Post (2025) “Saltmere harbour gets its second wind”, Saltmere Post, 14 March."
            f" Available at: {LINK}."
        )
    ]


@needs_pandoc
def test_a_markdown_link_survives_parentheses_and_commas() -> None:
    shown = pandoc(cite(ODD, ODD_FACT, "markdown"), "--from=commonmark", "--to=html", "--wrap=none")
    (address,) = re.findall('href="([^"]*)"', shown)
    assert unescape(address) == (
        "https://post.example/a_b%28c%29,d%20e?x=1&y=~2#:~:text=%28NWC%29%2C%20well%2Dknown,A%26B%27s"
    )
    words = unescape(re.sub("<[^>]*>", "", shown)).strip()
    assert words == f"{ODD.publisher}, “{ODD.title}”, December 1, 2024, para. 4"
