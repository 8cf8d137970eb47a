"""Word documents and PDFs: read where the extra is installed, else one line that says what to do."""

from __future__ import annotations

import plistlib
import quopri
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from documents import docx, paragraph, pdf, run_of

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


PAGE = (SALTMERE / "page.html").read_text(encoding="utf-8")
MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://post.example/wind
Subject: =?utf-8?Q?Harbour?=
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----b"

------b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

{}
------b
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
------b--
"""


def test_a_page_in_one_file_with_its_pictures_verifies(run: Run, tmp_path: Path) -> None:
    quoted = quopri.encodestring(PAGE.encode()).decode("ascii")
    archive = {
        "WebMainResource": {
            "WebResourceData": PAGE.encode("utf-16"),
            "WebResourceTextEncodingName": "UTF-16",
        }
    }
    files = {
        "a.mhtml": MHTML.format(quoted).replace("\n", "\r\n").encode(),
        "a.webarchive": plistlib.dumps(archive, fmt=plistlib.FMT_BINARY),
    }
    for name, data in files.items():
        path = tmp_path / name
        path.write_bytes(data)
        said = run("verify", str(path), *FACTS)
        assert (said.code, said.err) == (0, ""), name


UNREADABLE = {
    "RTF": (rb"{\rtf1\ansi One.}", "is an RTF document; export it as text"),
    "a plist that is no page": (
        plistlib.dumps({}, fmt=plistlib.FMT_BINARY),
        "is a page saved by Safari (.webarchive) that cannot be read",
    ),
    "a page without a page": (
        MHTML.partition("------b")[0].encode(),
        "is a page saved as one file (.mhtml) without text",
    ),
    "an old one": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "is an old Office document (.doc)"),
    "another zip": (b"PK\x03\x04" + bytes(100), "is a zipped file"),
    "half a PDF": (pdf("One.")[:60], "is a PDF that cannot be read"),
    "half a Word document": (docx(paragraph("One."))[:-200], "is a Word document that cannot be read"),
    "a scan": (pdf(""), "is a PDF without text, perhaps a scan"),
    "an empty Word document": (docx(), "is a Word document without text"),
}


@pytest.mark.parametrize(("data", "what"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_one_line(run: Run, data: bytes, what: str) -> None:
    said = run("verify", "-", stdin=data)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"jining: standard input: {what}")
    assert said.err.count("\n") == 1
    assert "export it as text" in said.err


def test_what_is_inserted_counts_and_what_is_deleted_does_not(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    inserted = f'<w:ins w:id="1" w:author="a" w:date="2031-01-01T00:00:00Z">{run_of("145 new ")}</w:ins>'
    deleted = (
        '<w:del w:id="2" w:author="a" w:date="2031-01-01T00:00:00Z">'
        "<w:r><w:delText>144 new </w:delText></w:r></w:del>"
    )
    more = inserted + deleted + run_of("projects.")
    path.write_bytes(docx(paragraph("Jining launched ", more=more)))
    said = run("check", "--file", str(path), "--format", "concise")
    assert (said.code, said.err) == (1, "jining: 1 claim: 1 contradicted\n")
    assert "the source says 144, not 145" in said.out


def test_a_document_is_known_by_what_it_holds(run: Run) -> None:
    said = run(
        "check",
        "-",
        "--all",
        "--format",
        "concise",
        stdin=docx(paragraph("Jining signed 44 contracts.")),
    )
    assert (said.code, said.err) == (0, "jining: 1 claim: 1 supported\n")


def test_places_in_a_document_are_those_of_its_paragraphs(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    blocks = (
        paragraph("On Jining", "Title"),
        paragraph("It is a city."),
        paragraph("It signed 45 contracts."),
    )
    path.write_bytes(docx(*blocks))
    said = run("check", "--file", str(path), "--format", "concise")
    assert f"{path}:5:11: " in said.out


def test_words_broken_in_a_pdf_are_whole_in_a_draft(run: Run) -> None:
    text = pdf("The city of Jining signed 44 con-\ntracts and launched 144 new pro-\njects.", "2")
    said = run("check", "-", "--format", "concise", "--all", stdin=text)
    assert (said.code, said.err) == (0, "jining: 1 claim: 1 supported\n")
