"""Our fact file beside the article that it is of, where that is at hand: it is not kept here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jiningcli import load
from jiningcli.article.verify import verify
from jiningcli.article.wording import normalise, occurrences

ROOT = Path(__file__).parents[1]
ARTICLE = ROOT.parent / "shared" / "article.txt"

pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason="the source article is not kept here")


def test_the_source_article_says_what_our_fact_file_says() -> None:
    text = ARTICLE.read_text(encoding="utf-8")
    assert [check.message for check in verify(load(), text) if not check.ok] == []


def test_the_links_of_our_fact_file_can_only_mean_one_place() -> None:
    """A browser takes the first place that matches, in any case, in the whole page."""
    text = normalise(ARTICLE.read_text(encoding="utf-8")).casefold()
    for _, fact in load():
        assert len(occurrences(normalise(fact.passage.start).casefold(), text)) == 1, fact.id


def test_no_file_of_ours_quotes_the_source_article_at_length() -> None:
    """Eight of its words in a row would be its sentence, not a pointer to it."""
    quoted = set(runs(ARTICLE))
    files = [ROOT / "README.md", ROOT / "CHANGELOG.md"]
    files += [
        path for part in ("src", "data", "docs", "tests", "bench") for path in (ROOT / part).rglob("*")
    ]
    kinds = {".py", ".md", ".toml", ".tsv", ".json", ".jsonl", ".txt"}
    texts = [file for file in files if file.suffix in kinds]
    found = [(file.name, run) for file in texts if file.exists() for run in runs(file) if run in quoted]
    assert found == []


def runs(file: Path, length: int = 8) -> list[str]:
    words = re.findall(r"[a-z0-9]+", file.read_text(encoding="utf-8").lower())
    return [" ".join(words[i : i + length]) for i in range(len(words) - length + 1)]
