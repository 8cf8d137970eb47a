"""docs/fact-file.md: each of its examples loads, and it names every key with its meaning."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jiningcli import loads
from jiningcli.article.verify import verify
from jiningcli.facts.schema import KEYS, VALUES

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "fact-file.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("count", range(1, len(EXAMPLES) + 1))
def test_the_file_is_sound_after_every_step(count: int) -> None:
    assert loads("\n".join(EXAMPLES[:count])).source.place == "Gannet Island"


def test_the_steps_make_the_file_beside_the_page() -> None:
    assert (DOCS / "gannet" / "facts.toml").read_text(encoding="utf-8") == "\n".join(EXAMPLES)


def test_the_article_on_the_page_is_the_one_beside_it_and_holds_the_facts() -> None:
    article = (DOCS / "gannet" / "article.txt").read_text(encoding="utf-8")
    assert f"```text\n{article}```\n" in PAGE
    assert [check.message for check in verify(loads("\n".join(EXAMPLES)), article) if not check.ok] == []


@pytest.mark.parametrize(
    ("name", "meaning"),
    [row for table in (*KEYS.values(), *VALUES.values()) for row in table.items()],
)
def test_every_key_and_value_is_explained_as_an_editor_explains_it(name: str, meaning: str) -> None:
    assert re.search(rf"^\| `{re.escape(name)}` \|.* {re.escape(meaning)} \|$", PAGE, re.MULTILINE)
