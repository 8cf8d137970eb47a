"""Markdown against the examples of the CommonMark specification: their visible words, all 652.

The examples are not ours and do not come along; `bash .ci/suites` fetches them.
"""

from __future__ import annotations

import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from jiningcli.text.document import Builder
from jiningcli.text.draft import Draft
from jiningcli.text.markdown import is_code
from jiningcli.text.tags import UNCHECKED

EXAMPLES = Path(os.environ.get("COMMONMARK", Path(__file__).parents[1] / "build/commonmark.json"))
LINES = re.compile(
    r"p|li|[uo]l|blockquote|h[1-6r]|br|div|t(?:able|head|body|r|d|h)|section|article|form|d[dtl]"
)


class Words(HTMLParser):
    """The text of a page that is neither code nor struck out; what stands for a picture is text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if LINES.fullmatch(tag):
            self.parts.append("\n")
        if tag == "img":
            self.parts.append(dict(attrs).get("alt") or "")
        elif tag in UNCHECKED or tag == "code":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if LINES.fullmatch(tag):
            self.parts.append("\n")
        if tag in self.open:
            self.open.remove(tag)

    def handle_data(self, data: str) -> None:
        if UNCHECKED.isdisjoint(self.open) and not ("code" in self.open and is_code(data)):
            self.parts.append(data)


def words(text: str) -> list[str]:
    """The words of a text, as far as anybody reads them."""
    builder = Builder(text)
    builder.add(text.replace("\n", " "), 0, len(text))
    return re.findall(r"\w+", builder.build().visible)


def expected(html: str) -> list[str]:
    page = Words()
    page.feed(re.sub(r"<!--?-?>", "", html))  # whole comments, which some versions do not know
    page.close()
    return words("".join(page.parts))


@pytest.mark.skipif(not EXAMPLES.exists(), reason="bash .ci/suites fetches the examples")
def test_the_visible_words_are_those_of_the_specification() -> None:
    examples = json.loads(EXAMPLES.read_text())
    assert len(examples) == 652
    wrong = {
        example["example"]: (example["markdown"], found, wanted)
        for example in examples
        if (wanted := expected(example["html"]))
        != (found := re.findall(r"\w+", Draft(example["markdown"]).document.visible))
    }
    assert wrong == {}
