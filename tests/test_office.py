"""Word documents and PDFs: read where the extra is installed, else one line that says what to do."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from documents import docx, paragraph, pdf

if TYPE_CHECKING:
    from conftest import Run

SALTMERE = Path(__file__).parent / "saltmere"
ARTICLE = (SALTMERE / "article.txt").read_text(encoding="utf-8").strip()
FACTS = ("--facts", str(SALTMERE / "facts.toml"))
BLOCKS = [block.replace("\n", " ") for block in ARTICLE.split("\n\n")]


def test_an_article_in_word_verifies(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "article.docx"
    title, *rest = BLOCKS
    path.write_bytes(docx(paragraph(title, "Title"), *map(paragraph, rest)))
    said = run("verify", str(path), *FACTS)
    assert (said.code, said.err) == (0, "")


def test_a_pdf_is_read_as_article_and_as_draft(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "draft.pdf"
    path.write_bytes(pdf("Jining signed 44 contracts.\nIt launched 145 new projects."))
    said = run("check", "--file", str(path), "--format", "concise")
    assert (said.code, said.err) == (1, "jining: 2 claims: 1 supported, 1 contradicted\n")


KINDS = {
    "a.docx": (docx(paragraph("One.")), "a Word document"),
    "a.pdf": (pdf("One."), "a PDF"),
    "a.txt": (pdf("One."), "a PDF"),
}


@pytest.mark.parametrize(("name", "case"), KINDS.items())
@pytest.mark.parametrize("command", ["verify", "check"])
def test_without_the_extra_one_line_says_what_to_do(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    case: tuple[bytes, str],
    command: str,
) -> None:
    for module in ("mammoth", "pypdf"):
        monkeypatch.setitem(sys.modules, module, None)
    path = tmp_path / name
    path.write_bytes(case[0])
    arguments = ["verify", str(path)] if command == "verify" else ["check", "--file", str(path)]
    said = run(*arguments)
    assert (said.code, said.err) == (
        2,
        f"jining: {path}: is {case[1]}; export it as text, or install the extra: "
        "pip install 'jiningcli[documents]'\n",
    )


UNREADABLE = {
    "an old one": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "is an old Office document (.doc)"),
    "another zip": (b"PK\x03\x04" + bytes(100), "is a zipped file"),
    "half a PDF": (pdf("One.")[:60], "is a PDF that cannot be read"),
    "half a Word document": (docx(paragraph("One."))[:-200], "is a Word document that cannot be read"),
    "a scan": (pdf(""), "is a PDF without text, perhaps a scan"),
    "an empty Word document": (docx(), "is a Word document without text, perhaps a scan"),
}


@pytest.mark.parametrize(("data", "what"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_one_line(run: Run, data: bytes, what: str) -> None:
    said = run("verify", "-", stdin=data)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"jining: standard input: {what}")
    assert said.err.count("\n") == 1
    assert "export it as text" in said.err
