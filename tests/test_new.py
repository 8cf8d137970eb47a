"""A fact file drafted from an article: sound, true to its article, and marked where it was guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import ROOT, Run
from jiningcli.article.verify import verify
from jiningcli.extract.articles import read_article
from jiningcli.extract.drafting import draft
from jiningcli.facts.loading import loads

ARTICLES = [
    ROOT / "docs" / "ferry" / "release.txt",
    ROOT / "docs" / "gannet" / "article.txt",
    ROOT / "tests" / "saltmere" / "article.txt",
    ROOT / "tests" / "saltmere" / "page.html",
]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_draft_is_sound_and_true_to_its_article(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    file = loads(draft(read_article(text, path.name)))
    assert len(list(file)) >= 4
    assert [check for check in verify(file, text) if not check.ok] == []


def test_a_draft_has_each_quantity_with_its_sentence(run: Run) -> None:
    said = run("new", str(ARTICLES[0]), "--subject", "Kestrel Ferries", "--date", "2025-10-14")
    assert (said.code, said.err) == (0, "")
    assert 'subject = "Kestrel Ferries"\n' in said.out
    assert "date = 2025-10-14\n" in said.out
    assert "# The company operates 11 ships, three of them electric, and employs about 640" in said.out
    assert 'count = { value = 640, unit = "person", bound = "about" }\n' in said.out
    assert 'value = { amount = 38_500_000, currency = "EUR" }\n' in said.out
    assert 'base = { amount = 38_500_000, currency = "EUR" }\n' in said.out
    assert 'name = "Ines Halvard"\nrole = "Chief Executive"  # guessed\n' in said.out


def test_a_draft_is_written_to_a_new_file_only(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "facts.toml"
    written = run("new", str(ARTICLES[0]), "--output", str(file))
    assert (written.code, written.out) == (0, "")
    assert loads(file.read_text(encoding="utf-8")).source.date.isoformat() == "2025-10-14"
    again = run("new", str(ARTICLES[0]), "--output", str(file))
    assert (again.code, again.err) == (2, f"jining: {file}: is there already; give another name\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--date", "yesterday"], "jining: --date yesterday: is no day such as 2025-10-14\n"),
    ],
)
def test_what_is_wrong_is_told(run: Run, arguments: list[str], told: str) -> None:
    said = run("new", str(ARTICLES[0]), *arguments)
    assert (said.code, said.err) == (2, told)


def test_an_empty_article_is_told(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("\n \n", encoding="utf-8")
    said = run("new", str(empty))
    assert (said.code, said.err) == (
        2,
        f"jining: {empty}: holds no sentence to read; is it the right file?\n",
    )
